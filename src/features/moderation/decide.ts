import type { Payload, PayloadRequest } from 'payload'
import type { CommentStatus, DecisionAction } from '@/features/comments/rules'
import { inTransaction } from '@/features/transaction'
import { addToHistory, type CommentRow, type Told } from './history'
import { outcomeOf, type Decision, type Item } from './rules'

/** Who decided before, what and when; `who` is null for the writer, or where nobody is known. */
export type Overtaken = { who: string | null; action: DecisionAction | null; at: string | null; status: CommentStatus; revision: number }

/** What became of one comment: `decisions` are the rows of the history, by which it can be undone. */
export type Outcome =
  | { id: string; done: true; status: CommentStatus; revision: number; decisions: string[]; reply?: string }
  | { id: string; done: false; why: 'overtaken'; overtaken: Overtaken }
  | { id: string; done: false; why: 'gone' | 'impossible' }

type Refusal = Extract<Outcome, { done: false }>

/** Ends a transaction that shall leave nothing. */
class Refused extends Error {
  constructor(readonly outcome: Refusal) {
    super(outcome.why)
  }
}

const common = { collection: 'comments', depth: 0, overrideAccess: true } as const

/**
 * Takes a decision on each comment, in a transaction of its own. The portal has one writer at a time, over all processes
 * (`db/one-writer.ts`): the revision read here cannot change before it is written.
 */
export async function decide(req: PayloadRequest, decision: Decision): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const item of decision.items) outcomes.push(await unlessRefused(req.payload, as(req), (own) => decideOne(own, decision, item)))
  return outcomes
}

/** Takes decisions back, as far as nobody has decided since. */
export async function undo(req: PayloadRequest, decisions: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const id of decisions) outcomes.push(await unlessRefused(req.payload, as(req), (own) => undoOne(own, id)))
  return outcomes
}

/** The account and language of a request, for a transaction of its own. */
export const as = ({ user, i18n, t }: PayloadRequest): Pick<PayloadRequest, 'user' | 'i18n' | 't'> => ({ user, i18n, t })

async function unlessRefused(payload: Payload, who: ReturnType<typeof as>, work: (req: PayloadRequest) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await inTransaction(payload, (own) => work(Object.assign(own, who)))
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

async function read(req: PayloadRequest, id: string): Promise<CommentRow> {
  const comment = (await req.payload.findByID({ ...common, id, disableErrors: true, req })) as CommentRow | null
  if (!comment) throw new Refused({ id, done: false, why: 'gone' })
  return comment
}

async function decideOne(req: PayloadRequest, decision: Decision, { id, revision }: Item): Promise<Outcome> {
  const comment = await read(req, id)
  if ((comment.revision ?? 0) !== revision) throw new Refused({ id, done: false, why: 'overtaken', overtaken: await lastDecision(req, comment) })
  // What its writer has taken back, or the newsroom has said itself, is not the moderators' to decide.
  if (comment.status === 'withdrawn') throw new Refused({ id, done: false, why: 'impossible' })
  if (decision.action === 'reply') return reply(req, comment, decision.text)
  const told: Told = { note: decision.note, rows: [] }
  if (decision.action === 'edit') return change(req, comment, { text: decision.text }, told)
  const status = outcomeOf[decision.action] ?? comment.status
  const outcome = await change(req, comment, { status, reason: decision.action === 'reject' ? decision.reason : null }, told)
  if (comment.openReports) await closeReports(req, comment)
  return outcome
}

/** Writes what changed; a decision that changes nothing of the comment itself is recorded nevertheless. */
async function change(req: PayloadRequest, comment: CommentRow, data: Partial<CommentRow>, told: Told): Promise<Extract<Outcome, { done: true }>> {
  req.context.moderation = told
  const isSame = (Object.keys(data) as Array<keyof CommentRow>).every((name) => (data[name] ?? null) === (comment[name] ?? null))
  if (isSame && !comment.openReports) return { id: comment.id, done: true, status: comment.status, revision: comment.revision ?? 0, decisions: [] }
  if (isSame) {
    await addToHistory(req, comment, { action: told.action ?? 'dismissReports', from: comment.status, to: comment.status })
    await req.payload.db.updateOne({ collection: 'comments', id: comment.id, data: { revision: (comment.revision ?? 0) + 1 }, req })
    return { id: comment.id, done: true, status: comment.status, revision: (comment.revision ?? 0) + 1, decisions: told.rows }
  }
  const changed = (await req.payload.update({ ...common, id: comment.id, data, req })) as CommentRow
  return { id: comment.id, done: true, status: changed.status, revision: changed.revision ?? 0, decisions: told.rows }
}

async function closeReports(req: PayloadRequest, { id }: CommentRow): Promise<void> {
  await req.payload.db.updateMany({ collection: 'comment-reports', where: { comment: { equals: id }, isOpen: { equals: true } }, data: { isOpen: false }, req })
  await req.payload.db.updateOne({ collection: 'comments', id, data: { openReports: 0 }, req })
}

/** The newsroom answers in its own name, in the language of the comment; what it answers becomes public with it. */
async function reply(req: PayloadRequest, comment: CommentRow, text: string): Promise<Outcome> {
  if (comment.status === 'rejected' || comment.status === 'spam') throw new Refused({ id: comment.id, done: false, why: 'impossible' })
  const told: Told = { rows: [] }
  req.context.moderation = told
  const above = comment.status === 'approved' ? { id: comment.id, done: true as const, status: comment.status, revision: comment.revision ?? 0 } : await change(req, comment, { status: 'approved' }, told)
  const { name } = await req.payload.findGlobal({ slug: 'site', locale: comment.locale, depth: 0, overrideAccess: true, req })
  const { article, code, locale, headline, parent } = comment as CommentRow & { headline?: string }
  const data = {
    article, code, locale, text, headline: headline ?? null, parent: parent || comment.id,
    name: name || 'Tòa soạn', isNewsroom: true, status: 'approved' as const, decidedBy: req.user!.id, decidedAt: new Date().toISOString(),
  }
  const created = await req.payload.create({ ...common, data, req })
  return { ...above, decisions: told.rows, reply: String(created.id) }
}

async function lastDecision(req: PayloadRequest, { id, status, revision }: CommentRow): Promise<Overtaken> {
  const { docs } = await req.payload.find({ collection: 'comment-decisions', where: { comment: { equals: id } }, sort: '-createdAt', limit: 1, pagination: false, depth: 0, overrideAccess: true, req })
  const [last] = docs
  return { who: last?.byName || null, action: last?.action ?? null, at: last?.createdAt ?? null, status, revision: revision ?? 0 }
}

async function undoOne(req: PayloadRequest, decision: string): Promise<Outcome> {
  const row = await req.payload.findByID({ collection: 'comment-decisions', id: decision, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!row) return { id: decision, done: false, why: 'gone' }
  const comment = await read(req, row.comment)
  const { docs } = await req.payload.find({ collection: 'comment-decisions', where: { comment: { equals: row.comment } }, sort: ['-createdAt', '-id'], limit: 1, pagination: false, depth: 0, overrideAccess: true, req })
  if (docs[0]!.id !== row.id) throw new Refused({ id: row.comment, done: false, why: 'overtaken', overtaken: await lastDecision(req, comment) })
  const told: Told = { action: 'requeue', rows: [] }
  switch (row.action) {
    case 'reply':
      req.context.moderation = told
      await req.payload.delete({ ...common, id: row.comment, req })
      return { id: row.comment, done: true, status: comment.status, revision: comment.revision ?? 0, decisions: told.rows }
    case 'edit':
      if (!row.textBefore) throw new Refused({ id: row.comment, done: false, why: 'impossible' })
      return change(req, comment, { text: row.textBefore }, told)
    case 'approve':
    case 'reject':
    case 'spam':
    case 'requeue':
    case 'dismissReports': {
      if (!row.from) throw new Refused({ id: row.comment, done: false, why: 'impossible' })
      const isReported = await reopenReports(req, comment, row.createdAt)
      return change(req, { ...comment, openReports: isReported ? 1 : 0 }, { status: row.from, reason: row.from === 'rejected' ? await formerReason(req, comment) : null }, told)
    }
    default:
      throw new Refused({ id: row.comment, done: false, why: 'impossible' })
  }
}

async function formerReason(req: PayloadRequest, { id }: CommentRow): Promise<CommentRow['reason']> {
  const { docs } = await req.payload.find({ collection: 'comment-decisions', where: { comment: { equals: id }, action: { equals: 'reject' } }, sort: '-createdAt', limit: 1, pagination: false, depth: 0, overrideAccess: true, req })
  return docs[0]?.reason ?? null
}

/** Reports that a decision closed were closed after its row was written, in the same transaction; earlier ones before. */
async function reopenReports(req: PayloadRequest, { id }: CommentRow, since: string): Promise<boolean> {
  const closed = await req.payload.find({
    collection: 'comment-reports', where: { comment: { equals: id }, isOpen: { equals: false }, updatedAt: { greater_than_equal: since } }, select: {}, depth: 0, pagination: false, overrideAccess: true, req,
  })
  if (closed.docs.length === 0) return false
  for (const report of closed.docs) await req.payload.db.updateOne({ collection: 'comment-reports', id: report.id, data: { isOpen: true }, req })
  await req.payload.db.updateOne({ collection: 'comments', id, data: { openReports: closed.docs.length }, req })
  return true
}
