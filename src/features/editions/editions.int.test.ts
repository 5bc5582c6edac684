import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'

let portal: TestPortal
let newsroom: Newsroom

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

const check = async () => (await import('./rebuild')).checkEditions(portal.payload)
const locales = async (id: string) => (await newsroom.editions(id)).map(({ locale }) => locale).sort()

describe('an article on its way to the public', () => {
  it('has no edition while it is a draft', async () => {
    const id = await newsroom.draft()
    expect(await newsroom.editions(id)).toEqual([])
    expect(await check()).toEqual([])
  })

  it('gets an edition in the language published, and in no other', async () => {
    const id = await newsroom.draft('Đưa Hà Nội ra thế giới')
    await newsroom.publish(id, 'vi')
    const [edition] = await newsroom.editions(id)
    expect(edition).toMatchObject({ locale: 'vi', headline: 'Đưa Hà Nội ra thế giới', commentsOpen: true })
    expect(edition!.path).toMatch(/^\/vi\/ha-giang\/dua-ha-noi-ra-the-gioi-[2-9a-hjkmnp-z]{6}$/)
    await newsroom.publish(id, 'ko')
    expect(await locales(id)).toEqual(['ko', 'vi'])
    expect((await newsroom.editions(id)).find(({ locale }) => locale === 'ko')!.path).toMatch(/^\/kr\/ha-giang\/headline-ko-/)
    expect(await check()).toEqual([])
  })

  it('keeps what is public while a new draft is written, in every language', async () => {
    const id = await newsroom.draft('Bản đã đăng')
    await newsroom.publish(id, 'vi')
    await newsroom.publish(id, 'en')
    await portal.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { headline: 'Not yet' }, overrideAccess: true })
    await portal.payload.update({ collection: 'articles', id, locale: 'vi', draft: true, data: { headline: 'Bản nháp mới' }, overrideAccess: true })
    const editions = await newsroom.editions(id)
    expect(editions.map(({ headline }) => headline).sort()).toEqual(['Bản đã đăng', 'Headline (en)'])
    await newsroom.publish(id, 'vi')
    expect((await newsroom.editions(id)).map(({ headline }) => headline).sort()).toEqual(['Bản nháp mới', 'Headline (en)'])
    expect(await check()).toEqual([])
  })

  it('leaves one language public when another is unpublished', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    await newsroom.publish(id, 'en')
    await newsroom.unpublish(id, 'vi')
    expect(await locales(id)).toEqual(['en'])
    await newsroom.unpublish(id, 'en')
    expect(await locales(id)).toEqual([])
    expect(await check()).toEqual([])
  })

  it('disappears when trashed, comes back when restored, and is gone when deleted', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    await portal.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    expect(await locales(id)).toEqual([])
    await portal.payload.update({ collection: 'articles', id, data: { deletedAt: null }, trash: true, overrideAccess: true })
    expect(await check()).toEqual([])
    await newsroom.publish(id, 'vi')
    await newsroom.publish(id, 'en')
    await portal.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    await portal.payload.update({ collection: 'articles', id, locale: 'vi', data: { deletedAt: null, _status: 'draft' }, trash: true, overrideAccess: true })
    expect(await locales(id)).toEqual([])
    expect(await check()).toEqual([])
    await portal.payload.delete({ collection: 'articles', id, trash: true, overrideAccess: true })
    expect(await locales(id)).toEqual([])
    expect(await check()).toEqual([])
  })

  it('agrees with the desk after an earlier version is restored', async () => {
    const id = await newsroom.draft('Bản một')
    await newsroom.publish(id, 'vi')
    await newsroom.publish(id, 'en')
    await newsroom.publish(id, 'vi', { headline: 'Bản hai' })
    const { docs } = await portal.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: 'createdAt', limit: 50, locale: 'all', overrideAccess: true })
    for (const { id: version } of docs) {
      await portal.payload.restoreVersion({ collection: 'articles', id: version, overrideAccess: true }).catch((error: Error) => {
        expect(error.name).toBe('ValidationError')
      })
      expect(await check()).toEqual([])
    }
  })

  it('moves with its locality, and a renamed author reaches every byline', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    await portal.payload.update({ collection: 'articles', id, data: { locality: newsroom.otherLocality, _status: 'published' }, locale: 'vi', overrideAccess: true })
    expect((await newsroom.editions(id))[0]!.path).toContain('/vi/hai-phong/')

    await portal.payload.update({ collection: 'authors', id: newsroom.author, data: { name: 'Lê Thị Hải' }, overrideAccess: true })
    const { deliverOutbox } = await import('@/features/outbox/sender')
    const cleared: string[] = []
    await deliverOutbox(portal.payload, (tags) => Promise.resolve(void cleared.push(...tags)))
    const [edition] = await newsroom.editions(id)
    expect(edition!.byline).toMatchObject([{ name: 'Lê Thị Hải' }])
    expect(cleared).toContain(`article:${edition!.code}`)
    expect(await check()).toEqual([])
  })

  it('rebuilds a broken edition', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    const [edition] = await newsroom.editions(id)
    await portal.payload.update({ collection: 'editions', id: edition!.id, data: { headline: 'Sai' }, overrideAccess: true })
    expect(await check()).toMatchObject([{ article: id, locale: 'vi', problem: 'different' }])
    const { rebuildEditions } = await import('./rebuild')
    await rebuildEditions(portal.payload)
    expect(await check()).toEqual([])
  })

  it('cannot be published without headline, text, section, author or source: the error says which', async () => {
    const id = String((await portal.payload.create({ collection: 'articles', data: { kind: 'original' } as never, locale: 'vi', draft: true, overrideAccess: true })).id)
    const error = await newsroom.publish(id, 'vi').then(() => null, (thrown: { data: { errors: Array<{ path: string }> } }) => thrown)
    expect(error!.data.errors.map(({ path }) => path)).toEqual(['headline', 'body', 'section', 'authors'])
    expect(await newsroom.editions(id)).toEqual([])
    const everything = await portal.payload
      .update({ collection: 'articles', id: await newsroom.draft(), locale: 'vi', data: {}, publishAllLocales: true, overrideAccess: true })
      .then(() => null, (thrown: Error) => thrown)
    expect(everything?.name).toBe('ValidationError')
    expect(await check()).toEqual([])
  })
})
