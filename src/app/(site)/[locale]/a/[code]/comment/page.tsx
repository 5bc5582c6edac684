import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { findCommentForm } from '@/features/comments/queries'
import { commentLimits } from '@/features/comments/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { CommentForm } from '@/site/comments/CommentForm'
import { CommentFormAgain } from '@/site/comments/CommentFormAgain'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../../parts/ArticleMissing'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { versionsOf } from '../../../../parts/versions'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; code: string }>
  searchParams: Promise<{ form?: string | string[] }>
}

/** The comment form again, with what was typed and what is wrong with it. */
export default async function CommentPage({ params, searchParams }: Props) {
  const { locale: prefix, code: segment } = await params
  const { form: token } = await searchParams
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  if (!edition.commentsOpen) redirect(`${edition.path}#comments`)

  const [texts, kept, t] = await Promise.all([
    findSiteFrame(locale),
    typeof token === 'string' ? findCommentForm(token) : null,
    getTranslations({ locale, namespace: 'Comments' }),
  ])
  return (
    <Frame
      styles="form"
      locale={locale}
      texts={texts}
      versions={versionsOf(edition.languages)}
      trail={[...edition.breadcrumbs, { name: edition.headline, path: edition.path }]}
      here={t('formTitle')}
    >
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={kept ? `${t('errorPrefix')} ${t('formTitle')}` : t('formTitle')}
      />
      <CommentFormAgain locale={locale} article={edition} errors={kept?.errors ?? null}>
        <CommentForm locale={locale} code={code} limits={commentLimits} values={kept?.form} errors={kept?.errors} level={2} />
      </CommentFormAgain>
    </Frame>
  )
}
