import { readdirSync } from 'node:fs'
import path from 'node:path'

/** An answer as it came over the wire; redirects are not followed. */
export type Answer = { url: string; status: number; headers: Headers; html: string }

export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  return { url, status: response.status, headers: response.headers, html: await response.text() }
}

/** Asks again and again, without pause, until `holds`; returns that answer. */
export async function askUntil(url: string, holds: (answer: Answer) => boolean, limit = 60_000): Promise<Answer> {
  for (const began = performance.now(); ; ) {
    const answer = await ask(url)
    if (holds(answer)) return answer
    if (performance.now() - began > limit) {
      throw new Error(`${url}: not so within ${limit} ms (last: ${answer.status}, ${cacheOf(answer)})`)
    }
  }
}

export const cacheOf = ({ headers }: Answer): string | null => headers.get('x-nextjs-cache')
export const locationOf = ({ headers }: Answer): string | null => headers.get('location')

/**
 * The answer from the static cache. Right after a change it may take a few requests: what was cleared is cleared once
 * more some seconds later, for what began to be rendered before.
 */
export const askForHit = (url: string): Promise<Answer> => askUntil(url, (answer) => cacheOf(answer) === 'HIT')

/** All headers of an answer as one text, to look for what must not be in them. */
export const headersAsText = ({ headers }: Answer): string => [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')

/** How many files there are below a folder. */
export const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

export const pageCache = (portal: { dataDir: string }): string => path.join(portal.dataDir, 'cache')
