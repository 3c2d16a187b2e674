import { say, type Word } from '../words/say';

const LINES: readonly { asked: string; title: Word; why: Word }[] = [
  { asked: 'scripting', title: 'permissionScripting', why: 'permissionScriptingHint' },
  { asked: 'storage', title: 'permissionStorage', why: 'permissionStorageHint' },
  { asked: 'sidePanel', title: 'permissionSidePanel', why: 'permissionSidePanelHint' },
];

/** What this build asks the browser for, and why: a line for each. Access to pages is asked for by every build. */
export function Permissions({ asked }: { asked: readonly string[] }) {
  const pages = { asked: 'pages', title: 'permissionPages', why: 'permissionPagesHint' } as const;
  return (
    <dl class="asks">
      {[pages, ...LINES.filter((line) => asked.includes(line.asked))].map(({ asked: id, title, why }) => (
        <div key={id}>
          <dt>{say(title)}</dt>
          <dd class="hint">{say(why)}</dd>
        </div>
      ))}
    </dl>
  );
}
