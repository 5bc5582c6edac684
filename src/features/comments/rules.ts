import { z } from 'zod'

/**
 * What became of a comment. `waiting`: new, nothing speaks against it. `held`: waits as well, but a rule found something
 * (`heldBy`). `withdrawn`: its writer took it back; the words are gone, the place of its replies is kept.
 */
export const commentStatuses = ['waiting', 'held', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export type CommentStatus = (typeof commentStatuses)[number]

/** The rules that can hold a comment back for a moderator, in the order in which they are asked. */
export const holdingRules = ['noProof', 'tooFast', 'link', 'suspectWord', 'bannedWord', 'duplicate', 'flood', 'banned'] as const
export type HoldingRule = (typeof holdingRules)[number]
/** `found` is what the rule stumbled over (a word, an address of a link), for the moderator's eye. */
export type Hold = { rule: HoldingRule; found?: string }

/** Why a moderator rejects; shown to the writer in the mail, in the language of the comment. */
export const rejectionReasons = ['offTopic', 'insult', 'personalData', 'advertisement', 'unlawful', 'unclear', 'duplicate', 'other'] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** Why a reader reports a published comment. */
export const reportReasons = ['insult', 'spam', 'personalData', 'falsehood', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** What is recorded of a comment's way, in `comment-decisions`; `edit`, `withdraw` by its writer have no account. */
export const decisionActions = ['approve', 'reject', 'spam', 'requeue', 'edit', 'reply', 'dismissReports', 'withdraw', 'writerEdit', 'erase', 'trust'] as const
export type DecisionAction = (typeof decisionActions)[number]

/** Longest name, e-mail (RFC 5321) and text, in UTF-16 units; the form's `maxlength` counts the same. */
export const commentLimits = { name: 80, email: 254, text: 4000 } as const

/** The version of the consent text that a reader agreed to; it changes when the text does. */
export const consentVersion = '2026-11'

/** What the form sends, all strings; `website` is the honeypot. */
export type CommentForm = { name: string; email: string; text: string; consent: string; website: string }

/** Keys of `Comments.errors` in the readers' messages. */
export type CommentError = 'nameMissing' | 'nameTooLong' | 'emailInvalid' | 'textMissing' | 'textTooLong' | 'consentMissing'
export type CommentErrors = Partial<Record<'name' | 'email' | 'text' | 'consent', CommentError>>

const fields = {
  name: z.string().min(1, 'nameMissing').max(commentLimits.name, 'nameTooLong'),
  email: z.union([z.literal(''), z.email('emailInvalid').max(commentLimits.email, 'emailInvalid')], { error: 'emailInvalid' }),
  text: z.string().min(1, 'textMissing').max(commentLimits.text, 'textTooLong'),
  consent: z.literal('yes', { error: 'consentMissing' }),
}
const schema = z.object(fields)

const tidy = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''

/** Reads a posted form; fields that are missing are empty. */
export const readCommentForm = (form: FormData): CommentForm => ({
  name: tidy(form.get('name')),
  email: tidy(form.get('email')),
  text: tidy(form.get('text')),
  consent: tidy(form.get('consent')),
  website: tidy(form.get('website')),
})

/** What is wrong with a form, by field; empty when it may be sent to the moderators. */
export function commentErrors(form: CommentForm): CommentErrors {
  const result = schema.safeParse(form)
  if (result.success) return {}
  const errors: CommentErrors = {}
  for (const issue of result.error.issues) {
    const field = issue.path[0] as keyof CommentErrors
    errors[field] ??= issue.message as CommentError
  }
  return errors
}
