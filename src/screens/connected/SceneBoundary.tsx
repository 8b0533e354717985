import { Component, type ReactNode } from 'react';

type Props = { onCrash: () => void; children: ReactNode };

/** Keeps a scene that breaks while drawing from taking the whole screen with it. */
export class SceneBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch() {
    this.props.onCrash();
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
