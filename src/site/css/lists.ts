/** Pages of topics, authors and sources, the archive, the site map: names with numbers beside them. */
export const lists = /* css */ `
.entry{display:grid;gap:.7rem;max-width:var(--measure)}
.entry dl{display:grid;gap:.7rem}
.entry dt,.period{font-size:.875rem;color:var(--soft)}
.portrait img{width:9rem;aspect-ratio:1;object-fit:cover;border-radius:50%}
.counted{columns:20rem;column-gap:var(--gap);margin-top:1.5rem}
.counted>li{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding:.55rem 0;border-top:1px solid var(--line);break-inside:avoid}
.counted a{color:var(--bay);font-weight:600}
.counted .hint{white-space:nowrap}
.trees{display:grid;gap:2rem var(--gap);margin-top:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.tree li>a{display:block;padding:.25rem 0;color:var(--bay);font-weight:600}
.tree ul ul{padding-inline-start:1.1rem}
.tree li li>a{font-weight:400}
.year,.days>section,.days{margin-top:2rem}
.days h2{font-size:calc(var(--s)*1.2rem)}
.days h2 time{font:inherit;color:inherit}
.days .list{max-width:var(--measure)}
main>.paging{margin-top:2rem}
.paging ul{align-items:center;gap:.75rem 1.5rem}
`
