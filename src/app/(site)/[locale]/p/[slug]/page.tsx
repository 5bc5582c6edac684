import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { messageLimits } from '@/features/messages/rules'
import { findPage } from '@/features/pages/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { ArticleBody } from '@/site/article/ArticleBody'
import { ContactForm } from '@/site/contact/ContactForm'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { PageMissing } from '../../../parts/PageMissing'
import { versionsOf } from '../../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** What the portal says of itself: about, contact, privacy. */
export default async function SitePage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: prefix, slug } = await params
  const locale = localeOfPrefix(prefix)?.code
  if (!locale) return <AddressUnknown />
  const page = await findPage(locale, slug.toLowerCase())
  if (!page) return <AddressUnknown locale={locale} />
  if ('elsewhere' in page) return <PageMissing locale={locale} found={page.elsewhere} />
  if ('moved' in page) permanentRedirect(publicPath(locale, 'p', page.moved))
  if (page.slug !== slug) permanentRedirect(page.path)

  const [texts, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'Contact' })])
  const versions = versionsOf(page.languages)
  return (
    <Frame styles="article" locale={locale} texts={texts} versions={versions} here={page.title}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={page.title} path={page.path} versions={versions} />
      <article className="narrow">
        <h1>{page.title}</h1>
        <ArticleBody body={page.body} locale={locale} dateline={null} />
      </article>
      {page.hasContactForm && (
        <div className="narrow readers">
          <p className="note" id="message-sent" role="status">
            {t('sent')}
          </p>
          <ContactForm locale={locale} page={page.path} limits={messageLimits} />
        </div>
      )}
    </Frame>
  )
}
