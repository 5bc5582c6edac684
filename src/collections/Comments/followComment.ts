import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'

/** Only what readers see of a comment clears their page: a waiting one changes nothing. */
export const followComment: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ doc, previousDoc, req }) => {
    if (doc.isPublic || previousDoc?.isPublic) await recordPurge(req, [tags.article(doc.code)])
    return doc
  },
  onDelete: async ({ doc, req }) => {
    if (doc.isPublic) await recordPurge(req, [tags.article(doc.code)])
  },
}
