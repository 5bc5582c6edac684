/** What a locality's page tells below its news. */
export const locality = /* css */ `
.profile,.told{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem var(--gap);align-items:start}
.told p{max-width:var(--measure)}
.told p+p,.told h3+*{margin-top:.75rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:0 var(--gap)}
.numbers>div{padding:.7rem 0;border-bottom:1px solid var(--line)}
.numbers dt,.told small{font-size:.875rem;color:var(--soft)}
.numbers dd{margin:0;font-weight:600}
.numbers strong{font:650 calc(var(--s)*1.35rem)/1.35 var(--serif)}
.numbers small{display:block;font-weight:400}
.partners{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:0 var(--gap)}
.partners li{display:grid;align-content:start;padding:.6rem 0;border-bottom:1px solid var(--line)}
.map{margin:0;padding:1rem;background:var(--mist)}
.map svg{display:block;width:100%;max-width:26rem;height:auto;margin:auto}
.land{fill:var(--line);stroke:var(--edge);stroke-width:1.5;stroke-linejoin:round}
.islands{fill:none;stroke:var(--bay);stroke-width:8;stroke-linecap:round}
.map text{font-size:25px;fill:var(--soft)}
.map text:not(.name){text-anchor:middle}
.map text.name{font-size:27px;font-weight:700;fill:var(--ink);paint-order:stroke;stroke:var(--mist);stroke-width:6}
.here{fill:var(--flame);stroke:var(--mist);stroke-width:3}
.map figcaption{padding-top:.5rem;font-size:.875rem;color:var(--soft)}
@media (min-width:44rem){
.profile:has(.map):has(.told>*){grid-template-columns:minmax(0,1fr) clamp(18rem,31%,26rem)}
}
`
