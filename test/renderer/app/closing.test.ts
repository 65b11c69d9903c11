import { describe, expect, it } from 'vitest';
import { Closing, type ClosingAnswer } from '../../../src/renderer/app/closing';

interface Situation {
  readonly isBehind: boolean;
  readonly answer: ClosingAnswer;
  readonly isWritten: boolean;
  readonly isSettled: boolean;
  readonly agrees: boolean;
}

/** What happened, in order, when the user wished to close in a situation. */
async function told(situation: Partial<Situation>): Promise<string[]> {
  const { isBehind, answer, isWritten, isSettled, agrees } = {
    isBehind: false,
    answer: 'cancel' as ClosingAnswer,
    isWritten: true,
    isSettled: true,
    agrees: false,
    ...situation,
  };
  const happened: string[] = [];
  const note = <T>(what: string, value: T): T => {
    happened.push(what);
    return value;
  };
  await new Closing({
    isFileBehind: () => isBehind,
    askAboutFile: async () => note('ask', answer),
    saveFile: async () => note('write', isWritten),
    settle: async () => note('settle', isSettled),
    agreesToLose: () => note('warn', agrees),
    answer: async (close) => note(close ? 'close' : 'stay', undefined),
  }).request();
  return happened;
}

describe('closing the window', () => {
  it('needs no question about a file that has everything', async () => {
    expect(await told({})).toEqual(['settle', 'close']);
  });

  it('writes the file when the user says so, and waits for the library too', async () => {
    const happened = await told({ isBehind: true, answer: 'save' });
    expect(happened).toEqual(['ask', 'write', 'settle', 'close']);
  });

  it('stays when the file cannot be written', async () => {
    const happened = await told({ isBehind: true, answer: 'save', isWritten: false });
    expect(happened).toEqual(['ask', 'write', 'stay']);
  });

  it('leaves the file alone and keeps the draft', async () => {
    const happened = await told({ isBehind: true, answer: 'keepDraft' });
    expect(happened).toEqual(['ask', 'settle', 'close']);
  });

  it('stays when the user cancels', async () => {
    expect(await told({ isBehind: true, answer: 'cancel' })).toEqual(['ask', 'stay']);
  });

  it('warns of a loss only when neither file nor library has the work', async () => {
    const draft = { isBehind: true, answer: 'keepDraft', isSettled: false } as const;
    expect(await told(draft)).toEqual(['ask', 'settle', 'warn', 'stay']);
    expect(await told({ ...draft, agrees: true })).toEqual(['ask', 'settle', 'warn', 'close']);
    expect(await told({ ...draft, answer: 'save' })).toEqual(['ask', 'write', 'settle', 'close']);
    expect(await told({ isSettled: false })).toEqual(['settle', 'warn', 'stay']);
  });

  it('asks once however often the cross is pressed, and again after a cancel', async () => {
    let asked = 0;
    let give: (answer: ClosingAnswer) => void = () => undefined;
    const closing = new Closing({
      isFileBehind: () => true,
      askAboutFile: () => {
        asked += 1;
        return new Promise((resolve) => {
          give = resolve;
        });
      },
      saveFile: async () => true,
      settle: async () => true,
      agreesToLose: () => false,
      answer: async () => undefined,
    });
    const first = closing.request();
    await closing.request();
    expect(asked).toBe(1);
    give('cancel');
    await first;
    void closing.request();
    expect(asked).toBe(2);
  });

  it('stays when something breaks on the way', async () => {
    const answers: boolean[] = [];
    const closing = new Closing({
      isFileBehind: () => true,
      askAboutFile: async () => 'save',
      saveFile: () => Promise.reject(new Error('shell gone')),
      settle: async () => true,
      agreesToLose: () => true,
      answer: async (close) => void answers.push(close),
    });
    await closing.request();
    expect(answers).toEqual([false]);
  });
});
