import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

/** Runs `work` in a transaction of its own, committed when it returns and rolled back when it throws. */
export async function inTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Work = () => Promise<void>

/** What waits for the end of a transaction, by its id. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.transactions')
const waiting: Map<string, Work[]> = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<string, Work[]>

/**
 * Runs `work` once the transaction of `req` has ended, whether it was committed or rolled back: `work` looks at the
 * database to know which. Where there is no transaction it runs at once. It must not throw.
 */
export async function afterTransaction(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return work()
  waiting.set(String(id), [...(waiting.get(String(id)) ?? []), work])
}

/** Told by the database adapter, after a commit or a rollback. */
export async function transactionEnded(id: string): Promise<void> {
  const works = waiting.get(id) ?? []
  waiting.delete(id)
  for (const work of works) await work()
}
