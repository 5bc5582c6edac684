import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseHealth } from '../health'

/** `ping` goes to the server that takes writes: a replica set without a primary does not answer. */
export const mongoHealth = (adapter: MongooseAdapter): DatabaseHealth => ({
  answers: async () => void (await adapter.connection.getClient().db(adapter.connection.name).command({ ping: 1 })),
  migrations: () => Promise.resolve(null),
})
