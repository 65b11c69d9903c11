import type { Session } from 'electron';
import { isOwnUrl } from './appScheme';

/** What a page may load besides the program's own files: pictures and downloads it made itself. */
const ownMadeSchemes = ['blob:', 'data:', 'devtools:'];

/** The only rights that a page gets without asking: copying text, and printing needs none. */
const granted = new Set(['clipboard-sanitized-write']);

/** Refuses every permission and every request that is not the program itself. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(granted.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = isOwnUrl(url) || ownMadeSchemes.some((scheme) => url.startsWith(scheme));
    answer({ cancel: !isOwn });
  });
  session.on('will-download', (event) => event.preventDefault());
}
