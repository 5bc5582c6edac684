import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyStep, ModelledDesk, type DeskRole } from '@/testing/desk-model'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { propertyRun } from '@/testing/property-run'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Rest } from '@/testing/rest'

let portal: TestPortal
let newsroom: Newsroom
let accounts: Record<DeskRole, Rest>
let hero: string

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  const [admin, editor, secondEditor, translator] = [await signIn(portal.payload, 'admin'), await signIn(portal.payload, 'editor'), await signIn(portal.payload, 'editor'), await signIn(portal.payload, 'translator', ['en', 'ja', 'ko', 'zh'])]
  accounts = { admin: admin.rest, editor: editor.rest, secondEditor: secondEditor.rest, translator: translator.rest }
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#356' } }).png().toBuffer()
  const file = { data, name: 'anh.png', mimetype: 'image/png', size: data.length }
  hero = String((await portal.payload.create({ collection: 'media', data: { alt: 'Ảnh' }, locale: 'vi', file, overrideAccess: true })).id)
})
afterAll(async () => {
  await (await import('@/features/search/engine')).closeSearch()
  await portal?.stop()
})

/** The MongoDB that tests run on proves correctness, not speed. */
const runs = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite' ? 20 : 6

it('whatever the desk does, in any order: what is public is what was published, and agrees with the desk', async () => {
  const { deliverOutbox } = await import('@/features/outbox/sender')
  const { checkEditions } = await import('./rebuild')
  const { checkPictures } = await import('@/features/agreement/pictures')
  const { checkSearch } = await import('@/features/search/check')
  const { indexArticles, rebuildIndex } = await import('@/features/search/engine')
  const deliver = () => deliverOutbox(portal.payload, () => Promise.resolve(), (articles) => indexArticles(portal.payload, articles))
  await rebuildIndex(portal.payload)
  const found = async (desk: ModelledDesk) => {
    const { docs } = await portal.payload.find({ collection: 'editions', where: { article: { in: desk.articles.map(({ id }) => id) } }, depth: 0, pagination: false, overrideAccess: true })
    return new Map(docs.map(({ article, locale, headline }) => [`${article} ${locale}`, headline]))
  }
  const sorted = (map: Map<string, string>) => [...map].sort(([a], [b]) => a.localeCompare(b))
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 24 }), async (steps) => {
      const desk = new ModelledDesk(portal.payload, newsroom, accounts, hero)
      try {
        for (const step of steps) {
          await desk.perform(step)
          await deliver()
          expect(sorted(await found(desk))).toEqual(sorted(desk.wanted))
          expect(await checkEditions(portal.payload)).toEqual([])
          expect(await checkPictures(portal.payload, null)).toEqual([])
          expect(await checkSearch(portal.payload)).toEqual([])
        }
      } finally {
        await desk.close()
      }
      await deliver()
      expect((await portal.payload.count({ collection: 'editions', overrideAccess: true })).totalDocs).toBe(0)
    }),
    propertyRun({ runs }),
  )
}, 600_000)
