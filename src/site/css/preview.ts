/** Above a draft's preview, always in view: nobody takes it for the public page. */
export const preview = /* css */ `
.preview{position:sticky;top:0;z-index:8;background:var(--flame);color:var(--paper);font-size:.9375rem}
.preview .wrap{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;padding:.55rem 0}
.preview a{color:inherit}
.preview :focus-visible{outline-color:var(--paper)}
html{scroll-padding-top:6rem}
`
