import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerConditionally } from './lib/conditional.mjs'

const modified = 'Thu, 01 Feb 2024 00:00:00 GMT'
let server
let url = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    answerConditionally(request, response)
    response.statusCode = request.url === '/missing' ? 404 : 200
    response.setHeader('content-type', 'application/xml')
    if (request.url !== '/plain') {
      response.setHeader('etag', '"one"')
      response.setHeader('last-modified', modified)
    }
    // As Next does it: the headers first, then piece by piece.
    response.flushHeaders()
    response.write('<feed>', () => response.end('</feed>'))
  })
  await new Promise((resolve) => server.listen(0, resolve))
  url = `http://localhost:${server.address().port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = async (path, headers = {}) => {
  const response = await fetch(url + path, { headers })
  return [response.status, await response.text(), response.headers.get('etag'), response.headers.get('content-type')]
}
const whole = [200, '<feed></feed>', '"one"', 'application/xml']
const known = [304, '', '"one"', null]

it('sends what is not known, and nothing of what is', async () => {
  expect(await ask('/')).toEqual(whole)
  expect(await ask('/', { 'if-none-match': '"two"' })).toEqual(whole)
  expect(await ask('/', { 'if-none-match': '"one"' })).toEqual(known)
  expect(await ask('/', { 'if-none-match': '"two", W/"one"' })).toEqual(known)
  expect(await ask('/', { 'if-modified-since': modified })).toEqual(known)
  expect(await ask('/', { 'if-modified-since': 'Wed, 31 Jan 2024 23:59:59 GMT' })).toEqual(whole)
  // The version counts, not the time, where both are told (RFC 9110 §13.1.3).
  expect(await ask('/', { 'if-none-match': '"two"', 'if-modified-since': modified })).toEqual(whole)
})

it('leaves every other answer as it is', async () => {
  expect((await ask('/missing', { 'if-none-match': '"one"' })).slice(0, 2)).toEqual([404, '<feed></feed>'])
  expect((await ask('/plain', { 'if-none-match': '"one"', 'if-modified-since': modified })).slice(0, 2)).toEqual([200, '<feed></feed>'])
})
