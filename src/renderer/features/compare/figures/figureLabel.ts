import type { MatrixFigure } from '../../../../core/comparison/figuresMatrix';
import type { Messages } from '../../../i18n/useMessages';
import { categoryName } from '../../../ui/categoryName';
import { targetName } from '../../../ui/targetName';

/** What a row of the matrix is called. */
export function figureLabel(figure: MatrixFigure, t: Messages['t']): string {
  switch (figure.kind) {
    case 'unitKind':
      return `– ${t(`kind.${figure.unitKind}`)}`;
    case 'payroll':
      return t(`compare.payroll.${figure.measure}`);
    case 'category':
      return figure.category.countsInPayroll
        ? `– ${categoryName(figure.category, t)}`
        : t('compare.outsidePayroll', { category: categoryName(figure.category, t) });
    case 'group':
      return t(`autonomyGroup.${figure.group}`);
    case 'findings':
      return t(`compare.findings.${figure.severity}`);
    case 'target':
      return targetName(figure.target, t);
    default:
      return t(`compare.figure.${figure.kind}`);
  }
}
