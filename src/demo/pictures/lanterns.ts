import { dark, light, type Art } from './art'
import { at, circle, group, line, many, n, path, poly, rect, times, type Pt } from './svg'

export const paperLantern = (a: Art, x: number, y: number, s: number, color: string): string =>
  a.glow(x, y, 70 * s, '#ffc870', 0.5) +
  at(
    x,
    y,
    s,
    s,
    rect(-10, -36, 20, 7, '#4a2f38'),
    path(
      'M-12 -30Q-30 -24 -30 0T-12 30H12Q30 24 30 0T12 -30Z',
      a.across(dark(color, 0.15), light(color, 0.25), color),
    ),
    line('M-26 -14Q0 -6 26 -14M-30 2Q0 10 30 2M-24 18Q0 26 24 18', dark(color, 0.3), 1.6, {
      opacity: 0.6,
    }),
    rect(-10, 29, 20, 6, '#4a2f38'),
    line('M0 36V56', '#f2c75a', 4),
  )

export const star = (x: number, y: number, s: number, color: string): string => {
  const pts = times(10, (i): Pt => {
    const q = i % 2 ? 0.45 : 1
    const t = (i / 10) * Math.PI * 2 - Math.PI / 2
    return [Math.cos(t) * 44 * q, Math.sin(t) * 44 * q]
  })
  const facets = times(
    5,
    (i) =>
      `M0 0L${n(pts[i * 2]?.[0] ?? 0)} ${n(pts[i * 2]?.[1] ?? 0)}L${n(pts[i * 2 + 1]?.[0] ?? 0)} ${n(pts[i * 2 + 1]?.[1] ?? 0)}Z`,
  ).join('')
  return at(
    x,
    y,
    s,
    s,
    poly(pts, color),
    path(facets, dark(color, 0.2), { opacity: 0.6 }),
    circle(0, 0, 50, 'none', { stroke: '#ffe08a', 'stroke-width': 4 }),
    circle(0, 0, 9, '#fff3c4'),
    line('M-38 42l-6 28M38 42l6 28', '#ff9ab0', 4),
  )
}

export function carp(a: Art): string {
  const scales = many(44, (i) => {
    const x = -150 + (i % 11) * 30 + (Math.floor(i / 11) % 2) * 15
    const y = -56 + Math.floor(i / 11) * 32
    return `M${x} ${y}a16 17 0 0 0 0 32`
  })
  const body = 'M-236 -6Q-150 -118 30 -112Q190 -100 262 6Q180 96 30 98Q-150 104 -236 -6Z'
  return group(
    {},
    path(
      'M-206 -8Q-300 -110 -400 -120Q-352 -50 -330 -14Q-372 44 -392 116Q-280 88 -206 8Z',
      a.across('#ff9a3a', '#f0502a'),
    ),
    line('M-216 -6L-380 -104M-216 -4L-340 -14M-216 0L-372 96', '#ffe3a0', 4, { opacity: 0.7 }),
    path(
      'M-120 -88Q-96 -170 -44 -196Q-34 -172 -20 -162Q-2 -190 30 -204Q38 -176 54 -164Q76 -182 104 -186Q104 -160 116 -146Q132 -152 152 -150Q146 -118 150 -84Q40 -130 -120 -88ZM-30 92Q-60 160 -120 170Q-10 176 50 96Z',
      '#ffb83f',
    ),
    path(
      body,
      a.radial(
        [
          [0, '#fff0a8'],
          [0.4, '#ffb23f'],
          [0.8, '#f0582a'],
          [1, '#c93420'],
        ],
        0.52,
        0.5,
        0.6,
      ),
    ),
    group(
      { 'clip-path': a.clip(path(body, '#000')) },
      line(scales, '#fff0c0', 4, { opacity: 0.7 }),
    ),
    path('M120 -98Q250 -80 262 6Q214 70 128 86Q180 -4 120 -98Z', '#ffcf5c'),
    line('M120 -98Q180 -4 128 86', '#d9482f', 5),
    circle(196, -22, 24, '#fffbe8'),
    circle(201, -22, 12, '#2a1430'),
    path('M262 6q24 -6 30 8q-10 18 -36 14z', '#e0402f'),
    line('M256 24Q300 40 310 84M252 30Q276 60 268 96', '#ffe08a', 5),
    path('M60 30Q40 110 -20 116Q10 60 20 24Z', '#ffe08a'),
  )
}

export function rooster(a: Art): string {
  const tail = many(7, (i) =>
    path(
      `M-60 -40Q${-150 - i * 8} ${-150 + i * 36} ${-210 + i * 6} ${-190 + i * 50}Q${-190 + i * 8} ${-60 + i * 18} -70 20Z`,
      ['#2fae8a', '#3f7fd0', '#e0402f', '#ffb83f', '#7c4fb0', '#2fae8a', '#e8604a'][i] ?? '#fff',
    ),
  )
  return group(
    {},
    tail,
    path(
      'M-90 -30Q-60 70 40 80Q130 70 140 -30Q150 -110 128 -160Q100 -190 66 -164Q60 -90 0 -70Q-60 -70 -90 -30Z',
      a.radial(
        [
          [0, '#fff0a8'],
          [0.45, '#ffb23f'],
          [1, '#d9402a'],
        ],
        0.6,
        0.45,
        0.62,
      ),
    ),
    path('M-50 -30Q0 -60 60 -10Q40 50 -20 40Q-60 20 -50 -30Z', '#3fae9a'),
    line('M-40 -14Q10 -30 46 0M-34 6Q0 -8 30 18', '#d8fff0', 5),
    path(
      'M70 -168Q60 -210 84 -200Q86 -232 108 -206Q126 -226 130 -188Q146 -186 134 -160Z',
      '#e0302a',
    ),
    path('M140 -146L178 -132L138 -118Z', '#ffcf3f'),
    path('M128 -116q18 26 4 44q-20 -10 -14 -44z', '#e0302a'),
    circle(108, -148, 10, '#fffbe8'),
    circle(111, -148, 5, '#2a1430'),
    line(
      many(6, (i) => `M${66 + i * 12} ${-86 + (i % 2) * 14}q8 16 16 0`),
      '#e0582a',
      4,
    ),
  )
}
