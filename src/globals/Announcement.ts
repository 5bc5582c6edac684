import type { DateField, GlobalConfig, StaticLabel } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { groups, text } from '@/fields/labels'
import { linkAddress } from '@/fields/linkAddress'
import { normaliseText } from '@/fields/normaliseText'
import { clearSite } from './clearSite'

const moment = (name: string, label: StaticLabel, more: Partial<DateField> = {}): DateField =>
  ({
    name,
    type: 'date',
    label,
    // Typed and shown in Việt Nam's time, wherever the editor sits.
    timezone: true,
    admin: { width: '50%', date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } },
    ...more,
  })

/**
 * A line above every page, for a while. It comes and goes by itself (`features/announcements`). The public reads it on the
 * pages only: what is not shown yet is the desk's.
 */
export const Announcement: GlobalConfig = {
  slug: 'announcement',
  label: text('Thông báo đầu trang', 'Announcement'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: deskOnly, update: editors },
  hooks: { beforeValidate: [normaliseText], afterChange: [clearSite] },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: text('Nội dung', 'Text'),
      localized: true,
      maxLength: 240,
      admin: { description: text('Một câu. Ngôn ngữ nào để trống thì trang ở ngôn ngữ ấy không có thông báo.', 'One sentence. In a language without it, pages have no announcement.') },
    },
    { name: 'url', type: 'text', label: text('Liên kết (nếu có)', 'Link (optional)'), localized: true, validate: linkAddress },
    {
      type: 'row',
      fields: [
        moment('from', text('Hiện từ (giờ Việt Nam)', 'Shown from (Viet Nam time)')),
        moment('to', text('Hiện đến (giờ Việt Nam)', 'Shown until (Viet Nam time)'), {
          validate: (value, { siblingData, req }) => {
            const { from } = siblingData as { from?: string | Date | null }
            const isBackward = value && from && new Date(value).getTime() <= new Date(from).getTime()
            return !isBackward || req.t('portal:endBeforeStart' as never)
          },
        }),
      ],
    },
  ],
}
