import { z } from 'zod'

/** Longest name, e-mail (RFC 5321), subject and text, in UTF-16 units; the form's `maxlength` counts the same. */
export const messageLimits = { name: 80, email: 254, subject: 150, text: 4000 } as const

/** The version of the consent text that a reader agreed to; it changes when the text does. */
export const messageConsentVersion = '2026-11'

/** What the form sends, all strings; `website` is the honeypot. */
export type MessageForm = Record<'name' | 'email' | 'subject' | 'text' | 'consent' | 'website', string>

/** Keys of `Contact.errors` in the readers' messages. */
export type MessageError = 'nameMissing' | 'nameTooLong' | 'emailMissing' | 'emailInvalid' | 'subjectMissing' | 'subjectTooLong' | 'textMissing' | 'textTooLong' | 'consentMissing'
/** `tooMany`: the form is good, but as many were taken as one network may send in an hour. */
export type MessageErrors = Partial<Record<'name' | 'email' | 'subject' | 'text' | 'consent', MessageError>> & { tooMany?: true }

const schema = z.object({
  name: z.string().min(1, 'nameMissing').max(messageLimits.name, 'nameTooLong'),
  // An answer must reach somebody.
  email: z.string().min(1, 'emailMissing').pipe(z.email('emailInvalid').max(messageLimits.email, 'emailInvalid')),
  subject: z.string().min(1, 'subjectMissing').max(messageLimits.subject, 'subjectTooLong'),
  text: z.string().min(1, 'textMissing').max(messageLimits.text, 'textTooLong'),
  consent: z.literal('yes', { error: 'consentMissing' }),
})

const fields = ['name', 'email', 'subject', 'text', 'consent', 'website'] as const

const tidy = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''

/** Reads a posted form; fields that are missing are empty, a subject is one line. */
export function readMessageForm(posted: FormData): MessageForm {
  const form = Object.fromEntries(fields.map((field) => [field, tidy(posted.get(field))])) as MessageForm
  return { ...form, subject: form.subject.replace(/\s+/g, ' ') }
}

/** What is wrong with a form, by field; empty when it may be sent. */
export function messageErrors(form: MessageForm): MessageErrors {
  const result = schema.safeParse(form)
  if (result.success) return {}
  const errors: MessageErrors = {}
  for (const issue of result.error.issues) {
    const field = issue.path[0] as Exclude<keyof MessageErrors, 'tooMany'>
    errors[field] ??= issue.message as MessageError
  }
  return errors
}
