import { Art, dark, light } from '../art'
import { bouquet, plant } from '../decor'
import { back } from '../people'
import { at, circle, ellipse, group, line, many, path, poly, rect, W, H, type Random } from '../svg'

const SHIRTS = ['#2d4a68', '#f3ead8', '#7c3347', '#3f6f68', '#c9885a', '#4b4668', '#e2d5bb', '#2b5a86'] as const
const STYLES = ['short', 'long', 'short', 'bun'] as const

/** Small face-on bust for the tiles of the screen. */
const bust = (x: number, y: number, s: number, shirt: string, long: boolean): string =>
  at(
    x,
    y,
    s,
    s,
    long ? path('M-13 -42Q-15 -14 -12 -8H12Q15 -14 13 -42Z', '#241a22') : '',
    path('M-26 0Q-26 -18 -12 -22L0 -16L12 -22Q26 -18 26 0Z', shirt),
    path('M-5 -21L0 -15L5 -21Z', '#fff6e4'),
    ellipse(0, -36, 10, 12, '#cf9a74'),
    path('M-11 -36Q-12 -50 0 -50T11 -36Q8 -44 0 -44T-11 -36Z', '#241a22'),
  )

function tile(a: Art, r: Random, x: number, y: number, w: number, h: number, i: number): string {
  const wall = ['#e8c99a', '#8fb8b4', '#d99b7c', '#b9c4a0', '#9fb0cc', '#e3d2ae', '#c79a9a', '#86a9b8'][i % 8] ?? '#ccc'
  const clip = a.clip(`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/>`)
  const kind = i % 3
  const decor =
    kind === 0
      ? rect(x + w * 0.08, y + h * 0.1, w * 0.24, h * 0.34, light(wall, 0.6)) + rect(x + w * 0.68, y + h * 0.1, w * 0.24, h * 0.34, light(wall, 0.6))
      : kind === 1
        ? rect(x + w * 0.3, y + h * 0.1, w * 0.4, h * 0.28, '#f7efdc') + path(`M${x + w * 0.33} ${y + h * 0.34}l${w * 0.09} ${-h * 0.1}l${w * 0.08} ${h * 0.05}l${w * 0.13} ${-h * 0.14}v${h * 0.19}z`, '#e0704e')
        : many(6, (k) => rect(x + (k * w) / 6, y, w / 12, h * 0.6, dark(wall, 0.1)))
  const people = kind === 2 ? 1 : 4
  const crowd =
    people === 1
      ? bust(x + w / 2, y + h * 1.02, w / 88, r.pick(SHIRTS), i % 2 === 0)
      : many(people, (k) => bust(x + (w * (k + 0.75)) / (people + 0.5), y + h * 0.76, w / 190, r.pick(SHIRTS), r.next() < 0.4)) +
        poly([[x + w * 0.1, y + h * 0.74], [x + w * 0.9, y + h * 0.74], [x + w * 1.06, y + h], [x - w * 0.06, y + h]], a.fade('#b57f50', '#7d5234')) +
        many(4, (k) => rect(x + w * (0.2 + k * 0.18), y + h * 0.79, w * 0.07, h * 0.05, '#fbf3e0'))
  return group({ 'clip-path': clip }, rect(x, y, w, h, a.fade(light(wall, 0.25), wall)), decor, crowd)
}

export function onlineConference(): string {
  const a = new Art(31)
  const { r } = a
  a.add(rect(0, 0, W, H, a.fade('#16323f', '#214a54', '#2a4a4c')))
  a.add(many(22, (i) => rect(i * 74, 96, 70, 560, i % 2 ? '#234c55' : '#1f454f')), rect(0, 96, W, 570, a.across('#0d1f2b', '#2b5a60', '#2b5a60', '#0d1f2b'), { opacity: 0.5 }))
  a.add(poly([[0, 0], [W, 0], [1380, 100], [220, 100]], a.fade('#0f2733', '#1d3f49')))
  a.add(many(3, (i) => poly([[330 + i * 340, 22], [590 + i * 340, 22], [572 + i * 330, 58], [352 + i * 330, 58]], '#ffefc8') + a.glow(460 + i * 335, 40, 260, '#ffe4ab', 0.5)))
  a.add(poly([[0, 650], [W, 650], [W, H], [0, H]], a.fade('#3a3a3c', '#22222c')))
  a.add(a.glow(800, 360, 860, '#ffe0a8', 0.32))
  a.add(rect(286, 122, 1028, 462, '#0a161f', { rx: 12 }), rect(298, 134, 1004, 438, '#102632', { rx: 6 }))
  const cw = 240
  const ch = 136
  a.add(many(12, (i) => tile(a, r, 308 + (i % 4) * 248, 142 + Math.floor(i / 4) * 142, cw, ch, i * 5 + 1)))
  a.add(rect(308, 142, cw, ch, 'none', { stroke: '#ffc65a', 'stroke-width': 5, rx: 6 }))
  a.add(poly([[298, 134], [700, 134], [420, 572], [298, 572]], '#ffffff', { opacity: 0.05 }))
  a.add(poly([[300, 590], [1300, 590], [1440, 700], [160, 700]], a.linear([[0, '#ffdf9f', 0.4], [1, '#ffdf9f', 0]])))
  a.add(plant(a, 170, 668, 1.08), plant(a, 1430, 668, 1.08))
  // Long table, its far end under the screen.
  a.add(poly([[470, 640], [1130, 640], [1420, 1000], [180, 1000]], a.fade('#c48a58', '#8d5836')), poly([[470, 640], [1130, 640], [1150, 664], [450, 664]], '#e8b987', { opacity: 0.6 }))
  a.add(poly([[640, 650], [960, 650], [1080, 1000], [520, 1000]], '#7f4c30', { opacity: 0.4 }))
  a.add(ellipse(800, 736, 130, 15, '#4a2a1c', { opacity: 0.4 }), bouquet(a, 800, 738, 1.1))
  const sides: ReadonlyArray<readonly [number, number, number]> = [[420, 742, 104], [1180, 742, 104], [350, 828, 136], [1250, 828, 136]]
  sides.forEach(([x, y, w], i) => a.add(back({ w, shirt: SHIRTS[(i * 3 + 1) % 8] ?? '#333', style: STYLES[(i + 1) % 4] ?? 'short' }).replace('scale(', `translate(${x} ${y}) scale(`)))
  a.add(many(4, (i) => { const x = [560, 1040, 520, 1080][i] ?? 0; const y = [720, 720, 800, 800][i] ?? 0; return poly([[x - 34, y], [x + 30, y], [x + 38, y + 26], [x - 42, y + 26]], '#fbf3e0') + rect(x + 46, y - 18, 13, 34, '#bfe0e0', { opacity: 0.85, rx: 3 }) }))
  const front = [120, 400, 680, 950, 1225, 1490]
  front.forEach((x, i) => {
    const chair = path('M-78 20V-70Q-78 -112 -44 -114H44Q78 -112 78 -70V20Z', a.fade('#2b3040', '#14161f'))
    a.add(at(x, 1010 + (i % 2) * 16, 1.55, 1.55, back({ w: 150, shirt: ['#24405e', '#f1e6d0', '#7c3347', '#30605e', '#e0c9a0', '#3d3b58'][i] ?? '#333', style: STYLES[(i + (i > 2 ? 1 : 0)) % 4] ?? 'short' }), group({ transform: 'translate(0 62)' }, chair)))
  })
  a.add(a.glow(800, 330, 700, '#fff0c8', 0.16))
  return a.finish({ tint: '#06121c', vignette: 0.5 })
}

export function classroom(): string {
  const a = new Art(83)
  const { r } = a
  a.add(rect(0, 0, W, 720, a.across('#f6d9a0', '#f3e3bd', '#cfd8c0')), rect(0, 560, W, 160, a.across('#4f9a8c', '#3d857d', '#2f6d6b')), rect(0, 554, W, 9, '#f9efd6'))
  a.add(poly([[0, 720], [W, 720], [W, H], [0, H]], a.fade('#b9764a', '#7d4a34')))
  a.add(many(3, (i) => { const x = 24 + i * 116; return rect(x, 120 + i * 14, 100, 400 - i * 28, '#fff7e0') + rect(x + 6, 128 + i * 14, 88, 384 - i * 28, a.fade('#8fd0dc', '#d8ecd0')) + path(`M${x + 6} ${430 - i * 10}q20 -50 44 -20q20 -40 44 0v70h-88z`, '#5fa86a') + rect(x + 48, 128 + i * 14, 5, 384 - i * 28, '#fff7e0') + rect(x + 6, 300, 88, 5, '#fff7e0') }))
  // Whiteboard with a geometry lesson.
  a.add(rect(470, 128, 730, 380, '#a9764c', { rx: 6 }), rect(482, 140, 706, 356, a.across('#fdfbf2', '#eef3ea')), rect(560, 500, 520, 14, '#8f6240'))
  a.add(line('M560 420L760 210L860 420ZM760 210V420M760 396H784V420', '#2b6f9b', 5), line('M600 378Q612 398 606 420', '#d9533b', 5), circle(1010, 300, 82, 'none', { stroke: '#d9533b', 'stroke-width': 5 }), line('M1010 300L1080 258M928 300H1092', '#2f7f5c', 5, { 'stroke-dasharray': '12 10' }), circle(1010, 300, 6, '#2b6f9b'))
  a.add(line('M900 438q16 -14 32 0t32 0t32 0M1020 438h70', '#7a8a92', 4, { opacity: 0.7 }), line('M530 178h120M530 202h84', '#7a8a92', 4, { opacity: 0.6 }))
  a.add(rect(1290, 150, 200, 150, '#a9764c', { rx: 4 }), rect(1300, 160, 180, 130, a.fade('#9fd3d6', '#f8e0aa')), path('M1310 290q30 -70 60 -20q26 -90 62 -10q20 -30 40 30z', '#3f8a72'), circle(1440, 190, 14, '#ffcf5c'))
  a.add(rect(1290, 360, 210, 8, '#8f6240'), many(11, (i) => rect(1298 + i * 18, 300 + r.range(0, 14), 14, 60, r.pick(['#d9533b', '#2f7f8c', '#e9b13f', '#7c3347', '#f1e6d0']), {})))
  // Teacher in ao dai beside the board.
  a.add(at(1130, 740, 4.1, 4.1, path('M-6 -46L-12 -1L-4 0L0 -40L4 0L12 -1L6 -46Z', '#fffaf0'), path('M-3 -80Q-9 -79 -9.4 -70L-7 -54Q-8 -44 -13 -9Q-2 -4 6 -8Q5 -30 6 -52L9 -70Q9 -79 3 -80Z', '#d9466a'), path('M5 -46L14 -12Q8 -8 4 -9Z', '#b5325a'), line('M-8 -74L-22 -76L-36 -86', '#d9466a', 5), circle(-38, -87, 2.6, '#cf9a74'), line('M-38 -88L-44 -92', '#2b6f9b', 1.6), line('M8 -73Q14 -62 4 -56', '#c23a60', 5), rect(-1, -62, 11, 8, '#fff3da'), path('M-6 -92Q-8 -66 -3 -62Q4 -60 6 -66Q8 -84 6 -92Z', '#241a22'), rect(-2.2, -86, 4.4, 8, '#b98463'), ellipse(-0.6, -91, 5, 6.2, '#cf9a74'), path('M-6 -89Q-7 -100 0 -100T6.4 -88L5 -80Q4 -92 0 -95Q-4 -95 -6 -89Z', '#241a22')))
  a.add(poly([[40, 160], [330, 190], [1100, 1000], [420, 1000]], a.global([[0, '#fff3c4', 0.5], [1, '#fff3c4', 0]], 60, 300, 900, 950)))
  const row = (y: number, s: number, xs: readonly number[], seed: number): void => {
    xs.forEach((x, i) => {
      const k = i + seed
      a.add(at(x, y, s, s, rect(-130, -52, 260, 16, '#d79a5e', { rx: 4 }), rect(-130, -40, 260, 30, '#9c6238'), many(2, (p) => rect(-92 + p * 118, -62, 58, 11, ['#f4efe0', '#e9b13f', '#7fb3b8'][(k + p) % 3] ?? '#fff', { rx: 2 })),
        many(2, (p) => { const style = (k + p) % 2 ? 'long' : 'short'; const bx = -60 + p * 120; const raise = (k * 2 + p) % 5 === 1; return (raise ? line(`M${bx + 34} 6L${bx + 48} -60L${bx + 44} -128`, '#fbf6ea', 17) + circle(bx + 43, -138, 11, '#cf9a74') : '') + group({ transform: `translate(${bx} 60)` }, back({ w: 104, shirt: '#fbf6ea', style }), style === 'short' ? path('M-16 -72Q0 -60 16 -72L18 -62Q0 -48 -18 -62Z', '#e0402f') : path('M-17 -62Q0 -50 17 -62L18 -52Q0 -40 -18 -52Z', '#e0402f', { opacity: 0 })) }),
        rect(-120, 44, 240, 60, '#b37442', { rx: 6 }), rect(-120, 44, 240, 12, '#d79a5e', { rx: 5 })))
    })
  }
  row(756, 0.82, [430, 690, 950], 1)
  row(846, 1.08, [250, 620, 990, 1350], 2)
  row(965, 1.45, [90, 580, 1070, 1540], 4)
  return a.finish({ tint: '#2a1420', vignette: 0.3 })
}

export const roomScenes = { 'online-conference': onlineConference, classroom }
