/** What a schedule shows of itself; times are ISO 8601. */
export type ScheduleTimes = { state: 'pending' | 'done' | 'failed'; at: string; doneAt?: string | null }

/** The runner looks every second: what is a minute behind its time is late. In milliseconds. */
export const lateAfter = 60_000

/** How late a schedule is, or was done, in milliseconds; 0 when it is in time, or failed. */
export function lateness({ state, at, doneAt }: ScheduleTimes, now: Date): number {
  if (state === 'failed' || (state === 'done' && !doneAt)) return 0
  const by = (state === 'done' ? Date.parse(doneAt!) : now.getTime()) - Date.parse(at)
  return by > lateAfter ? by : 0
}
