<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>main</name>
    <message>
        <source>Finds the mail port that works, proves it with a sign-in, and sends a test message.</source>
        <translation>Findet den Mail-Port, der funktioniert, beweist es mit einer Anmeldung und sendet eine Testnachricht.</translation>
    </message>
    <message>
        <source>Start with practice servers; nothing leaves this computer.</source>
        <translation>Mit Übungsservern beginnen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>With --practice: what the servers do wrong.</source>
        <translation>Mit --practice: was die Server falsch machen.</translation>
    </message>
    <message>
        <source>portwright: unknown argument %1. Scenarios for --practice: %2</source>
        <translation>portwright: unbekanntes Argument %1. Szenarien für --practice: %2</translation>
    </message>
</context>
<context>
    <name>portwright::AccountPage</name>
    <message>
        <source>I &amp;know my servers</source>
        <translation>Ich &amp;kenne meine Server</translation>
    </message>
    <message>
        <source>as others shall see it; may stay empty</source>
        <translation>so, wie andere ihn sehen sollen; darf leer bleiben</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Leave the password empty to test the servers only.</source>
        <translation>Lassen Sie das Passwort leer, um nur die Server zu prüfen.</translation>
    </message>
    <message>
        <source>Which account shall be checked?</source>
        <translation>Welches Konto soll geprüft werden?</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
</context>
<context>
    <name>portwright::AdviceCard</name>
    <message>
        <source>Make an app password...</source>
        <translation>App-Passwort erstellen …</translation>
    </message>
    <message>
        <source>Switch access on...</source>
        <translation>Zugang einschalten …</translation>
    </message>
    <message>
        <source>The provider&apos;s help...</source>
        <translation>Hilfe des Anbieters …</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>The note itself is in English, whatever the language of the program.</extracomment>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>portwright::AssistantWindow</name>
    <message>
        <source>Protocol &amp;log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Practice servers</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>The practice servers could not be started.</source>
        <translation>Die Übungsserver ließen sich nicht starten.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Check &amp;another account</source>
        <translation>&amp;Anderes Konto prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Practice &amp;servers...</source>
        <translation>&amp;Übungsserver&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Port guide</source>
        <translation>&amp;Port-Ratgeber</translation>
    </message>
    <message>
        <source>&amp;About Portwright</source>
        <translation>Ü&amp;ber Portwright</translation>
    </message>
    <message>
        <source>A message is being sent. Stop it and close?</source>
        <translation>Gerade wird eine Nachricht gesendet. Abbrechen und schließen?</translation>
    </message>
    <message>
        <source>If the server has everything already, the message may arrive all the same.</source>
        <translation>Wenn der Server schon alles hat, kann die Nachricht trotzdem ankommen.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>About Portwright</source>
        <translation>Über Portwright</translation>
    </message>
    <message>
        <source>Portwright %1</source>
        <translation>Portwright %1</translation>
    </message>
    <message>
        <source>Finds the mail port that works, proves it with a sign-in, and sends a test message.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Findet den Mail-Port, der funktioniert, beweist es mit einer Anmeldung und sendet eine Testnachricht.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>portwright::AttachmentList</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Anhan&amp;g entfernen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>&amp;Attach...</source>
        <translation>Datei &amp;anhängen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose files, or drop them anywhere on this page</source>
        <translation>Dateien wählen, oder irgendwo auf dieser Seite ablegen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file and size</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portwright::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates, the server&apos;s own first:</source>
        <translation>Ze&amp;rtifikate, zuerst das des Servers selbst:</translation>
    </message>
    <message>
        <source>This connection uses %1 with %2.</source>
        <translation>Diese Verbindung verwendet %1 mit %2.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>portwright::CertificateView</name>
    <message>
        <source>What is wrong:</source>
        <translation>Was nicht stimmt:</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>For the names:</source>
        <translation>Für die Namen:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>ihm selbst (selbst signiert)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>portwright::CheckCommand</name>
    <message>
        <source>--order: say guide or rfc8314, not &quot;%1&quot;.</source>
        <translation>--order: guide oder rfc8314, nicht „%1“.</translation>
    </message>
    <message>
        <source>--budget: a number of seconds from 0.1 to 3600, not &quot;%1&quot;.</source>
        <translation>--budget: eine Zahl von Sekunden von 0.1 bis 3600, nicht „%1“.</translation>
    </message>
    <message>
        <source>Which mail address is to be checked?</source>
        <translation>Welche E-Mail-Adresse soll geprüft werden?</translation>
    </message>
    <message>
        <source>One mail address at a time, please.</source>
        <translation>Bitte nur eine E-Mail-Adresse auf einmal.</translation>
    </message>
    <message>
        <source>Finds the servers of a mail address and signs in there.</source>
        <translation>Findet die Server einer Mailadresse und meldet sich dort an.</translation>
    </message>
    <message>
        <source>Looks for published settings, tries the likely servers meanwhile, and explains the choice, for outgoing mail (SMTP) and incoming mail (IMAP, POP3). Signs in if a password is at hand, once at the best server of each.</source>
        <translation>Sucht veröffentlichte Einstellungen, versucht inzwischen die wahrscheinlichen Server und begründet die Wahl, für Postausgang (SMTP) und Posteingang (IMAP, POP3). Meldet sich an, wenn ein Passwort da ist, je einmal am besten Server.</translation>
    </message>
    <message>
        <source>Tests the outgoing server only.</source>
        <translation>Prüft nur den Postausgangsserver.</translation>
    </message>
    <message>
        <source>Tests the incoming server only.</source>
        <translation>Prüft nur den Posteingangsserver.</translation>
    </message>
    <message>
        <source>imap or pop3. Default: both are tried, IMAP first.</source>
        <translation>imap oder pop3. Vorgabe: Beide werden versucht, IMAP zuerst.</translation>
    </message>
    <message>
        <source>The incoming server, where it is known.</source>
        <translation>Der Posteingangsserver, wenn er bekannt ist.</translation>
    </message>
    <message>
        <source>Its port, 1 to 65535, where it is known.</source>
        <translation>Sein Port, 1 bis 65535, wenn er bekannt ist.</translation>
    </message>
    <message>
        <source>How it is encrypted: implicit, starttls or none, where it is known.</source>
        <translation>Wie er verschlüsselt: implicit, starttls oder none, wenn es bekannt ist.</translation>
    </message>
    <message>
        <source>Signs in there as NAME. Default: as for the outgoing server.</source>
        <translation>Meldet sich dort als NAME an. Vorgabe: wie am Postausgangsserver.</translation>
    </message>
    <message>
        <source>Which port is preferred among equals: guide (587, 2525, 465, 25) or rfc8314 (465, 587, 2525, 25). Default: guide.</source>
        <translation>Welcher Port unter gleichen vorgeht: guide (587, 2525, 465, 25) oder rfc8314 (465, 587, 2525, 25). Vorgabe: guide.</translation>
    </message>
    <message>
        <source>Asks no web server and no provider list: DNS and the mail servers alone.</source>
        <translation>Fragt weder Webserver noch Anbieterlisten, nur DNS und die Mailserver.</translation>
    </message>
    <message>
        <source>Asks this provider list, which learns the mail domain. Default: %1</source>
        <translation>Fragt diese Anbieterliste, die dabei die Maildomain erfährt. Vorgabe: %1</translation>
    </message>
    <message>
        <source>Gives up after SECONDS, 0.1 to 3600. Default: 20.</source>
        <translation>Gibt nach SECONDS Sekunden auf, 0,1 bis 3600. Vorgabe: 20.</translation>
    </message>
    <message>
        <source>Agrees to a second sign-in with the part before the @, if the full address is refused.</source>
        <translation>Stimmt einer zweiten Anmeldung mit dem Teil vor dem @ zu, falls die ganze Adresse abgelehnt wird.</translation>
    </message>
    <message>
        <source>--outgoing-only and --incoming-only leave nothing to test together.</source>
        <translation>--outgoing-only und --incoming-only zusammen lassen nichts zu prüfen übrig.</translation>
    </message>
    <message>
        <source>--incoming-protocol: say imap or pop3, not &quot;%1&quot;.</source>
        <translation>--incoming-protocol: imap oder pop3 angeben, nicht „%1“.</translation>
    </message>
    <message>
        <source>--ispdb-url: a web address is needed, such as %1.</source>
        <translation>--ispdb-url: Eine Webadresse wird gebraucht, etwa %1.</translation>
    </message>
</context>
<context>
    <name>portwright::CheckReport</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>No usable server was found.</source>
        <translation>Es wurde kein brauchbarer Server gefunden.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Sign-in method: %1</source>
        <translation>Anmeldeverfahren: %1</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>Everything that was tried</source>
        <translation>Alles, was versucht wurde</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>server and port, security: what happened (time)</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Portwright %1, %2</source>
        <translation>Portwright %1, %2</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Who was asked for settings</source>
        <translation>Wer nach Einstellungen gefragt wurde</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>source, question: answer (time)</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
</context>
<context>
    <name>portwright::CommandLine</name>
    <message>
        <source>--%1: a port is a number from 1 to 65535, not &quot;%2&quot;.</source>
        <translation>--%1: Ein Port ist eine Zahl von 1 bis 65535, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1: say implicit, starttls or none, not &quot;%2&quot;.</source>
        <translation>--%1: implicit, starttls oder none, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1: a SHA-256 fingerprint has 64 hexadecimal digits, not &quot;%2&quot;.</source>
        <translation>--%1: Ein SHA-256-Fingerabdruck hat 64 hexadezimale Ziffern, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; cannot be read: %3.</source>
        <translation>--%1: „%2“ kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>Shows this help and ends.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Language of sentences, such as de. Default: the system&apos;s.</source>
        <translation>Sprache der Sätze, zum Beispiel de. Vorgabe: die des Systems.</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
</context>
<context>
    <name>portwright::ConnectionOptions</name>
    <message>
        <source>--proxy: say system, none or socks5://HOST:PORT. The password of a proxy belongs into the environment variable PORTWRIGHT_PROXY_PASSWORD.</source>
        <translation>--proxy: system, none oder socks5://HOST:PORT. Das Passwort eines Proxys gehört in die Umgebungsvariable PORTWRIGHT_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>--ca-file: the file holds no certificate.</source>
        <translation>--ca-file: Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The outgoing server, where it is known.</source>
        <translation>Der Postausgangsserver, soweit bekannt.</translation>
    </message>
    <message>
        <source>Its port, 1 to 65535, where it is known.</source>
        <translation>Sein Port, 1 bis 65535, soweit bekannt.</translation>
    </message>
    <message>
        <source>How it is encrypted: implicit, starttls or none, where it is known.</source>
        <translation>Wie er verschlüsselt: implicit, starttls oder none, soweit bekannt.</translation>
    </message>
    <message>
        <source>Signs in as NAME. Default: the mail address.</source>
        <translation>Meldet sich als NAME an. Vorgabe: die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Says this name in EHLO. Default: the address of this computer in brackets.</source>
        <translation>Nennt diesen Namen in EHLO. Vorgabe: die Adresse dieses Computers in Klammern.</translation>
    </message>
    <message>
        <source>Consents to password and message crossing the network in clear.</source>
        <translation>Stimmt zu, dass Passwort und Nachricht unverschlüsselt durch das Netz gehen.</translation>
    </message>
    <message>
        <source>Consents to the certificate with this SHA-256 fingerprint, 64 hexadecimal digits with or without colons, although it cannot be verified.</source>
        <translation>Stimmt dem Zertifikat mit diesem SHA-256-Fingerabdruck zu (64 hexadezimale Ziffern, mit oder ohne Doppelpunkte), obwohl es nicht bestätigt werden kann.</translation>
    </message>
    <message>
        <source>Consents to signing in at HOST although it is outside the mail domain and nobody trusted names it.</source>
        <translation>Stimmt der Anmeldung bei HOST zu, obwohl er außerhalb der Mail-Domain liegt und niemand Vertrauenswürdiges ihn nennt.</translation>
    </message>
    <message>
        <source>Trusts these authorities (PEM) besides the system&apos;s or those of SSL_CERT_FILE.</source>
        <translation>Vertraut auch diesen Zertifizierungsstellen (PEM), neben denen des Systems oder von SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Shows this certificate (PKCS#12) to servers that ask for one.</source>
        <translation>Zeigt dieses Zertifikat (PKCS#12) Servern, die eines verlangen.</translation>
    </message>
    <message>
        <source>Reads its passphrase from the first line of FILE.</source>
        <translation>Liest dessen Passwort aus der ersten Zeile von FILE.</translation>
    </message>
    <message>
        <source>system (the default), none, or socks5://[USER@]HOST:PORT.</source>
        <translation>system (die Vorgabe), none oder socks5://[USER@]HOST:PORT.</translation>
    </message>
    <message>
        <source>Starts a practice server on this computer, uses it with its own account and stops it again. NAME is one of practice --list; default: %1.</source>
        <translation>Startet einen Übungsserver auf diesem Computer, benutzt ihn mit dessen eigenem Konto und beendet ihn wieder. NAME ist einer aus practice --list; Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Prints one JSON document on standard output.</source>
        <translation>Gibt ein JSON-Dokument auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>Shows the protocol log on standard error as it happens.</source>
        <translation>Zeigt das Protokoll auf der Standardfehlerausgabe, während es entsteht.</translation>
    </message>
    <message>
        <source>--ehlo: &quot;%1&quot; is neither a host name nor an IP address in brackets.</source>
        <translation>--ehlo: „%1“ ist weder ein Hostname noch eine IP-Adresse in Klammern.</translation>
    </message>
    <message>
        <source>There is no practice scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Übungsszenario „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>portwright::ConsentCard</name>
    <message>
        <source>&amp;Do not continue</source>
        <translation>&amp;Nicht fortfahren</translation>
    </message>
    <message>
        <source>%1 (question %2 of %3)</source>
        <translation>%1 (Frage %2 von %3)</translation>
    </message>
    <message>
        <source>&amp;Send the password unencrypted</source>
        <translation>Passwort &amp;unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Use &amp;it without encryption</source>
        <translation>&amp;Unverschlüsselt verwenden</translation>
    </message>
    <message>
        <source>&amp;Accept this certificate for %1</source>
        <translation>Dieses Zertifikat für %1 &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Sign in at %1</source>
        <translation>Bei %1 an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Go on with %1</source>
        <translation>&amp;Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of the account: question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portwright::DocumentCommand</name>
    <message>
        <source>The mail address that the settings are for.</source>
        <translation>Die Mailadresse, für die die Einstellungen gelten.</translation>
    </message>
    <message>
        <source>Prints JSON, which is what this command always does.</source>
        <translation>Gibt JSON aus, was dieser Befehl immer tut.</translation>
    </message>
    <message>
        <source>Name one file to read, or - for standard input.</source>
        <translation>Nennen Sie eine Datei, die gelesen werden soll, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name the mail address that the settings are for with --address.</source>
        <translation>Nennen Sie mit --address die Mailadresse, für die die Einstellungen gelten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>portwright::DonePage</name>
    <message>
        <source>Summary of the settings</source>
        <translation>Zusammenfassung der Einstellungen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The settings, everything that was tried and the protocol log; no password</source>
        <translation>Die Einstellungen, alles, was versucht wurde, und das Protokoll; kein Passwort</translation>
    </message>
    <message>
        <source>&amp;Check another account</source>
        <translation>Anderes &amp;Konto prüfen</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Zum Aufheben</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to &quot;%1&quot;. It holds no password.</source>
        <translation>Der Bericht wurde in „%1“ gespeichert. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of the account: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portwright::DraftOptions</name>
    <message>
        <source>--template: say NAME or NAME:SIZE, with one of these names: %1.</source>
        <translation>--template: NAME oder NAME:SIZE, mit einem dieser Namen: %1.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not UTF-8 text.</source>
        <translation>--%1: „%2“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>--header: write &apos;Name: value&apos;, not &quot;%1&quot;.</source>
        <translation>--header: Schreiben Sie &apos;Name: Wert&apos;, nicht „%1“.</translation>
    </message>
    <message>
        <source>The sender: A or &apos;Name &lt;A&gt;&apos;. Default with --settings: the address that was checked.</source>
        <translation>Der Absender: A oder &apos;Name &lt;A&gt;&apos;. Vorgabe bei --settings: die geprüfte Adresse.</translation>
    </message>
    <message>
        <source>The recipients. May be repeated.</source>
        <translation>Die Empfänger. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Who gets a copy. May be repeated.</source>
        <translation>Wer eine Kopie erhält. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Who gets a copy that nobody else sees. May be repeated.</source>
        <translation>Wer eine Kopie erhält, von der sonst niemand erfährt. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>The subject. Default: &quot;Test message&quot;.</source>
        <translation>Der Betreff. Vorgabe: „Testnachricht“.</translation>
    </message>
    <message>
        <source>The text, UTF-8, from FILE, or from standard input for &quot;-&quot;.</source>
        <translation>Der Text in UTF-8 aus FILE, oder von der Standardeingabe bei „-“.</translation>
    </message>
    <message>
        <source>An HTML alternative, UTF-8, from FILE.</source>
        <translation>Eine HTML-Fassung in UTF-8 aus FILE.</translation>
    </message>
    <message>
        <source>Attaches FILE. May be repeated.</source>
        <translation>Hängt FILE an. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Adds a header field. May be repeated.</source>
        <translation>Fügt ein Kopffeld hinzu. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Begins with a test message: %1. SIZE is that of the attachment of &quot;large&quot;, in bytes or with k, M or G behind it; default: 25M. Subject, text and HTML may be replaced by their options.</source>
        <translation>Beginnt mit einer Testnachricht: %1. SIZE ist die Größe des Anhangs von „large“, in Bytes oder mit k, M oder G dahinter; Vorgabe: 25M. Betreff, Text und HTML können durch ihre Optionen ersetzt werden.</translation>
    </message>
    <message>
        <source>Asks for notifications about the delivery, where the server offers it.</source>
        <translation>Bittet um Nachrichten über die Zustellung, wenn der Server das anbietet.</translation>
    </message>
    <message>
        <source>Who sends the message? Name it with --from.</source>
        <translation>Wer schickt die Nachricht? Nennen Sie den Absender mit --from.</translation>
    </message>
    <message>
        <source>Who gets the message? Name somebody with --to.</source>
        <translation>Wer bekommt die Nachricht? Nennen Sie jemanden mit --to.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>This message was sent to test the settings of a mail program. It needs no answer.</source>
        <translation>Diese Nachricht prüft die Einstellungen eines E-Mail-Programms. Sie braucht keine Antwort.</translation>
    </message>
</context>
<context>
    <name>portwright::FindPage</name>
    <message>
        <source>T&amp;ype the servers</source>
        <translation>Server ein&amp;geben</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>N&amp;och einmal versuchen</translation>
    </message>
    <message>
        <source>Trying %1...</source>
        <translation>%1 wird ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>Sie haben nicht zugestimmt</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Type other servers if you know some, or try again later.</source>
        <translation>Es wurde nichts Geheimes gesendet. Geben Sie andere Server ein, wenn Sie welche kennen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Do &amp;not look there</source>
        <translation>Dort &amp;nicht nachsehen</translation>
    </message>
    <message>
        <source>The settings are kept somewhere else</source>
        <translation>Die Einstellungen liegen woanders</translation>
    </message>
    <message>
        <source>&amp;Look at %1</source>
        <translation>Bei %1 nach&amp;sehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a half of the account, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portwright::HalfSettings</name>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>Chan&amp;ge...</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate...</source>
        <translation>&amp;Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Why this one?</source>
        <translation>Warum ger&amp;ade dieser?</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderun&amp;gen verwerfen</translation>
    </message>
    <message>
        <source>Test this half</source>
        <translation>Diese Hälfte prüfen</translation>
    </message>
    <message>
        <source>Skip this half</source>
        <translation>Diese Hälfte auslassen</translation>
    </message>
    <message>
        <source>This half was left out.</source>
        <translation>Diese Hälfte wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Sign-ins used so far: %n</source>
        <translation>
            <numerusform>Anmeldungen bisher: %n</numerusform>
            <numerusform>Anmeldungen bisher: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing else could be used.</source>
        <translation>Sonst war nichts verwendbar.</translation>
    </message>
    <message>
        <source>%1 answered too late to be chosen. %2</source>
        <translation>%1 antwortete zu spät, um gewählt zu werden. %2</translation>
    </message>
</context>
<context>
    <name>portwright::HalfTable</name>
    <message>
        <source>&amp;Use this now</source>
        <translation>Diesen &amp;jetzt verwenden</translation>
    </message>
    <message>
        <source>Outgoing servers that are tried</source>
        <translation>Postausgangsserver, die ausprobiert werden</translation>
    </message>
    <message>
        <source>Incoming servers that are tried</source>
        <translation>Posteingangsserver, die ausprobiert werden</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>&amp;Outgoing mail (SMTP)</source>
        <translation>&amp;Postausgang (SMTP)</translation>
    </message>
    <message>
        <source>&amp;Incoming mail (IMAP, POP3)</source>
        <translation>P&amp;osteingang (IMAP, POP3)</translation>
    </message>
    <message>
        <source>%1: not tested.</source>
        <translation>%1: nicht geprüft.</translation>
    </message>
    <message>
        <source>Chosen: %1, %2</source>
        <translation>Gewählt: %1, %2</translation>
    </message>
    <message>
        <source>Best so far: %1, %2</source>
        <translation>Bisher am besten: %1, %2</translation>
    </message>
</context>
<context>
    <name>portwright::KnownServers</name>
    <message>
        <source>Do not test outgoing mail</source>
        <translation>Postausgang nicht prüfen</translation>
    </message>
    <message>
        <source>Do not test incoming mail</source>
        <translation>Posteingang nicht prüfen</translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>portwright::LedgerModel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verraten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>portwright::LedgerPanel</name>
    <message>
        <source>&amp;Who was asked (%1)</source>
        <translation>&amp;Wer gefragt wurde (%1)</translation>
    </message>
    <message>
        <source>Who was asked, and what they were told</source>
        <translation>Wer gefragt wurde und was dabei verraten wurde</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>portwright::LogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Every line said to a server and by it, oldest first</source>
        <translation>Jede Zeile, die einem Server gesagt wurde oder die er gesagt hat, die älteste zuerst</translation>
    </message>
    <message>
        <source>1 new line</source>
        <translation>1 neue Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new lines</source>
        <translation>
            <numerusform>%Ln neue Zeile</numerusform>
            <numerusform>%Ln neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portwright::MessageForm</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Send a formatted version (HTML) as we&amp;ll</source>
        <translation>Auch eine for&amp;matierte Fassung (HTML) senden</translation>
    </message>
    <message>
        <source>Formatted version of the message, in HTML</source>
        <translation>Formatierte Fassung der Nachricht, in HTML</translation>
    </message>
    <message>
        <source>Ask the server to tell me when it is del&amp;ivered</source>
        <translation>Den Server bitten, mir die &amp;Zustellung zu melden</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Betre&amp;ff:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Inha&amp;lt:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>Cc an&amp;d Bcc</source>
        <translation>Cc &amp;und Bcc</translation>
    </message>
    <message>
        <source>More recipients; those under Bcc stay unseen by the others</source>
        <translation>Weitere Empfänger; die unter Bcc bleiben für die anderen unsichtbar</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>Cc:</translation>
    </message>
    <message>
        <source>Bcc:</source>
        <translation>Bcc:</translation>
    </message>
    <message>
        <source>A second message tells you what became of this one.</source>
        <translation>Eine zweite Nachricht sagt Ihnen dann, was aus dieser geworden ist.</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was filled in.</source>
        <translation>„%1“ wurde eingefügt.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>portwright::MessagePage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Senden sto&amp;ppen</translation>
    </message>
    <message>
        <source>Test messa&amp;ges</source>
        <translation>V&amp;orlagen</translation>
    </message>
    <message>
        <source>Fill in a message made for a certain test</source>
        <translation>Eine Nachricht für einen bestimmten Test einfügen</translation>
    </message>
    <message>
        <source>How much of the message is sent</source>
        <translation>Wie viel der Nachricht gesendet ist</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>Preparing...</source>
        <translation>Vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Not sent: please look at the fields that are marked.</source>
        <translation>Nicht gesendet: Bitte sehen Sie sich die markierten Felder an.</translation>
    </message>
</context>
<context>
    <name>portwright::Overview</name>
    <message>
        <source>Usage: portwright-cli COMMAND [options]</source>
        <translation>Aufruf: portwright-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Options of a command: portwright-cli COMMAND --help</source>
        <translation>Optionen eines Befehls: portwright-cli BEFEHL --help</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>portwright::ParseAutoconfigCommand</name>
    <message>
        <source>Shows what a mail autoconfig document means.</source>
        <translation>Zeigt, was ein Autoconfig-Dokument für Mail bedeutet.</translation>
    </message>
    <message>
        <source>Prints JSON: the settings for this address, or why the document is refused.</source>
        <translation>Gibt JSON aus: die Einstellungen für diese Adresse oder warum das Dokument abgelehnt wird.</translation>
    </message>
</context>
<context>
    <name>portwright::ParseAutodiscoverCommand</name>
    <message>
        <source>Shows what an Autodiscover response means.</source>
        <translation>Zeigt, was eine Autodiscover-Antwort bedeutet.</translation>
    </message>
    <message>
        <source>Prints JSON: the settings or the redirect for this address, or why the document is refused.</source>
        <translation>Gibt JSON aus: die Einstellungen oder die Weiterleitung für diese Adresse oder warum das Dokument abgelehnt wird.</translation>
    </message>
</context>
<context>
    <name>portwright::PasswordSource</name>
    <message>
        <source>Reads the password from the first line of FILE. Without any password option: from the environment variable PORTWRIGHT_PASSWORD, else asked for on the terminal.</source>
        <translation>Liest das Passwort aus der ersten Zeile von FILE. Ohne eine Option für das Passwort: aus der Umgebungsvariablen PORTWRIGHT_PASSWORD, sonst wird am Terminal gefragt.</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input.</source>
        <translation>Liest das Passwort aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Signs in with the OAuth access token in the first line of FILE.</source>
        <translation>Meldet sich mit dem OAuth-Zugangstoken in der ersten Zeile von FILE an.</translation>
    </message>
    <message>
        <source>Does not sign in, even where a password is at hand.</source>
        <translation>Meldet sich nicht an, auch wenn ein Passwort da ist.</translation>
    </message>
    <message>
        <source>A password is no argument: everybody on this computer can read the list of running programs. Use --password-file, --password-stdin or the environment variable PORTWRIGHT_PASSWORD, or let yourself be asked.</source>
        <translation>Ein Passwort ist kein Argument: Jeder an diesem Computer kann die Liste der laufenden Programme lesen. Nehmen Sie --password-file, --password-stdin oder die Umgebungsvariable PORTWRIGHT_PASSWORD, oder lassen Sie sich fragen.</translation>
    </message>
    <message>
        <source>Give one of --password-file, --password-stdin, --oauth-token-file and --no-sign-in.</source>
        <translation>Geben Sie nur eines an von --password-file, --password-stdin, --oauth-token-file und --no-sign-in.</translation>
    </message>
    <message>
        <source>Password of %1 (empty: do not sign in):</source>
        <translation>Passwort von %1 (leer: nicht anmelden):</translation>
    </message>
    <message>
        <source>The first line holds no password.</source>
        <translation>Die erste Zeile enthält kein Passwort.</translation>
    </message>
</context>
<context>
    <name>portwright::PortGuide</name>
    <message>
        <source>Port guide</source>
        <translation>Port-Ratgeber</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the guide, as in the name of its file: &quot;de&quot; if there is ports_de.html.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>In this check</source>
        <translation>Bei dieser Prüfung</translation>
    </message>
</context>
<context>
    <name>portwright::PracticeBanner</name>
    <message>
        <source>&amp;Quit practising</source>
        <translation>Übung b&amp;eenden</translation>
    </message>
    <message>
        <source>Practice servers: %1. Nothing leaves this computer.</source>
        <translation>Übungsserver: %1. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>portwright::PracticeCommand</name>
    <message>
        <source>Starts a mail server for practice on this computer.</source>
        <translation>Startet einen Mailserver zum Üben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Prints one line of JSON with its host, ports, account, password and the file of the authority to trust, and serves until standard input closes or it is interrupted.</source>
        <translation>Gibt eine Zeile JSON aus mit Host, Ports, Konto, Passwort und der Datei der Zertifizierungsstelle, der zu vertrauen ist, und läuft, bis die Standardeingabe schließt oder er unterbrochen wird.</translation>
    </message>
    <message>
        <source>Behaves as this scenario says. Default: %1.</source>
        <translation>Verhält sich nach diesem Szenario. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Lists the scenarios and ends.</source>
        <translation>Zählt die Szenarien auf.</translation>
    </message>
    <message>
        <source>With --list: prints the list as JSON.</source>
        <translation>Bei --list: gibt die Liste als JSON aus.</translation>
    </message>
    <message>
        <source>The command practice takes no arguments: name a scenario with --scenario.</source>
        <translation>Der Befehl practice nimmt keine Argumente: Nennen Sie ein Szenario mit --scenario.</translation>
    </message>
    <message>
        <source>There is no practice scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein Übungsszenario „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The file of the practice authority cannot be written: %1.</source>
        <translation>Die Datei der Übungs-Zertifizierungsstelle kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>portwright::PracticeDialog</name>
    <message>
        <source>S&amp;top practising</source>
        <translation>Übung &amp;beenden</translation>
    </message>
    <message>
        <source>Practice servers</source>
        <translation>Übungsserver</translation>
    </message>
    <message>
        <source>Servers inside this program, with a fault of your choice: to get to know it, or to train others, without an account and without a network.</source>
        <translation>Server in diesem Programm, mit einem Fehler nach Wahl: um es kennenzulernen oder andere zu schulen, ohne Konto und ohne Netz.</translation>
    </message>
    <message>
        <source>What is wrong with the servers</source>
        <translation>Was mit den Servern nicht stimmt</translation>
    </message>
    <message>
        <source>What shall be wrong?</source>
        <translation>Was soll nicht stimmen?</translation>
    </message>
    <message>
        <source>Messages in the practice mailbox</source>
        <translation>Nachrichten im Übungspostfach</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>Die Nachricht, wie sie ankam</translation>
    </message>
    <message>
        <source>The practice mailbox</source>
        <translation>Das Übungspostfach</translation>
    </message>
    <message>
        <source>The practice servers could not be started: %1</source>
        <translation>Die Übungsserver ließen sich nicht starten: %1</translation>
    </message>
    <message>
        <source>&amp;Start again with this</source>
        <translation>Damit &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Start with this</source>
        <translation>Damit &amp;starten</translation>
    </message>
    <message>
        <source>Running: %1.
Account: %2
Password: %3
Both are filled in on the first page.</source>
        <translation>Läuft: %1.
Konto: %2
Passwort: %3
Beides ist auf der ersten Seite schon eingetragen.</translation>
    </message>
    <message>
        <source>Not running. Checks go to real servers.</source>
        <translation>Läuft nicht. Geprüft werden echte Server.</translation>
    </message>
    <message>
        <source>The servers are not running.</source>
        <translation>Die Server laufen nicht.</translation>
    </message>
    <message>
        <source>No message yet. What you send to %1 arrives here.</source>
        <translation>Noch keine Nachricht. Was Sie an %1 senden, kommt hier an.</translation>
    </message>
</context>
<context>
    <name>portwright::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>587, 2525, 465, 25 (usual)</source>
        <translation>587, 2525, 465, 25 (üblich)</translation>
    </message>
    <message>
        <source>465, 587, 2525, 25 (as RFC 8314 has it)</source>
        <translation>465, 587, 2525, 25 (nach RFC 8314)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>the address of this computer</source>
        <translation>die Adresse dieses Computers</translation>
    </message>
    <message>
        <source>A server that needs longer than this counts as not answering</source>
        <translation>Ein Server, der länger braucht, gilt als stumm</translation>
    </message>
    <message>
        <source>What this computer calls itself when it greets a server (EHLO). Rarely needed.</source>
        <translation>Wie sich dieser Computer nennt, wenn er einen Server begrüßt (EHLO). Selten nötig.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Order of ports:</source>
        <translation>&amp;Reihenfolge der Ports:</translation>
    </message>
    <message>
        <source>&amp;Time for a whole check:</source>
        <translation>&amp;Zeit für eine ganze Prüfung:</translation>
    </message>
    <message>
        <source>&amp;Name of this computer:</source>
        <translation>&amp;Name dieses Computers:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Kept until the program ends, never written to disk</source>
        <translation>Bleibt bis zum Ende des Programms, kommt nie auf die Festplatte</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy &amp;server and port:</source>
        <translation>Proxy-&amp;Server und Port:</translation>
    </message>
    <message>
        <source>Proxy &amp;user name:</source>
        <translation>Proxy-&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word:</source>
        <translation>Proxy-Pass&amp;wort:</translation>
    </message>
    <message>
        <source>My &amp;certificate (PKCS #12):</source>
        <translation>Mein Z&amp;ertifikat (PKCS #12):</translation>
    </message>
    <message>
        <source>Password of the certi&amp;ficate:</source>
        <translation>Passwort des Zerti&amp;fikats:</translation>
    </message>
    <message>
        <source>Older lines are dropped, and the log says how many</source>
        <translation>Ältere Zeilen fallen weg, und das Protokoll sagt, wie viele</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again</source>
        <translation>Gilt, sobald das Programm neu startet</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Lines in the protocol log:</source>
        <translation>Zei&amp;len im Protokoll:</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start on:</source>
        <translation>Spr&amp;ache, ab dem nächsten Start:</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>PKCS #12 (*.p12 *.pfx)</source>
        <translation>PKCS #12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is no PKCS #12 certificate, or its password is another one.</source>
        <translation>Das ist kein PKCS-#12-Zertifikat, oder es hat ein anderes Passwort.</translation>
    </message>
</context>
<context>
    <name>portwright::ProbeTableModel</name>
    <message>
        <source>%1, the best so far</source>
        <translation>%1, bisher am besten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>port (protocol)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portwright::ProtocolLogPanel</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connection shown</source>
        <translation>Gezeigte Verbindung</translation>
    </message>
    <message>
        <source>Show the lines of one connection alone</source>
        <translation>Nur die Zeilen einer einzigen Verbindung zeigen</translation>
    </message>
    <message>
        <source>Find...</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the protocol log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop adding lines here; nothing is lost meanwhile</source>
        <translation>Hier keine Zeilen mehr anfügen; verloren geht dabei nichts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or every line shown</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the whole log as text or JSON. It holds no password.</source>
        <translation>Das ganze Protokoll als Text oder JSON speichern. Passwörter stehen nicht darin.</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>This line has been dropped from the log, which keeps only the newest ones.</source>
        <translation>Diese Zeile steht nicht mehr im Protokoll; es behält nur die neuesten.</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The whole log was saved to &quot;%1&quot;.</source>
        <translation>Das ganze Protokoll wurde in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Show all c&amp;onnections</source>
        <translation>Alle &amp;Verbindungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Save the log...</source>
        <translation>Protokoll &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>1 older line was dropped.</source>
        <translation>1 ältere Zeile ist weggefallen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older lines were dropped.</source>
        <translation>
            <numerusform>%Ln ältere Zeile ist weggefallen.</numerusform>
            <numerusform>%Ln ältere Zeilen sind weggefallen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portwright::ResolveSrvCommand</name>
    <message>
        <source>Shows in which order the servers of DNS SRV records are tried.</source>
        <translation>Zeigt, in welcher Reihenfolge die Server aus DNS-SRV-Einträgen versucht werden.</translation>
    </message>
    <message>
        <source>The file holds JSON: &quot;domain&quot;, &quot;records&quot; by service, and optionally &quot;dnssec&quot; and &quot;draws&quot;. Prints JSON.</source>
        <translation>Die Datei enthält JSON: „domain“, „records“ nach Dienst und, wenn gewünscht, „dnssec“ und „draws“. Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>portwright::SendCommand</name>
    <message>
        <source>Sends one message and shows the server&apos;s final reply.</source>
        <translation>Sendet eine Nachricht und zeigt die letzte Antwort des Servers.</translation>
    </message>
    <message>
        <source>The server is the one that --settings or --host name; without --port and --tls: port 587 with STARTTLS.</source>
        <translation>Der Server ist der, den --settings oder --host nennt; ohne --port und --tls: Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Sends with what check --json printed into FILE.</source>
        <translation>Sendet mit dem, was check --json in FILE ausgegeben hat.</translation>
    </message>
    <message>
        <source>--await-arrival: this version cannot look into a mailbox yet.</source>
        <translation>--await-arrival: Diese Version kann noch nicht in ein Postfach sehen.</translation>
    </message>
    <message>
        <source>The command send takes no arguments of its own: name the recipients with --to.</source>
        <translation>Der Befehl send nimmt keine eigenen Argumente: Nennen Sie die Empfänger mit --to.</translation>
    </message>
    <message>
        <source>Standard input cannot give both the text and the password.</source>
        <translation>Die Standardeingabe kann nicht Text und Passwort zugleich liefern.</translation>
    </message>
    <message>
        <source>Name the server either with --settings or with --host, --port and --tls, not both.</source>
        <translation>Nennen Sie den Server entweder mit --settings oder mit --host, --port und --tls, nicht mit beidem.</translation>
    </message>
    <message>
        <source>Which server is to send the message? Name it with --host or --settings.</source>
        <translation>Welcher Server soll die Nachricht senden? Nennen Sie ihn mit --host oder --settings.</translation>
    </message>
    <message>
        <source>--accept-fingerprint: one server has one certificate; name one fingerprint.</source>
        <translation>--accept-fingerprint: Ein Server hat ein Zertifikat; nennen Sie einen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The check found this server, but it needs your consent. If you agree, add: %1</source>
        <translation>Die Prüfung hat diesen Server gefunden, aber er braucht Ihre Zustimmung. Wenn Sie zustimmen, ergänzen Sie: %1</translation>
    </message>
    <message>
        <source>There is a user name, %1, but no password: give --password-file, --password-stdin or the environment variable PORTWRIGHT_PASSWORD, or say --no-sign-in.</source>
        <translation>Es gibt einen Benutzernamen, %1, aber kein Passwort: Geben Sie --password-file, --password-stdin oder die Umgebungsvariable PORTWRIGHT_PASSWORD an, oder --no-sign-in.</translation>
    </message>
</context>
<context>
    <name>portwright::SendResult</name>
    <message>
        <source>It took %1 in all.</source>
        <translation>Es hat insgesamt %1 gedauert.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 wurde abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>portwright::ServerFields</name>
    <message>
        <source>A port is a number, for example 587.</source>
        <translation>Ein Port ist eine Zahl, zum Beispiel 587.</translation>
    </message>
    <message>
        <source>A port lies between 1 and 65535.</source>
        <translation>Ein Port liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>found by itself if empty</source>
        <translation>leer: wird selbst gefunden</translation>
    </message>
    <message>
        <source>every usual port if empty</source>
        <translation>leer: alle üblichen Ports</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Sec&amp;urity:</source>
        <translation>Si&amp;cherheit:</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Ben&amp;utzername:</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation>Protokoll:</translation>
    </message>
</context>
<context>
    <name>portwright::SettingsCard</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>not tested; offered: %1</source>
        <translation>nicht geprüft; angeboten: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a setting, such as &quot;Server&quot;</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of the account: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portwright::SettingsFile</name>
    <message>
        <source>--settings: this is not what check --json prints: %1.</source>
        <translation>--settings: Das ist nicht, was check --json ausgibt: %1.</translation>
    </message>
    <message>
        <source>--settings: the check found no outgoing server, so there is none to send with.</source>
        <translation>--settings: Die Prüfung hat keinen Postausgangsserver gefunden, also gibt es keinen zum Senden.</translation>
    </message>
    <message>
        <source>--settings: host, port or tls of the outgoing server is missing or impossible.</source>
        <translation>--settings: host, port oder tls des Postausgangsservers fehlt oder ist unmöglich.</translation>
    </message>
</context>
<context>
    <name>portwright::SettingsPage</name>
    <message>
        <source>S&amp;kip test message</source>
        <translation>Testnachricht &amp;überspringen</translation>
    </message>
</context>
<context>
    <name>portwright::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Find settings</source>
        <translation>Einstellungen finden</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>portwright::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stops what is running now (Esc)</source>
        <translation>Bricht ab, was gerade läuft (Esc)</translation>
    </message>
</context>
<context>
    <name>portwright::SignInCard</name>
    <message>
        <source>Us&amp;er name:</source>
        <translation>Benutzer&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>S&amp;ign in once more</source>
        <translation>Noch einmal an&amp;melden</translation>
    </message>
    <message>
        <source>Sign-in not tested</source>
        <translation>Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>Type the password to see whether the server lets you in.</source>
        <translation>Geben Sie das Passwort ein, um zu sehen, ob der Server Sie hereinlässt.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Tr&amp;y user name %1 instead</source>
        <translation>Mit Benutzername %1 &amp;versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of the account: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>portwright::SizeMeter</name>
    <message>
        <source>Size of the message</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>%1 on its way. The server names no limit.</source>
        <translation>Unterwegs %1. Der Server nennt keine Grenze.</translation>
    </message>
    <message>
        <source>%1 on its way, of %2 that the server takes.</source>
        <translation>Unterwegs %1; der Server nimmt bis zu %2.</translation>
    </message>
    <message>
        <source>The server will refuse this message as too large. Attachments grow by about a third on their way.</source>
        <translation>Der Server wird diese Nachricht als zu groß ablehnen. Anhänge wachsen unterwegs um etwa ein Drittel.</translation>
    </message>
</context>
<context>
    <name>portwright::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>portwright::TemplateMenu</name>
    <message>
        <source>&amp;Another size...</source>
        <translation>A&amp;ndere Größe&#xa0;…</translation>
    </message>
    <message>
        <source>Large attachment</source>
        <translation>Großer Anhang</translation>
    </message>
    <message>
        <source>Size of the attachment in megabytes:</source>
        <translation>Größe des Anhangs in Megabyte:</translation>
    </message>
</context>
<context>
    <name>portwright::Terminal</name>
    <message>
        <source>The result could not be written to standard output: %1</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>portwright::TextReport</name>
    <message>
        <source>Its certificate</source>
        <translation>Sein Zertifikat</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum dieser?</translation>
    </message>
    <message>
        <source>Tried as well</source>
        <translation>Auch versucht</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was nun zu tun ist</translation>
    </message>
    <message>
        <source>The server&apos;s reply</source>
        <translation>Die Antwort des Servers</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <translation>Abgelehnte Empfänger</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>If you agree, run the command once more with:</source>
        <translation>Wenn Sie zustimmen, rufen Sie den Befehl noch einmal auf mit:</translation>
    </message>
    <message>
        <source>Give the password to test the sign-in as well: see check --help.</source>
        <translation>Geben Sie das Passwort an, um auch die Anmeldung zu prüfen: siehe check --help.</translation>
    </message>
    <message>
        <source>Ask your provider for the outgoing server (SMTP) and its port, and name them with --host and --port.
Option -v shows what happened at each place.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Postausgangsserver (SMTP) und seinem Port und nennen Sie sie mit --host und --port.
Die Option -v zeigt, was an jeder Stelle geschah.</translation>
    </message>
    <message>
        <source>Who was asked for settings</source>
        <translation>Wer nach Einstellungen gefragt wurde</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Ask your provider for the incoming server (IMAP or POP3) and its port, and name them with --incoming-host and --incoming-port.
Option -v shows what happened at each place.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Posteingangsserver (IMAP oder POP3) und seinem Port, und geben Sie beide mit --incoming-host und --incoming-port an.
Die Option -v zeigt, was an jeder Stelle geschah.</translation>
    </message>
</context>
<context>
    <name>portwright::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
</context>
<context>
    <name>portwright::VersionCommand</name>
    <message>
        <source>Shows the versions of the program and its libraries.</source>
        <translation>Zeigt die Versionen des Programms und seiner Bibliotheken.</translation>
    </message>
    <message>
        <source>And the mechanisms it can sign in with, strongest first.</source>
        <translation>Und die Verfahren, mit denen es sich anmelden kann, die stärksten zuerst.</translation>
    </message>
    <message>
        <source>Prints one JSON document on standard output.</source>
        <translation>Gibt ein JSON-Dokument auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>The command version takes no arguments.</source>
        <translation>Der Befehl version nimmt keine Argumente.</translation>
    </message>
</context>
<context>
    <name>portwright::WhoIsAsked</name>
    <message>
        <source>Choos&amp;e...</source>
        <translation>Auswäh&amp;len …</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Auswählen, wer gefragt wird</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>Ihrer Domain</translation>
    </message>
    <message>
        <source>Only DNS and %1 are asked.</source>
        <translation>Gefragt werden nur DNS und %1.</translation>
    </message>
    <message>
        <source>Only DNS and the mail servers of %1 are asked.</source>
        <translation>Gefragt werden nur DNS und die Mailserver von %1.</translation>
    </message>
    <message>
        <source>DNS, the mail servers and the web server of %1 are asked.</source>
        <translation>Gefragt werden DNS, die Mailserver und der Webserver von %1.</translation>
    </message>
    <message>
        <source>DNS and the mail servers of %1 are asked.</source>
        <translation>Gefragt werden DNS und die Mailserver von %1.</translation>
    </message>
    <message>
        <source>The web server may learn the whole address.</source>
        <translation>Der Webserver darf die ganze Adresse erfahren.</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s provider list learns only %1.</source>
        <translation>Thunderbirds Anbieterliste erfährt nur %1.</translation>
    </message>
    <message>
        <source>Ask Thunderbird&apos;s provider list; it learns only the domain</source>
        <translation>Thunderbirds Anbieterliste fragen; sie erfährt nur die Domain</translation>
    </message>
    <message>
        <source>Ask the web server of the mail domain; it learns the domain</source>
        <translation>Den Webserver der Maildomain fragen; er erfährt die Domain</translation>
    </message>
    <message>
        <source>Tell that web server the whole address where it wants it</source>
        <translation>Diesem Webserver die ganze Adresse nennen, wo er sie verlangt</translation>
    </message>
    <message>
        <source>Only over verified HTTPS, and never the password</source>
        <translation>Nur über bestätigtes HTTPS, und nie das Passwort</translation>
    </message>
</context>
<context>
    <name>portwright::WholeFile</name>
    <message>
        <source>&quot;%1&quot; could not be saved: %2. What was there before is untouched. Make room or choose another place, and save again.</source>
        <translation>„%1“ ließ sich nicht speichern: %2. Was vorher da war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>portwright::Words</name>
    <message>
        <source>Looking for your mail server...</source>
        <translation>Ihr Mailserver wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in...</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Ihre Entscheidung ist gefragt</translation>
    </message>
    <message>
        <source>No mail server was found</source>
        <translation>Es wurde kein Mailserver gefunden</translation>
    </message>
    <message>
        <source>Your settings work</source>
        <translation>Ihre Einstellungen funktionieren</translation>
    </message>
    <message>
        <source>The server was found, but the sign-in was refused</source>
        <translation>Der Server wurde gefunden, aber die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The server was found; sign-in not tested</source>
        <translation>Der Server wurde gefunden; Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Every likely server and port is tried at the same time.</source>
        <translation>Alle Server und Ports, die in Frage kommen, werden gleichzeitig ausprobiert.</translation>
    </message>
    <message>
        <source>User name and password are shown to %1 alone.</source>
        <translation>Benutzername und Passwort bekommt nur %1 zu sehen.</translation>
    </message>
    <message>
        <source>Read what it means, then agree or choose other settings.</source>
        <translation>Lesen Sie, was es bedeutet, und stimmen Sie dann zu oder wählen Sie andere Einstellungen.</translation>
    </message>
    <message>
        <source>There is no mail domain %1</source>
        <translation>Es gibt keine Maildomain %1</translation>
    </message>
    <message>
        <source>Nothing on the internet has this name.</source>
        <translation>Nichts im Internet trägt diesen Namen.</translation>
    </message>
    <message>
        <source>Check the part of your address after the @ for a typing mistake.</source>
        <translation>Sehen Sie nach, ob hinter dem @ in Ihrer Adresse ein Tippfehler steckt.</translation>
    </message>
    <message>
        <source>No server could be found at the usual names and ports, or none that lets you sign in.</source>
        <translation>Unter den üblichen Namen und Ports war kein Server zu finden, oder keiner, bei dem man sich anmelden kann.</translation>
    </message>
    <message>
        <source>Ask your provider for the outgoing server (SMTP) and its port, and type them under &quot;I know my servers&quot;. The table shows what happened at each place.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Postausgangsserver (SMTP) und seinem Port und tragen Sie beides unter „Ich kenne meine Server“ ein. Die Tabelle zeigt, was an jeder Stelle geschehen ist.</translation>
    </message>
    <message>
        <source>Go back and type the password to test the sign-in as well.</source>
        <translation>Gehen Sie zurück und geben Sie das Passwort ein, um auch die Anmeldung zu prüfen.</translation>
    </message>
    <message>
        <source>You stopped the check. What was found so far stays in the table.</source>
        <translation>Sie haben die Prüfung abgebrochen. Was bis dahin gefunden wurde, bleibt in der Tabelle.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Please type your mail address, for example anna@example.org.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>A mail address has an @ in the middle, for example anna@example.org.</source>
        <translation>Eine E-Mail-Adresse hat ein @ in der Mitte, zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>Something is missing before the @, for example anna@example.org.</source>
        <translation>Vor dem @ fehlt etwas; richtig wäre zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>The part before the @ holds something that no address can hold, for example a blank or two dots in a row.</source>
        <translation>Vor dem @ steht etwas, das in keiner Adresse stehen kann, zum Beispiel ein Leerzeichen oder zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>Something is missing after the @, for example anna@example.org.</source>
        <translation>Hinter dem @ fehlt etwas; richtig wäre zum Beispiel anna@example.org.</translation>
    </message>
    <message>
        <source>The part after the @ is not a possible domain. It looks like example.org.</source>
        <translation>Was hinter dem @ steht, kann keine Domain sein. Eine Domain sieht aus wie example.org.</translation>
    </message>
    <message>
        <source>Please type the name of a server, for example mail.example.org.</source>
        <translation>Bitte geben Sie den Namen eines Servers ein, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>The name of a server holds no blanks.</source>
        <translation>Der Name eines Servers enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is a web address. Type the name alone, for example mail.example.org.</source>
        <translation>Das ist eine Webadresse. Geben Sie nur den Namen ein, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>Type the name alone here; the number after the colon goes to the port.</source>
        <translation>Geben Sie hier nur den Namen ein; die Zahl hinter dem Doppelpunkt gehört ins Feld Port.</translation>
    </message>
    <message>
        <source>This holds a character that no server name can hold. A name looks like mail.example.org.</source>
        <translation>Hier steht ein Zeichen, das in keinem Servernamen stehen kann. Ein Name sieht aus wie mail.example.org.</translation>
    </message>
    <message>
        <source>This is longer than any server name can be.</source>
        <translation>So lang kann kein Servername sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a header line: use letters, digits and hyphens only.</source>
        <translation>„%1“ kann keine Kopfzeile heißen: Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not hold a line break. Put it on one line.</source>
        <translation>„%1“ darf keinen Zeilenumbruch enthalten. Schreiben Sie alles in eine Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by the program itself. Leave it out.</source>
        <translation>„%1“ schreibt das Programm selbst. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not there any more. Put it back, or remove it from the attachments.</source>
        <translation>Die Datei „%1“ ist nicht mehr da. Legen Sie sie zurück, oder entfernen Sie sie aus den Anhängen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read. Allow reading it, or remove it from the attachments.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Geben Sie sie zum Lesen frei, oder entfernen Sie sie aus den Anhängen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read (%2). Allow reading it, or remove it from the attachments.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen (%2). Geben Sie sie zum Lesen frei, oder entfernen Sie sie aus den Anhängen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; changed while it was being sent. Send again once it no longer changes.</source>
        <translation>Die Datei „%1“ hat sich während des Sendens geändert. Senden Sie noch einmal, sobald sie gleich bleibt.</translation>
    </message>
    <message>
        <source>Please name at least one recipient.</source>
        <translation>Bitte nennen Sie mindestens einen Empfänger.</translation>
    </message>
    <message>
        <source>There is no template called &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage namens „%1“.</translation>
    </message>
    <message>
        <source>The text cannot be read from &quot;%1&quot;.</source>
        <translation>Der Text lässt sich nicht aus „%1“ lesen.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate was made for another name.</source>
        <translation>Das Zertifikat ist für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The server vouches for itself: nobody else confirms its certificate.</source>
        <translation>Der Server bürgt für sich selbst: Niemand sonst bestätigt sein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate is confirmed by somebody this computer does not know.</source>
        <translation>Das Zertifikat wird von einer Stelle bestätigt, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The server leaves out a part of the proof for its certificate.</source>
        <translation>Der Server lässt einen Teil des Nachweises für sein Zertifikat weg.</translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted today.</source>
        <translation>Das Zertifikat ist zu schwach, um ihm heute noch zu vertrauen.</translation>
    </message>
    <message>
        <source>The certificate has been withdrawn by who issued it.</source>
        <translation>Die ausstellende Stelle hat das Zertifikat zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate could not be confirmed.</source>
        <translation>Das Zertifikat konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Something else than a mail server answers</source>
        <translation>Hier antwortet etwas anderes als ein Mailserver</translation>
    </message>
    <message>
        <source>%1 answers, but not the way a mail server does. The port may belong to another service, or something on the way answers in the server&apos;s place.</source>
        <translation>%1 antwortet, aber nicht so, wie es ein Mailserver tut. Vielleicht gehört der Port zu einem anderen Dienst, oder unterwegs antwortet etwas anstelle des Servers.</translation>
    </message>
    <message>
        <source>Check the name of the server and the port. If they are right, try another network, for example your phone&apos;s.</source>
        <translation>Prüfen Sie den Namen des Servers und den Port. Wenn beide stimmen, versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy.</translation>
    </message>
    <message>
        <source>Somebody may be tampering with this connection</source>
        <translation>Vielleicht manipuliert jemand diese Verbindung</translation>
    </message>
    <message>
        <source>Unencrypted words were slipped in just before the encryption began. They were thrown away, and nothing secret was sent.</source>
        <translation>Kurz bevor die Verschlüsselung begann, wurde unverschlüsselter Text eingeschleust. Er wurde verworfen, und nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>Do not sign in from this network. Try another one, and tell the person who runs the server if it happens there too.</source>
        <translation>Melden Sie sich aus diesem Netz nicht an. Versuchen Sie es in einem anderen, und sagen Sie dem Betreiber des Servers Bescheid, wenn es auch dort geschieht.</translation>
    </message>
    <message>
        <source>The message could not be read to its end</source>
        <translation>Die Nachricht ließ sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>Put that right and send again. The server threw away the part it had, so nobody got a half message.</source>
        <translation>Beheben Sie das und senden Sie noch einmal. Der Server hat den ersten Teil verworfen; niemand hat eine halbe Nachricht bekommen.</translation>
    </message>
    <message>
        <source>You stopped it before it came to an end.</source>
        <translation>Sie haben abgebrochen, bevor es zu Ende war.</translation>
    </message>
    <message>
        <source>The message was accepted, but not for everybody</source>
        <translation>Die Nachricht wurde angenommen, aber nicht für alle</translation>
    </message>
    <message>
        <source>The server will deliver it, except to the recipients it refused.</source>
        <translation>Der Server stellt sie zu, nur nicht an die Empfänger, die er abgelehnt hat.</translation>
    </message>
    <message>
        <source>Look at the reason beside each refused recipient.</source>
        <translation>Neben jedem abgelehnten Empfänger steht der Grund.</translation>
    </message>
    <message>
        <source>The server accepted the message</source>
        <translation>Der Server hat die Nachricht angenommen</translation>
    </message>
    <message>
        <source>From now on the server is responsible for delivering it.</source>
        <translation>Von jetzt an ist der Server für die Zustellung verantwortlich.</translation>
    </message>
    <message>
        <source>Look for it in the recipient&apos;s mailbox, and in the junk folder too.</source>
        <translation>Sehen Sie im Postfach des Empfängers nach, auch im Spam-Ordner.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The server accepted the user name and the password.</source>
        <translation>Der Server hat Benutzername und Passwort angenommen.</translation>
    </message>
    <message>
        <source>The server answers, but nobody can sign in here</source>
        <translation>Der Server antwortet, aber hier kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>It takes mail for its own users only, and offers no way to sign in.</source>
        <translation>Er nimmt nur Post für seine eigenen Nutzer an und bietet keine Anmeldung.</translation>
    </message>
    <message>
        <source>Use another port of this server: 587 or 465.</source>
        <translation>Verwenden Sie einen anderen Port dieses Servers: 587 oder 465.</translation>
    </message>
    <message>
        <source>The server is ready</source>
        <translation>Der Server ist bereit</translation>
    </message>
    <message>
        <source>It answers and offers to sign in.</source>
        <translation>Er antwortet und bietet die Anmeldung an.</translation>
    </message>
    <message>
        <source>Nobody can say whether the message went out</source>
        <translation>Niemand kann sagen, ob die Nachricht hinausging</translation>
    </message>
    <message>
        <source>The connection broke after the whole message was sent and before the server answered. It may have been accepted, or not.</source>
        <translation>Die Verbindung brach ab, als die ganze Nachricht gesendet war und der Server noch nicht geantwortet hatte. Vielleicht wurde sie angenommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look into the recipient&apos;s mailbox before you send again: it could arrive twice.</source>
        <translation>Sehen Sie im Postfach des Empfängers nach, bevor Sie noch einmal senden: Die Nachricht könnte doppelt ankommen.</translation>
    </message>
    <message>
        <source>There is no server of that name</source>
        <translation>Es gibt keinen Server mit diesem Namen</translation>
    </message>
    <message>
        <source>The name %1 is not known on the internet.</source>
        <translation>Der Name %1 ist im Internet nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the name for a typing mistake, or ask your provider for the right one.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler, oder fragen Sie Ihren Anbieter nach dem richtigen.</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up</source>
        <translation>Der Name des Servers ließ sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>The service that knows the addresses of servers did not answer. This says nothing about the mail server itself.</source>
        <translation>Der Dienst, der die Adressen der Server kennt, hat nicht geantwortet. Über den Mailserver selbst sagt das nichts.</translation>
    </message>
    <message>
        <source>Check that this computer is online, for example by opening a web page. Then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, zum Beispiel indem Sie eine Webseite öffnen. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody listens at this port</source>
        <translation>An diesem Port nimmt niemand Verbindungen an</translation>
    </message>
    <message>
        <source>The computer behind %1 is there, but turns the connection away.</source>
        <translation>Der Computer hinter %1 ist da, weist die Verbindung aber ab.</translation>
    </message>
    <message>
        <source>Use another port. If every port is turned away, check the name of the server.</source>
        <translation>Verwenden Sie einen anderen Port. Wenn alle Ports abgewiesen werden, prüfen Sie den Namen des Servers.</translation>
    </message>
    <message>
        <source>The server cannot be reached from here</source>
        <translation>Der Server ist von hier aus nicht zu erreichen</translation>
    </message>
    <message>
        <source>There is no way from your network to %1 at the moment.</source>
        <translation>Aus Ihrem Netz führt im Moment kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Check that this computer is online. If web pages work, try another network, for example your phone&apos;s.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist. Wenn Webseiten funktionieren, versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy.</translation>
    </message>
    <message>
        <source>The connection was cut before the server said a word</source>
        <translation>Die Verbindung wurde getrennt, bevor der Server etwas sagte</translation>
    </message>
    <message>
        <source>%1 was reached, and hung up at once. The server may not want connections from your network, or something on the way forbids them.</source>
        <translation>%1 wurde erreicht und hat sofort aufgelegt. Vielleicht will der Server keine Verbindungen aus Ihrem Netz, oder etwas unterwegs verbietet sie.</translation>
    </message>
    <message>
        <source>Try another port or another network. If it stays like this, ask your provider whether your network is on its block list.</source>
        <translation>Versuchen Sie einen anderen Port oder ein anderes Netz. Wenn es so bleibt, fragen Sie Ihren Anbieter, ob Ihr Netz auf seiner Sperrliste steht.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The server or something on the way hung up in the middle of the conversation.</source>
        <translation>Der Server oder etwas unterwegs hat mitten im Gespräch aufgelegt.</translation>
    </message>
    <message>
        <source>Try again. If it breaks at the same place, the protocol log shows where; send it to your provider.</source>
        <translation>Versuchen Sie es noch einmal. Wenn sie an derselben Stelle abbricht, zeigt das Protokoll, wo; schicken Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen</translation>
    </message>
    <message>
        <source>Connections go through a proxy, and it refused or did not answer.</source>
        <translation>Verbindungen laufen über einen Proxy, und der hat abgelehnt oder nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the proxy in the preferences, or switch it off there.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen, oder schalten Sie ihn dort aus.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the connection did not last.</source>
        <translation>%1 war nicht zu erreichen, oder die Verbindung hielt nicht.</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again. The protocol log shows the system&apos;s own words.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal. Im Protokoll steht die Meldung des Systems im Wortlaut.</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up in time</source>
        <translation>Der Name des Servers ließ sich nicht rechtzeitig nachschlagen</translation>
    </message>
    <message>
        <source>The service that knows the addresses of servers did not answer.</source>
        <translation>Der Dienst, der die Adressen der Server kennt, hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No answer from this port</source>
        <translation>Keine Antwort von diesem Port</translation>
    </message>
    <message>
        <source>Nothing at all comes back from %1. Most often a firewall or the internet provider blocks this port; waiting longer does not help.</source>
        <translation>Von %1 kommt gar nichts zurück. Meistens sperrt eine Firewall oder der Internetanbieter diesen Port; länger zu warten hilft nicht.</translation>
    </message>
    <message>
        <source>Use another port, or try another network, for example your phone&apos;s.</source>
        <translation>Verwenden Sie einen anderen Port, oder versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy.</translation>
    </message>
    <message>
        <source>The encryption did not come about</source>
        <translation>Die Verschlüsselung kam nicht zustande</translation>
    </message>
    <message>
        <source>The connection to %1 stands, but the server fell silent when the encryption should begin. Something on the way may hold encrypted connections back.</source>
        <translation>Die Verbindung zu %1 steht, aber der Server verstummte, als die Verschlüsselung beginnen sollte. Vielleicht hält etwas unterwegs verschlüsselte Verbindungen auf.</translation>
    </message>
    <message>
        <source>Use another port, or try another network.</source>
        <translation>Verwenden Sie einen anderen Port oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Connected, but the server stays silent</source>
        <translation>Verbunden, aber der Server schweigt</translation>
    </message>
    <message>
        <source>%1 takes the connection and does not say a word. It may be overloaded, or expect encryption from the first byte.</source>
        <translation>%1 nimmt die Verbindung an und sagt kein Wort. Vielleicht ist der Server überlastet, oder er erwartet Verschlüsselung vom ersten Byte an.</translation>
    </message>
    <message>
        <source>Use another port: 465 if this was 587, or 587 if this was 465.</source>
        <translation>Verwenden Sie einen anderen Port: 465, wenn es 587 war, oder 587, wenn es 465 war.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>%1 greeted us and then fell silent.</source>
        <translation>%1 hat gegrüßt und ist dann verstummt.</translation>
    </message>
    <message>
        <source>Try another port. If every port does this, tell your provider.</source>
        <translation>Versuchen Sie einen anderen Port. Wenn es an jedem Port so ist, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The server did not answer the sign-in</source>
        <translation>Der Server hat auf die Anmeldung nicht geantwortet</translation>
    </message>
    <message>
        <source>User name and password were neither accepted nor refused: no answer came in time.</source>
        <translation>Benutzername und Passwort wurden weder angenommen noch abgelehnt: Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, tell your provider that its sign-in does not answer.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es jedes Mal geschieht, sagen Sie Ihrem Anbieter, dass seine Anmeldung nicht antwortet.</translation>
    </message>
    <message>
        <source>The server stopped answering while the message was under way</source>
        <translation>Der Server antwortete nicht mehr, während die Nachricht unterwegs war</translation>
    </message>
    <message>
        <source>The message was not delivered.</source>
        <translation>Die Nachricht wurde nicht zugestellt.</translation>
    </message>
    <message>
        <source>Send it again. If a large attachment is in it, try without it first.</source>
        <translation>Senden Sie sie noch einmal. Wenn sie einen großen Anhang hat, versuchen Sie es zuerst ohne ihn.</translation>
    </message>
    <message>
        <source>The server did not say goodbye</source>
        <translation>Der Server hat sich nicht verabschiedet</translation>
    </message>
    <message>
        <source>Everything was done before; this does no harm.</source>
        <translation>Alles war schon erledigt; das schadet nicht.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made</source>
        <translation>Die verschlüsselte Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>%1 and this program found no common way to encrypt. The server may only know old ways, or the port may expect something else.</source>
        <translation>%1 und dieses Programm fanden kein gemeinsames Verschlüsselungsverfahren. Vielleicht kennt der Server nur alte Verfahren, oder der Port erwartet etwas anderes.</translation>
    </message>
    <message>
        <source>Use another port of this server. If none works, ask your provider which one is meant for mail programs.</source>
        <translation>Verwenden Sie einen anderen Port dieses Servers. Wenn keiner funktioniert, fragen Sie Ihren Anbieter, welcher für Mailprogramme gedacht ist.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Der Server konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>Ask the person who runs the server to renew the certificate. Until then you can look at it and decide yourself.</source>
        <translation>Bitten Sie den Betreiber des Servers, das Zertifikat zu erneuern. Bis dahin können Sie es ansehen und selbst entscheiden.</translation>
    </message>
    <message>
        <source>Its certificate was valid until %1.</source>
        <translation>Sein Zertifikat war bis %1 gültig.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on.</source>
        <translation>Sein Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Check date and time of this computer first. If they are right, tell the person who runs the server.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers. Wenn sie stimmen, sagen Sie dem Betreiber des Servers Bescheid.</translation>
    </message>
    <message>
        <source>Its certificate is made for %1, not for %2.</source>
        <translation>Sein Zertifikat ist für %1 ausgestellt, nicht für %2.</translation>
    </message>
    <message>
        <source>Use the name the certificate is made for, if you know it as your provider&apos;s.</source>
        <translation>Verwenden Sie den Namen, für den das Zertifikat ausgestellt ist, wenn Sie ihn als den Ihres Anbieters kennen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server about its certificate. Until then you can look at it and decide yourself.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem Zertifikat. Bis dahin können Sie es ansehen und selbst entscheiden.</translation>
    </message>
    <message>
        <source>The server does not offer encryption here</source>
        <translation>Der Server bietet hier keine Verschlüsselung an</translation>
    </message>
    <message>
        <source>Without it everybody on the way could read your password, so it was not sent. Something on the way may be hiding the server&apos;s offer.</source>
        <translation>Ohne sie könnte jeder auf dem Weg Ihr Passwort mitlesen; deshalb wurde es nicht gesendet. Vielleicht verbirgt etwas unterwegs das Angebot des Servers.</translation>
    </message>
    <message>
        <source>Use port 465 of this server, or try another network.</source>
        <translation>Verwenden Sie Port 465 dieses Servers, oder versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Hier kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>%1 answers, but offers no way to sign in that this program knows. It may be meant for mail between servers only.</source>
        <translation>%1 antwortet, bietet aber keine Anmeldung an, die dieses Programm kennt. Vielleicht ist der Server nur für Post zwischen Servern gedacht.</translation>
    </message>
    <message>
        <source>The server cannot take one of these addresses</source>
        <translation>Der Server kann eine dieser Adressen nicht annehmen</translation>
    </message>
    <message>
        <source>An address has letters before the @ that this server does not know.</source>
        <translation>In einer Adresse stehen vor dem @ Buchstaben, die dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>Use an address of plain letters for the sender and every recipient.</source>
        <translation>Verwenden Sie für Absender und alle Empfänger Adressen ohne Umlaute und Sonderzeichen.</translation>
    </message>
    <message>
        <source>The message is too large for this server</source>
        <translation>Die Nachricht ist zu groß für diesen Server</translation>
    </message>
    <message>
        <source>It takes messages of at most %1, everything counted.</source>
        <translation>Er nimmt Nachrichten bis höchstens %1 an, alles mitgezählt.</translation>
    </message>
    <message>
        <source>It is larger than the server is willing to take.</source>
        <translation>Sie ist größer, als der Server annehmen will.</translation>
    </message>
    <message>
        <source>Remove an attachment, or send it in several messages.</source>
        <translation>Entfernen Sie einen Anhang, oder verteilen Sie alles auf mehrere Nachrichten.</translation>
    </message>
    <message>
        <source>The server cannot take this message as it is</source>
        <translation>Der Server kann diese Nachricht so nicht annehmen</translation>
    </message>
    <message>
        <source>The message holds letters in a form this server does not know.</source>
        <translation>Die Nachricht enthält Buchstaben in einer Form, die dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>Send it as plain text, without attachments that are messages themselves.</source>
        <translation>Senden Sie sie als reinen Text, ohne Anhänge, die selbst Nachrichten sind.</translation>
    </message>
    <message>
        <source>The server lacks something this needs</source>
        <translation>Dem Server fehlt etwas, das hierfür nötig ist</translation>
    </message>
    <message>
        <source>It does not offer what the protocol calls %1.</source>
        <translation>Er bietet nicht an, was im Protokoll %1 heißt.</translation>
    </message>
    <message>
        <source>Use another port of this server, or ask your provider.</source>
        <translation>Verwenden Sie einen anderen Port dieses Servers, oder fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Every port works. A good place to see how a check should look.</source>
        <translation>Jeder Port funktioniert. Hier sehen Sie gut, wie eine Prüfung aussehen soll.</translation>
    </message>
    <message>
        <source>Port 587 is blocked</source>
        <translation>Port 587 ist gesperrt</translation>
    </message>
    <message>
        <source>Nothing comes back from port 587, as behind a firewall. Another port helps.</source>
        <translation>Von Port 587 kommt nichts zurück, wie hinter einer Firewall. Ein anderer Port hilft.</translation>
    </message>
    <message>
        <source>Only port 465 works</source>
        <translation>Nur Port 465 funktioniert</translation>
    </message>
    <message>
        <source>The server answers on port 465 alone, encrypted from the first byte.</source>
        <translation>Der Server antwortet nur an Port 465, verschlüsselt vom ersten Byte an.</translation>
    </message>
    <message>
        <source>Only port 2525 works</source>
        <translation>Nur Port 2525 funktioniert</translation>
    </message>
    <message>
        <source>The usual ports are closed; the unofficial spare port is open.</source>
        <translation>Die üblichen Ports sind geschlossen; der inoffizielle Ersatzport ist offen.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>The servers are right, but no password is accepted.</source>
        <translation>Die Server stimmen, aber kein Passwort wird angenommen.</translation>
    </message>
    <message>
        <source>Encryption is not offered</source>
        <translation>Verschlüsselung wird nicht angeboten</translation>
    </message>
    <message>
        <source>The server does not offer to encrypt, or something on the way hides the offer.</source>
        <translation>Der Server bietet keine Verschlüsselung an, oder etwas unterwegs verbirgt das Angebot.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Somebody forgot to renew it. Your consent is asked before anything is sent.</source>
        <translation>Jemand hat vergessen, es zu erneuern. Bevor etwas gesendet wird, werden Sie um Zustimmung gebeten.</translation>
    </message>
    <message>
        <source>The certificate names another server</source>
        <translation>Das Zertifikat nennt einen anderen Server</translation>
    </message>
    <message>
        <source>The server shows a certificate that was made for a different name.</source>
        <translation>Der Server zeigt ein Zertifikat, das für einen anderen Namen ausgestellt ist.</translation>
    </message>
    <message>
        <source>The recipient is deferred</source>
        <translation>Der Empfänger wird zurückgestellt</translation>
    </message>
    <message>
        <source>The server asks to come back later, to keep junk mail out (greylisting).</source>
        <translation>Der Server bittet, später wiederzukommen, um Spam fernzuhalten (Greylisting).</translation>
    </message>
    <message>
        <source>The recipient does not exist</source>
        <translation>Den Empfänger gibt es nicht</translation>
    </message>
    <message>
        <source>Signing in works, but the server knows no mailbox of that name.</source>
        <translation>Die Anmeldung klappt, aber der Server kennt kein Postfach mit diesem Namen.</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>The server takes small messages only. Try an attachment.</source>
        <translation>Der Server nimmt nur kleine Nachrichten an. Versuchen Sie es mit einem Anhang.</translation>
    </message>
    <message>
        <source>The server greets slowly</source>
        <translation>Der Server grüßt langsam</translation>
    </message>
    <message>
        <source>The connection stands, but the first word takes its time.</source>
        <translation>Die Verbindung steht, aber das erste Wort lässt auf sich warten.</translation>
    </message>
    <message>
        <source>The connection breaks in the middle</source>
        <translation>Die Verbindung bricht mittendrin ab</translation>
    </message>
    <message>
        <source>The line goes dead while a message is under way. What became of it?</source>
        <translation>Die Leitung ist tot, während eine Nachricht unterwegs ist. Was wurde aus ihr?</translation>
    </message>
    <message>
        <source>User name or password refused</source>
        <translation>Name oder Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>For mail between servers only</source>
        <translation>Nur für Post zwischen Servern</translation>
    </message>
    <message>
        <source>Answers, not encrypted</source>
        <translation>Antwortet, unverschlüsselt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Answers, identity not proven</source>
        <translation>Antwortet, Identität unbewiesen</translation>
    </message>
    <message>
        <source>Turned away by the server</source>
        <translation>Vom Server abgewiesen</translation>
    </message>
    <message>
        <source>Identity not proven</source>
        <translation>Identität nicht bewiesen</translation>
    </message>
    <message>
        <source>Encryption failed</source>
        <translation>Verschlüsselung misslungen</translation>
    </message>
    <message>
        <source>No server of that name</source>
        <translation>Kein Server dieses Namens</translation>
    </message>
    <message>
        <source>Name look-up failed</source>
        <translation>Namensauflösung misslungen</translation>
    </message>
    <message>
        <source>Port closed</source>
        <translation>Port geschlossen</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer, probably blocked</source>
        <translation>Keine Antwort, wohl gesperrt</translation>
    </message>
    <message>
        <source>Connected, but silent</source>
        <translation>Verbunden, aber stumm</translation>
    </message>
    <message>
        <source>Not a mail server</source>
        <translation>Kein Mailserver</translation>
    </message>
    <message>
        <source>Perhaps tampered with</source>
        <translation>Vielleicht manipuliert</translation>
    </message>
    <message>
        <source>No encryption offered</source>
        <translation>Keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Lacks something needed</source>
        <translation>Etwas Nötiges fehlt</translation>
    </message>
    <message>
        <source>Message could not be read</source>
        <translation>Nachricht nicht lesbar</translation>
    </message>
    <message>
        <source>The answer is still on its way.</source>
        <translation>Die Antwort ist noch unterwegs.</translation>
    </message>
    <message>
        <source>The server answers, but does not encrypt</source>
        <translation>Der Server antwortet, verschlüsselt aber nicht</translation>
    </message>
    <message>
        <source>Everybody on the way could read your password and your mail.</source>
        <translation>Jeder auf dem Weg könnte Ihr Passwort und Ihre E-Mails mitlesen.</translation>
    </message>
    <message>
        <source>Use another port of this server if one is ready.</source>
        <translation>Verwenden Sie einen anderen Port dieses Servers, wenn einer bereit ist.</translation>
    </message>
    <message>
        <source>Answers; sign-in not tested.</source>
        <translation>Antwortet; Anmeldung nicht geprüft.</translation>
    </message>
    <message>
        <source>Cannot be used to send mail.</source>
        <translation>Zum Senden nicht verwendbar.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The server is right, but user name or password was not accepted.</source>
        <translation>Der Server stimmt, aber Benutzername oder Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The server did not let you in.</source>
        <translation>Der Server hat Sie nicht hereingelassen.</translation>
    </message>
    <message>
        <source>Encrypted, but the server could not prove who it is.</source>
        <translation>Verschlüsselt, aber der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Encrypted, certificate valid until %1.</source>
        <translation>Verschlüsselt, Zertifikat gültig bis %1.</translation>
    </message>
    <message>
        <source>Encrypted.</source>
        <translation>Verschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation>Nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment</source>
        <translation>Der Server ist im Moment überlastet</translation>
    </message>
    <message>
        <source>It answered the connection by asking to come back later.</source>
        <translation>Statt zu grüßen, bat er, später wiederzukommen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays like this, tell your provider.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The server turns your connection away</source>
        <translation>Der Server weist Ihre Verbindung ab</translation>
    </message>
    <message>
        <source>It refused before anything was asked of it. Most often the network you are in is on a block list, or this server is not meant for mail programs.</source>
        <translation>Er hat abgelehnt, bevor etwas von ihm verlangt wurde. Meistens steht das Netz, in dem Sie sind, auf einer Sperrliste, oder dieser Server ist nicht für Mailprogramme gedacht.</translation>
    </message>
    <message>
        <source>Try another port or another network. If it stays like this, ask your provider why, and show the server&apos;s own words.</source>
        <translation>Versuchen Sie einen anderen Port oder ein anderes Netz. Wenn es so bleibt, fragen Sie Ihren Anbieter nach dem Grund und zeigen Sie ihm die Antwort des Servers.</translation>
    </message>
    <message>
        <source>The server does not like how this computer introduces itself</source>
        <translation>Dem Server gefällt nicht, wie dieser Computer sich vorstellt</translation>
    </message>
    <message>
        <source>Each mail program begins by naming the computer it runs on, and the server refused that name.</source>
        <translation>Jedes Mailprogramm nennt zuerst den Computer, auf dem es läuft, und diesen Namen hat der Server abgelehnt.</translation>
    </message>
    <message>
        <source>Set another name for this computer in the preferences, for example localhost.localdomain.</source>
        <translation>Stellen Sie in den Einstellungen einen anderen Namen für diesen Computer ein, zum Beispiel localhost.localdomain.</translation>
    </message>
    <message>
        <source>The server cannot encrypt at the moment</source>
        <translation>Der Server kann im Moment nicht verschlüsseln</translation>
    </message>
    <message>
        <source>It offers encryption, but said that it is out of order right now.</source>
        <translation>Er bietet Verschlüsselung an, meldet aber, dass sie gerade nicht funktioniert.</translation>
    </message>
    <message>
        <source>Use port 465 of this server, or try again in a few minutes.</source>
        <translation>Verwenden Sie Port 465 dieses Servers, oder versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server refuses to encrypt</source>
        <translation>Der Server weigert sich zu verschlüsseln</translation>
    </message>
    <message>
        <source>It offers encryption, and then said no to it.</source>
        <translation>Er bietet Verschlüsselung an und hat sie dann doch abgelehnt.</translation>
    </message>
    <message>
        <source>Use port 465 of this server. If that does not work either, tell your provider.</source>
        <translation>Verwenden Sie Port 465 dieses Servers. Wenn auch das nicht klappt, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The server wants you to set your password again</source>
        <translation>Der Server möchte, dass Sie Ihr Passwort neu setzen</translation>
    </message>
    <message>
        <source>Your password is stored there in an old form. It is not wrong.</source>
        <translation>Ihr Passwort ist dort in einer alten Form gespeichert. Es ist nicht falsch.</translation>
    </message>
    <message>
        <source>Sign in once on your provider&apos;s web page, or ask your provider to renew the password.</source>
        <translation>Melden Sie sich einmal auf der Webseite Ihres Anbieters an, oder bitten Sie ihn, das Passwort zu erneuern.</translation>
    </message>
    <message>
        <source>The server wants another way to sign in</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>It does not take your usual password from a mail program. This does not mean that the password is wrong.</source>
        <translation>Von einem Mailprogramm nimmt er Ihr gewöhnliches Passwort nicht an. Das heißt nicht, dass es falsch ist.</translation>
    </message>
    <message>
        <source>Look on your provider&apos;s web page for &quot;app password&quot;, or for a switch that allows mail programs.</source>
        <translation>Suchen Sie auf der Webseite Ihres Anbieters nach „App-Passwort“ oder nach einem Schalter, der Mailprogramme erlaubt.</translation>
    </message>
    <message>
        <source>The server wants encryption before you sign in</source>
        <translation>Der Server verlangt Verschlüsselung vor der Anmeldung</translation>
    </message>
    <message>
        <source>This connection was not encrypted, so the server did not look at the password.</source>
        <translation>Diese Verbindung war nicht verschlüsselt; das Passwort hat sich der Server deshalb nicht angesehen.</translation>
    </message>
    <message>
        <source>Use an encrypted port of this server: 587 or 465.</source>
        <translation>Verwenden Sie einen verschlüsselten Port dieses Servers: 587 oder 465.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment</source>
        <translation>Der Server kann im Moment keine Passwörter prüfen</translation>
    </message>
    <message>
        <source>It could not say whether user name and password are right.</source>
        <translation>Er konnte nicht sagen, ob Benutzername und Passwort stimmen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays like this, tell your provider that its sign-in does not work.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Wenn es so bleibt, sagen Sie Ihrem Anbieter, dass seine Anmeldung nicht funktioniert.</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation>Benutzername oder Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>%1 is the right server and answered, but said no to this user name with this password.</source>
        <translation>%1 ist der richtige Server und hat geantwortet, aber diesen Benutzernamen mit diesem Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Type the password again and look at the capital letters. Some providers want the whole address as the user name, some only the part before the @, and some want a separate &quot;app password&quot;.</source>
        <translation>Geben Sie das Passwort noch einmal ein und achten Sie auf Groß- und Kleinschreibung. Manche Anbieter wollen die ganze Adresse als Benutzernamen, manche nur den Teil vor dem @, und manche ein eigenes „App-Passwort“.</translation>
    </message>
    <message>
        <source>This port does not take your sign-in</source>
        <translation>Dieser Port nimmt Ihre Anmeldung nicht an</translation>
    </message>
    <message>
        <source>The server does not know the way of signing in, so it did not look at the password.</source>
        <translation>Der Server kennt diese Art der Anmeldung nicht; das Passwort hat er sich deshalb nicht angesehen.</translation>
    </message>
    <message>
        <source>The server does not let this account in</source>
        <translation>Der Server lässt dieses Konto nicht herein</translation>
    </message>
    <message>
        <source>It refused the sign-in for a reason of its own. This does not mean that the password is wrong.</source>
        <translation>Er hat die Anmeldung aus einem eigenen Grund abgelehnt. Das heißt nicht, dass das Passwort falsch ist.</translation>
    </message>
    <message>
        <source>Read the server&apos;s own words below. Often sending mail must be switched on for the account, on your provider&apos;s web page.</source>
        <translation>Lesen Sie unten, was der Server selbst sagt. Oft muss das Senden für das Konto erst auf der Webseite des Anbieters eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>There is no room in it for another message.</source>
        <translation>Für eine weitere Nachricht ist kein Platz darin.</translation>
    </message>
    <message>
        <source>The recipient has to delete something first. Sending again before that does not help.</source>
        <translation>Der Empfänger muss zuerst etwas löschen. Vorher noch einmal zu senden hilft nicht.</translation>
    </message>
    <message>
        <source>The server has no room left at the moment</source>
        <translation>Der Server hat im Moment keinen Platz mehr</translation>
    </message>
    <message>
        <source>Its own disk is full, or it is overloaded.</source>
        <translation>Seine eigene Festplatte ist voll, oder er ist überlastet.</translation>
    </message>
    <message>
        <source>Try again later, and tell your provider.</source>
        <translation>Versuchen Sie es später noch einmal, und sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>Too many recipients at once</source>
        <translation>Zu viele Empfänger auf einmal</translation>
    </message>
    <message>
        <source>The server takes fewer recipients in one message.</source>
        <translation>So viele Empfänger nimmt der Server in einer Nachricht nicht an.</translation>
    </message>
    <message>
        <source>Send the message to fewer people at a time.</source>
        <translation>Senden Sie die Nachricht jeweils an weniger Personen.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>It takes messages only from people who signed in.</source>
        <translation>Er nimmt Nachrichten nur von angemeldeten Personen an.</translation>
    </message>
    <message>
        <source>Go back and give user name and password.</source>
        <translation>Gehen Sie zurück und geben Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>The server does not take messages from you at the moment</source>
        <translation>Der Server nimmt im Moment keine Nachrichten von Ihnen an</translation>
    </message>
    <message>
        <source>It asked to come back later. You may have sent many messages in a short time.</source>
        <translation>Er bat, später wiederzukommen. Vielleicht haben Sie in kurzer Zeit viele Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>Try again in an hour. If it stays like this, ask your provider.</source>
        <translation>Versuchen Sie es in einer Stunde noch einmal. Wenn es so bleibt, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>The server does not take this sender address</source>
        <translation>Der Server nimmt diese Absenderadresse nicht an</translation>
    </message>
    <message>
        <source>Most servers let you send only with the address you signed in for.</source>
        <translation>Die meisten Server lassen nur die Adresse zu, für die Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Put the address of your own account into From.</source>
        <translation>Tragen Sie unter „Von“ die Adresse Ihres eigenen Kontos ein.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>Der Server bittet, später wiederzukommen</translation>
    </message>
    <message>
        <source>Many servers do this on purpose with senders they do not know yet, because junk mailers do not come back.</source>
        <translation>Viele Server machen das mit Absendern, die sie noch nicht kennen, mit Absicht so, denn Spamversender kommen nicht wieder.</translation>
    </message>
    <message>
        <source>Send again in ten minutes. A mail program would do so by itself.</source>
        <translation>Senden Sie in zehn Minuten noch einmal. Ein Mailprogramm würde das von selbst tun.</translation>
    </message>
    <message>
        <source>The server does not send mail to this recipient for you</source>
        <translation>Der Server leitet für Sie nichts an diesen Empfänger weiter</translation>
    </message>
    <message>
        <source>Your account may not send to this address.</source>
        <translation>Ihr Konto darf nicht an diese Adresse senden.</translation>
    </message>
    <message>
        <source>Without a sign-in a server takes mail for its own users only.</source>
        <translation>Ohne Anmeldung nimmt ein Server nur Post für seine eigenen Nutzer an.</translation>
    </message>
    <message>
        <source>Ask your provider whether your account may send mail to other domains.</source>
        <translation>Fragen Sie Ihren Anbieter, ob Ihr Konto an andere Domains senden darf.</translation>
    </message>
    <message>
        <source>Go back and sign in with user name and password.</source>
        <translation>Gehen Sie zurück und melden Sie sich mit Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed</source>
        <translation>Das Postfach des Empfängers ist geschlossen</translation>
    </message>
    <message>
        <source>It exists, but takes no messages.</source>
        <translation>Es gibt es, aber es nimmt keine Nachrichten an.</translation>
    </message>
    <message>
        <source>Ask the recipient another way.</source>
        <translation>Fragen Sie den Empfänger auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The server does not know this recipient</source>
        <translation>Der Server kennt diesen Empfänger nicht</translation>
    </message>
    <message>
        <source>It says that there is no mailbox of this name.</source>
        <translation>Er sagt, dass es kein Postfach mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address for a typing mistake.</source>
        <translation>Prüfen Sie die Adresse des Empfängers auf Tippfehler.</translation>
    </message>
    <message>
        <source>The server could not take the message just now</source>
        <translation>Der Server konnte die Nachricht gerade nicht annehmen</translation>
    </message>
    <message>
        <source>It asked to send the message again later.</source>
        <translation>Er bat, die Nachricht später noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Send again in ten minutes. If it stays like this, tell your provider.</source>
        <translation>Senden Sie in zehn Minuten noch einmal. Wenn es so bleibt, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The server did not like the content of the message</source>
        <translation>Dem Server gefiel der Inhalt der Nachricht nicht</translation>
    </message>
    <message>
        <source>It took the addresses, then turned the whole message away. Most often a filter against junk or viruses decided that.</source>
        <translation>Er nahm die Adressen an und wies dann die ganze Nachricht ab. Meistens hat das ein Filter gegen Spam oder Viren entschieden.</translation>
    </message>
    <message>
        <source>Send a plain text of a few words without attachments. If that passes, the content was the reason; if not, ask your provider.</source>
        <translation>Senden Sie einen reinen Text aus wenigen Wörtern ohne Anhänge. Wenn das durchgeht, lag es am Inhalt; wenn nicht, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypted (STARTTLS)</source>
        <translation>Verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>published by the mail domain</source>
        <translation>von der Maildomain veröffentlicht</translation>
    </message>
    <message>
        <source>named in the domain&apos;s DNS</source>
        <translation>im DNS der Domain genannt</translation>
    </message>
    <message>
        <source>from Thunderbird&apos;s provider list</source>
        <translation>aus der Anbieterliste von Thunderbird</translation>
    </message>
    <message>
        <source>found through the server that receives the domain&apos;s mail</source>
        <translation>über den Server gefunden, der die Post der Domain empfängt</translation>
    </message>
    <message>
        <source>guessed from the domain</source>
        <translation>aus der Domain erraten</translation>
    </message>
    <message>
        <source>the name in the server&apos;s own certificate</source>
        <translation>der Name im Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Looking up the server...</source>
        <translation>Server wird nachgeschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Agreeing on encryption...</source>
        <translation>Verschlüsselung wird vereinbart&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s greeting...</source>
        <translation>Warten auf den Gruß des Servers&#xa0;…</translation>
    </message>
    <message>
        <source>Asking what the server offers...</source>
        <translation>Der Server wird gefragt, was er anbietet&#xa0;…</translation>
    </message>
    <message>
        <source>Turning encryption on...</source>
        <translation>Verschlüsselung wird eingeschaltet&#xa0;…</translation>
    </message>
    <message>
        <source>Naming the sender...</source>
        <translation>Absender wird genannt&#xa0;…</translation>
    </message>
    <message>
        <source>Naming the recipients...</source>
        <translation>Empfänger werden genannt&#xa0;…</translation>
    </message>
    <message>
        <source>Sending the message...</source>
        <translation>Nachricht wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the server to accept the message...</source>
        <translation>Warten, dass der Server die Nachricht annimmt&#xa0;…</translation>
    </message>
    <message>
        <source>Saying goodbye...</source>
        <translation>Verabschieden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in without encryption</source>
        <translation>Ohne Verschlüsselung anmelden</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Sign in at a server outside the mail domain</source>
        <translation>Bei einem Server außerhalb der Maildomain anmelden</translation>
    </message>
    <message>
        <source>%1 does not encrypt this connection. Everybody on the way, for example in the same wireless network, could read your password and your mail. Sign in there without encryption?</source>
        <translation>%1 verschlüsselt diese Verbindung nicht. Jeder auf dem Weg, zum Beispiel im selben WLAN, könnte Ihr Passwort und Ihre E-Mails mitlesen. Möchten Sie sich dort ohne Verschlüsselung anmelden?</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the server it claims to be. If somebody stands between you and your server, they would get your password. Compare the certificate shown here with what your provider tells you. Trust it for this server?</source>
        <translation>%1 konnte nicht beweisen, der Server zu sein, für den er sich ausgibt. Wenn jemand zwischen Ihnen und Ihrem Server steht, bekäme er Ihr Passwort. Vergleichen Sie das hier gezeigte Zertifikat mit dem, was Ihr Anbieter Ihnen sagt. Möchten Sie ihm für diesen Server vertrauen?</translation>
    </message>
    <message>
        <source>%1 is the only server that can be used.</source>
        <translation>%1 ist der einzige Server, der sich verwenden lässt.</translation>
    </message>
    <message>
        <source>The sign-in worked at %1, and was not tried or did not work at %2.</source>
        <translation>Die Anmeldung hat bei %1 geklappt; bei %2 wurde sie nicht versucht oder hat nicht geklappt.</translation>
    </message>
    <message>
        <source>%2 refused the sign-in for a reason of its own; %1 did not.</source>
        <translation>%2 hat die Anmeldung aus einem eigenen Grund abgelehnt, %1 nicht.</translation>
    </message>
    <message>
        <source>%1 proved who it is by its certificate; %2 did not.</source>
        <translation>%1 hat durch sein Zertifikat bewiesen, wer er ist, %2 nicht.</translation>
    </message>
    <message>
        <source>%1 encrypts the connection; %2 does not.</source>
        <translation>%1 verschlüsselt die Verbindung, %2 nicht.</translation>
    </message>
    <message>
        <source>%1 is the surer choice: it is %2, while %3 is %4.</source>
        <translation>%1 ist die sicherere Wahl: %2; dagegen %3: %4.</translation>
    </message>
    <message>
        <source>The provider itself names %1 before %2.</source>
        <translation>Der Anbieter selbst nennt %1 vor %2.</translation>
    </message>
    <message>
        <source>Port %1 comes before port %2 in your order of ports.</source>
        <translation>Port %1 kommt in Ihrer Reihenfolge der Ports vor Port %2.</translation>
    </message>
    <message>
        <source>%1 is the more usual name for a mail server than %2.</source>
        <translation>%1 ist als Name eines Mailservers üblicher als %2.</translation>
    </message>
    <message>
        <source>%1 answered faster than %2.</source>
        <translation>%1 hat schneller geantwortet als %2.</translation>
    </message>
    <message>
        <source>%1 works now, while %2 has not answered yet.</source>
        <translation>%1 funktioniert jetzt, %2 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Please give the address the message comes from.</source>
        <translation>Bitte geben Sie an, von welcher Adresse die Nachricht kommt.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>A few words, the simplest message there is.</source>
        <translation>Ein paar Worte, die einfachste Nachricht, die es gibt.</translation>
    </message>
    <message>
        <source>Formatted text (HTML)</source>
        <translation>Formatierter Text (HTML)</translation>
    </message>
    <message>
        <source>The same in two forms. The recipient&apos;s program shows the one it likes.</source>
        <translation>Dasselbe in zwei Fassungen. Das Programm des Empfängers zeigt die, die ihm liegt.</translation>
    </message>
    <message>
        <source>All alphabets</source>
        <translation>Alle Alphabete</translation>
    </message>
    <message>
        <source>Letters of many languages and emoji, to see whether they arrive unharmed.</source>
        <translation>Buchstaben vieler Sprachen und Emoji, um zu sehen, ob sie unversehrt ankommen.</translation>
    </message>
    <message>
        <source>Large attachment</source>
        <translation>Großer Anhang</translation>
    </message>
    <message>
        <source>An attachment of a size you choose, to find the server&apos;s limit.</source>
        <translation>Ein Anhang in der Größe, die Sie wählen, um die Grenze des Servers zu finden.</translation>
    </message>
    <message>
        <source>Junk filter test (GTUBE)</source>
        <translation>Spamfilter-Test (GTUBE)</translation>
    </message>
    <message>
        <source>A harmless text that every junk filter takes for junk.</source>
        <translation>Ein harmloser Text, den jeder Spamfilter für Spam hält.</translation>
    </message>
    <message>
        <source>Virus scanner test (EICAR)</source>
        <translation>Virenscanner-Test (EICAR)</translation>
    </message>
    <message>
        <source>A harmless file that every virus scanner takes for a virus.</source>
        <translation>Eine harmlose Datei, die jeder Virenscanner für einen Virus hält.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>A message that says it is an automatic answer: nothing should answer it.</source>
        <translation>Eine Nachricht, die sich als automatische Antwort ausgibt: Auf sie sollte nichts antworten.</translation>
    </message>
    <message>
        <source>None of the ports tried at %1 lets you sign in.</source>
        <translation>An keinem der versuchten Ports von %1 kann man sich anmelden.</translation>
    </message>
    <message>
        <source>Signed in, but the mailbox stays silent</source>
        <translation>Angemeldet, aber das Postfach schweigt</translation>
    </message>
    <message>
        <source>The sign-in was accepted. Then the server did not say what is in the mailbox.</source>
        <translation>Die Anmeldung wurde angenommen. Danach hat der Server nicht gesagt, was im Postfach liegt.</translation>
    </message>
    <message>
        <source>Try again. If it happens every time, tell your provider.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es jedes Mal geschieht, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>Signed in, but the mailbox cannot be opened</source>
        <translation>Angemeldet, aber das Postfach lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The sign-in was accepted. Then the server refused to show what is in the mailbox.</source>
        <translation>Die Anmeldung wurde angenommen. Danach hat der Server nicht gezeigt, was im Postfach liegt.</translation>
    </message>
    <message>
        <source>Looking into the mailbox...</source>
        <translation>Postfach wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>The mailbox cannot be opened at the moment</source>
        <translation>Das Postfach lässt sich gerade nicht öffnen</translation>
    </message>
    <message>
        <source>The sign-in was accepted. Then the server said that the mailbox is out of order right now.</source>
        <translation>Die Anmeldung wurde angenommen. Danach hat der Server gesagt, dass das Postfach gerade außer Betrieb ist.</translation>
    </message>
    <message>
        <source>Ask your provider whether mail programs may read this mailbox, and show the server&apos;s own words.</source>
        <translation>Fragen Sie Ihren Anbieter, ob Mailprogramme dieses Postfach lesen dürfen, und zeigen Sie ihm die Antwort des Servers.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Check the name and the port. If you are not sure, leave them empty: every likely server is tried then. The table shows what happened at each place.</source>
        <translation>Prüfen Sie Namen und Port. Wenn Sie nicht sicher sind, lassen Sie beide leer: Dann wird jeder wahrscheinliche Server versucht. Die Tabelle zeigt, was an jeder Stelle geschah.</translation>
    </message>
    <message>
        <source>This half was left out.</source>
        <translation>Diese Hälfte wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Built-in list of providers</source>
        <translation>Eingebaute Anbieterliste</translation>
    </message>
    <message>
        <source>The mail domain&apos;s web server</source>
        <translation>Der Webserver der Maildomain</translation>
    </message>
    <message>
        <source>Thunderbird&apos;s provider list</source>
        <translation>Thunderbirds Anbieterliste</translation>
    </message>
    <message>
        <source>DNS (SRV)</source>
        <translation>DNS (SRV)</translation>
    </message>
    <message>
        <source>DNS (MX)</source>
        <translation>DNS (MX)</translation>
    </message>
    <message>
        <source>Autodiscover</source>
        <translation>Autodiscover</translation>
    </message>
    <message>
        <source>the mail domain</source>
        <translation>die Maildomain</translation>
    </message>
    <message>
        <source>the domain of the mail exchange</source>
        <translation>die Domain des Mailservers (MX)</translation>
    </message>
    <message>
        <source>the whole address</source>
        <translation>die ganze Adresse</translation>
    </message>
    <message>
        <source>nobody vouches for it</source>
        <translation>niemand bürgt dafür</translation>
    </message>
    <message>
        <source>came over verified HTTPS</source>
        <translation>kam über geprüftes HTTPS</translation>
    </message>
    <message>
        <source>validated by DNSSEC</source>
        <translation>durch DNSSEC bestätigt</translation>
    </message>
    <message>
        <source>part of this program</source>
        <translation>Teil dieses Programms</translation>
    </message>
    <message>
        <source>settings were found</source>
        <translation>Einstellungen gefunden</translation>
    </message>
    <message>
        <source>an answer without servers for mail programs</source>
        <translation>eine Antwort ohne Server für Mailprogramme</translation>
    </message>
    <message>
        <source>the domain says that it does not have this</source>
        <translation>die Domain sagt, dass sie das nicht hat</translation>
    </message>
    <message>
        <source>nothing is published there</source>
        <translation>dort ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>there is no server of that name</source>
        <translation>es gibt keinen Server dieses Namens</translation>
    </message>
    <message>
        <source>DNS gave no answer</source>
        <translation>DNS gab keine Antwort</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht zu erreichen</translation>
    </message>
    <message>
        <source>the proxy did not let it through</source>
        <translation>der Proxy ließ es nicht durch</translation>
    </message>
    <message>
        <source>could not prove who it is</source>
        <translation>konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>answers only those who sign in; the password was not shown to it</source>
        <translation>antwortet nur nach Anmeldung; das Passwort bekam er nicht zu sehen</translation>
    </message>
    <message>
        <source>the web server reported a fault</source>
        <translation>der Webserver meldete einen Fehler</translation>
    </message>
    <message>
        <source>pointed to another place</source>
        <translation>verwies auf eine andere Stelle</translation>
    </message>
    <message>
        <source>pointed back to where it came from</source>
        <translation>verwies im Kreis</translation>
    </message>
    <message>
        <source>pointed on and on to other places</source>
        <translation>verwies immer weiter</translation>
    </message>
    <message>
        <source>pointed to a place without encryption</source>
        <translation>verwies auf eine Stelle ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>pointed to a place that cannot be</source>
        <translation>verwies auf eine unmögliche Stelle</translation>
    </message>
    <message>
        <source>points out of the mail domain; it was not followed</source>
        <translation>verweist aus der Maildomain hinaus; dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>a web page instead of settings</source>
        <translation>eine Webseite statt Einstellungen</translation>
    </message>
    <message>
        <source>this network wants a sign-in first</source>
        <translation>dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>something else than settings</source>
        <translation>etwas anderes als Einstellungen</translation>
    </message>
    <message>
        <source>no XML document</source>
        <translation>kein XML-Dokument</translation>
    </message>
    <message>
        <source>a document without what it needs</source>
        <translation>ein Dokument, dem Nötiges fehlt</translation>
    </message>
    <message>
        <source>a document made to do harm; it was thrown away</source>
        <translation>ein Dokument, das schaden soll; es wurde verworfen</translation>
    </message>
    <message>
        <source>far too large for settings</source>
        <translation>viel zu groß für Einstellungen</translation>
    </message>
    <message>
        <source>understood, and refused</source>
        <translation>verstanden und abgelehnt</translation>
    </message>
    <message>
        <source>stopped, the answer was not needed any more</source>
        <translation>beendet, die Antwort wurde nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>%1 (told: %2)</source>
        <translation>%1 (gesagt: %2)</translation>
    </message>
    <message>
        <source>%1 takes no mail</source>
        <translation>%1 nimmt keine Mail an</translation>
    </message>
    <message>
        <source>The owner of the domain says so in DNS. An address there cannot receive anything.</source>
        <translation>Das sagt der Inhaber der Domain im DNS. Eine Adresse dort kann nichts empfangen.</translation>
    </message>
    <message>
        <source>%1 lets no mail program in</source>
        <translation>%1 lässt kein Mailprogramm zu</translation>
    </message>
    <message>
        <source>This provider offers neither SMTP nor IMAP or POP3: there is no port to find.</source>
        <translation>Dieser Anbieter bietet weder SMTP noch IMAP oder POP3 an: Es gibt keinen Port zu finden.</translation>
    </message>
    <message>
        <source>Use its web page or its own app, or another provider for this mail program.</source>
        <translation>Benutzen Sie seine Webseite oder seine eigene App, oder für dieses Mailprogramm einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>no server found</source>
        <translation>kein Server gefunden</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>sign-in not tested</source>
        <translation>Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Outgoing mail: %1. Incoming mail: %2.</source>
        <translation>Postausgang: %1. Posteingang: %2.</translation>
    </message>
    <message>
        <source>Ask your provider for the incoming server (IMAP or POP3) and its port, and type them under &quot;I know my servers&quot;. The table shows what happened at each place.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Posteingangsserver (IMAP oder POP3) und seinem Port und geben Sie beides unter &quot;Ich kenne meine Server&quot; ein. Die Tabelle zeigt, was wo geschah.</translation>
    </message>
    <message>
        <source>Cannot be used to fetch mail.</source>
        <translation>Zum Abholen von Mail nicht verwendbar.</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>From the built-in list of providers</source>
        <translation>Aus der eingebauten Anbieterliste</translation>
    </message>
    <message>
        <source>Published by %1 over verified HTTPS</source>
        <translation>Von %1 über bestätigtes HTTPS veröffentlicht</translation>
    </message>
    <message>
        <source>Published by %1, validated by DNSSEC</source>
        <translation>Von %1 veröffentlicht, durch DNSSEC bestätigt</translation>
    </message>
    <message>
        <source>Published by %1, but nobody vouches for it</source>
        <translation>Von %1 veröffentlicht, aber niemand bürgt dafür</translation>
    </message>
    <message>
        <source>Named in the DNS of %1, validated by DNSSEC</source>
        <translation>Im DNS von %1 genannt, durch DNSSEC bestätigt</translation>
    </message>
    <message>
        <source>Named in the DNS of %1</source>
        <translation>Im DNS von %1 genannt</translation>
    </message>
    <message>
        <source>From Thunderbird&apos;s provider list</source>
        <translation>Aus Thunderbirds Anbieterliste</translation>
    </message>
    <message>
        <source>Found through the server that receives the mail of %1</source>
        <translation>Über den Server gefunden, der die Mail von %1 annimmt</translation>
    </message>
    <message>
        <source>Guessed from the domain</source>
        <translation>Aus der Domain erraten</translation>
    </message>
    <message>
        <source>Named in the server&apos;s own certificate</source>
        <translation>Im Zertifikat des Servers genannt</translation>
    </message>
    <message>
        <source>%1 says that the settings are kept at %2, which does not belong to the domain of your address. Whoever runs it would say which servers get your password. Do you know it as your provider, and want to look there?</source>
        <translation>%1: Die Einstellungen liegen bei %2, und das gehört nicht zur Domain Ihrer Adresse. Wer es betreibt, würde bestimmen, welche Server Ihr Passwort bekommen. Kennen Sie es als Ihren Anbieter und möchten dort nachsehen?</translation>
    </message>
    <message>
        <source>%1 needs a program of its own</source>
        <translation>%1 braucht ein eigenes Programm</translation>
    </message>
    <message>
        <source>Mail programs reach this provider only through a program that runs on the same computer, and signs in for them.</source>
        <translation>Mailprogramme erreichen diesen Anbieter nur über ein Programm, das auf demselben Computer läuft und sie anmeldet.</translation>
    </message>
    <message>
        <source>Install and start it. It shows a server, a port, a user name and a password: type those under &quot;I know my servers&quot;.</source>
        <translation>Installieren und starten Sie es. Es zeigt Server, Port, Benutzername und Passwort: Geben Sie diese unter &quot;Ich kenne meine Server&quot; ein.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in with the web browser</source>
        <translation>%1 verlangt die Anmeldung im Webbrowser</translation>
    </message>
    <message>
        <source>It refuses every password from a mail program, and this program cannot sign in with the browser yet.</source>
        <translation>Von Mailprogrammen wird jedes Passwort abgelehnt, und dieses Programm kann sich noch nicht im Browser anmelden.</translation>
    </message>
    <message>
        <source>The servers are tested all the same. In your mail program choose OAuth2 as the sign-in method.</source>
        <translation>Die Server werden trotzdem geprüft. Wählen Sie im Mailprogramm OAuth2 als Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you allow it</source>
        <translation>%1 lässt Mailprogramme erst ein, wenn Sie es erlauben</translation>
    </message>
    <message>
        <source>Access for mail programs is switched off until you switch it on in your account.</source>
        <translation>Der Zugang für Mailprogramme ist aus, bis Sie ihn in Ihrem Konto einschalten.</translation>
    </message>
    <message>
        <source>Switch it on there before you sign in.</source>
        <translation>Schalten Sie ihn dort ein, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs</source>
        <translation>%1 verlangt ein eigenes Passwort für Mailprogramme</translation>
    </message>
    <message>
        <source>The password of the account itself is refused.</source>
        <translation>Das Passwort des Kontos selbst wird abgelehnt.</translation>
    </message>
    <message>
        <source>Make an app password in your account, and type that one here.</source>
        <translation>Erstellen Sie in Ihrem Konto ein App-Passwort und geben Sie dieses hier ein.</translation>
    </message>
    <message>
        <source>%1 may want a password made for mail programs</source>
        <translation>%1 verlangt vielleicht ein Passwort für Mailprogramme</translation>
    </message>
    <message>
        <source>With two-factor sign-in, or on some plans, the password of the account itself is refused.</source>
        <translation>Bei Zwei-Faktor-Anmeldung oder in manchen Tarifen wird das Passwort des Kontos selbst abgelehnt.</translation>
    </message>
    <message>
        <source>If the sign-in is refused, make an app password in your account.</source>
        <translation>Wird die Anmeldung abgelehnt, erstellen Sie in Ihrem Konto ein App-Passwort.</translation>
    </message>
    <message>
        <source>Messages in INBOX: %1, unread: %2</source>
        <translation>Nachrichten im Posteingang: %1, ungelesen: %2</translation>
    </message>
    <message>
        <source>Messages in the mailbox: %1</source>
        <translation>Nachrichten im Postfach: %1</translation>
    </message>
    <message>
        <source>Their size: %1</source>
        <translation>Ihre Größe: %1</translation>
    </message>
    <message>
        <source>Space used: %1 of %2</source>
        <translation>Belegter Platz: %1 von %2</translation>
    </message>
    <message>
        <source>Folders with a purpose: %1</source>
        <translation>Ordner mit einem Zweck: %1</translation>
    </message>
    <message>
        <source>The server wants a pause between sign-ins: %1</source>
        <translation>Der Server verlangt eine Pause zwischen Anmeldungen: %1</translation>
    </message>
    <message>
        <source>The server deletes messages after days: %1</source>
        <translation>Der Server löscht Nachrichten nach so vielen Tagen: %1</translation>
    </message>
    <message>
        <source>The server did not let the mailbox be looked into: %1</source>
        <translation>Der Server ließ nicht ins Postfach sehen: %1</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Postausgang (SMTP)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP, POP3)</source>
        <translation>Posteingang (IMAP, POP3)</translation>
    </message>
    <message>
        <source>%1 does not belong to the domain of your address. Many providers do it that way, but whoever runs %2 would get your password. Do you know %2 as your provider, and want to sign in at its servers?</source>
        <translation>%1 gehört nicht zur Domain Ihrer Adresse. Viele Anbieter machen das so, aber wer %2 betreibt, bekäme Ihr Passwort. Kennen Sie %2 als Ihren Anbieter und möchten sich bei dessen Servern anmelden?</translation>
    </message>
</context>
</TS>
