import type { Payload } from 'payload'
import { defaultLocale, localeCodes, type Locale } from '@/locales'
import type { DemoArticle, readContent } from './content'
import { ensure, type DemoIds } from './load-catalogue'
import { toLexical } from './markdown'

type Content = ReturnType<typeof readContent>

/** Articles in their languages, readers' comments, then what stands on the front page. */
export async function loadArticles(payload: Payload, content: Content, ids: DemoIds, log: (line: string) => void): Promise<void> {
  const articleIds = new Map<string, string>()
  for (const [at, article] of content.articles.entries()) {
    log(`  tin bài / articles ${at + 1}/${content.articles.length}`)
    articleIds.set(article.key, await ensureArticle(payload, article, ids))
  }
  for (const { slug, title, introduction, order, articles } of content.series) {
    await ensure(payload, 'series', { where: { slug: { equals: slug } }, data: { slug, order, articles: articles.map((key) => articleIds.get(key)!) }, localized: { title, introduction } })
  }
  for (const comment of content.comments) {
    const article = content.articles.find(({ key }) => key === comment.article)!
    await ensureComment(payload, comment, article, articleIds.get(comment.article)!)
  }
  await ensureGlobals(payload, content, ids, articleIds)
}

async function ensureArticle(payload: Payload, article: DemoArticle, ids: DemoIds): Promise<string> {
  const common = { collection: 'articles', depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({ ...common, where: { code: { equals: article.code } }, limit: 1 })
  const shared = {
    code: article.code,
    kind: article.kind,
    section: ids.sections.get(article.section),
    locality: article.locality ? ids.localities.get(article.locality) : undefined,
    topics: (article.topics ?? []).map((key) => ids.topics.get(key)!),
    partnerCountries: article.partnerCountries ?? [],
    authors: (article.authors ?? []).map((key) => ids.authors.get(key)!),
    agency: article.agency ? ids.sources.get(article.agency) : undefined,
    origin: article.source ? { source: ids.sources.get(article.source.source), url: article.source.url, date: article.source.originalDate } : {},
    hero: article.hero ? ids.media.get(article.hero) : undefined,
    commentsOpen: article.comments,
  }
  const id = docs[0]?.id ?? (await payload.create({ ...common, data: shared as never, locale: defaultLocale, draft: true, context: { keepsCode: true } })).id

  const stored = (await payload.findByID({ ...common, id, locale: 'all', draft: true })) as unknown as { headline?: Partial<Record<Locale, string>> }
  for (const locale of localeCodes) {
    const text = article.texts[locale]
    if (!text || stored.headline?.[locale]) continue
    const data = {
      headline: text.headline,
      standfirst: text.standfirst,
      body: toLexical(text.body, (key) => ids.media.get(key)!),
      publishedAt: new Date(article.publishedAt).toISOString(),
      slug: article.slug[locale] ?? undefined,
      aiUse: article.ai?.[locale] ?? [],
      _status: text.isDraft ? 'draft' : 'published',
    }
    await payload.update({ ...common, id, locale, data: data as never, draft: text.isDraft, ...(text.isDraft ? {} : { publishSpecificLocale: locale }) })
  }
  return String(id)
}

async function ensureComment(payload: Payload, comment: Content['comments'][number], article: DemoArticle, id: string): Promise<void> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: { article: { equals: id }, locale: { equals: comment.locale }, text: { equals: comment.text } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'comments',
    data: {
      article: id,
      code: article.code,
      headline: article.texts[comment.locale]?.headline,
      locale: comment.locale,
      name: comment.name,
      text: comment.text,
      status: comment.status,
      createdAt: new Date(comment.createdAt).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
}

async function ensureGlobals(payload: Payload, { site }: Content, ids: DemoIds, articles: Map<string, string>): Promise<void> {
  const { owner, governingBody, address, personResponsible, licence, phone, email } = site.identity
  const localized = { name: site.name, tagline: site.tagline, owner, governingBody, address, personResponsible, licence }
  for (const locale of localeCodes) {
    const texts = Object.fromEntries(Object.entries(localized).map(([field, values]) => [field, values[locale]]))
    await payload.updateGlobal({ slug: 'site', locale, data: { ...texts, phone, email }, depth: 0, overrideAccess: true })
  }
  for (const locale of localeCodes) {
    await payload.updateGlobal({ slug: 'announcement', locale, data: { text: site.announcement.text[locale], to: new Date(site.announcement.to).toISOString() }, depth: 0, overrideAccess: true })
  }
  await payload.updateGlobal({ slug: 'utilities', data: { links: site.utilities }, depth: 0, overrideAccess: true })
  await payload.updateGlobal({ slug: 'social-pages', data: { pages: site.socialPages }, depth: 0, overrideAccess: true })
  const items = site.menu.map((item) =>
    'section' in item
      ? { relationTo: 'sections' as const, value: ids.sections.get(item.section)! }
      : { relationTo: 'localities' as const, value: ids.localities.get(item.locality)! },
  )
  await payload.updateGlobal({ slug: 'menu', data: { items }, depth: 0, overrideAccess: true })
  await payload.updateGlobal({ slug: 'front-page', data: { lead: articles.get(site.pinned) }, depth: 0, overrideAccess: true })
}
