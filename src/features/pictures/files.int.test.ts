import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn } from '@/testing/rest'

let portal: TestPortal
let folder: string

beforeAll(async () => {
  portal = await startPortal()
  folder = path.join(portal.dataDir, 'media')
})
afterAll(() => portal?.stop())

const common = { collection: 'media', locale: 'vi', depth: 0, overrideAccess: true } as const
const names = (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])
/** What is on the disk and whether it is whole. */
const files = () => names().map((name) => `${name} ${statSync(path.join(folder, name)).size}`)

async function picture(name: string, background: string) {
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background } }).png().toBuffer()
  return { data, name, mimetype: 'image/png', size: data.length }
}
const upload = async (name: string, background = '#a52') => portal.payload.create({ ...common, data: { alt: name }, file: await picture(name, background) })

/** Every write of the outbox fails: it is the last of each change. */
async function failing(work: () => Promise<unknown>): Promise<void> {
  const { db } = portal.payload
  const create = db.create
  db.create = (args) => (args.collection === 'outbox' ? Promise.reject(new Error('no room')) : create.call(db, args))
  try {
    await expect(work()).rejects.toThrow('no room')
  } finally {
    db.create = create
  }
}

describe('the files of a picture follow its row', () => {
  beforeEach(() => portal.payload.delete({ collection: 'media', where: {}, overrideAccess: true }))

  it('an upload that fails leaves none', async () => {
    await failing(() => upload('hong.png'))
    expect(names()).toEqual([])
  })

  it('a deletion that fails leaves them all; one that succeeds leaves none', async () => {
    const { id } = await upload('con-day.png')
    const before = files()
    expect(before.length).toBeGreaterThan(3)
    const { db } = portal.payload
    const deleteOne = db.deleteOne
    db.deleteOne = () => Promise.reject(new Error('no room'))
    await expect(portal.payload.delete({ ...common, id })).rejects.toThrow('no room')
    db.deleteOne = deleteOne
    expect(files()).toEqual(before)
    await portal.payload.delete({ ...common, id })
    expect(names()).toEqual([])
  })

  it('a replacement that fails leaves the old ones, one that succeeds only the new', async () => {
    const { id } = await upload('cu.png')
    const before = files()
    await failing(async () => portal.payload.update({ ...common, id, data: {}, file: await picture('moi.png', '#258') }))
    expect(files()).toEqual(before)
    await portal.payload.update({ ...common, id, data: {}, file: await picture('moi.png', '#258') })
    expect(names().filter((name) => name.startsWith('cu'))).toEqual([])
    expect(names()).toHaveLength(before.length)
  })

  it('a changed focal point that fails leaves the sizes as they were', async () => {
    const { id } = await upload('tieu-diem.png')
    const before = files()
    await failing(() => portal.payload.update({ ...common, id, data: { focalX: 10, focalY: 90 } }))
    expect(files()).toEqual(before)
  })

  it('what a process had deleted when it died is put back by the next start', async () => {
    const { id } = await upload('chet-giua-chung.png')
    const before = files()
    const row = await portal.payload.findByID({ ...common, id })
    // A process that is gone had put them aside and deleted them; its transaction died with it.
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    const { owner } = await import('@/owner')
    const at = path.join(portal.dataDir, 'media-aside', `${pid}-${'0'.repeat(12)}-${owner.split('-').slice(2).join('-')}`, String(id))
    mkdirSync(at, { recursive: true })
    for (const name of names()) renameSync(path.join(folder, name), path.join(at, name))
    writeFileSync(path.join(at, 'files.json'), JSON.stringify({ id, hash: row.hash, filename: row.filename, files: readdirSync(at) }))
    const { recoverFiles } = await import('./writers')
    await recoverFiles(portal.payload)
    expect(files()).toEqual(before)
    expect(existsSync(path.dirname(at))).toBe(false)
  })

  it('what an upload that died left is swept when no upload can be under way any more', async () => {
    await upload('co-chu.png')
    const before = files()
    const orphan = path.join(folder, 'mo-coi.webp')
    writeFileSync(orphan, 'x')
    const { sweepFiles } = await import('./writers')
    expect(await sweepFiles(portal.payload)).toBe(0)
    const twoHoursAgo = Date.now() / 1000 - 7_200
    for (const name of names()) utimesSync(path.join(folder, name), twoHoursAgo, twoHoursAgo)
    expect(await sweepFiles(portal.payload)).toBe(1)
    expect(files()).toEqual(before)
    rmSync(orphan, { force: true })
  })
})

describe('a file that is no picture to be shown', () => {
  const refusalOf = async (file: { data: Buffer; name: string; mimetype: string }): Promise<string> => {
    const req = { headers: new Headers({ 'accept-language': 'vi' }) }
    const work = portal.payload.create({ ...common, data: { alt: 'x' }, file: { ...file, size: file.data.length }, req })
    const error: { data?: { errors?: Array<{ message: string }> } } | null = await work.then(() => null, (refusal: object) => refusal)
    return error?.data?.errors?.[0]?.message ?? 'taken'
  }

  it('is refused with its name and the reason', async () => {
    const before = names()
    const document = Buffer.from('PK\u0003\u0004 word')
    expect(await refusalOf({ data: document, name: 'bài.docx', mimetype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' })).toBe('“bài.docx”: Chỉ nhận ảnh JPEG, PNG, WebP, AVIF.')
    expect(await refusalOf({ data: Buffer.from('chỉ là chữ'), name: 'chữ.png', mimetype: 'image/png' })).toBe('“chữ.png”: Tệp này không phải là ảnh.')
    const moving = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a52' } }).gif().toBuffer()
    expect(await refusalOf({ data: moving, name: 'động.png', mimetype: 'image/png' })).toBe('“động.png”: Chỉ nhận ảnh JPEG, PNG, WebP, AVIF.')
    const square = await sharp({ create: { width: 20_000, height: 20_000, channels: 3, background: '#a52' }, limitInputPixels: false }).png({ compressionLevel: 1 }).toBuffer()
    expect(await refusalOf({ data: square, name: 'rộng.png', mimetype: 'image/png' })).toBe('“rộng.png”: Ảnh quá lớn (20.000 × 20.000 điểm ảnh); tối đa 120 triệu điểm ảnh.')
    expect(await refusalOf({ data: Buffer.alloc(25_000_001), name: 'nặng.jpg', mimetype: 'image/jpeg' })).toBe('“nặng.jpg”: Ảnh nặng quá 25 MB.')
    expect(names()).toEqual(before)
  })

  it('is cut off on its way when it is too heavy, and refused in the language of the desk', async () => {
    const { rest } = await signIn(portal.payload, 'editor')
    const form = new FormData()
    form.set('file', new Blob([Buffer.alloc(25_000_100)], { type: 'image/jpeg' }), 'nặng.jpg')
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    const { status, body } = await rest('POST', '/media?locale=vi', form, { 'accept-language': 'vi' })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Ảnh nặng quá 25 MB.')])
  })
})
