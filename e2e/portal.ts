import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../scripts/lib/free-port.mjs'

export type Role = 'admin' | 'editor' | 'reporter' | 'translator' | 'moderator'
export type Accounts = Record<Role, { email: string; password: string }>

/** A portal as an operator starts it: `npm start`'s own script, over a data folder of its own. */
export type Portal = {
  url: string
  dataDir: string
  env: Record<string, string | undefined>
  accounts: Accounts
  /** What it has logged since its last start: one JSON line an event. */
  log: () => string
  /** Ends the process: `SIGTERM` politely, `SIGKILL` as a power cut would. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
  /** Starts, or starts again over the same data; resolves when it is ready. Accounts of the demo are known from then on. */
  start: () => Promise<void>
  remove: () => void
}

/** The database that `npm test` asks for: SQLite in the data folder, or a new database on the test MongoDB. */
function databaseUri(): string {
  if (process.env.PORTAL_E2E_DATABASE !== 'mongodb') return ''
  const uri = new URL(process.env.MONGODB_TEST_URI!)
  uri.pathname = `/portal-${randomBytes(6).toString('hex')}`
  return uri.toString()
}

/** A portal with a data folder, a database and a port of its own, not yet started. */
export async function preparePortal(extra: Record<string, string> = {}): Promise<Portal> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'portal-e2e-'))
  const env: Record<string, string | undefined> = { ...process.env, NODE_ENV: undefined, HOST: '', PORT: String(port), SITE_URL: url, DATA_DIR: dataDir, DATABASE_URI: databaseUri(), PAYLOAD_SECRET: '', DEMO: '', ...extra }
  let child: ChildProcess | null = null
  const accounts = {} as Accounts
  let log = ''

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, ['scripts/start.mjs'], { env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    let output = ''
    log = ''
    await new Promise<void>((resolve, reject) => {
      started.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
      started.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes(`${url}/admin`) && output.endsWith('\n\n')) resolve()
      })
      started.once('close', (code) => reject(new Error(`The portal ended with ${code}:\n${output}${log}`)))
    })
    for (const [, role, email, password] of output.matchAll(/^\s+(admin|editor|reporter|translator|moderator)\s+(\S+@\S+)\s+(\S+)\s*$/gm)) accounts[role as Role] = { email: email!, password: password! }
  }

  return {
    url,
    dataDir,
    env,
    accounts,
    log: () => log,
    start,
    stop: async (signal = 'SIGTERM') => {
      const ending = child
      if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      ending.kill(signal)
      await ended
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

export async function startPortal(extra: Record<string, string> = {}): Promise<Portal> {
  const portal = await preparePortal(extra)
  await portal.start()
  return portal
}
