// @ts-check
import { entryOf } from './entries.mjs'
import { builderIsGone, IndexFile, locales, perMinute, version } from './index-file.mjs'
import { bags, deliveredTo, pace, tablesOf } from './tables.mjs'

/**
 * @typedef {import('../rules').SearchDocument} SearchDocument
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('./entries.mjs').Entry} Entry
 * @typedef {import('./index-file.mjs').State} State
 */

/** So much is merged at a time, in pages of lists (`tables.mjs`): some 30 ms of work. */
const mergeStep = 4_000
/** As often is the log of a file brought into it, in pages: a rebuild writes as much every second or two. */
const checkpointAfter = 4_000

/** @returns {State} */
const nothing = () => ({ live: null, building: null, builder: null, beat: 0, changes: 0 })

/** What is written to the index: between `begin` and `end` nobody else writes, in whatever process. */
export class IndexWriter extends IndexFile {
  #held = nothing()
  /** What the next `build` puts in. @type {Entry[]} */
  #gathered = []
  /** Of what was built: tables of more than one part. @type {Array<{ table: string, isBegun: boolean }>} */
  #unmerged = []

  begin() {
    this.opened(true)
    const isOther = this.rows('SELECT 1 AS one FROM state LIMIT 1').length > 0 && !this.state()
    if (isOther) {
      this.remove()
      this.opened(true)
    }
    this.once(`PRAGMA wal_autocheckpoint = ${checkpointAfter}`)
    try {
      this.once('BEGIN IMMEDIATE')
    } catch (error) {
      // libsql leaves a refused BEGIN open on its connection.
      this.close()
      throw error
    }
    const state = this.state()
    this.#held = state ?? nothing()
    if (!state) {
      this.#set({ version })
      this.#makeGeneration()
    }
    return { isWhole: this.#held.live !== null }
  }

  /** @param {boolean} keep */
  end(keep) {
    if (!this.isOpen) return
    try {
      this.once(keep ? 'COMMIT' : 'ROLLBACK')
    } catch (error) {
      this.close()
      if (keep) throw error
    }
  }

  /** @param {Record<string, string | number | null>} values */
  #set(values) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) this.rows('DELETE FROM state WHERE name = ?', name)
      else this.rows('INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, String(value))
    }
  }

  #makeGeneration() {
    const { live, building } = this.#held
    if (building !== null) this.#drop(building)
    const next = Math.max(live ?? 0, building ?? 0) + 1
    for (const locale of locales) for (const [, sql] of tablesOf(locale, next)) this.once(sql)
    this.once(`CREATE TABLE IF NOT EXISTS ${deliveredTo(next)} (article TEXT PRIMARY KEY) WITHOUT ROWID`)
    this.#setPace(next, pace.building)
    this.#set({ building: next })
    this.#held.building = next
  }

  /** @param {number} generation @param {Record<string, number>} values */
  #setPace(generation, values) {
    for (const table of bagsOf(generation)) {
      for (const [name, value] of Object.entries(values)) this.once(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`)
    }
  }

  /** Whether the generation that is being built is `builder`'s. @param {string} builder */
  #isOf(builder) {
    return this.#held.building !== null && this.#held.builder === builder
  }

  /** Begins a generation beside the one in use; one that was never finished goes. False: somebody else is building one. @param {string} builder */
  startBuilding(builder) {
    if (this.#held.builder !== null && this.#held.builder !== builder && Date.now() - this.#held.beat < builderIsGone) return false
    this.#makeGeneration()
    this.#set({ builder, beat: Date.now() })
    this.#held.builder = builder
    this.#gathered = []
    this.#unmerged = bagsOf(/** @type {number} */ (this.#held.building)).map((table) => ({ table, isBegun: false }))
    return true
  }

  /** Takes documents apart for the next `build`; others may write meanwhile. @param {SearchDocument[]} documents */
  gather(documents) {
    this.#gathered.push(...documents.map(entryOf))
  }

  /**
   * Puts what was gathered into the generation that is being built. False: somebody else has taken over, or the thread that had
   * gathered them is gone.
   * @param {string} builder @param {number} gathered how many documents there should be
   */
  build(builder, gathered) {
    const { building } = this.#held
    if (building === null || !this.#isOf(builder) || this.#gathered.length !== gathered) return false
    // In the order of their numbers: at each that goes back, FTS5 closes a part and begins another.
    for (const entry of this.#gathered.sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))) {
      const isNewer = this.rows(`SELECT 1 AS one FROM ${deliveredTo(building)} WHERE article = ?`, entry.article).length > 0
      if (!isNewer) this.#put(building, entry)
    }
    this.#gathered = []
    this.#set({ beat: Date.now() })
    return true
  }

  /** Makes one part of the many that a table was built in, a step at a time: a query looks into each. `isDone`: all are. Null: somebody else has taken over. @param {string} builder */
  merge(builder) {
    if (!this.#isOf(builder)) return null
    const [next] = this.#unmerged
    if (next) {
      const changes = () => Number(this.rows('SELECT total_changes() AS changes')[0].changes)
      const before = changes()
      // SQLite's way of saying that all parts are meant, and afterwards to go on with them; less than two changes: nothing is left.
      this.once(`INSERT INTO ${next.table} (${next.table}, rank) VALUES ('merge', ${next.isBegun ? mergeStep : -mergeStep})`)
      next.isBegun = true
      if (changes() - before < 2) this.#unmerged.shift()
    }
    this.#set({ beat: Date.now() })
    return { isDone: this.#unmerged.length === 0 }
  }

  /** From now on what was built is in use. Returns the generation before, to be dropped. @param {string} builder */
  swap(builder) {
    const { live, building } = this.#held
    if (building === null || !this.#isOf(builder)) return false
    this.#setPace(building, pace.live)
    this.once(`DROP TABLE ${deliveredTo(building)}`)
    this.#set({ live: building, building: null, builder: null, beat: null })
    return { before: live }
  }

  /** @param {number} generation */
  #drop(generation) {
    for (const locale of locales) for (const [name] of tablesOf(locale, generation).reverse()) this.once(`DROP TABLE IF EXISTS ${name}`)
    this.once(`DROP TABLE IF EXISTS ${deliveredTo(generation)}`)
  }
  /** @param {number} generation */
  drop(generation) {
    return this.#drop(generation)
  }

  /** Takes articles out and puts in what is given, in the generation in use and in the one being built. @param {string[]} articles @param {SearchDocument[]} documents */
  replace(articles, documents) {
    // Whatever a reader keeps is from before.
    this.#held.changes += 1
    this.#set({ changes: this.#held.changes })
    const { live, building } = this.#held
    if (building !== null) for (const article of articles) this.rows(`INSERT OR IGNORE INTO ${deliveredTo(building)} (article) VALUES (?)`, article)
    const entries = documents.map(entryOf)
    for (const generation of [live, building]) {
      if (generation === null) continue
      for (const locale of locales) for (const article of articles) this.#take(locale, generation, article)
      for (const entry of entries) this.#put(generation, entry)
    }
  }

  /** @param {Locale} locale @param {number} generation @param {string} article */
  #take(locale, generation, article) {
    const [found] = this.rows(`SELECT id FROM docs_${locale}_${generation} WHERE article = ?`, article)
    if (!found) return
    for (const part of ['docs', 'shown', ...bags]) this.rows(`DELETE FROM ${part}_${locale}_${generation} WHERE rowid = ?`, BigInt(found.id))
  }

  /** @param {number} generation @param {Entry} entry */
  #put(generation, { article, locale, code, headline, text, belongs, tokens, publishedAt }) {
    const name = (/** @type {string} */ part) => `${part}_${locale}_${generation}`
    const id = this.#freeId(name('docs'), publishedAt)
    this.rows(`INSERT INTO ${name('docs')} (id, article, belongs) VALUES (?, ?, ?)`, id, article, belongs)
    this.rows(`INSERT INTO ${name('shown')} (id, code, headline, text) VALUES (?, ?, ?, ?)`, id, code, headline, text)
    for (const part of bags) this.rows(`INSERT INTO ${name(part)} (rowid, tokens) VALUES (?, ?)`, id, tokens[part])
  }

  /** The first that is free from the time of publication on: where more fall into one minute, they stand in the next ones. @param {string} table @param {string} publishedAt */
  #freeId(table, publishedAt) {
    for (let first = Math.max(0, Math.floor(Date.parse(publishedAt) / 60_000)) * perMinute; ; first += perMinute) {
      const [{ last }] = this.rows(`SELECT max(id) AS last FROM ${table} WHERE id BETWEEN ? AND ?`, BigInt(first), BigInt(first + perMinute - 1))
      if (last === null) return BigInt(first)
      if (last < first + perMinute - 1) return BigInt(last + 1)
    }
  }
}

/** @param {number} generation */
const bagsOf = (generation) => locales.flatMap((locale) => bags.map((part) => `${part}_${locale}_${generation}`))
