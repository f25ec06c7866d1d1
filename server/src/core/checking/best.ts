/** Keeps those of the offered indices that have the highest scores; of equal ones, the lower index. */
export interface Best {
  offer(index: number): void;
  /** The kept ones, best first. */
  take(): number[];
}

/** A heap with the worst of the kept on top, which a better one replaces: of thousands, a few are wanted. */
export function createBest(limit: number, scores: Float64Array): Best {
  const heap = new Int32Array(limit);
  let size = 0;

  const isWorse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference < 0 || (difference === 0 && a > b);
  };
  const at = (place: number): number => heap[place] ?? 0;

  function rise(index: number): void {
    let place = size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isWorse(index, at(parent))) break;
      heap[place] = at(parent);
      place = parent;
    }
    heap[place] = index;
  }

  function sink(index: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && isWorse(at(child + 1), at(child))) child++;
      if (!isWorse(at(child), index)) break;
      heap[place] = at(child);
      place = child;
    }
    heap[place] = index;
  }

  return {
    offer(index) {
      if (size < limit) rise(index);
      else if (limit > 0 && isWorse(at(0), index)) sink(index);
    },
    take: () => Array.from(heap.subarray(0, size)).sort((a, b) => (isWorse(a, b) ? 1 : -1)),
  };
}
