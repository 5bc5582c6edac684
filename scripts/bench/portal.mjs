// @ts-check
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../lib/free-port.mjs'
import { root } from '../lib/paths.mjs'
import { ask } from './http.mjs'

/**
 * The portal under measurement: `npm start`'s own script on a free port, demo content, in a folder and database of its own.
 * @typedef {object} Portal
 * @property {string} url
 * @property {Record<string, string | undefined>} env what a second process needs to work on the same data
 * @property {Record<string, { email: string, password: string }>} accounts
 * @property {() => Promise<number>} start until a page is served; milliseconds
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop politely unless `SIGKILL` is said
 * @property {() => void} remove its data
 * @property {() => number} cpu milliseconds of processor time the server has used (Linux; NaN elsewhere)
 * @property {() => number} memory its resident memory in MB
 * @property {() => Promise<void>} calm waits until the server has nothing left to do
 */

/** Installing, building and drawing the demo's pictures may all be in a start. */
const startLimit = 10 * 60_000
const ticksPerSecond = 100

/** @param {string} [databaseUri] SQLite when left out @returns {Promise<Portal>} not yet started */
export async function preparePortal(databaseUri = '') {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-bench-'))
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env, NODE_ENV: undefined, HOST: '', PORT: String(port), SITE_URL: url, DATA_DIR: dataDir, DATABASE_URI: databaseUri, PAYLOAD_SECRET: '', DEMO: '', SMTP_URL: '', MAIL_FROM: '', LOG_LEVEL: '' }
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null
  /** @type {Portal['accounts']} */
  const accounts = {}

  const start = async () => {
    const began = performance.now()
    const started = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    let output = ''
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The portal did not start in ${startLimit / 60_000} minutes:\n${output}`)), startLimit)
      let log = ''
      started.stderr.on('data', (/** @type {Buffer} */ chunk) => {
        log = (log + chunk.toString()).slice(-20_000)
      })
      started.stdout.on('data', (/** @type {Buffer} */ chunk) => {
        output = (output + chunk.toString()).slice(-20_000)
        if (output.includes(`${url}/admin`) && output.endsWith('\n\n')) resolve(clearTimeout(timer))
      })
      started.once('close', (code) => reject(new Error(`The portal ended with ${code}:\n${output}${log}`)))
    })
    for (const [, role = '', email = '', password = ''] of output.matchAll(/^\s+([a-z]+)\s+(\S+@\S+)\s+(\S+)\s*$/gm)) accounts[role] = { email, password }
    const { status } = await ask(`${url}/vi`)
    if (status !== 200) throw new Error(`${url}/vi answers ${status}.`)
    return performance.now() - began
  }

  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    const ending = child
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill(signal)
    const timer = setTimeout(() => ending.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(timer)
  }

  /** @param {string} file */
  const proc = (file) => {
    try {
      return fs.readFileSync(`/proc/${child?.pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  const cpu = () => {
    // After the command's closing bracket, the 14th and 15th field of proc(5) are the 12th and 13th left.
    const stat = proc('stat')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
  }

  return {
    url, env, accounts, start, stop, cpu,
    remove: () => fs.rmSync(dataDir, { recursive: true, force: true }),
    memory: () => Number(/^VmRSS:\s+(\d+) kB/m.exec(proc('status'))?.[1] ?? NaN) / 1024,
    calm: async () => {
      for (let second = 0; second < 30; second++) {
        const before = cpu()
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        if (second >= 2 && !(cpu() - before > 60)) return
      }
    },
  }
}
