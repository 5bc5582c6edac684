import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { applyEditions } from '@/features/editions/writers'

/** After every change or delete of an article, in its transaction, the public side is brought into agreement. */
export const followArticle: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ data, doc, previousDoc, req }) => {
    // "Restore as draft" names one language only; what comes back from the trash as a draft is a draft in all five.
    if (previousDoc?.deletedAt && !doc.deletedAt && data?._status === 'draft') {
      await req.payload.update({ collection: 'articles', id: doc.id, data: {}, unpublishAllLocales: true, depth: 0, overrideAccess: true, req })
    }
    await applyEditions(req, String(doc.id), { strict: true })
    return doc
  },
  onDelete: async ({ id, req }) => {
    await applyEditions(req, String(id))
  },
}
