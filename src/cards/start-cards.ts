import { h, render } from 'preact';
import { Card } from './Card';
import type { CardContent } from './content-types';
import { DELAYS } from './delays';
import { type Anchors, listen } from './listen';
import { lineBox, placeCard } from './place';
import { makeShell, type Shell } from './shell';
import { dueAt, type How, step, type WhenEvent, type WhenState } from './when';

export type { CardContent } from './content-types';

export interface CardActions {
  /** Absent where no note is kept: nothing offers one. */
  openNote?: ((id: string) => void) | undefined;
  /** "Not this person": hide the marks on this page, or everywhere. */
  hide(id: string, everywhere: boolean): void;
  /** Scrolls the page to a mention, from 0. */
  goToMention(id: string, index: number): void;
  /** A summary from elsewhere; only where the reader has switched the look-up on. */
  more?: ((id: string, signal: AbortSignal) => Promise<string | undefined>) | undefined;
}

export interface CardsOptions {
  signal: AbortSignal;
  /** Milliseconds that the pointer rests on a name before its card opens. */
  delay: number;
  anchors: Anchors;
  /** What to show for an id; undefined shows nothing. */
  describe(id: string): CardContent | undefined | Promise<CardContent | undefined>;
  actions: CardActions;
  document: Document;
  /** The shadow root that holds the story, where one does. */
  root?: ShadowRoot;
}

export interface Cards {
  openAt(element: Element, how: How): void;
  close(): void;
  /** The reader changed the delay. */
  setDelay(ms: number): void;
}

const hasArticle = ({ lookUp }: CardContent) => lookUp.some(({ label }) => label === 'Wikipedia');

/** Below this width the card is a sheet along the bottom. */
const SHEET_WIDTH = 480;

/** One card for the whole page: opens, moves and closes as `when.ts` decides, and draws what `describe` tells. */
export function startCards(options: CardsOptions): Cards {
  const { document, anchors, actions, signal } = options;
  const window = document.defaultView;
  let waits = { ...DELAYS, open: options.delay };
  let state: WhenState<Element> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shell: Shell | undefined;
  let point: { x: number; y: number } | undefined;
  /** Counts openings: an answer that comes late for an older one is dropped. */
  let token = 0;
  let view: { content: CardContent; trail: CardContent[]; mention: number | undefined; pinned: boolean } | undefined;

  function send(event: WhenEvent<Element>): void {
    const before = state.shown;
    state = step(state, event, performance.now(), waits);
    clearTimeout(timer);
    const due = dueAt(state);
    if (due !== undefined) timer = setTimeout(() => send({ type: 'time' }), Math.max(0, due - performance.now()));
    if (state.shown?.target === before?.target && state.shown?.how === before?.how) return;
    if (before) anchors.showOpen?.(before.target, false);
    if (state.shown) void open(state.shown.target, state.shown.how);
    else shut(before);
  }

  async function open(target: Element, how: How): Promise<void> {
    const mine = ++token;
    const anchor = anchors.wishAt(target);
    const content = anchor && (await options.describe(anchor.id));
    if (mine !== token || signal.aborted) return;
    if (!content || !target.isConnected) return send({ type: 'dismiss' });
    view = { content, trail: [], mention: anchor.index, pinned: false };
    shell ??= build();
    draw();
    shell.show(target, isSheet(how));
    anchors.showOpen?.(target, true);
    await place(target, point);
    if (mine === token && how !== 'pointer') card()?.focus({ preventScroll: true });
  }

  function isSheet(how: How): boolean {
    return how === 'touch' || (window !== null && window.innerWidth < SHEET_WIDTH);
  }

  async function place(target: Element, at: typeof point): Promise<void> {
    if (!shell || shell.surface.classList.contains('sheet')) return;
    await placeCard(target, () => lineBox(target, at), shell.surface);
  }

  function card(): HTMLElement | null {
    return shell?.surface.querySelector<HTMLElement>('.card') ?? null;
  }

  function shut(was: WhenState<Element>['shown']): void {
    token++;
    if (!shell || !view) return;
    const hadFocus = document.activeElement === shell.host || shell.host.contains(document.activeElement);
    view = undefined;
    shell.hide();
    render(null, shell.surface);
    if (was && hadFocus && was.how !== 'pointer' && was.target instanceof HTMLElement) focusBack(was.target);
  }

  /** To the link around the name, or to the name itself, which takes focus for as long as it has it. */
  function focusBack(target: HTMLElement): void {
    const link = target.closest<HTMLElement>('a[href]');
    if (!link && !target.hasAttribute('tabindex')) {
      target.tabIndex = -1;
      target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true, signal });
    }
    (link ?? target).focus({ preventScroll: true });
  }

  function build(): Shell {
    const made = makeShell(document);
    const on = (type: string, act: (event: Event) => void, at: HTMLElement = made.surface) =>
      at.addEventListener(type, (event) => event.isTrusted && act(event), { signal });
    on('pointerenter', () => send({ type: 'enter-card' }));
    on('pointerleave', () => send({ type: 'leave-card' }));
    on('pointerdown', () => send({ type: 'dismiss' }), made.scrim);
    on('keydown', (event) => {
      if (event instanceof KeyboardEvent) keyInCard(event);
    });
    return made;
  }

  /** Tab leaves the card at either end: back to the name, where the reader was. */
  function keyInCard(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !shell) return;
    const stops = [...shell.surface.querySelectorAll<HTMLElement>('a[href],button')];
    const root = shell.surface.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const end = event.shiftKey ? active === stops[0] || active === card() : active === stops.at(-1);
    if (!end) return;
    event.preventDefault();
    send({ type: 'dismiss' });
  }

  function draw(): void {
    if (!view || !shell) return;
    const { content, trail, mention } = view;
    render(
      h(Card, {
        content,
        mention: trail.length > 0 ? undefined : mention,
        from: trail.at(-1)?.name,
        sheet: shell.surface.classList.contains('sheet') || isSheet(state.shown?.how ?? 'pointer'),
        onClose: () => send({ type: 'dismiss' }),
        onBack: () => turn(undefined),
        onGo: (index) => {
          if (!view) return;
          view = { ...view, mention: index, pinned: true };
          draw();
          actions.goToMention(content.id, index);
        },
        onRelated: (id) => void turnTo(id),
        onMore: hasArticle(content) && actions.more?.bind(actions, content.id),
        onNote: actions.openNote?.bind(actions, content.id),
        onHide: (everywhere) => {
          actions.hide(content.id, everywhere);
          send({ type: 'dismiss' });
        },
      }),
      shell.surface,
    );
  }

  async function turnTo(id: string): Promise<void> {
    const mine = ++token;
    const content = await options.describe(id);
    if (content && mine === token) turn(content);
  }

  /** Shows a related record in the same card, or with nothing goes back to the one before. */
  function turn(to: CardContent | undefined): void {
    if (!view || !state.shown) return;
    const { content, trail } = view;
    const back = trail.at(-1);
    if (to) view = { ...view, content: to, trail: [...trail, content] };
    else if (back) view = { ...view, content: back, trail: trail.slice(0, -1) };
    draw();
    card()?.focus({ preventScroll: true });
    void place(state.shown.target, point);
  }

  listen(document, options.root, anchors, signal, {
    send(event, at) {
      if (at) point = at;
      send(event);
    },
    isOurs: (target) => shell !== undefined && target === shell.host,
    shown: () => state.shown,
    moved() {
      const { shown } = state;
      if (!shown || !view || view.pinned) return;
      const { bottom, top } = lineBox(shown.target, undefined);
      if (!shown.target.isConnected || bottom < 0 || top > (window?.innerHeight ?? 0)) send({ type: 'dismiss' });
      else void place(shown.target, undefined);
    },
  });

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      const { shown } = state;
      state = {};
      if (shown) anchors.showOpen?.(shown.target, false);
      shut(shown);
    },
    { once: true },
  );

  return {
    openAt(element, how) {
      point = undefined;
      if (!signal.aborted) send({ type: 'open', target: element, how });
    },
    close: () => send({ type: 'dismiss' }),
    setDelay(ms) {
      waits = { ...waits, open: ms };
    },
  };
}
