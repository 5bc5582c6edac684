// @ts-check
import { asWritten, idToken, pairOf, tokensOf, wordsOf } from '../words.mjs'

/**
 * A query as `rules.ts` makes it: every clause must be found, by one of its alternatives; the first is what was typed.
 * @typedef {import('../rules').Clause} Clause
 * @typedef {import('../rules').Filters} Filters
 * @typedef {import('@/locales').Locale} Locale
 */

/** @param {string} token */
const quoted = (token) => `"${token.replaceAll('"', '')}"`

/** @param {Array<string | null>} parts @param {'AND' | 'OR'} by */
const joined = (parts, by) => {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : `(${known.join(` ${by} `)})`
}

/** @param {Array<string | null>} parts */
export const all = (...parts) => joined(parts, 'AND')

/** Tokens side by side: by their pairs, which say where each stands without the index holding places. @param {string[]} tokens */
function sideBySide(tokens) {
  const [only, ...others] = tokens
  if (only === undefined) return null
  return all(...(others.length === 0 ? [quoted(only)] : others.map((token, at) => quoted(pairOf(/** @type {string} */ (tokens[at]), token)))))
}

/** One alternative, whose words stand beside each other; null when nothing of it can be found. @param {string} text @param {Locale} locale */
function phrase(text, locale) {
  const words = wordsOf(text)
  const [only, ...others] = words
  // Runs are found by pairs; a single character stands among what is told apart.
  if (only?.isRun && others.length === 0 && [...only.written].length === 1) return quoted(asWritten(only.written))
  return sideBySide(words.flatMap((word) => tokensOf(word, locale)))
}

/** What was typed, word by word. @param {Clause[]} clauses @param {Locale} locale */
export const typed = (clauses, locale) => all(...clauses.map(({ alternatives }) => phrase(alternatives[0] ?? '', locale)))

/** What was typed or what else it is called, and the news of the localities it names. @param {Clause[]} clauses @param {Locale} locale */
export const meant = (clauses, locale) =>
  all(...clauses.map(({ alternatives, localities }) => joined([...alternatives.map((text) => phrase(text, locale)), ...localities.map((id) => quoted(idToken('l', id)))], 'OR')))

/** The words with marks as they were typed; null when none has any. @param {Clause[]} clauses */
export function exact(clauses) {
  const marked = clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? '')).filter(({ written, folded }) => written !== folded)
  return all(...[...new Set(marked.map(({ written }) => written))].map((written) => quoted(asWritten(written))))
}

/** Whether every word was typed with marks. @param {Clause[]} clauses */
export const isMarked = (clauses) => clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? '')).every(({ written, folded }) => written !== folded)

/** All that was typed, in this order, word beside word; null where that is no narrower. @param {Clause[]} clauses @param {Locale} locale */
export function together(clauses, locale) {
  const words = clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? ''))
  return clauses.length < 2 || words.length < 2 ? null : sideBySide(words.flatMap((word) => tokensOf(word, locale)))
}

/** Words and the beginning of a last one. @param {import('../words.mjs').Word[]} words @param {Locale} locale */
export function begun(words, locale) {
  const last = /** @type {import('../words.mjs').Word} */ (words.at(-1))
  const before = words.slice(0, -1).map(({ written }) => ({ alternatives: [written], localities: [] }))
  const ending = last.isRun ? phrase(last.written, locale) : `${quoted(tokensOf(last, locale).join(''))} *`
  return all(typed(before, locale), exact(before), ending)
}

/** @param {Filters} filters @param {'locality' | 'section' | 'topic' | null} without */
export function filtered(filters, without) {
  const { localities = [], sections = [], topics = [] } = filters
  const any = (/** @type {string} */ kind, /** @type {string[]} */ ids) => joined(ids.map((id) => quoted(idToken(kind, id))), 'OR')
  return all(without === 'locality' ? null : any('l', localities), without === 'section' ? null : any('s', sections), without === 'topic' ? null : any('t', topics))
}
