import type { AutonomyGroup } from '../../../core/model/autonomy';
import { DEFAULT_AUTONOMOUS_GROUPS } from '../../../core/model/autonomy';
import type { FlowEnd, FlowStart, GroupFlow } from '../../../core/overview/groupFlows';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import lists from '../../ui/ListView.module.css';
import { type GroupBar, groupsIn, sizeOf } from './GroupBars';
import styles from './Overview.module.css';

interface CountProps {
  readonly count: number;
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number that leads to the units behind it. */
function Count({ count, label, onOpen }: CountProps) {
  const { locale } = useMessages();
  if (count === 0) return <span className={styles.none}>0</span>;
  return (
    <button type="button" className={lists.link} aria-label={label} onClick={onOpen}>
      {numberText(count, locale)}
    </button>
  );
}

interface GroupTableProps {
  readonly bars: readonly GroupBar[];
  readonly onOpen: (bar: GroupBar, group: AutonomyGroup) => void;
}

/** Public service units of each state by group. */
export function GroupTable({ bars, onOpen }: GroupTableProps) {
  const { t, locale } = useMessages();
  const groups = groupsIn(bars);
  const autonomousIn = ({ groups: of }: GroupBar): number =>
    DEFAULT_AUTONOMOUS_GROUPS.reduce((sum, group) => sum + (of.get(group)?.length ?? 0), 0);
  return (
    <table className={lists.table}>
      <thead>
        <tr>
          <th>{t('overview.state')}</th>
          {groups.map((group) => (
            <th key={group} className="tg-number">
              {t(`autonomyGroup.${group}`)}
            </th>
          ))}
          <th className="tg-number">{t('overview.groups.autonomous')}</th>
          <th className="tg-number">{t('overview.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.snapshot.id}>
            <th scope="row">
              {bar.label}: {bar.snapshot.name}
            </th>
            {groups.map((group) => {
              const count = bar.groups.get(group)?.length ?? 0;
              return (
                <td key={group} className="tg-number">
                  <Count
                    count={count}
                    label={t('overview.groups.one', {
                      group: t(`autonomyGroup.${group}`),
                      count,
                      name: bar.snapshot.name,
                    })}
                    onOpen={() => onOpen(bar, group)}
                  />
                </td>
              );
            })}
            <td className="tg-number">{numberText(autonomousIn(bar), locale)}</td>
            <td className="tg-number">
              <strong>{numberText(sizeOf(bar), locale)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FlowMatrixProps {
  readonly flows: readonly GroupFlow<FlowStart, FlowEnd>[];
  readonly starts: readonly FlowStart[];
  readonly ends: readonly FlowEnd[];
  readonly startName: (key: FlowStart) => string;
  readonly endName: (key: FlowEnd) => string;
  readonly corner: string;
  readonly onOpen: (flow: GroupFlow<FlowStart, FlowEnd>) => void;
}

/** The numbers behind the flows: from the group of the row to that of the column. */
export function FlowMatrix(props: FlowMatrixProps) {
  const { flows, starts, ends, startName, endName, corner, onOpen } = props;
  const { t, locale } = useMessages();
  const rows = starts.filter((key) => flows.some((flow) => flow.from === key));
  const columns = ends.filter((key) => flows.some((flow) => flow.to === key));
  const sum = (test: (flow: GroupFlow<FlowStart, FlowEnd>) => boolean): string =>
    numberText(
      flows.reduce((all, flow) => all + (test(flow) ? flow.unitIds.length : 0), 0),
      locale,
    );
  return (
    <table className={lists.table}>
      <thead>
        <tr>
          <th>{corner}</th>
          {columns.map((to) => (
            <th key={to} className="tg-number">
              {endName(to)}
            </th>
          ))}
          <th className="tg-number">{t('overview.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from) => (
          <tr key={from}>
            <th scope="row">{startName(from)}</th>
            {columns.map((to) => {
              const flow = flows.find((one) => one.from === from && one.to === to);
              const count = flow?.unitIds.length ?? 0;
              return (
                <td key={to} className="tg-number" data-same={from === to}>
                  <Count
                    count={count}
                    label={t('overview.flows.one', {
                      from: startName(from),
                      to: endName(to),
                      count,
                    })}
                    onOpen={() => flow !== undefined && onOpen(flow)}
                  />
                </td>
              );
            })}
            <td className="tg-number">
              <strong>{sum((flow) => flow.from === from)}</strong>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('overview.sum')}</th>
          {columns.map((to) => (
            <td key={to} className="tg-number">
              <strong>{sum((flow) => flow.to === to)}</strong>
            </td>
          ))}
          <td className="tg-number">
            <strong>{sum(() => true)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
