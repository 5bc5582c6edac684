import type {} from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale, type Locale } from '.'
import { messages } from './messages'

/** Every call names its language; nothing is read from the request, so that pages stay static. */
export default getRequestConfig(({ locale }) => {
  const code = isLocale(locale) ? locale : defaultLocale
  return { locale: code, messages: messages[code], timeZone: 'Asia/Ho_Chi_Minh' }
})

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: (typeof messages)['vi']
  }
}
