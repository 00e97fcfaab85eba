import { DateText } from '../ui/date.tsx';
import { useStrings } from '../ui/strings.ts';

/** Where the names are looked for. */
export const EXAMPLE_ID = 'example';

/** Before the ruling of May 2021, so that the card has something to tell that the paragraph cannot know. */
const EXAMPLE_DATE = '2021-02-14';

/** A piece of news for trying it out. Its form is that of a page: the date is read as on any page. */
export function Example() {
  const { t } = useStrings();
  return (
    <article id={EXAMPLE_ID} class="example">
      <header>
        <DateText date={EXAMPLE_DATE} />
        <h3>{t('welcome_exampleTitle')}</h3>
      </header>
      <p>{t('welcome_example')}</p>
    </article>
  );
}
