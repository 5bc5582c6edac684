// @ts-check
// Search at 100,000 editions, in a process of its own: makes the index once (kept between runs) and prints figures as JSON.
import '../lib/node-version.mjs'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { register } from 'tsx/esm/api'
import { root } from '../lib/paths.mjs'

const count = Number(process.argv[2] ?? 100_000)
const wordsEach = 630
register()
const { embeddedEngine } = await import(new URL('../../src/features/search/fts5/engine.ts', import.meta.url).href)
const { clausesOf } = await import(new URL('../../src/features/search/rules.ts', import.meta.url).href)

/** Another generator or another index is another file. */
const folder = path.join(os.tmpdir(), `portal-bench-search-4-${count}`)
const file = path.join(folder, 'index.db')
const stamp = path.join(folder, 'made.json')

/** Always the same numbers: figures of two days are of the same texts. @param {number} seed */
function numbers(seed) {
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return seed / 2 ** 32
  }
}
const random = numbers(7)
/** Apart, so that the queries are the same whether the index has just been made or not. */
const asking = numbers(7)
const pick = (/** @type {string[]} */ list, by = random) => /** @type {string} */ (list[Math.floor(by() * list.length)])

const articles = path.join(root, 'src/demo/content/articles')
const texts = fs.readdirSync(articles).map((name) => fs.readFileSync(path.join(articles, name, 'vi.md'), 'utf8').replace(/^---[^]*?---/, ''))
const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).map((sentence) => sentence.replace(/[#>*_[\]]/g, '').trim()).filter((sentence) => sentence.split(' ').length > 6)
const places = Array.from({ length: 34 }, (_, at) => `locality-${at}`)
const sections = Array.from({ length: 12 }, (_, at) => `section-${at}`)
const topics = Array.from({ length: 60 }, (_, at) => `topic-${at}`)
const consonants = 'b c d đ g h k l m n p q r s t v x ch gi kh ng nh ph th tr'.split(' ')
const vowels = 'a ă â e ê i o ô ơ u ư y á à ả ã ạ ế ề ể ố ồ ộ ứ ừ ự'.split(' ')
/** A name that few texts have. */
const name = (by = random) => [1, 2, 3].map(() => { const word = pick(consonants, by) + pick(vowels, by) + pick(['', 'n', 'ng', 't', 'm', 'c'], by); return word[0]?.toUpperCase() + word.slice(1) }).join(' ')

/** @param {number} at */
function edition(at) {
  const parts = ['Hợp tác quốc tế là việc của mọi địa phương.']
  for (let words = 0; words < wordsEach; ) {
    // As words do: few sentences are said in many texts, most in few.
    const sentence = random() < 0.1 ? `Ông ${name()} phát biểu tại buổi làm việc.` : /** @type {string} */ (sentences[Math.floor(sentences.length * random() ** 8)])
    parts.push(sentence)
    words += sentence.split(' ').length
  }
  return {
    article: `article-${at}`, locale: 'vi', code: `b${at}`, headline: `${pick(sentences).slice(0, 60)} ${name()}`, standfirst: parts[1] ?? '', body: parts.join('\n'), names: `Địa phương ${at % 34}`,
    locality: pick(places), sections: [pick(sections)], topics: [pick(topics), pick(topics)], publishedAt: new Date(Date.UTC(2010, 0, 1) + at * 85 * 60_000).toISOString(),
  }
}

async function* all() {
  for (let at = 0; at < count; at += 50) yield Array.from({ length: Math.min(50, count - at) }, (_, offset) => edition(at + offset))
}

const engine = embeddedEngine(file)
const made = () => JSON.parse(fs.readFileSync(stamp, 'utf8'))
if (!fs.existsSync(stamp)) {
  fs.rmSync(folder, { recursive: true, force: true })
  const [began, before] = [performance.now(), process.cpuUsage()]
  await engine.rebuild(all, (/** @type {number} */ done) => void (done % 10_000 === 0 && process.stderr.write(`  ${done}/${count}\n`)))
  const { user, system } = process.cpuUsage(before)
  fs.writeFileSync(stamp, JSON.stringify({ seconds: (performance.now() - began) / 1_000, processorSeconds: (user + system) / 1e6 }))
}

const ask = (/** @type {string} */ text, filters = {}) => engine.query({ locale: 'vi', clauses: clausesOf(text, []), filters, page: 1, size: 10 })
/** What tells a text from others: a name or a part of it, alone or beside a word that all have. Some two hundred texts have each part. */
const usual = Array.from({ length: 12 }, (_, at) => {
  const [first, second] = name(asking).split(' ')
  return [`${first}`, `hợp tác ${first}`, `${first} ${second}`][at % 3] ?? ''
})
const rare = ['cao nguyên đá Đồng Văn', 'hoa phượng đỏ', 'lãnh sự', 'hoi nghi truc tuyen', '"thành phố kết nghĩa"', 'viện trợ phi chính phủ']
const common = ['hợp tác', 'quốc tế', 'hop tac quoc te', 'tỉnh', 'địa phương']

/** Wall and processor time of each query, in milliseconds. @param {string[]} queries @param {number} rounds @param {object} [filters] */
async function measure(queries, rounds, filters) {
  for (const text of queries) await ask(text, filters)
  const [wall, cpu] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  for (let round = 0; round < rounds; round++) {
    for (const text of queries) {
      const [began, before] = [performance.now(), process.cpuUsage()]
      await ask(text, filters)
      const { user, system } = process.cpuUsage(before)
      wall.push(performance.now() - began)
      cpu.push((user + system) / 1_000)
    }
  }
  return { wall, cpu }
}

if (process.env.EACH) {
  for (const text of [...usual, ...rare, ...common]) {
    const { wall, cpu } = await measure([text], 15)
    const middle = (/** @type {number[]} */ list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]?.toFixed(1)
    const { total } = await ask(text)
    process.stderr.write(`${text}: ${middle(wall)} ms, ${middle(cpu)} ms of processor, ${total.count}${total.isLeast ? '+' : ''}\n`)
  }
}
const delays = monitorEventLoopDelay({ resolution: 1 })
const samples = { usual: await measure(usual, 12), common: await measure(common, 12), many: await measure(rare, 8), narrowed: await measure(common, 6, { localities: ['locality-3'], from: '2024-01-01' }) }
delays.enable()
await Promise.all(Array.from({ length: 24 }, (_, at) => ask(/** @type {string} */ (common[at % common.length]))))
const longest = delays.max / 1e6

/** @type {number[]} */
const findable = []
for (let at = 0; at < 20; at++) {
  const fresh = { ...edition(count + at), headline: `Zxqv${at} vừa đăng`, publishedAt: new Date().toISOString() }
  const began = performance.now()
  await engine.index([fresh.article], () => Promise.resolve([fresh]))
  while ((await ask(`zxqv${at}`)).total.count === 0);
  findable.push(performance.now() - began)
  await engine.remove([fresh.article])
}
delays.disable()
await engine.close()
process.stdout.write(JSON.stringify({ ...samples, longest, loop: delays.max / 1e6, findable, buildSeconds: made().seconds, buildProcessorSeconds: made().processorSeconds, megabytes: fs.statSync(file).size / 1e6 }))
process.exit(0)
