import { expect, it } from 'vitest'
import { messageErrors, messageLimits, readMessageForm } from './rules'

const posted = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const good = { name: 'Bạn đọc', email: 'ban@example.org', subject: 'Hỏi về lễ hội', text: 'Lễ hội diễn ra khi nào?', consent: 'yes' }

it('takes a whole message, tidied: composed letters, plain line ends, a subject of one line', () => {
  const form = readMessageForm(posted({ ...good, name: '  Bạn đọc '.normalize('NFD'), subject: 'Hỏi về\r\nlễ hội', text: 'một\r\nhai' }))
  expect(messageErrors(form)).toEqual({})
  expect(form).toMatchObject({ name: 'Bạn đọc', subject: 'Hỏi về lễ hội', text: 'một\nhai', website: '' })
})

it('names each mistake once', () => {
  expect(messageErrors(readMessageForm(posted({})))).toEqual({ name: 'nameMissing', email: 'emailMissing', subject: 'subjectMissing', text: 'textMissing', consent: 'consentMissing' })
  expect(messageErrors(readMessageForm(posted({ ...good, email: 'ban@', subject: 'x'.repeat(messageLimits.subject + 1), text: 'x'.repeat(messageLimits.text + 1) })))).toEqual({ email: 'emailInvalid', subject: 'subjectTooLong', text: 'textTooLong' })
})
