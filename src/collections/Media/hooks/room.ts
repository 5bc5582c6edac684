import fs from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { diskFull, hasRoomForPicture } from '@/disk'
import { env } from '@/env'
import { afterTransaction } from '@/features/transaction'

/** Pictures are refused while texts can still be saved: a disk that is full to the brim takes neither. */
export const refuseWithoutRoom: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file && !(await hasRoomForPicture(req.file.size))) throw diskFull(req)
  return args
}

type Files = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | null> }

/** Files, unlike rows, are not rolled back by themselves: those of a picture that was not saved go. */
export const removeUnsavedFiles: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const { filename, sizes } = data as Files
  const written = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string')
  await afterTransaction(req, async () => {
    try {
      const { totalDocs } = await req.payload.count({ collection: 'media', where: { filename: { equals: filename } }, overrideAccess: true })
      if (totalDocs > 0) return
      for (const name of written) await fs.rm(path.join(env.dataDir, 'media', path.basename(name)), { force: true })
    } catch (error) {
      req.payload.logger.warn({ err: error, msg: 'The files of a picture that was not saved are still there.' })
    }
  })
  return data
}
