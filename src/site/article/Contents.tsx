import { getTranslations } from 'next-intl/server'
import type { LexicalBody } from '@/features/articles/rules'
import type { Locale } from '@/locales'
import { contentsOf } from './contents'

/** The subheadings of a long text, each a link to its place. */
export async function Contents({ body, locale }: { body: LexicalBody; locale: Locale }) {
  const entries = contentsOf(body)
  if (entries.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Furniture' })
  return (
    <nav className="contents" aria-labelledby="contents">
      <p id="contents">{t('contents')}</p>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
