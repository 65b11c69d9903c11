import {
  type Category,
  type Headcount,
  type PostMeasure,
  postsOf,
  withPosts,
} from '../../../core/model/headcount';
import { useMessages } from '../../i18n/useMessages';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { numberText } from '../../ui/figureTexts';
import styles from './Restructure.module.css';

/** One receiver of posts in a table that shares them. */
export interface PostsShare {
  readonly key: string;
  readonly name: string;
  readonly posts: Headcount;
}

interface PostsShareTableProps {
  readonly categories: readonly Category[];
  /** The posts that are shared. */
  readonly whole: Headcount;
  /** Who gets what is left. */
  readonly restName: string;
  readonly shares: readonly PostsShare[];
  readonly onShare: (key: string, posts: Headcount) => void;
}

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

/** The categories and measures in which there is something to share. */
const rowsOf = (categories: readonly Category[], whole: Headcount) =>
  categories.flatMap((category) =>
    MEASURES.flatMap((measure) => {
      const have = postsOf(whole, category.id)[measure] ?? 0;
      return have === 0 ? [] : [{ category, measure, have }];
    }),
  );

/** Whether there are known posts to share. */
export const hasPostsToShare = (categories: readonly Category[], whole: Headcount): boolean =>
  rowsOf(categories, whole).length > 0;

/** Shares known posts among receivers; what none of them is given is shown as the rest. */
export function PostsShareTable(props: PostsShareTableProps) {
  const { categories, whole, restName, shares, onShare } = props;
  const { t, locale } = useMessages();
  return (
    <div className={styles.wide}>
      <table className={styles.posts}>
        <thead>
          <tr>
            <th>{t('inspector.posts')}</th>
            <th className="tg-number">{t('divide.whole')}</th>
            <th className={`tg-number ${styles.partHead}`} title={restName}>
              {restName}
            </th>
            {shares.map(({ key, name }) => (
              <th key={key} className={styles.partHead} title={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(categories, whole).map(({ category, measure, have }) => {
            const label = `${categoryName(category, t)}, ${t(`postMeasure.${measure}`).toLocaleLowerCase(locale)}`;
            const given = (posts: Headcount): number | null => postsOf(posts, category.id)[measure];
            const rest = shares.reduce((left, { posts }) => left - (given(posts) ?? 0), have);
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="tg-number">{numberText(have, locale)}</td>
                <td className="tg-number" data-wrong={rest < 0}>
                  {numberText(rest, locale)}
                </td>
                {shares.map(({ key, name, posts }) => (
                  <td key={key}>
                    <CountInput
                      aria-label={`${label}: ${name}`}
                      value={given(posts)}
                      placeholder="0"
                      onCommit={(value) =>
                        onShare(
                          key,
                          withPosts(posts, category.id, {
                            ...postsOf(posts, category.id),
                            [measure]: value,
                          }),
                        )
                      }
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
