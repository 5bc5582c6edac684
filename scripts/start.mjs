// @ts-check
// `npm start` and `npm run dev`: from a fresh clone to a running portal. Runs before anything is installed.
import './lib/node-version.mjs'
import fs from 'node:fs'
import { build } from './lib/build.mjs'
import { checkDatabaseContent } from './lib/check-database.mjs'
import { checkMachine } from './lib/checks.mjs'
import { lockData } from './lib/data-lock.mjs'
import { install } from './lib/install.mjs'
import { root } from './lib/paths.mjs'
import { progress, secondsSince, stopChildren } from './lib/run.mjs'
import { keptSecret } from './lib/secret.mjs'
import { environmentOf, readSettings } from './lib/settings.mjs'

/**
 * @typedef {{ role: string, email: string, password: string }} DemoAccount
 * @typedef {{ close(): Promise<void>, demoAccounts: DemoAccount[] | null }} Server
 * @typedef {{ serve(options: { dev: boolean, port: number, host: string | undefined }): Promise<Server>}} ServerModule
 */

const began = performance.now()
const closeLimit = 10_000

/** @param {string} line @returns {never} */
function fail(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** @type {Promise<Server> | undefined} */
let serving
let firstSignal = 0

/** @param {NodeJS.Signals} signal */
async function onSignal(signal) {
  // On Ctrl-C the terminal signals the whole group and npm passes its own on: the echo is not a second wish.
  if (firstSignal && performance.now() - firstSignal < 500) return
  if (firstSignal) process.exit(1)
  firstSignal = performance.now()
  stopChildren(signal)
  setTimeout(() => process.exit(1), closeLimit).unref()
  try {
    await (await serving)?.close()
    process.exit(0)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} siteUrl @param {DemoAccount[] | null} accounts */
function announce(siteUrl, accounts) {
  const lines = ['', `  Trang công khai / Site    ${siteUrl}`, `  Quản trị / Admin          ${siteUrl}/admin`]
  if (accounts?.length) {
    const widest = (/** @type {keyof DemoAccount} */ key) => Math.max(...accounts.map((account) => account[key].length))
    const [roles, emails] = [widest('role'), widest('email')]
    lines.push('', '  Tài khoản dùng thử, chỉ hiện lần này / Demo accounts, shown this once only:')
    for (const { role, email, password } of accounts) {
      lines.push(`    ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password}`)
    }
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

async function main() {
  const args = process.argv.slice(2)
  const dev = args[0] === '--dev'
  if (args.length > (dev ? 1 : 0)) fail(`${args.at(-1)}: không có lựa chọn này / no such option`)

  const settings = readSettings(process.env)
  await checkMachine(settings)

  if (!(await install())) fail('npm ci: không cài được gói, xem ở trên / could not install the packages, see above')
  await checkDatabaseContent(settings)
  if (!dev && !(await build())) fail('next build: không dựng được, xem ở trên / the build failed, see above')

  fs.mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  await lockData(settings.dataDir, 'server')
  const secret = settings.secret ?? keptSecret(settings.dataDir)
  for (const [name, value] of Object.entries(environmentOf({ ...settings, secret }, dev))) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  process.chdir(root)

  const finish = progress('Khởi động / Starting', { quiet: false })
  /** @type {ServerModule} */
  const { serve } = await import('./server.mjs')
  serving = serve({ dev, port: settings.port, host: settings.host })
  const { demoAccounts } = await serving.catch((error) => fail(error instanceof Error ? error.message : String(error)))
  finish(`sẵn sàng / ready, ${secondsSince(began)} tất cả / in all`)
  announce(settings.siteUrl, demoAccounts)
}

process.on('SIGINT', onSignal)
process.on('SIGTERM', onSignal)
main().catch((error) => {
  // A setting's error is meant for the operator; anything else is a fault of ours and needs its trace.
  fail(error?.setting ? error.message : String(error?.stack ?? error))
})
