import { z } from 'zod'

/**
 * What became of a comment. `waiting`: new, nothing speaks against it. `held`: waits as well, but a rule found something
 * (`heldBy`). `withdrawn`: its writer took it back; the words are gone, the place of its replies is kept.
 */
export const commentStatuses = ['waiting', 'held', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export type CommentStatus = (typeof commentStatuses)[number]

/** The rules that can hold a comment back for a moderator, in the order in which they are asked. */
export const holdingRules = ['noProof', 'tooFast', 'link', 'suspectWord', 'bannedWord', 'duplicate', 'flood'] as const
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

/**
 * Longest name and e-mail (RFC 5321) in UTF-16 units, longest text in graphemes, what a reader takes for characters, and in
 * bytes of UTF-8: a letter may bear as many marks as somebody likes.
 */
export const commentLimits = { name: 80, email: 254, text: 3000, bytes: 10_000 } as const

/** The version of the consent text that a reader agreed to; it changes when the text does. */
export const consentVersion = '2026-11'

/** How long its writer may change a comment, in minutes. */
export const editMinutes = 10

/**
 * What the form sends, all strings. `website` is the honeypot; `to` the comment that is answered; `notify` is `yes` where mails
 * are wanted; `version` is that of the consent text that was read; `proof` is the browser's work, where it could do any.
 */
export type CommentForm = Record<'name' | 'email' | 'text' | 'consent' | 'website' | 'to' | 'notify' | 'version' | 'proof', string>

/** Keys of `Comments.errors` in the readers' messages. */
export type CommentError = 'nameMissing' | 'nameTooLong' | 'emailMissing' | 'emailInvalid' | 'emailForMails' | 'textMissing' | 'textTooLong' | 'consentMissing' | 'consentChanged'
/** Why a good form is not taken now; what was typed is kept. */
export type CommentRefusal = 'tooManyFromHere' | 'tooManyHere' | 'banned' | 'proofFailed' | 'closed' | 'parentGone' | 'editOver' | 'decidedMeanwhile'
export type CommentErrors = Partial<Record<'name' | 'email' | 'text' | 'consent', CommentError>> & { refusal?: CommentRefusal }

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How many characters a reader counts: an accented letter, an emoji with its skin is one (UAX #29). */
export const graphemesIn = (text: string): number => [...segmenter.segment(text)].length

const isShort = (text: string): boolean => new TextEncoder().encode(text).length <= commentLimits.bytes && graphemesIn(text) <= commentLimits.text

const address = z.email('emailInvalid').max(commentLimits.email, 'emailInvalid')
const texts = z.string().min(1, 'textMissing').refine(isShort, 'textTooLong')
const schemaOf = (isEmailRequired: boolean) =>
  z.object({
    name: z.string().min(1, 'nameMissing').max(commentLimits.name, 'nameTooLong'),
    email: isEmailRequired ? z.string().min(1, 'emailMissing').pipe(address) : z.union([z.literal(''), address], { error: 'emailInvalid' }),
    text: texts,
    consent: z.literal('yes', { error: 'consentMissing' }),
    // A page that was open while the text changed: it is to be read first.
    version: z.union([z.literal(''), z.literal(consentVersion)], { error: 'consentChanged' }),
  })

const tidy = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''

const names = ['name', 'email', 'text', 'consent', 'website', 'to', 'notify', 'version', 'proof'] as const satisfies Array<keyof CommentForm>

/** Reads a posted form; fields that are missing are empty, a name is one line. */
export function readCommentForm(posted: FormData): CommentForm {
  const form = Object.fromEntries(names.map((name) => [name, tidy(posted.get(name))])) as CommentForm
  return { ...form, name: form.name.replace(/\s+/g, ' ') }
}

/** What is wrong with a form, by field; empty when it may be judged. */
export function commentErrors(form: CommentForm, isEmailRequired = false): CommentErrors {
  const result = schemaOf(isEmailRequired).safeParse(form)
  const errors: CommentErrors = form.notify === 'yes' && !form.email ? { email: 'emailForMails' } : {}
  if (result.success) return errors
  for (const { path, message } of result.error.issues) {
    const field = path[0] === 'version' ? 'consent' : (path[0] as 'name' | 'email' | 'text' | 'consent')
    errors[field] ??= message as CommentError
  }
  return errors
}

/** What is wrong with a changed text. */
export function textError(text: string): CommentError | null {
  const result = texts.safeParse(text)
  return result.success ? null : (result.error.issues[0]!.message as CommentError)
}

/** What decides whether an article takes comments: of the article itself, and of the settings. */
type Openness = { kind: 'original' | 'syndicated' | 'translated'; commentsOpen: boolean; publishedAt: string }
type OpeningRules = { syndicatedOpen?: boolean | null; closeAfterDays: number }

/** `closedByAge`: closed after so many days; `closedSyndicated`: it is another paper's article. */
export type CommentsState = 'open' | 'closedHere' | 'closedSyndicated' | 'closedByAge'

/** From which day on articles are open, as far as their age goes; null: all. */
export const openSince = ({ closeAfterDays }: Pick<OpeningRules, 'closeAfterDays'>, now: Date): Date | null =>
  closeAfterDays > 0 ? new Date(now.getTime() - closeAfterDays * 86_400_000) : null

export function commentsState({ kind, commentsOpen, publishedAt }: Openness, rules: OpeningRules, now: Date): CommentsState {
  const isSyndicated = kind === 'syndicated'
  if (isSyndicated && !commentsOpen && !rules.syndicatedOpen) return 'closedSyndicated'
  if (!isSyndicated && !commentsOpen) return 'closedHere'
  const since = openSince(rules, now)
  return since && new Date(publishedAt) < since ? 'closedByAge' : 'open'
}
