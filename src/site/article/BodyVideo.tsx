import { getTranslations } from 'next-intl/server'
import { Video } from '@/blocks/Video/Component'
import type { Picture as PictureData } from '@/features/pictures/rules'
import { localeRecord, publicPath, type Locale } from '@/locales'
import type { VideoBlock } from '@/payload-types'
import { Picture } from '../pictures/Picture'

export type VideoFields = Pick<VideoBlock, 'url' | 'title' | 'caption' | 'credit' | 'transcript' | 'captions' | 'id'> & { poster?: PictureData | null }

type Props = {
  video: VideoFields
  locale: Locale
  /** The article's code: below it are the captions. */
  code?: string
}

/** A video of an article, with the words of the page's language around it. */
export async function BodyVideo({ video, locale, code }: Props) {
  const t = await getTranslations({ locale, namespace: 'Furniture.video' })
  const { url, poster, credit, captions, id } = video
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m)\./, '') : ''
  return (
    <Video
      {...video}
      poster={poster ? { src: poster.webp.at(-1)!.src, width: poster.width, height: poster.height, picture: <Picture picture={poster} locale={locale} sizes="(min-width:46rem) 43rem,100vw" decorative /> } : null}
      credit={credit ? t('credit', { credit }) : null}
      captions={code && id && captions ? { src: publicPath(locale, 'a', code, 'captions', `${id}.vtt`), language: localeRecord(locale).tag } : null}
      words={{ watch: t('watch', { site: /^youtu(be\.com|\.be)$/.test(site) ? 'YouTube' : site }), transcript: t('transcript'), captions: t('captions') }}
    />
  )
}
