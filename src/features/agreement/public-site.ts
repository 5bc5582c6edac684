import { readPage, type ReadPage } from './html'

/** What a reader was answered. `page` is there for HTML that is a page. */
export type Answer = { status: number; location: string | null; page: ReadPage }

/** The public site over HTTP, as a reader meets it. */
export type PublicSite = {
  /** The address that canonical links begin with, without a trailing slash. */
  siteUrl: string
  ask: (path: string) => Promise<Answer>
  /** A file that is no page, as it came. */
  read: (path: string) => Promise<{ status: number; text: string }>
}

const patience = 15_000

/** The site that is served at `origin` (as `http://127.0.0.1:3000`). Its requests follow no redirects. */
export function publicSite(origin: string, siteUrl: string): PublicSite {
  const get = (path: string): Promise<Response> => fetch(origin + encodeURI(decodeURI(path)), { redirect: 'manual', signal: AbortSignal.timeout(patience) })
  return {
    siteUrl,
    ask: async (path) => {
      const response = await get(path)
      return { status: response.status, location: response.headers.get('location'), page: await readPage(await response.text()) }
    },
    read: async (path) => {
      const response = await get(path)
      return { status: response.status, text: await response.text() }
    },
  }
}
