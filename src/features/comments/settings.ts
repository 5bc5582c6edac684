import type { Payload } from 'payload'
import { askAnew, atMostEvery } from '@/features/at-most-every'
import type { CommentSetting } from '@/payload-types'

/** How long a change in another process may be unknown here, in milliseconds. */
const keptFor = 1_000
const key = 'comment-settings'

/** How comments are taken, guarded and kept, as an administrator has set it. */
export const readCommentSettings = (payload: Payload): Promise<CommentSetting> => payload.findGlobal({ slug: 'comment-settings', depth: 0, overrideAccess: true })

/** The same for those who send, of whom there may be hundreds in a second. */
export const keptCommentSettings = (payload: Payload): Promise<CommentSetting> => atMostEvery(key, keptFor, () => readCommentSettings(payload))

/** They have been changed by this process. */
export const forgetCommentSettings = (): void => askAnew(key)
