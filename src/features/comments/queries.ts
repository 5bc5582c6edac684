import { keptCommentForm } from './forms'
import type { CommentErrors, CommentForm } from './rules'
import { portal } from '@/features/portal'
import type { Locale } from '@/locales'

export type PublicComment = { id: string; name: string; text: string; createdAt: string }

/** The approved comments of an article in a language, oldest first. They live on the article's page and share its tag. */
export async function findComments(article: string, locale: Locale): Promise<PublicComment[]> {
  const { docs } = await (await portal()).find({
    collection: 'comments',
    where: { article: { equals: article }, locale: { equals: locale }, isPublic: { equals: true } },
    select: { name: true, text: true, createdAt: true },
    sort: 'createdAt',
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, name, text, createdAt }) => ({ id: String(id), name, text, createdAt }))
}

/** A form to show again with what is wrong with it, or null when it has expired. */
export const findCommentForm = async (token: string): Promise<{ form: CommentForm; errors: CommentErrors } | null> =>
  keptCommentForm(await portal(), token)
