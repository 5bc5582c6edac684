import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { LinkList } from '../page/LinkList'

export type Ways = { sections: Link[]; localities: Link[] }

/** Where to go on from a page that has nothing to read. */
export async function WaysOn({ locale, sections, localities }: Ways & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <>
      <LinkList id="sections" heading={t('sections')} links={sections} />
      <LinkList id="localities" heading={t('localities')} links={localities} />
    </>
  )
}
