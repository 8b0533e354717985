import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lanAddresses } from '../../../scripts/dev/lan-addresses.ts';

function info(address: string, internal = false): NetworkInterfaceInfo {
  return { address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null };
}

describe('lanAddresses', () => {
  it('puts the real network before those of virtual machines, and leaves out what no phone reaches', () => {
    expect(
      lanAddresses({
        lo: [info('127.0.0.1', true)],
        docker0: [info('172.17.0.1')],
        wlan0: [info('192.168.1.20'), { ...info('fe80::1'), family: 'IPv6', scopeid: 1 }],
        eth1: [info('169.254.7.7')],
      }),
    ).toEqual(['192.168.1.20', '172.17.0.1']);
  });

  it('is empty with no network', () => {
    expect(lanAddresses({})).toEqual([]);
  });
});
