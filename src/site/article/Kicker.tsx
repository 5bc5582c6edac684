import type { Link } from '@/features/editions/types'

/** The section above a headline. */
export function Kicker({ section }: { section: Link | undefined }) {
  if (!section) return null
  return (
    <p className="kicker">
      <a href={section.path}>{section.name}</a>
    </p>
  )
}
