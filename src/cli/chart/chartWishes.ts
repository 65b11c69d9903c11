import type { Message } from '../../core/messages/translate';
import { LAYOUT_STYLES } from '../../core/model/drawing';
import { fail, ok, type Result } from '../../core/model/result';
import {
  type ChartLook,
  PAPER_COLOURS,
  PAPER_FIELDS,
  type PaperField,
} from '../../core/picture/boxLook';
import {
  type Orientation,
  PAPERS,
  type Paper,
  SPREADS,
  type Spread,
} from '../../core/picture/paper/paper';
import type { Arguments } from '../subcommand';

/** What the options of a chart ask for. */
export interface ChartWishes {
  readonly look: ChartLook;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly spread: Spread;
  readonly scale: number;
}

const DEFAULT_FIELDS: readonly PaperField[] = ['kind', 'autonomy', 'posts'];

/** Reads the options; the first wrong value refuses. */
export function chartWishes(args: Arguments, isSvg: boolean): Result<ChartWishes, Message> {
  const wrong: Message[] = [];
  const refuse = (option: string, allowed: string): void => {
    const value = args.text(option) ?? '';
    wrong.push({ key: 'cli.badChoice', params: { option: `--${option}`, value, allowed } });
  };
  const oneOf = <Value extends string>(
    option: string,
    values: readonly Value[],
    otherwise: Value,
  ): Value => {
    const word = args.text(option);
    if (word === null) return otherwise;
    const value = values.find((one) => one.toLowerCase() === word.toLowerCase());
    if (value === undefined) refuse(option, values.join(', '));
    return value ?? otherwise;
  };
  const whole = (option: string, least: number, most: number): number | null => {
    const word = args.text(option);
    if (word === null) return null;
    const value = /^\d+$/.test(word) ? Number(word) : Number.NaN;
    if (value >= least && value <= most) return value;
    refuse(option, `${least}–${most}`);
    return null;
  };
  const fields = (args.text('fields') ?? DEFAULT_FIELDS.join(',')).split(',');
  const known = PAPER_FIELDS.filter((field) => fields.includes(field));
  if (known.length !== new Set(fields).size) refuse('fields', PAPER_FIELDS.join(', '));
  const wishes: ChartWishes = {
    look: {
      style: oneOf('style', LAYOUT_STYLES, 'compact'),
      colour: oneOf('colour', PAPER_COLOURS, 'kind'),
      fields: known,
      levels: whole('levels', 1, 99),
      isStaffBeside: args.isSet('staff-beside'),
      areRelationsShown: args.isSet('relations'),
    },
    paper: oneOf('paper', PAPERS, isSvg ? 'own' : 'a3'),
    orientation: args.isSet('portrait') ? 'portrait' : 'landscape',
    spread: oneOf('spread', SPREADS, 'fit'),
    scale: (whole('scale', 10, 200) ?? 100) / 100,
  };
  const [first] = wrong;
  return first === undefined ? ok(wishes) : fail(first);
}
