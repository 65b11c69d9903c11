import type { Locale } from '../messages/translate';
import { translate } from '../messages/translate';
import { labelOf, targetLabelOf } from '../reports/labels';
import type { MatrixFigure } from './figuresMatrix';

/** What a row of the matrix is called. */
export function figureLabel(figure: MatrixFigure, locale: Locale): string {
  switch (figure.kind) {
    case 'unitKind':
      return `– ${translate(locale, `kind.${figure.unitKind}`)}`;
    case 'payroll':
      return translate(locale, `compare.payroll.${figure.measure}`);
    case 'category': {
      const category = labelOf(figure.category, locale);
      return figure.category.countsInPayroll
        ? `– ${category}`
        : translate(locale, 'compare.outsidePayroll', { category });
    }
    case 'group':
      return translate(locale, `autonomyGroup.${figure.group}`);
    case 'findings':
      return translate(locale, `compare.findings.${figure.severity}`);
    case 'target':
      return targetLabelOf(figure.target, locale);
    default:
      return translate(locale, `compare.figure.${figure.kind}`);
  }
}
