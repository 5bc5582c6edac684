import type { Card } from '@/features/editions/types'
import { Time } from '../page/Time'
import { Picture } from '../pictures/Picture'
import { Headline } from './Headline'

type Props = {
  card: Card
  /** How wide its picture stands; without it there is none. */
  sizes?: string
  /** Its picture is small everywhere. */
  isSmall?: boolean
  /** The id of the section the list is of: its name is not repeated above each headline. */
  inSection?: string | null
  /** Which of the series it is, above its headline. */
  part?: string
  /** Without its date, where the day stands above the list. */
  isUndated?: boolean
}

/** A headline in a list, with what there is of section, standfirst, date and picture. */
export function NewsCard({ card, sizes, isSmall, inSection, part, isUndated = false }: Props) {
  const { locale, headline, path, standfirst, publishedAt, hero, breadcrumbs } = card
  const section = card.section === inSection ? undefined : breadcrumbs.at(-1)?.name
  const kicker = [part, section].filter(Boolean).join(' · ')
  return (
    <article className="card">
      {sizes && hero && <Picture picture={hero} locale={locale} sizes={sizes} isSmall={isSmall} decorative />}
      <div>
        {kicker && <p className="kicker">{kicker}</p>}
        <h3>
          <a href={path}>
            <Headline text={headline} locale={locale} />
          </a>
        </h3>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        {!isUndated && <Time at={publishedAt} locale={locale} />}
      </div>
    </article>
  )
}
