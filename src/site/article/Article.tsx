import type { ReactNode } from 'react'
import type { StoredEdition } from '@/features/editions/types'
import { Figure } from '../pictures/Figure'
import { LaterStyles } from '../page/LaterStyles'
import { AiUse } from './AiUse'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { Contents } from './Contents'
import { Share } from './Share'
import { SourceLine } from './SourceLine'
import { Topics } from './Topics'

type Props = { edition: StoredEdition; modifiedAt: string | null; siteUrl: string; views: ReactNode; children?: ReactNode }

/**
 * An article from headline to the ways to share it, and what follows it. `modifiedAt` is set when it was changed after
 * publication; `views` says how often it was read.
 */
export function Article({ edition, modifiedAt, siteUrl, views, children }: Props) {
  const { locale, hero, body, dateline, origin, kind, topicLinks, ai } = edition
  return (
    <article>
      <ArticleHeader {...edition} modifiedAt={modifiedAt} views={views} />
      {hero && <Figure picture={hero} locale={locale} isHero />}
      <Contents body={body} locale={locale} />
      <ArticleBody body={body} locale={locale} dateline={dateline} />
      <SourceLine origin={origin} kind={kind} locale={locale} />
      <AiUse ai={ai} locale={locale} />
      <Topics topics={topicLinks} locale={locale} />
      <LaterStyles />
      <Share {...edition} siteUrl={siteUrl} />
      {children}
    </article>
  )
}
