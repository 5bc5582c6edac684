import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { runDueSchedules } from '@/features/schedules/runner'
import { localeCodes, type InFiveLanguages, type Locale } from '@/locales'
import { body, type Newsroom } from './newsroom'
import type { Rest, RestAnswer } from './rest'

/** The desk accounts that take turns. */
export const deskRoles = ['editor', 'secondEditor', 'admin', 'translator'] as const
export type DeskRole = (typeof deskRoles)[number]

type Plain = 'create' | 'draft' | 'publish' | 'unpublish' | 'trash' | 'untrash' | 'untrashAsDraft' | 'delete'

/** One thing that somebody does at the desk. Articles are counted modulo those there are, so that any sequence makes sense. */
export type Step = { who: DeskRole; article: number; locale: Locale } & (
  | { does: Plain }
  | { does: 'move'; publishes: boolean }
  | { does: 'restore'; version: number }
  | { does: 'rename'; what: 'localities' | 'sections' | 'sources' | 'authors' | 'media' }
  | { does: 'schedule'; action: 'publish' | 'unpublish'; hours: number }
  | { does: 'clock'; hours: number }
  | { does: 'comment'; answers: number }
  | { does: 'decide'; comment: number; status: 'approved' | 'rejected' | 'spam' }
)

const shared = { who: fc.constantFrom(...deskRoles), article: fc.nat(9), locale: fc.constantFrom(...localeCodes) }
const plain = (...does: Plain[]) => fc.record({ ...shared, does: fc.constantFrom(...does) })

/** Steps as often as a newsroom makes them, and a little oftener what is rare and dangerous. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: plain('create') },
  { weight: 8, arbitrary: plain('draft') },
  { weight: 10, arbitrary: plain('publish') },
  { weight: 5, arbitrary: plain('unpublish') },
  { weight: 2, arbitrary: plain('trash') },
  { weight: 3, arbitrary: plain('untrash', 'untrashAsDraft') },
  { weight: 1, arbitrary: plain('delete') },
  { weight: 3, arbitrary: fc.record({ ...shared, does: fc.constant('move' as const), publishes: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ ...shared, does: fc.constant('restore' as const), version: fc.nat(20) }) },
  { weight: 5, arbitrary: fc.record({ ...shared, does: fc.constant('rename' as const), what: fc.constantFrom('localities', 'sections', 'sources', 'authors', 'media') }) },
  { weight: 4, arbitrary: fc.record({ ...shared, does: fc.constant('schedule' as const), action: fc.constantFrom('publish', 'unpublish'), hours: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 4, arbitrary: fc.record({ ...shared, does: fc.constant('clock' as const), hours: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ ...shared, does: fc.constant('comment' as const), answers: fc.nat(3) }) },
  { weight: 5, arbitrary: fc.record({ ...shared, does: fc.constant('decide' as const), comment: fc.nat(9), status: fc.constantFrom('approved', 'approved', 'rejected', 'spam') }) },
)

/** What the desk knows of one article: the newest text of each language, what of it is public, and whether it is in the trash. */
type Article = { id: string; code: string; drafts: InFiveLanguages; published: InFiveLanguages; isTrashed: boolean }
type Schedule = { article: Article; locale: Locale; action: 'publish' | 'unpublish'; at: number }

const hour = 3_600_000

/**
 * A desk that is worked at through REST, as its accounts do, and a plain model of what must be public after each step.
 * Where Payload's own rules decide what comes back (an earlier version, the trash), the model asks the desk anew.
 */
export class ModelledDesk {
  articles: Article[] = []
  #schedules: Schedule[] = []
  #clock = Date.now() + hour
  #count = 0

  constructor(
    private readonly payload: Payload,
    private readonly newsroom: Newsroom,
    private readonly accounts: Record<DeskRole, Rest>,
    private readonly hero: string,
  ) {}

  /** What readers must find: `article locale` → headline. */
  get wanted(): Map<string, string> {
    return new Map(
      this.articles.flatMap(({ id, published, isTrashed }) => (isTrashed ? [] : localeCodes.flatMap((locale) => (published[locale] ? [[`${id} ${locale}`, published[locale]] as const] : [])))),
    )
  }

  /** Does a step and brings the model along. Throws when the desk refuses what it should do, or does what it should refuse. */
  async perform(step: Step): Promise<void> {
    if (step.does === 'clock') return this.#passTime(step.hours)
    if (step.does === 'rename') return this.#rename(step.what, step.locale)
    if (step.does === 'decide') return this.#decide(step.comment, step.status)
    if (step.does === 'create' || this.articles.length === 0) return this.#create()
    const article = this.articles[step.article % this.articles.length]!
    const editor = step.who === 'translator' ? 'editor' : step.who
    switch (step.does) {
      case 'draft':
        return this.#draft(article, step.locale, step.who)
      case 'publish':
        return this.#publish(article, step.locale, editor)
      case 'unpublish':
        return this.#unpublish(article, step.locale, editor)
      case 'move':
        return this.#move(article, step.locale, editor, step.publishes)
      case 'restore':
        return this.#restore(article, step.version, editor)
      case 'comment':
        return this.#comment(article, step.locale, step.answers)
      case 'trash':
        expect(await this.#write(editor, article, 'vi', '', { deletedAt: new Date().toISOString() }), article.isTrashed ? 404 : 200)
        article.isTrashed = true
        return
      case 'untrash':
      case 'untrashAsDraft': {
        if (!article.isTrashed) return
        const status = step.does === 'untrashAsDraft' ? { _status: 'draft' } : {}
        expect(await this.#write(editor, article, 'vi', '&trash=true', { deletedAt: null, ...status }), 200)
        return this.#askTheDesk(article)
      }
      case 'delete':
        expect(await this.accounts[editor]('DELETE', `/articles/${article.id}?trash=true`), 200)
        this.articles = this.articles.filter((other) => other !== article)
        return
      case 'schedule': {
        if (article.isTrashed) return
        const at = this.#clock + step.hours * hour
        const data = { article: article.id, locale: step.locale, action: step.action, at: new Date(at).toISOString() }
        expect(await this.accounts[editor]('POST', '/schedules', data), 201)
        this.#schedules.push({ article, locale: step.locale, action: step.action, at })
        return
      }
    }
  }

  /** Ends the work: every article is deleted, as its last step. */
  async close(): Promise<void> {
    for (const article of [...this.articles]) await this.perform({ who: 'admin', article: this.articles.indexOf(article), locale: 'vi', does: 'delete' })
  }

  #words(locale: Locale): string {
    return `${locale} ${(this.#count += 1)} ${randomBytes(4).toString('hex')}`
  }

  #write(who: DeskRole, { id }: Article, locale: Locale, query: string, data: object): Promise<RestAnswer> {
    return this.accounts[who]('PATCH', `/articles/${id}?locale=${locale}&depth=0${query}`, data)
  }

  async #create(): Promise<void> {
    const headline = this.#words('vi')
    const { section, locality, author, source } = this.newsroom
    const data = { headline, standfirst: `Sapo ${headline}`, body: body(`Nội dung ${headline}`), section, locality, authors: [author], agency: source, hero: this.hero, kind: 'original' }
    const answer = await this.accounts.editor('POST', '/articles?locale=vi&draft=true&depth=0', data)
    expect(answer, 201)
    const { id, code } = answer.body.doc as { id: string; code: string }
    this.articles.push({ id, code, drafts: { vi: headline }, published: {}, isTrashed: false })
  }

  #text(locale: Locale) {
    const headline = this.#words(locale)
    return { headline, standfirst: `Sapo ${headline}`, body: body(`Nội dung ${headline}`) }
  }

  async #draft(article: Article, locale: Locale, who: DeskRole): Promise<void> {
    const text = this.#text(locale)
    const isTheirs = who !== 'translator' || locale !== 'vi'
    const status = article.isTrashed ? 404 : isTheirs ? 200 : 403
    const answer = await this.#write(who, article, locale, '&draft=true', text)
    if (!(status === 404 && answer.status === 403)) expect(answer, status)
    if (status === 200) article.drafts[locale] = text.headline
  }

  async #publish(article: Article, locale: Locale, who: DeskRole): Promise<void> {
    // Sometimes with a new text, sometimes what is drafted.
    const text = !article.drafts[locale] || this.#count % 3 === 0 ? this.#text(locale) : null
    expect(await this.#write(who, article, locale, `&publishSpecificLocale=${locale}`, { ...text, _status: 'published' }), article.isTrashed ? 404 : 200)
    if (article.isTrashed) return
    if (text) article.drafts[locale] = text.headline
    article.published[locale] = article.drafts[locale]
  }

  async #unpublish(article: Article, locale: Locale, who: DeskRole): Promise<void> {
    expect(await this.#write(who, article, locale, '', { _status: 'draft' }), article.isTrashed ? 404 : 200)
    if (!article.isTrashed) delete article.published[locale]
  }

  async #move(article: Article, locale: Locale, who: DeskRole, publishes: boolean): Promise<void> {
    if (article.isTrashed) return
    const { locality, otherLocality, section, subsection } = this.newsroom
    const data = this.#count % 2 === 0 ? { locality: otherLocality, section: subsection } : { locality, section }
    const isPublic = Boolean(article.published[locale])
    const query = publishes && isPublic ? `&publishSpecificLocale=${locale}` : '&draft=true'
    expect(await this.#write(who, article, locale, query, publishes && isPublic ? { ...data, _status: 'published' } : data), 200)
    if (publishes && isPublic) article.published[locale] = article.drafts[locale]
  }

  async #restore(article: Article, version: number, who: DeskRole): Promise<void> {
    if (article.isTrashed) return
    const { docs } = await this.payload.findVersions({ collection: 'articles', where: { parent: { equals: article.id } }, sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true })
    const chosen = docs[version % docs.length]!
    const answer = await this.accounts[who]('POST', `/articles/versions/${String(chosen.id)}`)
    // What would make a text public that is not whole is refused.
    if (answer.status !== 400) expect(answer, 200)
    await this.#askTheDesk(article)
  }

  /** As the form below an article stores it: waiting; sometimes it answers one that is public. */
  async #comment(article: Article, locale: Locale, answers: number): Promise<void> {
    if (article.isTrashed || !article.published[locale]) return
    const words = this.#words(locale)
    const where = { article: { equals: article.id }, isPublic: { equals: true }, parent: { exists: false } }
    const { docs } = await this.payload.find({ collection: 'comments', where, sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true })
    const parent = answers > 0 && docs.length > 0 ? String(docs[answers % docs.length]!.id) : undefined
    const data = { article: article.id, code: article.code, headline: article.published[locale], locale, parent, name: `Bạn đọc ${words}`, text: `Ý kiến ${words}`, status: 'waiting' as const }
    await this.payload.create({ collection: 'comments', data, depth: 0, overrideAccess: true })
  }

  /** A moderator's decision, on any comment there is, decided before or not. */
  async #decide(comment: number, status: 'approved' | 'rejected' | 'spam'): Promise<void> {
    const { docs } = await this.payload.find({ collection: 'comments', sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true })
    if (docs.length > 0) expect(await this.accounts.admin('PATCH', `/comments/${docs[comment % docs.length]!.id}?depth=0`, { status }), 200)
  }

  async #rename(what: Extract<Step, { does: 'rename' }>['what'], locale: Locale): Promise<void> {
    const words = this.#words(locale)
    const { newsroom } = this
    const ids = { localities: newsroom.locality, sections: newsroom.section, sources: newsroom.source, authors: newsroom.author, media: this.hero }
    const changes = {
      localities: { name: words, slug: `dia-phuong-${words.replace(/\W+/g, '-')}` },
      sections: { name: words, slug: `chuyen-muc-${words.replace(/\W+/g, '-')}` },
      sources: { name: words, abbreviation: `ABC ${words}` },
      authors: { name: words },
      media: { alt: words, caption: words, credit: `Ảnh ${words}` },
    }
    expect(await this.accounts.editor('PATCH', `/${what}/${ids[what]}?locale=${locale}&depth=0`, changes[what]), 200)
  }

  /** Time passes, and what falls due is done: by the runner, in the order of its time. */
  async #passTime(hours: number): Promise<void> {
    this.#clock += hours * hour
    await runDueSchedules(this.payload, new Date(this.#clock))
    const due = this.#schedules.filter(({ at }) => at <= this.#clock).sort((a, b) => a.at - b.at)
    this.#schedules = this.#schedules.filter(({ at }) => at > this.#clock)
    for (const { article, locale, action } of due) {
      // An article in the trash, or without a text in that language: the schedule says why it failed.
      if (!this.articles.includes(article) || article.isTrashed) continue
      if (action === 'unpublish') delete article.published[locale]
      else if (article.drafts[locale]) article.published[locale] = article.drafts[locale]
    }
  }

  async #askTheDesk(article: Article): Promise<void> {
    const common = { collection: 'articles', id: article.id, locale: 'all', depth: 0, trash: true, overrideAccess: true } as const
    type Row = { headline?: InFiveLanguages | null; _status?: Partial<Record<Locale, string>>; deletedAt?: string | null }
    const main = (await this.payload.findByID({ ...common, draft: false })) as unknown as Row
    const latest = (await this.payload.findByID({ ...common, draft: true })) as unknown as Row
    article.isTrashed = Boolean(main.deletedAt)
    article.drafts = Object.fromEntries(Object.entries(latest.headline ?? {}).filter(([, headline]) => headline))
    article.published = Object.fromEntries(localeCodes.filter((locale) => main._status?.[locale] === 'published').map((locale) => [locale, main.headline?.[locale]]))
  }
}

function expect(answer: RestAnswer, status: number): void {
  if (answer.status !== status) throw new Error(`The desk answered ${answer.status}, not ${status}: ${JSON.stringify(answer.body).slice(0, 600)}`)
}
