import type { DemoAccount } from '@/demo/load'
import { env, internalKey } from '@/env'
import { startAnnouncements } from '@/features/announcements/runner'
import { startSender } from '@/features/outbox/sender'
import { recoverFiles } from '@/features/pictures/writers'
import { portal } from '@/features/portal'
import { indexArticles } from '@/features/search/engine'
import { startSchedules } from '@/features/schedules/runner'
import { startComments } from '@/jobs/comments'
import { startCounting } from '@/jobs/counting'
import { startDigest } from '@/jobs/digest'
import { startFigures } from '@/jobs/figures'
import { sendMail } from '@/jobs/mails'
import { startSearch } from '@/jobs/search'
import { startSweeper } from '@/jobs/sweeper'
import { startTranslations } from '@/jobs/translations'
import { startWeather } from '@/jobs/weather'

/** `begin` when the portal answers: what clears pages does so through its own address, and each refusal would make it wait longer. */
type Outcome = { begin: () => void; stop: () => Promise<void>; demoAccounts: DemoAccount[] | null }
type Boot = { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }

/** Clears pages through the portal's own address: `next/cache` works inside a request only. */
async function clearPages(tags: string[]): Promise<void> {
  const response = await fetch(`${process.env.PORTAL_INTERNAL_URL}/internal/revalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal-key': internalKey() },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`/internal/revalidate answered ${response.status}`)
}

/**
 * Opens the database (migrating it), loads the demonstration into an empty one, and prepares what runs beside the
 * pages: the outbox's sender, the schedules, the sweeper. Tells `scripts/server.mjs` when it is ready, or why not.
 */
export async function boot(): Promise<void> {
  const server = (globalThis as Record<symbol, unknown>)[Symbol.for('portal.boot')] as Boot | undefined
  if (!server) return
  try {
    const payload = await portal()
    await recoverFiles(payload)
    const { loadDemoOnce } = env.loadsDemo ? await import('@/demo/load') : { loadDemoOnce: null }
    const demoAccounts = loadDemoOnce ? await loadDemoOnce(payload, (line) => process.stdout.write(`${line}\n`)) : null
    let stops: Array<() => unknown> = []
    server.resolve({
      demoAccounts,
      begin: () => {
        stops = [startSender(payload, clearPages, (articles) => indexArticles(payload, articles), (mail, row) => sendMail(payload, mail, row)), startSearch(payload), startSchedules(payload), startAnnouncements(payload), startSweeper(payload), startComments(payload), startCounting(payload), startFigures(payload), startDigest(payload), startTranslations(payload), startWeather(payload)]
      },
      stop: async () => {
        await Promise.all(stops.map((stop) => stop()))
        await payload.destroy()
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error)
    const line = error instanceof Error && error.name === 'MigrationFailed' ? reason : `DATABASE_URI: không mở được cơ sở dữ liệu / the database could not be opened: ${reason}`
    server.reject(new Error(line, { cause: error }))
  }
}
