import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { announceCommit } from '@/features/outbox/commits'

/** MongoDB; a `replicaSet` in the URI turns transactions on (a lone server has none). */
export function mongo(uri: string): DatabaseAdapterObj {
  const adapterObject = mongooseAdapter({
    url: uri,
    transactionOptions: /[?&]replicaSet=/.test(uri) || uri.startsWith('mongodb+srv:') ? {} : false,
    connectOptions: { serverSelectionTimeoutMS: 5_000 },
    // Unique keys hold from the first write on, not from some moment after it.
    ensureIndexes: true,
  })
  return {
    ...adapterObject,
    init: (args) => {
      const adapter = adapterObject.init(args)
      const commit = adapter.commitTransaction.bind(adapter)
      adapter.commitTransaction = async (id) => {
        await commit(id)
        await announceCommit()
      }
      // Payload counts a whole collection by an estimate, which MongoDB refuses inside a transaction.
      const count = adapter.count.bind(adapter)
      adapter.count = (query) => {
        const isWhole = !query.where || Object.keys(query.where).length === 0
        return count(isWhole && query.req?.transactionID ? { ...query, where: { id: { exists: true } } } : query)
      }
      return adapter
    },
  }
}
