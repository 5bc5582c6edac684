import type { BylineEntry } from '@/features/editions/types'

/** Who wrote it, each with the position held at the time. */
export function Byline({ authors }: { authors: BylineEntry[] }) {
  return authors.map(({ id, name, position }) => (
    <p key={id}>
      <b>{name}</b>
      {position && <span className="position">{position}</span>}
    </p>
  ))
}
