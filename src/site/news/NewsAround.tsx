import { getTranslations } from 'next-intl/server'
import type { Card, Edition, Related } from '@/features/editions/types'
import { NewsList } from './NewsList'

/** Without their standfirsts: an article has a weight to keep. */
const headlinesOf = (cards: Card[]): Card[] => cards.map((card) => ({ ...card, standfirst: null }))

type Props = { edition: Pick<Edition, 'locale' | 'section' | 'breadcrumbs'>; related: Related; older: Card[] }

/** What to read after an article: its section, its locality, and what came before. Each heading says what is under it. */
export async function NewsAround({ edition, related, older }: Props) {
  const { locale, section, breadcrumbs } = edition
  const t = await getTranslations({ locale, namespace: 'Article' })
  const name = breadcrumbs[0]?.name ?? ''
  return (
    <>
      <NewsList id="related" heading={t('related')} cards={related.inSection} arrangement="list" hasStandfirsts inSection={section} />
      <NewsList id="nearby" heading={t('nearby', { name })} cards={headlinesOf(related.inLocality)} arrangement="list" />
      <NewsList id="older" heading={t('older')} cards={older} arrangement="list" />
    </>
  )
}
