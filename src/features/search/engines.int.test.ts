import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '@/locales'
import { propertyRun } from '@/testing/property-run'
import { documents, expectations, places } from './expectations'
import { embeddedEngine, RebuildUnderWay } from './fts5/engine'
import { clausesOf, cleanQuery, readParams, type Filters, type SearchDocument, type SearchEngine, type SearchQuery } from './rules'

const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-search-'))
let count = 0
const newFile = () => path.join(folder, `${(count += 1)}`, 'index.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const all = (given = documents) => async function* () {
  await Promise.resolve()
  for (let at = 0; at < given.length; at += 5) yield given.slice(at, at + 5)
}
const asked = (text: string, locale: Locale = 'vi', filters: Filters = {}, page = 1, size = 20): SearchQuery => ({ locale, clauses: clausesOf(cleanQuery(text), places), filters, page, size })
const found = async (engine: SearchEngine, text: string, locale: Locale = 'vi', filters: Filters = {}) => (await engine.query(asked(text, locale, filters))).hits.map(({ code }) => code)
const read = (...given: SearchDocument[]) => (articles: string[]) => Promise.resolve(given.filter(({ article }) => articles.includes(article)))
const news = (article: string, headline: string): SearchDocument => ({ ...documents[0]!, article, code: article, headline, body: '' })

/** Every engine there is; OpenSearch will be a second line. */
describe.each([['embedded', () => embeddedEngine(newFile())]])('the %s engine', (_, make) => {
  let engine: SearchEngine
  beforeAll(async () => {
    engine = make()
    await engine.rebuild(all())
  })
  afterAll(() => engine.close())

  it.each(expectations.map((expected) => [`${expected.locale} ${expected.query}: ${expected.why}`, expected] as const))('%s', async (_name, { locale, query, filters, finds, first, has = [], not = [], didYouMean }) => {
    const result = await engine.query(asked(query, locale, filters))
    const codes = result.hits.map(({ code }) => code)
    if (finds) expect(codes).toEqual(finds)
    if (first) expect(codes.slice(0, first.length)).toEqual(first)
    expect(codes).toEqual(expect.arrayContaining(has))
    expect(codes.filter((code) => not.includes(code))).toEqual([])
    expect(result.didYouMean).toBe(didYouMean ?? null)
    expect(result.total).toEqual({ count: codes.length, isLeast: false })
  })

  it('counts what is found by locality, section and topic, each as if nothing of it were chosen', async () => {
    const { counts } = await engine.query(asked('quoc te', 'vi', { topics: ['integration'] }))
    expect(counts.topics).toEqual(expect.arrayContaining([{ value: 'integration', count: 2 }, { value: 'heritage', count: 1 }]))
    expect(counts.localities).toEqual(expect.arrayContaining([{ value: 'ha-giang', count: 1 }, { value: 'ha-noi', count: 1 }]))
    expect(counts.localities).not.toContainEqual({ value: 'ha-long', count: 1 })
    expect(counts.sections).toEqual(expect.arrayContaining([{ value: 'cooperation', count: 1 }, { value: 'world', count: 1 }, { value: 'culture', count: 1 }]))
  })

  it('shows where it was found, with the marks that stand there', async () => {
    const { hits } = await engine.query(asked('thoa thuan'))
    expect(hits[0]!.snippet).toContainEqual({ text: 'thỏa thuận', isMatch: true })
  })

  it('gives pages that together are all', async () => {
    const whole = await found(engine, 'hop tac')
    const pages = await Promise.all([1, 2, 3].map(async (page) => (await engine.query(asked('hop tac', 'vi', {}, page, 2))).hits.map(({ code }) => code)))
    expect(pages.flat()).toEqual(whole.slice(0, 6))
    expect(whole.length).toBeGreaterThan(3)
  })

  it('suggests headlines while the last word is being typed', async () => {
    const suggested = async (text: string, locale: Locale) => (await engine.suggest({ locale, text, limit: 5 })).map(({ code }) => code)
    expect(await suggested('hop ta', 'vi')).toEqual(['new-cooperation', 'old-cooperation'])
    expect(await suggested('外', 'ja')).toEqual(['japanese'])
    expect(await suggested('국제협', 'ko')).toEqual(['korean'])
    expect(await suggested('', 'vi')).toEqual([])
  })

  it('answers whatever is typed', async () => {
    const odd = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
      { weight: 3, arbitrary: fc.array(fc.constantFrom('"', '*', 'NEAR(', ')', ' AND ', ' OR ', ' NOT ', '^', ':', '{headline}', '-', '+', "'", ';', '--', 'DROP TABLE docs_vi_1', '\0', '\u202e', '\u200d', '\ud800', '\udfff', '😀', '👩‍👩‍👧', '外', '협력', 'Hà Nội', '河内', 'đối', '%', '_', '\\', '/*', '"hợp', '「', '」', '\t', '\n', '…', 'ﬁ', '①', '𠀋'), { maxLength: 14 }).map((parts) => parts.join('')) },
      { weight: 1, arbitrary: fc.constantFrom('a'.repeat(10_000), '"'.repeat(10_000), '外交'.repeat(5_000), 'hà nội '.repeat(1_500)) },
    )
    await fc.assert(
      fc.asyncProperty(odd, fc.constantFrom(...localeCodes), async (text, locale) => {
        const { text: kept } = readParams({ q: text })
        const result = await engine.query(asked(kept, locale))
        expect(result.hits.length).toBe(Math.min(20, result.total.count))
        // As if nothing had been cleaned: the engine itself takes anything.
        await engine.query({ ...asked('', locale), clauses: [{ alternatives: [text.slice(0, 500)], localities: [text.slice(0, 50)] }], filters: { sections: [text.slice(0, 50)] } })
        await engine.suggest({ locale, text: text.slice(0, 500), limit: 3 })
      }),
      propertyRun({ runs: 1_500 }),
    )
  })

  it('takes articles in, changes them, takes them out, and does not mind doing so twice', async () => {
    const own = make()
    await own.rebuild(all([]))
    const first = () => own.index(['a'], read(news('a', 'Tin thứ nhất')))
    await first()
    await first()
    expect([await found(own, 'thứ nhất'), (await own.status()).documents.vi]).toEqual([['a'], 1])
    await own.index(['a', 'b'], read(news('a', 'Tin đổi tên'), news('b', 'Tin thứ hai')))
    expect([await found(own, 'thứ nhất'), await found(own, 'tin đổi'), await found(own, 'thứ hai')]).toEqual([[], ['a'], ['b']])
    await own.index(['b'], read())
    await own.remove(['a', 'unknown'])
    await own.remove(['a', 'unknown'])
    expect([await found(own, 'tin'), (await own.status()).documents.vi]).toEqual([[], 0])
    await own.close()
  })

  it('takes a hundred of one minute, in a rebuild as one by one, each findable and on its day', async () => {
    const own = make()
    const many = Array.from({ length: 100 }, (_, at) => ({ ...news(`m${at}`, `Tin tổng hợp số ${at}`), publishedAt: '2024-05-01T00:00:30.000Z' }))
    await own.rebuild(all(many.slice(0, 60)))
    for (const { article } of many.slice(60)) await own.index([article], read(...many))
    const { total } = await own.query(asked('tổng hợp', 'vi', { from: '2024-05-01', to: '2024-05-01' }))
    expect(total).toEqual({ count: 100, isLeast: false })
    await own.remove(many.slice(0, 99).map(({ article }) => article))
    expect(await found(own, 'tổng hợp')).toEqual(['m99'])
    await own.close()
  })
})

describe('the file of the embedded index', () => {
  const lost = () => {
    let losses = 0
    return { onLoss: () => void (losses += 1), losses: () => losses }
  }

  it('that is missing is told, and takes what is published meanwhile', async () => {
    const { onLoss, losses } = lost()
    const engine = embeddedEngine(newFile(), { onLoss })
    expect([(await engine.status()).state, await found(engine, 'tin'), losses() > 0]).toEqual(['missing', [], true])
    await engine.index(['a'], read(news('a', 'Tin mới')))
    expect([(await engine.status()).state, await found(engine, 'tin')]).toEqual(['building', ['a']])
    await engine.rebuild(all())
    expect([(await engine.status()).state, await found(engine, 'tin moi')]).toEqual(['ready', []])
    await engine.close()
  })

  const damages: Array<[string, (file: string) => void]> = [
    ['overwritten at its beginning', (file) => damage(file, 0, 200)],
    ['overwritten in the middle', (file) => damage(file, 4_096 * 3, statSync(file).size - 4_096 * 3)],
    ['cut short', (file) => truncateSync(file, 5_000)],
    ['removed', (file) => rmSync(file)],
  ]
  const damage = (file: string, at: number, length: number) => {
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(length, 0x5a), 0, length, at)
    closeSync(handle)
  }
  it.each(damages)('%s is made anew', async (_, harm) => {
    const file = newFile()
    const whole = embeddedEngine(file)
    await whole.rebuild(all())
    await whole.close()
    harm(file)
    const { onLoss, losses } = lost()
    const engine = embeddedEngine(file, { onLoss })
    await found(engine, 'đối ngoại')
    await engine.index(['a'], read(news('a', 'Tin mới'))).catch(() => undefined)
    expect(losses()).toBeGreaterThan(0)
    await engine.rebuild(all())
    expect([(await engine.status()).state, (await found(engine, 'đối ngoại'))[0]]).toEqual(['ready', 'external'])
    await engine.close()
  })

  it('of another version is made anew', async () => {
    const file = newFile()
    const old = embeddedEngine(file)
    await old.rebuild(all())
    await old.close()
    const client = createClient({ url: `file:${file}` })
    await client.execute("UPDATE state SET value = '0' WHERE name = 'version'")
    client.close()
    const { onLoss, losses } = lost()
    const engine = embeddedEngine(file, { onLoss })
    expect([(await engine.status()).state, await found(engine, 'tin'), losses()]).toEqual(['missing', [], 1])
    await engine.rebuild(all())
    expect((await engine.status()).documents.vi).toBe(documents.filter(({ locale }) => locale === 'vi').length)
    await engine.close()
  })

  it('is made anew while it is read and written, by one process at a time', async () => {
    const file = newFile()
    const [server, command] = [embeddedEngine(file), embeddedEngine(file)]
    await server.rebuild(all())
    let go!: () => void
    const held = new Promise<void>((resolve) => (go = resolve))
    let reached!: () => void
    const midway = new Promise<void>((resolve) => (reached = resolve))
    const rebuilding = command.rebuild(all(documents.filter(({ code }) => code !== 'bay')), (done) => {
      if (done < 10) return
      reached()
      return held
    })
    await midway
    expect(await found(server, 'đối ngoại')).toContain('external')
    await expect(server.rebuild(all())).rejects.toThrow(RebuildUnderWay)
    await server.index(['a', 'external'], read(news('a', 'Tin đăng giữa chừng')))
    expect([await found(server, 'giữa chừng'), (await found(server, 'đối ngoại')).includes('external')]).toEqual([['a'], false])
    go()
    await rebuilding
    expect([await found(server, 'giữa chừng'), await found(server, 'vịnh di sản'), (await found(server, 'đối ngoại')).includes('external')]).toEqual([['a'], [], false])
    await server.close()
    await command.close()
  })

  it('is not asked by more than can wait', async () => {
    const engine = embeddedEngine(newFile())
    await engine.rebuild(all())
    const answers = await Promise.allSettled(Array.from({ length: 100 }, () => engine.query(asked('hợp tác'))))
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [(answer.reason as Error).name] : []))
    expect(refused.length).toBe(68)
    expect(new Set(refused)).toEqual(new Set(['SearchBusy']))
    expect((await found(engine, 'đối ngoại'))[0]).toBe('external')
    await engine.close()
  })
})
