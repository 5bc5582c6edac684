import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { env } from '@/env'
import { findOlder, findRelated } from '@/features/articles/queries'
import { findPlace } from '@/features/localities/queries'
import { deskLanguageOf, findPreview } from '@/features/preview/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { Article } from '@/site/article/Article'
import { NewsAround } from '@/site/news/NewsAround'
import { Frame } from '@/site/page/Frame'
import { LinkList } from '@/site/page/LinkList'
import { PageHead } from '@/site/page/PageHead'
import { LocalityMasthead } from '@/site/places/LocalityMasthead'
import { PreviewBar } from '@/site/preview/PreviewBar'
import { PreviewRefused } from '@/site/preview/PreviewRefused'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { codeInSegment } from '../../../parts/codeInSegment'
import { frontPages, versionsOf } from '../../../parts/versions'

export const dynamic = 'force-dynamic'

const statusOf = { signIn: 401, mayNot: 403, unknown: 404, trashed: 404, noHeadline: 404 } as const

/** An article's draft as its page will look, for the desk alone (`scripts/lib/reader-pages.mjs` keeps it from caches). */
export default async function PreviewPage({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const asked = await headers()
  const deskLanguage = await deskLanguageOf(asked)
  const [preview, texts, t] = await Promise.all([
    findPreview(locale, code, asked),
    findSiteFrame(locale),
    getTranslations({ locale: deskLanguage, namespace: 'Preview' }),
  ])
  const head = { siteUrl: env.siteUrl, siteName: texts.name, locale }

  if (preview.refusal !== null) {
    const { refusal, languages } = preview
    const here = `/${prefix}/preview/${code}`
    return (
      <Frame styles="preview" locale={locale} texts={texts} versions={frontPages} here={t('label')} preview>
        <PageHead {...head} title={t(`refusals.${refusal}.title`)} status={statusOf[refusal]} />
        <PreviewRefused locale={locale} deskLanguage={deskLanguage} refusal={refusal} languages={languages} signInPath={`/admin/login?redirect=${encodeURIComponent(here)}`} />
      </Frame>
    )
  }

  const { id, edition, state, publicPath, languages } = preview
  const related = await findRelated(edition)
  const [older, place, furniture] = await Promise.all([
    findOlder(edition, related),
    findPlace(locale, edition.path.split('/')[2] ?? ''),
    getTranslations({ locale, namespace: 'Furniture' }),
  ])
  return (
    <Frame
      styles="preview"
      locale={locale}
      texts={texts}
      versions={versionsOf(languages)}
      trail={edition.breadcrumbs}
      here={edition.headline}
      current={edition.breadcrumbs.at(-1)?.path}
      banner={place?.type === 'locality' && <LocalityMasthead locale={locale} name={place.name} masthead={place.masthead} href={place.path} />}
      preview={<PreviewBar locale={locale} deskLanguage={deskLanguage} state={state} publicPath={publicPath} editPath={`/admin/collections/articles/${id}?locale=${locale}`} />}
    >
      <PageHead {...head} title={`${t('label')}: ${edition.headline}`} />
      <div className="article">
        <Article edition={edition} modifiedAt={null} siteUrl={null} views={null} />
        <div className="aside">
          <NewsAround edition={edition} related={related} older={older} />
          <LinkList id="utilities" heading={furniture('utilities')} links={texts.utilities} />
        </div>
      </div>
    </Frame>
  )
}
