import type { CollectionBeforeChangeHook } from 'payload'
import { newCode } from '@/features/articles/rules'

/** An article's public identity, given once. A copy gets its own; only the demo loader brings codes along. */
export const giveCode: CollectionBeforeChangeHook = async ({ data, operation, req, context }) => {
  if (operation !== 'create') return data
  if (context.keepsCode && data.code) return data
  for (;;) {
    const code = newCode()
    const { totalDocs } = await req.payload.count({ collection: 'articles', where: { code: { equals: code } }, trash: true, overrideAccess: true, req })
    if (totalDocs === 0) return { ...data, code }
  }
}
