import { statusOf, type ModeratorAction } from '@/features/moderation/rules'
import type { Filter, Listed, Outcome } from './comments'

/** A comment and where it stood in the list. */
export type Place = { comment: Listed; index: number }

const isAmong = (id: string, comments: Listed[]): boolean => comments.some((comment) => comment.id === id)

export const placesOf = (list: Listed[], comments: Listed[]): Place[] => comments.map((comment) => ({ comment, index: list.findIndex(({ id }) => id === comment.id) }))

export const without = (list: Listed[], comments: Listed[]): Listed[] => list.filter(({ id }) => !isAmong(id, comments))

/** What is in view when these leave the list: the next below the selected one, else the last above it. */
export function nextAfter(list: Listed[], selected: string | null, leaving: Listed[]): string | null {
  const at = Math.max(0, list.findIndex(({ id }) => id === selected))
  const stays = ({ id }: Listed): boolean => !isAmong(id, leaving)
  return (list.slice(at).find(stays) ?? list.slice(0, at).findLast(stays))?.id ?? null
}

/** The list with comments where they stood, or as near as it still reaches. */
export function backInPlace(list: Listed[], places: Place[]): Listed[] {
  const comments = without(list, places.map(({ comment }) => comment))
  for (const { comment, index } of [...places].sort((a, b) => a.index - b.index)) comments.splice(Math.min(index, comments.length), 0, comment)
  return comments
}

/** What stands in the list again: what was taken back, as it is now, and what a reply was taken from. */
export function placesAfterUndo(places: Place[], done: Outcome[], undone: Outcome[]): Place[] {
  return places.flatMap(({ comment, index }) => {
    const outcome = undone.findLast(({ id, done: isDone }) => isDone && id === comment.id)
    if (outcome?.done) return [{ comment: { ...comment, revision: outcome.revision, status: outcome.status }, index }]
    return done.some((one) => one.done && one.id === comment.id && one.reply) ? [{ comment, index }] : []
  })
}

/** The ids from one comment to another, in either direction; of the second alone where the first is not there. */
export function range(list: Listed[], from: string | null, to: string): string[] {
  const [first, last] = [from, to].map((id) => list.findIndex((comment) => comment.id === id)).sort((a, b) => a - b) as [number, number]
  return first < 0 ? [to] : list.slice(first, last + 1).map(({ id }) => id)
}

/** Whether a comment is still where one looks when that was done to it. */
export function staysIn(action: ModeratorAction, { queue, comment }: Pick<Filter, 'queue' | 'comment'>): boolean {
  if (action === 'edit' || comment) return true
  if (action === 'reply') return queue === 'approved' || queue === 'reported'
  if (queue === 'reported') return false
  return { approve: 'approved', keep: 'approved', reject: 'rejected', spam: 'spam', requeue: 'waiting' }[action] === statusOf[queue]
}
