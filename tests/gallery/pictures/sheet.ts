/** What was taken of one view, in one variant, by each browser: paths from the sheet. */
export interface Taken {
  view: string;
  variant: string;
  files: Record<string, string>;
}

/** A page with all pictures, the browsers side by side, each at the size of a glance and whole behind a press. */
export function contactSheet(taken: readonly Taken[]): string {
  const views = [...new Set(taken.map(({ view }) => view))];
  const figures = (view: string) =>
    taken
      .filter((one) => one.view === view)
      .map(
        ({ variant, files }) =>
          `<figure><figcaption>${variant}</figcaption>${Object.entries(files)
            .map(
              ([browser, file]) =>
                `<a href="${file}"><img src="${file}" alt="${browser}" loading="lazy"></a>`,
            )
            .join('')}</figure>`,
      )
      .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of Factcards</title>
<style>
  body { margin: 24px; background: #ddd; color: #222; font: 14px system-ui, sans-serif; }
  section > div { display: flex; flex-wrap: wrap; gap: 16px; }
  figure { margin: 0; }
  img { max-inline-size: 300px; max-block-size: 480px; margin-inline-end: 4px; vertical-align: top; }
</style>
<h1>Pictures of Factcards</h1>
<p>Of each view: Chromium, then Firefox. A press shows the whole picture.</p>
${views.map((view) => `<section><h2 id="${view}">${view}</h2>\n<div>${figures(view)}</div></section>`).join('\n')}
</html>
`;
}
