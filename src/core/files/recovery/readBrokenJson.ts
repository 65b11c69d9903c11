/** Deeper nesting than any plan has; what is deeper is not followed. */
const DEEPEST = 64;

/** A literal or a number, from its first character on. */
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
/** A text with its quotes. Control characters end it: JSON writes them in another way. */
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[\u007f-\u009f])*"/uy;

/** An object or array under construction; `key` is set while its value is awaited. */
interface Frame {
  readonly value: unknown[] | Record<string, unknown>;
  key: string | null;
}

/**
 * Reads JSON up to the first place where it breaks off or makes no sense, and closes what is open
 * there. The last, incomplete row is left as far as it goes, so it must be checked. Gives undefined
 * when not even the beginning can be read.
 */
export function readBrokenJson(text: string): unknown {
  const stack: Frame[] = [];
  let root: unknown;
  let at = 0;
  const put = (value: unknown): void => {
    const frame = stack.at(-1);
    if (frame === undefined) root = value;
    else if (Array.isArray(frame.value)) frame.value.push(value);
    else if (frame.key !== null) {
      // As JSON.parse does: `__proto__` is a key like any other.
      Object.defineProperty(frame.value, frame.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      frame.key = null;
    }
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  while (at < text.length) {
    const sign = text[at] as string;
    const frame = stack.at(-1);
    if (sign === '{' || sign === '[') {
      if (stack.length >= DEEPEST) break;
      const value = sign === '{' ? {} : [];
      put(value);
      stack.push({ value, key: null });
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (frame === undefined || Array.isArray(frame.value) !== (sign === ']')) break;
      stack.pop();
      at += 1;
      if (stack.length === 0) break;
    } else if (sign === ',' || sign === ':' || /\s/.test(sign)) {
      at += 1;
    } else if (sign === '"') {
      const quoted = match(STRING);
      if (quoted === null) break;
      const read = JSON.parse(quoted) as string;
      if (frame !== undefined && !Array.isArray(frame.value) && frame.key === null)
        frame.key = read;
      else put(read);
    } else {
      const scalar = match(SCALAR);
      if (scalar === null) break;
      put(JSON.parse(scalar));
    }
  }
  return root;
}
