import { Checkbox, NativeSelect, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import type { MessageKey } from '../../../core/messages/translate';
import { LAYOUT_STYLES, type LayoutStyle } from '../../../core/model/drawing';
import type { UnitId } from '../../../core/model/ids';
import { PAPER_COLOURS, PAPER_FIELDS } from '../../../core/picture/boxLook';
import {
  CHART_FORMATS,
  type ChartFormat,
  ORIENTATIONS,
  type Orientation,
  PAPERS,
  SPREADS,
} from '../../../core/picture/paper/paper';
import { keyOf } from '../../../core/text/keyOf';
import { useMessages } from '../../i18n/useMessages';
import { type PaperChoices, TILE_PERCENTS } from '../../state/paperChoices';
import styles from './Paper.module.css';

/** What is chosen for this chart alone, and not remembered. */
export interface ThisChart {
  readonly unitId: UnitId | null;
  readonly levels: number | null;
  readonly style: LayoutStyle;
  /** Empty: as the program proposes. */
  readonly title: string;
  readonly agency: string;
}

interface PaperFormProps {
  readonly choices: PaperChoices;
  readonly onChoose: (fields: Partial<PaperChoices>) => void;
  readonly chart: ThisChart;
  readonly onChart: (fields: Partial<ThisChart>) => void;
  readonly scopes: readonly { readonly value: string; readonly label: string }[];
  /** How many levels there are to choose from. */
  readonly levels: number;
  readonly hasRelations: boolean;
  readonly isCompared: boolean;
  readonly proposed: { readonly title: string; readonly agency: string };
}

/** The value of the scope that is everything. */
export const WHOLE = '';

/** Everything that can be chosen about a chart on paper. */
export function PaperForm(props: PaperFormProps) {
  const { t } = useMessages();
  const { choices, onChoose, chart, onChart } = props;
  const isOwn = choices.paper === 'own';
  const spreads = SPREADS.filter((spread) => props.isCompared || spread !== 'sheets');
  const optionsOf = <Value extends string>(
    values: readonly Value[],
    labelKey: (value: Value) => MessageKey,
  ) => values.map((value) => ({ value, label: t(labelKey(value)) }));
  return (
    <Stack gap="xs">
      <SegmentedControl
        fullWidth
        aria-label={t('paper.format')}
        value={choices.format}
        data={optionsOf(CHART_FORMATS, (value) => `paper.format.${value}`)}
        onChange={(value) => onChoose({ format: value as ChartFormat })}
      />
      <Select
        label={t('paper.scope')}
        searchable
        allowDeselect={false}
        data={[...props.scopes]}
        value={chart.unitId ?? WHOLE}
        maxDropdownHeight={280}
        nothingFoundMessage={t('app.nothingFound')}
        filter={({ options, search }) =>
          options.filter((one) => !('label' in one) || keyOf(one.label).includes(keyOf(search)))
        }
        openOnFocus={false}
        data-autofocus
        onChange={(value) =>
          value !== null && onChart({ unitId: value === WHOLE ? null : (value as UnitId) })
        }
      />
      <div className={styles.pair}>
        <NativeSelect
          label={t('paper.levels')}
          value={chart.levels === null ? '' : String(chart.levels)}
          data={[
            { value: '', label: t('chart.levels.all') },
            ...Array.from({ length: Math.max(0, props.levels - 1) }, (_, i) => ({
              value: String(i + 1),
              label: t('chart.levels.upTo', { level: i + 1 }),
            })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChart({ levels: value === '' ? null : Number(value) })
          }
        />
        <NativeSelect
          label={t('paper.style')}
          value={chart.style}
          data={optionsOf(LAYOUT_STYLES, (value) => `chart.style.${value}`)}
          onChange={(event) => onChart({ style: event.currentTarget.value as LayoutStyle })}
        />
      </div>
      <div className={styles.pair}>
        <NativeSelect
          label={t('paper.paper')}
          value={choices.paper}
          data={optionsOf(PAPERS, (value) => `paper.paper.${value}`)}
          onChange={(event) =>
            onChoose({ paper: event.currentTarget.value as PaperChoices['paper'] })
          }
        />
        <NativeSelect
          label={t('paper.orientation')}
          value={choices.orientation}
          data={optionsOf(ORIENTATIONS, (value) => `paper.orientation.${value}`)}
          onChange={(event) => onChoose({ orientation: event.currentTarget.value as Orientation })}
        />
      </div>
      {choices.format === 'pdf' && !isOwn && (
        <div className={choices.spread === 'tiles' ? styles.pair : undefined}>
          <NativeSelect
            label={t('paper.spread')}
            value={spreads.find((spread) => spread === choices.spread) ?? 'agencies'}
            data={optionsOf(spreads, (value) => `paper.spread.${value}`)}
            onChange={(event) =>
              onChoose({ spread: event.currentTarget.value as PaperChoices['spread'] })
            }
          />
          {choices.spread === 'tiles' && (
            <NativeSelect
              label={t('paper.percent')}
              value={String(choices.percent)}
              data={TILE_PERCENTS.map((percent) => ({
                value: String(percent),
                label: percent === 100 ? t('paper.percent.true') : `${percent}%`,
              }))}
              onChange={({ currentTarget: { value } }) =>
                onChoose({ percent: TILE_PERCENTS.find((one) => String(one) === value) ?? 100 })
              }
            />
          )}
        </div>
      )}
      <BoxChoices {...props} />
      <TextInput
        label={t('paper.agency')}
        placeholder={props.proposed.agency}
        value={chart.agency}
        onChange={(event) => onChart({ agency: event.currentTarget.value })}
      />
      <TextInput
        label={t('paper.title')}
        placeholder={props.proposed.title}
        value={chart.title}
        onChange={(event) => onChart({ title: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <Checkbox
          label={t('paper.isDraft')}
          checked={choices.isDraft}
          onChange={(event) => onChoose({ isDraft: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('paper.isLegendShown')}
          checked={choices.isLegendShown}
          onChange={(event) => onChoose({ isLegendShown: event.currentTarget.checked })}
        />
      </div>
    </Stack>
  );
}

/** What boxes say and what their colour tells. */
function BoxChoices({ choices, onChoose, hasRelations, isCompared }: PaperFormProps) {
  const { t } = useMessages();
  const { fields } = choices;
  const colours = PAPER_COLOURS.filter((colour) => isCompared || colour !== 'change');
  return (
    <>
      <NativeSelect
        label={t('paper.colour')}
        value={colours.find((colour) => colour === choices.colour) ?? 'kind'}
        data={colours.map((value) => ({ value, label: t(`chart.colourBy.${value}`) }))}
        onChange={(event) =>
          onChoose({ colour: event.currentTarget.value as PaperChoices['colour'] })
        }
      />
      <Checkbox.Group
        label={t('paper.fields')}
        value={[...fields]}
        onChange={(values) =>
          onChoose({ fields: PAPER_FIELDS.filter((field) => values.includes(field)) })
        }
      >
        <div className={styles.ticks}>
          {PAPER_FIELDS.map((field) => (
            <Checkbox key={field} value={field} label={t(`paper.field.${field}`)} />
          ))}
        </div>
      </Checkbox.Group>
      {hasRelations && (
        <Checkbox
          label={t('paper.relations')}
          checked={choices.areRelationsShown}
          onChange={(event) => onChoose({ areRelationsShown: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
