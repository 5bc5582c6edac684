import type { SiteFrame } from '@/features/site/queries'
import type { Ways } from '@/site/notFound/WaysOn'

/** Where a page without anything to read leads on: the sections of the menu and all localities. */
export const waysOn = ({ menu, localities }: SiteFrame): Ways => ({ sections: menu.filter(({ kind }) => kind === 'section'), localities })
