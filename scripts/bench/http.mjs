// @ts-check
import http from 'node:http'

/**
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: Buffer, ms: number }} Answer
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string | Buffer, agent?: http.Agent }} Asked
 */

const kept = () => new http.Agent({ keepAlive: true, maxSockets: 64 })
const shared = kept()
/** Connections of their own, for those who must not wait behind the others here, but in the server. */
export const others = kept()

/** One request over a kept connection, its answer read to the end. @param {string} url @param {Asked} [options] @returns {Promise<Answer>} */
export function ask(url, { method = 'GET', headers = {}, body, agent = shared } = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = http.request(url, { method, headers: { ...headers, ...length }, agent, timeout: 60_000 }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts), ms: performance.now() - began }))
    })
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer in 60 s`)))
    request.on('error', reject)
    request.end(body)
  })
}

/** Asks until the page comes from the static cache, and returns that answer. @param {string} url */
export async function untilHit(url) {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await ask(url)
    if (answer.status === 200 && answer.headers['x-nextjs-cache'] === 'HIT') return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} does not come from the cache.`)
}

/**
 * Asks again and again, a few milliseconds apart, until an answer fits. Returns when that was (`Date.now` with fractions).
 * @param {string} url
 * @param {(answer: Answer) => boolean} fits
 * @param {number} [limit] milliseconds
 * @returns {Promise<{ at: number, tries: number }>}
 */
export async function until(url, fits, limit = 20_000) {
  const deadline = performance.now() + limit
  for (let tries = 1; ; tries++) {
    const answer = await ask(url)
    if (fits(answer)) return { at: now(), tries }
    if (performance.now() > deadline) throw new Error(`${url} did not change in ${limit} ms (last: ${answer.status}, ${answer.headers['x-nextjs-cache']})`)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
}

/** The clock on the wall, finer than `Date.now`. */
export const now = () => performance.timeOrigin + performance.now()

/** Ends the kept connections, so that nothing holds the server or us. */
export const hangUp = () => [shared, others].forEach((agent) => agent.destroy())
