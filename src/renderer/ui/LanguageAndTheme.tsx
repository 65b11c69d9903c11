import { ActionIcon, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { Locale } from '../../core/messages/translate';
import { useMessages } from '../i18n/useMessages';
import { usePreferenceStore } from '../state/preferenceStore';
import styles from './LanguageAndTheme.module.css';

/** Switches of the language and of the light or dark look. */
export function LanguageAndTheme() {
  const { t, locale } = useMessages();
  const setLocale = usePreferenceStore((store) => store.setLocale);
  const { colorScheme, setColorScheme } = useMantineColorScheme({
    // Without this the kit writes a style element, which the security policy refuses.
    keepTransitions: true,
  });
  const isDark = colorScheme === 'dark';
  const label = t(isDark ? 'app.theme.light' : 'app.theme.dark');
  return (
    <div className={styles.switches}>
      <SegmentedControl
        aria-label={t('app.language')}
        value={locale}
        onChange={(value) => setLocale(value as Locale)}
        data={[
          { value: 'vi', label: 'VI' },
          { value: 'en', label: 'EN' },
        ]}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        aria-label={label}
        title={label}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </div>
  );
}
