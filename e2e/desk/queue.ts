import type { Page } from 'playwright/test'
import { expect } from '../fixtures'
import type { Portal } from '../portal'
import { locationOf } from '../site/http'
import type { Locale } from '../site/languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from '../site/newsroom'
import { ownPage, sendComment } from '../site/readers'

export const list = (desk: Page) => desk.locator('.moderation__list')
export const rows = (desk: Page) => list(desk).locator('li')
export const inView = (desk: Page) => desk.locator('.moderation__comment')
export const words = (desk: Page) => inView(desk).locator('.moderation__text')

/** An article of its own that takes comments. */
export async function openArticle(portal: Portal, locales: Locale[] = ['vi']): Promise<Published> {
  const editor = await accountOf(portal, 'editor')
  return publishArticle(editor, { headline: `Bài có ý kiến ${uniqueWord()}`, section: await idOf(editor, 'sections', 'slug', 'van-hoa-du-lich'), locales })
}

/**
 * Comments come without JavaScript here, from a network each. That holds them back for want of proof; an administrator who
 * does not ask for it has them among the new.
 */
export async function askForProof(portal: Portal, proofOfWork: boolean): Promise<void> {
  const admin = await accountOf(portal, 'admin')
  expect((await admin('POST', '/globals/comment-settings', { proofOfWork })).status).toBe(200)
}

type Fields = Parameters<typeof sendComment>[2]

/** Comments as readers send them through the form below the article, one after the other. */
export async function send(portal: Portal, { code }: Published, comments: Fields[], locale: Locale = 'vi', address?: string): Promise<void> {
  for (const fields of comments) expect(locationOf(await sendComment(portal.url, code, fields, locale, address)), fields.text).toMatch(ownPage)
}

export type Stored = { id: string; status: string; name: string; email?: string | null; text: string; openReports: number }

/** The comments with a word in them, as the database has them, from the oldest. */
export async function stored(portal: Portal, word: string): Promise<Stored[]> {
  const admin = await accountOf(portal, 'admin')
  return (await admin<{ docs: Stored[] }>('GET', `/comments?where[text][contains]=${encodeURIComponent(word)}&sort=createdAt&depth=0&limit=300`)).body.docs
}

/** Sends a comment and approves it over REST; returns its id. */
export async function publishComment(portal: Portal, article: Published, fields: Fields): Promise<string> {
  await send(portal, article, [fields])
  const [comment] = await stored(portal, fields.text!)
  const moderator = await accountOf(portal, 'moderator')
  expect((await moderator('PATCH', `/comments/${comment!.id}`, { status: 'approved' })).status).toBe(200)
  return comment!.id
}
