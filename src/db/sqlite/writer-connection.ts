import { createClient, type Client, type Config, type InStatement, type Transaction } from '@libsql/client'
import { inTurns, type Turns } from './turns'

/**
 * One connection for all write transactions of this process. libsql's client gives every transaction a connection of
 * its own and never closes it: two file descriptors and 0.4 MB for each save. There is one writer at a time anyway
 * (`WriterQueue`), so the connection is kept and used again.
 */
export class WriterConnection {
  #client: Client

  constructor(private readonly config: Config, private readonly turns: Turns) {
    this.#client = this.#connect()
  }

  /** As the database is when the portal has acknowledged a save: on the disk. */
  async open(): Promise<void> {
    await this.#client.execute('PRAGMA synchronous = FULL')
  }

  /** Begins a transaction; rejects at once with SQLITE_BUSY while another process writes. */
  async begin(): Promise<Transaction> {
    try {
      await this.#client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      // libsql leaves a refused BEGIN open on its connection, where it would forbid the next COMMIT.
      await this.#renew()
      throw error
    }
    let closed = false
    const execute = (statement: InStatement) => this.#client.execute(statement)
    const end = async (how: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (closed) return
      await execute(how)
      closed = true
    }
    const rollback = async (): Promise<void> => {
      try {
        await end('ROLLBACK')
      } catch {
        // A COMMIT that failed may have rolled back already; if it has not, closing the connection does.
        closed = true
        await this.#renew()
      }
    }
    return {
      execute,
      batch: async (statements) => {
        const results = []
        for (const statement of statements) results.push(await execute(statement))
        return results
      },
      executeMultiple: (statements) => this.#client.executeMultiple(statements),
      commit: () => end('COMMIT'),
      rollback,
      close: () => undefined,
      get closed() {
        return closed
      },
    }
  }

  /** Moves what is in the write-ahead log into the database file, as far as nobody reads it; the next start does the rest. */
  async checkpoint(): Promise<void> {
    await this.#client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined)
  }

  async #renew(): Promise<void> {
    this.#client.close()
    this.#client = this.#connect()
    await this.open()
  }

  #connect(): Client {
    return inTurns(createClient(this.config), this.turns)
  }

  close(): void {
    this.#client.close()
  }
}
