import type { Overtaken, Outcome } from '@/features/moderation/decide'
import type { Case as StoredCase, QueuedComment as StoredComment } from '@/features/moderation/queue'
import type { ModeratorAction, Queue } from '@/features/moderation/rules'
import type { Counts, Decided } from '@/features/moderation/statistics'
import type { Hold, RejectionReason } from '@/features/comments/rules'
import { ask } from '../api'

/** A comment of the list; `overtaken` when somebody else has decided it while it was here. */
export type Listed = Omit<StoredComment, 'id' | 'heldBy'> & { id: string; heldBy?: Hold[] | null; overtaken?: Pick<Overtaken, 'who' | 'action'> }
export type Case = StoredCase
export type { Outcome }

/** What the list is narrowed by, as the query string of its address has it. */
export type Filter = { queue: Queue; language: string; locality: string; section: string; age: string; word: string; comment: string }
export const noFilter: Filter = { queue: 'new', language: '', locality: '', section: '', age: '', word: '', comment: '' }

/** What is sent with a decision besides the comments. */
export type Extra = { reason?: RejectionReason; note?: string; text?: string }

function queryOf({ age, ...filter }: Filter, after?: string | null): string {
  const [bound, hours] = age.split('-')
  const entries = Object.entries({ ...filter, ...(bound && hours ? { [bound]: hours } : {}), after: after ?? '' }).filter(([, value]) => value !== '')
  return new URLSearchParams(entries).toString()
}

export const fetchQueue = (filter: Filter, after?: string | null) => ask<{ comments: Listed[]; next: string | null }>('GET', `/comments/queue?${queryOf(filter, after)}`)
export const fetchCase = (id: string) => ask<Case>('GET', `/comments/${id}/case`)
export const fetchCounts = (since: string | null) => ask<Counts & { decided: Decided[]; now: string }>('GET', `/comments/counts${since ? `?since=${encodeURIComponent(since)}` : ''}`)
export const sendDecision = async (action: ModeratorAction, comments: Listed[], extra: Extra): Promise<Outcome[]> =>
  (await ask<{ outcomes: Outcome[] }>('POST', '/comments/decide', { action, items: comments.map(({ id, revision }) => ({ id, revision: revision ?? 0 })), ...extra })).outcomes
export const sendUndo = async (decisions: string[]): Promise<Outcome[]> => (await ask<{ outcomes: Outcome[] }>('POST', '/comments/undo', { decisions })).outcomes
export const setOpen = (article: string, open: boolean) => ask<{ open: boolean }>('POST', '/comments/close', { article, open })
export const sendBan = (comment: string, kind: 'address' | 'range', days: number) => ask('POST', '/comments/ban', { comment, kind, days })
export const liftBan = (ban: string) => ask('POST', '/comments/lift-ban', { ban })
