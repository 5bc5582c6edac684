// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { lockFile } from '../../src/file-lock.mjs'
import { SettingError } from './settings.mjs'

/** Who works on a data folder, and what that allows to others: one server, commands beside it, a restore alone. */
const holds = /** @type {const} */ ({ server: 'single', command: 'shared', restore: 'exclusive' })

/** Written by a restore before it replaces anything, removed when all is in place; holds the backup's folder. @param {string} dataDir */
function unfinishedRestore(dataDir) {
  try {
    return fs.readFileSync(path.join(dataDir, 'restoring'), 'utf8')
  } catch {
    return undefined
  }
}

/** @param {keyof typeof holds} who @param {string} shown */
function inUse(who, shown) {
  if (who === 'restore') return new SettingError('DATA_DIR', `cổng đang chạy trên ${shown}, hãy dừng nó trước`, `the portal is running on ${shown}, stop it first`)
  if (who === 'command') return new SettingError('DATA_DIR', `${shown} đang được phục hồi`, `${shown} is being restored`)
  return new SettingError('DATA_DIR', `một cổng khác đang chạy, hoặc đang phục hồi, trên ${shown}`, `another portal is running on ${shown}, or it is being restored`)
}

/**
 * Holds the data folder until this process ends.
 * @param {string} dataDir must exist
 * @param {keyof typeof holds} who
 * @throws {SettingError} when others work on it, or a restore of it was not finished
 */
export async function lockData(dataDir, who) {
  const shown = JSON.stringify(dataDir)
  const isHeld = await lockFile(path.join(dataDir, 'portal.lock'), holds[who])
  if (!isHeld) throw inUse(who, shown)
  const backup = unfinishedRestore(dataDir)
  if (who === 'restore' || backup === undefined) return
  const again = `npm run restore -- ${JSON.stringify(backup)}`
  throw new SettingError('DATA_DIR', `việc phục hồi ${shown} chưa xong, hãy chạy lại: ${again}`, `the restore of ${shown} was not finished, run it again: ${again}`)
}
