import sharp from 'sharp'
import { expect, test } from '../fixtures'
import { ask, askUntil } from './http'
import { accountOf, idOf, publishArticle, uniqueWord, uploadPicture, type Published, type UploadedPicture } from './newsroom'

const types: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', jpeg: 'image/jpeg' }

/** A photo larger than the largest size, no two alike. */
async function photo(): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 }
  return new Uint8Array(await sharp({ create: { width: 1800, height: 1200, channels: 3, background } }).png().toBuffer())
}

/** The addresses of pictures in a page: `src`, `srcset` and the preview. */
const picturesIn = (html: string): string[] => [...new Set([...html.matchAll(/\/media\/[^\s",]+/g)].map(([address]) => address))]

let section = ''
let bytes: Uint8Array<ArrayBuffer>
let picture: UploadedPicture
let article: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  bytes = await photo()
  picture = await uploadPicture(portal, 'editor', { name: 'Ảnh chụp Cảng Đình Vũ.PNG', bytes }, { alt: 'Một màu', caption: 'Chú thích', credit: 'Người chụp' })
  article = await publishArticle(editor, { headline: `Bài có ảnh ${uniqueWord()}`, section, hero: picture.id })
})

test('every file that an article names is there, in its format, for ever', async ({ portal }) => {
  const { html } = await askUntil(portal.url + article.paths.vi!, ({ status }) => status === 200)
  const addresses = picturesIn(html).filter((address) => address.includes(picture.hash))
  expect(addresses).toHaveLength(6)
  for (const address of addresses) {
    const url = portal.url + address
    const response = await fetch(url)
    const size = (await response.arrayBuffer()).byteLength
    const { headers } = response
    expect.soft([response.status, headers.get('content-type')], address).toEqual([200, types[address.split('.').pop()!]])
    expect.soft(size, address).toBeGreaterThan(0)
    expect.soft(headers.get('cache-control'), address).toBe('public, max-age=31536000, immutable')
    expect.soft(headers.get('x-content-type-options'), address).toBe('nosniff')
    expect.soft((await ask(url, { headers: { 'if-none-match': headers.get('etag')! } })).status, address).toBe(304)
    expect.soft(await ask(url, { method: 'HEAD' }), address).toMatchObject({ status: 200, html: '' })
    expect.soft(address, 'a name that survives any system').toMatch(/^\/media\/[0-9a-f]{20}\/anh-chup-cang-dinh-vu[\w-]*\.\w+$/)
  }
})

test('a changed caption is on the article at once', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const caption = `Chú thích mới ${uniqueWord()}`
  await editor('PATCH', `/media/${picture.id}?locale=vi`, { caption })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(caption))
})

test('the same photo uploaded twice is shown by both articles', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const again = await uploadPicture(portal, 'editor', { name: 'cùng ảnh ấy.png', bytes }, { alt: 'Vẫn một màu' })
  expect(again.hash).toBe(picture.hash)
  const other = await publishArticle(editor, { headline: `Bài khác cùng ảnh ${uniqueWord()}`, section, hero: again.id })
  for (const { paths } of [article, other]) {
    const { html } = await askUntil(portal.url + paths.vi!, ({ status }) => status === 200)
    const addresses = picturesIn(html).filter((address) => address.includes(picture.hash))
    const statuses = await Promise.all(addresses.map(async (address) => (await ask(portal.url + address)).status))
    expect.soft(statuses).toEqual(addresses.map(() => 200))
  }
})

test('a picture that is taken off an article is gone with it', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const own = await uploadPicture(portal, 'editor', { name: 'chi-mot-lan.png', bytes: await photo() }, { alt: 'Một màu khác' })
  const shown = await publishArticle(editor, { headline: `Thay ảnh ${uniqueWord()}`, section, hero: own.id })
  const address = `${portal.url}/media/${own.hash}/${own.files[0]}`
  expect((await ask(address)).status).toBe(200)
  await editor('PATCH', `/articles/${shown.id}?locale=vi&publishSpecificLocale=vi`, { hero: null, _status: 'published' })
  expect((await ask(address)).status).toBe(404)
})
