import type { CollectionConfig } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'

/** The weather of each locality, as it was last fetched: one row a locality, gone when it is old. */
export const Weather: CollectionConfig = {
  slug: 'weather',
  labels: labels('Thời tiết', 'Weather', 'Weather'),
  admin: { group: groups.system, hidden: true },
  access: { read: deskOnly, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'locality', type: 'text', required: true, unique: true },
    // An `Observation` of features/weather/rules.ts.
    { name: 'observation', type: 'json', required: true },
    { name: 'observedAt', type: 'date', required: true, index: true },
    { name: 'checkedAt', type: 'date', required: true },
  ],
}
