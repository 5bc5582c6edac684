/** Headlines in lists, on every kind of page. */
export const cards = /* css */ `
.heading{justify-content:space-between;border-top:1px solid var(--ink);padding:.65rem 0;margin-bottom:.6rem;position:relative}
.heading::before{content:"";position:absolute;top:-1px;inset-inline-start:0;width:3.5rem;height:5px;background:var(--flame)}
.card{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem 1rem;align-content:start}
.card>div,.lead>div{display:grid;gap:.3rem;align-content:start}
.card a::after,.lead a::after{content:"";position:absolute;inset:0}
.card .standfirst{display:none;font-size:.9375rem;color:var(--soft)}
.plain .card .standfirst{display:block}
.list>li{padding:1rem 0;border-top:1px solid var(--line)}
.list>li:first-child{border:0;padding-top:0}
`
