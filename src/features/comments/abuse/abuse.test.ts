import { describe, expect, it } from 'vitest'
import { skeleton } from './fold'
import { findLink } from './links'
import { hashOf, networkOf } from './networks'
import { findListed } from './words'

describe('a word of a list is found', () => {
  it.each([
    ['as it stands', 'Đây là cờ bạc trá hình', 'cờ bạc'],
    ['in capitals', 'CỜ BẠC đây', 'cờ bạc'],
    ['without its marks', 'choi co bac khong', 'cờ bạc'],
    ['in decomposed letters', 'cờ bạc'.normalize('NFD'), 'cờ bạc'],
    ['with dots between its letters', 'c.ờ b.ạ.c nhé', 'b ạ c'],
    ['letter by letter', 'c a s i n o uy tín', 'casino'],
    ['letter by letter with dots', 'vào c.a.s.i.n.o đi', 'casino'],
    ['in leet', 'c4s1n0 uy tín', 'casino'],
    ['with an l written as 1', 's1ot', 'slot'],
    ['with characters that look alike', 'саsіno', 'casino'],
    ['with invisible characters', 'ca\u200bsi\u00adno', 'casino'],
    ['in full-width letters', 'ｃａｓｉｎｏ', 'casino'],
    ['in mathematical letters', '𝐜𝐚𝐬𝐢𝐧𝐨', 'casino'],
    ['a phrase without its space', 'cobac online', 'cờ bạc'],
    ['a phrase over a line', 'cờ\nbạc', 'cờ bạc'],
    ['with đ', 'dm chúng mày', 'đm'],
    ['with a sign for a letter', 'c@sino', 'casino'],
  ])('%s', (_, text, word) => expect(findListed(text, `khác\n${word}\n`, 'vi')).toBe(word))

  it('in Chinese, Japanese and Korean anywhere, spaces or not', () => {
    expect(findListed('快来赌 博吧', '赌博', 'zh')).toBe('赌博')
    expect(findListed('オンラインカジノで', 'カジノ', 'ja')).toBe('カジノ')
    expect(findListed('ｵﾝﾗｲﾝｶｼﾞﾉ', 'カジノ', 'ja')).toBe('カジノ')
    expect(findListed('온라인카지노추천', '카지노', 'ko')).toBe('카지노')
  })

  it('where marks are decoration, through them', () => expect(findListed('víàgrä', 'viagra', 'en')).toBe('viagra'))
})

describe('a word of a list is not found', () => {
  it.each([
    ['within another', 'cảnh đẹp, cánh đồng', 'canh'],
    ['in a word with other marks', 'các bạn đọc', 'cặc'],
    ['in one that has marks where the word has none', 'lớn lên', 'lon'],
    ['in a number', '10 năm 1005', 'ioos'],
    ['at the end of a sentence', 'Hay! Một', 'hayi'],
    ['over the words between', 'cờ đỏ, bạc trắng', 'cờ bạc'],
    ['in an empty list', 'gì cũng được', ''],
  ])('%s', (_, text, word) => expect(findListed(text, word, 'vi')).toBe(null))

  it('in kana with another voicing', () => expect(findListed('かき', 'がき', 'ja')).toBe(null))
})

it('texts that say the same have one skeleton', () => {
  expect(skeleton('Mua Ngay!!! Giá rẻ')).toBe(skeleton('mua   ngay: gia\u200b re'))
  expect(skeleton('Mua ngay')).not.toBe(skeleton('Mua mai'))
})

describe('links', () => {
  it.each(['http://x.example/a', 'xem HTTPS://Ví-dụ.vn', 'www.abc.xyz/1', 'vào abc.com nhé', 'abc . com'.replace(' . ', ' dot '), 'abc[.]top', 'abc (chấm) vn', 'hxxp://abc', 'ａｂｃ．ｃｏｍ', 'a\u200bbc.c\u200bom/x'])('%s', (text) => expect(findLink(text)).not.toBe(null))
  it.each(['Hay quá.Vào đây xem', 'năm 2.500.000 đồng', 'v.v. và v.v.', 'Th.S. Nguyễn', 'ten@example'])('not: %s', (text) => expect(findLink(text)).toBe(null))
})

describe('networks', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9', '203.0.113.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:1:2::1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
  ])('%s', (given, address, range) => expect(networkOf(given)).toEqual({ address, range }))
  it('nobody knows: null', () => expect([networkOf(''), networkOf('unknown')]).toEqual([null, null]))
  it('a hash changes with its salt', () => expect(hashOf('a', '203.0.113.9')).not.toBe(hashOf('b', '203.0.113.9')))
})
