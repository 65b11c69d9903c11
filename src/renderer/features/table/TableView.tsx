import type { TableViewProps } from './tableProps';

export function TableView({ planLabel }: TableViewProps) {
  return <section aria-label={planLabel} />;
}
