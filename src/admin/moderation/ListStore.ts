import type { Counts } from '@/features/moderation/statistics'
import { fetchCase, fetchQueue, noFilter, type Case, type Filter, type Listed } from './comments'
import { backInPlace, nextAfter, range, without, type Place } from './list'
import type { Say } from './words'

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

/** So many comments are kept at hand below the selected one, so many cases in all. */
const ahead = 15
const keptCases = 60

/**
 * What the moderators' desk has before it: the queue, what is selected of it, the cases at hand. Outside of React, so that the key that
 * follows sees what the key before it did.
 */
export class ListStore {
  #state: QueueState = { filter: noFilter, comments: [], next: null, isLoading: true, selected: null, chosen: [], cases: {}, counts: null, notice: null }
  #listeners = new Set<() => void>()
  #anchor: string | null = null
  /** Counts the lists shown: what was asked for one of them is not for the next. */
  protected generation = 0

  constructor(protected readonly say: Say) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  snapshot = (): QueueState => this.#state

  protected set(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  tell(text: string, isTrouble = false): void {
    this.set({ notice: { text, isTrouble, at: Date.now() } })
  }
  protected wrong = (error: unknown): string => (error instanceof Error && error.message ? error.message : this.say('failed'))
  protected fail = (error: unknown): void => this.tell(this.wrong(error), true)

  /** Shows another queue, or the same one narrowed otherwise. */
  async show(filter: Filter): Promise<void> {
    const generation = (this.generation += 1)
    this.set({ filter, comments: [], next: null, isLoading: true, selected: null, chosen: [] })
    try {
      const { comments, next } = await fetchQueue(filter)
      if (generation !== this.generation) return
      this.set({ comments, next, isLoading: false })
      this.select(comments[0]?.id ?? null)
    } catch (error) {
      this.set({ isLoading: false })
      this.fail(error)
    }
  }

  async more(): Promise<void> {
    const { next, isLoading, filter } = this.#state
    if (!next || isLoading) return
    const generation = this.generation
    this.set({ isLoading: true })
    try {
      const page = await fetchQueue(filter, next)
      if (generation === this.generation) this.add(page.comments, page.next)
    } catch (error) {
      this.fail(error)
    } finally {
      if (generation === this.generation) this.set({ isLoading: false })
    }
  }

  protected add(found: Listed[], next: string | null): void {
    const known = new Set(this.#state.comments.map(({ id }) => id))
    this.set({ comments: [...this.#state.comments, ...found.filter(({ id }) => !known.has(id))], next })
    if (!this.#state.selected) this.select(this.#state.comments[0]?.id ?? null)
  }

  select(id: string | null): void {
    this.set({ selected: id })
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
      if (this.#state.selected === id) this.fail(error)
    }
  }

  #keepCase(id: string, found: Case): void {
    const others = Object.entries(this.#state.cases).filter(([other]) => other !== id).slice(1 - keptCases)
    this.set({ cases: Object.fromEntries([...others, [id, found]]) })
  }

  /** Reads a comment and its case anew, after somebody else's decision or one's own. */
  async reload(id: string): Promise<void> {
    try {
      const [{ comments }, found] = await Promise.all([fetchQueue({ ...noFilter, comment: id }), fetchCase(id)])
      this.#keepCase(id, found)
      if (comments[0]) this.replace(id, comments[0])
    } catch (error) {
      this.fail(error)
    }
  }

  protected replace(id: string, comment: Listed): void {
    this.set({ comments: this.#state.comments.map((other) => (other.id === id ? comment : other)) })
  }

  /** Selects for a decision on many; with `through`, all from the one before. */
  choose(id: string, through = false): void {
    const { comments, chosen } = this.#state
    const ids = through ? range(comments, this.#anchor, id) : [id]
    const isOn = !chosen.includes(id)
    this.#anchor = id
    this.set({ chosen: isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((other) => !ids.includes(other)) })
  }

  chooseAll(isOn: boolean): void {
    this.set({ chosen: isOn ? this.#state.comments.slice(0, 100).map(({ id }) => id) : [] })
  }

  protected takeOut(targets: Listed[]): void {
    const { comments, selected } = this.#state
    const following = nextAfter(comments, selected, targets)
    this.forget(targets)
    this.set({ comments: without(comments, targets) })
    this.select(following)
    if (this.#state.comments.length < ahead) void this.more()
  }

  /** What is known of comments that were decided is no longer so. */
  protected forget(comments: Listed[]): void {
    this.set({ cases: Object.fromEntries(Object.entries(this.#state.cases).filter(([id]) => !comments.some((comment) => comment.id === id))) })
  }

  protected putBack(places: Place[], generation: number): void {
    if (generation !== this.generation || places.length === 0) return
    this.set({ comments: backInPlace(this.#state.comments, places) })
    if (!this.#state.selected) this.select(places[0]!.comment.id)
  }
}
