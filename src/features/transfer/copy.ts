import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import { paths, type Collection, type Line, type Report } from './format'
import { cutUnfinished, readLines, toLine, writeWhole } from './lines'
import { exportFiles } from './media'
import { keyPages, readRows, stampOf, type Key } from './rows'

export type Export = { payload: Payload; folder: string; withSecrets: boolean; report: Report }

/** What stands in a collection's file: the stamp of each row, by id. */
export type Written = Map<string, string>

/** What a collection's file lacks to be of this moment: the ids there are now, in order, and which lines are to be replaced. */
export type CatchUp = { order: string[]; replaced: Set<string> }

const batch = 50
const changesOf = (name: Collection): string => `${name}.changes`

/**
 * Copies a collection line by line while the newsroom works, after what an earlier run has copied. What changes
 * meanwhile is found out afterwards, by `catchUp`.
 */
export async function copy({ payload, folder, withSecrets, report }: Export, name: Collection): Promise<Written> {
  const file = paths(folder).file(`${name}.jsonl`)
  const written: Written = new Map()
  let last: Pick<Key, 'id' | 'createdAt'> | null = null
  if (existsSync(file)) {
    await cutUnfinished(file)
    for await (const { text } of readLines(file)) {
      const line = JSON.parse(text) as Line
      written.set(line.id, stampOf(line))
      last = { id: line.id, createdAt: line.data.createdAt as string }
    }
  }
  const { totalDocs } = await payload.db.count({ collection: name, where: {} })
  report(name, written.size, totalDocs)
  const handle = await fs.open(file, 'a', 0o600)
  try {
    for await (const keys of keyPages(payload, name, last)) {
      for (let at = 0; at < keys.length; at += batch) {
        const lines = await linesOf({ payload, folder, withSecrets }, name, keys.slice(at, at + batch).map(({ id }) => id))
        await handle.appendFile(lines.map(toLine).join(''))
        for (const line of lines) written.set(line.id, stampOf(line))
        report(name, written.size, Math.max(totalDocs, written.size))
      }
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return written
}

/** The lines of rows; the files of pictures are copied before their lines say so. */
async function linesOf({ payload, folder, withSecrets }: Omit<Export, 'report'>, name: Collection, ids: string[], req?: PayloadRequest): Promise<Line[]> {
  const lines = await readRows(payload, name, ids, withSecrets, req)
  if (name !== 'media') return lines
  for (const line of lines) line.files = await exportFiles(payload, line.data, paths(folder).media)
  return lines
}

/** In a transaction, while nobody else writes: finds out what has changed since it was copied, and reads that anew. */
export async function catchUp({ payload, folder, withSecrets }: Export, name: Collection, written: Written, req: PayloadRequest): Promise<CatchUp | null> {
  const order: string[] = []
  const replaced = new Set<string>()
  await writeWhole(paths(folder).file(changesOf(name)), async (handle) => {
    for await (const keys of keyPages(payload, name, null, req)) {
      const changed = keys.filter(({ id, stamp }) => written.get(id) !== stamp).map(({ id }) => id)
      for (let at = 0; at < changed.length; at += batch) {
        const lines = await linesOf({ payload, folder, withSecrets }, name, changed.slice(at, at + batch), req)
        await handle.appendFile(lines.map(toLine).join(''))
      }
      for (const { id } of keys) order.push(id)
      for (const id of changed) replaced.add(id)
    }
  })
  return replaced.size === 0 && order.length === written.size ? null : { order, replaced }
}

/** Puts the changes into the collection's file, and leaves out what is no longer there. */
export async function merge(folder: string, name: Collection, found: CatchUp | null): Promise<void> {
  const { file } = paths(folder)
  if (found) {
    const copied = cursor(file(`${name}.jsonl`))
    const changes = cursor(file(changesOf(name)))
    await writeWhole(file(`${name}.jsonl`), async (handle) => {
      let text = ''
      for (const id of found.order) {
        text += (await (found.replaced.has(id) ? changes.take(id) : copied.skipTo(id))) ?? ''
        if (text.length < 1 << 20) continue
        await handle.appendFile(text)
        text = ''
      }
      await handle.appendFile(text)
    })
  }
  await fs.rm(file(changesOf(name)), { force: true })
}

/** Walks through a file whose lines are in a known order. */
function cursor(file: string) {
  const lines = readLines(file)
  let next = lines.next()
  const advance = (): void => void (next = lines.next())
  const idOf = (text: string): string => (JSON.parse(text) as Line).id
  return {
    /** The next line if it is of that id. */
    async take(id: string): Promise<string | null> {
      const { value, done } = await next
      if (done || idOf(value.text) !== id) return null
      advance()
      return `${value.text}\n`
    },
    /** The line of that id, over what stands before it. */
    async skipTo(id: string): Promise<string | null> {
      for (;;) {
        const { value, done } = await next
        if (done) return null
        advance()
        if (idOf(value.text) === id) return `${value.text}\n`
      }
    },
  }
}
