/** A check takes so long at most, in milliseconds: a database that hangs gives a 503, not a request that hangs. */
export const checkLimit = 2_000
/** The sender looks five times a second and waits a minute at most between two tries: what is older has failed for minutes. In seconds. */
export const outboxLimit = 300
/** A mail is tried again every minute: what is older has been refused for half an hour, and its server wants looking after. In seconds. */
export const mailLimit = 1_800
/** The runner looks every second and tries again after ten: what is later than this is not being done. In seconds. */
export const scheduleLimit = 120
/** A picture of 25 MB and its sizes, the database's log and the page cache must fit, and leave time to make room. In bytes. */
export const diskLimit = 256 * 1024 * 1024

/** What one check found: whether all is well, why not (never what the database said: anybody may read it), and its figures. */
export type Finding = { ok: boolean; reason?: string } & Record<string, boolean | number | string>

/** `warnings`: checks that are not well either, and no reason to turn readers away. */
export type Readiness = { status: 'ready' | 'not ready'; failing: string[]; warnings: string[]; checks: Record<string, Finding> }

/** Checks without which the portal still does its work: pages are read and published while a mail server is away or the search index is made anew. */
const onlyWarning = new Set(['mails', 'search'])

export function readinessOf(checks: Record<string, Finding>): Readiness {
  const unwell = Object.keys(checks).filter((name) => !checks[name]!.ok)
  const failing = unwell.filter((name) => !onlyWarning.has(name))
  return { status: failing.length > 0 ? 'not ready' : 'ready', failing, warnings: unwell.filter((name) => onlyWarning.has(name)), checks }
}

/** How long ago `since` (ISO 8601) was, in whole seconds; 0 when there is none. */
export const ageInSeconds = (since: string | undefined, now: Date): number =>
  since ? Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000)) : 0
