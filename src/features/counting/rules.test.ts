import { describe, expect, it } from 'vitest'
import { dayBefore, dayOf, isPerson, lastDays, mostRead, visitorOf, type Visit } from './rules'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const visit: Visit = { locale: 'vi', code: '7k2m9q', address: '203.0.113.7', userAgent: firefox }

describe('a visit counts', () => {
  it('of a person, with or without Fetch Metadata', () => {
    expect(isPerson(visit)).toBe(true)
    expect(isPerson({ ...visit, destination: 'image', site: 'same-origin' })).toBe(true)
  })
  it.each<[string, Partial<Visit>]>([
    ['a search engine', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['Cốc Cốc’s robot', { userAgent: 'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)' }],
    ['a script', { userAgent: 'curl/8.5.0' }],
    ['who says nothing of itself', { userAgent: '' }],
    ['a browser that fetches ahead', { purpose: 'prefetch' }],
    ['a browser that renders ahead', { purpose: 'prefetch;prerender' }],
    ['the address typed in', { destination: 'document' }],
    ['another site', { site: 'cross-site' }],
  ])('not of %s', (_, over) => {
    expect(isPerson({ ...visit, ...over })).toBe(false)
  })
})

it('a day is a day in Việt Nam', () => {
  expect(dayOf(new Date('2026-11-25T16:59:59Z'))).toBe('2026-11-25')
  expect(dayOf(new Date('2026-11-25T17:00:00Z'))).toBe('2026-11-26')
  expect(dayBefore('2026-03-01')).toBe('2026-02-28')
  expect(lastDays('2026-01-02', 3)).toEqual(['2025-12-31', '2026-01-01', '2026-01-02'])
})

it('a visitor is the same for a salt, and another for another', () => {
  expect(visitorOf('a', visit)).toBe(visitorOf('a', visit))
  expect(visitorOf('a', visit)).not.toBe(visitorOf('b', visit))
  expect(visitorOf('a', visit)).not.toBe(visitorOf('a', { ...visit, address: '203.0.113.8' }))
})

it('what is read most comes first, what is hardly read does not come at all', () => {
  const rows = [{ code: 'a', count: 2 }, { code: 'b', count: 3 }, { code: 'a', count: 3 }, { code: 'd', count: 3 }, { code: 'c', count: 1 }, { code: '*', count: 12 }]
  expect(mostRead(rows, { least: 2, limit: 5 })).toEqual(['a', 'b', 'd'])
  expect(mostRead(rows, { least: 2, limit: 1 })).toEqual(['a'])
})
