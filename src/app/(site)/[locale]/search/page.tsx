import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findElsewhere, findNews } from '@/features/search/queries'
import { maxQueryLength, readParams, searchAddress, withoutQuotes, type SearchParams } from '@/features/search/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, locales, publicPath } from '@/locales'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Paging } from '@/site/page/Paging'
import { Refinements } from '@/site/search/Refinements'
import { Results } from '@/site/search/Results'
import { SearchForm } from '@/site/search/SearchForm'
import { SearchState } from '@/site/search/SearchState'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { waysOn } from '../../parts/waysOn'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Search: a form, what it finds, and what may narrow it. Made anew for each request, and nothing for search engines to keep. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const asked = readParams(await searchParams)
  const [texts, found, t, paging] = await Promise.all([
    findSiteFrame(locale),
    findNews(locale, asked),
    getTranslations({ locale, namespace: 'Search' }),
    getTranslations({ locale, namespace: 'Paging' }),
  ])
  const isFound = found !== null && found !== 'busy'
  const elsewhere = isFound && found.count === 0 ? await findElsewhere(locale, asked) : []
  const path = publicPath(locale, 'search')
  const title = asked.text ? t('titleOf', { query: asked.text }) : t('title')
  const address = (change: Partial<SearchParams>) => searchAddress(path, asked, change)
  // Localities, sections and topics have one id in every language; what was typed may be a word of one of them.
  const versions = locales.map(({ code }) => ({ locale: code, path: searchAddress(publicPath(code, 'search'), asked, { page: 1 }) }))
  return (
    <Frame styles="search" locale={locale} texts={texts} versions={versions} here={t('title')} isSearch>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={isFound && asked.page > 1 ? `${title} – ${paging('page', { page: asked.page })}` : title}
        status={found === 'busy' ? 503 : undefined}
      />
      <div className="searching">
        <h1>{t('title')}</h1>
        <SearchForm locale={locale} path={path} asked={asked} choices={isFound ? found.choices : null} maxLength={maxQueryLength} />
        {isFound && <Refinements locale={locale} asked={asked} choices={found.choices} address={address} />}
        <SearchState locale={locale} asked={asked} query={withoutQuotes(asked.text)} found={found} elsewhere={elsewhere.map((other) => ({ ...other, path: versions.find((version) => version.locale === other.locale)!.path }))} maxLength={maxQueryLength} ways={waysOn(texts)} address={address} />
        {isFound && <Results locale={locale} news={found.news} />}
        {isFound && <Paging locale={locale} path={path} page={asked.page} pages={found.pages} at={(page) => address({ page })} />}
      </div>
    </Frame>
  )
}
