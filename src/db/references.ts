import { ValidationError, type BaseDatabaseAdapter, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'

type Reference = { path: string; collection: CollectionSlug; ids: string[] }
type WriteArgs = { collection: CollectionSlug; data: Record<string, unknown>; req?: Partial<PayloadRequest> }

/**
 * Refuses to store a reference to a document that there is not: SQLite would fail on its foreign key with an error of
 * its own, MongoDB would store it. The error (400) names the field, in the language of the user.
 */
export function refuseDanglingReferences(adapter: BaseDatabaseAdapter): void {
  for (const name of ['create', 'updateOne'] as const) {
    const write = (adapter[name] as (args: WriteArgs) => Promise<unknown>).bind(adapter)
    const checked = async (args: WriteArgs): Promise<unknown> => {
      const { collection, data, req } = args
      const config = adapter.payload.collections[collection]?.config
      const errors = []
      for (const { path, collection: target, ids } of config ? referencesIn(config.flattenedFields, data) : []) {
        const { totalDocs } = await adapter.count({ collection: target, where: { id: { in: ids } }, ...(req ? { req } : {}) })
        const message = req?.t?.('portal:referenceGone' as never) ?? 'What is chosen here is no longer there.'
        if (totalDocs < ids.length) errors.push({ path, message })
      }
      if (errors.length > 0) throw new ValidationError({ collection, errors, req: req }, req?.t)
      return write(args)
    }
    Object.assign(adapter, { [name]: checked })
  }
}

/** The references of a document's own fields and groups; those inside arrays, blocks and translations stay as they are. */
function referencesIn(fields: FlattenedField[], data: Record<string, unknown>, prefix = ''): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (value === null || value === undefined) return []
    if (field.type === 'group') return referencesIn(field.flattenedFields, value as Record<string, unknown>, `${path}.`)
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return []
    const ids = [...new Set([value].flat().filter((id) => typeof id === 'string'))]
    return ids.length > 0 ? [{ path, collection: field.relationTo, ids }] : []
  })
}
