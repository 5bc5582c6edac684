import { expect, it } from 'vitest'
import { heldPositions } from './rules'

it('tells present positions before former ones, the newest first, none to come, and only those with a name in the language', () => {
  const positions = [
    { titles: { vi: 'Phó giám đốc', en: 'Deputy director' }, from: '2010-01-01T00:00:00.000Z', to: '2014-12-31T00:00:00.000Z' },
    { titles: { vi: 'Chuyên viên' }, to: '2009-12-31T00:00:00.000Z' },
    { titles: { vi: 'Giám đốc', en: 'Director' }, from: '2015-01-01T00:00:00.000Z' },
    { titles: { vi: 'Cố vấn', en: 'Adviser' }, from: '2031-01-01T00:00:00.000Z' },
  ]
  const told = (locale: 'vi' | 'en') => heldPositions(positions, locale, '2026-11-25T00:00:00.000Z').map(({ title, isPresent }) => [title, isPresent])
  expect(told('vi')).toEqual([['Giám đốc', true], ['Phó giám đốc', false], ['Chuyên viên', false]])
  expect(told('en')).toEqual([['Director', true], ['Deputy director', false]])
})

it('a position is held until the end of its last day in Việt Nam', () => {
  const position = { titles: { vi: 'Giám đốc' }, from: '2015-11-02T00:00:00.000Z', to: '2015-11-02T00:00:00.000Z' }
  const isHeldAt = (now: string) => heldPositions([position], 'vi', now)[0]?.isPresent
  expect(isHeldAt('2015-11-02T16:59:00.000Z')).toBe(true)
  expect(isHeldAt('2015-11-02T17:00:00.000Z')).toBe(false)
  expect(isHeldAt('2015-11-01T16:59:00.000Z')).toBeUndefined()
})
