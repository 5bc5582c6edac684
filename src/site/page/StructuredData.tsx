/** What the page says to machines; `json` is written by `features/structured`, which lets nothing end the script. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
