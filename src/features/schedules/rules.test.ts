import { expect, it } from 'vitest'
import { lateness } from './rules'

const at = '2026-11-25T08:00:00.000Z'
const now = new Date('2026-11-25T16:12:00.000Z')

it('a schedule that waits is late when its time is over by more than a minute', () => {
  expect(lateness({ state: 'pending', at }, now)).toBe((8 * 60 + 12) * 60_000)
  expect(lateness({ state: 'pending', at: '2026-11-25T16:11:00.000Z' }, now)).toBe(0)
  expect(lateness({ state: 'pending', at: '2026-11-26T08:00:00.000Z' }, now)).toBe(0)
})

it('one that was done stays as late as it was done', () => {
  expect(lateness({ state: 'done', at, doneAt: '2026-11-25T08:05:00.000Z' }, now)).toBe(5 * 60_000)
  expect(lateness({ state: 'done', at, doneAt: '2026-11-25T08:00:01.000Z' }, now)).toBe(0)
})

it('one that failed is not late', () => {
  expect(lateness({ state: 'failed', at, doneAt: '2026-11-25T12:00:00.000Z' }, now)).toBe(0)
})
