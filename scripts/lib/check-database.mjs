// @ts-check
// What only the database itself can tell, before the portal opens it: once the packages are installed.
import fs from 'node:fs'
import path from 'node:path'
import { driver } from './mongodb-driver.mjs'
import { mongoHosts } from './checks.mjs'
import { root } from './paths.mjs'
import { SettingError, sqlitePath } from './settings.mjs'

const answerLimit = 5_000

/** @typedef {{ code?: unknown, message?: string }} Fault */

/** The migrations of these sources, by name. */
const knownMigrations = () =>
  fs.readdirSync(path.join(root, 'src/db/migrations')).flatMap((file) => /^(\d{8}_\d{6}_.*)\.ts$/.exec(file)?.[1] ?? [])

/**
 * A copy that was cut short opens, and misses rows: the header says how many pages there should be (SQLite's file format,
 * 1.3). While a write-ahead log is beside it, the file may be shorter.
 * @param {string} file
 */
function isCutShort(file) {
  if (fs.statSync(`${file}-wal`, { throwIfNoEntry: false })?.size) return false
  const header = Buffer.alloc(32)
  const handle = fs.openSync(file, 'r')
  fs.readSync(handle, header, 0, header.length, 0)
  fs.closeSync(handle)
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  return header.toString('latin1', 0, 15) === 'SQLite format 3' && fs.statSync(file).size < pageSize * header.readUInt32BE(28)
}

/** @param {string} file @param {string} setting */
async function checkSqliteContent(file, setting) {
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) return
  const shown = JSON.stringify(file)
  const damaged = () => new SettingError(setting, `cơ sở dữ liệu ${shown} bị hỏng; hãy phục hồi từ bản sao lưu`, `the database ${shown} is damaged; restore it from a backup`)
  if (isCutShort(file)) throw damaged()
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: `file:${file}` })
  /** @type {unknown[]} */
  let applied
  try {
    const { rows } = await client.execute("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'")
    applied = rows.length > 0 ? (await client.execute('SELECT name FROM payload_migrations')).rows.map(({ name }) => name) : []
  } catch (error) {
    const { code } = /** @type {Fault} */ (error)
    if (code === 'SQLITE_NOTADB') throw new SettingError(setting, `tệp ${shown} không phải là cơ sở dữ liệu SQLite`, `the file ${shown} is no SQLite database`)
    if (code === 'SQLITE_CORRUPT') throw damaged()
    throw new SettingError(setting, `không mở được ${shown} (${code})`, `cannot open ${shown} (${code})`)
  } finally {
    client.close()
  }
  const known = knownMigrations()
  const newer = applied.find((name) => typeof name === 'string' && !known.includes(name))
  if (newer !== undefined) {
    throw new SettingError(
      setting,
      `cơ sở dữ liệu ${shown} mới hơn mã nguồn này (có ${newer}); hãy dùng mã nguồn mới hơn, hoặc bản sao lưu từ trước khi nâng cấp`,
      `the database ${shown} is newer than these sources (it has ${newer}); use newer sources, or the backup from before the upgrade`,
    )
  }
}

/** @param {string} uri */
async function checkMongoAnswers(uri) {
  const where = mongoHosts(uri).map((at) => ('path' in at ? at.path : uri.startsWith('mongodb+srv:') ? at.host : `${at.host}:${at.port}`)).join(', ')
  const { MongoClient } = driver()
  /** @type {import('mongodb').MongoClient | undefined} */
  let client
  try {
    client = new MongoClient(uri, { serverSelectionTimeoutMS: answerLimit, connectTimeoutMS: answerLimit, socketTimeoutMS: answerLimit })
    await client.db().command({ listCollections: 1, nameOnly: true })
  } catch (error) {
    throw mongoError(/** @type {Fault & { reason?: { servers?: Map<string, unknown>, setName?: string } }} */ (error), where, uri)
  } finally {
    await client?.close().catch(() => undefined)
  }
}

/** @param {Fault & { reason?: { servers?: Map<string, unknown> } }} error @param {string} where @param {string} uri */
function mongoError({ code, message = '', reason }, where, uri) {
  const replicaSet = new URLSearchParams(uri.split('?')[1]).get('replicaSet')
  if (code === 18) return new SettingError('DATABASE_URI', `MongoDB ở ${where}: sai tên hoặc mật khẩu`, `MongoDB at ${where}: wrong user name or password`)
  if (code === 13) return new SettingError('DATABASE_URI', `MongoDB ở ${where}: tài khoản không có quyền trên cơ sở dữ liệu này`, `MongoDB at ${where}: the user is not authorised on this database`)
  // A server that is of no or of another replica set is taken off the driver's list.
  if (replicaSet && reason?.servers?.size === 0) {
    const shown = JSON.stringify(replicaSet)
    return new SettingError('DATABASE_URI', `MongoDB ở ${where} không thuộc replica set ${shown}`, `MongoDB at ${where} is not in a replica set ${shown}`)
  }
  if (reason) return new SettingError('DATABASE_URI', `${where} không trả lời như một máy chủ MongoDB`, `${where} does not answer as a MongoDB server`)
  const shown = message.split('\n', 1)[0]?.replaceAll(uri, '…').slice(0, 200)
  return new SettingError('DATABASE_URI', `không dùng được MongoDB ở ${where} (${shown})`, `cannot use MongoDB at ${where} (${shown})`)
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @throws {SettingError} one line: no database, a damaged or newer one, a wrong password …
 */
export async function checkDatabaseContent({ databaseUri, dataDir }) {
  if (databaseUri === undefined) await checkSqliteContent(path.join(dataDir, 'portal.db'), 'DATA_DIR')
  else if (databaseUri.startsWith('file:')) await checkSqliteContent(sqlitePath(databaseUri), 'DATABASE_URI')
  else await checkMongoAnswers(databaseUri)
}
