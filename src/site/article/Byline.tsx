import type { BylineEntry } from '@/features/editions/types'
import { publicPath, type Locale } from '@/locales'

/** Who wrote it, each with the position held at the time. */
export function Byline({ authors, locale }: { authors: BylineEntry[]; locale: Locale }) {
  return authors.map(({ id, name, slug, position }) => (
    <p key={id}>
      <a href={publicPath(locale, 'author', slug)} rel="author">
        {name}
      </a>
      {position && <span className="position">{position}</span>}
    </p>
  ))
}
