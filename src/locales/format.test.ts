import { describe, expect, it } from 'vitest'
import { formatDay, formatMinute, formatMoment } from './format'
import type { Locale } from '.'

const article = '2023-02-01T02:48:00.000Z'

describe('a moment, in Việt Nam, as each language writes it', () => {
  const expected: Record<Locale, [moment: string, minute: string, day: string]> = {
    vi: ['09:48, Thứ Tư, 01/02/2023', '09:48, 01/02/2023', '01/02/2023'],
    en: ['Wednesday 1 February 2023, 09:48', '1 February 2023, 09:48', '1 February 2023'],
    ja: ['2023年2月1日(水) 09:48', '2023年2月1日 09:48', '2023年2月1日'],
    ko: ['2023년 2월 1일 (수) 09:48', '2023년 2월 1일 09:48', '2023년 2월 1일'],
    zh: ['2023年2月1日 星期三 09:48', '2023年2月1日 09:48', '2023年2月1日'],
  }
  it.each(Object.entries(expected) as Array<[Locale, [string, string, string]]>)('%s', (locale, [moment, minute, day]) => {
    expect(formatMoment(article, locale)).toBe(moment)
    expect(formatMinute(article, locale)).toBe(minute)
    expect(formatDay(article, locale)).toBe(day)
  })
})

describe('the day changes at midnight in Hà Nội, not in Greenwich', () => {
  it('a late evening in UTC is the next morning', () => {
    expect(formatMoment('2015-11-01T17:05:00Z', 'vi')).toBe('00:05, Thứ Hai, 02/11/2015')
    expect(formatDay('2015-11-01T16:59:00Z', 'vi')).toBe('01/11/2015')
  })
  it('a bare date keeps its day', () => {
    expect(formatDay('2015-11-02', 'vi')).toBe('02/11/2015')
  })
})

it('calls Sunday by its name', () => {
  expect(formatMoment('2019-04-28T05:16:00Z', 'vi')).toBe('12:16, Chủ Nhật, 28/04/2019')
})

