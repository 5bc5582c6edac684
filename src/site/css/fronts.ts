/** The front page, localities and sections. */
export const fronts = /* css */ `
.card:has(picture){grid-template-columns:minmax(0,1fr) 36%}
.card picture{order:2}
.card img,.lead img{aspect-ratio:8/5;object-fit:cover}
.lead{position:relative}
.lead picture{display:block;margin:0 -1.25rem}
.lead h2{font-size:calc(var(--s)*clamp(1.75rem,1.3rem + 2.1vw,2.7rem))}
.lead>div{gap:.6rem;padding-top:.9rem}
.lead .standfirst{font-size:1.0625rem}
.front>*+*,.place>*+*{margin-top:clamp(2.25rem,5vw,3.75rem)}
.place>:is(.banner,header)+*{margin-top:1.75rem}
.opener{display:grid;grid-template-columns:minmax(0,1fr);gap:2.25rem var(--gap)}
.band>ul>li+li{margin-top:1rem;padding-top:1rem;border-top:1px solid var(--line)}
.banner .words{padding:1.25rem;display:grid;gap:.35rem;align-content:center}
.banner h1{color:var(--on-deep)}
.banner img{aspect-ratio:8/5;object-fit:cover}
.facts{display:grid;gap:.9rem}
.introduction{max-width:var(--measure)}
.history{font-size:.9375rem;color:var(--soft)}
.paging ul{align-items:center;gap:.75rem 1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.social summary{padding:.5rem 0;cursor:pointer}
.social details ul{gap:1.25rem;padding-top:.5rem}
.social img{width:120px}
@media (min-width:40rem){
.opener{padding-top:1.75rem}
.lead picture{margin:0}
.row{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));gap:2rem var(--gap)}
.row>li{padding:0;border:0}
.row .card{grid-template-columns:minmax(0,1fr);gap:.8rem}
.row picture{order:0}
.row .card .standfirst{display:block}
.row .card:not(:has(picture)){border-top:3px solid var(--bay);padding-top:.9rem}
}
@media (min-width:62rem){
.opener{grid-template-columns:minmax(0,2.1fr) minmax(0,1fr)}
.opener .lead img{aspect-ratio:16/9}
.opener .lead{display:grid;align-content:start}
.opener .lead:has(picture)>div{z-index:1;width:88%;margin-top:-4.25rem;padding:1.4rem 2rem 0 0;background:var(--paper)}
.place .lead:has(picture){display:grid;grid-template-columns:3fr 2fr;gap:var(--gap)}
.place .lead h2{font-size:calc(var(--s)*2.1rem)}
.place .lead>div{align-content:center;padding:0}
.row:not(:has(>:nth-child(4))){grid-template-columns:repeat(3,minmax(0,1fr))}
.band>ul{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 var(--gap);grid-template-rows:auto auto 1fr}
.band>ul>:first-child{grid-row:1/span 3}
.band>ul>:nth-child(2){margin:0;padding:0;border:0}
.band .card:has(picture){grid-template-columns:1fr 12rem}
.band>ul>:where(:first-child,:nth-child(2):last-child) .card{grid-template-columns:1fr;gap:.9rem}
.band>ul>:where(:first-child,:nth-child(2):last-child) picture{order:0}
.band>ul>:where(:first-child,:nth-child(2):last-child) h3{font-size:calc(var(--s)*1.6rem)}
.band>ul>:where(:first-child,:nth-child(2):last-child) .standfirst{display:block;font-size:1rem}
.band>ul>:only-child{grid-column:1/-1}
.band>ul>:only-child .card:has(picture){grid-template-columns:1fr 1fr;gap:var(--gap)}
.banner{display:grid;grid-template-columns:2fr 3fr}
.banner .words{padding:2rem 2.5rem}
.banner p{font-size:1.125rem}
.banner img{height:22rem}
div.facts{grid-template-columns:minmax(0,2fr) minmax(0,1.3fr);gap:.9rem 3.5rem;align-items:start}
div.facts .introduction{grid-row:span 3}
}
`
