import { expect, it } from 'vitest';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import { MessageFailure } from '../../src/messages/send.ts';
import { saveFailureText } from '../../src/ui/save-failure.ts';
import { stringsFrom } from './strings-from.ts';

it.each([
  [new StorageFailure('full', ''), 'no room left'],
  [new MessageFailure('full', ''), 'no room left'],
  [new MessageFailure('private', ''), 'private window'],
  [new StorageFailure('changed', ''), 'changed in another tab'],
  [new StorageFailure('stale', ''), 'changed again'],
  [new StorageFailure('gone', ''), 'not there any more'],
  [new StorageFailure('blocked', ''), 'storage could not be reached'],
  [new MessageFailure('unreachable', ''), 'may be done or not'],
  [new MessageFailure('internal', ''), 'storage could not be reached'],
  [new TypeError('odd'), 'storage could not be reached'],
  ['odd', 'storage could not be reached'],
])('people read of %s what is true of the saving', (error, words) => {
  expect(saveFailureText(error, stringsFrom())).toContain(words);
});
