import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { driver } from './driver'

/** As the server sent it: the types of numbers, dates and ids are kept to the bit. */
const exactly = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const

/** Writes documents in their own bytes one after the other, as MongoDB's own tools do; resolves to how many. */
export async function writeBson(file: string, documents: AsyncIterable<unknown>, onBytes: (more: number) => void): Promise<number> {
  let count = 0
  const raw = async function* (): AsyncGenerator<Buffer> {
    for await (const document of documents as AsyncIterable<Buffer>) {
      count += 1
      onBytes(document.length)
      yield document
    }
  }
  await pipeline(Readable.from(raw()), createWriteStream(file, { mode: 0o600 }))
  return count
}

/** The documents of a file, in batches of about `limit` bytes. */
export async function* readBson(file: string, limit = 4_000_000): AsyncGenerator<{ documents: Array<Record<string, unknown>>; bytes: number }> {
  let left: Buffer = Buffer.alloc(0)
  let documents: Array<Record<string, unknown>> = []
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1_000_000 }) as AsyncIterable<Buffer>) {
    left = left.length > 0 ? Buffer.concat([left, chunk]) : chunk
    // Each document begins with its length.
    for (let length; left.length >= 4 && left.length >= (length = left.readInt32LE()); left = left.subarray(length)) {
      documents.push(driver.BSON.deserialize(left.subarray(0, length), exactly))
      bytes += length
    }
    if (bytes >= limit) {
      yield { documents, bytes }
      documents = []
      bytes = 0
    }
  }
  if (documents.length > 0) yield { documents, bytes }
}
