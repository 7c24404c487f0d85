/** The words of handing the report over in the language that the pane speaks. */
import { useSpeech } from '../../messages/language';
import { en } from './en';
import { vi } from './vi';
import type { SendingMessages } from './vi';

export function useSendingMessages(): SendingMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
