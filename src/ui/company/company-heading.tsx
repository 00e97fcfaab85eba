import type { CompanyView } from '../../model/company-view.ts';

interface CompanyHeadingProps {
  company: Pick<CompanyView, 'name' | 'about' | 'listings'>;
  /** For `aria-labelledby` of what the name stands over. */
  id?: string;
  /** The card's name is a part of a page (2), the popup's heads a page of its own (1). */
  level: 1 | 2;
}

/** Who this is: `Xiaomi`, `Chinese smartphone maker · HKEX 1810`. */
export function CompanyHeading({ company: { name, about, listings = [] }, id, level }: CompanyHeadingProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="company-heading">
      <Heading class="company-name" id={id}>
        <bdi>{name}</bdi>
      </Heading>
      {(about || listings.length > 0) && (
        <p class="company-about">
          {about && <bdi>{about}</bdi>}
          {listings.map(({ exchange, ticker }, i) => [
            (about || i > 0) && '\u00a0· ',
            <bdi class="listing" key={`${exchange} ${ticker}`}>
              {exchange} {ticker}
            </bdi>,
          ])}
        </p>
      )}
    </div>
  );
}
