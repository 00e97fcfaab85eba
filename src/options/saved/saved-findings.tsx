import { useEffect, useState } from 'preact/hooks';
import type { OwnFindings } from '../../factbase/own-saved.ts';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';
import { type Checks, type RowActs, SavedArticle } from './saved-article.tsx';
import { SavedFact } from './saved-fact.tsx';

interface SavedFindingsProps extends RowActs {
  words: string;
  /** Looked for again when this grows. */
  version: number;
  find(words: string): Promise<OwnFindings>;
}

/** What was found, as it is typed: facts with whose they are and where they come from, then articles. */
export function SavedFindings(props: SavedFindingsProps) {
  const { words, version, find, ...acts } = props;
  const { checksOf } = acts;
  const strings = useStrings();
  const { t, plural } = strings;
  const [found, setFound] = useState<OwnFindings>();
  const [checks, setChecks] = useState<Checks>({});
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const findings = await find(words);
      const checked = await checksOf([...new Set(findings.facts.map((each) => each.article.id))]);
      if (!isCurrent) return;
      setFound(findings);
      setChecks(checked);
    };
    look().catch((error) => isCurrent && setFailure(saveFailureText(error, strings)));
    return () => {
      isCurrent = false; // an answer to fewer letters may come late
    };
  }, [words, version, find, checksOf, strings]);

  const { facts = [], articles = [], counts = { facts: 0, articles: 0 } } = found ?? {};
  const isCut = counts.facts > facts.length || counts.articles > articles.length;
  return (
    <div class="saved-findings">
      <p class="hint" role="status">
        {found &&
          (counts.facts + counts.articles === 0
            ? t('saved_nothingFound')
            : t(
                'saved_found',
                plural('options_factCount', counts.facts),
                plural('options_articleCount', counts.articles),
              ))}
        {isCut && ` ${t('saved_foundMore')}`}
      </p>
      {failure && (
        <p role="alert" class="failure">
          {failure}
        </p>
      )}
      <ol class="found-facts">
        {facts.map(({ fact, company, article }) => (
          <SavedFact
            key={fact.id}
            fact={fact}
            article={article}
            checks={checks}
            about={t('saved_about', company.name, article.title)}
            {...acts}
          />
        ))}
      </ol>
      <ul class="saved-articles">
        {articles.map((saved) => (
          <SavedArticle key={saved.article.id} saved={saved} version={version} {...acts} />
        ))}
      </ul>
    </div>
  );
}
