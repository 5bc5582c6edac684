'use client'

import { queues } from '@/features/moderation/rules'
import { locales } from '@/locales'
import { noFilter, type Filter } from './comments'
import type { Say, Word } from './words'

type Named = { id: string; name: string }
const ages = [['newer-1', 'newer1'], ['newer-24', 'newer24'], ['older-24', 'older24'], ['older-168', 'older168']] as const satisfies Array<[string, Word]>

/** The filter in an address of the desk. */
export function readFilter(search: string): Filter {
  const given = new URLSearchParams(search)
  const filter = Object.fromEntries(Object.entries(noFilter).map(([name, none]) => [name, given.get(name) ?? none])) as Filter
  return queues.includes(filter.queue) ? filter : { ...filter, queue: noFilter.queue }
}

/** So that the address can be sent to a colleague, and a reload shows the same. */
export function writeFilter(filter: Filter): void {
  const entries = Object.entries(filter).filter(([name, value]) => value !== noFilter[name as keyof Filter])
  const query = new URLSearchParams(entries).toString()
  window.history.replaceState(window.history.state, '', query ? `?${query}` : window.location.pathname)
}

/** Narrows the queue by language, place, section, age and word. */
export function Filters({ filter, narrow, localities, sections, say }: { filter: Filter; narrow: (filter: Filter) => void; localities: Named[]; sections: Named[]; say: Say }) {
  const choice = (name: 'language' | 'locality' | 'section' | 'age', label: Word, none: Word, options: Named[]) => (
    <select aria-label={say(label)} name={name} value={filter[name]} onChange={(event) => narrow({ ...filter, [name]: event.target.value })}>
      <option value="">{say(none)}</option>
      {options.map(({ id, name: text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  )
  const isNarrowed = Object.entries(filter).some(([name, value]) => name !== 'queue' && value !== '')
  return (
    <form
      className="moderation__filters"
      role="search"
      aria-label={say('filter')}
      onSubmit={(event) => {
        event.preventDefault()
        narrow({ ...filter, word: (new FormData(event.currentTarget).get('word') as string).trim() })
      }}
    >
      {filter.comment ? (
        <span>{say('oneComment')}</span>
      ) : (
        <>
          {choice('language', 'language', 'allLanguages', locales.map(({ code, name }) => ({ id: code, name })))}
          {choice('locality', 'locality', 'allLocalities', localities)}
          {choice('section', 'section', 'allSections', sections)}
          {choice('age', 'age', 'anyAge', ages.map(([id, word]) => ({ id, name: say(word) })))}
          <input key={filter.word} name="word" type="search" defaultValue={filter.word} aria-label={say('word')} placeholder={say('word')} maxLength={100} />
          <button type="submit">{say('filter')}</button>
        </>
      )}
      {isNarrowed && (
        <button type="button" onClick={() => narrow({ ...noFilter, queue: filter.queue })}>
          {say('clear')}
        </button>
      )}
    </form>
  )
}
