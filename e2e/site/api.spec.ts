import { expect, test } from '../fixtures'
import { ask } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

let published: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  published = await publishArticle(editor, { headline: `Đọc qua API ${uniqueWord()}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu'), locales: ['vi', 'ko'] })
})

type Found = { docs: Array<Record<string, unknown>> }

test('anybody may read what is published, in each language by itself', async ({ portal, restOf }) => {
  const anybody = await restOf('anybody')
  const { body } = await anybody<Found>('GET', `/editions?where[code][equals]=${published.code}&sort=locale&depth=0`)
  expect(body.docs.map(({ locale, headline, path }) => [locale, headline, path])).toEqual(
    (['ko', 'vi'] as const).map((locale) => [locale, published.headlines[locale], published.paths[locale]]),
  )
  for (const { locale } of languages) {
    const sections = await anybody<Found>('GET', `/sections?where[slug][equals]=dau-tu&locale=${locale}`)
    expect.soft(sections.body.docs[0]!.name).toMatch(/\S/)
  }
  const { headers } = await ask(`${portal.url}/api/editions?limit=1`)
  expect.soft([headers.getSetCookie(), headers.get('x-powered-by')]).toEqual([[], null])
})

test('asked in no language it answers in Vietnamese, asked in an unknown one it says so', async ({ restOf }) => {
  const anybody = await restOf('anybody')
  const { body } = await anybody<Found>('GET', '/sections?where[slug][equals]=dau-tu')
  expect.soft(body.docs[0]!.name).toBe('Đầu tư')
  expect.soft((await anybody<Record<string, unknown>>('GET', `/sections/${String(body.docs[0]!.id)}`)).body.name).toBe('Đầu tư')
  expect.soft((await anybody('GET', '/sections?locale=xx')).status).toBe(400)
})

test('what would exhaust the database is refused, counted or read', async ({ restOf }) => {
  const anybody = await restOf('anybody')
  for (const path of ['editions', 'editions/count', 'comments', 'comments/count']) {
    expect.soft([path, (await anybody('GET', `/${path}?where[id][like]=${'x'.repeat(3_000)}`)).status]).toEqual([path, 400])
  }
  expect((await anybody<{ limit: number }>('GET', '/editions?limit=0')).body.limit).toBeLessThanOrEqual(100)
})

test('a save that names no language keeps what the document says in each', async ({ restOf }) => {
  const editor = await restOf('editor')
  const name = `Nơi ${uniqueWord()}`
  const { body } = await editor<{ doc: { id: string } }>('POST', '/localities?locale=vi', { name, kind: 'city' })
  await editor('PATCH', `/localities/${body.doc.id}?locale=en`, { name: `${name} (en)` })
  expect.soft((await editor('PATCH', `/localities/${body.doc.id}`, { latitude: 20.5 })).status).toBe(200)
  const stored = await editor<Record<string, unknown>>('GET', `/localities/${body.doc.id}?locale=all&depth=0`)
  expect.soft(stored.body).toMatchObject({ name: { vi: name, en: `${name} (en)` }, latitude: 20.5 })
  await editor('DELETE', `/localities/${body.doc.id}`)
})

test('the desk’s collections are refused, and GraphQL is not there', async ({ portal }) => {
  const { id } = published
  const reads = [
    'articles', `articles/${id}`, `articles/${id}?draft=true&locale=vi`, 'articles/count', 'articles/versions', `articles/versions?where[parent][equals]=${id}`,
    'users', 'users/count', 'schedules', 'outbox', 'globals/front-page', 'globals/announcement', 'payload-kv', 'payload-preferences', 'payload-locked-documents', 'payload-jobs',
    'graphql', 'graphql-playground',
  ]
  for (const path of reads) {
    const { status, html } = await ask(`${portal.url}/api/${path}`)
    expect.soft([path, [403, 404].includes(status), html.includes(published.code)]).toEqual([path, true, false])
  }
  const writes: Array<[method: string, path: string]> = [
    ['POST', 'articles'], ['PATCH', `articles/${id}`], ['DELETE', `articles/${id}`], ['POST', 'comments'], ['POST', 'media'], ['POST', 'users'],
    ['POST', 'users/first-register'], ['POST', 'schedules'], ['POST', 'outbox'], ['POST', 'globals/menu'], ['POST', 'editions'], ['POST', 'graphql'],
    ['PATCH', `editions?where[code][equals]=${published.code}`], ['DELETE', 'comments?where[id][exists]=true'],
  ]
  for (const [method, path] of writes) {
    const { status } = await ask(`${portal.url}/api/${path}`, { method, body: '{}', headers: { 'content-type': 'application/json' } })
    expect.soft([method, path, status >= 400 && status < 500]).toEqual([method, path, true])
  }
  expect((await ask(portal.url + published.paths.vi!)).status).toBe(200)
})

test('what clears the cache is not for the public', async ({ portal }) => {
  for (const key of ['', '0'.repeat(64)]) {
    const answer = await ask(`${portal.url}/internal/revalidate`, { method: 'POST', body: '{"tags":["site"]}', headers: { 'content-type': 'application/json', 'x-portal-key': key } })
    expect.soft([answer.status, answer.html]).toEqual([404, ''])
  }
})
