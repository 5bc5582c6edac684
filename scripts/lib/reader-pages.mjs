import { withoutFramework } from '../../src/cache/without-framework.mjs'
import { earlyScriptSource } from '../../src/site/reading/early.mjs'
import { logger } from '../../src/log/logger.mjs'
import { clientAddress } from './client-address.mjs'
import { commentGate } from './comment-gate.mjs'
import { answerConditionally } from './conditional.mjs'
import { todaysStyles } from './old-styles.mjs'
import { answersSeen } from './seen.mjs'

/** Paths whose answers are the desk's, machines' or files: everything else is a page for readers. */
const notPages = /^\/($|(admin|api|_next|media|internal|healthz|readyz|assets)(\/|$))/
/** Pages that answer each request anew, whatever stands for the language: they never pass the page cache, which takes the framework out of the others. */
const dynamicPages = /^\/[^/]+\/(search|a\/[^/]+\/(comment|report)|c\/[^/]+|p\/[^/]+\/message|preview\/[^/]+)$/
/** A draft as its page will look: the one page that knows who is asking, by the desk's own cookie, and is nobody else's. */
const previews = /^\/[^/]+\/preview(\/|$)/
/** A comment's own page, which only its writer has the address of. */
const ownComments = /^\/[^/]+\/c\//
/** Addresses that Next takes for its own, past the page cache; to a reader they are as unknown as any. */
const nextsOwn = /^\/(index|404|500|_error|_not-found)$|\.rsc$/
const unknownAddress = '/vi/-'
/**
 * Files that stand at the root, where machines look for them. A route without a parameter would be rendered by the build,
 * which knows neither the database nor the address.
 * @type {Array<[pattern: RegExp, to: string]>}
 */
const atRoot = [
  [/^\/(sitemap(?:-[\w-]+)?\.xml)$/, '/sitemaps/$1'],
  [/^\/apple-touch-icon(?:-precomposed)?\.png$/, '/assets/apple-touch-icon.png'],
]
/** What machines ask for again and again. */
const files = /\.(xml|json|webmanifest)$/

/** Where readers' forms are sent to. */
const forms = /^\/(vi|en|ja|kr|cn)\/(a\/[^/]+\/(comments|like|reports|rating)|c\/[^/]+\/[a-z]+|p\/[^/]+\/messages)$/

/** What Next's own router would send, and cookies, which Next answers with cookies: no reader's page depends on them. */
const frameworkHeaders = ['cookie', 'rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url', 'next-action']

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'SAMEORIGIN',
}
const policy = `default-src 'self'; script-src 'self' ${earlyScriptSource}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`

/**
 * The request handler of the portal around Next's: what readers get is plain pages, on every path.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} handle
 * @param {{ dev: boolean, farewell: import('./farewell.mjs').Farewell }} options
 */
export function readerPages(handle, { dev, farewell }) {
  const addressOf = clientAddress(process.env.TRUST_PROXY)
  const stylesOf = todaysStyles()
  const answersBusy = commentGate()
  return async (request, response) => {
    try {
      const path = (request.url ?? '/').split('?', 1)[0]
      for (const [name, value] of Object.entries(security)) response.setHeader(name, value)
      if (farewell.answers(path, response)) return
      // Whoever reads this header further in may believe it.
      const address = addressOf(request)
      request.headers['x-forwarded-for'] = address
      if (answersSeen(request, response, path, address)) return
      if (!notPages.test(path) && !/^(GET|HEAD)$/.test(request.method ?? '') && !forms.test(path)) {
        response.writeHead(405, { allow: 'GET, HEAD' }).end()
        return
      }
      // Next answers an address that cannot be decoded with a 500; it is an unknown address like any other.
      const decoded = decode(path)
      if (decoded === null || nextsOwn.test(decoded)) request.url = unknownAddress
      for (const [pattern, to] of atRoot) if (pattern.test(path)) request.url = path.replace(pattern, to)
      const styles = stylesOf(path)
      if (styles) {
        request.url = styles
        keepNot(response)
      }
      if (files.test(path)) answerConditionally(request, response)
      if (path.startsWith('/media/')) hideFramework(response)
      const isPreview = decoded !== null && previews.test(decoded)
      const isOwn = ownComments.test(path)
      if (isPreview || isOwn) keepPrivate(response)
      if (isOwn) response.setHeader('referrer-policy', 'no-referrer')
      if (!dev && !notPages.test(path)) {
        for (const name of frameworkHeaders) if (!isPreview || name !== 'cookie') delete request.headers[name]
        response.setHeader('content-security-policy', policy)
        hideFramework(response)
        if (decoded !== null && dynamicPages.test(decoded)) rewrite(response)
      }
      if (await answersBusy(request, response, path, address)) return
      await handle(request, response)
    } catch (error) {
      logger.error({ err: error }, 'A request failed.')
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('500\n')
    }
  }
}

function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** What the desk or one reader alone may see is kept by no cache and no search engine. */
function keepPrivate(response) {
  response.setHeader('x-robots-tag', 'noindex, nofollow')
  keepNot(response, 'private, no-store')
}

/** Whatever Next would say. */
function keepNot(response, rule = 'no-store') {
  response.setHeader('cache-control', rule)
  const set = response.setHeader.bind(response)
  response.setHeader = (name, value) => (name.toLowerCase() === 'cache-control' ? response : set(name, value))
}

/** Preload headers for scripts that are not there, and a Vary on headers that no reader sends. */
function hideFramework(response) {
  const set = response.setHeader.bind(response)
  response.setHeader = (name, value) => {
    const header = name.toLowerCase()
    if (header === 'link' || header === 'x-next-cache-tags' || header === 'x-nextjs-prerender' || header === 'x-nextjs-stale-time') return response
    if (header === 'vary') return set(name, 'Accept-Encoding')
    if (header === 'cache-control') return set(name, forBrowsers(String(value)))
    return set(name, value)
  }
  const append = response.appendHeader.bind(response)
  response.appendHeader = (name, value) => {
    if (/^(link|vary)$/i.test(name)) return response
    // Whoever's request rendered a redirect has the header already; those who asked for the same meanwhile have this one alone.
    return /^location$/i.test(name) ? set(name, value) : append(name, value)
  }
}

/**
 * An edge keeps pages and is told when they change; a browser is told nothing and asks each time. Left to itself it keeps
 * a 308 for ever: of two addresses that have redirected to each other, one after the other, it finds neither again.
 */
const forBrowsers = (value) => value.replace(/^s-maxage=(\d+).*$/, 'public, max-age=0, s-maxage=$1')

/** Holds a dynamic page back until it is whole, then sends it as `cache/handler.mjs` would have kept it. */
function rewrite(response) {
  const parts = []
  const { write, end } = response
  const isHtml = () => String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const collect = (part, encoding) => {
    if (part && typeof part !== 'function') parts.push(Buffer.isBuffer(part) ? part : Buffer.from(part, typeof encoding === 'string' ? encoding : 'utf8'))
  }
  // Next flushes its headers early; they go out with the page instead.
  response.flushHeaders = () => {}
  response.write = (part, encoding, done) => {
    collect(part, encoding)
    ;[encoding, done].find((last) => typeof last === 'function')?.()
    return true
  }
  response.end = (part, encoding, done) => {
    collect(part, encoding)
    const body = Buffer.concat(parts)
    response.write = write
    response.end = end
    const send = (content) => {
      response.removeHeader('content-length')
      response.end(content, [part, encoding, done].find((last) => typeof last === 'function'))
    }
    if (!isHtml()) send(body)
    else
      withoutFramework(body.toString('utf8')).then(({ html, status }) => {
        if (status && response.statusCode === 200) response.statusCode = status
        if (response.statusCode === 503) response.setHeader('retry-after', '5')
        send(html)
      }, (error) => response.destroy(error))
    return response
  }
}
