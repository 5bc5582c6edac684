import type { Payload, PayloadRequest } from 'payload'
import { collections, TransferError, type Collection } from './format'

/**
 * How far an import has come: kept in the database itself, in the transaction of the rows it speaks of. `done` counts
 * the lines of the step that are in.
 */
export type Mark = { export: string; step: string; done: number }

const key = 'import'
/** The last step's name: nothing is left to do. */
export const allDone = 'done'

async function readMark(payload: Payload, req: PayloadRequest): Promise<Mark | null> {
  const row = await payload.db.findOne<{ id: string; data: Mark }>({ collection: 'payload-kv', where: { key: { equals: key } }, req })
  return row?.data ?? null
}

export async function setKey(payload: Payload, name: string, data: unknown, req: PayloadRequest): Promise<void> {
  await payload.db.upsert({ collection: 'payload-kv', data: { key: name, data }, where: { key: { equals: name } }, req })
}

/** Moves the mark on; refuses when somebody else's import has moved it meanwhile. */
export async function moveMark(payload: Payload, from: Mark, to: Mark, req: PayloadRequest): Promise<void> {
  const now = await readMark(payload, req)
  if (now?.export !== from.export || now.step !== from.step || now.done !== from.done) {
    throw new TransferError([{ vi: 'một lệnh import khác đang chạy trên cơ sở dữ liệu này', en: 'another import is at work on this database' }])
  }
  await setKey(payload, key, to, req)
}

/** The mark of this import: where it stopped, or a first one in an empty database. Refuses any other database. */
export async function beginMark(payload: Payload, id: string, firstStep: string, req: PayloadRequest): Promise<Mark> {
  const before = await readMark(payload, req)
  if (before?.export === id) return before
  if (before && before.step !== allDone) {
    throw new TransferError([{ vi: 'cơ sở dữ liệu đang nạp dở một bản xuất khác; hãy bắt đầu lại với cơ sở dữ liệu trống', en: 'the database holds half of another export; begin again with an empty database' }])
  }
  const counts: Array<readonly [Collection, number]> = []
  // Who merely opened an empty portal is no newsroom.
  for (const collection of collections.filter((name) => name !== 'visits')) counts.push([collection, (await payload.db.count({ collection, where: {}, req })).totalDocs])
  const present = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`)
  if (before || present.length > 0) {
    throw new TransferError([{ vi: `cơ sở dữ liệu không trống (${present.join(', ')}); chỉ nạp được vào cơ sở dữ liệu trống`, en: `the database is not empty (${present.join(', ')}); an import needs an empty one` }])
  }
  await payload.db.deleteMany({ collection: 'visits', where: {}, req })
  const mark = { export: id, step: firstStep, done: 0 }
  await setKey(payload, key, mark, req)
  // A portal started over a half of it must not take it for a new one, and fill it with demo content.
  await setKey(payload, 'demo-content', 'loaded', req)
  return mark
}
