import type { FC } from 'hono/jsx'
import { FieldErrors, titleOfForm } from '../fields/field-errors.tsx'
import type { FieldErrorsProps } from '../fields/field-errors.tsx'
import { NetworkLayout } from './network-layout.tsx'
import type { NetworkLayoutProps } from './network-layout.tsx'

/** The page around a network leader's form. Where something is wrong, its title and the top of the page say so. */
export const LeaderFormLayout: FC<NetworkLayoutProps & FieldErrorsProps> = ({ state, labels, details, ...page }) => {
  const { site, title, heading = title } = page
  return (
    <NetworkLayout {...page} title={titleOfForm(site, state, title)} heading={heading}>
      <FieldErrors site={site} state={state} labels={labels} details={details} />
      {page.children}
    </NetworkLayout>
  )
}
