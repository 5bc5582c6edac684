import type { QueueFilter, QueueItem } from '@/features/translation/queue'
import { localeRecord } from '@/locales'
import { moment } from '../time'
import { deskAddress } from './address'
import type { wordsIn } from './words'

type Say = ReturnType<typeof wordsIn>
type Props = { items: QueueItem[]; total: number; pages: number; filter: QueueFilter; address: string; admin: string; language: string; names: Map<string, string>; word: Say }

/** A list of texts, those of one article together; each language leads to its form, with the original beside it. */
export function QueueTable({ items, total, pages, filter, address, admin, language, names, word }: Props) {
  if (items.length === 0) return <p className="desk-empty">{word('nothing')}</p>
  const isStale = filter.work === 'stale' || filter.work === 'ready'
  return (
    <>
      <div className="desk-scroll">
        <table className="desk-queue">
          <caption>
            {word(filter.work)} · {total} {word('texts')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{word('original')}</th>
              <th scope="col">{word('language')}</th>
              <th scope="col">{word(isStale ? 'changedAt' : 'publishedAt')}</th>
            </tr>
          </thead>
          <tbody>
            {byArticle(items).map((texts) => {
              const { article, sourceHeadline, headline, locality, section, sourceAt, changedAt, locale } = texts[0]!
              const at = isStale ? changedAt : sourceAt
              return (
                <tr key={article}>
                  <td>
                    <a href={formOf(admin, texts[0]!)} lang={sourceHeadline ? 'vi' : locale}>
                      {sourceHeadline || headline}
                    </a>
                    <small>{[locality, section].flatMap((id) => names.get(id ?? '') ?? []).join(' · ')}</small>
                  </td>
                  <td>
                    <ul>
                      {texts.map((text) => (
                        <Text key={text.locale} text={text} admin={admin} word={word} />
                      ))}
                    </ul>
                  </td>
                  <td>{at && moment(at, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <nav className="desk-pages" aria-label={word('page')}>
          {filter.page > 1 && <a href={deskAddress(address, { ...filter, page: filter.page - 1 })}>{word('earlier')}</a>}
          <span>
            {word('page')} {filter.page} / {pages}
          </span>
          {filter.page < pages && <a href={deskAddress(address, { ...filter, page: filter.page + 1 })}>{word('later')}</a>}
        </nav>
      )}
    </>
  )
}

/** One language of an article: the way to its form, its headline so far, and whose work it is. */
function Text({ text, admin, word }: { text: QueueItem; admin: string; word: Say }) {
  const { locale, headline, state, changedAt, assignee } = text
  return (
    <li>
      <a href={formOf(admin, text)} lang={locale}>
        {localeRecord(locale).name}
      </a>
      {headline && (
        <span className="desk-other" lang={locale}>
          {headline}
        </span>
      )}
      {state === 'drafted' && changedAt && <strong>{word('sourceMoved')}</strong>}
      {assignee && (
        <small>
          {word('takenBy')} {assignee.name}
        </small>
      )}
    </li>
  )
}

const formOf = (admin: string, { article, locale }: QueueItem): string => `${admin}/collections/articles/${article}?locale=${locale}`

/** The texts of each article, in the order of the list. */
function byArticle(items: QueueItem[]): QueueItem[][] {
  const groups = new Map<string, QueueItem[]>()
  for (const item of items) groups.set(item.article, [...(groups.get(item.article) ?? []), item])
  return [...groups.values()]
}
