import { expect } from '../fixtures'
import { type Answer } from './http'
import type { Language } from './languages'
import type { PageFacts } from './reading'

/** RFC 3339 in UTC, or a day alone: what `<time datetime>` holds. */
const machineTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z)?$/

/** The two scripts of readers' pages: what sets the reader's choice before the first paint, and our own module of custom elements. */
const earlyScript = /^<script id="reading">try\{[^<]+/
const ourModule = /^<script type="module" src="\/assets\/elements-[0-9a-f]{12}\.js"><\/script>$/

/** Readers' pages carry no framework script, neither as a tag, nor as a preload, nor as a header. */
export function expectNoScript({ html, headers, url }: Answer, facts: PageFacts): void {
  // What a page says to machines is no script.
  const scripts = facts.scripts.filter((script) => !script.startsWith('<script type="application/ld+json">'))
  expect.soft(scripts, url).toEqual([expect.stringMatching(earlyScript), expect.stringMatching(ourModule)])
  expect.soft(facts.scriptPreloads, url).toEqual([])
  expect.soft(html.match(/<script(?! type="application\/ld\+json">)/g), url).toHaveLength(2)
  expect.soft(html.match(/\/_next\/|__next_f|id="_R_"|portal-status|portal-rendered-at/g), url).toBeNull()
  expect.soft(headers.get('link'), url).toBeNull()
}

/** What every answer to a reader has in its headers, and what it has not. */
export function expectReaderHeaders({ headers, url }: Answer): void {
  expect.soft(headers.get('content-security-policy'), url).toMatch(/(^|; )script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='(;|$)/)
  expect.soft(headers.get('x-content-type-options'), url).toBe('nosniff')
  for (const name of ['accept-ch', 'critical-ch', 'x-powered-by', 'x-next-cache-tags', 'x-nextjs-prerender']) {
    expect.soft(headers.get(name), `${url}: ${name}`).toBeNull()
  }
  expect.soft(headers.getSetCookie(), url).toEqual([])
  expect.soft(headers.get('vary') ?? '', url).not.toMatch(/rsc|next-|cookie|user-agent|accept-language|\*/i)
}

/** An edge may keep it, for it is told of changes; a browser asks each time. */
export function expectSharedCaching({ headers, url }: Answer): void {
  expect.soft(headers.get('cache-control'), url).toMatch(/\bmax-age=0\b/)
  expect.soft(headers.get('cache-control'), url).toMatch(/\bs-maxage=[1-9]\d*/)
  expect.soft(headers.get('cache-control'), url).not.toMatch(/private|no-store|no-cache/)
}

/** One language, one heading, a title; breadcrumbs that end in the page itself; dates a machine can read. */
export function expectWellFormed({ url }: Answer, facts: PageFacts, { tag, prefix }: Language): void {
  expect.soft(facts.lang, url).toBe(tag)
  expect.soft(facts.headings, url).toEqual([expect.stringMatching(/\S/)])
  expect.soft(facts.title, url).toMatch(/\S/)
  for (const { datetime, text } of facts.times) {
    expect.soft(datetime, url).toMatch(machineTime)
    expect.soft(text, url).toMatch(/\d/)
  }
  for (const { alt, width, height } of facts.figures) {
    expect.soft(alt, url).toMatch(/\S/)
    expect.soft([width, height], url).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)])
  }
  if (facts.breadcrumbs.length === 0) return
  expect.soft(facts.breadcrumbs[0]!.href, url).toBe(`/${prefix}`)
  expect.soft(facts.breadcrumbs.filter(({ href }) => href === null), url).toEqual([facts.breadcrumbs.at(-1)])
  expect.soft(facts.breadcrumbs.at(-1)!.current, url).toBe('page')
}

/** Found by search engines under one address, previewed when shared. */
export function expectIndexable({ url }: Answer, facts: PageFacts, { locale }: Language): void {
  expect.soft(facts.robots, url).toBeNull()
  expect.soft(facts.canonical, url).toEqual([url])
  expect.soft(facts.meta['og:url'], url).toBe(url)
  expect.soft(facts.meta['og:title'], url).toMatch(/\S/)
  expect.soft(facts.title, url).toContain(facts.meta['og:title']!)
  expect.soft(facts.meta['og:site_name'], url).toMatch(/\S/)
  expect.soft(facts.meta['og:type'], url).toMatch(/^(website|article)$/)
  expect.soft(facts.meta['og:locale'], url).toMatch(new RegExp(`^${locale}_[A-Z]{2}$`))
}

/** Not for search engines: no address of its own, no versions, no preview. */
export function expectNotIndexable({ url }: Answer, facts: PageFacts): void {
  expect.soft(facts.robots, url).toMatch(/noindex/)
  expect.soft(facts.canonical, url).toEqual([])
  expect.soft(facts.alternates, url).toEqual({})
  expect.soft(facts.meta['og:url'], url).toBeUndefined()
}
