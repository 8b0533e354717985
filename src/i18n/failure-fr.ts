import type { FailureStrings } from './failure-strings.ts';

/** What is said when something does not work, in French: what happened, and what to do about it. */
export const failureFr: FailureStrings = {
  view: 'Voir en 3D, sans appareil photo',
  page: 'Voir les images et écouter',
  practice: 'Essayer la caméra d’essai',
  stepsTitle: 'Comment l’autoriser',
  camera: {
    denied: {
      title: 'L’appareil photo n’est pas encore autorisé',
      text: 'Le navigateur bloque l’appareil photo sur cette page. Quelques gestes suffisent.',
    },
    missing: {
      title: 'Pas d’appareil photo ici',
      text: 'Aucun appareil photo n’a été trouvé. La vue en 3D reste possible sans lui.',
    },
    'in-use': {
      title: 'L’appareil photo est occupé',
      text: 'Une autre application s’en sert. Fermez-la, puis réessayez.',
    },
    insecure: {
      title: 'Ce lien n’est pas sécurisé',
      text: 'L’appareil photo ne s’ouvre que si l’adresse commence par https. Visez de nouveau le code du panneau, ou passez à la 3D.',
    },
    silent: {
      title: 'L’appareil photo ne répond pas',
      text: 'Le navigateur n’a ni demandé ni ouvert l’appareil photo. Réessayez, ou prenez un autre navigateur.',
    },
    unsupported: {
      title: 'Ce navigateur n’ouvre pas l’appareil photo',
      text: 'Prenez une version récente de Chrome ou de Safari, ou passez à la 3D.',
    },
    ended: {
      title: 'L’appareil photo s’est coupé',
      text: 'Un appel ou une autre application l’a peut-être pris. Réessayez pour continuer.',
    },
  },
  tracker: {
    unsupported: {
      title: 'Ce téléphone ne reconnaît pas le panneau',
      text: 'La reconnaissance du panneau ne marche pas ici. La vue en 3D reste possible.',
    },
    'bad-features': {
      title: 'Les données du panneau sont abîmées',
      text: 'Le fichier qui sert à reconnaître le panneau est illisible. Réessayez pour le recharger.',
    },
    network: {
      title: 'La connexion s’est coupée',
      text: 'La reconnaissance du panneau n’est pas arrivée. Vérifiez la connexion, puis réessayez.',
    },
    crashed: {
      title: 'La recherche du panneau s’est arrêtée',
      text: 'La reconnaissance s’est arrêtée en route. Réessayez, ou passez à la 3D.',
    },
  },
  model: {
    network: {
      title: 'L’édifice n’est pas arrivé',
      text: 'La connexion s’est coupée. Vérifiez-la, puis réessayez.',
    },
    corrupt: {
      title: 'La maquette de l’édifice est abîmée',
      text: 'Le fichier de la maquette est illisible. Les images et le récit restent là.',
    },
  },
  graphics: {
    off: {
      title: 'Cet appareil ne dessine pas en 3D',
      text: 'Le dessin en 3D est coupé ou absent. Les images et le récit restent là.',
    },
    lost: {
      title: 'L’image en 3D s’est interrompue',
      text: 'La mémoire manque peut-être. Fermez d’autres applications, puis réessayez.',
    },
  },
  denied: {
    'chrome-android': [
      'Touchez l’icône à gauche de l’adresse.',
      'Choisissez « Autorisations », « Appareil photo », puis « Autoriser ».',
      'Revenez ici et touchez « Réessayer ».',
    ],
    samsung: [
      'Touchez le cadenas à gauche de l’adresse.',
      'Choisissez « Autorisations », puis activez « Appareil photo ».',
      'Revenez ici et touchez « Réessayer ».',
    ],
    'firefox-android': [
      'Touchez le cadenas près de l’adresse.',
      'À « Caméra », passez de « Bloqué » à « Autorisé ».',
      'Revenez ici et touchez « Réessayer ».',
    ],
    'safari-ios': [
      'Touchez le bouton près de l’adresse, puis « Réglages du site web ».',
      'À « Appareil photo », choisissez « Autoriser ».',
      'Revenez ici et touchez « Réessayer ».',
    ],
    'other-ios': [
      'Ouvrez les Réglages de l’iPhone et cherchez ce navigateur.',
      'Activez « Appareil photo ».',
      'Revenez ici et touchez « Réessayer ».',
    ],
    desktop: [
      'Cliquez sur l’icône à gauche de l’adresse.',
      'Autorisez l’appareil photo pour cette page.',
      'Revenez ici et cliquez sur « Réessayer ».',
    ],
    other: [
      'Ouvrez les autorisations du navigateur.',
      'Autorisez l’appareil photo pour cette page.',
      'Revenez ici et touchez « Réessayer ».',
    ],
  },
};
