import { DefaultCell } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, Payload, TextFieldClient, ViewTypes } from 'payload'
import { defaultLocale } from '@/locales'
import { wordsIn } from './words'

/** What Payload gives besides, for the addresses of the cell. */
type Props = DefaultServerCellComponentProps & { linkURL?: string; viewType?: ViewTypes }

const field: TextFieldClient = { name: 'headline', type: 'text' }

/** The headline in the list of articles. One that is not translated yet is known by its Vietnamese one. */
export async function HeadlineCell({ cellData, className, rowData, i18n, payload, link, linkURL, collectionSlug, viewType }: Props) {
  const id = String((rowData as { id: unknown }).id)
  const own = typeof cellData === 'string' && cellData.trim() ? cellData : null
  const shown = own ?? `${(await originalHeadline(payload, id)) ?? id} (${wordsIn(i18n.language)('notTranslated')})`
  return <DefaultCell cellData={shown} className={className} collectionSlug={collectionSlug} field={field} link={link} linkURL={linkURL} rowData={{ id }} viewType={viewType} />
}

async function originalHeadline(payload: Payload, id: string): Promise<string | null> {
  const row = await payload.findByID({ collection: 'articles', id, locale: defaultLocale, draft: true, trash: true, depth: 0, select: { headline: true }, disableErrors: true, overrideAccess: true })
  return row?.headline || null
}
