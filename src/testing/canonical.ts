import type { CollectionSlug, Payload } from 'payload'
import { isLocale } from '@/locales'

const named: Partial<Record<CollectionSlug, string>> = {
  users: 'email', media: 'filename', sources: 'slug', topics: 'slug', authors: 'slug', sections: 'slug', localities: 'slug', series: 'slug', pages: 'slug', articles: 'code', editions: 'path',
  comments: 'idempotencyKey',
}
const collections = [...Object.keys(named), 'comment-decisions', 'comment-reports', 'messages', 'privacy-records', 'schedules', 'views', 'ratings'] as CollectionSlug[]
/** Of an account, its secrets and sessions; of a comment, the traces of its network: they are none of the newsroom's. */
const left = ['sessions', 'hash', 'salt', 'globalType', 'networkAddress', 'networkRange', 'networkSalt']

type Doc = Record<string, unknown> & { id: string }

/**
 * All that a newsroom holds, as the Local API tells it, as text: the public rows and the drafts in all languages, the
 * trash, the editions, the globals. Ids are replaced by names, so that the same newsroom is the same text in any database.
 */
export async function canonicalNewsroom(payload: Payload): Promise<string> {
  const common = { depth: 0, pagination: false, locale: 'all', fallbackLocale: false, overrideAccess: true, showHiddenFields: true } as const
  const found = new Map<string, Doc[]>()
  for (const collection of collections) {
    found.set(collection, (await payload.find({ collection, ...common, trash: true })).docs as unknown as Doc[])
  }
  found.set('articles as drafts', (await payload.find({ collection: 'articles', ...common, draft: true, trash: true })).docs as unknown as Doc[])
  for (const { slug } of payload.config.globals) found.set(slug, [(await payload.findGlobal({ slug, depth: 0, locale: 'all', overrideAccess: true })) as unknown as Doc])

  const names = new Map<string, string>()
  for (const [collection, field] of Object.entries(named)) for (const doc of found.get(collection)!) names.set(doc.id, `${collection} ${String(doc[field])}`)
  const globals = new Set(payload.config.globals.map(({ slug }) => slug as string))
  const told = [...found].map(([collection, docs]) => {
    const isNamed = collection in named || collection === 'articles as drafts'
    const lines = docs.map((doc) => JSON.stringify(tell({ ...doc, ...(isNamed ? {} : { id: undefined }) }, names, globals.has(collection))))
    return `${collection}\n${lines.sort().join('\n')}`
  })
  return told.join('\n\n')
}

function tell(value: unknown, names: Map<string, string>, isGlobal = false): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => tell(each, names)) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([name]) => !left.includes(name) && !(isGlobal && name === 'id'))
    .map(([name, each]) => [name, tell(each, names)] as const)
    // A language without a state of its own is a draft, and one without a tick is not ticked.
    .filter(([name, each]) => each !== undefined && JSON.stringify(each) !== '{}' && !((each === 'draft' || each === false) && isLocale(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/** What one of two newsrooms tells and the other does not, each line cut short. */
export function differences(one: string, other: string): string[] {
  const [ours, theirs] = [new Set(one.split('\n')), new Set(other.split('\n'))]
  const only = (mine: Set<string>, others: Set<string>, sign: string) => [...mine].filter((line) => !others.has(line)).map((line) => `${sign} ${line.slice(0, 2_000)}`)
  return [...only(ours, theirs, '-'), ...only(theirs, ours, '+')]
}
