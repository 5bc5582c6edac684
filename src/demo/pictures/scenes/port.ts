import { Art } from '../art'
import { box, containerShip, crane, stack } from '../cargo'
import { bird, glints, land, ridge, sea, streaks, sun } from '../nature'
import { at, group, line, many, path, poly, rect, W } from '../svg'

export function haiPhongPort(): string {
  const a = new Art(41)
  const { r } = a
  const horizon = 600
  a.add(rect(0, 0, W, 620, a.fade('#33477a', '#7b6394', '#d9829a', '#ffab7d', '#ffdc9a')))
  a.add(sun(a, 1105, 520, 58, '#fff3cf', '#ffc477'))
  a.add(path(streaks(r, 22, [0, 70, W, 330], [520, 12]), '#ffd0b8', { opacity: 0.4 }))
  a.add(path(streaks(r, 14, [0, 300, W, 200], [460, 9]), '#fff0cc', { opacity: 0.5 }))
  a.add(
    land(
      ridge(r, 575, 70, 0.5, 6),
      a.global(
        [
          [0, '#b87c94'],
          [1, '#f2b595'],
        ],
        0,
        530,
        0,
        610,
      ),
      610,
    ),
  )
  const hazy = ['#ffb98c', 0.62] as const
  a.add(
    at(1180, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))),
    at(1330, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))),
    at(1450, 602, 0.42, 0.42, group({ opacity: 0.5 }, crane(a, '#a06a80'))),
  )
  a.add(
    stack(r, 1160, 602, 22, [2, 3, 3, 1, 2, 4, 3], 18, 8, hazy),
    a.mist(520, 110, '#ffd7a6', 0.7),
  )
  a.add(sea(a, horizon, ['#ffcf94', '#e79a86', '#9a6f8e', '#3f5580', '#1d3558']))
  a.add(
    path(glints(r, 100, 1105, 180, horizon, 960), '#fff0c4', { opacity: 0.7 }),
    path(glints(r, 120, 800, 1000, 640, 1000), '#ffc9a2', { opacity: 0.25 }),
  )
  const ship = a.symbol(containerShip(a, r))
  a.add(
    ship(980, 812, 0.93, -0.42, 0.4),
    path(glints(r, 60, 1000, 600, 800, 960), '#7f6a92', { opacity: 0.4 }),
  )
  a.add(ship(980, 776, 0.93))
  a.add(line('M400 812Q900 826 1500 810M470 826Q800 836 1200 828', '#ffe3bd', 3, { opacity: 0.6 }))
  const quayTop = 786
  a.add(at(96, 700, 0.86, 0.86, crane(a, '#7c86a8')))
  a.add(stack(r, -20, 790, 8, [3, 4, 2, 4, 3, 2], 64, 25, ['#d98a86', 0.35]))
  a.add(
    poly(
      [
        [0, quayTop],
        [520, quayTop],
        [640, 1000],
        [0, 1000],
      ],
      a.linear([
        [0, '#c9907f'],
        [0.3, '#7d6478'],
        [1, '#3b3854'],
      ]),
    ),
  )
  a.add(
    poly(
      [
        [520, quayTop],
        [640, 1000],
        [668, 1000],
        [536, quayTop + 6],
      ],
      '#2a2b46',
    ),
    line('M526 790L650 1000', '#ffcf94', 4, { opacity: 0.7 }),
  )
  a.add(
    line('M-10 830H548M-10 868H570', '#3b3450', 3, { opacity: 0.6 }),
    many(5, (i) => rect(544 + i * 20, 812 + i * 40, 14 + i * 2, 16 + i * 3, '#f2b544', { rx: 4 })),
  )
  const cable =
    line('M606 424V560M646 424V560', '#2a2b46', 2.4) +
    rect(586, 556, 80, 9, '#f2b544') +
    box(586, 566, 80, 32, '#e9983a')
  a.add(
    at(210, 846, 1.28, 1.28, crane(a, '#e0553d')),
    group({ transform: 'translate(12 80)' }, cable),
  )
  a.add(stack(r, -30, 1004, 4, [4, 5, 3, 2], 118, 44))
  a.add(
    group(
      { transform: 'translate(392 944)' },
      box(-86, -70, 150, 52, '#2f7f8c'),
      rect(-90, -18, 214, 10, '#20242e'),
      path('M70 -18V-66Q70 -74 80 -74H104Q112 -74 116 -62L126 -18Z', '#f4e3c0'),
      poly(
        [
          [88, -66],
          [104, -66],
          [112, -44],
          [88, -44],
        ],
        '#274e5e',
      ),
      many(
        4,
        (i) =>
          `<circle cx="${[-66, -40, 44, 104][i] ?? 0}" cy="-6" r="13" fill="#171a24"/><circle cx="${[-66, -40, 44, 104][i] ?? 0}" cy="-6" r="5" fill="#8a8a94"/>`,
      ),
    ),
  )
  a.add(many(6, (i) => bird(720 + i * 70, 250 + r.spread(70), 0.6, '#4a3b5a', r.spread(18))))
  a.add(a.glow(1105, 520, 760, '#ffb070', 0.28))
  return a.finish({ tint: '#141433' })
}
