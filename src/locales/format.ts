import type { Locale } from '.'

const timeZone = 'Asia/Ho_Chi_Minh'

type Moment = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> & { date: Date }

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
const monthName = new Intl.DateTimeFormat('en-GB', { timeZone, month: 'long' })
const weekdays = {
  vi: new Intl.DateTimeFormat('vi', { timeZone, weekday: 'long' }),
  ja: new Intl.DateTimeFormat('ja', { timeZone, weekday: 'short' }),
  ko: new Intl.DateTimeFormat('ko', { timeZone, weekday: 'short' }),
  zh: new Intl.DateTimeFormat('zh-Hans', { timeZone, weekday: 'long' }),
}

const plain = (digits: string): string => String(Number(digits))

/** How each language writes a day, as its own newspapers do; CLDR's patterns differ between versions of Node. */
const days: Record<Locale, (moment: Moment) => string> = {
  vi: ({ day, month, year }) => `${day}/${month}/${year}`,
  en: ({ day, year, date }) => `${plain(day)} ${monthName.format(date)} ${year}`,
  ja: ({ day, month, year }) => `${year}年${plain(month)}月${plain(day)}日`,
  ko: ({ day, month, year }) => `${year}년 ${plain(month)}월 ${plain(day)}일`,
  zh: ({ day, month, year }) => `${year}年${plain(month)}月${plain(day)}日`,
}

/** A day with its time of day. */
const moments: Record<Locale, (day: string, time: string, date: Date) => string> = {
  vi: (day, time, date) => `${time}, ${weekdays.vi.format(date)}, ${day}`,
  en: (day, time) => `${day}, ${time}`,
  ja: (day, time, date) => `${day}(${weekdays.ja.format(date)}) ${time}`,
  ko: (day, time, date) => `${day} (${weekdays.ko.format(date)}) ${time}`,
  zh: (day, time, date) => `${day} ${weekdays.zh.format(date)} ${time}`,
}

function toMoment(iso: string): Moment {
  const date = new Date(iso)
  const parts = Object.fromEntries(clock.formatToParts(date).map(({ type, value }) => [type, value]))
  return { ...(parts as Omit<Moment, 'date'>), date }
}

/** A day in Việt Nam: `01/02/2023`, `2023年2月1日`. Takes an ISO 8601 instant or date. */
export const formatDay = (iso: string, locale: Locale): string => days[locale](toMoment(iso))

/** A moment in Việt Nam: `09:48, Thứ Tư, 01/02/2023`. Takes an ISO 8601 instant. */
export function formatMoment(iso: string, locale: Locale): string {
  const moment = toMoment(iso)
  return moments[locale](days[locale](moment), `${moment.hour}:${moment.minute}`, moment.date)
}
