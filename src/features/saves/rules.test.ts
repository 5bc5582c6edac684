import { describe, expect, it } from 'vitest'
import { canonical, mergeSave } from './rules'

const names = ['headline', 'standfirst', 'section', 'authors']
const base = { headline: 'Một', standfirst: 'Sapo', section: 's1', authors: ['a'] }
const merge = (current: object, typed: object, over = {}) => mergeSave({ names, base, current: { ...base, ...current }, typed: { ...base, ...typed }, publish: false, ...over })

describe('a save over a version newer than the one it began from', () => {
  it('keeps what others changed where nothing was typed', () => {
    expect(merge({ section: 's2' }, { headline: 'Hai' })).toEqual({ merged: { ...base, headline: 'Hai', section: 's2' }, conflicts: [] })
  })
  it('is a conflict where both changed one field differently', () => {
    expect(merge({ headline: 'Ba', section: 's2' }, { headline: 'Hai' }).conflicts).toEqual(['headline'])
  })
  it('is none where both made the same change', () => {
    expect(merge({ headline: 'Hai', authors: [] }, { headline: 'Hai', authors: null }).conflicts).toEqual([])
  })
  it('does not publish what was not seen', () => {
    expect(merge({ standfirst: 'Khác' }, { headline: 'Hai' }, { publish: true }).conflicts).toEqual(['standfirst'])
  })
  it('is a conflict in every difference when the beginning is no longer known', () => {
    expect(merge({ section: 's2' }, { headline: 'Hai' }, { base: null }).conflicts).toEqual(['headline', 'section'])
  })
  it('does not touch what was not sent', () => {
    expect(mergeSave({ names, base, current: { ...base, section: 's2' }, typed: { headline: 'Hai' }, publish: false })).toEqual({ merged: { headline: 'Hai' }, conflicts: [] })
  })
})

it('equal values are equal in canonical form', () => {
  expect(canonical({ b: [1, null], a: '' })).toBe(canonical({ a: null, b: [1, undefined], c: [], d: { e: undefined } }))
  expect(canonical(null)).toBe(canonical(''))
  expect(canonical({ a: 1 })).not.toBe(canonical({ a: 2 }))
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})
