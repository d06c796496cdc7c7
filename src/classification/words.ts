/** Classes of words that rules name in braces: alternatives joined by `|`. */
export interface WordClasses {
  readonly [name: string]: string;
}

export const words: WordClasses = {
  user: 'user|users|local user|virtual user|userid|mailbox|recipient|recipients|rcpt|rcptto|mail box|receiver|mailaddress|account|addressee|person|email account|email address|mail address|this address|the address|alias|inbox|local part|mailing list',
  missing:
    'unknown|not found|not exist*|non exist*|nonexist*|not known|not valid|invalid|not recogni*|unrecogni*|no longer exist*|not a valid|not listed|not registered|unallocated|not local|be found|not in our',
  noSuch:
    'no such|unknown|non exist*|nonexist*|not a valid|no valid|invalid|unrecogni*|bad|no|no existing|illegal|cannot find|could not find|unable to find',
  konto:
    'konto|account|postfach|benutzer|empfanger*|empfaenger|adresse|mailbox|compte|boite|utilisateur|destinataire|cuenta|buzon|casilla|usuario|destinatario|direccion|utente|indirizzo|casella|conta|caixa|endereco|uzytkownik*|adres|skrzynka|gebruiker|ontvanger|пользовател*|адрес*|ящик*|получател*|аккаунт*',
  unbekannt:
    'unbekannt*|existiert nicht|nicht gefunden|nicht vorhanden|gibt es nicht|ungultig*|inconnu*|inexistant*|existe pas|existe plus|introuvable|invalide*|desconocid*|no existe|inexistente|no encontrad*|no valid*|sconosciut*|inesistente|non esiste|non trovat*|non valid*|desconhecid*|nao existe|nao encontrad*|nie istnieje|nieznan*|onbekend|bestaat niet|niet gevonden|не найден*|не существует|неизвест*',
  gesperrt:
    'deaktiviert|gesperrt|inaktiv*|desactiv*|suspend*|bloque*|deshabilitad*|disattivat*|sospes*|suspens*|desativad*|inactif|inactiv*|inativ*|zablokowan*|nieaktywn*|niedostepn*|заблокирован*|отключен*|неактив*',
  off: 'disabled|deactivated|inactive|suspend*|locked|closed|blocked|terminated|expired|not activated|frozen|deleted|removed|cancel*|not in use|switched off|archived|limited',
  full: 'full|too much mail|quota|allotted|maximum size|no space left|size limit|storage limit|capacity',
  listed: 'listed|blacklist*|black list*|blocklist*|block list*|blocked using|rbl|rbls|dnsbl*|blackhole*',
  blocked:
    'block*|refuse*|reject*|denied|banned|not accept*|not welcome|not allowed|not permitted|forbidden|prohibited|filtered|unauthori*|not authori*|disallowed',
  client: 'client|host|ip|mta|connection*|netblock|network|relay|server|mailserver',
  spam: 'spam*|unsolicited|unwanted|uce|ube|bulk|antispam|phish*|junk*',
  your: 'your account|your address|your mailbox|your email address|your email account|your mail address|your e mail address|your domain|your smtp account|your identity|your subscription|your licen*|ihr konto|ihre adresse|votre compte|votre adresse|su cuenta|sua conta|ваш аккаунт|ваш адрес',
  other:
    'certificate*|ip address|parameter*|virus|infected|internal error|internal server error|system error|processing error|configuration error|interner fehler|maintenance|spam trap|dkim|locked by|space|specified|no recipient*|no users|no valid recipients|bad command|unknown command|sql',
  sender:
    'sender|senders|mail from|mailfrom|from address|return path|reverse path|from domain|sending domain|originator|from header|return address|reply to address|reply to mailbox|reply to field|afzender|expediteur|absender*|remitente|mittente|emetteur|nadawc*|remetente|отправител*',
  tooMany: 'too many|too much|excessive|exceed*|maximum|max',
  period: 'hour|minute|day|hours|hourly|daily|today',
  later: 'again|come back|later|retry',
  grey: 'greylist*|graylist*|grey list*',
  tls: 'tls|starttls|ssl|encryption|encrypted|secure connection|certificate|dane',
  spf: 'spf|sender policy framework|sender id|arc',
  failed: '{blocked}|fail*|not pass|softfail|invalid|violat*|error|policy|check|missing|none|record*|verification',
  reverse: 'ptr|rdns|fcrdns|reverse',
  helo: 'helo|ehlo',
};
