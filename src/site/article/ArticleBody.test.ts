import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { LexicalNode } from '@/features/articles/rules'
import { ArticleBody } from './ArticleBody'

const words = (text: string): LexicalNode => ({ type: 'text', text, format: 0 })
const paragraph = (...children: LexicalNode[]): LexicalNode => ({ type: 'paragraph', children })
const link = (url: string, text: string): LexicalNode => ({ type: 'link', fields: { url, linkType: 'custom' }, children: [words(text)] })
const quote = (text: string): LexicalNode => ({ type: 'block', fields: { blockType: 'pullQuote', quote: text } })

const html = (...children: LexicalNode[]): string =>
  renderToStaticMarkup(
    createElement(ArticleBody, {
      body: { root: { type: 'root', children } },
      locale: 'vi',
      dateline: { name: 'Báo Hà Giang', abbreviation: 'BHG' },
    }),
  )

describe('the text of an article', () => {
  it('begins its first paragraph, and no other, with the agency', () => {
    const body = html({ type: 'heading', tag: 'h2', children: [words('Mở đầu')] }, paragraph(words('Một.')), paragraph(words('Hai.')))
    expect(body).toContain('<h2>Mở đầu</h2><p><span class="dateline"><abbr title="Báo Hà Giang">BHG</abbr> -</span> Một.</p><p>Hai.</p>')
  })

  it('says of a link to elsewhere that it leads away, and makes no link of a script', () => {
    const body = html(paragraph(link('https://example.org/a', 'xa'), link('/vi/ha-giang', 'gần'), link('javascript:alert(1)', 'không')))
    expect(body).toContain('<a href="https://example.org/a" rel="external">xa</a><a href="/vi/ha-giang">gần</a>không</p>')
  })

  it('hides a pull quote from assistive technology when the text says the same', () => {
    const body = html(paragraph(words('Ông nói: “Hợp tác là con đường dài”, rồi dừng lại.')), quote('Hợp tác là con đường dài'), quote('Câu khác'))
    expect(body).toContain('<figure class="pull" aria-hidden="true"><blockquote>Hợp tác là con đường dài</blockquote></figure>')
    expect(body).toContain('<figure class="pull"><blockquote>Câu khác</blockquote></figure>')
  })
})
