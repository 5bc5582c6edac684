import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locale } from '@/locales'
import { startPortal, type TestPortal } from '@/testing/portal'

let portal: TestPortal
let runner: typeof import('./runner')
const common = { depth: 0, overrideAccess: true } as const
const [from, to] = ['2027-01-10T01:00:00.000Z', '2027-01-12T01:00:00.000Z']

beforeAll(async () => {
  portal = await startPortal()
  runner = await import('./runner')
})
afterAll(() => portal?.stop())
beforeEach(() => portal.payload.db.deleteMany({ collection: 'outbox', where: {} }))

const announce = (data: Record<string, unknown>, locale: Locale = 'vi', more = {}) => portal.payload.updateGlobal({ slug: 'announcement', locale, data, ...common, ...more })
const cleared = async (): Promise<unknown[]> => (await portal.payload.find({ collection: 'outbox', pagination: false, ...common })).docs.map(({ tags }) => tags)

describe('an announcement', () => {
  it('clears all pages when it is changed, when it begins and when it ends; in between nothing', async () => {
    await announce({ text: 'Bảo trì hệ thống', from, to })
    expect(await cleared()).toEqual([['site']])
    await runner.followAnnouncement(portal.payload, new Date('2027-01-09T00:00:00Z'))
    await portal.payload.db.deleteMany({ collection: 'outbox', where: {} })

    const moments = ['2027-01-10T00:59:59Z', '2027-01-10T01:00:00Z', '2027-01-10T01:00:05Z', '2027-01-12T01:00:00Z', '2027-01-12T01:00:05Z']
    const found: boolean[] = []
    for (const now of moments) found.push(await runner.followAnnouncement(portal.payload, new Date(now)))
    expect(found).toEqual([false, true, false, true, false])
    expect(await cleared()).toEqual([['site'], ['site']])
  })

  it('is on the pages between its times only, in the languages that have it', async () => {
    const { readFurniture } = await import('@/features/site/furniture')
    await announce({ url: '/vi/bao-tri' })
    await announce({ text: 'Maintenance', url: null }, 'en')
    const at = async (locale: Locale, now: string) => (await readFurniture(portal.payload, locale, new Date(now))).announcement
    expect(await at('vi', '2027-01-10T00:59:59Z')).toBeNull()
    expect(await at('vi', '2027-01-10T01:00:00Z')).toEqual({ text: 'Bảo trì hệ thống', url: '/vi/bao-tri' })
    expect(await at('en', '2027-01-11T01:00:00Z')).toEqual({ text: 'Maintenance', url: null })
    expect(await at('ja', '2027-01-11T01:00:00Z')).toBeNull()
    expect(await at('vi', to)).toBeNull()
  })

  it('does not end before it begins: refused in the language of the editor', async () => {
    for (const [language, words] of [['vi', 'Lúc kết thúc phải sau lúc bắt đầu.'], ['en', 'The end must come after the start.'], ['ja', '終了日時']] as const) {
      const { createLocalReq } = await import('payload')
      const req = await createLocalReq({ req: { headers: new Headers({ 'accept-language': language }) } }, portal.payload)
      const { getLocalI18n } = await import('payload')
      req.i18n = (await getLocalI18n({ config: portal.payload.config, language }))
      req.t = req.i18n.t as never
      const refused = announce({ to: '2027-01-09T00:00:00.000Z' }, 'vi', { req }).then(() => null, (error: { data?: { errors?: Array<{ message: string; path: string }> } }) => error.data?.errors)
      expect(await refused).toEqual([expect.objectContaining({ path: 'to', message: expect.stringContaining(words) })])
    }
    expect((await portal.payload.findGlobal({ slug: 'announcement', ...common })).to).toBe(to)
  })
})

describe('links of use and pages elsewhere', () => {
  it('show in the languages that have a title, and lead to the web or to this portal, to nothing else', async () => {
    const { readFurniture } = await import('@/features/site/furniture')
    await portal.payload.updateGlobal({ slug: 'utilities', data: { links: [{ titles: { vi: 'Thị thực', ko: '비자' }, url: 'https://evisa.gov.vn' }, { titles: { vi: 'Bản đồ' }, url: '/vi/ban-do' }] }, ...common })
    await portal.payload.updateGlobal({ slug: 'social-pages', data: { pages: [{ network: 'zalo', url: 'https://example.vn/zalo' }] }, ...common })
    expect(await cleared()).toEqual([['site'], ['site']])
    const [vi, ko] = [await readFurniture(portal.payload, 'vi'), await readFurniture(portal.payload, 'ko')]
    expect(vi.utilities).toEqual([{ name: 'Thị thực', path: 'https://evisa.gov.vn' }, { name: 'Bản đồ', path: '/vi/ban-do' }])
    expect(ko.utilities).toEqual([{ name: '비자', path: 'https://evisa.gov.vn' }])
    expect(vi.socialPages).toEqual([{ id: expect.any(String), name: 'Zalo', url: 'https://example.vn/zalo' }])
    for (const url of ['javascript:alert(1)', '//evil.example', 'ftp://x']) {
      await expect(portal.payload.updateGlobal({ slug: 'utilities', data: { links: [{ titles: { vi: 'x' }, url }] }, ...common })).rejects.toThrow()
    }
    await expect(portal.payload.updateGlobal({ slug: 'social-pages', data: { pages: [{ network: 'zalo', url: '/vi' }] }, ...common })).rejects.toThrow()
  })
})
