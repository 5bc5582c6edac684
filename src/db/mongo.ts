import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { announceCommit } from './commits'

/** MongoDB; a `replicaSet` in the URI turns transactions on (a lone server has none). */
export function mongo(uri: string): DatabaseAdapterObj {
  const adapterObject = mongooseAdapter({
    url: uri,
    transactionOptions: /[?&]replicaSet=/.test(uri) || uri.startsWith('mongodb+srv:') ? {} : false,
    connectOptions: { serverSelectionTimeoutMS: 5_000 },
  })
  return {
    ...adapterObject,
    init: (args) => {
      const adapter = adapterObject.init(args)
      const commit = adapter.commitTransaction.bind(adapter)
      adapter.commitTransaction = async (id) => {
        await commit(id)
        announceCommit()
      }
      return adapter
    },
  }
}
