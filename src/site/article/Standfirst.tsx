/** The sapo: what the article says, in a paragraph. */
export function Standfirst({ text }: { text: string | null }) {
  return text && <p className="standfirst">{text}</p>
}
