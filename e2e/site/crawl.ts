import { ask, type Answer } from './http'

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
