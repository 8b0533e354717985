import type { AddressInfo } from 'node:net';
import { toString as drawQr } from 'qrcode';
import type { Plugin } from 'vite';
import { devCertificate } from './dev-certificate.ts';
import { lanAddresses } from './lan-addresses.ts';

/**
 * Serves the development build over HTTPS on the local network, without which a phone's browser
 * refuses the camera, and draws the address as a QR code in the terminal.
 */
export function lanHttpsPlugin(): Plugin {
  return {
    name: 'hue-hien:lan-https',
    apply: 'serve',
    async config() {
      const https = await devCertificate('.cache/dev-certificate.json', lanAddresses());
      return { server: { https, host: true } };
    },
    configureServer(server) {
      const { httpServer } = server;
      httpServer?.once('listening', () => {
        const { port } = httpServer.address() as AddressInfo;
        void announce(port, (text) => server.config.logger.info(text));
      });
    },
  };
}

async function announce(port: number, print: (text: string) => void): Promise<void> {
  const address = lanAddresses()[0];
  if (address === undefined) {
    print('No local network was found: a phone cannot reach this computer now.');
    return;
  }
  const url = `https://${address}:${port}/`;
  const code = await drawQr(url, { type: 'terminal', small: true });
  print(
    [
      code,
      `On a phone in the same network: ${url}`,
      'The certificate is this computer\'s own, so the phone warns once: choose "Advanced", then "Proceed".',
    ].join('\n'),
  );
}
