import type { Link } from '@/features/editions/types'

type Branch = Link & { children?: Link[] }
type Props = { id: string; heading: string; branches: Branch[] }

/** Links under a heading, with those below each. */
export function SiteTree({ id, heading, branches }: Props) {
  if (branches.length === 0) return null
  return (
    <section aria-labelledby={id} className="tree">
      <div className="heading">
        <h2 id={id}>{heading}</h2>
      </div>
      <ul>
        {branches.map(({ name, path, children = [] }) => (
          <li key={path}>
            <a href={path}>{name}</a>
            {children.length > 0 && (
              <ul>
                {children.map((child) => (
                  <li key={child.path}>
                    <a href={child.path}>{child.name}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
