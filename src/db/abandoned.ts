import fs from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'
import { isGone, owner } from '@/owner'

type Binary = { toString: (encoding: 'hex') => string; constructor: unknown }
type Session = { id?: { id: Binary } }
type Client = { startSession: () => Session & { endSession: () => Promise<void> }; db: (name: string) => { command: (command: object) => Promise<unknown> } }
type Adapter = {
  sessions?: Record<string, unknown>
  connection?: { getClient: () => unknown }
  beginTransaction: (options?: never) => Promise<number | string | null>
  connect?: (options?: never) => Promise<void>
  destroy?: () => Promise<void>
}

const folder = path.join(env.dataDir, 'mongodb-sessions')
const ours = path.join(folder, owner)

/**
 * MongoDB keeps the open transaction of a dead process for a minute (`transactionLifetimeLimitSeconds`), and refuses
 * meanwhile to change the rows it had written. So each process notes its sessions (the driver uses few, again and
 * again), and the next start on this machine ends those of processes that are gone.
 */
export function endAbandonedTransactions<T extends Adapter>(adapter: T): T {
  const noted = new Set<string>()
  const connect = adapter.connect!.bind(adapter)
  adapter.connect = async (options) => {
    await connect(options)
    await fs.mkdir(folder, { recursive: true })
    await killSessions(adapter.connection!.getClient() as Client)
  }
  const begin = adapter.beginTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const id = await begin(options)
    const session = id === null ? undefined : (adapter.sessions?.[id] as Session | undefined)?.id?.id.toString('hex')
    if (session && !noted.has(session)) {
      await fs.appendFile(ours, `${session}\n`)
      noted.add(session)
    }
    return id
  }
  const destroy = adapter.destroy!.bind(adapter)
  adapter.destroy = async () => {
    await destroy()
    noted.clear()
    await fs.rm(ours, { force: true })
  }
  return adapter
}

async function killSessions(client: Client): Promise<void> {
  const own = client.startSession()
  // The driver's own class: which copy of it this is, only the driver knows.
  const Uuid = own.id!.id.constructor as new (bytes: Buffer, subtype: number) => unknown
  await own.endSession()
  for (const name of (await fs.readdir(folder)).filter(isGone)) {
    const sessions = (await fs.readFile(path.join(folder, name), 'utf8')).split('\n').filter((line) => /^[0-9a-f]{32}$/.test(line))
    if (sessions.length > 0) await client.db('admin').command({ killSessions: sessions.map((hex) => ({ id: new Uuid(Buffer.from(hex, 'hex'), 4) })) })
    await fs.rm(path.join(folder, name), { force: true })
  }
}
