import type { FailureStrings } from './failure-strings.ts';

/** What is said when something does not work, in English: what happened, and what to do about it. */
export const failureEn: FailureStrings = {
  view: 'View in 3D, without a camera',
  page: 'See pictures and listen',
  practice: 'Try the practice camera',
  stepsTitle: 'How to allow it again',
  camera: {
    denied: {
      title: 'The camera is not allowed yet',
      text: 'Your browser blocks the camera on this page. A few steps open it again.',
    },
    missing: {
      title: 'No camera on this device',
      text: 'No camera was found. You can still see the building in 3D, without one.',
    },
    'in-use': {
      title: 'The camera is busy',
      text: 'Another app is using the camera. Close that app, then try again.',
    },
    insecure: {
      title: 'This link is not secure',
      text: 'The camera opens only when the address begins with https. Please scan the code on the sign again, or view in 3D.',
    },
    silent: {
      title: 'The camera does not answer',
      text: 'The browser neither asked nor opened the camera. Try again, or open the page in another browser.',
    },
    unsupported: {
      title: 'This browser cannot open the camera',
      text: 'Please open the page in a recent Chrome or Safari, or view in 3D right here.',
    },
    ended: {
      title: 'The camera was cut off',
      text: 'A call or another app may have taken it. Try again to go on.',
    },
  },
  tracker: {
    unsupported: {
      title: 'This phone cannot recognise the sign',
      text: 'The part that recognises signs does not run here. You can still see the building in 3D.',
    },
    'bad-features': {
      title: 'The sign’s data is damaged',
      text: 'The file that helps to recognise the sign cannot be read. Try again to fetch it once more.',
    },
    network: {
      title: 'The connection broke off',
      text: 'The part that recognises signs has not arrived. Check your connection, then try again.',
    },
    crashed: {
      title: 'The search for the sign stopped',
      text: 'The part that recognises signs stopped midway. Try again, or view in 3D.',
    },
  },
  model: {
    network: {
      title: 'The building has not arrived',
      text: 'The connection broke off. Check it, then try again.',
    },
    corrupt: {
      title: 'The building’s model is damaged',
      text: 'The model file cannot be read. The pictures and the story are all there.',
    },
  },
  graphics: {
    off: {
      title: 'This device cannot draw in 3D',
      text: '3D graphics are off or missing. The pictures and the story are all there.',
    },
    lost: {
      title: 'The 3D picture broke off',
      text: 'The device may be short of memory. Close other apps, then try again.',
    },
  },
  denied: {
    'chrome-android': [
      'Tap the icon to the left of the address.',
      'Choose “Permissions”, then “Camera”, then “Allow”.',
      'Come back here and tap “Try again”.',
    ],
    samsung: [
      'Tap the padlock to the left of the address.',
      'Choose “Permissions”, then switch “Camera” on.',
      'Come back here and tap “Try again”.',
    ],
    'firefox-android': [
      'Tap the padlock beside the address.',
      'At “Camera”, change “Blocked” to “Allowed”.',
      'Come back here and tap “Try again”.',
    ],
    'safari-ios': [
      'Tap the button beside the address, choose “Website Settings”.',
      'At “Camera”, choose “Allow”.',
      'Come back here and tap “Try again”.',
    ],
    'other-ios': [
      'Open the iPhone’s Settings and find this browser.',
      'Switch “Camera” on.',
      'Come back here and tap “Try again”.',
    ],
    desktop: [
      'Click the icon to the left of the address.',
      'Allow the camera for this page.',
      'Come back here and click “Try again”.',
    ],
    other: [
      'Open your browser’s permission settings.',
      'Allow the camera for this page.',
      'Come back here and tap “Try again”.',
    ],
  },
};
