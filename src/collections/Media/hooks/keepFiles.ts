import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionBeforeOperationHook } from 'payload'
import { dropFilesUnlessStored, keepFilesAside } from '@/features/pictures/writers'

/** Files follow their row: what is rolled back has its old files back and leaves no new ones. */
export const keepFiles: { beforeReplace: CollectionBeforeOperationHook; onChange: CollectionBeforeChangeHook; beforeDelete: CollectionBeforeDeleteHook } = {
  beforeReplace: async ({ args, operation, req }) => {
    const { id } = args as { id?: number | string }
    if (operation === 'update' && id) await keepFilesAside(req, String(id))
    return args
  },
  onChange: async ({ data, originalDoc, req }) => {
    if (req.file || data.filename !== originalDoc?.filename) await dropFilesUnlessStored(req, data)
    return data
  },
  beforeDelete: async ({ id, req }) => keepFilesAside(req, String(id)),
}
