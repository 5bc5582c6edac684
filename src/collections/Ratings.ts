import type { CollectionConfig } from 'payload'
import { editors } from '@/access/editors'
import { nobody } from '@/access/nobody'
import { mayPublish } from '@/access/roles'
import { scoreFields } from '@/features/ratings/rules'
import { ratingsReport } from '@/features/ratings/writers'
import { groups, labels } from '@/fields/labels'
import { localeCodes } from '@/locales'

/** How satisfied readers were with an article in a language: how often each score was given. For the desk alone. */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: labels('Đánh giá', 'Rating', 'Ratings'),
  admin: { group: groups.readers, hidden: true },
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  endpoints: [
    {
      path: '/report.csv',
      method: 'get',
      handler: async (req) => {
        if (!mayPublish(req)) return new Response(null, { status: 403 })
        const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="ratings.csv"', 'cache-control': 'no-store' }
        return new Response(await ratingsReport(req.payload), { headers })
      },
    },
  ],
  fields: [
    // `code locale`, so that there is one row for each.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'code', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: localeCodes },
    ...scoreFields.map((name) => ({ name, type: 'number' as const, required: true, defaultValue: 0 })),
  ],
}
