/** What stands around every page: languages, masthead, menu, trail, footer. */
export const frame = /* css */ `
.strip{background:var(--deep);color:var(--soft-deep);font-size:.875rem}
.strip .wrap{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;column-gap:2rem}
.tagline{display:none}
.languages ul{display:flex;flex-wrap:wrap;column-gap:1.1rem}
.languages a{display:block;padding-block:.5rem;color:var(--on-deep)}
.languages a:not([href]){color:var(--soft-deep);text-decoration:line-through;text-decoration-thickness:1px}
.languages [aria-current]{box-shadow:inset 0 -3px var(--spark);font-weight:650}
.strip :focus-visible,.footer :focus-visible{outline-color:var(--spark)}
.brand{display:flex;align-items:center;gap:.7rem;padding-block:1rem;padding-inline-end:6.5rem;color:inherit}
.brand:hover{text-decoration:none}
.brand svg{flex:none;inline-size:2.75rem;block-size:2.75rem;color:var(--bay)}
.name{font-size:calc(var(--scale)*1.2rem);color:var(--ink)}
.menu{border-block-end:1px solid var(--line)}
.menu details{position:relative}
.menu summary{position:absolute;inset-inline-end:0;inset-block-end:calc(100% + 1.2rem);padding:.4rem .8rem;border:1px solid var(--edge);border-radius:3px;font-size:.9375rem;font-weight:650;list-style:none;cursor:pointer}
.menu summary::-webkit-details-marker{display:none}
.menu [open] summary{background:var(--bay);border-color:var(--bay);color:var(--paper)}
.menu li>a{display:block;padding-block:.55rem;font-weight:600}
.menu li li>a{padding-block:.3rem;font-weight:400;color:var(--soft);font-size:.9375rem}
.menu .wrap>ul{padding-block:.5rem 1rem}
.menu .wrap>ul>li{border-block-start:1px solid var(--line)}
.menu .wrap>ul>li:first-child{border:0}
.menu li ul{display:flex;flex-wrap:wrap;column-gap:1.25rem;padding-block-end:.5rem;margin-block-start:-.3rem}
.menu [aria-current]{color:var(--flame)!important}
.trail{padding-block:.9rem;font-size:.875rem;color:var(--soft)}
.trail ol{display:flex;flex-wrap:wrap}
.trail li{padding-block:.2rem}
.trail li:last-child{max-inline-size:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.trail li:nth-child(n+4):last-child{position:absolute;max-inline-size:1px;clip-path:inset(50%)}
.trail li+li::before{content:"/";margin-inline:.5rem;color:var(--edge)}
.footer{margin-block-start:clamp(3rem,7vw,5rem);background:var(--deep);color:var(--soft-deep);font-size:.9375rem;border-block-start:5px solid var(--flame)}
.footer a{color:var(--on-deep)}
.footer h2{font:650 .875rem var(--sans);color:var(--soft-deep);margin-block-end:.75rem}
.footer .places{padding-block:2.25rem;border-block-end:1px solid #ffffff2b}
.places ul{display:flex;flex-wrap:wrap;gap:.1rem 1.75rem}
.places li a{display:block;padding-block:.2rem;font:600 calc(var(--scale)*1.35rem)/1.4 var(--serif)}
.identity{padding-block:2.25rem 3rem;display:grid;gap:1.75rem}
.identity .name{color:var(--on-deep)}
.identity dl{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.identity dt{font-size:.8125rem}
.identity dd{color:var(--on-deep)}
@media (min-width:62rem){
  .trail ol{flex-wrap:nowrap}
  .trail li{flex:none}
  .trail li:last-child,.trail li:nth-child(n+4):last-child{flex:0 1 auto;position:static;max-inline-size:none;clip-path:none}
  .tagline{display:block;padding-block:.5rem}
  .brand{padding:1.6rem 0 1.3rem;gap:1rem}
  .brand svg{inline-size:3.6rem;block-size:3.6rem}
  .name{font-size:calc(var(--scale)*1.85rem)}
  .front .name{font-size:calc(var(--scale)*2.3rem)}
  @supports selector(::details-content){
    .menu summary{display:none}
    .menu details::details-content{content-visibility:visible}
    .menu{border-block-start:1px solid var(--line)}
    .menu .wrap>ul{display:flex;justify-content:space-between;gap:1.5rem;padding-block:.25rem .4rem}
    .menu .wrap>ul>li{border:0}
    .menu li>a{padding-block:.45rem .2rem}
    .menu li li>a{padding-block:.1rem;font-size:.8125rem}
    .menu li ul{column-gap:.75rem;margin:0;padding:0}
    .menu .place{font-weight:400}
  }
}
`
