import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { findCommentForm, findCommentRules, findShownComment } from '@/features/comments/queries'
import { commentLimits, consentVersion } from '@/features/comments/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
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
  searchParams: Promise<{ form?: string | string[]; to?: string | string[]; sent?: string | string[]; liked?: string | string[] }>
}

/** The comment form on a page of its own: to answer a comment, or again, with what was typed and what is wrong with it; or thanks, for a comment or a like. */
export default async function CommentPage({ params, searchParams }: Props) {
  const { locale: prefix, code: segment } = await params
  const { form: token, to: answered, sent, liked } = await searchParams
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  const kept = typeof token === 'string' ? await findCommentForm(token) : null
  const { state, isEmailRequired } = await findCommentRules(edition)
  // What was typed before they were closed is still its writer's to copy.
  const isThanks = Boolean(sent ?? liked)
  if (state !== 'open' && !kept && !isThanks) redirect(`${edition.path}#comments`)

  const id = kept?.form.to || (typeof answered === 'string' ? answered : '')
  const [texts, to, t] = await Promise.all([
    findSiteFrame(locale),
    id ? findShownComment(edition, id) : null,
    getTranslations({ locale, namespace: 'Comments' }),
  ])
  const title = isThanks ? t('title') : to ? t('replyTitle', { name: to.name }) : t('formTitle')
  return (
    <Frame
      styles="form"
      locale={locale}
      texts={texts}
      versions={versionsOf(edition.languages, (other) => publicPath(other.locale, 'a', code, 'comment') + (id ? `?to=${encodeURIComponent(id)}` : ''))}
      trail={[...edition.breadcrumbs, { name: edition.headline, path: edition.path }]}
      here={title}
    >
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={kept ? `${t('errorPrefix')}${title}` : title} />
      <CommentFormAgain locale={locale} article={edition} errors={kept?.errors ?? null} isExpired={Boolean(token) && !kept} isSent={Boolean(sent)} liked={typeof liked === 'string' && /^[\w-]+$/.test(liked) ? publicPath(locale, 'a', code, 'comment', liked) : null} to={to ?? undefined}>
        {!isThanks && (
          <CommentForm
            locale={locale}
            code={code}
            limits={commentLimits}
            version={consentVersion}
            isEmailRequired={isEmailRequired}
            values={kept?.form}
            errors={kept?.errors}
            to={to ? { id: String(to.id), name: to.name } : undefined}
            level={2}
          />
        )}
      </CommentFormAgain>
    </Frame>
  )
}
