type Item = { article: string; publishedAt: string; code: string }

/** The published articles of a series in its order: by date, oldest first, or as `ids` says. */
export function inOrder<T extends Item>(cards: T[], order: 'date' | 'hand', ids: string[]): T[] {
  const byDate = (a: T, b: T): number => a.publishedAt.localeCompare(b.publishedAt) || a.code.localeCompare(b.code)
  return [...cards].sort(order === 'date' ? byDate : (a, b) => ids.indexOf(a.article) - ids.indexOf(b.article))
}
