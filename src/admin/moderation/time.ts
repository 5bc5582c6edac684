const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], ['second', 1000]] as const

/** A span of time in its largest unit, in milliseconds: "3 giờ", "2 days". */
export function span(milliseconds: number, language: string): string {
  const [unit, size] = units.find(([, size]) => milliseconds >= size) ?? units[3]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(0, Math.round(milliseconds / size)))
}

/** A moment in Viet Nam's time. */
export const moment = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(iso))
