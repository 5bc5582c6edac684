// @ts-check
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { root, workDir } from './paths.mjs'
import { runLogged } from './run.mjs'

const stampFile = path.join(root, 'node_modules/.portal-install')

/** One start at a time installs or builds in a checkout. */
export const lockDir = path.join(workDir, 'lock')

export const sayWaiting = () =>
  void process.stdout.write('Chờ một lần khởi động khác làm xong / Waiting for another start to finish …\n')

/** @param {string} file */
export function readStamp(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Native modules are built for one major version of Node. */
function wantedStamp() {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'))
  return `${crypto.createHash('sha256').update(lock).digest('hex')} node ${process.versions.node.split('.')[0]}\n`
}

/** The npm that started us, or the one on PATH. @returns {[command: string, ...args: string[]]} */
function npm() {
  const cli = process.env.npm_execpath
  return cli?.endsWith('npm-cli.js') && fs.existsSync(cli) ? [process.execPath, cli] : ['npm']
}

/**
 * Installs the pinned packages unless exactly these are there.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function install() {
  const wanted = wantedStamp()
  const isInstalled = () => readStamp(stampFile) === wanted
  if (isInstalled()) return true
  return withLock(lockDir, async () => {
    if (isInstalled()) return true
    const [command, ...args] = npm()
    // The build needs TypeScript and the types, whatever NODE_ENV says.
    const flags = ['ci', '--no-audit', '--no-fund', '--include=dev']
    fs.rmSync(stampFile, { force: true })
    const ok = await runLogged('Cài đặt gói / Installing packages', 'install.log', command, [...args, ...flags], process.env)
    if (ok) fs.writeFileSync(stampFile, wanted)
    return ok
  }, sayWaiting)
}
