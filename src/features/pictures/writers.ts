import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '@/env'
import { afterTransaction } from '@/features/transaction'
import { isGone, owner } from '@/owner'

/** What a row of `media` says of its files. */
type Row = { id: unknown; hash?: string | null; filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> | null }
type Kept = { id: string; hash: string | null; filename: string; files: string[] }

const folder = path.join(env.dataDir, 'media')
/** Where the files of a picture stay while a transaction may yet decide that they are still needed; a folder a process. */
const aside = path.join(env.dataDir, 'media-aside')
const ours = path.join(aside, owner)
const listing = 'files.json'
/** An upload under way has files and no row yet; after so long, in milliseconds, it is no longer under way. */
const grace = 3_600_000

const filesOf = ({ filename, sizes }: Row): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name): name is string => Boolean(name)).map((name) => path.basename(name))

const common = { depth: 0, overrideAccess: true, select: { hash: true, filename: true, sizes: true } } as const

/**
 * Payload deletes the files of a picture before it knows whether the row goes too. Called before: links them aside (it
 * deletes, and never writes into a file that is there); when the transaction has ended, a row that is still as it was
 * gets them back.
 */
export async function keepFilesAside(req: PayloadRequest, id: string): Promise<void> {
  const row = (await req.payload.findByID({ ...common, collection: 'media', id, disableErrors: true, req })) as unknown as Row | null
  if (!row?.filename) return
  const kept: Kept = { id, hash: row.hash ?? null, filename: row.filename, files: filesOf(row) }
  const at = path.join(ours, id)
  await fs.rm(at, { recursive: true, force: true })
  await fs.mkdir(at, { recursive: true })
  for (const name of kept.files) await linkOrCopy(path.join(folder, name), path.join(at, name))
  // Written last and whole: without it nothing has been deleted yet.
  await fs.writeFile(path.join(at, `.${listing}`), JSON.stringify(kept))
  await fs.rename(path.join(at, `.${listing}`), path.join(at, listing))
  await afterTransaction(req, () => settle(req.payload, at))
}

/** Called for a row about to be written: when the transaction has ended, files that no row names are removed. */
export async function dropFilesUnlessStored(req: PayloadRequest, row: Omit<Row, 'id'>): Promise<void> {
  const files = filesOf({ ...row, id: null })
  if (files.length === 0) return
  await afterTransaction(req, async () => {
    try {
      const { docs } = await req.payload.find({ ...common, collection: 'media', where: { filename: { equals: row.filename } }, pagination: false })
      const named = new Set((docs as unknown as Row[]).flatMap(filesOf))
      await Promise.all(files.filter((name) => !named.has(name)).map((name) => fs.rm(path.join(folder, name), { force: true })))
    } catch (error) {
      // The sweeper will do it.
      req.payload.logger.warn({ err: error, msg: 'Files of an upload that failed are left behind for now.' })
    }
  })
}

/** Decides about what stands aside in the folder `at`. */
async function settle(payload: Payload, at: string): Promise<void> {
  try {
    const text = await fs.readFile(path.join(at, listing), 'utf8').catch(ignoreMissing)
    if (text) {
      const kept = JSON.parse(text) as Kept
      const row = (await payload.findByID({ ...common, collection: 'media', id: kept.id, disableErrors: true })) as unknown as Row | null
      const isAsBefore = row?.filename === kept.filename && (row.hash ?? null) === kept.hash
      if (isAsBefore) for (const name of kept.files) await fs.rename(path.join(at, name), path.join(folder, name)).catch(ignoreMissing)
    }
    await fs.rm(at, { recursive: true, force: true })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Files of a picture could not be put back; the next start tries again.' })
  }
}

/** Puts back what dead processes had aside: at a start, before anybody reads. */
export async function recoverFiles(payload: Payload): Promise<void> {
  for (const name of (await fs.readdir(aside).catch(() => [])).filter(isGone)) {
    const theirs = path.join(aside, name)
    for (const id of await fs.readdir(theirs)) await settle(payload, path.join(theirs, id))
    await fs.rmdir(theirs).catch(() => undefined)
  }
}

/** Removes files that no row names and no upload under way will name: of uploads that died in the middle. Returns how many. */
export async function sweepFiles(payload: Payload, now = Date.now()): Promise<number> {
  const old: string[] = []
  for (const entry of await fs.readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue
    const { mtimeMs } = await fs.stat(path.join(folder, entry.name)).catch(() => ({ mtimeMs: now }))
    if (now - mtimeMs > grace) old.push(entry.name)
  }
  if (old.length === 0) return 0
  const { docs } = await payload.find({ ...common, collection: 'media', pagination: false })
  const named = new Set((docs as unknown as Row[]).flatMap(filesOf))
  const orphans = old.filter((name) => !named.has(name))
  for (const name of orphans) await fs.rm(path.join(folder, name), { force: true })
  return orphans.length
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await fs.link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    // Some network and shared folders know no hard links.
    await fs.copyFile(from, to)
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
