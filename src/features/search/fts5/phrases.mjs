// @ts-check
// The index holds pairs of neighbouring words: a text that has all pairs of a longer phrase may have them apart.
import { tokensOf, wordsOf } from '../words.mjs'
import { finderOf, marked } from './snippets.mjs'

/** @typedef {import('@/locales').Locale} Locale */
/** @typedef {{ finder: import('./snippets.mjs').Finder | null, tokens: string }} Phrase */

/** @param {string} text @param {Locale} locale */
const tokensOfText = (text, locale) => ` ${wordsOf(text).flatMap((word) => tokensOf(word, locale)).join(' ')} `

/** What must stand in a text as it was typed: three words or more in quotation marks. (Within a run pairs overlap, and are hardly ever apart.) @param {import('../rules').Clause[]} clauses @param {Locale} locale @returns {Phrase[]} */
export const phrasesOf = (clauses, locale) =>
  clauses
    .filter(({ alternatives: [typed = '', ...others], localities }) => others.length + localities.length === 0 && wordsOf(typed).length > 2)
    .map((clause) => ({ finder: finderOf([clause], locale === 'en'), tokens: tokensOfText(clause.alternatives[0] ?? '', locale) }))

/** Whether the parts of a text hold all phrases. What is written as it was asked is seen at once; only the rest is taken apart. @param {string[]} parts @param {Phrase[]} phrases @param {Locale} locale */
export const holdsAll = (parts, phrases, locale) =>
  phrases.every(({ finder, tokens }) => parts.some((part) => marked(part, finder).some(({ isMatch }) => isMatch)) || parts.some((part) => tokensOfText(part, locale).includes(tokens)))
