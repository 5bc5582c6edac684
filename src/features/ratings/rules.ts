/** From "very dissatisfied" to "very satisfied"; each has its words in the readers' messages. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

/** How often each score was given. */
export type Scores = Record<'one' | 'two' | 'three' | 'four' | 'five', number>
export const scoreFields = ['one', 'two', 'three', 'four', 'five'] as const satisfies Array<keyof Scores>

/** The score in a posted form, or null. */
export const readScore = (form: FormData): Score | null => scores.find((score) => form.get('score') === String(score)) ?? null

/** How many rated, and their average to two places; null where nobody did. */
export function summary(given: Scores): { count: number; average: number | null } {
  const count = scoreFields.reduce((sum, field) => sum + given[field], 0)
  const points = scoreFields.reduce((sum, field, at) => sum + given[field] * scores[at]!, 0)
  return { count, average: count > 0 ? Math.round((points / count) * 100) / 100 : null }
}

/** A line of CSV (RFC 4180); what a spreadsheet would take for a formula is made a text. */
export const csvLine = (values: Array<string | number>): string =>
  `${values.map((value) => `"${String(value).replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`).join(',')}\r\n`
