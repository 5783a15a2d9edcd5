import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PageError } from './page-error.tsx'

/** Keeps a page that breaks from taking the navigation with it; another address is another chance. */
export function PageGuard({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  return <Guard at={pathname}>{children}</Guard>
}

type GuardProps = { at: string; children: ReactNode }
type GuardState = { error: unknown; at: string }

class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { error: null, at: this.props.at }

  static getDerivedStateFromError(error: unknown): Partial<GuardState> {
    return { error }
  }

  static getDerivedStateFromProps({ at }: GuardProps, state: GuardState): GuardState | null {
    return at === state.at ? null : { error: null, at }
  }

  override render() {
    return this.state.error ? <PageError error={this.state.error} /> : this.props.children
  }
}
