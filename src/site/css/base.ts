/** The floor: boxes, links, focus, what is only for assistive technology. */
export const base = /* css */ `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-block-start:1rem;background:var(--paper);color:var(--ink)}
body{margin:0;min-block-size:100vh;display:flex;flex-direction:column}
main{flex:1}
ul,ol,dl,figure{margin:0;padding:0;list-style:none}
dd{margin:0}
img{display:block;max-inline-size:100%;block-size:auto;background:var(--mist)}
picture{display:block}
a{color:var(--bay);text-decoration-thickness:1px;text-underline-offset:.2em}
:is(h1,h2,h3,li,nav,.kicker,header)>a,h3 a{text-decoration:none;color:inherit}
a:hover{text-decoration:underline}
abbr{text-decoration:none}
:focus-visible{outline:3px solid var(--flame);outline-offset:3px;border-radius:2px}
.wrap{inline-size:min(100% - 2.5rem,var(--wrap));margin-inline:auto}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-9rem;z-index:9;padding:.75rem 1.25rem;background:var(--paper);color:var(--bay);font-weight:650}
.skip:focus{inset-block-start:.5rem}
@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}html{scroll-behavior:smooth}}
`
