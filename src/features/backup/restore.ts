import fs from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseCopies } from '@/db/copies'
import { env } from '@/env'
import { Refusal } from '@/refusal'
import { copyPrivately, eightAtOnce, filesBelow, refuseIfTooLarge, sumOf, sync } from './files'
import { readManifest, type Manifest } from './manifest'
import type { Progress } from './progress'

const inData = (name: string): string => path.join(env.dataDir, name)

/**
 * Puts a backup back. Nothing is touched before every file of it has been found as it was written. Killed in the middle
 * it leaves a mark that keeps the portal from starting; the same command then begins again. Rejects with a Refusal when
 * the backup is damaged or of another kind of database, or there is a portal already and `overwrite` is not said.
 */
export async function restoreBackup(database: DatabaseCopies, folder: string, overwrite: boolean, progress: Progress): Promise<Manifest> {
  const manifest = await readManifest(folder)
  if (manifest.database !== database.kind) {
    const [theirs, ours] = [manifest.database, database.kind]
    throw new Refusal(`Bản sao lưu là của ${theirs}, DATABASE_URI là ${ours}.`, `The backup is of ${theirs}, DATABASE_URI is ${ours}.`)
  }
  await verify(folder, manifest, progress)
  if (!overwrite) await refuseToOverwrite(database)
  await refuseIfTooLarge(env.dataDir, bytesOf(manifest, database.kind === 'sqlite' ? '' : 'media/'))
  await stageMedia(folder, manifest, progress)

  await database.claim()
  // While this file is there, no portal and no command but a restore opens the data folder (`scripts/lib/data-lock.mjs`).
  await put(inData('restoring'), (draft) => fs.writeFile(draft, folder))
  const loading = progress('Cơ sở dữ liệu / Database', bytesOf(manifest, 'database/'))
  await database.load(path.join(folder, 'database'), loading.at)
  loading.end()
  // What search holds is of the replaced database; the portal makes it anew.
  await fs.rm(inData('search'), { recursive: true, force: true })
  await swapMedia()
  if (manifest.secret === 'file') await put(inData('secret'), (draft) => copyPrivately(path.join(folder, 'secret'), draft))
  await sync(env.dataDir)
  await database.release()
  await fs.rm(inData('restoring'))
  await sync(env.dataDir)
  await fs.rm(inData('media.replaced'), { recursive: true, force: true })
  return manifest
}

const namesIn = (manifest: Manifest, prefix: string): string[] => Object.keys(manifest.files).filter((name) => name.startsWith(prefix))
const bytesOf = (manifest: Manifest, prefix: string): number => namesIn(manifest, prefix).reduce((sum, name) => sum + manifest.files[name]!.bytes, 0)

async function verify(folder: string, manifest: Manifest, progress: Progress): Promise<void> {
  const checking = progress('Kiểm bản sao lưu / Checking the backup', bytesOf(manifest, ''))
  const damaged: string[] = []
  let done = 0
  await eightAtOnce(Object.entries(manifest.files), async ([name, { bytes, sha256 }]) => {
    const found = await sumOf(path.join(folder, name)).catch(() => null)
    if (found?.bytes !== bytes || found.sha256 !== sha256) damaged.push(name)
    checking.at((done += bytes))
  })
  checking.end()
  if (damaged.length === 0) return
  const named = damaged.sort().slice(0, 20).join(', ') + (damaged.length > 20 ? ` … (${damaged.length})` : '')
  throw new Refusal(`Bản sao lưu bị hỏng, chưa thay đổi gì: ${named}`, `The backup is damaged, nothing was changed: ${named}`)
}

async function refuseToOverwrite(database: DatabaseCopies): Promise<void> {
  const isThere = async (name: string): Promise<boolean> => (await fs.stat(inData(name)).catch(() => null)) !== null
  const state = await database.state()
  // What an unfinished restore has left is no portal: it is there to be replaced.
  if (state === 'restoring' || (await isThere('restoring'))) return
  const found = [
    state === 'filled' && ['cơ sở dữ liệu', 'database'],
    (await filesBelow(inData('media'))).length > 0 && ['ảnh', 'pictures'],
    (await isThere('secret')) && ['secret', 'secret'],
  ].filter((entry) => entry !== false)
  if (found.length === 0) return
  const [vi, en] = [0, 1].map((at) => found.map((names) => names[at]).join(', '))
  throw new Refusal(`${env.dataDir}: đã có một cổng (${vi}); muốn thay nó, thêm --overwrite`, `there is a portal already (${en}); to replace it, say --overwrite`)
}

/** Beside the pictures in place, so that these stay until all of the new ones are there. */
async function stageMedia(folder: string, manifest: Manifest, progress: Progress): Promise<void> {
  const staged = inData('media.restoring')
  await fs.rm(staged, { recursive: true, force: true })
  await fs.mkdir(staged, { mode: 0o700 })
  const copying = progress('Ảnh / Pictures', bytesOf(manifest, 'media/'))
  let done = 0
  await eightAtOnce(namesIn(manifest, 'media/'), async (name) => {
    const file = path.join(staged, name.slice('media/'.length))
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    await copyPrivately(path.join(folder, name), file)
    await sync(file)
    copying.at((done += manifest.files[name]!.bytes))
  })
  await sync(staged)
  copying.end()
}

async function swapMedia(): Promise<void> {
  await fs.rm(inData('media.replaced'), { recursive: true, force: true })
  await fs.rename(inData('media'), inData('media.replaced')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await fs.rename(inData('media.restoring'), inData('media'))
}

/** The file is there whole and on the disk, or as it was. */
async function put(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.draft`
  await write(draft)
  await fs.chmod(draft, 0o600)
  await sync(draft)
  await fs.rename(draft, file)
  await sync(path.dirname(file))
}
