import { AxeBuilder } from '@axe-core/playwright'
import sharp from 'sharp'
import { draftArticle, publish } from '../articles'
import { expect, test } from '../fixtures'
import { ask } from '../site/http'
import { uniqueWord, uploadPicture } from '../site/newsroom'

const word = uniqueWord()
const later = uniqueWord()

test('an editor previews a draft in the language in view, before and after its publication', async ({ portal, deskOf, restOf }) => {
  const rest = await restOf('editor')
  const bytes = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#0a5566' } }).png().toBuffer()
  const picture = await uploadPicture(portal, 'editor', { name: `${word}.png`, bytes: new Uint8Array(bytes) }, { alt: 'Một tấm ảnh', caption: `Chú thích ${word}` })
  const { id, code } = await draftArticle(rest, `Nháp ${word}`, { hero: picture.id })
  await rest('PATCH', `/articles/${id}?draft=true&locale=ja`, { headline: `下書き ${word}` })

  const page = await deskOf('editor')
  await page.goto(`/admin/collections/articles/${id}?locale=ja`)
  const button = page.locator('#preview-button')
  await expect(button).toHaveAttribute('href', `/ja/preview/${code}`)

  const answer = page.waitForResponse((response) => response.url().endsWith('/media/file/' + encodeURIComponent(picture.files.find((file) => file.endsWith('.avif'))!)) || response.url().includes('/api/media/file/'))
  const opened = await page.goto(`/vi/preview/${code}`)
  expect(opened!.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
  expect((await answer).status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nháp ${word}`)
  await expect(page.locator('article figcaption')).toContainText(`Chú thích ${word}`)
  const bar = page.locator('.preview')
  await expect(bar).toContainText(/Xem trước bản nháp\s*Tiếng Việt\s*Chưa đăng/)
  await expect(page.locator('img.seen')).toHaveCount(0)
  expect((await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations).toEqual([])
  await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: '日本語' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`下書き ${word}`)
  await expect(bar).toContainText('日本語')

  // Published, the same; a later draft, another; the public page knows nothing of it.
  await publish(rest, id)
  await page.goto(`/vi/preview/${code}`)
  await expect(bar).toContainText('giống bản đang hiện')
  await rest('PATCH', `/articles/${id}?draft=true&locale=vi`, { headline: `Sửa ${later}` })
  await page.reload()
  await expect(bar).toContainText('khác bản đang hiện')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Sửa ${later}`)
  await bar.getByRole('link', { name: 'Trang công khai' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nháp ${word}`)

  await page.goto(`/kr/preview/${code}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có gì để xem trước')
  await rest('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
  expect((await page.goto(`/vi/preview/${code}`))!.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài đang ở trong Rác')
  expect((await page.goto('/vi/preview/zzzzzz'))!.status()).toBe(404)
})

test('nobody else learns anything of a draft: neither readers nor who may not read it, nor a list, a counter or a cache', async ({ portal, deskOf, restOf }) => {
  const rest = await restOf('editor')
  const { id, code } = await draftArticle(rest, `Kín ${word}`)
  const [known, unknown] = [await ask(`${portal.url}/vi/preview/${code}`), await ask(`${portal.url}/vi/preview/zzzzzz`)]
  expect([known.status, unknown.status]).toEqual([401, 401])
  expect(known.html.replaceAll(code, 'zzzzzz')).toBe(unknown.html)
  expect(known.html).not.toContain(word)
  expect(known.html).toContain('Chỉ dành cho tòa soạn')
  expect(known.html).not.toContain('seen.gif')

  // A reader's form of the address that a cache might hold apart, and a made-up token.
  for (const [path, headers] of [[`/vi/preview/${code}?x=1`, {}], [`/ja/preview/${code}`, { cookie: 'payload-token=x.y.z' }], [`/vi/preview/${code}`, { authorization: 'JWT x.y.z' }]] as const) {
    const answer = await ask(portal.url + path, { headers })
    expect([answer.status, answer.html.includes(word), answer.headers.get('cache-control')], path).toEqual([401, false, 'private, no-store'])
  }
  for (const role of ['moderator', 'reporter'] as const) {
    const page = await deskOf(role)
    const response = await page.goto(`/en/preview/${code}`)
    expect(response!.status(), role).toBe(403)
    await expect(page.locator('main')).toContainText('Bạn không được xem bản nháp này')
    expect(await response!.text()).not.toContain(word)
  }
  const desk = await deskOf('translator')
  await desk.goto(`/vi/preview/${code}`)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(`Kín ${word}`)
  expect((await ask(`${portal.url}/vi/preview/${code}`)).html).not.toContain(word)
  expect((await ask(`${portal.url}/vi`)).html).not.toContain(word)
  const { body } = await rest<{ totalDocs: number }>('GET', `/views?where[code][equals]=${code}&limit=1`)
  expect(body.totalDocs).toBe(0)
  expect((await rest<{ docs: unknown[] }>('GET', `/editions?where[article][equals]=${id}`)).body.docs).toEqual([])
})
