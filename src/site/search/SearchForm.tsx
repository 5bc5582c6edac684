import { getTranslations } from 'next-intl/server'
import type { Choice, Choices } from '@/features/search/found'
import type { SearchParams } from '@/features/search/rules'
import type { Locale } from '@/locales'
import { SearchBox } from './SearchBox'

type Props = { locale: Locale; path: string; asked: SearchParams; choices: Choices | null; maxLength: number }

/** The words looked for, and, once something was found, what may narrow it. A plain form: its address says it all. */
export async function SearchForm({ locale, path, asked, choices, maxLength }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const isNarrowed = asked.localities.length + asked.sections.length + asked.topics.length > 0 || asked.from !== null || asked.to !== null
  const hasChoices = choices !== null && (isNarrowed || Object.values(choices).some((list) => list.length > 0))
  const choose = (name: string, label: string, any: string, list: Choice[], chosen: string | undefined) =>
    list.length > 0 && (
      <label>
        {label}
        <select name={name} defaultValue={chosen ?? ''}>
          <option value="">{any}</option>
          {list.map(({ id, name: called, count }) => (
            <option key={id} value={id}>
              {t('choice', { name: called, count })}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <form action={path} role="search" className="search">
      <SearchBox locale={locale} text={asked.text} maxLength={maxLength} hasFocus={!asked.text} />
      {hasChoices && (
        <details className="narrow-down" open={isNarrowed}>
          <summary>{t('narrow')}</summary>
          <div>
            {choose('locality', t('locality'), t('anyLocality'), choices.localities, asked.localities[0])}
            {choose('section', t('section'), t('anySection'), choices.sections, asked.sections[0])}
            {choose('topic', t('topic'), t('anyTopic'), choices.topics, asked.topics[0])}
            <label>
              {t('from')}
              <input type="date" name="from" defaultValue={asked.from ?? undefined} />
            </label>
            <label>
              {t('to')}
              <input type="date" name="to" defaultValue={asked.to ?? undefined} />
            </label>
            <button type="submit">{t('apply')}</button>
          </div>
        </details>
      )}
    </form>
  )
}
