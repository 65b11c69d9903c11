import { Button, NativeSelect } from '@mantine/core';
import { kindsAllowed, suggestLinks } from '../../../core/linking/suggestLink';
import type { UnitId } from '../../../core/model/ids';
import type { LineageKind, LineageLink } from '../../../core/model/lineage';
import type { Structure } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import styles from './DecisionBar.module.css';
import { type Side, unitPath } from './linkRows';
import { isUndecided } from './linkStates';
import type { BoardActions } from './useBoardActions';
import type { LinkBoard } from './useLinkBoard';
import type { Linking } from './useLinking';

interface DecisionBarProps {
  readonly linking: Linking;
  readonly board: LinkBoard;
  readonly actions: BoardActions;
}

const EDGE_KINDS: readonly LineageKind[] = [
  'kept',
  'renamed',
  'moved',
  'absorbed',
  'merged',
  'splitOff',
  'divided',
  'noLongerPsu',
];

/** What is known and can be decided of the rows that were chosen, or of the row of the cursor. */
export function DecisionBar({ linking, board, actions }: DecisionBarProps) {
  const { t } = useMessages();
  const { cursor, chosen, picked } = board;
  const [from, to] = [board.subjectOf('before'), board.subjectOf('after')];
  const active = board.activeOf(cursor.side);
  const ownLinks = active === null ? [] : linking.states[cursor.side].linksOf(active);
  const links =
    picked?.linkId == null ? ownLinks : linking.links.filter(({ id }) => id === picked.linkId);
  const isChoosing = chosen.before.size + chosen.after.size > 0;
  const waiting = board.activeOf(cursor.lead);
  const isPairing =
    cursor.side !== cursor.lead &&
    waiting !== null &&
    isUndecided(linking.states[cursor.lead].stateOf(waiting));
  if (links.length > 0 && !isChoosing && (picked !== null || !isPairing))
    return (
      <fieldset className={styles.bar}>
        <legend>{t('linking.linked')}</legend>
        <LinkLinesList links={links} linking={linking} />
      </fieldset>
    );
  const hasBoth = from.length > 0 && to.length > 0;
  const canMark = (side: Side): boolean =>
    chosen[side].size > 0 || (cursor.side === side && board.activeOf(side) !== null);
  return (
    <fieldset className={styles.bar}>
      <legend>{t('linking.decide')}</legend>
      {from.length === 0 && to.length === 0 && (
        <span className={styles.soft}>{t('linking.decide.hint')}</span>
      )}
      {(from.length > 0 || to.length > 0) && (
        <p className={styles.what}>
          <Names ids={from} nameOf={(id) => unitPath(linking.before, id)} />
          <span aria-hidden> → </span>
          <Names ids={to} nameOf={(id) => unitPath(linking.after, id)} />
        </p>
      )}
      <div className={styles.buttons}>
        {hasBoth && <KindButtons linking={linking} from={from} to={to} actions={actions} />}
        {canMark('before') && <EndButtons actions={actions} />}
        {canMark('after') && <NewButton actions={actions} />}
      </div>
      {!isChoosing && <ProposalOf linking={linking} board={board} actions={actions} />}
    </fieldset>
  );
}

function Names(props: {
  readonly ids: readonly UnitId[];
  readonly nameOf: (id: UnitId) => string;
}) {
  const { t } = useMessages();
  const { ids, nameOf } = props;
  if (ids.length === 0) return <span className={styles.soft}>{t('linking.decide.nobody')}</span>;
  return <strong title={ids.map(nameOf).join('\n')}>{ids.map(nameOf).join(' + ')}</strong>;
}

interface KindButtonsProps {
  readonly linking: Linking;
  readonly from: readonly UnitId[];
  readonly to: readonly UnitId[];
  readonly actions: BoardActions;
}

/** The suggested kind first, which Enter takes; then what else the numbers allow. */
function KindButtons({ linking, from, to, actions }: KindButtonsProps) {
  const { t } = useMessages();
  const { before, after, links } = linking;
  const proposed = actions.proposedKind(from, to);
  const suggested = suggestLinks(before, after, links, from, to, proposed).at(-1)?.kind ?? 'kept';
  const isSame = suggested === 'renamed' || suggested === 'moved';
  const others = kindsAllowed(from.length, to.length).filter(
    (kind) =>
      kind !== suggested &&
      !(isSame && kind === 'kept') &&
      (kind !== 'noLongerPsu' || leavesPsus(before, after, from, to)),
  );
  return (
    <>
      <Button size="compact-sm" onClick={() => actions.link(null)}>
        {t(`lineage.${suggested}`)} · Enter
      </Button>
      {others.map((kind) => (
        <Button key={kind} size="compact-sm" variant="default" onClick={() => actions.link(kind)}>
          {t(`lineage.${kind}`)}
        </Button>
      ))}
    </>
  );
}

/** Whether public service units became something else. */
const leavesPsus = (
  before: Structure,
  after: Structure,
  from: readonly UnitId[],
  to: readonly UnitId[],
): boolean =>
  from.some((id) => before.units.get(id)?.kind === 'psu') &&
  to.every((id) => after.units.get(id)?.kind !== 'psu');

function NewButton({ actions }: { readonly actions: BoardActions }) {
  const { t } = useMessages();
  return (
    <Button size="compact-sm" variant="default" onClick={() => actions.mark('after', 'created')}>
      {t('lineage.created')} · N
    </Button>
  );
}

function EndButtons({ actions }: { readonly actions: BoardActions }) {
  const { t } = useMessages();
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => actions.mark('before', 'dissolved')}
      >
        {t('lineage.dissolved')} · D
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => actions.mark('before', 'leftPlan')}
      >
        {t('lineage.leftPlan')}
      </Button>
    </>
  );
}

/** The surest proposal for the row of the cursor. */
function ProposalOf({ linking, board, actions }: DecisionBarProps) {
  const { t, say } = useMessages();
  const { cursor } = board;
  const active = board.activeOf(cursor.side);
  const proposal = active === null ? undefined : linking.states[cursor.side].proposalsOf(active)[0];
  if (proposal === undefined) return null;
  const partners = cursor.side === 'before' ? proposal.toIds : proposal.fromIds;
  const structure = cursor.side === 'before' ? linking.after : linking.before;
  return (
    <div className={styles.proposal}>
      <span className={styles.reasons}>
        {t('linking.proposal')} <strong>{t(`lineage.${proposal.kind}`)}</strong>
        {partners.length > 0 && ` · ${partners.map((id) => unitPath(structure, id)).join(' + ')}`}
        {' · '}
        {proposal.reasons.map(say).join('; ')}
        {' · '}
        {t('linking.score', { percent: Math.floor(proposal.score * 100) })}
      </span>
      <Button size="compact-sm" variant="light" onClick={() => actions.accept(proposal)}>
        {t('linking.accept')} · A
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={() => linking.reject(proposal)}
      >
        {t('linking.reject')} · R
      </Button>
    </div>
  );
}

interface LinkLinesListProps {
  readonly links: readonly LineageLink[];
  readonly linking: Linking;
}

/** Links as they are, each of which can be changed in kind or taken away. */
function LinkLinesList({ links, linking }: LinkLinesListProps) {
  const { t } = useMessages();
  const { before, after } = linking;
  return (
    <ul className={styles.links}>
      {links.map(({ id, fromUnitId: from, toUnitId: to, kind, origin }) => (
        <li key={id} className={styles.link}>
          <span className={styles.what}>
            <Names ids={from === null ? [] : [from]} nameOf={(one) => unitPath(before, one)} />
            <span aria-hidden> → </span>
            <Names ids={to === null ? [] : [to]} nameOf={(one) => unitPath(after, one)} />
          </span>
          {from !== null && to !== null ? (
            <NativeSelect
              size="xs"
              aria-label={t('linking.kind')}
              value={kind}
              data={EDGE_KINDS.map((one) => ({ value: one, label: t(`lineage.${one}`) }))}
              onChange={(event) => {
                const next = EDGE_KINDS.find((one) => one === event.currentTarget.value);
                if (next !== undefined)
                  linking.decide([{ fromIds: [from], toIds: [to], kind: next, origin: 'user' }]);
              }}
            />
          ) : (
            <span className={styles.soft}>{t(`lineage.${kind}`)}</span>
          )}
          <span className={styles.soft}>{t(`linking.origin.${origin}`)}</span>
          <Button size="compact-sm" variant="subtle" onClick={() => linking.unlink([id])}>
            {t('linking.unlink')}
            {links.length === 1 && ' · Delete'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
