// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasMainPart, isInsideLeftAlone, isMainText } from '../../src/content/left-alone.ts';
import { readBlocks, textOf } from '../../src/content/page-text.ts';

function read(html: string): string {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)].map(textOf).join('|').trim();
}

describe('left alone', () => {
  it.each([
    '<nav>Xiaomi</nav>',
    '<button>Xiaomi</button>',
    '<script>Xiaomi</script><style>Xiaomi</style><noscript>Xiaomi</noscript>',
    '<template>Xiaomi</template>',
    '<title>Xiaomi</title>',
    '<svg><text>Xiaomi</text></svg>',
    '<select><option>Xiaomi</option></select><textarea>Xiaomi</textarea><label>Xiaomi</label>',
    '<form>Company: <input value="Xiaomi"> Xiaomi</form>',
    '<form class="search">Xiaomi</form>',
    '<pre>Xiaomi</pre><code>Xiaomi</code><kbd>Xiaomi</kbd><samp>Xiaomi</samp>',
    '<div role="navigation">Xiaomi</div><span role="button">Xiaomi</span><div role=" Search ">Xiaomi</div>',
    '<div contenteditable>Xiaomi</div><div contenteditable="TRUE"><p>Xiaomi</p></div>',
    '<p contenteditable="plaintext-only">Xiaomi</p>',
    '<div class="share-buttons">Xiaomi</div><ul class="article social-links">Xiaomi</ul>',
    '<div class="sharing">Xiaomi</div><section class="post_share">Xiaomi</section>',
  ])('is %s', (html) => {
    expect(read(html)).toBe('');
  });

  it.each([
    '<p>Xiaomi</p>',
    '<main><article><h1>Xiaomi</h1></article></main>',
    '<form action="/all"><h1>Xiaomi</h1></form>',
    '<div contenteditable="false">Xiaomi</div><div contenteditable="inherit">Xiaomi</div>',
    '<div role="article">Xiaomi</div>',
    '<div class="shareholders">Xiaomi</div><div class="socialism">Xiaomi</div>',
    '<section class="social"><p>Xiaomi</p></section>',
    '<div class="market-share"><p>Xiaomi</p></div>',
    '<p class="share">Xiaomi</p>',
    '<aside>Xiaomi</aside><footer>Xiaomi</footer><header>Xiaomi</header>',
    '<a href="#">Xiaomi</a><blockquote>Xiaomi</blockquote><table><tr><td>Xiaomi</td></tr></table>',
  ])('is not %s', (html) => {
    expect(read(html)).toMatch(/^Xiaomi/);
  });

  it('is all that stands inside such a part, however deep', () => {
    document.body.innerHTML = '<nav><ul><li><a id="in">Xiaomi</a></li></ul></nav><p id="out">Xiaomi</p>';
    expect(isInsideLeftAlone(document.querySelector('#in')?.firstChild ?? null)).toBe(true);
    expect(isInsideLeftAlone(document.querySelector('nav'))).toBe(true);
    expect(isInsideLeftAlone(document.querySelector('#out'))).toBe(false);
    expect(isInsideLeftAlone(document)).toBe(false);
    expect(isInsideLeftAlone(null)).toBe(false);
  });
});

describe('the main text', () => {
  const isMain = (html: string) => {
    document.body.innerHTML = html;
    const element = document.querySelector('#x');
    return element !== null && isMainText(element, hasMainPart(document));
  };

  it.each([
    ['a paragraph of a page without a main part', '<p id="x"></p>', true],
    ['the main part', '<main><p id="x"></p></main>', true],
    ['an article', '<article><p id="x"></p></article>', true],
    ['what stands beside the main part', '<main></main><p id="x"></p>', false],
    ['a margin', '<main><aside><p id="x"></p></aside></main>', false],
    ['the foot', '<footer id="x"></footer>', false],
    ['a banner', '<div role="banner"><p id="x"></p></div>', false],
    ['the head of a page', '<header><p id="x"></p></header>', false],
    ['the title in the head of a page', '<header><h1 id="x"></h1></header>', true],
    ['the head of an article', '<article><header><p id="x"></p></header></article>', true],
  ])('of %s', (_what, html, expected) => {
    expect(isMain(html)).toBe(expected);
  });
});
