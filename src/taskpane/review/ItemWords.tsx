/** Why an item is doubtful, and the words of the document that it was read from, marked where they stand. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { noteText } from '../../document/noteText';
import { passageOf } from '../../document/review/passage';
import type { ReviewDraft, ReviewItem } from '../../document/review/types';
import type { Note } from '../../document/types';
import { useLayout } from '../looks/useLayout';
import { useSpeech } from '../messages/language';
import { useReviewMessages } from './messages/useReviewMessages';

const useStyles = makeStyles({
  passage: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    maxHeight: '50vh',
    overflowY: 'auto',
    '& p': { margin: 0 },
    '& p + p': { marginTop: tokens.spacingVerticalXS },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

interface ItemWordsProps {
  readonly draft: ReviewDraft;
  readonly item: ReviewItem;
}

export function ItemWords({ draft, item }: ItemWordsProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { item: words } = useReviewMessages();
  const lines = passageOf(draft.blocks, item.block, item.quote);
  return (
    <div className={layout.section}>
      {item.notes.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.why}</h3>
          <NoteList notes={item.notes} />
        </>
      )}
      {lines.length > 0 && <h3 className={styles.heading}>{words.words}</h3>}
      {lines.length === 0 && item.state === 'added' && (
        <p className={layout.quiet}>{words.noWords}</p>
      )}
      {lines.length > 0 && (
        // Long passages scroll, which the keyboard can only do in what takes the focus.
        <blockquote
          className={styles.passage}
          lang="vi"
          tabIndex={0}
          role="group"
          aria-label={words.words}
        >
          {lines.map(({ head, parts }, place) => (
            <p key={place}>
              {head !== '' && <span className={layout.quiet}>{`${head}: `}</span>}
              {parts.map(({ text, marked }, at) =>
                marked ? (
                  <mark key={at} className={styles.mark}>
                    {text}
                  </mark>
                ) : (
                  text
                ),
              )}
            </p>
          ))}
        </blockquote>
      )}
    </div>
  );
}

export function NoteList({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const layout = useLayout();
  const { language } = useSpeech();
  const sentences = [...new Set(notes.map((note) => sentenceOf(note, language)))];
  return (
    <ul className={layout.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** A kept draft may bear notes of an earlier version of the program, whose sentence is gone. */
function sentenceOf(note: Note, language: 'vi' | 'en'): string {
  try {
    return noteText(note, language);
  } catch {
    return note.quote;
  }
}
