import type { GlobalConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { networks } from '@/features/site/rules'
import { groups, text } from '@/fields/labels'
import { webAddress } from '@/fields/webAddress'
import { clearSite } from './clearSite'

/** "Chúng tôi trên Mạng Xã hội": the portal's own pages elsewhere; readers get plain links and QR codes. */
export const SocialPages: GlobalConfig = {
  slug: 'social-pages',
  label: text('Chúng tôi trên Mạng Xã hội', 'Our pages elsewhere'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, update: editors },
  hooks: { afterChange: [clearSite] },
  fields: [
    {
      name: 'pages',
      type: 'array',
      label: text('Trang', 'Pages'),
      labels: { singular: text('Trang', 'Page'), plural: text('Trang', 'Pages') },
      maxRows: 12,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'network', type: 'select', label: text('Mạng', 'Network'), required: true, options: Object.entries(networks).map(([value, label]) => ({ value, label })) },
            { name: 'url', type: 'text', label: text('Địa chỉ', 'Address'), required: true, validate: webAddress },
          ],
        },
      ],
    },
  ],
}
