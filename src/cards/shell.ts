import barsCss from '../look/bars.css?inline';
import baseCss from '../look/base.css?inline';
import cardsCss from '../look/cards.css?inline';
import factsCss from '../look/facts.css?inline';
import tokensCss from '../look/tokens.css?inline';
import { language, say } from '../words/say';
import { themeAt } from './theme';

/** The element that stands in the page while a card is open. Everything visible is in its closed shadow root. */
export interface Shell {
  host: HTMLElement;
  /** The popover in the top layer; Preact draws into it. */
  surface: HTMLElement;
  /** Behind a sheet: a press on it closes. */
  scrim: HTMLElement;
  /** Puts the host into the page, under what covers the rest of it, and the surface into the top layer. */
  show(anchor: Element, sheet: boolean): void;
  hide(): void;
}

const HOST_TAG = 'backstory-card';

/** What the page's text would pass on to ours: font, colour, letter spacing, direction. The tokens come after it. */
const RESET = '.surface { all: initial; }';

/**
 * Nothing that a page says about elements in general, or about this one, may hide the host. Not `all`: what readers set
 * for themselves, such as letter spacing, must stay theirs.
 */
const HOST_STYLE = Object.entries({
  display: 'block',
  position: 'absolute',
  width: '0',
  height: '0',
  border: '0',
  visibility: 'visible',
  'content-visibility': 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  'pointer-events': 'auto',
})
  .map(([property, value]) => `${property}: ${value} !important;`)
  .join(' ');

/** Makes the card's host, out of the page until it is shown, with its two surfaces in a closed root. */
export function makeShell(document: Document): Shell {
  const host = document.createElement(HOST_TAG);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const window = document.defaultView;
  if (window) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync([RESET, tokensCss, baseCss, barsCss, cardsCss, factsCss].join('\n'));
    root.adoptedStyleSheets = [sheet];
  }
  const scrim = document.createElement('div');
  scrim.className = 'surface scrim';
  const surface = document.createElement('div');
  surface.className = 'surface';
  // Our own words, in a page of any language and direction.
  surface.lang = language();
  surface.dir = say('languageDirection');
  root.append(scrim, surface);
  for (const layer of [scrim, surface]) layer.popover = 'manual';

  return {
    host,
    surface,
    scrim,
    show(anchor, sheet) {
      const parent = coveringParent(anchor, document);
      if (host.parentNode !== parent) {
        host.remove();
        parent.append(host);
      }
      surface.classList.toggle('sheet', sheet);
      const theme = themeAt(anchor);
      for (const layer of [scrim, surface])
        if (theme) layer.dataset.theme = theme;
        else delete layer.dataset.theme;
      for (const layer of sheet ? [scrim, surface] : [surface])
        if (!layer.matches(':popover-open')) layer.showPopover();
      if (!sheet && scrim.matches(':popover-open')) scrim.hidePopover();
    },
    hide() {
      host.remove();
    },
  };
}

/** A modal dialog or full-screen element makes the rest of the page inert, popovers included: the host goes inside. */
function coveringParent(anchor: Element, document: Document): Element {
  for (let node: Element | null = anchor; node; node = upwards(node))
    if (node.matches('dialog:modal') || node === document.fullscreenElement) return node;
  return document.documentElement;
}

function upwards(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
