type Kept = { until: number; value: Promise<unknown> }

/** Next bundles modules several times over, hence the global. */
const symbol = Symbol.for('portal.at-most-every')
const kept: Map<string, Kept> = ((globalThis as Record<symbol, unknown>)[symbol] ??= new Map()) as Map<string, Kept>

/** What was asked for within the last `age` milliseconds is answered again; failures are not kept. */
export function atMostEvery<T>(key: string, age: number, read: () => Promise<T>): Promise<T> {
  const found = kept.get(key)
  if (found && found.until > Date.now()) return found.value as Promise<T>
  const value = read().catch((error: unknown) => {
    kept.delete(key)
    throw error
  })
  kept.set(key, { until: Date.now() + age, value })
  return value
}

/** What is kept under a key has changed: the next who asks is told anew. */
export const askAnew = (key: string): void => void kept.delete(key)
