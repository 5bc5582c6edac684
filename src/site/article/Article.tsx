import type { ReactNode } from 'react'
import type { StoredEdition } from '@/features/editions/types'
import { Figure } from '../pictures/Figure'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { SourceLine } from './SourceLine'
import { Topics } from './Topics'

/** An article from headline to topics, and what follows it. `modifiedAt` is set when it was changed after publication. */
export function Article({ edition, modifiedAt, children }: { edition: StoredEdition; modifiedAt: string | null; children?: ReactNode }) {
  const { locale, hero, body, dateline, origin, kind, topicLinks } = edition
  return (
    <article>
      <ArticleHeader {...edition} modifiedAt={modifiedAt} />
      {hero && <Figure picture={hero} locale={locale} isHero />}
      <ArticleBody body={body} locale={locale} dateline={dateline} />
      <SourceLine origin={origin} kind={kind} locale={locale} />
      <Topics topics={topicLinks} locale={locale} />
      {children}
    </article>
  )
}
