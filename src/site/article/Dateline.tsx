import type { Dateline as DatelineData } from '@/features/editions/types'

/** The agency before the first words, as in "BHG - ". */
export function Dateline({ dateline }: { dateline: DatelineData }) {
  return (
    <>
      <span className="dateline">
        <abbr title={dateline.name}>{dateline.abbreviation}</abbr>
        {' -'}
      </span>{' '}
    </>
  )
}
