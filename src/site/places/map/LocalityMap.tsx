import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/locales'
import { coordinatesIn } from './coordinates'
import { hoangSa, mainland, mapSize, onMap, sideOf, truongSa } from './outline'

/** Of the name, in units of the map (`site/css/locality.ts`). */
const height = 27

type Props = { locale: Locale; name: string; position: { latitude: number; longitude: number } }

/**
 * Where a locality lies: a map drawn by the page itself, nothing of it from elsewhere. It shows the whole territory, Hoàng Sa
 * and Trường Sa by name (Decree 174/2026 punishes a map without them).
 */
export async function LocalityMap({ locale, name, position }: Props) {
  const point = onMap(position)
  if (!point) return null
  const t = await getTranslations({ locale, namespace: 'Locality' })
  const coordinates = coordinatesIn(position, (key, values) => t(`position.${key}`, values))
  const side = sideOf(point, name, height)
  const archipelago = (key: 'hoangSa' | 'truongSa', x: number, y: number) => (
    <text x={x} y={y}>
      {t(`map.${key}`)}
      <tspan x={x} dy="29">{`(${t('map.vietNam')})`}</tspan>
    </text>
  )
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} role="img" aria-labelledby="map-title map-desc">
        <title id="map-title">{t('map.title', { name })}</title>
        <desc id="map-desc">{t('map.description', { name, coordinates })}</desc>
        <path className="land" d={mainland} />
        <path className="islands" d={hoangSa + truongSa} />
        {archipelago('hoangSa', 395, 228)}
        {archipelago('truongSa', 452, 444)}
        <circle className="here" cx={point.x} cy={point.y} r="9" />
        {side && (
          <text className="name" x={point.x + (side === 'left' ? -18 : 18)} y={point.y + 9} textAnchor={side === 'left' ? 'end' : 'start'}>
            {name}
          </text>
        )}
      </svg>
      <figcaption>{side ? coordinates : `${name}: ${coordinates}`}</figcaption>
    </figure>
  )
}
