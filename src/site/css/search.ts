const lens = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='red' stroke-width='2'%3E%3Cpath d='m13 13 5 5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0'/%3E%3C/svg%3E")`

/** The field for searching at the head of every page; on a phone its button alone, which leads to the search page. */
export const find = /* css */ `
.find{position:absolute;top:.35rem;inset-inline-end:2.6rem}
.find search-suggestions{display:flex;align-items:center}
.find button{border:0;padding:.25rem;background:none}
.find button::before{content:"";display:block;width:1.2rem;height:1.2rem;background:#fff;mask:${lens};forced-color-adjust:none}
@media (forced-colors:active){.find button::before{background:ButtonText}}
.find input{width:11rem;padding:.15rem .4rem;border:1px solid var(--edge);border-radius:3px;background:var(--paper);color:var(--ink)}
@media (max-width:75rem){.find input{display:none}}
@media (min-width:75.01rem){.strip:not(.bare) .wrap{padding-inline-end:17rem}}
`

/** The search page. */
export const search = /* css */ `
.searching,.search{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1rem}
.searching{max-width:52rem;overflow-wrap:anywhere}
.searching h1{font-size:calc(var(--s)*clamp(1.6rem,1.2rem + 1.6vw,2.2rem))}
search-suggestions{display:flex;flex-wrap:wrap;position:relative}
.search :is(input,select){font:inherit;min-width:0;padding:.55rem .8rem;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px}
search-suggestions input{flex:1 1 8rem;font-size:1.125rem;border-radius:3px 0 0 3px;appearance:none}
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
.results :is(.card,.card>div){display:block}
.results .card::after{content:"";display:block;clear:both}
.results picture{float:inline-end;width:28%;margin:.3rem 0 .4rem 1rem}
.results img{aspect-ratio:3/2;object-fit:cover}
.results :is(h2,.snippet){margin:.25rem 0 .35rem}
.results h2{font-size:calc(var(--s)*1.2rem)}
.snippet{font-size:.9375rem;overflow-wrap:anywhere}
mark{background:#ffe58a;color:#11262b;border-radius:2px}
.tips{background:var(--mist);padding:1.1rem 1.25rem}
.tips h2{font:650 1rem var(--sans);margin-bottom:.5rem}
.tips li{padding:.2rem 0;padding-inline-start:1rem;text-indent:-1rem}
.tips li::before{content:"–";content:"–"/"";display:inline-block;width:1rem;text-indent:0;color:var(--flame)}
@media (min-width:40rem){.results picture{width:12rem;margin-inline-start:1.5rem}}
@media (min-width:80rem){
@supports selector(::details-content){
.searching:has(.narrow-down){min-height:36rem;align-content:start}
.search{position:relative}
.narrow-down{position:absolute;inset:0 auto auto calc(100% + 3rem);width:21rem}
.narrow-down summary{display:none}
.narrow-down::details-content{content-visibility:visible}
.narrow-down>div{margin:0}
}}
`
