import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/features/transaction'
import { catchUp, copy, merge, type CatchUp, type Export, type Written } from './copy'
import { tidy } from './fields'
import { collections, crossingKeys, fileNames, formatVersion, manifestSchema, paths, TransferError, type Collection, type Fields, type Line, type Manifest, type Report } from './format'
import { readLines, toLine, writeWhole } from './lines'
import { fileNamesOf } from './media'
import { mapReferences } from './references'
import { danglingReferences, referencesIn } from './rows'

export type Exported = { manifest: Manifest; pictures: number; /** Pictures' files that the portal itself has lost. */ lost: string[] }

/**
 * Writes the portal into `folder`, as it is at one moment. First everything is copied while the newsroom goes on; then,
 * in a transaction in which nobody else writes, only what has changed since is found out and read anew. So editors wait
 * for that last step alone, and an export that was killed goes on where it stopped: its lines are caught up like any.
 * Throws TransferError when the folder holds something else.
 */
export async function exportPortal(payload: Payload, folder: string, { withSecrets, report }: { withSecrets: boolean; report: Report }): Promise<Exported> {
  const work: Export = { payload, folder, withSecrets, report }
  await openFolder(folder, withSecrets)
  const written = new Map<Collection, Written>()
  for (const name of collections) written.set(name, await copy(work, name))
  report('catching up', 0, collections.length)
  const found = await inTransaction(payload, async (req) => {
    const all = new Map<Collection, CatchUp | null>()
    for (const name of collections) {
      all.set(name, await catchUp(work, name, written.get(name)!, req))
      report('catching up', all.size, collections.length)
    }
    await writeGlobals(work, req)
    await writeKeys(work, req)
    return all
  })
  for (const name of collections) await merge(folder, name, found.get(name)!)
  return finish(work)
}

async function openFolder(folder: string, withSecrets: boolean): Promise<void> {
  const { manifest, begun, media } = paths(folder)
  const refuse = (vi: string, en: string): never => {
    throw new TransferError([{ at: folder, vi, en }])
  }
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  if (existsSync(manifest)) refuse('đã là một bản xuất hoàn chỉnh; hãy chọn thư mục khác', 'is a complete export already; choose another folder')
  if (existsSync(begun)) {
    const before = JSON.parse(await fs.readFile(begun, 'utf8')) as { version: number; withSecrets: boolean }
    if (before.version !== formatVersion || before.withSecrets !== withSecrets) {
      refuse('là bản xuất dở dang của một lệnh khác; hãy chọn thư mục khác', 'is an unfinished export of another command; choose another folder')
    }
  } else {
    if ((await fs.readdir(folder)).some((name) => name !== 'begun.json.new')) refuse('không trống', 'is not empty')
    await writeWhole(begun, (handle) => handle.appendFile(JSON.stringify({ version: formatVersion, withSecrets })))
  }
  await fs.mkdir(media, { recursive: true, mode: 0o700 })
}

async function writeGlobals({ payload, folder }: Export, req: PayloadRequest): Promise<void> {
  await writeWhole(paths(folder).file('globals.jsonl'), async (handle) => {
    for (const { slug, flattenedFields } of payload.config.globals) {
      const stored = await payload.db.findGlobal<Fields>({ slug, req })
      if (!stored?.id) continue
      const fields = flattenedFields.filter(({ name }) => name !== 'id')
      const data = tidy(fields, stored)
      const gone = await danglingReferences(payload, referencesIn(fields, data), req)
      await handle.appendFile(toLine({ slug, data: tidy(fields, mapReferences(fields, data, ({ collection, id }) => (gone.has(`${collection} ${id}`) ? null : id))) }))
    }
  })
}

async function writeKeys({ payload, folder }: Export, req: PayloadRequest): Promise<void> {
  await writeWhole(paths(folder).file('kv.jsonl'), async (handle) => {
    const { docs } = await payload.db.find<{ key: string; data: unknown }>({ collection: 'payload-kv', where: { key: { in: crossingKeys } }, sort: 'key', pagination: false, req })
    for (const { key, data } of docs) await handle.appendFile(toLine({ key, value: data }))
  })
}

/** The manifest comes last: where it is, the export is whole. */
async function finish({ folder, withSecrets, report }: Export): Promise<Exported> {
  const { manifest, begun, media, file } = paths(folder)
  const files: Manifest['files'] = {}
  for (const name of fileNames) {
    const hash = createHash('sha256')
    let lines = 0
    for await (const { number } of readLines(file(name), (chunk) => hash.update(chunk))) lines = number
    files[name] = { lines, sha256: hash.digest('hex') }
    report('checksums', Object.keys(files).length, fileNames.length)
  }
  const named = new Set<string>()
  const lost: string[] = []
  for await (const { text } of readLines(file('media.jsonl'))) {
    const line = JSON.parse(text) as Line
    for (const { name } of line.files ?? []) named.add(name)
    lost.push(...fileNamesOf(line.data).filter((name) => !line.files?.some((exported) => exported.name === name)))
  }
  for (const name of await fs.readdir(media)) if (!named.has(name)) await fs.rm(path.join(media, name))
  const written: Manifest = manifestSchema.parse({ format: 'portal-export', version: formatVersion, exportedAt: new Date().toISOString(), secrets: withSecrets, files })
  await writeWhole(manifest, (handle) => handle.appendFile(`${JSON.stringify(written, null, 2)}\n`))
  await fs.rm(begun)
  return { manifest: written, pictures: named.size, lost }
}
