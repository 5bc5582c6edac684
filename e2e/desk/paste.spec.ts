import { draftArticle, paragraph } from '../articles'
import { expect, test } from '../fixtures'

const item = (words: string) =>
  `<p class=MsoListParagraph style='text-align:justify;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}</p>`

/** What Word puts on the clipboard. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h1>Đầu mục của Word</h1><p class=MsoNormal style='text-align:justify'>Đoạn có <b>chữ đậm</b>.<img width=10 src="file:///C:/a.png"></p>
<p class=MsoNormal>&nbsp;</p>${item('Mục một')}${item('Mục hai')}<!--EndFragment--></body></html>`

test('a text pasted from Word becomes a text of the house; its picture is spoken of, and nothing keeps it from being published', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài dán từ Word')
  // Left by an earlier paste: a picture that no one can upload any more.
  const { root } = paragraph('Đoạn cũ.')
  const waiting = { type: 'upload', version: 3, format: '', id: '66f000000000000000000001', pending: { formID: '66f000000000000000000002', src: 'file:///C:/old.png' } }
  const body = { root: { ...root, children: [...root.children, waiting, ...root.children] } }
  const read = async () => JSON.stringify((await rest<{ body: unknown }>('GET', `/articles/${id}?locale=vi&depth=0&draft=true`)).body.body)
  expect((await rest('PATCH', `/articles/${id}?locale=vi&draft=true&depth=0`, { body })).status).toBe(200)
  expect(await read()).not.toContain('file:///')

  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  const text = desk.locator('[data-field-path=body] [contenteditable=true]').first()
  await expect(text).toContainText('Đoạn cũ.')
  await text.click()
  await desk.keyboard.press('Control+a')
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Đầu mục của Word')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, fromWord)
  await expect(desk.getByText(/Ảnh dán từ Word/)).toBeVisible()
  await expect(text.locator('h2')).toHaveText('Đầu mục của Word')
  await expect(text.locator('ul > li')).toHaveText(['Mục một', 'Mục hai'])
  await desk.screenshot({ path: 'test-results/pasted-from-word.png' })

  const published = desk.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(id))
  await desk.locator('#action-save').click()
  expect((await published).status()).toBe(200)
  const stored = await read()
  for (const gone of ['file:///', 'justify', '"pending"', '·', '"h1"', '"h3"', '\u00a0']) expect(stored).not.toContain(gone)
  expect(stored).toContain('chữ đậm')
})
