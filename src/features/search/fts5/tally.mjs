// @ts-check
import { Kept } from './kept.mjs'

/** @typedef {import('../rules').Count} Count */

/** So many values of a kind are told. */
const most = 40

/**
 * How often localities, sections and topics occur among documents. A document's are held as numbers: a thousand documents are
 * counted in a tenth of the time that their names take.
 */
export class Tally {
  /** @type {Kept<number[]>} */
  #belongs = new Kept()
  /** By their numbers: the letter of a kind, a colon, an id. @type {string[]} */
  #values = []
  /** @type {Map<string, number>} */
  #numbers = new Map()

  /** @param {string} value */
  #numberOf(value) {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.#values.length)
    return this.#values.push(value) - 1
  }

  /**
   * @param {string} of which tables, in which state @param {number[]} ids
   * @param {(missing: number[]) => Array<[id: number, belongs: string]>} read values with spaces between
   * @returns {(kind: string) => Count[]} most frequent first
   */
  of(of, ids, read) {
    const belongs = this.#belongs.of(of, ids, (missing) => read(missing).map(([id, values]) => [id, values.split(' ').filter(Boolean).map((value) => this.#numberOf(value))]))
    const uses = new Uint32Array(this.#values.length)
    for (const id of ids) for (const number of belongs.get(id) ?? []) uses[number] = (uses[number] ?? 0) + 1
    return (kind) =>
      this.#values
        .flatMap((value, number) => (uses[number] && value.startsWith(`${kind}:`) ? [{ value: value.slice(kind.length + 1), count: uses[number] }] : []))
        .sort((a, b) => b.count - a.count)
        .slice(0, most)
  }

  clear() {
    this.#belongs.clear()
    this.#values = []
    this.#numbers.clear()
  }
}
