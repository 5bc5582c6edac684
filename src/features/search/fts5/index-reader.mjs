// @ts-check
import { tokensOf, wordsOf } from '../words.mjs'
import * as expressions from './expressions.mjs'
import { hasWords, headlineOf, isExact, isTogether, lookedFor } from './headlines.mjs'
import { IndexFile, perSecond } from './index-file.mjs'
import { Kept } from './kept.mjs'
import { finderOf, isIn, marked, snippet } from './snippets.mjs'
import { nearest } from './vocabulary.mjs'

/**
 * @typedef {import('../rules').SearchQuery} SearchQuery
 * @typedef {import('../rules').SearchResult} SearchResult
 * @typedef {import('../rules').Clause} Clause
 * @typedef {import('../rules').Filters} Filters
 * @typedef {import('@/locales').Locale} Locale
 * @typedef {import('./index-file.mjs').Reading} Reading
 */

/** @typedef {{ id: number, score: number }} Scored */

/** So many of the newest that fit are ranked and counted. */
const newest = 1_000
/** Of so many that are too many, the first are looked at once more, text by text. */
const atHead = 30
/** So long a large vocabulary is remembered, in milliseconds. */
const vocabularyFor = 10 * 60_000

/** What is asked of the index. */
export class IndexReader extends IndexFile {
  /** @type {Map<string, { at: number, words: Array<{ word: string, uses: number }> }>} */
  #vocabulary = new Map()
  /** Localities, sections and topics of a document. @type {Kept<string[]>} */
  #belongs = new Kept()
  /** @type {Kept<import('./headlines.mjs').Headline>} */
  #headlines = new Kept()

  /** @param {string} table @param {string} match @param {{ from: number, to: number }} between @param {number} limit @returns {Promise<number[]>} newest first */
  async #list(table, match, { from, to }, limit) {
    // As whole numbers: a number of JavaScript is bound as a fraction, by which FTS5 would not begin or end.
    const [{ ids }] = await this.rows(`SELECT json_group_array(rowid) AS ids FROM (SELECT rowid FROM ${table} WHERE ${table} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)`, match, BigInt(from), BigInt(to), limit)
    return JSON.parse(ids)
  }

  /** @param {SearchQuery} query @returns {Promise<SearchResult | null>} null: there is no index */
  query(query) {
    return this.reading((reading) => this.#query(reading, query))
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
    const rows = await this.rows(`SELECT id, headline, standfirst, body FROM ${shownIn} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(first.map(({ id }) => id)))
    const having = new Set(rows.filter(({ headline, standfirst, body }) => together && isIn(`${headline}\n${standfirst}\n${body}`, together)).map(({ id }) => id))
    for (const scored of first) if (having.has(scored.id)) scored.score += 2
  }

  /** @param {Reading} reading @param {Locale} locale @param {number[]} ids */
  #headlinesOf({ generation, changes }, locale, ids) {
    return this.#headlines.of(`${locale} ${generation} ${changes}`, ids, async (missing) => {
      const [{ rows }] = await this.rows(`SELECT json_group_array(json_array(id, headline)) AS rows FROM shown_${locale}_${generation} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(missing))
      return JSON.parse(rows).map((/** @type {[number, string]} */ [id, headline]) => [id, headlineOf(headline)])
    })
  }

  /** @param {Reading} reading @param {Locale} locale @param {number[]} ids */
  #belongsOf({ generation, changes }, locale, ids) {
    return this.#belongs.of(`${locale} ${generation} ${changes}`, ids, async (missing) => {
      const [{ rows }] = await this.rows(`SELECT json_group_array(json_array(id, belongs)) AS rows FROM docs_${locale}_${generation} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(missing))
      return JSON.parse(rows).map((/** @type {[number, string]} */ [id, belongs]) => [id, belongs.split(' ')])
    })
  }

  /** @param {string} shown @param {number[]} ids @param {import('./snippets.mjs').Finder | null} finder */
  async #hits(shown, ids, finder) {
    const rows = await this.rows(`SELECT id, code, headline, standfirst, body FROM ${shown} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
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
    const rows = await this.rows(`SELECT term AS word, doc AS uses FROM spellings_${locale}_${generation} ORDER BY doc DESC LIMIT 20000`)
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
    return this.reading(({ generation }) => this.#suggest(generation, query))
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

  /** @override */
  close() {
    this.#vocabulary.clear()
    this.#belongs.clear()
    this.#headlines.clear()
    super.close()
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
