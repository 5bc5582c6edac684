import type { Where } from 'payload'
import { carry } from '@/cache/carry'
import { monthsBetween, tags } from '@/cache/tags'
import { carryCards, readCards } from '@/features/editions/cards'
import { idOf } from '@/features/editions/rules'
import type { Card, Edition, Related, StoredEdition } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { findPublished } from './published'
import type { Locale } from '@/locales'

/** How many cards a page of a list holds. */
const pageSize = 20

const cards = async (where: Where, limit: number, page = 1): Promise<Card[]> => readCards(await portal(), where, limit, page)

/** The edition of an article in a language, or null. Its 404 carries the same tag, so that publishing clears it. */
export async function findEdition(locale: Locale, code: string): Promise<StoredEdition | null> {
  await carry(tags.site(), tags.article(code))
  return findPublished(await portal(), locale, code)
}

/** The languages an article is published in, with the headline in each, for a page that does not have it. */
export async function findLanguages(code: string): Promise<Array<{ locale: Locale; path: string; headline: string }>> {
  const { docs } = await (await portal()).find({
    collection: 'editions',
    where: { code: { equals: code } },
    select: { locale: true, path: true, headline: true },
    depth: 0,
    limit: 5,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** "Cùng chuyên mục", and where the section has too few, "Cùng địa phương" from its other sections: together at most `limit`. */
export async function findRelated(edition: Edition, limit = 4): Promise<Related> {
  const { locale, section, locality, article } = edition
  const others: Where = { locale: { equals: locale }, article: { not_equals: article } }
  if (section) await carry(tags.section(section, locale))
  if (locality) await carry(tags.locality(locality, locale))
  const inSection = section ? await cards({ ...others, section: { equals: section } }, limit) : []
  const inLocality =
    inSection.length < limit && locality
      ? await cards({ ...others, locality: { equals: locality }, ...(section ? { section: { not_equals: section } } : {}) }, limit - inSection.length)
      : []
  await carryCards([...inSection, ...inLocality])
  return { inSection, inLocality }
}

/** "Tin khác": what came before this article in any section, none of it on the page already. */
export async function findOlder(edition: Edition, { inSection, inLocality }: Related, limit = 6): Promise<Card[]> {
  const { locale, publishedAt } = edition
  const found = await cards(
    {
      locale: { equals: locale },
      publishedAt: { less_than_equal: publishedAt },
      article: { not_in: [edition.article, ...[...inSection, ...inLocality].map(({ article }) => article)] },
    },
    limit,
  )
  const months = found.length < limit ? [] : monthsBetween(found.at(-1)!.publishedAt, publishedAt)
  // Next drops what a read carries beyond 128 tags: a list over more than a hundred months waits for any change instead.
  const isWhole = months.length > 0 && months.length <= 100
  await carry(...(isWhole ? months.map((month) => tags.month(month, locale)) : [tags.beginning(locale)]))
  await carryCards(found)
  return found
}

export type ListPage = { cards: Card[]; page: number; pages: number; total: number }

/** What a list is of: all of it by id, and of sections a section with its subsections. */
export type ListOf = { locality: string } | { sections: string[] } | { topic: string } | { author: string } | { source: string }

/** Which editions belong to a list, and what it depends on. */
function listOf(locale: Locale, of: ListOf): { where: Where; carries: string[] } {
  if ('locality' in of) return { where: { locality: { equals: of.locality } }, carries: [tags.locality(of.locality, locale)] }
  if ('sections' in of) return { where: { section: { in: of.sections } }, carries: of.sections.map((section) => tags.section(section, locale)) }
  if ('topic' in of) return { where: { topics: { in: [of.topic] } }, carries: [tags.topic(of.topic, locale)] }
  if ('author' in of) return { where: { authors: { in: [of.author] } }, carries: [tags.author(of.author, locale)] }
  return { where: { sources: { in: [of.source] } }, carries: [tags.source(of.source, locale)] }
}

/** A page of a list, newest first; null beyond the last page. */
export async function findList(locale: Locale, of: ListOf, page: number): Promise<ListPage | null> {
  const list = listOf(locale, of)
  const where: Where = { locale: { equals: locale }, ...list.where }
  await carry(tags.site(), ...list.carries)
  const { totalDocs } = await (await portal()).count({ collection: 'editions', where, overrideAccess: true })
  const pages = Math.max(1, Math.ceil(totalDocs / pageSize))
  if (page > pages) return null
  const found = await cards(where, pageSize, page)
  await carryCards(found)
  return { cards: found, page, pages, total: totalDocs }
}

export type FrontPage = { lead: Card | null; newest: Card[]; sections: Array<{ id: string; cards: Card[] }> }

/** The front page: the pinned lead or the newest with a picture, the newest, then each section without repetition. */
export async function findFrontPage(locale: Locale, sections: Array<{ id: string; children: string[] }>): Promise<FrontPage> {
  await carry(tags.site(), tags.news(locale))
  const inLocale: Where = { locale: { equals: locale } }
  const { lead: pinned } = await (await portal()).findGlobal({ slug: 'front-page', depth: 0, overrideAccess: true })
  const [pinnedCard] = pinned ? await cards({ ...inLocale, article: { equals: idOf(pinned) } }, 1) : []
  const newest = await cards(inLocale, 12)
  const lead = pinnedCard ?? newest.find(({ hero }) => hero) ?? newest[0] ?? null
  const shown = new Set([lead?.article])
  const rest = newest.filter(({ article }) => !shown.has(article)).slice(0, 9)
  for (const { article } of rest) shown.add(article)

  const groups: FrontPage['sections'] = []
  for (const { id, children } of sections) {
    const found = await cards({ ...inLocale, section: { in: [id, ...children] }, article: { not_in: [...shown] } }, 4)
    for (const { article } of found) shown.add(article)
    if (found.length > 0) groups.push({ id, cards: found })
  }
  return { lead, newest: rest, sections: groups }
}
