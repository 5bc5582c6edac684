import { describe, expect, it } from 'vitest'
import { commentErrors, readCommentForm } from './rules'

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('a comment form', () => {
  it('is read with its text composed, trimmed, and its lines ended as everywhere', () => {
    const read = readCommentForm(form({ name: '  Hạ '.normalize('NFD'), text: 'một\r\nhai\r', consent: 'yes' }))
    expect(read).toEqual({ name: 'Hạ', email: '', text: 'một\nhai', consent: 'yes', website: '' })
  })

  it.each([
    [{}, { name: 'nameMissing', text: 'textMissing', consent: 'consentMissing' }],
    [{ name: 'A', text: 'b', consent: 'yes' }, {}],
    [{ name: 'A', text: 'b', consent: 'on' }, { consent: 'consentMissing' }],
    [{ name: 'A'.repeat(81), text: 'b'.repeat(4001), consent: 'yes' }, { name: 'nameTooLong', text: 'textTooLong' }],
    [{ name: 'A', text: 'b', consent: 'yes', email: 'khong-phai' }, { email: 'emailInvalid' }],
    [{ name: 'A', text: 'b', consent: 'yes', email: 'ban.doc@example.org' }, {}],
  ])('%j is answered with %j', (fields, errors) => {
    expect(commentErrors(readCommentForm(form(fields as Record<string, string>)))).toEqual(errors)
  })
})
