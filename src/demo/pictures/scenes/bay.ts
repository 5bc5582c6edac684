import { Art } from '../art'
import { junk, sampan } from '../boats'
import { bird, cloud, glints, sea, streaks, sun } from '../nature'
import { farChain, islet, mirrored, type Karst } from '../rocks'
import { at, line, many, path, rect, W } from '../svg'

export function haLongBay(): string {
  const a = new Art(11)
  const { r } = a
  const horizon = 610
  const haze = '#fbd9a8'
  a.add(rect(0, 0, W, 640, a.fade('#3d7f95', '#7fb0ad', '#f0d3a4', '#ffc980', '#ff9f63')))
  a.add(sun(a, 905, 452, 50, '#fff8e0', '#ffd58a'))
  a.add(path(streaks(r, 16, [0, 90, W, 250], [420, 9]), '#fff0d2', { opacity: 0.42 }))
  a.add(
    path(
      many(4, (i) => cloud(r, 150 + i * 440, 250 + r.spread(50), 360, 54)),
      '#fff3dc',
      { opacity: 0.34 },
    ),
  )
  a.add(farChain(a, horizon, -40, 1660, 210, '#e0a987'))
  a.add(a.mist(500, 130, '#ffe7bd', 0.85))
  a.add(
    farChain(a, horizon, -60, 640, 250, '#bd9288'),
    farChain(a, horizon, 1030, 1680, 260, '#b38b86'),
  )
  a.add(a.mist(490, 150, '#ffe3b8', 0.85))

  a.add(sea(a, horizon, ['#ffcf8e', '#e0b489', '#7fa9a0', '#2e7480', '#0f4558']))
  const tone = { rock: '#6d7a78', green: '#2f6b58', haze }
  const middle: Karst[] = [
    { ...tone, x: 330, base: 632, w: 190, h: 330, far: 0.5, lit: 1 },
    { ...tone, x: 500, base: 628, w: 110, h: 190, far: 0.56, lit: 1 },
    { ...tone, x: 1190, base: 630, w: 150, h: 260, far: 0.55, lit: -1 },
    { ...tone, x: 1310, base: 640, w: 210, h: 380, far: 0.42, lit: -1 },
  ]
  const drawn = middle
    .map((k) =>
      islet(a, k, [
        [-0.5, 0.6, 0.5],
        [0.52, 0.55, 0.62],
      ]),
    )
    .join('')
  a.add(mirrored(a, 632, drawn, 0.3, 0.55), a.mist(560, 110, '#ffe2b5', 0.8))
  a.add(path(glints(r, 90, 905, 130, horizon, 960), '#fff3cf', { opacity: 0.75 }))
  a.add(path(glints(r, 70, 800, 900, 640, 990), '#ffe2b4', { opacity: 0.28 }))
  a.add(path(glints(r, 60, 800, 900, 680, 1000), '#0d3e52', { opacity: 0.25 }))

  const small = at(1085, 662, 0.27, 0.27, junk(a, '#c7643c', '#6b4a3c'))
  a.add(mirrored(a, 662, small, 0.35, 0.6))
  const near: Karst[] = [
    {
      ...tone,
      rock: '#4f625f',
      green: '#1e5a48',
      x: 60,
      base: 742,
      w: 360,
      h: 600,
      far: 0.12,
      lit: 1,
    },
    {
      ...tone,
      rock: '#4f625f',
      green: '#1e5a48',
      x: 1530,
      base: 728,
      w: 330,
      h: 540,
      far: 0.16,
      lit: -1,
    },
  ]
  const left = islet(a, near[0] ?? { ...tone, x: 0, base: 0, w: 1, h: 1, far: 0 }, [
    [0.45, 0.6, 0.56],
    [0.68, 0.3, 0.3],
  ])
  const right = islet(a, near[1] ?? { ...tone, x: 0, base: 0, w: 1, h: 1, far: 0 }, [
    [-0.48, 0.55, 0.48],
    [-0.72, 0.24, 0.2],
  ])
  a.add(mirrored(a, 740, left, 0.42, 0.42), mirrored(a, 727, right, 0.4, 0.42))
  a.add(a.mist(640, 120, '#ffdcae', 0.42))
  a.add(path(glints(r, 60, 800, 900, 735, 1000), '#ffe7c0', { opacity: 0.22 }))

  const main = at(650, 800, 1.22, 1.22, junk(a))
  a.add(mirrored(a, 802, main, 0.42, 0.5))
  a.add(path(glints(r, 26, 650, 260, 796, 930), '#123f50', { opacity: 0.4 }))
  a.add(line('M470 806Q650 822 850 804M500 818Q640 830 800 820', '#fff1d2', 3, { opacity: 0.6 }))
  const rower = at(1120, 880, 1.05, 1.05, sampan('#3a2a2a', '#8c3b36'))
  a.add(
    mirrored(a, 884, rower, 0.35, 0.5),
    line('M1030 888Q1120 900 1220 886', '#fff1d2', 2.4, { opacity: 0.55 }),
  )
  a.add(
    many(7, (i) =>
      bird(
        560 + i * 46 + r.spread(30),
        210 + r.spread(70),
        0.5 + r.next() * 0.5,
        '#3b4a55',
        r.spread(16),
      ),
    ),
  )
  return a.finish({ tint: '#0b2433' })
}
