import { describe, expect, it } from 'vitest'
import { editionId, readEditionId, readQuestion, writeCursor } from './rules'

const ask = (query: string) => readQuestion(new URLSearchParams(query))

describe('a question', () => {
  it('is read in UTC; a day begins in Việt Nam', () => {
    expect(ask('language=zh-Hans&locality=ha-giang&from=2023-02-01&to=2023-02-01T09:48:00%2B07:00&limit=5')).toEqual({
      language: 'zh', locality: 'ha-giang', section: null, topic: null, author: null, from: '2023-01-31T17:00:00.000Z', to: '2023-02-01T02:48:00.000Z', updatedSince: null, after: null, limit: 5,
    })
    expect(ask('')).toMatchObject({ language: null, limit: 20 })
  })
  it('goes on where an answer ended', () => {
    const after = { publishedAt: '2023-02-01T02:48:00.000Z', code: '7k2m9q', locale: 'ko' as const }
    expect(ask(`cursor=${writeCursor(after)}`)).toMatchObject({ after })
  })
  it.each([
    ['language=kr', 'language'], ['locality=Hà Giang', 'locality'], ['section=', 'section'], ['topic=../x', 'topic'], ['author=%00', 'author'], ['from=yesterday', 'from'], ['from=2023-02-30', 'from'],
    ['to=2023-02-01T09:48', 'to'], ['updatedSince=2023', 'updatedSince'], ['cursor=x', 'cursor'], [`cursor=${Buffer.from('["a","b","c"]').toString('base64url')}`, 'cursor'], ['limit=0', 'limit'],
    ['limit=101', 'limit'], ['limit=1e1', 'limit'], ['limit=1&limit=2', 'limit'], ['where[code]=x', 'where[code]'],
  ])('%s is refused, and the answer names %s', (query, parameter) => {
    expect(ask(query)).toMatchObject({ status: 400, parameter })
  })
})

it('an edition has one name, and any other is none', () => {
  expect(editionId('7k2m9q', 'zh')).toBe('7k2m9q-zh-Hans')
  expect(readEditionId('7k2m9q-zh-Hans')).toEqual({ code: '7k2m9q', locale: 'zh' })
  for (const id of ['7k2m9q', '7k2m9q-kr', 'x-vi', '', '-', '7k2m9o-vi']) expect(readEditionId(id)).toBeNull()
})
