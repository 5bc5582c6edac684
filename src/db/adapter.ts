import type { DatabaseAdapterObj } from 'payload'
import { mongo } from './mongo'
import { sqlite } from './sqlite'

/** The database behind a `DATABASE_URI`: `mongodb://…` and `mongodb+srv://…` are MongoDB, `file:…` is SQLite. */
export function databaseAdapter(uri: string): DatabaseAdapterObj {
  return uri.startsWith('mongodb') ? mongo(uri) : sqlite(uri)
}
