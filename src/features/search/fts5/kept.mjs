// @ts-check

/** So many documents' values are held: about six megabytes. */
const most = 20_000

/**
 * What queries read again and again of the newest documents, held in the reading thread until an edition changes.
 * @template Value
 */
export class Kept {
  /** @type {Map<number, Value>} */
  #values = new Map()
  #of = ''

  /** Of each id what `read` says of it; ids that it does not know are left out. @param {string} of which tables, in which state @param {number[]} ids @param {(missing: number[]) => Array<[number, Value]>} read */
  of(of, ids, read) {
    if (of !== this.#of || this.#values.size > most) this.clear()
    this.#of = of
    const missing = ids.filter((id) => !this.#values.has(id))
    if (missing.length > 0) for (const [id, value] of read(missing)) this.#values.set(id, value)
    return this.#values
  }

  clear() {
    this.#values.clear()
  }
}
