import type { Link } from '@/features/editions/types'

const formats = [
  ['Atom', 'feed.xml'],
  ['RSS', 'rss.xml'],
  ['JSON', 'feed.json'],
] as const

/** Pages under a heading, each with its feeds. */
export function FeedList({ id, heading, pages }: { id: string; heading: string; pages: Link[] }) {
  if (pages.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <div className="heading">
        <h2 id={id}>{heading}</h2>
      </div>
      <ul>
        {pages.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
            <span className="formats">
              {formats.map(([format, file]) => (
                <a key={file} href={`${path}/${file}`} aria-label={`${name}: ${format}`}>
                  {format}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
