import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Locale } from '@/locales'
import type { CommentSetting } from '@/payload-types'
import { isBanned } from './abuse/bans'
import { skeleton } from './abuse/fold'
import { beyondLimit } from './abuse/limits'
import { findLink } from './abuse/links'
import { hashOf, type Network } from './abuse/networks'
import type { Proof } from './abuse/proof'
import { findRepeats } from './abuse/repeats'
import { findListed } from './abuse/words'
import type { CommentRefusal, Hold } from './rules'
import { todaysSalt } from './salts'

/** Faster than this, in milliseconds, nobody writes and agrees. */
const leastTime = 3_000

/** What is judged: words, where they are to stand, and what is known of how they came. */
export type Submission = {
  text: string
  name: string
  locale: Locale
  article: string
  network: Network | null
  proof: Proof | null
  /** Its own id, when a comment is judged again. */
  except?: string
}

/** The traces of a network that are kept with a comment. */
export type Traces = { networkAddress: string | null; networkRange: string | null; networkSalt: string | null }

export async function tracesOf(payload: Payload, network: Network | null, now = new Date()): Promise<Traces> {
  if (!network) return { networkAddress: null, networkRange: null, networkSalt: null }
  const { key, salt } = await todaysSalt(payload, now)
  return { networkAddress: hashOf(salt, network.address), networkRange: hashOf(salt, network.range), networkSalt: key }
}

/** The same for texts that say the same. */
export const digestOf = (text: string): string => createHash('sha256').update(skeleton(text)).digest('hex')

/** Why somebody may not send now, or null. Costs little: it is asked before all else, and of everybody. */
export async function refusalOf(payload: Payload, settings: CommentSetting, network: Network | null, traces: Traces, article: string, now = new Date()): Promise<CommentRefusal | null> {
  if (await isBanned(payload, network, now)) return 'banned'
  if (!settings.rateLimits) return null
  return beyondLimit({ address: traces.networkAddress ?? '', range: traces.networkRange ?? '', article }, settings)
}

/** What speaks against a comment, and where it waits: with the spam, held, or with those that nothing speaks against. */
export async function judge(payload: Payload, settings: CommentSetting, submission: Submission, traces: Traces, now = new Date()): Promise<{ status: 'waiting' | 'held' | 'spam'; heldBy: Hold[] }> {
  const { text, name, locale, article, proof, except } = submission
  const holds: Hold[] = []
  const words = `${name}\n${text}`
  if (settings.proofOfWork && !proof) holds.push({ rule: 'noProof' })
  if (settings.timeTrap && proof && proof.age < leastTime) holds.push({ rule: 'tooFast' })
  if (settings.holdLinks) {
    const link = findLink(words)
    if (link) holds.push({ rule: 'link', found: link })
  }
  if (settings.wordLists) {
    const suspect = findListed(words, settings.suspectWords?.[locale], locale)
    if (suspect) holds.push({ rule: 'suspectWord', found: suspect })
    const banned = findListed(words, settings.bannedWords?.[locale], locale)
    if (banned) holds.push({ rule: 'bannedWord', found: banned })
  }
  if (settings.holdDuplicates) holds.push(...(await findRepeats(payload, { article, textDigest: digestOf(text), networkRange: traces.networkRange, ...(except ? { except } : {}) }, now)))
  const status = holds.some(({ rule }) => rule === 'bannedWord') ? 'spam' : holds.length > 0 ? 'held' : 'waiting'
  return { status, heldBy: holds }
}
