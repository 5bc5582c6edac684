import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findLanguages } from '@/features/articles/queries'
import { findSiteFrame } from '@/features/site/queries'
import type { Locale } from '@/locales'
import { OtherLanguages } from '@/site/notFound/OtherLanguages'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from './AddressUnknown'
import { versionsOf } from './versions'
import { waysOn } from './waysOn'

/** The honest 404 of an article that this language does not have: it offers the languages that do. */
export async function ArticleMissing({ locale, code }: { locale: Locale; code: string }) {
  const found = await findLanguages(code)
  if (found.length === 0) return <AddressUnknown locale={locale} />
  const texts = await findSiteFrame(locale)
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <Frame locale={locale} texts={texts} versions={versionsOf(found)} here={t('languageTitle')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('languageTitle')} status={404} />
      <OtherLanguages locale={locale} ways={waysOn(texts)} title={t('languageTitle')} text={t('languageText', { count: found.length })} found={found} />
    </Frame>
  )
}
