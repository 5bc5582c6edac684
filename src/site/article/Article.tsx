import type { ReactNode } from 'react'
import type { StoredEdition } from '@/features/editions/types'
import { Figure } from '../pictures/Figure'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { SourceLine } from './SourceLine'
import { Topics } from './Topics'

/** An article from headline to topics. `modifiedAt` is set when it was changed after publication; `views` says how often it was read. */
export function Article({ edition, modifiedAt, views }: { edition: StoredEdition; modifiedAt: string | null; views: ReactNode }) {
  const { locale, hero, body, dateline, origin, kind, topicLinks } = edition
  return (
    <article>
      <ArticleHeader {...edition} modifiedAt={modifiedAt} views={views} />
      {hero && <Figure picture={hero} locale={locale} isHero />}
      <ArticleBody body={body} locale={locale} dateline={dateline} />
      <SourceLine origin={origin} kind={kind} locale={locale} />
      <Topics topics={topicLinks} locale={locale} />
    </article>
  )
}
