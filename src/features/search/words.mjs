// @ts-check
// How a text is taken apart to be found again. Plain JavaScript: the worker of the embedded index runs without a compiler.
import { stemmer } from 'stemmer'

/** @typedef {import('@/locales').Locale} Locale */

/**
 * `written`: in lower case, with its marks. `folded`: Latin letters without marks, đ as d; other scripts as written.
 * `isRun`: characters that are written without spaces between words.
 * @typedef {{ written: string, folded: string, isRun: boolean }} Word
 */

const run = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]'
/** A run of Chinese, Japanese or Korean; or letters and digits of any other script, with their marks. */
const pieces = new RegExp(`((?:(?=[\\p{L}\\p{N}])${run})+)|((?:(?!${run})[\\p{L}\\p{N}]\\p{M}*)+)`, 'gu')
/** Letters, digits and marks together, whatever their script: found much sooner than pieces, which most of them are. */
const stretches = /[\p{L}\p{N}\p{M}]+/gu
const isLatin = /^[\u0000-\u02ff\u1e00-\u1eff]*$/

/** An English possessive says nothing. */
const possessive = /['’]s(?<=\p{L}['’]s)(?![\p{L}\p{N}])/gu

/** Lone halves of characters are no text. @param {string} text */
export const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, ' ')

/** Any text in one form: whole characters, compatibility forms as their plain ones, lower case. @param {string} text */
export const plain = (text) => wellFormed(text).normalize('NFKC').toLowerCase().normalize('NFC')

/** @type {Map<string, string>} */
const folds = new Map()

/** A Latin word without its marks. @param {string} written lower case, NFC */
export function fold(written) {
  const known = folds.get(written)
  if (known !== undefined) return known
  const folded = written.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  if (folds.size > 50_000) folds.clear()
  folds.set(written, folded)
  return folded
}

/** @param {string} written @returns {Word} */
const asWord = (written) => ({ written, folded: fold(written), isRun: false })

/** The words of a text, in order. @param {string} text @returns {Word[]} */
export function wordsOf(text) {
  /** @type {Word[]} */
  const words = []
  for (const stretch of plain(text).replace(possessive, '').match(stretches) ?? []) {
    if (isLatin.test(stretch)) words.push(asWord(stretch))
    else for (const [piece, chars] of stretch.matchAll(pieces)) words.push(chars ? { written: piece, folded: piece, isRun: true } : asWord(piece))
  }
  return words
}

/** @type {Map<string, string>} */
const stems = new Map()

/** "agreements" as "agreement". @param {string} folded */
function stemOf(folded) {
  const known = stems.get(folded)
  if (known !== undefined) return known
  const stem = /^[a-z]+$/.test(folded) ? stemmer(folded) : folded
  if (stems.size > 50_000) stems.clear()
  stems.set(folded, stem)
  return stem
}

/** What a word is looked up by: itself, its stem in English, and for a run every two neighbouring characters. @param {Word} word @param {Locale} locale @returns {string[]} */
export function tokensOf({ folded, isRun }, locale) {
  if (!isRun) return [locale === 'en' ? stemOf(folded) : folded]
  const chars = [...folded]
  return chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at] + char)
}

/** Two tokens side by side, as one. @param {string} first @param {string} second */
export const pairOf = (first, second) => `${first}_${second}`

/** A word as it is written, marks and all, or one character of a run; apart from words without marks. @param {string} written */
export const asWritten = (written) => `=${written}`

/** An id as a token. @param {string} kind @param {string} id */
export const idToken = (kind, id) => `@${kind}${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`

/**
 * What stands in the index for a text, each once and in no order: its words; neighbouring ones as pairs, by which phrases are
 * found; and as written what was folded away, and the single characters of runs.
 * @param {string} text @param {Locale} locale @param {Set<string>} [found] of other texts, to be added to
 */
export function tokensIn(text, locale, found = new Set()) {
  let before = ''
  for (const word of wordsOf(text)) {
    for (const token of tokensOf(word, locale)) {
      found.add(token)
      if (before) found.add(pairOf(before, token))
      before = token
    }
    if (word.isRun) for (const char of word.written) found.add(asWritten(char))
    else if (word.written !== word.folded) found.add(asWritten(word.written))
  }
  return found
}

/** The words of a text as written, each once: what a mistyped word is compared with. @param {string} text */
export const vocabularyText = (text) => [...new Set(wordsOf(text).flatMap(({ written, isRun }) => (isRun || /\d/.test(written) ? [] : [written])))].join(' ')
