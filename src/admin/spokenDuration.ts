const units = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const

/** A duration in its two largest units, down to minutes: "8 giờ 12 phút", "1 day". */
export function spokenDuration(milliseconds: number, language: string): string {
  let minutes = Math.max(1, Math.round(milliseconds / 60_000))
  const parts: string[] = []
  for (const [unit, size] of units) {
    const count = Math.floor(minutes / size)
    minutes -= count * size
    const isNext = parts.length === 1
    if (count > 0) parts.push(new Intl.NumberFormat(language === 'vi' ? 'vi' : 'en', { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    if (parts.length === 2 || isNext) break
  }
  return parts.join(' ')
}
