// @ts-check

/** How a file can be held: by many, by one beside the many, by one alone. SQLite has just these locks. */
const begins = { shared: 'BEGIN', single: 'BEGIN IMMEDIATE', exclusive: 'BEGIN EXCLUSIVE' }

/** What is held by this process: a connection that is forgotten would let go. @type {Set<unknown>} */
const held = new Set()

/**
 * Holds a file (made if need be, always empty) until the process ends, however it ends, or lets go. The operating
 * system keeps the lock, not a note of ours: nothing is left behind by a kill, no process id is mistaken for another's,
 * and containers that share a folder on one machine see each other.
 * @param {string} file
 * @param {keyof typeof begins} hold
 * @returns {Promise<(() => Promise<void>) | null>} the function that lets go; null while others hold it so that this cannot be
 */
export async function lockFile(file, hold) {
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: `file:${file}` })
  try {
    // Nothing is ever written: no journal beside the file.
    await client.execute('PRAGMA journal_mode = MEMORY')
    await client.execute(begins[hold])
    await client.execute('SELECT * FROM sqlite_master')
  } catch (error) {
    client.close()
    if (/** @type {{ code?: string }} */ (error).code === 'SQLITE_BUSY') return null
    throw error
  }
  held.add(client)
  return async () => {
    if (!held.delete(client)) return
    await client.execute('ROLLBACK')
    client.close()
  }
}
