import type { Payload } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Comment } from '@/payload-types'
import { recordCommentMail } from './writers'

type NewComment = Omit<Comment, 'id' | 'createdAt' | 'updatedAt'>

/** Stores a comment, and with it that its writer is to have its link by mail: both or neither. */
export async function storeComment(payload: Payload, data: NewComment): Promise<void> {
  await inTransaction(payload, async (req) => {
    const { id } = await payload.create({ collection: 'comments', data, depth: 0, overrideAccess: true, req })
    if (data.email && data.status !== 'spam') await recordCommentMail(req, 'received', String(id))
  })
}
