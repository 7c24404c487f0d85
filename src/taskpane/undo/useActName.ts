/** What an act is called in the language that the pane speaks. */
import { useMessages } from '../messages/language';

/** @example useActName()('load') // 'Nạp kế hoạch' */
export function useActName(): (act: string) => string {
  const { acts } = useMessages().foot.undo;
  return (act) => acts[act] ?? act;
}
