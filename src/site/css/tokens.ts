const light = /* css */ `
  --paper:#fff;--mist:#edf4f3;--ink:#11262b;--soft:#4a6067;--line:#d2dddd;--edge:#6f858b;
  --bay:#0a5566;--deep:#073540;--on-deep:#e6f2f1;--soft-deep:#a9c6ca;--flame:#c02c17;--spark:#ff8b6b;
`
const dark = /* css */ `
  --paper:#0c1a1e;--mist:#14282d;--ink:#e6eeed;--soft:#a6b9bc;--line:#28424a;--edge:#7e979d;
  --bay:#83cbd8;--deep:#0a2b33;--flame:#ff8b6b;
`

/**
 * Colour, space and measure. The deep blue-green of the bay, the red of the flame tree; every pair used for text has
 * a contrast of at least 4.5 : 1 (WCAG 1.4.3), borders of controls 3 : 1 (1.4.11), in light and dark. The device says
 * which of the two, unless the reader has; by `:where`, so that paper can have its own.
 */
export const tokens = /* css */ `
:root{
  color-scheme:light dark;
  ${light}
  --gap:clamp(1.25rem,.6rem + 2.4vw,2.5rem);
  --wrap:76rem;--measure:43rem;
}
@media (prefers-color-scheme:dark){:root:where(:not([data-theme=light])){${dark}}}
:root:where([data-theme=light]){color-scheme:light}
:root:where([data-theme=dark]){color-scheme:dark;${dark}}
`
