/** A number of units that pass from one place to another. */
export interface Flow<From, To> {
  readonly from: From;
  readonly to: To;
  readonly count: number;
}

/** One end of flows: a bar on the left or right edge. */
export interface FlowNode<Key> {
  readonly key: Key;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** A flow as a band between the edges. */
export interface FlowBand<From, To> extends Flow<From, To> {
  readonly leftTop: number;
  readonly rightTop: number;
  readonly height: number;
}

export interface FlowPicture<From, To> {
  readonly left: readonly FlowNode<From>[];
  readonly right: readonly FlowNode<To>[];
  readonly bands: readonly FlowBand<From, To>[];
  readonly height: number;
}

/** Sizes of a picture of flows. */
export interface FlowStyle {
  /** What all units together take of the height. */
  readonly height: number;
  /** The least distance from the top of one bar to that of the next: room for a line of text. */
  readonly line: number;
  readonly gap: number;
}

/**
 * Places flows between two columns of bars in fixed orders. Heights are in proportion to counts and
 * the same at both ends; bands leave and arrive in the order of the other side, so that those
 * between two neighbours cross as little as the orders allow. What counts nothing is left out.
 */
export function layOutFlows<From extends string, To extends string>(
  flows: readonly Flow<From, To>[],
  starts: readonly From[],
  ends: readonly To[],
  { height, line, gap }: FlowStyle,
): FlowPicture<From, To> {
  const some = flows.filter(({ count }) => count > 0);
  const whole = some.reduce((sum, { count }) => sum + count, 0);
  const scale = whole === 0 ? 0 : height / whole;
  const side = <Key extends string>(
    keys: readonly Key[],
    keyOf: (flow: Flow<From, To>) => string,
  ): FlowNode<Key>[] => {
    let top = 0;
    return keys.flatMap((key) => {
      const count = some.reduce((sum, flow) => sum + (keyOf(flow) === key ? flow.count : 0), 0);
      if (count === 0) return [];
      const node = { key, count, top, height: count * scale };
      top += Math.max(node.height + gap, line);
      return [node];
    });
  };
  const left = side(starts, ({ from }) => from);
  const right = side(ends, ({ to }) => to);
  const nextLeft = new Map<From, number>(left.map(({ key, top }) => [key, top]));
  const nextRight = new Map<To, number>(right.map(({ key, top }) => [key, top]));
  const ordered = [...some].sort(
    (a, b) =>
      starts.indexOf(a.from) - starts.indexOf(b.from) || ends.indexOf(a.to) - ends.indexOf(b.to),
  );
  const bands = ordered.map((flow): FlowBand<From, To> => {
    const size = flow.count * scale;
    const [leftTop, rightTop] = [nextLeft.get(flow.from) ?? 0, nextRight.get(flow.to) ?? 0];
    nextLeft.set(flow.from, leftTop + size);
    nextRight.set(flow.to, rightTop + size);
    return { ...flow, height: size, leftTop, rightTop };
  });
  const bottom = Math.max(
    0,
    ...[...left, ...right].map((node) => node.top + Math.max(node.height, line)),
  );
  return { left, right, bands, height: bottom };
}
