// @ts-check
/** @typedef {import('@/locales').Locale} Locale */

/**
 * An index that knows in which documents a token is, and neither where nor how often: a third of the size. `entries.mjs` has
 * taken texts apart; here only spaces divide.
 */
const bag = `content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_=@'"`

export const bags = /** @type {const} */ (['headlines', 'heads', 'texts', 'vocabulary'])

/** Documents, and words in three indexes: of the headline, of what stands above a text, of all of it; a vocabulary for who mistypes. @param {Locale} locale @param {number} generation @returns {Array<[name: string, sql: string]>} */
export function tablesOf(locale, generation) {
  const name = (/** @type {string} */ part) => `${part}_${locale}_${generation}`
  return [
    // Narrow, for a thousand are counted at a time; what ten of them show stands beside, compressed.
    [name('docs'), `CREATE TABLE IF NOT EXISTS ${name('docs')} (id INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, belongs TEXT NOT NULL)`],
    [name('shown'), `CREATE TABLE IF NOT EXISTS ${name('shown')} (id INTEGER PRIMARY KEY, code TEXT NOT NULL, headline TEXT NOT NULL, text BLOB NOT NULL)`],
    // Prefixes, for suggestions while a word is being typed.
    [name('headlines'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('headlines')} USING fts5(tokens, ${bag}, prefix='1 2 3')`],
    [name('heads'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('heads')} USING fts5(tokens, ${bag})`],
    [name('texts'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('texts')} USING fts5(tokens, ${bag})`],
    [name('vocabulary'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('vocabulary')} USING fts5(tokens, ${bag})`],
    [name('spellings'), `CREATE VIRTUAL TABLE IF NOT EXISTS ${name('spellings')} USING fts5vocab(${name('vocabulary')}, row)`],
  ]
}

/** Articles that a delivery has put into a generation while it is being built: newer than what the builder has read. @param {number} generation */
export const deliveredTo = (generation) => `delivered_${generation}`

/** Bytes of a list that are read at once: a rare word beside a frequent one looks into the frequent one's list here and there. */
const pgsz = 1_000

/**
 * While a generation is built nothing is merged (each commit would do a part of it, and most again and again); what was built
 * is merged once at the end. Sizes in bytes.
 */
export const pace = { building: { pgsz, automerge: 0, crisismerge: 1_000, hashsize: 16 * 1_048_576 }, live: { automerge: 4, crisismerge: 16, hashsize: 1_048_576 } }
