// @ts-check
// How a text is taken apart to be found again. Plain JavaScript: the worker of the embedded index runs without a compiler.

/**
 * `written`: in lower case, with its marks. `folded`: Latin letters without marks, đ as d; other scripts as written.
 * `isRun`: characters that are written without spaces between words.
 * @typedef {{ written: string, folded: string, isRun: boolean }} Word
 */

const run = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}]'
/** A run of Chinese, Japanese or Korean; or letters and digits of any other script, with their marks. */
const pieces = new RegExp(`((?:(?=[\\p{L}\\p{N}])${run})+)|((?:(?!${run})[\\p{L}\\p{N}]\\p{M}*)+)`, 'gu')
/** An English possessive says nothing. */
const possessive = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu

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

/** The words of a text, in order. @param {string} text @returns {Word[]} */
export function wordsOf(text) {
  const words = []
  for (const [piece, chars] of plain(text).replace(possessive, '').matchAll(pieces)) {
    words.push(chars ? { written: piece, folded: piece, isRun: true } : { written: piece, folded: fold(piece), isRun: false })
  }
  return words
}

/** What stands in the index for a word: itself, and for a run every two neighbouring characters. @param {Word} word @returns {string[]} */
export function tokensOf({ folded, isRun }) {
  if (!isRun) return [folded]
  const chars = [...folded]
  return chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at] + char)
}

/** A text as the index takes it: tokens in order. @param {string} text */
export const tokenText = (text) => wordsOf(text).flatMap(tokensOf).join(' ')

/**
 * What is told apart within a text, each once: words as written where marks were folded away, and the single characters of
 * runs, which are otherwise found in pairs only.
 * @param {string} text
 */
export function apartText(text) {
  /** @type {Set<string>} */
  const found = new Set()
  for (const { written, folded, isRun } of wordsOf(text)) {
    if (isRun) for (const char of written) found.add(char)
    else if (written !== folded) found.add(written)
  }
  return [...found].join(' ')
}

/** The words of a text as written, each once: what a mistyped word is compared with. @param {string} text */
export const vocabularyText = (text) => [...new Set(wordsOf(text).flatMap(({ written, isRun }) => (isRun || /\d/.test(written) ? [] : [written])))].join(' ')

/** An id as one token of the index. @param {string} kind @param {string} id */
export const idToken = (kind, id) => `${kind}${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`
