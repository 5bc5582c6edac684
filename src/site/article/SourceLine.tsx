import { getTranslations } from 'next-intl/server'
import type { ArticleKind } from '@/features/articles/rules'
import type { Origin } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'
import { bracketsOf } from '@/locales/brackets'
import { Time } from '../page/Time'

/**
 * Where a text or its facts come from. The link is followed by search engines: it credits a source that editors chose,
 * which is not what `nofollow` is for.
 */
export async function SourceLine({ origin, kind, locale }: { origin: Origin | null; kind: ArticleKind; locale: Locale }) {
  if (!origin) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  const catalogue = await getTranslations({ locale, namespace: 'Catalogue' })
  const [open, close] = bracketsOf(locale)
  const name =
    origin.abbreviation && origin.abbreviation !== origin.name ? (
      <>
        {origin.name}
        {open}
        <abbr title={origin.name}>{origin.abbreviation}</abbr>
        {close}
      </>
    ) : (
      origin.name
    )
  const source = () =>
    origin.url ? (
      <a href={origin.url} rel="external">
        {name}
      </a>
    ) : (
      name
    )
  const date = () => origin.date && <Time at={origin.date} locale={locale} />
  return (
    <p className="source">
      {t.rich(kind === 'syndicated' ? 'accordingTo' : 'source', { source })}
      {origin.date && t.rich('originalDate', { date })}
      <span className="all">
        {' · '}
        <a href={publicPath(locale, 'source', origin.slug)}>{catalogue('allFromSource')}</a>
      </span>
    </p>
  )
}
