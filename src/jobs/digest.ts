import type { Payload } from 'payload'
import { recordDigest } from '@/features/moderation/digest'
import { repeat } from '@/repeat'

/** How often it is looked whether the hour has come, in milliseconds. */
const every = 60_000

/** Has the moderators' digest sent at its hour. Returns a function that stops it. */
export const startDigest = (payload: Payload): (() => Promise<void>) =>
  repeat(every, () => recordDigest(payload), (error) => payload.logger.error({ err: error, msg: 'The digest of comments could not be made.' }))
