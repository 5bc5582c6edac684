import { expect, it } from 'vitest'
import { negotiateLocale } from './negotiate'

it.each([
  [null, 'vi'],
  ['', 'vi'],
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['fr-FR,fr;q=0.9,ja;q=0.5', 'ja'],
  ['en;q=0.5, zh-TW;q=0.7', 'zh'],
  ['de, *;q=0.1', 'vi'],
  ['en;q=0, ja', 'ja'],
  ['vi;q=nonsense', 'vi'],
  [';;;,,q=', 'vi'],
])('a reader who accepts %s is led to %s', (header, code) => expect(negotiateLocale(header).code).toBe(code))
