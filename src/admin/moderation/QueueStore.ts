import type { ModeratorAction } from '@/features/moderation/rules'
import type { Counts, Decided } from '@/features/moderation/statistics'
import { fetchCase, fetchCounts, fetchQueue, noFilter, sendUndo, type Case, type Extra, type Filter, type Listed, type Outcome } from './comments'
import { backInPlace, nextAfter, placesAfterUndo, placesOf, range, staysIn, without, type Place } from './list'
import { Sending } from './Sending'
import { decidedWord, type Say } from './words'

export type QueueState = {
  filter: Filter
  comments: Listed[]
  next: string | null
  isLoading: boolean
  selected: string | null
  chosen: string[]
  cases: Record<string, Case>
  counts: Counts | null
  /** The last thing that happened, said aloud as well. `at` tells one from the same words again. */
  notice: { text: string; isTrouble: boolean; at: number } | null
}

/** A decision that can be taken back: the comments as they were, where they stood, and what became of them. */
type Taken = { places: Place[]; generation: number; outcomes: Promise<Outcome[]> }

/** So many comments are kept at hand below the selected one, so many cases in all. */
const ahead = 15
const keptCases = 60

/**
 * What the moderators' desk has before it. A decision shows at once and is sent behind; what the server refuses comes back to
 * its place with the reason. Outside of React, so that the key that follows sees what the key before it did.
 */
export class QueueStore {
  #state: QueueState = { filter: noFilter, comments: [], next: null, isLoading: true, selected: null, chosen: [], cases: {}, counts: null, notice: null }
  #listeners = new Set<() => void>()
  #taken: Taken[] = []
  #sending = new Sending()
  #generation = 0
  #since: string | null = null
  #anchor: string | null = null
  /** Up to when the decisions of others on a comment have been shown. */
  #seenAt = new Map<string, string>()

  constructor(
    private readonly me: string,
    private readonly say: Say,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  snapshot = (): QueueState => this.#state

  #set(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  tell(text: string, isTrouble = false): void {
    this.#set({ notice: { text, isTrouble, at: Date.now() } })
  }
  #fail = (error: unknown): void => this.tell(error instanceof Error && error.message ? error.message : this.say('failed'), true)

  /** Shows another queue, or the same one narrowed otherwise. */
  async show(filter: Filter): Promise<void> {
    const generation = (this.#generation += 1)
    this.#set({ filter, comments: [], next: null, isLoading: true, selected: null, chosen: [] })
    try {
      const { comments, next } = await fetchQueue(filter)
      if (generation !== this.#generation) return
      this.#set({ comments, next, isLoading: false })
      this.select(comments[0]?.id ?? null)
    } catch (error) {
      this.#set({ isLoading: false })
      this.#fail(error)
    }
  }

  async more(): Promise<void> {
    const { next, isLoading, filter } = this.#state
    if (!next || isLoading) return
    const generation = this.#generation
    this.#set({ isLoading: true })
    try {
      const page = await fetchQueue(filter, next)
      if (generation === this.#generation) this.#add(page.comments, page.next)
    } catch (error) {
      this.#fail(error)
    } finally {
      if (generation === this.#generation) this.#set({ isLoading: false })
    }
  }

  #add(found: Listed[], next: string | null): void {
    const known = new Set(this.#state.comments.map(({ id }) => id))
    this.#set({ comments: [...this.#state.comments, ...found.filter(({ id }) => !known.has(id))], next })
    if (!this.#state.selected) this.select(this.#state.comments[0]?.id ?? null)
  }

  select(id: string | null): void {
    this.#set({ selected: id })
    if (!id) return
    const index = this.#indexOf(id)
    void this.#bring(id)
    const following = this.#state.comments[index + 1]
    if (following) void this.#bring(following.id)
    if (this.#state.comments.length - index < ahead) void this.more()
  }

  step(by: 1 | -1): void {
    const { comments, selected } = this.#state
    const next = comments[Math.max(0, this.#indexOf(selected) + by)]
    if (next) this.select(next.id)
  }

  #indexOf = (id: string | null): number => this.#state.comments.findIndex((comment) => comment.id === id)

  get current(): Listed | null {
    return this.#state.comments[this.#indexOf(this.#state.selected)] ?? null
  }

  /** Fetches the case of a comment, unless it is there. */
  async #bring(id: string): Promise<void> {
    if (this.#state.cases[id]) return
    try {
      this.#keepCase(id, await fetchCase(id))
    } catch (error) {
      if (this.#state.selected === id) this.#fail(error)
    }
  }

  #keepCase(id: string, found: Case): void {
    const others = Object.entries(this.#state.cases).filter(([other]) => other !== id).slice(1 - keptCases)
    this.#set({ cases: Object.fromEntries([...others, [id, found]]) })
  }

  /** Reads a comment and its case anew, after somebody else's decision or one's own. */
  async reload(id: string): Promise<void> {
    try {
      const [{ comments }, found] = await Promise.all([fetchQueue({ ...noFilter, comment: id }), fetchCase(id)])
      this.#keepCase(id, found)
      if (comments[0]) this.#replace(id, comments[0])
    } catch (error) {
      this.#fail(error)
    }
  }

  #replace(id: string, comment: Listed): void {
    this.#set({ comments: this.#state.comments.map((other) => (other.id === id ? comment : other)) })
  }

  /** Selects for a decision on many; with `through`, all from the one before. */
  choose(id: string, through = false): void {
    const { comments, chosen } = this.#state
    const ids = through ? range(comments, this.#anchor, id) : [id]
    const isOn = !chosen.includes(id)
    this.#anchor = id
    this.#set({ chosen: isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((other) => !ids.includes(other)) })
  }

  chooseAll(isOn: boolean): void {
    this.#set({ chosen: isOn ? this.#state.comments.slice(0, 100).map(({ id }) => id) : [] })
  }

  /** Decides what is selected, or the comment in view: it leaves the list and the next one is in view at once. */
  decide(action: ModeratorAction, extra: Extra = {}): void {
    const { comments, chosen, filter } = this.#state
    const isOnMany = chosen.length > 0 && action !== 'edit' && action !== 'reply'
    const targets = isOnMany ? comments.filter(({ id }) => chosen.includes(id)) : [this.current].filter((comment) => comment !== null)
    if (targets.length === 0) return
    const places = placesOf(comments, targets)
    const stays = staysIn(action, filter)
    if (!stays) this.#takeOut(targets)
    this.#set({ chosen: [] })
    const generation = this.#generation
    const outcomes = this.#sending.decide(action, targets, extra)
    const taken: Taken = { places, generation, outcomes }
    this.#taken = [...this.#taken, taken].slice(-50)
    outcomes.then(
      (found) => this.#settle(taken, found, stays),
      (error: unknown) => {
        this.#taken = this.#taken.filter((other) => other !== taken)
        if (!stays) this.#putBack(places, generation)
        this.#fail(error)
      },
    )
    this.tell(`${this.say(decidedWord[action])}: ${targets.length > 1 ? targets.length : targets[0]!.name}`)
  }

  #takeOut(targets: Listed[]): void {
    const { comments, selected } = this.#state
    const following = nextAfter(comments, selected, targets)
    this.#forget(targets)
    this.#set({ comments: without(comments, targets) })
    this.select(following)
    if (this.#state.comments.length < ahead) void this.more()
  }

  /** What is known of comments that were decided is no longer so. */
  #forget(comments: Listed[]): void {
    this.#set({ cases: Object.fromEntries(Object.entries(this.#state.cases).filter(([id]) => !comments.some((comment) => comment.id === id))) })
  }

  #putBack(places: Place[], generation: number): void {
    if (generation !== this.#generation || places.length === 0) return
    this.#set({ comments: backInPlace(this.#state.comments, places) })
    if (!this.#state.selected) this.select(places[0]!.comment.id)
  }

  #settle(taken: Taken, outcomes: Outcome[], stays: boolean): void {
    const { places, generation } = taken
    const refused = outcomes.filter((outcome) => !outcome.done)
    if (refused.length === outcomes.length) this.#taken = this.#taken.filter((other) => other !== taken)
    for (const outcome of refused) {
      const place = places.find(({ comment }) => comment.id === outcome.id)
      if (!place) continue
      if (outcome.why === 'overtaken') {
        const { who, action, status, revision } = outcome.overtaken
        this.#putBack([{ ...place, comment: { ...place.comment, status, revision, overtaken: { who, action } } }], generation)
      } else if (outcome.why === 'impossible' && !stays) this.#putBack([place], generation)
    }
    if (refused.length > 0) {
      const lines = refused.map((outcome) => (outcome.why === 'overtaken' ? this.#overtakenLine(outcome.overtaken) : this.say(outcome.why)))
      this.tell([...new Set(lines)].join(' '), true)
    }
    if (stays) {
      for (const { comment } of places) {
        const outcome = outcomes.find(({ id, done }) => done && id === comment.id)
        if (!outcome?.done) continue
        this.#replace(comment.id, { ...comment, status: outcome.status, revision: outcome.revision })
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
      this.#forget(places.map(({ comment }) => comment))
      if (taken.generation === this.#generation) {
        this.#putBack(places, taken.generation)
        if (places[0]) this.select(places[0].comment.id)
      } else {
        // Another queue is in view by now, which they may have left or come to.
        await this.show(this.#state.filter)
      }
      const refused = outcomes.find((outcome) => !outcome.done)
      if (refused) this.tell(refused.why === 'overtaken' ? this.#overtakenLine(refused.overtaken) : this.say(refused.why), true)
      else this.tell(this.say('undone'))
      void this.poll()
    } catch (error) {
      this.#fail(error)
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
    const comments = this.#state.comments.map((comment) => {
      const one = theirs.get(comment.id)
      return one && !comment.overtaken && one.at > (this.#seenAt.get(comment.id) ?? '') ? { ...comment, overtaken: { who: one.byName, action: one.action } } : comment
    })
    for (const { comment, at } of decided) this.#seenAt.set(comment, at)
    this.#set({ counts, comments })
    await this.#bringNew(counts)
  }

  /** What came in while the end of the list was in view. */
  async #bringNew({ counts }: Counts): Promise<void> {
    const { filter, comments, next, isLoading } = this.#state
    const isNarrowed = Object.entries(filter).some(([name, value]) => name !== 'queue' && value !== '')
    if (next || isLoading || isNarrowed || this.#sending.isUnderWay || counts[filter.queue] <= comments.length) return
    const generation = this.#generation
    const page = await fetchQueue(filter).catch(() => null)
    if (page && generation === this.#generation && !this.#sending.isUnderWay) this.#add(page.comments, comments.length === 0 ? page.next : null)
  }
}
