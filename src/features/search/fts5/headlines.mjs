// @ts-check
// What of a query stands in a headline, told from the headline itself: a list of the index costs more than a thousand of these.
import { tokensOf, wordsOf } from '../words.mjs'

/** @typedef {import('../rules').Clause} Clause */
/** Words with a space on either side: as the index takes them, and as written. @typedef {{ tokens: string, written: string }} Headline */
/** `words`: one text for each clause; `together`: all of them in this order, where there are several; `exact`: words with marks. @typedef {{ words: string[], together: string | null, exact: string[] }} Looked */

/** @param {string} text @returns {Headline} */
export function headlineOf(text) {
  const words = wordsOf(text)
  return { tokens: ` ${words.flatMap(tokensOf).join(' ')} `, written: ` ${words.map(({ written }) => written).join(' ')} ` }
}

/** @param {Clause[]} clauses @returns {Looked} */
export function lookedFor(clauses) {
  const typed = clauses.map(({ alternatives }) => wordsOf(alternatives[0] ?? '')).filter((words) => words.length > 0)
  const tokens = (/** @type {import('../words.mjs').Word[]} */ words) => ` ${words.flatMap(tokensOf).join(' ')} `
  const all = typed.flat()
  return {
    words: typed.map((words) => (words.length === 1 && words[0]?.isRun && [...words[0].written].length === 1 ? words[0].written : tokens(words))),
    together: clauses.length < 2 || all.length < 2 ? null : tokens(all),
    exact: all.filter(({ written, folded }) => written !== folded).map(({ written }) => ` ${written} `),
  }
}

/** @param {Headline} headline @param {Looked} looked */
export const hasWords = ({ tokens, written }, { words }) => words.every((word) => (word.startsWith(' ') ? tokens : written).includes(word))

/** @param {Headline} headline @param {Looked} looked */
export const isTogether = ({ tokens }, { together }) => together !== null && tokens.includes(together)

/** @param {Headline} headline @param {Looked} looked */
export const isExact = ({ written }, { exact }) => exact.length > 0 && exact.every((word) => written.includes(word))
