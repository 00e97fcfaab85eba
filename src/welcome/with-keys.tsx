/** A sentence in which the names of keys look like keys. */
export function WithKeys({ text, keys }: { text: string; keys: readonly string[] }) {
  const first = keys.find((key) => key !== '' && text.includes(key));
  if (first === undefined) return <>{text}</>;
  const at = text.indexOf(first);
  return (
    <>
      <WithKeys text={text.slice(0, at)} keys={keys} />
      <kbd dir="ltr">{first}</kbd>
      <WithKeys text={text.slice(at + first.length)} keys={keys} />
    </>
  );
}
