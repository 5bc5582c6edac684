/**
 * The portal's mark: the rocks of the bay as a mask; the red sun of the flame tree behind them is a gradient, for a mask has
 * one colour. Here it costs a page nothing. Also in `public/favicon.svg`.
 *
 * Beside it stand the name and the button of the menu; where large text leaves no room for both, the button has a line of its
 * own: `100%` of a padding is the width of the page, so that `--room` is nothing below 19rem and all it may be above.
 */
const rocks = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'%3E%3Cpath d='M3 36V27c0-6 2-11 5-11s4 4 5 8c1-10 4-19 8-19s6 10 8 20c1-4 3-7 6-7s5 5 6 10l4 1v7zM3 40h42v2H3zM10 45h28v2H10z'/%3E%3C/svg%3E")`

/** What stands around every page: languages, masthead, menu, trail, footer. */
export const frame = /* css */ `
.strip,.bar,.banner,.footer{background:var(--deep);color:var(--soft-deep)}
.strip{font-size:.875rem}
.strip .wrap{position:relative;flex-wrap:nowrap;padding-inline-end:4.6rem}
.bare .wrap{padding-inline-end:2.75rem}
.languages ul{column-gap:clamp(.5rem,2vw,1.25rem)}
.tagline{display:none}
.languages a{display:block;padding:.5rem 0;color:var(--on-deep)}
.languages a:not([href]){color:var(--soft-deep)}
.languages a:not([href],[aria-current]){text-decoration:line-through}
.languages [aria-current]{box-shadow:inset 0 -3px var(--spark);font-weight:650}
:where(.strip,.bar,.footer) :focus-visible{outline-color:var(--spark)}
.brand{--mark:2.75rem;--top:1rem;--room:(100% - 19rem)*999;display:flex;flex-wrap:wrap;align-items:start;gap:.7rem;padding:var(--top) clamp(0px,var(--room),7.25rem) calc(1rem + clamp(0px,-1*var(--room),3.4rem)) 0;color:inherit;background:radial-gradient(circle calc(var(--mark)/6) at calc(var(--mark)*.6875) calc(var(--top) + var(--mark)*.2917),var(--flame) 97%,#0000)}
.brand:hover{text-decoration:none}
.brand::before{content:"";flex:none;width:var(--mark);aspect-ratio:1;background:var(--bay);mask:${rocks}}
.brand,.brand::before{print-color-adjust:exact;forced-color-adjust:none}
.name{flex:1 1 6em;align-self:center;overflow-wrap:break-word;font-size:calc(var(--s)*1.15rem);font-weight:700}
@media (forced-colors:active){.name{color:LinkText}}
.menu{border-bottom:1px solid var(--line)}
.menu details{position:relative}
.menu summary{position:absolute;inset-inline-end:0;bottom:calc(100% + 1.2rem);padding:.4rem .7rem;border:1px solid var(--edge);border-radius:3px;font-size:.9375rem;font-weight:650;list-style:none;cursor:pointer}
.menu summary::-webkit-details-marker{display:none}
.menu [open] summary{background:var(--bay);border-color:var(--bay);color:var(--paper)}
.menu a{display:block;padding:.5rem 0;font-weight:600}
.menu details>ul>li+li{border-top:1px solid var(--line)}
.menu li ul{padding-bottom:.4rem;margin-top:-.3rem}
.menu li li a{padding:.3rem 0;font-weight:400;color:var(--soft);font-size:.9375rem}
.menu [aria-current]{color:var(--flame)!important}
.trail{padding:.9rem 0;font-size:.875rem;color:var(--soft)}
.trail ol{gap:0}
.trail li{padding:.2rem 0}
.trail li+li::before{content:"/";content:"/"/"";margin:0 .5rem;color:var(--edge)}
.trail [aria-current]{max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.trail :nth-child(n+4)[aria-current]{position:absolute;max-width:1px;clip-path:inset(50%)}
.bar{position:relative}
.bar .words{padding:.8rem 0}
.bar a{font:650 calc(var(--s)*1.2rem)/1.4 var(--serif);color:var(--on-deep);text-decoration:none}
.bar p{font-size:.9375rem}
.bar picture{display:none}
.footer{margin-top:clamp(3rem,7vw,5rem);font-size:.9375rem;border-top:5px solid var(--flame)}
.footer :is(a,dd,.name){color:var(--on-deep)}
.footer h2{font:650 .875rem var(--sans);margin-bottom:.75rem}
.footer>*{padding:2.25rem 0}
.footer>*+*{border-top:1px solid #ffffff2b}
.places ul{gap:.1rem 1.75rem}
.places li a{display:block;padding:.2rem 0;font:600 calc(var(--s)*1.35rem)/1.4 var(--serif)}
.about ul{display:flex;flex-wrap:wrap;gap:.1rem 1.75rem}
.about a{display:block;padding:.25rem 0}
.identity dl{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));padding-top:1.5rem}
.identity dt{font-size:.8125rem}
@media (min-width:62rem){
.trail ol{flex-wrap:nowrap}
.trail li{flex:none}
.trail :nth-child(n)[aria-current]{flex:0 1 auto;position:static;max-width:none;clip-path:none}
.tagline{display:block;flex:1;padding:.5rem 0}
.brand{--mark:3.6rem;--top:1.6rem;padding:var(--top) 7.25rem 1.3rem 0;gap:1rem}
.name{font-size:calc(var(--s)*1.85rem)}
h1.name{font-size:calc(var(--s)*2.2rem)}
.bar .words{padding:1.35rem 0;max-width:60%}
.bar picture{display:block;position:absolute;inset:0 0 0 auto;width:42%;mask:linear-gradient(90deg,#0000,#000 60%)}
.bar img{height:100%;object-fit:cover}
}
@media (min-width:78.5rem){
@supports selector(::details-content){
.menu{border-top:1px solid var(--line);font-size:var(--menu,.9375rem)}
.menu summary{display:none}
.menu details::details-content{content-visibility:visible}
.menu details>ul{display:flex;flex-wrap:wrap;gap:0 1.75rem;padding:.25rem 0 .4rem}
.menu details>ul:has(>:nth-child(7)){justify-content:space-between;column-gap:.6rem}
.menu details>ul>li>a{white-space:nowrap}
.menu details>ul>li+li{border:0}
.menu a{padding:.4rem 0 .2rem}
.menu li ul{column-gap:.75rem;margin:0;padding:0}
.menu li li a{padding:.1rem 0;font-size:.8125rem}
}}
`
