export type DublinCoreFacts = { creators: string[]; subjects: string[]; coverage: string | null; source: string | null }

/**
 * What Dublin Core asks for and nothing else in the head says; title, description, publisher, date and address stand once,
 * under both names, in `PageHead`.
 */
export function DublinCore({ language, creators, subjects, coverage, source }: DublinCoreFacts & { language: string }) {
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <meta name="DC.language" content={language} />
      {creators.map((name) => (
        <meta key={name} name="DC.creator" content={name} />
      ))}
      {subjects.map((name) => (
        <meta key={name} name="DC.subject" content={name} />
      ))}
      {coverage && <meta name="DC.coverage" content={coverage} />}
      {source && <meta name="DC.source" content={source} />}
    </>
  )
}
