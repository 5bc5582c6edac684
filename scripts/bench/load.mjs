// @ts-check
// The load generator, in a process of its own (fork): asks one page over kept connections and reports how long it took.
import http from 'node:http'
import { percentile } from './numbers.mjs'

/**
 * @typedef {{ url: string, connections: number, count: number, perSecond?: number, gzip?: boolean }} Load perSecond: paced, one at a time
 * @typedef {{ seconds: number, p50: number, p99: number }} Run
 */

/** @param {http.Agent} agent @param {Load} load @param {{ bytes: number }} expected @returns {Promise<number>} milliseconds */
function once(agent, { url, gzip }, expected) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const request = http.get(url, { agent, headers: { 'accept-encoding': gzip ? 'gzip' : 'identity' }, timeout: 20_000 }, (response) => {
      let bytes = 0
      response.on('data', (part) => (bytes += part.length))
      response.on('error', reject)
      response.on('end', () => {
        expected.bytes ||= bytes
        const { statusCode, headers } = response
        if (statusCode !== 200 || headers['x-nextjs-cache'] !== 'HIT' || headers['content-encoding'] !== (gzip ? 'gzip' : undefined) || bytes !== expected.bytes) {
          reject(new Error(`${url}: ${statusCode}, ${headers['x-nextjs-cache']}, ${bytes} bytes: not the cached page`))
        } else resolve(performance.now() - began)
      })
    })
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer in 20 s`)))
    request.on('error', reject)
  })
}

/** @param {Load} load @returns {Promise<Run>} */
async function perform(load) {
  const { connections, count, perSecond } = load
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const expected = { bytes: 0 }
  /** @type {number[]} */
  const times = []
  let started = 0
  const began = performance.now()
  const reader = async () => {
    while (started < count) {
      const due = perSecond ? began + (started * 1000) / perSecond : 0
      started += 1
      const wait = due - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      times.push(await once(agent, load, expected))
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, reader))
  } finally {
    agent.destroy()
  }
  return { seconds: (performance.now() - began) / 1000, p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

process.on('message', (/** @type {Load} */ load) => {
  perform(load).then((run) => process.send?.({ run }), (error) => process.send?.({ error: String(error?.message ?? error) }))
})
process.on('disconnect', () => process.exit(0))
