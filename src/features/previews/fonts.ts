import sharp from 'sharp'
import { localeRecord, type Locale } from '@/locales'

type Script = ReturnType<typeof localeRecord>['script']

const families: Record<Locale, string> = {
  vi: 'Noto Sans,DejaVu Sans,sans-serif',
  en: 'Noto Sans,DejaVu Sans,sans-serif',
  ja: 'Noto Sans CJK JP,Noto Sans JP,sans-serif',
  ko: 'Noto Sans CJK KR,Noto Sans KR,sans-serif',
  zh: 'Noto Sans CJK SC,Noto Sans SC,sans-serif',
}

/** A font of the machine for a language, as Pango names one. */
export const fontOf = (locale: Locale, size: number, weight: 'Bold' | ''): string => `${families[locale]} ${weight} ${size}`

/** A letter of each script that is but a stroke: a machine without the font draws a box of digits in its place, as high as it is wide. */
const strokes: Record<Script, { letter: string; isStroke: (width: number, height: number) => boolean }> = {
  latin: { letter: 'ị', isStroke: (width, height) => height > width * 2 },
  cjk: { letter: '一', isStroke: (width, height) => width > height * 3 },
  hangul: { letter: 'ㅡ', isStroke: (width, height) => width > height * 3 },
}

const answers = new Map<Script, Promise<boolean>>()

/** Whether this machine has letters for a language. Asked of the drawing itself, once a script. */
export function canWrite(locale: Locale): Promise<boolean> {
  const { script } = localeRecord(locale)
  let answer = answers.get(script)
  if (!answer) {
    const { letter, isStroke } = strokes[script]
    answer = sharp({ text: { text: letter, font: fontOf(locale, 80, ''), dpi: 72 } })
      .trim({ background: '#000', threshold: 40 })
      .toBuffer({ resolveWithObject: true })
      .then(
        ({ info }) => isStroke(info.width, info.height),
        () => false,
      )
    answers.set(script, answer)
  }
  return answer
}
