import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { isEveryLanguage, views } from '@/features/comments/page'
import { findComments, findCommentRules } from '@/features/comments/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { CommentList } from '@/site/comments/CommentList'
import { CommentViews } from '@/site/comments/CommentViews'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Paging } from '@/site/page/Paging'
import { AddressUnknown } from '../../../../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../../../../parts/ArticleMissing'
import { codeInSegment } from '../../../../../../parts/codeInSegment'
import { pageNumber } from '../../../../../../parts/pageNumber'
import { versionsOf } from '../../../../../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

type Props = { params: Promise<{ locale: string; code: string; view: string; page: string }> }

/** The comments of an article beyond the first page of its own, in another order, or in all languages. */
export default async function CommentsPage({ params }: Props) {
  const { locale: prefix, code: segment, view: name, page: number } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  const view = views.find((known) => known === name)
  const page = pageNumber(number)
  if (!locale || !code || !view || page === null) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  if (view === 'oldest' && page === 1) permanentRedirect(edition.path)
  const [texts, list, rules, t, paging] = await Promise.all([
    findSiteFrame(locale),
    findComments(edition, locale, view, page),
    findCommentRules(edition),
    getTranslations({ locale, namespace: 'Comments' }),
    getTranslations({ locale, namespace: 'Paging' }),
  ])
  if (!list) return <AddressUnknown locale={locale} />
  const { headline, path, languages } = edition
  const title = t('listTitle', { headline })
  const at = (other: number) => (view === 'oldest' && other === 1 ? `${path}#comments` : publicPath(locale, 'a', code, 'comments', view, String(other)))
  return (
    <Frame
      styles="comments"
      locale={locale}
      texts={texts}
      versions={versionsOf(languages, (other) => (view === 'oldest' ? `${other.path}#comments` : publicPath(other.locale, 'a', code, 'comments', view, isEveryLanguage(view) ? String(page) : '1')))}
      trail={[...edition.breadcrumbs, { name: headline, path }]}
      here={t('title')}
    >
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={page === 1 ? title : `${title} – ${paging('page', { page })}`} copyOf={path} />
      <section className="readers narrow" aria-labelledby="comments">
        <h1 id="comments">{t('title')}</h1>
        <p>
          {t.rich('onArticle', {
            headline,
            link: (chunks) => <a href={path}>{chunks}</a>,
          })}
        </p>
        <CommentViews locale={locale} code={code} path={path} view={view} hasOthers={languages.length > 1} />
        <CommentList comments={list.comments} locale={locale} code={code} isOpen={rules.state === 'open'} />
        <Paging locale={locale} path={path} page={page} pages={list.pages} at={at} />
        {rules.state === 'open' && (
          <p>
            <a href={publicPath(locale, 'a', code, 'comment')} rel="nofollow">
              {t('formTitle')}
            </a>
          </p>
        )}
      </section>
    </Frame>
  )
}
