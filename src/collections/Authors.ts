import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { inFiveLanguages } from '@/fields/inFiveLanguages'
import { dayField } from '@/fields/dayField'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseWhileInUse } from '@/collections/hooks/refuseWhileInUse'

export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: labels('Tác giả', 'Author', 'Authors'),
  admin: { useAsTitle: 'name', listSearchableFields: ['name', 'romanisedName', 'slug'], defaultColumns: ['name', 'slug'], group: groups.reference, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [boundAnonymousReads, searchWithoutMarks('name')], beforeValidate: [normaliseText], beforeChange: [keepFormerSlug], afterChange: [followReference.onChange], beforeDelete: [refuseWhileInUse],
    afterDelete: [followReference.onDelete] },
  fields: [
    { name: 'name', type: 'text', label: text('Tên (bút danh)', 'Name (pen name)'), required: true },
    slugField('name'),
    formerSlugsField,
    { name: 'romanisedName', type: 'text', label: text('Tên không dấu', 'Romanised name'), admin: { description: text('Như trong hộ chiếu, để bạn đọc nước ngoài tìm thấy.', 'As in a passport, for readers abroad to find.') } },
    inFiveLanguages('displayNames', text('Cách ghi trong từng ngôn ngữ', 'Name as written in each language')),
    { name: 'portrait', type: 'upload', relationTo: 'media', label: text('Chân dung', 'Portrait') },
    {
      name: 'positions',
      type: 'array',
      label: text('Chức vụ theo thời gian', 'Positions over time'),
      admin: { description: text('Dưới bài là chức vụ tại ngày đăng. Chỉ biết một ngày thì ghi ngày ấy vào cả hai ô.', 'The byline shows the position held on the day of publication. Where only one day is known, enter it in both fields.') },
      fields: [
        inFiveLanguages('titles', text('Chức vụ', 'Position')),
        {
          type: 'row',
          fields: [
            dayField('from', text('Từ ngày', 'From')),
            dayField('to', text('Đến ngày', 'To')),
          ],
        },
      ],
    },
  ],
}
