import type { CollectionConfig } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { formerSlugsField, slugField } from '@/fields/slugField'

/** Articles on one event, in an order. What of it is published, its page says; the desk's plans for it are the desk's. */
export const Series: CollectionConfig = {
  slug: 'series',
  labels: labels('Loạt bài', 'Series', 'Series'),
  admin: { useAsTitle: 'title', listSearchableFields: ['title', 'slug'], defaultColumns: ['title', 'slug', 'order'], group: groups.newsroom, hidden: hiddenUnless('admin', 'editor') },
  access: { read: deskOnly, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [searchWithoutMarks('title')], beforeValidate: [normaliseText], beforeChange: [keepFormerSlug], afterChange: [followReference.onChange], afterDelete: [followReference.onDelete] },
  fields: [
    { name: 'title', type: 'text', label: text('Tên loạt bài', 'Title'), localized: true, required: true },
    slugField('title'),
    formerSlugsField,
    { name: 'introduction', type: 'textarea', label: text('Lời giới thiệu', 'Introduction'), localized: true },
    { name: 'picture', type: 'upload', relationTo: 'media', label: text('Ảnh', 'Picture') },
    {
      name: 'articles',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      label: text('Các bài', 'Articles'),
      admin: { description: text('Bạn đọc chỉ thấy những bài đã đăng bằng ngôn ngữ của trang.', 'Readers see only those published in the language of the page.') },
    },
    {
      name: 'order',
      type: 'select',
      required: true,
      defaultValue: 'date',
      label: text('Thứ tự', 'Order'),
      options: [
        { value: 'date', label: text('Theo ngày đăng, cũ trước', 'By date, oldest first') },
        { value: 'hand', label: text('Như xếp ở đây', 'As arranged here') },
      ],
      admin: { position: 'sidebar' },
    },
  ],
}
