declare module 'd3-flextree' {
  interface FlexNode<Datum> {
    readonly data: Datum;
    readonly x: number;
    readonly y: number;
  }
  interface FlexLayout<Datum> {
    hierarchy(root: Datum, children: (datum: Datum) => readonly Datum[]): FlexNode<Datum>;
    (tree: FlexNode<Datum>): FlexNode<Datum>;
  }
  export function flextree<Datum>(options: {
    nodeSize: (node: FlexNode<Datum>) => readonly [number, number];
  }): FlexLayout<Datum>;
}
