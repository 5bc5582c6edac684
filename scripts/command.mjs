// @ts-check
// `npm run editions -- check`: a command of the portal, beside a running server or without one.
import './lib/node-version.mjs'
import fs from 'node:fs'
import { lockData } from './lib/data-lock.mjs'
import { keptSecret } from './lib/secret.mjs'
import { environmentOf, readSettings } from './lib/settings.mjs'

const [name = '', ...args] = process.argv.slice(2)
const commands = fs.readdirSync(new URL('../src/commands', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

/** These work on the data beneath the portal: they make no secret, and see only one that the operator has set. */
const beneath = ['backup', 'restore']

/** What the operator can do something about, and not we: its message says all. @param {any} fault */
const isPlain = (fault) => fault.setting || fault.name === 'Refusal' || fault.syscall

try {
  if (!commands.includes(name)) throw Object.assign(new Error(`${name}: ${commands.join(', ')}`), { setting: 'command' })
  const settings = readSettings(process.env)
  fs.mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
  await lockData(settings.dataDir, name === 'restore' ? 'restore' : 'command')
  const secret = settings.secret ?? (beneath.includes(name) ? undefined : keptSecret(settings.dataDir))
  for (const [key, value] of Object.entries(environmentOf({ ...settings, secret }, false))) {
    if (value === undefined) delete process.env[key]
    else process.env[key] = value
  }
  if (!beneath.includes(name)) await import('./lib/lexical-first.mjs')
  const { importSource } = await import('./lib/bundle.mjs')
  const { run } = await importSource(`src/commands/${name}.ts`)
  process.exit(await run(args))
} catch (error) {
  const fault = /** @type {Error} */ (error)
  process.stderr.write(`${isPlain(fault) ? fault.message : fault.stack}\n`)
  process.exit(1)
}
