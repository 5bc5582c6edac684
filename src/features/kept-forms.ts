import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Which form it is: a comment's, a change of one, a message's. */
type Kind = 'comment' | 'edit' | 'message'

/**
 * A form that could not be accepted, kept until its writer has seen it again: after the redirect nothing typed is
 * lost, with or without JavaScript, and reloading does not send twice. The token is 128 random bits.
 */
type Kept<Form, Errors> = { form: Form; errors: Errors; until: string }

const keptFor = 15 * 60_000
const key = (kind: Kind, token: string): string => `${kind}-form:${token}`

export async function keepForm<Form, Errors>(payload: Payload, kind: Kind, form: Form, errors: Errors): Promise<string> {
  const token = randomBytes(16).toString('hex')
  await payload.kv.set(key(kind, token), { form, errors, until: new Date(Date.now() + keptFor).toISOString() })
  return token
}

export async function keptForm<Form, Errors>(payload: Payload, kind: Kind, token: string): Promise<{ form: Form; errors: Errors } | null> {
  if (!/^[0-9a-f]{32}$/.test(token)) return null
  const kept = await payload.kv.get<Kept<Form, Errors> & Record<string, never>>(key(kind, token))
  return kept && new Date(kept.until) > new Date() ? { form: kept.form, errors: kept.errors } : null
}

/** Personal data is not kept longer than it is of use. */
export async function sweepForms(payload: Payload, now = new Date()): Promise<number> {
  const keys = (await payload.kv.keys()).filter((name) => /^(comment|edit|message)-form:/.test(name))
  let swept = 0
  for (const name of keys) {
    const kept = await payload.kv.get<{ until: string }>(name)
    if (kept && new Date(kept.until) > now) continue
    await payload.kv.delete(name)
    swept += 1
  }
  return swept
}

/** Removes what is kept for a writer who asked for it. */
export async function eraseForms(payload: Payload, isTheirs: (form: { email?: string }) => boolean): Promise<void> {
  for (const name of await payload.kv.keys()) {
    if (!/^[a-z]+-form:/.test(name)) continue
    const kept = await payload.kv.get<{ form?: { email?: string } }>(name)
    if (kept?.form && isTheirs(kept.form)) await payload.kv.delete(name)
  }
}
