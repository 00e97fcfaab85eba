import { READER_CODE, type ReadPart } from '../../saving/read-tab.ts';
import { readPart } from './read-part.ts';

/** The reader's bundle: injected when somebody saves a page, it leaves its one function for the call that follows. */
const read: ReadPart = (part) => readPart(document, part);
(globalThis as unknown as Record<symbol, ReadPart>)[Symbol.for(READER_CODE)] = read;
