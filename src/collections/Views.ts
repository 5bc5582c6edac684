import type { CollectionConfig } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'
import { localeCodes } from '@/locales'

/**
 * How often an article was read in a language: on each day, and (`day` is `all`) in all. The code `*` stands for all articles.
 * Written by the counter only, by adding; shown in the desk's statistics.
 */
export const Views: CollectionConfig = {
  slug: 'views',
  labels: labels('Lượt xem', 'Views', 'Views'),
  admin: { group: groups.system, hidden: true },
  access: { read: deskOnly, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['code', 'day'] }, { fields: ['locale', 'day'] }],
  fields: [
    // `code locale day`, so that no two rows count the same.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'code', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: localeCodes },
    { name: 'day', type: 'text', required: true },
    { name: 'count', type: 'number', required: true, defaultValue: 0 },
  ],
}
