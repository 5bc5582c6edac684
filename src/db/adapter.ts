import type { DatabaseAdapterObj } from 'payload'
import { transactionEnded } from '@/features/transaction'
import { endAbandonedTransactions } from './abandoned'
import { mongo } from './mongo'
import { sqlite } from './sqlite'

/** The database behind a `DATABASE_URI`: `mongodb://…` and `mongodb+srv://…` are MongoDB, `file:…` is SQLite. */
export function databaseAdapter(uri: string): DatabaseAdapterObj {
  const isMongo = uri.startsWith('mongodb')
  const adapterObject = isMongo ? mongo(uri) : sqlite(uri)
  return {
    ...adapterObject,
    init: (args) => {
      const adapter = tellingOfEnds(adapterObject.init(args))
      return isMongo ? endAbandonedTransactions(adapter) : adapter
    },
  }
}

type Adapter = ReturnType<DatabaseAdapterObj['init']>

/** Tells of the end of every transaction, however it ended: files, unlike rows, are not rolled back by themselves. */
function tellingOfEnds(adapter: Adapter): Adapter {
  for (const name of ['commitTransaction', 'rollbackTransaction'] as const) {
    const end = adapter[name].bind(adapter)
    adapter[name] = async (id) => {
      try {
        await end(id)
      } finally {
        await transactionEnded(String(await id))
      }
    }
  }
  return adapter
}
