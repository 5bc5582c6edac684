import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'

export type NumberedLine = { number: number; text: string }

/**
 * The lines of a file, one after the other, whatever its size. JSON may hold U+2028 unescaped, which `readline` takes
 * for the end of a line. A last line without an end is not given: it was not written to its end.
 */
export async function* readLines(file: string, onChunk?: (chunk: Buffer) => void): AsyncGenerator<NumberedLine> {
  let number = 0
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    onChunk?.(chunk)
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const text = Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8')
      rest = []
      from = end + 1
      yield { number: (number += 1), text }
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
}

/** The lines in groups of at most `size`. */
export async function* inBatches<T>(lines: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Cuts off a last line that was not written to its end. */
export async function cutUnfinished(file: string): Promise<void> {
  let whole = 0
  for await (const { text } of readLines(file)) whole += Buffer.byteLength(text) + 1
  await fs.truncate(file, whole)
}

/** Writes a file whole or not at all; the folder is the operator's alone, for it may hold passwords and addresses. */
export async function writeWhole(file: string, write: (handle: fs.FileHandle) => Promise<void>): Promise<void> {
  const draft = `${file}.new`
  const handle = await fs.open(draft, 'w', 0o600)
  try {
    await write(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await fs.rename(draft, file)
}

export const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`
