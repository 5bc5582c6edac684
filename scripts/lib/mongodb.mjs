// @ts-check
// A MongoDB server for the tests: MONGODB_TEST_URI, a `mongod` on PATH, or SecantusDB (MongoDB's wire protocol).
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { aptInstall, mayInstall, onPath } from './debian.mjs'
import { launch } from './launch.mjs'
import { withLock } from './lock.mjs'
import { driver } from './mongodb-driver.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} TestMongo
 * @property {string} name what it is, for the log
 * @property {string} uri as of a lone server: Payload uses no transactions; names no database
 * @property {string} uriWithTransactions the same with its replica set
 * @property {() => Promise<void>} stop
 */

const secantus = 'secantusdb==0.7.0b3'
/** A replica set of one has chosen itself after so long, in milliseconds. */
const electionLimit = 30_000

/** Both ways to reach a server that has a replica set. @param {string} name @param {string} uri @param {() => Promise<void>} stop @returns {Promise<TestMongo>} */
async function describe(name, uri, stop) {
  const client = new (driver().MongoClient)(uri, { serverSelectionTimeoutMS: 10_000 })
  /** @type {string} */
  let setName
  try {
    setName = (await client.db('admin').command({ hello: 1 })).setName
    if (!setName) throw new Error('cần một replica set để thử giao dịch / transactions need a replica set')
  } catch (error) {
    await stop()
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  } finally {
    await client.close()
  }
  const [address = '', query = ''] = uri.split('?')
  const options = query.split('&').filter((option) => option && !/^replicaSet=/i.test(option))
  const withOptions = (/** @type {string[]} */ all) => (all.length ? `${address}?${all.join('&')}` : address)
  return { name, uri: withOptions(options), uriWithTransactions: withOptions([...options, `replicaSet=${setName}`]), stop }
}

/** @param {string} mongod */
async function startMongod(mongod) {
  const { port, stop } = await launch(mongod, (at, dir) => ['--port', `${at}`, '--bind_ip', '127.0.0.1', '--dbpath', dir, '--replSet', 'portal'])
  const client = new (driver().MongoClient)(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  try {
    const config = { _id: 'portal', members: [{ _id: 0, host: `127.0.0.1:${port}` }] }
    await client.db('admin').command({ replSetInitiate: config })
    const deadline = Date.now() + electionLimit
    while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > deadline) throw new Error('mongod: không có máy chủ chính / no primary was elected')
      await delay(50)
    }
  } catch (error) {
    await stop()
    throw error
  } finally {
    await client.close()
  }
  return describe('mongod', `mongodb://127.0.0.1:${port}/`, stop)
}

/** @returns {Promise<string>} the program, installed once for all checkouts of this user */
async function installSecantus() {
  const cache = path.join(os.homedir(), '.cache/portal-tests')
  const venv = path.join(cache, secantus.replace('==', '-'))
  const program = path.join(venv, 'bin/secantusd-py')
  const stamp = path.join(venv, '.installed')
  return withLock(path.join(cache, 'lock'), async () => {
    if (fs.existsSync(stamp)) return program
    const python = onPath('python3') ?? 'python3'
    const makeVenv = () => run(python, ['-m', 'venv', '--clear', venv])
    const hasVenv = (await makeVenv()) === 0 || (mayInstall() && (await aptInstall('python3', 'python3-venv')) && (await run('/usr/bin/python3', ['-m', 'venv', '--clear', venv])) === 0)
    const pip = [path.join(venv, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', secantus]
    if (!hasVenv || (await run(pip[0] ?? '', pip.slice(1))) !== 0) {
      throw new Error(
        `MongoDB: cần mongod trên PATH, MONGODB_TEST_URI, hoặc python3 có venv và pip để cài ${secantus} / needs mongod on PATH, MONGODB_TEST_URI, or python3 with venv and pip to install ${secantus}`,
      )
    }
    fs.writeFileSync(stamp, secantus)
    return program
  })
}

/**
 * A SecantusDB of its own kind for one test: without a replica set (`--standalone`), with passwords (`--auth`) …
 * @param {string[]} flags @param {string} [storage] a folder to open again; its own, new one when left out
 */
export async function launchSecantus(flags = [], storage) {
  const program = await installSecantus()
  return launch(program, (at, dir) => ['--host', '127.0.0.1', '--port', `${at}`, '--storage-path', storage ?? dir, '--log-level', 'WARNING', ...flags])
}

/**
 * SecantusDB answers more slowly with each database it has held, dropped or not: half as fast after the first five. So each file
 * of tests starts one of its own (`mongodb-of-file.mjs`), unless there is a real server, which serves all of them.
 * @returns {Promise<boolean>} whether there is; where not, SecantusDB is installed
 */
export async function hasRealMongo() {
  if (process.env.MONGODB_TEST_URI || onPath('mongod')) return true
  await installSecantus()
  return false
}

/**
 * @returns {Promise<TestMongo>}
 * @throws {Error} one line that says what is missing
 */
export async function startMongo() {
  const given = process.env.MONGODB_TEST_URI
  if (given) return describe('MONGODB_TEST_URI', given, async () => {})
  const mongod = onPath('mongod')
  if (mongod) return startMongod(mongod)
  const { port, stop } = await launchSecantus()
  return describe('SecantusDB', `mongodb://127.0.0.1:${port}/`, stop)
}
