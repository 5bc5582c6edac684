// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

/**
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {string | number | bigint | Buffer | null} Value
 * @typedef {{ live: number | null, building: number | null, builder: string | null, beat: number, changes: number }} State generations, who builds one and was there when (ms), and how often editions have changed
 */

/** @typedef {{ generation: number, isWhole: boolean, changes: number }} Reading */

/** Another version is another index: it is made anew. */
export const version = '2'
/** @type {Locale[]} */
export const locales = ['vi', 'en', 'ja', 'ko', 'zh']

/** A document's number tells its time, so that the newest are found first: minutes, and one of so many within. Near numbers make short lists. */
export const perMinute = 16

/** How long another process may hold the file before a write gives up, in milliseconds. */
const patience = 15_000
/** In bytes: a compressed text takes the half of a smaller page, and the other half stays empty. */
const pageSize = 8_192
/** How much of the file a thread may hold, in KiB. */
const cacheSize = 32_000
/** A rebuild that has said nothing for so long has ended, in milliseconds. */
export const builderIsGone = 30_000

/** What is wrong with the file itself: nothing but making it anew mends it. @param {any} error */
export const isBroken = (error) => /CORRUPT|NOTADB|malformed|not a database|no such table|IOERR|disk I\/O/i.test(`${error?.code} ${error?.rawCode} ${error?.message}`)

/** One connection to the file of the index, in a thread of its own. */
export class IndexFile {
  /** @type {import('libsql').Database | null} */
  #database = null
  /** Preparing a statement costs as much as a short list. @type {Map<string, import('libsql').Statement>} */
  #statements = new Map()
  #inode = 0
  /** Whether the file has been seen to have a state; another process may only be making it. */
  #hasState = false

  /** @param {string} file */
  constructor(file) {
    this.file = file
  }

  get isOpen() {
    return this.#database !== null
  }

  get #open() {
    if (!this.#database) throw new Error('The index is not open.')
    return this.#database
  }

  /** @param {string} sql @param {Value[]} args @returns {any[]} */
  rows(sql, ...args) {
    const statement = this.#statements.get(sql) ?? this.#open.prepare(sql)
    this.#statements.set(sql, statement)
    if (statement.reader) return statement.all(args)
    statement.run(args)
    return []
  }

  /** What is done once, or seldom. @param {string} sql */
  once(sql) {
    this.#open.exec(sql)
  }

  /** Opens the file, or what has been put in its place meanwhile. False: there is none, or one of another version. @param {boolean} make */
  opened(make) {
    const inode = fs.statSync(this.file, { throwIfNoEntry: false })?.ino ?? 0
    if (this.#database && inode === this.#inode && inode !== 0) return true
    this.close()
    if (inode === 0 && !make) return false
    // What is left of a file that is gone is not the new one's.
    if (inode === 0) this.remove()
    fs.mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 })
    this.#database = new Database(this.file)
    this.once(`PRAGMA page_size = ${pageSize}`)
    this.once(`PRAGMA busy_timeout = ${patience}`)
    this.once('PRAGMA journal_mode = WAL')
    this.once('PRAGMA synchronous = NORMAL')
    this.once(`PRAGMA cache_size = -${cacheSize}`)
    if (make) this.once('CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
    this.#inode = fs.statSync(this.file).ino
    return true
  }

  state() {
    this.#hasState ||= this.rows("SELECT 1 AS one FROM sqlite_schema WHERE name = 'state'").length > 0
    const rows = this.#hasState ? this.rows('SELECT name, value FROM state') : []
    /** @type {Record<string, string>} */
    const found = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
    if (found.version !== version) return null
    return { live: found.live ? Number(found.live) : null, building: found.building ? Number(found.building) : null, builder: found.builder ?? null, beat: Number(found.beat ?? 0), changes: Number(found.changes ?? 0) }
  }

  /** The generation to read from: the one in use, or else the one being made. @returns {Reading | null} */
  generation() {
    if (!this.opened(false)) return null
    const state = this.state()
    const generation = state?.live ?? state?.building ?? null
    return state && generation !== null ? { generation, isWhole: generation === state.live, changes: state.changes } : null
  }

  status() {
    /** @type {Record<string, number>} */
    const documents = { vi: 0, en: 0, ja: 0, ko: 0, zh: 0 }
    const missing = { state: 'missing', isBeingBuilt: false, documents }
    return this.reading(({ generation, isWhole }) => {
      for (const locale of locales) documents[locale] = Number(this.rows(`SELECT count(*) AS all_of FROM docs_${locale}_${generation}`)[0].all_of)
      const state = this.state()
      return { state: isWhole ? 'ready' : 'building', isBeingBuilt: state !== null && state.builder !== null && Date.now() - state.beat < builderIsGone, documents }
    }) ?? missing
  }

  /** Reads from the generation in use, once more where another process has just put a new one in its place. @template T @param {(reading: Reading) => T} read @returns {T | null} null: there is no index */
  reading(read) {
    for (let again = 0; ; again++) {
      const reading = this.generation()
      if (reading === null) return null
      try {
        return read(reading)
      } catch (error) {
        if (again > 0 || !/no such table/.test(/** @type {Error} */ (error).message)) throw error
      }
    }
  }

  close() {
    this.#statements.clear()
    this.#hasState = false
    this.#database?.close()
    this.#database = null
  }

  remove() {
    this.close()
    for (const beside of ['', '-wal', '-shm', '-journal']) fs.rmSync(this.file + beside, { force: true })
  }
}
