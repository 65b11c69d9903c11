/** Hands the keyboard to the chart or table in front, so that work goes on there. */
export const focusView = (): void =>
  document
    .querySelector<HTMLElement>('[data-shown="true"] :is([role="tree"], [role="treegrid"])')
    ?.focus();
