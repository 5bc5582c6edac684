import type { CollectionConfig } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { pageBody } from '@/fields/pageBody'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { clearPages } from './clearPages'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseEmpty } from './refuseEmpty'

/** What the portal says of itself: about, contact, privacy. Below `/p/`, so that no place can ever stand in the way. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: labels('Trang giới thiệu', 'Page', 'Pages'),
  admin: { useAsTitle: 'title', listSearchableFields: ['title', 'slug'], defaultColumns: ['title', 'slug', 'isPublished', 'footerOrder'], group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: deskOnly, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [searchWithoutMarks('title')], beforeValidate: [normaliseText], beforeChange: [keepFormerSlug], afterChange: [clearPages.onChange], afterDelete: [clearPages.onDelete] },
  fields: [
    { name: 'title', type: 'text', label: text('Tên trang', 'Title'), localized: true, required: true },
    slugField('title'),
    formerSlugsField,
    pageBody,
    {
      name: 'isPublished',
      type: 'checkbox',
      localized: true,
      defaultValue: false,
      label: text('Đăng bằng ngôn ngữ này', 'Published in this language'),
      validate: refuseEmpty,
      admin: { position: 'sidebar' },
    },
    { name: 'hasContactForm', type: 'checkbox', defaultValue: false, label: text('Có biểu mẫu liên hệ', 'With the contact form'), admin: { position: 'sidebar' } },
    {
      name: 'footerOrder',
      type: 'number',
      label: text('Thứ tự ở chân trang', 'Place in the footer'),
      admin: { position: 'sidebar', description: text('Để trống: không có ở chân trang.', 'Empty: not in the footer.') },
    },
  ],
}
