import type { Payload, PayloadRequest, Where } from 'payload'
import { account } from '@/access/roles'
import { localeCodes, type Locale } from '@/locales'
import { isOldestFirst, pageSize, statusOf, writeCursor, type Cursor, type QueueFilter } from './rules'

/** What the list and the reading pane show of a comment before more is asked for. */
const fields = {
  status: true, text: true, name: true, headline: true, locale: true, article: true, code: true, section: true, locality: true, parent: true,
  isNewsroom: true, originalText: true, editedAt: true, heldBy: true, revision: true, likes: true, openReports: true, reason: true, decidedAt: true, createdAt: true,
} as const

/** The languages an account reads: those it was given, or all. */
export function languagesOf(req: Pick<PayloadRequest, 'user'>): Locale[] {
  const languages = account(req)?.languages ?? []
  return languages.length > 0 ? languages : [...localeCodes]
}

/** What is to be found in a queue, whatever the language. */
function narrowed({ queue, language, locality, section, code, comment, older, newer, word }: QueueFilter, now: Date): Where[] {
  if (comment) return [{ id: { equals: comment } }]
  const ago = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString()
  return [
    queue === 'reported' ? { openReports: { greater_than: 0 } } : { status: { equals: statusOf[queue] } },
    ...(queue === 'reported' ? [{ status: { equals: 'approved' } }] : []),
    ...(language ? [{ locale: { equals: language } }] : []),
    ...(locality ? [{ locality: { equals: locality } }] : []),
    ...(section ? [{ section: { equals: section } }] : []),
    ...(code ? [{ code: { equals: code } }] : []),
    ...(older ? [{ createdAt: { less_than: ago(older) } }] : []),
    ...(newer ? [{ createdAt: { greater_than: ago(newer) } }] : []),
    ...(word ? [{ or: [{ text: { contains: word } }, { name: { contains: word } }] }] : []),
  ]
}

/** What comes after a row. The first part is for the index, which an `or` alone would not use. */
const following = ({ createdAt, id }: Cursor, isForward: boolean): Where[] => {
  const [beyond, from] = isForward ? (['greater_than', 'greater_than_equal'] as const) : (['less_than', 'less_than_equal'] as const)
  return [{ createdAt: { [from]: createdAt } }, { or: [{ createdAt: { [beyond]: createdAt } }, { id: { [beyond]: id } }] }]
}

async function readPage(payload: Payload, where: Where, isForward: boolean, limit: number) {
  const sort = isForward ? ['createdAt', 'id'] : ['-createdAt', '-id']
  return (await payload.find({ collection: 'comments', where, sort, select: fields, limit, pagination: false, depth: 0, overrideAccess: true })).docs
}
export type QueuedComment = Awaited<ReturnType<typeof readPage>>[number]
type Found = QueuedComment & { group: 0 | 1 }

/** A page of a queue: first what is in the account's languages, then the rest. `next` is the cursor of the page after it. */
export async function readQueue(req: PayloadRequest, filter: QueueFilter, now = new Date()) {
  const own = languagesOf(req)
  const others = localeCodes.filter((code) => !own.includes(code))
  const groups = others.length > 0 && !filter.language ? [own, others] : [null]
  const isForward = isOldestFirst(filter.queue)
  const found: Found[] = []
  for (const [group, languages] of groups.entries()) {
    if (filter.after && filter.after.group > group) continue
    const where = [
      ...narrowed(filter, now),
      ...(languages ? [{ locale: { in: languages } }] : []),
      ...(filter.after?.group === group ? following(filter.after, isForward) : []),
    ]
    const docs = await readPage(req.payload, { and: where }, isForward, pageSize + 1 - found.length)
    found.push(...docs.map((doc) => ({ ...doc, group: group as 0 | 1 })))
    if (found.length > pageSize) break
  }
  const comments = found.slice(0, pageSize)
  const last = comments.at(-1)
  const next = found.length > pageSize && last ? writeCursor({ group: last.group, createdAt: last.createdAt, id: String(last.id) }) : null
  return { comments: comments.map(({ group: _, ...comment }) => comment), next }
}

/** All about one comment: its article, its thread, the reports, the history, its writer's other comments, and whether its network can be banned. */
export async function readCase(payload: Payload, id: string) {
  const rows = { depth: 0, pagination: false, overrideAccess: true } as const
  const comment = await payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, overrideAccess: true, showHiddenFields: true })
  if (!comment) return null
  const top = comment.parent || id
  const isThread: Where = { or: [{ id: { equals: top } }, { parent: { equals: top } }] }
  const [editions, thread, reports, history, others, bans] = await Promise.all([
    payload.find({ collection: 'editions', where: { article: { equals: comment.article }, locale: { equals: comment.locale } }, select: { path: true, headline: true, standfirst: true, commentsOpen: true, publishedAt: true }, limit: 1, ...rows }),
    payload.find({ collection: 'comments', where: isThread, select: { name: true, text: true, status: true, createdAt: true, parent: true, isNewsroom: true }, sort: 'createdAt', limit: 100, ...rows }),
    payload.find({ collection: 'comment-reports', where: { comment: { equals: id } }, select: { reason: true, note: true, isOpen: true, createdAt: true }, limit: 50, ...rows }),
    payload.find({ collection: 'comment-decisions', where: { comment: { equals: id } }, select: { action: true, from: true, to: true, reason: true, note: true, textBefore: true, byName: true, createdAt: true }, sort: 'createdAt', limit: 100, ...rows }),
    comment.email ? payload.find({ collection: 'comments', where: { email: { equals: comment.email }, id: { not_equals: id } }, select: { status: true }, limit: 1000, ...rows }) : null,
    comment.networkAddress ? payload.find({ collection: 'network-bans', where: { hash: { in: [comment.networkAddress, comment.networkRange ?? ''] } }, select: { kind: true, until: true, byName: true, note: true }, sort: '-until', limit: 10, ...rows }) : null,
  ])
  const tally: Record<string, number> = {}
  for (const { status } of others?.docs ?? []) tally[status] = (tally[status] ?? 0) + 1
  return {
    article: editions.docs[0] ?? null,
    email: comment.email ?? null,
    isConfirmed: Boolean(comment.emailVerifiedAt),
    thread: thread.docs,
    reports: reports.docs,
    history: history.docs,
    others: others ? { all: others.docs.length, byStatus: tally } : null,
    network: comment.networkAddress ? { hasRange: Boolean(comment.networkRange), bans: bans?.docs ?? [] } : null,
    revision: comment.revision ?? 0,
  }
}
export type Case = NonNullable<Awaited<ReturnType<typeof readCase>>>
