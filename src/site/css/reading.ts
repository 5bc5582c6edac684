/** The place of the reading preferences, and what they do. Theme is in `tokens.ts`; the panel brings its own (`elements/panel.ts`). */
export const reading = /* css */ `
reading-preferences{position:absolute;top:0;inset-inline-end:0}
reading-preferences:not(:defined){visibility:hidden}
reading-preferences summary{padding:.5rem .4rem;color:var(--on-deep);font-weight:650;list-style:none;cursor:pointer}
reading-preferences summary::-webkit-details-marker{display:none}
[data-size=large]{font-size:115%}
[data-size=larger]{font-size:135%}
[data-contrast=high]{--soft:var(--ink);--soft-deep:var(--on-deep);--line:var(--edge)}
[data-contrast=high] a{text-decoration:underline}
[data-spacing=wide] body{line-height:2;letter-spacing:.08em;word-spacing:.16em}
[data-spacing=wide] :is(h1,h2,h3){line-height:1.6}
[data-spacing=wide] article p{margin-block:1.6em}
[data-spoken]{background:var(--mist);box-shadow:0 0 0 .3rem var(--mist)}
`
