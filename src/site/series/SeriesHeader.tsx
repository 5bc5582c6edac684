import type { Picture as PictureData } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import { Headline } from '../news/Headline'
import { Figure } from '../pictures/Figure'

type Props = { locale: Locale; kind: string; title: string; introduction: string | null; picture: PictureData | null }

/** What a series is about, above its articles. */
export function SeriesHeader({ locale, kind, title, introduction, picture }: Props) {
  return (
    <header className="entry">
      <p className="kicker">{kind}</p>
      <h1>
        <Headline text={title} locale={locale} />
      </h1>
      {introduction && <p className="introduction">{introduction}</p>}
      {picture && <Figure picture={picture} locale={locale} isHero />}
    </header>
  )
}
