import { defaultLocale, type Locale } from '@/locales'

/** The widths pictures are made in, in CSS pixels of a phone, a phone at 2×, and a wide hero. */
export const pictureWidths = [480, 960, 1600] as const

/** What may be uploaded; `payload.config.ts` cuts a file off at the weight. More pixels than any camera of a newsroom makes, and fewer than a server of 2 GB can hold at once. */
export const pictureLimits = { bytes: 25_000_000, pixels: 120_000_000, types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] } as const

/** A picture as public pages show it: addresses, real sizes, and the words of one language. */
export type Picture = {
  id: string
  width: number
  height: number
  avif: PictureFile[]
  webp: PictureFile[]
  /** 1200 × 630, for link previews. */
  preview: string | null
  /** `lang` is set when the text is in another language than the page. */
  alt: { text: string; lang: Locale | null }
  caption: string | null
  credit: string | null
  /** Percentages from the left and the top of what must stay in view. */
  focus: { x: number; y: number }
}
export type PictureFile = { src: string; width: number }

type SizeRow = { filename?: string | null; width?: number | null; height?: number | null }

/** A row of `media` read with `locale: 'all'`. */
export type MediaRow = {
  id: unknown
  hash?: string | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  alt?: Partial<Record<Locale, string | null>> | null
  caption?: Partial<Record<Locale, string | null>> | null
  credit?: Partial<Record<Locale, string | null>> | null
  sizes?: Record<string, SizeRow | undefined> | null
}

type Address = (hash: string, filename: string) => string

/** The immutable public address of one file of a picture. */
const publicAddress: Address = (hash, filename) => `/media/${hash}/${encodeURIComponent(filename)}`

/** Where the desk sees a file that is not public yet: Payload's own route asks who is looking. */
export const deskAddress: Address = (_, filename) => `/api/media/file/${encodeURIComponent(filename)}`

/** The picture in one language, or null while it has no file. */
export function toPicture(media: MediaRow, locale: Locale, pictureAddress = publicAddress): Picture | null {
  const { hash, sizes } = media
  if (!hash || !sizes) return null
  const files = (format: 'avif' | 'webp'): PictureFile[] =>
    pictureWidths.flatMap((width) => {
      const size = sizes[`${format}${width}`]
      return size?.filename && size.width ? [{ src: pictureAddress(hash, size.filename), width: size.width }] : []
    })
  const webp = files('webp')
  const largest = webp.at(-1)
  if (!largest) return null
  const ownAlt = media.alt?.[locale]
  return {
    id: String(media.id),
    width: media.width ?? largest.width,
    height: media.height ?? Math.round((largest.width * 5) / 8),
    avif: files('avif'),
    webp,
    preview: sizes.preview?.filename ? pictureAddress(hash, sizes.preview.filename) : null,
    alt: { text: ownAlt ?? media.alt?.[defaultLocale] ?? '', lang: ownAlt || locale === defaultLocale ? null : defaultLocale },
    caption: media.caption?.[locale] ?? null,
    credit: media.credit?.[locale] ?? null,
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  }
}
