// @ts-check
// Before each file of tests: on MongoDB, where `npm test` has no server for all of them, the file has one of its own.
import { afterAll, beforeAll } from 'vitest'
import { startMongo } from './mongodb.mjs'

const { TEST_DATABASE: database = 'sqlite', MONGODB_TEST_URI: given } = process.env
if (database !== 'sqlite' && !given) {
  /** @type {(() => Promise<void>) | undefined} */
  let stop
  // In hooks: a file whose tests are all skipped starts none. These come before the file's own, and after them at the end.
  beforeAll(async () => {
    const server = await startMongo()
    stop = server.stop
    process.env.MONGODB_TEST_URI = database === 'mongodb-tx' ? server.uriWithTransactions : server.uri
  })
  afterAll(() => stop?.())
}
