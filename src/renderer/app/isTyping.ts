const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file']);

/** Whether keys go into a text field, where they mean what they mean everywhere. */
export const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !WITHOUT_TEXT.has(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);
