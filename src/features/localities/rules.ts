import { nameIn } from '@/features/editions/rules'
import type { InFiveLanguages, Locale } from '@/locales'

/** What is measured of a locality; each has its words and its unit in `Locality.figures`. */
export const figureKinds = ['area', 'population', 'communes', 'border', 'coast'] as const
export type FigureKind = (typeof figureKinds)[number]

/** What two localities have agreed on, from the closest. */
export const relationKinds = ['sister', 'friendship', 'cooperation'] as const
export type RelationKind = (typeof relationKinds)[number]

export type Figure = { kind: FigureKind; value: number; year: number | null; source: { name: string; url: string | null } | null }
/** `country`: ISO 3166-1 alpha-2. `since`: the year of the agreement. */
export type Partner = { name: string; country: string; since: number | null; relation: RelationKind }

/** What a locality's page tells besides its news; everything may be missing. */
export type LocalityProfile = {
  governingBody: string | null
  seat: string | null
  figures: Figure[]
  history: string[]
  partners: Partner[]
  /** In degrees, north and east. */
  position: { latitude: number; longitude: number } | null
}

type Texts = InFiveLanguages | null | undefined

/** A locality as it is stored, read with `locale: 'all'`. */
export type ProfileRow = {
  governingBody?: Texts
  seat?: Texts
  history?: Texts
  latitude?: number | null
  longitude?: number | null
  figures?: Array<{ kind: FigureKind; value: number; year?: number | null; sourceNames?: Texts; sourceUrl?: string | null }> | null
  partners?: Array<{ names?: Texts; country: string; since?: number | null; relation: RelationKind }> | null
}

/** The profile in one language. A name falls back, a text does not; what has no name in any language is left out. */
export function toProfile(row: ProfileRow, locale: Locale): LocalityProfile {
  const { latitude, longitude } = row
  return {
    governingBody: row.governingBody?.[locale] || null,
    seat: row.seat?.[locale] || null,
    figures: (row.figures ?? []).map(({ kind, value, year, sourceNames, sourceUrl }) => {
      const name = nameIn(sourceNames, locale)
      return { kind, value, year: year ?? null, source: name ? { name, url: sourceUrl || null } : null }
    }),
    history: paragraphsOf(row.history?.[locale]),
    partners: (row.partners ?? [])
      .map(({ names, country, since, relation }) => ({ name: nameIn(names, locale), country, since: since ?? null, relation }))
      .filter(({ name }) => name),
    position: typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null,
  }
}

/** A plain text's paragraphs: an empty line ends one. */
const paragraphsOf = (text: string | null | undefined): string[] => (text ?? '').split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter(Boolean)

export const isEmptyProfile = ({ governingBody, seat, figures, history, partners, position }: LocalityProfile): boolean =>
  !governingBody && !seat && !position && figures.length + history.length + partners.length === 0
