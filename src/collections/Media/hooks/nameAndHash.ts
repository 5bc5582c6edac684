import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { slugify } from '@/locales/slugify'

/** File names travel in URLs and over many file systems: ASCII, lower case, short. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file) {
    const { name, ext } = path.parse(req.file.name.normalize('NFC'))
    req.file.name = `${slugify(name, 60) || 'picture'}${ext.toLowerCase()}`
  }
  return args
}

/** The address of a picture carries a hash of all that decides its bytes, so that it may be cached for ever. */
export const rememberHash: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const file = req.file?.data
  const moved = data.focalX !== undefined && (data.focalX !== originalDoc?.focalX || data.focalY !== originalDoc?.focalY)
  if (!file && !moved) return data
  const hash = createHash('sha256').update(file ?? (originalDoc?.hash as string | undefined) ?? '')
  return { ...data, hash: hash.update(`${data.focalX},${data.focalY}`).digest('hex').slice(0, 20) }
}
