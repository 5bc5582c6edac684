import { getTranslations } from 'next-intl/server'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'

export type MenuEntry = Link & { kind: 'section' | 'locality'; children: Link[] }
type Props = { locale: Locale; entries: MenuEntry[]; current: string | undefined }

/** The menu of sections and localities. On a phone it folds; a wide screen shows all of it (`frame.ts`). */
export async function Menu({ locale, entries, current }: Props) {
  if (entries.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Site' })
  const link = ({ name, path }: Link) => (
    <a href={path} aria-current={path === current ? 'true' : undefined}>
      {name}
    </a>
  )
  return (
    <nav className="menu" aria-label={t('menuLabel')}>
      <details className="wrap">
        <summary>{t('menu')}</summary>
        <ul>
          {entries.map((entry) => (
            <li key={entry.path} className={entry.kind === 'locality' ? 'place' : undefined}>
              {link(entry)}
              {entry.children.length > 0 && (
                <ul>
                  {entry.children.map((child) => (
                    <li key={child.path}>{link(child)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
