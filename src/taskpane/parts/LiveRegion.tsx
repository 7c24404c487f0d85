/** Tells screen readers what has come to an end, without moving the focus. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import type { Messages } from '../messages/vi';
import { usePaneState } from '../pane/PaneContext';
import type { News } from '../pane/state';
import { Unseen } from './Unseen';

export function LiveRegion(): ReactNode {
  const messages = useMessages();
  const { news, running } = usePaneState();
  const waiting = running?.waiting ? messages.running.waiting[running.waiting].message : '';
  return (
    <Unseen live>
      {waiting}
      {news === null ? '' : sentenceOf(news, messages)}
    </Unseen>
  );
}

function sentenceOf(news: News, { news: sentences, periodLabel }: Messages): string {
  switch (news.kind) {
    case 'previewed':
      return sentences.previewed;
    case 'planOpened':
      return sentences.planOpened(news.title);
    case 'draftGone':
      return sentences.draftGone;
    case 'loaded':
      return sentences.loaded;
    case 'checked':
      return sentences.checked(news.errors, news.warnings);
    case 'reported':
      return sentences.reported(news.sheet);
    case 'wordSaved':
      return sentences.wordSaved(news.file);
    case 'sendProposed':
      return sentences.sendProposed(news.code);
    case 'fileMade':
      return sentences.fileMade(news.file, news.isOpen);
    case 'closed':
      return sentences.closed(periodLabel(news.period));
    case 'reopened':
      return sentences.reopened(periodLabel(news.period));
    case 'damageFound':
      return sentences.damageFound(news.count);
    case 'undone':
      return sentences.undone;
    case 'repaired':
      return sentences.repaired(news.count);
    case 'meaningEntered':
      return sentences.meaningEntered(news.shown, news.sheet, news.cell);
    case 'meaningGone':
      return sentences.meaningGone(news.sheet, news.cell);
    case 'formLaid':
      return sentences.formLaid(news.sheet, news.isNew);
    case 'switched':
      return sentences.switched(periodLabel(news.loaded.period));
    case 'opened':
      return sentences.opened(news.sheet, news.cell);
  }
}
