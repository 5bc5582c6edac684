// @ts-check
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as delay } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { ask, untilHit } from './http.mjs'
import { figure } from './numbers.mjs'

/**
 * @typedef {import('./numbers.mjs').Figure} Figure
 * @typedef {import('./portal.mjs').Portal} Portal
 * @typedef {import('./load.mjs').Load} Load
 * @typedef {import('./load.mjs').Run} Run
 */

const target = 0.9
const atOnce = 32
const warmUp = 3_000
const rounds = 5
const perRound = 3_000
const pacedFor = 10

/** A full article: the one in the most languages. @param {Portal} portal */
async function articlePath({ url }) {
  const query = 'where[locale][equals]=vi&limit=50&depth=0&sort=code&select[path]=true&select[languages]=true'
  const { docs } = JSON.parse((await ask(`${url}/api/editions?${query}`)).body.toString())
  docs.sort((/** @type {any} */ a, /** @type {any} */ b) => b.languages.length - a.languages.length)
  return String(docs[0].path)
}

/** @param {Portal} portal @param {'article' | 'front'} which */
const pageUrl = async (portal, which) => `${portal.url}${which === 'front' ? '/vi' : await articlePath(portal)}`

/** Whether the portal compresses for who asks for it. @param {string} url */
const zips = async (url) => (await ask(url, { headers: { 'accept-encoding': 'gzip' } })).headers['content-encoding'] === 'gzip'

/** @template T @param {(perform: (load: Load) => Promise<Run>) => Promise<T>} work */
async function withGenerator(work) {
  const child = fork(fileURLToPath(new URL('./load.mjs', import.meta.url)), { execArgv: [] })
  try {
    return await work(async (load) => {
      child.send(load)
      const [{ run, error }] = await once(child, 'message', { signal: AbortSignal.timeout(120_000) })
      if (error) throw new Error(error)
      return run
    })
  } finally {
    child.disconnect()
  }
}

/**
 * A cached page under load (32 at once), one after another, and at a low rate on an otherwise idle server.
 * @param {Portal} portal
 * @param {'article' | 'front'} which
 * @returns {Promise<Figure[]>}
 */
export async function measurePage(portal, which) {
  const url = await pageUrl(portal, which)
  const { body, headers } = await untilHit(url)
  if (headers['content-encoding']) throw new Error(`${url} is compressed.`)
  const label = which === 'front' ? 'Front page' : 'Article'
  const size = [
    figure(`${which}.bytes`, `${label}: HTML`, 'kB', [body.length / 1000]),
    figure(`${which}.gzip`, `${label}: HTML, gzip`, 'kB', [gzipSync(body).length / 1000]),
  ]
  const measured = await withGenerator(async (perform) => {
    await perform({ url, connections: atOnce, count: warmUp })
    /** @param {Omit<Load, 'url'>} load */
    const round = async (load) => {
      const before = portal.cpu()
      const run = await perform({ url, ...load })
      return { ...run, rate: load.count / run.seconds, cpu: (portal.cpu() - before) / load.count }
    }
    const repeated = async (/** @type {Omit<Load, 'url'>} */ load) => {
      /** @type {Array<Awaited<ReturnType<typeof round>>>} */
      const runs = []
      for (let at = 0; at < rounds; at++) runs.push(await round(load))
      return (/** @type {'rate' | 'cpu' | 'p50' | 'p99'} */ key) => runs.map((run) => run[key])
    }
    const crowd = await repeated({ connections: atOnce, count: perRound })
    const single = await repeated({ connections: 1, count: perRound / 2 })
    const zipped = await zips(url) ? await repeated({ connections: atOnce, count: perRound / 2, gzip: true }) : null
    await portal.calm()
    const restedFrom = portal.cpu()
    await delay(pacedFor * 1000)
    const rest = portal.cpu() - restedFrom
    const count = 50 * pacedFor
    const paced = await round({ connections: 1, count, perSecond: 50 })
    const add = (/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ unit, /** @type {number[]} */ samples, /** @type {number} */ most = NaN) =>
      ({ ...figure(`${which}.${name}`, `${label}, ${text}`, unit, samples, Number.isNaN(most) ? undefined : most), p99: undefined })
    const cpu = 'processor per hit'
    return [
      add('crowd.rate', `${atOnce} at once: hits per second`, '/s', crowd('rate')),
      { ...add('crowd.latency', `${atOnce} at once: latency`, 'ms', crowd('p50')), p99: figure('', '', '', crowd('p99')).value },
      add('crowd.cpu', `${atOnce} at once: ${cpu}`, 'ms', crowd('cpu'), target),
      add('single.rate', 'one after another: hits per second', '/s', single('rate')),
      { ...add('single.latency', 'one after another: latency', 'ms', single('p50')), p99: figure('', '', '', single('p99')).value },
      add('single.cpu', `one after another: ${cpu}`, 'ms', single('cpu'), target),
      ...(zipped ? [add('zipped.rate', `${atOnce} at once, gzip: hits per second`, '/s', zipped('rate')), add('zipped.cpu', `${atOnce} at once, gzip: ${cpu}`, 'ms', zipped('cpu'))] : []),
      { ...add('idle.latency', '50 a second: latency', 'ms', [paced.p50]), p99: paced.p99 },
      add('idle.cpu', `50 a second: ${cpu}, its own at rest taken off`, 'ms', [paced.cpu - rest / count], target),
      add('rest.cpu', 'at rest: processor per second', 'ms', [rest / pacedFor]),
    ]
  })
  return [...size, ...measured]
}
