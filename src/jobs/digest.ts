import type { Payload } from 'payload'
import { sendDigest } from '@/features/moderation/digest'
import { repeat } from '@/repeat'

/** How often it is looked whether the hour has come, in milliseconds. */
const every = 60_000

/** Sends the moderators' digest at its hour. Returns a function that stops it. */
export const startDigest = (payload: Payload): (() => Promise<void>) =>
  repeat(every, () => sendDigest(payload), (error) => payload.logger.error({ err: error, msg: 'The digest of comments could not be made.' }))
