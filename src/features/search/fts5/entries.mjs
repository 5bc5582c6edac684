// @ts-check
// What a document puts into each table of the index. Made before anybody is kept from writing: it takes longer than the writing.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { idToken, tokensIn, vocabularyText } from '../words.mjs'

/** @typedef {import('../rules').SearchDocument} SearchDocument */

/** Between a text and its names. */
const mark = '\u001f'

/**
 * Tokens are those of `tokensIn`, with spaces between: of the headline, of what stands above the text, of all.
 * @typedef {{ article: string, locale: import('@/locales').Locale, publishedAt: string, code: string, belongs: string, headline: string, text: Buffer, tokens: { headlines: string, heads: string, texts: string, vocabulary: string } }} Entry
 */

/** @param {SearchDocument} document @returns {Entry} */
export function entryOf({ article, locale, code, headline, standfirst, body, names, locality, sections, topics, publishedAt }) {
  const kinds = [...(locality ? [['l', locality]] : []), ...sections.map((id) => ['s', id]), ...topics.map((id) => ['t', id])]
  const tags = kinds.map(([kind, id]) => idToken(/** @type {string} */ (kind), /** @type {string} */ (id)))
  /** @param {string[]} parts */
  const tokens = (...parts) => {
    const found = new Set(tags)
    for (const part of parts) tokensIn(part, locale, found)
    return [...found].join(' ')
  }
  return {
    article, locale, publishedAt, code, headline,
    belongs: kinds.map(([kind, of]) => `${kind}:${of}`).join(' '),
    text: deflateRawSync([[standfirst, body].filter(Boolean).join('\n'), names].join(mark)),
    tokens: {
      headlines: tokens(headline),
      heads: tokens(headline, standfirst, names, code),
      texts: tokens(headline, standfirst, names, code, body),
      vocabulary: vocabularyText(`${headline}\n${standfirst}\n${names}`),
    },
  }
}

/** Standfirst and body, and the names beside them, as they were put in. @param {Buffer} packed @returns {{ text: string, names: string }} */
export function unpacked(packed) {
  const whole = inflateRawSync(packed).toString('utf8')
  const at = whole.lastIndexOf(mark)
  return { text: whole.slice(0, at), names: whole.slice(at + 1) }
}
