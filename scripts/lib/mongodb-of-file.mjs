// @ts-check
// Awaited before each file of tests: on MongoDB, where `npm test` has no server for all of them, the file has one of its own.
import { afterAll } from 'vitest'
import { startMongo } from './mongodb.mjs'

const { TEST_DATABASE: database = 'sqlite', MONGODB_TEST_URI: given } = process.env
if (database !== 'sqlite' && !given) {
  const { uri, uriWithTransactions, stop } = await startMongo()
  process.env.MONGODB_TEST_URI = database === 'mongodb-tx' ? uriWithTransactions : uri
  // Begun first, ended last: hooks of the file come before.
  afterAll(stop)
}
