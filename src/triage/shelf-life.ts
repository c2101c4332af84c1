import {rulesVersion} from './rules.js';

/** How long the rules may be used: a script file can stay on a site for years (section 9 of the clinical basis). */
const shelfLifeInMonths = 24;

/** Whether the rules are too old at `now`, by the device's clock; then only the leaflet may be shown. */
export function rulesAreTooOld(now: Date): boolean {
  // A number behind the day is a part of it, which a date leaves out.
  const [year = 0, month = 0, day = 0] = rulesVersion.split('-').map(Number);
  return now > new Date(year, month - 1 + shelfLifeInMonths, day + 1);
}
