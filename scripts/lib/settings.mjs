// @ts-check
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './paths.mjs'

/** A setting that cannot be used. Its message is the one line that the operator sees. */
export class SettingError extends Error {
  /**
   * @param {string} setting the environment variable at fault
   * @param {string} vi what is wrong, in Vietnamese
   * @param {string} en the same in English
   */
  constructor(setting, vi, en) {
    super(`${setting}: ${vi} / ${en}`)
    this.setting = setting
  }
}

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string | undefined} host undefined: every interface, IPv6 and IPv4
 * @property {string} siteUrl origin without a trailing slash
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUri undefined: SQLite in `dataDir`; a `file:` is absolute
 * @property {string | undefined} secret undefined: the one kept in `dataDir`
 * @property {boolean} demo whether an empty database is filled with the demo content
 * @property {string | undefined} smtpUrl undefined: no mail is sent
 * @property {string | undefined} mailFrom
 * @property {string | undefined} weatherUrl without a trailing slash; undefined: no weather
 * @property {boolean} offline whether readers' browsers keep what they have read
 * @property {string | undefined} redisUrl where all processes count how often readers send; undefined: each for itself
 * @property {string | undefined} trustProxy whose `X-Forwarded-For` is believed; undefined: nobody's
 * @property {string} logLevel what is logged: this and what is worse
 */

/** Every setting that a start reads; an empty string counts as unset. */
export const settingNames = /** @type {const} */ ([
  'PORT',
  'HOST',
  'SITE_URL',
  'DATA_DIR',
  'DATABASE_URI',
  'PAYLOAD_SECRET',
  'DEMO',
  'SMTP_URL',
  'MAIL_FROM',
  'WEATHER_URL',
  'OFFLINE',
  'REDIS_URL',
  'TRUST_PROXY',
  'LOG_LEVEL',
])

/** As the operator typed it, on one line and not too long. @param {string} value */
const quoted = (value) => JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value)

/** @param {string | undefined} value */
function readPort(value) {
  if (value === undefined) return 3000
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65535) {
    const shown = quoted(value)
    throw new SettingError('PORT', `phải là số từ 1 đến 65535, đang là ${shown}`, `must be a number from 1 to 65535, is ${shown}`)
  }
  return port
}

/** @param {string | undefined} value @param {number} port */
function readSiteUrl(value, port) {
  if (value === undefined) return `http://localhost:${port}`
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined
  if (!url || url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    const shown = quoted(value)
    throw new SettingError(
      'SITE_URL',
      `phải là địa chỉ http(s) đầy đủ, không có đường dẫn, như https://example.vn, đang là ${shown}`,
      `must be an absolute http(s) address without a path, such as https://example.vn, is ${shown}`,
    )
  }
  return url.origin
}

/** @param {string | undefined} value @param {string} cwd */
function readDatabaseUri(value, cwd) {
  if (value === undefined) return undefined
  if (/^mongodb(\+srv)?:\/\/[^/?]/.test(value)) return value
  if (/^file:[^?#]/.test(value)) {
    try {
      return `file:${sqlitePath(value, cwd)}`
    } catch {
      // Falls through to the one message below: `file://host/x` names no file of this machine.
    }
  }
  // The value may hold a password: only its scheme is shown.
  const shown = quoted(/^[a-z][\w+.-]*:/i.exec(value)?.[0] ?? value.slice(0, 12))
  throw new SettingError(
    'DATABASE_URI',
    `phải bắt đầu bằng mongodb://, mongodb+srv:// hoặc file:, đang là ${shown}`,
    `must begin with mongodb://, mongodb+srv:// or file:, is ${shown}`,
  )
}

/** The file behind a `file:` address. @param {string} uri @param {string} [cwd] */
export function sqlitePath(uri, cwd = process.cwd()) {
  return uri.startsWith('file://') ? fileURLToPath(uri) : path.resolve(cwd, uri.slice('file:'.length))
}

/** @param {string | undefined} value */
function readSecret(value) {
  if (value === undefined || value.length >= 32) return value
  throw new SettingError(
    'PAYLOAD_SECRET',
    `phải dài ít nhất 32 ký tự, đang có ${value.length}`,
    `must be at least 32 characters long, has ${value.length}`,
  )
}

/** @param {string | undefined} value */
function readDemo(value) {
  if (value === undefined) return true
  if (value === 'none') return false
  const shown = quoted(value)
  throw new SettingError('DEMO', `để trống hoặc là none, đang là ${shown}`, `leave it unset or say none, is ${shown}`)
}

/** @param {string | undefined} value */
function readSmtpUrl(value) {
  if (value === undefined || (/^smtps?:\/\/[^/]/.test(value) && URL.canParse(value))) return value
  // The value may hold a password: it is not shown.
  throw new SettingError('SMTP_URL', 'phải có dạng smtp://máy:cổng hoặc smtps://máy:cổng', 'must look like smtp://host:port or smtps://host:port')
}

/** @param {string | undefined} value */
function readMailFrom(value) {
  if (value === undefined || /^[^\s@]+@[^\s@]+$/.test(value)) return value
  const shown = quoted(value)
  throw new SettingError('MAIL_FROM', `phải là địa chỉ thư, đang là ${shown}`, `must be a mail address, is ${shown}`)
}

/** @param {string | undefined} value */
function readWeatherUrl(value) {
  if (value === undefined) return undefined
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined
  if (url && !url.search && !url.hash && !url.username && !url.password) return url.href.replace(/\/+$/, '')
  // The value may hold a password: it is not shown.
  throw new SettingError('WEATHER_URL', 'phải là địa chỉ http(s) như https://api.open-meteo.com', 'must be an http(s) address such as https://api.open-meteo.com')
}

/** @param {string | undefined} value */
function readOffline(value) {
  if (value === undefined || value === 'off') return value === undefined
  const shown = quoted(value)
  throw new SettingError('OFFLINE', `để trống hoặc off, đang là ${shown}`, `must be empty or off, is ${shown}`)
}

/** @param {string | undefined} value */
function readRedisUrl(value) {
  if (value === undefined || (/^rediss?:\/\//.test(value) && URL.canParse(value) && new URL(value).hostname)) return value
  // The value may hold a password: it is not shown.
  throw new SettingError('REDIS_URL', 'phải có dạng redis://máy:cổng hoặc rediss://máy:cổng', 'must look like redis://host:port or rediss://host:port')
}

/** @param {string | undefined} value */
function readTrustProxy(value) {
  const isProxy = (/** @type {string} */ item) => {
    const [address = '', bits, ...more] = item.split('/')
    if (/^(loopback|linklocal|uniquelocal)$/.test(item)) return true
    return net.isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (net.isIPv6(address) ? 128 : 32)))
  }
  if (value === undefined || value.split(',').every((item) => isProxy(item.trim()))) return value
  const shown = quoted(value)
  throw new SettingError(
    'TRUST_PROXY',
    `phải là danh sách địa chỉ hoặc mạng (CIDR) của proxy, hoặc loopback, uniquelocal, linklocal, cách nhau bằng dấu phẩy; đang là ${shown}`,
    `must be a list of the proxies' addresses or networks (CIDR), or loopback, uniquelocal, linklocal, separated by commas; is ${shown}`,
  )
}

/** @param {string | undefined} value */
function readLogLevel(value) {
  if (value === undefined) return 'info'
  const levels = ['debug', 'info', 'warn', 'error', 'silent']
  if (levels.includes(value)) return value
  const [shown, list] = [quoted(value), levels.join(', ')]
  throw new SettingError('LOG_LEVEL', `phải là một trong: ${list}; đang là ${shown}`, `must be one of: ${list}; is ${shown}`)
}

/**
 * Reads and judges every setting by its form alone; touches neither disk nor network.
 * @param {Record<string, string | undefined>} env
 * @param {string} [cwd] what relative paths start from
 * @returns {Settings}
 * @throws {SettingError}
 */
export function readSettings(env, cwd = process.cwd()) {
  const port = readPort(env.PORT || undefined)
  return {
    port,
    host: env.HOST || undefined,
    siteUrl: readSiteUrl(env.SITE_URL || undefined, port),
    dataDir: env.DATA_DIR ? path.resolve(cwd, env.DATA_DIR) : path.join(root, 'data'),
    databaseUri: readDatabaseUri(env.DATABASE_URI || undefined, cwd),
    secret: readSecret(env.PAYLOAD_SECRET || undefined),
    demo: readDemo(env.DEMO || undefined),
    smtpUrl: readSmtpUrl(env.SMTP_URL || undefined),
    mailFrom: readMailFrom(env.MAIL_FROM || undefined),
    weatherUrl: readWeatherUrl(env.WEATHER_URL || undefined),
    offline: readOffline(env.OFFLINE || undefined),
    redisUrl: readRedisUrl(env.REDIS_URL || undefined),
    trustProxy: readTrustProxy(env.TRUST_PROXY || undefined),
    logLevel: readLogLevel(env.LOG_LEVEL || undefined),
  }
}

/**
 * The environment that the portal itself reads (`src/env.ts`); undefined means unset.
 * @param {Settings} settings
 * @param {boolean} dev
 * @returns {Record<string, string | undefined>}
 */
export function environmentOf(settings, dev) {
  return {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    HOST: settings.host,
    SITE_URL: settings.siteUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URI: settings.databaseUri,
    PAYLOAD_SECRET: settings.secret,
    DEMO: settings.demo ? undefined : 'none',
    SMTP_URL: settings.smtpUrl,
    MAIL_FROM: settings.mailFrom,
    WEATHER_URL: settings.weatherUrl,
    OFFLINE: settings.offline ? undefined : 'off',
    REDIS_URL: settings.redisUrl,
    TRUST_PROXY: settings.trustProxy,
    LOG_LEVEL: settings.logLevel,
  }
}
