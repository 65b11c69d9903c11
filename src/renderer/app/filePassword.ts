import { isSealedFile, type SealError } from '../../core/files/sealedFile';
import { fail, ok, type Result } from '../../core/model/result';
import { canSeal, sealFile, unsealFile } from '../../sealing/seal';
import { type Protection, useDocumentStore } from '../state/documentStore';
import { useNoticeStore } from '../state/noticeStore';
import { usePasswordQuestion } from '../state/passwordQuestion';

/** The bytes in a file as they are without its password, and that password. */
export interface Unlocked {
  readonly bytes: Uint8Array;
  /** null: the file has none. */
  readonly password: string | null;
}

/** Why the bytes in a file are not to be had; `cancelled`: the user gave no password. */
export type UnlockError =
  | Exclude<SealError, { code: 'wrongPassword' }>
  | { readonly code: 'cancelled' };

/** What the user made of the password of the open plan's file. */
export type PasswordChange = 'set' | 'removed' | 'none';

/**
 * The password of the open plan's file. It is held in memory while the plan is open, because every
 * saving needs it; it is neither stored nor logged.
 */
export class FilePassword {
  #password: string | null = null;

  /** Takes over the password of a plan that is opened now. */
  take(password: string | null): void {
    this.#password = password;
  }

  /** What is known of the password of a plan's file, where the library remembers that it has one. */
  protectionOf(isSealed: boolean): Protection {
    if (this.#password !== null) return 'password';
    return isSealed ? 'forgotten' : 'none';
  }

  /** Asks for the password of a locked file until it fits or the user gives up. */
  async unlock(file: string, bytes: Uint8Array): Promise<Result<Unlocked, UnlockError>> {
    if (!isSealedFile(bytes)) return ok({ bytes, password: null });
    if (!canSeal()) {
      useNoticeStore.getState().tell('problem', { key: 'password.unavailable' });
      return fail({ code: 'cancelled' });
    }
    // Another version of the open plan's file mostly has its password.
    if (this.#password !== null) {
      const known = await unsealFile(bytes, this.#password);
      if (known.ok) return ok({ bytes: known.value, password: this.#password });
    }
    for (let hasFailed = false; ; hasFailed = true) {
      const question = { kind: 'open', file, hasFailed, canRemove: false } as const;
      const answer = await usePasswordQuestion.getState().ask(question);
      if (answer?.kind !== 'password') return fail({ code: 'cancelled' });
      const opened = await unsealFile(bytes, answer.password);
      if (opened.ok) return ok({ bytes: opened.value, password: answer.password });
      const { error } = opened;
      if (error.code !== 'wrongPassword') return fail(error);
    }
  }

  /** Lets the user choose, change or take off the password of the open plan's file. */
  async change(file: string): Promise<PasswordChange> {
    const { document, setProtection } = useDocumentStore.getState();
    if (document === null) return 'none';
    const canRemove = document.protection !== 'none';
    const question = { kind: 'choose', file, hasFailed: false, canRemove } as const;
    const answer = await usePasswordQuestion.getState().ask(question);
    // Another plan may have been opened from outside meanwhile.
    const isSame = useDocumentStore.getState().document?.planId === document.planId;
    if (answer === null || !isSame) return 'none';
    this.#password = answer.kind === 'password' ? answer.password : null;
    setProtection(this.#password === null ? 'none' : 'password');
    return this.#password === null ? 'removed' : 'set';
  }

  /** Bytes as they go to a file of the open plan; null when the user gave no password. */
  async lock(file: string, bytes: Uint8Array): Promise<Uint8Array | null> {
    const isForgotten = useDocumentStore.getState().document?.protection === 'forgotten';
    if (isForgotten && (await this.change(file)) === 'none') return null;
    return this.#password === null ? bytes : sealFile(bytes, this.#password);
  }
}
