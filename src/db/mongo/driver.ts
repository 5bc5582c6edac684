import { createRequire } from 'node:module'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Refusal } from '@/refusal'

type Driver = typeof import('mongodb')
export type Client = ReturnType<MongooseAdapter['connection']['getClient']>

/** The driver beneath Payload's adapter, for commands that work without Payload. */
export const driver = ((): Driver => {
  const adapter = createRequire(import.meta.url).resolve('@payloadcms/db-mongodb')
  return createRequire(createRequire(adapter).resolve('mongoose'))('mongodb') as Driver
})()

/** Rejects with a Refusal when no server answers. */
export async function connect(uri: string): Promise<Client> {
  const client = new driver.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 })
  try {
    await client.connect()
  } catch (error) {
    const { message } = error as Error
    throw new Refusal(`DATABASE_URI: không kết nối được tới MongoDB`, `cannot reach MongoDB: ${message.split('\n')[0]}`)
  }
  return client
}
