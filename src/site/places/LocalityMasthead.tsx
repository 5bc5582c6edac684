import type { Picture as PictureData } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import { Picture } from '../pictures/Picture'

export type MastheadTexts = { title: string | null; slogan: string | null; picture: PictureData | null }

type Props = {
  locale: Locale
  /** Stands for the title where there is none. */
  name: string
  masthead: MastheadTexts
  /** On an article: the locality's page, to link to. Without it, this is that page and the title its heading. */
  href?: string
}

/** A locality's own title, slogan and picture: large on its page, a bar on its articles. */
export function LocalityMasthead({ locale, name, masthead, href }: Props) {
  const { title, slogan, picture } = masthead
  const words = (
    <div className="words">
      {href ? <a href={href}>{title ?? name}</a> : <h1>{title ?? name}</h1>}
      {slogan && <p>{slogan}</p>}
    </div>
  )
  if (!href) {
    return (
      <header className="banner">
        {words}
        {picture && <Picture picture={picture} locale={locale} sizes="(min-width:62rem) 46rem,100vw" first />}
      </header>
    )
  }
  return (
    <div className="bar">
      <div className="wrap">
        {words}
        {picture && <Picture picture={picture} locale={locale} sizes="20rem" isSmall decorative />}
      </div>
    </div>
  )
}
