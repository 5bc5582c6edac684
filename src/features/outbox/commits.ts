/**
 * The one place that knows a commit happened. Next bundles modules several times over, hence the global.
 */
const key = Symbol.for('portal.commits')
const listeners: Set<() => void> = ((globalThis as Record<symbol, unknown>)[key] ??= new Set()) as Set<() => void>

/** Calls `listener` after every committed transaction of this process; returns a function that stops it. */
export function onCommit(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announceCommit(): void {
  for (const listener of listeners) listener()
}
