import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkSite } from '@/features/agreement/check'
import { publicSite, type Answer, type PublicSite } from '@/features/agreement/public-site'
import { anyStep, ModelledDesk, type DeskRole } from '@/testing/desk-model'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { propertyRun } from '@/testing/property-run'
import type { Rest } from '@/testing/rest'
import { startPortal, type Portal } from '../portal'
import { restClient } from '../rest'

let portal: Portal
let payload: Payload
let newsroom: Newsroom
let site: PublicSite
let accounts: Record<DeskRole, Rest>
let hero: string

/** The portal as it is served, and this process as a second one on the same data: the desk works through both. */
beforeAll(async () => {
  portal = await startPortal({ DEMO: 'none' })
  const { DATA_DIR, SITE_URL, PORT, DATABASE_URI } = portal.env
  Object.assign(process.env, { DATA_DIR, SITE_URL, PORT, DEMO: 'none', PAYLOAD_SECRET: readFileSync(path.join(portal.dataDir, 'secret'), 'utf8').trim() })
  if (DATABASE_URI) process.env.DATABASE_URI = DATABASE_URI
  else delete process.env.DATABASE_URI
  const [{ default: config }, { getPayload }] = await Promise.all([import('@payload-config'), import('payload')])
  payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'silent'
  newsroom = await openNewsroom(payload)
  site = publicSite(portal.url, portal.url)

  const signIn = async (role: 'admin' | 'editor' | 'translator', name: string): Promise<Rest> => {
    const account = { email: `${name}@portal.test`, password: 'a-long-test-password' }
    await payload.create({ collection: 'users', data: { ...account, name, role, languages: ['en', 'ja', 'ko', 'zh'] }, overrideAccess: true })
    const rest = await restClient(portal.url, account)
    return (method, address, data) => rest(method as 'GET', address, data)
  }
  accounts = { admin: await signIn('admin', 'admin'), editor: await signIn('editor', 'first'), secondEditor: await signIn('editor', 'second'), translator: await signIn('translator', 'translator') }
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#356' } }).png().toBuffer()
  hero = String((await payload.create({ collection: 'media', data: { alt: 'Ảnh' }, locale: 'vi', file: { data, name: 'anh.png', mimetype: 'image/png', size: data.length }, overrideAccess: true })).id)
})
afterAll(async () => {
  await payload?.destroy()
  await portal?.stop()
  portal?.remove()
})

const isDelivered = async () => (await payload.count({ collection: 'outbox', overrideAccess: true })).totalDocs === 0

it('whatever the desk does, in any order: every page, list and picture that readers get agrees with it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 16 }), async (steps) => {
      const desk = new ModelledDesk(payload, newsroom, accounts, hero)
      try {
        for (const step of steps) {
          await desk.perform(step)
          await expect.poll(isDelivered, { interval: 5, timeout: 60_000 }).toBe(true)
          expect(await checkSite(payload, site)).toEqual([])
        }
      } finally {
        await desk.close()
      }
    }),
    propertyRun({ runs: 4 }),
  )
})

it('a page that says something else, shows what is not published or misses what is, is found', async () => {
  // The model decides on the oldest comment there is; what the steps above left behind is nobody's.
  await payload.db.deleteMany({ collection: 'comments', where: {} })
  const desk = new ModelledDesk(payload, newsroom, accounts, hero)
  await desk.perform({ who: 'editor', article: 0, locale: 'vi', does: 'create' })
  await desk.perform({ who: 'editor', article: 0, locale: 'vi', does: 'publish' })
  await desk.perform({ who: 'editor', article: 0, locale: 'en', does: 'draft' })
  await desk.perform({ who: 'editor', article: 0, locale: 'vi', does: 'comment', answers: 0 })
  await desk.perform({ who: 'editor', article: 0, locale: 'vi', does: 'decide', comment: 0, status: 'approved' })
  await desk.perform({ who: 'editor', article: 0, locale: 'vi', does: 'comment', answers: 1 })
  await expect.poll(isDelivered, { interval: 5, timeout: 60_000 }).toBe(true)
  expect(await checkSite(payload, site)).toEqual([])

  const { id: article, code, drafts } = desk.articles[0]!
  const [approved, waiting] = (await payload.find({ collection: 'comments', where: { article: { equals: article } }, sort: 'createdAt', depth: 0, overrideAccess: true })).docs
  const { path: address } = (await payload.find({ collection: 'editions', depth: 0, overrideAccess: true })).docs[0]!
  /** What is found when one page reads otherwise than it is served. */
  const when = async (asked: string, change: (answer: Answer) => Answer) => {
    const otherwise: PublicSite = { ...site, ask: async (where) => (where === asked ? change(await site.ask(where)) : site.ask(where)) }
    return (await checkSite(payload, otherwise)).map(({ where, problem }) => `${where}: ${problem}`).join('\n')
  }
  const page = (change: Partial<Answer['page']>) => (answer: Answer) => ({ ...answer, page: { ...answer.page, ...change } })
  const all = await Promise.all([
    when(address, page({ headings: ['Không phải tiêu đề ấy'] })),
    when(address, page({ main: '' })),
    when('/vi', page({ links: [] })),
    when('/vi', page({ links: [{ href: address, text: 'Tên cũ' }] })),
    when('/vi/dau-tu', page({ links: [{ href: address, text: drafts.vi! }] })),
    when(`/en/a/${code}`, (answer) => ({ ...answer, status: 200 })),
    when(`/en/a/${code}`, page({ main: `… ${drafts.en} …` })),
    when(address, (answer) => page({ main: answer.page.main.replace(approved!.text, '…') })(answer)),
    when(address, (answer) => page({ main: `${answer.page.main} ${waiting!.text}` })(answer)),
  ])
  expect(all).toEqual([
    `${address}: h1 ["Không phải tiêu đề ấy"], not ["${drafts.vi}"]`,
    expect.stringContaining(`${address}: "Sapo ${drafts.vi}" is missing`),
    `/vi: misses ${address}`,
    `/vi: lists ${address} as "Tên cũ"`,
    expect.stringContaining('/vi/dau-tu: lists 1 articles, not 0'),
    `/en/a/${code}: status 200`,
    `/en/a/${code}: shows an unpublished headline`,
    `${address}: misses an approved comment`,
    `${address}: shows a comment that is not approved`,
  ])
  await payload.db.updateOne({ collection: 'media', id: hero, data: { isPublic: false } })
  expect((await checkSite(payload, site)).map(({ problem }) => problem)).toContain('is in use and not public')
  await payload.db.updateOne({ collection: 'media', id: hero, data: { isPublic: true } })
  await desk.close()
})
