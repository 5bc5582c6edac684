import { entryPage } from '../../../parts/entryPage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** Who an author is, and what they wrote. */
export default async function AuthorPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  return entryPage('author', await params)
}
