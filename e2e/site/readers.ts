import { ask, type Answer } from './http'
import { languages, type Locale } from './languages'

type CommentFields = { name: string; email: string; text: string; consent: string; website: string }

const prefixOf = (locale: Locale): string => languages.find((language) => language.locale === locale)!.prefix

export const commentsAddress = (site: string, code: string, locale: Locale = 'vi'): string => `${site}/${prefixOf(locale)}/a/${code}/comments`

/** Posts the form below an article as a browser without JavaScript does. */
export const sendComment = (site: string, code: string, fields: Partial<CommentFields>, locale: Locale = 'vi'): Promise<Answer> =>
  ask(commentsAddress(site, code, locale), {
    method: 'POST',
    body: new URLSearchParams({ name: 'Một bạn đọc', email: '', text: '', consent: 'yes', website: '', ...fields }),
  })
