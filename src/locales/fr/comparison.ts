import type { CommandName } from '../../facts/commands.js';
import type { ComparisonTexts, NamedCategory } from '../../presentation/comparison-texts.js';

const phases: { readonly [C in CommandName]?: string } = {
  any: 'n’importe quelle commande',
  CONN: 'l’ouverture de la connexion',
  'end-of-data': 'la fin du message',
  'auth-response': 'une étape de l’échange AUTH',
};

const categories: { readonly [C in NamedCategory]: string } = {
  syntax: 'syntaxe',
  information: 'information',
  connections: 'connexions',
  'mail-system': 'système de messagerie',
};

const allOf = (items: readonly string[]): string => new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);
const oneOf = (items: readonly string[]): string => new Intl.ListFormat('fr', { type: 'disjunction' }).format(items);

/** Names up to six commands; of more, the first four. */
function namesOf(commands: readonly CommandName[]): readonly string[] {
  const names = commands.map(command => phases[command] ?? command);
  return names.length > 6 ? [...names.slice(0, 4), `${names.length - 4} autres commandes`] : names;
}

/** "MAIL FROM ou RCPT TO". */
const anyOf = (commands: readonly CommandName[]): string => oneOf(namesOf(commands));

/** "à MAIL FROM et à RCPT TO": French repeats the preposition. */
const toAll = (commands: readonly CommandName[]): string => allOf(namesOf(commands).map(name => `à ${name}`));

/**
 * What is said of two codes in French.
 *
 * @example
 * comparisonTexts.title('A', 'B'); // 'SMTP : différence entre A et B'
 */
export const comparisonTexts: ComparisonTexts = {
  headings: {
    differences: 'Principales différences',
    whenToUse: 'Quand utiliser l’un ou l’autre',
  },
  title: (a, b) => `SMTP : différence entre ${a} et ${b}`,
  summaries: {
    '2/3': (done, open) => `Le code ${done} signale un succès ; ${open} ne signale encore ni succès ni échec.`,
    '2/4': (done, failed) => `Le code ${done} signale un succès, et ${failed} un échec considéré comme temporaire.`,
    '2/5': (done, failed) => `Le code ${done} signale un succès, et ${failed} un échec considéré comme définitif.`,
    '3/4': (open, failed) =>
      `Le code ${open} n’est pas encore un résultat, puisqu’une suite est attendue. Le code ${failed} en est un : un refus qui n’est peut-être que passager.`,
    '3/5': (open, failed) =>
      `Le code ${open} n’est pas encore un résultat, puisqu’une suite est attendue. Le code ${failed} en est un : un refus sans appel.`,
    '4/5': (temporary, permanent) =>
      `Ni ${temporary} ni ${permanent} ne signale un succès : ${temporary} est considéré comme un échec temporaire, ${permanent} comme un échec définitif.`,
    '2/2': (a, b) => `Ni ${a} ni ${b} n’est une erreur. Les deux signalent un succès, mais pas le même.`,
    '3/3': (a, b) => `Ni ${a} ni ${b} n’est un résultat. Les deux annoncent qu’une suite doit venir, mais pas la même.`,
    '4/4': (a, b) =>
      `Ni ${a} ni ${b} n’est définitif : une tentative ultérieure est permise. C’est la cause qui peut différer.`,
    '5/5': (a, b) =>
      `Les codes ${a} et ${b} sont tous deux des refus définitifs : il ne faut pas répéter la même tentative. C’est la cause qui peut différer et, avec elle, le remède.`,
    identical: code => `Vous avez comparé ${code} avec lui-même : il n’y a rien à distinguer.`,
    temporaryAndPermanent: (temporary, permanent) =>
      `Les codes ${temporary} et ${permanent} désignent la même difficulté : le premier la dit temporaire, le second définitive.`,
    sentTogether: (enhanced, code) =>
      `Les deux vont ensemble : ${code} est le code de réponse, et ${enhanced} un code d’état étendu qu’un serveur peut envoyer juste après.`,
  },
  differences: {
    none: (a, b) =>
      `Au-delà de ce que disent leurs descriptions, on ne connaît aucune différence fiable entre ${a} et ${b}.`,
    severity: {
      '2/3': (a, b) => `D’après leur premier chiffre, ${a} signale un succès et ${b} appelle une suite.`,
      '2/4': (a, b) => `D’après leur premier chiffre, ${a} signale un succès et ${b} un échec temporaire.`,
      '2/5': (a, b) => `D’après leur premier chiffre, ${a} signale un succès et ${b} un échec définitif.`,
      '3/4': (a, b) => `D’après leur premier chiffre, ${a} appelle une suite et ${b} signale un échec temporaire.`,
      '3/5': (a, b) => `D’après leur premier chiffre, ${a} appelle une suite et ${b} signale un échec définitif.`,
      '4/5': (a, b) => `D’après leur premier chiffre, ${a} signale un échec temporaire et ${b} un échec définitif.`,
    },
    category: (a, b) =>
      `Le deuxième chiffre range ${a.code} dans la catégorie « ${categories[a.value]} » et ${b.code} dans la catégorie « ${categories[b.value]} ».`,
    outcome: {
      unverified: (code, commands) => `Après ${anyOf(commands)}, ${code} n’est ni un oui ni un non.`,
      'temporary-failure': (code, commands) => `Après ${anyOf(commands)}, ${code} est un refus provisoire.`,
      'permanent-failure': (code, commands) => `Après ${anyOf(commands)}, ${code} est un refus définitif.`,
    },
    party: {
      recipient: code => `Après ${code}, c’est en général le destinataire qui doit agir.`,
      sender: code => `Après ${code}, c’est en général l’expéditeur du message qui doit agir.`,
      developer: code => `Le code ${code} est en général l’affaire des développeurs du programme expéditeur.`,
      'sender-admin': code => `Le code ${code} est en général l’affaire des responsables du système expéditeur.`,
      'receiver-admin': code => `La cause de ${code} se trouve en général dans le système destinataire.`,
      author: code => `Après ${code}, l’auteur doit en général modifier le message.`,
      network: code => `La cause de ${code} se trouve en général sur le réseau, entre les deux systèmes.`,
      none: code => `Après ${code}, personne n’a à agir.`,
      unknown: code => `À lui seul, ${code} ne dit pas qui doit agir.`,
    },
    retry: {
      later: code => `Bien que ${code} soit un refus définitif, une tentative peut réussir un autre jour.`,
      'other-host': code => `Après ${code}, il vaut la peine d’essayer un autre hôte MX du même domaine.`,
      'with-fewer-recipients': code =>
        `Après ${code}, une autre transaction peut porter le message aux destinataires refusés.`,
      'after-change': code => `Après ${code}, attendre suffit rarement : il faut d’abord que quelque chose change.`,
      never: code => `Après ${code}, il est rarement utile d’écrire de nouveau à la même adresse.`,
    },
    connection: {
      'always/may': (ends, may) => `Le code ${ends} met toujours fin à la connexion ; ${may} peut y mettre fin.`,
      'always/no': (ends, stays) => `Le serveur ferme la connexion après ${ends} et la laisse ouverte après ${stays}.`,
      'may/no': (may, stays) =>
        `Après ${may}, le serveur peut fermer la connexion ; après ${stays}, la session continue.`,
    },
    extension: (code, extensions, also) =>
      `Le code ${code} appartient ${also ? 'aussi ' : ''}${extensions.length > 1 ? 'aux extensions' : 'à l’extension'} ${allOf(extensions)}.`,
    standing: {
      standard: code => `Une norme fixe le sens de ${code}.`,
      experimental: code => `Le code ${code} relève d’une expérimentation.`,
      'registry-only': code => `Le code ${code} figure dans un registre, mais n’est défini nulle part.`,
      historic: code => `Aucune norme actuelle ne demande à un serveur d’envoyer ${code}.`,
      draft: code => `Le code ${code} n’a jamais dépassé le stade du projet.`,
      'de-facto': code => `Le sens de ${code} dépend du serveur qui l’envoie.`,
      unlisted: code => `Le code ${code} ne figure dans aucune liste : seul son premier chiffre est fiable.`,
      unlistedDetail: code =>
        `Le code ${code} ne figure dans aucune liste : seuls sa classe et son sujet sont fiables.`,
    },
    enhanced: (code, enhanced, also) =>
      `Le code ${code} ${also ? 'peut aussi être' : 'est souvent'} accompagné ${oneOf(enhanced.map(detail => `de ${detail}`))}.`,
    enhancedOfBoth: enhanced => `Les deux sont souvent accompagnés ${oneOf(enhanced.map(detail => `de ${detail}`))}.`,
    subject: (a, b) =>
      `Le nombre du milieu de ${a.code} désigne le sujet « ${a.value} », celui de ${b.code} le sujet « ${b.value} ».`,
  },
  whenToUse: {
    '2/3': (done, open) => `Un serveur envoie ${open} au milieu d’un échange. Après ${done}, rien ne reste en attente.`,
    '2/4': (done, failed) =>
      `Après ${done}, le client continue. Après ${failed}, il peut répéter la même tentative plus tard.`,
    '2/5': (done, failed) =>
      `Après ${done}, le client continue. Après ${failed}, il ne devrait pas répéter la tentative tant que rien n’a changé.`,
    '3/4': (open, failed) =>
      `Après ${open}, l’échange se poursuit aussitôt. Après ${failed}, le client peut réessayer plus tard.`,
    '3/5': (open, failed) =>
      `Après ${open}, l’échange se poursuit aussitôt. Après ${failed}, le client doit d’abord changer quelque chose.`,
    '4/5': (temporary, permanent) =>
      `Un serveur qui souhaite que le client réessaie envoie ${temporary}. S’il souhaite que le client renonce, il envoie ${permanent}.`,
    '2/2': () => `Le bon code dépend de la commande et de ce que le serveur en a fait.`,
    '3/3': (a, b) =>
      `Ce qu’un client fait après ${a} serait une erreur après ${b} : c’est la commande envoyée qui décide lequel des deux est valable.`,
    '4/4': () =>
      `Pour une file d’attente qui ne regarde que le premier chiffre, les deux se valent. La différence compte pour qui lit le journal et veut savoir ce qui n’a pas fonctionné.`,
    '5/5': () => `Le bon choix est celui qui renseigne le mieux la personne chargée d’éliminer la cause.`,
    sentTogether: enhanced =>
      `Il n’y a pas à choisir entre les deux : toute réponse commence par un code de réponse, et un serveur qui prend en charge ENHANCEDSTATUSCODES y ajoute souvent un code d’état étendu comme ${enhanced}.`,
    firstDigit: (temporary, permanent) =>
      `Un client qui ne regarde que le premier chiffre réessaie après ${temporary} et renonce après ${permanent}. Selon la cause, il a raison ou tort.`,
    withoutStandard: ([first, second]) =>
      `Si vous écrivez un serveur, n’envoyez ${second ? `ni ${first} ni ${second}` : `pas ${first}`}. Si vous écrivez un client, fiez-vous au premier chiffre et au texte de la réponse.`,
  },
  commands: {
    apart: (a, b) => `Le code ${a.code} répond ${toAll(a.value)}, tandis que ${b.code} répond ${toAll(b.value)}.`,
    overlapping: (shared, a, b) =>
      `Les deux peuvent répondre ${toAll(shared)}. Par ailleurs, ${a.code} peut répondre ${toAll(a.value)}, et ${b.code} peut répondre ${toAll(b.value)}.`,
    within: (shared, _narrower, wider) =>
      `Les deux peuvent répondre ${toAll(shared)}. Seul ${wider.code} peut aussi répondre ${toAll(wider.value)}.`,
    withinAny: (narrower, wider) =>
      `Le code ${narrower.code} ${narrower.value.length > 4 ? 'est prévu en réponse ' : 'n’est prévu qu’en réponse '}${toAll(narrower.value)}, alors que ${wider} peut répondre à n’importe quelle commande.`,
  },
  seeAlso: (code, others) => `On confond facilement ${code} avec ${oneOf(others.map(other => `« ${other} »`))}.`,
  pairs: {
    '220/221': {
      summary:
        'Le code 220 ouvre une session et 221 la ferme : ce sont la première et la dernière réponse de toute session menée dans les règles.',
      whenToUse: 'Un client attend 220 avant d’envoyer quoi que ce soit, et 221 avant de fermer la connexion.',
    },
    '220/250': {
      summary: 'Une session commence par 220. Le client se présente ensuite avec EHLO, et c’est 250 qui lui répond.',
      whenToUse: 'Par 220, le serveur annonce qu’une étape peut commencer ; par 250, qu’une commande est exécutée.',
    },
    '252/550': {
      summary:
        'Une adresse sur laquelle VRFY ne se prononce pas, avec 252, peut encore être refusée par 550 lorsqu’un message lui est envoyé.',
      whenToUse:
        'En réponse à VRFY, 550 ne convient que si le serveur sait que l’adresse n’existe pas et veut bien le dire. Sinon, 252 laisse la question ouverte.',
    },
    '334/235': {
      summary:
        'Chaque 334 demande au client une réponse de plus, et 235 clôt l’échange une fois l’authentification réussie.',
      whenToUse:
        'Tant que le mécanisme attend des données du client, le serveur envoie 334. Lorsqu’il en a reçu assez et qu’il est satisfait, il envoie 235.',
    },
    '334/535': {
      summary: 'Par 334, le serveur demande une réponse au client ; 535 est le verdict si elle n’est pas acceptée.',
      whenToUse: 'Un serveur envoie 334 avant d’avoir jugé quoi que ce soit, et 535 seulement à la fin de l’échange.',
    },
    '354/250': {
      summary:
        'Par 354, le serveur demande le message ; par 250, après le point final, il l’accepte. C’est à partir de là seulement qu’il en est responsable.',
      whenToUse: 'On ne répond jamais 250 à la commande DATA elle-même, ni 354 au message.',
    },
    '354/554': {
      summary: 'Avec 354, le client peut envoyer le message ; avec 554 après le point final, le serveur le refuse.',
      whenToUse:
        'Si un serveur sait avant le message qu’il refusera, il répond 554 à DATA. S’il doit d’abord lire le message, il répond 354 et rend son verdict à la fin.',
    },
    '530/235': {
      summary: 'Le code 530 exige une authentification, et 235 annonce qu’elle a réussi.',
      whenToUse: 'Après 530, le client s’authentifie, sous TLS si possible. Après 235, il renvoie la commande refusée.',
    },
    '530/535': {
      summary:
        'Avec 530, aucune authentification n’a eu lieu ; avec 535, il y en a eu une, et elle a échoué. Un client qui s’authentifie à cause d’un 530 peut donc tomber ensuite sur 535.',
      whenToUse:
        'Tant que personne n’a essayé de s’authentifier, c’est 530 qui convient. Une fois qu’une tentative a été jugée, c’est 535.',
    },
    '550/503': {
      summary:
        'Si tous les destinataires ont été refusés par 550 et que le client envoie tout de même DATA, il reçoit 503. La cause est le 550 ; le 503 n’en est que l’écho.',
      whenToUse:
        'Le code 550 porte sur une adresse ou une politique, 503 sur l’ordre des commandes. Si un journal montre les deux, commencez par le 550.',
    },
    '417/517': {
      summary:
        'Courier utilise les deux pour un expéditeur qui échoue à une vérification DNS : 417, temporaire, tant que le DNS ne répond pas ; 517, définitif, lorsque la réponse est négative.',
      whenToUse: 'Un serveur qui s’en tient aux codes définis envoie 451 dans le premier cas et 550 dans le second.',
    },
    '421/521': {
      summary:
        'Les deux peuvent renvoyer un client dès l’entrée. Avec 421, ce serveur ne peut pas le servir maintenant ; avec 521, cet hôte n’accepte jamais de messages.',
      whenToUse:
        'Un serveur qui s’arrête ou qui est surchargé envoie 421. Un hôte qui n’a jamais été destiné à recevoir des messages envoie 521.',
    },
    '421/554': {
      summary: 'Comme message d’accueil, les deux refusent toute la session : 421 pour le moment, 554 définitivement.',
      whenToUse:
        'Si le même client peut revenir plus tard, c’est 421 qui convient. S’il ne sera servi en aucun cas, c’est 554.',
    },
    '430/500': {
      summary:
        'Les deux refusent une commande dont le serveur ne sait que faire : 430 pour le moment, 500 définitivement. En pratique, les serveurs envoient 500 ; 430 n’existe que sur le papier.',
      whenToUse: 'Pour une commande inconnue, envoyez 500. On ne connaît aucune situation où 430 conviendrait mieux.',
    },
    '432/534': {
      summary:
        'Les deux mettent en cause le mécanisme d’authentification plutôt que le mot de passe : 432 tant que le compte n’y est pas préparé, 534 parce que le mécanisme est trop faible.',
      whenToUse:
        'Le code 432 convient si une authentification avec PLAIN suffit pour que le mécanisme choisi fonctionne, 534 si cet utilisateur n’y a pas droit du tout.',
    },
    '446/546': {
      summary:
        'Les deux désignent un message passé par trop de serveurs. Le code 446 ne se trouve que dans des listes et invite à réessayer ; 546 vient de vrais serveurs et clôt l’affaire.',
      whenToUse:
        'Un serveur qui découvre une boucle peut le dire avec le code défini 554. Après l’un comme après l’autre, un client doit chercher la boucle.',
    },
    '450/550': {
      summary:
        'Les deux disent que la boîte aux lettres ne peut pas recevoir le message : 450 pour le moment, 550 définitivement.',
      whenToUse:
        'Si la même remise peut réussir plus tard, comme avec une boîte occupée ou une liste grise, c’est 450 qui convient. Si la boîte aux lettres n’existe pas ou si une politique interdit la remise, c’est 550.',
    },
    '451/554': {
      summary:
        'Les deux disent que le serveur n’a pas traité le message : 451 à cause d’une difficulté passagère de son côté, 554 parce qu’il le refuse définitivement.',
      whenToUse: 'Après 451, le client garde le message dans sa file d’attente. Après 554, il le rend à l’expéditeur.',
    },
    '452/552': {
      summary:
        'Les deux portent sur la place, ou sur le nombre de destinataires. Avec 452, il y aura peut-être de la place plus tard ; avec 552, le message tel quel n’entre pas.',
      whenToUse:
        'Un disque plein, ou trop de destinataires dans une transaction, appelle 452. Un message qui dépasse la limite de taille appelle 552, car il sera tout aussi grand demain.',
    },
    '454/535': {
      summary: 'Avec 454, le serveur n’a pas pu vérifier les identifiants ; avec 535, il les a vérifiés et refusés.',
      whenToUse:
        'Seul 535 justifie de demander un autre mot de passe à l’utilisateur. Après 454, l’ancien est peut-être le bon.',
    },
    '455/555': {
      summary:
        'Les deux refusent un paramètre. Avec 455, le serveur le connaît mais ne peut pas faire maintenant ce qu’il demande ; avec 555, il ne le connaît pas.',
      whenToUse: 'Si la réponse à EHLO annonce l’extension, attendez-vous à 455. Sinon, attendez-vous à 555.',
    },
    '211/214': {
      summary:
        'Les deux accompagnent un texte que quelqu’un a demandé par HELP. Le code 211 est fait pour l’état du système, 214 pour l’explication des commandes.',
      whenToUse:
        'Si vous écrivez un serveur, 214 est la réponse habituelle à HELP. Si vous écrivez un client, acceptez les deux.',
    },
    '221/421': {
      summary:
        'Les deux mettent fin à la session et ferment la connexion : 221 parce que le client a terminé, 421 parce que le serveur ne peut pas continuer.',
      whenToUse:
        'Un serveur à qui l’on demande de terminer la session envoie 221. S’il y met fin de lui-même, il envoie 421.',
    },
    '235/250': {
      summary: 'Les deux disent qu’une commande a réussi, mais 235 est réservé à l’authentification.',
      whenToUse: 'Le seul succès par lequel AUTH se termine est 235. Pour une commande sans code propre, c’est 250.',
    },
    '250/251': {
      summary:
        'Les deux acceptent le destinataire. Le code 251 ajoute que la boîte aux lettres est sur un autre serveur, vers lequel le message sera transféré.',
      whenToUse:
        'Dans la plupart des cas, 250 suffit. Le code 251 révèle une adresse : il est fait pour les clients qui ont le droit de la connaître.',
    },
    '250/252': {
      summary: 'En réponse à VRFY, 250 confirme que l’adresse existe, et 252 esquive la question.',
      whenToUse:
        'Un serveur qui a le droit de révéler ses utilisateurs répond 250. Un serveur qui ne l’a pas, ou qui ne sait pas, répond 252.',
    },
    '251/551': {
      summary:
        'Dans les deux cas, l’utilisateur a changé d’adresse. Avec 251, le serveur transfère le message ; avec 551, c’est au client de le faire.',
      whenToUse:
        'Un serveur qui se charge du transfert envoie 251. S’il ne fait que connaître la nouvelle adresse, il envoie 551.',
    },
    '334/354': {
      summary: 'Les deux demandent au client de poursuivre : 334 avec l’authentification, 354 avec le message.',
      whenToUse:
        'Aucun des deux ne peut remplacer l’autre : un client qui reçoit celui qu’il n’attendait pas devrait mettre fin à la session.',
    },
    '421/450': {
      summary: 'Les deux sont temporaires. Le code 421 porte sur tout le service, 450 sur une seule boîte aux lettres.',
      whenToUse:
        'Un serveur qui ne peut servir personne pour le moment envoie 421. Si seul ce destinataire doit attendre, 450 laisse les autres suivre leur cours.',
    },
    '421/451': {
      summary: 'Les deux sont temporaires. Le code 421 met fin à toute la session, 451 seulement à l’action en cours.',
      whenToUse:
        'Pour une erreur dans une transaction, 451 suffit. Si le serveur doit s’arrêter tout à fait, il envoie 421.',
    },
    '422/432': {
      summary:
        'Les deux numéros sont prévus pour un mot de passe qu’il faut faire passer à un autre mécanisme d’authentification.',
      whenToUse:
        'Un serveur qui a besoin d’une telle transition envoie 432. Là où vous rencontrez 422, fiez-vous au texte, car il peut signifier autre chose.',
    },
    '450/451': {
      summary:
        'Le code 450 met en cause la boîte aux lettres, 451 le serveur lui-même. La liste grise emploie l’un ou l’autre.',
      whenToUse:
        'Si ce destinataire ne peut pas être servi pour le moment, contrairement à d’autres, c’est 450 qui convient. Si le traitement a échoué, c’est 451.',
    },
    '451/452': {
      summary:
        'Les deux signalent une difficulté temporaire du côté destinataire : 452 un manque de place, 451 toute autre erreur.',
      whenToUse:
        'Lorsque la place ou le nombre de destinataires est en cause, 452 en dit plus. Pour le reste, il y a 451.',
    },
    '500/501': {
      summary:
        'Avec 500, le serveur ne comprend pas la commande ; avec 501, il comprend la commande, mais pas son argument.',
      whenToUse:
        'Le premier mot de la ligne décide. S’il ne dit rien au serveur, envoyez 500 ; si seul le reste est faux, envoyez 501.',
    },
    '500/502': {
      summary:
        'Avec 500, le serveur n’a pas compris la commande ; avec 502, il l’a comprise, mais elle n’est pas disponible.',
      whenToUse:
        'Une commande qui existe, et que le serveur a laissée de côté ou désactivée, reçoit 502. Tout ce qui est inconnu reçoit 500.',
    },
    '501/504': {
      summary: 'Avec 501, un argument est mal écrit ; avec 504, il est bien écrit, mais n’est pas pris en charge.',
      whenToUse: 'Un argument mal formé reçoit 501. Un mécanisme d’authentification absent du serveur reçoit 504.',
    },
    '501/553': {
      summary:
        'Les deux peuvent refuser une adresse : 501 parce que la ligne est illisible, 553 parce que l’adresse n’est pas autorisée.',
      whenToUse: 'Des chevrons manquants relèvent de 501. Une adresse lisible mais non autorisée relève de 553.',
    },
    '501/555': {
      summary:
        'Les deux peuvent refuser un paramètre de MAIL FROM ou de RCPT TO : 501 pour sa valeur, 555 pour son nom.',
      whenToUse:
        'Si l’extension est connue mais la valeur fausse, c’est 501 qui convient. Si le paramètre lui-même est inconnu, c’est 555.',
    },
    '502/504': {
      summary: 'Le code 502 refuse une commande entière, 504 seulement l’un de ses arguments.',
      whenToUse:
        'Un serveur qui n’a pas VRFY répond 502 à cette commande. Un serveur qui a AUTH, mais pas le mécanisme choisi, répond 504.',
    },
    '503/530': {
      summary:
        'Les deux disent qu’autre chose devait venir d’abord. Avec 530, c’est l’authentification ou TLS ; avec 503, c’est n’importe quelle autre étape.',
      whenToUse:
        'S’il manque AUTH ou STARTTLS, 530 le dit au client. La commande DATA sans destinataire relève de 503.',
    },
    '504/534': {
      summary:
        'Les deux refusent le mécanisme d’authentification : 504 parce que le serveur ne le prend pas en charge, 534 parce qu’il est trop faible pour cet utilisateur.',
      whenToUse:
        'Si la réponse à EHLO n’énumère pas le mécanisme, attendez-vous à 504. S’il y figure sans être assez bon, attendez-vous à 534.',
    },
    '504/555': {
      summary:
        'Les deux refusent un argument que le serveur ne met pas en œuvre, mais 555 est réservé à deux commandes.',
      whenToUse:
        'Pour un paramètre inconnu de MAIL FROM ou de RCPT TO, envoyez 555. Pour un mécanisme AUTH, envoyez 504.',
    },
    '511/550': {
      summary: 'Certains serveurs écrivent 511 là où la norme prévoit 550 avec 5.1.1, pour un destinataire inconnu.',
      whenToUse:
        'Un serveur qui veut être compris de tous envoie 550. Un client peut traiter 511 de la même façon, sauf si le texte dit autre chose.',
    },
    '521/554': {
      summary:
        'Comme message d’accueil, 521 dit que cet hôte n’accepte de messages de personne ; 554 dit qu’il n’en accepte pas de ce client.',
      whenToUse:
        'Choisissez 521 pour un hôte sans service de messagerie. Choisissez 554 pour un client ou un message en particulier, alors que d’autres sont les bienvenus.',
    },
    '521/556': {
      summary:
        'Avec 521, un hôte parle pour lui-même et n’accepte aucun message. Avec 556, un relais parle pour le domaine du destinataire, qui n’en accepte aucun.',
      whenToUse:
        'Un serveur factice, qui ne fait que refuser, envoie 521. Un serveur qui trouve un MX nul sur le chemin vers le destinataire envoie 556.',
    },
    '522/552': {
      summary:
        'Certains serveurs écrivent 522 pour une boîte aux lettres pleine, là où la norme prévoit 552 avec 5.2.2.',
      whenToUse:
        'Si vous écrivez un serveur, utilisez 552. Si vous lisez 522, voyez-y une boîte aux lettres pleine, sauf si le texte dit autre chose.',
    },
    '525/535': {
      summary:
        'Le code 535 ne dit pas pourquoi l’authentification a échoué ; 525 nomme une cause, un compte désactivé.',
      whenToUse:
        'La plupart des serveurs envoient 535 dans les deux cas, pour ne pas révéler que le compte existe. Le code 525 est fait pour les utilisateurs qui ont le droit de le savoir.',
    },
    '530/538': {
      summary:
        'Les deux peuvent signifier que le chiffrement doit précéder l’authentification. Le code 538 le dit d’un mécanisme, 530 de la session tout entière.',
      whenToUse:
        'Un serveur qui veut TLS avant toute autre chose envoie 530. Le code 538 était fait pour un mécanisme qui n’est pas sûr sans TLS.',
    },
    '530/550': {
      summary:
        'Les deux peuvent refuser MAIL FROM ou RCPT TO. Avec 530, il manque une authentification ou TLS ; avec 550, c’est l’adresse ou une politique qui fait obstacle.',
      whenToUse: 'Si une authentification peut changer la réponse, c’est 530 qui convient. Sinon, c’est 550.',
    },
    '534/535': {
      summary:
        'Avec 534, le serveur n’accepte pas la façon de s’authentifier ; avec 535, c’est l’authentification elle-même qui a échoué.',
      whenToUse:
        'Si le même utilisateur peut entrer avec un autre mécanisme, c’est 534 qui convient. Si un mot de passe ou un jeton a été refusé, c’est 535.',
    },
    '534/538': {
      summary:
        'Les deux écartent un mécanisme d’authentification : 534 parce qu’il est trop faible, 538 parce que la connexion n’est pas chiffrée.',
      whenToUse: 'C’est le remède qui les distingue : après 534, un autre mécanisme ; après 538, TLS.',
    },
    '550/551': {
      summary: 'Les deux refusent le destinataire. Le code 551 ajoute que l’utilisateur est sur un autre serveur.',
      whenToUse:
        'N’envoyez 551 que si l’autre adresse est connue et peut être révélée. Dans tous les autres cas, 550 en dit assez.',
    },
    '550/553': {
      summary:
        'Le code 550 porte sur une boîte aux lettres qui ne peut pas être utilisée, 553 sur une adresse qui n’est pas autorisée à cet endroit.',
      whenToUse:
        'Une adresse qui n’appartient à personne reçoit 550. Une adresse que ce client n’a pas le droit d’utiliser, ou que le serveur ne sait pas traiter, reçoit 553.',
    },
    '550/554': {
      summary: 'Le code 550 refuse une boîte aux lettres ou une commande ; 554 refuse la transaction entière.',
      whenToUse:
        'Lorsque c’est une boîte aux lettres qui pose problème, 550 en dit plus. Le code 554 est fait pour ce qui n’a pas de code propre, comme un contenu pris pour du spam.',
    },
    '550/556': {
      summary:
        'Les deux refusent un destinataire : 550 à cause de la boîte aux lettres, 556 parce que le domaine entier n’accepte aucun message.',
      whenToUse:
        'Si une autre adresse du même domaine peut fonctionner, c’est 550 qui convient. Si aucune ne le peut, c’est 556.',
    },
    '550/571': {
      summary:
        'Certains serveurs écrivent 571 là où la norme prévoit 550 avec 5.7.1, pour un message qu’une politique refuse.',
      whenToUse:
        'Si vous écrivez un serveur, envoyez 550, que tout client connaît. Si vous rencontrez 571, voyez-y le même refus.',
    },
    '551/553': {
      summary:
        'Le code 551 renvoie à un autre serveur pour cet utilisateur ; 553 n’admet pas l’adresse telle qu’elle a été donnée.',
      whenToUse:
        'Un utilisateur qui a changé d’adresse relève de 551. Une adresse non autorisée, quel qu’en soit le titulaire, relève de 553.',
    },
    '552/554': {
      summary:
        'Le code 552 met en cause une limite de taille ou de place ; 554 dit seulement que la transaction a échoué.',
      whenToUse:
        'Si un message plus petit ou une boîte aux lettres moins pleine suffit, envoyez 552. Gardez 554 pour les refus qui n’ont pas de code propre.',
    },
  },
};
