import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/locales'
import { body, openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { clausesOf, placeNames } from './rules'

let portal: TestPortal
let newsroom: Newsroom
let search: typeof import('./engine')
let check: typeof import('./check')
let sender: typeof import('../outbox/sender')

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  ;[search, check, sender] = await Promise.all([import('./engine'), import('./check'), import('../outbox/sender')])
  await search.rebuildIndex(portal.payload)
})
afterAll(async () => {
  await search?.closeSearch()
  await portal?.stop()
})

const deliver = (index = (articles: string[]) => search.indexArticles(portal.payload, articles)) => sender.deliverOutbox(portal.payload, () => Promise.resolve(), index)
const found = async (text: string, locale: Locale = 'vi', filters = {}): Promise<string[]> => {
  const { docs } = await portal.payload.find({ collection: 'localities', locale: 'all', depth: 0, pagination: false, overrideAccess: true })
  const { hits } = await search.searchEngine().query({ locale, clauses: clausesOf(text, placeNames(docs as never)), filters, page: 1, size: 20 })
  return hits.map(({ headline }) => headline.map((part) => part.text).join(''))
}

describe('what search holds', () => {
  it('is what is published, in each language, from the delivery on until it is taken back', async () => {
    const id = await newsroom.draft('Khai mạc tuần lễ hữu nghị')
    await deliver()
    expect(await found('tuần lễ hữu nghị')).toEqual([])
    await newsroom.publish(id)
    await newsroom.publish(id, 'en', { headline: 'A week of friendship opens' })
    await deliver()
    expect([await found('tuan le'), await found('weeks of friendship opening', 'en')]).toEqual([['Khai mạc tuần lễ hữu nghị'], ['A week of friendship opens']])

    // A draft of what is published stays the desk's.
    await portal.payload.update({ collection: 'articles', id, locale: 'vi', draft: true, data: { headline: 'Bản nháp bí mật' }, overrideAccess: true })
    await deliver()
    expect([await found('bí mật'), await found('tuan le')]).toEqual([[], ['Khai mạc tuần lễ hữu nghị']])

    await newsroom.unpublish(id)
    await deliver()
    expect([await found('tuần lễ'), await found('friendship', 'en')]).toEqual([[], ['A week of friendship opens']])
    await portal.payload.delete({ collection: 'articles', id, overrideAccess: true })
    await deliver()
    expect([await found('friendship', 'en'), await check.checkSearch(portal.payload)]).toEqual([[], []])
  })

  it('is all the words of a text: those of its pictures, quotes, names and lists', async () => {
    const id = await newsroom.draft('Phiên chợ vùng cao', { body: body('Mở đầu.\n\n- Thổ cẩm\n- Mật ong\n\nKết thúc.') })
    await newsroom.publish(id)
    await deliver()
    for (const text of ['thổ cẩm', '"mật ong"', 'Lê Hải', 'Hợp tác quốc tế', 'Hà Giang']) expect([text, (await found(text)).includes('Phiên chợ vùng cao')]).toEqual([text, true])
    expect(await found('cẩmmật')).toEqual([])
  })

  it('follows the names of places without being made anew, and leads from a former place to where it is now', async () => {
    const { payload } = portal
    const successor = await payload.create({ collection: 'localities', data: { name: 'Tuyên Quang', slug: 'tuyen-quang', kind: 'province' } as never, overrideAccess: true })
    await payload.update({ collection: 'localities', id: newsroom.locality, data: { successor: successor.id, validTo: '2025-06-30T00:00:00.000Z' }, overrideAccess: true })
    await payload.update({ collection: 'localities', id: String(successor.id), locale: 'zh', data: { name: '宣光' }, overrideAccess: true })
    const [old, now] = [await newsroom.draft('Tin của tỉnh cũ'), await newsroom.draft('Tin của tỉnh mới', { locality: successor.id })]
    for (const id of [old, now]) await newsroom.publish(id)
    await deliver()
    for (const name of ['Hà Giang', 'tuyen quang', '宣光', 'hagiang']) expect([name, (await found(name)).filter((headline) => headline.startsWith('Tin của tỉnh')).sort()]).toEqual([name, ['Tin của tỉnh cũ', 'Tin của tỉnh mới']])
  })

  it('follows a renamed section and its parent as a filter', async () => {
    const { payload } = portal
    const id = await newsroom.draft('Khu công nghiệp mới', { section: newsroom.subsection })
    await newsroom.publish(id)
    await deliver()
    expect(await found('khu công nghiệp', 'vi', { sections: [newsroom.section] })).toEqual(['Khu công nghiệp mới'])
    await payload.update({ collection: 'sections', id: newsroom.subsection, locale: 'vi', data: { name: 'Đầu tư nước ngoài' }, overrideAccess: true })
    await deliver()
    expect(await found('"đầu tư nước ngoài"')).toContain('Khu công nghiệp mới')
    expect(await check.checkSearch(payload)).toEqual([])
  })

  it('is delivered again when it could not be, and is made anew when the file is gone', async () => {
    const id = await newsroom.draft('Tin đến muộn')
    await newsroom.publish(id)
    await deliver(() => Promise.reject(new Error('the index is not there')))
    const { docs } = await portal.payload.find({ collection: 'outbox', overrideAccess: true })
    expect(docs).toMatchObject([{ kind: 'index', attempts: 1, lastError: 'the index is not there' }])
    expect(await found('"tin đến muộn"')).toEqual([])
    await portal.payload.db.updateMany({ collection: 'outbox', where: {}, data: { leaseUntil: new Date(0).toISOString() } })
    await deliver()
    expect(await found('"tin đến muộn"')).toEqual(['Tin đến muộn'])

    const { startSearch } = await import('@/jobs/search')
    const stop = startSearch(portal.payload)
    rmSync(search.indexFile())
    await expect.poll(async () => (await found('"tin đến muộn"')).length, { timeout: 15_000 }).toBe(1)
    await expect.poll(() => check.checkSearch(portal.payload), { timeout: 15_000 }).toEqual([])
    await stop()
  })

  it('that is of another database is made anew', async () => {
    const { payload } = portal
    expect(await check.disagreesInNumbers(payload)).toBe(false)
    await search.searchEngine().index(['stranger'], () => Promise.resolve([{ article: 'stranger', locale: 'ja', code: 'zzzzzz', headline: '別の記事', standfirst: '', body: '', names: '', locality: null, sections: [], topics: [], publishedAt: '2024-01-01T00:00:00.000Z' }]))
    expect(await check.checkSearch(payload)).toEqual([{ where: 'search ja', problem: '1 editions, not 0' }])
    const { startSearch } = await import('@/jobs/search')
    const stop = startSearch(payload)
    await expect.poll(() => check.checkSearch(payload), { timeout: 20_000 }).toEqual([])
    await stop()
  })
})
