import type { EnhancedStatusCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every registered enhanced status code, subject and class in French.
 *
 * @example
 * enhancedStatusCodeTexts.codes['2.2'].title; // 'Boîte aux lettres pleine'
 */
export const enhancedStatusCodeTexts: EnhancedStatusCodeTexts = {
  codes: {
    '0.0': {
      title: 'Autre état non défini',
      description:
        'On ne sait rien de plus que la classe. Sous la forme 2.0.0, c’est une confirmation de succès courante.',
    },
    '1.0': {
      title: 'Autre état de l’adresse',
      description:
        'Quelque chose dans une adresse est en cause, et le serveur ne dit pas quoi. 2.1.0 est la confirmation habituelle de MAIL FROM.',
    },
    '1.1': {
      title: 'Adresse de boîte aux lettres destinataire incorrecte',
      description:
        'La partie de l’adresse du destinataire qui précède le @ ne désigne aucune boîte aux lettres de son domaine. Sous la forme 4.1.1, le refus n’est que temporaire.',
    },
    '1.2': {
      title: 'Domaine destinataire incorrect',
      description:
        'Le domaine destinataire n’existe pas ou ne peut pas recevoir de messages. Sous la forme 4.1.2, ce code signale une difficulté avec le DNS.',
    },
    '1.3': {
      title: 'Syntaxe incorrecte de l’adresse du destinataire',
      description:
        'L’adresse du destinataire enfreint les règles de syntaxe, par exemple par des espaces ou par une partie manquante.',
    },
    '1.4': {
      title: 'Adresse du destinataire ambiguë',
      description: 'Sur le serveur, l’adresse correspond à plusieurs destinataires.',
    },
    '1.5': {
      title: 'Adresse du destinataire valable',
      description:
        'Le destinataire a été accepté ; 2.1.5 est la confirmation habituelle de RCPT TO. Ce code est réservé au succès.',
    },
    '1.6': {
      title: 'Boîte aux lettres déplacée, sans adresse de transfert',
      description: 'La boîte aux lettres a existé, et le serveur ne lui connaît pas de nouvelle adresse.',
    },
    '1.7': {
      title: 'Syntaxe incorrecte de l’adresse de l’expéditeur',
      description: 'L’adresse de l’expéditeur dans MAIL FROM enfreint les règles de syntaxe.',
    },
    '1.8': {
      title: 'Domaine de l’expéditeur incorrect',
      description:
        'Le domaine de l’expéditeur n’existe pas ou ne peut pas recevoir de messages : un message de non-remise ne pourrait donc pas y parvenir.',
    },
    '1.9': {
      title: 'Message relayé vers un système non conforme',
      description:
        'Le message a été transmis à un système incapable de rendre compte de son sort : il n’y aura donc pas d’autres nouvelles.',
    },
    '1.10': {
      title: 'Adresse du destinataire avec MX nul',
      description: 'Le domaine destinataire déclare dans le DNS qu’il ne reçoit aucun message.',
    },
    '2.0': {
      title: 'Autre état de la boîte aux lettres ou état non défini',
      description: 'La boîte aux lettres existe, mais quelque chose y empêche la remise.',
    },
    '2.1': {
      title: 'Boîte aux lettres désactivée, n’acceptant pas de messages',
      description:
        'La boîte aux lettres existe, mais elle est désactivée, pour un temps (4.2.1) ou définitivement (5.2.1).',
    },
    '2.2': {
      title: 'Boîte aux lettres pleine',
      description:
        'La boîte aux lettres a atteint son quota, et son titulaire doit faire de la place. Certains serveurs envoient ce code comme temporaire, d’autres comme définitif.',
    },
    '2.3': {
      title: 'Message plus long que la limite fixée',
      description:
        'Le message est plus volumineux que ne l’admet cette boîte aux lettres ; X.3.4 parle de la limite du système entier.',
    },
    '2.4': {
      title: 'Échec du développement de la liste de diffusion',
      description:
        'La boîte aux lettres est une liste de diffusion, et le serveur n’a pas pu en déterminer les membres.',
    },
    '3.0': {
      title: 'Autre état du système de messagerie ou état non défini',
      description: 'La cause se trouve dans le système destinataire, qui ne donne aucun détail.',
    },
    '3.1': {
      title: 'Système de messagerie plein',
      description:
        'L’espace de stockage du système destinataire est épuisé, et son administrateur doit faire de la place.',
    },
    '3.2': {
      title: 'Système n’acceptant pas de messages du réseau',
      description:
        'L’hôte destinataire n’accepte pas de messages, soit pour le moment, en raison d’un arrêt, d’une surcharge ou d’une maintenance, soit jamais.',
    },
    '3.3': {
      title: 'Système dépourvu des fonctions demandées',
      description: 'Il manque au système destinataire une fonction que le message demandait.',
    },
    '3.4': {
      title: 'Message trop volumineux pour le système',
      description:
        'Le message est plus volumineux que ne l’admet le système destinataire, quelle que soit la boîte aux lettres.',
    },
    '3.5': {
      title: 'Système mal configuré',
      description: 'Une erreur de configuration empêche le système destinataire d’accepter ce message.',
    },
    '3.6': {
      title: 'Priorité demandée modifiée',
      description: 'Le message a été accepté avec une autre priorité, placée au début du texte.',
    },
    '4.0': {
      title: 'Autre état du réseau ou du routage, ou état non défini',
      description: 'Quelque chose a échoué entre les systèmes, et la cause n’est pas claire.',
    },
    '4.1': {
      title: 'Hôte sans réponse',
      description:
        'L’hôte suivant n’a pas répondu à la tentative de connexion. Certains systèmes envoient 5.4.1 dans un autre sens, pour un destinataire inconnu ou un accès refusé.',
    },
    '4.2': {
      title: 'Connexion défectueuse',
      description:
        'La connexion a été établie, mais s’est rompue ou était trop mauvaise pour aller au bout. Dans un 421, ce code signale souvent un délai d’inactivité dépassé.',
    },
    '4.3': {
      title: 'Défaillance d’un serveur d’annuaire',
      description: 'Un annuaire nécessaire au routage, tel que le DNS, n’était pas disponible.',
    },
    '4.4': {
      title: 'Acheminement impossible',
      description:
        'Aucun chemin vers l’hôte suivant n’a pu être déterminé, par exemple parce que le DNS ne contient aucun enregistrement utilisable.',
    },
    '4.5': {
      title: 'Engorgement du système de messagerie',
      description: 'Le système de messagerie a trop de messages à traiter en ce moment.',
    },
    '4.6': {
      title: 'Boucle de routage détectée',
      description:
        'Le message passe sans cesse par les mêmes systèmes. Une règle de transfert ou une route doit être corrigée : attendre ne sert donc guère, même après 4.4.6.',
    },
    '4.7': {
      title: 'Délai de remise expiré',
      description:
        'Le message n’a pas été remis dans le délai prévu. Ce code figure surtout dans le rapport d’une file d’attente qui a renoncé, et non dans une réponse.',
    },
    '5.0': {
      title: 'Autre état du protocole ou état non défini',
      description:
        'Le dialogue lui-même est en cause, et aucun code plus précis ne convient. Sous la forme 2.5.0, ce code confirme une commande.',
    },
    '5.1': {
      title: 'Commande non valide',
      description: 'La commande n’est pas prise en charge, ou elle est arrivée au mauvais moment de la session.',
    },
    '5.2': {
      title: 'Erreur de syntaxe',
      description: 'Le serveur n’a pas pu interpréter la commande : elle est inconnue, ou sa syntaxe est fausse.',
    },
    '5.3': {
      title: 'Trop de destinataires',
      description:
        'La transaction nomme plus de destinataires que le serveur n’en accepte à la fois ; les autres demandent une transaction à part.',
    },
    '5.4': {
      title: 'Arguments de commande non valides',
      description:
        'La commande est valable, mais un argument sort des limites admises ou demande une fonction inconnue.',
    },
    '5.5': {
      title: 'Mauvaise version du protocole',
      description: 'Le client et le serveur utilisent des versions du protocole qui ne fonctionnent pas ensemble.',
    },
    '5.6': {
      title: 'Ligne d’échange d’authentification trop longue',
      description: 'Dans l’échange AUTH, une réponse du client était plus longue que ce que le serveur peut stocker.',
    },
    '6.0': {
      title: 'Autre erreur de contenu ou erreur non définie',
      description:
        'Le contenu du message est concerné, sans autre précision. Certains serveurs confirment un message par 2.6.0.',
    },
    '6.1': {
      title: 'Type de contenu non pris en charge',
      description:
        'Un type de contenu du message n’est pas pris en charge par le système destinataire ou par un système intermédiaire.',
    },
    '6.2': {
      title: 'Conversion nécessaire et interdite',
      description:
        'Le contenu doit être converti avant la remise, et l’expéditeur ou le système expéditeur l’interdit.',
    },
    '6.3': {
      title: 'Conversion nécessaire mais non prise en charge',
      description: 'Le contenu doit être converti, par exemple de 8 à 7 bits, et le serveur n’en est pas capable.',
    },
    '6.4': {
      title: 'Conversion effectuée avec perte',
      description:
        'Sous la forme 2.6.4, ce code avertit qu’une conversion a perdu des informations. Sous la forme 5.6.4, il refuse le message, parce que l’expéditeur n’admet pas une telle perte.',
    },
    '6.5': {
      title: 'Échec de la conversion',
      description: 'Une conversion nécessaire du contenu a été tentée et n’a pas réussi.',
    },
    '6.6': {
      title: 'Contenu du message non disponible',
      description: 'Le contenu auquel une commande BURL renvoie par son URL n’a pas pu être récupéré.',
    },
    '6.7': {
      title: 'Adresses non ASCII non admises pour cet expéditeur ou ce destinataire',
      description:
        'L’adresse de l’expéditeur ou du destinataire contient des caractères non ASCII, là où le serveur a besoin d’une adresse ASCII.',
    },
    '6.8': {
      title: 'Réponse UTF-8 nécessaire, mais non admise par le client SMTP',
      description: 'La réponse à VRFY ou à EXPN exigerait du texte UTF-8, que le client n’a pas autorisé.',
    },
    '6.9': {
      title: 'Message à en-têtes UTF-8 non transmissible à un ou plusieurs destinataires, donc refusé',
      description:
        'Le message contient des champs d’en-tête en UTF-8, et le système d’un destinataire ne prend pas en charge SMTPUTF8.',
    },
    '6.10': {
      title: 'Réponse UTF-8 nécessaire, mais non admise par le client SMTP (code obsolète)',
      description: 'Un document ancien utilisait ce numéro pour un des cas de X.6.8, qui l’a remplacé.',
    },
    '7.0': {
      title: 'Autre état de sécurité ou état non défini',
      description:
        'Une règle de sécurité s’applique, et le serveur ne dit pas laquelle. 2.7.0 confirme une authentification, et 5.7.0 vaut aussi bien lorsqu’il manque AUTH que lorsqu’il manque STARTTLS.',
    },
    '7.1': {
      title: 'Remise non autorisée, message refusé',
      description:
        'Une politique du serveur interdit ce message, et souvent seul le texte nomme la règle. Sous la forme 4.7.1, ce code est courant pour la liste grise (greylisting).',
    },
    '7.2': {
      title: 'Développement de la liste de diffusion interdit',
      description: 'L’expéditeur n’a pas le droit d’écrire à cette liste de diffusion.',
    },
    '7.3': {
      title: 'Conversion de sécurité nécessaire mais impossible',
      description: 'Le message devrait passer d’un protocole de messagerie sécurisée à un autre.',
    },
    '7.4': {
      title: 'Fonctions de sécurité non prises en charge',
      description: 'Le client ou le message demande une fonction de sécurité que le serveur n’a pas.',
    },
    '7.5': {
      title: 'Défaillance cryptographique',
      description:
        'Un système n’a pas pu vérifier ou déchiffrer le message, parce qu’une clé ou une information semblable manquait ou était fausse. Certains serveurs s’en servent aussi pour un échec de TLS.',
    },
    '7.6': {
      title: 'Algorithme cryptographique non pris en charge',
      description: 'Un système n’a pas pu vérifier ou déchiffrer le message, parce qu’il ne connaît pas l’algorithme.',
    },
    '7.7': {
      title: 'Intégrité du message compromise',
      description: 'Le message a été modifié ou endommagé en chemin, et n’a pas pu être validé.',
    },
    '7.8': {
      title: 'Identifiants d’authentification non valides',
      description:
        'Le nom d’utilisateur, le mot de passe ou le jeton n’a pas été accepté. Ce code accompagne habituellement 535.',
    },
    '7.9': {
      title: 'Mécanisme d’authentification trop faible',
      description: 'La politique du serveur exige pour cet utilisateur un mécanisme d’authentification plus fort.',
    },
    '7.10': {
      title: 'Chiffrement nécessaire',
      description:
        'Une connexion chiffrée doit venir d’abord, par exemple STARTTLS avant une authentification avec PLAIN.',
    },
    '7.11': {
      title: 'Chiffrement exigé par le mécanisme d’authentification demandé',
      description:
        'Le serveur n’accepte ce mécanisme d’authentification que sous TLS. Ce code est historique, car de tels mécanismes ne devraient pas être proposés plus tôt.',
    },
    '7.12': {
      title: 'Transition de mot de passe nécessaire',
      description:
        'L’utilisateur doit s’authentifier une fois avec un autre mécanisme, en général PLAIN, avant que celui qu’il a choisi ne fonctionne.',
    },
    '7.13': {
      title: 'Compte d’utilisateur désactivé',
      description:
        'Les identifiants sont corrects, mais un administrateur a désactivé le compte. Certains serveurs l’envoient aussi pour un destinataire désactivé.',
    },
    '7.14': {
      title: 'Relation de confiance nécessaire',
      description:
        'Le serveur qui détient le contenu destiné à une commande BURL ne fait pas confiance au serveur de soumission.',
    },
    '7.15': {
      title: 'Niveau de priorité trop bas',
      description:
        'Le serveur n’accepte que des messages de priorité plus élevée, pour le moment (4.7.15) ou en général (5.7.15).',
    },
    '7.16': {
      title: 'Message trop volumineux pour la priorité indiquée',
      description:
        'Le serveur n’accepte un message de cette taille qu’avec une priorité plus élevée. Venu d’un ancien serveur de soumission, ce code peut signifier que l’utilisateur n’a plus de quota pour les messages différés.',
    },
    '7.17': {
      title: 'Titulaire de la boîte aux lettres différent',
      description:
        'Depuis la date que l’expéditeur a donnée avec l’extension RRVS, la boîte aux lettres est passée à un autre utilisateur. Venu d’un ancien serveur de soumission, ce code peut signifier que le système entier n’a plus de quota pour les messages différés.',
    },
    '7.18': {
      title: 'Titulaire du domaine différent',
      description: 'Le domaine destinataire appartient à quelqu’un d’autre qu’à la date donnée avec RRVS.',
    },
    '7.19': {
      title: 'Test RRVS impossible à mener',
      description:
        'Le serveur n’a pas d’enregistrements qui montrent si le titulaire de la boîte aux lettres est toujours le même.',
    },
    '7.20': {
      title: 'Aucune signature DKIM valable',
      description: 'La politique du destinataire exige une signature DKIM valable, et le message n’en a aucune.',
    },
    '7.21': {
      title: 'Aucune signature DKIM acceptable',
      description: 'Le message a des signatures DKIM valables, mais aucune que la politique du destinataire accepte.',
    },
    '7.22': {
      title: 'Aucune signature DKIM valable au nom de l’auteur',
      description: 'Aucune signature DKIM valable du message n’appartient au domaine de son champ From.',
    },
    '7.23': {
      title: 'Échec de la validation SPF',
      description: 'L’enregistrement SPF du domaine de l’expéditeur n’autorise pas le serveur expéditeur.',
    },
    '7.24': {
      title: 'Erreur de validation SPF',
      description:
        'La vérification SPF n’a pas pu aboutir : une requête DNS a échoué pour le moment (4.7.24), ou l’enregistrement est fautif (5.7.24).',
    },
    '7.25': {
      title: 'Échec de la validation du DNS inverse',
      description:
        'L’entrée DNS inverse de l’adresse IP expéditrice manque ou ne satisfait pas à la politique du destinataire.',
    },
    '7.26': {
      title: 'Échec de plusieurs vérifications d’authentification',
      description:
        'Le message a échoué à plus d’une vérification, par exemple SPF et DKIM. Beaucoup de serveurs envoient ce code lorsque DMARC en est la raison.',
    },
    '7.27': {
      title: 'Adresse de l’expéditeur avec MX nul',
      description:
        'Le domaine de l’expéditeur déclare dans le DNS qu’il ne reçoit aucun message : aucun message de non-remise ne pourrait donc l’atteindre.',
    },
    '7.28': {
      title: 'Afflux de messages détecté',
      description:
        'Le message semble faire partie d’un afflux de messages semblables. Gmail l’envoie sous la forme 4.7.28 pour freiner un expéditeur trop rapide.',
    },
    '7.29': {
      title: 'Échec de la validation ARC',
      description:
        'La chaîne ARC, dans laquelle les serveurs qui transfèrent consignent les vérifications antérieures, n’est pas valable.',
    },
    '7.30': {
      title: 'Prise en charge de REQUIRETLS exigée',
      description: 'Le message exige TLS à chaque étape, et la suivante ne le prend pas en charge.',
    },
  },
  subjects: {
    0: {
      title: 'Autre état ou état non défini',
      description: 'Le code ne nomme aucun sujet : seule la classe compte.',
    },
    1: {
      title: 'État de l’adresse',
      description: 'Le code concerne l’adresse d’un expéditeur ou d’un destinataire.',
    },
    2: {
      title: 'État de la boîte aux lettres',
      description:
        'Le code concerne la boîte aux lettres d’un destinataire, que son titulaire peut en général remettre en ordre.',
    },
    3: {
      title: 'État du système de messagerie',
      description: 'Le code concerne le système de messagerie destinataire, sur lequel son administrateur peut agir.',
    },
    4: {
      title: 'État du réseau et du routage',
      description: 'Le code concerne le trajet entre les systèmes de messagerie : le réseau, le DNS, le routage.',
    },
    5: {
      title: 'État du protocole de remise',
      description: 'Le code concerne le dialogue entre le client et le serveur.',
    },
    6: {
      title: 'État du contenu du message',
      description: 'Le code concerne le contenu du message, que son auteur peut modifier.',
    },
    7: {
      title: 'État de la sécurité ou de la politique',
      description: 'Le code concerne la sécurité, ou une règle fixée par l’un des deux côtés.',
    },
  },
  classes: {
    2: {
      title: 'Succès',
      description: 'L’action a réussi, et les autres chiffres peuvent ajouter une remarque.',
    },
    4: {
      title: 'Échec temporaire persistant',
      description: 'La tentative a échoué pour le moment ; le même message pourra passer plus tard.',
    },
    5: {
      title: 'Échec définitif',
      description: 'La tentative a échoué définitivement, sauf si le message, l’adresse ou un réglage change.',
    },
  },
};
