import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { editableUntil } from '@/features/comments/own'
import { privatePath } from '@/features/comments/private-link'
import { findCommentEdit, findOwnComment } from '@/features/comments/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { OwnComment } from '@/site/comments/OwnComment'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { frontPages } from '../../../parts/versions'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; link: string }>
  searchParams: Promise<{ form?: string | string[]; saved?: string }>
}

/** A comment's own page: for its writer, who alone has its address (`scripts/lib/reader-pages.mjs` keeps it from caches). */
export default async function OwnCommentPage({ params, searchParams }: Props) {
  const { locale: prefix, link } = await params
  const { form: token, saved } = await searchParams
  const locale = localeOfPrefix(prefix)?.code
  if (!locale) return <AddressUnknown />
  const [texts, own, kept, t] = await Promise.all([
    findSiteFrame(locale),
    findOwnComment(link),
    typeof token === 'string' ? findCommentEdit(token) : null,
    getTranslations({ locale, namespace: 'Comments' }),
  ])
  const edition = own && (await findEdition(own.comment.locale, own.comment.code))
  return (
    <Frame styles="form" locale={locale} texts={texts} versions={frontPages} here={t('own.title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('own.title')} {...(own ? {} : { status: 404 as const })} />
      {own ? (
        <OwnComment
          locale={locale}
          path={privatePath(locale, link)}
          comment={{
            name: own.comment.name,
            text: own.comment.text,
            locale: own.comment.locale,
            status: own.comment.status,
            reason: own.comment.reason ?? null,
            email: own.comment.email ?? null,
            wantsMail: own.comment.wantsMail ?? false,
            isVerified: Boolean(own.comment.emailVerifiedAt),
          }}
          article={edition && { headline: edition.headline, path: edition.path }}
          shownAt={own.comment.isPublic ? publicPath(own.comment.locale, 'a', own.comment.code, 'comment', String(own.comment.id)) : null}
          editableUntil={editableUntil(own.comment)?.toISOString() ?? null}
          edit={kept && { text: kept.form.text, error: kept.errors.error }}
          isSaved={Boolean(saved)}
          isByMail={own.isByMail}
        />
      ) : (
        <div className="narrow">
          <h1>{t('own.title')}</h1>
          <p>{t('own.unknown')}</p>
        </div>
      )}
    </Frame>
  )
}
