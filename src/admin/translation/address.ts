import type { QueueFilter } from '@/features/translation/queue'

/** The address of the desk with a filter; what says nothing is left out. */
export function deskAddress(address: string, filter: Partial<QueueFilter>): string {
  const { page, ...rest } = filter
  const said = Object.entries({ ...rest, ...(page && page > 1 ? { page: String(page) } : {}) }).filter(([, value]) => value)
  return `${address}?${new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()}`
}
