import type { Payload, Where } from 'payload'
import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import type { Card } from './types'

const cardFields = {
  article: true, locale: true, code: true, path: true, headline: true, standfirst: true, hero: true,
  publishedAt: true, breadcrumbs: true, section: true, locality: true,
} as const

/** Editions as cards, newest first; equal times by code, so that the order never changes by itself. */
export async function readCards(payload: Payload, where: Where, limit: number, page = 1): Promise<Card[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    sort: ['-publishedAt', 'code'],
    select: cardFields,
    depth: 0,
    limit,
    page,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as Card[]
}

export const carryCards = (list: Card[]): Promise<void> => carry(...list.map(({ code, locale }) => tags.card(code, locale)))
