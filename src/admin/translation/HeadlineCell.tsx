import { DefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload, TextFieldClient, ViewTypes } from 'payload'
import { localeCodes, type InFiveLanguages } from '@/locales'
import { wordsIn } from './words'

/** What Payload gives besides, for the addresses of the cell. */
type Props = DefaultServerCellComponentProps & { linkURL?: string; viewType?: ViewTypes }

const field: TextFieldClient = { name: 'headline', type: 'text' }

/** The headline in the list of articles. One that is not translated yet is known by its Vietnamese one. */
export async function HeadlineCell({ cellData, className, rowData, i18n, payload, link, linkURL, collectionSlug, viewType }: Props) {
  const id = String((rowData as { id: unknown }).id)
  const own = typeof cellData === 'string' && cellData.trim() ? cellData : null
  const original = own ? null : await originalHeadline(payload, id)
  const shown = original ? `${original} (${wordsIn(i18n.language)('notTranslated')})` : own
  return <DefaultCell cellData={shown} className={className} collectionSlug={collectionSlug} field={field} link={link} linkURL={linkURL} rowData={{ id }} viewType={viewType} />
}

/** The Vietnamese headline, or that of the language it was begun in. */
async function originalHeadline(payload: Payload, id: string): Promise<string | null> {
  const row = (await payload.findByID({ collection: 'articles', id, locale: 'all', trash: true, depth: 0, select: { headline: true }, disableErrors: true, overrideAccess: true })) as { headline?: InFiveLanguages } | null
  return localeCodes.map((locale) => row?.headline?.[locale]).find(Boolean) ?? null
}
