import type { CardField } from '../../../core/charts/cardFields';
import { translate } from '../../../core/messages/translate';
import { numberText } from '../../ui/figureTexts';
import type { CardNodeContent } from './cardNode';
import type { CardRow } from './cardSize';
import type { CardTexts } from './cardTexts';
import styles from './UnitCard.module.css';

interface CardLineProps {
  readonly row: CardRow;
  readonly content: CardNodeContent;
  readonly texts: CardTexts;
  /** Whether the signs of change and findings stand at its end. */
  readonly hasMarks: boolean;
}

/** One line of a card below the name. Every card has the same lines, empty where nothing is said. */
export function CardLine({ row, content, texts, hasMarks }: CardLineProps) {
  const has = (field: CardField): boolean => content.fields.includes(field);
  const marks = hasMarks && <Marks content={content} />;
  switch (row) {
    case 'facts':
      return (
        <span className={styles.kind}>
          {content.agencySign !== null && <b className={styles.sign}>{content.agencySign}</b>}
          <span title={texts.kind}>{has('kind') && texts.kind}</span>
          {has('autonomy') && texts.group !== null && (
            <span className={styles.group}>{texts.group}</span>
          )}
          {marks}
        </span>
      );
    case 'code':
      return (
        <span className={styles.line}>
          <span className={styles.code} title={texts.code}>
            {texts.code}
          </span>
          {marks}
        </span>
      );
    case 'figures':
      return (
        <span className={styles.figures} title={texts.postsSentence}>
          {(has('posts') || (has('present') && texts.present === null)) && <Posts texts={texts} />}
          {marks}
        </span>
      );
    case 'more':
      return (
        <span className={styles.line}>
          {has('present') && <span>{texts.present}</span>}
          {has('leaders') && <span className={styles.leaders}>{texts.leaders}</span>}
          {marks}
        </span>
      );
  }
}

function Posts({ texts }: { readonly texts: CardTexts }) {
  return (
    <>
      <span className={styles.measure}>{texts.measure}</span>
      {texts.before !== null && <span>{texts.before} →</span>}
      <b>{texts.now}</b>
      {texts.difference !== null && (
        <span className={texts.isLess ? styles.less : styles.more}>({texts.difference})</span>
      )}
    </>
  );
}

function Marks({ content }: { readonly content: CardNodeContent }) {
  const { facts, locale } = content;
  return (
    <span className={styles.end}>
      {facts.change !== null && (
        <span className={styles.change} title={translate(locale, `chart.change.${facts.change}`)}>
          {content.changeSign}
        </span>
      )}
      {facts.findings > 0 && content.fields.includes('findings') && (
        <span
          className={styles.findings}
          title={translate(locale, 'chart.card.findings', { count: facts.findings })}
        >
          ⚠ {numberText(facts.findings, locale)}
        </span>
      )}
    </span>
  );
}
