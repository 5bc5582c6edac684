import type { Condition } from '@/features/weather/rules'

const sun = <circle cx="12" cy="12" r="5" />
const rays = <path d="M12 1.5v3M12 19.5v3M1.5 12h3M19.5 12h3M4.6 4.6l2.1 2.1M17.3 17.3l2.1 2.1M4.6 19.4l2.1-2.1M17.3 6.7l2.1-2.1" />
const moon = <path d="M19 14.5A8 8 0 0 1 9.5 5a8 8 0 1 0 9.5 9.5Z" />
const cloud = <path d="M7 17.5h10a4 4 0 0 0 .6-8A6 6 0 0 0 6.2 10.6 3.5 3.5 0 0 0 7 17.5Z" />
const small = <path d="M15.5 4.5a4 4 0 0 1 4.3 5.6M13.6 1.8l.3 1.8M19.7 3l-1.2 1.4M22.6 8.2l-1.8.3" />

/** What falls from the cloud, or lies below it. */
const below = {
  fog: <path d="M4 20.5h16M7 23h10" />,
  rain: <path d="m8 20-1 3M12.5 20l-1 3M17 20l-1 3" />,
  snow: <path d="M8 21v.1M12 23v.1M16 21v.1" strokeWidth="2.4" />,
  storm: <path d="m13 18-3 3h3.5l-2 3" />,
}

function shapesOf(condition: Condition, isDay: boolean) {
  if (condition <= 1) return isDay ? [sun, rays] : [moon]
  if (condition === 2) return [cloud, small]
  if (condition === 3) return [cloud]
  if (condition <= 48) return [cloud, below.fog]
  if (condition >= 95) return [cloud, below.storm]
  return [cloud, [71, 73, 75, 77, 85, 86].includes(condition) ? below.snow : below.rain]
}

/** A drawing of the weather; the words beside it say the same. */
export function WeatherIcon({ condition, isDay }: { condition: Condition; isDay: boolean }) {
  const [first, second] = shapesOf(condition, isDay)
  return (
    <svg className="sky" viewBox="0 0 24 24" width="48" height="48" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {first}
      {second}
    </svg>
  )
}
