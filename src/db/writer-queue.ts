/** Nobody else's write ended in time; nothing was written. */
export class WriterBusy extends Error {
  constructor(timeout: number) {
    super(`The database writer was busy for ${timeout / 1000} s.`)
    this.name = 'WriterBusy'
  }
}

/**
 * A queue with one place, first in, first out, but for who is let `first`: SQLite has one writer. A waiter that is not served within
 * `timeout` milliseconds is refused: a hook that forgot to pass `req` would otherwise wait for itself for ever.
 */
export class WriterQueue {
  #busy = false
  #waiting: Array<() => void> = []

  constructor(private readonly timeout = 30_000) {}

  /** Whether somebody waits for the place. */
  get isAwaited(): boolean {
    return this.#waiting.length > 0
  }

  /** Resolves when the place is free and taken, to the function that gives it back (once). */
  async acquire(first = false): Promise<() => void> {
    if (this.#busy) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          this.#waiting = this.#waiting.filter((waiter) => waiter !== serve)
          reject(new WriterBusy(this.timeout))
        }, this.timeout)
        const serve = () => {
          clearTimeout(timer)
          resolve()
        }
        if (first) this.#waiting.unshift(serve)
        else this.#waiting.push(serve)
      })
    }
    this.#busy = true
    let released = false
    return () => {
      if (released) return
      released = true
      const next = this.#waiting.shift()
      // The place passes on without becoming free, so that nobody can step in between.
      if (next) next()
      else this.#busy = false
    }
  }
}
