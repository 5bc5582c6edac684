// @ts-check
import { fold, wordsOf } from '../words.mjs'

/**
 * How many letters two words differ by, neighbours that changed places counted as one; `most` + 1 when more than `most`.
 * @param {string} one @param {string} other @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = /** @type {number[]} */ ([])
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1]
      let steps = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1))
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) steps = Math.min(steps, (before[to - 2] ?? 0) + 1)
      next.push(steps)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[other.length] ?? most + 1
}

/**
 * The words nearest to one that nothing says, best first: fewest letters changed, then most used.
 * @param {string} typed @param {Array<{ word: string, uses: number }>} vocabulary words as written @returns {string[]}
 */
export function nearest(typed, vocabulary) {
  const [word] = wordsOf(typed)
  if (!word || word.isRun || word.folded.length < 3) return []
  const most = word.folded.length < 5 ? 1 : 2
  const hasMarks = word.written !== word.folded
  /** @type {Map<string, { steps: number, uses: number }>} */
  const found = new Map()
  for (const { word: candidate, uses } of vocabulary) {
    const folded = fold(candidate)
    const steps = distance(word.folded, folded, most)
    if (steps === 0 || steps > most) continue
    // Who types without marks is answered so; all words that fold alike count together.
    const offered = hasMarks ? candidate : folded
    const known = found.get(offered)
    found.set(offered, { steps, uses: uses + (known?.uses ?? 0) })
  }
  return [...found].sort(([, a], [, b]) => a.steps - b.steps || b.uses - a.uses).map(([offered]) => offered).slice(0, 3)
}
