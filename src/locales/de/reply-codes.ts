import type { ReplyCodeTexts } from '../../presentation/code-texts.js';

/**
 * The texts of every reply code in German.
 *
 * @example
 * replyCodeTexts[535].title; // 'Authentifizierung fehlgeschlagen'
 */
export const replyCodeTexts: ReplyCodeTexts = {
  200: {
    title: 'Befehl ausgeführt',
    description:
      'Im Mailprotokoll vor SMTP war 200 die allgemeine Erfolgsmeldung. SMTP hat den Code aufgegeben und verwendet stattdessen 250.',
    whenSeen:
      'Noch 1983 schickten ihn einige Server als Antwort auf RSET und NOOP. Heute lebt er in abgeschriebenen Listen weiter.',
    whatToDo: 'Fahren Sie mit dem nächsten Befehl fort, denn die erste Ziffer meldet einen Erfolg.',
  },
  201: {
    title: 'Vorgang abgebrochen',
    description:
      'Im Protokoll vor SMTP bestätigte 201 einen Befehl und teilte mit, dass der laufende Vorgang verworfen wurde. In SMTP war der Code nie gültig.',
    whenSeen: 'Er steht in Dokumenten aus der Zeit um 1981; soweit bekannt, sendet ihn kein heutiger Mailserver.',
    whatToDo:
      'Werten Sie ihn nach der ersten Ziffer als Erfolg und beginnen Sie eine neue Transaktion, falls eine offen war.',
  },
  211: {
    title: 'Systemstatus',
    description:
      'Die Antwort enthält den Zustand des Systems oder allgemeine Hilfe und ist für Menschen gedacht. Für ein Programm bedeutet sie dasselbe wie 214.',
    whenSeen: 'Der Code ist eine Antwort auf HELP und umfasst meist mehrere Zeilen.',
    whatToDo:
      'Zeigen Sie die Zeilen der Person an, die gefragt hat, und fahren Sie mit einem beliebigen Befehl fort. Am Stand der Sitzung hat sich nichts geändert.',
  },
  214: {
    title: 'Hilfetext',
    description:
      'Der Server erklärt seine Befehle oder einen einzelnen davon. Der Text ist für Menschen geschrieben und hat keine feste Form.',
    whenSeen:
      'Der Code folgt auf HELP, oft mit vielen Zeilen. Andere Server antworten auf denselben Befehl mit 211; beides ist richtig.',
    whatToDo:
      'Lesen Sie den Text oder übergehen Sie ihn: Nichts ist fehlgeschlagen, nichts muss behoben werden. Was ein Server unterstützt, erfährt ein Programm aus der Antwort auf EHLO.',
  },
  215: {
    title: 'Bevorzugtes Verfahren',
    description:
      'Vor SMTP nannte ein Server mit 215 das Verfahren, das er für Nachrichten an mehrere Empfänger bevorzugte. SMTP hat nur ein Verfahren und kennt den Code nicht.',
    whenSeen: 'Er kommt in Dokumenten von 1980 und 1981 vor, und soweit bekannt, sendet ihn heute kein Server mehr.',
    whatToDo: 'Übergehen Sie den Text und machen Sie weiter wie nach jedem anderen Erfolg.',
  },
  220: {
    title: 'Dienst bereit',
    description:
      'Der Server ist bereit für den nächsten Schritt: nach der Begrüßung für SMTP-Befehle, nach STARTTLS für den TLS-Handshake. Welcher Fall vorliegt, ergibt sich allein aus dem Stand der Sitzung.',
    whenSeen:
      'Auf einer neuen Verbindung sendet ihn der Server als Erstes; der Text beginnt dann mit dem Namen des Servers. Derselbe Code folgt auf STARTTLS, wenn TLS beginnen kann.',
    whatToDo:
      'Senden Sie nach der Begrüßung EHLO oder, bei LMTP, LHLO. Verwerfen Sie nach STARTTLS allen bereits gepufferten Klartext, beginnen Sie sofort den TLS-Handshake und senden Sie danach erneut EHLO.',
  },
  221: {
    title: 'Verbindung wird geschlossen',
    description:
      'Der Server beendet die Sitzung und schließt die Verbindung unmittelbar nach dieser Antwort. Über zuvor gesendete Nachrichten sagt sie nichts aus; für jede gab es bereits eine eigene Antwort.',
    whenSeen:
      'Es ist die übliche Antwort auf QUIT. Unaufgefordert weisen einige Server damit auch Clients ab, die kein SMTP sprechen.',
    whatToDo:
      'Schließen Sie die Verbindung auch auf Ihrer Seite. Haben Sie kein QUIT gesendet, gilt der letzte Befehl als unbeantwortet: Wiederholen Sie die Transaktion auf einer neuen Verbindung.',
  },
  235: {
    title: 'Authentifizierung erfolgreich',
    description: 'Der AUTH-Austausch ist abgeschlossen, und der Client ist für den Rest der Sitzung angemeldet.',
    whenSeen:
      'Der Server beendet damit einen AUTH-Austausch, entweder nach der letzten Rückmeldung des Clients oder direkt nach AUTH, wenn der Befehl sie schon enthielt.',
    whatToDo:
      'Senden Sie als Nächstes MAIL FROM. Hat der Mechanismus eine eigene Sicherheitsschicht vereinbart, beginnt diese jetzt, und der Client sendet darin erneut EHLO. Ein zweites AUTH in derselben Sitzung wird abgelehnt.',
  },
  250: {
    title: 'OK',
    description:
      'Der Server hat den Befehl ausgeführt. Die Verantwortung für eine Nachricht übernimmt er erst mit dem 250 nach dem abschließenden Punkt oder, bei BDAT, nach dem letzten Datenblock.',
    whenSeen:
      'So wird fast jeder Befehl beantwortet, der gelingt, darunter EHLO, MAIL FROM, RCPT TO und RSET. In der Antwort auf EHLO nennt jede Zeile ab der zweiten eine Erweiterung, die der Server unterstützt.',
    whatToDo:
      'Senden Sie den nächsten Befehl. Bewahren Sie nach dem Ende der Nachricht den Antworttext auf, denn oft steht darin die Queue-ID, unter der die Gegenseite die Nachricht wiederfindet.',
  },
  251: {
    title: 'Benutzer nicht lokal (wird weitergeleitet)',
    description:
      'Das Postfach liegt anderswo, aber der Server nimmt den Empfänger an und leitet die Nachricht an die Adresse im Text weiter.',
    whenSeen:
      'Der Code folgt auf RCPT TO oder VRFY, wenn der Server weiß, wohin der Benutzer umgezogen ist. Nach ETRN bedeutet dieselbe Zahl, dass keine Nachrichten auf den Knoten warten.',
    whatToDo:
      'Machen Sie weiter wie nach 250, denn der Empfänger ist angenommen. Übernehmen Sie die Adresse aus dem Text nur dann in ein Adressbuch, wenn sich der Server authentifiziert hat, denn sie könnte gefälscht sein.',
  },
  252: {
    title: 'Prüfung nicht möglich',
    description:
      'Der Server bestätigt die Adresse nicht, würde aber eine Nachricht dorthin annehmen und die Zustellung versuchen. Dass es das Postfach gibt, ist damit nicht belegt.',
    whenSeen:
      'Nach VRFY oder EXPN kommt der Code von Servern, die ihre Benutzer nicht prüfen oder nicht preisgeben. Als Antwort auf ETRN bedeutet er, dass die Zustellung der wartenden Nachrichten begonnen hat.',
    whatToDo:
      'Senden Sie die Nachricht wie gewohnt, falls Sie eine haben; erst eine Zustellung zeigt, ob die Adresse funktioniert. Führen Sie die Adresse weder als geprüft noch als falsch.',
  },
  253: {
    title: 'Wartende Nachrichten',
    description:
      'Die Zustellung der Nachrichten, die auf den genannten Knoten warten, hat begonnen; ihre Anzahl steht im Text.',
    whenSeen:
      'Den Code gibt es nur bei ETRN: Mit diesem Befehl bittet ein Client einen Server, die Warteschlange für einen Host oder eine Domain abzuarbeiten.',
    whatToDo:
      'Nehmen Sie eingehende Verbindungen an, denn der Server stellt die Nachrichten in Sitzungen zu, die er selbst aufbaut.',
  },
  334: {
    title: 'Challenge des Servers',
    description:
      'Der Server sendet eine base64-kodierte SASL-Challenge und wartet auf die Rückmeldung des Clients. Die Anmeldung läuft noch; die Antwort ist also weder ein Erfolg noch ein Fehler.',
    whenSeen:
      'Der Code folgt auf AUTH oder auf eine frühere Rückmeldung, sooft der Mechanismus einen weiteren Schritt braucht. AUTH LOGIN fragt zum Beispiel erst nach dem Benutzernamen und dann nach dem Passwort.',
    whatToDo:
      'Dekodieren Sie die Challenge und senden Sie die Rückmeldung base64-kodiert in einer einzigen Zeile; mit einem einzelnen Stern brechen Sie ab. Senden Sie keinen SMTP-Befehl, bevor der Server den Austausch mit Erfolg oder Fehler beendet hat.',
  },
  353: {
    title: 'Antworten je Empfänger folgen',
    description:
      'Der Server hat die Nachricht gelesen und kündigt für jeden Empfänger eine Antwort und danach eine abschließende an. Der Code stammt aus einem abgelaufenen Entwurf (PRDR).',
    whenSeen:
      'Exim sendet ihn nach dem abschließenden Punkt, wenn der Client das mit dem Parameter PRDR von MAIL FROM verlangt hat.',
    whatToDo:
      'Lesen Sie je angenommenem Empfänger eine Antwort und dann die abschließende, bevor Sie wieder etwas senden. Bis alle eingetroffen sind, ist nichts entschieden.',
  },
  354: {
    title: 'Bereit für die Nachricht',
    description:
      'Der Server wartet auf die Nachricht und hat noch nichts angenommen. Das ist weder ein Erfolg noch ein Fehler.',
    whenSeen:
      'Nur diese Antwort auf DATA erlaubt dem Client, die Nachricht zu senden. In der Regel wurde vorher mindestens ein Empfänger angenommen.',
    whatToDo:
      'Senden Sie die Nachricht und danach eine Zeile, die nur einen Punkt enthält. Jeder Zeile, die mit einem Punkt beginnt, stellt die Client-Software einen weiteren voran; an der Nachricht muss niemand etwas ändern. Erst die Antwort nach dem abschließenden Punkt entscheidet.',
  },
  355: {
    title: 'Wiederaufnahme ab Position',
    description:
      'Der Server erinnert sich an eine unterbrochene Transaktion und nennt das Oktett, ab dem die Nachricht fortzusetzen ist.',
    whenSeen:
      'Der Code folgt auf MAIL FROM, wenn ein Client eine Transaktion mit CHECKPOINT neu beginnt, einer kaum genutzten experimentellen Erweiterung.',
    whatToDo:
      'Senden Sie DATA und setzen Sie die Nachricht an der Position fort, die als erstes Wort im Text steht. Ein Client, der CHECKPOINT nicht angefordert hat, sollte die Sitzung beenden.',
  },
  400: {
    title: 'Vorübergehende Ablehnung',
    description: 'Kein RFC definiert 400; bei Courier ist es eine allgemeine vorübergehende Ablehnung.',
    whenSeen:
      'Courier sendet den Code, wenn zuerst STARTTLS kommen muss oder wenn sein Dienst eine Zeit lang ausfällt.',
    whatToDo:
      'Lesen Sie den Text und beginnen Sie vor dem nächsten Versuch mit TLS, wenn er das verlangt. Andernfalls warten Sie und versuchen es erneut.',
  },
  401: {
    title: 'Vorübergehender Fehler in der Adresssyntax',
    description:
      'Kein RFC definiert 401. Der Code wurde zusammen mit 4.1.3 gemeldet, für eine Adresse, deren Schreibweise der Server für fehlerhaft hielt. Verlässlich ist nur die erste Ziffer.',
    whenSeen:
      'Nur ein einziger Fall ist bekannt. Der Code passt zu MAIL FROM und RCPT TO, den Befehlen mit einer Adresse.',
    whatToDo:
      'Prüfen Sie die Adresse im abgelehnten Befehl auf Leerzeichen und fehlende Teile. Ist sie richtig, versuchen Sie es später erneut.',
  },
  412: {
    title: 'Nicht auf der Positivliste des Empfängers',
    description:
      'Courier stellt Nachrichten mit 412 zurück, wenn der Empfänger eine Positivliste führt und der Absender nicht darauf steht. In keinem RFC ist die Zahl definiert.',
    whenSeen: 'Ein Courier-Server sendet den Code auf RCPT TO.',
    whatToDo:
      'Lassen Sie die Nachricht in der Warteschlange und versuchen Sie es erneut, wie der Antworttext es verlangt.',
  },
  417: {
    title: 'Vorübergehender DNS-Fehler zum Absender',
    description:
      'Courier sendet 417, wenn eine DNS-Abfrage zum Absender oder zum Namen aus EHLO gerade fehlschlägt. Von keinem anderen Server ist bekannt, dass er die Zahl verwendet.',
    whenSeen: 'Möglich ist der Code nach EHLO oder MAIL FROM.',
    whatToDo:
      'Versuchen Sie es später erneut und prüfen Sie inzwischen, ob sich die Absenderdomain von außerhalb Ihres Netzes auflösen lässt. Wenn nicht, muss der Administrator dieser Domain deren DNS in Ordnung bringen.',
  },
  420: {
    title: 'Zeitüberschreitung',
    description:
      'Abgeschriebene Listen erklären 420 mit einer Zeitüberschreitung, nennen aber keinen Server, der den Code sendet. Über die erste Ziffer hinaus ist nichts verlässlich.',
    whenSeen: 'Weder ein Urheber noch ein zugehöriger Befehl ist bekannt.',
    whatToDo:
      'Suchen Sie die Ursache im Antworttext oder im Protokoll und überlassen Sie den nächsten Versuch der Warteschlange.',
  },
  421: {
    title: 'Dienst nicht verfügbar',
    description:
      'Der Server beendet die Sitzung und schließt die Verbindung. Der ersten Ziffer nach ist die Ablehnung vorübergehend, und die Nachricht kann später angenommen werden.',
    whenSeen:
      'Der Code kann als Begrüßung oder als Antwort auf jeden Befehl kommen. Er kann auch unaufgefordert eintreffen, sodass ein Client ihn dort liest, wo er eine andere Antwort erwartet hat. Meist fährt der Server herunter oder ist überlastet, der Client war zu lange untätig, oder ein Limit für Verbindungen oder Nachrichten ist erreicht.',
    whatToDo:
      'Schließen Sie die Verbindung und versuchen Sie es später auf einer neuen, mit wachsenden Wartezeiten. War die Verbindung zur Wiederverwendung offen gehalten worden, ist ein einzelner sofortiger Versuch auf einer neuen in Ordnung. Nennt der Text ein Versandlimit oder eine Richtlinie, passen Sie zuerst Ihren Versand an.',
  },
  422: {
    title: 'Passwortumstellung',
    description:
      'Die Registry führt 422 bei X.7.12, der nötigen Umstellung eines Passworts, doch kein RFC gibt der Zahl eine eigene Bedeutung. Verbreitete Listen machen daraus ein volles Postfach.',
    whenSeen:
      'Beobachtet wurde der Code bei einer Barracuda-Appliance mit abgelaufener Lizenz. Die Bedeutung aus der Registry würde zu einer Antwort auf AUTH passen.',
    whatToDo:
      'Richten Sie sich nach dem erweiterten Statuscode und dem Text, denn die Zahl allein besagt nur, dass der Fehler vorübergehend ist.',
  },
  426: {
    title: 'Zeitüberschreitung der Verbindung',
    description:
      'FTP definiert 426, SMTP nicht. Im Mailverkehr tauchte der Code als Diagnose einer Zustellung auf, die nicht rechtzeitig fertig wurde.',
    whenSeen: 'Er stand in einem Zustellbericht, den vermutlich das sendende System selbst verfasst hatte.',
    whatToDo:
      'Prüfen Sie, ob der nächste Mailserver erreichbar ist, und überlassen Sie den nächsten Versuch der Warteschlange.',
  },
  430: {
    title: 'Ungültiger Befehl',
    description:
      'Die Registry führt 430 bei X.5.1, einem ungültigen oder falsch platzierten Befehl. Als Antwort definiert ihn kein RFC.',
    whenSeen: 'Derzeit ist kein Server bekannt, der ihn sendet.',
    whatToDo:
      'Prüfen Sie, ob der Befehl davor an der richtigen Stelle kam, und lesen Sie den erweiterten Statuscode, falls vorhanden. Die erste Ziffer lässt einen späteren Versuch zu.',
  },
  431: {
    title: 'System voll oder zu viele Empfänger',
    description:
      'Courier verwendet 431 für zweierlei: Sein Speicher ist voll, oder die Nachricht hat zu viele Empfänger. Manche Listen schreiben den Code einem Exchange-Server zu, dem Plattenplatz oder Arbeitsspeicher fehlt.',
    whenSeen: 'Er kann auf RCPT TO, auf DATA oder auf das Ende der Nachricht folgen.',
    whatToDo:
      'Lesen Sie im Text nach, welcher der beiden Fälle vorliegt. Fehlt Speicher, versuchen Sie es später erneut; sind es zu viele Empfänger, senden Sie an die übrigen in einer weiteren Transaktion.',
  },
  432: {
    title: 'Passwortumstellung nötig',
    description:
      'Das Konto muss zuerst auf den gewählten Anmeldemechanismus umgestellt werden, meist durch eine einmalige Anmeldung mit PLAIN. Außerhalb von AUTH melden Server mit derselben Zahl eigene Schwierigkeiten.',
    whenSeen:
      'Laut Definition ist es eine Antwort auf AUTH. Weit häufiger kommt der Code von Exchange und Microsoft 365, die mit 432 4.3.2 Zustellungen drosseln; Courier sendet ihn bei internen Problemen.',
    whatToDo:
      'Melden Sie sich in einem AUTH-Austausch einmal mit PLAIN unter TLS an und verwenden Sie den gewählten Mechanismus ab der nächsten Sitzung. An jeder anderen Stelle versuchen Sie es später erneut und senden weniger Nachrichten gleichzeitig.',
  },
  435: {
    title: 'Anmeldung nicht prüfbar',
    description:
      'Exim sendet 435, wenn es eine Anmeldung aus internen Gründen nicht prüfen kann. Der dafür definierte Code ist 454.',
    whenSeen: 'Der Code folgt auf AUTH oder auf eine Rückmeldung während des Austauschs.',
    whatToDo:
      'Melden Sie sich später mit demselben Passwort erneut an, denn der Server hat es gar nicht geprüft. Hält der Zustand an, verständigen Sie den Administrator des Servers.',
  },
  440: {
    title: 'TLS nicht verfügbar',
    description: 'Courier sendet 440, wenn es TLS gerade nicht beginnen kann; der Standard sieht dafür 454 vor.',
    whenSeen: 'Der Code ist eine Antwort auf STARTTLS, und die Sitzung läuft unverschlüsselt weiter.',
    whatToDo:
      'Warten Sie ab, wenn Ihre Richtlinie TLS verlangt. Senden Sie kein Passwort über die ungeschützte Verbindung.',
  },
  441: {
    title: 'Host antwortet nicht',
    description:
      'Exchange vermerkt 441 zusammen mit 4.4.1, wenn der nächste Server nicht erreichbar ist oder die Strecke dorthin ausfällt. Kein RFC definiert die Zahl.',
    whenSeen: 'Der Code steht meist in einem Bericht, den der sendende Exchange-Server selbst verfasst hat.',
    whatToDo:
      'Prüfen Sie Netz, Firewall und DNS-Einträge auf dem Weg zum genannten Host. Die Warteschlange versucht es weiter, bis die Nachricht verfällt.',
  },
  442: {
    title: 'Verbindung abgebrochen',
    description:
      'Listen erklären 442 mit einem Abbruch der Verbindung während der Zustellung. Der Code gleicht 4.4.2 ohne Punkte; ein Urheber ist nicht belegt.',
    whenSeen: 'Ein Befehl, zu dem er gehört, ist nicht bekannt.',
    whatToDo: 'Sehen Sie im Protokoll nach, wann die Verbindung endete, und warten Sie den nächsten Versuch ab.',
  },
  446: {
    title: 'Zu viele Zwischenstationen',
    description:
      'Listen erklären 446 mit zu vielen Zwischenstationen oder einer Schleife, also dem, was 4.4.6 bedeutet. Einen Server, der den Code sendet, benennen sie nicht.',
    whenSeen: 'An welcher Stelle einer Sitzung er auftritt, ist unbekannt.',
    whatToDo:
      'Lesen Sie die Received-Kopfzeilen der Nachricht: Tauchen dieselben Hosts mehrfach auf, muss einer von deren Administratoren die Schleife auflösen. Andernfalls warten Sie einen weiteren Versuch ab.',
  },
  447: {
    title: 'Zustellfrist abgelaufen',
    description:
      'In abgeschriebenen Listen steht 447 für eine Nachricht, deren Zustellfrist abgelaufen ist, so wie 4.4.7. Kein Dokument und kein Server bestätigt das.',
    whenSeen: 'Wo der Code vorkommt, ist nicht bekannt.',
    whatToDo:
      'Suchen Sie im Protokoll der Warteschlange nach einem früheren Fehler derselben Nachricht, denn dort steht der Grund der Verzögerung.',
  },
  449: {
    title: 'Fehler beim Routing',
    description:
      'Listen erklären 449 mit Schwierigkeiten bei der Wahl des Zustellwegs. Auch der ähnliche erweiterte Statuscode X.4.9 ist nicht registriert.',
    whenSeen: 'Eine Sitzung, in der er auftritt, ist nicht bekannt.',
    whatToDo:
      'Prüfen Sie die MX-Einträge der Empfängerdomain und die Zustellwege Ihres eigenen Servers und versuchen Sie es dann erneut.',
  },
  450: {
    title: 'Postfach vorübergehend nicht verfügbar',
    description:
      'Das Postfach ist gerade nicht benutzbar: Es ist belegt, gesperrt oder nach einer Richtlinie für diesen Absender eine Zeit lang geschlossen. Später kann dieselbe Nachricht angenommen werden.',
    whenSeen:
      'Meist ist es eine Antwort auf RCPT TO. Auch beim Greylisting ist der Code üblich: Der Server weist einen unbekannten Absender einmal ab und erwartet einen weiteren Versuch.',
    whatToDo:
      'Behalten Sie die Nachricht in der Warteschlange und versuchen Sie es nach einigen Minuten erneut, dann in wachsenden Abständen. Behalten Sie auch die Adresse, denn nichts spricht dafür, dass sie falsch ist.',
  },
  451: {
    title: 'Lokaler Fehler',
    description:
      'Der Server hat den Vorgang wegen eines vorübergehenden Problems auf seiner Seite abgebrochen, zum Beispiel wegen einer misslungenen Abfrage.',
    whenSeen:
      'Der Code kann auf MAIL FROM, RCPT TO, DATA oder das Ende der Nachricht folgen, und einige Server verwenden ihn für Greylisting. Ein Client geht von demselben Code aus, wenn die Verbindung mitten in einer Transaktion abreißt.',
    whatToDo:
      'Wiederholen Sie die ganze Transaktion später, wie es eine Warteschlange von selbst tut. Bleibt die Antwort über Stunden dieselbe, schicken Sie ihren Text dem Administrator des empfangenden Servers.',
  },
  452: {
    title: 'Nicht genug Speicherplatz',
    description:
      'Dem Server oder dem Postfach fehlt gerade Platz, oder die Transaktion enthält bereits so viele Empfänger, wie der Server annimmt.',
    whenSeen:
      'Nach RCPT TO steht der Code oft für zu viele Empfänger, dann mit 4.5.3. Ein Client, der in MAIL FROM eine Größe angibt, kann ihn erhalten, noch bevor er die Nachricht gesendet hat.',
    whatToDo:
      'Senden Sie nach 4.5.3 die Nachricht an die angenommenen Empfänger und an die anderen in einer neuen Transaktion. In allen übrigen Fällen warten Sie und versuchen es erneut.',
  },
  453: {
    title: 'Keine wartenden Nachrichten',
    description:
      'Der Client darf die Nachrichten dieser Domains abrufen, aber die Warteschlange enthält keine. Trotz der ersten Ziffer ist das ein ganz normales Ergebnis.',
    whenSeen: 'Der Code folgt auf ATRN, mit dem ein Client ohne feste Adresse seine Nachrichten abholt.',
    whatToDo: 'Beenden Sie die Sitzung und fragen Sie zur nächsten regulären Zeit wieder an.',
  },
  454: {
    title: 'Authentifizierung vorübergehend gestört',
    description:
      'In einem AUTH-Austausch konnte der Server die Anmeldedaten vorübergehend nicht prüfen; sie sind also möglicherweise richtig. Nach STARTTLS bedeutet derselbe Code, dass TLS gerade nicht beginnen kann.',
    whenSeen:
      'Der Code kommt nach AUTH, nach der Rückmeldung auf eine Challenge oder nach STARTTLS. Einige Server lehnen auch nach RCPT TO vorübergehend mit 454 4.7.1 ab.',
    whatToDo:
      'Versuchen Sie es später mit denselben Anmeldedaten und fragen Sie den Benutzer nicht nach anderen. Nach einem misslungenen STARTTLS ist die Verbindung weiterhin ungeschützt; melden Sie sich darüber nicht an.',
  },
  455: {
    title: 'Parameter derzeit nicht erfüllbar',
    description: 'Der Server versteht einen Parameter des Befehls, kann ihm aber gerade nicht entsprechen.',
    whenSeen:
      'Es ist eine Antwort auf MAIL FROM oder RCPT TO mit einem ESMTP-Parameter, zum Beispiel mit einer Frist der Erweiterung DELIVERBY.',
    whatToDo:
      'Wiederholen Sie den Befehl später oder, wenn die Nachricht darauf verzichten kann, sofort ohne den Parameter.',
  },
  456: {
    title: 'Adresse vorübergehend nicht verfügbar',
    description:
      'Zwei Verwendungen von 456 sind bekannt, keine davon aus einem RFC: Courier meldet damit eine Adresse, die eine Zeit lang nicht verfügbar ist; ein abgelaufener Entwurf bittet den Client, es über IPv4 zu versuchen.',
    whenSeen: 'Der Code würde auf RCPT TO oder das Ende der Nachricht folgen, und nur von Courier ist er bekannt.',
    whatToDo: 'Versuchen Sie es später erneut. Erwähnt der Text IPv6, verbinden Sie sich über IPv4 mit demselben Host.',
  },
  458: {
    title: 'Warteschlange nicht startbar',
    description: 'Der Server kann seine Warteschlange für den genannten Knoten derzeit nicht abarbeiten.',
    whenSeen:
      'Der Code folgt auf ETRN; der Befehl ist für Clients gedacht, die ihre Nachrichten abholen, sobald sie online sind.',
    whatToDo:
      'Senden Sie ETRN später noch einmal. Hilft das nicht, findet der Administrator des Servers die Ursache in dessen Protokoll.',
  },
  459: {
    title: 'Knoten nicht zugelassen',
    description:
      'Der Server arbeitet seine Warteschlange für diesen Knoten nicht auf Anforderung ab; den Grund nennt der Text. Die Ablehnung ist meist von Dauer, obwohl sie der ersten Ziffer nach vorübergehend wäre.',
    whenSeen: 'Der Code folgt auf ETRN mit einem Host oder einer Domain, die der Server nicht auf diese Weise bedient.',
    whatToDo:
      'Prüfen Sie den Namen nach ETRN und bitten Sie dann den Administrator des Servers, ihn zuzulassen. Den Befehl zu wiederholen ändert nichts.',
  },
  471: {
    title: 'Fehler im lokalen Mailserver',
    description:
      'Listen erklären 471 mit einem Fehler des lokalen Mailservers, oft seines Spamfilters. Die Grammatik der SMTP-Antworten kennt diese zweite Ziffer nicht.',
    whenSeen: 'Wer den Code wann sendet, verraten die Listen nicht.',
    whatToDo:
      'Sehen Sie zuerst im Protokoll Ihres eigenen Mailservers und seiner Filter nach. Ein späterer Versuch ist sinnvoll, denn die erste Ziffer ist eine 4.',
  },
  500: {
    title: 'Befehl nicht erkannt',
    description: 'Der Server kennt den Befehl nicht, oder die Zeile war zu lang oder enthielt ungültige Zeichen.',
    whenSeen:
      'So kann jeder Befehl beantwortet werden. Sehr alte Server antworten damit auf EHLO, LMTP-Server tun es mit Absicht. In einem AUTH-Austausch bedeutet der Code, dass die Rückmeldung zu lang war.',
    whatToDo:
      'Sehen Sie sich genau die gesendete Zeile an, auch ihre Länge und verirrte Bytes davor. Nach EHLO weichen Sie auf HELO aus oder, wenn der Server LMTP spricht, auf LHLO. In allen anderen Fällen müssen die Entwickler des Clients die Zeile korrigieren.',
  },
  501: {
    title: 'Syntaxfehler im Parameter',
    description: 'Der Server kennt den Befehl, aber dessen Argument ist fehlerhaft geschrieben oder nicht erlaubt.',
    whenSeen:
      'Typische Ursachen sind eine Adresse ohne spitze Klammern, ein ungültiger Name in EHLO oder ein falscher Parameterwert. In einem AUTH-Austausch bedeutet der Code, dass der Client abgebrochen oder etwas anderes als base64 gesendet hat.',
    whatToDo:
      'Korrigieren Sie das Argument im Client und prüfen Sie, woher es stammt: Ein überzähliges Leerzeichen oder ein Zeilenumbruch in einem Adressfeld genügt. Dieselbe Zeile wird wieder abgelehnt.',
  },
  502: {
    title: 'Befehl nicht implementiert',
    description: 'Der Server erkennt den Befehl, bietet ihn aber nicht an.',
    whenSeen:
      'Meist geht es um VRFY, EXPN und HELP, denn viele Server schalten diese Befehle ab. Auch ein Befehl aus einer Erweiterung wird so beantwortet, wenn EHLO die Erweiterung nicht angekündigt hat.',
    whatToDo:
      'Verzichten Sie auf den Befehl; eine Transaktion braucht weder VRFY noch EXPN noch HELP. Ein Client darf nur verwenden, was die Antwort auf EHLO aufführt.',
  },
  503: {
    title: 'Falsche Reihenfolge der Befehle',
    description: 'Der Befehl ist gültig, aber nicht an dieser Stelle der Sitzung.',
    whenSeen:
      'Beispiele sind RCPT TO vor MAIL FROM, ein zweites AUTH oder DATA, nachdem alle Empfänger abgelehnt wurden. Oft ist der Code nur die Folge einer früheren Ablehnung.',
    whatToDo:
      'Sehen Sie sich die vorausgehenden Antworten an: Wurde MAIL FROM oder RCPT TO abgelehnt, beheben Sie zuerst diesen Fehler. Wurde nichts abgelehnt, müssen die Entwickler des Clients die Reihenfolge der Befehle korrigieren.',
  },
  504: {
    title: 'Parameter nicht implementiert',
    description: 'Der Server bietet den Befehl an, aber nicht mit diesem Argument.',
    whenSeen:
      'Nach AUTH bedeutet der Code, dass der Server den Mechanismus nicht unterstützt oder nicht vor TLS erlaubt. Postfix sendet ihn auch, wenn ein Name in EHLO oder eine Adresse nicht voll qualifiziert ist. Für einen unbekannten Parameter von MAIL FROM oder RCPT TO ist 555 üblich.',
    whatToDo:
      'Wählen Sie einen Mechanismus aus der AUTH-Zeile der EHLO-Antwort und lesen Sie diese Zeile nach STARTTLS noch einmal, denn sie kann sich ändern. Bei anderen Befehlen ändern Sie das Argument oder lassen es weg.',
  },
  510: {
    title: 'Fehlerhafte Adresse',
    description:
      'Listen erklären 510 mit einer fehlerhaften E-Mail-Adresse; mit Punkten wäre es 5.1.0. Ein Server, der den Code sendet, wird nicht genannt; daher zählt nur die erste Ziffer.',
    whenSeen: 'Zu MAIL FROM und RCPT TO würde der Code passen, doch ein Beispiel fand sich nicht.',
    whatToDo: 'Prüfen Sie Absender und Empfänger auf Tippfehler und entnehmen Sie die Ursache dem Antworttext.',
  },
  511: {
    title: 'Postfach unbekannt',
    description:
      'Der Filter chkuser auf qmail-Servern sendet 511, wenn es kein Postfach dieses Namens gibt. Courier verwendet die Zahl für eine Nachricht, deren Kopfzeilen keinen Empfänger nennen.',
    whenSeen:
      'Von chkuser kommt der Code nach RCPT TO, mit 5.1.1 in Klammern irgendwo im Text. Bei Courier folgt er auf das Ende der Nachricht.',
    whatToDo:
      'Korrigieren Sie die Empfängeradresse oder verwenden Sie diese nicht mehr. Ist im Text von Kopfzeilen die Rede, muss das sendende Programm einen Empfänger eintragen.',
  },
  512: {
    title: 'Domain nicht gefunden',
    description:
      'Listen erklären 512 mit einer Empfängerdomain ohne Eintrag im DNS, also dem, was 5.1.2 bedeutet. Als Antwortcode hat die Zahl keine Definition und keinen bekannten Urheber.',
    whenSeen: 'Wenn die Listen recht haben, folgt der Code auf RCPT TO.',
    whatToDo: 'Prüfen Sie, wie die Empfängerdomain geschrieben ist und ob sie MX- oder Adresseinträge hat.',
  },
  513: {
    title: 'Relay-Zugriff verweigert oder Syntaxfehler',
    description:
      'Courier sendet 513 mit einem von zwei Texten: Das Weiterreichen ist nicht erlaubt, oder die Adresse enthält einen Syntaxfehler. Listen liefern eine dritte Erklärung, einen falschen Adresstyp.',
    whenSeen: 'Nach RCPT TO können Sie auf den Code treffen.',
    whatToDo:
      'Welcher Fall vorliegt, sagt der Text. Ist das Weiterreichen nicht erlaubt, melden Sie sich an oder nehmen Sie den Postausgangsserver Ihres eigenen Anbieters; ist die Syntax falsch, korrigieren Sie die Adresse.',
  },
  517: {
    title: 'Absender abgelehnt',
    description:
      'Courier lehnt mit 517 einen Absender ab, zum Beispiel weil dessen Domain keine gültigen DNS-Einträge hat. Eine Definition in einem RFC gibt es nicht.',
    whenSeen: 'Der Code folgt auf MAIL FROM oder EHLO.',
    whatToDo:
      'Prüfen Sie, ob der Envelope-Absender eine funktionierende Adresse ist und ob sich die zugehörige Domain auflösen lässt. Wenn nicht, muss der Administrator der Absenderdomain das DNS in Ordnung bringen.',
  },
  520: {
    title: 'QUICKSTART-Kennung passt nicht',
    description:
      'Ein abgelaufener Entwurf, QUICKSTART, schlug 520 für eine Kennung vor, die nicht mehr passt. Ein RFC wurde nie daraus.',
    whenSeen:
      'Der Entwurf sah den Code als Antwort auf EHLO vor; von keiner Software ist bekannt, dass sie ihn sendet.',
    whatToDo:
      'Lesen Sie den Text, denn die Zahl nennt keine verlässliche Ursache. Der ersten Ziffer nach ist der Fehler dauerhaft.',
  },
  521: {
    title: 'Host nimmt keine Nachrichten an',
    description:
      'Als Begrüßung bedeutet der Code, dass dieser Host nie Nachrichten annimmt, von niemandem und für keine Adresse. Später in der Sitzung weisen einige Server damit einen Client ab und schließen die Verbindung.',
    whenSeen:
      'Der Code kommt anstelle der Begrüßung mit 220; Postfix sendet ihn auch nach einer ersten Zeile, die mit 220 beginnt. Der Server darf die Verbindung sofort schließen oder jeden Befehl außer QUIT mit 521 beantworten.',
    whatToDo:
      'Versuchen Sie es bei diesem Host nicht erneut; hat die Empfängerdomain weitere MX-Hosts, nehmen Sie einen davon. Sagt der Text, dass Ihr Client gesperrt ist, muss der Administrator des sendenden Systems die Sperre aufheben lassen.',
  },
  522: {
    title: 'Speicherkontingent überschritten',
    description:
      'Einige Server senden 522 zusammen mit 5.2.0 oder 5.2.2, wenn das Speicherkontingent eines Postfachs überschritten ist. Als Antwortcode ist die Zahl nirgends definiert.',
    whenSeen: 'Der Code kann auf RCPT TO oder auf das Ende der Nachricht folgen.',
    whatToDo:
      'Bitten Sie den Empfänger auf anderem Weg, Platz zu schaffen, und senden Sie die Nachricht dann noch einmal.',
  },
  523: {
    title: 'Verschlüsselung nötig',
    description:
      'Die Registry führt 523 bei X.7.10, der vor einer Anmeldung nötigen Verschlüsselung. Courier sendet den Code für eine zu große Nachricht; die Zahl allein besagt also nichts.',
    whenSeen: 'Mit 5.7.10 gehört er zu AUTH; er kann auch auf MAIL FROM oder RCPT TO folgen.',
    whatToDo:
      'Beginnen Sie TLS, wenn der erweiterte Statuscode 5.7.10 lautet. Nennt der Text eine Länge, verkleinern Sie die Nachricht.',
  },
  524: {
    title: 'Mechanismus verlangt Verschlüsselung',
    description:
      'Die Registry führt 524 bei X.7.11, für einen Anmeldemechanismus, der Verschlüsselung braucht. Mehr sagt kein RFC dazu.',
    whenSeen: 'Der Code wäre eine Antwort auf AUTH, doch ein Server, der ihn sendet, wurde nicht gefunden.',
    whatToDo: 'Beginnen Sie TLS, senden Sie erneut EHLO und melden Sie sich erst dann an.',
  },
  525: {
    title: 'Konto deaktiviert',
    description:
      'Die Registry führt 525 bei X.7.13: Die Anmeldedaten stimmten, aber das Konto ist deaktiviert. In echten Unzustellbarkeitsnachrichten steht der Code auch für eine abgeschaltete Empfängeradresse.',
    whenSeen:
      'In einem AUTH-Austausch betrifft er das Konto, das sich anmeldet. Nach RCPT TO betrifft er den Empfänger.',
    whatToDo:
      'Ist Ihr eigenes Konto gemeint, bitten Sie dessen Anbieter, es wieder zu aktivieren. Ist ein Empfänger gemeint, senden Sie nicht mehr an diese Adresse, bis ihr Inhaber sie wiederherstellen lässt.',
  },
  530: {
    title: 'Authentifizierung erforderlich',
    description:
      'Der Server lehnt den Befehl ab, bis sich der Client angemeldet oder TLS begonnen hat. Anmeldedaten wurden nicht geprüft.',
    whenSeen:
      'Meist ist es auf einem Submission-Server die Antwort auf MAIL FROM. Beide Ursachen teilen sich den erweiterten Statuscode 5.7.0; ob AUTH oder STARTTLS fehlt, zeigen nur der Text und die Antwort auf EHLO.',
    whatToDo:
      'Beginnen Sie TLS, wenn EHLO STARTTLS anbietet, senden Sie erneut EHLO und melden Sie sich dann mit AUTH an. Senden Sie nie ein Passwort vor TLS, denn unterwegs könnte es jeder mitlesen. Wollten Sie sich gar nicht anmelden, prüfen Sie Hostnamen und Port.',
  },
  531: {
    title: 'Zu viele Empfänger',
    description:
      'Courier lehnt mit 531 Empfänger endgültig ab, wenn es zu viele sind. Listen, die daraus ein volles Mailsystem machen, beschreiben etwas anderes.',
    whenSeen: 'Der Code folgt auf RCPT TO, sobald das Limit überschritten ist.',
    whatToDo: 'Senden Sie die Nachricht in kleineren Gruppen noch einmal an die abgelehnten Empfänger.',
  },
  533: {
    title: 'Zustellung nicht erlaubt',
    description:
      'Die Registry führt 533 bei X.7.1 und legt nichts weiter fest. Exim sendet den Code nur, wenn es einen internationalisierten Postfachnamen nicht unterstützt.',
    whenSeen: 'Bei Exim betrifft er eine Adresse mit Nicht-ASCII-Zeichen in MAIL FROM oder RCPT TO.',
    whatToDo:
      'Verwenden Sie eine reine ASCII-Adresse, wenn der Text internationalisierte Namen erwähnt. Andernfalls fragen Sie den Administrator des empfangenden Servers, welche Regel gegriffen hat.',
  },
  534: {
    title: 'Mechanismus zu schwach',
    description:
      'Der Server kennt den Anmeldemechanismus, verlangt für diesen Benutzer aber nach seiner Richtlinie einen stärkeren. Am Passwort liegt es laut Definition nicht.',
    whenSeen:
      'Der Code kommt nach AUTH oder nach einer Rückmeldung im Austausch. Für einen Mechanismus, den der Server gar nicht unterstützt, gibt es stattdessen 504. Auch Gmail sendet 534, mit 5.7.9, wenn das Konto ein App-Passwort braucht; Courier meldet damit eine zu große Nachricht.',
    whatToDo:
      'Melden Sie sich mit einem anderen Mechanismus aus der AUTH-Zeile der EHLO-Antwort an, zum Beispiel mit SCRAM oder OAuth. Verwenden Sie ein App-Passwort, wenn der Text es verlangt.',
  },
  535: {
    title: 'Authentifizierung fehlgeschlagen',
    description:
      'Der Server hat die Anmeldung nicht akzeptiert. Ob Benutzername, Passwort oder Token falsch war, sagt er nicht, auch nicht, ob es das Konto gibt.',
    whenSeen:
      'Der Code beendet einen AUTH-Austausch. Neben einem falschen Passwort sind drei Ursachen häufig: Das Konto braucht ein App-Passwort, der Anbieter hat die Anmeldung mit Passwort abgeschaltet, oder ein OAuth-Token ist abgelaufen.',
    whatToDo:
      'Prüfen Sie Benutzername und Passwort und verwenden Sie ein App-Passwort oder OAuth, wenn der Anbieter es verlangt. Wiederholen Sie die Anmeldung nicht in einer Schleife: Viele Server sperren nach wenigen Fehlversuchen das Konto oder die IP-Adresse des Clients. Versuchen Sie es erst wieder, wenn sich die Anmeldedaten oder die Einstellungen des Kontos geändert haben.',
  },
  538: {
    title: 'Verschlüsselung erforderlich',
    description:
      'Der gewählte Anmeldemechanismus ist nur auf einer verschlüsselten Verbindung erlaubt. Der Code ist nur noch historisch: Ein heutiger Server bietet den Mechanismus vor TLS nicht an und antwortet mit 504.',
    whenSeen: 'Einige Server senden ihn noch, wenn AUTH vor STARTTLS kommt.',
    whatToDo:
      'Senden Sie STARTTLS, dann EHLO und erst danach AUTH. Ändern Sie das Passwort, wenn es schon unverschlüsselt gesendet wurde.',
  },
  540: {
    title: 'Konto inaktiv oder TLS nicht verfügbar',
    description:
      'Zwei Verwendungen von 540 wurden beobachtet: Rambler lehnt mit 540 5.7.1 einen inaktiven Empfänger ab, und Courier meldet, dass es TLS nicht anbieten kann.',
    whenSeen: 'Im ersten Fall folgt der Code auf RCPT TO, im zweiten auf STARTTLS.',
    whatToDo:
      'Wurde ein Empfänger abgelehnt, senden Sie nicht mehr an diese Adresse. Wurde STARTTLS abgelehnt, muss der Administrator des Servers TLS einschalten; melden Sie sich ohne TLS nicht an.',
  },
  541: {
    title: 'Vom Ziel abgelehnt',
    description:
      'Zoho hat 541 5.4.1 für Nachrichten gesendet, die von der Empfängerdomain abgelehnt wurden; Listen erklären die Zahl mit abgelehntem Spam. Kein Dokument definiert sie.',
    whenSeen: 'Der Code kann sowohl auf RCPT TO als auch auf das Ende der Nachricht folgen.',
    whatToDo: 'Entnehmen Sie den Grund dem Text oder erfragen Sie ihn beim Administrator der Empfängerdomain.',
  },
  542: {
    title: 'Empfänger abgelehnt',
    description:
      'Ein Server von MessageLabs hat mit 542 einen Empfänger abgelehnt, ohne Angabe von Gründen. Mehr ist über die Zahl nicht bekannt.',
    whenSeen: 'Im bekannten Fall ist es eine Antwort auf RCPT TO.',
    whatToDo:
      'Prüfen Sie die Adresse und fragen Sie den Empfänger dann auf anderem Weg, warum Nachrichten abgelehnt werden.',
  },
  546: {
    title: 'Zustellschleife',
    description:
      'Courier sendet 546, wenn eine Nachricht zu viele Received-Kopfzeilen trägt, etwa weil Server sie im Kreis schicken. Mit Punkten geschrieben ergeben die Ziffern den erweiterten Statuscode 5.4.6.',
    whenSeen: 'Der Code folgt auf das Ende der Nachricht, denn der Server muss erst die Kopfzeilen zählen.',
    whatToDo:
      'Suchen Sie in den Received-Kopfzeilen die Hosts, die mehrfach auftauchen, und lassen Sie dort Weiterleitung oder Zustellweg korrigieren. Vorher ändert ein erneuter Versand nichts.',
  },
  550: {
    title: 'Postfach nicht verfügbar',
    description:
      'Der Server lehnt endgültig ab: Das Postfach gibt es nicht, es darf nicht benutzt werden, oder eine Richtlinie verbietet den Befehl. Was davon zutrifft, zeigen der erweiterte Statuscode und der Text.',
    whenSeen:
      'Nach RCPT TO geht es meist um den Empfänger, zum Beispiel um einen unbekannten Benutzer. Nach EHLO, MAIL FROM oder dem Ende der Nachricht geht es um den Absender, die Verbindung oder den Inhalt; gegen die Adresse spricht das nicht.',
    whatToDo:
      'Bei 5.1.1 korrigieren Sie die Adresse oder verwenden sie nicht mehr. Bei einem Code, der mit 5.7 beginnt, hat meist das sendende System ein Problem mit einer Richtlinie oder der Authentifizierung, das dessen Administrator lösen muss. Senden Sie die Nachricht nicht unverändert noch einmal, und entfernen Sie keine Adresse wegen eines 550 ohne nähere Angabe.',
  },
  551: {
    title: 'Benutzer nicht lokal',
    description:
      'Das Postfach des Empfängers liegt auf einem anderen Server, und der antwortende Server leitet nicht dorthin weiter. Vielleicht nennt der Text die neue Adresse.',
    whenSeen:
      'Der Code folgt auf RCPT TO, VRFY oder EXPN und ist das Gegenstück zu 251. Einige Server senden ihn auch, wenn sie das Weiterreichen verweigern.',
    whatToDo:
      'Lassen Sie sich die Adresse aus dem Text vom Empfänger bestätigen, bevor Sie daran senden; sie könnte gefälscht sein. Verweigert der Server das Weiterreichen, melden Sie sich an oder nehmen Sie Ihren eigenen Postausgangsserver.',
  },
  552: {
    title: 'Speichergrenze überschritten',
    description: 'Die Nachricht ist größer, als der Server erlaubt, oder im Postfach ist kein Platz mehr dafür.',
    whenSeen:
      'Der Code folgt auf MAIL FROM mit angegebener Größe, auf RCPT TO oder auf das Ende der Nachricht. Nach RCPT TO verwenden ihn einige Server für zu viele Empfänger, und nur dieser Fall gilt als vorübergehend.',
    whatToDo:
      'Verkleinern Sie die Nachricht, wenn es um ihre Größe geht (5.2.3 oder 5.3.4). Ist das Postfach voll (5.2.2), muss dessen Inhaber Platz schaffen. Waren es zu viele Empfänger, senden Sie an die übrigen in einer neuen Transaktion.',
  },
  553: {
    title: 'Postfachname nicht erlaubt',
    description:
      'Der Server erlaubt diese Adresse hier nicht. Falsche Syntax ist nur einer der Gründe: Die Absenderadresse gehört vielleicht nicht dem angemeldeten Benutzer, das Weiterreichen ist verboten, oder die Adresse enthält Nicht-ASCII-Zeichen.',
    whenSeen:
      'Nach MAIL FROM geht es um den Absender, nach RCPT TO um den Empfänger. Als Antwort auf VRFY meldet der Code einen Namen, der auf mehrere Benutzer passt.',
    whatToDo:
      'Vergleichen Sie die Adresse mit dem Grund, den der Text nennt. Eine Absenderadresse muss zum angemeldeten Konto gehören; eine Empfängeradresse kann falsch geschrieben sein. Zeichen wie + sind in einer Adresse zulässig und müssen bleiben.',
  },
  554: {
    title: 'Transaktion fehlgeschlagen',
    description:
      'Der Server lehnt die Transaktion ab, und kein anderer Code passt besser. Als Begrüßung bedeutet er, dass es hier für diesen Client keinen Maildienst gibt.',
    whenSeen:
      'Folgt der Code auf das Ende der Nachricht, ist die Nachricht abgelehnt, oft als Spam. Nach DATA besagt er meist, dass kein Empfänger gültig war, und nach einem TLS-Handshake, dass das Sicherheitsniveau nicht genügt.',
    whatToDo:
      'Lesen Sie den Text und den erweiterten Statuscode, denn die Zahl nennt keine Ursache. Nach DATA klären Sie zuerst, warum RCPT TO abgelehnt wurde. Ist 554 die Begrüßung, senden Sie QUIT und prüfen, ob die IP-Adresse Ihres Servers auf einer Sperrliste steht.',
  },
  555: {
    title: 'Parameter nicht erkannt',
    description: 'Der Server kennt einen Parameter des Befehls nicht oder kann ihn nicht umsetzen.',
    whenSeen:
      'Der Code folgt auf MAIL FROM oder RCPT TO mit einem Parameter wie SIZE, BODY oder SMTPUTF8, meist wenn die Antwort auf EHLO die Erweiterung nicht aufführt. Gmail sendet auch 555 5.5.2 für eine fehlerhafte Adresse oder einen fehlerhaften Befehl.',
    whatToDo:
      'Wiederholen Sie den Befehl ohne den Parameter, denn ein Client darf nur Erweiterungen verwenden, die der Server ankündigt. Hat der Befehl keinen Parameter, korrigieren Sie seine Syntax.',
  },
  556: {
    title: 'Domain nimmt keine Nachrichten an',
    description:
      'Die Domain des Empfängers nimmt überhaupt keine Nachrichten an, und dieser Server weiß das, ohne dort nachzufragen, meist durch einen Null-MX-Eintrag im DNS. Hier geht es um eine Domain, bei 521 um den antwortenden Host selbst.',
    whenSeen:
      'Der Code folgt auf RCPT TO bei einem Server, der die Nachricht sonst weitergereicht hätte, bei einem Null-MX-Eintrag mit 5.1.10. Courier verwendet die Zahl für eine Adresse, die als nicht verfügbar eingetragen ist.',
    whatToDo:
      'Korrigieren Sie die Domain, wenn sie falsch geschrieben ist, oder verwenden Sie die Adresse nicht mehr. Weitere Versuche helfen nicht.',
  },
  557: {
    title: 'Adressabfrage',
    description:
      'Ein abgelaufener Entwurf zu Adressabfragen schlug 557 vor. Er ist nur aus einem Zitat bekannt und wurde nie zum RFC.',
    whenSeen: 'Dass der Code verwendet wird, ist nirgends belegt.',
    whatToDo: 'Halten Sie sich an die erste Ziffer, die einen dauerhaften Fehler meldet, und an den Antworttext.',
  },
  571: {
    title: 'Durch Richtlinie abgelehnt',
    description:
      'Courier und mehrere Filter senden 571, wenn eine Richtlinie die Nachricht ablehnt, ähnlich wie 5.7.1. Die zweite Ziffer liegt außerhalb der SMTP-Grammatik, deshalb weisen strenge Parser den Code zurück.',
    whenSeen: 'Sie können dem Code nach RCPT TO oder am Ende der Nachricht begegnen.',
    whatToDo:
      'Fragen Sie den Administrator des empfangenden Servers, welche Richtlinie gegriffen hat, sofern der Text es nicht sagt. Dieselbe Nachricht wird wieder abgelehnt.',
  },
  591: {
    title: 'Client steht auf einer Sperrliste',
    description:
      'Im einzigen bekannten Beispiel für 591 steht die Adresse des sendenden Servers auf einer DNS-Sperrliste. Eine 9 als zweite Ziffer sieht die Grammatik nicht vor, und manche Parser scheitern daran.',
    whenSeen: 'Der Code folgt auf RCPT TO, und der Text nennt die Liste.',
    whatToDo:
      'Schlagen Sie die Adresse Ihres Servers in der genannten Liste nach und folgen Sie deren Anleitung zur Austragung. Wird die Liste nicht mehr betrieben, kann nur der Administrator des empfangenden Servers helfen.',
  },
};
