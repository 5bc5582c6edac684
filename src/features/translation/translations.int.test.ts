import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'
import type { Locale } from '@/locales'
import { makeTranslationsOnce, rebuildTranslations } from './rebuild'
import { readCoverage, readQueue, readQueueFilter } from './queue'
import type { Source } from './source'

let portal: TestPortal
let newsroom: Newsroom
let editor: Desk
let translator: Desk
let other: Desk

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  editor = await signIn(portal.payload, 'editor')
  translator = await signIn(portal.payload, 'translator', ['en', 'ja'])
  other = await signIn(portal.payload, 'translator', ['en'])
})
afterAll(() => portal?.stop())

const rows = async (article: string) => {
  const { docs } = await portal.payload.find({ collection: 'translations', where: { article: { equals: article } }, depth: 0, pagination: false, overrideAccess: true })
  return Object.fromEntries(docs.map((doc) => [doc.locale, doc]))
}
const states = async (article: string) => Object.fromEntries(Object.entries(await rows(article)).map(([locale, { state }]) => [locale, state]))
const staleSince = async (article: string, locale: Locale = 'en') => (await newsroom.editions(article)).find((edition) => edition.locale === locale)?.staleSince ?? null
const sourceOf = async (desk: Desk, article: string, language: Locale = 'en') => (await desk.rest('GET', `/articles/${article}/source?language=${language}`)).body.source as Source
const confirm = async (desk: Desk, article: string, print: string, language: Locale = 'en') => desk.rest('POST', `/articles/${article}/confirm`, { language, print })
const take = (desk: Desk, article: string, isTaken: boolean, language: Locale = 'en') => desk.rest('POST', `/articles/${article}/take`, { language, take: isTaken })

/** Published in Vietnamese and English. */
async function inTwoLanguages(headline = 'Tăng cường đối ngoại'): Promise<string> {
  const id = await newsroom.draft(headline)
  await newsroom.publish(id)
  await newsroom.publish(id, 'en')
  return id
}

describe('where an article stands in each language', () => {
  it('begins when the original is public, and follows drafts and publications', async () => {
    const id = await newsroom.draft()
    expect(await states(id)).toEqual({})
    await newsroom.publish(id)
    expect(await states(id)).toEqual({ en: 'waiting', ja: 'waiting', ko: 'waiting', zh: 'waiting' })
    const draft = await translator.rest('PATCH', `/articles/${id}?locale=en&draft=true`, { headline: 'Closer ties', body: body('In 2022 the province signed 12 agreements.') })
    expect(draft.status).toBe(200)
    expect(await states(id)).toEqual({ en: 'drafted', ja: 'waiting', ko: 'waiting', zh: 'waiting' })
    expect((await rows(id)).en).toMatchObject({ headline: 'Closer ties', sourceHeadline: 'Tăng cường đối ngoại', section: newsroom.section, locality: newsroom.locality })
    await newsroom.publish(id, 'en')
    expect(await states(id)).toMatchObject({ en: 'done', ja: 'waiting' })
    await newsroom.unpublish(id, 'en')
    expect(await states(id)).toMatchObject({ en: 'drafted' })
  })

  it('is stale in what is written once the original changes, and true again when that is taken back', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { body: body('Năm 2022 tỉnh ký 14 thỏa thuận.') })
    expect(await states(id)).toMatchObject({ en: 'stale', ja: 'waiting' })
    expect(await staleSince(id)).not.toBeNull()
    expect(await staleSince(id, 'vi')).toBeNull()
    await newsroom.publish(id, 'vi', { body: body('Năm 2022 tỉnh ký 12 thỏa thuận.') })
    expect(await states(id)).toMatchObject({ en: 'done' })
    expect(await staleSince(id)).toBeNull()
  })

  it('stays true when only drafts, the section or the other languages change', async () => {
    const id = await inTwoLanguages()
    await editor.rest('PATCH', `/articles/${id}?locale=vi&draft=true`, { headline: 'Đang sửa dở' })
    await newsroom.publish(id, 'ja')
    await editor.rest('PATCH', `/articles/${id}?locale=en&publishSpecificLocale=en`, { section: newsroom.subsection, _status: 'published' })
    expect(await states(id)).toMatchObject({ en: 'done', ja: 'done' })
  })

  it('remembers what it was true to through two changes, a withdrawal and the trash', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề thứ hai' })
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề thứ ba' })
    expect((await rows(id)).en).toMatchObject({ state: 'stale', basis: { headline: 'Tăng cường đối ngoại' } })
    await newsroom.unpublish(id)
    expect(await states(id)).toEqual({ en: 'stale' })
    expect((await confirm(translator, id, (await sourceOf(translator, id)).print)).status).toBe(409)
    // There is no original to send a reader to.
    expect(await staleSince(id)).toBeNull()
    await portal.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
    expect(await states(id)).toEqual({ en: 'resting' })
    await portal.payload.update({ collection: 'articles', id, trash: true, locale: 'vi', data: { deletedAt: null, _status: 'draft' }, depth: 0, overrideAccess: true })
    await newsroom.publish(id)
    await newsroom.publish(id, 'en')
    expect(await states(id)).toMatchObject({ en: 'stale' })
    await portal.payload.delete({ collection: 'articles', id, overrideAccess: true })
    expect(await states(id)).toEqual({})
  })

  it('takes a withdrawal for no change, and compares what comes back', async () => {
    const id = await inTwoLanguages()
    await newsroom.unpublish(id)
    expect(await states(id)).toEqual({ en: 'done' })
    await newsroom.publish(id)
    expect(await states(id)).toMatchObject({ en: 'done' })
    await newsroom.unpublish(id)
    await newsroom.publish(id, 'vi', { headline: 'Đăng lại với tiêu đề khác' })
    expect(await states(id)).toMatchObject({ en: 'stale' })
    expect(await staleSince(id)).not.toBeNull()
  })

  it('is not moved by another picture or another kind of space', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { headline: 'Tăng\u00a0cường  đối ngoại' })
    expect(await states(id)).toMatchObject({ en: 'done' })
  })

  it('outlives the account that took it on or vouched for it', async () => {
    const leaving = await signIn(portal.payload, 'translator', ['en', 'ja'])
    const id = await inTwoLanguages()
    await take(leaving, id, true, 'ja')
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề hai' })
    await confirm(leaving, id, (await sourceOf(leaving, id)).print)
    await portal.payload.delete({ collection: 'users', id: leaving.user!.id, overrideAccess: true })
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề ba' })
    expect(await states(id)).toMatchObject({ en: 'stale', ja: 'waiting' })
    expect((await sourceOf(translator, id, 'ja')).assignee).toMatchObject({ name: '–' })
  })

  it('is made anew for a portal that had no such rows', async () => {
    const id = await inTwoLanguages()
    await portal.payload.db.deleteMany({ collection: 'translations', where: {} })
    // Stopped before it began, then asked again.
    await makeTranslationsOnce(portal.payload, () => false)
    expect(await states(id)).toEqual({})
    await makeTranslationsOnce(portal.payload, () => true)
    expect(await states(id)).toEqual({ en: 'done', ja: 'waiting', ko: 'waiting', zh: 'waiting' })
    const before = await rows(id)
    await rebuildTranslations(portal.payload)
    expect(await rows(id)).toEqual(before)
  })
})

describe('the original beside a translation', () => {
  it('marks what has changed, and which numbers and terms a translation lacks', async () => {
    const term = await translator.rest('POST', '/terms', { term: 'thỏa thuận', en: 'agreement' })
    expect(term.status).toBe(201)
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { body: body('Năm 2022 tỉnh ký 14 thỏa thuận.') })
    const source = await sourceOf(translator, id)
    expect(source).toMatchObject({ state: 'stale', hasText: true, mayTranslate: true, confirmedBy: null, numbers: ['2022', '14'] })
    expect(source.text.passages[0]!.parts).toEqual([{ text: 'Năm 2022 tỉnh ký ' }, { text: '12', mark: 'removed' }, { text: '14', mark: 'added' }, { text: ' thỏa thuận.' }])
    expect(source.terms).toEqual([{ term: 'thỏa thuận', target: 'agreement', note: null, isUsed: false }])
    expect(source.path).toContain('/vi/ha-giang/')
  })

  it('is a draft where nothing is public yet', async () => {
    const id = await newsroom.draft('Chưa đăng')
    expect(await sourceOf(translator, id)).toMatchObject({ path: null, state: null, text: { headline: [{ text: 'Chưa đăng' }] } })
  })

  it('is for the desk: moderators and readers are refused, reporters see their own', async () => {
    const id = await inTwoLanguages()
    const moderator = await signIn(portal.payload, 'moderator')
    const reporter = await signIn(portal.payload, 'reporter')
    for (const desk of [moderator, reporter]) expect([403, 404]).toContain((await desk.rest('GET', `/articles/${id}/source?language=en`)).status)
    const own = await reporter.rest('POST', '/articles?draft=true&locale=vi', { headline: 'Bài của phóng viên', kind: 'original' })
    expect(await sourceOf(reporter, (own.body.doc as { id: string }).id)).toMatchObject({ mayTranslate: false, text: { headline: [{ text: 'Bài của phóng viên' }] } })
    expect((await translator.rest('GET', `/articles/${id}/source?language=vi`)).status).toBe(400)
  })
})

describe('saying that a translation is true', () => {
  it('clears the mark, for the desk and for readers, and names who said so', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề mới' })
    const answer = await confirm(translator, id, (await sourceOf(translator, id)).print)
    expect(answer.status).toBe(200)
    expect(answer.body.source).toMatchObject({ state: 'done', changedAt: null, confirmedBy: 'translator' })
    expect(await staleSince(id)).toBeNull()
    expect(await states(id)).toMatchObject({ en: 'done' })
  })

  it('of a draft is kept for the desk until the draft is public: readers are told that long', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề mới' })
    const told = await staleSince(id)
    await translator.rest('PATCH', `/articles/${id}?locale=en&draft=true`, { headline: 'A new headline' })
    const answer = await confirm(translator, id, (await sourceOf(translator, id)).print)
    expect(answer.body.source).toMatchObject({ state: 'ready', confirmedBy: 'translator' })
    expect(await staleSince(id)).toBe(told)
    // Another language, or a section, is not what it waits for.
    await newsroom.publish(id, 'ja')
    expect(await states(id)).toMatchObject({ en: 'ready' })
    await newsroom.publish(id, 'en', { headline: 'A new headline' })
    expect(await states(id)).toMatchObject({ en: 'done' })
    expect(await staleSince(id)).toBeNull()
  })

  it('is refused of a text that has changed again meanwhile, and where nothing is written', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề thứ hai' })
    const { print } = await sourceOf(translator, id)
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề thứ ba' })
    const late = await confirm(translator, id, print)
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body)).toContain('Bản gốc vừa đổi thêm')
    expect(await states(id)).toMatchObject({ en: 'stale' })
    expect((await confirm(translator, id, (await sourceOf(translator, id)).print, 'ja')).status).toBe(409)
  })

  it('is for those who may write that language', async () => {
    const id = await inTwoLanguages()
    await newsroom.publish(id, 'ja')
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề mới' })
    const { print } = await sourceOf(other, id, 'ja')
    expect((await confirm(other, id, print, 'ja')).status).toBe(403)
    expect((await confirm(editor, id, print, 'ja')).status).toBe(200)
    expect((await other.rest('POST', `/articles/${id}/confirm`, { language: 'xx', print })).status).toBe(400)
  })
})

describe('taking a text on', () => {
  it('is for one at a time, given back by that one or an editor, and over when the text is published', async () => {
    const id = await newsroom.draft()
    expect((await take(translator, id, true)).status).toBe(409)
    await newsroom.publish(id)
    expect((await take(translator, id, true)).body.source).toMatchObject({ assignee: { name: 'translator' }, mayReassign: true })
    expect(await sourceOf(other, id)).toMatchObject({ mayReassign: false })
    expect((await take(other, id, true)).status).toBe(409)
    expect((await take(other, id, false)).status).toBe(403)
    expect((await take(editor, id, false)).status).toBe(200)
    expect((await take(other, id, true)).status).toBe(200)
    expect((await take(other, id, true, 'ja')).status).toBe(403)
    await newsroom.publish(id, 'en')
    expect((await rows(id)).en).toMatchObject({ state: 'done', assignee: null })
    expect((await take(translator, id, true)).status).toBe(409)
  })

  it('remembers what was taken on: the original may change before the first word is saved', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id)
    await take(translator, id, true)
    await newsroom.publish(id, 'vi', { headline: 'Tiêu đề khác hẳn' })
    await translator.rest('PATCH', `/articles/${id}?locale=en&draft=true`, { headline: 'Closer ties', body: body('Text.') })
    expect((await rows(id)).en).toMatchObject({ state: 'drafted', basis: { headline: 'Tăng cường đối ngoại' } })
    expect((await sourceOf(translator, id)).changedAt).not.toBeNull()
  })
})

describe('the lists of the desk', () => {
  it('hold what is to be done, by language, place and who took it on, and count it', async () => {
    const id = await newsroom.draft('Lễ hội hoa anh đào', { locality: newsroom.otherLocality })
    await newsroom.publish(id)
    await take(translator, id, true, 'ja')
    const coverage = async (language: Locale) => {
      const { originals, languages } = await readCoverage(portal.payload)
      return { originals, ...languages.find(({ locale }) => locale === language)! }
    }
    const find = async (params: Record<string, string>) =>
      (await readQueue(portal.payload, { filter: readQueueFilter(params), languages: ['en', 'ja'], me: String(translator.user!.id) })).items.map(({ article, locale }) => `${article} ${locale}`)
    expect(await find({ work: 'waiting', locality: newsroom.otherLocality })).toEqual(expect.arrayContaining([`${id} en`, `${id} ja`]))
    expect(await find({ work: 'waiting', locality: newsroom.otherLocality, language: 'ja' })).toEqual([`${id} ja`])
    expect(await find({ work: 'waiting', mine: '1' })).toEqual([`${id} ja`])
    expect(await find({ work: 'nonsense', page: 'x', locality: newsroom.otherLocality, language: 'ja' })).toEqual([`${id} ja`])
    expect(await find({ work: 'done', locality: newsroom.otherLocality })).toEqual([])
    const before = await coverage('zh')
    await newsroom.publish(id, 'zh')
    const after = await coverage('zh')
    expect([after.done - before.done, after.waiting - before.waiting, after.originals - before.originals]).toEqual([1, -1, 0])
  })
})
