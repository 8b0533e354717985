import { describe, expect, it } from 'vitest';
import { createConnection, type NetworkInformation } from '#adapters/device/browser-connection.ts';

function told(network?: Partial<NetworkInformation>) {
  const page = new EventTarget();
  const source = network && Object.assign(new EventTarget(), network);
  const port = createConnection({ isOnline: () => true, page, network: source });
  return { port, page, source };
}

describe('a costly line', () => {
  it.each<[Partial<NetworkInformation> | undefined, boolean]>([
    [undefined, false],
    [{ effectiveType: '4g', type: 'wifi' }, false],
    [{ saveData: true }, true],
    [{ type: 'cellular', effectiveType: '4g' }, true],
    [{ effectiveType: '3g' }, true],
    [{ effectiveType: 'slow-2g' }, true],
  ])('told as %o: %s', (network, isCostly) => {
    expect(told(network).port.isCostly()).toBe(isCostly);
  });
});

it('changes of the page and of the line are told until they are not wanted', () => {
  const { port, page, source } = told({});
  let heard = 0;
  const end = port.subscribe(() => (heard += 1));
  page.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('offline'));
  source?.dispatchEvent(new Event('change'));
  expect(heard).toBe(3);
  end();
  page.dispatchEvent(new Event('online'));
  expect(heard).toBe(3);
});
