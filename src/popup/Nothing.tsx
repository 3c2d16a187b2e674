import { language, say } from '../words/say';
import type { Desk, DeskState } from './desk';
import { Empty } from './Empty';

const NOT_A_STORY = {
  'no-text': 'whyNoText',
  'not-a-story': 'whyNotAStory',
  'log-in': 'whyLogIn',
  editor: 'whyEditor',
  'private-address': 'whyPrivateAddress',
  'not-html': 'whyNotHtml',
} as const;

/** Whether there is a story to show. */
export function hasStory({ kind, reader }: DeskState): boolean {
  if (kind !== 'connected' || reader?.status !== 'story' || !reader.read) return false;
  const { people, treaties, events } = reader.read.annotations;
  return people.length + treaties.length + events.length > 0;
}

/** Everything that the desk says when there is no story to show. */
export function Nothing({ state, desk }: { state: DeskState; desk: Desk }) {
  const readIt = { label: say('readThisPage'), run: () => desk.readAnyway() };
  const { reader } = state;
  switch (state.kind) {
    case 'waiting':
      return <Empty picture="line" heading={say('asking')} waiting />;
    case 'no-page':
      return (
        <Empty picture="window" heading={say('noPage')}>
          {say('noPageHint')}
        </Empty>
      );
    case 'not-allowed':
      if (state.why === 'no-access')
        return (
          <Empty
            picture="window"
            heading={say('noAccess', state.site || say('thisPage'))}
            action={{ label: say('allowSite'), run: () => desk.allowSite() }}
          >
            {say('noAccessHint')}
          </Empty>
        );
      return (
        <Empty picture="window" heading={say('notAllowed')}>
          {say('notAllowedHint')}
        </Empty>
      );
    case 'outdated':
      return (
        <Empty picture="line" heading={say('updated')} action={{ label: say('reloadPage'), run: () => desk.reload() }}>
          {say('updatedHint')}
        </Empty>
      );
    case 'not-read':
      if (state.siteOff)
        return (
          <Empty
            picture="line"
            heading={say('siteIsOff', state.site ?? '')}
            action={{ label: say('switchOn'), run: () => desk.setSiteOff(false) }}
          >
            {say('siteIsOffHint')}
          </Empty>
        );
      return (
        <Empty picture="line" heading={say('notRead')} action={readIt}>
          {say('notReadHint')}
        </Empty>
      );
    case 'connected':
      break;
  }
  switch (reader?.status) {
    case 'reading':
      return <Empty picture="line" heading={say('reading')} progress={reader.progress} />;
    case 'not-a-story':
      return (
        <Empty picture="line" heading={say('notAStory')} {...(reader.why === 'not-html' ? {} : { action: readIt })}>
          {say(reader.why ? NOT_A_STORY[reader.why] : 'whyNotAStory')}
        </Empty>
      );
    case 'other-language':
      return (
        <Empty picture="day" heading={say('otherLanguage', languageName(reader.page.language))}>
          {say('otherLanguageHint')}
        </Empty>
      );
    case 'off':
      return (
        <Empty
          picture="line"
          heading={say('siteIsOff', reader.page.site)}
          action={{ label: say('switchOn'), run: () => desk.setSiteOff(false) }}
        >
          {say('siteIsOffHint')}
        </Empty>
      );
    case 'story':
      return (
        <Empty picture="day" heading={say('nothingFound')}>
          {say('nothingFoundHint')}
        </Empty>
      );
    default:
      return (
        <Empty picture="line" heading={say('failed')} action={{ label: say('reloadPage'), run: () => desk.reload() }}>
          {say('failedHint')}
        </Empty>
      );
  }
}

/** "French" of `fr`; the tag itself where it has no name. */
function languageName(tag: string | undefined): string {
  if (!tag) return say('anotherLanguage');
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
