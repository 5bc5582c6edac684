import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'

type Session = { id: string; expiresAt: string | Date }
type Account = { sessions?: Session[] | null; updatedAt?: unknown }
type WriteArgs = { collection: CollectionSlug; id?: number | string; data: Account; req?: Partial<PayloadRequest> }

/**
 * Payload opens and closes a session by writing the whole account as it read it before its turn came: of two sign-ins
 * at once one session was lost, and a role or password changed meanwhile was changed back. Such a write (it alone
 * leaves `updatedAt` as it is) takes the account as it is now and changes its sessions only.
 */
export function keepSessionsApart(adapter: BaseDatabaseAdapter): void {
  const write = (adapter.updateOne as (args: WriteArgs) => Promise<unknown>).bind(adapter)
  const apart = async (args: WriteArgs): Promise<unknown> => {
    const { collection, id, data, req } = args
    if (!id || data.updatedAt !== null || !data.sessions || !adapter.payload.collections[collection]?.config.auth) return write(args)
    const account = await adapter.findOne<Account & { id: string }>({ collection, where: { id: { equals: id } }, ...(req ? { req } : {}) })
    const stored = (account?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > new Date())
    const latest = data.sessions.at(-1)
    const isNew = latest && !account?.sessions?.some((session) => session.id === latest.id)
    const sessions = isNew ? [...stored, latest] : stored.filter((session) => data.sessions!.some((kept) => kept.id === session.id))
    return write({ ...args, data: { sessions, updatedAt: null } })
  }
  Object.assign(adapter, { updateOne: apart })
}
