import config from '@payload-config'
import { getPayload } from 'payload'
import { recordDigest } from '@/features/moderation/digest'

/**
 * A process of its own that writes the digest down at the time it is given (ISO 8601) and then waits to be killed, as a portal that was
 * about to send it. With a second word it stops in the middle, after the first row.
 */
const [, , at = '', isHalf] = process.argv
const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'
const say = (word: string): void => void process.stdout.write(`${word}\n`)
const { create } = payload
payload.create = (async (options: Parameters<typeof create>[0]) => {
  const made = await create.call(payload, options)
  if (isHalf && options.collection === 'outbox') {
    say('half')
    await new Promise(() => undefined)
  }
  return made
}) as typeof create
say(`written ${await recordDigest(payload, new Date(at))}`)
setInterval(() => undefined, 60_000)
