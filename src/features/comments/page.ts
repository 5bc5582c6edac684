import type { Payload, Where } from 'payload'
import { idsOf } from '@/db/ids'
import type { Locale } from '@/locales'

/** How a reader looks at comments: those of the page's language or of all, oldest or newest first. */
export const views = ['oldest', 'newest', 'all', 'all-newest'] as const
export type CommentView = (typeof views)[number]
export const isEveryLanguage = (view: CommentView): boolean => view.startsWith('all')
export const isNewestFirst = (view: CommentView): boolean => view.endsWith('newest')

export type PublicComment = {
  id: string
  /** Null where a comment is gone that replies hang on. */
  said: { name: string; text: string; isNewsroom: boolean; isEdited: boolean } | null
  createdAt: string
  locale: Locale
  likes: number
  replies: PublicComment[]
}
export type CommentsPage = { comments: PublicComment[]; page: number; pages: number; total: number }

const select = { name: true, text: true, createdAt: true, locale: true, likes: true, isNewsroom: true, editedAt: true, isPublic: true, parent: true } as const
const rows = { collection: 'comments', depth: 0, pagination: false, overrideAccess: true } as const
type Row = { id: unknown; name: string; text: string; createdAt: string; locale: Locale; likes?: number | null; isNewsroom?: boolean | null; editedAt?: string | null; isPublic?: boolean | null; parent?: string | null }

const toPublic = ({ id, name, text, createdAt, locale, likes, isNewsroom, editedAt, isPublic }: Row): PublicComment => ({
  id: String(id),
  said: isPublic ? { name, text, isNewsroom: isNewsroom ?? false, isEdited: Boolean(editedAt) } : null,
  createdAt,
  locale,
  likes: likes ?? 0,
  replies: [],
})

/** What stands at the top: what is public, and what is gone but has public replies. */
async function topLevel(payload: Payload, article: string, languages: Where): Promise<{ where: Where; replies: number }> {
  const { docs } = await payload.find({ ...rows, where: { article: { equals: article }, isPublic: { equals: true }, parent: { exists: true } }, select: { parent: true, locale: true } })
  const answered = [...new Set(docs.map(({ parent }) => parent!))]
  const shown: Where = answered.length > 0 ? { or: [{ isPublic: { equals: true } }, { id: { in: answered } }] } : { isPublic: { equals: true } }
  return { where: { and: [{ article: { equals: article } }, { parent: { exists: false } }, languages, shown] }, replies: docs.length }
}

/** A page of comments with the replies to them; null beyond the last. */
export async function readCommentsPage(payload: Payload, article: string, locale: Locale, view: CommentView, page: number, perPage: number): Promise<CommentsPage | null> {
  const languages: Where = isEveryLanguage(view) ? {} : { locale: { equals: locale } }
  const { where } = await topLevel(payload, article, languages)
  // Two sent in the same millisecond keep one order from page to page.
  const sort = isNewestFirst(view) ? ['-createdAt', '-id'] : ['createdAt', 'id']
  const found = await payload.find({ ...rows, pagination: true, where, select, sort, page, limit: perPage })
  const pages = Math.max(1, found.totalPages)
  if (page > pages) return null
  const comments = (found.docs as Row[]).map(toPublic)
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  if (comments.length > 0) {
    const { docs } = await payload.find({ ...rows, where: { article: { equals: article }, isPublic: { equals: true }, parent: { in: [...byId.keys()] } }, select, sort: ['createdAt', 'id'] })
    for (const row of docs as Row[]) byId.get(row.parent!)?.replies.push(toPublic(row))
  }
  return { comments, page, pages, total: found.totalDocs }
}

/** How many comments are public in other languages. */
export const countElsewhere = async (payload: Payload, article: string, locale: Locale): Promise<number> =>
  (await payload.count({ collection: 'comments', where: { article: { equals: article }, isPublic: { equals: true }, locale: { not_equals: locale } }, overrideAccess: true })).totalDocs

/**
 * On which page of the oldest-first list a comment stands (a reply with its parent), its id there, and its language; null when it is
 * not public. It may be asked for by the id it had before the portal moved to another database.
 */
export async function placeOf(payload: Payload, article: string, id: string, perPage: number): Promise<{ id: string; page: number; locale: Locale } | null> {
  const one = async (where: Where): Promise<Row | null> => ((await payload.find({ ...rows, where: { and: [{ article: { equals: article } }, where] }, select, limit: 1 })).docs[0] as Row | undefined) ?? null
  const comment = await one({ id: { in: idsOf(payload, id) }, isPublic: { equals: true } })
  const top = comment?.parent ? await one({ id: { equals: comment.parent } }) : comment
  if (!comment || !top) return null
  const { where } = await topLevel(payload, article, { locale: { equals: top.locale } })
  const before: Where = { or: [{ createdAt: { less_than: top.createdAt } }, { and: [{ createdAt: { equals: top.createdAt } }, { id: { less_than: top.id } }] }] }
  const { totalDocs } = await payload.count({ collection: 'comments', where: { and: [where, before] }, overrideAccess: true })
  return { id: String(comment.id), page: Math.floor(totalDocs / perPage) + 1, locale: top.locale }
}
