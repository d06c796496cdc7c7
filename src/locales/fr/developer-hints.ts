import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** Whether and when to send the same message again, as one sentence. */
function again({ retry, wait }: HintFacts): string {
  if (wait !== undefined) return `Prévoyez une nouvelle tentative ${inTime(wait)}, pas plus tôt.`;
  if (retry === 'later') return 'Réessayez à intervalles croissants, selon les délais que donne retryDelayOf.';
  if (retry === 'now-on-new-connection')
    return 'Renvoyez le message une fois sur une nouvelle connexion, sans attendre.';
  if (retry === 'other-host') return 'Essayez l’hôte suivant de l’enregistrement MX, car celui-ci refuse tout message.';
  if (retry === 'with-fewer-recipients')
    return 'Renvoyez le message aux destinataires restants, par groupes plus petits.';
  if (retry === 'none') return 'Il n’y a rien à renvoyer.';
  return retry === 'never' ? 'Ne réessayez pas.' : 'Ne réessayez pas tant que rien n’a changé.';
}

/** For refused addresses: whether to stop mailing them, as one or two sentences. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress) return 'Marquez l’adresse comme injoignable et cessez d’y écrire. Ne réessayez pas.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'Le serveur';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'La connexion s’est terminée avant le verdict sur le message, qui a donc pu être accepté. Renvoyé avec le même Message-ID, il pourra être reconnu comme doublon du côté destinataire.';

/**
 * What a French-speaking developer is told, who can change the application and its configuration.
 *
 * @example
 * hintOf(classify(535), { locale: { developerHints }, audience: 'developer' }).audience; // 'developer'
 */
export const developerHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'La boîte aux lettres n’a pas pu être vérifiée',
          message: facts.recipient
            ? `${server(facts)} n’a pas pu confirmer que la boîte aux lettres ${facts.recipient} existe, et a répondu par un code temporaire.`
            : `${server(facts)} n’a pas pu confirmer que la boîte aux lettres existe, et a répondu par un code temporaire.`,
          action: `Gardez l’adresse pour l’instant et demandez à l’utilisateur de la vérifier. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'La boîte aux lettres n’existe peut-être pas',
            message: facts.recipient
              ? `${server(facts)} a refusé le message destiné à ${facts.recipient} sans donner de raison claire. Le plus souvent, cela signifie que la boîte aux lettres n’existe pas.`
              : `${server(facts)} a refusé le message sans donner de raison claire. Le plus souvent, cela signifie que la boîte aux lettres n’existe pas.`,
            action: `Lisez la réponse entière et demandez à l’utilisateur de vérifier l’adresse. ${again(facts)}`,
          }
        : {
            title:
              facts.confidence === 'certain'
                ? 'Cette boîte aux lettres n’existe pas'
                : 'La boîte aux lettres n’a pas été trouvée',
            message: facts.recipient
              ? `${server(facts)} ne connaît pas de boîte aux lettres ${facts.recipient}.`
              : `${server(facts)} ne connaît pas de boîte aux lettres de ce nom.`,
            action: `Demandez à l’utilisateur de corriger l’adresse. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'La boîte aux lettres est désactivée',
    message: facts.recipient
      ? `${server(facts)} indique que la boîte aux lettres ${facts.recipient} est désactivée, suspendue ou inactive.`
      : `${server(facts)} indique que la boîte aux lettres est désactivée, suspendue ou inactive.`,
    action: `Demandez une autre adresse à l’utilisateur ; seul le titulaire de la boîte aux lettres ou son fournisseur peut la réactiver. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'La boîte aux lettres a dépassé son quota',
    message: facts.recipient
      ? `La boîte aux lettres ${facts.recipient} n’accepte plus de messages tant que son titulaire n’a pas fait de place.`
      : 'La boîte aux lettres n’accepte plus de messages tant que son titulaire n’a pas fait de place.',
    action:
      facts.permanence === 'permanent' && facts.wait === undefined
        ? 'Gardez l’adresse. Réessayez au bout d’un jour, et ne cessez d’y écrire que si la boîte reste pleine pendant des semaines.'
        : `Gardez l’adresse. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'La boîte aux lettres a une nouvelle adresse',
    message: `${server(facts)} ne transfère pas (551 ou 5.1.6). Si la réponse donne une nouvelle adresse, ne vous y fiez pas sans vérification.`,
    action: `Demandez à l’utilisateur de confirmer la nouvelle adresse avant de l’enregistrer. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'L’adresse du destinataire est mal formée',
          message: facts.recipient
            ? `${server(facts)} ne peut pas lire ${facts.recipient} comme une adresse dans RCPT TO.`
            : `${server(facts)} ne peut pas lire l’adresse dans RCPT TO.`,
          action: `Retirez les espaces et les chevrons, et passez, pour chaque destinataire, l’adresse seule dans le champ « to » ou « envelope.to » de nodemailer. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Ce destinataire n’accepte pas ce message',
    message: facts.recipient
      ? `Une règle de la boîte aux lettres ${facts.recipient} refuse cet expéditeur : membres seulement, groupe fermé, ou blocage par son titulaire.`
      : 'Une règle de la boîte aux lettres refuse cet expéditeur : membres seulement, groupe fermé, ou blocage par son titulaire.',
    action: `Indiquez à l’utilisateur que le destinataire doit autoriser l’expéditeur. Gardez l’adresse : elle n’est pas invalide. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'L’hôte est introuvable dans le DNS',
          message: 'Aucune adresse n’a été trouvée dans le DNS pour l’hôte auquel l’application se connecte.',
          action: `Vérifiez l’option « host » du transport et assurez-vous que le résolveur DNS de cette machine répond. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'La requête DNS n’a pas abouti',
            message: 'La recherche du domaine ou de l’hôte n’a pas abouti, ce qui ne dit encore rien de son existence.',
            action: `Vérifiez que le résolveur DNS de cette machine répond et que l’option « host » du transport est juste. ${again(facts)}`,
          }
        : {
            title: 'Le domaine n’existe pas dans le DNS',
            message:
              'Le DNS ne contient ni enregistrement MX ni enregistrement d’adresse pour le domaine du destinataire, ou pour son hôte de messagerie.',
            action: `Demandez à l’utilisateur de corriger la partie qui suit le @. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'Le domaine ne reçoit aucun message',
    message:
      'Le domaine publie un MX nul (RFC 7505), ce qu’un relais signale par 556, ou son hôte répond 521 (RFC 7504) : il ne reçoit jamais de messages.',
    action: `Demandez une autre adresse à l’utilisateur. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'Aucune route ne mène à la boîte aux lettres',
    message:
      'Une boucle, un excès de sauts ou un enregistrement MX erroné empêche le message d’atteindre la boîte aux lettres.',
    action: `Comparez les champs Received du message de non-remise. S’ils nomment vos propres hôtes, corrigez votre relais ; sinon, c’est à l’administrateur du domaine destinataire d’agir. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Le serveur ne relaie pas pour ce client',
    message: `${server(facts)} n’est pas responsable du domaine du destinataire et ne reconnaît pas ce client comme l’un des siens.`,
    action: `Définissez l’option « auth » du transport et utilisez le port de soumission (587, ou 465 avec secure: true). Si le client est déjà authentifié, vérifiez « host » et demandez à l’administrateur de ce serveur d’autoriser l’expéditeur. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'L’expéditeur d’enveloppe a été refusé',
    message: `${server(facts)} n’accepte pas l’adresse de MAIL FROM ou le compte associé : l’un ou l’autre est inconnu ou bloqué, ou l’adresse n’appartient pas au compte authentifié.`,
    action: `Indiquez dans « from », ou dans « envelope.from », une adresse qui appartient au compte de « auth » et dont le domaine existe dans le DNS. Si le compte est suspendu, son titulaire doit s’adresser au fournisseur. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Le serveur exige d’abord une authentification',
    message: `${server(facts)} n’accepte de messages qu’après AUTH, et aucune authentification n’a eu lieu.`,
    action: `Définissez l’option « auth » du transport et vérifiez que ses valeurs ne sont pas vides à l’exécution. Si le serveur ne propose AUTH qu’après STARTTLS, ajoutez requireTLS: true. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Les identifiants n’ont pas pu être vérifiés',
          message: `${server(facts)} n’a pas pu vérifier les identifiants pour le moment. Ils peuvent fort bien être corrects.`,
          action: `Ne demandez pas encore de nouveau mot de passe à l’utilisateur. ${again(facts)}`,
        }
      : {
          title: 'L’authentification a été refusée',
          message: `${server(facts)} a refusé les identifiants. Les causes possibles sont un mot de passe faux, le mot de passe du compte là où il faut un mot de passe d’application, la connexion par mot de passe désactivée par le fournisseur, ou un jeton OAuth 2.0 expiré.`,
          action: `Vérifiez d’abord que « user » est l’adresse complète et que « pass » est arrivé sans altération. Créez ensuite un mot de passe d’application et assurez-vous que SMTP AUTH est activé pour le compte. S’il ne reste qu’OAuth 2.0, donnez à « type » la valeur OAuth2 et renouvelez le jeton d’actualisation. Des tentatives en boucle peuvent verrouiller le compte. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Le serveur exige TLS',
    message: `${server(facts)} refuse de continuer sans TLS, ou sans un mécanisme ou une version de protocole plus sûrs.`,
    action: `Utilisez le port 587 avec requireTLS: true, ou le port 465 avec secure: true, et retirez ignoreTLS. Une erreur « wrong version number » signifie que secure: true a été défini pour un port en clair. ${again(facts)}`,
  }),
  'tls-failed': facts => ({
    title: 'La négociation TLS a échoué',
    message:
      'TLS a démarré, puis s’est rompu : le certificat a expiré, ne correspond pas au nom d’hôte ou n’est pas de confiance, ou il n’existe pas de version de protocole commune.',
    action: `Connectez-vous avec le nom d’hôte inscrit dans le certificat, ou définissez tls.servername, et ajoutez une autorité de certification privée avec tls.ca. N’utilisez pas rejectUnauthorized: false, qui permettrait à n’importe qui de lire le mot de passe. ${
      facts.party === 'receiver-admin'
        ? 'Si le certificat est en cause, c’est à l’administrateur de ce serveur de le renouveler. '
        : ''
    }${again(facts)}`,
  }),
  'message-unauthenticated': facts => ({
    title: 'SPF, DKIM ou DMARC a échoué',
    message: `${server(facts)} n’a pas pu rattacher le message au domaine du champ From.`,
    action: `Envoyez depuis un domaine From dont vous avez la maîtrise, et par un hôte que son enregistrement SPF autorise. Signez avec l’option « dkim » de nodemailer ou sur le relais ; les responsables du DNS de ce domaine doivent publier les enregistrements. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'Le DNS de l’hôte expéditeur n’est pas en ordre',
    message: `${server(facts)} n’a pas trouvé d’enregistrement PTR concordant, ou n’accepte pas le nom donné dans EHLO.`,
    action: `Donnez à l’option « name » du transport un nom d’hôte que le DNS associe à l’adresse IP expéditrice. L’enregistrement PTR relève de l’administrateur ; si vous ne pouvez pas le faire définir, passez par un relais. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'L’adresse IP expéditrice est bloquée',
    message:
      facts.blocklists.length > 0
        ? `L’adresse IP expéditrice est répertoriée par ${allOf(facts.blocklists)}.`
        : `${server(facts)} bloque l’adresse IP expéditrice ou son réseau.`,
    action: `Modifier le message n’y changera rien. Passez par un relais avec authentification, ou faites débloquer l’adresse par l’administrateur du système expéditeur. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Un domaine présent dans le message est bloqué',
    message:
      facts.blocklists.length > 0
        ? `Le domaine de l’expéditeur, ou celui d’un lien du message, est répertorié par ${allOf(facts.blocklists)}.`
        : 'Le domaine de l’expéditeur, ou celui d’un lien du message, a mauvaise réputation.',
    action: `Examinez chaque lien, y compris les liens raccourcis et les liens de suivi, ainsi que le domaine From. C’est au titulaire du domaine bloqué de demander le retrait de la liste. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Le contenu a été considéré comme du spam',
    message: `${server(facts)} a refusé ce message à cause de son contenu ou de son score, et non de l’adresse.`,
    action: `C’est à l’auteur de changer le contenu. Comparez le message à un autre qui passe : liens, images sans texte, absence de partie en texte brut ou de champ List-Unsubscribe. Si tous les messages échouent, examinez plutôt la réputation et DKIM. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Un logiciel malveillant a été signalé',
    message: `${server(facts)} a détecté un logiciel malveillant dans le message ou dans une pièce jointe.`,
    action: `Mettez la pièce jointe en quarantaine, prévenez l’utilisateur qui l’a déposée, et analysez les fichiers déposés avant de les envoyer. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Un élément du message n’est pas autorisé',
    message: `${server(facts)} interdit un type de pièce jointe, un lien ou un mot de ce message. Ce sont les exécutables, les macros et les archives chiffrées qui sont refusés le plus souvent.`,
    action: `Envoyez un lien vers le fichier au lieu de le joindre, et indiquez à l’utilisateur quels types de fichiers sont refusés. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Une règle locale a refusé le message',
    message: `${server(facts)} invoque une politique sans donner de cause précise. L’adresse n’est peut-être pas en cause.`,
    action: `Journalisez la réponse entière, suivez les liens qu’elle contient et comparez avec des messages qui passent. Si rien ne ressort, c’est à l’administrateur du système expéditeur d’interroger le côté destinataire. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Le message enfreint une norme',
    message: `${server(facts)} a refusé les en-têtes, les fins de ligne, la longueur des lignes, l’encodage ou la structure MIME.`,
    action: `Laissez nodemailer construire le message au lieu de passer « raw ». Cherchez un champ From ou Subject en double, un From ou un Date manquant, des sauts de ligne LF isolés et des lignes de plus de 998 octets (RFC 5322 §2.1.1). ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Trop de messages en trop peu de temps',
    message: `${server(facts)} limite le nombre de messages, de connexions ou de destinataires par période, ou un quota d’envoi est épuisé.`,
    action: `Utilisez un transport avec réserve de connexions (pool: true) et maxConnections, et réglez rateDelta et rateLimit sous la limite du fournisseur. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Liste grise : refus volontaire du premier essai',
    message: `${server(facts)} diffère les messages d’expéditeurs inconnus et accepte une tentative ultérieure avec la même enveloppe.`,
    action: `Réessayez depuis la même adresse IP, avec le même expéditeur et le même destinataire ; il n’y a rien à changer. ${facts.wait ? again(facts) : 'Attendez au moins cinq minutes, de préférence de 15 à 30.'}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Trop de destinataires dans une transaction',
    message: `${server(facts)} a accepté certains destinataires de ce message, ou aucun, et a refusé les autres, trop nombreux.`,
    action: `Lisez info.rejectedErrors et écrivez à ces adresses dans un nouveau message de 100 destinataires au plus, le nombre que tout serveur doit accepter (RFC 5321 §4.5.3.1.8). ${facts.wait ? again(facts) : 'Attendre ne suffira pas.'}`,
  }),
  'message-too-large': facts => ({
    title: 'Le message dépasse la limite de taille',
    message: `${server(facts)} indique sa limite après SIZE dans la réponse à EHLO, s’il la communique. Le codage base64 grossit les pièces jointes d’un tiers.`,
    action: `Limitez la taille des fichiers déposés avant l’envoi, ou remplacez les pièces jointes par des liens. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Le stockage du serveur est plein',
    message: `${server(facts)} n’a plus de place. Ni le message ni la boîte aux lettres n’est en cause.`,
    action: `Gardez le message dans la file d’attente ; c’est à l’administrateur de ce serveur de faire de la place. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Le serveur a connu une défaillance interne',
    message: `${server(facts)} signale une erreur locale, une recherche qui a échoué (DNS, annuaire) ou une mauvaise configuration de son côté.`,
    action:
      facts.permanence === 'permanent'
        ? `Rien dans le message ne l’explique. Journalisez la réponse et transmettez-la à l’administrateur de ce serveur. ${again(facts)}`
        : `Gardez le message dans la file d’attente ; c’est à l’administrateur de ce serveur d’agir. ${again(facts)}`,
  }),
  'server-unavailable': facts => ({
    title: 'Le serveur n’accepte pas de messages actuellement',
    message:
      facts.delivery === 'unknown'
        ? maybeAccepted
        : `${server(facts)} est surchargé, en cours d’arrêt ou en maintenance.`,
    action: `Fermez la connexion et gardez le message dans la file d’attente. ${again(facts)}`,
  }),
  'protocol-error': facts => ({
    title: 'Le dialogue SMTP a échoué',
    message: `${server(facts)} n’a pas accepté une commande, sa syntaxe ou sa place dans la séquence.`,
    action: `Ajoutez debug: true et un logger aux options du transport, et lisez le dialogue jusqu’au premier refus ; les 503 qui suivent n’en sont que la conséquence. Un proxy qui réécrit SMTP peut aussi en être la cause. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Il manque une fonction au serveur',
    message: `${server(facts)} ne prend pas en charge une commande, un paramètre, un mécanisme AUTH, SMTPUTF8 ou 8BITMIME.`,
    action: `Comparez ce que vous envoyez avec les extensions de la réponse à EHLO. Pour une adresse dont la partie locale n’est pas en ASCII, demandez une autre adresse ; pour un mécanisme, définissez authMethod. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'La file d’attente a renoncé',
    message: facts.recipient
      ? `La remise à ${facts.recipient} a échoué jusqu’à la fin du délai prévu en file d’attente ; la dernière cause n’est pas indiquée.`
      : 'La remise a échoué jusqu’à la fin du délai prévu en file d’attente ; la dernière cause n’est pas indiquée.',
    action: `Recherchez les tentatives précédentes dans le journal du relais, et demandez à l’utilisateur de vérifier le domaine de l’adresse. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'La connexion a été perdue avant le verdict',
          message: maybeAccepted,
          action: `Si vous le pouvez, cherchez le Message-ID dans le journal du serveur avant de renvoyer le message. ${again(facts)}`,
        }
      : {
          title: 'Aucune connexion avec le serveur',
          message:
            'La connexion a été refusée, a expiré, a été réinitialisée ou a été coupée avant que le message soit confié au serveur.',
          action: `Vérifiez « host », « port » et « secure » ensemble : 587 avec secure: false, ou 465 avec secure: true. Beaucoup d’hébergeurs bloquent le port 25 en sortie, ce qui se traduit le plus souvent par un délai dépassé. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Le client s’est arrêté avant d’interroger le serveur',
    message:
      'Rien n’a été refusé : il manque des destinataires ou des identifiants, une option est fausse, ou un flux s’est rompu.',
    action: `Regardez error.code et error.command : EENVELOPE avec API signifie qu’aucun destinataire n’est utilisable, EAUTH avec API qu’il n’y a pas d’identifiants, ESTREAM ou EFETCH qu’une pièce jointe n’a pas pu être lue. ${again(facts)}`,
  }),
  delayed: {
    title: 'Une file d’attente essaie encore',
    message: 'Le message a été accepté et n’est pas encore remis. C’est un simple avis, et non un échec.',
    action: 'Ne renvoyez pas le message, car il serait remis deux fois. Attendez le rapport final.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Le message a été accepté',
          message:
            'Le serveur est devenu responsable du message. La remise à la boîte aux lettres peut encore échouer plus tard.',
          action:
            'Enregistrez l’identifiant de file d’attente de la réponse, que lit queueIdOf, et traitez les messages de non-remise ultérieurs.',
        }
      : {
          title: 'Cette étape a réussi',
          message: 'La réponse est positive, mais rien ne montre qu’elle porte sur le message lui-même.',
          action:
            'C’est la réponse au point final qui compte. Si c’est celle que vous avez reçue, donnez à « phase » la valeur end-of-data en appelant classify.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Refus provisoire, sans cause connue',
        message: `${server(facts)} a répondu par un code temporaire, et son texte ne contient rien de connu. ${usualCauses}`,
        action: `Journalisez la réponse entière. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Refus définitif, sans cause connue',
        message: `${server(facts)} a répondu par un code définitif, et son texte ne contient rien de connu.`,
        action: `Journalisez la réponse entière et cherchez-y un lien ou un code d’état étendu. Vous pouvez fournir à createClassifier votre propre règle pour ce cas. ${again(facts)}`,
      };
    return {
      title: 'Rien n’indique ce qui s’est passé',
      message:
        'L’échec n’indique ni si le message a été refusé, ni pourquoi ; il n’a peut-être aucun rapport avec la messagerie.',
      action: 'Journalisez l’erreur avec sa cause, et classez l’erreur d’origine plutôt qu’un message qui la reprend.',
    };
  },
};
