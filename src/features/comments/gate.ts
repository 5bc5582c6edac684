/**
 * So many comments at once are in hand, in each process. They are answered within a second or so; more would only wait longer, each
 * behind all others, and readers with them.
 */
const most = 32

/** Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.comments-in-hand')
const hand = ((globalThis as Record<symbol, unknown>)[key] ??= { count: 0 }) as { count: number }

/** Takes a place for a comment; to be given back, once, by the function returned. Null when there is none. */
export function enter(): (() => void) | null {
  if (hand.count >= most) return null
  hand.count += 1
  return () => void (hand.count -= 1)
}
