import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { keepTogether } from '#i18n/keep-together.ts';
import { STRINGS } from '#i18n/strings.ts';
import { LanguageContext } from '#screens/page/language.ts';
import { SiteScreen } from '#screens/SiteScreen.tsx';
import { arrivedBases, tellingNothing, thaiHoa, UNHEARD } from '../fixtures/gallery/fixtures.ts';

describe('the site’s page without a window', () => {
  it('is readable before any script: names, sentences, figures and sources', () => {
    const html = renderToString(
      <LanguageContext value={{ locale: 'en', strings: STRINGS.en }}>
        <Router ssrPath="/en/s/thai-hoa">
          <SiteScreen
            site={thaiHoa}
            captionsOn
            reportWay={{ mail: 'hue@example.org' }}
            bases={arrivedBases}
            onBasesWanted={() => {}}
            {...UNHEARD}
            narration={tellingNothing(thaiHoa, 'en')}
          />
        </Router>
      </LanguageContext>,
    );
    for (const sentence of thaiHoa.summary) {
      expect(html).toContain(keepTogether(sentence.en));
    }
    expect(html).toContain('30.5\u00a0m');
    expect(html).toContain('href="/en/s/thai-hoa/scan"');
    expect(html).toContain('id="source-th1"');
    expect(html).toContain(`alt="太和殿"`);
  });
});
