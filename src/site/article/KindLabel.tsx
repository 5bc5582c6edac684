import { getTranslations } from 'next-intl/server'
import type { ArticleKind } from '@/features/articles/rules'
import type { Locale } from '@/locales'

/** Says that a text is another's; our own need no label. */
export async function KindLabel({ kind, locale }: { kind: ArticleKind; locale: Locale }) {
  if (kind === 'original') return null
  const t = await getTranslations({ locale, namespace: 'Article.kinds' })
  return <span className="kind">{t(kind)}</span>
}
