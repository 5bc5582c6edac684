import { monthPage } from '../../../parts/monthPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** What was published in a month. */
export default async function MonthPage({ params }: { params: Promise<{ locale: string; month: string }> }) {
  return monthPage(await params)
}
