import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { nobody } from '@/access/nobody'
import { privacyEndpoints } from '@/features/privacy/writers'
import { groups, labels } from '@/fields/labels'

/** That somebody's data were exported or erased on request: when, by whom, how much. The address only as a keyed hash, so that the record itself is no personal data in clear. */
export const PrivacyRecords: CollectionConfig = {
  slug: 'privacy-records',
  labels: labels('Yêu cầu về dữ liệu cá nhân', 'Privacy record', 'Privacy records'),
  admin: { group: groups.readers, hidden: true },
  access: { read: admins, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  endpoints: privacyEndpoints,
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['export', 'erasure'] },
    { name: 'addressHash', type: 'text', required: true, index: true },
    { name: 'comments', type: 'number', required: true, defaultValue: 0 },
    { name: 'messages', type: 'number', required: true, defaultValue: 0 },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    // The name of the account, or `command`.
    { name: 'byName', type: 'text', required: true },
  ],
}
