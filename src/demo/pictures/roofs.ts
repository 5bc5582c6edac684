import { dark, light, type Art } from './art'
import { group, line, many, n, path, rect } from './svg'

/** Outline of a pavilion roof with curled corners; `inset` shortens the ridge on both sides. */
export const curl = (x: number, y: number, w: number, h: number, inset: number): string =>
  `M${n(x - w / 2)} ${n(y)}Q${n(x - w / 2 + inset * 0.7)} ${n(y - h * 0.25)} ${n(x - w / 2 + inset)} ${n(y - h)}H${n(x + w / 2 - inset)}Q${n(x + w / 2 - inset * 0.7)} ${n(y - h * 0.25)} ${n(x + w / 2)} ${n(y)}q${n(h * 0.2)} ${n(-h * 0.1)} ${n(h * 0.26)} ${n(-h * 0.36)}q${n(h * 0.06)} ${n(h * 0.5)} ${n(-h * 0.36)} ${n(h * 0.5)}H${n(x - w / 2 + h * 0.1)}q${n(-h * 0.42)} 0 ${n(-h * 0.36)} ${n(-h * 0.5)}q${n(h * 0.06)} ${n(h * 0.26)} ${n(h * 0.26)} ${n(h * 0.36)}Z`

/** The same roof with tiles, a ridge and a light edge. */
export function roof(
  a: Art,
  x: number,
  y: number,
  w: number,
  h: number,
  inset: number,
  color: string,
): string {
  const clip = a.clip(path(curl(x, y, w, h, inset), '#000'))
  const count = Math.round(w / 11)
  return (
    path(curl(x, y, w, h, inset), a.fade(light(color, 0.3), color, dark(color, 0.3))) +
    group(
      { 'clip-path': clip },
      line(
        many(count, (i) => {
          const u = i / (count - 1) - 0.5
          return `M${n(x + u * (w - inset * 2))} ${n(y - h)}L${n(x + u * w)} ${n(y + 4)}`
        }),
        dark(color, 0.35),
        1.8,
        { opacity: 0.6 },
      ),
    ) +
    rect(x - w / 2 + inset - 6, y - h - 6, w - inset * 2 + 12, 9, dark(color, 0.3), { rx: 3 }) +
    line(`M${n(x - w / 2)} ${n(y + h * 0.1)}H${n(x + w / 2)}`, '#f6dfa0', 3, { opacity: 0.8 })
  )
}
