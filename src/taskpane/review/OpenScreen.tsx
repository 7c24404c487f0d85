/** Choosing what to open: a file, or words pasted from one. What was pasted stays when it cannot be read. */
import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ChangeEvent, FormEvent, ReactNode } from 'react';
import { KEPT_TITLE } from '../keptTexts';
import { useLayout } from '../looks/useLayout';
import { usePane } from '../pane/PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import { useReviewMessages } from './messages/useReviewMessages';

const useStyles = makeStyles({
  paste: { minWidth: 0, '& textarea': { minHeight: '140px', maxHeight: '50vh' } },
});

export function OpenScreen(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { open } = useReviewMessages();
  const { acts, pane } = usePane();
  const [title] = useState(() => acts.kept.read(KEPT_TITLE));
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);

  const chooseFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file, saved again after a correction, must count as chosen anew.
    target.value = '';
    await pane.read({ name: file.name, bytes });
  };
  const readText = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') void pane.read({ text });
  };

  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus>{open.heading}</ScreenHeading>
      <p className={layout.text}>{open.lead}</p>
      {title !== null && (
        <section className={layout.section}>
          <p className={layout.text}>{open.replaces(title)}</p>
          <div className={layout.row}>
            <Button size="small" onClick={() => void pane.resumeReview()}>
              {open.resume}
            </Button>
          </div>
        </section>
      )}
      <div className={layout.row}>
        <Button onClick={() => input.current?.click()}>{open.file}</Button>
        {/* The browser's own control speaks the browser's language, not the pane's. */}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={open.file}
          accept=".docx,.txt,.json"
          onChange={(event) => void chooseFile(event)}
        />
      </div>
      <form className={layout.section} onSubmit={readText} noValidate>
        <Field
          label={open.paste}
          hint={open.pasteHint}
          {...(missing ? { validationMessage: open.nothingPasted } : {})}
        >
          <Textarea
            className={styles.paste}
            lang="vi"
            resize="vertical"
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <div className={layout.row}>
          <Button type="submit" appearance="primary">
            {open.read}
          </Button>
          <Button onClick={pane.back}>{open.back}</Button>
        </div>
      </form>
    </div>
  );
}
