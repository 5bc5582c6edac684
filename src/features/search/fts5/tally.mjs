// @ts-check
/** @typedef {import('../rules').Count} Count */

/** So many values of a kind are told. */
const mostTold = 40
/** Of so many documents the values are held: about three megabytes. */
const mostHeld = 20_000

/**
 * How often localities, sections and topics occur among documents. What documents belong to is held in the reading thread until
 * an edition changes, and as numbers: a thousand documents are counted in a tenth of the time that their names take.
 */
export class Tally {
  /** @type {Map<number, number[]>} */
  #belongs = new Map()
  #of = ''
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
    if (of !== this.#of || this.#belongs.size > mostHeld) this.clear()
    this.#of = of
    const missing = ids.filter((id) => !this.#belongs.has(id))
    const values = (/** @type {string} */ belongs) => belongs.split(' ').filter(Boolean)
    if (missing.length > 0) for (const [id, belongs] of read(missing)) this.#belongs.set(id, values(belongs).map((value) => this.#numberOf(value)))
    const uses = new Uint32Array(this.#values.length)
    for (const id of ids) for (const number of this.#belongs.get(id) ?? []) uses[number] = (uses[number] ?? 0) + 1
    // Those of now: another count may begin anew before this one is asked.
    const known = this.#values
    return (kind) =>
      known
        .flatMap((value, number) => (uses[number] && value.startsWith(`${kind}:`) ? [{ value: value.slice(kind.length + 1), count: uses[number] }] : []))
        // Of equals always the same comes first, whatever was asked before.
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, mostTold)
  }

  clear() {
    this.#belongs.clear()
    this.#values = []
    this.#numbers.clear()
  }
}
