import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'

/**
 * How many visitors a day had, and each of the last minutes. While a day lasts its row has the salt and the sketch that tell
 * one visitor from another; both are thrown away when it is over, and nobody reads them here.
 */
export const Visits: CollectionConfig = {
  slug: 'visits',
  labels: labels('Lượt khách', 'Visits', 'Visits'),
  admin: { group: groups.system, hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'period', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'select', required: true, options: ['day', 'minute'], index: true },
    { name: 'visitors', type: 'number', required: true, defaultValue: 0 },
    { name: 'sketch', type: 'text', admin: { hidden: true } },
    { name: 'salt', type: 'text', admin: { hidden: true } },
  ],
}
