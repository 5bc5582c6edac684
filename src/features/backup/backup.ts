import fs from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseCopies } from '@/db/copies'
import { env } from '@/env'
import { Refusal } from '@/refusal'
import { makeWhole } from './draft-folder'
import { copyPrivately, eightAtOnce, filesBelow, refuseIfTooLarge, sumOf, sync } from './files'
import { writeManifest, type Manifest } from './manifest'
import { MediaCopy } from './media-copy'
import type { Progress } from './progress'

/**
 * Makes a backup of the portal, of one moment, while it goes on working: pictures, then the database and what has
 * changed of the pictures meanwhile in a moment when nobody writes. Resolves to what is in it; rejects with a Refusal
 * when there is no portal, or no room, or something is there already.
 */
export async function makeBackup(database: DatabaseCopies, folder: string, progress: Progress): Promise<Manifest> {
  await refuseUnlessWhole(database)
  let manifest: Manifest | undefined
  await makeWhole(folder, async (draft) => {
    manifest = await fill(draft, database, progress)
  })
  return manifest!
}

async function refuseUnlessWhole(database: DatabaseCopies): Promise<void> {
  const state = await database.state()
  if (state === 'empty') throw new Refusal('Chưa có gì để sao lưu: cơ sở dữ liệu trống.', 'There is nothing to back up: the database is empty.')
  if (state === 'restoring') throw new Refusal('Cơ sở dữ liệu đang phục hồi dở, hãy chạy lại npm run restore.', 'A restore of the database is not finished: run npm run restore again.')
}

async function fill(draft: string, database: DatabaseCopies, progress: Progress): Promise<Manifest> {
  const media = new MediaCopy(path.join(env.dataDir, 'media'), path.join(draft, 'media'))
  const [pictures, rows] = [await media.size(), await database.size()]
  await refuseIfTooLarge(path.dirname(draft), pictures + rows)
  const databaseFolder = path.join(draft, 'database')
  await fs.mkdir(databaseFolder, { mode: 0o700 })

  const copying = progress('Ảnh / Pictures', pictures)
  await media.copyWhileInUse(copying.at)
  copying.end()

  const dumping = progress('Cơ sở dữ liệu / Database', rows)
  let at = ''
  const counts = await database.dump(databaseFolder, async () => {
    await media.settle()
    at = new Date().toISOString()
  }, dumping.at).catch((error: Error) => {
    if (error.name !== 'WriterBusy') throw error
    throw new Refusal('Cơ sở dữ liệu bận ghi liên tục: hãy thử lại.', 'The database was being written without a pause: try again.')
  })
  dumping.end()

  const secret = await copySecret(draft)
  const files = await seal(draft, progress)
  const missing = (await database.pictureFiles(databaseFolder)).filter((name) => !files[`media/${name}`])
  const manifest: Manifest = { format: 1, at, version: await version(), database: database.kind, secret, counts, missing, files }
  await writeManifest(draft, manifest)
  return manifest
}

async function copySecret(draft: string): Promise<Manifest['secret']> {
  try {
    await copyPrivately(path.join(env.dataDir, 'secret'), path.join(draft, 'secret'))
    return 'file'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return 'environment'
  }
}

/** Puts all files on the disk, for their owner alone, and notes their checksums. */
async function seal(draft: string, progress: Progress): Promise<Manifest['files']> {
  const names = await filesBelow(draft)
  const sealing = progress('Tổng kiểm / Checksums', await sizeOf(draft, names))
  const sums: Manifest['files'] = {}
  let done = 0
  await eightAtOnce(names, async (name) => {
    const file = path.join(draft, name)
    await fs.chmod(file, 0o600)
    await sync(file)
    sums[name] = await sumOf(file)
    sealing.at((done += sums[name].bytes))
  })
  for (const name of new Set(names.map((name) => path.dirname(name)))) await sync(path.join(draft, name))
  sealing.end()
  return Object.fromEntries(names.map((name) => [name, sums[name]!]))
}

async function sizeOf(folder: string, names: string[]): Promise<number> {
  let bytes = 0
  for (const name of names) bytes += (await fs.stat(path.join(folder, name))).size
  return bytes
}

async function version(): Promise<string> {
  const text = await fs.readFile(new URL('../../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
