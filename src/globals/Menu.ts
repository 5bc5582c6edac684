import type { GlobalConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { groups, text } from '@/fields/labels'
import { clearSite } from './clearSite'

/** The main menu, in order; names and languages come from the sections and localities themselves. */
export const Menu: GlobalConfig = {
  slug: 'menu',
  label: text('Trình đơn', 'Menu'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, update: editors },
  hooks: { afterChange: [clearSite] },
  fields: [
    {
      name: 'items',
      type: 'relationship',
      relationTo: ['sections', 'localities'],
      hasMany: true,
      label: text('Mục', 'Items'),
      admin: { description: text('Kéo để sắp xếp. Tên hiển thị theo ngôn ngữ của trang.', 'Drag to order. Names follow the language of the page.') },
    },
  ],
}
