// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TrackerError } from '#domain/ports/image-tracker.ts';
import { PictureError } from '#domain/ports/picture-reader.ts';
import { open } from './open-app.tsx';

const SIGN = {
  siteId: 'thai-hoa',
  quality: 0.9,
  corners: [
    [0.1, 0.2],
    [0.9, 0.2],
    [0.9, 0.8],
    [0.1, 0.8],
  ],
} as const;
const PHOTO = new File(['photo'], 'sign.jpg', { type: 'image/jpeg' });

async function choose(): Promise<void> {
  const field = screen.getByLabelText(/picture$/);
  await act(async () => fireEvent.change(field, { target: { files: [PHOTO] } }));
}

describe('a sign in a picture', () => {
  it('leads to its site, on the page and in 3D', async () => {
    const { container } = open('/en/picture', { pictures: [[SIGN]] });
    expect(document.title).toBe('Recognise a sign in a picture · Huế Hiện');
    await choose();
    screen.getByRole('heading', { name: 'Sign recognised: Hall of Supreme Harmony' });
    screen.getByText('Certain: everything that can be seen of the sign matches.');
    expect(container.querySelector('polygon')?.getAttribute('points')).toBe(
      '10.0,20.0 90.0,20.0 90.0,80.0 10.0,80.0',
    );
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([to('See this place'), to('View in 3D')]).toEqual([
      '/en/s/thai-hoa',
      '/en/s/thai-hoa/view',
    ]);
  });

  it('may be one of two, and may be less than certain', async () => {
    open('/en/picture', { pictures: [[SIGN, { ...SIGN, siteId: 'ngo-mon', quality: 0.6 }]] });
    await choose();
    screen.getByRole('heading', { name: '2 signs found' });
    screen.getByRole('heading', { name: 'Meridian Gate' });
    screen.getByText(/^Probably right/);
  });

  it('may not be there: what helps, and the ways on', async () => {
    open('/en/picture', { pictures: [[]] });
    await choose();
    screen.getByRole('heading', { name: 'No Huế\u00a0Hiện sign in this picture' });
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
    screen.getByRole('link', { name: 'Choose among the sites' });
    screen.getByRole('link', { name: 'Scan with the camera' });
  });
});

it('says what is wrong with a file, and takes another', async () => {
  open('/en/picture', { pictures: [new PictureError('format', 'heic'), [SIGN]] });
  await choose();
  expect(screen.getByRole('alert').textContent).toMatch(/cannot open this kind of picture/);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  await choose();
  screen.getByRole('heading', { name: /^Sign recognised/ });
});

it('tries again when what recognises signs did not come', async () => {
  open('/en/picture', { pictures: [new TrackerError('network', 'offline'), [SIGN]] });
  await choose();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  screen.getByRole('heading', { name: /^Sign recognised/ });
});

describe('a picture from another app', () => {
  it('is looked at when the page opens, once', async () => {
    const { pictures } = open('/en/picture?shared', {
      pictures: [[SIGN]],
      shared: { kind: 'picture', file: PHOTO },
    });
    await screen.findByRole('heading', { name: /^Sign recognised/ });
    expect(pictures.files).toEqual([PHOTO]);
    expect(location.search).toBe('');
  });

  it('that is not there is said so plainly', async () => {
    open('/en/picture?shared=lost');
    expect((await screen.findByRole('alert')).textContent).toMatch(/is not here/);
  });
});

it('takes a picture that is pasted anywhere', async () => {
  const { pictures } = open('/en/picture', { pictures: [[SIGN]] });
  const pasted = Object.assign(new Event('paste'), { clipboardData: { files: [PHOTO] } });
  await act(async () => document.dispatchEvent(pasted));
  expect(pictures.files).toEqual([PHOTO]);
});

it('takes a picture that is dropped', async () => {
  const { pictures, container } = open('/en/picture', { pictures: [[SIGN]] });
  const chooser = container.querySelector('.picture-chooser');
  if (chooser === null) throw new Error('there is no chooser');
  await act(async () => fireEvent.drop(chooser, { dataTransfer: { files: [PHOTO] } }));
  expect(pictures.files).toEqual([PHOTO]);
});

it('is reached from the first page', () => {
  open('/en');
  const link = screen.getByRole('link', { name: 'Do you have a photo of the sign?' });
  expect(link.getAttribute('href')).toBe('/en/picture');
});
