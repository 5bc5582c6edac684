import type { CollectionBeforeChangeHook } from 'payload'
import { editionExists } from '@/features/comments/writers'

/** Who decided and when; and whether the comment is shown, which takes an approval and a published article. */
export const recordDecision: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const comment = { ...originalDoc, ...data }
  const isDecision = operation === 'update' && data.status !== undefined && data.status !== originalDoc.status
  return {
    ...data,
    ...(isDecision ? { decidedBy: req.user?.id ?? null, decidedAt: new Date().toISOString() } : {}),
    isPublic: comment.status === 'approved' && (await editionExists(req, comment.article, comment.locale)),
  }
}
