import { works, type QueueFilter } from '@/features/translation/queue'
import { localeRecord, type Locale } from '@/locales'
import { deskAddress } from './address'
import type { wordsIn } from './words'

type Props = { filter: QueueFilter; own: Locale[]; isTranslator: boolean; places: Array<{ id: string; name: string }>; address: string; word: ReturnType<typeof wordsIn> }

/** Which list, and of what: links and a plain form, so that every list has an address to keep and to send. */
export function Narrow({ filter, own, isTranslator, places, address, word }: Props) {
  return (
    <div className="desk-narrow">
      <nav aria-label={word('title')}>
        {works.map((work) => (
          <a key={work} href={deskAddress(address, { ...filter, work, page: 1 })} aria-current={filter.work === work ? 'page' : undefined}>
            {word(work)}
          </a>
        ))}
      </nav>
      <form method="get" action={address}>
        <input type="hidden" name="work" value={filter.work} />
        <label>
          {word('language')}
          <select name="language" defaultValue={filter.language ?? ''}>
            <option value="">{word(isTranslator ? 'myLanguages' : 'allLanguages')}</option>
            {own.map((code) => (
              <option key={code} value={code} lang={code}>
                {localeRecord(code).name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {word('locality')}
          <select name="locality" defaultValue={filter.locality ?? ''}>
            <option value="">{word('allLocalities')}</option>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="desk-check">
          <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine === '1'} /> {word('mine')}
        </label>
        <button type="submit">{word('show')}</button>
      </form>
    </div>
  )
}
