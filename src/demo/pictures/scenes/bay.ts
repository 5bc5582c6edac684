import { Art, mix } from '../art'
import { basketBoat, fishingBoat, junk, sampan } from '../boats'
import { bird, cloud, glints, grass, land, palm, sea, shadow, streaks, sun } from '../nature'
import { conicalHat, man, vendor } from '../people'
import { farChain, islet, mirrored, type Karst } from '../rocks'
import { at, circle, group, line, many, path, rect, times, W, type Pt } from '../svg'

export function haLongBay(): string {
  const a = new Art(11)
  const { r } = a
  const horizon = 610
  const haze = '#fbd9a8'
  a.add(rect(0, 0, W, 640, a.fade('#3d7f95', '#7fb0ad', '#f0d3a4', '#ffc980', '#ff9f63')))
  a.add(sun(a, 905, 452, 50, '#fff8e0', '#ffd58a'))
  a.add(path(streaks(r, 16, [0, 90, W, 250], [420, 9]), '#fff0d2', { opacity: 0.42 }))
  a.add(path(many(4, (i) => cloud(r, 150 + i * 440, 250 + r.spread(50), 360, 54)), '#fff3dc', { opacity: 0.34 }))
  a.add(farChain(a, horizon, -40, 1660, 210, '#e0a987'))
  a.add(a.mist(500, 130, '#ffe7bd', 0.85))
  a.add(farChain(a, horizon, -60, 640, 250, '#bd9288'), farChain(a, horizon, 1030, 1680, 260, '#b38b86'))
  a.add(a.mist(490, 150, '#ffe3b8', 0.85))

  a.add(sea(a, horizon, ['#ffcf8e', '#e0b489', '#7fa9a0', '#2e7480', '#0f4558']))
  const tone = { rock: '#6d7a78', green: '#2f6b58', haze }
  const middle: Karst[] = [
    { ...tone, x: 330, base: 632, w: 190, h: 330, far: 0.5, lit: 1 },
    { ...tone, x: 500, base: 628, w: 110, h: 190, far: 0.56, lit: 1 },
    { ...tone, x: 1190, base: 630, w: 150, h: 260, far: 0.55, lit: -1 },
    { ...tone, x: 1310, base: 640, w: 210, h: 380, far: 0.42, lit: -1 },
  ]
  const drawn = middle.map((k) => islet(a, k, [[-0.5, 0.6, 0.5], [0.52, 0.55, 0.62]])).join('')
  a.add(mirrored(a, 632, drawn, 0.3, 0.55), a.mist(560, 110, '#ffe2b5', 0.8))
  a.add(path(glints(r, 90, 905, 130, horizon, 960), '#fff3cf', { opacity: 0.75 }))
  a.add(path(glints(r, 70, 800, 900, 640, 990), '#ffe2b4', { opacity: 0.28 }))
  a.add(path(glints(r, 60, 800, 900, 680, 1000), '#0d3e52', { opacity: 0.25 }))

  const small = at(1085, 662, 0.27, 0.27, junk(a, '#c7643c', '#6b4a3c'))
  a.add(mirrored(a, 662, small, 0.35, 0.6))
  const near: Karst[] = [
    { ...tone, rock: '#4f625f', green: '#1e5a48', x: 60, base: 742, w: 360, h: 600, far: 0.12, lit: 1 },
    { ...tone, rock: '#4f625f', green: '#1e5a48', x: 1530, base: 728, w: 330, h: 540, far: 0.16, lit: -1 },
  ]
  const left = islet(a, near[0] ?? { ...tone, x: 0, base: 0, w: 1, h: 1, far: 0 }, [[0.45, 0.6, 0.56], [0.68, 0.3, 0.3]])
  const right = islet(a, near[1] ?? { ...tone, x: 0, base: 0, w: 1, h: 1, far: 0 }, [[-0.48, 0.55, 0.48], [-0.72, 0.24, 0.2]])
  a.add(mirrored(a, 740, left, 0.42, 0.42), mirrored(a, 727, right, 0.4, 0.42))
  a.add(a.mist(640, 120, '#ffdcae', 0.42))
  a.add(path(glints(r, 60, 800, 900, 735, 1000), '#ffe7c0', { opacity: 0.22 }))

  const main = at(650, 800, 1.22, 1.22, junk(a))
  a.add(mirrored(a, 802, main, 0.42, 0.5))
  a.add(path(glints(r, 26, 650, 260, 796, 930), '#123f50', { opacity: 0.4 }))
  a.add(line('M470 806Q650 822 850 804M500 818Q640 830 800 820', '#fff1d2', 3, { opacity: 0.6 }))
  const rower = at(1120, 880, 1.05, 1.05, sampan('#3a2a2a', '#8c3b36'))
  a.add(mirrored(a, 884, rower, 0.35, 0.5), line('M1030 888Q1120 900 1220 886', '#fff1d2', 2.4, { opacity: 0.55 }))
  a.add(many(7, (i) => bird(560 + i * 46 + r.spread(30), 210 + r.spread(70), 0.5 + r.next() * 0.5, '#3b4a55', r.spread(16))))
  return a.finish({ tint: '#0b2433' })
}

export function fishingBoats(): string {
  const a = new Art(97)
  const { r } = a
  const horizon = 430
  a.add(rect(0, 0, W, 440, a.fade('#2f8fb5', '#7cc3c9', '#d9ead2', '#fdebc6')))
  a.add(a.glow(1240, 170, 520, '#fff4cf', 0.85))
  a.add(path(cloud(r, 330, 300, 620, 130) + cloud(r, 1180, 260, 520, 96), '#fffaf0', { opacity: 0.85 }))
  a.add(path(cloud(r, 480, 330, 460, 70) + cloud(r, 1330, 300, 360, 56), '#dcecee', { opacity: 0.8 }))
  const cape: Pt[] = [[-40, 400], [90, 330], [190, 300], [300, 330], [420, 372], [560, 408], [690, 430]]
  a.add(land(cape, a.global([[0, '#5f9a94'], [1, '#b9d3bd']], 0, 300, 0, 430), 432))
  a.add(land([[1180, 430], [1320, 394], [1430, 372], [1540, 350], [1640, 340]], '#9cc4ba', 432))
  a.add(sea(a, horizon, ['#8fd3cf', '#38a7b4', '#1a87a3', '#2fa3ad'], 700))
  a.add(path(glints(r, 130, 800, 1000, horizon, 640), '#eafaf2', { opacity: 0.6 }))
  a.add(path(glints(r, 60, 800, 1000, horizon, 640), '#0c6685', { opacity: 0.35 }))
  const surf: Pt[] = times(12, (i): Pt => [-60 + i * 158, 648 + Math.sin(i * 1.1) * 16 + r.spread(8)])
  const foam: Pt[] = surf.map(([x, y]): Pt => [x, y - 16])
  a.add(at(300, 566, 0.44, 0.44, fishingBoat(a, '#2483a8', '#e8b13c')), at(1370, 552, -0.38, 0.38, fishingBoat(a, '#1c6f9a', '#d6473a')))
  a.add(path(glints(r, 16, 300, 120, 560, 590), '#0c5c7a', { opacity: 0.5 }))
  a.add(land(foam, '#c9efe6'), land(surf.map(([x, y]): Pt => [x + 30, y - 4]), '#fffdf2'))
  a.add(land(surf.map(([x, y]): Pt => [x, y + 8]), a.global([[0, '#c9a878'], [0.25, '#ecd09a'], [1, '#d9a868']], 0, 640, 0, 1000)))
  a.add(path(streaks(r, 60, [0, 690, W, 300], [200, 3]), '#b98a54', { opacity: 0.28 }))
  a.add(path(streaks(r, 40, [0, 700, W, 290], [160, 3]), '#fff1cf', { opacity: 0.5 }))

  a.add(shadow(a, 640, 786, 420, 46, '#5b3a22', 0.6))
  a.add(at(640, 764, 1.5, 1.5, group({ transform: 'rotate(-2)' }, fishingBoat(a))))
  a.add(shadow(a, 1150, 770, 240, 26, '#5b3a22', 0.5), at(1150, 756, -0.86, 0.86, fishingBoat(a, '#2b95a0', '#f0a63a')))
  const baskets: ReadonlyArray<readonly [number, number, number, string]> = [
    [1010, 846, 1.25, '#b98445'],
    [1240, 872, 1.6, '#a87238'],
    [330, 880, 1.75, '#c08f4e'],
  ]
  baskets.forEach(([x, y, s, tone]) => a.add(shadow(a, x + 8, y + s * 40, s * 88, s * 15, '#5b3a22', 0.65), at(x, y, s, s, basketBoat(a, tone))))
  const net = many(12, (i) => `M${560 + i * 18} ${930 - (i % 3) * 8}q20 -26 44 0t44 4`)
  a.add(line(net, '#3c8f86', 3, { opacity: 0.7 }), many(8, (i) => circle(570 + i * 32, 936 + r.spread(9), 6, '#f0782e')))
  a.add(shadow(a, 905, 880, 46, 9, '#5b3a22', 0.6), at(885, 878, 1.5, 1.5, man('#f3ead6', '#2b4b5c', 4)), at(938, 886, 1.45, 1.45, man('#d9573f', '#2a3142', 2), conicalHat()))
  a.add(shadow(a, 1120, 930, 60, 9, '#5b3a22', 0.6), at(1120, 930, 1.55, 1.55, vendor('#7b4f9a', ['#cfd8d8', '#c2cfd2'])))
  a.add(palm(r, 1530, 1010, 640, '#1e6b55'), palm(r, 1585, 1010, 470, '#2b8060'))
  a.add(grass(r, 1400, 1640, 1005, 50, 70, mix('#1e6b55', '#d9a868', 0.2)))
  a.add(many(6, (i) => bird(720 + i * 70 + r.spread(30), 150 + r.spread(60), 0.6, '#ffffff', r.spread(20))))
  return a.finish({ vignette: 0.26, tint: '#20304a' })
}

export const bayScenes = { 'ha-long-bay': haLongBay, 'fishing-boats': fishingBoats }
