import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { Headline } from '../news/Headline'

type Story = { code: string; path: Link['path']; headline: string }
type Props = { locale: Locale; stories: Record<'day' | 'week', Story[]> }

/** "Đọc nhiều" today and in seven days; nothing while too little was read to tell. */
export async function MostRead({ locale, stories }: Props) {
  const spans = (['day', 'week'] as const).filter((span) => stories[span].length > 0)
  if (spans.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'MostRead' })
  return (
    <section className="most-read" aria-labelledby="most-read">
      <div className="heading">
        <h2 id="most-read">{t('title')}</h2>
      </div>
      <div className="spans">
        {spans.map((span) => (
          <div key={span}>
            <h3 id={`most-read-${span}`}>{t(span)}</h3>
            <ol className="ranks" aria-labelledby={`most-read-${span}`}>
              {stories[span].map(({ code, path, headline }) => (
                <li key={code}>
                  <a href={path}>
                    <Headline text={headline} locale={locale} />
                  </a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}
