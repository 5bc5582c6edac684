import type { MarkedPassage, MarkedText, Part } from '@/features/translation/marks'
import type { Word, wordsIn } from './words'

type Say = ReturnType<typeof wordsIn>

/** The original as it reads now, what was added and removed marked as such, for eyes and for screen readers. */
export function MarkedOriginal({ text, word }: { text: MarkedText; word: Say }) {
  return (
    <div className="desk-text" lang="vi">
      <h3>
        <Parts parts={text.headline} word={word} />
      </h3>
      {text.standfirst.length > 0 && (
        <p className="desk-standfirst">
          <Parts parts={text.standfirst} word={word} />
        </p>
      )}
      {text.passages.map((passage, at) => (
        <Passage key={at} passage={passage} word={word} />
      ))}
    </div>
  )
}

const named: Partial<Record<MarkedPassage['kind'], Word>> = { picture: 'picture', video: 'video', quote: 'quote' }

function Passage({ passage: { kind, parts }, word }: { passage: MarkedPassage; word: Say }) {
  if (kind === 'rule') return <hr data-mark={parts[0]?.mark} />
  const name = named[kind]
  const content = (
    <>
      {name && <span className="desk-kind">{word(name)}</span>}
      <Parts parts={parts} word={word} />
    </>
  )
  if (kind === 'heading2' || kind === 'heading3') return <h4 data-level={kind === 'heading3' ? 3 : 2}>{content}</h4>
  return <p data-kind={kind}>{content}</p>
}

function Parts({ parts, word }: { parts: Part[]; word: Say }) {
  return parts.map(({ text, mark }, at) => {
    if (!mark) return <span key={at}>{text}</span>
    const Mark = mark === 'added' ? 'ins' : 'del'
    return (
      <Mark key={at} title={word(mark)}>
        {text || `(${word(mark)})`}
      </Mark>
    )
  })
}
