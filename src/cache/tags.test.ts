import { expect, it } from 'vitest'
import { monthsBetween, tags } from './tags'

it('names the months between two dates, in whatever order, newest first', () => {
  expect(monthsBetween('2023-11-30T00:00:00Z', '2024-02-01T00:00:00Z')).toEqual(['2024-02', '2024-01', '2023-12', '2023-11'])
  expect(monthsBetween('2024-02-01T00:00:00Z', '2023-12-30T00:00:00Z')).toEqual(['2024-02', '2024-01', '2023-12'])
  expect(monthsBetween('2024-02-01T00:00:00Z', '2024-02-20T00:00:00Z')).toEqual(['2024-02'])
})

it('gives a month the same tag from a date and from the month itself', () => {
  expect(tags.month('2024-02-20T03:00:00.000Z', 'vi')).toBe(tags.month('2024-02', 'vi'))
})
