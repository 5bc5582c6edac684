/** The field for searching at the head of every page: beside the name where there is room, on a phone a button beside the menu's. */
export const find = /* css */ `
header{position:relative}
.find{position:absolute;inset-inline-end:max(1.25rem,50% - var(--wrap)/2);display:flex}
.find svg{display:block;width:1.25rem;fill:none;stroke:currentColor;stroke-width:2}
.find input{display:none}
.find button{padding:.5rem;border:0;background:none;color:var(--bay);cursor:pointer}
@media (min-width:62rem){
.find{border:1px solid var(--edge);border-radius:3px;margin-top:2.2rem}
.find input{display:block;width:13rem;padding:.3rem .7rem;border:0;font:inherit;font-size:.9375rem;background:none;color:inherit}
}
`

/** The search page. */
export const search = /* css */ `
.searching{display:grid;gap:1.1rem;max-width:52rem}
.searching h1{font-size:calc(var(--s)*clamp(1.6rem,1.2rem + 1.6vw,2.2rem))}
.search{display:grid;gap:.9rem}
search-suggestions{display:flex;position:relative}
.search :is(input,select){font:inherit;min-width:0;padding:.55rem .8rem;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px}
search-suggestions input{flex:1;font-size:1.125rem;border-radius:3px 0 0 3px;appearance:none}
.search button{display:flex;align-items:center;gap:.5rem;font:650 1rem/1.5 var(--sans);padding:.55rem 1.3rem;border:0;border-radius:3px;background:var(--bay);color:var(--paper);cursor:pointer}
search-suggestions button{border-radius:0 3px 3px 0;white-space:nowrap}
.search button:hover{background:var(--ink)}
.narrow-down summary{padding:.3rem 0;color:var(--bay);font-weight:650;cursor:pointer}
.narrow-down>div{display:grid;gap:.9rem 1.1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));align-items:end;background:var(--mist);padding:1.1rem 1.25rem;margin-top:.4rem}
.narrow-down label{display:grid;gap:.25rem;font-size:.9375rem;font-weight:650;min-width:0}
.narrow-down :is(input,select){font-weight:400;width:100%}
.narrow-down button{justify-self:start}
.tally{color:var(--soft)}
.instead{font-size:1.125rem}
.results>li{padding:1.25rem 0}
.results .card{grid-template-columns:minmax(0,1fr)}
.results .card:has(img){grid-template-columns:minmax(0,1fr) 28%}
.results img{aspect-ratio:3/2;object-fit:cover}
.results picture{order:1}
.results h2{font-size:calc(var(--s)*1.2rem)}
.snippet{font-size:.9375rem;overflow-wrap:anywhere}
mark{background:#ffe58a;color:#11262b;border-radius:2px}
.tips{background:var(--mist);padding:1.1rem 1.25rem}
.tips h2{font:650 1rem var(--sans);margin-bottom:.5rem}
.tips li{padding:.2rem 0;padding-inline-start:1rem;text-indent:-1rem}
.tips li::before{content:"–";display:inline-block;width:1rem;text-indent:0;color:var(--flame)}
@media (min-width:40rem){.results .card:has(img){grid-template-columns:minmax(0,1fr) 12rem;gap:.4rem 1.5rem}}
`
