import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { tidyPasted } from './pasted'

/** What is left of a copied body, white space, comments and empty spans aside, and how many pictures were left out. */
function tidy(html: string): { html: string; leftOut: number } {
  const pasted = new new Window().DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html') as unknown as Document
  const leftOut = tidyPasted(pasted)
  return { html: pasted.body.innerHTML.replaceAll(/>\s+</g, '><').replaceAll(/<!--[^]*?-->|<span><\/span>/g, '').trim(), leftOut }
}

const entry = (level: number, mark: string, words: string) =>
  `<p class="MsoListParagraph" style="text-align:justify;text-indent:-18.0pt;mso-list:l0 level${level} lfo1"><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">${mark}<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}</p>`

it("pictures of the writer's machine and of other sites are left out and counted; those of the portal and whole ones stay", () => {
  const { html, leftOut } = tidy('<p>Trước<img src="file:///C:/a.png"></p><p><img src="https://elsewhere.example/b.png"></p><img data-lexical-upload-id="7" src="/media/c"><img src="data:image/png;base64,AAAA">')
  expect(leftOut).toBe(2)
  expect(html).toBe('<p>Trước</p><img data-lexical-upload-id="7" src="/media/c"><img src="data:image/png;base64,AAAA">')
})

it("Word's list paragraphs become lists, within each other as deep as they were", () => {
  const { html } = tidy(`<p>Dẫn</p>${entry(1, '·', 'Mục một')}${entry(2, 'o', 'Mục con')}${entry(1, '·', 'Mục hai')}<p>Giữa</p>${entry(1, '1.', 'Bước một')}${entry(1, '2.', 'Bước hai')}`)
  expect(html).toBe('<p>Dẫn</p><ul><li>Mục một</li><li><ul><li>Mục con</li></ul></li><li>Mục hai</li></ul><p>Giữa</p><ol><li>Bước một</li><li>Bước hai</li></ol>')
})

it('a list that changes its marks, begins deeper or is only typed with dots is a list as well', () => {
  expect(tidy(`${entry(1, '·', 'Chấm')}${entry(1, 'a)', 'Chữ')}`).html).toBe('<ul><li>Chấm</li></ul><ol><li>Chữ</li></ol>')
  expect(tidy(entry(3, '·', 'Sâu')).html).toBe('<ul><li>Sâu</li></ul>')
  expect(tidy('<p>·&nbsp;&nbsp; <b>Mục</b> một</p><p>•   Mục hai</p>').html).toBe('<ul><li><b>Mục</b> một</li><li>Mục hai</li></ul>')
  expect(tidy('<p>· một dấu chấm giữa câu</p>').html).toBe('<p>· một dấu chấm giữa câu</p>')
})

it('alignment and indentation go, bold and italic stay', () => {
  const { html } = tidy('<p align="justify" style="text-align:justify;margin-left:36pt">Đều <span style="font-weight:700;color:red">đậm</span></p>')
  expect(html).toBe('<p>Đều <span style="font-weight:700">đậm</span></p>')
})

it('paragraphs of nothing but spaces go', () => {
  expect(tidy('<p>&nbsp;</p><p><span>&nbsp; </span></p><h2>&nbsp;</h2><p>Chữ</p>').html).toBe('<p>Chữ</p>')
})

it('the first heading level is h2, the deepest h3', () => {
  expect(tidy('<h1>Một</h1><h2>Hai</h2><h4>Bốn</h4>').html).toBe('<h2>Một</h2><h3>Hai</h3><h3>Bốn</h3>')
  expect(tidy('<h2>Hai</h2><h3>Ba</h3><h5>Năm</h5>').html).toBe('<h2>Hai</h2><h3>Ba</h3><h3>Năm</h3>')
})
