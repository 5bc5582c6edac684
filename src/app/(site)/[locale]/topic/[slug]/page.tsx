import { entryPage } from '../../../parts/entryPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** What there is on a topic. */
export default async function TopicPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  return entryPage('topic', await params)
}
