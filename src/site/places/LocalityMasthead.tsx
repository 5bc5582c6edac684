import type { Picture as PictureData } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import { Headline } from '../news/Headline'
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
  const called = <Headline text={title ?? name} locale={locale} />
  const words = (
    <div className="words">
      {href ? <a href={href}>{called}</a> : <h1>{called}</h1>}
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
      {picture && <Picture picture={picture} locale={locale} sizes="42vw" isSmall decorative />}
      <div className="wrap">{words}</div>
    </div>
  )
}
