import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

async function refuseWithoutOther(id: unknown, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' }, id: { not_equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) throw new APIError(req.t('portal:lastAdmin' as never), 400, null, true)
}

/** A portal without an administrator could never get one again. */
export const keepAnAdmin: { onChange: CollectionBeforeChangeHook; onDelete: CollectionBeforeDeleteHook } = {
  onChange: async ({ data, originalDoc, operation, req }) => {
    if (operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin') {
      await refuseWithoutOther(originalDoc.id, req)
    }
    return data
  },
  onDelete: async ({ id, req }) => {
    const user = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    if (user?.role === 'admin') await refuseWithoutOther(id, req)
  },
}
