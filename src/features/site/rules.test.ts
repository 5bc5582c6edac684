import { describe, expect, it } from 'vitest'
import { phaseAt } from './rules'

describe('an announcement', () => {
  const [from, to] = ['2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z']
  it.each([
    ['2026-11-25T00:59:59.999Z', 'waiting'],
    ['2026-11-25T01:00:00.000Z', 'shown'],
    ['2026-11-25T01:59:59.999Z', 'shown'],
    ['2026-11-25T02:00:00.000Z', 'over'],
  ])('is at %s: %s', (now, phase) => expect(phaseAt({ from, to }, new Date(now))).toBe(phase))
  it('without times is shown', () => expect(phaseAt({ from: null }, new Date())).toBe('shown'))
})
