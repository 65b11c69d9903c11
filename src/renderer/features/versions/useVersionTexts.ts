import { useMessages } from '../../i18n/useMessages';
import type { EarlierVersion } from './earlierVersion';

/** What earlier versions are called in the language of the window. */
export function useVersionTexts() {
  const { t, locale } = useMessages();
  const times = new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const timeOf = ({ version }: EarlierVersion): string => times.format(new Date(version.at));
  const kilobytes = ({ version }: EarlierVersion): number =>
    Math.max(1, Math.round(version.size / 1024));
  return {
    titleOf: (earlier: EarlierVersion): string =>
      earlier.origin === 'file'
        ? t('versions.written', { time: timeOf(earlier) })
        : (earlier.version.name ?? t(`versions.kind.${earlier.version.kind}`)),
    lineOf: (earlier: EarlierVersion): string =>
      earlier.origin === 'file'
        ? t('versions.size', { size: kilobytes(earlier) })
        : t('versions.line', {
            time: timeOf(earlier),
            edits: earlier.version.seq,
            size: kilobytes(earlier),
          }),
  };
}
