import { describe, expect, it } from 'vitest'
import type { LexicalNode } from '@/features/articles/rules'
import { contentsOf } from './contents'

const heading = (text: string, tag = 'h2'): LexicalNode => ({ type: 'heading', tag, children: [{ type: 'text', text }] })
const ids = (...headings: LexicalNode[]): string[] => contentsOf({ root: { type: 'root', children: headings } }).map(({ id }) => id)

describe('the contents of a text', () => {
  it('are listed from three subheadings on; smaller and empty ones do not count', () => {
    expect(ids(heading('Một'), heading('Hai'), heading('Nhỏ', 'h3'), heading(' '))).toEqual([])
    expect(ids(heading('Chủ động hội nhập'), heading('Nhỏ', 'h3'), heading('Khẳng định thương hiệu'), heading('Đường dài'))).toEqual(['muc-chu-dong-hoi-nhap', 'muc-khang-dinh-thuong-hieu', 'muc-duong-dai'])
  })
  it('have an id each, whatever the words', () => {
    expect(ids(heading('Kết quả'), heading('Kết quả'), heading('国際化'), heading('友好'))).toEqual(['muc-ket-qua', 'muc-ket-qua-2', 'muc-3', 'muc-4'])
  })
})
