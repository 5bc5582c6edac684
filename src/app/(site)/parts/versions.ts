import { locales, publicPath, type Locale } from '@/locales'
import type { LanguageVersion } from '@/site/page/LanguageSwitch'

/** The front page of each language, for pages that exist in one language only. */
export const frontPages: LanguageVersion[] = locales.map(({ code }) => ({ locale: code, path: publicPath(code) }))

/** A page that every language has, under the same segments. */
export const inEveryLanguage = (...segments: string[]): LanguageVersion[] => locales.map(({ code }) => ({ locale: code, path: publicPath(code, ...segments) }))

/** All languages in the order of the table, with the path in those that have the page. */
export const versionsOf = (languages: Array<{ locale: Locale; path: string }>): LanguageVersion[] =>
  locales.map(({ code }) => ({ locale: code, path: languages.find(({ locale }) => locale === code)?.path ?? null }))

/** A page that every language has, below the same segments. */
export const everywhereAt = (...segments: string[]): LanguageVersion[] => locales.map(({ code }) => ({ locale: code, path: publicPath(code, ...segments) }))
