import type { palette as vi } from '../vi/palette';

export const palette: Record<keyof typeof vi, string> = {
  'palette.title': 'Find a command',
  'palette.search': 'Type part of a command',
  'palette.none': 'No command of that name',
  'palette.menu': 'Commands for the selected units',
  'palette.addSibling': 'Add a unit beside',
  'palette.rename': 'Rename unit',
  'palette.moveTo': 'Move to {name}',
  'palette.reason.noUnit': 'Select a unit first',
  'palette.reason.oneUnit': 'Works with one unit only',
  'palette.reason.notService': 'For public service units only',
  'palette.reason.noPlan': 'No plan is open',
  'palette.reason.noList': 'The plan has no list yet',
  'palette.reason.there': 'Already under it',
  'palette.reason.itself': 'A unit cannot go below itself',
};
