/** Headlines in lists: the lead, cards, columns, paging. */
export const news = /* css */ `
.card{position:relative;display:grid;gap:.4rem 1rem;align-content:start}
.card img,.lead img{aspect-ratio:8/5;object-fit:cover;inline-size:100%}
.card h2,.card h3{font-size:calc(var(--scale)*1.16rem)}
.card :is(h2,h3) a::after,.lead h2 a::after{content:"";position:absolute;inset:0}
.card .kicker,.lead .kicker{position:relative;z-index:1;inline-size:fit-content}
.card .standfirst{display:none;font-size:.9375rem;color:var(--soft)}
.card:has(picture){grid-template-columns:1fr 36%}
.card picture{order:2}
.card>div{display:grid;gap:.3rem;align-content:start}
.heading{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem;border-block-start:1px solid var(--ink);padding-block:.65rem;margin-block-end:.6rem;position:relative}
.heading::before{content:"";position:absolute;inset-block-start:-1px;inset-inline-start:0;inline-size:3.5rem;block-size:5px;background:var(--flame)}
.list>li{padding-block:1rem;border-block-start:1px solid var(--line)}
.list>li:first-child{border:0;padding-block-start:0}
.plain .card .standfirst{display:block}
.lead{position:relative}
.lead h2{font-size:calc(var(--scale)*clamp(1.75rem,1.3rem + 2.1vw,2.7rem));letter-spacing:-.012em}
.lead h2:not(:lang(vi),:lang(en)){letter-spacing:0}
.lead>div{display:grid;gap:.6rem;padding-block-start:.9rem}
.lead .standfirst{font-size:1.0625rem}
.lead picture{margin-inline:-1.25rem}
.front>*+*,.place>*+*{margin-block-start:clamp(2.25rem,5vw,3.75rem)}
.place>.banner+*,.place>header+*{margin-block-start:1.75rem}
.band>ul>li+li{margin-block-start:1rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.opener{display:grid;gap:2.25rem var(--gap)}
.paging ul{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.5rem;padding-block-start:1.25rem;border-block-start:1px solid var(--line)}
.paging a{display:block;padding:.5rem 1.1rem;border:1px solid var(--edge);border-radius:3px;color:var(--bay);font-weight:600}
@media (min-width:40rem){
  .lead picture{margin-inline:0}
  .row{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));gap:2rem var(--gap)}
  .row>li.card,.row>li>.card{grid-template-columns:1fr;gap:.8rem}
  .row>li{padding:0;border:0}
  .row .card picture{order:0}
  .row .card .standfirst{display:block}
  .row .card:not(:has(picture)){border-block-start:3px solid var(--bay);padding-block-start:.9rem}
  .row .card:not(:has(picture)) :is(h2,h3){font-size:calc(var(--scale)*1.35rem)}
}
@media (min-width:62rem){
  .opener{grid-template-columns:minmax(0,2.1fr) minmax(0,1fr);padding-block-start:1.75rem}
  .opener .lead img{aspect-ratio:16/9}
  .place .lead:has(picture){display:grid;grid-template-columns:3fr 2fr;gap:var(--gap)}
  .place .lead h2{font-size:calc(var(--scale)*2.1rem)}
  .row:not(:has(>:nth-child(4))){grid-template-columns:repeat(3,minmax(0,1fr))}
  .place .lead>div{align-content:center;padding:0}
  .opener .lead:has(picture)>div{position:relative;inline-size:88%;margin-block-start:-4.25rem;padding:1.4rem 2rem 0 0;background:var(--paper);pointer-events:none}
  .lead>div a{pointer-events:auto}
  .band>ul{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 var(--gap);grid-template-rows:auto auto 1fr}
  .band>ul>li:first-child{grid-row:1/span 3}
  .band>ul>li:first-child .card{grid-template-columns:1fr;gap:.9rem}
  .band>ul>li:first-child picture{order:0}
  .band>ul>li:first-child :is(h2,h3){font-size:calc(var(--scale)*1.6rem)}
  .band>ul>li:first-child .standfirst{display:block;font-size:1rem}
  .band>ul>li:first-child:last-child{grid-column:1/-1}
  .band>ul>li:first-child:last-child .card:has(picture){grid-template-columns:1fr 1fr;gap:var(--gap)}
  .band>ul>li:nth-child(2){margin:0;padding:0;border:0}
  .band:nth-of-type(even)>ul>li:first-child:not(:last-child){grid-column:2}
  .band .card:has(picture){grid-template-columns:1fr 12rem}
}
`
