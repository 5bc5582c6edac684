import { describe, expect, it } from 'vitest'
import { commentErrors, commentsState, consentVersion, graphemesIn, readCommentForm } from './rules'

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('a comment form', () => {
  it('is read with its text composed, trimmed, and its lines ended as everywhere', () => {
    const read = readCommentForm(form({ name: '  Hạ \n Long '.normalize('NFD'), text: 'một\r\nhai\r', consent: 'yes', status: 'approved' }))
    expect(read).toEqual({ name: 'Hạ Long', email: '', text: 'một\nhai', consent: 'yes', website: '', to: '', notify: '', version: '', proof: '' })
  })

  it.each([
    [{}, { name: 'nameMissing', text: 'textMissing', consent: 'consentMissing' }],
    [{ name: 'A', text: 'b', consent: 'yes' }, {}],
    [{ name: 'A', text: 'b', consent: 'on' }, { consent: 'consentMissing' }],
    [{ name: 'A'.repeat(81), text: 'b'.repeat(3001), consent: 'yes' }, { name: 'nameTooLong', text: 'textTooLong' }],
    [{ name: 'A', text: 'b', consent: 'yes', email: 'khong-phai' }, { email: 'emailInvalid' }],
    [{ name: 'A', text: 'b', consent: 'yes', email: 'ban.doc@example.org' }, {}],
    [{ name: 'A', text: 'b', consent: 'yes', version: consentVersion }, {}],
    [{ name: 'A', text: 'b', consent: 'yes', version: '2020-01' }, { consent: 'consentChanged' }],
  ])('%j is answered with %j', (fields, errors) => {
    expect(commentErrors(readCommentForm(form(fields as Record<string, string>)))).toEqual(errors)
  })

  it('asks for an e-mail where the settings do', () => {
    const read = readCommentForm(form({ name: 'A', text: 'b', consent: 'yes' }))
    expect(commentErrors(read, true)).toEqual({ email: 'emailMissing' })
  })

  it('counts characters as people do, and bytes besides', () => {
    expect(graphemesIn('Việt Nam 👨‍👩‍👧‍👦 がぎ 한글'.normalize('NFD'))).toBe(16)
    const textOf = (text: string) => commentErrors(readCommentForm(form({ name: 'A', consent: 'yes', text })))
    expect(textOf('國'.repeat(3000))).toEqual({})
    expect(textOf('👍🏽'.repeat(1200))).toEqual({})
    // One character to a reader, with a thousand marks on it.
    expect(textOf(`a${'\u0301'.repeat(6000)}`)).toEqual({ text: 'textTooLong' })
  })
})

describe('comments are', () => {
  const now = new Date('2026-11-26T00:00:00Z')
  const article = { kind: 'original', commentsOpen: true, publishedAt: '2026-11-01T00:00:00Z' } as const
  const rules = { syndicatedOpen: false, closeAfterDays: 0 }
  it.each([
    ['open', article, rules],
    ['closedHere', { ...article, commentsOpen: false }, rules],
    ['closedSyndicated', { ...article, kind: 'syndicated', commentsOpen: false }, rules],
    ['open', { ...article, kind: 'syndicated', commentsOpen: true }, rules],
    ['open', { ...article, kind: 'syndicated', commentsOpen: false }, { ...rules, syndicatedOpen: true }],
    ['closedHere', { ...article, commentsOpen: false }, { ...rules, syndicatedOpen: true }],
    ['closedByAge', article, { ...rules, closeAfterDays: 25 - 1 }],
    ['open', article, { ...rules, closeAfterDays: 26 }],
  ] as const)('%s', (state, edition, settings) => expect(commentsState(edition, settings, now)).toBe(state))
})
