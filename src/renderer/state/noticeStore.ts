import { create } from 'zustand';
import type { Message, MessageKey } from '../../core/messages/translate';

/** Something that can be done about a notice. */
export interface NoticeAction {
  readonly labelKey: MessageKey;
  readonly run: () => void;
}

/** Something to tell the user; the actions are offers, never questions that work waits for. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly message: Message;
  /** What it is about: a later word on the same takes its place. null: stands for itself. */
  readonly topic: string | null;
  readonly actions: readonly NoticeAction[];
}

interface NoticeOptions {
  readonly topic?: string;
  readonly actions?: readonly NoticeAction[];
}

interface NoticeStore {
  readonly notices: readonly Notice[];
  readonly tell: (kind: Notice['kind'], message: Message, options?: NoticeOptions) => void;
  readonly dismiss: (id: number) => void;
  /** Takes back what was said on a topic; false when nothing of it stands there. */
  readonly withdraw: (topic: string) => boolean;
}

/** Messages at the edge of the window. */
export const useNoticeStore = create<NoticeStore>()((set, get) => ({
  notices: [],
  tell: (kind, message, { topic, actions = [] } = {}) => {
    const { notices } = get();
    const id = (notices.at(-1)?.id ?? 0) + 1;
    const others = notices.filter((notice) => topic === undefined || notice.topic !== topic);
    const notice = { id, kind, message, topic: topic ?? null, actions };
    set({ notices: [...others.slice(-3), notice] });
  },
  dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  withdraw: (topic) => {
    const { notices } = get();
    const others = notices.filter((notice) => notice.topic !== topic);
    set({ notices: others });
    return others.length < notices.length;
  },
}));
