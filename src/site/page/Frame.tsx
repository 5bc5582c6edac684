import type { ReactNode } from 'react'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { Seen } from '../counting/Seen'
import type { SheetName } from '../css'
import { Announcement, type AnnouncementText } from './Announcement'
import { Breadcrumbs } from './Breadcrumbs'
import type { LanguageVersion } from './LanguageSwitch'
import { Masthead } from './Masthead'
import type { MenuEntry } from './Menu'
import { SiteFooter, type Identity } from './SiteFooter'
import { SkipLink } from './SkipLink'
import type { SocialPage } from './SocialPages'
import { Stylesheet } from './Stylesheet'

export type FrameTexts = { name: string; tagline: string | null; menu: MenuEntry[]; localities: Link[]; pages: Link[]; identity: Identity; announcement: AnnouncementText | null; socialPages: SocialPage[] }

type Props = {
  locale: Locale
  /** The stylesheet of this kind of page. */
  styles?: SheetName
  texts: FrameTexts
  versions: LanguageVersion[]
  /** What is above the page, and what the page itself is called; the front page has neither. */
  trail?: Link[]
  here?: string
  /** The section or locality of the menu that the page belongs to. */
  current?: string
  /** A locality's own masthead, on its articles. */
  banner?: ReactNode
  /** The page is the search page: it needs no other field for it. */
  isSearch?: boolean
  /** The article that the page shows, to count its readers. */
  code?: string
  /** Says that the page is a draft's preview. Nobody is counted there. */
  preview?: ReactNode
  children: ReactNode
}

/** What stands around every page. */
export function Frame({ locale, styles = 'plain', texts, versions, trail = [], here, current, banner, isSearch = false, code, preview, children }: Props) {
  const { name, tagline, menu, localities, pages, identity, announcement, socialPages } = texts
  return (
    <>
      <Stylesheet of={styles} locale={locale} />
      <SkipLink locale={locale} />
      {preview}
      <Announcement locale={locale} announcement={announcement} />
      <Masthead locale={locale} name={name} tagline={tagline} menu={menu} current={current} versions={versions} isFrontPage={!here} hasSearch={!isSearch}>
        {banner}
      </Masthead>
      {here && <Breadcrumbs locale={locale} trail={trail} here={here} />}
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} name={name} localities={localities} pages={pages} identity={identity} socialPages={socialPages} isFrontPage={!here} />
      {!preview && <Seen locale={locale} code={code} />}
    </>
  )
}
