import { writeFileSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn, type Desk } from '@/testing/rest'
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from '@/testing/small-disk'

const onSqlite = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite'
const noDisk = whyNoSmallDisk()
if (noDisk) console.log(`skipped: ${noDisk}`)

let disk: SmallDisk
let portal: TestPortal
let newsroom: Newsroom
let editor: Desk

beforeAll(async () => {
  if (noDisk) return
  disk = mountSmallDisk(64)
  portal = await startPortal(disk.folder)
  newsroom = await openNewsroom(portal.payload)
  editor = await signIn(portal.payload, 'editor')
})
afterAll(async () => {
  await portal?.stop()
  disk?.remove()
})

/** Somebody else's file takes the disk up to so many bytes; returns what makes room again. */
function fillUpTo(bytesLeft: number): () => void {
  const file = path.join(disk.folder, 'somebody-elses-file')
  rmSync(file, { force: true })
  const { bavail, bsize } = statfsSync(disk.folder)
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft)))
  return () => rmSync(file)
}

const message = ({ body }: { body: Record<string, unknown> }) => (body.errors as Array<{ message: string }>)[0]!.message

describe.skipIf(noDisk)('a disk that is full', () => {
  it.runIf(onSqlite)('refuses a save with a clear message; all that was acknowledged is there, and saving goes on when there is room', async () => {
    const makeRoom = fillUpTo(1024 * 1024)
    const standfirst = 'Mười hai thỏa thuận mới. '.repeat(800)
    const acknowledged: string[] = []
    let refused
    for (let at = 0; !refused; at += 1) {
      const answer = await editor.rest('POST', '/articles?draft=true&locale=vi&depth=0', { headline: `Bài ${at}`, standfirst, kind: 'original' })
      if (answer.status === 201) acknowledged.push((answer.body.doc as { id: string }).id)
      else refused = answer
      expect(at).toBeLessThan(200)
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    expect([refused.status, message(refused)]).toEqual([507, expect.stringContaining('ổ đĩa của máy chủ đã đầy')])

    // In the language of who asked, on every way to save.
    const english = await editor.rest('POST', '/articles?draft=true&locale=vi&depth=0', { headline: 'One more', standfirst: standfirst.repeat(200), kind: 'original' }, { 'accept-language': 'en' })
    expect([english.status, message(english)]).toEqual([507, expect.stringContaining('the disk of the server is full')])
    const change = await editor.rest('PATCH', `/articles/${acknowledged[0]}?draft=true&locale=vi&depth=0`, { headline: 'Sửa', standfirst: standfirst.repeat(200) })
    expect(change.status).toBe(507)
    await expect(newsroom.draft('Bài của máy', { standfirst: standfirst.repeat(200) })).rejects.toMatchObject({ status: 507 })

    makeRoom()
    expect((await editor.rest('PATCH', `/articles/${acknowledged[0]}?draft=true&locale=vi&depth=0`, { headline: 'Sửa' })).status).toBe(200)
    const { docs } = await portal.payload.find({ collection: 'articles', where: { kind: { equals: 'original' } }, draft: true, locale: 'vi', depth: 0, pagination: false, overrideAccess: true })
    expect(docs.map(({ id }) => id).sort()).toEqual([...acknowledged].sort())
    expect(docs.find(({ id }) => id === acknowledged[0])).toMatchObject({ headline: 'Sửa' })
  })

  it('refuses a picture while texts can still be saved, leaves none of its files, and takes it when there is room', async () => {
    const picture = await sharp({ create: { width: 2000, height: 1400, channels: 3, background: '#b22', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg({ quality: 90 }).toBuffer()
    const upload = async () => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: 'Cảng' }))
      form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'cang.jpg')
      return editor.rest('POST', '/media?locale=vi&depth=0', form)
    }
    const makeRoom = fillUpTo(30 * 1024 * 1024)
    const refused = await upload()
    expect([refused.status, message(refused)]).toEqual([507, expect.stringContaining('ổ đĩa của máy chủ đã đầy')])
    expect((await editor.rest('POST', '/articles?draft=true&locale=vi&depth=0', { headline: 'Chữ vẫn lưu được', kind: 'original' })).status).toBe(201)
    makeRoom()
    expect((await upload()).status).toBe(201)
    expect(readdirSync(path.join(disk.folder, 'media')).filter((name) => name.startsWith('cang')).length).toBeGreaterThan(5)
  })

  it('that gets full while a picture is being written: refused, and its files are gone', async () => {
    const before = readdirSync(path.join(disk.folder, 'media'))
    const picture = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#22b', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg({ quality: 95 }).toBuffer()
    // The room is there when it is asked for, and gone when the name of the file is looked up, before it is written.
    const { db } = portal.payload
    const findOne = db.findOne
    let makeRoom = (): void => undefined
    db.findOne = (args) => {
      if (args.collection === 'media') makeRoom = fillUpTo(2 * 1024 * 1024)
      return findOne.call(db, args) as never
    }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Núi' }))
    form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'nui.jpg')
    const refused = await editor.rest('POST', '/media?locale=vi&depth=0', form)
    db.findOne = findOne
    expect(refused.status).toBe(507)
    expect(readdirSync(path.join(disk.folder, 'media')).sort()).toEqual(before.sort())
    makeRoom()
    expect((await editor.rest('GET', '/media?where[filename][like]=nui&locale=vi')).body.docs).toEqual([])
  })
})
