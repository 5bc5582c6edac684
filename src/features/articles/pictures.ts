import type { Card } from '@/features/editions/types'

/** Lists of cards as they stand on a page with pictures, from the top: a picture that was shown above is left out below. */
export function withEachPictureOnce(lists: Card[][]): Card[][] {
  const shown = new Set<string>()
  return lists.map((cards) =>
    cards.map((card) => {
      if (!card.hero) return card
      if (shown.has(card.hero.id)) return { ...card, hero: null }
      shown.add(card.hero.id)
      return card
    }),
  )
}
