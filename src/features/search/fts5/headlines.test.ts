import { describe, expect, it } from 'vitest'
import { hasWords, headlineOf, isExact, isTogether, lookedFor } from './headlines.mjs'

const looked = (...texts: string[]) => lookedFor(texts.map((text) => ({ alternatives: [text], localities: [] })))
const headline = headlineOf('Hợp tác Nhật Bản: 外交活動')

describe('a headline', () => {
  it.each([['hop', 'ban'], ['hợp tác'], ['外交'], ['動']])('has %s', (...texts) => expect(hasWords(headline, looked(...texts))).toBe(true))
  it.each([['ho'], ['tác hợp'], ['外活'], ['hop', 'cang']])('does not have %s', (...texts) => expect(hasWords(headline, looked(...texts))).toBe(false))

  it('has words together only in their order, and only where there are several', () => {
    expect([looked('nhật', 'bản'), looked('bản', 'nhật'), looked('nhật')].map((query) => isTogether(headline, query))).toEqual([true, false, false])
  })

  it('has them as typed only with the same marks', () => {
    expect([looked('nhật', 'ban'), looked('nhất'), looked('nhat')].map((query) => isExact(headline, query))).toEqual([true, false, false])
  })
})
