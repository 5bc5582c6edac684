import { localeRecord, type Locale } from '@/locales'
import type { Picture as PictureData, PictureFile } from '@/features/pictures/rules'

type Props = {
  picture: PictureData
  locale: Locale
  /** How wide it stands, as the `sizes` attribute says it. */
  sizes: string
  /** It stands at most 20 rem wide, or wide and low: the largest files would be named for nobody. */
  isSmall?: boolean
  /** The one picture of the page that is fetched first; all others wait until they come near the screen. */
  first?: boolean
  /** Beside a headline that says it all: assistive technology passes over it. */
  decorative?: boolean
}

/** Enough for 20 rem on a screen of three points to a pixel. */
const small = 960

const srcSet = (files: PictureFile[]): string => files.map(({ src, width }) => `${src} ${width}w`).join(',')

/** A picture in AVIF and WebP, in the sizes there are. */
export function Picture({ picture, locale, sizes, isSmall = false, first = false, decorative = false }: Props) {
  const { width, height, alt, focus } = picture
  const [avif, webp] = [picture.avif, picture.webp].map((files) => (isSmall ? files.filter((file, at) => at === 0 || file.width <= small) : files)) as [PictureFile[], PictureFile[]]
  const isCentred = focus.x === 50 && focus.y === 50
  return (
    <picture>
      {avif.length > 0 && <source type="image/avif" srcSet={srcSet(avif)} sizes={sizes} />}
      <img
        srcSet={srcSet(webp)}
        sizes={sizes}
        src={webp[0]?.src}
        width={width}
        height={height}
        alt={decorative ? '' : alt.text}
        lang={!decorative && alt.lang && alt.lang !== locale ? localeRecord(alt.lang).tag : undefined}
        style={isCentred ? undefined : { objectPosition: `${focus.x}% ${focus.y}%` }}
        {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  )
}
