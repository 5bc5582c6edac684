import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'

let portal: TestPortal
let newsroom: Newsroom
const common = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

const bodyWith = (fields: Record<string, unknown>) =>
  ({
    root: {
      type: 'root', format: '', indent: 0, version: 1, direction: null,
      children: [
        { type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '', children: [{ type: 'text', text: 'Nội dung.', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] },
        { type: 'block', format: '', version: 2, fields: { id: 'a1b2c3d4e5f60718293a4b5c', blockType: 'video', blockName: '', title: 'Lễ ký', ...fields } },
      ],
    },
  }) as never

describe('what is declared of AI', () => {
  it('is told of each language by itself, and taken back with the next publication', async () => {
    const id = await newsroom.draft('Khai báo AI', { aiUse: ['picture', 'drafting'], aiNote: ' Ảnh bìa. ' })
    await newsroom.publish(id)
    await newsroom.publish(id, 'ja', { aiUse: ['translation'] })
    await newsroom.publish(id, 'en')
    const declared = async () => Object.fromEntries((await newsroom.editions(id)).map(({ locale, ai }) => [locale, ai ?? null]))
    expect(await declared()).toEqual({ vi: { uses: ['drafting', 'picture'], note: 'Ảnh bìa.' }, ja: { uses: ['translation'], note: null }, en: null })
    await newsroom.publish(id, 'ja', { aiUse: [] })
    expect((await declared()).ja).toBeNull()
    expect((await declared()).vi).not.toBeNull()
  })
})

describe('a video in a text', () => {
  it('brings its poster: public with it, and no longer when it is gone', async () => {
    const data = await sharp({ create: { width: 1000, height: 560, channels: 3, background: 'teal' } }).jpeg().toBuffer()
    const { id: poster } = await portal.payload.create({ collection: 'media', data: { alt: 'Phòng ký kết' }, file: { data, name: 'video.jpg', mimetype: 'image/jpeg', size: data.length }, locale: 'vi', ...common })
    const isPublic = async () => (await portal.payload.findByID({ collection: 'media', id: poster, ...common })).isPublic
    const id = await newsroom.draft('Có video', { body: bodyWith({ url: 'https://www.youtube.com/watch?v=abc', poster: { relationTo: 'media', value: poster } }) })
    await newsroom.publish(id)
    const [edition] = await newsroom.editions(id)
    expect(edition!.pictures).toEqual([poster])
    const video = (edition!.body as { root: { children: Array<{ fields?: { poster: unknown } }> } }).root.children[1]!
    expect(video.fields!.poster).toMatchObject({ id: poster, alt: { text: 'Phòng ký kết' }, width: 1000 })
    expect(await isPublic()).toBe(true)
    await newsroom.unpublish(id)
    expect(await isPublic()).toBe(false)
  })

  it('has an address that a reader can follow or this portal serves', async () => {
    const draft = (url: string) => newsroom.draft('Địa chỉ video', { body: bodyWith({ url }) })
    for (const url of ['https://youtu.be/abc', '/files/le-ky.mp4']) await draft(url)
    for (const url of ['javascript:alert(1)', 'http://example.vn/x', '//evil.example/x.mp4', '/files/le-ky.exe']) {
      const id = await draft('/files/le-ky.mp4')
      await expect(newsroom.publish(id, 'vi', { body: bodyWith({ url }) }), url).rejects.toThrow()
    }
  })
})
