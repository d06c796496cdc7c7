import type { HintFacts, HintText, HintTexts } from '../../presentation/hint-texts.js';
import { inTime } from './intl.js';

const unchanged = 'Renvoyer le message tel quel est inutile.';

/** Whether waiting helps, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Réessayez ${inTime(wait)}.`;
  if (retry === 'later' || retry === 'other-host') return 'Réessayez dans une heure ou deux.';
  if (retry === 'now-on-new-connection') return 'Réessayez dès maintenant.';
  if (retry === 'with-fewer-recipients') return 'Écrivez à moins de personnes à la fois.';
  return unchanged;
}

/** For failures that only those who run the sending side can end. */
function tellAdministrator(facts: HintFacts): string {
  const sentence = again(facts);
  return `Prévenez les responsables de cette application. ${sentence === unchanged ? 'Tant qu’ils n’y ont pas remédié, renvoyer le message est inutile.' : sentence}`;
}

/** For a mail service that takes nothing at the moment: only its own operators can end that. */
function waitForOperators(facts: HintFacts): string {
  const sentence = again(facts);
  if (sentence !== unchanged) return `Vous n’avez rien à changer. ${sentence}`;
  return facts.party === 'sender-admin' || facts.party === 'developer'
    ? tellAdministrator(facts)
    : `C’est à ses responsables d’y remédier ; si c’est urgent, joignez le destinataire autrement. ${sentence}`;
}

const correctAddress =
  'Cherchez une faute de frappe dans l’adresse, ou demandez la bonne à la personne. Réécrire à la même adresse est inutile.';

/** For an address that may be the cause, where nothing but the code says so. */
function doubtfulAddress(facts: HintFacts): HintText {
  const { recipient } = facts;
  return {
    title: 'L’adresse est peut-être fausse',
    message: recipient
      ? `Le message destiné à ${recipient} a été refusé sans raison claire.`
      : 'Le message a été refusé sans raison claire.',
    action: `Vérifiez l’adresse du destinataire. Si elle est juste, prévenez les responsables de cette application. ${again(facts)}`,
  };
}

/**
 * What a French-speaking person who pressed "send" is told.
 *
 * @example
 * hintOf(classify('552 5.2.2 Mailbox full'), { locale: { senderHints }, audience: 'sender' }).title; // 'La boîte aux lettres est pleine'
 */
export const senderHints: HintTexts = {
  'mailbox-unknown': facts => {
    const { confidence, permanence, recipient } = facts;
    if (permanence === 'temporary')
      return {
        title: 'Adresse non confirmée',
        message: recipient
          ? `L’adresse ${recipient} n’a pas pu être confirmée.`
          : 'L’adresse du destinataire n’a pas pu être confirmée.',
        action: `Cherchez-y une faute de frappe et corrigez-la s’il le faut. ${again(facts)}`,
      };
    if (confidence === 'guess') return doubtfulAddress(facts);
    if (confidence === 'certain')
      return {
        title: 'Cette adresse n’existe pas',
        message: recipient
          ? `La boîte aux lettres ${recipient} n’existe pas.`
          : 'Aucune boîte aux lettres ne porte cette adresse.',
        action: correctAddress,
      };
    return {
      title: 'Adresse introuvable',
      message: recipient
        ? `La boîte aux lettres ${recipient} n’a pas été trouvée.`
        : 'La boîte aux lettres n’a pas été trouvée.',
      action: correctAddress,
    };
  },
  'mailbox-disabled': facts => ({
    title: 'Boîte aux lettres inactive',
    message: facts.recipient
      ? `La boîte aux lettres ${facts.recipient} semble fermée.`
      : 'La boîte aux lettres semble fermée.',
    action: `Joignez la personne autrement et demandez-lui une autre adresse. Elle seule ou son service de messagerie peut rouvrir la boîte. ${again(facts)}`,
  }),
  'mailbox-full': ({ recipient, wait }) => ({
    title: 'La boîte aux lettres est pleine',
    message: recipient
      ? `La boîte aux lettres ${recipient} n’a plus de place pour votre message.`
      : 'La boîte aux lettres n’a plus de place pour votre message.',
    action: `Seul son titulaire peut faire de la place : si c’est urgent, prévenez-le autrement. ${
      wait ? `Réessayez ${inTime(wait)}.` : 'Sinon, réessayez dans un jour ou deux.'
    }`,
  }),
  'mailbox-moved': ({ recipient }) => ({
    title: 'L’adresse a changé',
    message: recipient
      ? `La personne que vous joigniez à ${recipient} a maintenant une autre adresse.`
      : 'La personne à qui vous écrivez a maintenant une autre adresse.',
    action: 'Demandez-lui sa nouvelle adresse et envoyez-y votre message. Réécrire à l’ancienne est inutile.',
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(facts)
      : {
          title: 'Cette adresse est mal écrite',
          message: facts.recipient
            ? `Le service de messagerie n’a pas reconnu ${facts.recipient} comme une adresse e-mail.`
            : 'Le service de messagerie n’a pas reconnu d’adresse e-mail dans ce qui a été saisi.',
          action:
            'Cherchez des espaces ou une virgule en trop, un @ ou un point manquant. Corrigez l’adresse et renvoyez le message : attendre est inutile.',
        },
  'recipient-refused': facts => ({
    title: 'Le destinataire n’accepte pas ce message',
    message: facts.recipient
      ? `La boîte aux lettres ${facts.recipient} n’est pas ouverte à tous et a refusé votre message.`
      : 'La boîte aux lettres n’est pas ouverte à tous et a refusé votre message.',
    action: `Joignez la personne autrement et demandez-lui d’autoriser vos messages. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Service de messagerie introuvable',
          message: 'Cette application n’a pas trouvé le service de messagerie par lequel elle envoie ses messages.',
          action: tellAdministrator(facts),
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'L’adresse n’a pas pu être vérifiée',
            message: facts.recipient
              ? `Pour l’instant, aucun service de messagerie n’a été trouvé pour ${facts.recipient}.`
              : 'Pour l’instant, aucun service de messagerie n’a été trouvé pour la partie de l’adresse qui suit le @.',
            action: `Vérifiez l’orthographe après le @. ${again(facts)}`,
          }
        : {
            title: 'La partie après le @ est introuvable',
            message: facts.recipient
              ? `Aucun service de messagerie n’a été trouvé pour ${facts.recipient}.`
              : 'Aucun service de messagerie n’a été trouvé pour la partie de l’adresse qui suit le @.',
            action:
              'Corrigez l’orthographe après le @ et renvoyez le message. Si elle est déjà juste, demandez une autre adresse à la personne : attendre est inutile.',
          },
  'domain-not-accepting': ({ recipient }) => ({
    title: 'Cette adresse ne reçoit aucun message',
    message: recipient
      ? `Pour ${recipient}, le service de messagerie n’accepte aucun message.`
      : 'Le service de messagerie indiqué après le @ n’accepte aucun message.',
    action:
      'Vérifiez l’orthographe après le @, ou demandez une autre adresse à la personne. Réécrire à celle-ci est inutile.',
  }),
  'routing-failure': facts =>
    facts.party === 'sender-admin' || facts.party === 'developer'
      ? {
          title: 'Le message n’a pas trouvé son chemin',
          message: 'Le message s’est égaré avant d’atteindre la boîte aux lettres.',
          action: tellAdministrator(facts),
        }
      : {
          title: 'Le message n’a pas trouvé son chemin',
          message: 'Du côté du destinataire, le message n’a pas pu être acheminé jusqu’à la boîte aux lettres.',
          action: `Prévenez la personne autrement, car c’est à son service de messagerie d’y remédier. ${again(facts)}`,
        },
  'relay-denied': facts => ({
    title: 'Message non transmis',
    message: facts.recipient
      ? `Le service de messagerie a refusé de transmettre des messages à ${facts.recipient}.`
      : 'Le service de messagerie a refusé de transmettre des messages à cette adresse.',
    action: `Vérifiez l’orthographe après le @. Si elle est juste, prévenez les responsables de cette application. ${again(facts)}`,
  }),
  'sender-rejected': facts =>
    facts.party === 'sender'
      ? {
          title: 'Votre propre adresse a été refusée',
          message:
            'Le service de messagerie n’accepte pas les messages envoyés avec cette adresse d’expéditeur ou ce compte.',
          action: `Vérifiez votre adresse dans les paramètres. Si elle est juste, prévenez les responsables de cette application. ${again(facts)}`,
        }
      : {
          title: 'L’adresse de l’expéditeur a été refusée',
          message:
            'Le service de messagerie n’accepte pas les messages envoyés avec l’adresse ou le compte de cette application.',
          action: tellAdministrator(facts),
        },
  'auth-required': facts => ({
    title: 'Cette application n’est pas connectée au compte',
    message: 'Le service de messagerie exige un mot de passe, et il n’en a pas reçu.',
    action: `Si c’est votre compte, saisissez vos identifiants dans les paramètres. Sinon, prévenez les responsables de cette application. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Connexion au compte impossible pour le moment',
          message:
            'Le service de messagerie n’a pas pu vérifier la connexion. Rien n’indique que le mot de passe soit faux.',
          action: `${again(facts)} Si le problème persiste, prévenez les responsables de cette application.`,
        }
      : {
          title: 'Connexion au compte refusée',
          message:
            'Le mot de passe est peut-être faux ou périmé, ou le service exige désormais un mot de passe d’application.',
          action:
            'Si c’est votre compte, reconnectez-le ou créez-y un mot de passe d’application. Sinon, prévenez les responsables de cette application. Attendre est inutile.',
        },
  'encryption-required': facts => ({
    title: 'Une connexion sécurisée est exigée',
    message:
      'Le service de messagerie n’accepte que les messages envoyés par une connexion sécurisée, et celle-ci ne l’était pas assez.',
    action: tellAdministrator(facts),
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'Connexion sécurisée impossible',
          message:
            'Le service de messagerie du destinataire n’a pas pu établir de connexion sécurisée : rien n’a été envoyé.',
          action: `C’est à ce service d’y remédier ; si c’est urgent, joignez la personne autrement. ${again(facts)}`,
        }
      : {
          title: 'Connexion sécurisée impossible',
          message:
            'Cette application et le service de messagerie n’ont pas pu établir de connexion sécurisée : rien n’a été envoyé.',
          action: tellAdministrator(facts),
        },
  'message-unauthenticated': facts => ({
    title: 'L’expéditeur n’a pas pu être vérifié',
    message:
      'Le service de messagerie du destinataire n’a pas pu vérifier que le message vient bien de l’expéditeur indiqué.',
    action: tellAdministrator(facts),
  }),
  'dns-misconfigured': facts => ({
    title: 'Cette application n’a pas pu être identifiée',
    message:
      'Le service de messagerie du destinataire n’a pas pu confirmer qui gère le système qui a envoyé le message.',
    action: tellAdministrator(facts),
  }),
  'ip-blocked': facts => ({
    title: 'Les messages envoyés d’ici sont bloqués',
    message:
      'Le service de messagerie du destinataire bloque le système qui envoie pour cette application, et non vous personnellement.',
    action: tellAdministrator(facts),
  }),
  'domain-blocked': facts => ({
    title: 'Un nom contenu dans le message est bloqué',
    message: 'L’adresse de l’expéditeur ou un lien du message renvoie à un site dont le destinataire se méfie.',
    action: `Si le message contient des liens, retirez-les et renvoyez-le. Sinon, prévenez les responsables de cette application. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Le message a été pris pour du spam',
    message:
      'Le service de messagerie du destinataire a jugé que le message ressemblait à de la publicité non désirée.',
    action:
      facts.party === 'sender-admin'
        ? tellAdministrator(facts)
        : `Réécrivez le message en termes simples, avec moins de liens et d’images, avant de le renvoyer. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Un virus a été signalé',
    message: 'Un antivirus a trouvé un élément dangereux dans le message ou dans une pièce jointe.',
    action: `Analysez vos fichiers avec un antivirus et, en cas de doute, retirez la pièce jointe. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Un élément du message n’est pas autorisé',
    message: 'Le service de messagerie du destinataire n’accepte pas ce genre de pièce jointe, de lien ou de texte.',
    action: `Partagez le fichier autrement ou retirez l’élément en cause. ${again(facts)}`,
  }),
  'policy-rejected': facts => {
    const title = 'Une règle du service de messagerie interdit ce message';
    const message = 'Le service de messagerie a refusé le message en vertu d’une de ses règles, sans en dire plus.';
    if (facts.party === 'recipient' || facts.party === 'receiver-admin')
      return {
        title,
        message,
        action: `Joignez le destinataire autrement et demandez-lui de faire autoriser vos messages. ${again(facts)}`,
      };
    return { title, message, action: tellAdministrator(facts) };
  },
  'message-malformed': facts => ({
    title: 'Le message est mal construit',
    message: 'Le service de messagerie n’a pas pu lire le message sous la forme envoyée par cette application.',
    action: tellAdministrator(facts),
  }),
  'rate-limited': facts => ({
    title: 'Trop de messages à la fois',
    message:
      facts.party === 'recipient'
        ? 'Le destinataire reçoit en ce moment plus de messages que sa boîte aux lettres n’en admet.'
        : 'Le nombre de messages envoyés en peu de temps dépasse ce qu’admet le service de messagerie.',
    action:
      facts.retry === 'later'
        ? `${again(facts)} Si cela se reproduit, prévenez les responsables de cette application.`
        : tellAdministrator(facts),
  }),
  greylisted: ({ wait }) => ({
    title: 'Le message doit patienter un peu',
    message:
      'Le service de messagerie du destinataire demande aux expéditeurs inconnus de revenir plus tard. C’est un contrôle normal.',
    action: wait
      ? `Il n’y a rien à changer. Renvoyez le message ${inTime(wait)}, sauf si cette application le fait d’elle-même.`
      : 'Il n’y a rien à changer. Renvoyez le message dans une demi-heure, sauf si cette application le fait d’elle-même.',
  }),
  'too-many-recipients': {
    title: 'Trop de destinataires à la fois',
    message: 'Le service de messagerie n’accepte pas un message adressé à autant de personnes à la fois.',
    action:
      'Renvoyez le message, par groupes plus petits, aux personnes qui ne l’ont pas reçu. Attendre ne suffira pas.',
  },
  'message-too-large': {
    title: 'Le message est trop volumineux',
    message: 'Avec ses pièces jointes, le message dépasse la taille qu’accepte le service de messagerie.',
    action: 'Réduisez les pièces jointes ou partagez-les par un lien, puis renvoyez le message. Attendre est inutile.',
  },
  'system-full': facts => ({
    title: 'Le service de messagerie n’a plus de place',
    message: 'Le service de messagerie a épuisé son espace. Ni votre message ni l’adresse n’est en cause.',
    action: `C’est à ses responsables de faire de la place. ${again(facts)}`,
  }),
  'server-error': facts =>
    facts.permanence === 'permanent'
      ? {
          title: 'Le service de messagerie est en panne',
          message: 'Le service de messagerie a refusé le message à cause d’une panne de son côté.',
          action: `Prévenez le destinataire autrement : sa messagerie ne fonctionne pas, et son service doit la réparer. ${again(facts)}`,
        }
      : {
          title: 'Le service de messagerie est en panne',
          message:
            'Le service de messagerie n’a pas pu accepter le message pour le moment, à cause d’une panne de son côté.',
          action: `C’est à ses responsables d’y remédier. ${again(facts)}`,
        },
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'On ne sait pas si le message est arrivé',
          message: 'Le service de messagerie s’est arrêté avant de confirmer la réception du message.',
          action:
            'Demandez au destinataire s’il l’a reçu, car un nouvel envoi pourrait arriver en double. S’il n’a rien reçu, renvoyez-le ; le service peut mettre une heure ou deux à revenir.',
        }
      : {
          title: 'Le service de messagerie est indisponible',
          message:
            'Le service de messagerie est surchargé ou en maintenance : il n’accepte pas de messages pour le moment.',
          action: waitForOperators(facts),
        },
  'protocol-error': facts => ({
    title: 'Un problème technique a arrêté le message',
    message: 'Cette application et le service de messagerie ne se sont pas compris.',
    action: tellAdministrator(facts),
  }),
  'not-supported': facts => ({
    title: 'Message non pris en charge',
    message: 'Le message demande quelque chose que le service de messagerie n’offre pas.',
    action: `Si l’adresse contient des accents ou des lettres spéciales, demandez-en une qui n’en a pas. Sinon, prévenez les responsables de cette application. ${again(facts)}`,
  }),
  'delivery-expired': ({ recipient }) => ({
    title: 'Le message n’a pas pu être remis à temps',
    message: recipient
      ? `La remise à ${recipient} a été tentée pendant longtemps, puis abandonnée.`
      : 'La remise a été tentée pendant longtemps, puis abandonnée.',
    action:
      'Vérifiez l’adresse. Si elle est juste, demandez à la personne si sa messagerie fonctionne, puis renvoyez le message.',
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'On ne sait pas si le message est arrivé',
          message: 'La connexion a été coupée avant que le service de messagerie ait confirmé la réception du message.',
          action:
            'Demandez au destinataire s’il l’a reçu, car un nouvel envoi pourrait arriver en double. S’il n’a rien reçu, attendez quelques minutes et renvoyez le message.',
        }
      : {
          title: 'Le service de messagerie est injoignable',
          message:
            'La connexion au service de messagerie n’a pas pu être établie, ou a été coupée avant l’envoi du message.',
          action:
            facts.retry === 'after-change'
              ? tellAdministrator(facts)
              : `Vérifiez que vous êtes en ligne. ${again(facts)} Si le problème persiste, prévenez les responsables de cette application.`,
        },
  'client-error': facts => ({
    title: 'Message non envoyé',
    message:
      'Cette application s’est arrêtée avant de joindre le service de messagerie. Il manque peut-être un destinataire ou un réglage.',
    action: `Vérifiez qu’un destinataire est indiqué. S’il ne manque rien, prévenez les responsables de cette application. ${again(facts)}`,
  }),
  delayed: {
    title: 'Le message est en route',
    message: 'La remise prend plus de temps que d’habitude, et les tentatives continuent.',
    action:
      'Vous n’avez rien à faire : de nouvelles tentatives ont lieu automatiquement. Un nouvel envoi pourrait arriver en double.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Le message a été accepté',
          message: 'Le service de messagerie a pris le message en charge et en est maintenant responsable.',
          action:
            'Vous n’avez rien à faire. S’il n’arrive pas, demandez au destinataire de regarder dans son courrier indésirable.',
        }
      : {
          title: 'Rien n’a été refusé jusqu’ici',
          message:
            'Une étape de l’envoi a réussi. On ne sait pas encore si le service de messagerie a accepté le message.',
          action:
            'Attendez la fin de l’envoi. Si elle tarde, demandez d’abord au destinataire s’il a reçu le message, puis renvoyez-le au besoin.',
        },
  unknown: facts => {
    const title = 'Le message n’a pas été accepté';
    if (facts.permanence === 'temporary')
      return {
        title,
        message:
          'Le service de messagerie n’a pas accepté le message pour le moment et n’a pas donné de raison claire.',
        action: `${again(facts)} Si le problème persiste, prévenez les responsables de cette application.`,
      };
    if (facts.permanence === 'permanent')
      return {
        title,
        message: 'Le service de messagerie a refusé définitivement le message et n’a pas donné de raison claire.',
        action: `Vérifiez l’adresse du destinataire. Si elle est juste, prévenez les responsables de cette application. ${again(facts)}`,
      };
    return {
      title: 'Un problème est survenu pendant l’envoi',
      message: 'On ne sait pas pourquoi, ni si le message a été remis.',
      action:
        'Avant de renvoyer le message, demandez au destinataire s’il l’a reçu. S’il n’a rien reçu, prévenez les responsables de cette application.',
    };
  },
};
