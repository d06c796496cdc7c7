import type { EnhancedStatusCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every registered enhanced status code, subject and class in German.
 *
 * @example
 * enhancedStatusCodeTexts.codes['2.2'].title; // 'Postfach voll'
 */
export const enhancedStatusCodeTexts: EnhancedStatusCodeTexts = {
  codes: {
    '0.0': {
      title: 'Sonstiger Status ohne nähere Angabe',
      description:
        'Über die erste Ziffer hinaus ist nichts bekannt. In der Form 2.0.0 bestätigt der Code häufig einen Erfolg.',
    },
    '1.0': {
      title: 'Sonstiger Status zu einer Adresse',
      description:
        'Es geht um eine Adresse, doch der Server sagt nicht, was damit ist. Mit 2.1.0 wird gewöhnlich MAIL FROM bestätigt.',
    },
    '1.1': {
      title: 'Empfängerpostfach unbekannt',
      description:
        'Der Teil der Empfängeradresse vor dem @ bezeichnet kein Postfach der Domain. Als 4.1.1 ist die Ablehnung nur vorübergehend.',
    },
    '1.2': {
      title: 'Empfängerdomain ungültig',
      description:
        'Die Domain des Empfängers existiert nicht oder kann keine Nachrichten empfangen. Als 4.1.2 meldet der Code ein Problem mit dem DNS.',
    },
    '1.3': {
      title: 'Syntaxfehler in der Empfängeradresse',
      description:
        'Die Empfängeradresse verletzt die Syntaxregeln, zum Beispiel durch ein Leerzeichen oder einen fehlenden Teil.',
    },
    '1.4': {
      title: 'Empfängeradresse mehrdeutig',
      description: 'Die Adresse passt auf dem Server zu mehr als einem Empfänger.',
    },
    '1.5': {
      title: 'Empfängeradresse gültig',
      description:
        'Der Empfänger wurde angenommen; mit 2.1.5 wird gewöhnlich RCPT TO bestätigt. Der Code ist nur für Erfolge vorgesehen.',
    },
    '1.6': {
      title: 'Postfach unbekannt verzogen',
      description: 'Das Postfach gab es früher, und der Server kennt keine neue Adresse dafür.',
    },
    '1.7': {
      title: 'Syntaxfehler in der Absenderadresse',
      description: 'Die Absenderadresse in MAIL FROM verletzt die Syntaxregeln.',
    },
    '1.8': {
      title: 'Absenderdomain ungültig',
      description:
        'Die Domain des Absenders existiert nicht oder kann keine Nachrichten empfangen; eine Unzustellbarkeitsnachricht käme dort nicht an.',
    },
    '1.9': {
      title: 'An ein nicht konformes System weitergereicht',
      description:
        'Die Nachricht ging an ein System, das ihren Status nicht melden kann; weitere Meldungen sind also nicht zu erwarten.',
    },
    '1.10': {
      title: 'Empfängerdomain mit Null-MX-Eintrag',
      description: 'Die Empfängerdomain erklärt im DNS, dass sie keine Nachrichten annimmt.',
    },
    '2.0': {
      title: 'Sonstiger Status zu einem Postfach',
      description: 'Das Postfach gibt es, aber etwas daran verhindert die Zustellung.',
    },
    '2.1': {
      title: 'Postfach deaktiviert',
      description: 'Das Postfach gibt es, aber es ist abgeschaltet, eine Zeit lang (4.2.1) oder endgültig (5.2.1).',
    },
    '2.2': {
      title: 'Postfach voll',
      description:
        'Das Speicherkontingent des Postfachs ist ausgeschöpft, und dessen Inhaber muss Platz schaffen. Server melden das teils als vorübergehend, teils als dauerhaft.',
    },
    '2.3': {
      title: 'Nachricht größer als für das Postfach erlaubt',
      description:
        'Dieses Postfach nimmt so große Nachrichten nicht an; bei X.3.4 geht es um die Größenbeschränkung des ganzen Systems.',
    },
    '2.4': {
      title: 'Verteilerliste nicht auflösbar',
      description: 'Das Postfach ist eine Verteilerliste, deren Mitglieder der Server nicht ermitteln konnte.',
    },
    '3.0': {
      title: 'Sonstiger Status zum Mailsystem',
      description: 'Die Ursache liegt im empfangenden System, das keine Einzelheiten nennt.',
    },
    '3.1': {
      title: 'Mailsystem voll',
      description: 'Der Speicher des empfangenden Systems ist erschöpft, und dessen Administrator muss Platz schaffen.',
    },
    '3.2': {
      title: 'System nimmt keine Nachrichten an',
      description:
        'Der empfangende Host nimmt keine Nachrichten an: entweder gerade nicht, weil er herunterfährt, überlastet ist oder gewartet wird, oder grundsätzlich nicht.',
    },
    '3.3': {
      title: 'System beherrscht eine verlangte Funktion nicht',
      description: 'Dem empfangenden System fehlt eine Funktion, die für die Nachricht angefordert wurde.',
    },
    '3.4': {
      title: 'Nachricht zu groß für das System',
      description: 'Die Nachricht ist größer, als das empfangende System für irgendein Postfach erlaubt.',
    },
    '3.5': {
      title: 'System falsch konfiguriert',
      description:
        'Ein Fehler in seiner Konfiguration hindert das empfangende System daran, diese Nachricht anzunehmen.',
    },
    '3.6': {
      title: 'Verlangte Priorität geändert',
      description: 'Die Nachricht wurde mit einer anderen Priorität angenommen; diese steht am Anfang des Textes.',
    },
    '4.0': {
      title: 'Sonstiger Status zu Netz oder Zustellweg',
      description: 'Auf dem Weg zwischen den Systemen ist etwas fehlgeschlagen, und die Ursache ist unklar.',
    },
    '4.1': {
      title: 'Keine Antwort vom Host',
      description:
        'Der nächste Host hat auf den Verbindungsversuch nicht reagiert. Manche Systeme senden 5.4.1 in einem anderen Sinn: für einen unbekannten Empfänger oder einen verweigerten Zugriff.',
    },
    '4.2': {
      title: 'Schlechte Verbindung',
      description:
        'Die Verbindung kam zustande, brach aber ab oder war für die Übertragung zu schlecht. In einer Antwort mit 421 steht der Code oft für zu lange Untätigkeit.',
    },
    '4.3': {
      title: 'Verzeichnisdienst ausgefallen',
      description: 'Ein Verzeichnis, das für die Wahl des Zustellwegs nötig ist, etwa das DNS, war nicht verfügbar.',
    },
    '4.4': {
      title: 'Kein Zustellweg',
      description:
        'Ein Weg zum nächsten Host ließ sich nicht ermitteln, zum Beispiel weil das DNS keine brauchbaren Einträge enthält.',
    },
    '4.5': {
      title: 'Mailsystem überlastet',
      description: 'Das Mailsystem hat im Augenblick mehr Nachrichten, als es verarbeiten kann.',
    },
    '4.6': {
      title: 'Zustellschleife erkannt',
      description:
        'Die Nachricht durchläuft immer wieder dieselben Systeme. Eine Weiterleitung oder ein Zustellweg muss korrigiert werden; Warten hilft daher selten, auch nicht nach 4.4.6.',
    },
    '4.7': {
      title: 'Zustellfrist abgelaufen',
      description:
        'Die Nachricht wurde nicht innerhalb ihrer Frist zugestellt. Der Code steht meist im Bericht einer Warteschlange, die aufgegeben hat, und nicht in einer Antwort.',
    },
    '5.0': {
      title: 'Sonstiger Status zum Protokoll',
      description:
        'Die Ursache ist der Dialog selbst, und kein genauerer Code passt. In der Form 2.5.0 bestätigt er einen Befehl.',
    },
    '5.1': {
      title: 'Ungültiger Befehl',
      description: 'Der Befehl wird nicht unterstützt oder kam an der falschen Stelle der Sitzung.',
    },
    '5.2': {
      title: 'Syntaxfehler',
      description: 'Der Server konnte den Befehl nicht deuten: Er ist unbekannt, oder seine Syntax ist falsch.',
    },
    '5.3': {
      title: 'Zu viele Empfänger',
      description:
        'Die Transaktion nennt mehr Empfänger, als der Server auf einmal annimmt; die übrigen brauchen eine eigene Transaktion.',
    },
    '5.4': {
      title: 'Ungültige Argumente des Befehls',
      description:
        'Der Befehl ist gültig, aber ein Argument liegt außerhalb des erlaubten Bereichs oder verlangt eine unbekannte Funktion.',
    },
    '5.5': {
      title: 'Falsche Protokollversion',
      description: 'Client und Server verwenden Versionen des Protokolls, die nicht zusammenpassen.',
    },
    '5.6': {
      title: 'Zeile im AUTH-Austausch zu lang',
      description: 'Eine Rückmeldung im AUTH-Austausch war länger, als der Server speichern kann.',
    },
    '6.0': {
      title: 'Sonstiger Fehler im Inhalt',
      description:
        'Es geht um den Inhalt der Nachricht; Einzelheiten fehlen. Mit 2.6.0 bestätigen manche Server eine Nachricht.',
    },
    '6.1': {
      title: 'Inhaltstyp nicht unterstützt',
      description:
        'Einen Inhaltstyp der Nachricht unterstützt das empfangende System oder eines auf dem Weg dorthin nicht.',
    },
    '6.2': {
      title: 'Umwandlung nötig, aber untersagt',
      description:
        'Der Inhalt muss vor der Zustellung umgewandelt werden, und der Absender oder das sendende System verbietet das.',
    },
    '6.3': {
      title: 'Umwandlung nötig, aber nicht unterstützt',
      description: 'Der Inhalt muss umgewandelt werden, zum Beispiel von 8 auf 7 Bit, und der Server kann das nicht.',
    },
    '6.4': {
      title: 'Umwandlung mit Verlust',
      description:
        'Als 2.6.4 warnt der Code, dass bei einer Umwandlung Informationen verloren gingen. Als 5.6.4 lehnt er die Nachricht ab, weil der Absender einen solchen Verlust nicht zulässt.',
    },
    '6.5': {
      title: 'Umwandlung fehlgeschlagen',
      description: 'Eine nötige Umwandlung des Inhalts wurde versucht und ist nicht gelungen.',
    },
    '6.6': {
      title: 'Inhalt der Nachricht nicht verfügbar',
      description: 'Der Inhalt, auf den ein BURL-Befehl mit seiner URL verweist, ließ sich nicht abrufen.',
    },
    '6.7': {
      title: 'Nicht-ASCII-Adresse hier nicht erlaubt',
      description:
        'Die Absender- oder Empfängeradresse enthält Nicht-ASCII-Zeichen, und der Server braucht dort eine reine ASCII-Adresse.',
    },
    '6.8': {
      title: 'UTF-8-Antwort nötig, vom SMTP-Client aber nicht erlaubt',
      description: 'Die Antwort auf VRFY oder EXPN bräuchte UTF-8-Text, den der Client nicht erlaubt hat.',
    },
    '6.9': {
      title: 'UTF-8-Kopfzeilen für einen Empfänger nicht übertragbar',
      description: 'Die Nachricht hat Kopfzeilen in UTF-8, und das System eines Empfängers unterstützt SMTPUTF8 nicht.',
    },
    '6.10': {
      title: 'UTF-8-Antwort nötig, vom SMTP-Client aber nicht erlaubt (veraltet)',
      description:
        'Ein frühes Dokument verwendete diese Nummer für einen Fall von X.6.8; dieser Code ist an ihre Stelle getreten.',
    },
    '7.0': {
      title: 'Sonstiger Status zur Sicherheit',
      description:
        'Eine Sicherheitsregel greift, und der Server sagt nicht, welche. 2.7.0 bestätigt eine Anmeldung; 5.7.0 steht sowohl für fehlendes AUTH als auch für fehlendes STARTTLS.',
    },
    '7.1': {
      title: 'Zustellung nicht erlaubt',
      description:
        'Eine Richtlinie des Servers verbietet diese Nachricht, und welche Regel es ist, sagt oft nur der Text. Als 4.7.1 ist der Code bei Greylisting verbreitet.',
    },
    '7.2': {
      title: 'Verteilerliste nicht erlaubt',
      description: 'Der Absender darf nicht an diese Verteilerliste schreiben.',
    },
    '7.3': {
      title: 'Sicherheitsumwandlung nötig, aber nicht möglich',
      description:
        'Die Nachricht müsste von einem Protokoll für sichere Nachrichten in ein anderes umgewandelt werden.',
    },
    '7.4': {
      title: 'Sicherheitsfunktion nicht unterstützt',
      description: 'Der Client oder die Nachricht verlangt eine Sicherheitsfunktion, die der Server nicht bietet.',
    },
    '7.5': {
      title: 'Kryptografischer Fehler',
      description:
        'Ein System konnte die Nachricht nicht prüfen oder entschlüsseln, weil ein Schlüssel oder Ähnliches fehlte oder falsch war. Server verwenden den Code auch für misslungenes TLS.',
    },
    '7.6': {
      title: 'Kryptografischer Algorithmus nicht unterstützt',
      description:
        'Ein System konnte die Nachricht nicht prüfen oder entschlüsseln, weil es den Algorithmus nicht kennt.',
    },
    '7.7': {
      title: 'Integrität der Nachricht verletzt',
      description: 'Die Nachricht wurde unterwegs verändert oder beschädigt und hat die Prüfung nicht bestanden.',
    },
    '7.8': {
      title: 'Anmeldedaten ungültig',
      description: 'Benutzername, Passwort oder Token wurde nicht akzeptiert. Der Code begleitet gewöhnlich 535.',
    },
    '7.9': {
      title: 'Authentifizierungsmechanismus zu schwach',
      description: 'Die Richtlinie des Servers verlangt für diesen Benutzer einen stärkeren Anmeldemechanismus.',
    },
    '7.10': {
      title: 'Verschlüsselung nötig',
      description:
        'Zuerst muss die Verbindung verschlüsselt werden, zum Beispiel mit STARTTLS vor einer Anmeldung mit PLAIN.',
    },
    '7.11': {
      title: 'Mechanismus verlangt Verschlüsselung',
      description:
        'Der Server akzeptiert diesen Anmeldemechanismus nur unter TLS. Der Code ist historisch, denn vorher sollten solche Mechanismen gar nicht angeboten werden.',
    },
    '7.12': {
      title: 'Passwortumstellung nötig',
      description:
        'Der Benutzer muss sich einmal mit einem anderen Mechanismus anmelden, meist mit PLAIN, bevor der gewählte funktioniert.',
    },
    '7.13': {
      title: 'Benutzerkonto deaktiviert',
      description:
        'Die Anmeldedaten stimmen, aber ein Administrator hat das Konto deaktiviert. Manche Server senden den Code auch für einen deaktivierten Empfänger.',
    },
    '7.14': {
      title: 'Vertrauensbeziehung nötig',
      description: 'Der Server, bei dem der Inhalt für einen BURL-Befehl liegt, vertraut dem Submission-Server nicht.',
    },
    '7.15': {
      title: 'Priorität zu niedrig',
      description:
        'Der Server nimmt nur Nachrichten mit höherer Priorität an, zurzeit (4.7.15) oder grundsätzlich (5.7.15).',
    },
    '7.16': {
      title: 'Nachricht zu groß für die angegebene Priorität',
      description:
        'Der Server nimmt eine Nachricht dieser Größe nur mit höherer Priorität an. Von einem alten Submission-Server kann der Code bedeuten, dass das Kontingent des Benutzers für verzögerte Nachrichten erschöpft ist.',
    },
    '7.17': {
      title: 'Postfach hat den Inhaber gewechselt',
      description:
        'Seit dem Datum, das der Absender mit der Erweiterung RRVS angab, ist das Postfach an einen anderen Benutzer gegangen. Von einem alten Submission-Server kann der Code bedeuten, dass das Kontingent des ganzen Systems für verzögerte Nachrichten erschöpft ist.',
    },
    '7.18': {
      title: 'Domain hat den Inhaber gewechselt',
      description: 'Seit dem Datum, das mit RRVS angegeben wurde, hat die Empfängerdomain den Inhaber gewechselt.',
    },
    '7.19': {
      title: 'RRVS-Prüfung nicht möglich',
      description: 'Der Server hat keine Aufzeichnungen darüber, ob das Postfach noch denselben Inhaber hat.',
    },
    '7.20': {
      title: 'Keine gültige DKIM-Signatur gefunden',
      description:
        'Die Richtlinie des empfangenden Systems verlangt eine gültige DKIM-Signatur, und die Nachricht hat keine.',
    },
    '7.21': {
      title: 'Keine annehmbare DKIM-Signatur gefunden',
      description:
        'Die Nachricht hat gültige DKIM-Signaturen, aber keine, die nach der Richtlinie des empfangenden Systems genügt.',
    },
    '7.22': {
      title: 'Keine gültige DKIM-Signatur der Absenderdomain gefunden',
      description: 'Keine gültige DKIM-Signatur der Nachricht gehört zu der Domain in der Kopfzeile From.',
    },
    '7.23': {
      title: 'SPF-Prüfung nicht bestanden',
      description: 'Der SPF-Eintrag der Absenderdomain erlaubt den sendenden Server nicht.',
    },
    '7.24': {
      title: 'Fehler bei der SPF-Prüfung',
      description:
        'Die SPF-Prüfung ließ sich nicht abschließen: Eine Abfrage schlug im Augenblick fehl (4.7.24), oder der Eintrag ist fehlerhaft (5.7.24).',
    },
    '7.25': {
      title: 'Reverse-DNS-Prüfung nicht bestanden',
      description:
        'Der Reverse-DNS-Eintrag der sendenden IP-Adresse fehlt oder genügt der Richtlinie des empfangenden Systems nicht.',
    },
    '7.26': {
      title: 'Mehrere Authentifizierungsprüfungen nicht bestanden',
      description:
        'Die Nachricht hat mehr als eine Prüfung nicht bestanden, etwa SPF und DKIM. Viele Server senden den Code, wenn DMARC der Grund ist.',
    },
    '7.27': {
      title: 'Absenderdomain mit Null-MX-Eintrag',
      description:
        'Die Absenderdomain erklärt im DNS, dass sie keine Nachrichten annimmt; eine Unzustellbarkeitsnachricht könnte sie also nicht erreichen.',
    },
    '7.28': {
      title: 'Nachrichtenflut erkannt',
      description:
        'Die Nachricht wirkt wie ein Teil einer Flut ähnlicher Nachrichten. Gmail sendet den Code als 4.7.28, um einen zu schnellen Absender zu bremsen.',
    },
    '7.29': {
      title: 'ARC-Prüfung nicht bestanden',
      description: 'Die ARC-Kette, in der weiterleitende Systeme frühere Prüfungen festhalten, ist ungültig.',
    },
    '7.30': {
      title: 'Unterstützung für REQUIRETLS nötig',
      description: 'Die Nachricht verlangt TLS auf jeder Teilstrecke, und der nächste Server unterstützt das nicht.',
    },
  },
  subjects: {
    0: {
      title: 'Sonstiger Status',
      description: 'Der Code nennt kein Thema, es zählt nur die erste Ziffer.',
    },
    1: {
      title: 'Status der Adresse',
      description: 'Der Code betrifft die Adresse eines Absenders oder Empfängers.',
    },
    2: {
      title: 'Status des Postfachs',
      description: 'Der Code betrifft das Postfach eines Empfängers; in Ordnung bringen kann es meist dessen Inhaber.',
    },
    3: {
      title: 'Status des Mailsystems',
      description: 'Der Code betrifft das empfangende Mailsystem; handeln kann dessen Administrator.',
    },
    4: {
      title: 'Status von Netz und Zustellweg',
      description: 'Der Code betrifft den Weg zwischen den Mailsystemen, etwa das Netz, das DNS oder das Routing.',
    },
    5: {
      title: 'Status des Protokolls',
      description: 'Der Code betrifft den Dialog zwischen Client und Server.',
    },
    6: {
      title: 'Status des Inhalts',
      description: 'Der Code betrifft den Inhalt der Nachricht; ändern kann ihn, wer sie verfasst hat.',
    },
    7: {
      title: 'Status von Sicherheit und Richtlinien',
      description: 'Der Code betrifft die Sicherheit oder eine Regel, die eine der beiden Seiten aufgestellt hat.',
    },
  },
  classes: {
    2: {
      title: 'Erfolg',
      description: 'Der Vorgang ist gelungen; die übrigen Ziffern können etwas dazu anmerken.',
    },
    4: {
      title: 'Vorübergehender Fehler',
      description: 'Der Versuch ist für diesmal fehlgeschlagen; später kann dieselbe Nachricht gelingen.',
    },
    5: {
      title: 'Dauerhafter Fehler',
      description:
        'Der Versuch ist endgültig fehlgeschlagen; anders geht er nur aus, wenn sich die Nachricht, die Adresse oder eine Einstellung ändert.',
    },
  },
};
