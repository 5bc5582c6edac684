import type { GlobalConfig } from 'payload'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { deskOnly } from '@/access/deskOnly'
import { groups, text } from '@/fields/labels'
import { clearSite } from './clearSite'

/** What an editor pins to the top. Where it is not published in a language, the newest with a picture leads. */
export const FrontPage: GlobalConfig = {
  slug: 'front-page',
  label: text('Trang nhất', 'Front page'),
  admin: { group: groups.site, hidden: hiddenUnless('admin', 'editor') },
  access: { read: deskOnly, update: editors },
  hooks: { afterChange: [clearSite] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      label: text('Tin ghim đầu trang', 'Pinned lead'),
      admin: { description: text('Để trống: tin mới nhất có ảnh.', 'Empty: the newest with a picture.') },
    },
  ],
}
