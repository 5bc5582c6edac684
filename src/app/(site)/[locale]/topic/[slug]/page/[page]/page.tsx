import { entryPage } from '../../../../../parts/entryPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

export default async function FurtherTopicPage({ params }: { params: Promise<{ locale: string; slug: string; page: string }> }) {
  return entryPage('topic', await params)
}
