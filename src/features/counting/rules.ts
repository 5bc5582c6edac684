import { createHmac } from 'node:crypto'
import { isbot } from 'isbot'
import type { Locale } from '@/locales'
import { networkOf } from '@/network.mjs'

/** What a browser says when it asks for the counting picture of a page. Nothing of it is stored. */
export type Visit = {
  locale: Locale
  /** The article's code; null on other pages. */
  code: string | null
  /** The reader's address, as far as a trusted proxy vouches for it. */
  address: string
  userAgent: string
  /** `Sec-Purpose`, `Sec-Fetch-Dest` and `Sec-Fetch-Site` (Fetch Metadata), where the browser sends them. */
  purpose?: string
  destination?: string
  site?: string
}

/** How long somebody is "online" after their last page, in minutes. */
export const onlineMinutes = 5

/** A row of `views` over all articles of a language, and one over all days. */
export const everyArticle = '*'
export const everyDay = 'all'

/** Whether a person looked at the page: no known robot, no page fetched in case it is wanted, no picture shown elsewhere. */
export function isPerson({ userAgent, purpose = '', destination = 'image', site = 'same-origin' }: Visit): boolean {
  return userAgent !== '' && !isbot(userAgent) && !/prefetch|prerender/i.test(purpose) && destination === 'image' && site === 'same-origin'
}

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in Việt Nam, as `YYYY-MM-DD`. */
export const dayOf = (date: Date): string => calendar.format(date)

/** The day so many days before, as `YYYY-MM-DD`. */
export const dayBefore = (day: string, days = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** The minute (UTC), as `YYYY-MM-DDTHH:MM`. */
export const minuteOf = (date: Date): string => date.toISOString().slice(0, 16)

/** The last days up to and with `day`, oldest first. */
export const lastDays = (day: string, count: number): string[] => Array.from({ length: count }, (_, at) => dayBefore(day, count - 1 - at))

/** What stands for a reader until the day's salt is thrown away: 64 bits from which nobody finds the address again. */
export const visitorOf = (salt: string, { address, userAgent }: Pick<Visit, 'address' | 'userAgent'>): bigint =>
  createHmac('sha256', salt).update(`${networkOf(address)}\n${userAgent.slice(0, 500)}`).digest().readBigUInt64BE()

export type DayViews = { code: string; count: number }

/** Which articles were read most over some days: their codes, most read first, equal ones in the order of their codes. */
export function mostRead(rows: DayViews[], { least, limit }: { least: number; limit: number }): string[] {
  const sums = new Map<string, number>()
  for (const { code, count } of rows) if (code !== everyArticle) sums.set(code, (sums.get(code) ?? 0) + count)
  return [...sums]
    .filter(([, count]) => count >= least)
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, limit)
    .map(([code]) => code)
}
