import type { Locale } from '@/locales'
import { formatDay, formatMoment } from '@/locales/format'

/** A day, or with `precise` a day and time of day, in the reader's own form. */
export function Time({ at, locale, precise = false }: { at: string; locale: Locale; precise?: boolean }) {
  return <time dateTime={at}>{precise ? formatMoment(at, locale) : formatDay(at, locale)}</time>
}
