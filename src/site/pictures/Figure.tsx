import type { Locale } from '@/locales'
import type { Picture as PictureData } from '@/features/pictures/rules'
import { Caption } from './Caption'
import { Picture } from './Picture'

type Props = { picture: PictureData; locale: Locale; isHero?: boolean }

/** A picture of an article with its caption and credit. */
export function Figure({ picture, locale, isHero = false }: Props) {
  return (
    <figure className={isHero ? 'hero' : undefined}>
      <Picture picture={picture} locale={locale} sizes="(min-width:46rem) 43rem,100vw" first={isHero} />
      <Caption locale={locale} caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}
