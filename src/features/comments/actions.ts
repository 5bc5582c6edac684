import { createHash } from 'node:crypto'
import type { Payload, TypeWithID } from 'payload'
import { idsOf } from '@/db/ids'
import type { StoredEdition } from '@/features/editions/types'
import { keepForm } from '@/features/kept-forms'
import { once } from '@/features/once'
import type { Locale } from '@/locales'
import type { Comment } from '@/payload-types'
import { networkOf } from './abuse/networks'
import { readProof, type Proof } from './abuse/proof'
import { digestOf, judge, refusalOf, tracesOf, type Traces } from './judge'
import { linkHashOf, tokenOf } from './private-link'
import { commentErrors, commentsState, consentVersion, readCommentForm, type CommentError, type CommentErrors, type CommentForm, type CommentRefusal } from './rules'
import { keptCommentSettings } from './settings'
import { storeComment } from './store'

/** Who sends: the address that the server vouches for. */
export type Sender = { address: string }

/**
 * What became of a posted comment. `sent`: its writer's own page is behind the token. `thanks`: all is well, as far as the
 * sender is told; a robot in the honeypot, or words that are public already. `faulty`: nothing is stored, all that was typed is here.
 */
export type CommentOutcome = { type: 'sent'; token: string } | { type: 'thanks' } | { type: 'faulty'; form: CommentForm; errors: CommentErrors }

/** What of an edition a comment below it takes with it or is judged by. */
const commentable = { article: true, code: true, locale: true, headline: true, section: true, locality: true, kind: true, commentsOpen: true, publishedAt: true } as const
export type Commentable = Pick<StoredEdition, keyof typeof commentable>

/** The edition of an article in a language, to be commented on; null when it is not public. */
export const findCommentable = (payload: Payload, locale: Locale, code: string): Promise<Commentable | null> =>
  payload.db.findOne<Commentable & TypeWithID>({ collection: 'editions', where: { code: { equals: code }, locale: { equals: locale } }, select: commentable })

/** Takes a posted form below an edition. */
export async function submitComment(payload: Payload, edition: Commentable, sender: Sender, posted: FormData, now = new Date()): Promise<CommentOutcome> {
  const settings = await keptCommentSettings(payload)
  const form = readCommentForm(posted)
  const faulty = (errors: CommentErrors): CommentOutcome => ({ type: 'faulty', form, errors })
  const refused = (refusal: CommentRefusal): CommentOutcome => faulty({ refusal })
  const errors = commentErrors(form, settings.emailRequired ?? false)
  if (Object.keys(errors).length > 0) return faulty(errors)
  if (settings.honeypot && form.website !== '') return { type: 'thanks' }
  if (commentsState(edition, settings, now) !== 'open') return refused('closed')

  const proof = form.proof ? await readProof(form.proof, now) : null
  if (settings.proofOfWork && form.proof && !proof) return refused('proofFailed')
  const network = networkOf(sender.address)
  const traces = await tracesOf(payload, network, now)
  const idempotencyKey = keyOf(edition, form, proof, traces)
  const earlier = await findSent(payload, idempotencyKey)
  if (earlier) return sentBefore(earlier, idempotencyKey, form, proof) ?? refused('proofFailed')

  const parent = form.to ? await findParent(payload, edition, form.to) : null
  if (form.to && !parent) return refused('parentGone')
  const refusal = await refusalOf(payload, settings, network, traces, edition.article, now)
  if (refusal) return refused(refusal)
  const verdict = await judge(payload, settings, { ...form, locale: edition.locale, article: edition.article, network, proof }, traces, now)
  const token = tokenOf(idempotencyKey)
  const data = {
    ...verdict,
    ...traces,
    article: edition.article,
    code: edition.code,
    locale: edition.locale,
    headline: edition.headline,
    section: edition.section,
    locality: edition.locality,
    parent,
    name: form.name,
    text: form.text,
    ...(form.email ? { email: form.email, wantsMail: form.notify === 'yes' } : {}),
    textDigest: digestOf(form.text),
    linkHash: linkHashOf(token),
    consentVersion,
    idempotencyKey,
  }
  await once(
    () => storeComment(payload, data),
    async () => (await findSent(payload, idempotencyKey)) !== null,
  )
  return { type: 'sent', token }
}

/** Keeps a faulty form until its writer has seen it again. */
export const keepCommentForm = (payload: Payload, form: CommentForm, errors: CommentErrors): Promise<string> => keepForm(payload, 'comment', { ...form, proof: '' }, errors)

/** Keeps a change that could not be made until its writer has seen it again. */
export const keepEdit = (payload: Payload, text: string, error: CommentError | CommentRefusal): Promise<string> => keepForm(payload, 'edit', { text }, { error })

/** A form is one comment however often it is sent: by its browser's work, which counts once, or by its words and where they came from. */
function keyOf({ article, locale }: Commentable, { name, email, text, to }: CommentForm, proof: Proof | null, { networkAddress }: Traces): string {
  const what = proof ? ['proof', proof.nonce] : ['words', article, locale, name, email, text, to, networkAddress]
  return createHash('sha256').update(JSON.stringify(what)).digest('hex')
}

type Sent = Pick<Comment, 'status' | 'text'>

const findSent = (payload: Payload, idempotencyKey: string): Promise<Sent | null> =>
  payload.db.findOne<Sent & TypeWithID>({ collection: 'comments', where: { idempotencyKey: { equals: idempotencyKey } }, select: { status: true, text: true } })

/**
 * The same form again. Its own page is shown only to whom can be nobody else: who holds its proof, or, of words alone, as long
 * as they have not been public for anybody to copy. Null where the work of one form was sent with another.
 */
function sentBefore(earlier: Sent, idempotencyKey: string, form: CommentForm, proof: Proof | null): CommentOutcome | null {
  if (proof) return earlier.status === 'withdrawn' || earlier.text !== form.text ? null : { type: 'sent', token: tokenOf(idempotencyKey) }
  const isUnread = earlier.status === 'waiting' || earlier.status === 'held' || earlier.status === 'spam'
  return isUnread ? { type: 'sent', token: tokenOf(idempotencyKey) } : { type: 'thanks' }
}

/** The comment that a reply hangs on: replies are one level deep, so a reply to a reply hangs where that one does. */
async function findParent(payload: Payload, { article }: Commentable, id: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'comments', where: { id: { in: idsOf(payload, id) }, article: { equals: article }, isPublic: { equals: true } }, select: { parent: true }, depth: 0, limit: 1, pagination: false, overrideAccess: true,
  })
  return docs[0] ? (docs[0].parent ?? String(docs[0].id)) : null
}
