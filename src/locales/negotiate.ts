import { defaultLocale, locales, type LocaleRecord } from '.'

/**
 * The language of `/` for a reader: the first of Accept-Language (RFC 9110 §12.5.4, by weight, then by order) that
 * the portal has, otherwise Vietnamese. Only the primary subtag counts: `zh-TW` is served `zh-Hans`.
 */
export function negotiateLocale(acceptLanguage: string | null): LocaleRecord {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, order) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { primary: range.split('-')[0], weight: weight === undefined ? 1 : Number(weight), order }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { primary } of wanted) {
    const found = locales.find(({ code }) => code === primary)
    if (found) return found
  }
  return locales.find(({ code }) => code === defaultLocale)!
}
