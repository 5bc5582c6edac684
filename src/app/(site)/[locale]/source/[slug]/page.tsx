import { entryPage } from '../../../parts/entryPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** Where texts come from: a newspaper, a portal, an agency. */
export default async function SourcePage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  return entryPage('source', await params)
}
