import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { applyEditions } from '@/features/editions/writers'

/** After every change or delete of an article, in its transaction, the public side is brought into agreement. */
export const followArticle: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ doc, req }) => {
    await applyEditions(req, String(doc.id), { strict: true })
    return doc
  },
  onDelete: async ({ id, req }) => {
    await applyEditions(req, String(id))
  },
}
