// @ts-check
// What was looked for, shown in the text as it is written. Offsets stay: the folded text is as long as the text itself.
import { plain, wordsOf } from '../words.mjs'

/** @typedef {{ text: string, isMatch: boolean }} Part */
/** @typedef {{ from: number, to: number, isExact: boolean, word: number }} Match */

/** Each UTF-16 unit without its marks; itself where that is no single unit. */
const table = new Uint16Array(65_536).map((_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const char = String.fromCharCode(unit)
  const isLatin = /\p{scx=Latin}/u.test(char)
  const simple = isLatin ? char.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd') : char.normalize('NFKC').toLowerCase()
  return simple.length === 1 ? simple.charCodeAt(0) : unit
})

/** @param {string} text */
export function foldInPlace(text) {
  const bytes = Buffer.from(text, 'utf16le')
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  for (let at = 0; at < units.length; at++) units[at] = table[/** @type {number} */ (units[at])] ?? 0
  return bytes.toString('utf16le')
}

const endings = /(?:ations?|ating|ated?|ions?|ings?|ies|ied|es|ed|s|y|e)$/
const escaped = (/** @type {string} */ text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const letter = /[\p{L}\p{N}]/u

/** `edges`: whether a word begins and ends where letters do; within a run it may stand anywhere. @typedef {{ pattern: RegExp, exact: Array<RegExp | null>, edges: Array<[boolean, boolean]> }} Finder */

/**
 * @param {import('../rules').Clause[]} clauses @param {boolean} hasStems English, where "agreement" finds "agreements"
 * @returns {Finder | null} null when there is nothing to find
 */
export function finderOf(clauses, hasStems) {
  /** @type {string[]} */
  const sources = []
  /** @type {Array<RegExp | null>} */
  const exact = []
  /** @type {Array<[boolean, boolean]>} */
  const edges = []
  for (const text of clauses.flatMap(({ alternatives }) => alternatives)) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    const source = words.map(({ folded, isRun }) => {
      const stem = hasStems && !isRun ? folded.replace(endings, '') : folded
      return isRun ? escaped(folded) : stem.length >= 4 && hasStems ? `${escaped(stem)}[a-z]{0,6}` : escaped(folded)
    }).join('[^\\p{L}\\p{N}]{1,3}')
    const [first, last] = [words[0], words.at(-1)]
    sources.push(`(${source})`)
    edges.push([!first?.isRun, !last?.isRun])
    exact.push(words.some(({ written, folded }) => written !== folded) ? new RegExp(`^${words.map(({ written }) => escaped(written)).join('[^\\p{L}\\p{N}]{1,3}')}$`, 'u') : null)
  }
  return sources.length === 0 ? null : { pattern: new RegExp(sources.join('|'), 'gu'), exact, edges }
}

/** @param {string} text @param {Finder} finder @returns {Match[]} */
function matchesIn(text, { pattern, exact, edges }) {
  const found = []
  const folded = foldInPlace(text)
  // Edges are looked at where something was found: at every place of a text it would take ten times as long.
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const word = match.slice(1).findIndex((part) => part !== undefined)
    const [from, to] = [match.index, match.index + match[0].length]
    const [begins, ends] = edges[word] ?? [false, false]
    if ((begins && letter.test(folded[from - 1] ?? '')) || (ends && letter.test(folded[to] ?? ''))) {
      pattern.lastIndex = from + 1
      continue
    }
    found.push({ from, to, word, isExact: exact[word]?.test(plain(text.slice(from, to))) ?? true })
    if (found.length >= 200) break
  }
  // Where a word stands as it was typed, what only looks alike is not marked.
  const typed = new Set(found.filter(({ isExact }) => isExact).map(({ word }) => word))
  return found.filter(({ isExact, word }) => isExact || !typed.has(word))
}

/** @param {string} text @param {Match[]} matches @param {number} from @param {number} to @returns {Part[]} */
function partsOf(text, matches, from, to) {
  const parts = []
  let at = from
  for (const match of matches) {
    if (match.from < at || match.to > to) continue
    const last = parts.at(-1)
    // Words beside each other are one mark.
    if (last?.isMatch && /^\s+$/.test(text.slice(at, match.from))) last.text += text.slice(at, match.to)
    else {
      if (match.from > at) parts.push({ text: text.slice(at, match.from), isMatch: false })
      parts.push({ text: text.slice(match.from, match.to), isMatch: true })
    }
    at = match.to
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMatch: false })
  return parts
}

/** The whole text, marked. @param {string} text @param {Finder | null} finder @returns {Part[]} */
export const marked = (text, finder) => (finder ? partsOf(text, matchesIn(text, finder), 0, text.length) : [{ text, isMatch: false }])

const spaces = /\s/
/** Where a sentence begins, or else a word, at most `reach` before. @param {string} text @param {number} at @param {number} reach */
function beginning(text, at, reach) {
  const from = Math.max(0, at - reach)
  if (from === 0) return 0
  const before = text.slice(from, at)
  const sentence = Math.max(...['. ', '! ', '? ', '\n', '。', '！', '？'].map((end) => (before.includes(end) ? before.lastIndexOf(end) + end.length : -1)))
  if (sentence >= 0) return from + sentence
  const word = before.search(spaces)
  return word >= 0 ? from + word + 1 : whole(text, from)
}

/** Not between the two halves of a character. @param {string} text @param {number} at */
const whole = (text, at) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at)

/**
 * The place of a text that says most of what was looked for, marked; its beginning where nothing of it is said.
 * @param {string} text @param {Finder | null} finder @param {number} length in UTF-16 units, about @returns {Part[]}
 */
export function snippet(text, finder, length) {
  const matches = finder ? matchesIn(text, finder) : []
  let best = { from: 0, words: 0 }
  for (const [at, { from }] of matches.entries()) {
    const words = new Set()
    for (let next = at; next < matches.length && /** @type {Match} */ (matches[next]).to <= from + length * 0.75; next++) words.add(matches[next]?.word)
    if (words.size > best.words) best = { from, words: words.size }
  }
  const begin = best.words === 0 ? 0 : beginning(text, best.from, Math.round(length / 3))
  let end = Math.min(text.length, begin + length)
  if (end < text.length) {
    const space = text.slice(end - 30, end).search(/\s\S*$/)
    end = space > 0 ? end - 30 + space : whole(text, end)
  }
  const parts = partsOf(text, matches, begin, end)
  if (begin > 0) parts.unshift({ text: '… ', isMatch: false })
  if (end < text.length) parts.push({ text: ' …', isMatch: false })
  return parts
}
