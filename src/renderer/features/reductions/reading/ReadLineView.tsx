import type { Category } from '../../../../core/model/headcount';
import type { UnitId } from '../../../../core/model/ids';
import { agencyIn, type Structure, unitIn } from '../../../../core/model/structure';
import type { ReadLine } from '../../../../core/reductions/reading/readRegister';
import { useMessages } from '../../../i18n/useMessages';
import { categoryName } from '../../../ui/categoryName';
import { dayText } from '../../../ui/dates';
import { numberText } from '../../../ui/figureTexts';
import styles from '../../../ui/listReading/Reading.module.css';
import { UnitPicker } from '../../../ui/UnitPicker';

interface ReadLineViewProps {
  readonly structure: Structure;
  readonly categories: readonly Category[];
  readonly line: ReadLine;
  readonly unitId: UnitId | null;
  /** Whether the register has this very line. */
  readonly isThere: boolean;
  readonly onUnit: (id: UnitId) => void;
}

/** A line as it would enter the register; where its unit is not beyond doubt, it is to be chosen. */
export function ReadLineView(props: ReadLineViewProps) {
  const { structure, categories, line, unitId, isThere, onUnit } = props;
  const { t, say, locale } = useMessages();
  const { cell, unitText, units, fields, doubts } = line;
  const category = categories.find(({ id }) => id === fields.categoryId);
  return (
    <div className={styles.line}>
      <span>{cell}</span>
      <span>
        {units.length === 1 && unitId !== null ? (
          <>
            {unitIn(structure, unitId).name}
            {agencyIn(structure, unitId).id !== unitId && (
              <span className={styles.soft}>{agencyIn(structure, unitId).name}</span>
            )}
          </>
        ) : (
          <>
            <UnitPicker
              label={t('registerReading.chooseUnit', { text: unitText })}
              structure={structure}
              value={unitId}
              {...(units.length > 1 ? { without: allBut(structure, units) } : {})}
              onChange={(id) => {
                if (id !== null) onUnit(id);
              }}
            />
            <span className={styles.doubt}>
              {units.length === 0
                ? t('reductions.read.unitUnknown')
                : t('reductions.read.unitAmbiguous', { count: units.length })}
            </span>
          </>
        )}
        {isThere && <span className={styles.doubt}>{t('reductions.read.duplicate')}</span>}
        {doubts.map((doubt) => (
          <span key={doubt.key} className={styles.doubt}>
            {say(doubt)}
          </span>
        ))}
      </span>
      <span>{category === undefined ? fields.categoryId : categoryName(category, t)}</span>
      <span>{fields.year}</span>
      <span className="tg-number">{numberText(fields.posts, locale)}</span>
      <span>{t(`reductions.state.${fields.state}`)}</span>
      <span>
        {fields.form !== null && t(`reductions.form.${fields.form}`)}
        <span className={styles.soft}>
          {[
            fields.decisionNumber ?? '',
            fields.decisionDate === null ? '' : dayText(fields.decisionDate),
          ]
            .filter((text) => text !== '')
            .join(', ')}
        </span>
      </span>
      <span className="tg-number">
        {fields.moneySaved === null ? '' : numberText(fields.moneySaved, locale)}
      </span>
    </div>
  );
}

/** Every unit that a row cannot mean. */
const allBut = (structure: Structure, units: readonly UnitId[]): ReadonlySet<UnitId> => {
  const wanted = new Set(units);
  return new Set([...structure.units.values()].flatMap(({ id }) => (wanted.has(id) ? [] : [id])));
};
