/** What stands below an article: sharing, its QR code, the way to paper. */
export const furniture = /* css */ `
.tools{display:grid;grid-template-columns:1fr auto;gap:0 1.5rem;margin-top:1.75rem;border-block:1px solid var(--line);font-size:.9375rem}
.tools summary{padding:.65rem 0;font-weight:650;color:var(--bay);cursor:pointer}
.tools>a{text-decoration:none;padding:.65rem 0;font-weight:650}
.share[open]{grid-column:1/-1;grid-row:2}
.share>div{display:grid;gap:1rem;padding:.35rem 0 1.25rem}
.share button,.back button{font:600 .9375rem/1.5 var(--sans);padding:.3rem 1.1rem;border:1px solid var(--edge);border-radius:2rem;background:none;color:var(--bay);cursor:pointer}
.share [role=status]{margin-inline-start:.75rem}
.address{overflow-wrap:anywhere;user-select:all}
.qr{display:flex;gap:1rem;align-items:center}
.qr img{width:148px;flex:none}
`
