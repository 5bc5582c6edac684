// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { apartText, idToken, tokensOf, tokenText, vocabularyText, wordsOf } from '../words.mjs'
import * as expressions from './expressions.mjs'
import { hasWords, headlineOf, isExact, isTogether, lookedFor } from './headlines.mjs'
import { Kept } from './kept.mjs'
import { finderOf, isIn, marked, snippet } from './snippets.mjs'
import { nearest } from './vocabulary.mjs'

/**
 * @typedef {import('../rules').SearchDocument} SearchDocument
 * @typedef {import('../rules').SearchQuery} SearchQuery
 * @typedef {import('../rules').SearchResult} SearchResult
 * @typedef {import('../rules').Clause} Clause
 * @typedef {import('../rules').Filters} Filters
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('@libsql/client').InValue} Value
 * @typedef {{ live: number | null, building: number | null, builder: string | null, beat: number, changes: number }} State generations, who builds one and was there when (ms), and how often editions have changed
 */

/** @typedef {{ id: number, score: number }} Scored */
/** @typedef {{ generation: number, isWhole: boolean, changes: number }} Reading */

/** Another version is another index: it is made anew. */
const version = '1'
/** @type {Locale[]} */
const locales = ['vi', 'en', 'ja', 'ko', 'zh']

/** So many of the newest that fit are ranked and counted. */
const newest = 1_000
/** Of so many that are too many, the first are looked at once more, text by text. */
const atHead = 30
/** A document's number tells its time, so that the newest are found first: seconds, and one of so many within. */
const perSecond = 4_096

/** So long a large vocabulary is remembered, in milliseconds. */
const vocabularyFor = 10 * 60_000

/** How long another process may hold the file before a write gives up, in milliseconds. */
const patience = 15_000

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

/** What is wrong with the file itself: nothing but making it anew mends it. @param {any} error */
export const isBroken = (error) => /CORRUPT|NOTADB|malformed|not a database|no such table|IOERR|disk I\/O/i.test(`${error?.code} ${error?.rawCode} ${error?.message}`)
/** @param {any} error @returns {never[]} */
const unlessMissing = (error) => {
  if (/no such table/.test(error?.message)) return []
  throw error
}

/** One connection to the file of the index. A reader and a writer each have one, in a thread of their own. */
export class IndexFile {
  /** @type {import('@libsql/client').Client | null} */
  #client = null
  #inode = 0
  /** @type {Map<string, { at: number, words: Array<{ word: string, uses: number }> }>} */
  #vocabulary = new Map()
  /** Localities, sections and topics of a document. @type {Kept<string[]>} */
  #belongs = new Kept()
  /** @type {Kept<import('./headlines.mjs').Headline>} */
  #headlines = new Kept()
  /** @type {State} */
  #held = { live: null, building: null, builder: null, beat: 0, changes: 0 }

  /** @param {string} file */
  constructor(file) {
    this.file = file
  }

  /** @param {string} sql @param {Value[]} args */
  async #rows(sql, ...args) {
    if (!this.#client) throw new Error('The index is not open.')
    return /** @type {any[]} */ ((await this.#client.execute({ sql, args })).rows)
  }

  /** Opens the file, or what has been put in its place meanwhile. False: there is none, or one of another version. @param {boolean} make */
  async #opened(make) {
    const inode = fs.statSync(this.file, { throwIfNoEntry: false })?.ino ?? 0
    if (this.#client && inode === this.#inode && inode !== 0) return true
    this.close()
    if (inode === 0 && !make) return false
    // What is left of a file that is gone is not the new one's.
    if (inode === 0) this.remove()
    fs.mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 })
    this.#client = createClient({ url: `file:${this.file}` })
    await this.#rows(`PRAGMA busy_timeout = ${patience}`)
    await this.#rows('PRAGMA journal_mode = WAL')
    await this.#rows('PRAGMA synchronous = NORMAL')
    await this.#rows('PRAGMA cache_size = -16000')
    if (make) await this.#rows('CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
    this.#inode = fs.statSync(this.file).ino
    return true
  }

  async #state() {
    /** @type {Record<string, string>} */
    const found = Object.fromEntries((await this.#rows('SELECT name, value FROM state').catch(unlessMissing)).map(({ name, value }) => [name, value]))
    if (found.version !== version) return null
    return { live: found.live ? Number(found.live) : null, building: found.building ? Number(found.building) : null, builder: found.builder ?? null, beat: Number(found.beat ?? 0), changes: Number(found.changes ?? 0) }
  }

  /** The generation to read from: the one in use, or else the one being made. @returns {Promise<Reading | null>} */
  async #generation() {
    if (!(await this.#opened(false))) return null
    const state = await this.#state()
    const generation = state?.live ?? state?.building ?? null
    return state && generation !== null ? { generation, isWhole: generation === state.live, changes: state.changes } : null
  }

  async status() {
    /** @type {Record<string, number>} */
    const documents = { vi: 0, en: 0, ja: 0, ko: 0, zh: 0 }
    if (!(await this.#opened(false))) return { state: 'missing', documents }
    const state = await this.#state()
    const generation = state?.live ?? state?.building
    if (!state || !generation) return { state: 'missing', documents }
    for (const locale of locales) documents[locale] = Number((await this.#rows(`SELECT count(*) AS all_of FROM docs_${locale}_${generation}`))[0].all_of)
    return { state: state.live ? 'ready' : 'building', documents }
  }

  // What is written: between `begin` and `end` nobody else writes, in whatever process.

  async begin() {
    await this.#opened(true)
    const isOther = (await this.#rows('SELECT 1 AS one FROM state LIMIT 1')).length > 0 && !(await this.#state())
    if (isOther) {
      this.remove()
      await this.#opened(true)
    }
    try {
      await this.#rows('BEGIN IMMEDIATE')
    } catch (error) {
      // libsql leaves a refused BEGIN open on its connection.
      this.close()
      throw error
    }
    const state = await this.#state()
    this.#held = state ?? { live: null, building: null, builder: null, beat: 0, changes: 0 }
    if (!state) {
      await this.#set({ version })
      await this.#makeGeneration()
    }
    return { isWhole: this.#held.live !== null }
  }

  /** @param {boolean} keep */
  async end(keep) {
    if (!this.#client) return
    try {
      await this.#rows(keep ? 'COMMIT' : 'ROLLBACK')
    } catch (error) {
      this.close()
      if (keep) throw error
    }
  }

  /** @param {Record<string, string | number | null>} values */
  async #set(values) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) await this.#rows('DELETE FROM state WHERE name = ?', name)
      else await this.#rows('INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, String(value))
    }
  }

  async #makeGeneration() {
    const { live, building } = this.#held
    if (building !== null) await this.#drop(building)
    const next = Math.max(live ?? 0, building ?? 0) + 1
    for (const locale of locales) for (const [, sql] of tables(locale, next)) await this.#rows(/** @type {string} */ (sql))
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
    for (const locale of locales) for (const [name] of tables(locale, generation).reverse()) await this.#rows(`DROP TABLE IF EXISTS ${name}`)
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
    const [found] = await this.#rows(`SELECT id FROM docs_${locale}_${generation} WHERE article = ?`, article)
    if (!found) return
    for (const part of ['docs', 'shown', 'heads', 'texts', 'vocabulary']) await this.#rows(`DELETE FROM ${part}_${locale}_${generation} WHERE rowid = ?`, found.id)
  }

  /** @param {number} generation @param {SearchDocument} document */
  async #put(generation, { article, locale, code, headline, standfirst, body, names, locality, sections, topics, publishedAt }) {
    const name = (/** @type {string} */ part) => `${part}_${locale}_${generation}`
    const id = await this.#freeId(name('docs'), publishedAt)
    const belongs = [...(locality ? [`l:${locality}`] : []), ...sections.map((section) => `s:${section}`), ...topics.map((topic) => `t:${topic}`)].join(' ')
    await this.#rows(`INSERT INTO ${name('docs')} (id, article, belongs) VALUES (?, ?, ?)`, id, article, belongs)
    await this.#rows(`INSERT INTO ${name('shown')} (id, code, headline, standfirst, body) VALUES (?, ?, ?, ?, ?)`, id, code, headline, standfirst, body)
    const tags = [...(locality ? [idToken('l', locality)] : []), ...sections.map((section) => idToken('s', section)), ...topics.map((topic) => idToken('t', topic))].join(' ')
    const [title, lead, other, text] = [tokenText(headline), tokenText(standfirst), `${tokenText(names)} ${code}`, tokenText(body)]
    const above = `${headline}\n${standfirst}\n${names}`
    await this.#rows(`INSERT INTO ${name('heads')} (rowid, headline, standfirst, names, apart, tags) VALUES (?, ?, ?, ?, ?, ?)`, id, title, lead, other, apartText(above), tags)
    await this.#rows(`INSERT INTO ${name('texts')} (rowid, words, apart, tags) VALUES (?, ?, ?, ?)`, id, `${title} ${lead} ${text} ${other}`, apartText(`${above}\n${body}`), tags)
    await this.#rows(`INSERT INTO ${name('vocabulary')} (rowid, words) VALUES (?, ?)`, id, vocabularyText(above))
  }

  /** @param {string} table @param {string} publishedAt */
  async #freeId(table, publishedAt) {
    const first = Math.max(0, Math.floor(Date.parse(publishedAt) / 1_000)) * perSecond
    const [{ last }] = await this.#rows(`SELECT max(id) AS last FROM ${table} WHERE id BETWEEN ? AND ?`, first, first + perSecond - 1)
    return last === null ? first : Number(last) + 1
  }

  // What is read.

  /** @param {string} table @param {string} match @param {{ from: number, to: number }} between @param {number} limit @returns {Promise<number[]>} newest first */
  async #list(table, match, { from, to }, limit) {
    // As whole numbers: a number of JavaScript is bound as a fraction, by which FTS5 would not begin or end.
    const [{ ids }] = await this.#rows(`SELECT json_group_array(rowid) AS ids FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)`, match, BigInt(from), BigInt(to), limit)
    return JSON.parse(ids)
  }

  /** Reads from the generation in use, once more where another process has just put a new one in its place. @template T @param {(reading: Reading) => Promise<T>} read @returns {Promise<T | null>} null: there is no index */
  async #reading(read) {
    for (let again = 0; ; again++) {
      const reading = await this.#generation()
      if (reading === null) return null
      try {
        return await read(reading)
      } catch (error) {
        if (again > 0 || !/no such table/.test(/** @type {Error} */ (error).message)) throw error
      }
    }
  }

  /** @param {SearchQuery} query @returns {Promise<SearchResult | null>} null: there is no index */
  query(query) {
    return this.#reading((reading) => this.#query(reading, query))
  }

  /** @param {Reading} reading @param {SearchQuery} query @returns {Promise<SearchResult>} */
  async #query(reading, { locale, clauses, filters, page, size }) {
    const meant = expressions.meant(clauses, 'words')
    if (!meant) return { hits: [], total: { count: 0, isLeast: false }, counts: { localities: [], sections: [], topics: [] }, didYouMean: null, isWhole: true }
    const { generation, isWhole } = reading
    const between = daysOf(filters)
    const found = await this.#list(`texts_${locale}_${generation}`, String(expressions.all(meant, expressions.filtered(filters, null))), between, newest)
    const scores = found.length > 0 ? await this.#scores(reading, locale, clauses, filters, between, found) : new Map()
    const now = Date.now() / 1_000
    const byScore = (/** @type {Scored} */ a, /** @type {Scored} */ b) => b.score - a.score || b.id - a.id
    const ranked = [...scores].map(([id, score]) => ({ id, score: score + 4 * 2 ** -(Math.max(0, now - id / perSecond) / (365 * 86_400)) })).sort(byScore)
    if (found.length === newest) {
      const first = ranked.splice(0, atHead)
      await this.#weighTexts(`shown_${locale}_${generation}`, clauses, locale, first)
      ranked.unshift(...first.sort(byScore))
    }
    const shown = ranked.slice((page - 1) * size, page * size).map(({ id }) => id)
    return {
      hits: await this.#hits(`shown_${locale}_${generation}`, shown, finderOf(clauses, locale === 'en')),
      total: { count: ranked.length, isLeast: found.length === newest },
      counts: await this.#counts(reading, locale, meant, filters, between, found),
      didYouMean: ranked.length === 0 ? await this.#otherWords(locale, generation, clauses) : null,
      isWhole,
    }
  }

  /**
   * What stands higher weighs more; the words as they were typed come before all that only looks like them. Of a word that
   * very many have, older ones are weighed as well where it stands in the headline or as it was typed.
   * @param {Reading} reading @param {Locale} locale @param {Clause[]} clauses @param {Filters} filters @param {{ from: number, to: number }} between @param {number[]} found newest first
   */
  async #scores(reading, locale, clauses, filters, between, found) {
    const [heads, texts] = [`heads_${locale}_${reading.generation}`, `texts_${locale}_${reading.generation}`]
    const isLeast = found.length === newest
    const narrowed = expressions.filtered(filters, null)
    const typed = expressions.typed(clauses, 'words')
    const exact = expressions.exact(clauses)
    // A word with its marks is there only where it is without them: what was found by the latter need not be looked for again.
    const impliesTyped = clauses.every(({ alternatives }) => wordsOf(alternatives[0] ?? '').length === 1) && expressions.isMarked(clauses)
    const amongFound = { from: /** @type {number} */ (found.at(-1)), to: /** @type {number} */ (found[0]) }
    /** @type {Map<number, number>} */
    const scores = new Map(found.map((id) => [id, 0]))
    const weigh = (/** @type {number} */ id, /** @type {number} */ weight) => {
      // Of what was found whole nothing is left to find, only to weigh.
      const score = scores.get(id) ?? (isLeast ? 0 : null)
      if (score !== null) scores.set(id, score + weight)
    }
    const list = (/** @type {string} */ table, /** @type {string} */ match) => this.#list(table, String(expressions.all(match, narrowed)), isLeast ? between : amongFound, newest)

    const looked = lookedFor(clauses)
    // English stems are the index's: only it knows which headlines have them.
    const isListed = isLeast || locale === 'en'
    const inHeadline = isListed ? await list(heads, String(expressions.typed(clauses, 'headline'))) : found
    const headlines = isListed && looked.words.length < 2 && !(isLeast && exact) ? null : await this.#headlinesOf(reading, locale, inHeadline)
    for (const id of inHeadline) {
      const headline = headlines?.get(id)
      if (!isListed && !(headline && hasWords(headline, looked))) continue
      weigh(id, 6)
      if (headline && locale !== 'en' && isTogether(headline, looked)) weigh(id, 3)
      if (headline && isLeast && isExact(headline, looked)) weigh(id, 4)
    }
    /** @type {Array<[number, string, string | null]>} */
    const weights = [
      [3, heads, locale === 'en' ? expressions.together(clauses, 'headline') : null],
      [3, heads, expressions.meant(clauses, 'headline standfirst names')],
      // Words that very many texts have and none has together would be looked for in all of them: see `#weighTexts`.
      [2, texts, isLeast ? null : expressions.together(clauses, 'words')],
      // Where nothing has another name, that is what was found.
      [2, texts, clauses.some(({ alternatives, localities }) => alternatives.length + localities.length > 1) ? typed : null],
      [20, texts, exact && expressions.all(exact, impliesTyped || !isLeast ? null : typed)],
    ]
    for (const [weight, table, match] of weights) {
      if (match) for (const id of await list(table, match)) weigh(id, weight)
    }
    return scores
  }

  /** Words that stand together in a text. @param {string} shownIn @param {Clause[]} clauses @param {Locale} locale @param {Scored[]} first */
  async #weighTexts(shownIn, clauses, locale, first) {
    if (!expressions.together(clauses, 'words')) return
    const together = finderOf([{ alternatives: [clauses.map(({ alternatives }) => alternatives[0] ?? '').join(' ')], localities: [] }], locale === 'en')
    const rows = await this.#rows(`SELECT id, headline, standfirst, body FROM ${shownIn} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(first.map(({ id }) => id)))
    const having = new Set(rows.filter(({ headline, standfirst, body }) => together && isIn(`${headline}\n${standfirst}\n${body}`, together)).map(({ id }) => id))
    for (const scored of first) if (having.has(scored.id)) scored.score += 2
  }

  /** @param {Reading} reading @param {Locale} locale @param {number[]} ids */
  #headlinesOf({ generation, changes }, locale, ids) {
    return this.#headlines.of(`${locale} ${generation} ${changes}`, ids, async (missing) => {
      const [{ rows }] = await this.#rows(`SELECT json_group_array(json_array(id, headline)) AS rows FROM shown_${locale}_${generation} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(missing))
      return JSON.parse(rows).map((/** @type {[number, string]} */ [id, headline]) => [id, headlineOf(headline)])
    })
  }

  /** @param {Reading} reading @param {Locale} locale @param {number[]} ids */
  #belongsOf({ generation, changes }, locale, ids) {
    return this.#belongs.of(`${locale} ${generation} ${changes}`, ids, async (missing) => {
      const [{ rows }] = await this.#rows(`SELECT json_group_array(json_array(id, belongs)) AS rows FROM docs_${locale}_${generation} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(missing))
      return JSON.parse(rows).map((/** @type {[number, string]} */ [id, belongs]) => [id, belongs.split(' ')])
    })
  }

  /** @param {string} shown @param {number[]} ids @param {import('./snippets.mjs').Finder | null} finder */
  async #hits(shown, ids, finder) {
    const rows = await this.#rows(`SELECT id, code, headline, standfirst, body FROM ${shown} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
    return ids.flatMap((id) => {
      const row = rows.find((candidate) => candidate.id === id)
      if (!row) return []
      const text = [row.standfirst, row.body].filter(Boolean).join('\n')
      return [{ code: row.code, headline: marked(row.headline, finder), snippet: snippet(text, finder, /\p{scx=Han}|\p{scx=Hangul}/u.test(row.headline) ? 110 : 220) }]
    })
  }

  /** How many of what was found there are by locality, section, topic: of each kind as if nothing of it were chosen. @param {Reading} reading @param {Locale} locale @param {string} meant @param {Filters} filters @param {{ from: number, to: number }} between @param {number[]} found */
  async #counts(reading, locale, meant, filters, between, found) {
    /** Each value with how often it occurs, by the letter of its kind. @param {number[]} ids */
    const tally = async (ids) => {
      const belongs = await this.#belongsOf(reading, locale, ids)
      /** @type {Map<string, number>} */
      const uses = new Map()
      for (const id of ids) for (const value of belongs.get(id) ?? []) uses.set(value, (uses.get(value) ?? 0) + 1)
      return (/** @type {string} */ kind) =>
        [...uses].filter(([value]) => value.startsWith(kind)).map(([value, count]) => ({ value: value.slice(2), count })).sort((a, b) => b.count - a.count).slice(0, 40)
    }
    const whole = await tally(found)
    /** @param {'locality' | 'section' | 'topic'} kind @param {string[]} [chosen] */
    const count = async (kind, chosen = []) => {
      if (chosen.length === 0) return whole(`${kind[0]}:`)
      return (await tally(await this.#list(`texts_${locale}_${reading.generation}`, String(expressions.all(meant, expressions.filtered(filters, kind))), between, newest)))(`${kind[0]}:`)
    }
    return { localities: await count('locality', filters.localities), sections: await count('section', filters.sections), topics: await count('topic', filters.topics) }
  }

  /** The words there are to compare with, read now and then: a new word is no likely correction. @param {Locale} locale @param {number} generation */
  async #spellings(locale, generation) {
    const key = `${locale} ${generation}`
    const known = this.#vocabulary.get(key)
    if (known && Date.now() - known.at < vocabularyFor) return known.words
    const rows = await this.#rows(`SELECT term AS word, doc AS uses FROM spellings_${locale}_${generation} ORDER BY doc DESC LIMIT 20000`)
    const words = rows.map(({ word, uses }) => ({ word: String(word), uses: Number(uses) }))
    // Of a small index every word counts, and reading it costs nothing.
    if (words.length > 5_000) this.#vocabulary.set(key, { at: Date.now(), words })
    return words
  }

  /** Words that are found, for those that nothing says. @param {Locale} locale @param {number} generation @param {Clause[]} clauses */
  async #otherWords(locale, generation, clauses) {
    const texts = `texts_${locale}_${generation}`
    const everywhere = { from: 0, to: Number.MAX_SAFE_INTEGER }
    const isFound = async (/** @type {string | null} */ match) => match !== null && (await this.#list(texts, match, everywhere, 1)).length > 0
    const words = []
    let isOther = false
    for (const clause of clauses) {
      const text = clause.alternatives[0] ?? ''
      const other = []
      for (const { written, isRun } of wordsOf(text)) {
        const asWord = expressions.meant([{ alternatives: [written], localities: [] }], 'words')
        if (isRun || (await isFound(asWord))) {
          other.push(written)
          continue
        }
        const [best] = nearest(written, await this.#spellings(locale, generation))
        if (!best) return null
        isOther = true
        other.push(best)
      }
      words.push(other.join(' '))
    }
    if (!isOther) return null
    const corrected = words.map((text) => ({ alternatives: [text], localities: [] }))
    return (await isFound(expressions.meant(corrected, 'words'))) ? words.join(' ') : null
  }

  /** @param {import('../rules').SuggestQuery} query @returns {Promise<import('../rules').Hit[] | null>} null: there is no index */
  suggest(query) {
    return this.#reading(({ generation }) => this.#suggest(generation, query))
  }

  /** @param {number} generation @param {import('../rules').SuggestQuery} query */
  async #suggest(generation, { locale, text, limit }) {
    const words = wordsOf(text)
    const last = words.at(-1)
    if (!last) return []
    const heads = `heads_${locale}_${generation}`
    const whole = words.slice(0, -1).map(({ written }) => ({ alternatives: [written], localities: [] }))
    const ending = last.isRun && [...last.written].length === 1 ? `apart : "${last.written}"` : `{headline} : "${tokensOf(last).join(' ')}"${last.isRun ? '' : ' *'}`
    const exact = expressions.exact(whole)
    const match = String(expressions.all(whole.length > 0 ? expressions.typed(whole, 'headline') : null, exact, ending))
    const ids = await this.#list(heads, match, { from: 0, to: Number.MAX_SAFE_INTEGER }, limit)
    return this.#hits(`shown_${locale}_${generation}`, ids, null)
  }

  close() {
    this.#vocabulary.clear()
    this.#belongs.clear()
    this.#headlines.clear()
    this.#client?.close()
    this.#client = null
  }

  remove() {
    this.close()
    for (const beside of ['', '-wal', '-shm', '-journal']) fs.rmSync(this.file + beside, { force: true })
  }
}

/** Days of Việt Nam as the numbers of documents. @param {Filters} filters */
function daysOf({ from, to }) {
  const at = (/** @type {string} */ day) => Date.parse(`${day}T00:00:00+07:00`) / 1_000
  return {
    from: from ? Math.max(0, at(from) * perSecond) : 0,
    to: to ? Math.max(0, (at(to) + 86_400) * perSecond - 1) : Number.MAX_SAFE_INTEGER,
  }
}
