/**
 * Type by script, with the reader's own fonts. Vietnamese stacks two marks on a letter (ế, ộ): taller lines, and only
 * faces that draw all of its letters, or single letters would fall back to another face. Chinese, Japanese and Korean
 * fill their squares: smaller headlines, taller lines.
 */
export const typography = /* css */ `
:root{
  --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;
  --serif:ui-serif,"New York","Source Serif 4","Noto Serif","Palatino Linotype",Cambria,"Times New Roman",serif;
  --leading:1.65;--tight:1.25;--scale:1;
}
:root:lang(en){--serif:"Iowan Old Style","Source Serif 4","Noto Serif","Palatino Linotype",Georgia,serif;--leading:1.6;--tight:1.18}
:root:lang(ja),[lang=ja]{--sans:"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans CJK JP","Noto Sans JP","Yu Gothic UI",Meiryo,sans-serif;--serif:"Hiragino Mincho ProN","Noto Serif CJK JP","Noto Serif JP","Yu Mincho",serif}
:root:lang(ko),[lang=ko]{--sans:"Apple SD Gothic Neo","Noto Sans CJK KR","Noto Sans KR","Malgun Gothic",sans-serif;--serif:var(--sans)}
:root:lang(zh),[lang|=zh]{--sans:"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;--serif:"Songti SC","Noto Serif CJK SC","Noto Serif SC","Microsoft YaHei",serif}
:root:lang(ja),:root:lang(zh),:root:lang(ko){--leading:1.8;--tight:1.38;--scale:.88}
:lang(ja){line-break:strict;text-autospace:normal}
:lang(zh){text-autospace:normal}
:lang(ko){word-break:keep-all}
body{font:1rem/var(--leading) var(--sans);font-kerning:normal;overflow-wrap:break-word}
h1,h2,h3,.name{font-family:var(--serif);line-height:var(--tight);font-weight:700;margin:0;text-wrap:balance}
h1:lang(ja),h2:lang(ja),h3:lang(ja){word-break:auto-phrase}
p{margin:0;text-wrap:pretty}
h1{font-size:calc(var(--scale)*clamp(1.9rem,1.35rem + 2.3vw,2.9rem));letter-spacing:-.012em}
h1:not(:lang(vi),:lang(en)){letter-spacing:0}
h2{font-size:calc(var(--scale)*1.5rem)}
h3{font-size:calc(var(--scale)*1.2rem)}
.meta,small,time,figcaption{font-size:.875rem;color:var(--soft)}
.kicker{font-size:.85rem;font-weight:650;color:var(--flame)}
.kicker a{color:inherit}
`
