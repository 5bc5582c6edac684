import { dark, light, type Art } from './art'
import { group, line, many, n, path, poly, rect } from './svg'

/** Lorry with a container, seen from behind; 120 wide, wheels on the origin. */
export function lorry(a: Art, color: string): string {
  return group(
    {},
    rect(-62, -6, 124, 12, '#1a1424', { opacity: 0.45, rx: 6 }),
    rect(-52, -30, 26, 32, '#17181f', { rx: 5 }),
    rect(26, -30, 26, 32, '#17181f', { rx: 5 }),
    rect(-50, -38, 100, 12, '#2b2c36'),
    rect(-58, -176, 116, 140, a.across(light(color, 0.12), color, dark(color, 0.22))),
    rect(-58, -176, 116, 8, light(color, 0.4)),
    rect(-2, -170, 4, 132, dark(color, 0.45)),
    line(
      many(4, (i) => `M${[-40, -18, 18, 40][i] ?? 0} -166V-42`),
      '#e9dcc4',
      3,
      { opacity: 0.75 },
    ),
    line('M-52 -166V-42M52 -166V-42', dark(color, 0.4), 3),
    rect(-46, -110, 12, 8, '#e9dcc4'),
    rect(34, -110, 12, 8, '#e9dcc4'),
    rect(-56, -36, 20, 9, '#ff5a40', { rx: 2 }),
    rect(36, -36, 20, 9, '#ff5a40', { rx: 2 }),
    rect(-14, -34, 28, 9, '#f3e6c4'),
    rect(-58, -44, 116, 6, dark(color, 0.45)),
  )
}

/** Lorry coming towards the viewer. */
export function cab(a: Art, color: string): string {
  return group(
    {},
    rect(-62, -6, 124, 12, '#1a1424', { opacity: 0.45, rx: 6 }),
    rect(-56, -182, 112, 150, '#c9b594'),
    rect(-52, -28, 24, 30, '#17181f', { rx: 5 }),
    rect(28, -28, 24, 30, '#17181f', { rx: 5 }),
    path(
      'M-54 -16V-112Q-50 -148 -38 -150H38Q50 -148 54 -112V-16Z',
      a.across(light(color, 0.15), color, dark(color, 0.25)),
    ),
    path('M-46 -84L-38 -138H38L46 -84Z', a.fade('#cfe6e0', '#3d6674')),
    poly(
      [
        [-30, -138],
        [-8, -138],
        [-24, -84],
        [-42, -84],
      ],
      '#ffffff',
      { opacity: 0.35 },
    ),
    rect(-34, -66, 68, 24, '#23242e', { rx: 4 }),
    line('M-30 -60H30M-30 -54H30M-30 -48H30', '#8a8a94', 2),
    rect(-52, -40, 22, 13, '#fff3cf', { rx: 4 }),
    rect(30, -40, 22, 13, '#fff3cf', { rx: 4 }),
    rect(-56, -24, 112, 12, '#2b2c36', { rx: 4 }),
    line('M-56 -110H-66V-88M56 -110H66V-88', '#23242e', 6),
  )
}

/** Small vehicle from behind (red lamps) or from the front (white lamps), 100 wide. */
export function car(color: string, front: boolean, tall = 1): string {
  const h = 62 * tall
  const lamp = front ? '#fff6d8' : '#ff4a38'
  return group(
    {},
    rect(-54, -4, 108, 10, '#10141f', { opacity: 0.4, rx: 5 }),
    rect(-42, -16, 20, 18, '#14161f', { rx: 4 }),
    rect(22, -16, 20, 18, '#14161f', { rx: 4 }),
    path(
      `M-48 -10V-34Q-46 -40 -40 -42L-30 ${n(-h - 6)}Q-28 ${n(-h - 10)} -22 ${n(-h - 10)}H22Q28 ${n(-h - 10)} 30 ${n(-h - 6)}L40 -42Q46 -40 48 -34V-10Z`,
      color,
    ),
    path(`M-33 -42L-25 ${n(-h - 2)}H25L33 -42Z`, front ? '#f9d9a4' : '#2c4254'),
    rect(-46, -34, 18, 9, lamp, { rx: 3 }),
    rect(28, -34, 18, 9, lamp, { rx: 3 }),
    rect(-20, -22, 40, 8, dark(color, 0.4), { rx: 2 }),
  )
}
