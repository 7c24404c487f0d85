/**
 * Which language the pane speaks. It follows Excel's display language: Vietnamese or, for every other
 * one, English; a person can switch.
 */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../workflow/problems';
import { readEnglish } from './fetchEnglish';
import { vietnamese, type Spoken } from './spoken';
import type { Messages } from './vi';

export interface Speech extends Spoken {
  readonly language: Language;
  readonly switchLanguage: () => void;
}

const SpeechContext = createContext<Speech>({
  language: 'vi',
  ...vietnamese,
  switchLanguage: () => undefined,
});

interface SpeechProviderProps {
  readonly language: Language;
  readonly onSwitch: (language: Language) => void;
  readonly children: ReactNode;
}

export function SpeechProvider({ language, onSwitch, children }: SpeechProviderProps): ReactNode {
  const switchLanguage = (): void => onSwitch(language === 'vi' ? 'en' : 'vi');
  const spoken = language === 'vi' ? vietnamese : readEnglish();
  const speech = { language, ...spoken, switchLanguage };
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

export function useMessages(): Messages {
  return useSpeech().messages;
}

/**
 * The pane's language for Excel's display language.
 *
 * @example languageFor('vi-VN') // 'vi'
 * @example languageFor('fr-FR') // 'en'
 * @example languageFor(undefined) // 'vi'
 */
export function languageFor(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^vi\b/i.test(displayLanguage) ? 'vi' : 'en';
}
