import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import sharp from 'sharp'
import { draftArticle } from '../articles'
import { expect, test } from '../fixtures'
import { crawl, faultsOfLinks, standingOf } from './crawl'
import { ask, askUntil, cacheOf, headersAsText, locationOf, pageCache, type Answer } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, uploadPicture, type Published, type UploadedPicture } from './newsroom'
import { ownPage, sendComment } from './readers'
import { readSitemaps } from './sitemap-files'

/** Each is a word of something that no reader may learn; slugs made from a headline hold it as well. */
const secrets = {
  draft: uniqueWord(),
  editOfPublished: uniqueWord(),
  scheduled: uniqueWord(),
  translation: uniqueWord(),
  takenDown: uniqueWord(),
  trashed: uniqueWord(),
  deleted: uniqueWord(),
  waitingComment: uniqueWord(),
  rejectedComment: uniqueWord(),
  approvedAndTakenBack: uniqueWord(),
  heldForItsLink: uniqueWord(),
  withdrawnComment: uniqueWord(),
  email: `${uniqueWord()}@example.org`,
  picture: uniqueWord(),
}
const open = { article: uniqueWord(), comment: uniqueWord() }

let published: Published
let picture: UploadedPicture
/** The private addresses that the comments' writers were given. */
const links: string[] = []
const hidden: Array<{ id: string; code: string }> = []

/** What opens a comment's private page, and what is stored of it. */
const keys = (): string[] => links.map((link) => link.split('/').at(-1)!).flatMap((token) => [token, createHash('sha256').update(token).digest('hex')])

/** Where in an answer a secret stands, or nothing. */
function found(answer: Answer): string[] {
  const all = `${headersAsText(answer)}\n${answer.html}`.toLowerCase()
  return [...Object.entries(secrets), ...keys().map((key) => ['a private link', key] as const)].flatMap(([name, secret]) => (all.includes(secret) ? `${answer.url}: ${name}` : []))
}

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const moderator = await accountOf(portal, 'moderator')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  const bytes = await sharp({ create: { width: 1700, height: 1000, channels: 3, background: '#0a5566' } }).png().toBuffer()
  picture = await uploadPicture(portal, 'editor', { name: `${secrets.picture}.png`, bytes: new Uint8Array(bytes) }, { alt: secrets.picture, caption: secrets.picture })

  hidden.push(await draftArticle(editor, secrets.draft, { hero: picture.id }))
  await editor('POST', '/globals/front-page', { lead: hidden[0]!.id })
  const scheduled = await draftArticle(editor, secrets.scheduled)
  const at = new Date(Date.now() + 3_600_000).toISOString()
  expect((await editor('POST', '/schedules', { article: scheduled.id, locale: 'vi', action: 'publish', at })).status).toBe(201)

  published = await publishArticle(editor, { headline: open.article, section, locales: ['vi', 'en'] })
  await editor('PATCH', `/articles/${published.id}?draft=true&locale=vi`, { headline: secrets.editOfPublished })
  await editor('PATCH', `/articles/${published.id}?draft=true&locale=ja`, { headline: secrets.translation })
  const takenDown = await publishArticle(editor, { headline: secrets.takenDown, section, locales: ['vi', 'en'] })
  const trashed = await publishArticle(editor, { headline: secrets.trashed, section, locales: ['vi', 'ja'] })
  const deleted = await publishArticle(editor, { headline: secrets.deleted, section, locales: ['vi', 'ko'] })
  for (const text of [secrets.trashed, secrets.deleted]) await askUntil(`${portal.url}/vi`, ({ html }) => html.includes(text))
  for (const locale of ['vi', 'en']) await editor('PATCH', `/articles/${takenDown.id}?locale=${locale}`, { _status: 'draft' })
  await editor('PATCH', `/articles/${trashed.id}`, { deletedAt: new Date().toISOString() })
  await editor('DELETE', `/articles/${deleted.id}`)
  hidden.push(scheduled, takenDown, trashed, deleted)

  const texts: Array<[text: string, decisions: string[]]> = [
    [open.comment, ['approved']],
    [secrets.waitingComment, []],
    [secrets.rejectedComment, ['rejected']],
    [secrets.approvedAndTakenBack, ['approved', 'spam']],
    [`${secrets.heldForItsLink} https://mua-ngay.example`, []],
    [secrets.withdrawnComment, ['approved']],
  ]
  for (const [text, decisions] of texts) {
    const link = locationOf(await sendComment(portal.url, published.code, { name: `Bạn đọc ${text}`, text, email: secrets.email }))!
    expect(link).toMatch(ownPage)
    links.push(link)
    const id = await idOf(moderator, 'comments', 'text', text)
    for (const status of decisions) expect((await moderator('PATCH', `/comments/${id}`, { status })).status).toBe(200)
  }
  await askUntil(portal.url + published.paths.vi!, ({ html }) => html.includes(secrets.withdrawnComment))
  await ask(`${portal.url}${links.at(-1)!}/withdraw`, { method: 'POST', body: new URLSearchParams() })
  await askUntil(portal.url + published.paths.vi!, ({ html }) => html.includes(open.comment) && !html.includes(secrets.approvedAndTakenBack) && !html.includes(secrets.withdrawnComment))
  await askUntil(`${portal.url}/vi`, ({ html }) => !html.includes(secrets.deleted))
})

test.afterAll(async ({ portal }) => {
  await (await accountOf(portal, 'editor'))('POST', '/globals/front-page', { lead: null })
})

test('the whole site: no page tells a secret, no link is broken or redirects, every version leads back, and the sitemaps name exactly what is indexed', async ({ portal }) => {
  test.setTimeout(300_000)
  const listed = await readSitemaps(portal.url)
  expect(new Set([...listed.keys()].map((address) => new URL(address).pathname.split('/')[1])).size).toBe(languages.length)
  const answers = await crawl(portal.url, [...languages.map(({ prefix }) => `/${prefix}`), ...[...listed.keys()].map((address) => address.slice(portal.url.length))])
  expect(answers.size).toBeGreaterThan(200)

  const all = [...answers.values()]
  expect(all.flatMap(found)).toEqual([])
  const accounts = Object.values(portal.accounts).map(({ email }) => email)
  expect(all.filter(({ html }) => accounts.some((email) => html.includes(email))).map(({ url }) => url)).toEqual([])
  // What is public was really read.
  expect(answers.get(published.paths.vi!)!.html).toContain(open.comment)
  expect(answers.get('/en')!.html).toContain(open.article)

  expect(faultsOfLinks(answers, portal.url)).toEqual([])

  const indexed = new Map([...answers].filter(([, answer]) => answer.status === 200 && standingOf(answer).isIndexed).map(([path, answer]) => [portal.url + path, standingOf(answer)]))
  // Further pages of a list are found through the first.
  const missing = [...indexed.keys()].filter((address) => !listed.has(address) && !/\/page\/\d+$/.test(address))
  expect(missing).toEqual([])
  expect([...listed.keys()].filter((address) => !indexed.has(address))).toEqual([])
  for (const [address, versions] of listed) expect.soft([...versions].sort(), address).toEqual([...indexed.get(address)!.alternates].sort())
})

test('the addresses of what is hidden are unknown, in every language', async ({ portal }) => {
  for (const { code } of hidden) {
    for (const { prefix } of languages) {
      for (const path of [`a/${code}`, `hai-phong/x-${code}`, `a/${code}/comment`]) {
        const answer = await ask(`${portal.url}/${prefix}/${path}`)
        expect.soft(answer.status, answer.url).toBe(404)
        expect.soft(found(answer)).toEqual([])
      }
      const posted = await ask(`${portal.url}/${prefix}/a/${code}/comments`, { method: 'POST', body: new URLSearchParams({ text: 'x' }) })
      expect.soft([posted.status, found(posted)]).toEqual([303, []])
    }
  }
  for (const { prefix } of languages.filter(({ locale }) => locale !== 'vi' && locale !== 'en')) {
    const answer = await ask(`${portal.url}/${prefix}/a/${published.code}`)
    expect.soft([answer.status, found(answer)]).toEqual([404, []])
  }
})

test('the anonymous API serves what is public and tells no secret', async ({ portal }) => {
  const collections = ['editions', 'localities', 'sections', 'topics', 'authors', 'sources', 'comments', 'media']
  const wishes = ['depth=3&locale=all', 'depth=3&locale=vi&draft=true&trash=true', 'depth=3&locale=en&sort=-updatedAt', 'limit=0&pagination=false&locale=*', 'depth=0']
  const seen: string[] = []
  for (const path of [...collections, 'globals/site', 'globals/menu', 'globals/utilities', 'globals/social-pages']) {
    for (const wish of wishes) {
      let next: number | null = 1
      while (next) {
        const answer: Answer = await ask(`${portal.url}/api/${path}?limit=1000&${wish}&page=${next}`)
        expect.soft([answer.url, answer.status, found(answer)]).toEqual([answer.url, 200, []])
        // The newsroom's own address is public, and nobody else's.
        const told = path === 'globals/site' ? answer.html.replace(/"email":"[^"]*"/, '') : answer.html
        expect.soft(told.match(/"(password|salt|email":"[^"]+@portal|idempotencyKey|consentVersion|decidedBy|createdBy|email|network\w+|linkHash|textDigest|heldBy|originalText|wantsMail|emailVerifiedAt|openReports|reason|revision)"/)?.[0]).toBeUndefined()
        seen.push(answer.html)
        next = (JSON.parse(answer.html) as { nextPage?: number | null }).nextPage ?? null
      }
    }
  }
  // What is public was really there.
  for (const word of Object.values(open)) expect(seen.some((text) => text.includes(word))).toBe(true)
})

test('nor does it answer questions about secrets', async ({ portal }) => {
  const questions = [
    `comments?where[email][equals]=${secrets.email}`,
    `comments/count?where[email][like]=${secrets.email}`,
    `comments?where[or][0][email][contains]=q&where[or][1][text][exists]=true`,
    'comments?where[decidedBy.email][contains]=portal',
    'comments?where[idempotencyKey][exists]=true',
    `comments?where[text][contains]=${secrets.waitingComment}`,
    `comments/count?where[status][equals]=waiting`,
    `comments/count?where[status][equals]=withdrawn`,
    ...['networkAddress', 'networkRange', 'networkSalt', 'linkHash', 'textDigest', 'heldBy', 'originalText', 'emailVerifiedAt'].map((field) => `comments?where[${field}][exists]=true`),
    'comments?sort=networkAddress&select[networkAddress]=true&where[networkAddress][not_equals]=x',
    `editions?where[headline][contains]=${secrets.draft}`,
    `media?where[filename][contains]=${secrets.picture}`,
    `media/count?where[isPublic][equals]=false`,
    `media?where[hash][equals]=${picture.hash}`,
    `comments?select[email]=true&where[email][exists]=true`,
  ]
  for (const question of questions) {
    const { status, html } = await ask(`${portal.url}/api/${question}`)
    const total = status === 200 ? (JSON.parse(html) as { totalDocs: number }).totalDocs : 0
    expect.soft([question, total]).toEqual([question, 0])
  }
})

test('feeds, sitemaps, search and the open API hold nothing of comments that readers do not see', async ({ portal }) => {
  const files = ['sitemap.xml', 'sitemap-news.xml', 'api/public/v1/editions?limit=100', `api/public/v1/editions/${published.code}-vi`]
  const sitemaps = [...(await ask(`${portal.url}/sitemap.xml`)).html.matchAll(/<loc>([^<]+)/g)].map(([, url]) => url!.slice(portal.url.length + 1))
  const lists = ['feed.xml', 'rss.xml', 'feed.json', 'hai-phong/feed.xml', 'hai-phong/feed.json', 'manifest.webmanifest', `a/${published.code}/comments/all/1`, `a/${published.code}/comments/all-newest/1`]
  const questions = Object.values(secrets).flatMap((secret) => [`search?q=${secret}`, `search/suggest?q=${secret}`])
  for (const { prefix } of languages) files.push(...lists.map((file) => `${prefix}/${file}`))
  for (const file of [...files, ...sitemaps]) {
    const answer = await ask(`${portal.url}/${file}`)
    expect.soft([answer.url, found(answer)]).toEqual([answer.url, []])
  }
  // What was asked for is said again, and nothing is found by it.
  for (const question of questions) {
    const { html } = await ask(`${portal.url}/vi/${question}`)
    expect.soft([question, html.includes(published.code)]).toEqual([question, false])
  }
  expect((await ask(`${portal.url}/vi/a/${published.code}/comments/all/1`)).html).toContain(open.comment)
})

test('a writer’s private page is for nobody else: not kept, not indexed, not told to other sites, in no log and no cache', async ({ portal, page }) => {
  const link = links[1]!
  for (const path of [link, `${link}?saved=yes`, `/en/c/${link.split('/').at(-1)!}`, '/vi/c/unknown']) {
    const answer = await ask(portal.url + path)
    expect.soft([path, answer.headers.get('cache-control'), answer.headers.get('referrer-policy'), cacheOf(answer)]).toEqual([path, 'private, no-store', 'no-referrer', null])
    expect.soft(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect.soft(answer.html).toMatch(/<meta name="robots" content="noindex/)
    // Nor does a page name its own address, for it to be shared or counted.
    expect.soft(answer.html).not.toMatch(/rel="canonical"|og:url/)
  }
  const sent = await ask(`${portal.url}${link}/stop`, { method: 'POST', body: new URLSearchParams() })
  expect(sent.headers.get('cache-control')).toContain('no-store')
  await page.goto(link)
  const [request] = await Promise.all([page.waitForRequest((asked) => asked.isNavigationRequest() && !asked.url().includes('/c/')), page.locator('main a').first().click()])
  expect(await request.headerValue('referer')).toBeNull()
  const secret = new RegExp(keys().join('|'))
  expect(portal.log()).not.toMatch(secret)
  const kept = readdirSync(pageCache(portal), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.filter(({ name, parentPath }) => secret.test(name) || secret.test(readFileSync(`${parentPath}/${name}`, 'latin1'))).map(({ name }) => name)).toEqual([])
})

test('a picture is public while a published text shows it, in no other moment and by no other address', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const { hash, files, filename } = picture
  expect(files.length).toBeGreaterThanOrEqual(7)
  const statuses = async (addresses: string[]): Promise<number[]> => Promise.all(addresses.map(async (address) => (await ask(portal.url + address)).status))
  const own = files.map((name) => `/media/${hash}/${name}`)
  const ofTheApi = [filename, ...files].map((name) => `/api/media/file/${name}`)
  const others = [`/media/${hash}/${filename}`, `/media/${'0'.repeat(20)}/${files[0]}`, `/media/${hash}/..%2F..%2Fportal.db`]
  const refused = (list: number[]): boolean => list.every((status) => [400, 403, 404].includes(status))

  for (const group of [own, ofTheApi, others]) expect(refused(await statuses(group))).toBe(true)
  const shown = await publishArticle(editor, { headline: 'Có ảnh', section: await idOf(editor, 'sections', 'slug', 'dau-tu'), hero: picture.id })
  expect(await statuses(own)).toEqual(own.map(() => 200))
  expect(refused(await statuses(others))).toBe(true)
  await editor('PATCH', `/articles/${shown.id}?locale=vi`, { _status: 'draft' })
  for (const group of [own, ofTheApi, others]) expect(refused(await statuses(group))).toBe(true)
})

test('no image optimizer stands beside the pictures', async ({ portal, restOf }) => {
  const { body } = await (await restOf('anybody'))<{ docs: Array<{ filename: string }> }>('GET', '/media?limit=1')
  const answer = await ask(`${portal.url}/_next/image?url=${encodeURIComponent(`/api/media/file/${body.docs[0]!.filename}`)}&w=640&q=75`)
  // It keeps what it made for hours: a picture that was taken down would still be served.
  expect(answer.status).toBe(404)
})
