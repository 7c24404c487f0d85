/** Every indicator by status, the worst first. */
import { Suspense, lazy, useMemo } from 'react';
import type { ReactNode } from 'react';
import { earlierText } from '../../assessment/earlierPeriods';
import type { IndicatorStatus } from '../../assessment/types';
import type { JudgedIndicator, LoadedPlan } from '../../workflow/types';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { useSpeech } from '../messages/language';
import { Coming } from '../parts/Coming';
import { More, useLimit } from '../parts/more';
import { StatusMark } from '../parts/StatusMark';
import { Viet } from '../parts/Viet';
import { firstOf, indicatorGroups, reachOf } from '../wording/order';
import { indicatorWording, judgementWording } from '../wording/statusWording';
import { GroupHeading } from './GroupHeading';
import { Item } from './Item';

const FormBar = lazy(async () => ({ default: (await later.formBar()).FormBar }));

interface IndicatorsTabProps {
  readonly indicators: readonly JudgedIndicator[];
  readonly loaded: LoadedPlan;
  readonly group: IndicatorStatus | null;
}

export function IndicatorsTab({ indicators, loaded, group }: IndicatorsTabProps): ReactNode {
  const layout = useLayout();
  const { language, messages } = useSpeech();
  const groups = useMemo(() => indicatorGroups(indicators), [indicators]);
  const part = useLimit(reachOf(groups, group));
  if (indicators.length === 0) return <p className={layout.text}>{messages.indicators.none}</p>;
  return (
    <div className={layout.section}>
      <Suspense fallback={<Coming />}>
        <FormBar loaded={loaded} />
      </Suspense>
      {firstOf(groups, part.limit).map(({ key, members, size }) => {
        const wording = indicatorWording(key, language);
        return (
          <section key={key} className={layout.section}>
            <GroupHeading wording={wording} count={size} takesFocus={key === group} />
            <ul className={layout.bareList}>
              {members.map((one) => {
                const own = judgementWording(one.judgement, language);
                return (
                  <Item
                    key={one.case.id}
                    name={one.case.name}
                    place={one.place}
                    colour={wording.colour}
                    why={one.judgement.why}
                  >
                    {own.word !== wording.word && <StatusMark wording={own} />}
                    {one.judgement.distanceText !== '' && (
                      <span className={layout.text}>
                        <Viet>{one.judgement.distanceText}</Viet>
                      </span>
                    )}
                    {one.judgement.earlier.map((before) => (
                      <span key={before.kind} className={layout.quiet}>
                        <Viet>{earlierText(one.case, before)}</Viet>
                      </span>
                    ))}
                  </Item>
                );
              })}
            </ul>
          </section>
        );
      })}
      <More {...part} all={indicators.length} />
    </div>
  );
}
