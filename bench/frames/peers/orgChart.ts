import { OrgChart } from 'd3-org-chart';
import type { PeerUnit } from './peerUnit';

/** d3-org-chart as it comes, with all units shown; several agencies stand under one root. */
function show(units: readonly PeerUnit[]): void {
  const data = [
    { id: 'all', parentId: null, name: '', _expanded: true },
    ...units.map(({ id, parentId, name }) => ({
      id,
      parentId: parentId ?? 'all',
      name,
      _expanded: true,
    })),
  ];
  new OrgChart().container('#chart').data(data).render();
}

Object.assign(globalThis, { show });
