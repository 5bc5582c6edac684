/**
 * The five languages, one record each. `code` is the BCP 47 language in data, `prefix` the first segment of a URL,
 * `tag` what `<html lang>` and hreflang say (RFC 5646; `kr` and `cn` are not languages, only URL prefixes).
 */
export const locales = [
  { code: 'vi', prefix: 'vi', tag: 'vi', openGraph: 'vi_VN', name: 'Tiếng Việt', script: 'latin' },
  { code: 'en', prefix: 'en', tag: 'en', openGraph: 'en_GB', name: 'English', script: 'latin' },
  { code: 'ja', prefix: 'ja', tag: 'ja', openGraph: 'ja_JP', name: '日本語', script: 'cjk' },
  { code: 'ko', prefix: 'kr', tag: 'ko', openGraph: 'ko_KR', name: '한국어', script: 'hangul' },
  { code: 'zh', prefix: 'cn', tag: 'zh-Hans', openGraph: 'zh_CN', name: '中文', script: 'cjk' },
] as const

export type LocaleRecord = (typeof locales)[number]
export type Locale = LocaleRecord['code']

/** A text in each language; a missing translation is missing, never another language's text. */
export type InFiveLanguages = Partial<Record<Locale, string | null>>

export const defaultLocale: Locale = 'vi'
export const localeCodes = locales.map(({ code }) => code) as [Locale, ...Locale[]]

const byCode = new Map(locales.map((record) => [record.code as string, record]))
const byPrefix = new Map(locales.map((record) => [record.prefix as string, record]))

export const isLocale = (value: unknown): value is Locale => typeof value === 'string' && byCode.has(value)

/** The record of a locale code. */
export const localeRecord = (code: Locale): LocaleRecord => byCode.get(code)!

/** The record behind a URL's first segment, or undefined when the segment is no language. */
export const localeOfPrefix = (prefix: string): LocaleRecord | undefined => byPrefix.get(prefix)

/** The public path of a locale: `publicPath('ko', 'ha-giang')` is `/kr/ha-giang`. */
export const publicPath = (code: Locale, ...segments: string[]): string =>
  ['', localeRecord(code).prefix, ...segments].join('/')
