/** The weather, beside an article and on a locality's page. */
export const weather = /* css */ `
.weather .heading a{font-size:.875rem}
.now{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;color:var(--bay)}
.now strong{font:650 calc(var(--s)*2rem)/1 var(--serif)}
.sky{flex:none;width:2.75rem;height:2.75rem}
.measures{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;padding:.6rem 0;font-size:.9375rem}
`

/** The page of all weather. */
export const skies = /* css */ `
div.weather>*+*{margin-top:1.25rem}
.skies{display:grid;gap:1.5rem var(--gap);grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.skies>li{border-top:3px solid var(--bay);padding-top:.8rem;display:grid;gap:.4rem;align-content:start}
`
