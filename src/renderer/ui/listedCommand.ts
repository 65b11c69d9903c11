/** One thing that can be done, as palette, context menu and inspector list it. */
export interface ListedCommand {
  readonly id: string;
  readonly label: string;
  /** Its keys as they are shown; empty without any. */
  readonly shortcut: string;
  /** Why it cannot be done now; null: it can. */
  readonly reason: string | null;
  readonly run: () => void;
}
