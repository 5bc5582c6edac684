import type { GlobalConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { groups, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { clearSite } from './clearSite'

/** Who speaks here: the name of the portal and those who answer for it, as the footer of every page says. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: text('Thông tin trang', 'Site identity'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, update: editors },
  hooks: { beforeValidate: [normaliseText], afterChange: [clearSite] },
  fields: [
    { name: 'name', type: 'text', label: text('Tên cổng', 'Name of the portal'), localized: true },
    { name: 'tagline', type: 'text', label: text('Khẩu hiệu', 'Tagline'), localized: true },
    {
      type: 'collapsible',
      label: text('Cơ quan chịu trách nhiệm', 'Who is responsible'),
      fields: [
        { name: 'owner', type: 'text', label: text('Đơn vị quản lý', 'Owner'), localized: true },
        { name: 'governingBody', type: 'text', label: text('Cơ quan chủ quản', 'Governing body'), localized: true },
        { name: 'personResponsible', type: 'text', label: text('Người chịu trách nhiệm nội dung', 'Person responsible for content'), localized: true },
        { name: 'address', type: 'text', label: text('Địa chỉ', 'Address'), localized: true },
        { type: 'row', fields: [{ name: 'phone', type: 'text', label: text('Điện thoại', 'Phone') }, { name: 'email', type: 'email', label: text('E-mail', 'E-mail') }] },
        { name: 'licence', type: 'text', label: text('Giấy phép', 'Licence'), localized: true },
      ],
    },
  ],
}
