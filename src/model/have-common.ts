/** True where some lists of ascending numbers have a number in common. */
export function haveCommon(lists: readonly (readonly number[])[]): boolean {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return shortest.some((number) => others.every((list) => isIn(list, number)));
}

function isIn(ascending: readonly number[], number: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number;
}
