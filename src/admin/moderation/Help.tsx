import type { Say, Word } from './words'

const keys = [['J K', 'keyNext'], ['A', 'approve'], ['R', 'reject'], ['1 – 8', 'keyReason'], ['S', 'markSpam'], ['E', 'edit'], ['T', 'reply'], ['U', 'undo'], ['X', 'keyChoose'], ['O', 'keyArticle'], ['Ctrl ↵', 'keySend'], ['Esc', 'keyLeave']] as const satisfies Array<[string, Word]>

/** What each key does, and the switch that turns single letters off. */
export function Help({ isOn, setOn, say }: { isOn: boolean; setOn: (on: boolean) => void; say: Say }) {
  return (
    <aside className="moderation__help" aria-label={say('keys')}>
      <dl>
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(word).replace('…', '')}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} /> {say('keysOn')}
      </label>
    </aside>
  )
}
