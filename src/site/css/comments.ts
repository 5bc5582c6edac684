/** Readers' comments and forms. */
export const comments = /* css */ `
.count{font:400 1rem var(--sans);color:var(--soft)}
.comments>li{padding-block:1rem;border-block-start:1px solid var(--line)}
.comments>li:first-child{border:0}
.comments .meta{display:flex;flex-wrap:wrap;gap:0 .9rem;align-items:baseline}
.comments b{color:var(--ink);font-size:1rem}
.comments .words{white-space:pre-line;margin-block-start:.25rem}
#comment-sent{display:none}
#comment-sent:target{display:block}
.form{display:grid;gap:1.1rem;margin-block-start:1.75rem;padding:1.25rem;background:var(--mist)}
.form h3{font-size:calc(var(--scale)*1.25rem)}
.field{display:grid;gap:.3rem}
.field label{font-weight:650}
.hint{font-size:.875rem;color:var(--soft)}
.field :is(input,textarea){font:inherit;inline-size:100%;padding:.55rem .75rem;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:3px}
.field textarea{min-block-size:9rem;resize:vertical}
.field [aria-invalid]{border:2px solid var(--flame)}
.field :focus-visible,.form button:focus-visible{outline-color:var(--bay)}
.consent{grid-template-columns:1.5rem 1fr;column-gap:.7rem;align-items:start}
.field.consent input{inline-size:1.5rem;block-size:1.5rem;margin:.1rem 0 0;accent-color:var(--bay)}
.field.consent label{font-weight:400}
.consent .error{grid-column:1/-1}
.error{color:var(--flame);font-weight:650;font-size:.9375rem}
.star{color:var(--flame)}
.form button{justify-self:start;font:650 1rem/1.5 var(--sans);padding:.65rem 1.6rem;border:0;border-radius:3px;background:var(--bay);color:var(--paper);cursor:pointer}
.form button:hover{background:var(--ink)}
.trap{position:absolute;inset-inline-start:-99rem}
.alert{border:2px solid var(--flame);padding:1.1rem 1.25rem;display:grid;gap:.5rem;margin-block-end:1.75rem}
.alert a{color:var(--flame);text-decoration:underline;padding-block:.15rem;display:inline-block}
.narrow{max-inline-size:var(--measure)}
.narrow>*+*{margin-block-start:1.25rem}
.narrow>section{margin-block-start:2rem}
.offers>li{padding-block:.8rem;border-block-start:1px solid var(--line)}
.offers a{font:650 calc(var(--scale)*1.2rem)/var(--tight) var(--serif);display:block;color:var(--bay)}
`
