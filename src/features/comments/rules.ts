import { z } from 'zod'

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
