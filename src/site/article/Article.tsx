import type { ReactNode } from 'react'
import type { Edition } from '@/features/editions/types'
import { Figure } from '../pictures/Figure'
import { AiUse } from './AiUse'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { Contents } from './Contents'
import { Share } from './Share'
import { SourceLine } from './SourceLine'
import { StaleNotice } from './StaleNotice'
import { Topics } from './Topics'

type Props = { edition: Edition & { staleSince?: string | null }; modifiedAt: string | null; siteUrl: string | null; views: ReactNode; children?: ReactNode }

/**
 * An article from headline to the ways to share it, and what follows it. `modifiedAt` is set when it was changed after
 * publication; `views` says how often it was read. Without `siteUrl` there is nothing to share yet.
 */
export function Article({ edition, modifiedAt, siteUrl, views, children }: Props) {
  const { locale, code, hero, body, dateline, origin, kind, topicLinks, ai } = edition
  return (
    <article>
      <ArticleHeader {...edition} modifiedAt={modifiedAt} views={views} />
      <StaleNotice edition={edition} />
      {hero && <Figure picture={hero} locale={locale} isHero />}
      <Contents body={body} locale={locale} />
      <ArticleBody body={body} locale={locale} dateline={dateline} code={siteUrl === null ? undefined : code} />
      <SourceLine origin={origin} kind={kind} locale={locale} />
      <AiUse ai={ai} locale={locale} />
      <Topics topics={topicLinks} locale={locale} />
      {siteUrl && <Share {...edition} siteUrl={siteUrl} />}
      {children}
    </article>
  )
}
