import type { ReactNode } from 'react'
import { publicPath, type Locale } from '@/locales'
import { Headline } from '../news/Headline'
import { ReadingPreferences } from '../reading/ReadingPreferences'
import { FindForm } from './FindForm'
import { LanguageSwitch, type LanguageVersion } from './LanguageSwitch'
import { Menu, type MenuEntry } from './Menu'

type Props = {
  locale: Locale
  name: string
  tagline: string | null
  menu: MenuEntry[]
  /** The path of the section or locality the page belongs to. */
  current: string | undefined
  versions: LanguageVersion[]
  isFrontPage: boolean
  hasSearch: boolean
  /** A locality's own masthead, on its articles. */
  children: ReactNode
}

/** The portal's name, its languages and its menu. On the front page the name is the heading. */
export function Masthead({ locale, name, tagline, menu, current, versions, isFrontPage, hasSearch, children }: Props) {
  const Name = isFrontPage ? 'h1' : 'span'
  return (
    <header>
      <div className={hasSearch ? 'strip' : 'strip bare'}>
        <div className="wrap">
          <p className="tagline">{tagline}</p>
          <LanguageSwitch locale={locale} versions={versions} />
          {hasSearch && <FindForm locale={locale} />}
          <ReadingPreferences locale={locale} />
        </div>
      </div>
      <a className="brand wrap" href={publicPath(locale)}>
        <Name className="name">
          <Headline text={name} locale={locale} />
        </Name>
      </a>
      <Menu locale={locale} entries={menu} current={current} />
      {children}
    </header>
  )
}
