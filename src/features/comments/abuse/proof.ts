import { createHmac, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, Payload as Answer } from 'altcha-lib/types'
import { env } from '@/env'

/** What a browser has to find: at most so many derivations of so many rounds. */
const counters = 120
const cost = 1_500
/** How long an answer is taken, in seconds: as long as somebody may sit over a comment. */
const validFor = 2 * 3600

const secretOf = (purpose: string): string => createHmac('sha256', env.secret).update(`comment-${purpose}`).digest('hex')

/** A challenge as ALTCHA has them, signed, with the moment when it was asked for. */
export const makeChallenge = (now = new Date()): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(counters),
    deriveKey,
    expiresAt: Math.floor(now.getTime() / 1000) + validFor,
    hmacSignatureSecret: secretOf('challenge'),
    hmacKeySignatureSecret: secretOf('challenge-key'),
  })

/** Of a good answer: which challenge it is to, and how long ago that was asked for, in milliseconds. */
export type Proof = { nonce: string; age: number }

/** Reads an answer (base64 of JSON); null when it is none, too old, or wrong. */
export async function readProof(posted: string, now = new Date()): Promise<Proof | null> {
  let answer: Answer
  try {
    answer = JSON.parse(Buffer.from(posted, 'base64').toString('utf8')) as Answer
    const { verified } = await verifySolution({ ...answer, deriveKey, hmacSignatureSecret: secretOf('challenge'), hmacKeySignatureSecret: secretOf('challenge-key') })
    if (!verified) return null
  } catch {
    // Somebody's own invention: as good as wrong.
    return null
  }
  const { nonce, expiresAt } = answer.challenge.parameters
  return expiresAt ? { nonce, age: now.getTime() - (expiresAt - validFor) * 1000 } : null
}
