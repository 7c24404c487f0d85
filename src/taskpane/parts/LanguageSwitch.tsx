/** Vietnamese or English; the button says the other language in that language. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSpeech } from '../messages/language';

export function LanguageSwitch(): ReactNode {
  const { language, messages, switchLanguage } = useSpeech();
  const { switchTo, switchLabel } = messages.language;
  return (
    <Button size="small" appearance="subtle" title={switchLabel} onClick={switchLanguage}>
      <span lang={language === 'vi' ? 'en' : 'vi'}>{switchTo}</span>
    </Button>
  );
}
