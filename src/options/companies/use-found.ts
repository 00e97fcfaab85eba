import { useEffect, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';

type Hits = Awaited<ReturnType<FactBase['findCompanies']>>;

/** The companies with these words in a name, as they are typed. Undefined until they are found; an error where they are not. */
export function useFound(
  { findCompanies }: Pick<FactBase, 'findCompanies'>,
  words: string,
  version = 0,
): { hits?: Hits; error?: unknown } {
  const [found, setFound] = useState<{ hits?: Hits; error?: unknown }>({});
  useEffect(() => {
    if (words.trim() === '') return setFound({});
    let isCurrent = true;
    findCompanies(words).then(
      (hits) => isCurrent && setFound({ hits }),
      (error) => isCurrent && setFound({ error }),
    );
    return () => {
      isCurrent = false; // an answer to fewer letters may come late
    };
  }, [words, version, findCompanies]);
  return found;
}
