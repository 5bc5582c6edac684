import type { Payload } from 'payload'
import { inTransaction } from '@/features/transaction'
import { applyTranslations } from './apply'

const batch = 50

/** Brings the rows of every article into agreement. Returns how many articles there are. */
export async function rebuildTranslations(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'articles', select: {}, depth: 0, pagination: false, trash: true, overrideAccess: true })
  for (let at = 0; at < docs.length; at += batch) {
    await inTransaction(payload, async (req) => {
      for (const { id } of docs.slice(at, at + batch)) await applyTranslations(req, String(id))
    })
  }
  return docs.length
}

/** A portal that was updated has articles and no rows yet. */
export async function beginTranslations(payload: Payload): Promise<void> {
  const count = async (collection: 'articles' | 'translations') => (await payload.count({ collection, overrideAccess: true })).totalDocs
  if ((await count('translations')) === 0 && (await count('articles')) > 0) await rebuildTranslations(payload)
}
