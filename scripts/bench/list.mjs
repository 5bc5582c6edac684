// @ts-check
import { spawn } from 'node:child_process'
import { root } from '../lib/paths.mjs'
import { signIn } from './desk.mjs'
import { ask } from './http.mjs'
import { figure } from './numbers.mjs'

/** @typedef {import('./portal.mjs').Portal} Portal */

const articles = 1_000
const samples = 10
const fillLimit = 6 * 60_000

/** Fills the running portal's database up to a thousand articles, from a process of its own. @param {Portal} portal @param {number} count */
function fill({ env }, count) {
  return new Promise((resolve, reject) => {
    const script = spawn(process.execPath, ['scripts/bench/fill.mjs', String(count)], { cwd: root, env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ['ignore', 'pipe', 'pipe'], timeout: fillLimit })
    let output = ''
    const read = (/** @type {Buffer} */ part) => (output = (output + part.toString()).slice(-4_000))
    script.stdout.on('data', read)
    script.stderr.on('data', read)
    script.once('error', reject)
    script.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`Filling ended with ${code}: ${output}`))))
  })
}

/** @param {Portal} portal */
export async function measureList(portal) {
  const began = performance.now()
  const desk = await signIn(portal)
  const { totalDocs } = await desk.rest('GET', '/articles?limit=1&depth=0')
  const missing = Math.max(0, articles - totalDocs)
  if (missing > 0) await fill(portal, missing)
  const seconds = (performance.now() - began) / 1000
  await portal.calm()

  /** @param {string} name @param {string} text @param {string} path @param {number} [target] */
  const timed = async (name, text, path, target) => {
    const times = []
    let cpu = 0
    for (let at = -2; at < samples; at++) {
      const before = portal.cpu()
      const { status, body, ms } = await ask(`${portal.url}${path}`, { headers: { ...desk.cookie, 'accept-language': 'vi' } })
      if (status !== 200 || !body.includes('Tin đo số')) throw new Error(`${path}: ${status}, ${body.length} bytes, no list.`)
      if (at < 0) continue
      times.push(ms)
      cpu += portal.cpu() - before
    }
    return [figure(`list.${name}`, text, 'ms', times, target), figure(`list.${name}.cpu`, `${text}, processor`, 'ms', [cpu / samples])]
  }
  return [
    ...(missing > 0 ? [figure('list.fill', `${missing} articles published by the generator: each`, 'ms', [(seconds * 1000) / missing])] : []),
    ...(await timed('admin', `Admin list at ${articles} articles, 10 rows`, '/admin/collections/articles?limit=10', 300)),
    ...(await timed('admin-search', `Admin list at ${articles} articles, searched`, '/admin/collections/articles?limit=10&search=%C4%91o%20s%E1%BB%91')),
    ...(await timed('rest', `REST list at ${articles} articles, 10 rows`, '/api/articles?draft=true&depth=0&limit=10&locale=vi&sort=-updatedAt')),
    ...(await timed('rest-deep', `REST list at ${articles} articles, 10 rows, depth 1`, '/api/articles?draft=true&depth=1&limit=10&locale=vi&sort=-updatedAt')),
  ]
}
