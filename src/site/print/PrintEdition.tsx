import { getTranslations } from 'next-intl/server'
import type { StoredEdition } from '@/features/editions/types'
import { publicPath } from '@/locales'
import { AiUse } from '../article/AiUse'
import { ArticleBody } from '../article/ArticleBody'
import { Byline } from '../article/Byline'
import { KindLabel } from '../article/KindLabel'
import { PublicationTime } from '../article/PublicationTime'
import { SourceLine } from '../article/SourceLine'
import { StaleNotice } from '../article/StaleNotice'
import { Standfirst } from '../article/Standfirst'
import { Figure } from '../pictures/Figure'

type Props = { edition: StoredEdition; siteName: string; siteUrl: string; modifiedAt: string | null }

/** An article for paper: all that says what it is and where it comes from, and nothing to click but the way back. */
export async function PrintEdition({ edition, siteName, siteUrl, modifiedAt }: Props) {
  const { locale, code, path, headline, standfirst, hero, body, dateline, origin, kind, byline, publishedAt, breadcrumbs, ai } = edition
  const t = await getTranslations({ locale, namespace: 'Print' })
  return (
    <div className="sheet">
      <nav className="back" aria-label={t('back')}>
        <a href={path}>{t('back')}</a>
        <print-page hidden>
          <button type="button">{t('print')}</button>
        </print-page>
      </nav>
      <main id="main">
        <article>
          <header>
            <p className="site">
              <b>{siteName}</b>
              <span>{breadcrumbs.map(({ name }) => name).join(' · ')}</span>
            </p>
            <KindLabel kind={kind} locale={locale} />
            <h1>{headline}</h1>
            <Standfirst text={standfirst} />
            <div className="byline">
              <Byline authors={byline} locale={locale} />
              <PublicationTime locale={locale} publishedAt={publishedAt} modifiedAt={modifiedAt} />
            </div>
          </header>
          <StaleNotice edition={edition} siteUrl={siteUrl} />
          {hero && <Figure picture={hero} locale={locale} isHero />}
          <ArticleBody body={body} locale={locale} dateline={dateline} code={code} />
          <SourceLine origin={origin} kind={kind} locale={locale} />
          <AiUse ai={ai} locale={locale} />
        </article>
      </main>
      <footer className="colophon">
        <img src={publicPath(locale, 'a', code, 'qr.svg')} width="104" height="104" alt={t('qrAlt')} />
        <div>
          <p>{t('address')}</p>
          <p className="address">{siteUrl + path}</p>
          <p className="address">{siteUrl + publicPath(locale, 'a', code)}</p>
        </div>
      </footer>
    </div>
  )
}
