// @ts-check
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { lockDir, readStamp, sayWaiting } from './install.mjs'
import { withLock } from './lock.mjs'
import { root, workDir } from './paths.mjs'
import { runLogged } from './run.mjs'
import { settingNames } from './settings.mjs'

const stampFile = path.join(root, '.next/portal-build')
const sources = ['src', 'public', 'payload.config.ts', 'next.config.mjs', 'scripts/lib/elements.mjs', 'scripts/lib/icons.mjs', 'tsconfig.json', 'package-lock.json']

/** Made by the build itself, or read at run time or never. */
const ignoredFolders = ['public/assets', 'src/demo/content']

/** @param {string} name relative, with forward slashes */
const isIgnored = (name) =>
  /(^|\/)\./.test(name) || /\.test\.tsx?$/.test(name) || ignoredFolders.some((folder) => name === folder || name.startsWith(`${folder}/`))

/** @param {string} from @param {string} name @returns {Generator<string>} files below, in a fixed order */
function* filesOf(from, name) {
  if (isIgnored(name)) return
  const full = path.join(from, name)
  const stat = fs.statSync(full, { throwIfNoEntry: false })
  if (stat?.isDirectory()) for (const child of fs.readdirSync(full).sort()) yield* filesOf(from, `${name}/${child}`)
  else if (stat?.isFile()) yield name
}

/** A hash over the names and contents of all that a build is made from. */
export function sourceHash(from = root) {
  const hash = crypto.createHash('sha256')
  for (const source of sources) {
    for (const name of filesOf(from, source)) {
      const content = fs.readFileSync(path.join(from, name))
      hash.update(`${name}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/**
 * A build serves every later start, so no setting of this one may slip into it: those that the code insists on get a
 * stand-in. The build opens no database and writes no data.
 * @returns {NodeJS.ProcessEnv}
 */
function buildEnvironment() {
  const env = { ...process.env }
  for (const name of settingNames) delete env[name]
  return {
    ...env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: path.join(workDir, 'build-data'),
    PAYLOAD_SECRET: 'only-for-the-build-never-for-serving',
  }
}

/**
 * Builds for production unless the build at hand is made from exactly these sources.
 * @returns {Promise<boolean>} whether a fitting build is there now
 */
export async function build() {
  const isBuilt = () => readStamp(stampFile) === sourceHash()
  if (isBuilt()) return true
  return withLock(lockDir, async () => {
    if (isBuilt()) return true
    const hash = sourceHash()
    fs.rmSync(stampFile, { force: true })
    const next = ['node_modules/next/dist/bin/next', 'build']
    const ok = await runLogged('Dựng trang / Building', 'build.log', process.execPath, next, buildEnvironment())
    if (ok) fs.writeFileSync(stampFile, hash)
    return ok
  }, sayWaiting)
}
