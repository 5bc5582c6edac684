import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { inFiveLanguages } from '@/fields/inFiveLanguages'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { dayField } from '@/fields/dayField'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { refuseTakenPath } from '@/fields/refuseTakenPath'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseWhileInUse } from '@/collections/hooks/refuseWhileInUse'
import { profileFields } from './profileFields'

export const Localities: CollectionConfig = {
  slug: 'localities',
  labels: labels('Địa phương', 'Locality', 'Localities'),
  admin: { useAsTitle: 'name', listSearchableFields: ['name', 'slug'], defaultColumns: ['name', 'slug', 'kind', 'successor'], group: groups.reference, hidden: hiddenUnless('admin', 'editor') },
  defaultPopulate: { name: true, slug: true },
  access: { read: anyone, create: editors, update: editors, delete: editors },
  hooks: {
    beforeOperation: [boundAnonymousReads, searchWithoutMarks('name')],
    beforeValidate: [normaliseText, refuseTakenPath],
    beforeChange: [keepFormerSlug],
    afterChange: [followReference.onChange],
    beforeDelete: [refuseWhileInUse],
    afterDelete: [followReference.onDelete],
  },
  fields: [
    { name: 'name', type: 'text', label: text('Tên', 'Name'), localized: true, required: true },
    slugField('name'),
    formerSlugsField,
    {
      name: 'kind',
      type: 'select',
      label: text('Loại', 'Kind'),
      required: true,
      defaultValue: 'province',
      options: [
        { value: 'province', label: text('Tỉnh', 'Province') },
        { value: 'city', label: text('Thành phố', 'City') },
      ],
      admin: { position: 'sidebar' },
    },
    { name: 'introduction', type: 'textarea', label: text('Giới thiệu', 'Introduction'), localized: true },
    {
      name: 'masthead',
      type: 'group',
      label: text('Đầu trang của địa phương', 'Masthead'),
      fields: [
        { name: 'title', type: 'text', label: text('Tên trang', 'Site title'), localized: true },
        { name: 'slogan', type: 'text', label: text('Khẩu hiệu', 'Slogan'), localized: true },
        { name: 'picture', type: 'upload', relationTo: 'media', label: text('Ảnh', 'Picture') },
      ],
    },
    {
      type: 'collapsible',
      label: text('Vị trí và lịch sử', 'Position and history'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'latitude', type: 'number', label: text('Vĩ độ', 'Latitude'), min: -90, max: 90 },
            { name: 'longitude', type: 'number', label: text('Kinh độ', 'Longitude'), min: -180, max: 180 },
          ],
        },
        {
          type: 'row',
          fields: [
            dayField('validFrom', text('Từ ngày', 'Valid from')),
            dayField('validTo', text('Đến ngày', 'Valid to')),
          ],
        },
        {
          name: 'successor',
          type: 'relationship',
          relationTo: 'localities',
          label: text('Nay thuộc', 'Successor'),
          admin: { description: text('Trang và tin cũ vẫn giữ nguyên, kèm lời nhắc.', 'The page and its news stay, with a notice.') },
        },
        {
          name: 'formerNames',
          type: 'array',
          label: text('Tên cũ', 'Former names'),
          labels: labels('Tên cũ', 'Former name', 'Former names'),
          fields: [inFiveLanguages('names', text('Tên', 'Name')), dayField('until', text('Đến ngày', 'Until'))],
        },
      ],
    },
    ...profileFields,
  ],
}
