import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findSiteFrame } from '@/features/site/queries'
import { defaultLocale, type Locale } from '@/locales'
import { NotFound } from '@/site/notFound/NotFound'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { frontPages } from './versions'
import { waysOn } from './waysOn'

/**
 * The 404 of an address that means nothing. Next's own `notFound()` leaves an empty body, so pages answer with this; the
 * cache handler turns its mark into the status.
 */
export async function AddressUnknown({ locale = defaultLocale }: { locale?: Locale }) {
  const texts = await findSiteFrame(locale)
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <Frame locale={locale} texts={texts} versions={frontPages} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} status={404} />
      <NotFound locale={locale} ways={waysOn(texts)} />
    </Frame>
  )
}
