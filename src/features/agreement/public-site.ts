import { readPage, type ReadPage } from './html'

/** What a reader was answered. `page` is there for HTML that is a page. */
export type Answer = { status: number; location: string | null; page: ReadPage }

/** The public site over HTTP, as a reader meets it. */
export type PublicSite = {
  /** The address that canonical links begin with, without a trailing slash. */
  siteUrl: string
  ask: (path: string) => Promise<Answer>
}

const patience = 15_000

/** The site that is served at `origin` (as `http://127.0.0.1:3000`). Its requests follow no redirects. */
export const publicSite = (origin: string, siteUrl: string): PublicSite => ({
  siteUrl,
  ask: async (path) => {
    const response = await fetch(origin + encodeURI(decodeURI(path)), { redirect: 'manual', signal: AbortSignal.timeout(patience) })
    return { status: response.status, location: response.headers.get('location'), page: await readPage(await response.text()) }
  },
})
