import type { Locale } from '@/locales'
import { formatDay, formatMinute, formatMoment } from '@/locales/format'

/** `moment` has the weekday and the time of day, `minute` the time of day alone. */
const forms = { day: formatDay, minute: formatMinute, moment: formatMoment }

/** When something was, in the reader's own form. */
export function Time({ at, locale, as = 'day' }: { at: string; locale: Locale; as?: keyof typeof forms }) {
  return <time dateTime={at}>{forms[as](at, locale)}</time>
}
