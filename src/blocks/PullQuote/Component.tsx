type Props = {
  quote: string
  attribution?: string | null
  /** The words stand in the text too: read aloud once is enough. */
  isRepeated: boolean
}

/** A sentence set large, with whose it is. */
export function PullQuote({ quote, attribution, isRepeated }: Props) {
  return (
    <figure className="pull" aria-hidden={isRepeated || undefined}>
      <blockquote>{quote}</blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}
