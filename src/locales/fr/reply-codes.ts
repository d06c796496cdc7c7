import type { ReplyCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every reply code in French.
 *
 * @example
 * replyCodeTexts[535].title; // 'Échec de l’authentification'
 */
export const replyCodeTexts: ReplyCodeTexts = {
  200: {
    title: 'Commande acceptée',
    description:
      'Dans le protocole de messagerie antérieur à SMTP, 200 était la réponse de succès ordinaire. SMTP l’a abandonnée au profit de 250.',
    whenSeen:
      'En 1983, on trouvait encore des serveurs qui l’envoyaient en réponse à RSET et à NOOP. Aujourd’hui, ce code ne survit que dans des listes recopiées.',
    whatToDo: 'Passez à la commande suivante : le premier chiffre indique un succès.',
  },
  201: {
    title: 'Action abandonnée',
    description:
      'Dans le protocole antérieur à SMTP, 201 confirmait une commande et signalait que l’action en cours était abandonnée. Ce code n’a jamais été valable en SMTP.',
    whenSeen: 'Il figure dans des documents des environs de 1981 ; on ne connaît aucun serveur actuel qui l’envoie.',
    whatToDo:
      'Traitez-le comme un succès, d’après son premier chiffre, et recommencez la transaction s’il y en avait une en cours.',
  },
  211: {
    title: 'État du système',
    description:
      'La réponse décrit l’état du système ou donne une aide générale, à l’intention d’un lecteur humain. Pour un programme, elle équivaut à 214.',
    whenSeen: 'Le serveur l’envoie en réponse à HELP, le plus souvent sur plusieurs lignes.',
    whatToDo:
      'Affichez les lignes à la personne qui les a demandées, puis continuez avec la commande de votre choix. L’état de la session n’a pas changé.',
  },
  214: {
    title: 'Message d’aide',
    description:
      'Le serveur explique ses commandes, ou l’une d’entre elles. Le texte s’adresse à des personnes et n’a pas de forme imposée.',
    whenSeen:
      'Il arrive après HELP, souvent sous la forme d’une réponse de nombreuses lignes. D’autres serveurs répondent 211 à la même commande ; les deux réponses sont correctes.',
    whatToDo:
      'Lisez le texte ou ignorez-le : rien n’a échoué, il n’y a rien à réparer. Pour savoir ce que prend en charge un serveur, un programme lit plutôt la réponse à EHLO.',
  },
  215: {
    title: 'Méthode préférée',
    description:
      'Avant SMTP, un serveur indiquait par 215 la méthode qu’il préférait pour les messages à plusieurs destinataires. SMTP n’en a qu’une et ne connaît pas ce code.',
    whenSeen: 'On le rencontre dans des documents de 1980 et de 1981 ; aucun serveur actuel ne semble l’envoyer.',
    whatToDo: 'Ignorez le texte et continuez comme après tout autre succès.',
  },
  220: {
    title: 'Service prêt',
    description:
      'Le serveur est prêt pour la suite : les commandes SMTP après le message d’accueil, ou la négociation TLS après STARTTLS. Seul l’état de la session permet de distinguer les deux cas.',
    whenSeen:
      'C’est la première réponse d’une nouvelle connexion, et son texte commence alors par le nom du serveur. C’est aussi la réponse à STARTTLS lorsque TLS peut démarrer.',
    whatToDo:
      'Après le message d’accueil, envoyez EHLO, ou LHLO en LMTP. Après STARTTLS, jetez les données en clair déjà mises en mémoire tampon, engagez aussitôt la négociation TLS et renvoyez EHLO lorsqu’elle est terminée.',
  },
  221: {
    title: 'Fermeture du service',
    description:
      'Le serveur met fin à la session et ferme la connexion juste après cette réponse. Elle ne dit rien des messages déjà envoyés, dont chacun a reçu son propre verdict.',
    whenSeen:
      'C’est la réponse normale à QUIT. Quelques serveurs l’envoient aussi d’eux-mêmes lorsqu’ils écartent un client qui ne parle pas SMTP.',
    whatToDo:
      'Fermez la connexion de votre côté. Si vous n’aviez pas envoyé QUIT, considérez que la dernière commande est restée sans réponse et recommencez la transaction sur une nouvelle connexion.',
  },
  235: {
    title: 'Authentification réussie',
    description: 'L’échange est terminé et le client est authentifié pour le reste de la session.',
    whenSeen:
      'Le serveur l’envoie pour clore un échange AUTH, soit après la dernière réponse du client, soit juste après la commande AUTH si elle contenait une réponse initiale.',
    whatToDo:
      'Envoyez ensuite MAIL FROM. Si le mécanisme a négocié sa propre couche de sécurité, celle-ci prend effet maintenant, et le client renvoie EHLO sous sa protection. Une seconde commande AUTH dans la même session sera refusée.',
  },
  250: {
    title: 'OK',
    description:
      'Le serveur a exécuté la commande. Il ne devient responsable d’un message qu’avec le 250 qui suit le point final, ou le dernier bloc si le message est envoyé avec BDAT.',
    whenSeen:
      'Presque toutes les commandes le reçoivent en cas de succès, dont EHLO, MAIL FROM, RCPT TO et RSET. Dans la réponse à EHLO, chaque ligne après la première nomme une extension prise en charge par le serveur.',
    whatToDo:
      'Envoyez la commande suivante. Après la fin du message, conservez le texte de la réponse : il contient souvent l’identifiant de file d’attente qui permet au système destinataire de retrouver le message.',
  },
  251: {
    title: 'Utilisateur non local avec transfert',
    description:
      'La boîte aux lettres se trouve ailleurs, mais le serveur accepte le destinataire et transmettra le message à l’adresse indiquée dans le texte.',
    whenSeen:
      'Il répond à RCPT TO ou à VRFY lorsque le serveur connaît la nouvelle adresse de l’utilisateur. Après ETRN, le même numéro signifie qu’aucun message n’attend pour ce nœud.',
    whatToDo:
      'Continuez comme après 250, puisque le destinataire est accepté. Ne mettez pas à jour un carnet d’adresses d’après ce texte si le serveur n’est pas authentifié : l’adresse pourrait être falsifiée.',
  },
  252: {
    title: 'Vérification impossible',
    description:
      'Le serveur ne confirme pas l’adresse, mais il accepterait un message qui lui est destiné et tenterait de le remettre. Cela ne prouve pas que la boîte aux lettres existe.',
    whenSeen:
      'Il arrive après VRFY ou EXPN, sur les serveurs qui ne vérifient pas, ou ne révèlent pas, qui sont leurs utilisateurs. En réponse à ETRN, il signifie que la remise des messages en attente a commencé.',
    whatToDo:
      'Si vous avez un message à envoyer, envoyez-le comme d’habitude : seule une remise montre si l’adresse fonctionne. Ne considérez l’adresse ni comme vérifiée ni comme fausse.',
  },
  253: {
    title: 'Messages en attente',
    description: 'La remise des messages destinés au nœud indiqué a commencé, et le texte en donne le nombre.',
    whenSeen:
      'Ce code n’existe que pour la commande ETRN, par laquelle un client demande à un serveur de traiter sa file d’attente pour un hôte ou un domaine.',
    whatToDo:
      'Acceptez les connexions entrantes, car le serveur remet les messages dans des sessions qu’il ouvre lui-même.',
  },
  334: {
    title: 'Défi du serveur',
    description:
      'Le serveur envoie un défi SASL en base64 et attend la réponse du client. L’authentification est encore en cours : ce n’est donc ni un succès ni une erreur.',
    whenSeen:
      'Il suit AUTH, ou une réponse précédente du client, chaque fois que le mécanisme demande une étape de plus. AUTH LOGIN, par exemple, demande d’abord le nom d’utilisateur, puis le mot de passe.',
    whatToDo:
      'Décodez le défi et envoyez la réponse en base64 sur une seule ligne, ou un simple astérisque pour annuler. N’envoyez aucune commande SMTP tant que le serveur n’a pas conclu l’échange par un succès ou une erreur.',
  },
  353: {
    title: 'Réponses par destinataire à suivre',
    description:
      'Le serveur a lu le message et annonce une réponse pour chaque destinataire, puis une réponse finale. Ce code provient d’un projet de RFC expiré (PRDR) et ne figure dans aucune RFC.',
    whenSeen: 'Exim l’envoie après le point final si le client l’a demandé par le paramètre PRDR de MAIL FROM.',
    whatToDo:
      'Lisez une réponse par destinataire accepté, puis la réponse finale, avant d’envoyer quoi que ce soit d’autre. Rien n’est décidé tant qu’elles ne sont pas arrivées.',
  },
  354: {
    title: 'Début de l’envoi du message',
    description: 'Le serveur attend le message et n’a encore rien accepté. Ce n’est ni un succès ni une erreur.',
    whenSeen:
      'C’est la seule réponse à DATA qui autorise le client à envoyer le message, normalement après l’acceptation d’au moins un destinataire.',
    whatToDo:
      'Envoyez le message, puis une ligne qui ne contient qu’un point. Le logiciel client ajoute un point devant chaque ligne qui commence par un point : personne n’a donc à modifier le message. Le verdict est la réponse qui suit le point final.',
  },
  355: {
    title: 'Point de reprise de la transaction',
    description:
      'Le serveur se souvient d’une transaction interrompue et indique l’octet à partir duquel l’envoi du message doit reprendre.',
    whenSeen:
      'Il répond à MAIL FROM lorsqu’un client relance une transaction avec l’extension CHECKPOINT, une expérimentation peu utilisée.',
    whatToDo:
      'Envoyez DATA et reprenez le message à cette position, donnée par le premier mot du texte. Un client qui n’a pas demandé CHECKPOINT devrait mettre fin à la session.',
  },
  400: {
    title: 'Refus temporaire',
    description: 'Aucune RFC ne définit 400 ; Courier s’en sert comme refus temporaire de portée générale.',
    whenSeen:
      'Courier l’envoie lorsque STARTTLS doit venir d’abord, et lorsque son service est indisponible pour un moment.',
    whatToDo:
      'Lisez le texte et, s’il le demande, démarrez TLS avant la prochaine tentative. Sinon, attendez et réessayez.',
  },
  401: {
    title: 'Erreur temporaire de syntaxe d’adresse',
    description:
      'Aucune RFC ne définit 401. On l’a signalé avec 4.1.3, pour une adresse que le serveur jugeait mal formée. Seul son premier chiffre est fiable.',
    whenSeen:
      'On n’en connaît qu’un seul signalement. Il conviendrait à MAIL FROM et à RCPT TO, les commandes qui portent une adresse.',
    whatToDo:
      'Cherchez dans l’adresse de la commande refusée des espaces ou une partie manquante. Si l’adresse est correcte, réessayez plus tard.',
  },
  412: {
    title: 'Expéditeur absent de la liste du destinataire',
    description:
      'Courier diffère un message par 412 si le destinataire tient une liste d’expéditeurs autorisés et que l’expéditeur n’y figure pas. Ce numéro n’est défini dans aucune RFC.',
    whenSeen: 'Il répond à RCPT TO sur un serveur Courier.',
    whatToDo: 'Laissez le message dans la file d’attente et réessayez, comme le demande le texte de la réponse.',
  },
  417: {
    title: 'Échec DNS temporaire pour l’expéditeur',
    description:
      'Courier envoie 417 lorsqu’une requête DNS sur le domaine de l’expéditeur, ou sur le nom donné dans EHLO, échoue pour le moment. On ne connaît aucun autre serveur qui utilise ce numéro.',
    whenSeen: 'Il peut apparaître après EHLO ou MAIL FROM.',
    whatToDo:
      'Réessayez plus tard et vérifiez entre-temps que le domaine de l’expéditeur se résout depuis l’extérieur de votre réseau. Si ce n’est pas le cas, c’est à l’administrateur de ce domaine de corriger son DNS.',
  },
  420: {
    title: 'Délai dépassé',
    description:
      'Des listes de codes SMTP recopiées parlent d’un délai dépassé, sans nommer de serveur qui envoie 420. Au-delà du premier chiffre, rien n’est fiable à son sujet.',
    whenSeen: 'On ne connaît ni serveur qui l’envoie ni commande à laquelle il réponde.',
    whatToDo:
      'Cherchez la cause dans le texte de la réponse ou dans les lignes voisines du journal, et laissez la file d’attente réessayer.',
  },
  421: {
    title: 'Service indisponible',
    description:
      'Le serveur met fin à la session et ferme la connexion. D’après le premier chiffre du code, le refus est temporaire : le message pourra être accepté plus tard.',
    whenSeen:
      'Il peut tenir lieu de message d’accueil ou répondre à n’importe quelle commande. Il peut aussi arriver spontanément, si bien que le client le lit là où il attendait une autre réponse. Causes typiques : un arrêt, une surcharge, un délai d’inactivité ou une limite de connexions ou de messages.',
    whatToDo:
      'Fermez la connexion et réessayez plus tard sur une nouvelle, à intervalles croissants. Si le serveur a coupé une connexion gardée ouverte pour être réutilisée, une tentative immédiate sur une nouvelle connexion est permise. Si le texte mentionne une limite d’envoi ou une politique, adaptez d’abord vos envois.',
  },
  422: {
    title: 'Transition de mot de passe',
    description:
      'Le registre associe 422 à X.7.12, la nécessité d’une transition de mot de passe, mais aucune RFC ne lui donne de sens propre. Des listes répandues y voient une boîte aux lettres pleine.',
    whenSeen:
      'On a vu un boîtier Barracuda l’envoyer à l’expiration de sa licence. Le sens donné par le registre conviendrait à une réponse à AUTH.',
    whatToDo: 'Fiez-vous au code d’état étendu et au texte, car le numéro dit seulement que l’échec est temporaire.',
  },
  426: {
    title: 'Délai de connexion dépassé',
    description:
      'Le code 426 est défini par FTP, et non par SMTP. En messagerie, on l’a vu comme diagnostic d’une remise qui avait dépassé son délai.',
    whenSeen: 'Il figurait dans un rapport de remise, où le système expéditeur l’avait probablement inscrit lui-même.',
    whatToDo:
      'Vérifiez que le serveur de messagerie suivant est joignable, et laissez la file d’attente faire une nouvelle tentative.',
  },
  430: {
    title: 'Commande non valide',
    description:
      'Le registre associe 430 à X.5.1, une commande non valide ou mal placée. Aucune RFC n’en fait une réponse.',
    whenSeen: 'On ne connaît actuellement aucun serveur qui l’envoie.',
    whatToDo:
      'Comparez la commande envoyée juste avant avec l’ordre que prescrit SMTP, et lisez le code d’état étendu s’il y en a un. Le premier chiffre autorise une tentative ultérieure.',
  },
  431: {
    title: 'Système plein ou trop de destinataires',
    description:
      'Courier envoie 431 dans deux cas : son espace de stockage est plein, ou le message a trop de destinataires. Certaines listes l’attribuent à un serveur Exchange à court de disque ou de mémoire.',
    whenSeen: 'Il peut répondre à RCPT TO, à DATA ou à la fin du message.',
    whatToDo:
      'Lisez le texte pour savoir lequel des deux cas s’applique. S’il s’agit du stockage, réessayez plus tard ; s’il s’agit des destinataires, envoyez le message à ceux qui restent dans une nouvelle transaction.',
  },
  432: {
    title: 'Transition de mot de passe nécessaire',
    description:
      'Le compte doit d’abord être préparé pour le mécanisme d’authentification choisi, en général par une première authentification avec PLAIN. En dehors de l’authentification, certains serveurs utilisent le même numéro pour signaler leurs propres difficultés.',
    whenSeen:
      'Tel qu’il est défini, il répond à AUTH. Bien plus souvent, il vient d’Exchange et de Microsoft 365, qui envoient 432 4.3.2 pour limiter les remises, et Courier s’en sert pour des problèmes internes.',
    whatToDo:
      'Dans un échange AUTH, authentifiez-vous une fois avec PLAIN sous TLS, puis utilisez le mécanisme choisi dès la session suivante. Partout ailleurs, réessayez plus tard et envoyez moins de messages à la fois.',
  },
  435: {
    title: 'Authentification impossible',
    description:
      'Exim envoie 435 lorsqu’il ne peut pas vérifier les identifiants pour une raison interne. Le code défini pour ce cas est 454.',
    whenSeen: 'Il répond à AUTH, ou à une réponse du client pendant l’échange.',
    whatToDo:
      'Recommencez plus tard avec le même mot de passe, puisque le serveur ne l’a pas jugé. Si la situation dure, prévenez l’administrateur du serveur.',
  },
  440: {
    title: 'TLS indisponible',
    description: 'Courier envoie 440 lorsqu’il ne peut pas démarrer TLS pour le moment, là où la norme prévoit 454.',
    whenSeen: 'Il répond à STARTTLS, et la session se poursuit sans chiffrement.',
    whatToDo:
      'Attendez et réessayez si votre politique exige TLS. N’envoyez pas de mot de passe sur cette connexion non protégée.',
  },
  441: {
    title: 'Hôte sans réponse',
    description:
      'Exchange consigne 441 avec 4.4.1 lorsque le serveur suivant est injoignable ou que la liaison avec lui échoue. Aucune RFC ne définit ce numéro.',
    whenSeen:
      'Il figure en général dans un rapport du serveur Exchange expéditeur, sans avoir été reçu d’un autre serveur.',
    whatToDo:
      'Vérifiez le réseau, le pare-feu et les enregistrements DNS sur le chemin vers l’hôte indiqué. La file d’attente continue d’essayer jusqu’à l’expiration du message.',
  },
  442: {
    title: 'Connexion interrompue',
    description:
      'Selon certaines listes, 442 désigne une connexion perdue pendant la remise. Il ressemble à 4.4.2 sans les points, et aucun serveur n’est connu pour l’envoyer.',
    whenSeen: 'On ne connaît aucune commande à laquelle il réponde.',
    whatToDo: 'Cherchez dans le journal le moment où la connexion s’est terminée, puis attendez la tentative suivante.',
  },
  446: {
    title: 'Nombre maximal de sauts dépassé',
    description:
      'Selon certaines listes, 446 désigne un excès de sauts ou une boucle de routage, comme 4.4.6. Elles ne nomment aucun serveur qui l’envoie.',
    whenSeen: 'Sa place dans une session est inconnue.',
    whatToDo:
      'Lisez les champs Received du message : si les mêmes hôtes y reviennent, l’un de leurs administrateurs doit rompre la boucle. Sinon, attendez une autre tentative.',
  },
  447: {
    title: 'Délai de remise dépassé',
    description:
      'Dans des listes recopiées, 447 désigne un message dont le délai de remise est écoulé, comme 4.4.7. Aucun document ni aucun serveur ne le confirme.',
    whenSeen: 'On ignore à quel moment il apparaît.',
    whatToDo:
      'Cherchez dans le journal de la file d’attente une erreur antérieure du même message : c’est elle qui donne la raison du retard.',
  },
  449: {
    title: 'Erreur de routage',
    description:
      'Selon certaines listes, 449 désigne un problème de routage. Le code d’état étendu auquel il ressemble, X.4.9, n’est pas enregistré non plus.',
    whenSeen: 'On ne connaît aucune session où il apparaisse.',
    whatToDo:
      'Vérifiez les enregistrements MX du domaine destinataire et les routes de votre propre serveur, puis réessayez.',
  },
  450: {
    title: 'Boîte aux lettres temporairement indisponible',
    description:
      'La boîte aux lettres est inutilisable pour le moment : elle est occupée ou verrouillée, ou bien une politique la ferme pour un temps à cet expéditeur. Le même message pourra être accepté plus tard.',
    whenSeen:
      'Il répond le plus souvent à RCPT TO. C’est aussi le code habituel de la liste grise (greylisting), par laquelle un serveur repousse une première fois un expéditeur inconnu et attend qu’il réessaie.',
    whatToDo:
      'Gardez le message dans la file d’attente et réessayez après quelques minutes, puis à intervalles croissants. Gardez aussi l’adresse, car rien n’indique qu’elle soit fausse.',
  },
  451: {
    title: 'Erreur locale',
    description:
      'Le serveur a abandonné l’action à cause d’un problème temporaire de son côté, par exemple l’échec d’une recherche dans le DNS ou dans un annuaire.',
    whenSeen:
      'Il peut répondre à MAIL FROM, à RCPT TO, à DATA ou à la fin du message, et certains serveurs s’en servent pour la liste grise. Un client fait comme s’il avait reçu ce code lorsque la connexion se rompt au milieu d’une transaction.',
    whatToDo:
      'Recommencez toute la transaction plus tard, comme le fait d’elle-même une file d’attente. Si la réponse reste la même pendant des heures, envoyez-en le texte à l’administrateur du serveur destinataire.',
  },
  452: {
    title: 'Espace de stockage insuffisant',
    description:
      'Soit le serveur ou la boîte aux lettres manque de place pour le moment, soit la transaction compte déjà autant de destinataires que le serveur en accepte.',
    whenSeen:
      'Après RCPT TO, il signale souvent un trop grand nombre de destinataires, avec 4.5.3. Un client qui déclare une taille dans MAIL FROM peut l’obtenir avant d’avoir envoyé le message.',
    whatToDo:
      'Après 4.5.3, envoyez le message aux destinataires acceptés, et aux autres dans une nouvelle transaction. Dans tous les autres cas, attendez et réessayez.',
  },
  453: {
    title: 'Aucun message en attente',
    description:
      'Le client a le droit de demander les messages de ces domaines, mais la file d’attente n’en contient aucun. Malgré son premier chiffre, c’est une issue normale.',
    whenSeen: 'Il répond à la commande ATRN, par laquelle un client sans adresse fixe vient chercher ses messages.',
    whatToDo: 'Mettez fin à la session et redemandez vos messages à la prochaine échéance prévue.',
  },
  454: {
    title: 'Échec temporaire de l’authentification',
    description:
      'Dans un échange AUTH, le serveur n’a pas pu vérifier les identifiants pour une raison temporaire : ils sont peut-être corrects. Après STARTTLS, le même code signifie que TLS ne peut pas démarrer maintenant.',
    whenSeen:
      'Il arrive après AUTH, après la réponse à un défi ou après STARTTLS. Certains serveurs envoient aussi 454 4.7.1 après RCPT TO comme refus temporaire.',
    whatToDo:
      'Réessayez plus tard avec les mêmes identifiants, sans en demander d’autres à l’utilisateur. Après un échec de STARTTLS, la connexion reste non protégée : ne vous y authentifiez pas.',
  },
  455: {
    title: 'Paramètres inapplicables pour le moment',
    description: 'Le serveur comprend un paramètre de la commande, mais ne peut pas en tenir compte pour le moment.',
    whenSeen:
      'Il répond à MAIL FROM ou à RCPT TO avec un paramètre ESMTP, par exemple une échéance fixée par l’extension DELIVERBY.',
    whatToDo: 'Renvoyez la commande plus tard, ou tout de suite sans le paramètre si le message peut s’en passer.',
  },
  456: {
    title: 'Adresse temporairement indisponible',
    description:
      'On connaît deux usages de 456, sans rapport entre eux et absents de toute RFC. Courier signale une adresse indisponible pour un moment ; un projet de RFC expiré demande au client de réessayer en IPv4.',
    whenSeen: 'Il répondrait à RCPT TO ou à la fin du message, et Courier est seul connu pour l’envoyer.',
    whatToDo: 'Réessayez plus tard. Si le texte parle d’IPv6, joignez le même hôte en IPv4.',
  },
  458: {
    title: 'Traitement de la file impossible pour le nœud',
    description: 'Le serveur ne peut pas traiter pour le moment sa file d’attente pour le nœud indiqué.',
    whenSeen:
      'Il répond à la commande ETRN, conçue pour les clients qui récupèrent leurs messages lorsqu’ils sont en ligne.',
    whatToDo:
      'Renvoyez ETRN plus tard. Si cela ne suffit pas, l’administrateur du serveur peut en trouver la cause dans son journal.',
  },
  459: {
    title: 'Nœud non autorisé',
    description:
      'Le serveur ne traite pas sa file d’attente à la demande de ce nœud, et le texte dit pourquoi. Le refus tend à durer, même si le premier chiffre le dit temporaire.',
    whenSeen: 'Il arrive après ETRN, avec un hôte ou un domaine que le serveur ne dessert pas de cette façon.',
    whatToDo:
      'Vérifiez le nom donné dans ETRN, puis demandez à l’administrateur du serveur de l’autoriser. Répéter la commande ne change rien.',
  },
  471: {
    title: 'Erreur du serveur de messagerie local',
    description:
      'Selon certaines listes, 471 désigne une erreur du serveur de messagerie local, souvent de son filtre antispam. Son deuxième chiffre n’existe pas dans la grammaire des réponses SMTP.',
    whenSeen: 'Les listes ne disent ni qui l’envoie ni quand.',
    whatToDo:
      'Consultez d’abord le journal de votre propre serveur de messagerie et de ses filtres. Une nouvelle tentative se justifie, puisque le premier chiffre est 4.',
  },
  500: {
    title: 'Commande non reconnue',
    description:
      'Le serveur ne connaît pas la commande, ou bien la ligne était trop longue ou contenait des caractères non valides.',
    whenSeen:
      'N’importe quelle commande peut le recevoir. De très vieux serveurs l’envoient après EHLO, et c’est même la règle pour les serveurs LMTP. Dans un échange AUTH, il signifie que la réponse du client était trop longue.',
    whatToDo:
      'Examinez la ligne exacte qui a été envoyée, sa longueur et les éventuels octets parasites qui la précèdent. Après EHLO, rabattez-vous sur HELO, ou utilisez LHLO si le serveur parle LMTP. Dans tous les autres cas, c’est au développeur du client de corriger la ligne.',
  },
  501: {
    title: 'Erreur de syntaxe dans les paramètres',
    description: 'Le serveur connaît la commande, mais son argument est mal formé ou n’est pas admis.',
    whenSeen:
      'Causes typiques : une adresse sans chevrons, un nom non valide dans EHLO ou une mauvaise valeur de paramètre. Dans un échange AUTH, il signifie que le client a annulé, ou qu’il a envoyé autre chose que du base64.',
    whatToDo:
      'Corrigez l’argument dans le client et cherchez d’où il vient : il suffit d’espaces ou d’un saut de ligne égarés dans un champ d’adresse. La même ligne sera de nouveau refusée.',
  },
  502: {
    title: 'Commande non implémentée',
    description: 'Le serveur reconnaît la commande, mais ne la propose pas.',
    whenSeen:
      'VRFY, EXPN et HELP sont les cas habituels, car beaucoup de serveurs les désactivent. La commande d’une extension le reçoit si la réponse à EHLO n’annonçait pas cette extension.',
    whatToDo:
      'Passez-vous de la commande ; une transaction n’a besoin ni de VRFY, ni d’EXPN, ni de HELP. Un client ne doit utiliser que ce qu’énumère la réponse à EHLO.',
  },
  503: {
    title: 'Ordre des commandes incorrect',
    description: 'La commande est valable, mais pas à cet endroit de la session.',
    whenSeen:
      'Exemples : RCPT TO avant MAIL FROM, une seconde commande AUTH, ou DATA alors que tous les destinataires ont été refusés. Ce n’est souvent que la conséquence d’un refus antérieur.',
    whatToDo:
      'Regardez les réponses précédentes : si MAIL FROM ou RCPT TO a été refusée, c’est cette cause qu’il faut traiter. Si rien n’a été refusé, c’est au développeur du client de corriger l’ordre des commandes.',
  },
  504: {
    title: 'Paramètre non implémenté',
    description: 'Le serveur met en œuvre la commande, mais pas avec cet argument.',
    whenSeen:
      'Après AUTH, il signifie que le serveur ne prend pas en charge le mécanisme, ou ne l’admet pas avant TLS. Postfix l’envoie aussi lorsque le nom donné dans EHLO, ou le domaine d’une adresse, n’est pas pleinement qualifié. Pour un paramètre inconnu de MAIL FROM ou de RCPT TO, le code habituel est 555.',
    whatToDo:
      'Choisissez un mécanisme dans la ligne AUTH de la réponse à EHLO, et relisez cette ligne après STARTTLS, car elle peut être différente. Pour les autres commandes, changez l’argument ou omettez-le.',
  },
  510: {
    title: 'Adresse incorrecte',
    description:
      'Selon certaines listes, 510 désigne une adresse e-mail incorrecte ; avec des points, ce serait 5.1.0. Elles ne nomment aucun serveur : seul le premier chiffre compte.',
    whenSeen: 'MAIL FROM et RCPT TO en seraient la place naturelle, mais on n’en a trouvé aucun exemple.',
    whatToDo:
      'Cherchez une faute de frappe dans les adresses de l’expéditeur et du destinataire, et la cause dans le texte de la réponse.',
  },
  511: {
    title: 'Boîte aux lettres inconnue',
    description:
      'Le filtre chkuser des serveurs qmail envoie 511 lorsqu’aucune boîte aux lettres ne porte ce nom. Courier utilise ce numéro pour un message dont l’en-tête ne nomme aucun destinataire.',
    whenSeen:
      'Venu de chkuser, il répond à RCPT TO, avec 5.1.1 entre parenthèses dans le texte. Venu de Courier, il suit la fin du message.',
    whatToDo:
      'Corrigez l’adresse du destinataire ou cessez de l’utiliser. Si le texte parle d’en-têtes, c’est au programme expéditeur de fournir un destinataire.',
  },
  512: {
    title: 'Domaine introuvable',
    description:
      'Selon certaines listes, 512 désigne un domaine destinataire absent du DNS, comme 5.1.2. Comme code de réponse, il n’est défini nulle part, et l’on ne connaît aucun serveur qui l’envoie.',
    whenSeen: 'Si les listes disent vrai, il répond à RCPT TO.',
    whatToDo: 'Vérifiez l’orthographe du domaine destinataire et la présence d’enregistrements MX ou d’adresse.',
  },
  513: {
    title: 'Relais refusé ou erreur de syntaxe',
    description:
      'Courier envoie 513 avec l’un de ces deux textes : le relais est refusé, ou l’adresse contient une erreur de syntaxe. Des listes donnent une troisième explication, un mauvais type d’adresse.',
    whenSeen: 'Il peut apparaître après RCPT TO.',
    whatToDo:
      'Lisez le texte pour savoir de quel cas il s’agit. Si le relais est refusé, authentifiez-vous ou passez par le serveur sortant de votre fournisseur ; si la syntaxe est mauvaise, corrigez l’adresse.',
  },
  517: {
    title: 'Expéditeur refusé',
    description:
      'Courier refuse un expéditeur par 517, par exemple parce que son domaine n’a pas d’enregistrements DNS valables. Ce code n’est défini dans aucune RFC.',
    whenSeen: 'Il répond à MAIL FROM ou à EHLO.',
    whatToDo:
      'Vérifiez que l’expéditeur d’enveloppe est une adresse qui fonctionne et que son domaine se résout. Sinon, c’est à l’administrateur du domaine expéditeur de réparer le DNS.',
  },
  520: {
    title: 'Discordance QUICKSTART',
    description:
      'Un projet de RFC expiré, QUICKSTART, proposait 520 pour un identifiant qui ne correspond plus. Il n’a jamais abouti.',
    whenSeen: 'Le projet en faisait une réponse à EHLO, et aucun logiciel n’est connu pour l’envoyer.',
    whatToDo:
      'Lisez le texte, car le numéro ne donne aucune cause fiable. D’après son premier chiffre, l’échec est définitif.',
  },
  521: {
    title: 'Hôte n’acceptant aucun message',
    description:
      'Comme message d’accueil, il signifie que cet hôte n’accepte jamais de messages, d’où qu’ils viennent et quel qu’en soit le destinataire. Plus tard dans une session, certains serveurs s’en servent pour refuser un client et fermer la connexion.',
    whenSeen:
      'Il arrive à la place du 220 d’accueil, et Postfix l’envoie aussi après une première ligne qui commence par 220. Le serveur peut fermer aussitôt, ou répondre 521 à toute commande sauf QUIT.',
    whatToDo:
      'Ne réessayez pas avec cet hôte ; si le domaine destinataire a d’autres hôtes MX, essayez l’un d’eux. Si le texte dit que votre client est bloqué, c’est à l’administrateur du système expéditeur de faire lever le blocage.',
  },
  522: {
    title: 'Quota dépassé',
    description:
      'Certains serveurs écrivent 522, avec 5.2.0 ou 5.2.2, pour une boîte aux lettres qui a dépassé son quota. Aucun document ne le définit comme code de réponse.',
    whenSeen: 'Il peut répondre à RCPT TO ou à la fin du message.',
    whatToDo:
      'Joignez le destinataire par un autre moyen et demandez-lui de faire de la place, puis renvoyez le message.',
  },
  523: {
    title: 'Chiffrement nécessaire',
    description:
      'Le registre associe 523 à X.7.10, la nécessité de chiffrer avant l’authentification. Courier l’envoie pour un message qui dépasse la limite de taille : le numéro seul ne permet donc pas de conclure.',
    whenSeen: 'Avec 5.7.10, il se rapporte à AUTH et peut aussi répondre à MAIL FROM ou à RCPT TO.',
    whatToDo:
      'Démarrez TLS si le code d’état étendu est 5.7.10. Si le texte mentionne une longueur, réduisez la taille du message.',
  },
  524: {
    title: 'Chiffrement exigé par le mécanisme',
    description:
      'Le registre associe 524 à X.7.11, pour un mécanisme d’authentification qui exige le chiffrement. Aucune RFC n’en dit davantage.',
    whenSeen: 'Il répondrait à AUTH, mais on n’a trouvé aucun serveur qui l’envoie.',
    whatToDo: 'Démarrez TLS, renvoyez EHLO et, seulement ensuite, authentifiez-vous.',
  },
  525: {
    title: 'Compte désactivé',
    description:
      'Le registre associe 525 à X.7.13 : les identifiants étaient corrects, mais le compte est désactivé. On le trouve aussi, dans des messages de non-remise réels, pour un destinataire dont l’adresse a été désactivée.',
    whenSeen:
      'Dans un échange AUTH, il concerne le compte qui s’authentifie. Après RCPT TO, il concerne le destinataire.',
    whatToDo:
      'S’il s’agit de votre propre compte, demandez à son fournisseur de l’activer. S’il s’agit d’un destinataire, cessez d’écrire à cette adresse jusqu’à ce que son titulaire l’ait fait rétablir.',
  },
  530: {
    title: 'Authentification requise',
    description:
      'Le serveur refuse la commande tant que le client ne s’est pas authentifié, ou n’a pas démarré TLS. Aucun identifiant n’a été vérifié.',
    whenSeen:
      'Il répond surtout à MAIL FROM sur un serveur de soumission. Les deux causes partagent le code d’état étendu 5.7.0 : seuls le texte et la réponse à EHLO montrent s’il manque AUTH ou STARTTLS.',
    whatToDo:
      'Démarrez TLS si la réponse à EHLO propose STARTTLS, renvoyez EHLO, puis authentifiez-vous avec AUTH. N’envoyez jamais de mot de passe avant TLS, car n’importe qui sur le trajet pourrait le lire. Si vous n’aviez pas l’intention de vous authentifier, vérifiez le nom d’hôte et le port.',
  },
  531: {
    title: 'Trop de destinataires',
    description:
      'Courier envoie 531 pour refuser définitivement un trop grand nombre de destinataires. Les listes qui parlent d’un système de messagerie plein décrivent autre chose.',
    whenSeen: 'Il répond à RCPT TO une fois la limite dépassée.',
    whatToDo: 'Renvoyez le message aux destinataires refusés, par groupes plus petits.',
  },
  533: {
    title: 'Remise non autorisée',
    description:
      'Le registre associe 533 à X.7.1 et ne définit rien de plus. Exim l’envoie dans un seul cas, lorsqu’il ne prend pas en charge un nom de boîte aux lettres internationalisé.',
    whenSeen: 'Venu d’Exim, il concerne une adresse non ASCII dans MAIL FROM ou RCPT TO.',
    whatToDo:
      'Utilisez une adresse ASCII si le texte mentionne les noms internationalisés. Sinon, demandez à l’administrateur du serveur destinataire quelle règle a été appliquée.',
  },
  534: {
    title: 'Mécanisme trop faible',
    description:
      'Le serveur connaît le mécanisme d’authentification, mais sa politique en veut un plus fort pour cet utilisateur. Tel qu’il est défini, ce code ne met pas en cause le mot de passe.',
    whenSeen:
      'Il arrive après AUTH ou après une réponse du client dans l’échange. Un mécanisme que le serveur ne prend pas du tout en charge reçoit plutôt 504. Gmail envoie aussi 534 avec 5.7.9 lorsque le compte exige un mot de passe d’application, et Courier l’envoie pour un message trop volumineux.',
    whatToDo:
      'Authentifiez-vous avec un autre mécanisme de la ligne AUTH de la réponse à EHLO, par exemple SCRAM ou OAuth. Utilisez un mot de passe d’application si le texte en demande un.',
  },
  535: {
    title: 'Échec de l’authentification',
    description:
      'Le serveur n’a pas accepté l’authentification. Il ne dit pas si c’est le nom d’utilisateur, le mot de passe ou le jeton qui est faux, ni si le compte existe.',
    whenSeen:
      'Il met fin à un échange AUTH. Outre un mot de passe erroné, les causes courantes sont un compte qui exige un mot de passe d’application, un fournisseur qui a désactivé l’authentification par mot de passe et un jeton OAuth expiré.',
    whatToDo:
      'Vérifiez le nom d’utilisateur et le mot de passe, et utilisez un mot de passe d’application ou OAuth si le fournisseur l’exige. Ne répétez pas l’authentification en boucle : après quelques échecs, beaucoup de serveurs verrouillent le compte ou bloquent l’adresse IP du client. Ne réessayez qu’après avoir changé les identifiants ou les paramètres du compte.',
  },
  538: {
    title: 'Chiffrement requis',
    description:
      'Le mécanisme d’authentification choisi n’est admis que sur une connexion chiffrée. Ce code n’est conservé que pour mémoire : un serveur actuel ne propose pas le mécanisme avant TLS et répond 504.',
    whenSeen: 'Certains serveurs l’envoient encore lorsque AUTH précède STARTTLS.',
    whatToDo:
      'Envoyez STARTTLS, puis EHLO, et seulement ensuite AUTH. Changez le mot de passe s’il a déjà été envoyé sans chiffrement.',
  },
  540: {
    title: 'Compte inactif ou TLS indisponible',
    description:
      'On a vu deux usages de 540 : Rambler refuse un destinataire inactif par 540 5.7.1, et Courier indique qu’il ne peut pas proposer TLS.',
    whenSeen: 'Le premier répond à RCPT TO, le second à STARTTLS.',
    whatToDo:
      'Si un destinataire a été refusé, cessez d’écrire à cette adresse. Si STARTTLS a été refusée, c’est à l’administrateur du serveur d’activer TLS ; ne vous authentifiez pas sans lui.',
  },
  541: {
    title: 'Refusé par le domaine destinataire',
    description:
      'Zoho a envoyé 541 5.4.1 pour un message que le domaine destinataire avait refusé, et des listes y voient du spam rejeté. Aucun document ne définit ce numéro.',
    whenSeen: 'Il peut venir aussi bien après RCPT TO qu’à la fin du message.',
    whatToDo: 'Cherchez la raison dans le texte, ou demandez-la à l’administrateur du domaine destinataire.',
  },
  542: {
    title: 'Destinataire refusé',
    description:
      'Un serveur MessageLabs a refusé un destinataire par 542, sans donner de raison. On n’en sait pas davantage sur ce numéro.',
    whenSeen: 'Dans le cas connu, il répond à RCPT TO.',
    whatToDo:
      'Vérifiez l’adresse, puis demandez au destinataire, par une autre voie, pourquoi les messages sont refusés.',
  },
  546: {
    title: 'Boucle de routage',
    description:
      'Courier envoie 546 lorsqu’un message porte trop de champs Received, ce qui arrive quand des serveurs se le renvoient sans fin. Avec des points, ces chiffres forment le code d’état étendu 5.4.6.',
    whenSeen: 'Il vient après la fin du message, car le serveur doit d’abord compter les champs.',
    whatToDo:
      'Comparez les champs Received pour trouver les hôtes qui se répètent, et faites-y corriger la règle de transfert ou la route. Renvoyer le message avant cela ne change rien.',
  },
  550: {
    title: 'Boîte aux lettres indisponible',
    description:
      'Le serveur refuse définitivement : la boîte aux lettres n’existe pas ou n’est pas accessible, ou bien une politique interdit la commande. Le code d’état étendu et le texte disent lequel de ces cas s’applique.',
    whenSeen:
      'Après RCPT TO, il concerne surtout le destinataire, par exemple un utilisateur inconnu. Après EHLO, MAIL FROM ou la fin du message, il concerne l’expéditeur, la connexion ou le contenu, et ne met pas l’adresse en cause.',
    whatToDo:
      'Avec 5.1.1, corrigez l’adresse ou cessez de l’utiliser. Avec un code qui commence par 5.7, le système expéditeur a en général un problème de politique ou d’authentification, que son administrateur doit régler. Ne renvoyez pas le message tel quel, et ne supprimez pas une adresse à cause d’un simple 550.',
  },
  551: {
    title: 'Utilisateur non local',
    description:
      'Le destinataire se trouve sur un autre serveur, et celui qui répond ne transfère pas le message. Le texte peut donner l’adresse à utiliser à la place.',
    whenSeen:
      'Il répond à RCPT TO, à VRFY ou à EXPN, et fait pendant à 251. Certains serveurs l’envoient aussi lorsqu’ils refusent de relayer.',
    whatToDo:
      'Faites confirmer par le destinataire l’adresse donnée dans le texte avant de l’utiliser, car elle pourrait être falsifiée. Si le serveur refuse de relayer, authentifiez-vous ou passez par votre propre serveur sortant.',
  },
  552: {
    title: 'Limite de stockage dépassée',
    description:
      'Le message est plus volumineux que ne l’admet le serveur, ou la boîte aux lettres n’a plus assez de place pour lui.',
    whenSeen:
      'Il répond à MAIL FROM avec une taille déclarée, à RCPT TO ou à la fin du message. Après RCPT TO, certains serveurs s’en servent pour un trop grand nombre de destinataires, et seul ce cas compte comme temporaire.',
    whatToDo:
      'Réduisez le message si la réponse parle de sa taille (5.2.3 ou 5.3.4). Si la boîte aux lettres est pleine (5.2.2), son titulaire doit faire de la place. S’il y avait trop de destinataires, envoyez le message aux autres dans une nouvelle transaction.',
  },
  553: {
    title: 'Nom de boîte aux lettres non autorisé',
    description:
      'Le serveur n’admet pas cette adresse ici. Une mauvaise syntaxe n’est qu’une raison parmi d’autres : l’adresse de l’expéditeur peut ne pas appartenir au compte authentifié, le relais peut être refusé, ou l’adresse peut ne pas être en ASCII.',
    whenSeen:
      'Après MAIL FROM, il concerne l’expéditeur ; après RCPT TO, le destinataire. En réponse à VRFY, il signale un nom qui correspond à plusieurs utilisateurs.',
    whatToDo:
      'Comparez l’adresse avec la raison donnée dans le texte. Une adresse d’expéditeur doit appartenir au compte qui s’est authentifié ; une adresse de destinataire peut être mal orthographiée. Des caractères tels que + sont permis dans une adresse et doivent y rester.',
  },
  554: {
    title: 'Échec de la transaction',
    description:
      'Le serveur refuse la transaction, et aucun autre code ne convient mieux. Comme message d’accueil, il signifie qu’il n’y a pas ici de service de messagerie pour ce client.',
    whenSeen:
      'À la fin du message, il refuse ce message, souvent comme spam. Après DATA, il indique en général qu’aucun destinataire n’était valable et, après une négociation TLS, que la sécurité est trop faible.',
    whatToDo:
      'Lisez le texte et le code d’état étendu, car le numéro ne nomme aucune cause. Après DATA, réglez d’abord les refus de RCPT TO. Si 554 est le message d’accueil, envoyez QUIT et vérifiez si l’adresse IP de votre serveur figure sur une liste de blocage.',
  },
  555: {
    title: 'Paramètres non reconnus',
    description: 'Le serveur ne connaît pas un paramètre de la commande, ou ne peut pas le mettre en œuvre.',
    whenSeen:
      'Il répond à MAIL FROM ou à RCPT TO avec un paramètre tel que SIZE, BODY ou SMTPUTF8, le plus souvent si la réponse à EHLO ne mentionne pas l’extension. Gmail envoie aussi 555 5.5.2 pour une adresse ou une commande mal formée.',
    whatToDo:
      'Renvoyez la commande sans le paramètre, car un client ne peut utiliser que les extensions annoncées par le serveur. Si la commande n’a pas de paramètre, corrigez-en la syntaxe.',
  },
  556: {
    title: 'Domaine n’acceptant aucun message',
    description:
      'Le domaine du destinataire ne reçoit aucun message, et ce serveur le sait sans avoir à l’interroger, en général par un enregistrement MX nul (null MX) dans le DNS. La réponse parle d’un domaine ; 521 parle de l’hôte qui répond.',
    whenSeen:
      'Il répond à RCPT TO sur un serveur qui aurait relayé le message, avec 5.1.10 en cas de MX nul. Courier utilise ce numéro pour une adresse répertoriée comme indisponible.',
    whatToDo:
      'Corrigez le domaine s’il est mal orthographié, ou cessez d’utiliser l’adresse. Réessayer ne peut rien y changer.',
  },
  557: {
    title: 'Requête d’adresse',
    description:
      'Un projet de RFC expiré, sur les requêtes d’adresse, proposait 557. Ce projet n’est connu que par une citation et n’est jamais devenu une RFC.',
    whenSeen: 'Rien n’atteste son emploi.',
    whatToDo: 'Fiez-vous au premier chiffre, selon lequel l’échec est définitif, et au texte de la réponse.',
  },
  571: {
    title: 'Refus dû à une politique',
    description:
      'Courier et plusieurs filtres envoient 571 lorsqu’une politique refuse le message, à peu près comme 5.7.1. Le deuxième chiffre sort de la grammaire de SMTP : les analyseurs stricts le rejettent donc.',
    whenSeen: 'Il peut apparaître après RCPT TO ou après la fin du message.',
    whatToDo:
      'Si le texte ne dit pas quelle politique s’est appliquée, demandez-le à l’administrateur du serveur destinataire. Le même message sera de nouveau refusé.',
  },
  591: {
    title: 'Client sur une liste de blocage',
    description:
      'Dans le seul exemple connu de 591, l’adresse du serveur expéditeur figure sur une liste de blocage DNS. Un deuxième chiffre égal à 9 sort de la grammaire, et certains analyseurs s’y heurtent.',
    whenSeen: 'Il répond à RCPT TO, et le texte nomme la liste.',
    whatToDo:
      'Recherchez l’adresse de votre serveur sur la liste indiquée et suivez la procédure de retrait. Si la liste n’est plus en service, seul l’administrateur du serveur destinataire peut y remédier.',
  },
};
