/** The look of the list of suggestions: only who has the module has the list. */
export const suggestionStyles = `
search-suggestions ul{position:absolute;inset:calc(100% + .25rem) 0 auto;z-index:8;max-height:min(26rem,60vh);overflow:auto;background:var(--paper);border:1px solid var(--edge);border-radius:3px;box-shadow:0 6px 24px #0003}
search-suggestions ul{color:var(--ink)}
.find ul{inset-inline-start:auto;width:24rem;font-size:1rem}
search-suggestions li{padding:.55rem .8rem;cursor:pointer}
search-suggestions li+li{border-top:1px solid var(--line)}
search-suggestions :is(li:hover,[aria-selected=true]){background:var(--mist);box-shadow:inset 3px 0 var(--flame)}
search-suggestions small{color:var(--soft);margin-inline-start:.4rem}
`
