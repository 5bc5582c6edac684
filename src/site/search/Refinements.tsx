import { getTranslations } from 'next-intl/server'
import type { Choice, Choices } from '@/features/search/found'
import type { SearchParams } from '@/features/search/rules'
import type { Locale } from '@/locales'
import { formatDay } from '@/locales/format'

type Props = {
  locale: Locale
  asked: SearchParams
  choices: Choices
  /** The address of the search with some of it changed. */
  address: (change: Partial<SearchParams>) => string
}

/** What narrows the search, each with a way to take it off. */
export async function Refinements({ locale, asked, choices, address }: Props) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const named = (list: Choice[], id: string | undefined): string | undefined => list.find((choice) => choice.id === id)?.name
  const day = (date: string | null): string | null => date && formatDay(`${date}T12:00:00+07:00`, locale)
  const all: Array<{ label: string | null | undefined; without: Partial<SearchParams> }> = [
    { label: named(choices.localities, asked.localities[0]), without: { localities: [] } },
    { label: named(choices.sections, asked.sections[0]), without: { sections: [] } },
    { label: named(choices.topics, asked.topics[0]), without: { topics: [] } },
    { label: asked.from && t('since', { day: day(asked.from)! }), without: { from: null } },
    { label: asked.to && t('until', { day: day(asked.to)! }), without: { to: null } },
  ]
  const chosen = all.filter(({ label }) => label)
  if (chosen.length === 0) return null
  return (
    <ul className="sub" aria-label={t('narrowedTo')}>
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <a href={address({ ...without, page: 1 })}>
            {label}
            <span aria-hidden="true"> ×</span>
            <span className="sr"> – {t('takeOff')}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
