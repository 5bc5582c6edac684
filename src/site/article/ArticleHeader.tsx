import type { ReactNode } from 'react'
import type { Edition } from '@/features/editions/types'
import { localeRecord } from '@/locales'
import { Headline } from '../news/Headline'
import { Byline } from './Byline'
import { Kicker } from './Kicker'
import { KindLabel } from './KindLabel'
import { PublicationTime } from './PublicationTime'
import { Standfirst } from './Standfirst'

/** Characters; longer headlines stand smaller. */
const longHeadline = { latin: 110, hangul: 60, cjk: 60 }

type Props = Pick<Edition, 'locale' | 'headline' | 'standfirst' | 'byline' | 'kind' | 'publishedAt' | 'breadcrumbs'> & { modifiedAt: string | null; views: ReactNode }

/** Headline, standfirst, byline, dates and views. */
export function ArticleHeader({ locale, headline, standfirst, byline, kind, publishedAt, breadcrumbs, modifiedAt, views }: Props) {
  return (
    <header>
      <div className="above">
        <Kicker section={breadcrumbs.at(-1)} />
        <KindLabel kind={kind} locale={locale} />
      </div>
      <h1 className={headline.length > longHeadline[localeRecord(locale).script] ? 'long' : undefined}>
        <Headline text={headline} locale={locale} />
      </h1>
      <Standfirst text={standfirst} />
      <div className="byline">
        <Byline authors={byline} locale={locale} />
        <PublicationTime locale={locale} publishedAt={publishedAt} modifiedAt={modifiedAt} />
        {views}
      </div>
    </header>
  )
}
