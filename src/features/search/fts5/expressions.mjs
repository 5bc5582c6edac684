// @ts-check
import { idToken, tokensOf, wordsOf } from '../words.mjs'

/**
 * A query as `rules.ts` makes it: every clause must be found, by one of its alternatives; the first is what was typed.
 * @typedef {import('../rules').Clause} Clause
 * @typedef {import('../rules').Filters} Filters
 */

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '')}"`

/** One alternative, whose words stand beside each other; null when nothing of it can be found. @param {string} text @param {string} columns */
function phrase(text, columns) {
  const words = wordsOf(text)
  const [only, ...others] = words
  if (!only) return null
  // Runs are found by pairs; a single character stands among what is told apart.
  if (others.length === 0 && only.isRun && [...only.written].length === 1) return `apart : ${quoted(only.written)}`
  return `{${columns}} : ${quoted(words.flatMap(tokensOf).join(' '))}`
}

/** @param {Array<string | null>} parts @param {'AND' | 'OR'} by */
const joined = (parts, by) => {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : `(${known.join(` ${by} `)})`
}

/** What was typed, word by word. @param {Clause[]} clauses @param {string} columns */
export const typed = (clauses, columns) => joined(clauses.map(({ alternatives }) => phrase(alternatives[0] ?? '', columns)), 'AND')

/** What was typed or what else it is called, and the news of the localities it names. @param {Clause[]} clauses @param {string} columns */
export const meant = (clauses, columns) =>
  joined(clauses.map(({ alternatives, localities }) => joined([...alternatives.map((text) => phrase(text, columns)), ...localities.map((id) => `tags : ${idToken('l', id)}`)], 'OR')), 'AND')

/** The words with marks as they were typed; null when none has any. @param {Clause[]} clauses */
export function exact(clauses) {
  const marked = clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? '')).filter(({ written, folded }) => written !== folded)
  return marked.length === 0 ? null : joined([...new Set(marked.map(({ written }) => written))].map((written) => `apart : ${quoted(written)}`), 'AND')
}

/** Whether every word was typed with marks. @param {Clause[]} clauses */
export const isMarked = (clauses) => clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? '')).every(({ written, folded }) => written !== folded)

/** All that was typed, in this order, word beside word; null where that is no narrower. @param {Clause[]} clauses @param {string} columns */
export function together(clauses, columns) {
  const words = clauses.flatMap(({ alternatives }) => wordsOf(alternatives[0] ?? ''))
  return clauses.length < 2 || words.length < 2 ? null : `{${columns}} : ${quoted(words.flatMap(tokensOf).join(' '))}`
}

/** @param {Filters} filters @param {'locality' | 'section' | 'topic' | null} without */
export function filtered(filters, without) {
  const { localities = [], sections = [], topics = [] } = filters
  return joined([
    without === 'locality' ? null : joined(localities.map((id) => `tags : ${idToken('l', id)}`), 'OR'),
    without === 'section' ? null : joined(sections.map((id) => `tags : ${idToken('s', id)}`), 'OR'),
    without === 'topic' ? null : joined(topics.map((id) => `tags : ${idToken('t', id)}`), 'OR'),
  ], 'AND')
}

/** @param {Array<string | null>} parts */
export const all = (...parts) => joined(parts, 'AND')
