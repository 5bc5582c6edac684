import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findSiteFrame } from '@/features/site/queries'
import type { Locale } from '@/locales'
import { OtherLanguages } from '@/site/notFound/OtherLanguages'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { versionsOf } from './versions'
import { waysOn } from './waysOn'

type Props = { locale: Locale; found: Array<{ locale: Locale; path: string; title: string }> }

/** The 404 of a page about the portal that this language does not have: it offers the languages that do. */
export async function PageMissing({ locale, found }: Props) {
  const [texts, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'Pages' })])
  return (
    <Frame locale={locale} texts={texts} versions={versionsOf(found)} here={t('languageTitle')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('languageTitle')} status={404} />
      <OtherLanguages
        locale={locale}
        ways={waysOn(texts)}
        title={t('languageTitle')}
        text={t('languageText', { count: found.length })}
        found={found.map(({ title, ...language }) => ({ ...language, headline: title }))}
      />
    </Frame>
  )
}
