import sharp from 'sharp'
import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { pictureLimits } from '@/features/pictures/rules'
import type { MessageKey } from '@/locales/desk'

type UploadedFile = NonNullable<PayloadRequest['file']> & { truncated?: boolean }
type Fault = { key: MessageKey; values?: Record<string, string> }

const formats = ['jpeg', 'png', 'webp', 'heif']

/** What is wrong with a file, by its head alone: a picture that is too large is not decoded to find out. */
async function faultOf({ data, mimetype, size, truncated }: UploadedFile, inWords: (count: number) => string): Promise<Fault | null> {
  if (truncated || size > pictureLimits.bytes) return { key: 'pictureTooHeavy', values: { max: String(pictureLimits.bytes / 1e6) } }
  const head = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!head) return { key: mimetype.startsWith('image/') ? 'notPicture' : 'wrongPictureType' }
  // HEIC, the format of some phones, is HEIF with another compression than AVIF's.
  if (!formats.includes(head.format) || (head.format === 'heif' && head.compression !== 'av1')) return { key: 'wrongPictureType' }
  const { width, height } = head
  if (width * height > pictureLimits.pixels) return { key: 'pictureTooLarge', values: { width: inWords(width), height: inWords(height), max: String(pictureLimits.pixels / 1e6) } }
  return null
}

/** Refuses what is no picture, or too heavy or too large a one, and says which file it was. A stranger's file is not looked into: they may upload none. */
export const refuseWrongFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file: UploadedFile | undefined = req.file
  const isStranger = !req.user && !(args as { overrideAccess?: boolean }).overrideAccess
  if ((operation !== 'create' && operation !== 'update') || !file || isStranger) return args
  const numbers = new Intl.NumberFormat(req.i18n.language)
  const fault = await faultOf(file, (count) => numbers.format(count))
  if (!fault) return args
  const said = req.t(`portal:${fault.key}` as never, fault.values as never)
  throw new ValidationError({ collection: 'media', errors: [{ path: 'file', label: file.name, message: `“${file.name}”: ${said}` }], req }, req.t)
}
