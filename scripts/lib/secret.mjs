// @ts-check
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { SettingError } from './settings.mjs'

/**
 * The secret of this installation, made on first use. Two first starts at once agree on one: it is written whole under
 * another name, and the hard link to its own name succeeds for one of them only.
 * @param {string} dataDir must exist
 */
export function keptSecret(dataDir) {
  const file = path.join(dataDir, 'secret')
  if (!fs.existsSync(file)) {
    const draft = path.join(dataDir, `.secret-${process.pid}-${crypto.randomUUID()}`)
    fs.writeFileSync(draft, `${crypto.randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
    try {
      fs.linkSync(draft, file)
    } catch (error) {
      // Some network and shared folders know no hard links: an exclusive copy is the next best.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') fs.copyFileSync(draft, file, fs.constants.COPYFILE_EXCL)
    } finally {
      fs.rmSync(draft)
    }
  }
  const shown = JSON.stringify(file)
  let secret
  try {
    secret = fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new SettingError('PAYLOAD_SECRET', `không đọc được tệp ${shown} (${code})`, `the file ${shown} cannot be read (${code})`)
  }
  if (secret.length < 32) {
    throw new SettingError('PAYLOAD_SECRET', `tệp ${shown} bị hỏng`, `the file ${shown} is damaged`)
  }
  return secret
}
