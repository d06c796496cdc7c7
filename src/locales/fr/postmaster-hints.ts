import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** What to do with the message in the queue, as one sentence. */
function again({ permanence, retry, wait }: HintFacts): string {
  if (permanence === 'permanent' && retry === 'later')
    return `Le message revient à son expéditeur, qui pourra réessayer ${wait ? inTime(wait) : 'un autre jour'}.`;
  if (wait !== undefined) return `Laissez la file d’attente réessayer ${inTime(wait)}, pas plus tôt.`;
  if (retry === 'later') return 'La file d’attente peut continuer d’essayer à intervalles croissants.';
  if (retry === 'now-on-new-connection') return 'Essayez une fois encore sur une nouvelle connexion, sans attendre.';
  if (retry === 'other-host')
    return 'Essayez les autres hôtes de l’enregistrement MX, car celui-ci refuse tout message.';
  if (retry === 'with-fewer-recipients')
    return 'Envoyez le message aux destinataires restants dans des transactions plus petites.';
  if (retry === 'none') return 'Il ne reste rien à envoyer.';
  return retry === 'never'
    ? 'Rendez le message à son expéditeur ; attendre ne servira à rien.'
    : 'Attendre ne servira à rien tant que la cause demeure.';
}

/** For refused addresses: whether to take them off the lists. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Retirez l’adresse de vos listes, car des tentatives répétées nuisent à votre réputation.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'Le serveur destinataire';

/** The pages where an entry can be looked up, as one sentence; empty without such pages. */
const lookUp = ({ lookups }: HintFacts): string =>
  lookups.length > 0 ? ` Consultez l’inscription sur ${allOf(lookups)}.` : '';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'La connexion s’est terminée avant le verdict sur le message : le serveur destinataire l’a peut-être accepté. Une nouvelle tentative peut le remettre deux fois.';

/**
 * What the French-speaking operator of the sending mail system is told.
 *
 * @example
 * hintOf(classify(535), { locale: { postmasterHints }, audience: 'postmaster' }).audience; // 'postmaster'
 */
export const postmasterHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'Destinataire non vérifié',
          message: facts.recipient
            ? `${server(facts)} n’a pas pu vérifier ${facts.recipient} pour le moment.`
            : `${server(facts)} n’a pas pu vérifier le destinataire pour le moment.`,
          action: `Vous n’avez rien à faire ; le système destinataire est peut-être en train de reconstruire son annuaire. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Destinataire probablement inconnu',
            message: facts.recipient
              ? `${server(facts)} a refusé le message destiné à ${facts.recipient} sans donner de raison claire. Le plus souvent, cela signifie que la boîte aux lettres n’existe pas.`
              : `${server(facts)} a refusé le message sans donner de raison claire. Le plus souvent, cela signifie que la boîte aux lettres n’existe pas.`,
            action: `C’est à l’expéditeur de vérifier l’adresse. Si elle est juste, interrogez le postmaster de ce domaine. ${again(facts)}`,
          }
        : {
            title: 'Destinataire inconnu',
            message: facts.recipient
              ? `${server(facts)} ne connaît pas de boîte aux lettres ${facts.recipient}.`
              : `${server(facts)} ne connaît pas cette boîte aux lettres.`,
            action: `C’est à l’expéditeur de corriger l’adresse. Si de tels refus arrivent en nombre, vérifiez d’où vient la liste. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'Boîte aux lettres désactivée',
    message: facts.recipient
      ? `${server(facts)} indique que la boîte aux lettres ${facts.recipient} est hors service, suspendue ou inactive.`
      : `${server(facts)} indique que la boîte aux lettres est hors service, suspendue ou inactive.`,
    action: `Seul son titulaire ou son fournisseur peut la réactiver. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'Quota de la boîte aux lettres dépassé',
    message: facts.recipient
      ? `La boîte aux lettres ${facts.recipient} a atteint son quota.`
      : 'La boîte aux lettres du destinataire a atteint son quota.',
    action: `Il n’y a rien à changer de votre côté ; c’est au titulaire de la boîte aux lettres de faire de la place. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'Boîte aux lettres déplacée',
    message: `${server(facts)} a répondu 551 ou X.1.6 : la boîte aux lettres a été déplacée, et les messages ne sont pas transférés.`,
    action: `Faites confirmer la nouvelle adresse par l’expéditeur ; ne remplacez pas l’ancienne automatiquement. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'Adresse de destinataire mal formée',
          message: facts.recipient
            ? `${server(facts)} ne peut pas analyser ${facts.recipient} dans RCPT TO.`
            : `${server(facts)} ne peut pas analyser l’adresse de RCPT TO.`,
          action: `Cherchez dans le journal l’adresse telle qu’elle a été envoyée ; les alias et la réécriture d’adresses sont des causes fréquentes. Sinon, c’est à l’expéditeur de la corriger. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Refus par une règle propre à ce destinataire',
    message: facts.recipient
      ? `${server(facts)} n’accepte pas de messages de cet expéditeur pour ${facts.recipient}.`
      : `${server(facts)} n’accepte pas de messages de cet expéditeur pour ce destinataire.`,
    action: `C’est au destinataire ou à son administrateur d’autoriser l’expéditeur ; l’adresse elle-même peut être valable. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Hôte d’envoi introuvable dans le DNS',
          message: 'Le résolveur n’a trouvé ni A ni AAAA pour l’hôte auquel l’application se connecte.',
          action: `Corrigez le nom de l’hôte dans la configuration de l’application, ou les enregistrements de cet hôte. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'Requête DNS en échec pour le moment',
            message:
              'La requête MX ou d’adresse pour le domaine destinataire n’a pas abouti (SERVFAIL ou délai dépassé).',
            action: `Vérifiez votre résolveur, puis les serveurs de noms et DNSSEC du domaine. ${again(facts)}`,
          }
        : {
            title: 'Domaine destinataire absent du DNS',
            message:
              'Le domaine destinataire ou son hôte de messagerie n’existe pas (NXDOMAIN), ou n’a ni MX, ni A, ni AAAA.',
            action: `Confirmez-le avec « dig MX » depuis un autre réseau. C’est à l’expéditeur de corriger l’adresse, ou au titulaire du domaine de corriger ses enregistrements. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'Domaine fermé aux messages',
    message: 'Le domaine a un MX nul (RFC 7505), ce qu’un relais signale par 556, ou son hôte répond 521 (RFC 7504).',
    action: `L’expéditeur a besoin d’une autre adresse. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'Aucune route, ou boucle de messagerie',
    message: 'Le message a dépassé le nombre de sauts admis, est revenu au même hôte ou n’a pas de route utilisable.',
    action: `Lisez les champs Received. Une boucle entre vos propres hôtes vient d’un transport ou d’un alias erroné de votre côté ; sinon, demandez à l’administrateur du domaine destinataire de vérifier ses enregistrements MX et ses transferts. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Relais refusé',
    message: `${server(facts)} n’est pas responsable du domaine destinataire et n’autorise pas ce client à relayer.`,
    action: `S’il s’agit de votre relais sortant (smarthost), authentifiez-vous avec SMTP AUTH ou faites-y autoriser votre adresse IP. S’il s’agit du MX du domaine destinataire, c’est à son responsable d’ajouter le domaine à ce serveur. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Expéditeur d’enveloppe refusé',
    message: `${server(facts)} refuse MAIL FROM ou le compte expéditeur : l’adresse est inconnue ou sans domaine valable, ou le compte est suspendu ou n’a pas droit à cette adresse.`,
    action: `Vérifiez que le domaine de l’expéditeur a des enregistrements MX ou A, que le compte authentifié a le droit d’utiliser l’adresse et qu’il n’est pas suspendu. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Authentification requise',
    message: `Sur ce port, ${facts.provider ?? 'le serveur destinataire'} n’accepte que les messages de clients authentifiés.`,
    action: `Configurez des identifiants pour ce relais, en général sur le port 587 ou 465. Si vous vouliez remettre le message à un MX, utilisez le port 25. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Authentification impossible pour le moment',
          message: `${server(facts)} n’a pas pu vérifier les identifiants. Ils peuvent fort bien être corrects.`,
          action: `Laissez les identifiants tels quels ; c’est aux responsables de ce serveur de réparer leur service d’authentification. ${again(facts)}`,
        }
      : {
          title: 'Échec de l’authentification',
          message: `${server(facts)} a refusé les identifiants : le mot de passe est faux ou a changé, il faut un mot de passe d’application, la connexion par mot de passe est désactivée, ou un jeton OAuth 2.0 a expiré.`,
          action: `Testez le compte à la main, vérifiez que SMTP AUTH est activé pour lui et pour l’organisation, et renouvelez le mot de passe d’application ou le jeton. En attendant, suspendez la file d’attente de ce relais, car des échecs répétés peuvent verrouiller le compte. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Chiffrement requis',
    message: `${server(facts)} exige STARTTLS, un mécanisme plus fort, ou REQUIRETLS (RFC 8689) sur le trajet.`,
    action: `Activez TLS en sortie pour cette destination et vérifiez qu’aucun pare-feu ne supprime STARTTLS. ${again(facts)}`,
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'Échec de la négociation TLS du côté destinataire',
          message: `${server(facts)} propose TLS, mais son certificat ou sa version de protocole n’est pas acceptable.`,
          action: `Testez ce serveur avec « openssl s_client -starttls smtp », vérifiez sa politique MTA-STS et ses enregistrements DANE, et prévenez son administrateur. ${again(facts)}`,
        }
      : {
          title: 'Échec de la négociation TLS',
          message:
            'La session TLS n’a pas pu être établie : aucune version ou suite de chiffrement commune, ou un certificat refusé.',
          action: `Testez la connexion avec « openssl s_client -starttls smtp », mettez à jour vos certificats d’autorités et votre bibliothèque TLS, et contrôlez l’horloge de l’hôte. ${again(facts)}`,
        },
  'message-unauthenticated': facts => ({
    title: 'Échec de SPF, DKIM ou DMARC',
    message: `${server(facts)} exige un résultat positif aligné sur le domaine du champ From.`,
    action: `Lisez Authentication-Results dans un message d’essai. Inscrivez l’adresse IP expéditrice dans SPF, signez avec DKIM au nom du domaine From et publiez DMARC ; si un serveur intermédiaire transfère les messages, il lui faut SRS ou ARC. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'DNS inverse ou nom HELO non accepté',
    message: `${server(facts)} n’a pas trouvé d’enregistrement PTR dont le nom ramène à l’adresse IP expéditrice, ou n’accepte pas le nom HELO ou le domaine de l’expéditeur.`,
    action: `Utilisez le même nom d’hôte dans le PTR, dans l’enregistrement A ou AAAA et dans HELO ; c’est le titulaire de la plage IP qui définit le PTR. Vérifiez aussi le MX du domaine de l’expéditeur. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'Adresse IP expéditrice bloquée',
    message:
      facts.blocklists.length > 0
        ? `L’adresse IP expéditrice ou son réseau est répertorié par ${allOf(facts.blocklists)}.`
        : `${server(facts)} bloque l’adresse IP expéditrice ou son réseau.`,
    action: `Trouvez d’abord la cause : un compte détourné, un hôte infecté ou une mauvaise liste d’adresses.${lookUp(facts)} Demandez ensuite le retrait, ou utilisez le formulaire que le fournisseur destine aux expéditeurs. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Domaine ou URL bloqués',
    message:
      facts.blocklists.length > 0
        ? `Le domaine de l’expéditeur, ou une URL du message, est répertorié par ${allOf(facts.blocklists)}.`
        : 'Le domaine de l’expéditeur, ou une URL du message, a mauvaise réputation.',
    action: `Vérifiez le domaine de l’expéditeur et chaque domaine lié, domaines de suivi compris.${lookUp(facts)} Demandez ensuite le retrait. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Refusé comme spam',
    message: `${server(facts)} a classé le message comme spam d’après son contenu ou son score.`,
    action: `Cherchez d’abord un compte détourné. Pour des messages légitimes, vérifiez les plaintes et la réputation, par exemple dans Postmaster Tools ou SNDS ; c’est à l’auteur de changer le contenu. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Logiciel malveillant détecté',
    message: `${server(facts)} a trouvé un logiciel malveillant dans le message.`,
    action: `Retenez le message, analysez l’hôte ou le compte d’où il vient, et analysez les messages sortants. C’est à l’auteur d’envoyer des fichiers sains. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Contenu non autorisé',
    message: `${server(facts)} interdit un type de pièce jointe, une URL, un mot ou un format présent dans le message.`,
    action: `Il n’y a rien à changer sur votre système. Indiquez à l’auteur ce qui a été refusé, et proposez-lui un lien à la place du fichier. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Refusé par une politique locale',
    message: `${server(facts)} a refusé le message selon une règle qui lui est propre et ne donne pas de cause précise.`,
    action: `Vérifiez SPF, DKIM, DMARC, PTR et la réputation. Si tout est en ordre, écrivez au postmaster de ce domaine en donnant l’heure, l’adresse IP et la réponse. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Message mal formé',
    message: `${server(facts)} a refusé les en-têtes, les fins de ligne, la longueur des lignes, l’encodage ou la structure MIME.`,
    action: `Trouvez quel programme a écrit le message ; des filtres et des passerelles qui ajoutent des en-têtes peuvent aussi l’abîmer. C’est aux développeurs de ce programme de le corriger. ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Limite d’envoi atteinte',
    message: `${server(facts)} limite le nombre de messages, de connexions ou de destinataires par période, ou un quota d’envoi est épuisé.`,
    action: `Réduisez les connexions simultanées et le débit vers cette destination, et cherchez un compte qui envoie plus que d’habitude. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Mis en liste grise (greylisting)',
    message: `${server(facts)} diffère la première tentative d’un trio inconnu : expéditeur, destinataire et adresse IP.`,
    action: `Il n’y a rien à changer. Faites partir toutes les tentatives de la même adresse IP ou du même réseau. ${again(facts)}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Trop de destinataires dans une transaction',
    message: `${server(facts)} accepte moins de destinataires par transaction qu’il ne lui en a été proposé.`,
    action: `Fixez à 100 ou moins la limite de destinataires pour cette destination (RFC 5321 §4.5.3.1.8). ${again({ ...facts, retry: 'with-fewer-recipients' })}`,
  }),
  'message-too-large': facts => ({
    title: 'Message trop volumineux',
    message: `${server(facts)} impose une limite de taille que ce message dépasse ; la plupart des serveurs l’annoncent par SIZE dans la réponse à EHLO.`,
    action: `Fixez votre propre limite pour que les utilisateurs soient avertis dès la soumission. C’est à l’auteur de réduire le message. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Stockage du système destinataire épuisé',
    message: `${server(facts)} n’a plus de place, ce qui concerne tous les messages qui lui sont destinés.`,
    action: `Il n’y a rien à changer de votre côté ; c’est à son administrateur de faire de la place. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Erreur interne du côté destinataire',
    message: `${server(facts)} signale une erreur locale, une recherche en échec (DNS, annuaire) ou une mauvaise configuration.`,
    action:
      facts.permanence === 'permanent'
        ? `Envoyez la réponse et l’heure au postmaster de ce domaine, à qui il revient de corriger. ${again(facts)}`
        : `C’est à son administrateur d’agir. Si cela dure des heures, écrivez au postmaster de ce domaine. ${again(facts)}`,
  }),
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Session fermée par le serveur destinataire avant le verdict',
          message: maybeAccepted,
          action: `Demandez à l’administrateur de ce serveur de rechercher le Message-ID. ${again(facts)}`,
        }
      : {
          title: 'Serveur destinataire indisponible',
          message: `${server(facts)} est surchargé, en cours d’arrêt ou en maintenance.`,
          action: `Vérifiez que les autres hôtes MX du domaine sont bien essayés. Si tous échouent pendant des heures, prévenez son postmaster. ${again(facts)}`,
        },
  'protocol-error': facts => ({
    title: 'Erreur du protocole SMTP',
    message: `${server(facts)} n’a pas accepté une commande, sa syntaxe ou sa place dans la séquence.`,
    action: `Capturez le dialogue et trouvez le premier refus. L’inspection SMTP d’un pare-feu et un pipelining non annoncé par le serveur sont des causes fréquentes. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Fonction non prise en charge',
    message: `${server(facts)} n’offre pas ce dont le message a besoin : une commande, un paramètre, SMTPUTF8 ou 8BITMIME.`,
    action: `Faites convertir par votre système le contenu à 8 bits avant l’envoi. Pour SMTPUTF8, l’expéditeur doit obtenir une adresse ASCII du destinataire. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'Délai en file d’attente écoulé',
    message: facts.recipient
      ? `La remise à ${facts.recipient} a échoué jusqu’à l’expiration du message ; le rapport ne donne pas de cause.`
      : 'La remise a échoué jusqu’à l’expiration du message ; le rapport ne donne pas de cause.',
    action: `Trouvez dans votre journal la cause des reports précédents, et éliminez-la avant que le message soit renvoyé. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Connexion perdue avant le verdict',
          message: maybeAccepted,
          action: `Demandez à l’administrateur de ce serveur de rechercher le Message-ID. Si cela arrive souvent, vérifiez les délais (la RFC 5321 §4.5.3.2 demande dix minutes après le point final) et la MTU du chemin. ${again(facts)}`,
        }
      : {
          title: 'Échec de la connexion',
          message:
            'La connexion a été refusée, a expiré, a été réinitialisée ou a été coupée avant que le message soit confié au serveur.',
          action: `Vérifiez le port 25 en sortie, le routage IPv6 et le pare-feu, et essayez depuis un autre réseau. Si seul cet hôte échoue, c’est à son administrateur d’agir. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Arrêt du côté du client expéditeur',
    message:
      'Aucun serveur n’a rien refusé : il manquait au client un destinataire ou des identifiants, ou l’un de ses réglages était faux.',
    action: `Lisez le journal de l’application ; c’est à ses développeurs de la corriger. Votre système de messagerie n’est pas en cause. ${again(facts)}`,
  }),
  delayed: {
    title: 'Remise différée',
    message:
      'Une file d’attente détient encore le message et continue d’essayer. C’est un simple avis, et non un échec.',
    action:
      'Il n’y a rien à renvoyer. Si le message est encore en attente après quelques heures, consultez le journal de cette file.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Message accepté',
          message: 'Le serveur destinataire est devenu responsable du message.',
          action:
            'Il n’y a rien à faire. Conservez l’identifiant de file d’attente pour toute question sur la suite de la remise.',
        }
      : {
          title: 'Acceptation du message à confirmer',
          message:
            'La réponse est positive, mais rien ne montre que le serveur destinataire soit devenu responsable du message.',
          action:
            'Cherchez dans le journal la réponse au point final ; elle contient souvent l’identifiant de file d’attente.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Différé sans cause connue',
        message: `${server(facts)} a donné un code temporaire, et son texte ne contient rien de connu. ${usualCauses}`,
        action: `Lisez la réponse entière dans votre journal, et comparez avec d’autres messages vers le même domaine. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Refusé sans cause connue',
        message: `${server(facts)} a donné un code définitif, et son texte ne contient rien de connu.`,
        action: `Lisez la réponse entière dans votre journal ; un lien ou un code d’état étendu en dit souvent plus. Sinon, interrogez le postmaster de ce domaine. ${again(facts)}`,
      };
    return {
      title: 'Cause et issue inconnues',
      message: 'Rien n’indique la cause de l’échec, ni si le message a été accepté.',
      action: 'Cherchez le Message-ID dans le journal avant de renvoyer quoi que ce soit.',
    };
  },
};
