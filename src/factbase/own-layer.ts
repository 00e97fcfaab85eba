import type { Fact } from '../model/fact.ts';
import type { Pack } from '../model/pack.ts';
import type { SavedArticle, Saving, SavingResult } from '../model/saving.ts';
import { changeFact, deleteArticle, deleteFacts, unsave } from './edit-own.ts';
import { type ExportWords, exportOwn } from './export-own.ts';
import { listArticles } from './list-own.ts';
import type { OwnAccess } from './own-access.ts';
import type { Change, OwnArticle, OwnFindings } from './own-saved.ts';
import { readChanges, readOwn, readOwnChange, readSaved } from './read-own.ts';
import { checkSaving, saveOwn } from './save-own.ts';
import { createOwnSearch, type OwnSearch } from './search-own.ts';
import { forgetChanges, undoChange } from './undo-own.ts';

/**
 * What the reader saved. Each change is whole or nothing, and each method rejects with a StorageFailure. What an act
 * takes away can be brought back by `undo` with the number that it answers with, for KEPT_DAYS, also after a restart.
 */
export interface OwnLayer {
  /** Puts an article and its facts into the own layer. What is there already stays as the reader made it. */
  saveOwn(saving: Saving): Promise<SavingResult>;
  /** What is saved of an article, by its id or else by its address; `null` for nothing. */
  savedOf(of: { article?: string; url?: string }): Promise<SavedArticle | null>;
  /** The same with the article's text. */
  ownOf(articleId: string): Promise<(SavedArticle & { text: string }) | null>;
  /** The saved articles, the last one first. */
  ownArticles(): Promise<OwnArticle[]>;
  /** The best findings for some words, of which the last may be a beginning. */
  searchOwn(words: string): Promise<OwnFindings>;
  /** Rejects with `changed` where the fact is not any more what it was `before`. */
  changeFact(fact: Fact, before: Fact): Promise<number>;
  deleteFacts(ids: readonly string[]): Promise<number>;
  /** Deletes an article with the facts that no other article says. */
  deleteArticle(id: string): Promise<number>;
  /** Takes back what a saving added to an article, and the article where that was all of it. */
  unsave(articleId: string, facts: readonly string[]): Promise<number>;
  /** What can be taken back, newest first. */
  ownChanges(): Promise<Change[]>;
  undo(change: number): Promise<void>;
  /** Drops what was kept for an undo: it is gone for good. */
  forgetOwnChanges(): Promise<void>;
  /** All of the own layer as a pack that says this of itself. */
  exportOwn(words: ExportWords): Promise<Pack>;
}

export function createOwnLayer({ read, edit, act }: OwnAccess): OwnLayer {
  let search: { change: number; find: OwnSearch } | undefined;

  return {
    async saveOwn(saving) {
      checkSaving(saving);
      return (await edit(undefined, (own, now) => saveOwn(own, saving, now))).result;
    },
    savedOf: (of) => read((db) => readSaved(db, of)),
    ownOf: (id) =>
      read(async (db) => {
        const saved = await readSaved(db, { article: id });
        return saved && { ...saved, text: (await db.get('own-texts', id))?.text ?? '' };
      }),
    ownArticles: () => read(async (db) => listArticles(await readOwn(db))),
    searchOwn: (words) =>
      read(async (db) => {
        if (search?.change !== (await readOwnChange(db))) {
          const records = await readOwn(db);
          search = { change: records.change, find: createOwnSearch(records) };
        }
        return search.find(words);
      }),
    changeFact: (fact, before) => act('changeFact', (own) => changeFact(own, fact, before)),
    deleteFacts: (ids) => act('deleteFacts', (own) => deleteFacts(own, ids)),
    deleteArticle: (id) => act('deleteArticle', (own) => deleteArticle(own, id)),
    unsave: (id, facts) => act('unsave', (own) => unsave(own, id, facts)),
    ownChanges: () => read(readChanges),
    async undo(number) {
      await edit(undefined, (own) => undoChange(own, number));
    },
    forgetOwnChanges: () => read(forgetChanges),
    exportOwn: (words) => read((db) => exportOwn(db, words, new Date())),
  };
}
