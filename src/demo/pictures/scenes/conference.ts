import { Art } from '../art'
import { bouquet, plant } from '../decor'
import { back } from '../people'
import { SHIRTS, STYLES, tile } from '../screens'
import { at, ellipse, group, H, many, path, poly, rect, W } from '../svg'

export function onlineConference(): string {
  const a = new Art(31)
  const { r } = a
  a.add(rect(0, 0, W, H, a.fade('#16323f', '#214a54', '#2a4a4c')))
  a.add(
    many(22, (i) => rect(i * 74, 96, 70, 560, i % 2 ? '#234c55' : '#1f454f')),
    rect(0, 96, W, 570, a.across('#0d1f2b', '#2b5a60', '#2b5a60', '#0d1f2b'), { opacity: 0.5 }),
  )
  a.add(
    poly(
      [
        [0, 0],
        [W, 0],
        [1380, 100],
        [220, 100],
      ],
      a.fade('#0f2733', '#1d3f49'),
    ),
  )
  a.add(
    many(
      3,
      (i) =>
        poly(
          [
            [330 + i * 340, 22],
            [590 + i * 340, 22],
            [572 + i * 330, 58],
            [352 + i * 330, 58],
          ],
          '#ffefc8',
        ) + a.glow(460 + i * 335, 40, 260, '#ffe4ab', 0.5),
    ),
  )
  a.add(
    poly(
      [
        [0, 650],
        [W, 650],
        [W, H],
        [0, H],
      ],
      a.fade('#3a3a3c', '#22222c'),
    ),
  )
  a.add(a.glow(800, 360, 860, '#ffe0a8', 0.32))
  a.add(
    rect(286, 122, 1028, 462, '#0a161f', { rx: 12 }),
    rect(298, 134, 1004, 438, '#102632', { rx: 6 }),
  )
  const cw = 240
  const ch = 136
  a.add(
    many(12, (i) =>
      tile(a, r, 308 + (i % 4) * 248, 142 + Math.floor(i / 4) * 142, cw, ch, i * 5 + 1),
    ),
  )
  a.add(rect(308, 142, cw, ch, 'none', { stroke: '#ffc65a', 'stroke-width': 5, rx: 6 }))
  a.add(
    poly(
      [
        [298, 134],
        [700, 134],
        [420, 572],
        [298, 572],
      ],
      '#ffffff',
      { opacity: 0.05 },
    ),
  )
  a.add(
    poly(
      [
        [300, 590],
        [1300, 590],
        [1440, 700],
        [160, 700],
      ],
      a.linear([
        [0, '#ffdf9f', 0.4],
        [1, '#ffdf9f', 0],
      ]),
    ),
  )
  a.add(plant(a, 170, 668, 1.08), plant(a, 1430, 668, 1.08))
  // Long table, its far end under the screen.
  a.add(
    poly(
      [
        [470, 640],
        [1130, 640],
        [1420, 1000],
        [180, 1000],
      ],
      a.fade('#c48a58', '#8d5836'),
    ),
    poly(
      [
        [470, 640],
        [1130, 640],
        [1150, 664],
        [450, 664],
      ],
      '#e8b987',
      { opacity: 0.6 },
    ),
  )
  a.add(
    poly(
      [
        [640, 650],
        [960, 650],
        [1080, 1000],
        [520, 1000],
      ],
      '#7f4c30',
      { opacity: 0.4 },
    ),
  )
  a.add(ellipse(800, 736, 130, 15, '#4a2a1c', { opacity: 0.4 }), bouquet(a, 800, 738, 1.1))
  const sides: ReadonlyArray<readonly [number, number, number]> = [
    [420, 742, 104],
    [1180, 742, 104],
    [350, 828, 136],
    [1250, 828, 136],
  ]
  sides.forEach(([x, y, w], i) =>
    a.add(
      back({
        w,
        shirt: SHIRTS[(i * 3 + 1) % 8] ?? '#333',
        style: STYLES[(i + 1) % 4] ?? 'short',
      }).replace('scale(', `translate(${x} ${y}) scale(`),
    ),
  )
  a.add(
    many(4, (i) => {
      const x = [560, 1040, 520, 1080][i] ?? 0
      const y = [720, 720, 800, 800][i] ?? 0
      return (
        poly(
          [
            [x - 34, y],
            [x + 30, y],
            [x + 38, y + 26],
            [x - 42, y + 26],
          ],
          '#fbf3e0',
        ) + rect(x + 46, y - 18, 13, 34, '#bfe0e0', { opacity: 0.85, rx: 3 })
      )
    }),
  )
  const front = [120, 400, 680, 950, 1225, 1490]
  front.forEach((x, i) => {
    const chair = path(
      'M-78 20V-70Q-78 -112 -44 -114H44Q78 -112 78 -70V20Z',
      a.fade('#2b3040', '#14161f'),
    )
    a.add(
      at(
        x,
        1010 + (i % 2) * 16,
        1.55,
        1.55,
        back({
          w: 150,
          shirt: ['#24405e', '#f1e6d0', '#7c3347', '#30605e', '#e0c9a0', '#3d3b58'][i] ?? '#333',
          style: STYLES[(i + (i > 2 ? 1 : 0)) % 4] ?? 'short',
        }),
        group({ transform: 'translate(0 62)' }, chair),
      ),
    )
  })
  a.add(a.glow(800, 330, 700, '#fff0c8', 0.16))
  return a.finish({ tint: '#06121c', vignette: 0.5 })
}
