import { useEffect, useState } from 'preact/hooks';
import type { Namesakes } from '../../../model/namesakes.ts';
import { saveFailureText } from '../../save-failure.ts';
import { useStrings } from '../../strings.ts';

/** Who is called by the name of a card; asked once, since the name of a panel does not change. */
export function useNamesakes(ask: () => Promise<Namesakes>): { namesakes?: Namesakes; failure: string } {
  const strings = useStrings();
  const [answer, setAnswer] = useState<{ namesakes?: Namesakes; failure: string }>({ failure: '' });
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (namesakes) => isCurrent && setAnswer({ namesakes, failure: '' }),
      (error) => isCurrent && setAnswer({ failure: saveFailureText(error, strings) }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return answer;
}
