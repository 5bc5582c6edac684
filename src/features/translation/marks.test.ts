import { expect, it } from 'vitest'
import { toLexical } from '@/demo/markdown'
import { markText, markWords, type Part } from './marks'
import { textOf } from './rules'

const text = (markdown: string, headline = 'Tiêu đề') => textOf({ headline, standfirst: 'Sapo', body: toLexical(markdown, () => 'p1') })
const read = (parts: Part[]): string => parts.map(({ text: letters, mark }) => (mark === 'added' ? `[+${letters}]` : mark === 'removed' ? `[-${letters}]` : letters)).join('')
const passages = (before: string, now: string) => markText(text(before), text(now)).passages.map(({ kind, parts }) => `${kind}: ${read(parts)}`)

it('words are marked, and what stays is not', () => {
  expect(read(markWords('Ký 12 thỏa thuận mới', 'Ký 14 thỏa thuận mới'))).toBe('Ký [-12][+14] thỏa thuận mới')
  expect(read(markWords('26 hội nghị trực tuyến', '26 cuộc họp trực tuyến'))).toBe('26 [-hội nghị][+cuộc họp] trực tuyến')
  expect(read(markWords('Vốn 1.250.000 USD, tăng 12,5%', 'Vốn 1.350.000 USD, tăng 13,5%'))).toBe('Vốn [-1.250.000][+1.350.000] USD, tăng [-12,5][+13,5]%')
  expect(markWords('Như cũ', 'Như cũ')).toEqual([{ text: 'Như cũ' }])
})

it('a text is made of its headings, paragraphs, items, quotes and pictures', () => {
  const { passages: all } = text('## Hợp tác\n\nĐoạn **một**.\n\n- Ý một\n- Ý hai\n\n> Lời trích\n\n![anh]')
  expect(all).toEqual([
    { kind: 'heading2', text: 'Hợp tác' },
    { kind: 'paragraph', text: 'Đoạn một.' },
    { kind: 'item', text: 'Ý một' },
    { kind: 'item', text: 'Ý hai' },
    { kind: 'quote', text: 'Lời trích' },
    { kind: 'picture', text: '' },
  ])
})

it('without an earlier text nothing is marked', () => {
  expect(markText(null, text('Một.')).passages).toEqual([{ kind: 'paragraph', parts: [{ text: 'Một.' }] }])
})

it('a changed passage shows its words, a new one and one that is gone are marked whole', () => {
  expect(passages('Một hai ba bốn.\n\nĐoạn sẽ bỏ đi.\n\nCuối bài.', 'Một hai ba năm.\n\nCuối bài.\n\nĐoạn thêm vào.')).toEqual([
    'paragraph: Một hai ba [-bốn][+năm].',
    'paragraph: [-Đoạn sẽ bỏ đi.]',
    'paragraph: Cuối bài.',
    'paragraph: [+Đoạn thêm vào.]',
  ])
})

it('a passage written anew is not a thicket of words', () => {
  expect(passages('Hội nghị diễn ra sáng nay.', 'Đoàn đại biểu thăm cảng container.')).toEqual(['paragraph: [-Hội nghị diễn ra sáng nay.]', 'paragraph: [+Đoàn đại biểu thăm cảng container.]'])
})

it('what became of the headline is marked too', () => {
  expect(read(markText(text('Một.', 'Ký kết 12 thỏa thuận'), text('Một.', 'Ký kết 14 thỏa thuận')).headline)).toBe('Ký kết [-12][+14] thỏa thuận')
})

it('a text written anew from end to end is compared in no time that a reader would notice', () => {
  const long = (word: string) => Array.from({ length: 200 }, (_, at) => `${word}${at} `.repeat(40).trim()).join('\n\n')
  const { passages: all } = markText(text(long('trước')), text(long('sau')))
  expect(all).toHaveLength(400)
  expect(markWords('a '.repeat(5_000), 'b '.repeat(5_000))).toHaveLength(2)
})
