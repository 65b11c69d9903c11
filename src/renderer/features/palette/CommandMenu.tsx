import { Menu } from '@mantine/core';
import { useMessages } from '../../i18n/useMessages';
import type { ListedCommand } from '../../ui/listedCommand';
import styles from './CommandMenu.module.css';

interface CommandMenuProps {
  readonly commands: readonly ListedCommand[];
  /** More of them under one entry of the menu. */
  readonly drawing: readonly ListedCommand[];
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onRun: (command: ListedCommand) => void;
  readonly onClose: () => void;
}

/** The context menu of the selected units. */
export function CommandMenu({ commands, drawing, at, onRun, onClose }: CommandMenuProps) {
  const { t } = useMessages();
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={2}
      // A long menu moves up as far as it must, and scrolls when the window is lower than it.
      middlewares={{ flip: false, shift: { crossAxis: true, padding: 4 } }}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Menu.Target>
        <span className={styles.anchor} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('palette.menu')} className={styles.menu}>
        {commands.map((command, i) => (
          <Menu.Item
            key={command.id}
            disabled={command.reason !== null}
            rightSection={<span className={styles.keys}>{command.shortcut}</span>}
            onClick={() => onRun(command)}
          >
            {command.label}
            {/* A reason that several share stands once, below the last of them. */}
            {command.reason !== null && command.reason !== commands[i + 1]?.reason && (
              <span className={styles.reason}>{command.reason}</span>
            )}
          </Menu.Item>
        ))}
        {drawing.length > 0 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{t('palette.menu.drawing')}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {drawing.map((command) => (
                <Menu.Item key={command.id} onClick={() => onRun(command)}>
                  {command.label}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
