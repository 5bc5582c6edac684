/** The size of the map in its own units. */
export const mapSize = { width: 600, height: 680 }

const west = 101.8
const north = 23.9
const unitsOfDegree = 40
/** A degree of longitude is that much shorter at 16° N, the middle of the country. */
const shortening = Math.cos((16 * Math.PI) / 180)

/** Where a place stands on the map, or null when it is not on it. Degrees north and east. */
export function onMap({ latitude, longitude }: { latitude: number; longitude: number }): { x: number; y: number } | null {
  const x = Math.round((longitude - west) * shortening * unitsOfDegree)
  const y = Math.round((north - latitude) * unitsOfDegree)
  return x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height ? { x, y } : null
}

/** Between these heights the archipelagos and their names begin here, in units of the map. */
const archipelagos = [{ top: 200, bottom: 345, left: 320 }, { top: 410, bottom: 650, left: 330 }]

/**
 * On which side of its point a name stands, without running over an archipelago or out of the map; null where there is room
 * on neither side. A letter is about half as wide as high, one of Chinese, Japanese or Korean as wide.
 */
export function sideOf({ x, y }: { x: number; y: number }, name: string, height: number): 'left' | 'right' | null {
  const width = [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? height : height * 0.56), 0) + 2 * height
  const end = archipelagos.find(({ top, bottom }) => y > top && y < bottom)?.left ?? mapSize.width
  if (x + width <= end) return 'right'
  return x - width >= 0 ? 'left' : null
}

/** The mainland and the large islands near it, as an SVG path: 180 points simplified from Natural Earth, which is public domain. */
export const mainland =
  'M87 540l0 7-2 8-2-9-4-5 5-2zM237 96l-6 0-15 9-2 9-8 4-18-2 2 11-7 8-2 9-13 12-7 2-14 39 10 19 24 22-1 9-5-2 57 58 7 0 22 30 9 8 10 26 8 35 0 3-2-3 1' +
  ' 23 6 13 1 14-4-6-5 4 4 10-4-1 2 19-3-2 0 11-2 5-4 0-2 11-6 0-21 16-7 1-3 7-29 13-7-4-3-6-2 10-8-5-5 2 5 1 1 6-12 0 13 7-8 11-17-15 14 16 3 7-8 4-21' +
  '-18 13 16 0 8-26 12-15 19-13 1 5-6-3-2 1-32 2-9 8-5-3-5-9-5-5 1-9-9 5-5 11 0 8-7 0-8 10 2 4-4 13-2 4 5 12 3 0-9-12-11 0-13 6-5 15 3 0-11 11-1 20-13 7' +
  ' 2 4-5 2-7-3-19 5-16-10-28 1-10 7-11-3-13 7-11-19-22 9-6 0-4-18-12-3-7-7 1-5-6-1-12-31-31-9-17-12-8-3-4 3-8-17-6-32-20 7-7-1-8 21 2 13-16-3-7-6 0-3-7' +
  '-9-3 8-8-19-12-17 10-21-8-10-15 4-16-5-5-6 5-3-9-17-19 13-15 19 12 14-13 6 7 5-7 12 9 8-10 9 4 12-5 7-12 16-9 10 11 11 6 12-2 5 5 10-2 9 5-8 11 4 21' +
  ' 12 2 14 13 16-2zM185 609l-2-1 4-3zM206 540l-3 3 0-2 4-3zM195 123l-4-2 1-2zM223 107l-5 5-2 0 2-7zM220 119l-5 1 6-5zM201 126l-1 0-3-3 1-2 4 2z'

/** Islands of the Hoàng Sa archipelago, each a dot. */
export const hoangSa = 'M405 283h0M377 295h0M361 325h0M420 289h0M373 298h0M383 314h0M403 277h0M411 314h0M393 303h0'

/** Islands of the Trường Sa archipelago, each a dot. */
export const truongSa =
  'M389 610h0M482 499h0M483 549h0M482 561h0M428 640h0M488 541h0M457 597h0' +
  'M480 514h0M485 529h0M508 513h0M538 527h0M494 602h0M400 602h0M442 629h0M468 604h0M516 622h0M481 567h0M429 572h0'
