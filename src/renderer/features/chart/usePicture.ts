import { type RefObject, useMemo } from 'react';
import { type ChartSource, colourKeyOf } from '../../../core/charts/cardFacts';
import type { CardField, ColourMode } from '../../../core/charts/cardFields';
import { paletteOf } from '../../../core/charts/palette';
import { payrollOf } from '../../../core/figures/payroll';
import { type Locale, translate } from '../../../core/messages/translate';
import type { PostMeasure } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import type { Scene } from '../../ui/chartKit/scene';
import { useCanvasTheme, useNameLines } from '../../ui/chartKit/useCanvasTools';
import { postsText } from '../../ui/figureTexts';
import { ghostTexts } from './ghostTexts';
import type { Picture } from './paintScene';

interface PictureInput {
  readonly source: ChartSource;
  readonly scene: Scene;
  readonly mode: ColourMode;
  readonly fields: readonly CardField[];
  readonly scheme: 'light' | 'dark';
  readonly selection: ReadonlySet<UnitId>;
  readonly locale: Locale;
}

/** What canvas and mini-map draw; null until the page's style could be read. */
export function usePicture(host: RefObject<Element | null>, input: PictureInput): Picture | null {
  const { source, scene, mode, fields, scheme, selection, locale } = input;
  const theme = useCanvasTheme(host, scheme);
  const names = useNameLines();
  const colours = useMemo(() => {
    const palette = paletteOf(mode, source.structure);
    return scene.units.map((unit) =>
      scene.ghosts.has(unit.id)
        ? 'transparent'
        : palette.of(colourKeyOf(source, unit, mode))[scheme],
    );
  }, [scene, source, mode, scheme]);
  const selected = useMemo(() => {
    const numbers = new Set<number>();
    for (const id of selection) {
      const number = scene.numberOf.get(id);
      if (number !== undefined) numbers.add(number);
    }
    return numbers;
  }, [scene, selection]);
  return useMemo(() => {
    if (theme === null) return null;
    const measure = measureShown(fields, source.measure);
    const measureText = measure === null ? '' : translate(locale, `chart.card.${measure}Short`);
    const figureOf = (card: number): string => {
      const unit = scene.units[card];
      if (unit === undefined) return '';
      const ghost = scene.ghosts.get(unit.id);
      if (ghost !== undefined) {
        const { sign, fate } = ghostTexts(ghost, source.structure, locale);
        return `${sign} ${fate}`;
      }
      if (measure === null) return '';
      const posts = payrollOf(source.totals, unit.id, source.categories, measure);
      return `${measureText} ${postsText(posts, locale)}`;
    };
    const parkedTitle = translate(locale, 'chart.parked', {
      count: source.structure.parkedIds.length,
    });
    return { scene, colours, selected, names, figureOf, parkedTitle, theme };
  }, [scene, colours, selected, names, theme, source, locale, fields]);
}

/** The number of posts that a card shows first, where it shows any. */
function measureShown(fields: readonly CardField[], measure: PostMeasure): PostMeasure | null {
  if (fields.includes('posts')) return measure;
  return fields.includes('present') ? 'present' : null;
}
