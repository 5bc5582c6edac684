import type { ModeratorAction } from '@/features/moderation/rules'
import type { Counts, Decided } from '@/features/moderation/statistics'
import { fetchCounts, fetchQueue, sendUndo, type Extra, type Listed, type Outcome } from './comments'
import { placesAfterUndo, placesOf, staysIn, type Place } from './list'
import { drafts, type Writing } from './drafts'
import { ListStore } from './ListStore'
import { Sending } from './Sending'
import { decidedWord, type Say } from './words'

/** A decision that can be taken back: the comments as they were, where they stood, and what became of them. */
type Taken = { places: Place[]; generation: number; outcomes: Promise<Outcome[]> }

/**
 * The list, and what is done to it. A decision shows at once and is sent behind; what the server refuses comes back to its place with the
 * reason. What others do shows as well.
 */
export class QueueStore extends ListStore {
  #taken: Taken[] = []
  #sending = new Sending()
  #since: string | null = null
  /** Up to when the decisions of others on a comment have been shown. */
  #seenAt = new Map<string, string>()

  constructor(
    private readonly me: string,
    say: Say,
  ) {
    super(say)
  }

  /** Decides what is selected, or the comment in view: it leaves the list and the next one is in view at once. */
  decide(action: Exclude<ModeratorAction, Writing>, extra: Omit<Extra, 'text'> = {}): void {
    const { comments, chosen, filter } = this.snapshot()
    const targets = chosen.length > 0 ? comments.filter(({ id }) => chosen.includes(id)) : [this.current].filter((comment) => comment !== null)
    if (targets.length === 0) return
    const places = placesOf(comments, targets)
    const stays = staysIn(action, filter)
    if (!stays) this.takeOut(targets)
    this.set({ chosen: [] })
    const generation = this.generation
    const outcomes = this.#sending.decide(action, targets, extra)
    const taken: Taken = { places, generation, outcomes }
    this.#taken = [...this.#taken, taken].slice(-50)
    outcomes.then(
      (found) => this.#settle(taken, found, stays),
      (error: unknown) => {
        this.#taken = this.#taken.filter((other) => other !== taken)
        if (!stays) this.putBack(places, generation)
        this.fail(error)
      },
    )
    this.tell(`${this.say(decidedWord[action])}: ${targets.length > 1 ? targets.length : targets[0]!.name}`)
  }

  /**
   * Sends what was written to a comment. Nothing moves before the server has it: the text is the moderator's work. Resolves to what went
   * wrong, or to null.
   */
  async write(writing: Writing, comment: Listed, text: string): Promise<string | null> {
    const generation = this.generation
    try {
      const outcomes = await this.#sending.decide(writing, [comment], { text })
      const [outcome] = outcomes
      const stays = staysIn(writing, this.snapshot().filter)
      const places = placesOf(this.snapshot().comments, [comment])
      const taken: Taken = { places, generation, outcomes: Promise.resolve(outcomes) }
      if (!outcome?.done) {
        this.#settle(taken, outcomes, true)
        return outcome ? this.#refusal(outcome) : this.say('failed')
      }
      drafts.forget(writing, comment.id)
      this.#taken = [...this.#taken, taken].slice(-50)
      if (!stays && generation === this.generation) this.takeOut([comment])
      this.tell(`${this.say(decidedWord[writing])}: ${comment.name}`)
      this.#settle(taken, outcomes, stays)
      return null
    } catch (error) {
      this.fail(error)
      return this.wrong(error)
    }
  }

  #refusal = (outcome: Outcome & { done: false }): string => (outcome.why === 'overtaken' ? this.#overtakenLine(outcome.overtaken) : this.say(outcome.why))

  #settle(taken: Taken, outcomes: Outcome[], stays: boolean): void {
    const { places, generation } = taken
    const refused = outcomes.filter((outcome) => !outcome.done)
    if (refused.length === outcomes.length) this.#taken = this.#taken.filter((other) => other !== taken)
    for (const outcome of refused) {
      const place = places.find(({ comment }) => comment.id === outcome.id)
      if (!place) continue
      if (outcome.why === 'overtaken') {
        const { who, action, status, revision } = outcome.overtaken
        this.putBack([{ ...place, comment: { ...place.comment, status, revision, overtaken: { who, action } } }], generation)
      } else if (outcome.why === 'impossible' && !stays) this.putBack([place], generation)
    }
    if (refused.length > 0) {
      this.tell([...new Set(refused.map(this.#refusal))].join(' '), true)
    }
    if (stays) {
      for (const { comment } of places) {
        const outcome = outcomes.find(({ id, done }) => done && id === comment.id)
        if (!outcome?.done) continue
        this.replace(comment.id, { ...comment, status: outcome.status, revision: outcome.revision })
        void this.reload(comment.id)
      }
    }
    void this.poll()
  }

  #overtakenLine = ({ who, action }: Pick<Decided, 'action'> & { who: string | null } | { who: string | null; action: null }): string =>
    `${this.say('overtaken')} ${who ?? this.say('somebody')}${action ? ` ${this.say(decidedWord[action])}` : ''}.`

  /** Takes the last decision back, and shows the comments where they stood. */
  async undo(): Promise<void> {
    const taken = this.#taken.pop()
    if (!taken) return this.tell(this.say('nothingToUndo'))
    try {
      const done = (await taken.outcomes).filter((outcome) => outcome.done)
      if (done.length === 0) return this.tell(this.say('nothingToUndo'))
      const decisions = done.flatMap((outcome) => outcome.decisions).reverse()
      const outcomes = await sendUndo(decisions)
      const places = placesAfterUndo(taken.places, done, outcomes)
      this.forget(places.map(({ comment }) => comment))
      if (taken.generation === this.generation) {
        this.putBack(places, taken.generation)
        if (places[0]) this.select(places[0].comment.id)
      } else {
        // Another queue is in view by now, which they may have left or come to.
        await this.show(this.snapshot().filter)
      }
      const refused = outcomes.find((outcome) => !outcome.done)
      if (refused) this.tell(refused.why === 'overtaken' ? this.#overtakenLine(refused.overtaken) : this.say(refused.why), true)
      else this.tell(this.say('undone'))
      void this.poll()
    } catch (error) {
      this.fail(error)
    }
  }

  /** The numbers, what colleagues have decided meanwhile, and what has come in. */
  async poll(): Promise<void> {
    const answer = await fetchCounts(this.#since).catch(() => null)
    if (!answer) return
    const { decided, now, ...counts } = answer
    // A row that was being written at that moment comes with the next answer.
    this.#since = new Date(Date.parse(now) - 2_000).toISOString()
    const theirs = new Map(decided.filter(({ by }) => by !== this.me).map((one) => [one.comment, one]))
    const comments = this.snapshot().comments.map((comment) => {
      const one = theirs.get(comment.id)
      return one && !comment.overtaken && one.at > (this.#seenAt.get(comment.id) ?? '') ? { ...comment, overtaken: { who: one.byName, action: one.action } } : comment
    })
    for (const { comment, at } of decided) this.#seenAt.set(comment, at)
    this.set({ counts, comments })
    await this.#bringNew(counts)
  }

  /** What came in while the end of the list was in view. */
  async #bringNew({ counts }: Counts): Promise<void> {
    const { filter, comments, next, isLoading } = this.snapshot()
    const isNarrowed = Object.entries(filter).some(([name, value]) => name !== 'queue' && value !== '')
    if (next || isLoading || isNarrowed || this.#sending.isUnderWay || counts[filter.queue] <= comments.length) return
    const generation = this.generation
    const page = await fetchQueue(filter).catch(() => null)
    if (page && generation === this.generation && !this.#sending.isUnderWay) this.add(page.comments, comments.length === 0 ? page.next : null)
  }
}
