import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { addToHistory, filedUnder, recordChange, type CommentRow } from '@/features/moderation/writers'

/**
 * Who decided and when, and what a comment was before: whatever way a change comes, it counts and leaves a row in the history. Also
 * whether the comment is shown, which takes an approval and a published article.
 */
export const recordDecision: { beforeChange: CollectionBeforeChangeHook; afterChange: CollectionAfterChangeHook } = {
  beforeChange: async ({ data, originalDoc, operation, req }) => {
    const comment = { ...originalDoc, ...data } as CommentRow
    // Of a reader's new comment all is known, and it waits: nothing need be looked up while many are sent.
    const isToBeFiled = operation === 'create' && !data.section && !data.locality
    const edition = comment.status === 'approved' || isToBeFiled ? await filedUnder(req, comment.article, comment.locale) : null
    const isPublic = comment.status === 'approved' && edition !== null
    if (operation === 'create') return { ...data, section: data.section ?? edition?.section ?? null, locality: data.locality ?? edition?.locality ?? null, isPublic }
    const before = originalDoc as CommentRow
    const isMoved = comment.status !== before.status
    const isReworded = comment.text !== before.text
    return {
      ...data,
      ...(isMoved ? decided(comment, req.user?.id ?? null) : {}),
      ...(isReworded && req.user ? reworded(comment, before) : {}),
      ...(isMoved || isReworded ? { revision: (before.revision ?? 0) + 1 } : {}),
      isPublic,
    }
  },
  afterChange: async ({ doc, previousDoc, operation, req }) => {
    const comment = doc as CommentRow
    if (operation === 'update') await recordChange(req, previousDoc as CommentRow, comment)
    else if (comment.isNewsroom) await addToHistory(req, comment, { action: 'reply', to: comment.status })
    return doc
  },
}

/** What waits again has not been decided. */
const decided = ({ status, reason }: CommentRow, by: string | number | null) => {
  const waits = status === 'waiting' || status === 'held'
  return { decidedBy: waits ? null : by, decidedAt: waits ? null : new Date().toISOString(), reason: status === 'rejected' ? (reason ?? null) : null }
}

/** What the reader wrote is kept beside the desk's wording, until that is the reader's again. */
const reworded = ({ text }: CommentRow, before: CommentRow) => {
  const original = before.originalText ?? before.text
  const isOriginal = text === original
  return { originalText: isOriginal ? null : original, editedAt: isOriginal ? null : new Date().toISOString() }
}
