import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { commentModerators } from '@/access/commentModerators'
import { nobody } from '@/access/nobody'
import { forgetBans } from '@/features/comments/writers'
import { afterTransaction } from '@/features/transaction'
import { groups, labels } from '@/fields/labels'

/** A ban holds, and is over, from the moment it is said. */
const forgetKept: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterTransaction(req, () => Promise.resolve(forgetBans()))
  return doc
}

/** Networks that may not comment until a day. Only the hash of an address or range is known, with the salt it was made with. */
export const NetworkBans: CollectionConfig = {
  slug: 'network-bans',
  labels: labels('Chặn mạng', 'Ban', 'Bans'),
  admin: { group: groups.readers, hidden: true },
  access: { read: commentModerators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  hooks: { afterChange: [forgetKept] },
  defaultSort: '-createdAt',
  fields: [
    // An address is one IPv4 address or an IPv6 /64; a range is a /24 or a /48.
    { name: 'kind', type: 'select', required: true, options: ['address', 'range'] },
    { name: 'hash', type: 'text', required: true, index: true, access: { read: nobody } },
    { name: 'salt', type: 'text', required: true, index: true, access: { read: nobody } },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'note', type: 'text', maxLength: 200 },
    // The comment it was imposed for.
    { name: 'comment', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'byName', type: 'text' },
  ],
}
