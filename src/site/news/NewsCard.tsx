import type { Card } from '@/features/editions/types'
import { Time } from '../page/Time'
import { Picture } from '../pictures/Picture'

type Props = {
  card: Card
  /** How wide its picture stands; without it there is none. */
  sizes?: string
  /** The section's name is left out where the list is of that section. */
  isInSection?: boolean
}

/** A headline in a list, with what there is of section, standfirst, date and picture. */
export function NewsCard({ card, sizes, isInSection = false }: Props) {
  const { locale, headline, path, standfirst, publishedAt, hero, breadcrumbs } = card
  const section = breadcrumbs.at(-1)
  return (
    <article className="card">
      {sizes && hero && <Picture picture={hero} locale={locale} sizes={sizes} decorative />}
      <div>
        {!isInSection && section && <p className="kicker">{section.name}</p>}
        <h3>
          <a href={path}>{headline}</a>
        </h3>
        {standfirst && <p className="standfirst">{standfirst}</p>}
        <Time at={publishedAt} locale={locale} />
      </div>
    </article>
  )
}
