import type { ComponentChildren } from 'preact';
import { type MessageKey, useStrings } from '../../ui/strings.ts';

export interface Choice<Value extends string> {
  value: Value;
  label: MessageKey;
  hint?: MessageKey;
  picture?: ComponentChildren;
}

interface PictureChoiceProps<Value extends string> {
  /** Of the radio buttons; their ids are `name-value`. */
  name: string;
  labelledBy: string;
  choices: readonly Choice<Value>[];
  /** Undefined until the settings are read. */
  chosen: Value | undefined;
  onChoose(value: Value): void;
}

/** A choice of a few, each with a picture of what it looks like where it has a look. */
export function PictureChoice<Value extends string>(props: PictureChoiceProps<Value>) {
  const { name, labelledBy, choices, chosen, onChoose } = props;
  const { t } = useStrings();
  return (
    <div class="picture-choices" role="radiogroup" aria-labelledby={labelledBy}>
      {choices.map(({ value, label, hint, picture }) => {
        const id = `${name}-${value}`;
        return (
          <div class="picture-choice" key={value}>
            {picture}
            <div class="choice-words">
              <input
                type="radio"
                name={name}
                id={id}
                aria-describedby={hint && `${id}-hint`}
                checked={chosen === value}
                onChange={() => onChoose(value)}
              />
              {/* The line that explains is a description, so that the label says just the choice. */}
              <label for={id}>{t(label)}</label>
              {hint && (
                <span class="hint" id={`${id}-hint`}>
                  {t(hint)}
                </span>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
