import { cache } from 'react'
import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import type { StoredEdition } from '@/features/editions/types'
import { keptForm } from '@/features/kept-forms'
import { portal } from '@/features/portal'
import type { Locale } from '@/locales'
import type { CommentSetting } from '@/payload-types'
import { countElsewhere, readCommentsPage, type CommentsPage, type CommentView } from './page'
import { findOwn, type OwnComment } from './own'
import { findShown } from './readers-say'
import { commentsState, type CommentError, type CommentErrors, type CommentForm, type CommentRefusal, type CommentsState } from './rules'
import { readCommentSettings } from './settings'

/** What of the settings a page shows; a change of them clears every page. */
async function settings(): Promise<CommentSetting> {
  await carry(tags.site())
  return readCommentSettings(await portal())
}

/** Whether comments are open now, and whether an e-mail is asked for. */
export async function findCommentRules(edition: StoredEdition): Promise<{ state: CommentsState; isEmailRequired: boolean }> {
  const rules = await settings()
  return { state: commentsState(edition, rules, new Date()), isEmailRequired: rules.emailRequired ?? false }
}

/** A page of an article's comments, tagged as the article's own page; null beyond the last. */
export async function findComments({ article, code }: Pick<StoredEdition, 'article' | 'code'>, locale: Locale, view: CommentView = 'oldest', page = 1): Promise<CommentsPage | null> {
  await carry(tags.article(code), tags.likes(code))
  const { perPage } = await settings()
  return readCommentsPage(await portal(), article, locale, view, page, perPage)
}

/** How many comments an article has in other languages than the page's; tagged as the list beside it. */
export const countCommentsElsewhere = async ({ article }: Pick<StoredEdition, 'article'>, locale: Locale): Promise<number> => countElsewhere(await portal(), article, locale)

/** A form to show again with what is wrong with it, or null when it has expired. */
export const findCommentForm = async (token: string): Promise<{ form: CommentForm; errors: CommentErrors } | null> =>
  keptForm<CommentForm, CommentErrors>(await portal(), 'comment', token)

/** A change to show again with what is wrong with it, or null when it has expired. */
export const findCommentEdit = async (token: string): Promise<{ form: { text: string }; errors: { error: CommentError | CommentRefusal } } | null> =>
  keptForm<{ text: string }, { error: CommentError | CommentRefusal }>(await portal(), 'edit', token)

/** The comment behind a private link. */
export const findOwnComment = cache(async (link: string): Promise<OwnComment | null> => findOwn(await portal(), link))

/** A comment that is public below an article, to be answered or reported. */
export const findShownComment = async ({ article }: Pick<StoredEdition, 'article'>, id: string) => findShown(await portal(), article, id)
