/** The page of feeds: a name, and its formats at the other end of the line. */
export const feeds = /* css */ `
.feeds{display:grid;gap:2.25rem var(--gap);margin-top:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));align-items:start}
.feeds li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem;border-top:1px solid var(--line)}
.feeds li>a,.formats a{display:inline-block;padding:.5rem 0;color:var(--bay)}
.feeds li>a{font-weight:600}
.formats{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.formats a{font-size:.875rem;text-decoration:underline;text-underline-offset:.2em}
`
