import type { Picture } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import { AuthorFacts, type Position } from './AuthorFacts'
import { SourceFacts } from './SourceFacts'

export type ShownEntry = { name: string } & (
  | { type: 'topic' }
  | { type: 'author'; romanisedName: string | null; portrait: Picture | null; positions: Position[] }
  | { type: 'source'; abbreviation: string | null; url: string | null }
)

/** What stands above the news of a topic, an author or a source; further pages say the name alone. */
export function EntryHeader({ locale, kind, entry, isBrief }: { locale: Locale; kind: string; entry: ShownEntry; isBrief: boolean }) {
  const { name } = entry
  return (
    <header className="entry">
      <p className="kicker">{kind}</p>
      <h1>{name}</h1>
      {!isBrief && entry.type === 'author' && <AuthorFacts locale={locale} {...entry} />}
      {!isBrief && entry.type === 'source' && <SourceFacts locale={locale} {...entry} />}
    </header>
  )
}
