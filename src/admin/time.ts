import { formatMinute } from '@/locales/format'

const units = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], ['second', 1000]] as const

/** A span of time in its largest unit, in milliseconds: "3 giờ", "2 days". */
export function span(milliseconds: number, language: string): string {
  const [unit, size] = units.find(([, size]) => milliseconds >= size) ?? units[3]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(0, Math.round(milliseconds / size)))
}

/** A moment in Việt Nam, in the language of the admin. */
export const moment = (iso: string, language: string): string => formatMinute(iso, language === 'en' ? 'en' : 'vi')
