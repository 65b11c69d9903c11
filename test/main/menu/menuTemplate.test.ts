import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../src/main/menu/menuTemplate';

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...items(item.submenu)] : [item],
  );
}

describe('the native menu', () => {
  it('has the same entries in both languages, all with words', () => {
    const [vi_, en] = (['vi', 'en'] as const).map((locale) => items(menuTemplate(locale, vi.fn())));
    expect(vi_?.map(({ id, role, type }) => id ?? role ?? type)).toEqual(
      en?.map(({ id, role, type }) => id ?? role ?? type),
    );
    for (const { label, type } of [...(vi_ ?? []), ...(en ?? [])])
      if (type !== 'separator') expect(label?.trim()).toBeTruthy();
  });

  it('asks the window to do what was chosen', () => {
    const send = vi.fn();
    const save = items(menuTemplate('vi', send)).find(({ id }) => id === 'savePlan');
    const choose = save?.click as (() => void) | undefined;
    choose?.();
    expect(send).toHaveBeenCalledExactlyOnceWith('savePlan');
  });

  it('leaves the keys of commands to the window, so a text field keeps its own undo', () => {
    const commands = items(menuTemplate('vi', vi.fn())).filter(({ id }) => id !== undefined);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(command.registerAccelerator).toBe(false);
  });

  it('gives no key twice', () => {
    const keys = items(menuTemplate('vi', vi.fn())).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
