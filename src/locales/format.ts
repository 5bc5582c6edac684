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
  en: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' }),
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

/** A day with its time of day, and with its weekday where there is one. */
const moments: Record<Locale, (day: string, time: string, date?: Date) => string> = {
  vi: (day, time, date) => `${time}, ${date ? `${weekdays.vi.format(date)}, ` : ''}${day}`,
  en: (day, time, date) => `${date ? `${weekdays.en.format(date)} ` : ''}${day}, ${time}`,
  ja: (day, time, date) => `${day}${date ? `(${weekdays.ja.format(date)})` : ''} ${time}`,
  ko: (day, time, date) => `${day}${date ? ` (${weekdays.ko.format(date)})` : ''} ${time}`,
  zh: (day, time, date) => `${day} ${date ? `${weekdays.zh.format(date)} ` : ''}${time}`,
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

/** The same without its weekday, where that would only be in the way: `09:48, 01/02/2023`, `1 February 2023, 09:48`. */
export function formatMinute(iso: string, locale: Locale): string {
  const moment = toMoment(iso)
  return moments[locale](days[locale](moment), `${moment.hour}:${moment.minute}`)
}

/** The day of an instant in Việt Nam, as `YYYY-MM-DD`. */
export function dayInVietNam(iso: string): string {
  const { year, month, day } = toMoment(iso)
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/** The first instant of a day (`YYYY-MM-DD`) in Việt Nam, in ISO 8601. */
export function startOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const { year, month, day: date, hour, minute } = toMoment(new Date(midnight).toISOString())
  const ahead = Date.parse(`${year.padStart(4, '0')}-${month}-${date}T${hour}:${minute}:00Z`) - midnight
  return new Date(midnight - ahead).toISOString()
}

const months: Record<Locale, (year: string, month: string) => string> = {
  vi: (year, month) => `Tháng ${month} năm ${year}`,
  en: (year, month) => `${monthName.format(new Date(`2000-${month.padStart(2, '0')}-15T00:00:00Z`))} ${year}`,
  ja: (year, month) => `${year}年${month}月`,
  ko: (year, month) => `${year}년 ${month}월`,
  zh: (year, month) => `${year}年${month}月`,
}

/** A month (`YYYY-MM`): `Tháng 2 năm 2023`, `February 2023`, `2023年2月`. */
export const formatMonth = (month: string, locale: Locale): string => months[locale](plain(month.slice(0, 4)), plain(month.slice(5)))
