import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalNewsroom, differences } from '@/testing/canonical'
import { editorInChief, openFullNewsroom } from '@/testing/full-newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { secondPortal, type SecondPortal } from '@/testing/second-portal'
import type { Line } from './format'

let portal: TestPortal
let before: string
let exportPortal: typeof import('./export').exportPortal
const work = mkdtempSync(path.join(os.tmpdir(), 'portal-transfer-'))
const seconds: SecondPortal[] = []
const folder = (name: string): string => path.join(work, name)
const another = (kind: Parameters<typeof secondPortal>[0]): SecondPortal => {
  const second = secondPortal(kind)
  seconds.push(second)
  return second
}

beforeAll(async () => {
  portal = await startPortal()
  await openFullNewsroom(portal.payload)
  before = await canonicalNewsroom(portal.payload)
  ;({ exportPortal } = await import('./export'))
  await exportPortal(portal.payload, folder('with-secrets'), { withSecrets: true, report: () => undefined })
})
afterAll(async () => {
  for (const { remove } of seconds) remove()
  rmSync(work, { recursive: true, force: true })
  await portal?.stop()
})

/** Does it, and expects the newsroom to be there as it was, its public side in agreement; returns what was said. */
async function expectTheSame(second: SecondPortal, ...pieces: string[][]): Promise<string> {
  const { said, newsroom, disagreements } = await second.runAndTell(pieces)
  expect(differences(before, newsroom)).toEqual([])
  expect(disagreements).toEqual([])
  return said
}

const read = (name: string, file: string): string => readFileSync(path.join(folder(name), file), 'utf8')
const lines = (name: string, file: string): Line[] => read(name, file).trim().split('\n').map((line) => JSON.parse(line) as Line)
const sums = (dir: string): string[] => readdirSync(dir).sort().map((name) => `${name} ${createHash('sha256').update(readFileSync(path.join(dir, name))).digest('hex')}`)
const jsonl = (name: string) => readdirSync(folder(name)).filter((file) => file.endsWith('.jsonl')).sort()

/** A process that opens a database takes its time, and several are opened here. */
const patience = 240_000

describe('a newsroom that moves', { timeout: patience }, () => {
  it('is the same in a new database of the same kind, and its export is the same bytes', async () => {
    const second = another('as the test')
    const { email, password } = editorInChief
    const moved = [['import', folder('with-secrets')], ['export', folder('again')]]
    const said = await expectTheSame(second, ...moved, ['import', folder('with-secrets')], ['import', folder('again')], ['sign-in', email, password])
    expect(sums(path.join(second.dataDir, 'media'))).toEqual(sums(path.join(portal.dataDir, 'media')))
    // Editions are made anew: all but their ids is as it was.
    const text = (name: string, file: string) => (file === 'editions.jsonl' ? read(name, file).replace(/"id":"[^"]*"/g, '') : read(name, file))
    for (const file of jsonl('with-secrets')) expect(text('again', file), file).toBe(text('with-secrets', file))
    expect(said).toMatch(/^imported$.*^there already$/ms)
    expect(said).toMatch(/^import refused: cơ sở dữ liệu không trống \(.*\); .* \/ the database is not empty/m)
    expect(said).toMatch(/^signed in /m)
  })

  it('is the same on SQLite, and again in the kind it came from', async () => {
    await expectTheSame(another('sqlite'), ['import', folder('with-secrets')], ['export', folder('from-sqlite')])
    await expectTheSame(another('as the test'), ['import', folder('from-sqlite')])
  })

  it('brings accounts without passwords unless they are asked for; they can get new ones', async () => {
    await exportPortal(portal.payload, folder('without-secrets'), { withSecrets: false, report: () => undefined })
    expect(lines('with-secrets', 'users.jsonl').every(({ data }) => data.hash && data.salt)).toBe(true)
    expect(read('without-secrets', 'users.jsonl')).not.toMatch(/hash|salt|session|token/i)
    const [email, own, fresh] = [editorInChief.email, editorInChief.password, 'mot-mat-khau-moi-2026']
    const signIns = [['sign-in', email, own], ['reset', email, fresh], ['sign-in', email, fresh]]
    const said = await another('as the test').run([['import', folder('without-secrets')], ['tell', folder('told')], ...signIns])
    expect(said).toMatch(/^sign-in refused: .*\nsigned in /m)
    expect(differences(before, readFileSync(folder('told'), 'utf8'))).toEqual([])
  })
})

describe('an export', { timeout: patience }, () => {
  it('holds drafts beside what is public, each language with its state', () => {
    const whole = lines('with-secrets', 'articles.jsonl').find(({ data }) => JSON.stringify(data.headline).includes('Năm thứ tiếng'))!
    const of = (part: Record<string, unknown>) => ({ headline: (part.headline as Record<string, string>).en, status: (part._status as Record<string, string>).en })
    expect(of(whole.data)).toEqual({ headline: 'Năm thứ tiếng (en)', status: 'published' })
    expect(of(whole.latest!.version)).toEqual({ headline: 'An unpublished change', status: 'draft' })
  })

  it('leaves behind what is of the moment', () => {
    expect(read('with-secrets', 'kv.jsonl')).toBe('{"key":"demo-content","value":"loaded"}\n')
    expect(lines('with-secrets', 'visits.jsonl')).toMatchObject([{ data: { period: '2026-01-01', visitors: 42 } }])
    expect(read('with-secrets', 'visits.jsonl')).not.toMatch(/salt|sketch/)
  })

  it('knows of every collection whether it crosses', async () => {
    const { collections, stayingCollections } = await import('./format')
    expect([...collections, ...stayingCollections].sort()).toEqual(Object.keys(portal.payload.collections).sort())
  })

  it('that was broken off goes on where it stopped, and is of the moment at its end', async () => {
    const { payload } = portal
    const common = { depth: 0, overrideAccess: true } as const
    const make = (name: string) => payload.create({ collection: 'topics', data: { name, slug: name }, locale: 'vi', ...common })
    const [kept, gone] = [await make('o-lai'), await make('ra-di')]
    const copied: string[] = []
    const breakOff = (what: string): void => {
      if (what === 'catching up') throw new Error('The lamp went out.')
      copied.push(what)
    }
    await expect(exportPortal(payload, folder('broken-off'), { withSecrets: true, report: breakOff })).rejects.toThrow('The lamp')
    expect(copied).toContain('schedules')

    await payload.update({ collection: 'topics', id: kept.id, data: { name: 'Ở lại' }, locale: 'vi', ...common })
    await payload.delete({ collection: 'topics', id: gone.id, ...common })
    await make('moi-den')
    const { docs } = await payload.find({ collection: 'articles', where: { headline: { equals: 'Bản thảo 7' } }, draft: true, locale: 'vi', limit: 1, ...common })
    await payload.update({ collection: 'articles', id: docs[0]!.id, data: { headline: 'Bản thảo sửa lúc xuất' }, locale: 'vi', draft: true, ...common })
    appendFileSync(path.join(folder('broken-off'), 'comments.jsonl'), '{"id":"half a li')

    const counts = new Map<string, number>()
    await exportPortal(payload, folder('broken-off'), { withSecrets: true, report: (what) => counts.set(what, (counts.get(what) ?? 0) + 1) })
    // Nothing but the new topic was copied again.
    expect([...counts].filter(([what, count]) => count > 1 && what !== 'catching up' && what !== 'checksums')).toEqual([['topics', 2]])
    await exportPortal(payload, folder('at-once'), { withSecrets: true, report: () => undefined })
    for (const file of jsonl('at-once')) expect(read('broken-off', file), file).toBe(read('at-once', file))
    expect(read('at-once', 'topics.jsonl')).toContain('Ở lại')
    expect(read('at-once', 'articles.jsonl')).toContain('Bản thảo sửa lúc xuất')
  })
})
