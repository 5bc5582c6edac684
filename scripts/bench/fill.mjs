// @ts-check
// Articles in quantity, through the Local API as a script of the portal would: for measuring, never for a real desk.
import '../lib/node-version.mjs'
import { keptSecret } from '../lib/secret.mjs'
import { environmentOf, readSettings } from '../lib/settings.mjs'
import { paragraphs } from './desk.mjs'

const count = Number(process.argv[2])
if (!Number.isInteger(count) || count < 1 || count > 5_000 || !process.env.DATA_DIR) throw new Error('fill.mjs COUNT (1 to 5000), with the DATA_DIR of the portal under measurement')

const settings = readSettings(process.env)
const secret = settings.secret ?? keptSecret(settings.dataDir)
for (const [key, value] of Object.entries(environmentOf({ ...settings, secret }, false))) {
  if (value === undefined) delete process.env[key]
  else process.env[key] = value
}
await import('../lib/lexical-first.mjs')
const { register } = await import('tsx/esm/api')
register()
/** @type {{ portal(): Promise<import('payload').Payload> }} */
const { portal } = await import(new URL('../../src/features/portal.ts', import.meta.url).href)

const payload = await portal()
const common = /** @type {const} */ ({ depth: 0, overrideAccess: true })
/** @param {'sections' | 'localities' | 'authors'} collection @returns {Promise<string[]>} */
const idsOf = async (collection) => (await payload.find({ collection, limit: 100, pagination: false, ...common })).docs.map(({ id }) => id)
const [sections, localities, authors] = [await idsOf('sections'), await idsOf('localities'), await idsOf('authors')]

const text = 'Đoàn công tác của tỉnh đã làm việc với đối tác về hợp tác thương mại, du lịch, giáo dục và giao lưu nhân dân. '
const body = paragraphs(Array.from({ length: 10 }, () => text.repeat(4)))
const pick = (/** @type {string[]} */ ids, /** @type {number} */ at) => ids[at % ids.length]

for (let at = 1; at <= count; at++) {
  const data = {
    headline: `Tin đo số ${at} về đối ngoại địa phương`,
    standfirst: text,
    body,
    section: pick(sections, at),
    locality: pick(localities, at * 7),
    authors: [pick(authors, at)],
    kind: 'original',
    // Older than the demonstration, one every six hours.
    publishedAt: new Date(Date.UTC(2020, 0, 1) + at * 6 * 3600_000).toISOString(),
    _status: at % 10 === 0 ? 'draft' : 'published',
  }
  const { id } = await payload.create({ collection: 'articles', data: /** @type {any} */ (data), locale: 'vi', draft: data._status === 'draft', ...common })
  // Some have a translation, as on a real desk.
  if (at % 5 === 1) {
    const english = { headline: `Measured item ${at} on local diplomacy`, standfirst: 'A standfirst.', body, _status: 'published' }
    await payload.update({ collection: 'articles', id, data: /** @type {any} */ (english), locale: 'en', publishSpecificLocale: 'en', ...common })
  }
  if (at % 100 === 0) console.log(`${at}/${count}`)
}
process.exit(0)
