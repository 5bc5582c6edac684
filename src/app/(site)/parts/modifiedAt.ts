import type { StoredEdition } from '@/features/editions/types'

/** When the text was changed after its publication; a correction within the first minute is none to a reader. */
export const modifiedAtOf = ({ revisedAt, publishedAt }: StoredEdition): string | null =>
  revisedAt && Date.parse(revisedAt) - Date.parse(publishedAt) > 60_000 ? revisedAt : null
