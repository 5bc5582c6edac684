import { createLocalReq, getRequestLanguage, parseCookies, type PayloadRequest } from 'payload'
import { account } from '@/access/roles'
import type { ArticleRow } from '@/features/articles/rules'
import { readReferences } from '@/features/editions/references'
import { fingerprint, toPreview } from '@/features/editions/rules'
import { storedEditions } from '@/features/editions/writers'
import type { Edition } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { defaultLocale, isLocale, localeCodes, publicPath, type Locale } from '@/locales'

/** Why there is nothing to see. Keys of `Preview.refusals` in the messages. */
export type Refusal = 'signIn' | 'mayNot' | 'unknown' | 'trashed' | 'noHeadline'

type Languages = Array<{ locale: Locale; path: string }>

/** `languages`: the previews of the languages that have a headline. `publicPath`: where the article is public in this language. */
export type Preview =
  | { refusal: Refusal; languages: Languages }
  | { refusal: null; id: string; edition: Edition; state: 'draft' | 'changed' | 'published'; publicPath: string | null; languages: Languages }

const refuse = (refusal: Refusal, languages: Languages = []): Preview => ({ refusal, languages })

/**
 * The draft of an article in a language as the edition it would be, for who is signed in and may read it. To others every
 * code is alike: it is not even looked up. `headers` are the request's own, with the desk's cookie.
 */
export async function findPreview(locale: Locale, code: string, headers: Headers, now = new Date()): Promise<Preview> {
  const payload = await portal()
  const { user } = await payload.auth({ headers })
  if (!account({ user })) return refuse('signIn')
  const req: PayloadRequest = await createLocalReq({ user: user! }, payload)
  const { docs } = await payload.find({
    collection: 'articles', where: { code: { equals: code } }, select: { deletedAt: true }, trash: true, depth: 0, limit: 1, pagination: false, overrideAccess: true, req,
  })
  const [found] = docs
  if (!found) return refuse('unknown')
  const { id } = found
  const article = (await payload
    .findByID({ collection: 'articles', id, locale: 'all', draft: true, trash: true, depth: 0, overrideAccess: false, user, req })
    .catch((error: { status?: number }) => {
      if (error.status !== 403 && error.status !== 404) throw error
      return null
    })) as unknown as ArticleRow | null
  if (!article) return refuse('mayNot')
  if (found.deletedAt) return refuse('trashed')

  const languages = localeCodes.filter((other) => article.headline?.[other]?.trim()).map((other) => ({ locale: other, path: publicPath(other, 'preview', code) }))
  const references = await readReferences(req, article)
  const edition = toPreview(article, references, locale, now.toISOString())
  if (!edition) return refuse('noHeadline', languages)
  const published = (await storedEditions(req, String(id))).find((stored) => stored.locale === locale)
  const asPublic = published && toPreview(article, references, locale, now.toISOString(), published)
  const state = !published ? 'draft' : asPublic && fingerprint(asPublic) === fingerprint(published) ? 'published' : 'changed'
  return { refusal: null, id: String(id), edition, state, publicPath: published?.path ?? null, languages }
}

/** The language in which the admin speaks to whoever asks. */
export async function deskLanguageOf(headers: Headers): Promise<Locale> {
  const { config } = await portal()
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  return isLocale(language) ? language : defaultLocale
}
