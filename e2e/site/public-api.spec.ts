import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from '../fixtures'
import { startPortal } from '../portal'
import { ask, type Answer } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

type Edition = { id: string; code: string; language: string; url: string; headline: string; publishedAt: string; updatedAt: string; languages: Array<{ id: string }>; html?: string | null }
type List = { editions: Edition[]; nextCursor: string | null }

const api = (site: string, path: string): string => `${site}/api/public/v1${path}`
const listOf = async (site: string, query = ''): Promise<List> => {
  const answer = await ask(api(site, `/editions${query}`))
  expect.soft([answer.url, answer.status]).toEqual([answer.url, 200])
  return JSON.parse(answer.html) as List
}

let published: Published
test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  published = await publishArticle(editor, {
    headline: `API mở ${uniqueWord()}`,
    section: await idOf(editor, 'sections', 'slug', 'dau-tu'),
    locality: await idOf(editor, 'localities', 'slug', 'hai-phong'),
    locales: languages.map(({ locale }) => locale),
  })
})

test('every answer is as the served description says', async ({ portal }) => {
  const description = JSON.parse((await ask(api(portal.url, '/openapi.json'))).html) as { components: { schemas: Record<string, object> } }
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(description, 'api')
  const expectValid = (name: string, { html }: Answer): void => {
    const validate = ajv.getSchema(`api#/components/schemas/${name}`)!
    expect.soft([name, validate(JSON.parse(html)), validate.errors]).toEqual([name, true, null])
  }
  expectValid('EditionList', await ask(api(portal.url, '/editions?limit=100')))
  for (const { tag } of languages) {
    const { editions } = await listOf(portal.url, `?language=${tag}&limit=3`)
    expect.soft(editions.map(({ language }) => language)).toEqual([tag, tag, tag])
    for (const { id, url } of editions) {
      const answer = await ask(api(portal.url, `/editions/${id}`))
      expectValid('EditionWithText', answer)
      const page = await ask(url)
      expect.soft([url, page.status]).toEqual([url, 200])
    }
  }
  for (const path of ['/editions?limit=x', '/editions/xxxxxx-vi', '/editions?topic=khong-co']) expectValid('Problem', await ask(api(portal.url, path)))
})

test('pages of a list follow each other without gap or repetition', async ({ portal }) => {
  const whole: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { editions, nextCursor }: List = await listOf(portal.url, `?limit=37${cursor && `&cursor=${cursor}`}`)
    whole.push(...editions.map(({ id }) => id))
    cursor = nextCursor
  }
  expect(new Set(whole).size).toBe(whole.length)
  const { totalDocs } = JSON.parse((await ask(`${portal.url}/api/editions?limit=1`)).html) as { totalDocs: number }
  expect(whole).toHaveLength(totalDocs)
  const answer = await ask(api(portal.url, '/editions?limit=1'))
  const next = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link')!)![1]!
  expect((JSON.parse((await ask(next)).html) as List).editions[0]!.id).toBe(whole[1])
})

test('filters narrow the list', async ({ portal }) => {
  const holds = async (query: string): Promise<boolean> => (await listOf(portal.url, `?limit=100&${query}`)).editions.some(({ code }) => code === published.code)
  const now = new Date(Date.now() + 60_000).toISOString()
  for (const query of ['language=zh-Hans', 'locality=hai-phong', 'section=dau-tu', 'section=kinh-te-xa-hoi', 'author=ban-bien-tap', 'from=2026-01-01', `to=${now}`, 'updatedSince=2026-01-01']) expect.soft([query, await holds(query)]).toEqual([query, true])
  for (const query of ['locality=ha-giang', 'section=le-hoi', 'topic=fdi', `from=${now}`, 'to=2020-01-01', `updatedSince=${now}`]) expect.soft([query, await holds(query)]).toEqual([query, false])
})

test('what cannot be answered is said in words a machine can read', async ({ portal }) => {
  for (const [query, status, parameter] of [['language=kr', 400, 'language'], ['from=hôm qua', 400, 'from'], ['where[code]=x', 400, 'where[code]'], ['limit=1000', 400, 'limit'], ['cursor=x', 400, 'cursor'], ['locality=khong-co', 404, 'locality']] as const) {
    const answer = await ask(api(portal.url, `/editions?${query}`))
    expect.soft([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect.soft(JSON.parse(answer.html)).toMatchObject({ status, parameter })
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect.soft((await ask(api(portal.url, '/editions'), { method, body: '{}' })).status, method).toBe(405)
})

test('a version that is known is not sent again, any page may ask, and a take-down is at once', async ({ portal, restOf }) => {
  const address = api(portal.url, `/editions/${published.code}-ja`)
  const answer = await ask(address)
  const etag = answer.headers.get('etag')!
  expect(Object.fromEntries(['access-control-allow-origin', 'cache-control'].map((name) => [name, answer.headers.get(name)]))).toEqual({ 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache' })
  expect(answer.headers.getSetCookie()).toEqual([])
  expect((JSON.parse(answer.html) as Edition).html).toContain('<p>')
  const again = await ask(address, { headers: { 'if-none-match': `"x", ${etag}` } })
  expect([again.status, again.html]).toEqual([304, ''])
  const before = await ask(address, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } })
  expect([before.status, before.headers.get('access-control-allow-headers')]).toEqual([204, 'If-None-Match'])
  await (await restOf('editor'))('PATCH', `/articles/${published.id}?locale=ja`, { _status: 'draft' })
  expect((await ask(address, { headers: { 'if-none-match': etag } })).status).toBe(404)
  const vietnamese = JSON.parse((await ask(api(portal.url, `/editions/${published.code}-vi`))).html) as Edition
  expect(vietnamese.languages.map(({ id }) => id)).toEqual(['vi', 'en', 'ko', 'zh-Hans'].map((tag) => `${published.code}-${tag}`))
})

test('one network may ask so often and no more; another is not held up; a forged address is not believed', async () => {
  const limited = await startPortal({ DEMO: 'none', TRUST_PROXY: 'loopback' })
  try {
    const from = (address: string): Promise<Answer> => ask(api(limited.url, '/editions?limit=1'), { headers: { 'x-forwarded-for': address } })
    const first = await from('203.0.113.7')
    expect([first.status, first.headers.get('ratelimit-policy'), first.headers.get('ratelimit')]).toEqual([200, '"default";q=120;w=60', expect.stringMatching(/^"default";r=119;t=\d+$/)])
    for (let count = 1; count < 120; count += 1) await from(count % 2 ? '203.0.113.7' : '198.51.100.9, 203.0.113.7')
    const refused = await from('203.0.113.7')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(JSON.parse(refused.html)).toMatchObject({ status: 429, title: 'Too Many Requests' })
    expect((await from('203.0.113.8')).status).toBe(200)
  } finally {
    await limited.stop()
    limited.remove()
  }
})
