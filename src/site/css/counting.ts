/** The counting pixel, on every page. */
export const seen = /* css */ `
.seen{position:absolute;width:1px;height:1px;opacity:0}
`

/** The most read, on the front page: two lists side by side, their numbers large. */
export const mostRead = /* css */ `
.spans{display:grid;gap:2rem var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
.spans h3{font:650 .9375rem var(--sans);color:var(--soft);margin-bottom:.35rem}
.ranks{counter-reset:rank}
.ranks li{counter-increment:rank;display:grid;grid-template-columns:2rem 1fr;gap:.25rem;align-items:baseline;padding:.7rem 0;border-top:1px solid var(--line);font:600 calc(var(--s)*1.0625rem)/calc(var(--tight) + .12) var(--serif)}
.ranks li::before{content:counter(rank);font:700 1.5rem/1 var(--sans);color:var(--flame)}
`

/** The page of figures. */
export const statistics = /* css */ `
.statistics>*+*{margin-top:2rem}
.figures{display:grid;gap:0 1.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));border-bottom:1px solid var(--line);margin-bottom:.75rem}
.figures>div{border-top:1px solid var(--line);padding:1.1rem 0}
.figures dt{font-size:.9375rem;color:var(--soft)}
.figures dd{font:650 calc(var(--s)*1.7rem)/1.3 var(--serif);color:var(--bay)}
.figures .more{font:400 .9375rem/1.5 var(--sans);color:var(--soft)}
`
