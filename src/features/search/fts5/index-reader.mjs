// @ts-check
import { wordsOf } from '../words.mjs'
import { best } from './best.mjs'
import { unpacked } from './entries.mjs'
import * as expressions from './expressions.mjs'
import { IndexFile, perMinute } from './index-file.mjs'
import { holdsAll, phrasesOf } from './phrases.mjs'
import { finderOf, marked, snippet } from './snippets.mjs'
import { Tally } from './tally.mjs'
import { nearest } from './vocabulary.mjs'

/**
 * @typedef {import('../rules').SearchQuery} SearchQuery
 * @typedef {import('../rules').SearchResult} SearchResult
 * @typedef {import('../rules').Clause} Clause
 * @typedef {import('../rules').Filters} Filters
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('./index-file.mjs').Reading} Reading
 */

/** Numbers of documents, both included. @typedef {{ from: number, to: number }} Between */

/** So many of the newest that fit are ranked and counted. */
const newest = 1_000
/** Of texts that have the pairs of a longer phrase so many are looked into, the newest: some 20 ms. */
const lookedInto = 200
/** So long a large vocabulary is remembered, in milliseconds. */
const vocabularyFor = 10 * 60_000
/** @type {Between} */
const everywhere = { from: 0, to: Number.MAX_SAFE_INTEGER }
const yearInMinutes = 365 * 1_440

/** What is asked of the index. */
export class IndexReader extends IndexFile {
  /** @type {Map<string, { at: number, words: Array<{ word: string, uses: number }> }>} */
  #vocabulary = new Map()
  /** Localities, sections and topics. */
  #tally = new Tally()

  /** @param {string} table @param {string} match @param {Between} between @param {number} limit @returns {number[]} newest first */
  #list(table, match, { from, to }, limit) {
    // As whole numbers: a number of JavaScript is bound as a fraction, by which FTS5 would not begin or end.
    const [{ ids }] = this.rows(`SELECT json_group_array(rowid) AS ids FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)`, match, BigInt(from), BigInt(to), limit)
    return JSON.parse(ids)
  }

  /** @param {SearchQuery} query @returns {SearchResult | null} null: there is no index */
  query(query) {
    return this.reading((reading) => this.#query(reading, query))
  }

  /** @param {Reading} reading @param {SearchQuery} query @returns {SearchResult} */
  #query(reading, { locale, clauses, filters, page, size }) {
    const meant = expressions.meant(clauses, locale)
    if (!meant) return { hits: [], total: { count: 0, isLeast: false }, counts: { localities: [], sections: [], topics: [] }, didYouMean: null, isWhole: true }
    const { generation, isWhole } = reading
    const between = daysOf(filters)
    const listed = this.#list(`texts_${locale}_${generation}`, String(expressions.all(meant, expressions.filtered(filters, null))), between, newest)
    const isLeast = listed.length === newest
    const apart = this.#havingPhrasesApart(`shown_${locale}_${generation}`, locale, clauses, listed)
    const found = apart.size > 0 ? listed.filter((id) => !apart.has(id)) : listed
    /** @type {Map<number, number>} */
    const scores = found.length > 0 ? this.#scores(reading, locale, clauses, filters, between, found, isLeast) : new Map()
    for (const id of apart) scores.delete(id)
    const shown = best(scores, page * size).slice((page - 1) * size)
    return {
      hits: this.#hits(`shown_${locale}_${generation}`, shown, finderOf(clauses, locale === 'en')),
      total: { count: scores.size, isLeast },
      counts: this.#counts(reading, locale, meant, filters, between, found),
      didYouMean: scores.size === 0 ? this.#otherWords(locale, generation, clauses) : null,
      isWhole,
    }
  }

  /**
   * What stands higher weighs more; the words as they were typed come before all that only looks like them. Of a word that
   * very many have, older ones are weighed as well where it stands in the headline or as it was typed.
   * @param {Reading} reading @param {Locale} locale @param {Clause[]} clauses @param {Filters} filters @param {Between} between @param {number[]} found newest first @param {boolean} isLeast
   */
  #scores({ generation }, locale, clauses, filters, between, found, isLeast) {
    const [headlines, heads, texts] = [`headlines_${locale}_${generation}`, `heads_${locale}_${generation}`, `texts_${locale}_${generation}`]
    const typed = expressions.typed(clauses, locale)
    const together = expressions.together(clauses, locale)
    const exact = expressions.exact(clauses)
    // Where nothing has another name, what was typed is what was found.
    const hasNames = clauses.some(({ alternatives, localities }) => alternatives.length + localities.length > 1)
    // A word with its marks is there only where it is without them: what was found by the latter need not be looked for again.
    const impliesTyped = clauses.every(({ alternatives }) => wordsOf(alternatives[0] ?? '').length === 1) && expressions.isMarked(clauses)
    /** @type {Array<[weight: number, table: string, match: string | null]>} */
    const weights = [
      [6, headlines, typed],
      [3, headlines, together],
      [4, headlines, isLeast ? exact && expressions.all(exact, impliesTyped ? null : typed) : null],
      [3, heads, expressions.meant(clauses, locale)],
      [2, texts, together],
      [2, texts, hasNames ? typed : null],
      [20, texts, exact && expressions.all(exact, impliesTyped || !isLeast ? null : typed)],
    ]
    const amongFound = { from: /** @type {number} */ (found.at(-1)), to: /** @type {number} */ (found[0]) }
    const narrowed = isLeast ? expressions.filtered(filters, null) : null
    const now = Date.now() / 60_000
    const newness = (/** @type {number} */ id) => 4 * 2 ** -(Math.max(0, now - id / perMinute) / yearInMinutes)
    /** @type {Map<number, number>} */
    const scores = new Map(found.map((id) => [id, newness(id)]))
    let isInHeadlines = true
    for (const [weight, table, match] of weights) {
      // Where no headline has the words, none has them together.
      if (!match || (table === headlines && !isInHeadlines)) continue
      const having = this.#list(table, String(expressions.all(match, narrowed)), isLeast ? between : amongFound, newest)
      if (match === typed && table === headlines) isInHeadlines = having.length > 0
      for (const id of having) {
        // Of what was found whole nothing is left to find, only to weigh.
        const score = scores.get(id) ?? (isLeast ? newness(id) : null)
        if (score !== null) scores.set(id, score + weight)
      }
    }
    return scores
  }

  /** Those of `ids` that have all words of a phrase in pairs, and nowhere the phrase. @param {string} shown @param {Locale} locale @param {Clause[]} clauses @param {number[]} ids @returns {Set<number>} */
  #havingPhrasesApart(shown, locale, clauses, ids) {
    const phrases = phrasesOf(clauses, locale)
    if (phrases.length === 0) return new Set()
    const rows = this.rows(`SELECT id, headline, text FROM ${shown} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids.slice(0, lookedInto)))
    const isApart = (/** @type {{ headline: string, text: Buffer }} */ row) => {
      const { text, names } = unpacked(row.text)
      return !holdsAll([row.headline, text, names], phrases, locale)
    }
    return new Set(rows.filter(isApart).map(({ id }) => id))
  }

  /** @param {string} shown @param {number[]} ids @param {import('./snippets.mjs').Finder | null} finder */
  #hits(shown, ids, finder) {
    const rows = this.rows(`SELECT id, code, headline, text FROM ${shown} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
    return ids.flatMap((id) => {
      const row = rows.find((candidate) => candidate.id === id)
      if (!row) return []
      return [{ code: row.code, headline: marked(row.headline, finder), snippet: snippet(unpacked(row.text).text, finder, /\p{scx=Han}|\p{scx=Hangul}/u.test(row.headline) ? 110 : 220) }]
    })
  }

  /** How many of what was found there are by locality, section, topic: of each kind as if nothing of it were chosen. @param {Reading} reading @param {Locale} locale @param {string} meant @param {Filters} filters @param {{ from: number, to: number }} between @param {number[]} found */
  #counts({ generation, changes }, locale, meant, filters, between, found) {
    const tally = (/** @type {number[]} */ ids) =>
      this.#tally.of(`${locale} ${generation} ${changes}`, ids, (missing) => {
        const [{ rows }] = this.rows(`SELECT json_group_array(json_array(id, belongs)) AS rows FROM docs_${locale}_${generation} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(missing))
        return JSON.parse(rows)
      })
    const whole = tally(found)
    /** @param {'locality' | 'section' | 'topic'} kind @param {string[]} [chosen] */
    const count = (kind, chosen = []) => {
      if (chosen.length === 0) return whole(/** @type {string} */ (kind[0]))
      return tally(this.#list(`texts_${locale}_${generation}`, String(expressions.all(meant, expressions.filtered(filters, kind))), between, newest))(/** @type {string} */ (kind[0]))
    }
    return { localities: count('locality', filters.localities), sections: count('section', filters.sections), topics: count('topic', filters.topics) }
  }

  /** The words there are to compare with, read now and then: a new word is no likely correction. @param {Locale} locale @param {number} generation */
  #spellings(locale, generation) {
    const key = `${locale} ${generation}`
    const known = this.#vocabulary.get(key)
    if (known && Date.now() - known.at < vocabularyFor) return known.words
    const rows = this.rows(`SELECT term AS word, doc AS uses FROM spellings_${locale}_${generation} ORDER BY doc DESC LIMIT 20000`)
    const words = rows.map(({ word, uses }) => ({ word: String(word), uses: Number(uses) }))
    // Of a small index every word counts, and reading it costs nothing.
    if (words.length > 5_000) this.#vocabulary.set(key, { at: Date.now(), words })
    return words
  }

  /** Words that are found, for those that nothing says. @param {Locale} locale @param {number} generation @param {Clause[]} clauses */
  #otherWords(locale, generation, clauses) {
    const texts = `texts_${locale}_${generation}`
    const isFound = (/** @type {string | null} */ match) => match !== null && this.#list(texts, match, everywhere, 1).length > 0
    const words = []
    let isOther = false
    for (const clause of clauses) {
      const text = clause.alternatives[0] ?? ''
      const other = []
      for (const { written, isRun } of wordsOf(text)) {
        const asWord = expressions.meant([{ alternatives: [written], localities: [] }], locale)
        if (isRun || isFound(asWord)) {
          other.push(written)
          continue
        }
        const [best] = nearest(written, this.#spellings(locale, generation))
        if (!best) return null
        isOther = true
        other.push(best)
      }
      words.push(other.join(' '))
    }
    if (!isOther) return null
    const corrected = words.map((text) => ({ alternatives: [text], localities: [] }))
    return isFound(expressions.meant(corrected, locale)) ? words.join(' ') : null
  }

  /** @param {import('../rules').SuggestQuery} query @returns {import('../rules').Hit[] | null} null: there is no index */
  suggest(query) {
    return this.reading(({ generation }) => this.#suggest(generation, query))
  }

  /** @param {number} generation @param {import('../rules').SuggestQuery} query */
  #suggest(generation, { locale, text, limit }) {
    const words = wordsOf(text)
    if (words.length === 0) return []
    const ids = this.#list(`headlines_${locale}_${generation}`, String(expressions.begun(words, locale)), everywhere, limit)
    return this.#hits(`shown_${locale}_${generation}`, ids, null)
  }

  /** @override */
  close() {
    this.#vocabulary.clear()
    this.#tally.clear()
    super.close()
  }
}

/** Days of Việt Nam as the numbers of documents. @param {Filters} filters */
function daysOf({ from, to }) {
  const at = (/** @type {string} */ day) => Date.parse(`${day}T00:00:00+07:00`) / 60_000
  return {
    from: from ? Math.max(0, at(from) * perMinute) : 0,
    to: to ? Math.max(0, (at(to) + 1_440) * perMinute - 1) : Number.MAX_SAFE_INTEGER,
  }
}
