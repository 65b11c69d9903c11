import table from '../../../resources/abbreviations.json';

/** Full words by short form, written in capitals without dots, dashes, "&" and commas. */
export type Abbreviations = Readonly<Record<string, string>>;

/** The short forms that every plan knows; resources/abbreviations.json says how they are written. */
export const BUILT_IN_ABBREVIATIONS: {
  readonly anywhere: Abbreviations;
  /** As the first word of a name only. */
  readonly first: Abbreviations;
  /** After the first word only: "Trường TH", "UBND TP", "UBND H". */
  readonly following: Abbreviations;
} = table;
