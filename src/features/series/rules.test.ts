import { expect, it } from 'vitest'
import { inOrder } from './rules'

it('puts a series in the order of its dates or of the desk', () => {
  const card = (article: string, day: number) => ({ article, code: article, publishedAt: `2023-02-0${day}T00:00:00Z` })
  const cards = [card('c', 3), card('a', 1), card('b', 1)]
  const told = (order: 'date' | 'hand') => inOrder(cards, order, ['b', 'c', 'gone', 'a']).map(({ article }) => article)
  expect(told('date')).toEqual(['a', 'b', 'c'])
  expect(told('hand')).toEqual(['b', 'c', 'a'])
})
