// Functions that run in a page or in the background: each is sent as source text, so it uses nothing from outside itself.

export interface FormTimes {
  /** Until the database is open. */
  open: number;
  /** Until the form is in memory, from there. */
  load: number;
  /** Looking up the words of all pages, by page. */
  lookup: number;
  /** Reading so many blocks for each page, by page. */
  blocks: number;
}

/** Fetches the forms and stores each as one record, and blocks beside them. */
export async function storeForms(url: string, blocks: number, blockBytes: number): Promise<boolean> {
  const request = indexedDB.open('factcards-bench-forms', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('forms');
  const db = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const get = async (name: string) => (await fetch(url + name)).arrayBuffer();
  const forms = {
    table: {
      starts: new Uint32Array(await get('starts')),
      rests: new Uint16Array(await get('rests')),
      seconds: new Uint16Array(await get('seconds')),
    },
    sorted: { hashes: new Uint32Array(await get('sorted')) },
    filter: { bits: new Uint8Array(await get('filter')), firsts: new Uint32Array(await get('firsts')) },
  };
  const tx = db.transaction('forms', 'readwrite');
  for (const [name, form] of Object.entries(forms)) tx.objectStore('forms').put(form, name);
  for (let i = 0; i < blocks; i++) {
    const block = crypto.getRandomValues(new Uint8Array(blockBytes));
    tx.objectStore('forms').put(block, i);
  }
  await new Promise<void>((done, fail) => {
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });
  db.close();
  return true;
}

/** Loads one form in a background that has just started, looks up the words of pages, and reads blocks for each page. */
export async function timeForm(
  name: 'table' | 'sorted' | 'filter',
  pages: readonly (readonly number[])[],
  blocksOfPage: number,
  blocks: number,
  filterBits: number,
): Promise<FormTimes> {
  const times: number[] = [performance.now()];
  const request = indexedDB.open('factcards-bench-forms', 1);
  const db = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  times.push(performance.now());
  const answered = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
  const form = await answered(db.transaction('forms').objectStore('forms').get(name));
  times.push(performance.now());
  let found = 0;
  for (const hashes of pages) {
    if (name === 'table') {
      const { starts, rests, seconds } = form as {
        starts: Uint32Array;
        rests: Uint16Array;
        seconds: Uint16Array;
      };
      const asked = new Uint8Array(0x10000);
      asked[0] = 1;
      for (const hash of hashes) asked[hash & 0xffff || 1] = 1;
      for (const hash of hashes) {
        const bucket = hash >>> 16;
        const rest = hash & 0xffff;
        for (let i = starts[bucket] ?? 0; i < (starts[bucket + 1] ?? 0); i++) {
          if (rests[i] === rest && asked[seconds[i] ?? 0] === 1) found++;
        }
      }
    } else if (name === 'sorted') {
      const sorted = (form as { hashes: Uint32Array }).hashes;
      for (const hash of hashes) {
        let [low, high] = [0, sorted.length];
        while (low < high) {
          const middle = (low + high) >>> 1;
          if ((sorted[middle] ?? 0) < hash) low = middle + 1;
          else high = middle;
        }
        for (; sorted[low] === hash; low++) found++;
      }
    } else {
      const bits = (form as { bits: Uint8Array }).bits;
      for (const hash of hashes) {
        const step = (Math.imul(hash, 0x9e3779b1) | 1) >>> 0;
        let isThere = true;
        for (let i = 0; i < filterBits && isThere; i++) {
          const bit = ((hash + i * step) >>> 0) % (bits.length * 8);
          isThere = (((bits[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
        }
        if (isThere) found++;
      }
    }
  }
  times.push(performance.now());
  for (let page = 0; page < pages.length; page++) {
    const store = db.transaction('forms').objectStore('forms');
    const keys = Array.from({ length: blocksOfPage }, (_, i) => (page * 977 + i * 61) % blocks);
    const read = await Promise.all([...new Set(keys)].map((key) => answered(store.get(key))));
    found += read.length;
  }
  times.push(performance.now());
  db.close();
  const [start = 0, opened = 0, loaded = 0, looked = 0, end = 0] = times;
  // Never so: without it an engine might leave the work out.
  if (found < 0) throw new Error('nothing was found');
  return {
    open: opened - start,
    load: loaded - opened,
    lookup: (looked - loaded) / pages.length,
    blocks: (end - looked) / pages.length,
  };
}
