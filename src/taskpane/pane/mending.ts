/** Looking for damage to the sheets and healing it: two acts, with a list to choose from between them. */
import type { LoadedPlan } from '../../workflow/types';
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import type { News, Screen } from './state';

export interface Mending {
  /** Shows what is damaged about the sheets. */
  readonly proposeRepair: () => Promise<void>;
  /** Heals what was chosen of it. */
  readonly heal: (chosen: readonly string[]) => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'proposeRepair' | 'repair'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly show: (screen: Screen, news: News | null) => void;
  readonly loaded: () => LoadedPlan | null;
  readonly checkQuietly: () => Promise<void>;
}

export function createMending({ acts, perform, show, loaded, checkQuietly }: Tools): Mending {
  const proposeRepair: Mending['proposeRepair'] = () =>
    perform({
      act: 'repairLook',
      run: acts.proposeRepair,
      then: (proposal) =>
        show(
          { kind: 'repair', proposal, loaded: proposal.loaded },
          { kind: 'damageFound', count: proposal.items.length },
        ),
      again: () => void proposeRepair(),
    });

  const heal: Mending['heal'] = (chosen) =>
    perform({
      act: 'repair',
      run: () => acts.repair(chosen),
      then: ({ healed, loaded: found }) => {
        show(
          { kind: 'work', loaded: loaded() ?? found, check: null },
          { kind: 'repaired', count: healed.length },
        );
        void checkQuietly();
      },
      again: () => void heal(chosen),
    });

  return { proposeRepair, heal };
}
