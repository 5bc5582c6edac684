import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findMessageForm } from '@/features/messages/queries'
import { messageLimits } from '@/features/messages/rules'
import { findPage } from '@/features/pages/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { ContactForm } from '@/site/contact/ContactForm'
import { ContactFormAgain } from '@/site/contact/ContactFormAgain'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../../../parts/AddressUnknown'
import { versionsOf } from '../../../../parts/versions'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ form?: string | string[] }>
}

/** The contact form again, with what was typed and what is wrong with it. */
export default async function MessagePage({ params, searchParams }: Props) {
  const { locale: prefix, slug } = await params
  const { form: token } = await searchParams
  const locale = localeOfPrefix(prefix)?.code
  const page = locale && (await findPage(locale, slug))
  if (!page || !('hasContactForm' in page) || !page.hasContactForm) return <AddressUnknown locale={locale} />

  const [texts, kept, t] = await Promise.all([
    findSiteFrame(locale),
    typeof token === 'string' ? findMessageForm(token) : null,
    getTranslations({ locale, namespace: 'Contact' }),
  ])
  return (
    <Frame styles="form" locale={locale} texts={texts} versions={versionsOf(page.languages)} trail={[{ name: page.title, path: page.path }]} here={t('formTitle')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={kept ? `${t('errorPrefix')}${t('formTitle')}` : t('formTitle')} />
      <ContactFormAgain locale={locale} title={page.title} errors={kept?.errors ?? null}>
        <ContactForm locale={locale} page={page.path} limits={messageLimits} values={kept?.form} errors={kept?.errors} />
      </ContactFormAgain>
    </Frame>
  )
}
