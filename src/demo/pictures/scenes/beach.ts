import { Art, mix } from '../art'
import { basketBoat, fishingBoat } from '../boats'
import { bird, cloud, glints, land, sea, shadow, streaks } from '../nature'
import { conicalHat, man, vendor } from '../people'
import { grass, palm } from '../plants'
import { at, circle, group, line, many, path, rect, times, W, type Pt } from '../svg'

export function fishingBoats(): string {
  const a = new Art(97)
  const { r } = a
  const horizon = 430
  a.add(rect(0, 0, W, 440, a.fade('#2f8fb5', '#7cc3c9', '#d9ead2', '#fdebc6')))
  a.add(a.glow(1240, 170, 520, '#fff4cf', 0.85))
  a.add(
    path(cloud(r, 330, 300, 620, 130) + cloud(r, 1180, 260, 520, 96), '#fffaf0', { opacity: 0.85 }),
  )
  a.add(
    path(cloud(r, 480, 330, 460, 70) + cloud(r, 1330, 300, 360, 56), '#dcecee', { opacity: 0.8 }),
  )
  const cape: Pt[] = [
    [-40, 400],
    [90, 330],
    [190, 300],
    [300, 330],
    [420, 372],
    [560, 408],
    [690, 430],
  ]
  a.add(
    land(
      cape,
      a.global(
        [
          [0, '#5f9a94'],
          [1, '#b9d3bd'],
        ],
        0,
        300,
        0,
        430,
      ),
      432,
    ),
  )
  a.add(
    land(
      [
        [1180, 430],
        [1320, 394],
        [1430, 372],
        [1540, 350],
        [1640, 340],
      ],
      '#9cc4ba',
      432,
    ),
  )
  a.add(sea(a, horizon, ['#8fd3cf', '#38a7b4', '#1a87a3', '#2fa3ad'], 700))
  a.add(path(glints(r, 130, 800, 1000, horizon, 640), '#eafaf2', { opacity: 0.6 }))
  a.add(path(glints(r, 60, 800, 1000, horizon, 640), '#0c6685', { opacity: 0.35 }))
  const surf: Pt[] = times(12, (i): Pt => [
    -60 + i * 158,
    648 + Math.sin(i * 1.1) * 16 + r.spread(8),
  ])
  const foam: Pt[] = surf.map(([x, y]): Pt => [x, y - 16])
  a.add(
    at(300, 566, 0.44, 0.44, fishingBoat(a, '#2483a8', '#e8b13c')),
    at(1370, 552, -0.38, 0.38, fishingBoat(a, '#1c6f9a', '#d6473a')),
  )
  a.add(path(glints(r, 16, 300, 120, 560, 590), '#0c5c7a', { opacity: 0.5 }))
  a.add(
    land(foam, '#c9efe6'),
    land(
      surf.map(([x, y]): Pt => [x + 30, y - 4]),
      '#fffdf2',
    ),
  )
  a.add(
    land(
      surf.map(([x, y]): Pt => [x, y + 8]),
      a.global(
        [
          [0, '#c9a878'],
          [0.25, '#ecd09a'],
          [1, '#d9a868'],
        ],
        0,
        640,
        0,
        1000,
      ),
    ),
  )
  a.add(path(streaks(r, 60, [0, 690, W, 300], [200, 3]), '#b98a54', { opacity: 0.28 }))
  a.add(path(streaks(r, 40, [0, 700, W, 290], [160, 3]), '#fff1cf', { opacity: 0.5 }))

  a.add(shadow(a, 640, 786, 420, 46, '#5b3a22', 0.6))
  a.add(at(640, 764, 1.5, 1.5, group({ transform: 'rotate(-2)' }, fishingBoat(a))))
  a.add(
    shadow(a, 1150, 770, 240, 26, '#5b3a22', 0.5),
    at(1150, 756, -0.86, 0.86, fishingBoat(a, '#2b95a0', '#f0a63a')),
  )
  const baskets: ReadonlyArray<readonly [number, number, number, string]> = [
    [1010, 846, 1.25, '#b98445'],
    [1240, 872, 1.6, '#a87238'],
    [330, 880, 1.75, '#c08f4e'],
  ]
  baskets.forEach(([x, y, s, tone]) =>
    a.add(
      shadow(a, x + 8, y + s * 40, s * 88, s * 15, '#5b3a22', 0.65),
      at(x, y, s, s, basketBoat(a, tone)),
    ),
  )
  const net = many(12, (i) => `M${560 + i * 18} ${930 - (i % 3) * 8}q20 -26 44 0t44 4`)
  a.add(
    line(net, '#3c8f86', 3, { opacity: 0.7 }),
    many(8, (i) => circle(570 + i * 32, 936 + r.spread(9), 6, '#f0782e')),
  )
  a.add(
    shadow(a, 905, 880, 46, 9, '#5b3a22', 0.6),
    at(885, 878, 1.5, 1.5, man('#f3ead6', '#2b4b5c', 4)),
    at(938, 886, 1.45, 1.45, man('#d9573f', '#2a3142', 2), conicalHat()),
  )
  a.add(
    shadow(a, 1120, 930, 60, 9, '#5b3a22', 0.6),
    at(1120, 930, 1.55, 1.55, vendor('#7b4f9a', ['#cfd8d8', '#c2cfd2'])),
  )
  a.add(palm(r, 1530, 1010, 640, '#1e6b55'), palm(r, 1585, 1010, 470, '#2b8060'))
  a.add(grass(r, 1400, 1640, 1005, 50, 70, mix('#1e6b55', '#d9a868', 0.2)))
  a.add(
    many(6, (i) =>
      bird(720 + i * 70 + r.spread(30), 150 + r.spread(60), 0.6, '#ffffff', r.spread(20)),
    ),
  )
  return a.finish({ vignette: 0.26, tint: '#20304a' })
}
