import { getTranslations } from 'next-intl/server'
import { Video } from '@/blocks/Video/Component'
import type { Picture as PictureData } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import type { VideoBlock } from '@/payload-types'
import { Picture } from '../pictures/Picture'

export type VideoFields = Pick<VideoBlock, 'url' | 'title' | 'caption' | 'credit' | 'transcript'> & { poster?: PictureData | null }

/** A video of an article, with the words of the page's language around it. */
export async function BodyVideo({ video, locale }: { video: VideoFields; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Furniture.video' })
  const { url, poster, credit } = video
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^(www|m)\./, '') : ''
  return (
    <Video
      {...video}
      poster={poster ? { src: poster.webp.at(-1)!.src, width: poster.width, height: poster.height, picture: <Picture picture={poster} locale={locale} sizes="(min-width:46rem) 43rem,100vw" decorative /> } : null}
      credit={credit ? t('credit', { credit }) : null}
      words={{ watch: t('watch', { site: /^youtu(be\.com|\.be)$/.test(site) ? 'YouTube' : site }), transcript: t('transcript') }}
    />
  )
}
