import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'
import { Lens } from './Lens'

type Props = { locale: Locale; path: string; text: string; maxLength: number; hasFocus: boolean }

/** The field and its button. With the elements' script it suggests while one types (`elements/SearchSuggestions.ts`). */
export async function SearchBox({ locale, path, text, maxLength, hasFocus }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const words = { label: t('suggestions'), place: t('place'), none: t('noSuggestions'), count: t.raw('suggestionCount') as string }
  return (
    <search-suggestions data-url={`${path}/suggest`} data-words={JSON.stringify(words)}>
      <input type="search" name="q" aria-label={t('label')} placeholder={t('placeholder')} defaultValue={text} maxLength={maxLength} autoFocus={hasFocus} autoComplete="off" autoCapitalize="none" spellCheck={false} enterKeyHint="search" />
      <button type="submit">
        <Lens />
        <span>{t('submit')}</span>
      </button>
    </search-suggestions>
  )
}
