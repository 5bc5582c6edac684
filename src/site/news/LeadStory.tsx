import type { Card } from '@/features/editions/types'
import { Time } from '../page/Time'
import { Picture } from '../pictures/Picture'
import { Headline } from './Headline'

type Props = {
  card: Card
  /** Nothing larger stands above it: its picture is fetched first. */
  isOpening: boolean
  /** The id of the section the page is of: its name is not repeated. */
  inSection?: string | null
}

/** The first story of a page. */
export function LeadStory({ card, isOpening, inSection }: Props) {
  const { locale, headline, path, standfirst, publishedAt, hero, breadcrumbs } = card
  const section = breadcrumbs.at(-1)
  return (
    <article className="lead">
      {hero && <Picture picture={hero} locale={locale} sizes="(min-width:62rem) 50rem,100vw" first={isOpening} decorative />}
      <div>
        {section && card.section !== inSection && <p className="kicker">{section.name}</p>}
        <h2>
          <a href={path}>
            <Headline text={headline} locale={locale} />
          </a>
        </h2>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        <Time at={publishedAt} locale={locale} />
      </div>
    </article>
  )
}
