import { monthPage } from '../../../../../parts/monthPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

export default async function FurtherMonthPage({ params }: { params: Promise<{ locale: string; month: string; page: string }> }) {
  return monthPage(await params)
}
