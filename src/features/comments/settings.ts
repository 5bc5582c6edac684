import type { Payload } from 'payload'
import type { CommentSetting } from '@/payload-types'

/** How comments are taken, guarded and kept, as an administrator has set it. */
export const readCommentSettings = (payload: Payload): Promise<CommentSetting> => payload.findGlobal({ slug: 'comment-settings', depth: 0, overrideAccess: true })
