/** The edition for paper: A4, serif, black on white, on the screen as well. */
export const printEdition = /* css */ `
:root{color-scheme:light;--paper:#fff;--mist:#fff;--ink:#000;--soft:#333;--line:#bbb;--edge:#666;--bay:#000;--flame:#000}
@page{size:A4;margin:18mm 18mm 20mm}
body{display:block;font:11.5pt/1.5 var(--serif)}
.sheet{max-width:46rem;margin-inline:auto;padding:1.5rem 1.25rem 3rem}
.back{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:1rem;padding-bottom:1.25rem;font:1rem var(--sans)}
.back a{padding:.3rem 0}
.back button{font:600 1rem/1.5 var(--sans);padding:.35rem 1.3rem;border:1px solid;border-radius:2rem;background:#fff;cursor:pointer}
.site{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1.5rem;border-bottom:2px solid;padding-bottom:.4rem;margin-bottom:1.4rem;font-size:.9em}
h1{font-size:calc(var(--s)*1.9rem)}
header>*+*{margin-top:.8rem}
.standfirst{font-weight:650}
.byline{padding-top:.7rem;border-top:1px solid var(--line);font-size:.93em}
.position::before{content:" – "}
.kind{display:inline-block;border:1px solid;padding:0 .5rem;font-size:.85em}
figure{margin-block:1.4em;break-inside:avoid}
figure img{max-height:12cm;width:auto;max-width:100%;margin-inline:auto}
figcaption{padding-top:.4rem;font-size:.87em}
.text{margin-top:1.4em;orphans:3;widows:3}
.text>*+*{margin-top:.85em}
.text :is(h2,h3){margin-top:1.4em;font-size:1.2em;break-after:avoid}
.text :is(h2,h3)+*{margin-top:.4em}
.text :is(ul,ol){padding-inline-start:1.3em;list-style:disc}
.text ol{list-style:decimal}
.pull{padding-inline-start:1rem;border-inline-start:3px solid;font-size:1.1em;font-style:italic}
.source{margin-top:1.4em;font-size:.93em}
.source a[rel=external]::after{content:" (" attr(href) ")"}
.source .all{display:none}
.stale a::after{content:" (" attr(href) ")"}
.stale{margin-top:1em;padding-inline-start:.8em;border-inline-start:3px solid;font-size:.93em}
.ai{margin-top:.4em}
.video>a{display:block}
.video summary{display:none}
.video details::details-content{content-visibility:visible}
.colophon{display:flex;gap:1rem;align-items:center;margin-top:1.8em;padding-top:.9em;border-top:2px solid;font-size:.87em;break-inside:avoid}
.colophon img{width:104px;flex:none}
.address{overflow-wrap:anywhere}
@media print{
.sheet{max-width:none;padding:0}
.back{display:none}
a{color:inherit;text-decoration:none}
h1,header{break-after:avoid}
}
`
