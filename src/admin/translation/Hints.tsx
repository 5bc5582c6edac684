import type { Source } from '@/features/translation/source'
import type { wordsIn } from './words'

/** So many are shown unasked. */
const fewTerms = 6

/** What to look at in a translation: the terms of the text, and numbers that are not found in it. */
export function Hints({ source: { terms, numbers, mayTranslate }, locale, word }: { source: Source; locale: string; word: ReturnType<typeof wordsIn> }) {
  if (terms.length === 0 && numbers.length === 0) return null
  return (
    <div className="desk-hints">
      {numbers.length > 0 && (
        <p className="desk-numbers">
          {word('numbers')} <strong>{numbers.join(' · ')}</strong>
        </p>
      )}
      {terms.length > 0 && (
        <details open={terms.length <= fewTerms}>
          <summary>
            {word('terms')} ({terms.length})
          </summary>
          <table>
            <tbody>
            {terms.map(({ term, target, note, isUsed }) => (
              <tr key={term}>
                <th scope="row" lang="vi">
                  {term}
                </th>
                <td lang={target ? locale : undefined}>
                  {target ?? <span className="desk-faint">{word('noTarget')}</span>}
                  {note && <small>{note}</small>}
                </td>
                <td>{isUsed && <span className="desk-used">✓ {word('termUsed')}</span>}</td>
              </tr>
            ))}
            </tbody>
          </table>
          {mayTranslate && (
            <a href="/admin/collections/terms" target="_blank" rel="noreferrer">
              {word('addTerm')}
            </a>
          )}
        </details>
      )}
    </div>
  )
}
