// @ts-check
import { spawn } from 'node:child_process'
import { root } from '../lib/paths.mjs'
import { signIn } from './desk.mjs'
import { ask, now, until } from './http.mjs'
import { figure } from './numbers.mjs'

/** @typedef {import('./portal.mjs').Portal} Portal */

const editions = 100_000
const publications = 20

/** @returns {Promise<any>} what `search-load.mjs` prints */
function load() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/bench/search-load.mjs', String(editions)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (/** @type {Buffer} */ part) => (output += part.toString()))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`search-load.mjs ended with ${code}.`))))
  })
}

/** The index at 100,000 editions, and the search page of the portal under measurement. @param {Portal} portal */
export async function measureSearch(portal) {
  const { usual, common, many, narrowed, loop, findable, buildSeconds, buildProcessorSeconds, megabytes } = await load()
  const desk = await signIn(portal)
  const [found, pages] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let at = 0; at <= publications; at++) {
    const draft = await desk.draft()
    const asked = now()
    await desk.publish(draft.id)
    const page = await until(`${portal.url}/vi/search?q=${encodeURIComponent(`"${draft.headline}"`)}`, ({ body }) => body.includes('class="list results"'))
    if (at > 0) found.push(page.at - asked)
  }
  for (let at = 0; at < 30; at++) {
    const began = now()
    await ask(`${portal.url}/vi/search?q=doi+ngoai`)
    if (at >= 10) pages.push(now() - began)
  }
  const text = (/** @type {string} */ what) => `Search, 100,000 editions: ${what}`
  return [
    figure('search.usual', text('a usual query'), 'ms', usual.wall, 10),
    figure('search.usual.cpu', text('a usual query, processor'), 'ms', usual.cpu, 3),
    figure('search.common', text('words that every text has'), 'ms', common.wall, 30),
    figure('search.common.cpu', text('words that every text has, processor'), 'ms', common.cpu),
    figure('search.many', text('several words, each in thousands of texts'), 'ms', many.wall, 30),
    figure('search.many.cpu', text('these, processor'), 'ms', many.cpu),
    figure('search.narrowed', text('these, narrowed to a locality and a year'), 'ms', narrowed.wall, 30),
    figure('search.loop', text('longest hold of the event loop'), 'ms', [loop], 20),
    figure('search.findable', text('one edition brought in, until it is found'), 'ms', findable, 500),
    figure('search.build', text('made anew (when it was made)'), 's', [buildSeconds]),
    figure('search.build.cpu', text('made anew, processor, the making up of texts included'), 's', [buildProcessorSeconds]),
    figure('search.size', text('its file'), 'MB', [megabytes]),
    figure('search.published', 'Publish by REST: sent to found by the search page', 'ms', found, 500),
    figure('search.page', 'The search page, demo content', 'ms', pages),
  ]
}
