import { sql, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'

/**
 * Payload's `like`, `contains` and `not_like` on SQLite, whose own LIKE folds the case of ASCII letters only and takes
 * `%` and `_` inside a search for wildcards: GLOB with each letter in both its cases does as MongoDB does.
 */
export const foldingOperators = {
  like: (column: SQLWrapper, value: unknown) => sql`${column} GLOB ${globOf(value)}`,
  contains: (column: SQLWrapper, value: unknown) => sql`${column} GLOB ${globOf(value)}`,
  not_like: (column: SQLWrapper, value: unknown) => sql`${column} NOT GLOB ${globOf(value)}`,
}

/** The GLOB pattern of a LIKE pattern that has wildcards at its ends only. */
export function globOf(value: unknown): string {
  const text = String(value).normalize('NFC')
  const begins = text.startsWith('%')
  const ends = text.length > 1 && text.endsWith('%')
  const inner = text.slice(begins ? 1 : 0, ends ? -1 : undefined)
  return `${begins ? '*' : ''}${[...inner].map(inBothCases).join('')}${ends ? '*' : ''}`
}

function inBothCases(character: string): string {
  if ('*?['.includes(character)) return `[${character}]`
  const cases = [character.toLowerCase(), character.toUpperCase()].filter((form) => [...form].length === 1)
  return new Set(cases).size > 1 ? `[${cases.join('')}]` : character
}
