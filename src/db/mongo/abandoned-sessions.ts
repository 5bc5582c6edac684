import fs from 'node:fs/promises'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { env } from '@/env'
import { isGone, owner } from '@/owner'

type Client = ReturnType<MongooseAdapter['connection']['getClient']>
type Session = ReturnType<Client['startSession']>

/**
 * MongoDB keeps the open transaction of a dead process for a minute (`transactionLifetimeLimitSeconds`), and refuses
 * meanwhile to change the rows it had written. So each process notes its sessions (the driver uses few, again and
 * again), and the next start on this machine ends those of processes that are gone.
 */
export class AbandonedSessions {
  readonly #folder = path.join(env.dataDir, 'mongodb-sessions')
  readonly #ours = path.join(this.#folder, owner)
  readonly #noted = new Set<string>()

  constructor(private readonly client: Client) {}

  async note(session: Session): Promise<void> {
    const id = session.id!.id.toString('hex')
    if (this.#noted.has(id)) return
    await fs.appendFile(this.#ours, `${id}\n`)
    this.#noted.add(id)
  }

  /** Ends the transactions of processes that are gone. */
  async end(): Promise<void> {
    await fs.mkdir(this.#folder, { recursive: true })
    const own = this.client.startSession()
    // The driver's own class: which copy of it this is, only the driver knows.
    const Uuid = own.id!.id.constructor as new (bytes: Buffer, subtype: number) => unknown
    await own.endSession()
    for (const name of (await fs.readdir(this.#folder)).filter(isGone)) {
      const sessions = (await fs.readFile(path.join(this.#folder, name), 'utf8')).split('\n').filter((line) => /^[0-9a-f]{32}$/.test(line))
      if (sessions.length > 0) await this.client.db('admin').command({ killSessions: sessions.map((hex) => ({ id: new Uuid(Buffer.from(hex, 'hex'), 4) })) })
      await fs.rm(path.join(this.#folder, name), { force: true })
    }
  }

  async forgetOurs(): Promise<void> {
    await fs.rm(this.#ours, { force: true })
  }
}
