/** A short form that a plan adds to the built-in ones, or reads in another way. */
export interface OwnAbbreviation {
  /** The short form in capitals without dots, dashes, "&" and commas: one row each. */
  readonly id: string;
  /** As the user writes it: "GD&ĐT". */
  readonly short: string;
  readonly words: string;
}
