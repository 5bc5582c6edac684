// @ts-check
/** How many pages and files a reader's device keeps at most; the oldest go. */
export const limits = { pages: 30, files: 60 }

/** A page for readers, in a language of the portal. */
const page = /^\/(vi|en|ja|kr|cn)(\/|$)/
/** What answers one reader alone: drafts, searches, forms. It is not kept; without a connection the offline page says so. */
const personal = /^\/\w+\/(preview|search)(\/|$)|^\/\w+\/a\/[^/]+\/(comment|report)(\/|$)|^\/\w+\/c\/|^\/\w+\/p\/[^/]+\/message$/
/** Files whose address changes with their content. */
const file = /^\/(assets|media)\//

/**
 * What the worker does with a request: a page is asked for and kept, a file as well, what is personal is asked for alone; all
 * else is none of its business (the desk, the API, forms that are sent, counting pictures, other sites).
 * @param {{ method: string, mode: string, url: string }} request
 * @param {string} origin
 * @returns {'page' | 'personal' | 'file' | null}
 */
export function kindOf({ method, mode, url }, origin) {
  const address = new URL(url)
  if (method !== 'GET' || address.origin !== origin) return null
  if (mode === 'navigate') return !page.test(address.pathname) ? null : personal.test(address.pathname) ? 'personal' : 'page'
  return file.test(address.pathname) ? 'file' : null
}

/**
 * Whether an answer may be kept: whole, itself and not a redirect, and not forbidden by its server.
 * @param {{ ok: boolean, redirected: boolean, type: string, headers: { get(name: string): string | null } }} response
 */
export const mayKeep = ({ ok, redirected, type, headers }) => ok && !redirected && type === 'basic' && !/no-store|private/.test(headers.get('cache-control') ?? '')

/** Where the offline page of an address's language is. @param {string} url */
export const offlinePath = (url) => `/${page.exec(new URL(url).pathname)?.[1] ?? 'vi'}/offline`

/** The stylesheets that a page names. @param {string} html @returns {string[]} */
export const stylesheetsOf = (html) => [...html.matchAll(/<link rel="stylesheet" href="(\/assets\/[^"]+)"/g)].map(([, address]) => String(address))
