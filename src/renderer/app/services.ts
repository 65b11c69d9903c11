import { createContext, useContext } from 'react';
import type { Host } from '../host/host';
import type { PlanLibrary } from '../persistence/planLibrary';
import type { Documents } from './documents';

/** What the composition root hands to the window. */
export interface Services {
  readonly host: Host;
  readonly library: PlanLibrary;
  readonly documents: Documents;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the window. Throws outside of the provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('no services');
  return services;
}
