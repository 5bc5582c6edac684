/** How long statements may follow one another before whoever waits outside the database has a turn, in milliseconds. */
const turnLimit = 10
/**
 * The same for the writer, whose turns are counted apart. While nobody reads it goes on at once; beside the page of a
 * published article, which takes many statements, it has the smaller part.
 */
export const writersTurnLimit = 2

/**
 * Takes turns with the rest of the process. libsql answers without leaving the process, so a save is one chain of
 * promises that are settled already, and Node looks at no socket and no timer between them: fifty editors who save
 * would keep every reader waiting for a second and more. A statement that comes late in a turn waits for the next.
 */
export class Turns {
  #began: number | null = null

  constructor(private readonly limit = turnLimit) {}

  /** Resolves when the next statement may run. */
  async take(): Promise<void> {
    if (this.#began === null) {
      this.#began = performance.now()
      setImmediate(() => {
        this.#began = null
      })
    } else if (performance.now() - this.#began >= this.limit) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** Makes every statement of a libsql client, or of one of its transactions, take its turn. */
export function inTurns<T extends { execute: (...args: never[]) => Promise<unknown>, batch: (...args: never[]) => Promise<unknown> }>(client: T, turns: Turns): T {
  const execute = client.execute.bind(client) as (...args: unknown[]) => Promise<unknown>
  const batch = client.batch.bind(client) as (...args: unknown[]) => Promise<unknown>
  return Object.assign(client, {
    execute: async (...args: unknown[]) => {
      await turns.take()
      return execute(...args)
    },
    batch: async (...args: unknown[]) => {
      await turns.take()
      return batch(...args)
    },
  })
}
