import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'
import { toNfc } from '@/locales/slugify'

/** All text is NFC-normalised on write, in every collection and global. */
export const normaliseText: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({ data }: { data?: unknown }) => toNfc(data)
