import fs from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { createClient, type Client } from '@libsql/client'
import { Refusal } from '@/refusal'
import type { DatabaseCopies } from '../copies'
import { WriterBusy } from '../writer-queue'
import { filePath, isBusy, patiently } from './file'
import { Turns } from './turns'
import { WriterConnection } from './writer-connection'

/** So long a backup waits for a moment when nobody writes, in milliseconds. */
const patience = 60_000
const name = 'portal.db'

/** Copies of a SQLite file: one file, made and put in place as a whole. */
export function sqliteCopies(uri: string): DatabaseCopies {
  const file = filePath(uri)
  const url = `file:${file}`
  const sizeOf = async (of: string): Promise<number> => (await fs.stat(of).catch(() => null))?.size ?? 0
  return {
    kind: 'sqlite',
    state: async () => ((await sizeOf(file)) + (await sizeOf(`${file}-wal`)) > 0 ? 'filled' : 'empty'),
    size: async () => (await sizeOf(file)) + (await sizeOf(`${file}-wal`)),
    dump: async (folder, atMoment, onBytes) => {
      const copy = path.join(folder, name)
      const writer = new WriterConnection({ url }, new Turns())
      const held = await patiently(() => writer.begin(), patience).catch((error: unknown) => {
        throw isBusy(error) ? new WriterBusy(patience) : error
      })
      let copying: Copying | undefined
      try {
        copying = vacuumInto(url, copy)
        await copying.begun
        await atMoment()
      } finally {
        await held.rollback()
        writer.close()
      }
      const timer = setInterval(() => void sizeOf(copy).then(onBytes), 200)
      await copying.done.finally(() => clearInterval(timer))
      onBytes(await sizeOf(copy))
      return countRows(copy)
    },
    pictureFiles: (folder) => pictureFiles(path.join(folder, name)),
    claim: () => foldIn(file, url),
    load: async (folder, onBytes) => {
      const draft = `${file}.restoring`
      await fs.copyFile(path.join(folder, name), draft)
      await fs.chmod(draft, 0o600)
      await sync(draft)
      // A log of the replaced database would be applied to the new one.
      for (const beside of ['-wal', '-shm', '-journal']) await fs.rm(file + beside, { force: true })
      await fs.rename(draft, file)
      await sync(path.dirname(file))
      onBytes(await sizeOf(file))
    },
    release: () => Promise.resolve(),
  }
}

type Copying = { begun: Promise<void>; done: Promise<void> }

/**
 * Copies what is committed when it begins, however long it takes and whatever is written meanwhile. `begun` resolves when
 * that moment is past: the first bytes of the copy come after the beginning of the read transaction they are read in.
 */
function vacuumInto(url: string, file: string): Copying {
  const worker = new Worker(new URL('./vacuum-worker.mjs', import.meta.url), { workerData: { url, file }, execArgv: [] })
  let isDone = false
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`VACUUM INTO ended with ${code}.`))))
  }).finally(() => (isDone = true))
  const begun = async (): Promise<void> => {
    while (!isDone && !(await fs.stat(file).catch(() => null))?.size) await new Promise((resolve) => setTimeout(resolve, 2))
    if (isDone) await done
  }
  done.catch(() => undefined)
  return { begun: begun(), done }
}

async function withClient<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`

const names = async (client: Client, query: string): Promise<string[]> => (await client.execute(query)).rows.map((row) => row.name as string)

function countRows(file: string): Promise<Record<string, number>> {
  return withClient(file, async (client) => {
    const counts: Record<string, number> = {}
    for (const table of await names(client, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
      const { rows } = await client.execute(`SELECT count(*) AS rows FROM ${quoted(table)}`)
      counts[table] = Number(rows[0]!.rows)
    }
    return counts
  })
}

function pictureFiles(file: string): Promise<string[]> {
  return withClient(file, async (client) => {
    const named = (await names(client, "SELECT name FROM pragma_table_info('media')")).filter((column) => /(^|_)filename$/.test(column))
    if (named.length === 0) return []
    const { rows } = await client.execute(`SELECT ${named.map(quoted).join(', ')} FROM media`)
    return rows.flatMap((row) => named.map((column) => row[column])).filter((value): value is string => typeof value === 'string')
  })
}

/** Brings the log into the file; SQLite does that for the last connection only, and so says whether there is another. */
async function foldIn(file: string, url: string): Promise<void> {
  if (!(await fs.stat(file).catch(() => null))) return
  const client = createClient({ url })
  try {
    await client.execute('PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (isBusy(error)) throw new Refusal('Cơ sở dữ liệu đang được dùng: hãy dừng cổng trước.', 'The database is in use: stop the portal first.')
    // One that cannot be read is what a restore is for.
  } finally {
    client.close()
  }
}

async function sync(name: string): Promise<void> {
  const handle = await fs.open(name, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
