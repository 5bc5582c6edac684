import type { Locale } from '@/locales'

type Type = { sans: string; serif: string; leading: number; tight: number; scale: number; more?: string }

const latinSans = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif'
const cjk = { leading: 1.8, tight: 1.38, scale: 0.88 }

/**
 * Type by language, in the reader's own fonts. Vietnamese stacks two marks on a letter (ế, ộ): taller lines, and only
 * faces that draw all of its letters, or single letters would fall back to another face. Chinese, Japanese and Korean
 * fill their squares: smaller headlines, taller lines, no tightening.
 */
const types: Record<Locale, Type> = {
  vi: { sans: latinSans, serif: 'ui-serif,"New York","Source Serif 4","Noto Serif","Palatino Linotype",Cambria,"Times New Roman",serif', leading: 1.65, tight: 1.25, scale: 1 },
  en: { sans: latinSans, serif: '"Iowan Old Style","Source Serif 4","Noto Serif","Palatino Linotype",Georgia,serif', leading: 1.6, tight: 1.18, scale: 1, more: '.menu{--menu:.8125rem}' },
  ja: {
    sans: '"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP","Yu Gothic UI",Meiryo,sans-serif',
    serif: '"Hiragino Mincho ProN","Noto Serif CJK JP","Noto Serif JP","Yu Mincho",serif',
    ...cjk,
    more: 'body{line-break:strict;text-autospace:normal}h1,h2,h3{word-break:auto-phrase}',
  },
  ko: {
    sans: '"Apple SD Gothic Neo","Noto Sans CJK KR","Noto Sans KR","Malgun Gothic",sans-serif',
    serif: 'var(--sans)',
    ...cjk,
    more: 'body{word-break:keep-all}',
  },
  zh: {
    sans: '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif',
    serif: '"Songti SC","Noto Serif CJK SC","Noto Serif SC","Microsoft YaHei",serif',
    ...cjk,
    more: 'body{text-autospace:normal}',
  },
}

/** The stylesheet of one language's type; `--s` scales headlines. */
export function typography(locale: Locale): string {
  const { sans, serif, leading, tight, scale, more = '' } = types[locale]
  return /* css */ `
:root{--sans:${sans};--serif:${serif};--leading:${leading};--tight:${tight};--s:${scale}}
body{font:1rem/var(--leading) var(--sans);font-kerning:normal;overflow-wrap:break-word}
h1,h2,h3,.name{font-family:var(--serif);line-height:var(--tight);margin:0;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:calc(var(--s)*clamp(1.9rem,1.35rem + 2.3vw,2.9rem))}
h1.long{font-size:calc(var(--s)*1.7rem)}
h2{font-size:calc(var(--s)*1.5rem)}
h3{font-size:calc(var(--s)*1.17rem)}
p{margin:0;text-wrap:pretty}
time,figcaption,.hint,.times{font-size:.875rem;color:var(--soft)}
.kicker{font-size:.85rem;font-weight:650;color:var(--flame)}
${more}`
}
