import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactKind } from '../../src/model/fact.ts';

/** A fact that a careful reader found: company and sentence, with every kind that is right, the best first. */
export interface LabelRow {
  company: string;
  i: number;
  kinds: FactKind[];
  date: string | null;
  salience: 'key' | 'minor';
  named: boolean;
}

export interface LabelledArticle {
  id: string;
  title: string | null;
  published: string | null;
  url: string | null;
  /** The page as it was saved, where there is one. */
  html?: string;
  sentences: string[];
  companies: { name: string; surfaces: string[] }[];
  rows: LabelRow[];
}

export interface LabelledNames {
  id: string;
  text: string;
  spans: { text: string; label: 'company' | 'credit' | 'other' }[];
}

/** Labelled articles and names in a folder with docs/, labels/, html/ and ner/, in the order of their ids. */
export function readGold(root: string): { articles: LabelledArticle[]; names: LabelledNames[] } {
  return {
    articles: jsonFiles(join(root, 'labels')).map((file) => readArticle(root, file)),
    names: readNames(root),
  };
}

function readArticle(root: string, file: string): LabelledArticle {
  const labels = parse(file) as Pick<LabelledArticle, 'id' | 'companies' | 'rows'>;
  const doc = parse(join(root, 'docs', `${labels.id}.json`)) as {
    title: string | null;
    published: string | null;
    url: string | null;
    sentences: { text: string }[];
  };
  const html = join(root, 'html', `${labels.id}.html`);
  return {
    ...labels,
    title: doc.title,
    published: doc.published,
    url: doc.url,
    ...(existsSync(html) && { html: readFileSync(html, 'utf8') }),
    sentences: doc.sentences.map(({ text }) => text),
  };
}

function readNames(root: string): LabelledNames[] {
  return jsonFiles(join(root, 'ner')).flatMap((file) =>
    (
      parse(file) as {
        id: string;
        text: string;
        spans: [number, number, string, LabelledNames['spans'][number]['label']][];
      }[]
    ).map(({ id, text, spans }) => ({
      id,
      text,
      spans: spans.map(([, , words, label]) => ({ text: words, label })),
    })),
  );
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

function parse(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
