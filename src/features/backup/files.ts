import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { Refusal } from '@/refusal'

export type Sum = { bytes: number; sha256: string }

/** The length and checksum of a file. */
export async function sumOf(file: string): Promise<Sum> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1_000_000 }) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Resolves when a file, or the list of names of a folder, is on the disk. */
export async function sync(name: string): Promise<void> {
  const handle = await fs.open(name, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A copy for its owner alone; where the file system can, the two share their blocks until one changes. */
export async function copyPrivately(from: string, to: string): Promise<void> {
  await fs.copyFile(from, to, fs.constants.COPYFILE_FICLONE)
  await fs.chmod(to, 0o600)
}

/** All files below a folder, relative to it and with forward slashes; none if there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return files.map((file) => file.split(path.sep).join('/')).sort()
}

/** Does the work on eight items at a time. */
export async function eightAtOnce<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** Rejects with a Refusal when so many bytes do not fit where the folder is. */
export async function refuseIfTooLarge(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await fs.statfs(folder)
  // File systems round up, and a database is written by the portal meanwhile.
  const [needed, free] = [bytes * 1.1 + 10_000_000, bavail * bsize]
  if (needed <= free) return
  throw new Refusal(`${folder}: không đủ chỗ, cần ${megabytes(needed)}, còn ${megabytes(free)}`, `not enough space, ${megabytes(needed)} needed, ${megabytes(free)} free`)
}
