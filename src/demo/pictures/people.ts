import { dark, light } from './art'
import { circle, ellipse, group, line, n, path, rect } from './svg'

const SKIN = '#dda983'

const HAIR = '#241a22'

/* Standing figures are 100 units high with their feet at the origin. */

const head = (hair: string, skin = SKIN): string =>
  rect(-2.4, -86, 4.8, 8, dark(skin, 0.15)) +
  ellipse(0, -91, 5.2, 6.4, skin) +
  path(`M-6 -90Q-7 -100 0 -100T6 -90Q5 -95 1 -96Q-4 -96 -6 -90Z`, hair)

export const conicalHat = (y = -92, tone = '#f1d9a2'): string =>
  path(`M-13 ${y}L0 ${y - 13}L13 ${y}Q0 ${y + 5} -13 ${y}Z`, tone) +
  path(`M0 ${y - 13}L13 ${y}Q6 ${y + 2.6} 1 ${y + 2.4}Z`, dark(tone, 0.22))

/** Woman in ao dai: long tunic split at the hips, light trousers. */
export function aoDai(
  color: string,
  options: { hat?: boolean; step?: number; pants?: string } = {},
): string {
  const step = options.step ?? 3
  const pants = options.pants ?? '#fbf4e6'
  return (
    path(
      `M-5 -46L${n(-8 - step)} -1L${n(-1 - step)} 0L0 -40L${n(1 + step)} 0L${n(8 + step)} -1L5 -46Z`,
      pants,
    ) +
    path(`M-4.5 -96Q-9 -84 -7 -62Q-3 -58 -3 -80Z`, HAIR) +
    path(
      `M-3 -80Q-9 -79 -9.4 -70L-7 -54Q-8 -44 ${n(-10 - step)} -9Q-2 -5 3 -8Q4 -30 5 -46Q6 -52 6.4 -56L9 -70Q9 -79 3 -80Z`,
      color,
    ) +
    path(`M5 -46L${n(8 + step * 1.6)} -12Q6 -9 3 -10Z`, dark(color, 0.2)) +
    path('M-9 -74Q-13 -62 -9.4 -50L-6.6 -51L-6.4 -70Z', dark(color, 0.14)) +
    path('M8.6 -74Q12 -64 7 -53L4.6 -55L6 -70Z', light(color, 0.1)) +
    head(HAIR) +
    (options.hat ? conicalHat() : path('M-5.6 -92Q-8.4 -84 -6.4 -70Q-3 -74 -4 -88Z', HAIR))
  )
}

/** Woman in yukata: straight skirt, wide sleeves, obi and a hair bun. */
export const yukata = (color: string, obi: string): string =>
  path('M-6 -2H6V0H-6Z', '#8a4a34') +
  path('M-7 -56L-8.4 -3Q0 -1 8.4 -3L7 -56Z', color) +
  path('M-1 -54L1.6 -2.4Q5 -2.4 8.4 -3L7 -56Z', dark(color, 0.12)) +
  path('M-4 -80Q-9 -78 -9 -68L-7.4 -55H7.4L9 -68Q9 -78 4 -80L0 -72Z', color) +
  path('M-8.6 -75Q-17 -60 -18 -49L-9 -45Q-6 -56 -6.6 -68Z', dark(color, 0.1)) +
  path('M8.6 -75Q17 -60 18 -49L9 -45Q6 -56 6.6 -68Z', light(color, 0.12)) +
  rect(-7.8, -64, 15.6, 10, obi, { rx: 1.5 }) +
  path('M-3 -62L-12 -67V-55ZM-3 -62L6 -67V-55Z', dark(obi, 0.15)) +
  path('M-3 -80L0 -70L3 -80Z', '#fff6e4') +
  head(HAIR) +
  circle(0, -101, 4, HAIR) +
  circle(5, -99, 2.2, '#ff7a8a')

/** Man in shirt and trousers. */
export const man = (shirt: string, trousers = '#2b3548', step = 3, skin = SKIN): string =>
  path(
    `M-6.4 -48L${n(-7 - step)} 0H${n(-1 - step)}L0 -40L${n(1 + step)} 0H${n(7 + step)}L6.4 -48Z`,
    trousers,
  ) +
  path('M-4 -80Q-11 -79 -10.6 -70L-8 -45Q0 -43 8 -45L10.6 -70Q11 -79 4 -80Z', shirt) +
  path('M-10.4 -74Q-14 -60 -11.6 -46L-8.4 -46L-7.4 -68Z', dark(shirt, 0.16)) +
  path('M10.4 -74Q14 -60 11.6 -46L8.4 -46L7.4 -68Z', light(shirt, 0.12)) +
  head(HAIR, skin)

/** Man holding a pole up with both hands. */
export const carrier = (shirt: string, trousers: string): string =>
  path('M-6.4 -48L-12 0H-6L0 -40L7 0H13L6.4 -48Z', trousers) +
  path('M-4 -80Q-11 -79 -10.6 -70L-8 -45Q0 -43 8 -45L10.6 -70Q11 -79 4 -80Z', shirt) +
  head(HAIR) +
  line('M-9 -74L-12 -92L-2 -104', dark(shirt, 0.16), 5.4) +
  line('M9 -74L13 -88L3 -96', light(shirt, 0.12), 5.4) +
  circle(-1, -105, 3, SKIN) +
  circle(2, -97, 3, SKIN)

/** Child, about 62 high. */
export const child = (top: string, bottom: string): string =>
  group({ transform: 'scale(.62)' }, man(top, bottom, 4)) +
  circle(0, -57, 5.4, SKIN) +
  path('M-5.8 -57Q-6 -64 0 -64T5.8 -57Q0 -61 -5.8 -57Z', HAIR)

/** Street vendor with a shoulder pole and two baskets. */
export const vendor = (shirt: string, goods: readonly [string, string]): string => {
  const basket = (x: number, fill: string): string =>
    line(`M${x} -76L${x - 11} -24M${x} -76L${x + 11} -24`, '#7a5636', 1) +
    path(`M${x - 13} -26Q${x} -42 ${x + 13} -26Z`, fill) +
    circle(x - 5, -29, 3.4, light(fill, 0.3)) +
    circle(x + 4, -31, 3.4, light(fill, 0.2)) +
    path(`M${x - 14} -26H${x + 14}L${x + 9} -12H${x - 9}Z`, '#b98748') +
    path(`M${x - 13} -21H${x + 13}`, 'none', { stroke: '#7a5636', 'stroke-width': 1.2 })
  return (
    basket(-38, goods[0]) +
    basket(38, goods[1]) +
    man(shirt, '#20242f', 5) +
    conicalHat() +
    line('M-42 -75Q0 -88 42 -75', '#8f6136', 2.4) +
    line('M9 -70Q14 -76 20 -81', dark(shirt, 0.1), 4)
  )
}

/** Bicycle ridden to the right by a woman in a conical hat; about 110 wide. */
export const cyclist = (shirt: string, frame = '#2f6f73', trousers = '#26303f'): string =>
  group(
    { fill: 'none', stroke: '#2a2430', 'stroke-width': 2.4 },
    circle(-30, -18, 18, 'none'),
    circle(34, -18, 18, 'none'),
  ) +
  line(
    'M-30 -18L-8 -18L6 -44L-20 -46ZM-8 -18L26 -48L34 -18M26 -48L24 -58L32 -60M-20 -46L-22 -52',
    frame,
    3,
  ) +
  line('M-28 -53H-14', '#2a2430', 4) +
  line('M-18 -56L2 -40L-6 -16', trousers, 9) +
  line('M-18 -56L-2 -30L4 -10', dark(trousers, 0.25), 8) +
  path('M-26 -54Q-24 -82 -6 -88L2 -84Q0 -66 -10 -52Z', shirt) +
  line('M-2 -80L12 -66L25 -59', dark(shirt, 0.12), 5) +
  circle(2, -95, 6.4, SKIN) +
  group({ transform: 'translate(2 -4)' }, conicalHat())

export type Back = {
  w: number
  shirt: string
  hair?: string
  style?: 'short' | 'long' | 'bun'
  skin?: string
}

/** Person seen from behind, sitting: head and shoulders; the origin is the middle of the lower edge. */
export function back({ w, shirt, hair = HAIR, style = 'short', skin = '#cb956f' }: Back): string {
  const k = w / 100
  const neck = path('M-11 -92H11V-68Q0 -62 -11 -68Z', dark(skin, 0.12))
  const body = path(
    'M-50 0Q-52 -50 -30 -64Q-14 -70 -10 -76Q0 -68 10 -76Q14 -70 30 -64Q52 -50 50 0Z',
    shirt,
  )
  const rim = line('M-48 -18Q-48 -50 -29 -62Q-15 -68 -11 -74', light(shirt, 0.4), 2.2, {
    opacity: 0.55,
  })
  const seam = line('M0 -66V0', dark(shirt, 0.3), 1.4, { opacity: 0.5 })
  const ears =
    ellipse(-20.4, -104, 3.6, 6.4, skin) + ellipse(20.4, -104, 3.6, 6.4, dark(skin, 0.12))
  const nape = path('M-17 -104L-11 -80H11L17 -104Z', dark(skin, 0.06))
  const skull = path(
    'M-20.5 -102Q-24 -135 0 -136T20.5 -102Q19 -96 14 -94Q12 -89 8 -91Q0 -88 -8 -91Q-12 -89 -14 -94Q-19 -96 -20.5 -102Z',
    hair,
  )
  const shine =
    path('M-16 -106Q-19 -128 -2 -131Q-12 -124 -12 -106Z', light(hair, 0.3), { opacity: 0.35 }) +
    line('M0 -131Q6 -122 5 -106M8 -129Q13 -120 12 -106', light(hair, 0.25), 1.2, { opacity: 0.35 })
  const extra =
    style === 'long'
      ? path(
          'M-21 -106Q-28 -74 -21 -50Q-12 -44 -6 -49Q0 -43 7 -48Q14 -44 21 -50Q28 -74 21 -106Z',
          hair,
        ) +
        line(
          'M-10 -100Q-14 -74 -11 -54M2 -102Q2 -74 1 -52M12 -100Q16 -74 13 -54',
          light(hair, 0.25),
          1.3,
          { opacity: 0.35 },
        )
      : style === 'bun'
        ? circle(0, -136, 9.5, hair)
        : ''
  return group(
    { transform: `scale(${k.toFixed(3)})` },
    neck,
    body,
    rim,
    seam,
    style === 'long' ? '' : ears + nape,
    skull,
    extra,
    shine,
  )
}
