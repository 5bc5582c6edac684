import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { StoredEdition } from '@/features/editions/types'
import { keepForm } from '@/features/kept-forms'
import { commentErrors, consentVersion, readCommentForm, type CommentForm } from './rules'

/** What became of a posted comment. A robot caught by the honeypot is told that all is well. */
export type CommentOutcome = { type: 'waiting' } | { type: 'closed' } | { type: 'faulty'; token: string }

/** Takes a posted form below an edition: a faulty one is kept to be shown again, a good one waits for a moderator. */
export async function submitComment(payload: Payload, edition: StoredEdition, posted: FormData): Promise<CommentOutcome> {
  if (!edition.commentsOpen) return { type: 'closed' }
  const form = readCommentForm(posted)
  const errors = commentErrors(form)
  if (Object.keys(errors).length > 0) return { type: 'faulty', token: await keepForm(payload, 'comment', form, errors) }
  if (form.website === '') await save(payload, edition, form)
  return { type: 'waiting' }
}

async function save(payload: Payload, edition: StoredEdition, form: CommentForm): Promise<void> {
  const idempotencyKey = createHash('sha256').update(JSON.stringify([edition.article, edition.locale, form.name, form.email, form.text])).digest('hex')
  const sentBefore = () => payload.count({ collection: 'comments', where: { idempotencyKey: { equals: idempotencyKey } }, overrideAccess: true })
  if ((await sentBefore()).totalDocs > 0) return
  try {
    await payload.create({
      collection: 'comments',
      data: {
        status: 'waiting',
        article: edition.article,
        code: edition.code,
        locale: edition.locale,
        headline: edition.headline,
        name: form.name,
        text: form.text,
        ...(form.email ? { email: form.email } : {}),
        consentVersion,
        idempotencyKey,
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Sent twice at once: the unique key let one of them in, and one is what the reader meant.
    if ((await sentBefore()).totalDocs === 0) throw error
  }
}
