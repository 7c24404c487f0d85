/** The screens that come after the first one: fetched ahead, each a component that stands when it is here. */
import { fetchedComponent } from './parts/fetchedOnce';

export const screens = {
  done: fetchedComponent(async () => (await import('./start/DoneScreen')).DoneScreen),
  interrupted: fetchedComponent(
    async () => (await import('./start/InterruptedScreen')).InterruptedScreen,
  ),
  open: fetchedComponent(async () => (await import('./review/OpenScreen')).OpenScreen),
  preview: fetchedComponent(async () => (await import('./start/PreviewScreen')).PreviewScreen),
  repair: fetchedComponent(async () => (await import('./repair/RepairScreen')).RepairScreen),
  review: fetchedComponent(async () => (await import('./review/ReviewScreen')).ReviewScreen),
  send: fetchedComponent(async () => (await import('./sending/SendScreen')).SendScreen),
};
