// @ts-check
// What only the machine can tell: is the port free, the folder writable, the database there? None of it leaves a trace.
import dns from 'node:dns/promises'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { SettingError, sqlitePath } from './settings.mjs'

const databaseLimit = 5_000

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error)

/** Less than this and a start would fail somewhere in the middle: the database's log and the page cache grow at once. In bytes. */
const leastRoom = 16 * 1024 * 1024

/** A real listen and close. @param {number} port @param {string | undefined} host */
export async function checkPort(port, host) {
  try {
    await new Promise((resolve, reject) => {
      const server = net.createServer()
      server.once('error', reject)
      server.listen({ port, host }, () => server.close(resolve))
    })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EADDRINUSE') throw new SettingError('PORT', `cổng ${port} đang có chương trình khác dùng`, `port ${port} is already in use`)
    if (code === 'EACCES') throw new SettingError('PORT', `không được phép mở cổng ${port}`, `not allowed to open port ${port}`)
    const where = host === undefined ? `${port}` : JSON.stringify(host)
    throw new SettingError(host === undefined ? 'PORT' : 'HOST', `không mở được ${where} (${code})`, `cannot listen on ${where} (${code})`)
  }
}

/** The folder or, where it is not there yet, the nearest above it. @param {string} dir absolute */
function existing(dir) {
  let base = dir
  while (!fs.existsSync(base) && path.dirname(base) !== base) base = path.dirname(base)
  return base
}

/** @param {string} dir absolute @param {string} setting the setting to name */
function checkRoom(dir, setting) {
  const { bavail, bsize } = fs.statfsSync(existing(dir))
  if (bavail * bsize >= leastRoom) return
  const shown = `${JSON.stringify(dir)} (${Math.floor((bavail * bsize) / 1024 / 1024)} MB)`
  throw new SettingError(setting, `ổ đĩa sắp đầy ở ${shown}, cần ít nhất ${leastRoom / 1024 / 1024} MB`, `the disk is almost full at ${shown}, at least ${leastRoom / 1024 / 1024} MB are needed`)
}

/**
 * Writes and removes a file in the folder or, where it is not there yet, in the nearest folder above it.
 * @param {string} dir absolute
 * @param {string} setting the setting to name
 */
export function checkWritable(dir, setting) {
  try {
    const probe = fs.mkdtempSync(path.join(existing(dir), '.portal-probe-'))
    try {
      fs.writeFileSync(path.join(probe, 'probe'), 'probe')
    } finally {
      fs.rmSync(probe, { recursive: true, force: true })
    }
  } catch (error) {
    const shown = `${JSON.stringify(dir)} (${codeOf(error)})`
    throw new SettingError(setting, `không ghi được vào ${shown}`, `cannot write to ${shown}`)
  }
}

/** @param {string} file the SQLite file; it need not be there yet, its folder must @param {string} setting */
function checkSqlite(file, setting) {
  try {
    fs.accessSync(path.dirname(file))
    checkWritable(path.dirname(file), setting)
    if (fs.existsSync(file)) fs.closeSync(fs.openSync(file, 'r+'))
  } catch (error) {
    if (error instanceof SettingError) throw error
    const code = codeOf(error)
    const shown = `${JSON.stringify(file)} (${code})`
    throw new SettingError(setting, `không ghi được vào ${shown}`, `cannot write to ${shown}`)
  }
}

/**
 * Where a `mongodb://` address says its servers are.
 * @param {string} uri
 * @returns {Array<{ host: string, port: number } | { path: string }>}
 */
export function mongoHosts(uri) {
  const authority = uri.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/, 1)[0] ?? ''
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .split(',')
    .map((entry) => {
      if (/^(%2f[^%]*)+$/i.test(entry)) return { path: decodeURIComponent(entry) }
      const [, host = '', port = '27017'] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(entry) ?? []
      if (!host || Number(port) < 1 || Number(port) > 65535) {
        throw new SettingError('DATABASE_URI', `máy chủ không hợp lệ: ${JSON.stringify(entry)}`, `not a host: ${JSON.stringify(entry)}`)
      }
      return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
    })
}

/** @param {net.NetConnectOpts} to @param {AbortSignal} signal @returns {Promise<void>} */
function reach(to, signal) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ ...to, signal })
    socket.once('connect', () => resolve(void socket.destroy()))
    socket.once('error', reject)
  })
}

/** @param {string} uri */
async function checkMongo(uri) {
  const hosts = mongoHosts(uri)
  const isSrv = uri.startsWith('mongodb+srv:')
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), databaseLimit)
  const late = new Promise((_, reject) => limit.signal.addEventListener('abort', () => reject(limit.signal.reason)))
  const first = async () => {
    const named = /** @type {{ host: string }} */ (hosts[0])
    const servers = isSrv
      ? (await dns.resolveSrv(`_mongodb._tcp.${named.host}`)).map(({ name, port }) => ({ host: name, port }))
      : hosts
    await Promise.any(servers.map((server) => reach(server, limit.signal)))
  }
  try {
    await Promise.race([first(), late])
  } catch (error) {
    const cause = error instanceof AggregateError ? error.errors[0] : error
    const reason = limit.signal.aborted ? `${databaseLimit / 1000} s` : codeOf(cause)
    const shown = `${hosts.map((at) => ('path' in at ? at.path : isSrv ? at.host : `${at.host}:${at.port}`)).join(', ')} (${reason})`
    throw new SettingError('DATABASE_URI', `không kết nối được tới ${shown}`, `cannot reach ${shown}`)
  } finally {
    clearTimeout(timer)
  }
}

/** @param {import('./settings.mjs').Settings} settings */
export async function checkDatabase({ databaseUri, dataDir }) {
  if (databaseUri === undefined) {
    if (fs.existsSync(dataDir)) checkSqlite(path.join(dataDir, 'portal.db'), 'DATA_DIR')
  } else if (databaseUri.startsWith('file:')) checkSqlite(sqlitePath(databaseUri), 'DATABASE_URI')
  else await checkMongo(databaseUri)
}

/** In this order, from cheap to slow; the first that fails speaks. @param {import('./settings.mjs').Settings} settings */
export async function checkMachine(settings) {
  await checkPort(settings.port, settings.host)
  checkRoom(settings.dataDir, 'DATA_DIR')
  checkWritable(settings.dataDir, 'DATA_DIR')
  await checkDatabase(settings)
}
