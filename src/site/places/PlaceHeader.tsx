import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { LocalityMasthead, type MastheadTexts } from './LocalityMasthead'
import { PlaceHistory } from './PlaceHistory'
import { SectionHeader } from './SectionHeader'

type ShownSection = { type: 'section'; name: string; description: string | null; children: Link[] }
type ShownLocality = {
  type: 'locality'
  name: string
  introduction: string | null
  masthead: MastheadTexts
  successor: (Link & { since: string | null }) | null
  formerNames: Array<{ name: string; until: string | null }>
  predecessors: Array<Link & { until: string | null }>
}

/** What stands above the news of a locality or a section; further pages say it briefly. */
export function PlaceHeader({ locale, place, isBrief }: { locale: Locale; place: ShownLocality | ShownSection; isBrief: boolean }) {
  if (place.type === 'section') {
    return <SectionHeader locale={locale} name={place.name} description={isBrief ? null : place.description} subsections={place.children} />
  }
  return (
    <>
      <LocalityMasthead locale={locale} name={place.name} masthead={isBrief ? { ...place.masthead, picture: null } : place.masthead} />
      <div className="facts">
        {!isBrief && place.introduction && <p className="introduction">{place.introduction}</p>}
        <PlaceHistory locale={locale} {...place} />
      </div>
    </>
  )
}
