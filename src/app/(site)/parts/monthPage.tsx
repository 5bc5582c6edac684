import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findMonth } from '@/features/archive/queries'
import { isMonth } from '@/features/archive/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { formatMonth } from '@/locales/format'
import { DayList } from '@/site/archive/DayList'
import { MonthNeighbours } from '@/site/archive/MonthNeighbours'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Paging } from '@/site/page/Paging'
import { AddressUnknown } from './AddressUnknown'
import { pageNumber } from './pageNumber'
import { inEveryLanguage } from './versions'

/** A page of a month. Called, not rendered, by its routes: a redirect must leave from the route itself. */
export async function monthPage({ locale: prefix, month, page: segment }: { locale: string; month: string; page?: string }) {
  const locale = localeOfPrefix(prefix)?.code
  const page = pageNumber(segment)
  if (!locale || page === null || !isMonth(month)) return <AddressUnknown locale={locale} />
  if (segment === '1') permanentRedirect(publicPath(locale, 'archive', month))
  const found = await findMonth(locale, month, page)
  if (!found) return <AddressUnknown locale={locale} />

  const [texts, t, paging] = await Promise.all([
    findSiteFrame(locale),
    getTranslations({ locale, namespace: 'Archive' }),
    getTranslations({ locale, namespace: 'Paging' }),
  ])
  const name = formatMonth(month, locale)
  const path = publicPath(locale, 'archive', month)
  const isFirst = page === 1
  return (
    <Frame styles="list" locale={locale} texts={texts} versions={inEveryLanguage('archive').map((index) => found.languages.find(({ locale: code }) => code === index.locale) ?? index)} trail={[{ name: t('title'), path: publicPath(locale, 'archive') }]} here={name}>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={isFirst ? name : `${name} – ${paging('page', { page })}`}
        description={isFirst ? t('description', { month: name }) : null}
        path={isFirst ? path : `${path}/page/${page}`}
        versions={isFirst ? found.languages : []}
      />
      <div className="entry">
        <h1>{name}</h1>
        {!isFirst && <p>{paging('page', { page })}</p>}
      </div>
      <div className="days">
        <DayList locale={locale} days={found.days} />
      </div>
      <Paging locale={locale} path={path} page={page} pages={found.pages} />
      <MonthNeighbours locale={locale} previous={found.previous} next={found.next} />
    </Frame>
  )
}
