import { expect, it } from 'vitest'
import type { Card } from '@/features/editions/types'
import { withEachPictureOnce } from './pictures'

const card = (article: string, picture: string | null): Card => ({ article, hero: picture && { id: picture } }) as Card

it('shows a picture where it stands first, and none of it below, whatever the list', () => {
  const lists = [[card('1', 'bay')], [card('2', 'bay'), card('3', 'fair'), card('4', null)], [], [card('5', 'fair'), card('6', 'hall'), card('7', 'hall')]]
  const shown = withEachPictureOnce(lists).map((cards) => cards.map(({ article, hero }) => [article, hero?.id ?? null]))
  expect(shown).toEqual([[['1', 'bay']], [['2', null], ['3', 'fair'], ['4', null]], [], [['5', null], ['6', 'hall'], ['7', null]]])
  expect(lists[1]![0]!.hero).not.toBeNull()
})
