import { Art } from '../art'
import { back } from '../people'
import { at, circle, ellipse, group, H, line, many, path, poly, rect, W } from '../svg'

export function classroom(): string {
  const a = new Art(83)
  const { r } = a
  a.add(
    rect(0, 0, W, 720, a.across('#f6d9a0', '#f3e3bd', '#cfd8c0')),
    rect(0, 560, W, 160, a.across('#4f9a8c', '#3d857d', '#2f6d6b')),
    rect(0, 554, W, 9, '#f9efd6'),
  )
  a.add(
    poly(
      [
        [0, 720],
        [W, 720],
        [W, H],
        [0, H],
      ],
      a.fade('#b9764a', '#7d4a34'),
    ),
  )
  a.add(
    many(3, (i) => {
      const x = 24 + i * 116
      return (
        rect(x, 120 + i * 14, 100, 400 - i * 28, '#fff7e0') +
        rect(x + 6, 128 + i * 14, 88, 384 - i * 28, a.fade('#8fd0dc', '#d8ecd0')) +
        path(`M${x + 6} ${430 - i * 10}q20 -50 44 -20q20 -40 44 0v70h-88z`, '#5fa86a') +
        rect(x + 48, 128 + i * 14, 5, 384 - i * 28, '#fff7e0') +
        rect(x + 6, 300, 88, 5, '#fff7e0')
      )
    }),
  )
  // Whiteboard with a geometry lesson.
  a.add(
    rect(470, 128, 730, 380, '#a9764c', { rx: 6 }),
    rect(482, 140, 706, 356, a.across('#fdfbf2', '#eef3ea')),
    rect(560, 500, 520, 14, '#8f6240'),
  )
  a.add(
    line('M560 420L760 210L860 420ZM760 210V420M760 396H784V420', '#2b6f9b', 5),
    line('M600 378Q612 398 606 420', '#d9533b', 5),
    circle(1010, 300, 82, 'none', { stroke: '#d9533b', 'stroke-width': 5 }),
    line('M1010 300L1080 258M928 300H1092', '#2f7f5c', 5, { 'stroke-dasharray': '12 10' }),
    circle(1010, 300, 6, '#2b6f9b'),
  )
  a.add(
    line('M900 438q16 -14 32 0t32 0t32 0M1020 438h70', '#7a8a92', 4, { opacity: 0.7 }),
    line('M530 178h120M530 202h84', '#7a8a92', 4, { opacity: 0.6 }),
  )
  a.add(
    rect(1290, 150, 200, 150, '#a9764c', { rx: 4 }),
    rect(1300, 160, 180, 130, a.fade('#9fd3d6', '#f8e0aa')),
    path('M1310 290q30 -70 60 -20q26 -90 62 -10q20 -30 40 30z', '#3f8a72'),
    circle(1440, 190, 14, '#ffcf5c'),
  )
  a.add(
    rect(1290, 360, 210, 8, '#8f6240'),
    many(11, (i) =>
      rect(
        1298 + i * 18,
        300 + r.range(0, 14),
        14,
        60,
        r.pick(['#d9533b', '#2f7f8c', '#e9b13f', '#7c3347', '#f1e6d0']),
        {},
      ),
    ),
  )
  // Teacher in ao dai beside the board.
  a.add(
    at(
      1130,
      740,
      4.1,
      4.1,
      path('M-6 -46L-12 -1L-4 0L0 -40L4 0L12 -1L6 -46Z', '#fffaf0'),
      path(
        'M-3 -80Q-9 -79 -9.4 -70L-7 -54Q-8 -44 -13 -9Q-2 -4 6 -8Q5 -30 6 -52L9 -70Q9 -79 3 -80Z',
        '#d9466a',
      ),
      path('M5 -46L14 -12Q8 -8 4 -9Z', '#b5325a'),
      line('M-8 -74L-22 -76L-36 -86', '#d9466a', 5),
      circle(-38, -87, 2.6, '#cf9a74'),
      line('M-38 -88L-44 -92', '#2b6f9b', 1.6),
      line('M8 -73Q14 -62 4 -56', '#c23a60', 5),
      rect(-1, -62, 11, 8, '#fff3da'),
      path('M-6 -92Q-8 -66 -3 -62Q4 -60 6 -66Q8 -84 6 -92Z', '#241a22'),
      rect(-2.2, -86, 4.4, 8, '#b98463'),
      ellipse(-0.6, -91, 5, 6.2, '#cf9a74'),
      path('M-6 -89Q-7 -100 0 -100T6.4 -88L5 -80Q4 -92 0 -95Q-4 -95 -6 -89Z', '#241a22'),
    ),
  )
  a.add(
    poly(
      [
        [40, 160],
        [330, 190],
        [1100, 1000],
        [420, 1000],
      ],
      a.global(
        [
          [0, '#fff3c4', 0.5],
          [1, '#fff3c4', 0],
        ],
        60,
        300,
        900,
        950,
      ),
    ),
  )
  const row = (y: number, s: number, xs: readonly number[], seed: number): void => {
    xs.forEach((x, i) => {
      const k = i + seed
      a.add(
        at(
          x,
          y,
          s,
          s,
          rect(-130, -52, 260, 16, '#d79a5e', { rx: 4 }),
          rect(-130, -40, 260, 30, '#9c6238'),
          many(2, (p) =>
            rect(
              -92 + p * 118,
              -62,
              58,
              11,
              ['#f4efe0', '#e9b13f', '#7fb3b8'][(k + p) % 3] ?? '#fff',
              { rx: 2 },
            ),
          ),
          many(2, (p) => {
            const style = (k + p) % 2 ? 'long' : 'short'
            const bx = -60 + p * 120
            const raise = (k * 2 + p) % 5 === 1
            return (
              (raise
                ? line(`M${bx + 34} 6L${bx + 48} -60L${bx + 44} -128`, '#fbf6ea', 17) +
                  circle(bx + 43, -138, 11, '#cf9a74')
                : '') +
              group(
                { transform: `translate(${bx} 60)` },
                back({ w: 104, shirt: '#fbf6ea', style }),
                style === 'short'
                  ? path('M-16 -72Q0 -60 16 -72L18 -62Q0 -48 -18 -62Z', '#e0402f')
                  : path('M-17 -62Q0 -50 17 -62L18 -52Q0 -40 -18 -52Z', '#e0402f', { opacity: 0 }),
              )
            )
          }),
          rect(-120, 44, 240, 60, '#b37442', { rx: 6 }),
          rect(-120, 44, 240, 12, '#d79a5e', { rx: 5 }),
        ),
      )
    })
  }
  row(756, 0.82, [430, 690, 950], 1)
  row(846, 1.08, [250, 620, 990, 1350], 2)
  row(965, 1.45, [90, 580, 1070, 1540], 4)
  return a.finish({ tint: '#2a1420', vignette: 0.3 })
}
