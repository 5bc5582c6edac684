import { closed, type Pt } from './svg'

export type Camera = {
  /** Screen position of the vanishing point. */
  cx: number
  horizon: number
  focal: number
  /** Height of the eye above the ground. */
  eye: number
}

export type Project = (x: number, y: number, z: number) => Pt

/** One-point perspective: x to the right, y up, z away from the viewer. */
export const camera =
  ({ cx, horizon, focal, eye }: Camera): Project =>
  (x, y, z) => [cx + (focal * x) / z, horizon + (focal * (eye - y)) / z]

/** Path of a strip between two edges, each given as a function of depth. */
export const strip = (
  zs: readonly number[],
  left: (z: number) => Pt,
  right: (z: number) => Pt,
): string => closed([...zs.map(left), ...[...zs].reverse().map(right)])

/** Depths which look evenly spaced on the screen. */
export const depths = (near: number, far: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => 1 / (1 / near + ((1 / far - 1 / near) * i) / (count - 1)))
