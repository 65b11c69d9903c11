import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import type { Structure } from '../../../../core/model/structure';
import type { Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import styles from '../Restructure.module.css';

/** A column beside the names of units. */
export interface UnitsColumn {
  readonly id: string;
  readonly label: string;
  readonly cell: (unit: Unit) => ReactNode;
  /** What stands under it; missing: nothing. */
  readonly total?: ReactNode;
  /** Texts stand left, numbers right. */
  readonly isText?: boolean;
}

interface UnitsTableProps {
  readonly label: string;
  readonly units: readonly Unit[];
  /** Where the units stand: the unit above each tells namesakes apart. */
  readonly structure: Structure;
  readonly columns: readonly UnitsColumn[];
  /** Units that the decision leaves out. */
  readonly isOut?: (unit: Unit) => boolean;
  /** What stands in the first column; missing: the name. */
  readonly name?: (unit: Unit) => ReactNode;
}

const parentName = (structure: Structure, { parentId }: Unit): string =>
  parentId === null ? '' : (structure.units.get(parentId)?.name ?? '');

const ROW_HEIGHT = 33;

const classOf = ({ isText = false }: UnitsColumn): string | undefined =>
  isText ? undefined : 'tg-number';

/** The units of a decision with what becomes of each; of thousands only those in view are drawn. */
export function UnitsTable({ label, units, structure, columns, isOut, name }: UnitsTableProps) {
  const { t } = useMessages();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 600, height: 260 },
  });
  const rows = virtual.getVirtualItems();
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  return (
    <div ref={scroller} className={styles.units}>
      <table aria-label={label} aria-rowcount={units.length}>
        <thead>
          <tr>
            <th scope="col">{t('several.unit')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={classOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {rows.map(({ index }) => {
            const unit = units[index];
            if (unit === undefined) return null;
            return (
              <tr
                key={unit.id}
                ref={virtual.measureElement}
                data-index={index}
                data-out={isOut?.(unit) ?? false}
                style={{ height: ROW_HEIGHT }}
              >
                <th scope="row">
                  {name === undefined ? unit.name : name(unit)}{' '}
                  <span className={styles.soft}>{parentName(structure, unit)}</span>
                </th>
                {columns.map((column) => (
                  <td key={column.id} className={classOf(column)}>
                    {column.cell(unit)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
        {hasTotals && (
          <tfoot>
            <tr>
              <th scope="row">{t('several.total', { count: units.length })}</th>
              {columns.map((column) => (
                <td key={column.id} className="tg-number">
                  {column.total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
