/** WebDriver's code points for keys that type nothing; the names are those of `KeyboardEvent.key`. */
const keys: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Comma: ',',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F6: '\uE036',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Period: '.',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** `Shift+Tab` as presses and releases, the modifiers held around the key. */
export function pressKeys(combination: string): KeyAction[] {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  const values = parts.map((part) => {
    const value = keys[part] ?? part;
    if ([...value].length !== 1) throw new Error(`No key is named '${part}'`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
