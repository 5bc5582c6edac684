import type {} from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale, type Locale } from '.'
import en from './messages/en.json'
import ja from './messages/ja.json'
import ko from './messages/ko.json'
import vi from './messages/vi.json'
import zh from './messages/zh.json'

const messages: Record<Locale, typeof vi> = { vi, en, ja, ko, zh }

/** Every call names its language; nothing is read from the request, so that pages stay static. */
export default getRequestConfig(({ locale }) => {
  const code = isLocale(locale) ? locale : defaultLocale
  return { locale: code, messages: messages[code], timeZone: 'Asia/Ho_Chi_Minh' }
})

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof vi
  }
}
