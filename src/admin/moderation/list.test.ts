import { describe, expect, it } from 'vitest'
import type { Listed } from './comments'
import { backInPlace, nextAfter, placesOf, range, staysIn, without } from './list'

const named = (names: string): Listed[] => [...names].map((id) => ({ id }) as Listed)
const spelled = (list: Listed[]): string => list.map(({ id }) => id).join('')
const list = named('abcdef')

describe('the list of comments', () => {
  it('shows the next one below what leaves, and at its end the one above', () => {
    expect(nextAfter(list, 'b', named('b'))).toBe('c')
    expect(nextAfter(list, 'b', named('bcd'))).toBe('e')
    expect(nextAfter(list, 'f', named('ef'))).toBe('d')
    expect(nextAfter(list, 'c', named('a'))).toBe('c')
    expect(nextAfter(list, 'a', list)).toBeNull()
  })

  it('takes back in what left, each where it stood', () => {
    const places = placesOf(list, named('ebc'))
    expect(spelled(backInPlace(without(list, named('bce')), places))).toBe('abcdef')
    expect(spelled(backInPlace(named('a'), places))).toBe('abce')
  })

  it('selects from one to another in either direction', () => {
    expect(range(list, 'b', 'd').join('')).toBe('bcd')
    expect(range(list, 'd', 'b').join('')).toBe('bcd')
    expect(range(list, null, 'c')).toEqual(['c'])
    expect(range(list, 'gone', 'c')).toEqual(['c'])
  })

  it('keeps a comment in view where its queue is still the same', () => {
    expect(staysIn('approve', { queue: 'new', comment: '' })).toBe(false)
    expect(staysIn('approve', { queue: 'new', comment: 'a' })).toBe(true)
    expect(staysIn('requeue', { queue: 'held', comment: '' })).toBe(false)
    expect(staysIn('reply', { queue: 'approved', comment: '' })).toBe(true)
    expect(staysIn('keep', { queue: 'reported', comment: '' })).toBe(false)
  })
})
