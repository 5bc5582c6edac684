import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { findShownComment } from '@/features/comments/queries'
import { reportReasons } from '@/features/comments/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { ReportForm } from '@/site/comments/ReportForm'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../../parts/ArticleMissing'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { versionsOf } from '../../../../parts/versions'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; code: string }>
  searchParams: Promise<{ comment?: string | string[]; done?: string; missing?: string }>
}

/** What somebody has against a comment. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { locale: prefix, code: segment } = await params
  const { comment: id, done, missing } = await searchParams
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  const [texts, comment, t] = await Promise.all([
    findSiteFrame(locale),
    typeof id === 'string' ? findShownComment(edition, id) : null,
    getTranslations({ locale, namespace: 'Comments' }),
  ])
  return (
    <Frame
      styles="form"
      locale={locale}
      texts={texts}
      versions={versionsOf(edition.languages)}
      trail={[...edition.breadcrumbs, { name: edition.headline, path: edition.path }]}
      here={t('reports.title')}
    >
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('reports.title')} />
      <ReportForm
        locale={locale}
        code={code}
        path={edition.path}
        comment={comment && { id: String(comment.id), name: comment.name, text: comment.text, locale: comment.locale }}
        reasons={reportReasons}
        outcome={done ? 'done' : missing ? 'missing' : null}
      />
    </Frame>
  )
}
