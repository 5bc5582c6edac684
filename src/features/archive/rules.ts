import { dayInVietNam, startOfDay } from '@/locales/format'

/** The month of an instant in Việt Nam, as `YYYY-MM`. */
export const monthOf = (iso: string): string => dayInVietNam(iso).slice(0, 7)

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** The month after, as `YYYY-MM`. */
const following = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`
}

/** The first instant of a month in Việt Nam, and of the one after, in ISO 8601. */
export const boundsOf = (month: string): { from: string; before: string } => ({ from: startOfDay(`${month}-01`), before: startOfDay(`${following(month)}-01`) })

/** In order, what was published on each day in Việt Nam. */
export function byDay<T extends { publishedAt: string }>(cards: T[]): Array<{ day: string; cards: T[] }> {
  const days: Array<{ day: string; cards: T[] }> = []
  for (const card of cards) {
    const day = dayInVietNam(card.publishedAt)
    const last = days.at(-1)
    if (last?.day === day) last.cards.push(card)
    else days.push({ day, cards: [card] })
  }
  return days
}
