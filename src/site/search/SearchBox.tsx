import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'
import { Lens } from './Lens'

type Props = { locale: Locale; text: string; maxLength: number; hasFocus: boolean }

/** The field and its button. With the elements' script it suggests while one types (`elements/SearchSuggestions.ts`). */
export async function SearchBox({ locale, text, maxLength, hasFocus }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  return (
    <search-suggestions>
      <input type="search" name="q" aria-label={t('label')} placeholder={t('placeholder')} defaultValue={text} maxLength={maxLength} autoFocus={hasFocus} autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" />
      <button type="submit">
        <Lens />
        <span>{t('submit')}</span>
      </button>
    </search-suggestions>
  )
}
