/**
 * Words of the plan or of the sheets. They stay Vietnamese in every language of the pane; the mark lets
 * a screen reader choose the right voice.
 */
import type { ReactNode } from 'react';

export function Viet({ children }: { readonly children: ReactNode }): ReactNode {
  return <span lang="vi">{children}</span>;
}
