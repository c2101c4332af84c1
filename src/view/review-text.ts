import type {Copy} from '../copy/nl.js';

/** Who reviewed these rules, or that nobody has. */
export const reviewText = ({about}: Copy, reviewedBy: string): string =>
  reviewedBy ? about.reviewedBy(reviewedBy) : about.notReviewed;
