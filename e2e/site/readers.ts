import { randomBytes } from 'node:crypto'
import { ask, type Answer } from './http'
import type { Portal } from '../portal'
import { languages, type Locale } from './languages'
import { accountOf } from './newsroom'

type CommentFields = { name: string; email: string; text: string; consent: string; website: string; to: string; notify: string }

const prefixOf = (locale: Locale): string => languages.find((language) => language.locale === locale)!.prefix

export const commentsAddress = (site: string, code: string, locale: Locale = 'vi'): string => `${site}/${prefixOf(locale)}/a/${code}/comments`

/** An address of the networks that are kept for examples (RFC 5737, RFC 3849), another each time. */
export const anyAddress = (): string => `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`

/** Posts the form below an article as a browser without JavaScript does, from an address of its own unless told. */
export const sendComment = (site: string, code: string, fields: Partial<CommentFields>, locale: Locale = 'vi', address = anyAddress()): Promise<Answer> =>
  ask(commentsAddress(site, code, locale), {
    method: 'POST',
    headers: { 'x-forwarded-for': address },
    body: new URLSearchParams({ name: 'Một bạn đọc', email: '', text: '', consent: 'yes', website: '', ...fields }),
  })

/** The private page that an accepted comment leads to. */
export const ownPage = /^\/(vi|en|ja|kr|cn)\/c\/[0-9a-f]{32}$/

/** Opens comments below every article, however old and whosever it is, and sets that back; as an administrator does. */
export async function openEverywhere(portal: Portal): Promise<() => Promise<void>> {
  const admin = await accountOf(portal, 'admin')
  type Settings = { syndicatedOpen: boolean; closeAfterDays: number }
  const { syndicatedOpen, closeAfterDays } = (await admin<Settings>('GET', '/globals/comment-settings')).body
  const set = async (settings: Settings): Promise<void> => void (await admin('POST', '/globals/comment-settings', settings))
  await set({ syndicatedOpen: true, closeAfterDays: 0 })
  return () => set({ syndicatedOpen, closeAfterDays })
}
