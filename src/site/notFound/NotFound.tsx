import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'
import { LinkList } from '../page/LinkList'

type Props = { locale: Locale; sections: Link[]; localities: Link[] }

/** An address that leads nowhere, and where to go from it. */
export async function NotFound({ locale, sections, localities }: Props) {
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>
        <a href={publicPath(locale)}>{site('home')}</a>
      </p>
      <LinkList id="sections" heading={site('sections')} links={sections} />
      <LinkList id="localities" heading={site('localities')} links={localities} />
    </div>
  )
}
