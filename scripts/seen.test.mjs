import { createServer, request } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { clientAddress } from './lib/client-address.mjs'
import { answersSeen } from './lib/seen.mjs'

const seen = Symbol.for('portal.seen')
/** @type {object[]} */
let visits = []
/** @type {import('node:http').Server} */
let server
let trusted = ''

beforeAll(async () => {
  Object.assign(globalThis, { [seen]: (/** @type {object} */ visit) => visits.push(visit) })
  server = createServer((incoming, response) => {
    const path = incoming.url ?? ''
    if (!answersSeen(incoming, response, path, clientAddress(trusted)(incoming))) response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
})
afterAll(() => {
  Object.assign(globalThis, { [seen]: undefined })
  server.close()
})
beforeEach(() => {
  visits = []
})

/** @param {string} path @param {import('node:http').OutgoingHttpHeaders} [headers] @param {string} [method] @returns {Promise<import('node:http').IncomingMessage>} */
const ask = (path, headers = {}, method = 'GET') =>
  new Promise((resolve, reject) => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    request({ port, path, method, headers, host: '127.0.0.1' }, (response) => resolve(response.resume())).on('error', reject).end()
  })

it('is a picture that nobody keeps, and tells who saw which page', async () => {
  const { statusCode, headers } = await ask('/kr/a/7k2m9q/seen.gif', { 'user-agent': 'a browser', 'sec-purpose': 'prefetch' })
  expect({ statusCode, headers }).toMatchObject({ statusCode: 200, headers: { 'content-type': 'image/gif', 'cache-control': 'no-store' } })
  expect(headers['set-cookie']).toBeUndefined()
  await ask('/cn/seen.gif')
  expect(visits).toMatchObject([{ locale: 'ko', code: '7k2m9q', userAgent: 'a browser', purpose: 'prefetch', address: '127.0.0.1' }, { locale: 'zh', code: null, userAgent: '' }])
})

it('is at its own addresses only, and a question about it is no visit', async () => {
  for (const path of ['/ko/seen.gif', '/vi/a/7k2m9q0/seen.gif', '/vi/a/seen.gif', '/vi/seen.gif/']) expect((await ask(path)).statusCode).toBe(404)
  expect((await ask('/vi/seen.gif', {}, 'POST')).statusCode).toBe(404)
  expect((await ask('/vi/seen.gif', {}, 'HEAD')).statusCode).toBe(200)
  expect(visits).toEqual([])
})

it.each([
  ['', '203.0.113.9', '127.0.0.1'],
  ['loopback', '203.0.113.9', '203.0.113.9'],
  ['loopback', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['loopback, 203.0.113.0/24', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
  ['10.0.0.0/8', '203.0.113.9', '127.0.0.1'],
  ['loopback', 'nonsense', '127.0.0.1'],
])('with %j trusted, X-Forwarded-For %j means %s', async (trust, forwarded, address) => {
  trusted = trust
  await ask('/vi/seen.gif', { 'x-forwarded-for': forwarded })
  expect(visits).toMatchObject([{ address }])
})
