import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { tags } from '@/cache/tags'
import { forgetComment, type CommentRow } from '@/features/moderation/writers'
import { recordPurge } from '@/features/outbox/writers'

/** Only what readers see of a comment clears their page: a waiting one changes nothing. With one that is deleted goes what hangs on it. */
export const followComment: { onChange: CollectionAfterChangeHook; onDelete: CollectionAfterDeleteHook } = {
  onChange: async ({ doc, previousDoc, req }) => {
    if (doc.isPublic || previousDoc?.isPublic) await recordPurge(req, [tags.article(doc.code)])
    return doc
  },
  onDelete: async ({ doc, req }) => {
    await forgetComment(req, doc as CommentRow)
    if (doc.isPublic) await recordPurge(req, [tags.article(doc.code)])
  },
}
