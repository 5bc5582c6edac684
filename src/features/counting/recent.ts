/** Remembers the last so many keys, between `limit` and twice as many: bounded, whatever is asked of it. */
export class Recent {
  #now = new Set<string>()
  #before = new Set<string>()

  constructor(private readonly limit: number) {}

  /** Whether the key is new; from now on it is not. */
  add(key: string): boolean {
    if (this.#now.has(key) || this.#before.has(key)) return false
    this.#now.add(key)
    if (this.#now.size >= this.limit) [this.#before, this.#now] = [this.#now, new Set()]
    return true
  }

  clear(): void {
    this.#now.clear()
    this.#before.clear()
  }
}
