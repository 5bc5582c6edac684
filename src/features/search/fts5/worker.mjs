// @ts-check
// libsql holds up the thread it works on: the index has threads of its own. Each call is answered in its turn.
import { parentPort, workerData } from 'node:worker_threads'
import { isBroken } from './index-file.mjs'
import { IndexReader } from './index-reader.mjs'
import { IndexWriter } from './index-writer.mjs'

const index = workerData.isWriter ? new IndexWriter(workerData.file) : new IndexReader(workerData.file)
/** @type {Promise<unknown>} */
let last = Promise.resolve()

parentPort?.on('message', (/** @type {{ id: number, call: string, args: unknown[] }} */ { id, call, args }) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ id, value: await /** @type {any} */ (index)[call](...args) })
    } catch (error) {
      parentPort?.postMessage({ id, error: { message: error instanceof Error ? error.message : String(error), isBroken: isBroken(error) } })
    }
  })
})
