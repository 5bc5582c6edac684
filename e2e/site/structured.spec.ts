import sharp from 'sharp'
import { expect, test } from '../fixtures'
import { standingOf } from './crawl'
import { ask, askForHit, askUntil, cacheOf, locationOf } from './http'
import { languages, type Language } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

type Node = Record<string, unknown> & { '@type': string }

/** What a page says to machines, by type; it is one script. */
function nodesOf(html: string): Map<string, Node> {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(scripts).toHaveLength(1)
  const graph = JSON.parse(scripts[0]![1]!) as { '@context': string; '@graph'?: Node[] } & Node
  expect(graph['@context']).toBe('https://schema.org')
  return new Map((graph['@graph'] ?? [graph]).map((node) => [node['@type'], node]))
}

const decode = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
/** Every name and property a `<meta>` has, with its content. */
function metaOf(html: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [tag] of html.matchAll(/<meta\s[^>]*>/g)) {
    const content = /\scontent="([^"]*)"/.exec(tag)?.[1]
    for (const [, key] of tag.matchAll(/\s(?:name|property)="([^"]*)"/g)) found.set(key!, [...(found.get(key!) ?? []), decode(content ?? '')])
  }
  return found
}

let article: Published
test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  article = await publishArticle(editor, {
    headline: `Dữ liệu "có" cấu trúc </script> & ${uniqueWord()}`,
    section: await idOf(editor, 'sections', 'slug', 'dau-tu'),
    locality: await idOf(editor, 'localities', 'slug', 'hai-phong'),
    hero: await idOf(editor, 'media', 'filename', 'hai-phong-port.jpg'),
    locales: languages.map(({ locale }) => locale),
  })
})

test('an article says what it is, in five languages', async ({ portal }) => {
  const url = ({ locale }: Language): string => portal.url + article.paths[locale]!
  for (const language of languages) {
    const { html } = await askUntil(url(language), (answer) => answer.status === 200 && standingOf(answer).alternates.size === 6)
    const nodes = nodesOf(html)
    const others = languages.filter(({ locale }) => locale !== 'vi').map((other) => ({ '@id': url(other) }))
    expect.soft(nodes.get('NewsArticle')).toMatchObject({
      '@id': url(language),
      headline: article.headlines[language.locale],
      inLanguage: language.tag,
      author: [{ '@type': 'Person', url: `${portal.url}/${language.prefix}/author/ban-bien-tap` }],
      publisher: { '@id': `${portal.url}/#organization`, name: expect.stringMatching(/\S/) as unknown },
      image: expect.stringMatching(/^http.*\.webp$/),
      articleSection: expect.stringMatching(/\S/),
      spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: expect.closeTo(20.8, 0) as unknown, longitude: expect.closeTo(106.7, 0) as unknown } },
      ...(language.locale === 'vi' ? { workTranslation: others } : { translationOfWork: { '@id': url(languages[0]) } }),
    })
    const steps = nodes.get('BreadcrumbList')!.itemListElement as Array<{ position: number; name: string; item?: string }>
    expect.soft(steps.map(({ position }) => position)).toEqual(steps.map((_, at) => at + 1))
    expect.soft(steps[0]!.item).toBe(`${portal.url}/${language.prefix}`)
    expect.soft(steps.at(-1)!.name).toBe(article.headlines[language.locale])
    for (const { item } of steps.slice(0, -1)) expect.soft([item, (await ask(item!)).status]).toEqual([item, 200])

    const meta = metaOf(html)
    const name = nodes.get('NewsArticle')!.publisher as { name: string }
    const expected: Record<string, unknown> = {
      'DC.title': article.headlines[language.locale], 'og:title': article.headlines[language.locale], 'DC.publisher': name.name, 'og:site_name': name.name, 'DC.identifier': url(language), 'og:url': url(language),
      'DC.language': language.tag, 'DC.date': meta.get('article:published_time')?.[0], 'twitter:card': 'summary_large_image',
    }
    for (const [key, value] of Object.entries(expected)) expect.soft([key, meta.get(key)]).toEqual([key, [value]])
    for (const key of ['DC.creator', 'DC.subject', 'DC.coverage', 'DC.description', 'og:description']) expect.soft(meta.get(key)?.[0], key).toMatch(/\S/)
    expect.soft(html).toContain('<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">')
  }
})

test('each article has a picture drawn for it in its language; a new headline has a new one, and the old address leads there', async ({ portal, restOf }) => {
  const drawn = new Set<string>()
  const address = async (path: string, differs: (image: string) => boolean = () => true): Promise<string> => {
    const answer = await askUntil(portal.url + path, ({ html }) => differs(metaOf(html).get('og:image')?.[0] ?? ''))
    return metaOf(answer.html).get('og:image')![0]!
  }
  for (const { locale } of languages) {
    const image = await address(article.paths[locale]!)
    const answer = await fetch(image)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect.soft([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const { width, height } = await sharp(bytes).metadata()
    expect.soft([width, height]).toEqual([1200, 630])
    expect.soft(bytes.length).toBeLessThan(300_000)
    expect.soft(cacheOf(await askForHit(image))).toBe('HIT')
    drawn.add(image)
  }
  expect(drawn.size).toBe(languages.length)
  const before = await address(article.paths.vi!)
  await (await restOf('editor'))('PATCH', `/articles/${article.id}?locale=vi&publishSpecificLocale=vi&depth=0`, { headline: `Tên mới ${uniqueWord()}`, _status: 'published' })
  const path = locationOf(await askUntil(`${portal.url}/vi/a/${article.code}`, ({ status }) => status === 308))!
  const after = await address(path, (image) => image !== before)
  expect(portal.url + locationOf(await askUntil(before, ({ status }) => status === 308))!).toBe(after)
  for (const unknown of [before.replace(/\w{12}\.jpg$/, 'x.jpg'), before.replace(article.code, '222222')]) expect.soft((await ask(unknown)).status).toBe(404)
})

test('the front page says who publishes it and how it is searched; lists say where they stand', async ({ portal }) => {
  for (const { prefix, tag } of languages) {
    const nodes = nodesOf((await ask(`${portal.url}/${prefix}`)).html)
    expect.soft(nodes.get('WebSite')).toMatchObject({ inLanguage: tag, potentialAction: { target: `${portal.url}/${prefix}/search?q={search_term_string}` } })
    const organization = nodes.get('NewsMediaOrganization')!
    expect.soft(organization).toMatchObject({ '@id': `${portal.url}/#organization`, name: expect.stringMatching(/\S/) })
    const logo = await fetch(organization.logo as string)
    expect.soft([logo.status, logo.headers.get('content-type')]).toEqual([200, 'image/png'])
    for (const path of ['ha-giang', 'dau-tu', 'topic/fdi', 'author/ban-bien-tap', 'series/vinh-ha-long-nhin-ra-the-gioi']) {
      const list = nodesOf((await ask(`${portal.url}/${prefix}/${path}`)).html).get('BreadcrumbList')
      expect.soft((list?.itemListElement as unknown[] | undefined)?.length, path).toBeGreaterThanOrEqual(2)
    }
  }
})

test('a device finds the portal’s name and icons, in each language', async ({ portal }) => {
  for (const { prefix, tag } of languages) {
    const { html } = await ask(`${portal.url}/${prefix}`)
    const href = /<link rel="manifest" href="([^"]+)">/.exec(html)![1]!
    const answer = await ask(portal.url + href)
    expect.soft([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/manifest+json; charset=utf-8'])
    const manifest = JSON.parse(answer.html) as { name: string; lang: string; start_url: string; icons: Array<{ src: string; sizes: string; type: string }> }
    expect.soft(manifest).toMatchObject({ lang: tag, start_url: `/${prefix}`, name: expect.stringMatching(/\S/) })
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await fetch(portal.url + src)
      expect.soft([src, icon.status, icon.headers.get('content-type')?.split(';')[0]]).toEqual([src, 200, type])
      if (type !== 'image/png') continue
      const { width, height } = await sharp(Buffer.from(await icon.arrayBuffer())).metadata()
      expect.soft(`${width}x${height}`, src).toBe(sizes)
    }
  }
  const apple = await fetch(`${portal.url}/apple-touch-icon.png`)
  expect([apple.status, (await sharp(Buffer.from(await apple.arrayBuffer())).metadata()).width]).toEqual([200, 180])
})

test('search pages and copies are not for search engines', async ({ portal }) => {
  for (const { prefix, locale } of languages) {
    const print = standingOf(await ask(`${portal.url}/${prefix}/a/${article.code}/print`))
    expect.soft(print.isIndexed, `print in ${locale}`).toBe(false)
  }
})
