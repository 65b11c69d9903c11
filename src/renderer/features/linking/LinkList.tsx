import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { LineageLink } from '../../../core/model/lineage';
import type { Structure } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import local from './Linking.module.css';

interface LinkListProps {
  readonly links: readonly LineageLink[];
  readonly before: Structure;
  readonly after: Structure;
  readonly onUnlink: (ids: ReadonlySet<UnitId>) => void;
}

/** The links there are, each of which can be taken away again. */
export function LinkList({ links, before, after, onUnlink }: LinkListProps) {
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: links.length,
    getScrollElement: () => box.current,
    estimateSize: () => 28,
    overscan: 8,
  });
  return (
    <details className={local.links}>
      <summary>{t('linking.links', { count: links.length })}</summary>
      <div ref={box} className={local.linkScroll}>
        <div className={local.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const link = links[item.index] as LineageLink;
            const from = link.fromUnitId === null ? null : before.units.get(link.fromUnitId);
            const to = link.toUnitId === null ? null : after.units.get(link.toUnitId);
            return (
              <div
                key={link.id}
                className={local.link}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <span>{from?.name ?? '–'}</span>
                <span>{to?.name ?? '–'}</span>
                <span className={local.soft}>{t(`lineage.${link.kind}`)}</span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() =>
                    onUnlink(
                      new Set([link.fromUnitId ?? link.toUnitId].filter((id) => id !== null)),
                    )
                  }
                >
                  {t('linking.unlink')}
                </Button>
              </div>
            );
          })}
        </div>
      </div>
    </details>
  );
}
