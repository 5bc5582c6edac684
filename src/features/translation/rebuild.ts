import type { Payload } from 'payload'
import { inTransaction } from '@/features/transaction'
import { applyTranslations } from './writers'

const batch = 50

/** In the key-value store: the rows of all articles were made once. */
const made = 'translations-made'

/** Brings the rows of every article into agreement, as long as `goOn` says so. Returns how many articles were looked at. */
export async function rebuildTranslations(payload: Payload, goOn: () => boolean = () => true): Promise<number> {
  const { docs } = await payload.find({ collection: 'articles', select: {}, depth: 0, pagination: false, trash: true, overrideAccess: true })
  let at = 0
  for (; at < docs.length && goOn(); at += batch) {
    await inTransaction(payload, async (req) => {
      for (const { id } of docs.slice(at, at + batch)) await applyTranslations(req, String(id))
    })
  }
  return Math.min(at, docs.length)
}

/** A portal that was updated has articles and no rows of them; one that was stopped meanwhile begins again. */
export async function makeTranslationsOnce(payload: Payload, goOn: () => boolean): Promise<void> {
  if (await payload.kv.has(made)) return
  await rebuildTranslations(payload, goOn)
  if (goOn()) await payload.kv.set(made, true)
}
