import { getTranslations } from 'next-intl/server'
import type { AiDeclaration } from '@/features/articles/rules'
import type { Locale } from '@/locales'

/** What of a text was made with artificial intelligence, as its editors declare it (NĐ 237, Điều 24). */
export async function AiUse({ ai, locale }: { ai: AiDeclaration | null; locale: Locale }) {
  if (!ai) return null
  const t = await getTranslations({ locale, namespace: 'Furniture.ai' })
  const uses = new Intl.ListFormat(locale, { type: 'conjunction' }).format(ai.uses.map((use) => t(use)))
  return (
    <p className="source ai">
      {ai.uses.length > 0 && `${t('declared', { uses })} `}
      {ai.note}
    </p>
  )
}
