import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { TransferError, type ExportedFile, type Fields } from './format'

/** The folder of the portal's own pictures. */
const mediaFolder = (payload: Payload): string => payload.collections.media.config.upload.staticDir!

/** The names of the files of a picture: the original, then its sizes. */
export function fileNamesOf(media: Fields): string[] {
  const sizes = Object.values((media.sizes ?? {}) as Record<string, { filename?: string | null } | null>)
  return [...new Set([media.filename as string | undefined, ...sizes.map((size) => size?.filename)])].filter((name): name is string => Boolean(name))
}

/** What a file is, or null where there is none. */
export async function describeFile(file: string): Promise<Omit<ExportedFile, 'name'> | null> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Copies a file whole or not at all, through to the disk. */
async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.new`
  await fs.copyFile(from, draft)
  const handle = await fs.open(draft, 'r+')
  await handle.sync()
  await handle.close()
  await fs.rename(draft, to)
}

/** Copies the files of a picture into an export; one that is not there is left out. */
export async function exportFiles(payload: Payload, media: Fields, folder: string): Promise<ExportedFile[]> {
  const exported: ExportedFile[] = []
  for (const name of fileNamesOf(media)) {
    const from = path.join(mediaFolder(payload), name)
    const to = path.join(folder, name)
    if (!(await describeFile(from))) continue
    await copyWhole(from, to)
    // Of the copy: the original may be another one by now, which the picture's row will then say.
    exported.push({ name, ...(await describeFile(to))! })
  }
  return exported
}

/** Copies the files of a picture out of an export. One of that name and another content is not overwritten. */
export async function importFiles(payload: Payload, files: ExportedFile[], folder: string, at: string): Promise<void> {
  await fs.mkdir(mediaFolder(payload), { recursive: true })
  for (const { name, sha256 } of files) {
    const to = path.join(mediaFolder(payload), name)
    const there = await describeFile(to)
    if (there?.sha256 === sha256) continue
    if (there) throw new TransferError([{ at, vi: `${to} đã có, với nội dung khác`, en: `${to} is there already, with another content` }])
    await copyWhole(path.join(folder, name), to)
  }
}
