/** Readers' comments and their form. */
export const comments = /* css */ `
.count{font:400 1rem var(--sans);color:var(--soft)}
.comments>li{padding:1rem 0;border-top:1px solid var(--line)}
.comments>:first-child{border:0;padding-top:0}
.comments .comments{margin:.5rem 0 0 1rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line)}
.comments .comments>:last-child{padding-bottom:0}
.comments>li>p:first-child a{text-decoration:none;padding:.25rem 0}
.comments>li>p:first-child a:hover{text-decoration:underline}
.comments li:target{background:var(--mist);box-shadow:0 0 0 .75rem var(--mist)}
.comments .newsroom{padding:0 .5rem;border-radius:3px;background:var(--bay);color:var(--paper);font-size:.875rem;font-weight:650}
.does{display:flex;flex-wrap:wrap;margin-inline:-.6rem;font-size:.9375rem}
.does>*{min-width:2.75rem;padding:.6rem;border:0;background:none;font:inherit;line-height:1.5;text-align:start;color:var(--bay);text-decoration:none;cursor:pointer}
.does>:hover{text-decoration:underline}
.readers .sub{margin-block:1rem}
.words{white-space:pre-line}
#message-sent:not(:target){display:none}
.form{display:grid;gap:1.1rem;margin-top:1.75rem;padding:1.25rem;background:var(--mist)}
.form :is(h2,h3){font-size:calc(var(--s)*1.3rem)}
.field{display:grid;gap:.3rem}
.field label{font-weight:650}
.field :is(input,textarea){font:inherit;width:100%;padding:.55rem .75rem;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px}
.field [aria-invalid]{border:2px solid var(--flame)}
.form :focus-visible{outline-color:var(--bay)}
.consent{grid-template-columns:1.5rem 1fr;column-gap:.7rem}
.field.consent input{width:1.5rem;height:1.5rem;margin:.1rem 0 0;accent-color:var(--bay)}
.field.consent label{font-weight:400}
.consent :is(.hint,.error){grid-column:2}
.error{color:var(--flame);font-weight:650;font-size:.9375rem}
comment-form .alert{margin-top:1.75rem}
.form button{justify-self:start;font:650 1rem/1.5 var(--sans);padding:.65rem 1.6rem;border:0;border-radius:3px;background:var(--bay);color:var(--paper);cursor:pointer}
.form button:hover{background:var(--ink)}
.trap{position:absolute;inset-inline-start:-99rem}
.alert{border:2px solid var(--flame);padding:1.1rem 1.25rem}
.alert h2{font-size:calc(var(--s)*1.25rem)}
.alert li a{color:var(--flame);text-decoration:underline;display:inline-block;padding:.2rem 0}
`

/** The pages of one comment: its writer's own, its report. */
export const oneComment = /* css */ `
.form fieldset{margin:0;padding:0;border:0}
.form legend{padding:0;font-weight:650}
.form fieldset label{display:flex;gap:.7rem;align-items:center;min-height:2.75rem}
.form fieldset input{width:1.3rem;height:1.3rem;margin:0;accent-color:var(--bay)}
.form form{display:grid;gap:.6rem}
.own button:not([action$=edit] *){background:none;color:var(--bay);box-shadow:inset 0 0 0 1px}
.own button:hover:not([action$=edit] *){background:var(--bay);color:var(--paper)}
.narrow blockquote{margin-top:1.25rem;padding:.8rem 1.1rem;border:1px solid var(--edge);border-radius:3px}
`
