// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BROWSER_FAMILIES } from '#domain/in-app-browser.ts';
import { LOCALES } from '#domain/locale.ts';
import { CAMERA_FAILURES } from '#domain/ports/camera-source.ts';
import type { VisitFailure } from '#domain/visit.ts';
import { STRINGS } from '#i18n/strings.ts';
import { FailureScreen, type FailureScreenProps } from '#screens/FailureScreen.tsx';
import { DENIED_STEPS } from '#screens/art/StepArt.tsx';
import { chromeAndroid, messengerIos, zaloAndroid } from '../fixtures/gallery/fixtures.ts';
import { renderIn } from './render-in.tsx';

afterEach(cleanup);

const REASONS: readonly VisitFailure[] = [
  ...CAMERA_FAILURES.map((failure) => ({ kind: 'camera', failure }) as const),
  ...(['unsupported', 'bad-features', 'network', 'crashed'] as const).map(
    (failure) => ({ kind: 'tracker', failure }) as const,
  ),
  { kind: 'model', failure: 'network' },
  { kind: 'model', failure: 'corrupt' },
  { kind: 'graphics', failure: 'off' },
  { kind: 'graphics', failure: 'lost' },
];

function failure(reason: VisitFailure, changed: Partial<FailureScreenProps> = {}) {
  return (
    <FailureScreen
      reason={reason}
      siteId="thai-hoa"
      browser={chromeAndroid}
      pageAddress="https://hue.example/s/thai-hoa/scan"
      onCopy={() => Promise.resolve()}
      onRetry={() => {}}
      onPractice={() => {}}
      {...changed}
    />
  );
}

describe.each(LOCALES)('failure screens in %s', (locale) => {
  it.each(REASONS)('$kind $failure: a heading, a drawing, and a way on', (reason) => {
    const { container } = renderIn(locale, failure(reason));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(container.querySelector('[data-drawing]')).not.toBeNull();
    const prefix = locale === 'vi' ? '' : `/${locale}`;
    const needsGraphics = reason.kind === 'camera' || reason.kind === 'tracker';
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain(`${prefix}/s/thai-hoa${needsGraphics ? '/view' : ''}`);
  });
});

describe('failure screens', () => {
  it('say something of its own for each failure, with a drawing of its own', () => {
    const seen = REASONS.map((reason) => {
      const { container, unmount } = renderIn('vi', failure(reason));
      const heading = screen.getByRole('heading', { level: 1 }).textContent;
      const drawing = container.querySelector('[data-drawing]')?.getAttribute('data-drawing');
      unmount();
      return [heading, drawing] as const;
    });
    expect(new Set(seen.map(([heading]) => heading)).size).toBe(REASONS.length);
    expect(new Set(seen.map(([, drawing]) => drawing)).size).toBe(REASONS.length);
  });

  it('retry without a reload', () => {
    const onRetry = vi.fn<() => void>();
    renderIn('en', failure({ kind: 'camera', failure: 'denied' }, { onRetry }));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('offer no retry where nothing would change', () => {
    const { container } = renderIn(
      'en',
      failure({ kind: 'graphics', failure: 'off' }, { onPractice: null }),
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(container.querySelector('[data-failure="graphics"]')).not.toBeNull();
  });

  it('offer a retry first where the graphics were there a moment ago', () => {
    const { container } = renderIn(
      'vi',
      failure({ kind: 'graphics', failure: 'lost' }, { onPractice: null }),
    );
    screen.getByRole('heading', { level: 1, name: 'Hình ba chiều vừa bị ngắt' });
    expect(container.querySelector('.action-main')?.textContent).toBe('Thử lại');
    expect(container.querySelector('[data-failure="graphics-lost"]')).not.toBeNull();
  });

  it.each(BROWSER_FAMILIES)('show how to allow the camera again in %s', (family) => {
    const { container } = renderIn(
      'vi',
      failure({ kind: 'camera', failure: 'denied' }, { browser: { ...chromeAndroid, family } }),
    );
    const steps = within(screen.getByRole('region', { name: 'Cách mở lại' }));
    expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual(
      STRINGS.vi.failure.denied[family],
    );
    const drawn = [...container.querySelectorAll('.step-art')];
    expect(drawn.map((step) => step.getAttribute('data-drawing'))).toEqual(DENIED_STEPS[family]);
  });

  it.each(['android', 'ios', 'desktop'] as const)(
    'show where %s lets the browser itself use the camera',
    (platform) => {
      const browser = { ...chromeAndroid, platform };
      renderIn('fr', failure({ kind: 'camera', failure: 'denied-by-system' }, { browser }));
      const steps = within(screen.getByRole('region', { name: 'Comment l’autoriser' }));
      expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual(
        STRINGS.fr.failure.system[platform],
      );
    },
  );

  it('have no steps for a question that was waved away: it is asked again', () => {
    renderIn('en', failure({ kind: 'camera', failure: 'dismissed' }));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(document.querySelector('.action-main')?.textContent).toBe('Try again');
  });

  it('lead to the same page by https, or out of the page that holds it', () => {
    const pageAddress = 'http://hue.example/en/s/thai-hoa/scan?p=a6';
    renderIn('en', failure({ kind: 'camera', failure: 'insecure' }, { pageAddress }));
    const secure = screen.getByRole('link', { name: 'Open the secure address (https)' });
    expect(secure.getAttribute('href')).toBe('https://hue.example/en/s/thai-hoa/scan?p=a6');
    cleanup();
    renderIn('en', failure({ kind: 'camera', failure: 'framed' }));
    const whole = screen.getByRole('link', { name: 'Open this page on its own' });
    expect(whole.getAttribute('target')).toBe('_top');
  });

  it('lead home where no site is known', () => {
    renderIn('en', failure({ kind: 'camera', failure: 'denied' }, { siteId: null }));
    const way = screen.getByRole('link', { name: 'See the other sites' });
    expect(way.getAttribute('href')).toBe('/en');
  });

  it('lead out of Zalo on Android to the phone’s browser, at the same step', () => {
    renderIn('vi', failure({ kind: 'camera', failure: 'silent' }, { browser: zaloAndroid }));
    const out = screen.getByRole('link', { name: 'Mở bằng trình duyệt' });
    expect(out.getAttribute('href')).toMatch(/^intent:\/\/hue\.example\/s\/thai-hoa\/scan#Intent;/);
  });

  it('tell where Messenger on iOS keeps “open in Safari”, and copy the link', async () => {
    const onCopy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    renderIn(
      'en',
      failure({ kind: 'camera', failure: 'denied' }, { browser: messengerIos, onCopy }),
    );
    screen.getByText(/Tap the compass button at the bottom right/);
    expect(document.querySelector('.menu-arrow')?.getAttribute('data-edge')).toBe('bottom');
    fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(onCopy).toHaveBeenCalledWith('https://hue.example/s/thai-hoa/scan');
    expect(await screen.findByText(/^Copied/)).toBeTruthy();
  });

  it('show the link to be copied by hand where copying is forbidden', async () => {
    const onCopy = () => Promise.reject(new Error('not allowed'));
    renderIn(
      'en',
      failure({ kind: 'camera', failure: 'denied' }, { browser: messengerIos, onCopy }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy the link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'The link to this page',
    });
    expect(field.value).toBe('https://hue.example/s/thai-hoa/scan');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});
