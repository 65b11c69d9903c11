import { type Locale, translate } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { dateText } from '../../reports/figureText';
import type { ChartSubject } from '../chartSubject';
import type { Titles } from './pageFrame';

/** What a user says of the titles; null: as the program proposes. */
export interface TitleWishes {
  readonly unitId: UnitId | null;
  readonly title: string | null;
  readonly agency: string | null;
  readonly isDraft: boolean;
  readonly today: IsoDate;
}

/** The title block of a chart. */
export function titlesOf(subject: ChartSubject, wishes: TitleWishes, locale: Locale): Titles {
  const { snapshot, planName } = subject;
  return {
    agency: wishes.agency ?? proposedAgency(subject, locale),
    title: wishes.title ?? proposedTitle(subject, wishes.unitId, locale),
    subtitle: translate(locale, 'paper.subtitle', {
      name: snapshot.name,
      date: dateText(snapshot.asOf),
    }),
    foot: translate(locale, 'paper.foot', { plan: planName, date: dateText(wishes.today) }),
    isDraft: wishes.isDraft,
  };
}

/** The locality's People's Committee, in capitals as official papers name it; else nobody. */
const proposedAgency = ({ locality }: ChartSubject, locale: Locale): string =>
  locality === ''
    ? ''
    : translate(locale, 'proposalText.committee', { locality }).toLocaleUpperCase('vi');

/** "SƠ ĐỒ TỔ CHỨC …" of what is drawn. */
function proposedTitle({ source }: ChartSubject, unitId: UnitId | null, locale: Locale): string {
  const { rootIds, units } = source.structure;
  const id = unitId ?? (rootIds.length === 1 ? rootIds[0] : undefined);
  const name = id === undefined ? undefined : units.get(id)?.name;
  const title =
    name === undefined
      ? translate(locale, 'paper.title.whole')
      : translate(locale, 'paper.title.of', { name });
  return title.toLocaleUpperCase('vi');
}
