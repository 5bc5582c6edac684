import type { CommentErrors, CommentForm } from './rules'
import { keptForm } from '@/features/kept-forms'
import { portal } from '@/features/portal'
import type { Locale } from '@/locales'

export type PublicComment = { id: string; name: string; text: string; createdAt: string; locale: Locale }

/**
 * The approved comments of an article, oldest first: those in the language of the page, and those in its other
 * languages. They live on the article's page and share its tag.
 */
export async function findComments(article: string, locale: Locale): Promise<{ own: PublicComment[]; others: PublicComment[] }> {
  const { docs } = await (await portal()).find({
    collection: 'comments',
    where: { article: { equals: article }, isPublic: { equals: true } },
    select: { name: true, text: true, createdAt: true, locale: true },
    sort: 'createdAt',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
  })
  const comments = docs.map(({ id, name, text, createdAt, locale: language }) => ({ id: String(id), name, text, createdAt, locale: language }))
  return { own: comments.filter((comment) => comment.locale === locale), others: comments.filter((comment) => comment.locale !== locale) }
}

/** A form to show again with what is wrong with it, or null when it has expired. */
export const findCommentForm = async (token: string): Promise<{ form: CommentForm; errors: CommentErrors } | null> =>
  keptForm<CommentForm, CommentErrors>(await portal(), 'comment', token)
