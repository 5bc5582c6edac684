// @ts-check
// What is generated or kept in parallel must agree with what it comes from. Prints each drift; exit code 1 if any.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle } from './lib/bundle.mjs'

const drifts = /** @type {string[]} */ ([])
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-drift-'))
const lexicalFirst = new URL('./lib/lexical-first.mjs', import.meta.url)
const env = { ...process.env, NODE_OPTIONS: `--import ${lexicalFirst}`, PAYLOAD_CONFIG_PATH: await bundle('payload.config.ts'), PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: dataDir, DATABASE_URI: '' }
const payload = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, ['node_modules/payload/bin.js', '--disable-transpile', ...args], { env, stdio: 'pipe' }).toString()

/** Runs a generator and says whether it changed a file; the file is put back as it was. */
function generates(/** @type {string} */ command, /** @type {string} */ file) {
  const before = fs.readFileSync(file, 'utf8')
  payload(command)
  const after = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, before)
  if (after !== before) drifts.push(`${file}: run "npx payload ${command}"`)
}

generates('generate:types', 'src/payload-types.ts')
generates('generate:importmap', 'src/app/(payload)/admin/importMap.js')

const migrations = 'src/db/migrations'
const known = new Set(fs.readdirSync(migrations))
const index = fs.readFileSync(path.join(migrations, 'index.ts'), 'utf8')
payload('migrate:create', 'drift', '--skip-empty')
const made = fs.readdirSync(migrations).filter((file) => !known.has(file))
for (const file of made) fs.rmSync(path.join(migrations, file))
fs.writeFileSync(path.join(migrations, 'index.ts'), index)
if (made.length > 0) drifts.push(`${migrations}: the schema has changes without a migration; run "npx payload migrate:create NAME"`)

const folder = 'src/locales/messages'
/** @returns {string[]} */
function keysOf(/** @type {object} */ messages, prefix = '') {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'object' ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`]))
}
const read = (/** @type {string} */ file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
const vietnamese = new Set(keysOf(read('vi.json')))
for (const file of fs.readdirSync(folder)) {
  const keys = new Set(keysOf(read(file)))
  for (const key of vietnamese) if (!keys.has(key)) drifts.push(`${folder}/${file}: ${key} is missing`)
  for (const key of keys) if (!vietnamese.has(key)) drifts.push(`${folder}/${file}: ${key} is not in vi.json`)
}

fs.rmSync(dataDir, { recursive: true, force: true })
for (const drift of drifts) console.error(drift)
process.exit(drifts.length > 0 ? 1 : 0)
