import type { HintFacts, HintTexts } from '../../presentation/hint-texts.js';
import { doubtfulAddress, usualCauses } from './guesses.js';
import { allOf, inTime } from './intl.js';

/** What to do with the message in the queue, as one sentence. */
function again({ permanence, retry, wait }: HintFacts): string {
  if (permanence === 'permanent' && retry === 'later')
    return `Die Nachricht geht an den Absender zurück, der es ${wait ? inTime(wait) : 'an einem anderen Tag'} erneut versuchen kann.`;
  if (wait !== undefined) return `Lassen Sie die Warteschlange es ${inTime(wait)} erneut versuchen, nicht früher.`;
  if (retry === 'later') return 'Die Warteschlange darf es mit wachsenden Wartezeiten weiter versuchen.';
  if (retry === 'now-on-new-connection')
    return 'Versuchen Sie es noch ein einziges Mal, auf einer neuen Verbindung und ohne zu warten.';
  if (retry === 'other-host')
    return 'Versuchen Sie es bei den anderen Hosts aus dem MX-Eintrag, denn der bisherige lehnt alles ab.';
  if (retry === 'with-fewer-recipients') return 'Senden Sie an die übrigen Empfänger in kleineren Transaktionen.';
  if (retry === 'none') return 'Es ist nichts mehr zu senden.';
  return retry === 'never'
    ? 'Geben Sie die Nachricht an den Absender zurück; Warten hilft nicht.'
    : 'Solange sich nichts ändert, hilft Warten nicht.';
}

/** For refused addresses: whether to take them off the lists. */
function addressAdvice(facts: HintFacts): string {
  if (facts.suppress)
    return 'Nehmen Sie die Adresse aus Ihren Verteilern, denn wiederholte Versuche schaden Ihrer Reputation.';
  return again(facts);
}

const server = ({ provider }: HintFacts): string => provider ?? 'Der empfangende Server';

/** The pages where an entry can be looked up, as one sentence; empty without such pages. */
const lookUp = ({ lookups }: HintFacts): string =>
  lookups.length > 0 ? ` Nachschlagen können Sie den Eintrag unter ${allOf(lookups)}.` : '';

/** For a connection that ended before the verdict. */
const maybeAccepted =
  'Die Verbindung endete, bevor über die Nachricht entschieden war; der empfangende Server kann sie also angenommen haben. Bei einem neuen Versuch kommt sie möglicherweise doppelt an.';

/**
 * What the German-speaking operator of the sending mail system is told.
 *
 * @example
 * hintOf(classify(535), { locale: { postmasterHints }, audience: 'postmaster' }).audience; // 'postmaster'
 */
export const postmasterHints: HintTexts = {
  'mailbox-unknown': facts =>
    facts.permanence === 'temporary'
      ? {
          title: 'Empfänger nicht prüfbar',
          message: facts.recipient
            ? `${server(facts)} konnte ${facts.recipient} vorerst nicht prüfen.`
            : `${server(facts)} konnte den Empfänger vorerst nicht prüfen.`,
          action: `Sie müssen nichts tun; vielleicht baut die Gegenseite gerade ihr Verzeichnis neu auf. ${again(facts)}`,
        }
      : facts.confidence === 'guess'
        ? {
            title: 'Empfänger vermutlich unbekannt',
            message: facts.recipient
              ? `${server(facts)} hat die Nachricht an ${facts.recipient} ohne klaren Grund abgelehnt. Meist gibt es dann das Postfach nicht.`
              : `${server(facts)} hat die Nachricht ohne klaren Grund abgelehnt. Meist gibt es dann das Postfach nicht.`,
            action: `Der Absender muss die Adresse prüfen. Stimmt sie, fragen Sie den Postmaster jener Domain. ${again(facts)}`,
          }
        : {
            title: 'Empfänger unbekannt',
            message: facts.recipient
              ? `${server(facts)} kennt kein Postfach ${facts.recipient}.`
              : `${server(facts)} kennt kein solches Postfach.`,
            action: `Der Absender muss die Adresse korrigieren. Häufen sich solche Ablehnungen, prüfen Sie, woher der Verteiler stammt. ${addressAdvice(facts)}`,
          },
  'mailbox-disabled': facts => ({
    title: 'Postfach deaktiviert',
    message: facts.recipient
      ? `${server(facts)} meldet, dass ${facts.recipient} deaktiviert, gesperrt oder inaktiv ist.`
      : `${server(facts)} meldet, dass das Postfach deaktiviert, gesperrt oder inaktiv ist.`,
    action: `Wieder einschalten kann es nur der Inhaber oder dessen Anbieter. ${addressAdvice(facts)}`,
  }),
  'mailbox-full': facts => ({
    title: 'Speicherkontingent des Postfachs ausgeschöpft',
    message: facts.recipient
      ? `Das Postfach ${facts.recipient} hat sein Speicherkontingent erreicht.`
      : 'Das Postfach des Empfängers hat sein Speicherkontingent erreicht.',
    action: `Auf Ihrer Seite ist nichts zu ändern; der Inhaber des Postfachs muss Platz schaffen. ${again(facts)}`,
  }),
  'mailbox-moved': facts => ({
    title: 'Postfach umgezogen',
    message: `${server(facts)} hat mit 551 oder X.1.6 geantwortet: Das Postfach ist umgezogen, und Nachrichten werden nicht weitergeleitet.`,
    action: `Lassen Sie den Absender die neue Adresse bestätigen; ersetzen Sie die alte nicht automatisch. ${addressAdvice(facts)}`,
  }),
  'address-syntax': facts =>
    facts.confidence === 'guess'
      ? doubtfulAddress(server(facts), again(facts))
      : {
          title: 'Empfängeradresse fehlerhaft geschrieben',
          message: facts.recipient
            ? `${server(facts)} kann ${facts.recipient} in RCPT TO nicht lesen.`
            : `${server(facts)} kann die Adresse in RCPT TO nicht lesen.`,
          action: `Suchen Sie im Protokoll die Adresse, wie sie gesendet wurde; häufige Ursachen sind Aliasse und umgeschriebene Adressen. Andernfalls muss der Absender die Adresse korrigieren. ${again(facts)}`,
        },
  'recipient-refused': facts => ({
    title: 'Durch eine Regel für diesen Empfänger abgelehnt',
    message: facts.recipient
      ? `${server(facts)} nimmt von diesem Absender keine Nachrichten für ${facts.recipient} an.`
      : `${server(facts)} nimmt von diesem Absender keine Nachrichten für den Empfänger an.`,
    action: `Der Empfänger oder der dortige Administrator muss den Absender zulassen; die Adresse selbst kann gültig sein. ${again(facts)}`,
  }),
  'domain-not-found': facts =>
    facts.party === 'developer'
      ? {
          title: 'Host für den Versand im DNS nicht gefunden',
          message: 'Für den Host, mit dem sich die Anwendung verbindet, fand der Resolver weder A noch AAAA.',
          action: `Korrigieren Sie den Namen des Hosts in den Einstellungen der Anwendung oder die Einträge dieses Hosts. ${again(facts)}`,
        }
      : facts.permanence === 'temporary'
        ? {
            title: 'DNS-Abfrage vorerst fehlgeschlagen',
            message:
              'Die MX- oder Adressabfrage für die Empfängerdomain wurde nicht abgeschlossen (SERVFAIL oder Zeitüberschreitung).',
            action: `Prüfen Sie Ihren Resolver, dann die Nameserver der Domain und DNSSEC. ${again(facts)}`,
          }
        : {
            title: 'Empfängerdomain nicht im DNS',
            message:
              'Die Empfängerdomain oder ihr Mailhost existiert nicht (NXDOMAIN) oder hat weder MX noch A oder AAAA.',
            action: `Überprüfen Sie das mit „dig MX“ aus einem anderen Netz. Der Absender muss die Adresse korrigieren oder der Inhaber der Domain seine Einträge. ${again(facts)}`,
          },
  'domain-not-accepting': facts => ({
    title: 'Domain nimmt keine Nachrichten an',
    message:
      'Die Domain hat einen Null-MX-Eintrag (RFC 7505), was ein Relay mit 556 meldet, oder ihr Host antwortet mit 521 (RFC 7504).',
    action: `Der Absender braucht eine andere Adresse. ${addressAdvice(facts)}`,
  }),
  'routing-failure': facts => ({
    title: 'Kein Zustellweg oder Schleife',
    message:
      'Die Nachricht hat zu viele Zwischenstationen durchlaufen, kam zum selben Host zurück oder hat keinen brauchbaren Zustellweg.',
    action: `Lesen Sie die Received-Kopfzeilen. Eine Schleife zwischen Ihren eigenen Hosts beruht auf einem falschen Transport oder Alias auf Ihrer Seite; andernfalls bitten Sie den Administrator der Empfängerdomain, MX-Einträge und Weiterleitung zu prüfen. ${again(facts)}`,
  }),
  'relay-denied': facts => ({
    title: 'Relay-Zugriff verweigert',
    message: `${server(facts)} ist für die Empfängerdomain nicht zuständig und reicht für diesen Client nichts weiter.`,
    action: `Ist es Ihr Smarthost, melden Sie sich mit SMTP AUTH an oder lassen Sie Ihre IP-Adresse dort freigeben. Ist es der MX der Empfängerdomain, muss deren Inhaber die Domain auf diesem Server eintragen. ${again(facts)}`,
  }),
  'sender-rejected': facts => ({
    title: 'Envelope-Absender abgelehnt',
    message: `${server(facts)} lehnt die Adresse in MAIL FROM oder das sendende Konto ab: Die Adresse ist unbekannt, hat keine gültige Domain oder gehört nicht zur Anmeldung, oder das Konto ist gesperrt.`,
    action: `Prüfen Sie, ob die Absenderdomain MX- oder A-Einträge hat, ob die Anmeldung die Adresse verwenden darf und ob das Konto gesperrt ist. ${again(facts)}`,
  }),
  'auth-required': facts => ({
    title: 'Authentifizierung erforderlich',
    message: `${server(facts)} nimmt auf diesem Port nur von angemeldeten Clients Nachrichten an.`,
    action: `Konfigurieren Sie Anmeldedaten für dieses Relay, meist auf Port 587 oder 465. Wollten Sie an einen MX zustellen, verwenden Sie Port 25. ${again(facts)}`,
  }),
  'auth-failed': facts =>
    facts.retry === 'later'
      ? {
          title: 'Authentifizierung vorerst nicht möglich',
          message: `${server(facts)} konnte die Anmeldedaten nicht prüfen; sie können durchaus richtig sein.`,
          action: `Lassen Sie die Anmeldedaten, wie sie sind; der Betreiber jenes Servers muss seinen Anmeldedienst in Ordnung bringen. ${again(facts)}`,
        }
      : {
          title: 'Authentifizierung fehlgeschlagen',
          message: `${server(facts)} hat die Anmeldedaten abgelehnt: Das Passwort ist falsch oder wurde geändert, ein App-Passwort ist nötig, die Anmeldung mit Passwort ist abgeschaltet, oder ein OAuth-2.0-Token ist abgelaufen.`,
          action: `Testen Sie das Konto von Hand, prüfen Sie, ob SMTP AUTH für das Konto und den Mandanten eingeschaltet ist, und erneuern Sie App-Passwort oder Token. Halten Sie inzwischen die Warteschlange für dieses Relay an, denn wiederholte Fehlversuche können das Konto sperren. ${again(facts)}`,
        },
  'encryption-required': facts => ({
    title: 'Verschlüsselung erforderlich',
    message: `${server(facts)} verlangt STARTTLS, einen stärkeren Mechanismus oder REQUIRETLS (RFC 8689) auf dem Weg.`,
    action: `Schalten Sie ausgehendes TLS für dieses Ziel ein und prüfen Sie, ob eine Firewall STARTTLS herausfiltert. ${again(facts)}`,
  }),
  'tls-failed': facts =>
    facts.party === 'receiver-admin'
      ? {
          title: 'TLS-Handshake auf der Gegenseite fehlgeschlagen',
          message: `${server(facts)} bietet TLS an, aber das Zertifikat oder die Protokollversion ist nicht akzeptabel.`,
          action: `Prüfen Sie das mit „openssl s_client -starttls smtp“, dann die MTA-STS-Richtlinie und die DANE-Einträge, und verständigen Sie den dortigen Administrator. ${again(facts)}`,
        }
      : {
          title: 'TLS-Handshake fehlgeschlagen',
          message:
            'Die TLS-Sitzung kam nicht zustande: Es gibt keine gemeinsame Version oder Chiffre, oder ein Zertifikat wurde abgelehnt.',
          action: `Testen Sie die Verbindung mit „openssl s_client -starttls smtp“, aktualisieren Sie CA-Zertifikate und TLS-Bibliothek und prüfen Sie die Uhr des Hosts. ${again(facts)}`,
        },
  'message-unauthenticated': facts => ({
    title: 'SPF, DKIM oder DMARC nicht bestanden',
    message: `${server(facts)} verlangt eine bestandene Prüfung, die zur Domain in From passt.`,
    action: `Lesen Sie die Kopfzeile Authentication-Results einer Testnachricht. Nehmen Sie die sendende IP-Adresse in den SPF-Eintrag auf, signieren Sie mit DKIM unter der From-Domain und veröffentlichen Sie DMARC; ein weiterleitendes System dazwischen braucht SRS oder ARC. ${again(facts)}`,
  }),
  'dns-misconfigured': facts => ({
    title: 'Reverse-DNS oder HELO-Name nicht akzeptiert',
    message: `${server(facts)} hat keinen PTR-Eintrag gefunden, der wieder zur sendenden IP-Adresse führt, oder akzeptiert den HELO-Namen oder die Absenderdomain nicht.`,
    action: `Setzen Sie PTR, A oder AAAA und den HELO-Namen auf denselben Hostnamen; den PTR setzt der Inhaber des IP-Bereichs. Prüfen Sie auch den MX der Absenderdomain. ${again(facts)}`,
  }),
  'ip-blocked': facts => ({
    title: 'Sendende IP-Adresse gesperrt',
    message:
      facts.blocklists.length > 0
        ? `Die sendende IP-Adresse oder ihr Netz ist bei ${allOf(facts.blocklists)} gelistet.`
        : `${server(facts)} sperrt die sendende IP-Adresse oder ihr Netz.`,
    action: `Ermitteln Sie zuerst die Ursache: ein gekapertes Konto, einen infizierten Host oder einen schlechten Verteiler.${lookUp(facts)} Beantragen Sie dann die Austragung oder nutzen Sie das Formular des Anbieters für Absender. ${again(facts)}`,
  }),
  'domain-blocked': facts => ({
    title: 'Domain oder URL gesperrt',
    message:
      facts.blocklists.length > 0
        ? `Die Absenderdomain oder eine URL in der Nachricht ist bei ${allOf(facts.blocklists)} gelistet.`
        : 'Die Absenderdomain oder eine URL in der Nachricht hat eine schlechte Reputation.',
    action: `Prüfen Sie die Absenderdomain und jede verlinkte Domain, auch die für Tracking.${lookUp(facts)} Beantragen Sie dann die Austragung. ${again(facts)}`,
  }),
  'spam-rejected': facts => ({
    title: 'Als Spam abgelehnt',
    message: `${server(facts)} hat die Nachricht nach ihrem Inhalt oder ihrer Bewertung als Spam eingestuft.`,
    action: `Suchen Sie zuerst nach einem gekaperten Konto. Bei erwünschten Nachrichten prüfen Sie Beschwerden und Reputation, zum Beispiel in den Postmaster Tools oder in SNDS; den Inhalt muss ändern, wer ihn verfasst hat. ${again(facts)}`,
  }),
  'virus-detected': facts => ({
    title: 'Schadsoftware gefunden',
    message: `Der Virenscanner ${facts.provider ? `von ${facts.provider}` : 'des empfangenden Servers'} hat in der Nachricht Schadsoftware gefunden.`,
    action: `Halten Sie die Nachricht zurück, untersuchen Sie den Host oder das Konto, von dem sie kam, und prüfen Sie ausgehende Nachrichten. Wer die Nachricht verfasst hat, muss saubere Dateien senden. ${again(facts)}`,
  }),
  'content-rejected': facts => ({
    title: 'Inhalt nicht erlaubt',
    message: `${server(facts)} verbietet einen Anhangstyp, eine URL, ein Wort oder ein Format in der Nachricht.`,
    action: `An Ihrem System ist nichts zu ändern. Teilen Sie dem Absender mit, was abgelehnt wurde, und schlagen Sie einen Link statt der Datei vor. ${again(facts)}`,
  }),
  'policy-rejected': facts => ({
    title: 'Durch lokale Richtlinie abgelehnt',
    message: `${server(facts)} hat die Nachricht nach einer eigenen Regel abgelehnt und nennt keine genaue Ursache.`,
    action: `Prüfen Sie SPF, DKIM, DMARC, PTR und Reputation. Ist alles in Ordnung, schreiben Sie dem Postmaster jener Domain und nennen Sie Zeitpunkt, IP-Adresse und Antwort. ${again(facts)}`,
  }),
  'message-malformed': facts => ({
    title: 'Nachricht fehlerhaft aufgebaut',
    message: `${server(facts)} hat Kopfzeilen, Zeilenenden, Zeilenlänge, Kodierung oder MIME-Struktur beanstandet.`,
    action: `Ermitteln Sie, welches Programm die Nachricht erzeugt hat; auch Filter und Gateways, die Kopfzeilen hinzufügen, können sie beschädigen. Korrigieren müssen es die Entwickler jenes Programms. ${again(facts)}`,
  }),
  'rate-limited': facts => ({
    title: 'Versandlimit erreicht',
    message: `${server(facts)} begrenzt Nachrichten, Verbindungen oder Empfänger je Zeitraum, oder ein Versandkontingent ist ausgeschöpft.`,
    action: `Senken Sie Parallelität und Rate für dieses Ziel und suchen Sie nach einem Konto, das mehr sendet als sonst. ${again(facts)}`,
  }),
  greylisted: facts => ({
    title: 'Greylisting',
    message: `${server(facts)} stellt den ersten Versuch zurück, wenn Absender, Empfänger und IP-Adresse noch nicht bekannt sind.`,
    action: `Zu ändern ist nichts. Lassen Sie alle Versuche von derselben IP-Adresse oder aus demselben Netz ausgehen. ${again(facts)}`,
  }),
  'too-many-recipients': facts => ({
    title: 'Zu viele Empfänger in einer Transaktion',
    message: `${server(facts)} nimmt je Transaktion weniger Empfänger an, als angegeben waren.`,
    action: `Setzen Sie das Empfängerlimit für dieses Ziel auf 100 oder weniger (RFC 5321 §4.5.3.1.8). ${again({ ...facts, retry: 'with-fewer-recipients' })}`,
  }),
  'message-too-large': facts => ({
    title: 'Nachricht zu groß',
    message: `${server(facts)} hat eine Größenbeschränkung, die diese Nachricht überschreitet; die meisten Server nennen sie als SIZE in der Antwort auf EHLO.`,
    action: `Setzen Sie eine eigene Grenze, damit Ihre Benutzer schon bei der Einlieferung davon erfahren. Verkleinern muss die Nachricht, wer sie verfasst hat. ${again(facts)}`,
  }),
  'system-full': facts => ({
    title: 'Speicher des empfangenden Systems erschöpft',
    message: `${server(facts)} hat keinen Platz mehr, was alle Nachrichten dorthin betrifft.`,
    action: `Auf Ihrer Seite ist nichts zu ändern; Platz schaffen muss der dortige Administrator. ${again(facts)}`,
  }),
  'server-error': facts => ({
    title: 'Interner Fehler auf der Gegenseite',
    message: `${server(facts)} meldet einen lokalen Fehler, eine fehlgeschlagene Abfrage oder eine falsche Konfiguration.`,
    action:
      facts.permanence === 'permanent'
        ? `Senden Sie Antwort und Zeitpunkt an den Postmaster jener Domain, der das beheben muss. ${again(facts)}`
        : `Handeln muss der dortige Administrator. Hält der Zustand über Stunden an, schreiben Sie dem Postmaster jener Domain. ${again(facts)}`,
  }),
  'server-unavailable': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Empfangender Server brach vor der Entscheidung ab',
          message: maybeAccepted,
          action: `Bitten Sie die Gegenseite, nach der Message-ID zu suchen. ${again(facts)}`,
        }
      : {
          title: 'Empfangender Server nicht verfügbar',
          message: `${server(facts)} ist überlastet, fährt herunter oder wird gewartet.`,
          action: `Prüfen Sie, ob die anderen MX-Hosts der Domain versucht werden. Fallen alle über Stunden aus, verständigen Sie den Postmaster der Domain. ${again(facts)}`,
        },
  'protocol-error': facts => ({
    title: 'Fehler im SMTP-Protokoll',
    message: `${server(facts)} hat einen Befehl, dessen Syntax oder dessen Platz in der Reihenfolge nicht akzeptiert.`,
    action: `Zeichnen Sie den Dialog auf und suchen Sie die erste Ablehnung. Häufige Ursachen sind eine SMTP-Prüfung in der Firewall und Pipelining, das der Server nicht anbietet. ${again(facts)}`,
  }),
  'not-supported': facts => ({
    title: 'Funktion nicht unterstützt',
    message: `${server(facts)} unterstützt etwas nicht, das die Nachricht braucht: einen Befehl, einen Parameter, SMTPUTF8 oder 8BITMIME.`,
    action: `Lassen Sie Ihr System 8-Bit-Inhalt vor dem Senden umwandeln. Bei SMTPUTF8 braucht der Absender eine ASCII-Adresse des Empfängers. ${again(facts)}`,
  }),
  'delivery-expired': facts => ({
    title: 'Zeit in der Warteschlange abgelaufen',
    message: facts.recipient
      ? `Die Zustellung an ${facts.recipient} ist nicht gelungen, bevor die Nachricht verfiel; der Bericht nennt keine Ursache.`
      : 'Die Zustellung ist nicht gelungen, bevor die Nachricht verfiel; der Bericht nennt keine Ursache.',
    action: `Suchen Sie in Ihrem Protokoll die Ursache der früheren Zurückstellungen und beheben Sie diese, bevor die Nachricht erneut gesendet wird. ${again(facts)}`,
  }),
  'connection-failed': facts =>
    facts.delivery === 'unknown'
      ? {
          title: 'Verbindung vor der Entscheidung verloren',
          message: maybeAccepted,
          action: `Bitten Sie die Gegenseite, nach der Message-ID zu suchen. Kommt es oft vor, prüfen Sie Timeouts (RFC 5321 §4.5.3.2 verlangt zehn Minuten nach dem abschließenden Punkt) und Path-MTU. ${again(facts)}`,
        }
      : {
          title: 'Verbindung fehlgeschlagen',
          message:
            'Die Verbindung wurde abgelehnt, lief in eine Zeitüberschreitung, wurde zurückgesetzt oder brach ab, bevor die Nachricht übergeben war.',
          action: `Prüfen Sie den ausgehenden Port 25, das IPv6-Routing und die Firewall und verbinden Sie sich aus einem anderen Netz. Ist nur jener Host betroffen, muss dessen Administrator handeln. ${again(facts)}`,
        },
  'client-error': facts => ({
    title: 'Abbruch im sendenden Client',
    message:
      'Kein Server hat etwas abgelehnt: Dem Client fehlten Empfänger oder Anmeldedaten, oder eine Einstellung war falsch.',
    action: `Lesen Sie das Protokoll der Anwendung; korrigieren müssen es deren Entwickler. Ihr Mailsystem ist nicht beteiligt. ${again(facts)}`,
  }),
  delayed: {
    title: 'Zustellung verzögert',
    message: 'Eine Warteschlange hält die Nachricht noch und versucht es weiter. Das ist ein Hinweis, kein Fehler.',
    action:
      'Senden Sie nichts noch einmal. Dauert die Verzögerung über Stunden an, sehen Sie im Protokoll jener Warteschlange nach.',
  },
  accepted: facts =>
    facts.delivery === 'accepted'
      ? {
          title: 'Nachricht angenommen',
          message: 'Der empfangende Server hat die Verantwortung für die Nachricht übernommen.',
          action: 'Es ist nichts zu tun. Bewahren Sie die Queue-ID für Fragen zur weiteren Zustellung auf.',
        }
      : {
          title: 'Annahme der Nachricht noch offen',
          message:
            'Die Antwort ist positiv, doch nichts zeigt, dass der empfangende Server damit die Verantwortung für die Nachricht übernommen hat.',
          action: 'Suchen Sie im Protokoll die Antwort auf den abschließenden Punkt; sie enthält oft die Queue-ID.',
        },
  unknown: facts => {
    if (facts.permanence === 'temporary')
      return {
        title: 'Ohne bekannte Ursache zurückgestellt',
        message: `${server(facts)} hat mit einem vorübergehenden Code geantwortet, und der Text enthält nichts Bekanntes. ${usualCauses}`,
        action: `Lesen Sie die ganze Antwort in Ihrem Protokoll und sehen Sie nach, ob auch andere Nachrichten an dieselbe Domain betroffen sind. ${again(facts)}`,
      };
    if (facts.permanence === 'permanent')
      return {
        title: 'Ohne bekannte Ursache abgelehnt',
        message: `${server(facts)} hat mit einem dauerhaften Code geantwortet, und der Text enthält nichts Bekanntes.`,
        action: `Lesen Sie die ganze Antwort in Ihrem Protokoll; ein Link oder ein erweiterter Statuscode darin verrät oft mehr. Wenn nicht, fragen Sie den Postmaster jener Domain. ${again(facts)}`,
      };
    return {
      title: 'Ursache und Ergebnis unbekannt',
      message: 'Der Fehler lässt weder seine Ursache erkennen noch, ob die Nachricht angenommen wurde.',
      action: 'Suchen Sie im Protokoll nach der Message-ID, bevor irgendetwas erneut gesendet wird.',
    };
  },
};
