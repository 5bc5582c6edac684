import { expect, it } from 'vitest'
import { choices, countsOf, said } from './erasures'

const address = 'lan@example.org'

it('says of letters that they go, in either case', () => {
  expect(said('anonymise', { comments: 2, messages: 1 }, address, 'vi').question).toBe(
    'Không thể hoàn tác. 2 ý kiến của lan@example.org: lời viết giữ nguyên; tên, địa chỉ và các bản trước khi sửa bị xóa. 1 thư của địa chỉ này bị xóa hẳn. Tiếp tục?',
  )
  expect(said('anonymise', { comments: 1, messages: 2 }, address, 'en').button).toBe('Take name and address off 1 comment, keep the words; delete 2 letters for good')
  expect(said('anonymise', { comments: 3, messages: 0 }, address, 'en').question).not.toContain('letter')
})

it('offers no way of keeping comments where there are none', () => {
  expect(choices({ comments: 0, messages: 1 })).toEqual(['delete'])
  expect(said('delete', { comments: 0, messages: 1 }, address, 'vi').button).toBe('Xóa hẳn 1 thư')
  expect(said('delete', { comments: 0, messages: 1 }, address, 'en').question).toBe('This cannot be undone. 1 letter of lan@example.org is deleted for good. Go on?')
  expect(countsOf({ comments: 0, messages: 1 }, 'en')).toBe('0 comments, 1 letter')
})
