import { expect, test } from '../fixtures'
import { expectNoScript, expectReaderHeaders, expectSharedCaching } from './expectations'
import { ask, askForHit, askUntil, cacheOf, countFiles, locationOf, pageCache } from './http'
import { languages, vietnamese } from './languages'
import { accountOf, idOf, openPlace, pathsOf, publishArticle, uniqueWord, type Published } from './newsroom'
import { readPage } from './reading'

let article: Published
let path = ''

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'thuong-mai')
  const locality = await idOf(editor, 'localities', 'slug', 'ha-noi')
  article = await publishArticle(editor, { headline: `Địa chỉ ${uniqueWord()}`, section, locality, locales: ['vi', 'en'] })
  path = article.paths.vi!
})

/** The first and the second request are told the same: one Location, for ever, nothing else to read. */
async function expectMoved(from: string, to: string, site: string): Promise<void> {
  for (const answer of [await askUntil(site + from, ({ status }) => status === 308), await askForHit(site + from)]) {
    // Two Location headers would come joined by a comma.
    expect.soft([answer.status, locationOf(answer), answer.html], from).toEqual([308, to, ''])
    expectReaderHeaders(answer)
    expectSharedCaching(answer)
  }
  expect.soft((await ask(site + to)).status, to).toBe(200)
}

test('only the code counts: any other slug, place or casing leads to the article', async ({ portal }) => {
  const slug = path.split('/').pop()!
  const others = [
    `/vi/ha-noi/ten-khac-${article.code}`,
    `/vi/ha-noi/${article.code}`,
    `/vi/hai-phong/${slug}`,
    `/vi/noi-nao-do/${slug}`,
    `/vi/HA-NOI/${slug}`,
    `/vi/ha-noi/${slug.toUpperCase()}`,
    `/vi/a/${article.code.toUpperCase()}`,
    `/vi/a/ten-khac-${article.code}`,
    article.paths.en!.replace('/en/', '/vi/'),
  ]
  for (const other of others) await expectMoved(other, path, portal.url)
})

test('a renamed slug and a moved article lead on from every address they had', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const places = [{ slug: 'ten-moi' }, { locality: await idOf(editor, 'localities', 'slug', 'hue') }, { locality: null }]
  const former = [path]
  for (const change of places) {
    await editor('PATCH', `/articles/${article.id}?locale=vi&publishSpecificLocale=vi&depth=0`, { ...change, _status: 'published' })
    path = (await pathsOf(editor, article.id)).vi!
    expect(former).not.toContain(path)
    for (const address of former) {
      await askUntil(portal.url + address, (answer) => locationOf(answer) === path)
      await expectMoved(address, path, portal.url)
    }
    former.push(path)
  }
  expect(path).toBe(`/vi/thuong-mai/ten-moi-${article.code}`)
})

test('a browser that followed an old address finds the article when it gets that address back', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const section = await idOf(editor, 'sections', 'slug', 'thuong-mai')
  const { id, paths, headlines } = await publishArticle(editor, { headline: `Đổi đi đổi lại ${uniqueWord()}`, section })
  const rename = async (slug: string): Promise<string> => {
    await editor('PATCH', `/articles/${id}?locale=vi&publishSpecificLocale=vi&depth=0`, { slug, _status: 'published' })
    const renamed = (await pathsOf(editor, id)).vi!
    await askUntil(portal.url + renamed, ({ status }) => status === 200)
    return renamed
  }
  const visit = async (address: string, end: string): Promise<void> => {
    await page.goto(portal.url + address)
    expect(new URL(page.url()).pathname).toBe(end)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines.vi!)
  }
  const first = paths.vi!
  const second = await rename('ten-thu-hai')
  await visit(first, second)
  expect(await rename(first.split('/').pop()!.replace(/-\w{6}$/, ''))).toBe(first)
  await visit(second, first)
  await visit(first, first)
})

test('former slugs, other casing and the first page of a list lead to the place', async ({ portal, restOf }) => {
  for (const { prefix } of languages) {
    await expectMoved(`/${prefix}/hop-tac`, `/${prefix}/hop-tac-quoc-te`, portal.url)
    await expectMoved(`/${prefix}/tp-hai-phong`, `/${prefix}/hai-phong`, portal.url)
  }
  await expectMoved('/vi/Hai-Phong', '/vi/hai-phong', portal.url)
  await expectMoved('/vi/HOP-TAC', '/vi/hop-tac-quoc-te', portal.url)
  await expectMoved('/vi/hai-phong/page/1', '/vi/hai-phong', portal.url)

  const editor = await restOf('editor')
  const slug = `muc-${uniqueWord()}`
  const id = await openPlace(editor, 'sections', 'Mục đổi tên', slug)
  await askUntil(`${portal.url}/vi/${slug}`, ({ status }) => status === 200)
  await editor('PATCH', `/sections/${id}?locale=vi&depth=0`, { slug: `${slug}-moi` })
  await expectMoved(`/vi/${slug}`, `/vi/${slug}-moi`, portal.url)
})

test('the root leads to the reader’s language and is kept by nobody', async ({ portal }) => {
  const wishes: Array<[header: string | undefined, to: string]> = [
    [undefined, '/vi'],
    ['vi-VN,vi;q=0.9,en;q=0.8', '/vi'],
    ['en-GB,en;q=0.9', '/en'],
    ['ja', '/ja'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8', '/kr'],
    ['zh-CN,zh;q=0.9', '/cn'],
    ['fr-FR,fr;q=0.9,ja;q=0.2,en;q=0.1', '/ja'],
    ['en;q=0.1,ko;q=0.7', '/kr'],
    ['de', '/vi'],
    ['en;q=0', '/vi'],
    ['*', '/vi'],
    [';;;,,q=', '/vi'],
  ]
  for (const [header, to] of wishes) {
    const answer = await ask(portal.url, { headers: header === undefined ? {} : { 'accept-language': header } })
    expect.soft([answer.status, locationOf(answer)], header).toEqual([307, to])
    expect.soft(answer.headers.get('vary'), header).toMatch(/accept-language/i)
    expect.soft(answer.headers.get('cache-control'), header).toMatch(/no-store|private/)
  }
})

test('what Next’s own router would send changes nothing, neither now nor for the next reader', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const section = await idOf(editor, 'sections', 'slug', 'thuong-mai')
  const fromOutside: Array<Record<string, string>> = [
    { RSC: '1' },
    { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
    { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D', 'Next-Url': '/vi' },
    { 'Next-Action': 'a'.repeat(42) },
    { 'x-nextjs-data': '1', purpose: 'prefetch' },
    { cookie: '__prerender_bypass=1; __next_preview_data=1' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  ]
  for (const headers of fromOutside) {
    const { paths } = await publishArticle(editor, { headline: `Ngoài ${uniqueWord()}`, section })
    const url = portal.url + paths.vi!
    const poisoning = await ask(url, { headers })
    expect.soft([poisoning.status, poisoning.headers.get('content-type')], JSON.stringify(headers)).toEqual([200, 'text/html; charset=utf-8'])
    expectNoScript(poisoning, await readPage(page, poisoning.html))
    const [withQuery, next] = [await ask(`${url}?_rsc=abc`, { headers }), await askForHit(url)]
    expect.soft([withQuery.html === poisoning.html, next.html === poisoning.html]).toEqual([true, true])
    expect.soft(poisoning.html.includes('evil.example')).toBe(false)
    expect.soft(poisoning.headers.getSetCookie()).toEqual([])
  }
})

test('an unknown address leaves no file behind', async ({ portal }) => {
  const address = (): string => `${portal.url}/vi/${uniqueWord()}`
  await ask(address())
  const before = countFiles(pageCache(portal))
  for (let count = 0; count < 50; count += 1) {
    const answer = await ask(count % 2 ? `${address()}/x/${uniqueWord()}` : address())
    expect.soft([answer.status, cacheOf(answer)]).toEqual([404, 'MISS'])
  }
  expect(countFiles(pageCache(portal))).toBe(before)
})

test('what Next keeps for itself or cannot read is an unknown address like any other', async ({ page, portal }) => {
  for (const address of ['/index', '/404', '/500', '/_error', '/_not-found', '/vi.rsc', '/vi/hai-phong.rsc', '/vi/%E0%A4%A', '/%', '/vi/a/%ff%fe']) {
    const answer = await ask(portal.url + address)
    const facts = await readPage(page, answer.html)
    expect.soft([address, answer.status]).toEqual([address, 404])
    expectNoScript(answer, facts)
    expect.soft(facts.links, address).toContain(`/${vietnamese.prefix}/hai-phong`)
  }
})

test('a page is for reading: nothing can be posted to it', async ({ portal }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask(`${portal.url}/vi`, { method, body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect.soft([method, answer.status]).toEqual([method, 405])
    expect.soft(answer.html.includes('<script')).toBe(false)
  }
})

test('a comment form under an unknown language is an unknown address without script', async ({ page, portal }) => {
  for (const beginning of ['VI', 'xx', '%76i']) {
    const answer = await ask(`${portal.url}/${beginning}/a/${article.code}/comment`)
    expect.soft([beginning, answer.status]).toEqual([beginning, beginning === '%76i' ? 200 : 404])
    expectNoScript(answer, await readPage(page, answer.html))
  }
})
