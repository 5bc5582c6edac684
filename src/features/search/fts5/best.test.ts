import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRun } from '@/testing/property-run'
import { best } from './best.mjs'

describe('the best', () => {
  it('are the first of all in order, however many are asked for', () => {
    const scores = fc.uniqueArray(fc.tuple(fc.nat(200), fc.nat(5)), { selector: ([value]) => value, maxLength: 60 })
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 70 }), (given, most) => {
        const sorted = given.toSorted(([value, score], [other, otherScore]) => otherScore - score || other - value).map(([value]) => value)
        expect(best(new Map(given), most)).toEqual(sorted.slice(0, most))
      }),
      propertyRun({ runs: 1_000 }),
    )
  })
})
