/** 2^12 registers: 4 kB, and an error of about 1.6 % (1.04 / √4096) above some thousands; small numbers come out exact. */
const precision = 12
const size = 1 << precision
const rest = BigInt(64 - precision)

/**
 * How many different readers there were, without knowing which: HyperLogLog (Flajolet et al., 2007, with linear counting
 * for small numbers). It keeps no list: of each of 4096 groups only the longest run of zeros that was seen. Two sketches of one
 * day merge into what one would have been, so processes and restarts add up.
 */
export class Sketch {
  readonly #registers: Uint8Array

  constructor(encoded?: string | null) {
    const stored = encoded ? Buffer.from(encoded, 'base64') : null
    this.#registers = stored?.length === size ? new Uint8Array(stored) : new Uint8Array(size)
  }

  /** Takes note of a reader (64 evenly spread bits); says whether anything changed. */
  add(visitor: bigint): boolean {
    const group = Number(visitor >> rest)
    const zeros = Number(rest) - (visitor & ((1n << rest) - 1n)).toString(2).length
    const rank = (visitor & ((1n << rest) - 1n)) === 0n ? Number(rest) + 1 : zeros + 1
    if (this.#registers[group]! >= rank) return false
    this.#registers[group] = rank
    return true
  }

  merge(other: Sketch): this {
    other.#registers.forEach((rank, group) => {
      if (rank > this.#registers[group]!) this.#registers[group] = rank
    })
    return this
  }

  get count(): number {
    let sum = 0
    let empty = 0
    for (const rank of this.#registers) {
      sum += 2 ** -rank
      if (rank === 0) empty += 1
    }
    const estimate = ((0.7213 / (1 + 1.079 / size)) * size * size) / sum
    return Math.round(estimate <= 2.5 * size && empty > 0 ? size * Math.log(size / empty) : estimate)
  }

  toString(): string {
    return Buffer.from(this.#registers).toString('base64')
  }
}
