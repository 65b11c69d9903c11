import { ActionIcon, Button, Loader, Modal, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconBuildingCommunity,
  IconFileSpreadsheet,
  IconFolderOpen,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { RecentPlan } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { LibraryRow } from '../../persistence/database';
import type { PlanLibrary } from '../../persistence/planLibrary';
import { useViewStore } from '../../state/viewStore';
import { LanguageAndTheme } from '../../ui/LanguageAndTheme';
import { SAMPLE_IDS, type SampleId, type SampleProgress } from '../../ui/sampleIds';
import styles from './StartScreen.module.css';

interface StartScreenProps {
  readonly library: PlanLibrary;
  readonly host: Host;
  /** How far the opening of a sample is; null while none is opened. */
  readonly opening: SampleProgress | null;
  readonly onOpenStored: (id: string) => Promise<void>;
  readonly onOpenFile: () => Promise<void>;
  readonly onOpenRecent: (token: string) => Promise<void>;
  readonly onOpenSample: (id: SampleId) => Promise<void>;
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
}

function Choice(props: ChoiceProps) {
  const { icon, title, hint, onClick, isDisabled = false, isBusy = false } = props;
  return (
    <UnstyledButton
      className={styles.choice}
      onClick={onClick}
      disabled={isDisabled}
      aria-busy={isBusy}
    >
      <span className={styles.icon}>{icon}</span>
      <span>
        <span className={styles.choiceTitle}>{title}</span>
        <span className={styles.hint} role={isBusy ? 'status' : undefined}>
          {hint}
        </span>
      </span>
    </UnstyledButton>
  );
}

/** Where work starts: new plan, files, plans on this computer, samples. */
export function StartScreen(props: StartScreenProps) {
  const { library, host, opening } = props;
  const { t, locale } = useMessages();
  const show = useViewStore((store) => store.show);
  const [plans, setPlans] = useState<readonly LibraryRow[] | null>(null);
  const [files, setFiles] = useState<readonly RecentPlan[]>([]);
  const [openingId, setOpeningId] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<LibraryRow | null>(null);
  useEffect(() => {
    library.list().then(setPlans, () => setPlans([]));
    host.recentPlans().then(setFiles, () => setFiles([]));
  }, [library, host]);
  const edited = (row: LibraryRow): string =>
    t('start.recent.edited', {
      date: new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(new Date(row.updatedAt)),
    });
  const progressText = ({ reading, of }: SampleProgress): string =>
    reading === null ? t('start.samples.linking') : t('start.samples.reading', { n: reading, of });
  const openStored = async (id: string): Promise<void> => {
    setOpeningId(id);
    await props.onOpenStored(id);
    setOpeningId(null);
  };
  const remove = async (row: LibraryRow): Promise<void> => {
    await library.remove(row.id);
    setPlans(await library.list());
    setLeaving(null);
  };
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <div>
          <Title order={1} className={styles.name}>
            {t('app.name')}
          </Title>
          <Text c="dimmed">{t('app.tagline')}</Text>
        </div>
        <LanguageAndTheme />
      </header>
      <div className={styles.columns}>
        <section className={styles.column} aria-label={t('start.new')}>
          <Choice
            icon={<IconPlus />}
            title={t('start.new')}
            hint={t('start.new.hint')}
            onClick={() => show({ dialog: { kind: 'newPlan' } })}
          />
          <Choice
            icon={<IconFileSpreadsheet />}
            title={t('start.workbook')}
            hint={t('start.workbook.hint')}
            onClick={() => show({ dialog: { kind: 'importList' } })}
          />
          <Choice
            icon={<IconFolderOpen />}
            title={t('start.open')}
            hint={t('start.open.hint')}
            onClick={() => void props.onOpenFile()}
          />
          <h2 className={styles.heading}>{t('start.samples')}</h2>
          {SAMPLE_IDS.map((id) => (
            <Choice
              key={id}
              icon={opening?.id === id ? <Loader size={22} /> : <IconBuildingCommunity />}
              title={t(`sample.${id}`)}
              hint={opening?.id === id ? progressText(opening) : t(`sample.${id}.hint`)}
              onClick={() => void props.onOpenSample(id)}
              isDisabled={opening !== null}
              isBusy={opening?.id === id}
            />
          ))}
        </section>
        <section className={styles.column} aria-label={t('start.recent')}>
          <h2 className={styles.heading}>{t('start.recent')}</h2>
          {plans === null && <Loader size="sm" />}
          {plans?.length === 0 && <Text c="dimmed">{t('start.recent.none')}</Text>}
          <ul className={styles.list}>
            {plans?.map((row) => (
              <li key={row.id} className={styles.row}>
                <UnstyledButton
                  className={styles.plan}
                  aria-busy={openingId === row.id}
                  onClick={() => void openStored(row.id)}
                >
                  <span className={styles.choiceTitle}>{row.name}</span>
                  <span className={styles.hint}>
                    {openingId === row.id
                      ? t('start.opening')
                      : [row.locality, row.fileName, edited(row)].filter(Boolean).join(' · ')}
                  </span>
                </UnstyledButton>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('start.recent.remove', { name: row.name })}
                  title={t('start.recent.remove', { name: row.name })}
                  onClick={() => setLeaving(row)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </li>
            ))}
          </ul>
          {files.length > 0 && <h2 className={styles.heading}>{t('start.files')}</h2>}
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={file.token} className={styles.row}>
                <UnstyledButton
                  className={styles.plan}
                  onClick={() => void props.onOpenRecent(file.token)}
                >
                  <span className={styles.choiceTitle}>{file.name}</span>
                  <span className={styles.hint}>{file.place}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Modal
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={
          <strong>
            {leaving === null ? '' : t('start.recent.remove', { name: leaving.name })}
          </strong>
        }
        lockScroll={false}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {leaving !== null && (
          <>
            <Text mb="md">{t('start.recent.confirm', { name: leaving.name })}</Text>
            <div className={styles.buttons}>
              <Button variant="default" onClick={() => setLeaving(null)} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button color="red" onClick={() => void remove(leaving)}>
                {t('app.delete')}
              </Button>
            </div>
          </>
        )}
      </Modal>
    </main>
  );
}
