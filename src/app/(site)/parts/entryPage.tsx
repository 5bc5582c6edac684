import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findList } from '@/features/articles/queries'
import { findEntry, type EntryType, type FoundEntry } from '@/features/catalogue/queries'
import { findSiteFrame } from '@/features/site/queries'
import { breadcrumbList, jsonLd } from '@/features/structured/rules'
import { localeOfPrefix, publicPath } from '@/locales'
import { EntryHeader } from '@/site/catalogue/EntryHeader'
import { NewsList } from '@/site/news/NewsList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Paging } from '@/site/page/Paging'
import { AddressUnknown } from './AddressUnknown'
import { pageNumber } from './pageNumber'
import { versionsOf } from './versions'

type Entry = Exclude<FoundEntry, { type: 'moved' }>

const listOf = ({ type, id }: Entry) => (type === 'topic' ? { topic: id } : type === 'author' ? { author: id } : { source: id })

/** A page of a topic, an author or a source. Called, not rendered, by its routes: a redirect must leave from the route itself. */
export async function entryPage(type: EntryType, { locale: prefix, slug, page: segment }: { locale: string; slug: string; page?: string }) {
  const locale = localeOfPrefix(prefix)?.code
  const page = pageNumber(segment)
  if (!locale || page === null) return <AddressUnknown locale={locale} />
  const entry = await findEntry(locale, type, slug.toLowerCase(), new Date().toISOString())
  if (!entry) return <AddressUnknown locale={locale} />
  if (entry.type === 'moved' || entry.slug !== slug || segment === '1') permanentRedirect(publicPath(locale, type, entry.slug))

  const list = await findList(locale, listOf(entry), page)
  if (!list) return <AddressUnknown locale={locale} />

  const [texts, t, paging] = await Promise.all([
    findSiteFrame(locale),
    getTranslations({ locale, namespace: 'Catalogue' }),
    getTranslations({ locale, namespace: 'Paging' }),
  ])
  const isFirst = page === 1
  const versions = versionsOf(entry.languages)
  const trail = type === 'source' ? [{ name: t('sources'), path: publicPath(locale, 'source') }] : []
  return (
    <Frame
      styles="entry"
      locale={locale}
      texts={texts}
      versions={versions}
      trail={trail}
      here={entry.name}
    >
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={isFirst ? entry.name : `${entry.name} – ${paging('page', { page })}`}
        description={isFirst ? t(`descriptions.${type}`, { name: entry.name }) : null}
        path={isFirst ? entry.path : `${entry.path}/page/${page}`}
        versions={isFirst ? versions : []}
        feed={type === 'source' ? undefined : `${entry.path}/feed.xml`}
        structured={jsonLd(breadcrumbList({ url: env.siteUrl, name: texts.name }, locale, trail, entry.name))}
      />
      <div className="place">
        <EntryHeader locale={locale} kind={t(type)} entry={entry} isBrief={!isFirst} />
        <NewsList id="news" heading={isFirst ? t('news') : paging('page', { page })} cards={list.cards} arrangement="row" />
        <Paging locale={locale} path={entry.path} page={list.page} pages={list.pages} />
      </div>
    </Frame>
  )
}
