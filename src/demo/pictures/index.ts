import sharp from 'sharp'
import { haLongBay } from './scenes/bay'
import { fishingBoats } from './scenes/beach'
import { borderGate } from './scenes/border'
import { hueCitadel } from './scenes/citadel'
import { classroom } from './scenes/classroom'
import { onlineConference } from './scenes/conference'
import { dragonBridge } from './scenes/dragonBridge'
import { haiPhongExpressway } from './scenes/expressway'
import { flameTrees } from './scenes/flameTrees'
import { investmentConference } from './scenes/investment'
import { turtleTower } from './scenes/lake'
import { lanternFestival } from './scenes/lanternFestival'
import { longBienBridge } from './scenes/longBien'
import { haNoiOldQuarter } from './scenes/oldQuarter'
import { podiumSpeech } from './scenes/podium'
import { haiPhongPort } from './scenes/port'
import { haLongPublications } from './scenes/publications'
import { sakuraFestival } from './scenes/sakura'
import { lachHuyenBridge } from './scenes/seaBridge'
import { teaHills } from './scenes/tea'
import { dongVanTerraces } from './scenes/terraces'
import { H, W } from './svg'

/** Demo illustrations by key; every function returns a complete 1600×1000 SVG document. */
const pictures: Record<string, () => string> = {
  'ha-long-bay': haLongBay,
  'ha-long-publications': haLongPublications,
  'sakura-festival': sakuraFestival,
  'dong-van-terraces': dongVanTerraces,
  'border-gate': borderGate,
  'online-conference': onlineConference,
  'podium-speech': podiumSpeech,
  'hai-phong-port': haiPhongPort,
  'hai-phong-expressway': haiPhongExpressway,
  'lach-huyen-bridge': lachHuyenBridge,
  'flame-trees': flameTrees,
  'ha-noi-old-quarter': haNoiOldQuarter,
  'turtle-tower': turtleTower,
  'investment-conference': investmentConference,
  'dragon-bridge': dragonBridge,
  'hue-citadel': hueCitadel,
  'tea-hills': teaHills,
  'lantern-festival': lanternFestival,
  'long-bien-bridge': longBienBridge,
  classroom: classroom,
  'fishing-boats': fishingBoats,
}

/** Renders one illustration to a 1600×1000 JPEG. */
export async function drawPicture(key: string): Promise<Buffer> {
  const draw = pictures[key]
  if (!draw) throw new Error(`Unknown demo picture "${key}"`)
  return sharp(Buffer.from(draw()))
    .resize(W, H, { fit: 'fill' })
    .jpeg({ quality: 88 })
    .toBuffer()
}
