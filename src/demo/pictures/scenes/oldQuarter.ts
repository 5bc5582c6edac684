import { Art, mix } from '../art'
import { shadow } from '../nature'
import { aoDai, child, cyclist, man, vendor } from '../people'
import { crown } from '../plants'
import { HOUSES, wiresAndLanterns } from '../street'
import { at, circle, group, line, many, n, path, poly, rect, W } from '../svg'
import { tubeHouse } from '../tubeHouse'

export function haNoiOldQuarter(): string {
  const a = new Art(1010)
  const { r } = a
  a.add(rect(0, 0, W, 800, a.fade('#78b4bb', '#cfdcc0', '#ffe7b5', '#ffd291')))
  a.add(a.glow(1180, 120, 620, '#fff1c4', 0.9))
  // Hazy roofs behind the street.
  a.add(
    path(
      many(16, (i) => {
        const x = -40 + i * 108
        const h = r.range(300, 560)
        return `M${n(x)} 800V${n(780 - h)}l${n(52)} -44l52 44V800Z`
      }),
      a.fade('#d9b48c', '#f1cf9a'),
      { opacity: 0.75 },
    ),
  )
  const base = 822
  // Houses further from the sun, on the left, stand in cooler light.
  a.add(
    ...HOUSES.map((house) =>
      tubeHouse(a, {
        ...house,
        base,
        wall: mix(house.wall, '#4a3a68', Math.max(0, 0.26 - house.x / 2800)),
      }),
    ),
  )
  a.add(a.mist(640, 220, '#ffdf9f', 0.28))
  a.add(
    rect(0, base, W, 26, a.fade('#d9b58a', '#a98468')),
    rect(0, base + 24, W, 8, '#6f5a58'),
    rect(0, base + 30, W, 160, a.fade('#a8897a', '#7c6a72', '#5a5266')),
  )
  a.add(
    poly(
      [
        [0, 900],
        [420, 856],
        [980, 856],
        [1600, 940],
        [1600, 1000],
        [0, 1000],
      ],
      '#ffd9a0',
      { opacity: 0.14 },
    ),
    line('M-10 968H1610', '#ffe9c0', 4, { opacity: 0.35, 'stroke-dasharray': '60 50' }),
  )
  a.add(wiresAndLanterns(a))
  // Street tree on the right keeps the frame.
  a.add(
    path(
      'M1496 860Q1520 640 1476 470L1520 430L1540 540L1590 430L1620 450Q1560 600 1566 860Z',
      a.across('#6a4a3c', '#3f2c2c'),
    ),
    crown(a, 1560, 300, 520, 420, '#4d8a4a', -1, 18),
    crown(a, 20, 120, 380, 240, '#5a9450', 1, 13),
  )
  const put = (x: number, y: number, s: number, figure: string, flip = 1): string =>
    shadow(a, x + 10, y, 34 * s, 6 * s, '#2a1a2c', 0.6) + at(x, y, s * flip, s, figure)
  a.add(
    put(330, 868, 1.35, man('#f3ead8', '#3a4560', 2)),
    put(388, 866, 1.2, aoDai('#8fb9c9', { hat: true }), -1),
    put(1180, 866, 1.25, man('#7c9a8c', '#2b3040', 3)),
    put(1228, 868, 1.1, child('#e9b13f', '#35556b')),
    put(1330, 872, 1.3, aoDai('#d9a0b4', {})),
  )
  // Noodle stall with stools.
  a.add(
    shadow(a, 600, 892, 120, 14, '#2a1a2c', 0.5),
    rect(552, 838, 92, 46, a.fade('#b9763f', '#7d4a2c')),
    rect(544, 832, 108, 9, '#e0b070'),
    path('M574 832q-4 -34 22 -34t22 34z', a.across('#b8c0c4', '#7d8890')),
    line('M588 790q-8 -16 2 -28t0 -26M606 790q8 -16 -2 -28t2 -24', '#fff6e4', 4, { opacity: 0.6 }),
    at(520, 886, 1.2, 1.2, group({ transform: 'translate(0 22)' }, man('#d9533b', '#2b3040', 4))),
    many(3, (i) =>
      rect(668 + i * 34, 866, 22, 22, ['#2f6fb0', '#d9402f', '#2f6fb0'][i] ?? '#000', { rx: 4 }),
    ),
  )
  a.add(
    put(880, 936, 2, vendor('#8c3f5c', ['#e9913a', '#7fb04a'])),
    put(400, 950, 1.85, cyclist('#3f7f9a')),
    put(1190, 962, 1.95, cyclist('#f3ead8', '#a3423a', '#5a4a6a'), -1),
  )
  const flowers = (x: number, y: number, s: number): string =>
    at(
      x,
      y,
      s,
      s,
      path('M-26 -40H26L18 0H-18Z', '#b98748'),
      many(22, () => {
        const u = r.spread(1)
        return circle(
          u * 34,
          -46 - (1 - Math.abs(u)) * r.range(0, 40),
          r.range(5, 9),
          r.pick(['#f2779b', '#ffd27a', '#fff1e0', '#e8455a', '#c98ad0']),
        )
      }),
      line('M-20 -30H20M-19 -18H19', '#8f6136', 2),
    )
  a.add(
    flowers(327, 908, 0.95),
    flowers(1262, 916, 1),
    shadow(a, 1010, 912, 80, 10, '#2a1a2c', 0.5),
    at(
      1010,
      908,
      1.5,
      1.5,
      path('M-16 0Q-20 -30 -8 -38H8Q20 -30 18 0Z', '#3f6f8c'),
      path('M-18 0Q-4 -16 14 -12L20 0Z', '#2a2f40'),
      circle(0, -45, 6.4, '#c98f6a'),
      path('M-15 -45L0 -60L15 -45Q0 -40 -15 -45Z', '#f1d9a2'),
    ),
    many(2, (i) =>
      at(
        1052 + i * 44,
        912,
        0.8,
        0.8,
        path('M-24 -14H24L16 0H-16Z', '#b98748'),
        many(7, (k) => circle(-15 + k * 5, -17 - (k % 2) * 6, 6, i ? '#e9913a' : '#7fb04a')),
      ),
    ),
  )
  a.add(
    put(700, 872, 1.2, aoDai('#e0b04c', {})),
    put(736, 874, 1.15, man('#6f8fa8', '#3a3f55', 4)),
    put(160, 872, 1.25, man('#b8605a', '#2f3a50', 4)),
  )
  a.add(
    many(26, () =>
      circle(
        r.range(0, W),
        r.range(860, 990),
        r.range(3, 6),
        r.pick(['#e9c25a', '#7fa04a', '#d98a3a']),
        { opacity: 0.7 },
      ),
    ),
  )
  a.add(a.glow(1180, 120, 980, '#ffe6a8', 0.3))
  return a.finish({ tint: '#20122c', vignette: 0.36 })
}
