/** A draft that was left half-way: go on with it, or discard it — and take that back, while the screen stands. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { KEPT_EDITS, KEPT_READING, KEPT_TITLE } from '../keptTexts';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});

const keys = [KEPT_READING, KEPT_EDITS, KEPT_TITLE];

export function KeptDraft(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { choose } = useMessages();
  const { acts, pane } = usePane();
  const [title, setTitle] = useState(() => acts.kept.read(KEPT_TITLE));
  const [thrown, setThrown] = useState<readonly (readonly [string, string])[]>([]);
  const discard = (): void => {
    setThrown(
      keys.flatMap((key) => {
        const text = acts.kept.read(key);
        return text === null ? [] : [[key, text] as const];
      }),
    );
    for (const key of keys) acts.kept.remove(key);
    setTitle(null);
  };
  const takeBack = (): void => {
    for (const [key, text] of thrown) acts.kept.write(key, text);
    setThrown([]);
    setTitle(acts.kept.read(KEPT_TITLE));
  };
  if (title === null && thrown.length === 0) return null;
  return (
    <div className={styles.box}>
      <p className={layout.text}>{title === null ? choose.discarded : choose.kept(title)}</p>
      <div className={layout.row}>
        {title === null ? (
          <Button size="small" onClick={takeBack}>
            {choose.takeBack}
          </Button>
        ) : (
          <>
            <Button size="small" onClick={() => void pane.resumeReview()}>
              {choose.resume}
            </Button>
            <Button size="small" appearance="subtle" onClick={discard}>
              {choose.discard}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
