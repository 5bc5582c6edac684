import { locales, publicPath, type Locale } from '@/locales'
import type { LanguageVersion } from '@/site/page/LanguageSwitch'

/** The front page of each language, for pages that exist in one language only. */
export const frontPages: LanguageVersion[] = locales.map(({ code }) => ({ locale: code, path: publicPath(code) }))

/** A page that every language has, under the same segments. */
export const inEveryLanguage = (...segments: string[]): LanguageVersion[] => locales.map(({ code }) => ({ locale: code, path: publicPath(code, ...segments) }))

type Existing = { locale: Locale; path: string }

/** All languages in the order of the table, with the path in those that have the page, or of another page of it there. */
export const versionsOf = (languages: Existing[], pathOf = ({ path }: Existing): string => path): LanguageVersion[] =>
  locales.map(({ code }) => {
    const existing = languages.find(({ locale }) => locale === code)
    return { locale: code, path: existing ? pathOf(existing) : null }
  })
