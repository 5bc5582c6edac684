import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { CommentErrors, CommentForm } from './rules'

/**
 * A form that could not be accepted, kept until its writer has seen it again: after the redirect nothing typed is
 * lost, with or without JavaScript, and reloading does not send twice. The token is 128 random bits.
 */
type Kept = { form: CommentForm; errors: CommentErrors; until: string }

const keptFor = 15 * 60_000
const key = (token: string): string => `comment-form:${token}`

export async function keepCommentForm(payload: Payload, form: CommentForm, errors: CommentErrors): Promise<string> {
  const token = randomBytes(16).toString('hex')
  await payload.kv.set(key(token), { form, errors, until: new Date(Date.now() + keptFor).toISOString() } satisfies Kept)
  return token
}

export async function keptCommentForm(payload: Payload, token: string): Promise<Pick<Kept, 'form' | 'errors'> | null> {
  if (!/^[0-9a-f]{32}$/.test(token)) return null
  const kept = await payload.kv.get<Kept>(key(token))
  return kept && new Date(kept.until) > new Date() ? { form: kept.form, errors: kept.errors } : null
}

/** Personal data is not kept longer than it is of use. */
export async function sweepCommentForms(payload: Payload, now = new Date()): Promise<number> {
  const keys = (await payload.kv.keys()).filter((name) => name.startsWith(key('')))
  let swept = 0
  for (const name of keys) {
    const kept = await payload.kv.get<Kept>(name)
    if (kept && new Date(kept.until) > now) continue
    await payload.kv.delete(name)
    swept += 1
  }
  return swept
}
