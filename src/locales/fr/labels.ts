import type { Labels } from '../../presentation/labels.js';

/**
 * Headings, names and texts by first digit in French.
 *
 * @example
 * labels.headings.howToFix; // 'Comment y remédier'
 */
export const labels: Labels = {
  headings: {
    summary: 'En bref',
    description: 'Description',
    whenSeen: 'Quand vous le voyez',
    howToFix: 'Comment y remédier',
    whatNext: 'Que faire ensuite',
    exchange: 'Exemple d’échange',
    learnMore: 'En savoir plus',
    reply: 'La réponse',
    classification: 'Classement',
  },
  unlistedCodes: {
    'positive-completion': {
      title: 'Succès non répertorié',
      description:
        'Aucun document connu ne définit ce code. Son premier chiffre, un 2, indique que la commande a réussi.',
      whenSeen: 'On ne sait ni quels serveurs l’envoient, ni à quoi il répond.',
      whatToDo: 'Continuez comme après 250, et lisez le texte si vous voulez en savoir plus.',
    },
    'positive-intermediate': {
      title: 'Réponse intermédiaire non répertoriée',
      description:
        'Aucun document connu ne définit ce code. Son premier chiffre, un 3, indique que le serveur attend une suite.',
      whenSeen: 'Il n’a de sens que si la commande comporte une seconde partie, comme DATA et AUTH.',
      whatToDo: 'Ne continuez que si votre programme sait ce qu’attend ce serveur. Sinon, mettez fin à la session.',
    },
    'transient-negative': {
      title: 'Échec temporaire non répertorié',
      description:
        'Aucun document connu ne définit ce code. Son premier chiffre, un 4, indique que la commande a échoué pour le moment.',
      whenSeen:
        'Toute difficulté passagère peut en être la cause, et seul le texte de la réponse peut mettre sur la voie.',
      whatToDo: 'Gardez le message et réessayez plus tard. Si l’échec dure des heures, fiez-vous au texte.',
    },
    'permanent-negative': {
      title: 'Échec définitif non répertorié',
      description:
        'Aucun document connu ne définit ce code. Son premier chiffre, un 5, indique que la commande a échoué définitivement.',
      whenSeen:
        'Le numéro ne montre pas la cause ; cherchez-la dans le texte et dans le code d’état étendu, s’il y en a un.',
      whatToDo: 'Ne renvoyez pas le message tel quel. Cherchez dans le texte ce qui doit changer.',
    },
  },
};
