/** What stands around the text of an article: its contents, and what was made with AI. */
export const furniture = /* css */ `
.contents{margin-top:1.5rem;padding:.8rem 1.1rem;background:var(--mist);font-size:.9375rem}
.contents p{font-weight:650}
.contents ol{list-style:decimal;padding-inline-start:1.3em}
.contents a{display:block;padding:.15rem 0}
.ai{margin-top:2px}
`

/** Sharing, and the way to paper. */
export const tools = /* css */ `
.tools{position:relative;margin-top:1.75rem;border-block:1px solid var(--line);font-size:.9375rem}
.tools summary,.tools>a{padding:.65rem 0;font-weight:650;color:var(--bay);cursor:pointer}
.tools>a{position:absolute;inset-inline-end:0;top:0;text-decoration:none}
.share summary{margin-inline-end:6rem}
.share>div{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;padding:.35rem 0 1.25rem}
.share button,.back button{font:600 .9375rem/1.5 var(--sans);padding:.3rem 1.1rem;border:1px solid var(--edge);border-radius:2rem;background:none;color:var(--bay);cursor:pointer}
share-link{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem}
.address{flex-basis:100%;overflow-wrap:anywhere;user-select:all}
.qr{display:flex;gap:1rem;align-items:center}
.qr img{width:148px;flex:none}
`
