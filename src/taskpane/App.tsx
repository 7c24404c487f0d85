/** The whole pane: the screen on show, and below it what is going on and the way to the report. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../workflow/problems';
import type { PaneActs } from './acts';
import { LooksProvider } from './looks/LooksContext';
import type { Brightness } from './looks/theme';
import { useLayout } from './looks/useLayout';
import { SpeechProvider, useMessages } from './messages/language';
import type { Pane } from './pane/createPane';
import { PaneProvider, usePaneState } from './pane/PaneContext';
import { BrokenBoundary } from './parts/Broken';
import { Coming } from './parts/Coming';
import { LiveRegion } from './parts/LiveRegion';
import { RunningLine } from './parts/RunningLine';
import { TroubleBar } from './parts/TroubleBar';
import { useKeptFocus } from './parts/useKeptFocus';
import { screens } from './screens';
import { ChooseScreen } from './start/ChooseScreen';
import { UndoBar } from './undo/UndoBar';
import { ReportBar } from './work/ReportBar';
import type { Request, View } from './work/view';
import { WorkScreen } from './work/WorkScreen';

export interface AppProps {
  readonly acts: PaneActs;
  readonly pane: Pane;
  readonly firstLanguage: Language;
  /** Told when a person switches, so that the next start speaks the same language. */
  readonly onLanguage: (language: Language) => void;
  readonly office: Brightness;
  /** What the ribbon's button asked for. */
  readonly request: Request;
  readonly reopen: () => void;
}

export function App(props: AppProps): ReactNode {
  const { acts, pane, firstLanguage, onLanguage, office, request, reopen } = props;
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (next: Language): void => {
    // What stands on the screen stays until the words of the other language are there.
    startTransition(() => setLanguage(next));
    onLanguage(next);
  };
  return (
    <BrokenBoundary language={language} reopen={reopen}>
      <Suspense>
        <SpeechProvider language={language} onSwitch={speak}>
          <LooksProvider office={office}>
            <PaneProvider acts={acts} pane={pane}>
              <Screens request={request} />
            </PaneProvider>
          </LooksProvider>
        </SpeechProvider>
      </Suspense>
    </BrokenBoundary>
  );
}

const { Component: DoneScreen } = screens.done;
const { Component: InterruptedScreen } = screens.interrupted;
const { Component: OpenScreen } = screens.open;
const { Component: PreviewScreen } = screens.preview;
const { Component: RepairScreen } = screens.repair;
const { Component: ReviewScreen } = screens.review;
const { Component: SendScreen } = screens.send;

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 400px)': { position: 'static' },
    ':not(:empty)': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

function Screens({ request }: { readonly request: Request }): ReactNode {
  const styles = useStyles();
  const { screen, undoable } = usePaneState();
  // A document under review has its own way back, and nothing to do with what stands in the workbook.
  const isBusyElsewhere = ['opening', 'open', 'review', 'interrupted'].includes(screen.kind);
  const hasUndo = !isBusyElsewhere && (undoable.act !== null || undoable.lost !== null);
  const back = hasUndo && <UndoBar />;
  useKeptFocus();
  const [view, setView] = useState<View>({ tab: request === 'check' ? 'check' : 'overview' });
  return (
    <main className={styles.whole}>
      <Suspense fallback={<Coming />}>
        <ScreenOnShow view={view} onView={setView} />
      </Suspense>
      <div className={styles.foot}>
        <TroubleBar />
        <RunningLine />
        {screen.kind === 'work' ? (
          <ReportBar
            check={screen.check}
            asked={request === 'report'}
            back={back}
            onSeeErrors={() => setView({ tab: 'check' })}
          />
        ) : (
          back
        )}
      </div>
      <LiveRegion />
    </main>
  );
}

interface ScreenOnShowProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

function ScreenOnShow({ view, onView }: ScreenOnShowProps): ReactNode {
  const layout = useLayout();
  const { running } = useMessages();
  const { screen } = usePaneState();
  // The first screen leaves the focus in the workbook; every later one takes it to its heading.
  const [moved, setMoved] = useState(false);
  const [shown, setShown] = useState(screen.kind);
  if (shown !== screen.kind) {
    setShown(screen.kind);
    if (shown !== 'opening') setMoved(true);
  }
  switch (screen.kind) {
    case 'opening':
      return (
        <div className={layout.screen}>
          <p className={layout.text}>{running.look}</p>
        </div>
      );
    case 'choose':
      return <ChooseScreen loaded={screen.loaded} takesFocus={moved} />;
    case 'preview':
      return <PreviewScreen proposal={screen.proposal} loaded={screen.loaded} />;
    case 'open':
      return <OpenScreen />;
    case 'review':
      return <ReviewScreen desk={screen.desk} />;
    case 'done':
      return <DoneScreen done={screen.done} />;
    case 'interrupted':
      return <InterruptedScreen act={screen.act} loaded={screen.loaded} />;
    case 'repair':
      return <RepairScreen proposal={screen.proposal} />;
    case 'send':
      return <SendScreen proposal={screen.proposal} made={screen.made} />;
    case 'work':
      return (
        <WorkScreen
          loaded={screen.loaded}
          check={screen.check}
          view={view}
          takesFocus={moved}
          onView={onView}
        />
      );
  }
}
