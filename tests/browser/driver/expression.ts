/**
 * The source of a self-contained function, with its arguments, as one expression, whose value is the result as JSON. The same text serves
 * both protocols. tsx and Vitest wrap named functions in `__name(…)`, which no page has.
 */
export function toExpression(source: string, args: readonly unknown[]): string {
  const given = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `(async () => { const result = await ${callee(source)}(${given.join(', ')}); return JSON.stringify(result); })()`;
}

/** The same as a function that takes a live object first. */
export function toDeclaration(source: string, args: readonly unknown[]): string {
  const given = args.map((arg) => (arg === undefined ? ', undefined' : `, ${JSON.stringify(arg)}`));
  return `async function (first) { const result = await ${callee(source)}(first ?? this${given.join('')}); return JSON.stringify(result); }`;
}

function callee(source: string): string {
  return `(() => { const __name = (it) => it; return (${source}); })()`;
}

/** The result that an expression of ours sent back. `undefined` has no JSON. */
export function fromJson<R>(json: unknown): R {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as R;
}
