/** Classes of words that rules name in braces: alternatives joined by `|`. */
export interface WordClasses {
  readonly [name: string]: string;
}

export const words: WordClasses = {
  user: 'user|users|local user|virtual user|userid|mailbox|recipient|recipients|rcpt|rcptto|mail box|receiver|mailaddress|account|addressee|person|email account|email address|mail address|this address|the address|alias|inbox|local part|mailing list',
  missing:
    'unknown|not found|not exist*|non exist*|nonexist*|not known|not valid|invalid|not recogni*|unrecogni*|no longer exist*|not a valid|not listed in|not registered|unallocated|not local|be found|not in our',
  konto:
    'konto|account|postfach|benutzer|empfanger*|empfaenger|adres*|mailbox|compte|boite|utilisateur|destinat*|cuenta|buzon|casilla|usuario|direccion|utente|indirizzo|casella|conta|caixa|endereco|uzytkownik*|skrzynka|gebruiker|ontvanger|пользоват*|адрес*|ящик*|получат*|аккаунт*|mailadres',
  unbekannt:
    'unbekannt*|existiert nicht|nicht gefunden|nicht vorhanden|gibt es nicht|ungultig*|inconnu*|inexist*|existe pas|existe plus|introuvable|invalide*|desconoc*|no existe|no encontr*|no valid*|sconosc*|inesist*|non esiste|non trov*|non valid*|desconhec*|nao existe|nao encontr*|nie istn*|niezn*|onbekend*|bestaat niet|niet gevonden|не най*|не сущ*|неизвест*',
  gesperrt:
    'deaktiv*|gesperrt|inakt*|desactiv*|suspen*|bloque*|deshabil*|disattiv*|sospes*|desativ*|inact*|inativ*|zablok*|nieakt*|niedost*|заблок*|отключ*|неакт*',
  off: 'disabled|deactivated|inactive|suspend*|locked|closed|blocked|terminated|expired|not activated|frozen|deleted|removed|cancel*|not in use|archived|limited',
  full: 'full|too much mail|quota|allotted|maximum size|no space left|size limit|capacity',
  listed: 'listed|blacklist*|black list*|blocklist*|block list*|blocked using|rbl|rbls|dnsbl*',
  blocked:
    'block*|refuse*|reject*|denied|banned|not accept*|not allowed|not permitted|forbidden|prohibited|filtered|unauthori*|not authori*|disallowed',
  client: 'client|host|ip|mta|connection*|network|relay|server',
  your: 'your account|your address|your mailbox|your email address|your email account|your mail address|your e mail address|your domain|your smtp account|your identity|your subscription|your licen*|ihr konto|ihre adresse|votre compte|votre adresse|su cuenta|sua conta|ваш аккаунт|ваш адрес',
  other:
    'certificate*|ip address|parameter*|virus|infected|internal error|internal server error|system error|processing error|configuration error|interner fehler|maintenance|spam trap|dkim|locked by|space|specified|no recipient*|no valid recipients|bad command|unknown command|sql',
  sender:
    'sender|senders|mail from|mailfrom|from address|return path|reverse path|from domain|sending domain|originator|from header|return address|reply to address|reply to mailbox|reply to field|afzender|expediteur|absender*|remitente|mittente|emetteur|nadawc*|remetente|отправит*',
  period: 'hour|minute|day|hours|hourly|daily|today',
  later: 'again|come back|later|retry',
  grey: 'greylist*|graylist*|grey list*',
  tls: 'tls|starttls|ssl|encryption|encrypted|certificate|dane',
  spf: 'spf|sender policy framework|sender id|arc',
  reverse: 'ptr|rdns|fcrdns|reverse',
  helo: 'helo|ehlo',
};
