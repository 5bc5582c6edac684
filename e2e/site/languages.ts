/** What readers and search engines expect of the five languages; told apart from the product's own table on purpose. */
export const languages = [
  { locale: 'vi', prefix: 'vi', tag: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', prefix: 'en', tag: 'en', name: 'English' },
  { locale: 'ja', prefix: 'ja', tag: 'ja', name: '日本語' },
  { locale: 'ko', prefix: 'kr', tag: 'ko', name: '한국어' },
  { locale: 'zh', prefix: 'cn', tag: 'zh-Hans', name: '中文' },
] as const

export type Language = (typeof languages)[number]
export type Locale = Language['locale']

export const [vietnamese, english, japanese, korean] = languages
