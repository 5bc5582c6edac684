// @ts-check
// `npm test`: everything, in order. `-- --only lint,int,spine,e2e` runs the named steps (and what they need) alone.
import './lib/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { build } from './lib/build.mjs'
import { findChromium } from './lib/chromium.mjs'
import { countPlaywright, countReport, countVitest, one } from './lib/counts.mjs'
import { install } from './lib/install.mjs'
import { startMongo } from './lib/mongodb.mjs'
import { root, workDir } from './lib/paths.mjs'
import { run, secondsSince, stopChildren } from './lib/run.mjs'

/**
 * @typedef {import('./lib/counts.mjs').Count} Count
 * @typedef {'sqlite' | 'mongodb' | 'mongodb-tx'} Database
 * @typedef {{ id: string, title: string, work: () => Promise<Count> }} Step
 */

/** Longer than any step needs on a slow machine: what takes more hangs. `npm run test:kill` takes hours. */
const limit = process.env.KILLS ? 12 * 3_600_000 : 40 * 60_000
const reports = path.join(workDir, 'reports')
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name)

/** @type {Promise<import('./lib/mongodb.mjs').TestMongo> | undefined} */
let mongo

/** What the tests of a database find in their environment. @param {Database} database @returns {Promise<NodeJS.ProcessEnv>} */
async function databaseEnvironment(database) {
  const env = { ...process.env, TEST_DATABASE: database, NEXT_TELEMETRY_DISABLED: '1' }
  if (database === 'sqlite') return env
  const { name, uri, uriWithTransactions } = await (mongo ??= startMongo())
  process.stdout.write(`${name}\n`)
  return { ...env, MONGODB_TEST_URI: database === 'mongodb-tx' ? uriWithTransactions : uri }
}

/** @param {string} command @param {...string} args */
const check = (command, ...args) => async () => one((await run(command, args, { limit })) === 0)

/** @param {string} id @param {string} project @param {Database} database @param {Record<string, string>} [extra] where our own environment does not say otherwise */
const vitest = (id, project, database, extra = {}) => async () => {
  const report = path.join(reports, `${id}.json`)
  const env = { ...extra, ...(await databaseEnvironment(database)) }
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(bin('vitest'), args, { env, limit })
  return countReport(report, code, countVitest)
}

let isBuilt = false

const needBuild = () => {
  if (!isBuilt) throw new Error('không chạy được vì chưa dựng được / cannot run: the build failed')
}

/**
 * The served portal, killed and looked at: each story ten times on SQLite, less often on the slow test server.
 * @param {string} id @param {Database} database @param {Record<string, string>} [fewer]
 */
const spine = (id, database, fewer) => async () => {
  needBuild()
  return vitest(id, 'spine', database, { ...fewer, PORTAL_E2E_DATABASE: database === 'sqlite' ? 'sqlite' : 'mongodb' })()
}

/** @param {string} id @param {Database} database */
const playwright = (id, database) => async () => {
  const project = database === 'sqlite' ? 'sqlite' : 'mongodb'
  needBuild()
  const report = path.join(reports, `${id}.json`)
  const env = {
    // A portal on SQLite needs MongoDB as well: to move there.
    ...(await databaseEnvironment(database === 'mongodb' ? 'mongodb' : 'mongodb-tx')),
    CHROMIUM_PATH: await findChromium(),
    PORTAL_E2E_DATABASE: project,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  const code = await run(bin('playwright'), ['test', `--project=${project}`, '--reporter=list,json', ...(process.env.A11Y ? ['--grep', 'axe finds nothing'] : [])], { env, limit })
  return countReport(report, code, countPlaywright)
}

const fewer = { KILLS: '2', PROPERTY_RUNS: '1' }

/** @type {Step[]} */
const allSteps = [
  { id: 'install', title: 'Cài đặt / Install', work: async () => one(await install()) },
  { id: 'lint', title: 'ESLint', work: check(bin('eslint'), '.') },
  { id: 'types', title: 'TypeScript', work: check(bin('tsc'), '--noEmit') },
  { id: 'knip', title: 'Knip', work: check(bin('knip')) },
  { id: 'drift', title: 'Lệch / Drift', work: check('npm', 'run', '--silent', 'drift') },
  { id: 'unit', title: 'Unit tests', work: vitest('unit', 'unit', 'sqlite') },
  { id: 'int-sqlite', title: 'Integration tests: SQLite', work: vitest('int-sqlite', 'int', 'sqlite') },
  { id: 'int-mongodb', title: 'Integration tests: MongoDB', work: vitest('int-mongodb', 'int', 'mongodb') },
  { id: 'int-mongodb-tx', title: 'Integration tests: MongoDB, transactions', work: vitest('int-mongodb-tx', 'int', 'mongodb-tx') },
  { id: 'build', title: 'Dựng / Production build', work: async () => one((isBuilt = await build())) },
  { id: 'spine-sqlite', title: 'Kills and agreement: SQLite', work: spine('spine-sqlite', 'sqlite') },
  { id: 'spine-mongodb', title: 'Kills and agreement: MongoDB', work: spine('spine-mongodb', 'mongodb', fewer) },
  { id: 'spine-mongodb-tx', title: 'Kills and agreement: MongoDB, transactions', work: spine('spine-mongodb-tx', 'mongodb-tx', { ...fewer, KILLS: '1' }) },
  { id: 'e2e-sqlite', title: 'End-to-end: SQLite', work: playwright('e2e-sqlite', 'sqlite') },
  { id: 'e2e-mongodb', title: 'End-to-end: MongoDB', work: playwright('e2e-mongodb', 'mongodb') },
  { id: 'e2e-mongodb-tx', title: 'End-to-end: MongoDB, transactions', work: playwright('e2e-mongodb-tx', 'mongodb-tx') },
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

/** @param {Step} step @returns {Promise<Count>} */
async function perform({ title, work }) {
  const since = performance.now()
  process.stdout.write(`\n━━━ ${title}\n`)
  /** @type {Count} */
  let count
  try {
    count = await work()
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
    count = one(false)
  }
  for (const name of count.skipped) process.stdout.write(`skipped: ${name}\n`)
  process.stdout.write(`━━━ ${title}: ${count.passed} passed, ${count.failed} failed (${secondsSince(since)})\n`)
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
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []
for (const step of chosenSteps(process.argv.slice(2))) {
  const { passed, failed } = await perform(step)
  total.passed += passed
  total.failed += failed
  if (failed) failures.push(`${step.title}: ${failed} failed`)
  if (step.id === 'install' && failed) break
}
await mongo?.then(({ stop }) => stop(), () => {})
process.stdout.write(`\n${failures.map((line) => `✗ ${line}\n`).join('')}${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed ? 1 : 0
