import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'

/**
 * The salts with which readers' addresses are hashed, one a day. A salt goes when no comment or ban needs it any more; without
 * it nobody can tell which address a hash was made from.
 */
export const NetworkSalts: CollectionConfig = {
  slug: 'network-salts',
  labels: labels('Muối', 'Salt', 'Salts'),
  admin: { group: groups.system, hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    // The day in Việt Nam, as 2026-11-25.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'salt', type: 'text', required: true },
  ],
}
