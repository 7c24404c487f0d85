/**
 * What stands in the place of a pane that broke: a plain sentence and the way back. Written without
 * Fluent, since whatever broke may be below it.
 */
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import type { Language } from '../../workflow/problems';
import { brokenWords } from './brokenWords';

interface BrokenBoundaryProps {
  readonly language: Language;
  readonly reopen: () => void;
  readonly children: ReactNode;
}

interface BrokenBoundaryState {
  readonly error: Error | null;
}

export class BrokenBoundary extends Component<BrokenBoundaryProps, BrokenBoundaryState> {
  override readonly state: BrokenBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BrokenBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // The browser's console is where a supporter looks; nothing is sent anywhere.
    globalThis.reportError?.(new Error(`${error.message}${info.componentStack ?? ''}`));
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const broken = brokenWords[this.props.language];
    return (
      <main className="before" role="alert">
        <h1>{broken.heading}</h1>
        <p>{broken.message}</p>
        <button type="button" onClick={this.props.reopen}>
          {broken.reopen}
        </button>
        <p>{broken.detail(error.message)}</p>
      </main>
    );
  }
}
