import type { ModeratorAction } from '@/features/moderation/rules'
import { sendDecision, type Extra, type Listed, type Outcome } from './comments'

/**
 * Sends decisions. Whoever edits a comment and approves it at once has not been overtaken by themselves: a decision waits for
 * the one before it on the same comment, and is made on the revision that this one led to.
 */
export class Sending {
  #last = new Map<string, Promise<Outcome[]>>()

  get isUnderWay(): boolean {
    return this.#last.size > 0
  }

  decide(action: ModeratorAction, comments: Listed[], extra: Extra): Promise<Outcome[]> {
    const before = comments.map(({ id }) => this.#last.get(id))
    const outcomes = this.#after(before, comments).then((current) => sendDecision(action, current, extra))
    for (const { id } of comments) this.#last.set(id, outcomes)
    const settle = (): void => {
      for (const { id } of comments) if (this.#last.get(id) === outcomes) this.#last.delete(id)
    }
    outcomes.then(settle, settle)
    return outcomes
  }

  /** The comments with the revisions they have when what is under way is done; what failed has changed none. */
  #after(before: Array<Promise<Outcome[]> | undefined>, comments: Listed[]): Promise<Listed[]> {
    return Promise.all(
      comments.map(async (comment, at) => {
        const outcomes = await before[at]?.catch(() => [])
        const own = outcomes?.find(({ id }) => id === comment.id)
        return own?.done ? { ...comment, revision: own.revision } : comment
      }),
    )
  }
}
