import fs from 'node:fs/promises'
import type { Client } from '@libsql/client'
import type { DatabaseHealth } from '../health'
import { migrations } from '../migrations'

/**
 * A file that was taken away or replaced beneath the portal still answers, and what is saved into it is lost: it must
 * be the file that was opened (`opened`, called after connecting).
 */
export function sqliteHealth(adapter: { client: Client }): DatabaseHealth & { opened: () => Promise<void> } {
  let opened = { file: '', inode: 0 }
  const inodeOf = async (file: string): Promise<number> => (await fs.stat(file)).ino
  return {
    opened: async () => {
      const { rows } = await adapter.client.execute("SELECT file FROM pragma_database_list WHERE name = 'main'")
      const file = rows[0]!.file as string
      opened = { file, inode: await inodeOf(file) }
    },
    answers: async () => {
      if ((await inodeOf(opened.file)) !== opened.inode) throw new Error('The database file is not the one that was opened.')
      await adapter.client.execute('SELECT 1 FROM sqlite_schema LIMIT 1')
    },
    migrations: async () => {
      const { rows } = await adapter.client.execute('SELECT name FROM payload_migrations')
      const [known, applied] = [migrations.map(({ name }) => name), rows.map(({ name }) => name as string)]
      return { missing: known.filter((name) => !applied.includes(name)), unknown: applied.filter((name) => !known.includes(name)) }
    },
  }
}
