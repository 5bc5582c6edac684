import { Art, dark, light, mix } from '../art'
import { hedge, land, palm, ridge, shadow, streaks, sun, tree } from '../nature'
import { man } from '../people'
import { at, group, line, many, n, path, poly, rect, W } from '../svg'

/** Lorry with a container, seen from behind; 120 wide, wheels on the origin. */
function lorry(a: Art, color: string): string {
  return group({},
    rect(-62, -6, 124, 12, '#1a1424', { opacity: 0.45, rx: 6 }), rect(-52, -30, 26, 32, '#17181f', { rx: 5 }), rect(26, -30, 26, 32, '#17181f', { rx: 5 }), rect(-50, -38, 100, 12, '#2b2c36'),
    rect(-58, -176, 116, 140, a.across(light(color, 0.12), color, dark(color, 0.22))), rect(-58, -176, 116, 8, light(color, 0.4)), rect(-2, -170, 4, 132, dark(color, 0.45)), line(many(4, (i) => `M${[-40, -18, 18, 40][i] ?? 0} -166V-42`), '#e9dcc4', 3, { opacity: 0.75 }), line('M-52 -166V-42M52 -166V-42', dark(color, 0.4), 3), rect(-46, -110, 12, 8, '#e9dcc4'), rect(34, -110, 12, 8, '#e9dcc4'),
    rect(-56, -36, 20, 9, '#ff5a40', { rx: 2 }), rect(36, -36, 20, 9, '#ff5a40', { rx: 2 }), rect(-14, -34, 28, 9, '#f3e6c4'), rect(-58, -44, 116, 6, dark(color, 0.45)))
}

/** Lorry coming towards the viewer. */
function cab(a: Art, color: string): string {
  return group({},
    rect(-62, -6, 124, 12, '#1a1424', { opacity: 0.45, rx: 6 }), rect(-56, -182, 112, 150, '#c9b594'), rect(-52, -28, 24, 30, '#17181f', { rx: 5 }), rect(28, -28, 24, 30, '#17181f', { rx: 5 }),
    path('M-54 -16V-112Q-50 -148 -38 -150H38Q50 -148 54 -112V-16Z', a.across(light(color, 0.15), color, dark(color, 0.25))), path('M-46 -84L-38 -138H38L46 -84Z', a.fade('#cfe6e0', '#3d6674')), poly([[-30, -138], [-8, -138], [-24, -84], [-42, -84]], '#ffffff', { opacity: 0.35 }), rect(-34, -66, 68, 24, '#23242e', { rx: 4 }), line('M-30 -60H30M-30 -54H30M-30 -48H30', '#8a8a94', 2), rect(-52, -40, 22, 13, '#fff3cf', { rx: 4 }), rect(30, -40, 22, 13, '#fff3cf', { rx: 4 }), rect(-56, -24, 112, 12, '#2b2c36', { rx: 4 }), line('M-56 -110H-66V-88M56 -110H66V-88', '#23242e', 6))
}

export function borderGate(): string {
  const a = new Art(1103)
  const { r } = a
  a.add(rect(0, 0, W, 640, a.fade('#5a93b5', '#a9cbc6', '#fbe6bf', '#ffd09a')), sun(a, 1230, 250, 44, '#fffbe8', '#ffdf9e'), path(streaks(r, 16, [0, 60, W, 240], [460, 9]), '#fff6e4', { opacity: 0.5 }))
  for (const [y, h, c, mist] of [[400, 260, '#9db7bd', 0.75], [460, 260, '#7fa3a0', 0.6], [530, 220, '#5f8f80', 0.5]] as const) a.add(land(ridge(r, y, h, 0.52, 6), a.global([[0, c], [1, mix(c, '#fff0cf', 0.6)]], 0, y - h / 2, 0, y + 160), 720), a.mist(y + 20, 140, '#fff0d2', mist))
  a.add(land([[-20, 560], [180, 500], [380, 560], [520, 620]], a.global([[0, '#4f8a68'], [1, '#8fb070']], 0, 500, 0, 680), 760), land([[1080, 620], [1250, 540], [1440, 490], [1640, 540]], a.global([[0, '#4f8a68'], [1, '#8fb070']], 0, 490, 0, 680), 760))
  a.add(many(26, (i) => { const x = i < 13 ? r.range(-10, 470) : r.range(1130, 1610); return tree(a, x, 610 + r.spread(34), r.range(50, 90), r.pick(['#3f7a58', '#5b9459', '#2f6b52']), 1) }), hedge(r, -10, 1620, 650, 30, '#3f7a58'))
  a.add(rect(0, 640, W, 370, a.fade('#b5b982', '#7f9a62', '#4f7a52')))
  // Gate: two towers, a glazed bridge and a sweeping roof.
  const stone = a.across('#fff0d2', '#ecd3a8', '#c9a880')
  const roof = (x: number, y: number, w: number, h: number, inset: number): string => path(`M${x - w / 2} ${y}Q${x - w / 2 + inset * 0.8} ${y - h * 0.2} ${x - w / 2 + inset} ${y - h}H${x + w / 2 - inset}Q${x + w / 2 - inset * 0.8} ${y - h * 0.2} ${x + w / 2} ${y}l14 -16q4 26 -18 28H${x - w / 2 + 4}q-22 -2 -18 -28z`, a.fade('#d9654a', '#b5402f', '#7a2a28')) + line(many(Math.round(w / 16), (i) => { const u = i / (Math.round(w / 16) - 1) - 0.5; return `M${n(x + u * (w - inset * 2))} ${n(y - h)}L${n(x + u * (w - 12))} ${n(y + 6)}` }), '#6b2424', 2, { opacity: 0.5 }) + rect(x - w / 2 + inset - 8, y - h - 8, w - inset * 2 + 16, 10, '#7a2a28', { rx: 3 }) + rect(x - w / 2 + 6, y + 10, w - 12, 5, '#f2c060')
  a.add(rect(220, 560, 250, 110, a.across('#f6e2ba', '#dcbf92')), rect(1130, 560, 250, 110, a.across('#f6e2ba', '#dcbf92')), rect(208, 548, 274, 16, '#b5402f'), rect(1118, 548, 274, 16, '#b5402f'), many(5, (i) => rect(240 + i * 46, 588, 30, 40, '#35606c') + rect(1150 + i * 46, 588, 30, 40, '#35606c')))
  a.add(rect(470, 330, 130, 344, stone), rect(1000, 330, 130, 344, stone), rect(752, 430, 24, 244, stone), rect(824, 430, 24, 244, stone), poly([[470, 330], [486, 330], [486, 674], [470, 674]], '#fff8e4', { opacity: 0.6 }), many(6, (k) => rect(500, 356 + k * 52, 70, 32, a.fade('#7fb3b8', '#35606c')) + rect(1030, 356 + k * 52, 70, 32, a.fade('#7fb3b8', '#35606c'))))
  a.add(rect(456, 388, 688, 92, a.fade('#fff3d8', '#e3c79a')), rect(456, 382, 688, 10, '#b5402f'), rect(456, 474, 688, 12, '#b5402f'), many(21, (i) => rect(484 + i * 30.6, 404, 22, 56, a.fade('#9fc9cc', '#3d6a78'))), rect(600, 486, 400, 14, '#8a6a54', { opacity: 0.5 }))
  a.add(rect(600, 326, 400, 58, a.fade('#f3dcae', '#d9b98a')), many(9, (i) => rect(612 + i * 43, 330, 12, 54, '#b5402f')), roof(800, 326, 560, 74, 74), rect(690, 222, 220, 34, '#f3dcae'), many(6, (i) => rect(700 + i * 38, 222, 8, 34, '#b5402f')), roof(800, 222, 320, 60, 62), roof(535, 330, 190, 52, 44), roof(1065, 330, 190, 52, 44))
  const colors = ['#e0352b', '#f2b544', '#2f7fb0', '#2f9a6c'] as const
  a.add(line('M800 154V96', '#8a6a54', 5), path('M802 98q24 -8 40 2t34 -2v34q-18 8 -34 0t-40 2z', '#e0352b'), many(10, (i) => { const x = i < 5 ? 250 + i * 44 : 1174 + (i - 5) * 44; return line(`M${x} 672V470`, '#e9dcc4', 4) + path(`M${x + 2} 472q16 -6 28 2t22 0v28q-12 6 -22 0t-28 2z`, colors[i % 4] ?? '#f00') }))
  // Road and barrier.
  a.add(poly([[476, 672], [1124, 672], [1720, 1000], [-120, 1000]], a.linear([[0, '#c9b49a'], [0.4, '#8f8078'], [1, '#5a5260']])), poly([[470, 672], [480, 672], [-70, 1000], [-140, 1000]], '#f0dcb0'), poly([[1120, 672], [1130, 672], [1740, 1000], [1670, 1000]], '#f0dcb0'))
  a.add(poly([[790, 672], [810, 672], [838, 1000], [762, 1000]], '#7fa05c'), poly([[788, 672], [791, 672], [768, 1000], [758, 1000]], '#f6e3b4'), poly([[809, 672], [812, 672], [842, 1000], [832, 1000]], '#f6e3b4'))
  a.add(many(8, (i) => { const t0 = (i / 8) ** 1.7; const t1 = ((i + 0.45) / 8) ** 1.7; const lane = (x0: number, x1: number): string => { const w0 = 1.5 + t0 * 6; const w1 = 1.5 + t1 * 6; const a0 = x0 + (x1 - x0) * t0; const a1 = x0 + (x1 - x0) * t1; return `M${n(a0 - w0)} ${n(672 + 328 * t0)}L${n(a0 + w0)} ${n(672 + 328 * t0)}L${n(a1 + w1)} ${n(672 + 328 * t1)}L${n(a1 - w1)} ${n(672 + 328 * t1)}Z` }; return path(lane(960, 1240) + lane(640, 360), '#fff3d6', { opacity: 0.85 }) }))
  const booth = (x: number, y: number, s: number): string => at(x, y, s, s, rect(-22, -70, 44, 72, a.across('#fff0d2', '#d9b98a')), rect(-18, -58, 36, 28, '#35606c'), poly([[-32, -68], [32, -68], [26, -84], [-26, -84]], '#b5402f'))
  a.add(booth(800, 700, 0.9), line('M824 668H950', '#fff3d6', 6), line('M824 668H950', '#e0352b', 6, { 'stroke-dasharray': '14 16', 'stroke-linecap': 'butt' }), line('M776 668L690 612', '#fff3d6', 6), line('M776 668L690 612', '#e0352b', 6, { 'stroke-dasharray': '14 16', 'stroke-linecap': 'butt' }))
  // Queue on the right, traffic coming out on the left.
  const queue: ReadonlyArray<readonly [number, number, number, string]> = [[886, 694, 0.42, '#d9533b'], [1010, 694, 0.42, '#2f7f8c'], [900, 722, 0.56, '#e9983a'], [1054, 724, 0.57, '#f0e0bc'], [922, 764, 0.8, '#2b5a86'], [1120, 768, 0.82, '#c9402f'], [952, 832, 1.2, '#3f8a68'], [1224, 842, 1.24, '#e9a23a'], [1010, 950, 1.85, '#c9483a'], [1400, 968, 1.95, '#2f6f9a']]
  queue.forEach(([x, y, s, color]) => a.add(shadow(a, x - 16 * s, y, 86 * s, 9 * s, '#1a1424', 0.5), at(x, y, s, s, lorry(a, color))))
  const coming: ReadonlyArray<readonly [number, number, number, string]> = [[706, 696, 0.42, '#f0e0bc'], [654, 728, 0.6, '#e0553d'], [560, 796, 1, '#2f7f8c'], [388, 906, 1.7, '#e9a23a']]
  coming.forEach(([x, y, s, color]) => a.add(shadow(a, x + 8 * s, y, 86 * s, 9 * s, '#1a1424', 0.5), at(x, y, s, s, cab(a, color))))
  a.add(at(742, 800, 0.95, 0.95, man('#5f8f5c', '#3f6a4a', 2)), palm(r, 90, 1000, 420, '#2c6b52'), palm(r, 200, 1004, 300, '#3a7f58'), hedge(r, -20, 210, 995, 60, '#23583f'), hedge(r, 1540, 1640, 995, 60, '#23583f'), a.glow(1230, 250, 700, '#ffdf9e', 0.3))
  return a.finish({ tint: '#1a1430', vignette: 0.32 })
}

export const borderScenes = { 'border-gate': borderGate }
