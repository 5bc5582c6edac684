import type { GroupField, StaticLabel } from 'payload'
import { locales } from '@/locales'

/**
 * A short text in all five languages, side by side, as one value. For rows of arrays, where Payload's `localized`
 * loses the other languages; a whole field of a document uses `localized`.
 */
export const inFiveLanguages = (name: string, label: StaticLabel): GroupField => ({
  name,
  type: 'group',
  label,
  fields: [
    {
      type: 'row',
      fields: locales.map(({ code, name: language }) => ({ name: code, type: 'text' as const, label: language })),
    },
  ],
})
