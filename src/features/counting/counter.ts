import { RateLimiterMemory } from 'rate-limiter-flexible'
import { networkOf } from '@/network.mjs'
import { dayOf, isPerson, minuteOf, visitorOf, type Visit } from './rules'
import { Recent } from './recent'
import { Sketch } from './sketch'

/** What was counted and is not stored yet. */
export type Pending = {
  /** How often, by `code locale day`. */
  views: Map<string, number>
  /** Who, by period: a day or a minute. */
  visitors: Map<string, Sketch>
}

/** The day's salt: the same for every process, kept until the day is over and never longer. */
export type SaltOf = (day: string) => Promise<string>

/** More than this is not held for the next flush: some thousand articles in a few seconds. */
const maxPending = 10_000
/** Of one address at most so many pages a minute count: an office behind one address reads less, a script more. */
const perMinute = 120

const nothing = (): Pending => ({ views: new Map(), visitors: new Map() })

/**
 * Counts in memory, in microseconds, and stores nothing itself. Of a reader there is a salted hash, in memory and for the
 * day: it tells a second look at an article from a first one, and one visitor from another.
 */
export class Counter {
  #pending = nothing()
  #day = ''
  #salt: Promise<string> | null = null
  readonly #views = new Recent(100_000)
  readonly #others = new Recent(20_000)
  readonly #pages = new RateLimiterMemory({ points: perMinute, duration: 60 })

  constructor(private readonly saltOf: SaltOf) {}

  /** Counts a visit; says whether it counted as a view of an article. */
  async see(visit: Visit, now = new Date()): Promise<boolean> {
    if (!isPerson(visit)) return false
    const salt = await this.#saltOf(dayOf(now))
    if (!(await this.#isWithin(this.#pages, salt, visit))) return false
    const visitor = visitorOf(salt, visit)
    for (const period of [dayOf(now), minuteOf(now)]) {
      const sketch = this.#pending.visitors.get(period) ?? new Sketch()
      if (sketch.add(visitor)) this.#pending.visitors.set(period, sketch)
    }
    if (!visit.code || !this.#views.add(`${visitor.toString(36)} ${visit.code} ${visit.locale}`)) return false
    const key = `${visit.code} ${visit.locale} ${dayOf(now)}`
    if (this.#pending.views.size >= maxPending && !this.#pending.views.has(key)) return false
    this.#pending.views.set(key, (this.#pending.views.get(key) ?? 0) + 1)
    return true
  }

  /** Whether this reader does this for the first time today. */
  async isFirst(what: string, reader: Pick<Visit, 'address' | 'userAgent'>, now = new Date()): Promise<boolean> {
    const salt = await this.#saltOf(dayOf(now))
    return this.#others.add(`${visitorOf(salt, reader).toString(36)} ${what}`)
  }

  /** Whether an address keeps within a limit; the limiter knows it by a salted hash only. */
  async isWithin(limiter: RateLimiterMemory, reader: Pick<Visit, 'address'>, now = new Date()): Promise<boolean> {
    return this.#isWithin(limiter, await this.#saltOf(dayOf(now)), reader)
  }

  /** Hands over what is to be stored, and begins anew. */
  take(): Pending {
    const pending = this.#pending
    this.#pending = nothing()
    return pending
  }

  /** Takes back what could not be stored. */
  putBack({ views, visitors }: Pending): void {
    for (const [key, count] of views) this.#pending.views.set(key, (this.#pending.views.get(key) ?? 0) + count)
    for (const [period, sketch] of visitors) this.#pending.visitors.set(period, sketch.merge(this.#pending.visitors.get(period) ?? new Sketch()))
  }

  #saltOf(day: string): Promise<string> {
    if (day !== this.#day || !this.#salt) {
      if (day !== this.#day) for (const recent of [this.#views, this.#others]) recent.clear()
      this.#day = day
      const salt = this.saltOf(day)
      // Asked again by the next visit: a database that was away comes back.
      salt.catch(() => {
        if (this.#salt === salt) this.#salt = null
      })
      this.#salt = salt
    }
    return this.#salt
  }

  #isWithin(limiter: RateLimiterMemory, salt: string, { address }: Pick<Visit, 'address'>): Promise<boolean> {
    const key = visitorOf(salt, { address: networkOf(address), userAgent: '' }).toString(36)
    return limiter.consume(key).then(
      () => true,
      () => false,
    )
  }
}

/** The counter of this process, once it is started. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.counter')
export const runningCounter = (): Counter | null => ((globalThis as Record<symbol, unknown>)[key] as Counter | undefined) ?? null
export const setRunningCounter = (counter: Counter | null): void => void Object.assign(globalThis, { [key]: counter })
