// @ts-check
// Import this before `payload.config.ts` in plain Node. Lexical's builds for Node wait for each other with top-level
// await: loaded all at once (as by @payloadcms/richtext-lexical) they now and then wait in a circle, and Node ends with
// code 13. One after the other, each before those that need it, they never do.

const parts = ['utils', 'selection', 'html', 'clipboard', 'list', 'rich-text', 'link', 'table', 'mark', 'headless']

for (const name of ['lexical', ...parts.map((part) => `@lexical/${part}`)]) await import(name)
