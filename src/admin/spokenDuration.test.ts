import { expect, it } from 'vitest'
import { spokenDuration } from './spokenDuration'

const minute = 60_000

it.each([
  [20_000, '1 phút', '1 minute'],
  [12 * minute, '12 phút', '12 minutes'],
  [492 * minute, '8 giờ 12 phút', '8 hours 12 minutes'],
  [480 * minute, '8 giờ', '8 hours'],
  [1441 * minute, '1 ngày', '1 day'],
  [1500 * minute, '1 ngày 1 giờ', '1 day 1 hour'],
])('%d ms', (duration, vietnamese, english) => {
  expect(spokenDuration(duration, 'vi')).toBe(vietnamese)
  expect(spokenDuration(duration, 'en')).toBe(english)
  expect(spokenDuration(duration, 'ja')).toBe(english)
})
