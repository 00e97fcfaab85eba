import { describe, expect, it } from 'vitest';
import { AT_REST, type HoverEffect, type HoverEvent, type HoverState } from '../../src/hover/hover-state.ts';
import { hover } from '../../src/hover/machine.ts';
import { DWELL_MS, INTENT_MS, LINGER_MS } from '../../src/hover/timing.ts';

const XIAOMI = 1;
const HUAWEI = 2;

/** Plays events and answers with every effect, written as one line each, so that a story reads as a story. */
function play(...events: HoverEvent[]): { state: HoverState; effects: string[] } {
  let state = AT_REST;
  const effects: string[] = [];
  for (const event of events) {
    const [next, done] = hover(state, event);
    state = next;
    effects.push(...done.map(write));
  }
  return { state, effects };
}

function write(effect: HoverEffect): string {
  switch (effect.do) {
    case 'startTimer':
      return `start ${effect.timer} ${effect.ms}`;
    case 'stopTimer':
      return `stop ${effect.timer}`;
    case 'ask':
      return `ask ${effect.target}`;
    case 'show':
      return `show ${effect.target}${effect.by === 'pointer' ? '' : ` by ${effect.by}`}`;
    case 'hide':
      return 'hide';
  }
}

const on = (target: number): HoverEvent => ({ is: 'pointerOnMention', target });
const off: HoverEvent = { is: 'pointerOffMention' };
const onCard: HoverEvent = { is: 'pointerOnCard' };
const offCard: HoverEvent = { is: 'pointerOffCard' };
const focusIn: HoverEvent = { is: 'focusInCard' };
const focusOut: HoverEvent = { is: 'focusOutOfCard' };
const dismissed: HoverEvent = { is: 'dismissed' };
const scrolled: HoverEvent = { is: 'scrolled' };
const key = (target: number): HoverEvent => ({ is: 'openAsked', target, by: 'keyboard' });
const retry = (target: number): HoverEvent => ({ is: 'openAsked', target, by: 'pointer' });
const tap = (target: number): HoverEvent => ({ is: 'openAsked', target, by: 'touch' });
const pinned: HoverEvent = { is: 'pinned' };
const unpinned = (target: number): HoverEvent => ({ is: 'unpinned', target });
const gone = (target: number): HoverEvent => ({ is: 'mentionGone', target });
const rang = (timer: 'intent' | 'dwell' | 'linger', token = 1): HoverEvent => ({
  is: 'timerRang',
  timer,
  token,
});
const answered = (token = 1): HoverEvent => ({ is: 'answered', token });

/** The pointer rested on Xiaomi until its card was there. */
const opened = [on(XIAOMI), rang('intent'), answered(), rang('dwell')];
const openedEffects = [
  `start intent ${INTENT_MS}`,
  `ask ${XIAOMI}`,
  `start dwell ${DWELL_MS}`,
  `show ${XIAOMI}`,
];

describe('a card opens', () => {
  it('half a second after the pointer came to rest, in all', () => {
    expect(INTENT_MS + DWELL_MS).toBe(500);
    expect(play(...opened).effects).toEqual(openedEffects);
  });

  it('half a second after the pointer came to rest, though nobody was there to be told at first', () => {
    const late: HoverEvent = { is: 'pointerOnMention', target: XIAOMI, restedMs: INTENT_MS + 60 };
    expect(play(late, rang('intent'), answered(), rang('dwell')).effects).toEqual([
      'start intent 0',
      `ask ${XIAOMI}`,
      `start dwell ${DWELL_MS - 60}`,
      `show ${XIAOMI}`,
    ]);
    expect(play({ ...late, restedMs: 2000 }, rang('intent')).effects.at(-1)).toBe('start dwell 0');
  });

  it('as late as the reader chose', () => {
    const [resting] = hover(AT_REST, on(XIAOMI));
    const [, effects] = hover(resting, rang('intent'), 850);
    expect(effects.map(write)).toEqual([`ask ${XIAOMI}`, 'start dwell 850']);
  });

  it('when a slow answer comes, if the dwell is over by then', () => {
    expect(play(on(XIAOMI), rang('intent'), rang('dwell'), answered()).effects).toEqual(openedEffects);
  });

  it('at once when the keyboard asks', () => {
    expect(play(key(XIAOMI), answered()).effects).toEqual([`ask ${XIAOMI}`, `show ${XIAOMI} by keyboard`]);
  });

  it('when the keyboard asks, though the page scrolls to it and names pass under the pointer', () => {
    const { effects } = play(key(XIAOMI), scrolled, on(HUAWEI), off, answered());
    expect(effects).toEqual([`ask ${XIAOMI}`, `show ${XIAOMI} by keyboard`]);
  });

  it('for the mention that the keyboard walked to, though the one before it scrolled out of sight', () => {
    const { state } = play(...opened, key(HUAWEI), gone(XIAOMI), answered(2));
    expect(state.card?.target).toBe(HUAWEI);
  });

  it('for the next name while another is open, without a moment with none', () => {
    const { effects } = play(...opened, off, on(HUAWEI), rang('intent', 2), answered(2), rang('dwell', 2));
    expect(effects.slice(openedEffects.length)).toEqual([
      `start linger ${LINGER_MS}`,
      `start intent ${INTENT_MS}`,
      `ask ${HUAWEI}`,
      `start dwell ${DWELL_MS}`,
      'stop linger',
      `show ${HUAWEI}`,
    ]);
  });
});

describe('no card opens', () => {
  const quiet: [string, HoverEvent[]][] = [
    ['the pointer only passes over', [on(XIAOMI), off, rang('intent')]],
    [
      'the pointer leaves before the dwell is over',
      [on(XIAOMI), rang('intent'), off, answered(), rang('dwell')],
    ],
    ['the page scrolls the name under the pointer', [on(XIAOMI), scrolled, rang('intent')]],
    ['Escape is pressed meanwhile', [on(XIAOMI), rang('intent'), dismissed, answered(), rang('dwell')]],
    ['the answer never comes', [on(XIAOMI), rang('intent'), rang('dwell')]],
    ['the name leaves the page', [on(XIAOMI), rang('intent'), gone(XIAOMI), answered(), rang('dwell')]],
    [
      'the answer is for a name that the pointer left',
      [on(XIAOMI), rang('intent'), on(HUAWEI), answered(), rang('dwell')],
    ],
  ];
  it.each(quiet)('when %s', (_, events) => {
    const { state, effects } = play(...events);
    expect(effects.filter((effect) => effect.startsWith('show'))).toEqual([]);
    expect(state.card).toBeNull();
  });

  it('and nothing is asked for a name that the pointer only passes over', () => {
    expect(play(on(XIAOMI), off).effects).toEqual([`start intent ${INTENT_MS}`, 'stop intent']);
  });
});

describe('an open card stays', () => {
  const staying: [string, HoverEvent[]][] = [
    ['the pointer rests on the name', [on(XIAOMI)]],
    ['the pointer crosses to the card', [off, onCard, rang('linger')]],
    ['the pointer slips off and comes back', [off, on(XIAOMI), rang('linger')]],
    [
      'the pointer crosses another name on its way to the card',
      [off, on(HUAWEI), onCard, rang('linger'), rang('intent', 2)],
    ],
    ['the keyboard is in it', [onCard, focusIn, offCard, rang('linger')]],
    ['the page scrolls', [scrolled]],
    ['another name leaves the page', [gone(HUAWEI)]],
    [
      'the keyboard is in it and the pointer rests on another name',
      [focusIn, off, on(HUAWEI), rang('intent', 2), answered(2)],
    ],
    ['it is asked once more', [onCard, retry(XIAOMI), answered(2), offCard, onCard]],
  ];
  it.each(staying)('while %s', (_, events) => {
    const { state, effects } = play(...opened, ...events);
    expect(state.card?.target).toBe(XIAOMI);
    expect(effects).not.toContain('hide');
  });

  it('asked once more, and then goes as before: a moment after the pointer left', () => {
    const { state, effects } = play(...opened, onCard, retry(XIAOMI), answered(2), offCard, rang('linger'));
    expect(effects).toContain(`show ${XIAOMI}`);
    expect(state.card).toBeNull();
  });

  it('when a finger opened it, until it is dismissed', () => {
    const { state, effects } = play(tap(XIAOMI), answered(), on(HUAWEI), off, offCard, focusIn, focusOut);
    expect(effects).toEqual([`ask ${XIAOMI}`, `show ${XIAOMI} by touch`]);
    expect(state.card?.target).toBe(XIAOMI);
    expect(play(tap(XIAOMI), answered(), dismissed).effects.at(-1)).toBe('hide');
  });

  it('as it is while the next tapped name is asked for, which then takes its place', () => {
    const { effects } = play(tap(XIAOMI), answered(), tap(HUAWEI), answered(2));
    expect(effects.slice(2)).toEqual([`ask ${HUAWEI}`, `show ${HUAWEI} by touch`]);
  });

  it('when the keyboard opened it, wherever the pointer goes', () => {
    const { state } = play(key(XIAOMI), answered(), off, rang('linger'));
    expect(state.card?.target).toBe(XIAOMI);
  });
});

describe('an open card goes', () => {
  const going: [string, HoverEvent[], string][] = [
    ['a moment after the pointer left the name', [off, rang('linger')], 'hide'],
    ['a moment after the pointer left the card', [off, onCard, offCard, rang('linger')], 'hide'],
    ['at once on Escape', [dismissed], 'hide'],
    ['with the name that it is for', [gone(XIAOMI)], 'hide'],
    ['on Escape from within', [focusIn, dismissed], 'hide'],
    ['when the keyboard leaves it', [focusIn, off, focusOut, rang('linger')], 'hide'],
  ];
  it.each(going)('%s', (_, events, hide) => {
    const { state, effects } = play(...opened, ...events);
    expect(effects.at(-1)).toBe(hide);
    expect(state.card).toBeNull();
  });

  it('not before its time: the linger is started once and with its own length', () => {
    const { effects } = play(...opened, off, off, offCard);
    expect(effects.slice(openedEffects.length)).toEqual([`start linger ${LINGER_MS}`]);
  });

  it('and a timer of an earlier card does not touch it', () => {
    const { state } = play(
      ...opened,
      dismissed,
      on(HUAWEI),
      rang('intent', 2),
      answered(2),
      rang('dwell', 2),
      off,
      rang('linger', 1),
    );
    expect(state.card?.target).toBe(HUAWEI);
  });
});

describe('a pinned card', () => {
  it('is left alone: whatever the pointer does, nothing hides it', () => {
    const { state, effects } = play(
      ...opened,
      onCard,
      pinned,
      offCard,
      off,
      rang('linger'),
      scrolled,
      dismissed,
    );
    expect(state.card).toBeNull();
    expect(effects).not.toContain('hide');
  });

  it('does not go by a linger that had begun', () => {
    const { effects } = play(...opened, off, pinned, rang('linger'));
    expect(effects.slice(openedEffects.length)).toEqual([`start linger ${LINGER_MS}`, 'stop linger']);
  });

  it('lets the card of another name open beside it, and go by itself', () => {
    const { effects } = play(
      ...opened,
      pinned,
      on(HUAWEI),
      rang('intent', 2),
      answered(2),
      rang('dwell', 2),
      off,
      rang('linger', 2),
    );
    expect(effects.slice(openedEffects.length)).toEqual([
      `start intent ${INTENT_MS}`,
      `ask ${HUAWEI}`,
      `start dwell ${DWELL_MS}`,
      `show ${HUAWEI}`,
      `start linger ${LINGER_MS}`,
      'stop linger',
      'hide',
    ]);
  });

  it('that is pinned no more goes as any other, a moment after the pointer left it', () => {
    const { state, effects } = play(...opened, pinned, unpinned(XIAOMI), offCard, rang('linger', 2));
    expect(effects.slice(openedEffects.length)).toEqual([`start linger ${LINGER_MS}`, 'stop linger', 'hide']);
    expect(state.card).toBeNull();
  });

  it('that is pinned no more takes the place of the one beside it', () => {
    const { state, effects } = play(...opened, pinned, key(HUAWEI), answered(2), unpinned(XIAOMI));
    expect(effects.at(-1)).toBe('hide');
    expect(state.card?.target).toBe(XIAOMI);
  });
});
