import type { Card } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { formatDay } from '@/locales/format'
import { NewsList } from '../news/NewsList'

/** What was published, under the day of it. */
export function DayList({ locale, days }: { locale: Locale; days: Array<{ day: string; cards: Card[] }> }) {
  return days.map(({ day, cards }) => (
    <NewsList key={day} id={`day-${day}`} heading={<time dateTime={day}>{formatDay(`${day}T05:00:00Z`, locale)}</time>} cards={cards} arrangement="list" hasStandfirsts isOfOneDay />
  ))
}
