import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { openNewsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import type { Line, Manifest } from './format'

let portal: TestPortal
let importPortal: typeof import('./import').importPortal
let exportPortal: typeof import('./export').exportPortal
const work = mkdtempSync(path.join(os.tmpdir(), 'portal-faults-'))
const whole = path.join(work, 'whole')
const quiet = { withSecrets: false, report: () => undefined }

beforeAll(async () => {
  portal = await startPortal()
  const { payload } = portal
  const newsroom = await openNewsroom(payload)
  await payload.create({ collection: 'users', data: { email: 'a@portal.test', password: 'mat-khau-dai', name: 'A', role: 'admin' }, overrideAccess: true })
  const data = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'red' } }).jpeg().toBuffer()
  const { id } = await payload.create({ collection: 'media', data: { alt: 'Ảnh' }, file: { data, name: 'anh.jpg', mimetype: 'image/jpeg', size: data.length }, locale: 'vi', overrideAccess: true })
  await newsroom.publish(await newsroom.draft('Một', { hero: id }))
  await newsroom.draft('Hai')
  ;({ importPortal } = await import('./import'))
  ;({ exportPortal } = await import('./export'))
  await exportPortal(payload, whole, quiet)
})
afterAll(async () => {
  rmSync(work, { recursive: true, force: true })
  await portal?.stop()
})

const sum = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex')

/** The export with one of its files changed; its checksum is right unless it is to be wrong. */
function spoilt(name: string, change: (text: string) => string, { isSumRight = true } = {}): string {
  const folder = mkdtempSync(path.join(work, 'spoilt-'))
  cpSync(whole, folder, { recursive: true })
  const text = change(readFileSync(path.join(folder, name), 'utf8'))
  writeFileSync(path.join(folder, name), text)
  if (!isSumRight || name === 'manifest.json') return folder
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  manifest.files[name] = { lines: text.split('\n').length - 1, sha256: sum(text) }
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

/** One line of a file, changed as data. */
const inLine = (at: number, change: (line: Line) => void) => (text: string) =>
  text.split('\n').map((row, index) => {
    if (index + 1 !== at) return row
    const line = JSON.parse(row) as Line
    change(line)
    return JSON.stringify(line)
  }).join('\n')

const refusal = async (folder: string): Promise<string> => importPortal(portal.payload, folder, () => undefined).then(() => 'imported', (error: Error) => error.message)

describe('a faulty export is refused whole, naming file and line in both languages', () => {
  it.each([
    ['broken JSON', 'articles.jsonl', (text: string) => text.replace(/\n$/, '}\n'), 'articles.jsonl:2: JSON hỏng / broken JSON'],
    ['an unknown field', 'authors.jsonl', inLine(1, ({ data }) => void (data.age = 40)), 'authors.jsonl:1: age: không có trường này / age: no such field'],
    ['an unknown language', 'sections.jsonl', inLine(2, ({ data }) => void ((data.name as Record<string, string>).fr = 'x')), 'sections.jsonl:2: name.fr: không có ngôn ngữ này / name.fr: no such language'],
    ['an unknown choice', 'localities.jsonl', inLine(1, ({ data }) => void (data.kind = 'empire')), 'localities.jsonl:1: kind: giá trị không hợp lệ / kind: not a valid value'],
    ['a reference to nothing', 'articles.jsonl', inLine(2, ({ data }) => void (data.section = 'nobody')), 'articles.jsonl:2: section: không có sections nobody / section: no sections nobody'],
    ['a draft that refers to nothing', 'articles.jsonl', inLine(1, ({ latest }) => void (latest!.version.authors = ['nobody'])), 'articles.jsonl:1: authors: không có authors nobody / authors: no authors nobody'],
    ['a parent that is not there', 'sections.jsonl', inLine(1, ({ data }) => void (data.parent = 'nobody')), 'sections.jsonl:1: parent: không có sections nobody / parent: no sections nobody'],
    ['a slug twice', 'localities.jsonl', inLine(2, ({ data }) => void (data.slug = 'ha-giang')), 'localities.jsonl:2: slug: ha-giang có hai lần / slug: ha-giang is there twice'],
    ['nothing where something is required', 'users.jsonl', inLine(1, ({ data }) => void delete data.email), 'users.jsonl:1: email: không được thiếu / email: must not be missing'],
    ['another shape', 'topics.jsonl', () => '{"name":"x"}\n', 'topics.jsonl:1: không đúng dạng của một dòng / not of the form of a line'],
  ])('%s', async (_, name, change, message) => {
    expect(await refusal(spoilt(name, change))).toBe(message)
  })

  it('a file that is missing or another one', async () => {
    const folder = spoilt('topics.jsonl', (text) => text)
    const { files } = JSON.parse(readFileSync(path.join(folder, 'media.jsonl'), 'utf8')) as Line
    const [lost, other] = files!.map(({ name }) => name) as [string, string]
    rmSync(path.join(folder, 'media', lost))
    writeFileSync(path.join(folder, 'media', other), 'x')
    expect((await refusal(folder)).split('\n')).toEqual([
      `media.jsonl:1: thiếu tệp media/${lost} / the file media/${lost} is missing`,
      `media.jsonl:1: media/${other}: sai mã kiểm / media/${other}: wrong checksum`,
    ])
  })

  it('a changed text, a lost line, an unknown collection', async () => {
    expect(await refusal(spoilt('articles.jsonl', (text) => text.replace('Hai', 'Ba'), { isSumRight: false }))).toBe('articles.jsonl: sai mã kiểm / wrong checksum')
    expect(await refusal(spoilt('articles.jsonl', (text) => `${text.split('\n')[0]!}\n`, { isSumRight: false }))).toBe('articles.jsonl: có 1 dòng, phải có 2 / has 1 lines, must have 2')
    const folder = spoilt('topics.jsonl', (text) => text)
    writeFileSync(path.join(folder, 'wires.jsonl'), '')
    expect(await refusal(folder)).toBe('wires.jsonl: không có loại này / no such collection')
  })

  it('another format, and what is no export', async () => {
    expect(await refusal(spoilt('manifest.json', (text) => text.replace('"version": 2', '"version": 3')))).toMatch(/phiên bản 3 .* \/ format version 3 cannot be read \(needs 2\)/)
    expect(await refusal(work)).toMatch(/đây không phải là một bản xuất \/ is not there: this is no export/)
  })

  it('and nothing of it is loaded, nor into a database that is not empty', async () => {
    const { payload } = portal
    expect(await refusal(whole)).toMatch(/^cơ sở dữ liệu không trống \(users 1, .*articles 2.*\); .* \/ the database is not empty/)
    expect(await payload.kv.get('import')).toBeNull()
    expect((await payload.count({ collection: 'articles', overrideAccess: true })).totalDocs).toBe(2)
  })
})

describe('an export', () => {
  it('does not write over a complete one, over something else, or over the half of another command', async () => {
    await expect(exportPortal(portal.payload, whole, quiet)).rejects.toThrow('is a complete export already')
    await expect(exportPortal(portal.payload, work, quiet)).rejects.toThrow('is not empty')
    const half = path.join(work, 'half')
    const stopped = { ...quiet, report: () => { throw new Error('stop') } }
    await expect(exportPortal(portal.payload, half, stopped)).rejects.toThrow('stop')
    await expect(exportPortal(portal.payload, half, { ...quiet, withSecrets: true })).rejects.toThrow('unfinished export of another command')
    expect(await refusal(half)).toMatch(/the export is not finished/)
  })
})
