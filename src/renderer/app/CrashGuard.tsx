import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { translate } from '../../core/messages/translate';
import { LocaleContext } from '../i18n/useMessages';

interface CrashState {
  readonly error: Error | null;
}

/** Catches programmers' mistakes while drawing: says so, and that nothing saved is lost. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashState> {
  static override contextType = LocaleContext;
  declare context: React.ContextType<typeof LocaleContext>;
  override state: CrashState = { error: null };

  static getDerivedStateFromError(error: Error): CrashState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Stack p="xl" role="alert">
        <Title order={2}>{translate(this.context, 'app.crashed')}</Title>
        <Text>{translate(this.context, 'app.crashed.hint')}</Text>
        <Code block>{`${error.message}\n${error.stack ?? ''}`}</Code>
        <div>
          <Button onClick={() => window.location.reload()}>
            {translate(this.context, 'app.crashed.reload')}
          </Button>
        </div>
      </Stack>
    );
  }
}
