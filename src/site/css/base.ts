/** The floor: boxes, links, focus, what is only for assistive technology, and rows that wrap. */
export const base = /* css */ `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem;background:var(--paper);color:var(--ink)}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
main{flex:1}
ul,ol,dl,dd,figure,blockquote{margin:0;padding:0;list-style:none}
img{display:block;width:100%;height:auto;background:var(--mist)}
a{color:var(--bay);text-decoration-thickness:1px;text-underline-offset:.2em}
:is(h1,h2,h3,li,.kicker,header)>a{text-decoration:none;color:inherit}
a:hover{text-decoration:underline}
abbr{text-decoration:none}
.k{display:inline-block;text-decoration:inherit}
:focus-visible{outline:3px solid var(--flame);outline-offset:3px;border-radius:2px}
main:focus{outline:0}
.wrap{width:min(100% - 2.5rem,var(--wrap));margin-inline:auto}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;top:-9rem;z-index:9;padding:.75rem 1.25rem;background:var(--paper);font-weight:650}
.skip:focus{top:.5rem}
.strip .wrap,.languages ul,.menu li ul,.trail ol,.places ul,.heading,.times,.topics,.sub,.paging ul,.comments>li>p:first-child{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25rem}
@media (max-width:61.99rem){:root{--measure:46rem}:is(.article>article,.readers,.narrow){width:100%;margin-inline:auto}}
.narrow{max-width:var(--measure)}
.narrow>*+*{margin-top:1.25rem}
.note{border-inline-start:5px solid var(--flame);background:var(--mist);padding:.8rem 1.1rem;max-width:var(--measure)}
.sub{gap:.5rem}
.sub li{min-width:0}
.sub a,.paging a{display:block;padding:.2rem .95rem;border:1px solid var(--edge);border-radius:2rem;font-weight:600;font-size:.9375rem;color:var(--bay)}
.offers>li{padding:.8rem 0;border-top:1px solid var(--line)}
.offers a{font:650 calc(var(--s)*1.2rem)/var(--tight) var(--serif);display:block;color:var(--bay)}
@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}
`
