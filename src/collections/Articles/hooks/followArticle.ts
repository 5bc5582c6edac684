import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { applyEditions } from '@/features/editions/writers'
import { applyTranslations } from '@/features/translation/writers'

/** After every change or delete of an article, in its transaction, the public side is brought into agreement, and what the translators' desk knows of it. */
export const followArticle: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ data, doc, previousDoc, req }) => {
    // "Restore as draft" names one language only; what comes back from the trash as a draft is a draft in all five.
    if (previousDoc?.deletedAt && !doc.deletedAt && data?._status === 'draft') {
      await req.payload.update({ collection: 'articles', id: doc.id, data: {}, unpublishAllLocales: true, depth: 0, overrideAccess: true, req })
    }
    await applyTranslations(req, String(doc.id), await applyEditions(req, String(doc.id), { strict: true }))
    return doc
  },
  onDelete: async ({ id, req }) => {
    await applyTranslations(req, String(id), await applyEditions(req, String(id)))
  },
}
