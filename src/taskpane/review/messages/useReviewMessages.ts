/** The words of the review in the language that the pane speaks. */
import { useSpeech } from '../../messages/language';
import { en } from './en';
import { vi } from './vi';
import type { ReviewMessages } from './vi';

export function useReviewMessages(): ReviewMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
