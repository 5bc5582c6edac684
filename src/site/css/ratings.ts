/** The rating below an article. */
export const ratings = /* css */ `
.rating{max-width:var(--measure);border-block:1px solid var(--line);padding:1.25rem 0}
.rating h2{font-size:calc(var(--s)*1.2rem)}
.rating fieldset{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0;padding:0;border:0}
.rating label{display:flex;align-items:center;gap:.45rem;padding:.4rem .8rem;border:1px solid var(--edge);border-radius:2rem;font-size:.9375rem;cursor:pointer}
.rating label:has(:checked){border-color:var(--bay);box-shadow:inset 0 0 0 1px var(--bay)}
.rating input{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--bay)}
.rating button{margin-top:.75rem;font:650 .9375rem/1.5 var(--sans);padding:.5rem 1.3rem;border:1px solid;border-radius:3px;background:none;color:var(--bay);cursor:pointer}
.rating .note{margin-bottom:1rem}
.rating .note:not(:target){display:none}
.rating:has(#rating-thanks:target) form{display:none}
@media print{.rating{display:none}}
`
