import { dayInVietNam } from '@/locales/format'
import type { InFiveLanguages, Locale } from '@/locales'

type Position = { titles?: InFiveLanguages | null; from?: string | null; to?: string | null }

/** A position as a reader sees it; `from` and `to` are ISO dates. */
export type HeldPosition = { title: string; from: string | null; to: string | null; isPresent: boolean }

/** The positions begun so far that have a name in a language: those held today first, each group newest first. */
export function heldPositions(positions: Position[], locale: Locale, now: string): HeldPosition[] {
  const today = dayInVietNam(now)
  return positions
    .flatMap(({ titles, from, to }): HeldPosition[] => {
      const title = titles?.[locale]
      return title && (!from || dayInVietNam(from) <= today) ? [{ title, from: from ?? null, to: to ?? null, isPresent: !to || today <= dayInVietNam(to) }] : []
    })
    .sort((a, b) => Number(b.isPresent) - Number(a.isPresent) || (b.from ?? '').localeCompare(a.from ?? ''))
}
