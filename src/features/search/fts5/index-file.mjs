// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'

/**
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('@libsql/client').InValue} Value
 * @typedef {{ live: number | null, building: number | null, builder: string | null, beat: number, changes: number }} State generations, who builds one and was there when (ms), and how often editions have changed
 */

/** @typedef {{ generation: number, isWhole: boolean, changes: number }} Reading */

/** Another version is another index: it is made anew. */
export const version = '1'
/** @type {Locale[]} */
export const locales = ['vi', 'en', 'ja', 'ko', 'zh']

/** A document's number tells its time, so that the newest are found first: seconds, and one of so many within. */
export const perSecond = 4_096

/** How long another process may hold the file before a write gives up, in milliseconds. */
const patience = 15_000

/** What is wrong with the file itself: nothing but making it anew mends it. @param {any} error */
export const isBroken = (error) => /CORRUPT|NOTADB|malformed|not a database|no such table|IOERR|disk I\/O/i.test(`${error?.code} ${error?.rawCode} ${error?.message}`)
/** @param {any} error @returns {never[]} */
const unlessMissing = (error) => {
  if (/no such table/.test(error?.message)) return []
  throw error
}

/** One connection to the file of the index, in a thread of its own. */
export class IndexFile {
  /** @type {import('@libsql/client').Client | null} */
  #client = null
  #inode = 0

  /** @param {string} file */
  constructor(file) {
    this.file = file
  }

  get isOpen() {
    return this.#client !== null
  }

  /** @param {string} sql @param {Value[]} args */
  async rows(sql, ...args) {
    if (!this.#client) throw new Error('The index is not open.')
    return /** @type {any[]} */ ((await this.#client.execute({ sql, args })).rows)
  }

  /** Opens the file, or what has been put in its place meanwhile. False: there is none, or one of another version. @param {boolean} make */
  async opened(make) {
    const inode = fs.statSync(this.file, { throwIfNoEntry: false })?.ino ?? 0
    if (this.#client && inode === this.#inode && inode !== 0) return true
    this.close()
    if (inode === 0 && !make) return false
    // What is left of a file that is gone is not the new one's.
    if (inode === 0) this.remove()
    fs.mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 })
    this.#client = createClient({ url: `file:${this.file}` })
    await this.rows(`PRAGMA busy_timeout = ${patience}`)
    await this.rows('PRAGMA journal_mode = WAL')
    await this.rows('PRAGMA synchronous = NORMAL')
    await this.rows('PRAGMA cache_size = -16000')
    if (make) await this.rows('CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
    this.#inode = fs.statSync(this.file).ino
    return true
  }

  async state() {
    /** @type {Record<string, string>} */
    const found = Object.fromEntries((await this.rows('SELECT name, value FROM state').catch(unlessMissing)).map(({ name, value }) => [name, value]))
    if (found.version !== version) return null
    return { live: found.live ? Number(found.live) : null, building: found.building ? Number(found.building) : null, builder: found.builder ?? null, beat: Number(found.beat ?? 0), changes: Number(found.changes ?? 0) }
  }

  /** The generation to read from: the one in use, or else the one being made. @returns {Promise<Reading | null>} */
  async generation() {
    if (!(await this.opened(false))) return null
    const state = await this.state()
    const generation = state?.live ?? state?.building ?? null
    return state && generation !== null ? { generation, isWhole: generation === state.live, changes: state.changes } : null
  }

  async status() {
    /** @type {Record<string, number>} */
    const documents = { vi: 0, en: 0, ja: 0, ko: 0, zh: 0 }
    if (!(await this.opened(false))) return { state: 'missing', documents }
    const state = await this.state()
    const generation = state?.live ?? state?.building
    if (!state || !generation) return { state: 'missing', documents }
    for (const locale of locales) documents[locale] = Number((await this.rows(`SELECT count(*) AS all_of FROM docs_${locale}_${generation}`))[0].all_of)
    return { state: state.live ? 'ready' : 'building', documents }
  }

  /** Reads from the generation in use, once more where another process has just put a new one in its place. @template T @param {(reading: Reading) => Promise<T>} read @returns {Promise<T | null>} null: there is no index */
  async reading(read) {
    for (let again = 0; ; again++) {
      const reading = await this.generation()
      if (reading === null) return null
      try {
        return await read(reading)
      } catch (error) {
        if (again > 0 || !/no such table/.test(/** @type {Error} */ (error).message)) throw error
      }
    }
  }

  close() {
    this.#client?.close()
    this.#client = null
  }

  remove() {
    this.close()
    for (const beside of ['', '-wal', '-shm', '-journal']) fs.rmSync(this.file + beside, { force: true })
  }
}
