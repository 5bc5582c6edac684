/** What editors set up around every page: the announcement above it, the portal's pages elsewhere below. */
export const around = /* css */ `
.announcement{background:var(--mist);border-bottom:3px solid var(--flame);font-size:.9375rem}
.announcement p{padding:.55rem 0}
.announcement a{font-weight:650}
.social ul{display:flex;flex-wrap:wrap;gap:.1rem 1.75rem}
.social a{display:block;padding:.2rem 0;font-weight:600}
`
