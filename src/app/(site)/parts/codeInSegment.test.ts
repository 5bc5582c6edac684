import { describe, expect, it } from 'vitest'
import { codeInSegment } from './codeInSegment'

describe('the code in an article’s address', () => {
  it('is what follows the last hyphen, however the rest is spelled', () => {
    expect(codeInSegment('tang-cuong-doi-ngoai-hop-tac-quoc-te-7k2m9q')).toBe('7k2m9q')
    expect(codeInSegment('another-slug-7K2M9Q')).toBe('7k2m9q')
    expect(codeInSegment('7k2m9q')).toBe('7k2m9q')
  })
  it('is not there in what was never an article', () => {
    expect(codeInSegment('tang-cuong-doi-ngoai')).toBeNull()
    expect(codeInSegment('page')).toBeNull()
    expect(codeInSegment('slug-7k2m9o')).toBeNull()
    expect(codeInSegment('slug-7k2m9q7')).toBeNull()
    expect(codeInSegment('')).toBeNull()
  })
})
