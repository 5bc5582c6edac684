// @ts-check
// `npm run bench`: the portal's figures on this machine. `-- --only article,list` measures some, `-- --json` prints JSON.
import '../lib/node-version.mjs'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import { startMongo } from '../lib/mongodb.mjs'
import { root } from '../lib/paths.mjs'
import { measureComments } from './comments.mjs'
import { measureJob, measurePublish, measureTakedown } from './fresh.mjs'
import { measureHands, measureRecovery } from './hands.mjs'
import { hangUp } from './http.mjs'
import { measureList } from './list.mjs'
import { figure, line } from './numbers.mjs'
import { measurePage } from './pages.mjs'
import { preparePortal } from './portal.mjs'
import { measureSearch } from './search.mjs'

/**
 * @typedef {import('./numbers.mjs').Figure} Figure
 * @typedef {import('./portal.mjs').Portal} Portal
 */

/** Longer than all of it needs, a first build included. */
const limit = 30 * 60_000
const load = () => (os.loadavg()[0] ?? 0).toFixed(2)
const restarts = 3

/** @param {Portal} portal */
async function measureStart(portal) {
  const times = []
  for (let at = 0; at < restarts; at++) {
    await portal.stop()
    times.push((await portal.start()) / 1000)
  }
  return [figure('start', 'A second start, until the front page is served', 's', times)]
}

/** @param {string} name @param {string} text @returns {(portal: Portal) => Promise<Figure[]>} */
const memory = (name, text) => (portal) => Promise.resolve([figure(`memory.${name}`, text, 'MB', [portal.memory()])])

/** In this order; each under the names it answers to. @type {Array<{ names: string[], work: (portal: Portal) => Promise<Figure[]>, onMongo?: boolean }>} */
const measures = [
  { names: ['start'], work: measureStart },
  { names: ['memory'], work: memory('idle', 'Memory of the started server, resident') },
  { names: ['article', 'pages'], work: (portal) => measurePage(portal, 'article') },
  { names: ['front', 'pages'], work: (portal) => measurePage(portal, 'front') },
  { names: ['memory'], work: memory('pages', 'Memory after serving pages, resident') },
  { names: ['rest', 'fresh'], work: (portal) => measurePublish(portal, 'rest') },
  { names: ['admin', 'fresh'], work: (portal) => measurePublish(portal, 'admin') },
  { names: ['script', 'fresh'], work: (portal) => measurePublish(portal, 'script') },
  { names: ['job', 'fresh'], work: measureJob },
  { names: ['takedown', 'fresh'], work: measureTakedown },
  { names: ['list'], work: measureList },
  { names: ['search'], work: measureSearch },
  { names: ['hands'], onMongo: true, work: measureHands },
  { names: ['comments'], work: measureComments },
  { names: ['recovery'], onMongo: true, work: measureRecovery },
  { names: ['memory'], work: memory('end', 'Memory at the end, resident') },
]

/** @param {string[]} args */
function readArgs(args) {
  const known = [...new Set(measures.flatMap(({ names }) => names))]
  let json = false
  /** @type {string[]} */
  let only = []
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '--json') json = true
    else if (args[at] === '--only') only = (args[++at] ?? '').split(',')
    else only = ['']
  }
  if (only.some((name) => !known.includes(name))) {
    process.stderr.write(`[--json] [--only ${known.join(',')}]\n`)
    process.exit(1)
  }
  return { json, chosen: only.length ? measures.filter(({ names }) => names.some((name) => only.includes(name))) : measures }
}

/** What the figures were taken on. */
function machine() {
  const git = (/** @type {string[]} */ ...args) => {
    try {
      return execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim()
    } catch {
      return ''
    }
  }
  const version = (/** @type {string} */ name) => JSON.parse(fs.readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8')).version
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    processor: os.cpus()[0]?.model.trim() ?? os.arch(),
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    node: process.versions.node,
    next: version('next'),
    payload: version('payload'),
    commit: `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${git('status', '--porcelain') ? ', with changes' : ''}`,
    loadBefore: load(),
  }
}

const { json, chosen } = readArgs(process.argv.slice(2))
const say = (/** @type {string} */ text) => void (json ? process.stderr : process.stdout).write(`${text}\n`)

/** What must be ended with us. @type {Array<() => Promise<void> | void>} */
const ends = [hangUp]
/** @param {number} code @returns {Promise<never>} */
async function end(code) {
  for (const stop of ends) await stop()
  process.exit(code)
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => void end(1))
setTimeout(() => {
  process.stderr.write(`Not done in ${limit / 60_000} minutes: stopped.\n`)
  void end(1)
}, limit).unref()

/** @param {string} uri @param {typeof chosen} works @param {(figure: Figure) => Figure} named */
async function measureOn(uri, works, named) {
  const portal = await preparePortal(uri)
  ends.push(() => portal.stop(), portal.remove)
  await portal.start()
  // What loading the demonstration left in memory is not the server's.
  await portal.stop()
  await portal.start()
  /** @type {Figure[]} */
  const figures = []
  for (const { names, work } of works) {
    await portal.calm()
    const before = load()
    try {
      const found = (await work(portal)).map(named)
      figures.push(...found)
      say(`${names[0]} (load ${before})\n${found.map(line).join('\n')}`)
    } catch (error) {
      failed = true
      process.stderr.write(`${names[0]}: ${error instanceof Error ? error.message : error}\n`)
    }
  }
  hangUp()
  await portal.stop()
  return figures
}

let failed = false
try {
  const on = machine()
  say(`${on.date} UTC · ${on.processor}, ${on.cores} cores, ${on.memory} · Node ${on.node}, Next ${on.next}, Payload ${on.payload} · commit ${on.commit} · load ${on.loadBefore}`)
  say('Khởi động với nội dung mẫu / Starting with the demo content …')
  const figures = await measureOn('', chosen, (found) => found)
  const onMongo = chosen.filter((measure) => measure.onMongo)
  if (onMongo.length > 0) {
    const mongo = await startMongo()
    ends.push(mongo.stop)
    const uri = new URL(mongo.uriWithTransactions)
    uri.pathname = '/portal-bench'
    // Of a server that is there for tests: it says that the portal works, not how fast MongoDB is.
    say(`MongoDB: ${mongo.name}, máy chủ thử / a test server`)
    figures.push(...(await measureOn(uri.toString(), onMongo, (found) => ({ ...found, name: `mongodb.${found.name}`, text: `[${mongo.name}, a test server] ${found.text}` }))))
  }
  const loadAfter = load()
  if (json) process.stdout.write(`${JSON.stringify({ ...on, loadAfter, figures }, null, 2)}\n`)
  await end(failed ? 1 : 0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  await end(1)
}
