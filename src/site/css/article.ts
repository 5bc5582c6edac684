/** The article, its pictures and what stands beside it. */
export const article = /* css */ `
.article,.aside{display:grid;grid-template-columns:minmax(0,1fr);gap:3rem var(--gap);align-content:start}
.article>article,.readers{min-width:0;max-width:var(--measure)}
article>header{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem;margin-bottom:1.5rem}
.kind{font-size:.8125rem;font-weight:650;padding:0 .55rem;border:1px solid;color:var(--soft)}
.above{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.above>*{min-width:0}
header>.standfirst{font-size:1.19rem;line-height:1.6;color:var(--soft)}
.byline{border-top:1px solid var(--line);padding-top:.8rem;font-size:.9375rem}
[rel=author]{font-weight:700;text-decoration:none;color:inherit}
.position{color:var(--soft)}
.position::before{content:" – "}
figcaption{padding-top:.55rem}
.caption{color:var(--ink)}
.hero,.text>figure{margin-inline:-1.25rem}
.hero figcaption,.text>figure figcaption{padding-inline:1.25rem}
.text{font-size:1.125rem;margin-top:1.6rem}
.text>*+*{margin-top:1.15em}
.text>:is(h2,h3){margin-top:1.7em}
.text>:is(h2,h3)+*{margin-top:.55em}
.text :is(ul,ol){padding-inline-start:1.3em;list-style:disc}
.text ol{list-style:decimal}
.text li+li{margin-top:.4em}
.text li::marker{color:var(--flame)}
.text a{overflow-wrap:anywhere}
.text>figure{margin-block:1.8em}
.text hr{border:0;border-top:1px solid var(--line)}
.dateline{font-weight:650;color:var(--bay)}
.text>.pull{margin-inline:0;padding-inline-start:1.25rem;border-inline-start:5px solid var(--flame)}
.pull blockquote{font:600 calc(var(--s)*1.5rem)/calc(var(--tight) + .15) var(--serif);color:var(--bay);text-wrap:balance}
.source{margin-top:1.75rem;padding:.75rem 1rem;background:var(--mist);font-size:.9375rem}
.source time{font:inherit;color:inherit}
.stale{padding:.6rem 1rem;border-inline-start:4px solid var(--flame);background:var(--mist);font-size:.9375rem}
.series{margin-top:1.75rem;padding:.9rem 1rem;border:1px solid var(--line);border-top:3px solid var(--bay)}
.series :is(p,li){display:grid;gap:.1rem}
.series li{margin-top:.7rem}
.series p a{font-weight:700}
.topics{gap:.5rem;margin-top:1.25rem;font-size:.875rem}
.topics a{display:block;padding:.15rem .8rem;border:1px solid var(--edge);border-radius:1rem;color:var(--soft)}
@media (min-width:40rem){
.hero,.text>figure{margin-inline:0}
.hero figcaption,.text>figure figcaption{padding-inline:0}
.aside{grid-template-columns:1fr 1fr}
}
@media (min-width:62rem){
.article{grid-template-columns:minmax(0,var(--measure)) minmax(0,21rem);grid-template-rows:auto auto 1fr;justify-content:space-between}
.aside{grid-column:2;grid-row:1/span 3;grid-template-columns:1fr;gap:2.5rem}
}
`
