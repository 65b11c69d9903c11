import type { PlanFileError } from '../../core/files/planFile';
import { type Recovery, recoverPlan } from '../../core/files/recovery/recoverPlan';
import { type Message, translate } from '../../core/messages/translate';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { usePreferenceStore } from '../state/preferenceStore';
import { useViewStore } from '../state/viewStore';

/** Tells why a file is not opened; what can be read of a damaged one is offered as a copy. */
export function tellRefused(
  error: PlanFileError,
  file: string,
  bytes: Uint8Array | null = null,
): void {
  const isDamaged = error.code === 'damaged' || error.code === 'inconsistent';
  const recovery = isDamaged && bytes !== null ? recoveryOf(bytes, file) : null;
  const actions =
    recovery === null
      ? []
      : [
          {
            labelKey: 'recovery.offer' as const,
            run: () =>
              useViewStore
                .getState()
                .show({ dialog: { kind: 'recovery', fileName: file, recovery } }),
          },
        ];
  useNoticeStore.getState().tell('problem', planFileText(error, file), { actions });
}

function recoveryOf(bytes: Uint8Array, file: string): Recovery | null {
  const { locale } = usePreferenceStore.getState();
  return recoverPlan(bytes, {
    documentId: newId(),
    fallback: file.replace(/\.tinhgon$/i, ''),
    nameOf: (name) => translate(locale, 'recovery.name', { name }),
  });
}

/** Why a plan file is not opened, as a text. */
function planFileText(error: PlanFileError, file: string): Message {
  const { code, ...details } = error;
  return { key: `planFile.${code}`, params: { file, ...details } };
}
