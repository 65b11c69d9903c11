import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/** Dense office controls: small sizes everywhere, no animation that the eye must wait for. */
const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'sm',
  components: {
    Text: { defaultProps: { size: 'sm' } },
    // The kit's smallest texts are 10 px.
    InputWrapper: { styles: { description: { fontSize: 12 }, error: { fontSize: 12 } } },
    ...Object.fromEntries(
      [
        'Button',
        'ActionIcon',
        'TextInput',
        'NumberInput',
        'Select',
        'NativeSelect',
        'MultiSelect',
        'Textarea',
        'Checkbox',
        'SegmentedControl',
        'Switch',
        'Autocomplete',
      ].map((name) => [name, { defaultProps: { size: 'xs' } }]),
    ),
  },
});

/** The interface kit without style elements of its own: the security policy allows style files only. */
export function FitMantine({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="light"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
