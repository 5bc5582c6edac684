/** Where a portal may have pages of its own, by their own names. */
export const networks = {
  facebook: 'Facebook',
  zalo: 'Zalo',
  youtube: 'YouTube',
  x: 'X',
  line: 'LINE',
  kakaotalk: 'KakaoTalk',
  wechat: '微信 WeChat',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  telegram: 'Telegram',
} as const

export type Network = keyof typeof networks

/** When an announcement is shown; ISO 8601. Without a start it is shown at once, without an end until it is changed. */
export type AnnouncementTimes = { from?: string | null; to?: string | null }

/** Where in its time an announcement is. The end itself is no longer shown. */
export function phaseAt({ from, to }: AnnouncementTimes, now: Date): 'waiting' | 'shown' | 'over' {
  if (to && Date.parse(to) <= now.getTime()) return 'over'
  return from && Date.parse(from) > now.getTime() ? 'waiting' : 'shown'
}
