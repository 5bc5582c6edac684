/** A document in one language, field by field, as a form holds it. */
export type Fields = Record<string, unknown>

export type Merge = {
  /** What is to be saved: what was typed, and what others have changed meanwhile where nothing was typed. */
  merged: Fields
  /** The fields in which what was typed and what others saved meanwhile are both new and differ. */
  conflicts: string[]
}

/**
 * Brings together what was typed over `base` with what has been saved over it meanwhile (`current`), field by field.
 * `base` is null when it is no longer known: then every difference is a conflict. To `publish` is stricter: what one
 * has not seen one does not publish, so what others changed is a conflict even where nothing was typed.
 */
export function mergeSave({ names, base, current, typed, publish }: { names: string[]; base: Fields | null; current: Fields; typed: Fields; publish: boolean }): Merge {
  const merged = { ...typed }
  const conflicts: string[] = []
  for (const name of names) {
    if (!(name in typed) || sameValue(typed[name], current[name])) continue
    if (base && sameValue(current[name], base[name])) continue
    if (base && !publish && sameValue(typed[name], base[name])) merged[name] = current[name]
    else conflicts.push(name)
  }
  return { merged, conflicts }
}

const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** Equal values are equal strings: key order, null, undefined, empty texts, lists and groups aside. */
export function canonical(value: unknown): string {
  const tidy = (part: unknown): unknown => {
    if (part === '' || part === null) return undefined
    if (part instanceof Date) return part.toISOString()
    if (Array.isArray(part)) return part.length > 0 ? part.map((child) => tidy(child) ?? null) : undefined
    if (typeof part !== 'object') return part
    const entries = Object.entries(part)
      .map(([key, child]) => [key, tidy(child)] as const)
      .filter(([, child]) => child !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return JSON.stringify(tidy(value)) ?? ''
}
