import type { Card } from '@/features/editions/types'
import type { Locale } from '@/locales'
import type { Part } from './rules'

/** What a search page shows. */
export type FoundNews = { card: Card; headline: Part[]; snippet: Part[] }
/** A locality, section or topic among what was found. */
export type Choice = { id: string; name: string; count: number }
export type Choices = Record<'localities' | 'sections' | 'topics', Choice[]>
export type Found = {
  news: FoundNews[]
  count: number
  /** There are more than were counted. */
  isLeast: boolean
  pages: number
  choices: Choices
  didYouMean: string | null
  /** False while the index is being made. */
  isWhole: boolean
}

/** What another language has of a search that found nothing here. */
export type FoundElsewhere = { locale: Locale; count: number; isLeast: boolean }

export type Suggestion = { text: string; path: string; kind: 'place' | 'news' }
