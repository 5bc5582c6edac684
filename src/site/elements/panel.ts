/** The look of the panel of reading preferences: only who has the module has the panel. */
export const panel = `
reading-preferences form{position:absolute;inset-inline-end:0;z-index:8;width:max-content;max-width:calc(100vw - 2.5rem);display:grid;gap:.9rem;padding:1.1rem 1.25rem;background:var(--paper);color:var(--ink);border:1px solid var(--edge);border-radius:4px;box-shadow:0 6px 24px #0003}
reading-preferences form :focus-visible{outline-color:var(--flame)}
reading-preferences fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem 1rem}
reading-preferences legend{padding:0;font-weight:650}
reading-preferences label{display:flex;align-items:center;gap:.4rem;min-height:1.9rem}
reading-preferences input{margin:0;width:1.1rem;height:1.1rem;accent-color:var(--bay)}
reading-preferences form p{display:flex;gap:.6rem}
reading-preferences button{padding:.4rem .9rem;border:1px solid var(--edge);border-radius:3px;background:none;color:var(--bay);font:inherit;font-weight:650;cursor:pointer}
`
