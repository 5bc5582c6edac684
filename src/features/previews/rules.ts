import { createHash } from 'node:crypto'
import type { StoredEdition } from '@/features/editions/types'
import { publicPath } from '@/locales'

/** Raised when the drawing itself changes, so that its addresses do. */
const version = 1

/** What stands on the picture drawn for an article. */
export type PreviewWords = { headline: string; place: string | null; siteName: string }

export const wordsOf = ({ headline, breadcrumbs }: Pick<StoredEdition, 'headline' | 'breadcrumbs'>, siteName: string): PreviewWords => ({ headline, place: breadcrumbs[0]?.name ?? null, siteName })

/** The file's name, from all that the picture shows: another headline, another address. */
export function previewFile(edition: Pick<StoredEdition, 'locale' | 'headline' | 'breadcrumbs' | 'hero'>, siteName: string): string {
  const shown = [version, edition.locale, wordsOf(edition, siteName), edition.hero?.preview ?? null]
  return `${createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12)}.jpg`
}

export const previewPath = (edition: StoredEdition, siteName: string): string => publicPath(edition.locale, 'a', edition.code, 'preview', previewFile(edition, siteName))
