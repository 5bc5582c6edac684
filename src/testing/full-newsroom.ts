import type { Payload } from 'payload'
import sharp from 'sharp'
import { toLexical } from '@/demo/markdown'
import { localeCodes, type Locale } from '@/locales'
import { openNewsroom } from './newsroom'

const common = { depth: 0, overrideAccess: true } as const

/** The account that signs in with this password. */
export const editorInChief = { email: 'tong-bien-tap@portal.test', password: 'mat-khau-rat-dai-2026' }

/**
 * A newsroom with something of everything: texts in five languages, drafts over published ones, a withdrawn and a
 * trashed one, pictures with captions, former names, comments in every state, a series, a page, a message, schedules, globals, accounts.
 */
export async function openFullNewsroom(payload: Payload): Promise<void> {
  const newsroom = await openNewsroom(payload)
  const user = await payload.create({ collection: 'users', data: { ...editorInChief, name: 'Tổng biên tập', role: 'admin', languages: ['vi', 'en'] }, ...common })
  await payload.create({ collection: 'users', data: { email: 'dich@portal.test', password: 'mot-mat-khau-khac', name: 'Biên dịch', role: 'translator', languages: ['ja', 'ko'] }, ...common })
  const signed = { user: { ...user, collection: 'users' as const } }

  const picture = async (name: string, background: string): Promise<string> => {
    const data = await sharp({ create: { width: 1000, height: 700, channels: 3, background } }).jpeg().toBuffer()
    const file = { data, name: `${name}.jpg`, mimetype: 'image/jpeg', size: data.length }
    const { id } = await payload.create({ collection: 'media', data: { alt: `Ảnh ${name}`, caption: `Chú thích ${name}`, credit: 'Lê Hải' }, file, locale: 'vi', ...common })
    await payload.update({ collection: 'media', id, data: { alt: `Picture ${name}`, caption: `Caption ${name}` }, locale: 'en', ...common })
    return String(id)
  }
  const [poster, hero, inText, unused, masthead] = [await picture('video', 'black'), await picture('le-ky', 'red'), await picture('hoi-dam', 'green'), await picture('khong-dung', 'gray'), await picture('cao-nguyen', 'blue')]
  const video = { type: 'block', format: '', version: 2, fields: { id: 'a1b2c3d4e5f60718293a4b5c', blockType: 'video', blockName: '', url: '/files/le-ky.mp4', title: 'Lễ ký', poster: { relationTo: 'media', value: poster } } }
  const body = (text: string) => {
    const { root } = toLexical(`${text}\n\n![anh]\n\n> Một câu trích.\n\n[Nguồn](https://example.vn)`, () => inText)
    return { root: { ...root, children: [...root.children!, video] } } as never
  }

  // Circles and chains among rows of one collection, a renamed one with its former slug, dated positions.
  const topic = String((await payload.create({ collection: 'topics', data: { name: 'Thành phố hữu nghị', slug: 'thanh-pho-huu-nghi' }, locale: 'vi', ...common })).id)
  for (const locale of localeCodes) await payload.update({ collection: 'topics', id: topic, data: { name: `Topic ${locale}` }, locale, ...common })
  await payload.update({ collection: 'localities', id: newsroom.locality, locale: 'vi', data: { successor: newsroom.otherLocality, slug: 'ha-giang-cu', masthead: { title: 'Hà Giang', picture: masthead }, formerNames: [{ names: { vi: 'Tên cũ', en: 'Old name' }, until: '1991-08-12T00:00:00.000Z' }], governingBody: 'Ủy ban nhân dân tỉnh', history: 'Lập năm 1891.\n\nHợp nhất năm 2025.', figures: [{ kind: 'population', value: 854679, year: 2019, sourceNames: { vi: 'Tổng điều tra', ja: '国勢調査' }, sourceUrl: 'https://example.vn/dan-so' }], partners: [{ names: { vi: 'Vân Nam', zh: '云南省' }, country: 'CN', since: 2008, relation: 'friendship' }] }, ...common })
  await payload.update({ collection: 'localities', id: newsroom.otherLocality, locale: 'en', data: { name: 'Hai Phong', successor: newsroom.locality, latitude: 20.86, longitude: 106.68 }, ...common })
  await payload.update({ collection: 'authors', id: newsroom.author, data: { displayNames: { en: 'Le Hai', ja: 'レ・ハイ' }, positions: [{ titles: { vi: 'Trưởng phòng', en: 'Head of office' }, from: '2020-01-01T00:00:00.000Z' }] }, ...common })

  // No two of a language at one moment: lists have one order, in any database.
  let minute = 0
  const text = (locale: Locale, headline: string) => ({ headline: `${headline} (${locale})`, standfirst: `Sapo ${locale}\u2028hai dòng`, body: body(`Nội dung ${locale}.`), publishedAt: `2026-0${localeCodes.indexOf(locale) + 1}-15T08:${10 + minute}:00.000Z`, aiUse: ['translation' as const], aiNote: `Ghi chú ${locale}` })
  const write = async (headline: string, locales: Locale[], over: Record<string, unknown> = {}): Promise<string> => {
    const id = await newsroom.draft(headline, { hero, topics: [topic], partnerCountries: ['JP', 'CN'], agency: newsroom.source, origin: { source: newsroom.source, url: 'https://baohagiang.vn/1', date: '2026-01-14T00:00:00.000Z' }, ...over })
    minute += 1
    for (const locale of locales) await payload.update({ collection: 'articles', id, locale, data: { ...text(locale, headline), _status: 'published' }, publishSpecificLocale: locale, ...signed, ...common })
    return id
  }
  const whole = await write('Năm thứ tiếng', localeCodes)
  await payload.update({ collection: 'articles', id: whole, locale: 'en', data: { headline: 'An unpublished change' }, draft: true, ...signed, ...common })
  await payload.update({ collection: 'articles', id: whole, locale: 'ko', data: { headline: '고침' }, publishSpecificLocale: 'ko', ...common })
  const revised = await write('Đã sửa', ['vi', 'zh'], { commentsOpen: false, section: newsroom.subsection })
  await payload.update({ collection: 'articles', id: revised, locale: 'vi', data: { headline: 'Đã sửa lại', _status: 'published' }, publishSpecificLocale: 'vi', ...common })
  const withdrawn = await write('Đã gỡ', ['vi', 'en'], { locality: newsroom.otherLocality, hero: undefined })
  await payload.update({ collection: 'articles', id: withdrawn, locale: 'vi', data: { _status: 'draft' }, ...common })
  const trashed = await write('Trong thùng rác', ['vi'])
  await payload.update({ collection: 'articles', id: trashed, data: { deletedAt: new Date().toISOString() }, trash: true, ...common })
  const idea = await newsroom.draft('Chỉ là bản nháp', { hero: unused })
  for (let at = 0; at < 25; at += 1) await newsroom.draft(`Bản thảo ${at}`)

  for (const [at, status] of (['waiting', 'approved', 'rejected', 'spam'] as const).entries()) {
    const comment = await payload.create({ collection: 'comments', data: { article: whole, code: 'abcdef', headline: 'Năm thứ tiếng', locale: 'vi', name: 'Bạn đọc', email: 'doc@example.vn', text: `Ý kiến ${at}`, status: 'waiting', idempotencyKey: `khoa-${at}` }, ...common })
    if (status !== 'waiting') await payload.update({ collection: 'comments', id: comment.id, data: { status, ...(status === 'rejected' ? { reason: 'insult' as const } : {}) }, ...signed, ...common })
    if (status !== 'approved') continue
    // Edited, answered by the newsroom, reported; its network is banned.
    await payload.update({ collection: 'comments', id: comment.id, data: { text: 'Ý kiến, đã sửa' }, ...signed, ...common })
    await payload.db.updateOne({ collection: 'comments', id: comment.id, data: { networkAddress: 'dau-vet', networkRange: 'dau-vet-dai', networkSalt: '2026-11-26', openReports: 1 } })
    await payload.create({ collection: 'comments', data: { article: whole, code: 'abcdef', headline: 'Năm thứ tiếng', locale: 'vi', name: 'Cổng vi', text: 'Cảm ơn bạn.', status: 'approved', parent: String(comment.id), isNewsroom: true, idempotencyKey: 'khoa-tra-loi' }, ...signed, ...common })
    await payload.create({ collection: 'comment-reports', data: { comment: String(comment.id), reason: 'falsehood', note: 'Sai số', isOpen: true, key: 'bao-xau-0' }, ...common })
    await payload.create({ collection: 'network-bans', data: { kind: 'address', hash: 'dau-vet', salt: '2026-11-26', until: '2031-01-01T00:00:00.000Z' }, ...common })
  }
  await payload.create({ collection: 'privacy-records', data: { kind: 'erasure', addressHash: 'a'.repeat(64), comments: 2, messages: 1, byName: 'command' }, ...common })
  await payload.create({ collection: 'privacy-records', data: { kind: 'export', addressHash: 'b'.repeat(64), comments: 1, messages: 0, by: user.id, byName: 'Tổng biên tập' }, ...common })
  const series = await payload.create({ collection: 'series', data: { title: 'Chuyến thăm', slug: 'chuyen-tham', introduction: 'Ba ngày.', picture: poster, articles: [revised, whole], order: 'hand' }, locale: 'vi', ...common })
  for (const locale of localeCodes) await payload.update({ collection: 'series', id: series.id, data: { title: `Series ${locale}` }, locale, ...common })
  const page = await payload.create({ collection: 'pages', data: { title: 'Liên hệ', slug: 'lien-he', body: toLexical('Xin viết cho chúng tôi.', () => '') as never, isPublished: true, hasContactForm: true, footerOrder: 2 }, locale: 'vi', ...common })
  await payload.update({ collection: 'pages', id: page.id, data: { title: 'お問い合わせ', body: toLexical('ご連絡ください。', () => '') }, locale: 'ja', ...common })
  await payload.create({ collection: 'messages', data: { state: 'answered', locale: 'ko', name: 'Bạn đọc', email: 'doc@example.vn', subject: 'Hỏi đường', text: 'Xin hỏi\nhai dòng', consentVersion: '2026-11', idempotencyKey: 'thu-0' }, ...common })

  const at = '2031-01-01T00:00:00.000Z'
  await payload.create({ collection: 'schedules', data: { article: idea, locale: 'vi', action: 'publish', at, state: 'pending' } as never, ...common })
  await payload.create({ collection: 'schedules', data: { article: whole, locale: 'ja', action: 'unpublish', at, state: 'pending' } as never, ...common })

  const { code } = await payload.findByID({ collection: 'articles', id: whole, ...common })
  await payload.create({ collection: 'views', data: { key: `${code} ja all`, code: code!, locale: 'ja', day: 'all', count: 8034 }, ...common })
  await payload.create({ collection: 'visits', data: { period: '2026-01-01', kind: 'day', visitors: 42, salt: 'ngay-hom-ay', sketch: 'ai-da-den' }, ...common })
  await payload.create({ collection: 'ratings', data: { key: `${code} ko`, code: code!, locale: 'ko', one: 1, two: 0, three: 0, four: 2, five: 9 }, ...common })

  for (const locale of localeCodes) await payload.updateGlobal({ slug: 'site', locale, data: { name: `Cổng ${locale}`, tagline: `Khẩu hiệu ${locale}`, phone: '0219' }, ...common })
  await payload.updateGlobal({ slug: 'menu', data: { items: [{ relationTo: 'localities', value: newsroom.locality }, { relationTo: 'sections', value: newsroom.section }] }, ...common })
  await payload.updateGlobal({ slug: 'front-page', data: { lead: whole }, ...common })
  for (const locale of localeCodes) await payload.updateGlobal({ slug: 'announcement', locale, data: { text: `Thông báo ${locale}`, url: '/vi', from: '2026-01-01T00:00:00.000Z', to: '2031-01-01T00:00:00.000Z' }, ...common })
  await payload.updateGlobal({ slug: 'utilities', data: { links: [{ titles: { vi: 'Dịch vụ công', en: 'Public services' }, url: 'https://dichvucong.gov.vn' }] }, ...common })
  await payload.updateGlobal({ slug: 'social-pages', data: { pages: [{ network: 'zalo', url: 'https://example.vn/zalo' }] }, ...common })
  await payload.kv.set('demo-content', 'loaded')
  await payload.kv.set('comment-form:0', { form: 'Chỉ giữ một lúc' })
  const { rebuildFor } = await import('@/features/editions/rebuild')
  await rebuildFor(payload, { collection: 'localities', id: newsroom.locality })
}
