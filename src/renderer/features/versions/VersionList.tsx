import { Radio, Stack, Text } from '@mantine/core';
import { useMessages } from '../../i18n/useMessages';
import { type EarlierVersion, versionKey } from './earlierVersion';
import { useVersionTexts } from './useVersionTexts';

interface VersionListProps {
  readonly versions: readonly EarlierVersion[];
  /** Name of the plan's file; null while there is none. */
  readonly fileName: string | null;
  readonly chosen: EarlierVersion | null;
  readonly onChoose: (version: EarlierVersion) => void;
}

/** Earlier versions to choose from: those of the library, and those beside the file under it. */
export function VersionList({ versions, fileName, chosen, onChoose }: VersionListProps) {
  const { t } = useMessages();
  const { titleOf, lineOf } = useVersionTexts();
  const ofOrigin = (origin: EarlierVersion['origin']) =>
    versions
      .filter((version) => version.origin === origin)
      .map((version) => (
        <Radio
          key={versionKey(version)}
          value={versionKey(version)}
          label={titleOf(version)}
          description={lineOf(version)}
          onChange={() => onChoose(version)}
        />
      ));
  const beside = ofOrigin('file');
  return (
    <Radio.Group value={chosen === null ? null : versionKey(chosen)}>
      <Stack gap="xs">
        {ofOrigin('library')}
        {beside.length > 0 && fileName !== null && (
          <Text size="sm" fw={600} mt="xs">
            {t('versions.besideFile', { file: fileName })}
          </Text>
        )}
        {beside}
      </Stack>
    </Radio.Group>
  );
}
