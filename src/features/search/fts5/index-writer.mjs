// @ts-check
import { apartText, idToken, tokenText, vocabularyText } from '../words.mjs'
import { IndexFile, locales, perSecond, version } from './index-file.mjs'

/**
 * @typedef {import('../rules').SearchDocument} SearchDocument
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('./index-file.mjs').State} State
 */

/** Documents, and words in two indexes: one of what stands above a text, one of all of it; a vocabulary for who mistypes. @param {Locale} locale @param {number} generation */
const tables = (locale, generation) => {
  const words = `content='', contentless_delete=1, tokenize="${locale === 'en' ? 'porter ' : ''}unicode61 remove_diacritics 0"`
  const name = (/** @type {string} */ part) => `${part}_${locale}_${generation}`
  return [
    // Narrow, for a thousand are counted at a time; what ten of them show stands beside.
    [name('docs'), `CREATE TABLE IF NOT EXISTS ${name('docs')} (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, belongs TEXT NOT NULL)`],
    [name('shown'), `CREATE TABLE IF NOT EXISTS ${name('shown')} (id INTEGER PRIMARY KEY, code TEXT NOT NULL, headline TEXT NOT NULL, standfirst TEXT NOT NULL, body TEXT NOT NULL)`],
    [name('heads'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('heads')} USING fts5(headline, standfirst, names, apart, tags, ${words}, prefix='2 3')`],
    [name('texts'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('texts')} USING fts5(words, apart, tags, ${words})`],
    [name('vocabulary'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('vocabulary')} USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0")`],
    [name('spellings'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('spellings')} USING fts5vocab(${name('vocabulary')}, row)`],
  ]
}

/** A rebuild that has said nothing for so long has ended, in milliseconds. */
const builderIsGone = 30_000

/** What is written to the index: between `begin` and `end` nobody else writes, in whatever process. */
export class IndexWriter extends IndexFile {
  /** @type {State} */
  #held = { live: null, building: null, builder: null, beat: 0, changes: 0 }

  async begin() {
    await this.opened(true)
    const isOther = (await this.rows('SELECT 1 AS one FROM state LIMIT 1')).length > 0 && !(await this.state())
    if (isOther) {
      this.remove()
      await this.opened(true)
    }
    try {
      await this.rows('BEGIN IMMEDIATE')
    } catch (error) {
      // libsql leaves a refused BEGIN open on its connection.
      this.close()
      throw error
    }
    const state = await this.state()
    this.#held = state ?? { live: null, building: null, builder: null, beat: 0, changes: 0 }
    if (!state) {
      await this.#set({ version })
      await this.#makeGeneration()
    }
    return { isWhole: this.#held.live !== null }
  }

  /** @param {boolean} keep */
  async end(keep) {
    if (!this.isOpen) return
    try {
      await this.rows(keep ? 'COMMIT' : 'ROLLBACK')
    } catch (error) {
      this.close()
      if (keep) throw error
    }
  }

  /** @param {Record<string, string | number | null>} values */
  async #set(values) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) await this.rows('DELETE FROM state WHERE name = ?', name)
      else await this.rows('INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, String(value))
    }
  }

  async #makeGeneration() {
    const { live, building } = this.#held
    if (building !== null) await this.#drop(building)
    const next = Math.max(live ?? 0, building ?? 0) + 1
    for (const locale of locales) for (const [, sql] of tables(locale, next)) await this.rows(/** @type {string} */ (sql))
    await this.#set({ building: next })
    this.#held.building = next
  }

  /** Begins a generation beside the one in use; one that was never finished goes. False: somebody else is building one. @param {string} builder */
  async startBuilding(builder) {
    if (this.#held.builder !== null && this.#held.builder !== builder && Date.now() - this.#held.beat < builderIsGone) return false
    await this.#makeGeneration()
    await this.#set({ builder, beat: Date.now() })
    this.#held.builder = builder
    return true
  }

  /** Puts documents into the generation that is being built. False: somebody else has taken over. @param {string} builder @param {SearchDocument[]} documents */
  async build(builder, documents) {
    const { building, builder: present } = this.#held
    if (building === null || present !== builder) return false
    for (const document of documents) {
      await this.#take(document.locale, building, document.article)
      await this.#put(building, document)
    }
    await this.#set({ beat: Date.now() })
    return true
  }

  /** From now on what was built is in use. Returns the generation before, to be dropped. @param {string} builder */
  async swap(builder) {
    const { live, building, builder: present } = this.#held
    if (building === null || present !== builder) return false
    await this.#set({ live: building, building: null, builder: null, beat: null })
    return { before: live }
  }

  /** @param {number} generation */
  async #drop(generation) {
    for (const locale of locales) for (const [name] of tables(locale, generation).reverse()) await this.rows(`DROP TABLE IF EXISTS ${name}`)
  }
  /** @param {number} generation */
  drop(generation) {
    return this.#drop(generation)
  }

  /** Takes articles out and puts in what is given, in the generation in use and in the one being built. @param {string[]} articles @param {SearchDocument[]} documents */
  async replace(articles, documents) {
    // Whatever a reader keeps is from before.
    this.#held.changes += 1
    await this.#set({ changes: this.#held.changes })
    for (const generation of [this.#held.live, this.#held.building]) {
      if (generation === null) continue
      for (const locale of locales) for (const article of articles) await this.#take(locale, generation, article)
      for (const document of documents) await this.#put(generation, document)
    }
  }

  /** @param {Locale} locale @param {number} generation @param {string} article */
  async #take(locale, generation, article) {
    const [found] = await this.rows(`SELECT id FROM docs_${locale}_${generation} WHERE article = ?`, article)
    if (!found) return
    for (const part of ['docs', 'shown', 'heads', 'texts', 'vocabulary']) await this.rows(`DELETE FROM ${part}_${locale}_${generation} WHERE rowid = ?`, found.id)
  }

  /** @param {number} generation @param {SearchDocument} document */
  async #put(generation, { article, locale, code, headline, standfirst, body, names, locality, sections, topics, publishedAt }) {
    const name = (/** @type {string} */ part) => `${part}_${locale}_${generation}`
    const id = await this.#freeId(name('docs'), publishedAt)
    const belongs = [...(locality ? [`l:${locality}`] : []), ...sections.map((section) => `s:${section}`), ...topics.map((topic) => `t:${topic}`)].join(' ')
    await this.rows(`INSERT INTO ${name('docs')} (id, article, belongs) VALUES (?, ?, ?)`, id, article, belongs)
    await this.rows(`INSERT INTO ${name('shown')} (id, code, headline, standfirst, body) VALUES (?, ?, ?, ?, ?)`, id, code, headline, standfirst, body)
    const tags = [...(locality ? [idToken('l', locality)] : []), ...sections.map((section) => idToken('s', section)), ...topics.map((topic) => idToken('t', topic))].join(' ')
    const [title, lead, other, text] = [tokenText(headline), tokenText(standfirst), `${tokenText(names)} ${code}`, tokenText(body)]
    const above = `${headline}\n${standfirst}\n${names}`
    await this.rows(`INSERT INTO ${name('heads')} (rowid, headline, standfirst, names, apart, tags) VALUES (?, ?, ?, ?, ?, ?)`, id, title, lead, other, apartText(above), tags)
    await this.rows(`INSERT INTO ${name('texts')} (rowid, words, apart, tags) VALUES (?, ?, ?, ?)`, id, `${title} ${lead} ${text} ${other}`, apartText(`${above}\n${body}`), tags)
    await this.rows(`INSERT INTO ${name('vocabulary')} (rowid, words) VALUES (?, ?)`, id, vocabularyText(above))
  }

  /** @param {string} table @param {string} publishedAt */
  async #freeId(table, publishedAt) {
    const first = Math.max(0, Math.floor(Date.parse(publishedAt) / 1_000)) * perSecond
    const [{ last }] = await this.rows(`SELECT max(id) AS last FROM ${table} WHERE id BETWEEN ? AND ?`, first, first + perSecond - 1)
    return last === null ? first : Number(last) + 1
  }
}
