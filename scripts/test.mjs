// @ts-check
// `npm test`: everything, as many steps at once as there are processors. `-- --only lint,int,spine,e2e` runs the named steps
// (and what they need) alone.
import './lib/node-version.mjs'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './lib/build.mjs'
import { findChromium } from './lib/chromium.mjs'
import { countPlaywright, countReport, countVitest, one } from './lib/counts.mjs'
import { install } from './lib/install.mjs'
import { inLanes } from './lib/lanes.mjs'
import { hasRealMongo, startMongo } from './lib/mongodb.mjs'
import { root, workDir } from './lib/paths.mjs'
import { run, secondsSince, stopChildren } from './lib/run.mjs'

/**
 * @typedef {import('./lib/counts.mjs').Count} Count
 * @typedef {'sqlite' | 'mongodb' | 'mongodb-tx'} Database
 * @typedef {(output: import('node:child_process').StdioOptions) => Promise<Count>} Work what a step does; its programs write to `output`
 * @typedef {{ id: string, title: string, cores: number, needs?: string[], work: Work }} Step
 */

/** Longer than any step needs on a slow machine: what takes more hangs. `npm run test:kill` takes hours. */
const limit = process.env.KILLS ? 12 * 3_600_000 : 60 * 60_000
const reports = path.join(workDir, 'reports')
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name)

/**
 * Works with what the tests of a database find in their environment: on MongoDB, the server of these tests.
 * @param {Database} database @param {(env: NodeJS.ProcessEnv) => Promise<Count>} work
 */
async function withDatabase(database, work) {
  const env = { ...process.env, TEST_DATABASE: database }
  if (database === 'sqlite') return work(env)
  const { uri, uriWithTransactions, stop } = await startMongo()
  try {
    return await work({ ...env, MONGODB_TEST_URI: database === 'mongodb-tx' ? uriWithTransactions : uri })
  } finally {
    await stop()
  }
}

/** @param {string} command @param {...string} args @returns {Work} */
const check = (command, ...args) => async (stdio) => one((await run(command, args, { limit, stdio })) === 0)

/** @param {string} id @param {string} project @param {Database} database @param {Record<string, string>} [extra] where our own environment does not say otherwise @returns {Work} */
const vitest = (id, project, database, extra = {}) => async (stdio) => {
  const test = (/** @type {NodeJS.ProcessEnv} */ env) => runVitest(id, project, { ...extra, ...env }, stdio)
  if (database === 'sqlite' || (await hasRealMongo())) return withDatabase(database, test)
  return test({ ...process.env, TEST_DATABASE: database })
}

/** @param {string} id @param {string} project @param {NodeJS.ProcessEnv} env @param {import('node:child_process').StdioOptions} stdio */
async function runVitest(id, project, env, stdio) {
  const report = path.join(reports, `${id}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(bin('vitest'), args, { env, limit, stdio })
  return countReport(report, code, countVitest)
}

let isBuilt = false

const needBuild = () => {
  if (!isBuilt) throw new Error('không chạy được vì chưa dựng được / cannot run: the build failed')
}

/**
 * The served portal, killed and looked at: each story ten times on SQLite, less often on the slow test server.
 * @param {string} id @param {Database} database @param {Record<string, string>} [fewer] @returns {Work}
 */
const spine = (id, database, fewer) => async (stdio) => {
  needBuild()
  return vitest(id, 'spine', database, { ...fewer, PORTAL_E2E_DATABASE: database === 'sqlite' ? 'sqlite' : 'mongodb' })(stdio)
}

/** @param {string} id @param {Database} database @returns {Work} */
const playwright = (id, database) => async (stdio) => {
  const project = database === 'sqlite' ? 'sqlite' : 'mongodb'
  needBuild()
  // A portal on SQLite needs MongoDB as well: to move there.
  return withDatabase(database === 'mongodb' ? 'mongodb' : 'mongodb-tx', async (databaseEnv) => {
    const report = path.join(reports, `${id}.json`)
    const env = { ...databaseEnv, CHROMIUM_PATH: await findChromium(), PORTAL_E2E_DATABASE: project, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const args = ['test', `--project=${project}`, `--output=${path.join(reports, id)}`, '--reporter=list,json', ...(process.env.A11Y ? ['--grep', 'axe finds nothing'] : [])]
    const code = await run(bin('playwright'), args, { env, limit, stdio })
    return countReport(report, code, countPlaywright)
  })
}

const fewer = { KILLS: '2', PROPERTY_RUNS: '1' }
const whole = os.availableParallelism()

/** In the order in which they begin while there is room: the longest first, so that none of them is left over for the end. @type {Step[]} */
const allSteps = [
  { id: 'install', title: 'Cài đặt / Install', cores: whole, work: async () => one(await install()) },
  { id: 'build', title: 'Dựng / Production build', cores: whole, needs: ['install'], work: async () => one((isBuilt = await build())) },
  { id: 'e2e-sqlite', title: 'End-to-end: SQLite', cores: 1, needs: ['install', 'build'], work: playwright('e2e-sqlite', 'sqlite') },
  { id: 'spine-sqlite', title: 'Kills and agreement: SQLite', cores: 1, needs: ['install', 'build'], work: spine('spine-sqlite', 'sqlite') },
  { id: 'int-mongodb', title: 'Integration tests: MongoDB', cores: 1, needs: ['install'], work: vitest('int-mongodb', 'int', 'mongodb') },
  { id: 'int-mongodb-tx', title: 'Integration tests: MongoDB, transactions', cores: 1, needs: ['install'], work: vitest('int-mongodb-tx', 'int', 'mongodb-tx') },
  { id: 'int-sqlite', title: 'Integration tests: SQLite', cores: 1, needs: ['install'], work: vitest('int-sqlite', 'int', 'sqlite') },
  { id: 'spine-mongodb', title: 'Kills and agreement: MongoDB', cores: 1, needs: ['install', 'build'], work: spine('spine-mongodb', 'mongodb', fewer) },
  { id: 'spine-mongodb-tx', title: 'Kills and agreement: MongoDB, transactions', cores: 1, needs: ['install', 'build'], work: spine('spine-mongodb-tx', 'mongodb-tx', { ...fewer, KILLS: '1' }) },
  { id: 'lint', title: 'ESLint', cores: 1, needs: ['install'], work: check(bin('eslint'), '.') },
  { id: 'e2e-mongodb', title: 'End-to-end: MongoDB', cores: 1, needs: ['install', 'build'], work: playwright('e2e-mongodb', 'mongodb') },
  { id: 'e2e-mongodb-tx', title: 'End-to-end: MongoDB, transactions', cores: 1, needs: ['install', 'build'], work: playwright('e2e-mongodb-tx', 'mongodb-tx') },
  { id: 'unit', title: 'Unit tests', cores: 1, needs: ['install'], work: vitest('unit', 'unit', 'sqlite') },
  { id: 'types', title: 'TypeScript', cores: 1, needs: ['install'], work: check(bin('tsc'), '--noEmit') },
  { id: 'drift', title: 'Lệch / Drift', cores: 1, needs: ['install'], work: check('npm', 'run', '--silent', 'drift') },
  { id: 'knip', title: 'Knip', cores: 1, needs: ['install'], work: check(bin('knip')) },
]

/** The steps asked for by id or its beginning (`int`, `e2e`), with what they stand on. @param {string[]} args */
function chosenSteps(args) {
  const names = args[0] === '--only' ? (args[1] ?? '').split(',').filter(Boolean) : []
  const isNamed = (/** @type {string} */ id) => names.some((name) => id === name || id.startsWith(`${name}-`))
  const unknown = names.find((name) => !allSteps.some(({ id }) => id === name || id.startsWith(`${name}-`)))
  if ((args.length > 0 && names.length === 0) || args.length > 2 || unknown) {
    process.stderr.write(`--only: ${allSteps.map(({ id }) => id).join(',')}\n`)
    process.exit(1)
  }
  if (names.length === 0) return allSteps
  const needsBuild = allSteps.some(({ id }) => /^(e2e|spine)-/.test(id) && isNamed(id))
  return allSteps.filter(({ id }) => id === 'install' || (id === 'build' && needsBuild) || isNamed(id))
}

/** The steps under way, and since when. @type {Map<string, number>} */
const underWay = new Map()

/**
 * Performs a step and says how it ended. Beside others its output is kept, and shown in one piece at its end.
 * @param {Step} step @param {boolean} isAlone @returns {Promise<Count>}
 */
async function perform({ id, title, work }, isAlone) {
  const since = performance.now()
  underWay.set(title, since)
  process.stdout.write(`\n━━━ ${title} …\n`)
  const logFile = path.join(reports, `${id}.log`)
  const log = isAlone ? null : fs.openSync(logFile, 'w')
  /** @type {Count} */
  let count
  try {
    count = await work(log === null ? 'inherit' : ['ignore', log, log])
  } catch (error) {
    count = one(false, error instanceof Error ? error.message : String(error))
  }
  underWay.delete(title)
  if (log !== null) {
    fs.closeSync(log)
    process.stdout.write(`\n━━━ ${title}\n`)
    process.stdout.write(fs.readFileSync(logFile))
  }
  for (const name of count.skipped) process.stdout.write(`skipped: ${name}\n`)
  process.stdout.write(`━━━ ${title}: ${count.passed} passed, ${count.failures.length} failed (${secondsSince(since)})\n`)
  return count
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopChildren('SIGKILL')
    process.exit(1)
  })
}

fs.rmSync(reports, { recursive: true, force: true })
fs.mkdirSync(reports, { recursive: true })
const began = performance.now()
const steps = chosenSteps(process.argv.slice(2))
let passed = 0
/** @type {import('./lib/counts.mjs').Failure[]} */
const failures = []
let isInstalled = true
const heartbeat = setInterval(() => {
  const lines = [...underWay].map(([title, since]) => `${title} (${secondsSince(since)})`)
  process.stdout.write(`    … ${lines.join(' · ')}\n`)
}, 60_000)
await inLanes(steps, whole, async (step) => {
  // Nothing can be said of the rest where nothing could be installed.
  if (!isInstalled) return
  const count = await perform(step, step.cores >= whole || steps.length <= 2)
  passed += count.passed
  for (const { name, why } of count.failures) failures.push({ name: [step.title, name].filter(Boolean).join(': '), why })
  if (step.id === 'install' && count.failures.length) isInstalled = false
})
clearInterval(heartbeat)
// At the end, where a reader of the log looks first: which test failed, and the beginning of what its runner says.
for (const { name, why } of failures) process.stdout.write(`\n✗ ${name}\n${why.split('\n').slice(0, 40).join('\n')}\n`)
process.stdout.write(`\n(${secondsSince(began)})\n${passed} passed, ${failures.length} failed\n`)
process.exitCode = failures.length ? 1 : 0
