import type { Payload, Where } from 'payload'
import type { LexicalNode } from '@/features/articles/rules'
import { idOf } from '@/features/editions/rules'
import type { StoredEdition } from '@/features/editions/types'
import type { SearchDocument } from './rules'

const fields = {
  article: true, locale: true, code: true, headline: true, standfirst: true, body: true, dateline: true, byline: true, origin: true,
  breadcrumbs: true, topicLinks: true, section: true, locality: true, topics: true, publishedAt: true,
} as const

type Edition = Pick<StoredEdition, keyof typeof fields>

/** So many editions are read at once: the database may hold up the process while it reads. */
const batch = 20

const inline = new Set(['text', 'link', 'autolink', 'linebreak'])
/** What a block says to readers: of a picture its caption, of a video what is spoken in it. */
const spoken = ['quote', 'attribution', 'title', 'caption', 'transcript'] as const

/** All words of a body, a line for each paragraph. */
function textOf(node: LexicalNode): string {
  const of = { ...(node.fields as object | undefined), ...(node.value as object | undefined) } as Partial<Record<(typeof spoken)[number], unknown>>
  const own = node.type === 'block' || node.type === 'upload' ? spoken.flatMap((name) => (typeof of[name] === 'string' ? of[name] : [])) : node.text ? [node.text] : []
  const text = [...own, ...(node.children ?? []).map(textOf)].join(node.type === 'block' || node.type === 'upload' ? '\n' : '')
  return inline.has(node.type) ? (node.type === 'linebreak' ? '\n' : text) : `${text}\n`
}

/** What search holds of an edition; `parents` says what stands above a section. */
function toDocument(edition: Edition, parents: Map<string, string | null>): SearchDocument {
  const { article, locale, code, headline, standfirst, body, dateline, byline, origin, breadcrumbs, topicLinks, section, locality, topics, publishedAt } = edition
  const names = [...breadcrumbs, ...topicLinks, ...byline].map(({ name }) => name)
  const sources = [dateline?.name, dateline?.abbreviation, origin?.name, origin?.abbreviation].filter((name) => name !== null && name !== undefined)
  return {
    article, locale, code, headline,
    standfirst: standfirst ?? '',
    body: textOf(body.root).replace(/\s*\n\s*/g, '\n').trim(),
    names: [...new Set([...names, ...sources])].join('\n'),
    locality: idOf(locality),
    sections: section ? [section, parents.get(section)].filter((id) => typeof id === 'string') : [],
    topics: topics.flatMap((topic) => idOf(topic) ?? []),
    publishedAt: new Date(publishedAt).toISOString(),
  }
}

async function parentsOf(payload: Payload): Promise<Map<string, string | null>> {
  const { docs } = await payload.find({ collection: 'sections', select: { parent: true }, depth: 0, limit: 1_000, pagination: false, overrideAccess: true })
  return new Map(docs.map(({ id, parent }) => [String(id), idOf(parent)]))
}

async function find(payload: Payload, where: Where, limit: number): Promise<Edition[]> {
  const { docs } = await payload.find({ collection: 'editions', where, select: fields, sort: 'code', depth: 0, limit, pagination: false, overrideAccess: true })
  return docs as unknown as Edition[]
}

/** What the articles given say now, in every language they are published in. */
export async function readDocuments(payload: Payload, articles: string[]): Promise<SearchDocument[]> {
  const parents = await parentsOf(payload)
  const documents: SearchDocument[] = []
  for (let at = 0; at < articles.length; at += batch) {
    const editions = await find(payload, { article: { in: articles.slice(at, at + batch) } }, batch * 5)
    documents.push(...editions.map((edition) => toDocument(edition, parents)))
  }
  return documents
}

/** All that is published, a few at a time. */
export async function* allDocuments(payload: Payload): AsyncGenerator<SearchDocument[]> {
  const parents = await parentsOf(payload)
  for (let last = ''; ; ) {
    const editions = await find(payload, last ? { code: { greater_than: last } } : {}, batch)
    if (editions.length === 0) return
    const ending = editions.at(-1)!.code
    // An article may have more languages than were read of it: it comes with the next.
    const isCut = editions.length === batch && editions[0]!.code !== ending
    const whole = isCut ? editions.filter(({ code }) => code !== ending) : editions
    yield whole.map((edition) => toDocument(edition, parents))
    last = whole.at(-1)!.code
  }
}
