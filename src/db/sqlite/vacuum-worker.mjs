// @ts-check
// libsql holds up the thread it works on: a copy is made on one of its own.
import { workerData } from 'node:worker_threads'
import { createClient } from '@libsql/client'

const client = createClient({ url: workerData.url })
await client.execute({ sql: 'VACUUM INTO ?', args: [workerData.file] })
client.close()
