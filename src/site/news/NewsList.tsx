import type { ReactNode } from 'react'
import type { Card } from '@/features/editions/types'
import { NewsCard } from './NewsCard'

type Props = {
  /** Without a heading, the list goes on from what stands above it. */
  heading?: ReactNode
  /** Identifies the heading on the page. */
  id?: string
  cards: Card[]
  /** `list`: headlines one below another. `row`: cards with pictures side by side. `band`: one large, the rest beside it. */
  arrangement: 'list' | 'row' | 'band'
  /** Standfirsts in a `list`. */
  hasStandfirsts?: boolean
  /** The id of the section the list is of: its name is not repeated above each headline. */
  inSection?: string | null
  /** In a series: which part the card is that stands `at`, from 1. */
  partOf?: (at: number) => string
  /** The heading is the day of them all. */
  isOfOneDay?: boolean
}

/** How wide a picture stands. In a band the first is large, and both of two. */
function sizesOf(arrangement: Props['arrangement'], at: number, count: number): string | undefined {
  if (arrangement === 'list') return undefined
  if (arrangement === 'row') return '(min-width:40rem) 18rem,36vw'
  return at === 0 || count === 2 ? '(min-width:62rem) 36rem,36vw' : '(min-width:62rem) 12rem,36vw'
}

const classes = { list: 'list', row: 'list row', band: undefined }

/** News under a heading; nothing when there is none. */
export function NewsList({ heading, id, cards, arrangement, hasStandfirsts = false, inSection, partOf, isOfOneDay }: Props) {
  if (cards.length === 0) return null
  const list = (
    <ul className={hasStandfirsts ? 'list plain' : classes[arrangement]}>
      {cards.map((card, at) => (
        <li key={card.id}>
          <NewsCard card={card} sizes={sizesOf(arrangement, at, cards.length)} isSmall={arrangement === 'row'} inSection={inSection} part={partOf?.(at + 1)} isUndated={isOfOneDay} />
        </li>
      ))}
    </ul>
  )
  if (!heading) return list
  return (
    <section className={arrangement === 'band' ? 'band' : undefined} aria-labelledby={id}>
      <div className="heading">
        <h2 id={id}>{heading}</h2>
      </div>
      {list}
    </section>
  )
}
