/** A comment's words as they were written, with what a rule stumbled over marked. */
export function MarkedText({ text, marks, lang }: { text: string; marks: string[]; lang: string }) {
  const lower = text.toLowerCase()
  const places = marks
    .filter((mark) => mark.length > 0)
    .map((mark) => ({ at: lower.indexOf(mark.toLowerCase()), length: mark.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const parts = []
  let end = 0
  for (const { at, length } of places) {
    if (at < end) continue
    parts.push(text.slice(end, at), <mark key={at}>{text.slice(at, at + length)}</mark>)
    end = at + length
  }
  return (
    <p className="moderation__text" lang={lang}>
      {parts}
      {text.slice(end)}
    </p>
  )
}
