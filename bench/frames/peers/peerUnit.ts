/** A unit as the charts of others are given it, placed by our own layout. */
export interface PeerUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
