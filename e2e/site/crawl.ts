import { ask, locationOf, type Answer } from './http'
import { languages } from './languages'

const attribute = /\shref(?:lang="[^"]*" href)?="([^"]+)"/gi

/** The paths of this site that an answer refers to, fragments left out. */
function pathsIn({ html, url }: Answer, site: string): string[] {
  return [...html.matchAll(attribute)]
    .map(([, href]) => new URL(href!.replaceAll('&amp;', '&'), url))
    .filter(({ origin, pathname }) => origin === site && !/^\/(admin|api|media)(\/|$)/.test(pathname) && !/\.\w+$/.test(pathname))
    .map(({ pathname, search }) => pathname + search)
}

/** Every page that a reader can reach by links from `seeds`, redirects included; four at a time. */
export async function crawl(site: string, seeds: string[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const known = new Set(seeds)
  const waiting = [...seeds]
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await ask(site + path)
      answers.set(path, answer)
      const location = answer.headers.get('location')
      for (const next of [...pathsIn(answer, site), ...(location ? [new URL(location, site).pathname] : [])]) {
        if (known.has(next)) continue
        known.add(next)
        waiting.push(next)
      }
    }
  }
  // A worker that finds nothing waiting ends; the next round starts over with what the others have found since.
  while (waiting.length > 0) await Promise.all([work(), work(), work(), work()])
  return answers
}

/** What the head of a page says of where it stands. */
export type Standing = { isIndexed: boolean; lang: string; canonical: string[]; alternates: Map<string, string> }

const attributesIn = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!.toLowerCase(), value!.replaceAll('&amp;', '&')]))

export function standingOf({ html }: Answer): Standing {
  const links = [...html.matchAll(/<link\s[^>]*>/gi)].map(([tag]) => attributesIn(tag))
  return {
    isIndexed: !/<meta name="robots" content="noindex"/.test(html),
    lang: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '',
    canonical: links.flatMap(({ rel, href }) => (rel === 'canonical' && href ? [href] : [])),
    alternates: new Map(links.flatMap(({ rel, hreflang, href }) => (rel === 'alternate' && hreflang && href ? [[hreflang, href] as const] : []))),
  }
}

/**
 * What is wrong with a site's links: those that are broken or redirect, pages that do not stand where they say, and versions
 * in other languages that lack the way back or name other versions.
 */
export function faultsOfLinks(answers: Map<string, Answer>, site: string): string[] {
  const faults: string[] = []
  for (const [path, answer] of answers) {
    // `/` leads to the reader's own language: that is what it is for.
    if (path === '/') continue
    // So does the lasting link of a comment, which stands on another page tomorrow.
    if (/\/a\/\w+\/comment\/[\w-]+$/.test(path) && answer.status === 302) {
      const stands = new URL(answer.headers.get('location')!, site).pathname
      if (answers.get(stands)?.status !== 200) faults.push(`${path}: leads to ${stands}`)
      continue
    }
    if (answer.status !== 200) {
      faults.push(`${path}: ${answer.status}${locationOf(answer) ? ` to ${locationOf(answer)}` : ''}`)
      continue
    }
    const { isIndexed, lang, canonical, alternates } = standingOf(answer)
    const url = site + path
    if (!isIndexed) {
      if (alternates.size > 0) faults.push(`${path}: not indexed, and has versions`)
      continue
    }
    if (canonical.join(' ') !== url) faults.push(`${path}: canonical ${canonical.join(' ')}`)
    if (alternates.size === 0) continue
    if (alternates.get(lang) !== url) faults.push(`${path}: hreflang ${lang} is ${alternates.get(lang)}`)
    if (!alternates.has('x-default')) faults.push(`${path}: no x-default`)
    for (const { tag } of languages) {
      const href = alternates.get(tag)
      if (!href) continue
      const other = answers.get(href.slice(site.length))
      if (!other) faults.push(`${path}: nobody links to ${href}`)
      else if (standingOf(other).lang !== tag) faults.push(`${path}: ${href} is not in ${tag}`)
      else if (JSON.stringify([...standingOf(other).alternates].sort()) !== JSON.stringify([...alternates].sort())) faults.push(`${path}: ${href} names other versions`)
    }
  }
  return faults
}
