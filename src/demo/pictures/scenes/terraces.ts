import { Art, dark, light, mix } from '../art'
import { stiltHouse } from '../buildings'
import { bird, land, ridge, shadow, streaks, sun } from '../nature'
import { conicalHat, man } from '../people'
import { crown, grass, tree } from '../plants'
import { at, curve, group, many, n, path, rect, times, W, type Pt } from '../svg'

type Hill = {
  x: number
  base: number
  rx: number
  ry: number
  step: number
  levels: number
  green: string
  haze: number
}

/** Terraced hill: nested contours stacked on each other, with banks of earth and flooded fields. */
function terraces(a: Art, hill: Hill): string {
  const { r } = a
  const waves = times(5, (i): readonly [number, number] => [
    r.range(0.05, 0.17) / (1 + i * 0.35),
    r.range(0, 6.3),
  ])
  const drift = r.pick([-1, 1] as const) * hill.rx * 0.3
  const contour = (k: number, level: number): string =>
    curve(
      times(30, (i): Pt => {
        const angle = (i / 30) * Math.PI * 2
        const bump = waves.reduce(
          (sum, [size, phase], w) => sum + size * Math.sin(angle * (w + 2) + phase + level * 0.16),
          1,
        )
        const shift = drift * (1 - k)
        return [
          Math.round(hill.x + shift + Math.cos(angle) * hill.rx * k * bump),
          Math.round(hill.base - hill.step * level + Math.sin(angle) * hill.ry * k * bump),
        ]
      }),
      true,
    )
  const foot = hill.base + hill.ry
  const water = a.global(
    [
      [0, '#fff3cf'],
      [0.45, '#f3dcb0'],
      [0.75, '#b5d8d2'],
      [1, '#86bcc4'],
    ],
    0,
    hill.base - hill.step * hill.levels - hill.ry,
    0,
    foot,
  )
  return many(hill.levels, (i) => {
    const k = (1 - i / hill.levels) ** 0.8
    const green = mix(
      mix(hill.green, r.pick(['#c9bd4a', '#7fae48', '#4f9a50', '#a9b84a', '#3f8a4c']), 0.6),
      '#fde2b6',
      hill.haze,
    )
    const bank = mix(dark(mix(green, '#6b4a2c', 0.5), 0.34), '#fde2b6', hill.haze)
    const flooded = i < hill.levels - 2 && i % 3 === 1
    const fill = flooded
      ? water
      : a.linear([
          [0, dark(green, 0.08)],
          [0.5, green],
          [1, light(green, 0.26)],
        ])
    const id = a.stamp(`contour ${hill.x} ${hill.base} ${i}`, () => contour(k, i))
    const edge = mix(light(green, 0.55), '#fff3c8', 0.3)
    return (
      `<use href="#${id}" y="${n(hill.step * 0.62)}" fill="${bank}"/><use href="#${id}" fill="${fill}"/>` +
      `<use href="#${id}" fill="none" stroke="${edge}" stroke-width="${n(1.2 + 1.8 * k)}" opacity=".85"/>`
    )
  })
}

export function dongVanTerraces(): string {
  const a = new Art(23)
  const { r } = a
  const haze = '#fde2b6'
  a.add(rect(0, 0, W, 620, a.fade('#4d8fa6', '#9cc4bb', '#fbe3b4', '#ffcf95')))
  a.add(sun(a, 1120, 250, 42, '#fffbe8', '#ffdf9c'))
  a.add(path(streaks(r, 12, [0, 70, W, 180], [460, 9]), '#fff6e0', { opacity: 0.5 }))
  const layers: ReadonlyArray<readonly [number, number, string]> = [
    [330, 190, mix('#6d8f9c', haze, 0.62)],
    [390, 230, mix('#5a8290', haze, 0.42)],
    [450, 210, mix('#47747f', haze, 0.24)],
  ]
  for (const [y, h, color] of layers) {
    const tops = times(13, (i): Pt => [-80 + i * 146 + r.spread(46), y + 60 - h * r.range(0.35, 1)])
    const cone = ([x, py]: Pt): string => {
      const w = (y + 130 - py) * r.range(0.42, 0.62)
      return `M${n(x - w)} ${y + 140}Q${n(x - w * 0.5)} ${n(py + (y - py) * 0.55 + 30)} ${n(x - w * 0.2)} ${n(py + 12)}Q${n(x - 4)} ${n(py - 10)} ${n(x + w * 0.16)} ${n(py + 16)}L${n(x + w * 0.3)} ${n(py + 44)}Q${n(x + w * 0.55)} ${n(py + (y - py) * 0.5 + 40)} ${n(x + w)} ${y + 140}Z`
    }
    a.add(
      path(
        tops.map(cone).join(''),
        a.global(
          [
            [0, color],
            [1, light(color, 0.5)],
          ],
          0,
          y - h * 0.6,
          0,
          y + 130,
        ),
      ),
    )
    const facets = tops.map(
      ([x, py]) =>
        `M${n(x + 2)} ${n(py + 4)}q-16 40 2 ${n(h * 0.22)}t-10 ${n(h * 0.3)}l${n(-h * 0.2)} ${n(h * 0.14)}q${n(h * 0.08)} ${n(-h * 0.32)} ${n(h * 0.2)} ${n(-h * 0.66)}z`,
    )
    a.add(
      path(facets.join(''), dark(color, 0.3), { opacity: 0.28 }),
      a.mist(y + 10, 150, '#fff0d0', 0.75),
    )
  }
  a.add(
    land(
      ridge(r, 560, 110, 0.5, 5),
      a.global(
        [
          [0, '#5f9678'],
          [1, '#a9bc78'],
        ],
        0,
        480,
        0,
        660,
      ),
      760,
    ),
  )
  a.add(
    many(14, () => tree(a, r.range(0, W), 610 + r.spread(24), r.range(26, 44), '#4a8566', 1)),
    a.mist(500, 150, '#fff0d0', 0.6),
  )
  a.add(
    terraces(a, {
      x: 1260,
      base: 720,
      rx: 640,
      ry: 110,
      step: 13,
      levels: 15,
      green: '#6fa04e',
      haze: 0.3,
    }),
  )
  a.add(
    terraces(a, {
      x: 160,
      base: 740,
      rx: 600,
      ry: 112,
      step: 14,
      levels: 15,
      green: '#5f9a4a',
      haze: 0.22,
    }),
    a.mist(540, 190, '#fff0cc', 0.5),
  )
  a.add(
    many(9, (i) =>
      tree(a, 1190 + i * 24 + r.spread(12), 548 + r.spread(8), r.range(34, 60), '#5f9468', 1),
    ),
    many(8, (i) =>
      tree(a, 70 + i * 26 + r.spread(12), 556 + r.spread(8), r.range(34, 60), '#548d60', 1),
    ),
  )
  a.add(
    terraces(a, {
      x: 820,
      base: 880,
      rx: 1040,
      ry: 190,
      step: 17,
      levels: 8,
      green: '#5a9a48',
      haze: 0.1,
    }),
  )
  a.add(
    terraces(a, {
      x: 1500,
      base: 980,
      rx: 760,
      ry: 180,
      step: 19,
      levels: 11,
      green: '#4f9246',
      haze: 0.02,
    }),
  )
  a.add(
    terraces(a, {
      x: 60,
      base: 1020,
      rx: 740,
      ry: 170,
      step: 18,
      levels: 10,
      green: '#468a44',
      haze: 0,
    }),
  )
  a.add(
    shadow(a, 690, 742, 230, 24, '#17322a', 0.6),
    tree(a, 520, 748, 200, '#3c7f4f', 1),
    tree(a, 880, 738, 150, '#56924a', 1),
  )
  a.add(at(690, 736, 1.3, 1.3, stiltHouse(a)))
  a.add(
    many(3, (i) =>
      at(
        1010 + i * 62,
        838 + i * 10,
        0.62,
        0.62,
        group(
          { transform: i === 1 ? 'scale(-1 1)' : undefined },
          man(['#b8324a', '#274b78', '#7a2f63'][i] ?? '#222', '#22283a', 4),
          conicalHat(),
        ),
      ),
    ),
  )
  a.add(
    crown(a, 70, 850, 210, 130, '#2f6b4a', 1, 9),
    crown(a, 1500, 800, 190, 120, '#3a7a4c', 1, 9),
    crown(a, 1585, 826, 150, 100, '#2f6b4a', 1, 8),
  )
  a.add(grass(r, -20, 330, 1004, 60, 64, '#1f5a3c'), grass(r, 1340, 1640, 1004, 60, 64, '#1f5a3c'))
  a.add(many(5, (i) => bird(640 + i * 60, 190 + r.spread(50), 0.5, '#40525a', r.spread(14))))
  return a.finish({ tint: '#122a33' })
}
