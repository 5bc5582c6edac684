import type { GlobalConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { inFiveLanguages } from '@/fields/inFiveLanguages'
import { groups, text } from '@/fields/labels'
import { linkAddress } from '@/fields/linkAddress'
import { normaliseText } from '@/fields/normaliseText'
import { clearSite } from './clearSite'

/** "Tiện ích thông tin": links of use, on the front page and beside articles. Without links there is no block. */
export const Utilities: GlobalConfig = {
  slug: 'utilities',
  label: text('Tiện ích thông tin', 'Useful links'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, update: editors },
  hooks: { beforeValidate: [normaliseText], afterChange: [clearSite] },
  fields: [
    {
      name: 'links',
      type: 'array',
      label: text('Liên kết', 'Links'),
      labels: { singular: text('Liên kết', 'Link'), plural: text('Liên kết', 'Links') },
      maxRows: 20,
      admin: { description: text('Ngôn ngữ nào để trống tên thì không hiện ở ngôn ngữ ấy.', 'A link shows in the languages in which it has a title.') },
      fields: [
        inFiveLanguages('titles', text('Tên', 'Title')),
        { name: 'url', type: 'text', label: text('Địa chỉ', 'Address'), required: true, validate: linkAddress },
      ],
    },
  ],
}
