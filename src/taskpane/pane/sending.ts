/** Sending the report: looked through first, then made as a file of values; the workbook is only read. */
import type { Outcome } from '../../workflow/types';
import type { SendDone, SendProposal } from '../../workflow/sendFile/types';
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import { loadedOn, type MadeFile, type News, type Screen } from './state';

export interface Sending {
  /** Shows what there is to say before the report of the current period is sent. */
  readonly proposeSend: () => Promise<void>;
  /** Builds the report again and looks through once more. */
  readonly rebuildToSend: () => Promise<void>;
  /** Makes the file: opened as a new workbook where Excel does that, else among the downloads. */
  readonly sendFile: () => Promise<void>;
}

interface Tools {
  readonly acts: Pick<
    PaneActs,
    'proposeSend' | 'sendFile' | 'buildReport' | 'openCopy' | 'saveFile'
  >;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly show: (screen: Screen, news: News | null) => void;
  readonly screen: () => Screen;
}

export function createSending({ acts, perform, show, screen }: Tools): Sending {
  const withPeriod = (act: (period: string) => Promise<void>): Promise<void> => {
    const period = loadedOn(screen())?.period.id;
    return period === undefined ? Promise.resolve() : act(period);
  };

  const showProposal = (proposal: SendProposal, made: MadeFile | null, news: News): void => {
    const loaded = loadedOn(screen());
    if (loaded !== null) show({ kind: 'send', proposal, made, loaded }, news);
  };

  const proposed = (proposal: SendProposal): void =>
    showProposal(proposal, null, { kind: 'sendProposed', code: proposal.code });

  const proposeSend: Sending['proposeSend'] = () =>
    withPeriod((period) =>
      perform({
        act: 'sendLook',
        run: () => acts.proposeSend(period),
        then: proposed,
        again: () => void proposeSend(),
      }),
    );

  const rebuildToSend: Sending['rebuildToSend'] = () =>
    withPeriod((period) =>
      perform({
        act: 'report',
        run: async () => {
          const built = await acts.buildReport(period);
          return built.ok ? acts.proposeSend(period) : built;
        },
        then: proposed,
        again: () => void rebuildToSend(),
      }),
    );

  /** The file is handed over inside the act, so that the pane waits with the person for the new window. */
  const make = async (period: string): Promise<Outcome<[SendDone, MadeFile]>> => {
    const sent = await acts.sendFile(period);
    if (!sent.ok) return sent;
    const { proposal, bytes, isRecorded } = sent.value;
    const isOpen = await acts.openCopy(bytes);
    if (!isOpen) acts.saveFile(proposal.file, bytes);
    return { ok: true, value: [sent.value, { name: proposal.file, bytes, isOpen, isRecorded }] };
  };

  const sendFile: Sending['sendFile'] = () =>
    withPeriod((period) =>
      perform({
        act: 'send',
        run: () => make(period),
        then: ([{ proposal }, made]) =>
          showProposal(proposal, made, {
            kind: 'fileMade',
            file: made.name,
            isOpen: made.isOpen,
          }),
        again: () => void sendFile(),
      }),
    );

  return { proposeSend, rebuildToSend, sendFile };
}
