import type { RankedStory } from '@/features/counting/most-read'
import type { Say } from './words'

/** What was read most in a language over some days. */
export function MostReadTable({ caption, stories, word }: { caption: string; stories: RankedStory[]; word: Say }) {
  if (stories.length === 0) return null
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{word('article')}</th>
          <th scope="col">{word('views')}</th>
        </tr>
      </thead>
      <tbody>
        {stories.map(({ code, path, headline, count }) => (
          <tr key={code}>
            <th scope="row">{path ? <a href={path}>{headline}</a> : headline}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
