import type { ChartViewProps } from './chartProps';

export function ChartView({ planLabel }: ChartViewProps) {
  return <section aria-label={planLabel} />;
}
