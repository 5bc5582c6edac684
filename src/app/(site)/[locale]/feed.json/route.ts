import { feedRoute } from '../../parts/feedRoute'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

export const GET = feedRoute('site', 'json')
