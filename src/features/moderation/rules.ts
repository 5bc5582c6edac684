import { z } from 'zod'
import { commentLimits, rejectionReasons, type CommentStatus } from '@/features/comments/rules'
import { localeCodes } from '@/locales'

/** The lists of the moderators' desk. `reported`: published, and a reader spoke against it. */
export const queues = ['new', 'held', 'reported', 'approved', 'rejected', 'spam'] as const
export type Queue = (typeof queues)[number]

/** The state of the comments in a queue; `reported` looks at the reports instead. */
export const statusOf: Record<Exclude<Queue, 'reported'>, CommentStatus> = { new: 'waiting', held: 'held', approved: 'approved', rejected: 'rejected', spam: 'spam' }

/** What waits is answered in the order of its coming; what is decided is looked up from the newest. */
export const isOldestFirst = (queue: Queue): boolean => queue === 'new' || queue === 'held' || queue === 'reported'

/** Comments shown at once; decisions taken at once. */
export const pageSize = 50
const largestBatch = 100

/** Where a page ended: within the languages that the account reads (0) or within the others (1). */
const cursor = z.object({ group: z.union([z.literal(0), z.literal(1)]), createdAt: z.iso.datetime(), id: z.string().min(1).max(64) })
export type Cursor = z.infer<typeof cursor>

export const writeCursor = ({ group, createdAt, id }: Cursor): string => `${group}_${createdAt}_${id}`
function readCursor(text: string): unknown {
  const [group, createdAt, ...id] = text.split('_')
  return { group: Number(group), createdAt, id: id.join('_') }
}

const id = z.string().min(1).max(64)

/** What a queue may be narrowed by; `age` in hours, `older` or `newer` than that; `comment` is that one, whatever queue it is in. Empty fields say nothing. */
const filterFields = {
  queue: z.enum(queues).default('new'),
  // Not `locale`, which the API’s route fills in where it is not named.
  language: z.enum(localeCodes).optional(),
  locality: id.optional(),
  section: id.optional(),
  code: z.string().regex(/^[a-z0-9]{1,16}$/).optional(),
  comment: id.optional(),
  older: z.coerce.number().int().min(1).max(87_600).optional(),
  newer: z.coerce.number().int().min(1).max(87_600).optional(),
  word: z.string().trim().min(1).max(100).optional(),
  after: z.string().max(128).transform(readCursor).pipe(cursor).optional(),
}
const filterSchema = z.object(filterFields)
export type QueueFilter = z.infer<typeof filterSchema>

/** Reads a query string; null where it makes no sense. */
export function readFilter(search: URLSearchParams): QueueFilter | null {
  const given = Object.fromEntries([...search].filter(([name, value]) => name in filterFields && value !== ''))
  return filterSchema.safeParse(given).data ?? null
}

/** What a moderator can do to comments. `keep`: leave it published in spite of the reports. */
export const moderatorActions = ['approve', 'reject', 'spam', 'requeue', 'keep', 'edit', 'reply'] as const
export type ModeratorAction = (typeof moderatorActions)[number]

const note = z.string().trim().max(1000).optional()
/** `revision` is the one that the moderator saw. */
const item = z.object({ id, revision: z.number().int().min(0) })
export type Item = z.infer<typeof item>
const items = z.array(item).min(1).max(largestBatch)
const text = z.string().transform((given) => given.normalize('NFC').replace(/\r\n?/g, '\n').trim()).pipe(z.string().min(1).max(commentLimits.text))

export const decisionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['approve', 'spam', 'requeue', 'keep']), items, note }),
  z.object({ action: z.literal('reject'), items, reason: z.enum(rejectionReasons), note }),
  z.object({ action: z.enum(['edit', 'reply']), items: items.max(1), text, note }),
])
export type Decision = z.infer<typeof decisionSchema>

export const undoSchema = z.object({ decisions: z.array(id).min(1).max(largestBatch) })
export const closeSchema = z.object({ article: id, open: z.boolean() })

/** How long a ban may last, in days. */
const longestBan = 366
export const banSchema = z.object({ comment: id, kind: z.enum(['address', 'range']), days: z.number().int().min(1).max(longestBan), note: z.string().trim().max(200).optional() })
export const liftSchema = z.object({ ban: id })

/** The state that an action leads to; null where it changes none. */
export const outcomeOf = { approve: 'approved', reject: 'rejected', spam: 'spam', requeue: 'waiting', keep: null, edit: null, reply: null } as const satisfies Record<ModeratorAction, CommentStatus | null>

