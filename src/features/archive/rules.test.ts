import { describe, expect, it } from 'vitest'
import { boundsOf, byDay, isMonth, monthOf } from './rules'

describe('the archive', () => {
  it('counts months as Việt Nam does, seven hours before Greenwich', () => {
    expect(monthOf('2023-01-31T16:59:59.999Z')).toBe('2023-01')
    expect(monthOf('2023-01-31T17:00:00.000Z')).toBe('2023-02')
    expect(boundsOf('2023-02')).toEqual({ from: '2023-01-31T17:00:00.000Z', before: '2023-02-28T17:00:00.000Z' })
    expect(boundsOf('2023-12')).toEqual({ from: '2023-11-30T17:00:00.000Z', before: '2023-12-31T17:00:00.000Z' })
  })

  it('knows that Sài Gòn’s clocks were an hour ahead until June 1975', () => {
    expect(boundsOf('1970-03').from).toBe('1970-02-28T16:00:00.000Z')
  })

  it('takes a month for a month only as it is written in addresses', () => {
    expect(['2023-02', '2023-12'].every(isMonth)).toBe(true)
    expect(['2023-13', '2023-00', '2023-2', '02-2023', '2023-02-01', ''].some(isMonth)).toBe(false)
  })

  it('puts what was published on one day together, in the order given', () => {
    const at = (publishedAt: string) => ({ publishedAt })
    const [late, early, before] = [at('2023-02-01T10:00:00Z'), at('2023-01-31T18:00:00Z'), at('2023-01-31T10:00:00Z')]
    expect(byDay([late, early, before])).toEqual([{ day: '2023-02-01', cards: [late, early] }, { day: '2023-01-31', cards: [before] }])
  })
})
