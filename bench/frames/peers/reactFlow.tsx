import { createRoot } from 'react-dom/client';
import { type Edge, type Node, ReactFlow } from 'reactflow';
import 'reactflow/dist/style.css';
import type { PeerUnit } from './peerUnit';

/** React Flow as it comes: its own nodes and edges, nothing set but the places of the nodes. */
function show(units: readonly PeerUnit[]): void {
  const nodes: Node[] = units.map(({ id, name, x, y }) => ({
    id,
    position: { x, y },
    data: { label: name },
  }));
  const edges: Edge[] = units.flatMap(({ id, parentId }) =>
    parentId === null ? [] : [{ id: `${parentId}-${id}`, source: parentId, target: id }],
  );
  const host = document.getElementById('chart');
  if (host !== null)
    createRoot(host).render(<ReactFlow defaultNodes={nodes} defaultEdges={edges} />);
}

Object.assign(globalThis, { show });
