import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import { type PasswordQuestion, usePasswordQuestion } from '../state/passwordQuestion';
import { Dialog } from '../ui/Dialog';
import styles from './PasswordDialog.module.css';

/** Shorter ones are guessed however slow each guess is made. */
const SHORTEST = 8;

function QuestionDialog({ question }: { readonly question: PasswordQuestion }) {
  const { t } = useMessages();
  const { kind, file, hasFailed, canRemove, answer } = question;
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [hasTried, setTried] = useState(false);
  const isNew = kind === 'choose';
  const isTooShort = isNew && password.length < SHORTEST;
  const isOther = isNew && password.normalize('NFC') !== repeated.normalize('NFC');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (password !== '' && !isTooShort && !isOther) answer({ kind: 'password', password });
  };
  const field = {
    visibilityToggleButtonProps: { 'aria-label': t('password.show') },
    autoComplete: 'off',
  };
  return (
    <Dialog
      title={t(isNew ? 'password.title' : 'password.ask', { file })}
      onClose={() => answer(null)}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          {isNew && <Text size="sm">{t('password.hint')}</Text>}
          <PasswordInput
            label={t(isNew ? 'password.new' : 'password.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={
              hasFailed && !hasTried
                ? t('password.wrong')
                : hasTried && isTooShort
                  ? t('password.tooShort', { count: SHORTEST })
                  : null
            }
            {...field}
            data-autofocus
          />
          {isNew && (
            <PasswordInput
              label={t('password.repeat')}
              value={repeated}
              onChange={(event) => setRepeated(event.currentTarget.value)}
              error={hasTried && !isTooShort && isOther ? t('password.differs') : null}
              {...field}
            />
          )}
          {isNew && (
            <Text size="sm" c="dimmed">
              {t('password.scope')}
            </Text>
          )}
        </Stack>
        <div className={styles.buttons}>
          {canRemove && (
            <Button
              className={styles.apart}
              variant="default"
              onClick={() => answer({ kind: 'remove' })}
            >
              {t('password.remove')}
            </Button>
          )}
          <Button variant="default" onClick={() => answer(null)}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" disabled={password === ''}>
            {t(isNew ? 'password.set' : 'password.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Asks for the password of a file, or lets the user choose one. */
export function PasswordDialog() {
  const question = usePasswordQuestion((store) => store.question);
  // Each question is a dialog of its own: nothing that was typed into one is left in the next.
  return question === null ? null : (
    <QuestionDialog key={question.hasFailed ? 'again' : question.kind} question={question} />
  );
}
