import { expect, it } from 'vitest'
import { globOf } from './fold-case'

it('a search finds both cases of every letter and takes signs for themselves', () => {
  expect(globOf('%ĐẶC%')).toBe('*[đĐ][ặẶ][cC]*')
  expect(globOf('%50% [a]*?%')).toBe('*50% [[][aA]][*][?]*')
  expect(globOf('%ß外%')).toBe('*ß外*')
  expect(globOf('%')).toBe('*')
  expect(globOf('%%')).toBe('**')
})
