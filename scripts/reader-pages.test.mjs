import { createServer, request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Farewell } from './lib/farewell.mjs'
import { readerPages } from './lib/reader-pages.mjs'

/** @type {import('node:http').Server} */
let server
/** @type {Array<{ url: string | undefined, headers: import('node:http').IncomingHttpHeaders }>} */
const seen = []

beforeAll(async () => {
  const page = '<html><head><meta name="portal-status" content="404"><script src="/_next/a.js"></script></head><body>Xin chào</body></html>'
  const app = async (/** @type {import('node:http').IncomingMessage} */ incoming, /** @type {import('node:http').ServerResponse} */ response) => {
    seen.push({ url: incoming.url, headers: incoming.headers })
    response.setHeader('Link', '</_next/a.js>; rel=preload')
    response.setHeader('Vary', 'rsc')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write(page.slice(0, 40))
    response.end(page.slice(40))
  }
  server = createServer(readerPages(app, { dev: false, farewell: new Farewell() }))
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)))
})
afterAll(() => server.close())

/** @param {string} path @param {import('node:http').RequestOptions} [options] @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: string }>} */
const ask = (path, options = {}) =>
  new Promise((resolve, reject) => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    request({ port, path, ...options }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part) => (body += part)).on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })

it('hides the framework from readers, in headers and on dynamic pages', async () => {
  const { status, headers, body } = await ask('/vi/a/7k2m9q/comment?form=x', { headers: { rsc: '1', 'next-action': 'x' } })
  expect(status).toBe(404)
  expect(body).not.toContain('script')
  expect(body).toContain('Xin chào')
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff' })
  expect(headers.link).toBeUndefined()
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(seen.at(-1)?.headers).not.toHaveProperty('rsc')
  expect(seen.at(-1)?.headers).not.toHaveProperty('next-action')
})

it('leaves the desk as it is', async () => {
  const { headers, body } = await ask('/admin/login', { headers: { rsc: '1' } })
  expect(body).toContain('script')
  expect(headers.vary).toBe('rsc')
  expect(seen.at(-1)?.headers).toHaveProperty('rsc')
})

it('takes nothing but questions on pages, and forms where forms are', async () => {
  const before = seen.length
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect((await ask('/vi/ha-giang', { method })).status).toBe(405)
  expect(seen.length).toBe(before)
  expect((await ask('/vi/a/7k2m9q/comments', { method: 'POST' })).status).toBe(200)
})

it('treats an address that cannot be decoded as an unknown one', async () => {
  await ask('/vi/%E0%A4%A')
  expect(seen.at(-1)?.url).toBe('/vi/-')
})

it('knows who asks for a preview, and for nothing else; no cache and no search engine keeps it', async () => {
  const cookie = 'payload-token=x'
  const preview = await ask('/vi/preview/7k2m9q', { headers: { cookie, rsc: '1' } })
  expect(seen.at(-1)?.headers).toMatchObject({ cookie })
  expect(seen.at(-1)?.headers).not.toHaveProperty('rsc')
  expect(preview.body).not.toContain('script')
  expect(preview.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  for (const path of ['/vi/previews/7k2m9q', '/vi/ha-giang/preview', '/vi']) {
    const { headers } = await ask(path, { headers: { cookie } })
    expect(seen.at(-1)?.headers, path).not.toHaveProperty('cookie')
    expect(headers['x-robots-tag'], path).toBeUndefined()
  }
})
