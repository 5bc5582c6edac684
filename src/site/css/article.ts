/** The article, its pictures and what stands beside it. */
export const article = /* css */ `
.article{display:grid;gap:3rem var(--gap)}
.article>article,.readers{min-inline-size:0;max-inline-size:var(--measure)}
.article header{display:grid;gap:.8rem;margin-block-end:1.5rem}
.kind{font-size:.8125rem;font-weight:650;padding:.05rem .55rem;border:1px solid;border-radius:2px;color:var(--soft);margin-inline-start:.75rem}
header>.standfirst{font-size:1.19rem;line-height:calc(var(--leading) - .08);color:var(--soft)}
.byline{display:grid;gap:.1rem;border-block-start:1px solid var(--line);padding-block-start:.8rem;font-size:.9375rem}
.byline b{font-weight:650}
.byline .position{color:var(--soft)}
.byline .position::before{content:" – "}
.times{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.875rem;color:var(--soft)}
figure img{inline-size:100%}
figcaption{padding-block-start:.55rem;line-height:1.55}
.credit{color:var(--soft);white-space:normal}
.caption{color:var(--ink)}
.hero,.text figure{margin-inline:-1.25rem}
.hero figcaption,.text figure figcaption{padding-inline:1.25rem}
.text{font-size:1.125rem;margin-block-start:1.6rem}
.text>*+*{margin-block-start:1.15em}
.text>h2{margin-block-start:1.7em;font-size:calc(var(--scale)*1.5rem)}
.text>h3{margin-block-start:1.4em}
.text>:is(h2,h3)+*{margin-block-start:.55em}
.text :is(ul,ol){padding-inline-start:1.3em;list-style:disc}
.text ol{list-style:decimal}
.text li+li{margin-block-start:.4em}
.text li::marker{color:var(--flame)}
.text a{overflow-wrap:anywhere}
.text>figure{margin-block:1.8em}
.text hr{border:0;border-block-start:1px solid var(--line);margin-block:2em}
.dateline{font-weight:650;color:var(--bay)}
.text .pull{margin-inline:0;padding-inline-start:1.25rem;border-inline-start:5px solid var(--flame)}
.pull blockquote{margin:0;font:600 calc(var(--scale)*1.5rem)/calc(var(--tight) + .15) var(--serif);color:var(--bay);text-wrap:balance}
.text .pull figcaption{padding-inline:0}
.source{margin-block-start:1.75rem;padding:.75rem 1rem;background:var(--mist);font-size:.9375rem}
.topics{display:flex;flex-wrap:wrap;gap:.5rem;margin-block-start:1.25rem;font-size:.875rem}
.topics li{padding:.15rem .8rem;border:1px solid var(--line);border-radius:1rem;color:var(--soft)}
.aside{display:grid;gap:2.5rem;align-content:start}
.banner{display:grid;background:var(--deep);color:var(--on-deep);overflow:hidden}
.banner img{inline-size:100%;block-size:100%;object-fit:cover}
.banner .words{padding:1.25rem;display:grid;gap:.35rem;align-content:center}
.banner .slogan{color:var(--soft-deep);font-size:1rem}
.banner picture{aspect-ratio:8/5;max-block-size:22rem;inline-size:100%}
.bar{background:var(--deep);color:var(--on-deep)}
.bar .wrap{display:flex;align-items:stretch;justify-content:space-between;gap:2rem}
.bar .words{padding-block:.85rem;display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1.25rem}
.bar a{font:650 calc(var(--scale)*1.2rem)/1.4 var(--serif);color:inherit;text-decoration:none}
.bar .slogan{color:var(--soft-deep);font-size:.9375rem}
.bar picture{display:none}
.introduction{max-inline-size:var(--measure)}
.note{border-inline-start:5px solid var(--flame);background:var(--mist);padding:.8rem 1.1rem;max-inline-size:var(--measure)}
.history{font-size:.9375rem;color:var(--soft);max-inline-size:var(--measure)}
.facts{display:grid;gap:.9rem}
.sub{display:flex;flex-wrap:wrap;gap:.5rem}
.sub a{display:block;padding:.2rem .95rem;border:1px solid var(--edge);border-radius:2rem;font-weight:600;font-size:.9375rem;color:var(--bay)}
@media (min-width:40rem){
  .hero,.text figure{margin-inline:0}
  .hero figcaption,.text figure figcaption{padding-inline:0}
  .aside{grid-template-columns:1fr 1fr}
}
@media (min-width:62rem){
  .article{grid-template-columns:minmax(0,var(--measure)) minmax(0,21rem);grid-template-rows:auto 1fr;justify-content:space-between}
  .aside{grid-column:2;grid-row:1/span 2;grid-template-columns:1fr}
  .banner{grid-template-columns:minmax(20rem,2fr) 3fr}
  div.facts{grid-template-columns:minmax(0,2fr) minmax(0,1.3fr);gap:.9rem 3.5rem;align-items:start}
  div.facts .introduction{grid-row:span 3}
  .banner .words{padding:2rem 2.5rem}
  .banner .slogan{font-size:1.125rem}
  .bar picture{display:block;flex:0 0 20rem;max-block-size:4rem;overflow:hidden}
  .bar img{inline-size:100%;block-size:100%;object-fit:cover}
}
`
