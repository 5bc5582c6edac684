import type { Payload } from 'payload'
import type { Locale } from '@/locales'
import { dayOf, everyArticle, everyDay, lastDays, minuteOf, onlineMinutes } from './rules'
import { Sketch } from './sketch'

/** Visitors (each once a day) and views of articles, in all languages. */
type Figures = { visitors: number; views: number }
export type Statistics = {
  online: number
  today: Figures
  month: Figures
  all: Figures
  /** The first day that was counted; null before anything was. */
  since: string | null
}

/** How often an article was read in a language and in all of them, as of when. */
export type ArticleViews = { own: number; total: number; at: string }

const rows = { depth: 0, pagination: false, overrideAccess: true } as const
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Different visitors of the last minutes, whichever process they met. */
async function readOnline(payload: Payload, now: Date): Promise<number> {
  const before = minuteOf(new Date(now.getTime() - onlineMinutes * 60_000))
  const { docs } = await payload.find({ collection: 'visits', where: { kind: { equals: 'minute' }, period: { greater_than: before } }, select: { sketch: true }, ...rows })
  const together = new Sketch()
  for (const { sketch } of docs) together.merge(new Sketch(sketch))
  return together.count
}

/** The visitors of each day that was counted. */
async function readVisitors(payload: Payload, from = ''): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection: 'visits', where: { kind: { equals: 'day' }, period: { greater_than_equal: from } }, sort: 'period', select: { period: true, visitors: true }, ...rows,
  })
  return new Map(docs.filter(({ visitors }) => visitors > 0).map(({ period, visitors }) => [period, visitors]))
}

export type LanguageDay = { locale: Locale; day: string; count: number }

/** The views of all articles, by language and day (`all` is one of them). */
async function readViews(payload: Payload, from = ''): Promise<LanguageDay[]> {
  const { docs } = await payload.find({
    collection: 'views', where: { code: { equals: everyArticle }, day: { greater_than_equal: from } }, select: { locale: true, day: true, count: true }, ...rows,
  })
  return docs
}

/** The figures of the public page. */
export async function readStatistics(payload: Payload, now = new Date()): Promise<Statistics> {
  const [today, month] = [dayOf(now), `${dayOf(now).slice(0, 7)}-01`]
  const [online, visitors, views] = await Promise.all([readOnline(payload, now), readVisitors(payload), readViews(payload, month)])
  const within = (from: string): Figures => ({
    visitors: sum([...visitors].filter(([day]) => day >= from).map(([, count]) => count)),
    views: sum(views.filter(({ day }) => day >= from && day !== everyDay).map(({ count }) => count)),
  })
  return {
    online,
    today: within(today),
    month: within(month),
    all: { visitors: sum([...visitors.values()]), views: sum(views.filter(({ day }) => day === everyDay).map(({ count }) => count)) },
    since: [...visitors.keys()][0] ?? null,
  }
}

export type DeskDay = Figures & { day: string }

/** Visitors and views of the last days, oldest first, and the views of each language in them. */
export async function readDays(payload: Payload, count: number, now = new Date()): Promise<{ days: DeskDay[]; languages: LanguageDay[] }> {
  const days = lastDays(dayOf(now), count)
  const [visitors, views] = await Promise.all([readVisitors(payload, days[0]), readViews(payload, days[0])])
  const languages = views.filter(({ day }) => day !== everyDay)
  return {
    days: days.map((day) => ({ day, visitors: visitors.get(day) ?? 0, views: sum(languages.filter((row) => row.day === day).map((row) => row.count)) })),
    languages,
  }
}

export type Ranked = { code: string; count: number }

/** The rows of single articles that were read in a language since a day, those read most on a day first. */
export async function readArticles(payload: Payload, locale: Locale, from: string): Promise<Ranked[]> {
  const { docs } = await payload.find({
    collection: 'views',
    where: { locale: { equals: locale }, day: { greater_than_equal: from, not_equals: everyDay }, code: { not_equals: everyArticle } },
    select: { code: true, count: true },
    sort: ['-count', 'key'],
    // Of what is read less on each of its days, none is read most.
    limit: 1_000,
    ...rows,
  })
  return docs
}
