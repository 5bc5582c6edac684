import type { CollectionBeforeOperationHook } from 'payload'
import { diskFull, hasRoomForPicture } from '@/disk'

/** Pictures are refused while texts can still be saved: a disk that is full to the brim takes neither. */
export const refuseWithoutRoom: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file && !(await hasRoomForPicture(req.file.size))) throw diskFull(req)
  return args
}
