import { Art, dark, light, mix } from '../art'
import { camera, depths, strip } from '../camera'
import { bird, cloud, glints, hedge, land, palm, ridge, sea, streaks, sun } from '../nature'
import { at, curve, group, line, many, n, path, poly, rect, times, W, type Pt } from '../svg'

/** Small vehicle from behind (red lamps) or from the front (white lamps), 100 wide. */
function car(color: string, front: boolean, tall = 1): string {
  const h = 62 * tall
  const lamp = front ? '#fff6d8' : '#ff4a38'
  return group(
    {},
    rect(-54, -4, 108, 10, '#10141f', { opacity: 0.4, rx: 5 }),
    rect(-42, -16, 20, 18, '#14161f', { rx: 4 }), rect(22, -16, 20, 18, '#14161f', { rx: 4 }),
    path(`M-48 -10V-34Q-46 -40 -40 -42L-30 ${n(-h - 6)}Q-28 ${n(-h - 10)} -22 ${n(-h - 10)}H22Q28 ${n(-h - 10)} 30 ${n(-h - 6)}L40 -42Q46 -40 48 -34V-10Z`, color),
    path(`M-33 -42L-25 ${n(-h - 2)}H25L33 -42Z`, front ? '#f9d9a4' : '#2c4254'),
    rect(-46, -34, 18, 9, lamp, { rx: 3 }), rect(28, -34, 18, 9, lamp, { rx: 3 }),
    rect(-20, -22, 40, 8, dark(color, 0.4), { rx: 2 }),
  )
}

export function haiPhongExpressway(): string {
  const a = new Art(52)
  const { r } = a
  const horizon = 430
  const see = camera({ cx: 800, horizon, focal: 900, eye: 74 })
  a.add(rect(0, 0, W, 440, a.fade('#38508a', '#9a6c9a', '#f08a78', '#ffb867', '#ffe3a0')))
  a.add(sun(a, 1010, 372, 62, '#fff4cf', '#ffcf7d'))
  a.add(path(streaks(r, 24, [0, 50, W, 300], [480, 12]), '#ffd9b0', { opacity: 0.5 }), path(cloud(r, 300, 220, 520, 70), '#ffc9ae', { opacity: 0.4 }))
  a.add(land(ridge(r, 405, 110, 0.5, 6), a.global([[0, '#9a6a86'], [1, '#f0a884']], 0, 340, 0, 440), 440), a.mist(370, 90, '#ffd9a0', 0.7))
  a.add(rect(0, horizon, W, 600, a.fade('#f2c06c', '#b9a94e', '#5f8a4a', '#2c5f48')))
  // Paddies: quilt of trapezia under the horizon.
  const zs = [120, 150, 190, 240, 310, 410, 560, 800, 1200, 2200, 5000]
  a.add(many(zs.length - 1, (k) => many(22, (i) => {
    const z0 = zs[k] ?? 1
    const z1 = zs[k + 1] ?? 2
    const wide = 46 + k * 24
    const x0 = (i - 11) * wide + (k % 2) * wide * 0.4
    const lean = wide * 0.5 * Math.sin(k * 2.1 + 1)
    const gap = (z1 - z0) * 0.05
    const corners = [see(x0, 0, z0), see(x0 + wide * 0.95, 0, z0 + gap * Math.sin(i * 1.7)), see(x0 + wide * 0.95 + lean, 0, z1 - gap), see(x0 + lean, 0, z1 - gap * 1.6)]
    if (corners.every(([x]) => x < -20) || corners.every(([x]) => x > 1620)) return ''
    const tone = r.pick(['#8fae4a', '#c9b84f', '#5f9448', '#e0c062', '#7fa64b', '#ffd58c'])
    return poly(corners, mix(mix(tone, '#1f5a46', Math.max(0, 0.45 - k * 0.08)), '#ffc878', Math.min(0.75, k * 0.08)))
  })))
  a.add(hedge(r, -20, 1640, 446, 16, '#8a7a58'), a.mist(410, 90, '#ffdf9e', 0.6))
  a.add(many(9, () => { const x = r.range(0, W); return rect(x, 462 + r.spread(8), 22, 12, '#f7e6c4') + poly([[x - 3, 460], [x + 11, 450], [x + 25, 460]], '#b5573a') }))

  const bend = (z: number): number => -30 + 190 * Math.sin((Math.min(z, 1150) - 60) / 250) * Math.min(1, z / 460) + z * 0.12
  const deck = 26
  const half = 22
  const zr = depths(62, 2600, 90)
  const edge = (side: number, y: number) => (z: number): Pt => see(bend(z) + side, y, z)
  a.add(path(strip(zr, edge(-half + 8, 0), edge(half + 14, 0)), '#1d3f3c', { opacity: 0.35 }))
  for (const z of depths(80, 1500, 22).reverse()) {
    for (const s of [-half + 7, half - 7]) {
      const [x0, y0] = see(bend(z) + s, deck - 3, z)
      const [, y1] = see(bend(z) + s, 0, z)
      const w = (900 * 4.4) / z
      a.add(poly([[x0 - w * 1.5, y0], [x0 + w * 1.5, y0], [x0 + w * 0.6, y0 + w * 1.6], [x0 + w * 0.6, y1], [x0 - w * 0.6, y1], [x0 - w * 0.6, y0 + w * 1.6]], a.across('#e7b88c', '#6d5a66')))
    }
  }
  a.add(path(strip(zr, edge(-half, deck), edge(-half, deck - 6)), '#6f6274'), path(strip(zr, edge(half, deck), edge(half, deck - 6)), '#ecc093'))
  a.add(path(strip(zr, edge(-half, deck), edge(half, deck)), a.global([[0, '#e8b58e'], [0.25, '#8d7580'], [1, '#3c4258']], 0, horizon, 0, 1000)))
  const lane = (s: number, w: number, color: string, extra = {}): string => path(strip(zr, edge(s - w, deck), edge(s + w, deck)), color, extra)
  a.add(lane(0, 0.9, '#5f8a4a'), lane(-19.5, 0.28, '#fff1cf'), lane(19.5, 0.28, '#fff1cf'), lane(-1.9, 0.25, '#ffd88a'), lane(1.9, 0.25, '#ffd88a'))
  const dashes = (s: number): string => many(120, (i) => { const z = 62 + i * 12; const e = [z, z + 2.5, z + 5]; return strip(e, edge(s - 0.25, deck), edge(s + 0.25, deck)) })
  a.add(path(dashes(-7.7) + dashes(7.7) + dashes(-13.6) + dashes(13.6), '#fff1cf', { opacity: 0.9 }))
  a.add(path(strip(zr, edge(-half, deck + 2.4), edge(-half, deck)), '#c99a86'), path(strip(zr, edge(half, deck + 2.4), edge(half, deck)), '#5b5166'))
  a.add(line(curve(zr.map(edge(-half, deck + 2.4))), '#ffe3b4', 2.4), line(curve(zr.map(edge(half, deck + 2.4))), '#ffcf94', 2))
  for (const z of depths(90, 1300, 20).reverse()) {
    const [x, y] = see(bend(z), deck, z)
    const k = 900 / z
    a.add(line(`M${n(x)} ${n(y)}V${n(y - 13 * k)}M${n(x - 4.4 * k)} ${n(y - 13.6 * k)}Q${n(x)} ${n(y - 12.4 * k)} ${n(x + 4.4 * k)} ${n(y - 13.6 * k)}`, '#4a4258', Math.max(0.8, 0.34 * k)))
  }
  const cars: ReadonlyArray<readonly [number, number, string, boolean, number]> = [
    [720, 10.6, '#e9dcc4', false, 1], [520, -10.6, '#d9533b', true, 1], [400, 16, '#f4ead6', false, 1.7], [330, -4.8, '#2f7f8c', true, 1],
    [265, 4.8, '#e9983a', false, 1], [215, -16, '#f4ead6', true, 1.6], [168, 10.7, '#c23f3f', false, 1], [150, -10.7, '#2b5a86', true, 1.1], [124, 5, '#f1e6d0', false, 1], [106, -5, '#e0b04c', true, 1], [94, 16.4, '#2f7f8c', false, 1.7],
  ]
  cars.forEach(([z, s, color, front, tall]) => { const [x, y] = see(bend(z) + s, deck, z); const k = (900 / z) * 0.046; a.add(at(x, y, k, k, car(color, front, tall))) })
  a.add(palm(r, 70, 1010, 330, '#1c4a40'), palm(r, 190, 1015, 230, '#235847'), palm(r, 1500, 1015, 300, '#1c4a40'), hedge(r, -20, 420, 985, 60, '#163f38'), hedge(r, 1240, 1640, 990, 56, '#163f38'))
  a.add(a.glow(1010, 372, 900, '#ffb05e', 0.35), many(5, (i) => bird(380 + i * 50, 180 + r.spread(40), 0.55, '#4b3a5c', r.spread(14))))
  return a.finish({ tint: '#1b1230' })
}

export function lachHuyenBridge(): string {
  const a = new Art(77)
  const { r } = a
  const horizon = 440
  const see = camera({ cx: 1000, horizon, focal: 900, eye: 46 })
  a.add(rect(0, 0, W, 450, a.fade('#2677a6', '#66b1c4', '#c5e2d4', '#ffeec6')))
  a.add(sun(a, 1180, 330, 46, '#fffdf0', '#ffe6a6'))
  a.add(path(cloud(r, 420, 270, 720, 150) + cloud(r, 980, 210, 420, 76), '#fffaf0', { opacity: 0.8 }), path(cloud(r, 620, 310, 560, 70) + cloud(r, 1420, 300, 420, 60), '#f6ecd4', { opacity: 0.8 }))
  a.add(path(streaks(r, 12, [0, 60, W, 130], [460, 8]), '#ffffff', { opacity: 0.4 }))
  a.add(land([[880, 440], [1000, 424], [1090, 404], [1190, 416], [1300, 392], [1420, 376], [1530, 398], [1660, 384]], '#a9c9c0', 442))
  a.add(many(7, (i) => { const x = 1000 + i * 44; return line(`M${x} 440V414M${x + 9} 440V414M${x - 8} 416H${x + 26}M${x + 4} 404L${x + 26} 416`, '#8a9aa6', 2, { opacity: 0.8 }) }))
  a.add(sea(a, horizon, ['#f5e6be', '#a8d6cb', '#4fb0b8', '#1c7f9c', '#0c527a']))
  a.add(path(glints(r, 120, 1180, 200, horizon, 990), '#fffbe4', { opacity: 0.75 }), path(glints(r, 170, 800, 1000, horizon, 1000), '#e6fbf2', { opacity: 0.35 }), path(glints(r, 120, 800, 1000, 470, 1000), '#0a4d74', { opacity: 0.28 }))

  const road = (z: number): number => -74 + 64 * Math.sin((z - 40) / 330) * Math.exp(-z / 1400) + z * 0.055
  const deck = 19
  const half = 11
  const zs = depths(52, 9000, 110)
  const edge = (s: number, y: number) => (z: number): Pt => see(road(z) + s, y, z)
  a.add(path(strip(zs, edge(-half - 6, 0), edge(half - 4, 0)), '#0a4a6c', { opacity: 0.35 }))
  for (const z of [...times(60, (i) => 76 + i * 26)].reverse()) {
    const k = 900 / z
    const top = (s: number): Pt => see(road(z) + s, deck - 2.6, z)
    const cap = [top(-half + 1), top(half - 1)] as const
    const tone = mix('#d9c7a8', '#cfe0d4', Math.min(0.8, z / 1500))
    const legs = [-5.6, 5.6].map((s) => { const [x, y] = top(s); const foot = see(road(z) + s, 0, z)[1]; const w = 1.5 * k; return poly([[x - w, y], [x + w, y], [x + w, foot], [x - w, foot]], a.across(dark(tone, 0.3), light(tone, 0.3))) + poly([[x - w, foot], [x + w, foot], [x + w * 0.8, foot + (foot - y) * 0.5], [x - w * 0.8, foot + (foot - y) * 0.5]], '#0d4f70', { opacity: 0.3 }) })
    a.add(...legs, poly([cap[0], cap[1], [cap[1][0] - 1.4 * k, cap[1][1] + 2.2 * k], [cap[0][0] + 1.4 * k, cap[0][1] + 2.2 * k]], dark(tone, 0.12)))
  }
  a.add(path(strip(zs, edge(-half + 3, deck - 2.8), edge(half - 3, deck - 2.8)), '#5f7f86'))
  a.add(path(strip(zs, edge(half, deck), edge(half - 2, deck - 2.8)), a.global([[0, '#fff3d8'], [1, '#d9bf95']], 0, horizon, 0, 1000)), path(strip(zs, edge(-half, deck), edge(-half + 2, deck - 2.8)), '#8d9a94'))
  a.add(path(strip(zs, edge(-half, deck), edge(half, deck)), a.global([[0, '#dcd6c2'], [0.3, '#8c979c'], [1, '#4c5a68']], 0, horizon, 0, 1000)))
  const lane = (s: number, w: number, color: string): string => path(strip(zs, edge(s - w, deck), edge(s + w, deck)), color)
  a.add(lane(0, 0.3, '#f2c75a'), lane(-9.6, 0.14, '#fff6e0'), lane(9.6, 0.14, '#fff6e0'))
  const dash = (s: number): string => many(90, (i) => { const z = 52 + i * 9; return strip([z, z + 4], edge(s - 0.16, deck), edge(s + 0.16, deck)) })
  a.add(path(dash(-4.9) + dash(4.9), '#fff6e0'))
  const rail = (s: number): string => path(strip(zs, edge(s, deck + 1.3), edge(s, deck)), s > 0 ? '#f6e8c8' : '#b9b8a8')
  a.add(rail(-half), rail(half), line(curve(zs.map(edge(half, deck + 1.4))), '#fffdf0', 2), line(curve(zs.map(edge(-half, deck + 1.4))), '#fff6e0', 1.6))
  for (const z of [...times(34, (i) => 70 + i * 30)].reverse()) {
    const k = 900 / z
    const lamp = (s: number, dir: number): string => { const [x, y] = see(road(z) + s, deck, z); return `M${n(x)} ${n(y)}V${n(y - 9.5 * k)}Q${n(x)} ${n(y - 10.6 * k)} ${n(x + dir * 2.8 * k)} ${n(y - 10.8 * k)}` }
    a.add(line(lamp(-half, 1) + lamp(half, -1), mix('#4f6470', '#dfe6d8', Math.min(0.7, z / 1000)), Math.max(0.7, 0.26 * k)))
  }
  const cars: ReadonlyArray<readonly [number, number, string, boolean, number]> = [[560, 4, '#e9983a', false, 1.8], [420, -4, '#f6efe0', true, 1.8], [300, 6, '#2f7f8c', false, 1.9], [215, -6.6, '#d9533b', true, 1], [160, 3, '#fbf2df', false, 1], [118, -3, '#2b5a86', true, 1.1], [96, 6.8, '#d8452f', false, 1]]
  cars.forEach(([z, s, color, front, tall]) => { const [x, y] = see(road(z) + s, deck, z); const k = (900 / z) * 0.026; a.add(at(x, y, k, k, car(color, front, tall))) })
  const gull = (x: number, y: number, s: number, tilt: number): string => group({ transform: `translate(${x} ${y}) rotate(${tilt}) scale(${s})` }, path('M-60 -24Q-30 -38 -6 -6Q0 -10 8 -7Q34 -40 66 -34Q40 -22 18 4Q30 6 34 9Q18 14 4 11Q-10 14 -20 10Q-14 4 -10 1Q-30 -22 -60 -24Z', '#fffdf5') + path('M-60 -24Q-44 -31 -32 -27Q-44 -26 -60 -24ZM66 -34Q50 -33 44 -28Q54 -29 66 -34Z', '#3b4a55') + path('M34 9L42 11L33 13Z', '#f0a030'))
  a.add(gull(1130, 640, 1.15, -8), gull(1330, 560, 0.8, 6), gull(980, 250, 0.6, -12), gull(760, 180, 0.5, 8), gull(1280, 790, 1.5, 10))
  a.add(many(5, (i) => bird(560 + i * 40, 300 + r.spread(24), 0.4, '#5a7886', r.spread(14))))
  return a.finish({ vignette: 0.26, tint: '#0a2a44' })
}

export const roadScenes = { 'hai-phong-expressway': haiPhongExpressway, 'lach-huyen-bridge': lachHuyenBridge }
