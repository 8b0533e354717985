import { Component, type ReactNode } from 'react';

type GraphicsBoundaryProps = { onFailure: () => void; children: ReactNode };

/** Catches what a canvas throws, such as a WebGL context that is refused for want of memory, reports it once and shows nothing. */
export class GraphicsBoundary extends Component<GraphicsBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
