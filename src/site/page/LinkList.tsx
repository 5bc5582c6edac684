import type { Link } from '@/features/editions/types'

/** Links under a heading, as buttons that wrap. */
export function LinkList({ id, heading, links }: { id: string; heading: string; links: Link[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <div className="heading">
        <h2 id={id}>{heading}</h2>
      </div>
      <ul className="sub">
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
