import type { DatabaseAdapterObj } from 'payload'
import { transactionEnded } from '@/features/transaction'
import { giveLastingIds } from './ids'
import { mongo } from './mongo'
import { sqlite } from './sqlite'

/** The database behind a `DATABASE_URI`: `mongodb://…` and `mongodb+srv://…` are MongoDB, `file:…` is SQLite. */
export function databaseAdapter(uri: string): DatabaseAdapterObj {
  const adapterObject = uri.startsWith('mongodb') ? mongo(uri) : sqlite(uri)
  return { ...adapterObject, init: (args) => prepare(adapterObject.init(args)) }
}

type Adapter = ReturnType<DatabaseAdapterObj['init']>

function prepare(adapter: Adapter): Adapter {
  giveLastingIds(adapter)
  return tellingOfEnds(adapter)
}

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
