import sharp from 'sharp'
import { bayScenes } from './scenes/bay'
import { borderScenes } from './scenes/border'
import { bridgeScenes } from './scenes/bridges'
import { cityScenes } from './scenes/city'
import { festivalScenes } from './scenes/festival'
import { highlandScenes } from './scenes/highlands'
import { landmarkScenes } from './scenes/landmarks'
import { portScenes } from './scenes/port'
import { publicationScenes } from './scenes/publications'
import { roadScenes } from './scenes/roads'
import { roomScenes } from './scenes/rooms'
import { stageScenes } from './scenes/stage'
import { H, W } from './svg'

/** Demo illustrations by key; every function returns a complete 1600×1000 SVG document. */
export const pictures: Record<string, () => string> = {
  ...bayScenes,
  ...publicationScenes,
  ...festivalScenes,
  ...highlandScenes,
  ...borderScenes,
  ...roomScenes,
  ...stageScenes,
  ...portScenes,
  ...roadScenes,
  ...cityScenes,
  ...landmarkScenes,
  ...bridgeScenes,
}

/** Renders one illustration to a 1600×1000 JPEG. */
export async function drawPicture(key: string): Promise<Buffer> {
  const draw = pictures[key]
  if (!draw) throw new Error(`Unknown demo picture "${key}"`)
  return sharp(Buffer.from(draw()))
    .resize(W, H, { fit: 'fill' })
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer()
}
