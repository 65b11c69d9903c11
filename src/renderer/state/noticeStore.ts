import { create } from 'zustand';
import type { Message } from '../../core/messages/translate';

/** Something to tell the user that asks nothing of them. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly message: Message;
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly tell: (kind: Notice['kind'], message: Message) => void;
  readonly dismiss: (id: number) => void;
}

/** Messages at the edge of the window. */
export const useNoticeStore = create<NoticeStore>()((set, get) => ({
  notices: [],
  tell: (kind, message) => {
    const id = (get().notices.at(-1)?.id ?? 0) + 1;
    set({ notices: [...get().notices.slice(-3), { id, kind, message }] });
  },
  dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
}));
