import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { expectIndexable, expectNoScript, expectNotIndexable, expectReaderHeaders, expectSharedCaching, expectWellFormed } from './expectations'
import { ask, askForHit, askUntil, cacheOf, locationOf, type Answer } from './http'
import { languages, type Language } from './languages'
import { accountOf, idOf, openPlace, publishArticle, uniqueWord, type Published } from './newsroom'
import { readPage, type PageFacts } from './reading'

const all = languages.map(({ locale }) => locale)
const word = uniqueWord()
const longSection = `muc-dai-${word}`

/** On the front page, in a locality and in a section: what those pages showed before is cleared by it. */
let fresh: Published
/** In Vietnamese only. */
let untranslated: Published

test.beforeAll(async ({ portal }) => {
  test.setTimeout(240_000)
  const editor = await accountOf(portal, 'editor')
  const section = await openPlace(editor, 'sections', `Mục dài ${word}`, longSection)
  for (let count = 1; count <= 21; count += 1) {
    await publishArticle(editor, { headline: `Tin cũ ${count}`, section, locales: all, publishedAt: `2015-01-${String(count).padStart(2, '0')}T01:00:00Z` })
  }
  const shared = {
    section: await idOf(editor, 'sections', 'slug', 'dau-tu'),
    locality: await idOf(editor, 'localities', 'slug', 'hai-phong'),
    hero: await idOf(editor, 'media', 'filename', 'hai-phong-port.jpg'),
  }
  untranslated = await publishArticle(editor, { headline: `Chỉ bằng tiếng Việt ${word}`, ...shared })
  fresh = await publishArticle(editor, { headline: `Tuyến tàu mới ${word}`, ...shared, locales: all })
})

type Kind = {
  name: string
  path: (language: Language) => string
  /** What tells that the page was rendered after `fresh` was published. */
  mark?: (language: Language) => string
  depth: number
  isArticle?: boolean
  picture?: boolean
}

const headline = ({ locale }: Language): string => fresh.headlines[locale]!
const kinds: Kind[] = [
  { name: 'the front page', path: ({ prefix }) => `/${prefix}`, mark: headline, depth: 0, picture: true },
  { name: 'a locality', path: ({ prefix }) => `/${prefix}/hai-phong`, mark: headline, depth: 2, picture: true },
  { name: 'a section', path: ({ prefix }) => `/${prefix}/dau-tu`, mark: headline, depth: 3, picture: true },
  { name: 'an article', path: ({ locale }) => fresh.paths[locale]!, mark: headline, depth: 5, isArticle: true, picture: true },
  { name: 'a topic', path: ({ prefix }) => `/${prefix}/topic/hoi-nhap-quoc-te`, depth: 2 },
  { name: 'an author', path: ({ prefix }) => `/${prefix}/author/ban-bien-tap`, mark: headline, depth: 2 },
  { name: 'the sources', path: ({ prefix }) => `/${prefix}/source`, depth: 2 },
  { name: 'the archive', path: ({ prefix }) => `/${prefix}/archive`, depth: 2 },
  { name: 'a series', path: ({ prefix }) => `/${prefix}/series/vinh-ha-long-nhin-ra-the-gioi`, depth: 2 },
  { name: 'a page about the portal', path: ({ prefix }) => `/${prefix}/p/about`, depth: 2 },
  { name: 'the feeds', path: ({ prefix }) => `/${prefix}/feed`, depth: 2 },
  { name: 'the site map', path: ({ prefix }) => `/${prefix}/sitemap`, depth: 2 },
  { name: 'a list', path: ({ prefix }) => `/${prefix}/${longSection}`, depth: 2 },
]

/** The first request after a change renders the page; the second comes from the static cache. */
async function askTwice(url: string, mark: string): Promise<Answer[]> {
  const first = await askUntil(url, ({ html }) => html.includes(mark))
  expect.soft(cacheOf(first), url).toBe('MISS')
  const second = await askForHit(url)
  expect.soft(second.html === first.html, url).toBe(true)
  return [first, second]
}

for (const { name, path, mark = () => '<h1>', depth, isArticle = false, picture = false } of kinds) {
  test(`${name}, in five languages, first rendered and then from the cache`, async ({ page, portal }) => {
    const alternates: Record<string, string> = Object.fromEntries(languages.map((language) => [language.tag, portal.url + path(language)]))
    alternates['x-default'] = name === 'the front page' ? `${portal.url}/` : alternates.vi!
    for (const language of languages) {
      const answers = await askTwice(portal.url + path(language), mark(language))
      for (const answer of answers) {
        expect.soft(answer.status).toBe(200)
        expectReaderHeaders(answer)
        expectSharedCaching(answer)
      }
      const answer = answers[0]!
      const facts = await readPage(page, answer.html)
      expectNoScript(answer, facts)
      expectWellFormed(answer, facts, language)
      expectIndexable(answer, facts, language)
      // The same set on each of them is what makes it reciprocal: each names all others and itself.
      expect.soft(facts.alternates, answer.url).toEqual(alternates)
      expect.soft(facts.breadcrumbs, answer.url).toHaveLength(depth)
      expect.soft(facts.meta['og:type'], answer.url).toBe(isArticle ? 'article' : 'website')
      if (picture) await expectPreview(facts, portal.url, isArticle)
      if (isArticle) expectArticle(facts, language)
    }
  })
}

async function expectPreview({ meta }: PageFacts, site: string, isArticle: boolean): Promise<void> {
  // An article's is drawn for it, other pages show their own.
  expect.soft(meta['og:image']).toMatch(new RegExp(isArticle ? `^${site}/\\w\\w/a/\\w{6}/preview/[0-9a-f]{12}\\.jpg$` : `^${site}/media/[0-9a-f]+/[\\w.-]+$`))
  const preview = await fetch(meta['og:image']!)
  expect.soft([preview.status, preview.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect.soft(preview.headers.get('cache-control')).toContain(isArticle ? 'max-age=86400' : 'immutable')
  await preview.body?.cancel()
}

function expectArticle(facts: PageFacts, language: Language): void {
  expect.soft(facts.headings).toEqual([headline(language)])
  expect.soft(facts.title).toContain(headline(language))
  expect.soft(Date.parse(facts.meta['article:published_time']!)).toBeGreaterThan(0)
  expect.soft(facts.times[0]?.datetime).toBe(facts.meta['article:published_time'])
  expect.soft(facts.figures).toHaveLength(1)
  expect.soft(facts.figures[0]).toMatchObject({ caption: expect.stringMatching(/\S/), credit: expect.stringMatching(/\S.*[:：]/) })
  expect.soft(facts.figures[0]!.alt).not.toBe(facts.figures[0]!.caption)
}

test('the second page of a list, in five languages', async ({ page, portal }) => {
  for (const language of languages) {
    const place = `/${language.prefix}/${longSection}`
    const answer = await ask(`${portal.url}${place}/page/2`)
    const facts = await readPage(page, answer.html)
    expect.soft(answer.status).toBe(200)
    expectReaderHeaders(answer)
    expectSharedCaching(answer)
    expectNoScript(answer, facts)
    expectWellFormed(answer, facts, language)
    expectIndexable(answer, facts, language)
    // Languages may have more or fewer pages: the list as a whole has versions, its second page has none.
    expect.soft(facts.alternates).toEqual({})
    expect.soft(facts.title).toContain('2')
    expect.soft(facts.main).toContain('Tin cũ 1 [')
    expect.soft(facts.links).toContain(place)
    expect.soft((await ask(`${portal.url}${place}/page/3`)).status).toBe(404)
    expect.soft(cacheOf(await askForHit(answer.url))).toBe('HIT')
  }
})

test('a short link leads to the article in its language', async ({ portal }) => {
  for (const { prefix, locale } of languages) {
    for (const answer of [await ask(`${portal.url}/${prefix}/a/${fresh.code}`), await askForHit(`${portal.url}/${prefix}/a/${fresh.code}`)]) {
      expect.soft([answer.status, locationOf(answer), answer.html], answer.url).toEqual([308, fresh.paths[locale], ''])
      expectReaderHeaders(answer)
      expectSharedCaching(answer)
    }
  }
})

test('an article that a language does not have is a 404 that offers the languages it has', async ({ page, portal }) => {
  for (const language of languages.filter(({ locale }) => locale !== 'vi')) {
    const addresses = [`/${language.prefix}/a/${untranslated.code}`, untranslated.paths.vi!.replace('/vi/', `/${language.prefix}/`)]
    for (const address of addresses) {
      await expectMissing(page, portal.url + address, language, (facts) => {
        expect.soft(facts.links).toContain(untranslated.paths.vi)
        expect.soft(facts.main).toContain(untranslated.headlines.vi!)
      })
    }
  }
})

test('an unknown address is a 404 in the language of its beginning, with ways on', async ({ page, portal }) => {
  for (const language of languages) {
    for (const rest of [word, `${word}/x`, `a/${word}`, `hai-phong/${word}-zzzzzz`, `hai-phong/page/999`, `${word}/a/b/c/d`]) {
      await expectMissing(page, `${portal.url}/${language.prefix}/${rest}`, language, (facts) => {
        expect.soft(facts.links).toEqual(expect.arrayContaining([`/${language.prefix}`, `/${language.prefix}/hai-phong`, `/${language.prefix}/kinh-te-xa-hoi`]))
      })
    }
  }
  await expectMissing(page, `${portal.url}/${word}`, languages[0], (facts) => expect.soft(facts.links).toContain('/vi'))
})

async function expectMissing(page: Page, url: string, language: Language, body: (facts: PageFacts) => void): Promise<void> {
  for (const answer of [await ask(url), await askForHit(url)]) {
    const facts = await readPage(page, answer.html)
    expect.soft(answer.status, url).toBe(404)
    expectReaderHeaders(answer)
    expectSharedCaching(answer)
    expectNoScript(answer, facts)
    expectWellFormed(answer, facts, language)
    expectNotIndexable(answer, facts)
    body(facts)
  }
}

test('the comment form again is nobody else’s page: not kept, not found by search engines', async ({ page, portal }) => {
  for (const language of languages) {
    const action = `${portal.url}/${language.prefix}/a/${fresh.code}/comments`
    const sent = await ask(action, { method: 'POST', body: new URLSearchParams({ name: '', text: word, consent: '', website: '' }) })
    expect.soft([sent.status, sent.headers.get('cache-control')]).toEqual([303, 'no-store'])
    const answer = await ask(new URL(locationOf(sent)!, portal.url).href)
    const facts = await readPage(page, answer.html)
    expect.soft(answer.status).toBe(200)
    expect.soft(answer.headers.get('cache-control')).toMatch(/private|no-store/)
    expect.soft(answer.headers.get('cache-control')).not.toContain('s-maxage')
    expectReaderHeaders(answer)
    expectNoScript(answer, facts)
    expectWellFormed(answer, facts, language)
    expectNotIndexable(answer, facts)
    expect.soft(facts.main).toContain(word)
    expect.soft(facts.links).toContain(fresh.paths[language.locale])
  }
})
