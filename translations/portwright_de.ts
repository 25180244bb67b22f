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
    <message>
        <source>Without: a saved report to open.</source>
        <translation>Sonst: ein gespeicherter Bericht, der geöffnet wird.</translation>
    </message>
    <message>
        <source>portwright: no fonts are installed, so the window cannot show any text. Install some (on Debian: fonts-dejavu-core), or use portwright-cli in a terminal.</source>
        <translation>portwright: Es sind keine Schriften installiert, deshalb kann das Fenster keinen Text zeigen. Installieren Sie welche (unter Debian: fonts-dejavu-core), oder nehmen Sie portwright-cli in einem Terminal.</translation>
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
    <message>
        <source>Save&amp;d accounts...</source>
        <translation>&amp;Gespeicherte Konten&#xa0;…</translation>
    </message>
    <message>
        <source>%1 Type the password.</source>
        <translation>%1 Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Type the password of this account, then press Enter.</source>
        <translation>Geben Sie das Passwort dieses Kontos ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>A password from the keychain is not shown. Type it anew to see it.</source>
        <translation>Ein Passwort aus dem Schlüsselbund wird nicht angezeigt. Geben Sie es neu ein, um es zu sehen.</translation>
    </message>
    <message>
        <source>The keychain is being asked for the password...</source>
        <translation>Der Schlüsselbund wird nach dem Passwort gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The password comes from the keychain. Type to replace it.</source>
        <translation>Das Passwort kommt aus dem Schlüsselbund. Tippen Sie, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation>Gespeicherte Konten</translation>
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
    <name>portwright::ArrivalCard</name>
    <message>
        <source>Sto&amp;p waiting</source>
        <translation>Nicht weiter &amp;warten</translation>
    </message>
    <message>
        <source>The &amp;way it took</source>
        <translation>Der We&amp;g der Nachricht</translation>
    </message>
    <message>
        <source>Delete th&amp;e test message</source>
        <translation>Testnachricht &amp;löschen</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look again whether the test message arrived</source>
        <translation>Noch einmal nachsehen, ob die Testnachricht angekommen ist</translation>
    </message>
</context>
<context>
    <name>portwright::ArrivalWords</name>
    <message>
        <source>Waiting for it to arrive...</source>
        <translation>Warten auf die Ankunft...</translation>
    </message>
    <message>
        <source>The mailbox is looked into for up to %1.</source>
        <translation>Das Postfach wird bis zu %1 lang durchgesehen.</translation>
    </message>
    <message>
        <source>Your own mailbox is looked into for a report of what became of it, for up to %1.</source>
        <translation>Ihr eigenes Postfach wird bis zu %1 lang nach einem Bericht durchgesehen, was aus der Nachricht wurde.</translation>
    </message>
    <message>
        <source>Whether it arrived was not waited for</source>
        <translation>Auf die Ankunft wurde nicht gewartet</translation>
    </message>
    <message>
        <source>The server accepted the message; what became of it is not known here.</source>
        <translation>Der Server hat die Nachricht angenommen; was aus ihr wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It landed in %1 after %2</source>
        <translation>Sie landete nach %2 in %1</translation>
    </message>
    <message>
        <source>It was delivered, but the receiving server takes it for junk.</source>
        <translation>Sie wurde zugestellt, aber der empfangende Server hält sie für Spam.</translation>
    </message>
    <message>
        <source>In your mail program, mark it as no junk: servers learn from that. If SPF or DKIM did not pass, whoever keeps the records of your domain can mend that; test messages with little text look like junk, too.</source>
        <translation>Kennzeichnen Sie sie in Ihrem Mailprogramm als „kein Spam“: Server lernen daraus. Wurden SPF oder DKIM nicht bestanden, kann das beheben, wer die Einträge Ihrer Domain pflegt; auch Testnachrichten mit wenig Text sehen nach Spam aus.</translation>
    </message>
    <message>
        <source>Arrived in %1 after %2</source>
        <translation>Nach %2 in %1 angekommen</translation>
    </message>
    <message>
        <source>Arrived after %1, but not in INBOX</source>
        <translation>Nach %1 angekommen, aber nicht in INBOX</translation>
    </message>
    <message>
        <source>It lies in %1: a filter or rule may have put it there.</source>
        <translation>Sie liegt in %1: Vielleicht hat ein Filter oder eine Regel sie dorthin gelegt.</translation>
    </message>
    <message>
        <source>The receiving server says nothing of SPF and DKIM.</source>
        <translation>Der empfangende Server sagt nichts über SPF und DKIM.</translation>
    </message>
    <message>
        <source>It came back after %1</source>
        <translation>Sie kam nach %1 zurück</translation>
    </message>
    <message>
        <source>A server reports in its own words that the message could not be delivered.</source>
        <translation>Ein Server berichtet in eigenen Worten, dass die Nachricht nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>Read the report, in your mailbox or below.</source>
        <translation>Lesen Sie den Bericht, in Ihrem Postfach oder unten.</translation>
    </message>
    <message>
        <source>A server reports that it could not be delivered to %1.</source>
        <translation>Ein Server berichtet, dass sie an %1 nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>Delivered, says the server of %1</source>
        <translation>Zugestellt, sagt der Server von %1</translation>
    </message>
    <message>
        <source>Its report came after %1. In which folder the message lies cannot be seen from here.</source>
        <translation>Sein Bericht kam nach %1. In welchem Ordner die Nachricht liegt, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Handed on towards %1</source>
        <translation>An %1 weitergereicht</translation>
    </message>
    <message>
        <source>The next server sends no reports, so no more can be known from here.</source>
        <translation>Der nächste Server sendet keine Berichte, mehr ist von hier also nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be seen from here</source>
        <translation>Ob sie ankam, ist von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>The server accepted it for somebody else&apos;s mailbox, which nobody but its owner can look into. No report that it failed came within %1.</source>
        <translation>Der Server hat sie für ein fremdes Postfach angenommen, in das nur dessen Besitzer sehen kann. Innerhalb von %1 kam kein Bericht über einen Fehlschlag.</translation>
    </message>
    <message>
        <source>Ask the recipient. A delivery report can be asked for when sending, where the servers on the way support that.</source>
        <translation>Fragen Sie den Empfänger. Beim Senden kann ein Zustellbericht verlangt werden, wo die Server auf dem Weg das unterstützen.</translation>
    </message>
    <message>
        <source>Not seen yet, after %1</source>
        <translation>Nach %1 noch nicht gesehen</translation>
    </message>
    <message>
        <source>The server accepted the message, but it is not in %1 so far. That need not mean that it is lost: servers may check mail for minutes, or let unknown senders wait. A filter may also have put it into another folder, or thrown it away.</source>
        <translation>Der Server hat die Nachricht angenommen, aber sie liegt bisher nicht in %1. Das muss nicht heißen, dass sie verloren ist: Server prüfen Mail manchmal minutenlang oder lassen unbekannte Absender warten. Ein Filter kann sie auch in einen anderen Ordner gelegt oder weggeworfen haben.</translation>
    </message>
    <message>
        <source>Look into the mailbox again in some minutes. If it has not come within an hour, show your provider the server&apos;s reply to the message: it names it.</source>
        <translation>Sehen Sie in einigen Minuten noch einmal in das Postfach. Ist sie nach einer Stunde nicht da, zeigen Sie Ihrem Anbieter die Antwort des Servers auf die Nachricht: Sie nennt sie.</translation>
    </message>
    <message>
        <source>Whether it arrived could not be found out</source>
        <translation>Ob sie ankam, ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>a server without a name</source>
        <translation>ein Server ohne Namen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>encrypted (%1)</source>
        <translation>verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%n Sekunde später</numerusform>
            <numerusform>%n Sekunden später</numerusform>
        </translation>
    </message>
    <message>
        <source>The test message is deleted.</source>
        <translation>Die Testnachricht ist gelöscht.</translation>
    </message>
    <message>
        <source>The test message is marked as deleted; your mail program will remove it.</source>
        <translation>Die Testnachricht ist zum Löschen vorgemerkt; Ihr Mailprogramm wird sie entfernen.</translation>
    </message>
    <message>
        <source>The test message could not be deleted.</source>
        <translation>Die Testnachricht konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>It came back after %1: %2</source>
        <translation>Nach %1 zurückgekommen: %2</translation>
    </message>
    <message>
        <source>The server accepted the message, but the mailbox could not be looked into within %1: its server was too slow.</source>
        <translation>Der Server hat die Nachricht angenommen, aber ins Postfach war innerhalb von %1 nicht zu sehen: Sein Server war zu langsam.</translation>
    </message>
    <message>
        <source>Look again, and wait longer.</source>
        <translation>Sehen Sie noch einmal nach, und warten Sie länger.</translation>
    </message>
    <message>
        <source>SPF failed: the SPF record of your domain forbids the server that delivered the message to send for it. Whoever looks after the domain has to add that server to the record.</source>
        <translation>SPF ist fehlgeschlagen: Der SPF-Eintrag Ihrer Domain verbietet dem Server, der die Nachricht gebracht hat, für sie zu senden. Wer die Domain betreut, muss diesen Server in den Eintrag aufnehmen.</translation>
    </message>
    <message>
        <source>SPF failed softly: the SPF record of your domain does not name the server that delivered the message, so receivers grow suspicious. Whoever looks after the domain has to add that server to the record.</source>
        <translation>SPF ist halb fehlgeschlagen (softfail): Der SPF-Eintrag Ihrer Domain nennt den Server nicht, der die Nachricht gebracht hat; das macht Empfänger misstrauisch. Wer die Domain betreut, muss diesen Server in den Eintrag aufnehmen.</translation>
    </message>
    <message>
        <source>SPF proves nothing: your domain does not say whether that server may send for it. Whoever looks after the domain has to publish an SPF record that names it.</source>
        <translation>SPF beweist nichts: Ihre Domain sagt nicht, ob dieser Server für sie senden darf. Wer die Domain betreut, muss einen SPF-Eintrag veröffentlichen, der ihn nennt.</translation>
    </message>
    <message>
        <source>SPF could not be checked: the receiver got no answer to its question for the SPF record of your domain. If that happens again, the provider of the domain has to look after its name servers.</source>
        <translation>SPF war nicht zu prüfen: Der Empfänger bekam auf seine Frage nach dem SPF-Eintrag Ihrer Domain keine Antwort. Kommt das wieder vor, muss sich der Anbieter der Domain um seine Nameserver kümmern.</translation>
    </message>
    <message>
        <source>SPF could not be checked: there is a mistake in the SPF record of your domain. Whoever looks after the domain has to correct it.</source>
        <translation>SPF war nicht zu prüfen: Im SPF-Eintrag Ihrer Domain ist ein Fehler. Wer die Domain betreut, muss ihn berichtigen.</translation>
    </message>
    <message>
        <source>DKIM failed: the signature does not fit the message. Something changed it on the way, or the key in the records of the domain is another one. Your mail provider, who signs it, has to mend that.</source>
        <translation>DKIM ist fehlgeschlagen: Die Signatur passt nicht zur Nachricht. Unterwegs wurde etwas geändert, oder in den Einträgen der Domain steht ein anderer Schlüssel. Ihr Mailanbieter, der sie signiert, muss das beheben.</translation>
    </message>
    <message>
        <source>DKIM proves nothing: the message has no signature that can be checked. Your mail provider has to switch signing on for your domain.</source>
        <translation>DKIM beweist nichts: Die Nachricht hat keine Signatur, die sich prüfen lässt. Ihr Mailanbieter muss das Signieren für Ihre Domain einschalten.</translation>
    </message>
    <message>
        <source>DKIM could not be checked: the receiver got no answer to its question for the key. If that happens again, the provider of the domain has to look after its name servers.</source>
        <translation>DKIM war nicht zu prüfen: Der Empfänger bekam auf seine Frage nach dem Schlüssel keine Antwort. Kommt das wieder vor, muss sich der Anbieter der Domain um seine Nameserver kümmern.</translation>
    </message>
    <message>
        <source>DKIM could not be checked: the signature, or the key in the records of the domain, is not written as it has to be. Your mail provider, who signs, has to correct it.</source>
        <translation>DKIM war nicht zu prüfen: Die Signatur, oder der Schlüssel in den Einträgen der Domain, ist nicht so geschrieben, wie sie sein muss. Ihr Mailanbieter, der signiert, muss das berichtigen.</translation>
    </message>
    <message>
        <source>DMARC failed: neither SPF nor DKIM proves that the message is from your domain, and many receivers throw such mail away or take it for junk. Whoever looks after the domain has to see to it that one of the two passes for it.</source>
        <translation>DMARC ist fehlgeschlagen: Weder SPF noch DKIM beweist, dass die Nachricht von Ihrer Domain ist, und viele Empfänger werfen solche Mail weg oder halten sie für Spam. Wer die Domain betreut, muss dafür sorgen, dass eines von beiden für sie gelingt.</translation>
    </message>
    <message>
        <source>DMARC proves nothing: your domain does not say what is to become of mail that only pretends to be from it. Whoever looks after the domain should publish a DMARC record.</source>
        <translation>DMARC beweist nichts: Ihre Domain sagt nicht, was mit Mail geschehen soll, die nur vorgibt, von ihr zu sein. Wer die Domain betreut, sollte einen DMARC-Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>DMARC could not be checked: the receiver got no answer to its question for the DMARC record of your domain. If that happens again, the provider of the domain has to look after its name servers.</source>
        <translation>DMARC war nicht zu prüfen: Der Empfänger bekam auf seine Frage nach dem DMARC-Eintrag Ihrer Domain keine Antwort. Kommt das wieder vor, muss sich der Anbieter der Domain um seine Nameserver kümmern.</translation>
    </message>
    <message>
        <source>DMARC could not be checked: there is a mistake in the DMARC record of your domain. Whoever looks after the domain has to correct it.</source>
        <translation>DMARC war nicht zu prüfen: Im DMARC-Eintrag Ihrer Domain ist ein Fehler. Wer die Domain betreut, muss ihn berichtigen.</translation>
    </message>
    <message>
        <source>%1 proves nothing: the receiver calls the result &quot;%2&quot;.</source>
        <translation>%1 beweist nichts: Der Empfänger nennt das Ergebnis „%2“.</translation>
    </message>
    <message>
        <source>The receiver could prove that it is from you: %1 passed.</source>
        <translation>Der Empfänger konnte nachweisen, dass sie von Ihnen ist: %1 bestanden.</translation>
    </message>
    <message>
        <source>%1 passed.</source>
        <translation>%1 bestanden.</translation>
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
    <message>
        <source>&amp;Saved accounts...</source>
        <translation>&amp;Gespeicherte Konten&#xa0;…</translation>
    </message>
    <message>
        <source>Check several &amp;accounts...</source>
        <translation>&amp;Mehrere Konten prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The preferences could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They count until the program ends. &quot;%1&quot; cannot be written: make room on the disk, or allow changes to this file and its folder, and press OK in the preferences once more.</source>
        <translation>Sie gelten, bis das Programm endet. „%1“ lässt sich nicht schreiben: Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie Änderungen an dieser Datei und ihrem Ordner, und drücken Sie in den Einstellungen noch einmal OK.</translation>
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
    <name>portwright::BatchCommand</name>
    <message>
        <source>Checks all accounts of a list.</source>
        <translation>Prüft alle Konten einer Liste.</translation>
    </message>
    <message>
        <source>Reads a table with a row for each account: its address, and where they are known its password and servers. Columns are known by their names (address, password, keychain, username, and host, port, tls and username of smtp, imap or pop3), in English or German, in any order; without names the first is the address and the second the password. - is standard input. Each row ends in one line of the result; no password is in it.</source>
        <translation>Liest eine Tabelle mit einer Zeile für jedes Konto: seine Adresse und, soweit bekannt, sein Passwort und seine Server. Die Spalten werden an ihren Namen erkannt (address, password, keychain, username sowie host, port, tls und username von smtp, imap oder pop3), auf Englisch oder Deutsch, in beliebiger Reihenfolge; ohne Namen ist die erste die Adresse und die zweite das Passwort. - ist die Standardeingabe. Jede Zeile ergibt eine Zeile im Ergebnis; ein Passwort ist nicht darin.</translation>
    </message>
    <message>
        <source>Checks N accounts side by side, 1 to %1. Default: %2. At one provider there are never more than %3 at once.</source>
        <translation>Prüft N Konten nebeneinander, 1 bis %1. Vorgabe: %2. Bei einem Anbieter sind es nie mehr als %3 zugleich.</translation>
    </message>
    <message>
        <source>Does not sign in, even where a password is at hand.</source>
        <translation>Meldet sich nicht an, auch wenn ein Passwort da ist.</translation>
    </message>
    <message>
        <source>Writes the result into FILE when all is done, whole or not at all: a table where its name ends in .csv, a page in .html, JSON lines in .json. Until then what is done is kept in FILE.part.</source>
        <translation>Schreibt das Ergebnis in FILE, wenn alles fertig ist, ganz oder gar nicht: eine Tabelle, wenn der Name auf .csv endet, eine Webseite bei .html, JSON-Zeilen bei .json. Bis dahin steht in FILE.part, was fertig ist.</translation>
    </message>
    <message>
        <source>Goes on from FILE.part of an earlier run with the same --output: accounts that have a result keep it.</source>
        <translation>Macht mit FILE.part aus einem früheren Lauf mit demselben --output weiter: Konten, die ein Ergebnis haben, behalten es.</translation>
    </message>
    <message>
        <source>Prints one JSON object a line on standard output as each row ends.</source>
        <translation>Gibt auf der Standardausgabe ein JSON-Objekt je Zeile aus, sobald ein Konto fertig ist.</translation>
    </message>
    <message>
        <source>The list holds no account.</source>
        <translation>Die Liste enthält kein Konto.</translation>
    </message>
    <message>
        <source>The list holds no account that can be checked. Row %1: %2</source>
        <translation>Die Liste enthält kein Konto, das sich prüfen lässt. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Which list of accounts is to be checked?</source>
        <translation>Welche Liste von Konten soll geprüft werden?</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>Bitte nur eine Liste auf einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>User names are different for each account: put them into the list, in a column &quot;username&quot;.</source>
        <translation>Benutzernamen sind für jedes Konto andere: Schreiben Sie sie in die Liste, in eine Spalte „Benutzername“.</translation>
    </message>
    <message>
        <source>--jobs: a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--jobs: eine Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--resume goes with --output, which names the result of the earlier run.</source>
        <translation>--resume geht nur zusammen mit --output, das das Ergebnis des früheren Laufs nennt.</translation>
    </message>
    <message>
        <source>--output: the name has to end in .csv, .json or .html, not &quot;%1&quot;.</source>
        <translation>--output: Der Name muss auf .csv, .json oder .html enden, nicht so: „%1“.</translation>
    </message>
    <message>
        <source>--resume: the earlier run came to its end, and &quot;%1&quot; is its whole result. Leave out --resume to check all again.</source>
        <translation>--resume: Der frühere Lauf kam bis zum Ende, und „%1“ ist sein ganzes Ergebnis. Lassen Sie --resume weg, um alle noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Accounts that have a result from the earlier run: %1.</source>
        <translation>Konten mit einem Ergebnis aus dem früheren Lauf: %1.</translation>
    </message>
    <message>
        <source>--output: &quot;%1&quot; could not be written: %2.</source>
        <translation>--output: „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 accounts of this run were checked.</source>
        <translation>Abgebrochen: %1 von %2 Konten dieses Laufs wurden geprüft.</translation>
    </message>
    <message>
        <source>What is done is kept in &quot;%1&quot;; --resume goes on from there.</source>
        <translation>Was fertig ist, steht in „%1“; --resume macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 of %2  row %3  %4: %5</source>
        <translation>%1 von %2  Zeile %3  %4: %5</translation>
    </message>
    <message>
        <source>--output: &quot;%1&quot; could not be written: %2. What was found is kept in &quot;%3&quot;.</source>
        <translation>--output: „%1“ konnte nicht geschrieben werden: %2. Was gefunden wurde, steht in „%3“.</translation>
    </message>
</context>
<context>
    <name>portwright::BatchJournal</name>
    <message>
        <source>another portwright-cli is writing there</source>
        <translation>ein anderes portwright-cli schreibt gerade dorthin</translation>
    </message>
</context>
<context>
    <name>portwright::BatchTable</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those with problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Those without</source>
        <translation>Ohne Probleme</translation>
    </message>
    <message>
        <source>address, server, what is wrong</source>
        <translation>Adresse, Server, was nicht stimmt</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>S&amp;uchen:</translation>
    </message>
</context>
<context>
    <name>portwright::BatchTableModel</name>
    <message>
        <source>Checking...</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>portwright::BatchText</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mail accounts that were checked</source>
        <translation>Geprüfte E-Mail-Konten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 work.</source>
        <comment>date: counts</comment>
        <translation>%1: %2 von %3 funktionieren.</translation>
    </message>
</context>
<context>
    <name>portwright::BatchWindow</name>
    <message>
        <source>&amp;Open a list...</source>
        <translation>Liste &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>Liste &amp;einfügen</translation>
    </message>
    <message>
        <source>P&amp;ractice accounts</source>
        <translation>Ü&amp;bungskonten</translation>
    </message>
    <message>
        <source>Check this one in &amp;full</source>
        <translation>Dieses &amp;vollständig prüfen</translation>
    </message>
    <message>
        <source>Save resul&amp;t...</source>
        <translation>Ergebnis s&amp;peichern&#xa0;…</translation>
    </message>
    <message>
        <source>Check several accounts</source>
        <translation>Mehrere Konten prüfen</translation>
    </message>
    <message>
        <source>Which accounts shall be checked?</source>
        <translation>Welche Konten sollen geprüft werden?</translation>
    </message>
    <message>
        <source>A list is a table in a CSV file, as every spreadsheet saves it: a row for each account with its address and password, and its servers where you know them. Open it, paste it, or drop it here. It may look like this:</source>
        <translation>Eine Liste ist eine Tabelle in einer CSV-Datei, wie jede Tabellenkalkulation sie speichert: eine Zeile für jedes Konto mit Adresse und Passwort, dazu die Server, soweit Sie sie kennen. Öffnen Sie die Liste, fügen Sie sie ein, oder legen Sie sie hier ab. Sie kann so aussehen:</translation>
    </message>
    <message>
        <source>Passwords are used for one sign-in at each server and kept nowhere.</source>
        <translation>Passwörter werden an jedem Server für eine einzige Anmeldung verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>In the other window, with every server and the protocol log (Enter)</source>
        <translation>Im anderen Fenster, mit jedem Server und dem Protokoll (Eingabetaste)</translation>
    </message>
    <message>
        <source>Open a list of accounts</source>
        <translation>Liste von Konten öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The practice list</source>
        <translation>Die Übungsliste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is from, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds no account.</source>
        <translation>%1 enthält kein Konto.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Check all &amp;again</source>
        <translation>Alle &amp;noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>%1 of %2 checked. Working: %3, with problems: %4.</source>
        <translation>%1 von %2 geprüft. Funktionieren: %3, mit Problemen: %4.</translation>
    </message>
    <message>
        <source>Sign-in not tested: %1.</source>
        <translation>Anmeldung nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The result was saved to &quot;%1&quot;. It holds no password.</source>
        <translation>Das Ergebnis wurde in „%1“ gespeichert. Es enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Accounts are being checked. Stop and close?</source>
        <translation>Gerade werden Konten geprüft. Abbrechen und schließen?</translation>
    </message>
    <message>
        <source>What was found so far is lost unless it is saved.</source>
        <translation>Was bis jetzt gefunden wurde, geht verloren, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep checking</source>
        <translation>&amp;Weiter prüfen</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>Das Abgelegte</translation>
    </message>
    <message>
        <source>Accounts that were checked</source>
        <translation>Geprüfte Konten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>portwright::BatchWords</name>
    <message>
        <source>None of the columns is named as one of mail addresses: %1. Name it &quot;address&quot;.</source>
        <translation>Keine der Spalten heißt so, dass sie E-Mail-Adressen enthält: %1. Nennen Sie diese Spalte „Adresse“.</translation>
    </message>
    <message>
        <source>The list is larger than %1. Split it into several.</source>
        <translation>Die Liste ist größer als %1. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>This is no text. Save the table as CSV, in UTF-8 if you are asked.</source>
        <translation>Das ist kein Text. Speichern Sie die Tabelle als CSV, und wählen Sie UTF-8, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows. Split it into several.</source>
        <translation>Die Liste hat mehr als %1 Zeilen. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark opens and is never closed, so nobody can tell what belongs where. Close it, or write &quot;&quot; for a quotation mark that is meant.</source>
        <translation>Zeile %1: Ein Anführungszeichen öffnet und wird nie geschlossen; so lässt sich nicht sagen, was wohin gehört. Schließen Sie es, oder schreiben Sie &quot;&quot;, wenn ein Anführungszeichen gemeint ist.</translation>
    </message>
    <message>
        <source>Server &quot;%1&quot;: %2</source>
        <translation>Server „%1“: %2</translation>
    </message>
    <message>
        <source>The same account stands in row %1; it is checked once.</source>
        <translation>Dasselbe Konto steht in Zeile %1; es wird nur einmal geprüft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: that is a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Das ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of encryption: say implicit, starttls or none, or nothing.</source>
        <translation>„%1“ ist keine Art der Verschlüsselung: Schreiben Sie implicit, starttls oder none, oder gar nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of incoming mail: say imap or pop3, or nothing.</source>
        <translation>„%1“ ist kein Protokoll für den Posteingang: Schreiben Sie imap oder pop3, oder gar nichts.</translation>
    </message>
    <message>
        <source>The user name is too long, or has a control character in it.</source>
        <translation>Der Benutzername ist zu lang oder enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The password is said to be in the keychain, and there is none here.</source>
        <translation>Das Passwort soll im Schlüsselbund liegen, aber hier gibt es keinen.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The keychain did not give away the password of &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat das Passwort von „%1“ nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keychain could not be read.</source>
        <translation>Der Schlüsselbund konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Something stands behind the quotation mark that closes a field. Write &quot;&quot; for a quotation mark that is meant.</source>
        <translation>Hinter dem Anführungszeichen, das ein Feld schließt, steht noch etwas. Schreiben Sie &quot;&quot;, wenn ein Anführungszeichen gemeint ist.</translation>
    </message>
    <message>
        <source>A field has more than %1 characters.</source>
        <translation>Ein Feld hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>Es sind mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>entry of the keychain</source>
        <translation>Eintrag im Schlüsselbund</translation>
    </message>
    <message>
        <source>incoming server</source>
        <translation>Posteingangsserver</translation>
    </message>
    <message>
        <source>outgoing server</source>
        <translation>Postausgangsserver</translation>
    </message>
    <message>
        <source>incoming port</source>
        <translation>Port des Posteingangs</translation>
    </message>
    <message>
        <source>outgoing port</source>
        <translation>Port des Postausgangs</translation>
    </message>
    <message>
        <source>incoming encryption</source>
        <translation>Verschlüsselung des Posteingangs</translation>
    </message>
    <message>
        <source>outgoing encryption</source>
        <translation>Verschlüsselung des Postausgangs</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>incoming user name</source>
        <translation>Benutzername des Posteingangs</translation>
    </message>
    <message>
        <source>outgoing user name</source>
        <translation>Benutzername des Postausgangs</translation>
    </message>
    <message>
        <source>incoming protocol</source>
        <translation>Protokoll des Posteingangs</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <comment>what a column is, and its name</comment>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>The columns have no names: the first is taken for the address, the second for the password.</source>
        <translation>Die Spalten haben keine Namen: Die erste gilt als Adresse, die zweite als Passwort.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Spalten: %1.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>Accounts to check: %1.</source>
        <translation>Zu prüfende Konten: %1.</translation>
    </message>
    <message>
        <source>Rows that cannot be checked: %1.</source>
        <translation>Zeilen, die sich nicht prüfen lassen: %1.</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Noch weniger als eine Minute.</translation>
    </message>
    <message>
        <source>About %1 min left.</source>
        <translation>Noch etwa %1 min.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Servers found, sign-in not tested</source>
        <translation>Server gefunden, Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>Works only with your consent</source>
        <translation>Funktioniert nur mit Ihrer Zustimmung</translation>
    </message>
    <message>
        <source>Works in part</source>
        <translation>Funktioniert teilweise</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and port, encryption</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The first row holds no mail address, and none of its names of columns is known. Name the column of addresses &quot;address&quot;.</source>
        <translation>In der ersten Zeile steht keine Mailadresse, und keiner ihrer Spaltennamen ist bekannt. Nennen Sie die Spalte der Adressen „Adresse“.</translation>
    </message>
    <message>
        <source>There are more fields than columns. Put quotation marks around a field that has the separator in it.</source>
        <translation>Es gibt mehr Felder als Spalten. Setzen Sie ein Feld, in dem das Trennzeichen vorkommt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The column of the keychain names another entry than the row&apos;s own address. Say yes, no, or the address.</source>
        <translation>Die Spalte des Schlüsselbunds nennt einen anderen Eintrag als die Adresse dieser Zeile. Schreiben Sie ja, nein oder die Adresse.</translation>
    </message>
    <message>
        <source>The list names a server outside of the mail domain: %1. The password in the keychain is not sent there unless you agree, in the terminal with --accept-server. Without a server in the list the right one is looked for.</source>
        <translation>Die Liste nennt einen Server außerhalb der Mail-Domain: %1. Das Passwort im Schlüsselbund wird dorthin nur gesendet, wenn Sie zustimmen, im Terminal mit --accept-server. Ohne Server in der Liste wird der richtige gesucht.</translation>
    </message>
    <message>
        <source>The sign-in with this user name was refused in row %1. It is not tried again, for that could lock the account.</source>
        <translation>Die Anmeldung mit diesem Benutzernamen wurde in Zeile %1 abgelehnt. Sie wird nicht noch einmal versucht, denn das könnte das Konto sperren.</translation>
    </message>
    <message>
        <source>Found in part, sign-in not tested</source>
        <translation>Zum Teil gefunden, Anmeldung nicht geprüft</translation>
    </message>
</context>
<context>
    <name>portwright::Card</name>
    <message>
        <source>The words of the server</source>
        <translation>Die Worte des Servers</translation>
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
    <message>
        <source>Shows what the servers offer as well: encryption, limits, extensions, times.</source>
        <translation>Zeigt auch, was die Server anbieten: Verschlüsselung, Grenzen, Erweiterungen, Zeiten.</translation>
    </message>
    <message>
        <source>Asks every server that works N times, 1 to 20, and shows how steadily it answers. Default: 5. Includes --about.</source>
        <translation>Fragt jeden Server, der funktioniert, N-mal, 1 bis 20, und zeigt, wie gleichmäßig er antwortet. Vorgabe: 5. Schließt --about ein.</translation>
    </message>
    <message>
        <source>--measure: a number of tries from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--measure: eine Zahl von Versuchen von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Measuring how steadily the servers answer...</source>
        <translation>Es wird gemessen, wie gleichmäßig die Server antworten&#xa0;…</translation>
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
</context>
<context>
    <name>portwright::ClassifyCommand</name>
    <message>
        <source>Says what replies of mail servers mean.</source>
        <translation>Sagt, was Antworten von Mailservern bedeuten.</translation>
    </message>
    <message>
        <source>Reads JSON lines from standard input: {&quot;protocol&quot;: &quot;smtp&quot;, &quot;stage&quot;: &quot;auth&quot;, &quot;reply&quot;: [&quot;535 5.7.8 ...&quot;]}. Prints each line back with &quot;diagnosis&quot;, &quot;who_acts&quot;, &quot;retry&quot;, &quot;confidence&quot;, &quot;title&quot; and &quot;action&quot;. The protocol is smtp, imap, pop3, tcp, tls or dns; &quot;context&quot; may say &quot;port&quot;, &quot;security&quot; (none, starttls, tls), &quot;mechanism&quot; and &quot;host&quot;.</source>
        <translation>Liest JSON-Zeilen von der Standardeingabe: {&quot;protocol&quot;: &quot;smtp&quot;, &quot;stage&quot;: &quot;auth&quot;, &quot;reply&quot;: [&quot;535 5.7.8 ...&quot;]}. Gibt jede Zeile mit &quot;diagnosis&quot;, &quot;who_acts&quot;, &quot;retry&quot;, &quot;confidence&quot;, &quot;title&quot; und &quot;action&quot; wieder aus. Das Protokoll ist smtp, imap, pop3, tcp, tls oder dns; &quot;context&quot; kann &quot;port&quot;, &quot;security&quot; (none, starttls, tls), &quot;mechanism&quot; und &quot;host&quot; nennen.</translation>
    </message>
    <message>
        <source>Prints JSON, which is what this command always does.</source>
        <translation>Gibt JSON aus, was dieser Befehl immer tut.</translation>
    </message>
    <message>
        <source>The command classify takes no arguments: it reads standard input.</source>
        <translation>Der Befehl classify nimmt keine Argumente: Er liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>no JSON object (%1)</source>
        <translation>kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>&quot;protocol&quot; must be smtp, imap, pop3, tcp, tls or dns.</source>
        <translation>&quot;protocol&quot; muss smtp, imap, pop3, tcp, tls oder dns sein.</translation>
    </message>
    <message>
        <source>&quot;stage&quot; must name a stage of the dialogue, such as greeting, auth or rcpt-to.</source>
        <translation>&quot;stage&quot; muss einen Abschnitt des Dialogs nennen, etwa greeting, auth oder rcpt-to.</translation>
    </message>
    <message>
        <source>&quot;reply&quot; must be a list of lines, and not empty.</source>
        <translation>&quot;reply&quot; muss eine Liste von Zeilen sein, und nicht leer.</translation>
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
    <name>portwright::ComparisonModel</name>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Erster Bericht</translation>
    </message>
    <message>
        <source>Second report</source>
        <translation>Zweiter Bericht</translation>
    </message>
</context>
<context>
    <name>portwright::ComparisonWindow</name>
    <message>
        <source>Two reports compared</source>
        <translation>Zwei Berichte im Vergleich</translation>
    </message>
    <message>
        <source>What is different between the two reports</source>
        <translation>Was sich zwischen den beiden Berichten unterscheidet</translation>
    </message>
    <message>
        <source>Show what is the &amp;same as well</source>
        <translation>Auch zeigen, was &amp;gleich ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
    <name>portwright::DiagnosisCard</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Try the usual ports</source>
        <translation>Übliche Ports versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type the servers</source>
        <translation>Server eingeben</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The line of the protocol log that proves it</source>
        <translation>Die Zeile des Protokolls, die es beweist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Was Sie tun können:</translation>
    </message>
    <message>
        <source>The administrator of the server can mend this. What you can do:</source>
        <translation>Das kann der Verwalter des Servers beheben. Was Sie tun können:</translation>
    </message>
    <message>
        <source>Your provider can mend this. What you can do:</source>
        <translation>Das kann Ihr Anbieter beheben. Was Sie tun können:</translation>
    </message>
    <message>
        <source>Whoever runs this network can mend this. What you can do:</source>
        <translation>Das kann der Betreiber dieses Netzes beheben. Was Sie tun können:</translation>
    </message>
    <message>
        <source>It passes by itself. What you can do:</source>
        <translation>Das geht von selbst vorüber. Was Sie tun können:</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Make an app password at %1...</source>
        <translation>App-Passwort bei %1 anlegen...</translation>
    </message>
    <message>
        <source>Switch access on at %1...</source>
        <translation>Zugang bei %1 einschalten...</translation>
    </message>
    <message>
        <source>Open %1...</source>
        <translation>%1 öffnen...</translation>
    </message>
    <message>
        <source>Try %1 as user name</source>
        <translation>%1 als Benutzernamen versuchen</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Stattdessen Port %1 nehmen</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Stattdessen %1 nehmen</translation>
    </message>
    <message>
        <source>Copy text for the administrator</source>
        <translation>Text für den Verwalter kopieren</translation>
    </message>
    <message>
        <source>Copy text for the provider</source>
        <translation>Text für den Anbieter kopieren</translation>
    </message>
    <message>
        <source>Copy text for the network&apos;s operator</source>
        <translation>Text für den Netzbetreiber kopieren</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisDetails</name>
    <message>
        <source>%1, %2</source>
        <comment>server and port, security</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Wo:</translation>
    </message>
    <message>
        <source>Stage:</source>
        <translation>Abschnitt:</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code:</translation>
    </message>
    <message>
        <source>How sure:</source>
        <translation>Wie sicher:</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>The reply is not known; read by its code alone.</source>
        <translation>Die Antwort ist nicht bekannt; nur nach ihrem Code gelesen.</translation>
    </message>
    <message>
        <source>Certificate for:</source>
        <translation>Zertifikat für:</translation>
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
        <source>%1 to %2</source>
        <comment>dates of a certificate</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Sign-in method:</source>
        <translation>Anmeldeverfahren:</translation>
    </message>
    <message>
        <source>Reply:</source>
        <translation>Antwort:</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisFacts</name>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>465 (to send) or 993 (to receive)</source>
        <translation>465 (zum Senden) oder 993 (zum Empfangen)</translation>
    </message>
    <message>
        <source>587 (to send) or 143 (to receive)</source>
        <translation>587 (zum Senden) oder 143 (zum Empfangen)</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisLetter</name>
    <message>
        <source>%1 answered in %2</source>
        <translation>Antwort von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>%1 actively refused the connection</source>
        <translation>Verbindung aktiv abgelehnt von %1</translation>
    </message>
    <message>
        <source>%1 did not answer at all</source>
        <translation>gar keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>aufgelegt von %1</translation>
    </message>
    <message>
        <source>%1 connected, but the handshake for encryption never completed</source>
        <translation>Verbindung steht, aber die Verschlüsselung kam nie zustande bei %1</translation>
    </message>
    <message>
        <source>%1 greeted in another way</source>
        <translation>andere Begrüßung von %1</translation>
    </message>
    <message>
        <source>%1 greeted with &quot;%2&quot;</source>
        <translation>Begrüßung von %1 mit „%2“</translation>
    </message>
    <message>
        <source>%1 showed another certificate</source>
        <translation>anderes Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 showed another certificate, issued by &quot;%2&quot;</source>
        <translation>anderes Zertifikat von %1, ausgestellt von „%2“</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>&quot;mail.example.org: 465 answered in 41 ms; 587 did not answer at all.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>den Namen nachschlagen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>agreeing on encryption</source>
        <translation>die Verschlüsselung vereinbaren</translation>
    </message>
    <message>
        <source>the server&apos;s greeting</source>
        <translation>die Begrüßung des Servers</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>was der Server anbietet</translation>
    </message>
    <message>
        <source>switching encryption on (STARTTLS)</source>
        <translation>die Verschlüsselung einschalten (STARTTLS)</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>opening the mailbox</source>
        <translation>das Postfach öffnen</translation>
    </message>
    <message>
        <source>naming the sender (MAIL FROM)</source>
        <translation>den Absender nennen (MAIL FROM)</translation>
    </message>
    <message>
        <source>naming a recipient (RCPT TO)</source>
        <translation>einen Empfänger nennen (RCPT TO)</translation>
    </message>
    <message>
        <source>sending the message (DATA)</source>
        <translation>die Nachricht senden (DATA)</translation>
    </message>
    <message>
        <source>the answer to the whole message</source>
        <translation>die Antwort auf die ganze Nachricht</translation>
    </message>
    <message>
        <source>saying goodbye</source>
        <translation>sich verabschieden</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>issued by &quot;%1&quot;</source>
        <translation>ausgestellt von „%1“</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>The same at: %1</source>
        <translation>Dasselbe bei: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Gesehen bei %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>Stands before everything else in a letter; the next line goes on in the same sentence.</extracomment>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Thank you very much.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>%1 accepted the connection, but did not answer</source>
        <translation>%1 nahm die Verbindung an, antwortete aber nicht</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisPanel</name>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisSentences</name>
    <message>
        <source>The server wants you to sign in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>The server {server?} takes messages only from people who signed in.</source>
        <translation>Der Server {server?} nimmt Nachrichten nur von Personen an, die sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Switch on the sign-in for outgoing mail in your mail program.</source>
        <translation>Schalten Sie in Ihrem Mailprogramm die Anmeldung für ausgehende Mail ein.</translation>
    </message>
    <message>
        <source>Give the same user name and password as for receiving mail, if you were given no others.</source>
        <translation>Geben Sie denselben Benutzernamen und dasselbe Passwort an wie zum Empfangen, wenn Sie keine anderen bekommen haben.</translation>
    </message>
    <message>
        <source>Use port {otherPort} instead, if no sign-in is offered here.</source>
        <translation>Nehmen Sie stattdessen den Port {otherPort}, wenn hier keine Anmeldung angeboten wird.</translation>
    </message>
    <message>
        <source>the mail server wants my mail program to sign in before it sends. Which user name and which port shall I use?</source>
        <translation>der Mailserver verlangt, dass sich mein Mailprogramm vor dem Senden anmeldet. Welchen Benutzernamen und welchen Port soll ich nehmen?</translation>
    </message>
    <message>
        <source>The password has to be renewed</source>
        <translation>Das Passwort muss erneuert werden</translation>
    </message>
    <message>
        <source>The server knows the password of the account {user?}, but it is past its time. The provider wants a new one.</source>
        <translation>Der Server kennt das Passwort des Kontos {user?}, aber seine Zeit ist abgelaufen. Der Anbieter verlangt ein neues.</translation>
    </message>
    <message>
        <source>Set a new password here: {url}</source>
        <translation>Legen Sie hier ein neues Passwort fest: {url}</translation>
    </message>
    <message>
        <source>Set a new password on your provider&apos;s web page.</source>
        <translation>Legen Sie auf der Webseite Ihres Anbieters ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Type the new password here.</source>
        <translation>Geben Sie das neue Passwort hier ein.</translation>
    </message>
    <message>
        <source>Change it in every other program and telephone that uses the account.</source>
        <translation>Ändern Sie es in jedem anderen Programm und Telefon, das dieses Konto verwendet.</translation>
    </message>
    <message>
        <source>the password of my account has to be renewed. Could you reset it, or tell me where I can?</source>
        <translation>das Passwort meines Kontos muss erneuert werden. Könnten Sie es zurücksetzen oder mir sagen, wo ich das kann?</translation>
    </message>
    <message>
        <source>The server cannot check passwords now</source>
        <translation>Der Server kann gerade keine Passwörter prüfen</translation>
    </message>
    <message>
        <source>The server {server?} could not say whether user name and password are right, because something failed on its side.</source>
        <translation>Der Server {server?} konnte nicht sagen, ob Benutzername und Passwort stimmen, weil bei ihm selbst etwas ausgefallen ist.</translation>
    </message>
    <message>
        <source>Leave user name and password as they are.</source>
        <translation>Lassen Sie Benutzernamen und Passwort, wie sie sind.</translation>
    </message>
    <message>
        <source>Look at your provider&apos;s web page for news of a breakdown.</source>
        <translation>Sehen Sie auf der Webseite Ihres Anbieters nach, ob eine Störung gemeldet ist.</translation>
    </message>
    <message>
        <source>the mail server cannot check sign-ins: it reports a failure of its own. Could you check the service behind it?</source>
        <translation>der Mailserver kann Anmeldungen nicht prüfen: Er meldet einen eigenen Fehler. Könnten Sie den Dienst dahinter prüfen?</translation>
    </message>
    <message>
        <source>The server does not allow this network</source>
        <translation>Der Server lässt dieses Netz nicht zu</translation>
    </message>
    <message>
        <source>The server {server?}, or the account, lets in only computers from certain networks, and yours is not among them.</source>
        <translation>Der Server {server?} oder das Konto lässt nur Computer aus bestimmten Netzen herein, und Ihres gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Use the network, or the VPN, from which the account may be used.</source>
        <translation>Benutzen Sie das Netz oder das VPN, aus dem das Konto benutzt werden darf.</translation>
    </message>
    <message>
        <source>Change the list of allowed addresses here: {url}</source>
        <translation>Ändern Sie hier die Liste der erlaubten Adressen: {url}</translation>
    </message>
    <message>
        <source>Ask the administrator to add the address of your network to the list.</source>
        <translation>Bitten Sie den Administrator, die Adresse Ihres Netzes in die Liste aufzunehmen.</translation>
    </message>
    <message>
        <source>the mail server does not let me in from my present network. Could you add its address, as the server names it, to the list of allowed ones?</source>
        <translation>der Mailserver lässt mich aus meinem jetzigen Netz nicht herein. Könnten Sie dessen Adresse, wie der Server sie nennt, in die Liste der erlaubten aufnehmen?</translation>
    </message>
    <message>
        <source>Another program is using the mailbox</source>
        <translation>Ein anderes Programm benutzt das Postfach</translation>
    </message>
    <message>
        <source>The server lets one program at a time into this mailbox, and another one is in it now.</source>
        <translation>Der Server lässt immer nur ein Programm in dieses Postfach, und gerade ist ein anderes darin.</translation>
    </message>
    <message>
        <source>Close every other mail program and telephone that fetches this mail.</source>
        <translation>Schließen Sie jedes andere Mailprogramm und jedes Telefon, das diese Mail abholt.</translation>
    </message>
    <message>
        <source>Start the check again after that.</source>
        <translation>Starten Sie die Prüfung danach neu.</translation>
    </message>
    <message>
        <source>Use IMAP instead of POP3, which lets several programs in at once.</source>
        <translation>Nehmen Sie IMAP statt POP3: Damit können mehrere Programme zugleich hinein.</translation>
    </message>
    <message>
        <source>my mailbox is reported as in use, although I closed every mail program. Could you release the lock?</source>
        <translation>mein Postfach gilt als in Benutzung, obwohl ich jedes Mailprogramm geschlossen habe. Könnten Sie die Sperre aufheben?</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>zehn Minuten</translation>
    </message>
    <message>
        <source>Signed in, but the mailbox cannot be opened</source>
        <translation>Angemeldet, aber das Postfach lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The sign-in was accepted. Then the server refused to open the mailbox: the account may lack a licence or a right, or the provider is being careful.</source>
        <translation>Die Anmeldung wurde angenommen. Dann hat der Server sich geweigert, das Postfach zu öffnen: Dem Konto fehlt vielleicht eine Lizenz oder ein Recht, oder der Anbieter ist vorsichtig.</translation>
    </message>
    <message>
        <source>Read what the provider says about it: {url}</source>
        <translation>Lesen Sie, was der Anbieter dazu sagt: {url}</translation>
    </message>
    <message>
        <source>Open the mailbox on your provider&apos;s web page, and confirm what it asks there.</source>
        <translation>Öffnen Sie das Postfach auf der Webseite Ihres Anbieters, und bestätigen Sie, was dort gefragt wird.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the account has a mailbox that mail programs may read.</source>
        <translation>Fragen Sie den Administrator, ob das Konto ein Postfach hat, das Mailprogramme lesen dürfen.</translation>
    </message>
    <message>
        <source>I can sign in, but my mailbox cannot be opened. Could you check its licence, its rights and whether mail programs are allowed?</source>
        <translation>ich kann mich anmelden, aber mein Postfach lässt sich nicht öffnen. Könnten Sie die Lizenz und die Rechte prüfen, und ob Mailprogramme erlaubt sind?</translation>
    </message>
    <message>
        <source>Too many connections at once</source>
        <translation>Zu viele Verbindungen auf einmal</translation>
    </message>
    <message>
        <source>The server {server?} has reached its limit of connections, and said so in clear text where encryption was expected.</source>
        <translation>Der Server {server?} hat die Grenze seiner Verbindungen erreicht und das im Klartext gesagt, wo Verschlüsselung erwartet wurde.</translation>
    </message>
    <message>
        <source>The server {server?} lets only so many connections in at the same time, and the limit is reached.</source>
        <translation>Der Server {server?} lässt nur eine bestimmte Zahl von Verbindungen zugleich zu, und diese Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>Close other mail programs and telephones that use the account.</source>
        <translation>Schließen Sie andere Mailprogramme und Telefone, die das Konto verwenden.</translation>
    </message>
    <message>
        <source>Set your mail program to use fewer connections to this server.</source>
        <translation>Stellen Sie Ihr Mailprogramm so ein, dass es weniger Verbindungen zu diesem Server öffnet.</translation>
    </message>
    <message>
        <source>Use port {otherPort} meanwhile.</source>
        <translation>Nehmen Sie inzwischen den Port {otherPort}.</translation>
    </message>
    <message>
        <source>the mail server refuses me because of too many connections. Could you tell me the limit, and who holds the connections?</source>
        <translation>der Mailserver weist mich wegen zu vieler Verbindungen ab. Könnten Sie mir sagen, wo die Grenze liegt und wer die Verbindungen hält?</translation>
    </message>
    <message>
        <source>It works, but one port has too many connections</source>
        <translation>Es funktioniert, aber ein Port hat zu viele Verbindungen</translation>
    </message>
    <message>
        <source>It works with the user name &quot;{user}&quot;, which is most often the part before the @, but not with the whole address.</source>
        <translation>Es funktioniert mit dem Benutzernamen „{user}“, meist ist das der Teil vor dem @, aber nicht mit der ganzen Adresse.</translation>
    </message>
    <message>
        <source>It works, but with another user name than the whole address, most often the part before the @.</source>
        <translation>Es funktioniert, aber mit einem anderen Benutzernamen als der ganzen Adresse, meist dem Teil vor dem @.</translation>
    </message>
    <message>
        <source>The user name is not the whole address</source>
        <translation>Der Benutzername ist nicht die ganze Adresse</translation>
    </message>
    <message>
        <source>Use &quot;{user}&quot; as the user name in every mail program.</source>
        <translation>Nehmen Sie „{user}“ als Benutzernamen in jedem Mailprogramm.</translation>
    </message>
    <message>
        <source>Use the user name shown in the settings in every mail program.</source>
        <translation>Nehmen Sie in jedem Mailprogramm den Benutzernamen, der in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>my account takes another user name than the whole address. Could you correct the settings that you publish?</source>
        <translation>mein Konto nimmt einen anderen Benutzernamen an als die ganze Adresse. Könnten Sie die Einstellungen berichtigen, die Sie veröffentlichen?</translation>
    </message>
    <message>
        <source>It works, but with another user name</source>
        <translation>Es funktioniert, aber mit einem anderen Benutzernamen</translation>
    </message>
    <message>
        <source>Tell your provider, and show the server&apos;s own words.</source>
        <translation>Wenden Sie sich an Ihren Anbieter, und zeigen Sie ihm die Worte des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {host} was valid until {until}. Whoever runs the server has to renew it.</source>
        <translation>Das Zertifikat von {host} war bis {until} gültig. Wer den Server betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of the server is past its end. Whoever runs the server has to renew it.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Wer den Server betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>Check date and time of this computer first.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server that the certificate has to be renewed.</source>
        <translation>Sagen Sie der Person, die den Server betreibt, dass das Zertifikat erneuert werden muss.</translation>
    </message>
    <message>
        <source>Look at the certificate and decide yourself, if you cannot do without the account until then.</source>
        <translation>Sehen Sie sich das Zertifikat an und entscheiden Sie selbst, wenn Sie bis dahin nicht ohne das Konto auskommen.</translation>
    </message>
    <message>
        <source>the certificate of your mail server has ended. Could you renew it, and check that the server uses the new one?</source>
        <translation>das Zertifikat Ihres Mailservers ist abgelaufen. Könnten Sie es erneuern und prüfen, ob der Server das neue verwendet?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid only from {from} on. Nearly always this means that the clock of this computer is wrong.</source>
        <translation>Das Zertifikat von {host} ist erst ab {from} gültig. Fast immer heißt das, dass die Uhr dieses Computers falsch geht.</translation>
    </message>
    <message>
        <source>The certificate of the server begins in the future. Nearly always this means that the clock of this computer is wrong.</source>
        <translation>Das Zertifikat des Servers beginnt erst in der Zukunft. Fast immer heißt das, dass die Uhr dieses Computers falsch geht.</translation>
    </message>
    <message>
        <source>Set date and time of this computer, best automatically.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig, am besten automatisch.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server, if date and time are right.</source>
        <translation>Sagen Sie es der Person, die den Server betreibt, wenn Datum und Uhrzeit stimmen.</translation>
    </message>
    <message>
        <source>the certificate of your mail server begins in the future, although my clock is right. Could you check it?</source>
        <translation>das Zertifikat Ihres Mailservers beginnt erst in der Zukunft, obwohl meine Uhr richtig geht. Könnten Sie es prüfen?</translation>
    </message>
    <message>
        <source>The server vouches for itself</source>
        <translation>Der Server bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>The certificate of the server {host?} is signed by the server itself; nobody else confirms it. It may be genuine, or somebody may stand in between.</source>
        <translation>Das Zertifikat des Servers {host?} hat der Server selbst unterschrieben; niemand sonst bestätigt es. Es kann echt sein, oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the fingerprint (SHA-256) of the certificate, and compare it with the one that was shown.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, nach dem Fingerabdruck (SHA-256) des Zertifikats, und vergleichen Sie ihn mit dem, der gezeigt wurde.</translation>
    </message>
    <message>
        <source>Trust the certificate only if both are the same.</source>
        <translation>Vertrauen Sie dem Zertifikat nur, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Check whether a virus scanner on this computer reads your mail, if it is the server of a large provider.</source>
        <translation>Prüfen Sie, ob ein Virenscanner auf diesem Computer Ihre Mail mitliest, wenn es der Server eines großen Anbieters ist.</translation>
    </message>
    <message>
        <source>your mail server shows a certificate signed by itself. Could you tell me its SHA-256 fingerprint, or install one that programs trust by themselves?</source>
        <translation>Ihr Mailserver zeigt ein selbst unterschriebenes Zertifikat. Könnten Sie mir seinen Fingerabdruck (SHA-256) nennen oder eines einsetzen, dem Programme von selbst vertrauen?</translation>
    </message>
    <message>
        <source>Nobody known confirms the certificate</source>
        <translation>Niemand Bekanntes bestätigt das Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by &quot;{issuer}&quot;, an authority that is not trusted on this computer.</source>
        <translation>Das Zertifikat von {host} wurde von „{issuer}“ ausgestellt, einer Stelle, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted on this computer.</source>
        <translation>Das Zertifikat wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which authority it uses, and have that one installed on this computer.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, welche Stelle sie nutzt, und lassen Sie diese auf diesem Computer einrichten.</translation>
    </message>
    <message>
        <source>Check whether a virus scanner or a firewall reads your mail and puts its own certificate in place.</source>
        <translation>Prüfen Sie, ob ein Virenscanner oder eine Firewall Ihre Mail mitliest und ein eigenes Zertifikat an die Stelle setzt.</translation>
    </message>
    <message>
        <source>Compare the fingerprint (SHA-256) with the operator&apos;s before you trust the certificate.</source>
        <translation>Vergleichen Sie den Fingerabdruck (SHA-256) mit dem des Betreibers, bevor Sie dem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>my computer does not trust who issued the certificate of your mail server. Could you send me the certificate of the authority, or use one that programs trust by themselves?</source>
        <translation>mein Computer vertraut der Stelle nicht, die das Zertifikat Ihres Mailservers ausgestellt hat. Könnten Sie mir das Zertifikat dieser Stelle schicken oder eines verwenden, dem Programme von selbst vertrauen?</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>{severalHosts} show a certificate that was made for {onlyName}. That is most often the right name to use.</source>
        <translation>{severalHosts} zeigen ein Zertifikat, das für {onlyName} ausgestellt ist. Meist ist das der richtige Name.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that was made for {onlyName}. That is most often the right name to use.</source>
        <translation>{host} zeigt ein Zertifikat, das für {onlyName} ausgestellt ist. Meist ist das der richtige Name.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that was made for {names}, and not for this name.</source>
        <translation>{host} zeigt ein Zertifikat, das für {names} ausgestellt ist und nicht für diesen Namen.</translation>
    </message>
    <message>
        <source>The server shows a certificate that was made for another name than the one that was asked for.</source>
        <translation>Der Server zeigt ein Zertifikat, das für einen anderen Namen ausgestellt ist als den, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>Use {instead} as the name of the server, if you know it as your provider&apos;s.</source>
        <translation>Nehmen Sie {instead} als Namen des Servers, wenn Sie ihn von Ihrem Anbieter kennen.</translation>
    </message>
    <message>
        <source>Use {onlyName} as the name of the server, if you know it as your provider&apos;s.</source>
        <translation>Nehmen Sie {onlyName} als Namen des Servers, wenn Sie ihn von Ihrem Anbieter kennen.</translation>
    </message>
    <message>
        <source>Use a name that stands in the certificate, if you know it as your provider&apos;s.</source>
        <translation>Nehmen Sie einen Namen, der im Zertifikat steht, wenn Sie ihn von Ihrem Anbieter kennen.</translation>
    </message>
    <message>
        <source>Compare the name with the page of {provider}: {helpUrl}</source>
        <translation>Vergleichen Sie den Namen mit der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>Ask whoever runs the server which name to use, if you do not know this one.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, nach dem richtigen Namen, wenn Sie diesen nicht kennen.</translation>
    </message>
    <message>
        <source>your mail server shows a certificate for another name. Which name shall I use, or could you add mine to the certificate?</source>
        <translation>Ihr Mailserver zeigt ein Zertifikat für einen anderen Namen. Welchen Namen soll ich nehmen, oder könnten Sie meinen in das Zertifikat aufnehmen?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was withdrawn</source>
        <translation>Das Zertifikat des Servers wurde zurückgezogen</translation>
    </message>
    <message>
        <source>&quot;{issuer}&quot; has withdrawn the certificate of {host}. Its key may be in the wrong hands.</source>
        <translation>„{issuer}“ hat das Zertifikat von {host} zurückgezogen. Sein Schlüssel ist vielleicht in falschen Händen.</translation>
    </message>
    <message>
        <source>Who issued the certificate has withdrawn it. Its key may be in the wrong hands.</source>
        <translation>Wer das Zertifikat ausgestellt hat, hat es zurückgezogen. Sein Schlüssel ist vielleicht in falschen Händen.</translation>
    </message>
    <message>
        <source>Keep away from this server until it has a new certificate.</source>
        <translation>Meiden Sie diesen Server, bis er ein neues Zertifikat hat.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server about it.</source>
        <translation>Sagen Sie es der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>the certificate of your mail server has been revoked by its issuer. Could you install a new one, made with a new key?</source>
        <translation>das Zertifikat Ihres Mailservers wurde von seinem Aussteller widerrufen. Könnten Sie ein neues mit einem neuen Schlüssel einsetzen?</translation>
    </message>
    <message>
        <source>The server wants a certificate from you</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen</translation>
    </message>
    <message>
        <source>The server {server?} lets in only computers that show a certificate of their own, and this program has none to show.</source>
        <translation>Der Server {server?} lässt nur Computer herein, die ein eigenes Zertifikat zeigen, und dieses Programm hat keines.</translation>
    </message>
    <message>
        <source>Try port {otherPort}, where user name and password may be enough.</source>
        <translation>Versuchen Sie es mit Port {otherPort}, wo Benutzername und Passwort vielleicht genügen.</translation>
    </message>
    <message>
        <source>Try another port, where user name and password may be enough.</source>
        <translation>Versuchen Sie es mit einem anderen Port, wo Benutzername und Passwort vielleicht genügen.</translation>
    </message>
    <message>
        <source>Ask the administrator for a server that takes user name and password, or for the certificate and a program that can show it.</source>
        <translation>Fragen Sie den Administrator nach einem Server, dem Benutzername und Passwort genügen, oder nach dem Zertifikat und einem Programm, das es zeigen kann.</translation>
    </message>
    <message>
        <source>the mail server asks my mail program for a certificate. Is there a port that takes user name and password, or how do I get the certificate?</source>
        <translation>der Mailserver verlangt von meinem Mailprogramm ein Zertifikat. Gibt es einen Port, dem Benutzername und Passwort genügen, oder wie bekomme ich das Zertifikat?</translation>
    </message>
    <message>
        <source>The certificate for {host} was made by &quot;{issuer}&quot;, a security program or device, and not by the provider. It reads your mail on the way, and your password with it.</source>
        <translation>Das Zertifikat für {host} stammt von „{issuer}“, einem Schutzprogramm oder Gerät, und nicht vom Anbieter. Es liest Ihre Mail unterwegs mit und Ihr Passwort dazu.</translation>
    </message>
    <message>
        <source>The certificate was made by a security program or device, and not by the provider. It reads your mail on the way, and your password with it.</source>
        <translation>Das Zertifikat stammt von einem Schutzprogramm oder Gerät und nicht vom Anbieter. Es liest Ihre Mail unterwegs mit und Ihr Passwort dazu.</translation>
    </message>
    <message>
        <source>A security program reads the connection</source>
        <translation>Ein Schutzprogramm liest die Verbindung mit</translation>
    </message>
    <message>
        <source>Switch off the scanning of encrypted mail in &quot;{issuer}&quot;, if it runs on this computer.</source>
        <translation>Schalten Sie in „{issuer}“ die Prüfung verschlüsselter Mail aus, wenn es auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Switch off the scanning of encrypted mail in the virus scanner of this computer.</source>
        <translation>Schalten Sie im Virenscanner dieses Computers die Prüfung verschlüsselter Mail aus.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network, if the computer belongs to an organisation: the scanning may be on purpose.</source>
        <translation>Fragen Sie die Betreiber dieses Netzes, wenn der Computer einer Organisation gehört: Das Mitlesen kann Absicht sein.</translation>
    </message>
    <message>
        <source>Try another network, if neither applies: then somebody may read along.</source>
        <translation>Versuchen Sie es mit einem anderen Netz, wenn beides nicht zutrifft: Dann liest vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>the encrypted connection from my computer to the mail server is opened on the way. Is that on purpose, and could mail be left out of it?</source>
        <translation>die verschlüsselte Verbindung von meinem Computer zum Mailserver wird unterwegs geöffnet. Ist das Absicht, und könnte Mail davon ausgenommen werden?</translation>
    </message>
    <message>
        <source>It works, but a security program reads along</source>
        <translation>Es funktioniert, aber ein Schutzprogramm liest mit</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {from} until {until}, and only this computer&apos;s clock says otherwise: the time that servers send disagrees with it.</source>
        <translation>Das Zertifikat von {host} ist von {from} bis {until} gültig, und nur die Uhr dieses Computers sagt etwas anderes: Die Zeit, die Server senden, weicht von ihr ab.</translation>
    </message>
    <message>
        <source>The certificate of the server is all right, and only this computer&apos;s clock says otherwise: the time that servers send disagrees with it.</source>
        <translation>Das Zertifikat des Servers ist in Ordnung, und nur die Uhr dieses Computers sagt etwas anderes: Die Zeit, die Server senden, weicht von ihr ab.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, best automatically.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig, am besten automatisch.</translation>
    </message>
    <message>
        <source>Have the battery of the computer&apos;s clock replaced, if the time is lost at every start.</source>
        <translation>Lassen Sie die Batterie der Computeruhr ersetzen, wenn die Zeit bei jedem Start verloren ist.</translation>
    </message>
    <message>
        <source>the clock of my computer is wrong, so certificates are refused. Could you help me to set date, time and time zone, and to have them set automatically?</source>
        <translation>die Uhr meines Computers geht falsch, deshalb werden Zertifikate abgelehnt. Könnten Sie mir helfen, Datum, Uhrzeit und Zeitzone richtig zu stellen, am besten automatisch?</translation>
    </message>
    <message>
        <source>The server leaves out a part of its proof</source>
        <translation>Der Server lässt einen Teil seines Nachweises weg</translation>
    </message>
    <message>
        <source>The server {server?} does not send the intermediate certificate that its own certificate needs. That is a fault of the server, not of this computer.</source>
        <translation>Der Server {server?} schickt das Zwischenzertifikat nicht mit, das sein eigenes Zertifikat braucht. Das ist ein Fehler des Servers, nicht dieses Computers.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server that the intermediate certificate is missing.</source>
        <translation>Sagen Sie der Person, die den Server betreibt, dass das Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>Try port {otherPort} of the same server, which may be set up better.</source>
        <translation>Versuchen Sie es mit Port {otherPort} desselben Servers, der vielleicht besser eingerichtet ist.</translation>
    </message>
    <message>
        <source>your mail server sends its own certificate without the intermediate one. Could you install the full chain?</source>
        <translation>Ihr Mailserver schickt sein eigenes Zertifikat ohne das Zwischenzertifikat. Könnten Sie die vollständige Kette einsetzen?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak</source>
        <translation>Das Zertifikat des Servers ist zu schwach</translation>
    </message>
    <message>
        <source>The key or the signature of the certificate of the server {host?} is too weak: it could be forged with today&apos;s means.</source>
        <translation>Der Schlüssel oder die Unterschrift des Zertifikats des Servers {host?} ist zu schwach: Es ließe sich mit heutigen Mitteln fälschen.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server that a stronger certificate is needed.</source>
        <translation>Sagen Sie der Person, die den Server betreibt, dass ein stärkeres Zertifikat nötig ist.</translation>
    </message>
    <message>
        <source>Try port {otherPort} of the same server, which may show another one.</source>
        <translation>Versuchen Sie es mit Port {otherPort} desselben Servers, der vielleicht ein anderes zeigt.</translation>
    </message>
    <message>
        <source>the certificate of your mail server has a key or a signature that programs no longer accept. Could you replace it by one with at least 2048 bits (RSA) and SHA-256?</source>
        <translation>das Zertifikat Ihres Mailservers hat einen Schlüssel oder eine Unterschrift, die Programme nicht mehr annehmen. Könnten Sie es durch eines mit mindestens 2048 Bit (RSA) und SHA-256 ersetzen?</translation>
    </message>
    <message>
        <source>All is well today, but the certificate of {host} ends on {until}. If it is not renewed by then, mail programs will refuse the server.</source>
        <translation>Heute ist alles in Ordnung, aber das Zertifikat von {host} endet am {until}. Wird es bis dahin nicht erneuert, lehnen Mailprogramme den Server ab.</translation>
    </message>
    <message>
        <source>All is well today, but the certificate of the server ends within days. If it is not renewed by then, mail programs will refuse the server.</source>
        <translation>Heute ist alles in Ordnung, aber das Zertifikat des Servers endet in wenigen Tagen. Wird es bis dahin nicht erneuert, lehnen Mailprogramme den Server ab.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends soon</source>
        <translation>Das Zertifikat des Servers endet bald</translation>
    </message>
    <message>
        <source>Tell whoever runs the server when the certificate ends.</source>
        <translation>Sagen Sie der Person, die den Server betreibt, wann das Zertifikat endet.</translation>
    </message>
    <message>
        <source>Go on as you are until then.</source>
        <translation>Machen Sie bis dahin weiter wie bisher.</translation>
    </message>
    <message>
        <source>the certificate of your mail server ends within days. Could you renew it in time?</source>
        <translation>das Zertifikat Ihres Mailservers endet in wenigen Tagen. Könnten Sie es rechtzeitig erneuern?</translation>
    </message>
    <message>
        <source>It works, but the certificate ends soon</source>
        <translation>Es funktioniert, aber das Zertifikat endet bald</translation>
    </message>
    <message>
        <source>Try another network, for example your phone&apos;s.</source>
        <translation>Versuchen Sie es mit einem anderen Netz, zum Beispiel dem Ihres Telefons.</translation>
    </message>
    <message>
        <source>No server has this name</source>
        <translation>Kein Server hat diesen Namen</translation>
    </message>
    <message>
        <source>The name {host} is not known on the internet, so there is nothing to connect to: is there a typing mistake in it?</source>
        <translation>Der Name {host} ist im Internet nicht bekannt, es gibt also nichts, womit man sich verbinden könnte: Ist ein Tippfehler darin?</translation>
    </message>
    <message>
        <source>The name is not known on the internet: is there a typing mistake in it?</source>
        <translation>Der Name ist im Internet nicht bekannt: Ist ein Tippfehler darin?</translation>
    </message>
    <message>
        <source>Check the name {host?} letter by letter; in a mail address it is the part after the @.</source>
        <translation>Prüfen Sie den Namen {host?} Buchstabe für Buchstabe; in einer E-Mail-Adresse ist es der Teil nach dem @.</translation>
    </message>
    <message>
        <source>Use {instead} as the name of the server.</source>
        <translation>Nehmen Sie {instead} als Namen des Servers.</translation>
    </message>
    <message>
        <source>Look up the names of the servers on the page of {provider}: {helpUrl}</source>
        <translation>Suchen Sie die Namen der Server auf der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>Look up the names of the servers on your provider&apos;s web page.</source>
        <translation>Suchen Sie die Namen der Server auf der Webseite Ihres Anbieters.</translation>
    </message>
    <message>
        <source>my mail program cannot find the mail server by its name. Could you tell me the right names of the servers for sending and receiving mail?</source>
        <translation>mein Mailprogramm findet den Mailserver unter seinem Namen nicht. Könnten Sie mir die richtigen Namen der Server zum Senden und Empfangen nennen?</translation>
    </message>
    <message>
        <source>This computer has no usable network</source>
        <translation>Dieser Computer hat kein brauchbares Netz</translation>
    </message>
    <message>
        <source>There is no way from this computer to the server {server?} at the moment, or names cannot be looked up. Nothing is known about the mail server yet.</source>
        <translation>Im Augenblick führt kein Weg von diesem Computer zum Server {server?}, oder Namen lassen sich nicht nachschlagen. Über den Mailserver ist damit noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Open any web page to see whether this computer is online.</source>
        <translation>Öffnen Sie irgendeine Webseite, um zu sehen, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Check the cable or the wireless network, and a VPN if one is in use.</source>
        <translation>Prüfen Sie das Kabel oder das WLAN und, falls in Benutzung, das VPN.</translation>
    </message>
    <message>
        <source>Start the check again as soon as web pages open.</source>
        <translation>Starten Sie die Prüfung neu, sobald sich Webseiten öffnen.</translation>
    </message>
    <message>
        <source>this computer cannot reach the internet, or names of servers cannot be looked up. Could you check the connection and the name servers of this network?</source>
        <translation>dieser Computer erreicht das Internet nicht, oder Namen von Servern lassen sich nicht nachschlagen. Könnten Sie die Verbindung und die Nameserver dieses Netzes prüfen?</translation>
    </message>
    <message>
        <source>The ports {severalPorts} are refused by the server: {host} is there, but actively turns connections to them away.</source>
        <translation>Die Ports {severalPorts} lehnt der Server ab: {host} ist da, weist aber Verbindungen zu ihnen aktiv zurück.</translation>
    </message>
    <message>
        <source>Port {port} is actively refused: {host} is there, but turns connections to this port away.</source>
        <translation>Der Port {port} wird aktiv abgelehnt: {host} ist da, weist aber Verbindungen zu diesem Port zurück.</translation>
    </message>
    <message>
        <source>The server is there, but it actively refuses connections to this port.</source>
        <translation>Der Server ist da, lehnt aber Verbindungen zu diesem Port aktiv ab.</translation>
    </message>
    <message>
        <source>Ask your provider for port 587 or 465 as well: port {only25} works here, but many other networks block it.</source>
        <translation>Fragen Sie Ihren Anbieter auch nach Port 587 oder 465: Port {only25} funktioniert hier, aber viele andere Netze sperren ihn.</translation>
    </message>
    <message>
        <source>Nobody listens at this port</source>
        <translation>An diesem Port nimmt niemand Verbindungen an</translation>
    </message>
    <message>
        <source>Use port {otherPort} instead.</source>
        <translation>Nehmen Sie stattdessen den Port {otherPort}.</translation>
    </message>
    <message>
        <source>Use another port of the same server.</source>
        <translation>Nehmen Sie einen anderen Port desselben Servers.</translation>
    </message>
    <message>
        <source>Check the name of the server {host?}, if every port is refused.</source>
        <translation>Prüfen Sie den Namen des Servers {host?}, wenn jeder Port ablehnt.</translation>
    </message>
    <message>
        <source>Compare server and port with the page of {provider}: {helpUrl}</source>
        <translation>Vergleichen Sie Server und Port mit der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>my mail program cannot connect: the server refuses every connection. Which server and port are meant for mail programs?</source>
        <translation>mein Mailprogramm kann sich nicht verbinden: Der Server lehnt jede Verbindung ab. Welcher Server und welcher Port sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>It works, but not at every port</source>
        <translation>Es funktioniert, aber nicht an jedem Port</translation>
    </message>
    <message>
        <source>The server stays silent</source>
        <translation>Der Server schweigt</translation>
    </message>
    <message>
        <source>No answer at all from this port</source>
        <translation>Gar keine Antwort von diesem Port</translation>
    </message>
    <message>
        <source>The server {server?} accepts the connection, but never speaks. It may be overloaded, expect encryption where there was none, or be held back by a firewall or a virus scanner.</source>
        <translation>Der Server {server?} nimmt die Verbindung an, sagt aber nie etwas. Er ist vielleicht überlastet, erwartet Verschlüsselung, wo keine war, oder wird von einer Firewall oder einem Virenscanner aufgehalten.</translation>
    </message>
    <message>
        <source>Nothing at all comes back from the server {server?}. Most often a firewall, or the internet provider, drops the connection on the way.</source>
        <translation>Vom Server {server?} kommt gar nichts zurück. Meist lässt eine Firewall oder der Internetanbieter die Verbindung unterwegs verschwinden.</translation>
    </message>
    <message>
        <source>Switch off the mail protection of your virus scanner for one try, then switch it on again.</source>
        <translation>Schalten Sie den Mailschutz Ihres Virenscanners für einen Versuch aus und danach wieder ein.</translation>
    </message>
    <message>
        <source>Ask your internet provider, or whoever runs this network, whether the port is blocked.</source>
        <translation>Fragen Sie Ihren Internetanbieter oder die Betreiber dieses Netzes, ob der Port gesperrt ist.</translation>
    </message>
    <message>
        <source>connections to the mail server are accepted, but nothing is ever said there. Could you check the service, and what stands before it?</source>
        <translation>Verbindungen zum Mailserver werden angenommen, aber dann wird nie etwas gesagt. Könnten Sie den Dienst prüfen und das, was davor steht?</translation>
    </message>
    <message>
        <source>connections from this network to the mail server get no answer at all. Could you check whether a firewall drops them, and let them pass?</source>
        <translation>Verbindungen aus diesem Netz zum Mailserver bekommen gar keine Antwort. Könnten Sie prüfen, ob eine Firewall sie verwirft, und sie durchlassen?</translation>
    </message>
    <message>
        <source>It works, but one port stays silent</source>
        <translation>Es funktioniert, aber ein Port schweigt</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>Dieser Computer verbietet die Verbindung</translation>
    </message>
    <message>
        <source>The connection to the server {server?} did not leave this computer. A firewall, a security program or a rule of your organisation forbids it.</source>
        <translation>Die Verbindung zum Server {server?} hat diesen Computer nicht verlassen. Eine Firewall, ein Schutzprogramm oder eine Regel Ihrer Organisation verbietet sie.</translation>
    </message>
    <message>
        <source>Allow this program in the firewall or security program of this computer.</source>
        <translation>Erlauben Sie dieses Programm in der Firewall oder dem Schutzprogramm dieses Computers.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer, if you may not change that yourself.</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, wenn Sie das nicht selbst ändern dürfen.</translation>
    </message>
    <message>
        <source>Try port {otherPort}, which may be allowed.</source>
        <translation>Versuchen Sie es mit Port {otherPort}, der vielleicht erlaubt ist.</translation>
    </message>
    <message>
        <source>this computer forbids mail programs to connect to the mail server. Could you allow it in the firewall or the security program?</source>
        <translation>dieser Computer verbietet Mailprogrammen die Verbindung zum Mailserver. Könnten Sie sie in der Firewall oder dem Schutzprogramm erlauben?</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The server {server?} was reached, and hung up without a word. It may not want connections from your network, or something on the way forbids them.</source>
        <translation>Der Server {server?} wurde erreicht und legte wortlos auf. Vielleicht will er keine Verbindungen aus Ihrem Netz, oder etwas unterwegs verbietet sie.</translation>
    </message>
    <message>
        <source>The server {server?}, or something on the way, hung up in the middle of the conversation.</source>
        <translation>Der Server {server?} oder etwas unterwegs hat mitten im Gespräch aufgelegt.</translation>
    </message>
    <message>
        <source>Try once more; a single break means nothing.</source>
        <translation>Versuchen Sie es noch einmal; ein einzelner Abbruch bedeutet nichts.</translation>
    </message>
    <message>
        <source>Ask your provider whether your network is on its block list.</source>
        <translation>Fragen Sie Ihren Anbieter, ob Ihr Netz auf seiner Sperrliste steht.</translation>
    </message>
    <message>
        <source>connections from my network to the mail server are cut without a word of explanation. Could you check whether my address is blocked, or what else ends them?</source>
        <translation>Verbindungen aus meinem Netz zum Mailserver werden ohne ein Wort der Erklärung abgeschnitten. Könnten Sie prüfen, ob meine Adresse gesperrt ist oder was sie sonst beendet?</translation>
    </message>
    <message>
        <source>Something else than a mail server answers</source>
        <translation>Hier antwortet etwas anderes als ein Mailserver</translation>
    </message>
    <message>
        <source>The server {server?} answered, but not as the expected mail server does. It may be a web server, another mail service, or a device on the way.</source>
        <translation>Der Server {server?} hat geantwortet, aber nicht wie der erwartete Mailserver. Es kann ein Webserver, ein anderer Maildienst oder ein Gerät unterwegs sein.</translation>
    </message>
    <message>
        <source>Check the name of the server and the number of the port.</source>
        <translation>Prüfen Sie den Namen des Servers und die Nummer des Ports.</translation>
    </message>
    <message>
        <source>Look up both on the page of {provider}: {helpUrl}</source>
        <translation>Suchen Sie beides auf der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>Ask your provider which server and port are meant for mail programs.</source>
        <translation>Fragen Sie Ihren Anbieter, welcher Server und welcher Port für Mailprogramme gedacht sind.</translation>
    </message>
    <message>
        <source>what answers is not the mail service that I expected. Which server and port are meant for mail programs?</source>
        <translation>was antwortet, ist nicht der Maildienst, den ich erwartet habe. Welcher Server und welcher Port sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>Port {port} of {host} gets no answer at all: connections to it are dropped on the way, not refused.</source>
        <translation>Der Port {port} von {host} bekommt gar keine Antwort: Verbindungen dorthin werden unterwegs verworfen, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>One port gets no answer at all while another does: connections to it are dropped on the way, not refused.</source>
        <translation>Ein Port bekommt gar keine Antwort, ein anderer schon: Verbindungen dorthin werden unterwegs verworfen, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>This network blocks a mail port</source>
        <translation>Dieses Netz sperrt einen Mail-Port</translation>
    </message>
    <message>
        <source>Ask whoever runs this network, or your internet provider, to open the port.</source>
        <translation>Bitten Sie die Betreiber dieses Netzes oder Ihren Internetanbieter, den Port zu öffnen.</translation>
    </message>
    <message>
        <source>this network drops connections to a mail port, while other ports of the same server answer. Could you open it for outgoing connections?</source>
        <translation>dieses Netz verwirft Verbindungen zu einem Mail-Port, während andere Ports desselben Servers antworten. Könnten Sie ihn für ausgehende Verbindungen öffnen?</translation>
    </message>
    <message>
        <source>It works, but this network blocks one port</source>
        <translation>Es funktioniert, aber dieses Netz sperrt einen Port</translation>
    </message>
    <message>
        <source>This network blocks mail</source>
        <translation>Dieses Netz sperrt Mail</translation>
    </message>
    <message>
        <source>The name of the server {host?} is known, but no mail port answers: this network lets no mail through. The settings cannot be confirmed here, and nothing is wrong with the password.</source>
        <translation>Der Name des Servers {host?} ist bekannt, aber kein Mail-Port antwortet: Dieses Netz lässt keine Mail durch. Die Einstellungen lassen sich hier nicht bestätigen, und mit dem Passwort ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Switch a VPN off if one is on, or on if you have one.</source>
        <translation>Schalten Sie ein VPN aus, wenn eines läuft, oder ein, wenn Sie eines haben.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to allow mail: ports 465 and 587 to send, 993 to receive.</source>
        <translation>Bitten Sie die Betreiber dieses Netzes, Mail zu erlauben: die Ports 465 und 587 zum Senden, 993 zum Empfangen.</translation>
    </message>
    <message>
        <source>mail programs cannot reach any mail server from this network, although web pages open. Could you allow outgoing connections to ports 465 and 587 (sending) and 993 and 995 (receiving)?</source>
        <translation>Mailprogramme erreichen aus diesem Netz keinen Mailserver, obwohl sich Webseiten öffnen. Könnten Sie ausgehende Verbindungen zu den Ports 465 und 587 (Senden) sowie 993 und 995 (Empfangen) erlauben?</translation>
    </message>
    <message>
        <source>The mail server does not answer</source>
        <translation>Der Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>The server {host?} exists, but answers at no port, while others can be reached from here. It is down, or this is the wrong name.</source>
        <translation>Den Server {host?} gibt es, aber er antwortet an keinem Port, während andere von hier aus erreichbar sind. Er ist ausgefallen, oder dies ist der falsche Name.</translation>
    </message>
    <message>
        <source>Check the name of the server {host?}.</source>
        <translation>Prüfen Sie den Namen des Servers {host?}.</translation>
    </message>
    <message>
        <source>Tell the person who runs the server.</source>
        <translation>Sagen Sie der Person Bescheid, die den Server betreibt.</translation>
    </message>
    <message>
        <source>your mail server answers at no port, while other servers can be reached from here. Could you check whether it is running?</source>
        <translation>Ihr Mailserver antwortet an keinem Port, während andere Server von hier aus erreichbar sind. Könnten Sie prüfen, ob er läuft?</translation>
    </message>
    <message>
        <source>IPv6, the newer way through the internet, does not work on this network. IPv4, the older way, was used instead.</source>
        <translation>IPv6, der neuere Weg durch das Internet, funktioniert in diesem Netz nicht. Stattdessen wurde IPv4 genommen, der ältere Weg.</translation>
    </message>
    <message>
        <source>One of two ways to the server does not work</source>
        <translation>Einer von zwei Wegen zum Server funktioniert nicht</translation>
    </message>
    <message>
        <source>Go on as you are: mail works over the other way.</source>
        <translation>Machen Sie weiter wie bisher: Mail funktioniert über den anderen Weg.</translation>
    </message>
    <message>
        <source>Restart the router of this network, if programs often hesitate to connect.</source>
        <translation>Starten Sie den Router dieses Netzes neu, wenn Programme beim Verbinden oft zögern.</translation>
    </message>
    <message>
        <source>Tell whoever runs this network, or your internet provider, that IPv6 is broken.</source>
        <translation>Sagen Sie den Betreibern dieses Netzes oder Ihrem Internetanbieter, dass IPv6 gestört ist.</translation>
    </message>
    <message>
        <source>connections over IPv6 from this network fail, while IPv4 works. Could you repair IPv6, or switch it off?</source>
        <translation>Verbindungen über IPv6 aus diesem Netz scheitern, während IPv4 funktioniert. Könnten Sie IPv6 reparieren oder ausschalten?</translation>
    </message>
    <message>
        <source>It works, but one way to the server does not</source>
        <translation>Es funktioniert, aber ein Weg zum Server nicht</translation>
    </message>
    <message>
        <source>This network looks up the names of servers slowly: the first name server does not answer, or answers late. Every connection begins with that delay.</source>
        <translation>Dieses Netz schlägt die Namen von Servern langsam nach: Der erste Nameserver antwortet nicht oder zu spät. Jede Verbindung beginnt mit dieser Verzögerung.</translation>
    </message>
    <message>
        <source>Names of servers are looked up slowly</source>
        <translation>Namen von Servern werden langsam nachgeschlagen</translation>
    </message>
    <message>
        <source>Restart the router of this network.</source>
        <translation>Starten Sie den Router dieses Netzes neu.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to check its name servers, the first one above all.</source>
        <translation>Bitten Sie die Betreiber dieses Netzes, die Nameserver zu prüfen, vor allem den ersten.</translation>
    </message>
    <message>
        <source>names are looked up slowly on this network: the first name server does not answer, or answers late. Could you check it, or take it out of the list?</source>
        <translation>Namen werden in diesem Netz langsam nachgeschlagen: Der erste Nameserver antwortet nicht oder zu spät. Könnten Sie ihn prüfen oder aus der Liste nehmen?</translation>
    </message>
    <message>
        <source>It works, but names are looked up slowly</source>
        <translation>Es funktioniert, aber Namen werden langsam nachgeschlagen</translation>
    </message>
    <message>
        <source>Somebody else answers in the server&apos;s place</source>
        <translation>Jemand anderes antwortet anstelle des Servers</translation>
    </message>
    <message>
        <source>What answers for the server {server?} is not what answers at its other ports. A device on this network has put itself in between.</source>
        <translation>Was für den Server {server?} antwortet, ist nicht das, was an seinen anderen Ports antwortet. Ein Gerät in diesem Netz hat sich dazwischengesetzt.</translation>
    </message>
    <message>
        <source>Keep your password to yourself as long as this lasts.</source>
        <translation>Behalten Sie Ihr Passwort für sich, solange das so ist.</translation>
    </message>
    <message>
        <source>Use port {otherPort} instead, if it shows the right certificate.</source>
        <translation>Nehmen Sie stattdessen den Port {otherPort}, wenn er das richtige Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>Use another port of the server, if it shows the right certificate.</source>
        <translation>Nehmen Sie einen anderen Port des Servers, wenn er das richtige Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network what answers in the server&apos;s place.</source>
        <translation>Fragen Sie die Betreiber dieses Netzes, was anstelle des Servers antwortet.</translation>
    </message>
    <message>
        <source>connections from this network to a mail server are answered by something else. Could you check which device does that, and let them pass unchanged?</source>
        <translation>Verbindungen aus diesem Netz zu einem Mailserver beantwortet etwas anderes. Könnten Sie prüfen, welches Gerät das tut, und sie unverändert durchlassen?</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>Web pages are answered by the network&apos;s own page, as in hotels and trains. Mail cannot work before the network lets this computer through.</source>
        <translation>Webseiten beantwortet das Netz mit seiner eigenen Seite, wie in Hotels und Zügen. Mail kann nicht funktionieren, bevor das Netz diesen Computer durchlässt.</translation>
    </message>
    <message>
        <source>Open this page, and agree or sign in there: {url}</source>
        <translation>Öffnen Sie diese Seite, und stimmen Sie dort zu oder melden Sie sich an: {url}</translation>
    </message>
    <message>
        <source>Open any web page; the network&apos;s own page appears: agree or sign in there.</source>
        <translation>Öffnen Sie irgendeine Webseite; die Seite des Netzes erscheint: Stimmen Sie dort zu, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Use another network, if the page does not appear.</source>
        <translation>Nehmen Sie ein anderes Netz, wenn die Seite nicht erscheint.</translation>
    </message>
    <message>
        <source>this network shows its own sign-in page, and mail programs get no further. Could you tell me how to get this computer let through?</source>
        <translation>dieses Netz zeigt seine eigene Anmeldeseite, und Mailprogramme kommen nicht weiter. Könnten Sie mir sagen, wie dieser Computer durchgelassen wird?</translation>
    </message>
    <message>
        <source>Large pieces get lost on the way</source>
        <translation>Große Stücke gehen unterwegs verloren</translation>
    </message>
    <message>
        <source>The server {server?} connects, but the handshake for encryption never completes: small packets arrive, large ones vanish on the way.</source>
        <translation>Die Verbindung zum Server {server?} steht, aber die Verschlüsselung kommt nie zustande: Kleine Pakete kommen an, große verschwinden unterwegs.</translation>
    </message>
    <message>
        <source>Switch a VPN off, if one is on.</source>
        <translation>Schalten Sie ein VPN aus, wenn eines läuft.</translation>
    </message>
    <message>
        <source>Restart the router, or set its packet size (MTU) to 1400.</source>
        <translation>Starten Sie den Router neu, oder setzen Sie seine Paketgröße (MTU) auf 1400.</translation>
    </message>
    <message>
        <source>Tell your internet provider that large packets get lost.</source>
        <translation>Sagen Sie Ihrem Internetanbieter, dass große Pakete verloren gehen.</translation>
    </message>
    <message>
        <source>connections from this network open, but stall as soon as large packets are sent. Could you check the packet size (MTU) and that &quot;fragmentation needed&quot; messages pass?</source>
        <translation>Verbindungen aus diesem Netz kommen zustande, bleiben aber stehen, sobald große Pakete gesendet werden. Könnten Sie die Paketgröße (MTU) prüfen, und ob Meldungen „fragmentation needed“ durchkommen?</translation>
    </message>
    <message>
        <source>The proxy does not let mail through</source>
        <translation>Der Proxy lässt keine Mail durch</translation>
    </message>
    <message>
        <source>Connections go through a proxy here, and it did not carry the one to the server {server?}. Many proxies carry web pages only.</source>
        <translation>Verbindungen laufen hier über einen Proxy, und er hat die zum Server {server?} nicht weitergeleitet. Viele Proxys leiten nur Webseiten weiter.</translation>
    </message>
    <message>
        <source>Check the proxy in the preferences, or switch it off there.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen, oder schalten Sie ihn dort aus.</translation>
    </message>
    <message>
        <source>Try port {otherPort}, which the proxy may carry.</source>
        <translation>Versuchen Sie es mit Port {otherPort}, den der Proxy vielleicht weiterleitet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow connections to mail servers.</source>
        <translation>Bitten Sie die Betreiber des Proxys, Verbindungen zu Mailservern zu erlauben.</translation>
    </message>
    <message>
        <source>the proxy of this network does not carry connections to mail servers. Could you allow them, or tell me how mail programs get out?</source>
        <translation>der Proxy dieses Netzes leitet Verbindungen zu Mailservern nicht weiter. Könnten Sie sie erlauben oder mir sagen, wie Mailprogramme hinauskommen?</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not allowed</source>
        <translation>Die Adresse des Absenders ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The server {server?} lets you send only with addresses that belong to your account or are confirmed for it.</source>
        <translation>Der Server {server?} lässt Sie nur mit Adressen senden, die zu Ihrem Konto gehören oder dafür bestätigt sind.</translation>
    </message>
    <message>
        <source>Put the address of your own account into From.</source>
        <translation>Tragen Sie unter „Von“ die Adresse Ihres eigenen Kontos ein.</translation>
    </message>
    <message>
        <source>Confirm the other address with your provider, if you want to send with it: {url}</source>
        <translation>Bestätigen Sie die andere Adresse bei Ihrem Anbieter, wenn Sie mit ihr senden wollen: {url}</translation>
    </message>
    <message>
        <source>Confirm the other address on your provider&apos;s web page, if you want to send with it.</source>
        <translation>Bestätigen Sie die andere Adresse auf der Webseite Ihres Anbieters, wenn Sie mit ihr senden wollen.</translation>
    </message>
    <message>
        <source>Sign in with the account that the address belongs to, if you have it.</source>
        <translation>Melden Sie sich mit dem Konto an, zu dem die Adresse gehört, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>the mail server does not let me send with the address in From. Could you allow that address for my account?</source>
        <translation>der Mailserver lässt mich nicht mit der Adresse unter „Von“ senden. Könnten Sie diese Adresse für mein Konto erlauben?</translation>
    </message>
    <message>
        <source>The server does not pass this mail on</source>
        <translation>Der Server gibt diese Mail nicht weiter</translation>
    </message>
    <message>
        <source>The server {server?} passes mail to other domains only for people who signed in, or for its own network.</source>
        <translation>Der Server {server?} gibt Mail an andere Domains nur für Personen weiter, die sich angemeldet haben, oder für sein eigenes Netz.</translation>
    </message>
    <message>
        <source>Use {instead} as the outgoing server.</source>
        <translation>Nehmen Sie {instead} als Server für ausgehende Mail.</translation>
    </message>
    <message>
        <source>Use the outgoing server of your own provider.</source>
        <translation>Nehmen Sie den Server für ausgehende Mail Ihres eigenen Anbieters.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address for a typing mistake.</source>
        <translation>Prüfen Sie die Adresse des Empfängers auf Tippfehler.</translation>
    </message>
    <message>
        <source>the mail server refuses to pass my mail on to another domain. May my account do that, and which server and port shall I use?</source>
        <translation>der Mailserver gibt meine Mail nicht an eine andere Domain weiter. Darf mein Konto das, und welchen Server und Port soll ich nehmen?</translation>
    </message>
    <message>
        <source>A mail address cannot be right</source>
        <translation>Eine E-Mail-Adresse kann nicht stimmen</translation>
    </message>
    <message>
        <source>Check the addresses in From, To, Cc and Bcc for typing mistakes, the part after the @ above all.</source>
        <translation>Prüfen Sie die Adressen unter „Von“, „An“, „Cc“ und „Bcc“ auf Tippfehler, vor allem den Teil nach dem @.</translation>
    </message>
    <message>
        <source>Remove blanks, umlauts and brackets from them.</source>
        <translation>Entfernen Sie Leerzeichen, Umlaute und Klammern daraus.</translation>
    </message>
    <message>
        <source>Send the message again with the right address.</source>
        <translation>Senden Sie die Nachricht noch einmal mit der richtigen Adresse.</translation>
    </message>
    <message>
        <source>my message is refused because of an address, which looks right to me. Could you tell me what the server dislikes about it?</source>
        <translation>meine Nachricht wird wegen einer Adresse abgelehnt, die mir richtig erscheint. Könnten Sie mir sagen, was den Server daran stört?</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist</source>
        <translation>Die Adresse des Empfängers gibt es nicht</translation>
    </message>
    <message>
        <source>Ask the recipient another way for the right address.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg nach der richtigen Adresse.</translation>
    </message>
    <message>
        <source>Remove the address from the message and send it to the others.</source>
        <translation>Entfernen Sie die Adresse aus der Nachricht, und senden Sie sie an die übrigen.</translation>
    </message>
    <message>
        <source>my message to an address of yours is refused because there is no such mailbox. Could you tell me the right address, or check whether the mailbox is open?</source>
        <translation>meine Nachricht an eine Adresse bei Ihnen wird abgelehnt, weil es das Postfach nicht gibt. Könnten Sie mir die richtige Adresse nennen oder prüfen, ob das Postfach offen ist?</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Das Postfach des Empfängers ist voll</translation>
    </message>
    <message>
        <source>Tell the recipient another way that the mailbox is full.</source>
        <translation>Sagen Sie dem Empfänger auf anderem Weg, dass das Postfach voll ist.</translation>
    </message>
    <message>
        <source>Send the message to another address of the same person.</source>
        <translation>Senden Sie die Nachricht an eine andere Adresse derselben Person.</translation>
    </message>
    <message>
        <source>my message could not be delivered because the mailbox is full. Could you make room in it, or give me another address?</source>
        <translation>meine Nachricht konnte nicht zugestellt werden, weil das Postfach voll ist. Könnten Sie darin Platz schaffen oder mir eine andere Adresse nennen?</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>The server asks to come back</source>
        <translation>Der Server bittet darum, wiederzukommen</translation>
    </message>
    <message>
        <source>Many servers turn the first message of an unknown sender away on purpose, because junk mailers do not come back. Nothing is wrong with the message.</source>
        <translation>Viele Server weisen die erste Nachricht eines unbekannten Absenders mit Absicht ab, weil Spam-Versender nicht wiederkommen. Mit der Nachricht ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Send the same message again, unchanged, and to the same recipients.</source>
        <translation>Senden Sie dieselbe Nachricht noch einmal, unverändert und an dieselben Empfänger.</translation>
    </message>
    <message>
        <source>Leave that to your mail program from now on: it repeats by itself.</source>
        <translation>Überlassen Sie das künftig Ihrem Mailprogramm: Es wiederholt von selbst.</translation>
    </message>
    <message>
        <source>my message is deferred again and again (greylisting). Could you put my address or server on the list of known senders?</source>
        <translation>meine Nachricht wird immer wieder aufgeschoben (Greylisting). Könnten Sie meine Adresse oder meinen Server in die Liste der bekannten Absender aufnehmen?</translation>
    </message>
    <message>
        <source>The limit for sending is reached</source>
        <translation>Die Grenze für das Senden ist erreicht</translation>
    </message>
    <message>
        <source>{provider} lets an account send only so many messages, or to so many recipients, and this account has used that up.</source>
        <translation>{provider} lässt ein Konto nur eine bestimmte Zahl von Nachrichten oder an so viele Empfänger senden, und dieses Konto hat sie verbraucht.</translation>
    </message>
    <message>
        <source>The server lets an account send only so many messages, or to so many recipients, and that is used up.</source>
        <translation>Der Server lässt ein Konto nur eine bestimmte Zahl von Nachrichten oder an so viele Empfänger senden, und sie ist verbraucht.</translation>
    </message>
    <message>
        <source>Send to fewer people at a time.</source>
        <translation>Senden Sie an weniger Personen auf einmal.</translation>
    </message>
    <message>
        <source>Read about the limits here: {url}</source>
        <translation>Lesen Sie hier über die Grenzen: {url}</translation>
    </message>
    <message>
        <source>Ask your provider for a higher limit, or for a service for newsletters.</source>
        <translation>Fragen Sie Ihren Anbieter nach einer höheren Grenze oder nach einem Dienst für Rundschreiben.</translation>
    </message>
    <message>
        <source>Change the password, if you did not send so much yourself.</source>
        <translation>Ändern Sie das Passwort, wenn Sie nicht selbst so viel gesendet haben.</translation>
    </message>
    <message>
        <source>the mail server says that my limit for sending is reached. Could you tell me the limit, when it ends, and whether it can be raised?</source>
        <translation>der Mailserver sagt, dass meine Grenze für das Senden erreicht ist. Könnten Sie mir sagen, wo sie liegt, wann sie endet und ob sie erhöht werden kann?</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>The server takes messages of at most {limit}, everything counted. Attachments grow by a third on their way.</source>
        <translation>Der Server nimmt Nachrichten von höchstens {limit}, alles eingerechnet. Anhänge wachsen unterwegs um ein Drittel.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes. Attachments grow by a third on their way.</source>
        <translation>Die Nachricht ist größer, als der Server annimmt. Anhänge wachsen unterwegs um ein Drittel.</translation>
    </message>
    <message>
        <source>Remove attachments until the message is smaller than {limit}.</source>
        <translation>Entfernen Sie Anhänge, bis die Nachricht kleiner ist als {limit}.</translation>
    </message>
    <message>
        <source>Remove an attachment, or make it smaller.</source>
        <translation>Entfernen Sie einen Anhang, oder verkleinern Sie ihn.</translation>
    </message>
    <message>
        <source>Send the attachments in several messages.</source>
        <translation>Senden Sie die Anhänge in mehreren Nachrichten.</translation>
    </message>
    <message>
        <source>Put large files into a shared folder on the web, and send the link.</source>
        <translation>Legen Sie große Dateien in einen geteilten Ordner im Web, und senden Sie den Link.</translation>
    </message>
    <message>
        <source>the server refuses my message because of its size. Could you tell me the limit, and another way to send larger files?</source>
        <translation>der Server lehnt meine Nachricht wegen ihrer Größe ab. Könnten Sie mir die Grenze nennen und einen anderen Weg, größere Dateien zu senden?</translation>
    </message>
    <message>
        <source>It works, but only for small messages</source>
        <translation>Es funktioniert, aber nur für kleine Nachrichten</translation>
    </message>
    <message>
        <source>The server takes small messages only. Attachments grow by a third on their way.</source>
        <translation>Der Server nimmt nur kleine Nachrichten an. Anhänge wachsen unterwegs um ein Drittel.</translation>
    </message>
    <message>
        <source>The content of the message was refused</source>
        <translation>Der Inhalt der Nachricht wurde abgelehnt</translation>
    </message>
    <message>
        <source>The server took the addresses, then turned the message away. A filter against junk, viruses or forbidden attachments decided that.</source>
        <translation>Der Server hat die Adressen angenommen und dann die Nachricht abgewiesen. Das hat ein Filter gegen Spam, Viren oder verbotene Anhänge entschieden.</translation>
    </message>
    <message>
        <source>Send a plain text of a few words, without links or attachments, to see whether the content is the reason.</source>
        <translation>Senden Sie einen einfachen Text von wenigen Wörtern, ohne Links und Anhänge, um zu sehen, ob der Inhalt der Grund ist.</translation>
    </message>
    <message>
        <source>Remove attachments of programs, archives or documents with macros.</source>
        <translation>Entfernen Sie Anhänge mit Programmen, Archiven oder Dokumenten mit Makros.</translation>
    </message>
    <message>
        <source>Read what the server says about it: {url}</source>
        <translation>Lesen Sie, was der Server dazu sagt: {url}</translation>
    </message>
    <message>
        <source>my message is refused by a filter, and I see nothing wrong with it. Could you tell me which rule it met, and let it pass?</source>
        <translation>meine Nachricht wird von einem Filter abgelehnt, und ich sehe nichts Falsches daran. Könnten Sie mir sagen, welche Regel sie getroffen hat, und sie durchlassen?</translation>
    </message>
    <message>
        <source>The sender&apos;s domain does not allow this way</source>
        <translation>Die Domain des Absenders erlaubt diesen Weg nicht</translation>
    </message>
    <message>
        <source>The owner of {domain} publishes which servers may send its mail, and this one is not among them or did not sign the message.</source>
        <translation>Der Inhaber von {domain} veröffentlicht, welche Server ihre Mail senden dürfen, und dieser gehört nicht dazu oder hat die Nachricht nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The owner of a mail domain publishes which servers may send its mail, and this way is not among them or the message is not signed.</source>
        <translation>Der Inhaber einer Maildomain veröffentlicht, welche Server ihre Mail senden dürfen, und dieser Weg gehört nicht dazu, oder die Nachricht ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Send through the outgoing server of the domain in From.</source>
        <translation>Senden Sie über den Server für ausgehende Mail der Domain unter „Von“.</translation>
    </message>
    <message>
        <source>Put the address of the account that you signed in with into From.</source>
        <translation>Tragen Sie unter „Von“ die Adresse des Kontos ein, mit dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain to correct its SPF, DKIM and DMARC records.</source>
        <translation>Bitten Sie die Person, die die Domain betreut, die Einträge für SPF, DKIM und DMARC zu berichtigen.</translation>
    </message>
    <message>
        <source>mail with our sender&apos;s domain is refused by its SPF, DKIM or DMARC check. Could you add this way of sending to the domain&apos;s records?</source>
        <translation>Mail mit der Domain unseres Absenders wird bei der Prüfung von SPF, DKIM oder DMARC abgelehnt. Könnten Sie diesen Sendeweg in die Einträge der Domain aufnehmen?</translation>
    </message>
    <message>
        <source>The network you send from is on a block list</source>
        <translation>Das Netz, aus dem Sie senden, steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>The server refuses the address that the message comes from: it is on a block list, has a bad name, or belongs to a range for homes. The message itself was not the reason.</source>
        <translation>Der Server lehnt die Adresse ab, von der die Nachricht kommt: Sie steht auf einer Sperrliste, hat einen schlechten Ruf oder gehört zu einem Bereich für Privathaushalte. Die Nachricht selbst war nicht der Grund.</translation>
    </message>
    <message>
        <source>Send through your own provider&apos;s outgoing server, signed in, on port 587 or 465.</source>
        <translation>Senden Sie angemeldet über den Server für ausgehende Mail Ihres eigenen Anbieters, über Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Read why the address is listed, and how it is taken off: {url}</source>
        <translation>Lesen Sie, warum die Adresse gelistet ist und wie sie von der Liste kommt: {url}</translation>
    </message>
    <message>
        <source>Ask your provider to have the address taken off the list.</source>
        <translation>Bitten Sie Ihren Anbieter, die Adresse von der Liste nehmen zu lassen.</translation>
    </message>
    <message>
        <source>mail is refused because the address it comes from is on a block list. Could you have it taken off, or tell me another way to send?</source>
        <translation>Mail wird abgelehnt, weil die Adresse, von der sie kommt, auf einer Sperrliste steht. Könnten Sie sie von der Liste nehmen lassen oder mir einen anderen Weg zum Senden nennen?</translation>
    </message>
    <message>
        <source>The sending computer has no proper name</source>
        <translation>Der sendende Computer hat keinen richtigen Namen</translation>
    </message>
    <message>
        <source>The server takes mail only from addresses that lead back to a name (reverse DNS), and the one that sends has none, or one that does not match.</source>
        <translation>Der Server nimmt Mail nur von Adressen an, die zu einem Namen zurückführen (Reverse DNS), und die sendende hat keinen oder einen, der nicht passt.</translation>
    </message>
    <message>
        <source>Ask whoever owns the sending address to set its name (a PTR record), if it is a mail server.</source>
        <translation>Bitten Sie den Inhaber der sendenden Adresse, ihren Namen (einen PTR-Eintrag) zu setzen, wenn es ein Mailserver ist.</translation>
    </message>
    <message>
        <source>mail is refused because the sending address has no matching reverse DNS. Could you set a PTR record that leads to the server&apos;s name, and back?</source>
        <translation>Mail wird abgelehnt, weil die sendende Adresse kein passendes Reverse DNS hat. Könnten Sie einen PTR-Eintrag setzen, der zum Namen des Servers führt und zurück?</translation>
    </message>
    <message>
        <source>The server takes plain letters only</source>
        <translation>Der Server nimmt nur einfache Buchstaben</translation>
    </message>
    <message>
        <source>An address, or the message as it is, holds letters such as umlauts that this server does not know.</source>
        <translation>Eine Adresse oder die Nachricht, wie sie ist, enthält Zeichen wie Umlaute, die dieser Server nicht kennt.</translation>
    </message>
    <message>
        <source>Use an address of plain letters (a to z) for the sender and every recipient.</source>
        <translation>Nehmen Sie für den Absender und jeden Empfänger eine Adresse aus einfachen Buchstaben (a bis z).</translation>
    </message>
    <message>
        <source>Ask the recipient for such an address; most have one.</source>
        <translation>Fragen Sie den Empfänger nach einer solchen Adresse; die meisten haben eine.</translation>
    </message>
    <message>
        <source>Send the text without attachments that are messages themselves.</source>
        <translation>Senden Sie den Text ohne Anhänge, die selbst Nachrichten sind.</translation>
    </message>
    <message>
        <source>the mail server does not take addresses or text beyond ASCII. Could you switch on SMTPUTF8 and 8BITMIME?</source>
        <translation>der Mailserver nimmt keine Adressen oder Texte jenseits von ASCII an. Könnten Sie SMTPUTF8 und 8BITMIME einschalten?</translation>
    </message>
    <message>
        <source>Server and program misunderstand each other</source>
        <translation>Server und Programm verstehen einander nicht</translation>
    </message>
    <message>
        <source>The server {server?} did not take what this program said: the name of this computer, the order of the conversation, or the form of the message.</source>
        <translation>Der Server {server?} hat nicht angenommen, was dieses Programm sagte: den Namen dieses Computers, die Reihenfolge des Gesprächs oder die Form der Nachricht.</translation>
    </message>
    <message>
        <source>Set another name for this computer in the preferences, for example localhost.localdomain.</source>
        <translation>Stellen Sie in den Einstellungen einen anderen Namen für diesen Computer ein, zum Beispiel localhost.localdomain.</translation>
    </message>
    <message>
        <source>Send a plain text without attachments to see whether the message is the reason.</source>
        <translation>Senden Sie einen einfachen Text ohne Anhänge, um zu sehen, ob die Nachricht der Grund ist.</translation>
    </message>
    <message>
        <source>Save the protocol log, and send it to your provider.</source>
        <translation>Speichern Sie das Protokoll, und senden Sie es Ihrem Anbieter.</translation>
    </message>
    <message>
        <source>the mail server rejects what my mail program says as not correct. Could you tell me what exactly it expects?</source>
        <translation>der Mailserver weist als nicht richtig zurück, was mein Mailprogramm sagt. Könnten Sie mir sagen, was genau er erwartet?</translation>
    </message>
    <message>
        <source>Port {port} of {host} accepts mail for its own users only and offers no sign-in. It is meant for mail between servers; mail programs use another port.</source>
        <translation>Der Port {port} von {host} nimmt nur Mail für die eigenen Benutzer an und bietet keine Anmeldung. Er ist für Mail zwischen Servern gedacht; Mailprogramme nehmen einen anderen Port.</translation>
    </message>
    <message>
        <source>This port accepts mail for the server&apos;s own users only and offers no sign-in. It is meant for mail between servers; mail programs use another port.</source>
        <translation>Dieser Port nimmt nur Mail für die eigenen Benutzer des Servers an und bietet keine Anmeldung. Er ist für Mail zwischen Servern gedacht; Mailprogramme nehmen einen anderen Port.</translation>
    </message>
    <message>
        <source>This port is for mail between servers only</source>
        <translation>Dieser Port ist nur für Mail zwischen Servern da</translation>
    </message>
    <message>
        <source>Use port {otherPort} to send.</source>
        <translation>Nehmen Sie zum Senden den Port {otherPort}.</translation>
    </message>
    <message>
        <source>Use port 587 or 465 to send.</source>
        <translation>Nehmen Sie zum Senden den Port 587 oder 465.</translation>
    </message>
    <message>
        <source>Look up the server for sending on the page of {provider}: {helpUrl}</source>
        <translation>Suchen Sie den Server zum Senden auf der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>Ask your provider for the outgoing server, if those do not answer.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Server für ausgehende Mail, wenn diese nicht antworten.</translation>
    </message>
    <message>
        <source>at the mail server that I found nobody can sign in to send. Which server and port are meant for mail programs?</source>
        <translation>an dem Mailserver, den ich gefunden habe, kann sich niemand zum Senden anmelden. Welcher Server und welcher Port sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>It works, but not over the port between servers</source>
        <translation>Es funktioniert, aber nicht über den Port zwischen Servern</translation>
    </message>
    <message>
        <source>The server is out of order at the moment</source>
        <translation>Der Server ist gerade außer Betrieb</translation>
    </message>
    <message>
        <source>The server {server?} turned the connection away as too busy, and said so in clear text where encryption was expected.</source>
        <translation>Der Server {server?} hat die Verbindung als zu beschäftigt abgewiesen und das im Klartext gesagt, wo Verschlüsselung erwartet wurde.</translation>
    </message>
    <message>
        <source>The server {server?} is busy, being restarted, or has a fault of its own. Nothing is wrong with your settings or your message.</source>
        <translation>Der Server {server?} ist überlastet, wird neu gestartet oder hat selbst einen Fehler. Mit Ihren Einstellungen und Ihrer Nachricht ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Leave your settings as they are.</source>
        <translation>Lassen Sie Ihre Einstellungen, wie sie sind.</translation>
    </message>
    <message>
        <source>your mail server reports that it is busy or out of order. Could you check it, and tell me when it works again?</source>
        <translation>Ihr Mailserver meldet, dass er überlastet oder außer Betrieb ist. Könnten Sie ihn prüfen und mir sagen, wann er wieder arbeitet?</translation>
    </message>
    <message>
        <source>It works, but one port is busy</source>
        <translation>Es funktioniert, aber ein Port ist überlastet</translation>
    </message>
    <message>
        <source>{server} takes {took} to greet: slow, but working.</source>
        <translation>{server} braucht {took} bis zur Begrüßung: langsam, aber es funktioniert.</translation>
    </message>
    <message>
        <source>The server takes several seconds to greet: slow, but working.</source>
        <translation>Der Server braucht mehrere Sekunden bis zur Begrüßung: langsam, aber es funktioniert.</translation>
    </message>
    <message>
        <source>{server} takes {took} to answer: slow, but working.</source>
        <translation>{server} braucht {took} für die Antwort: langsam, aber es funktioniert.</translation>
    </message>
    <message>
        <source>The server takes several seconds to answer: slow, but working.</source>
        <translation>Der Server braucht mehrere Sekunden für die Antwort: langsam, aber es funktioniert.</translation>
    </message>
    <message>
        <source>The server is slow</source>
        <translation>Der Server ist langsam</translation>
    </message>
    <message>
        <source>Go on as you are: it works.</source>
        <translation>Machen Sie weiter wie bisher: Es funktioniert.</translation>
    </message>
    <message>
        <source>Set a longer time limit in your mail program, if it gives up too early.</source>
        <translation>Stellen Sie in Ihrem Mailprogramm eine längere Zeitgrenze ein, wenn es zu früh aufgibt.</translation>
    </message>
    <message>
        <source>Try port {otherPort}, which may answer faster.</source>
        <translation>Versuchen Sie es mit Port {otherPort}, der vielleicht schneller antwortet.</translation>
    </message>
    <message>
        <source>your mail server takes several seconds to answer. Could you check what makes it slow, for example a look-up of my address that gets no answer?</source>
        <translation>Ihr Mailserver braucht mehrere Sekunden für die Antwort. Könnten Sie prüfen, was ihn bremst, zum Beispiel ein Nachschlagen meiner Adresse, das keine Antwort bekommt?</translation>
    </message>
    <message>
        <source>It works, but the server is slow</source>
        <translation>Es funktioniert, aber der Server ist langsam</translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation>Benutzername oder Passwort wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The server {server?} is the right one, but it said no to this user name with this password.</source>
        <translation>Der Server {server?} ist der richtige, hat aber diesen Benutzernamen mit diesem Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Type the password again, and look at capital letters and the keyboard&apos;s language.</source>
        <translation>Geben Sie das Passwort noch einmal ein, und achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>Make an app password, in case {provider} wants one, and type that instead: {appPasswordUrl}</source>
        <translation>Erstellen Sie ein App-Passwort, falls {provider} eines verlangt, und geben Sie dieses ein: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page with the same password to see whether it is the right one, and whether an app password is wanted.</source>
        <translation>Melden Sie sich mit demselben Passwort auf der Webseite Ihres Anbieters an, um zu sehen, ob es das richtige ist und ob ein App-Passwort verlangt wird.</translation>
    </message>
    <message>
        <source>Ask your provider for the user name, for it may be neither the whole address nor the part before the @.</source>
        <translation>Fragen Sie Ihren Anbieter nach dem Benutzernamen, denn vielleicht ist es weder die ganze Adresse noch der Teil vor dem @.</translation>
    </message>
    <message>
        <source>Stop after a few attempts: many servers lock an account after several failures.</source>
        <translation>Hören Sie nach wenigen Versuchen auf: Viele Server sperren ein Konto nach mehreren Fehlern.</translation>
    </message>
    <message>
        <source>the mail server refuses my user name with my password. Could you tell me the right user name, and whether mail programs need a password of their own or have to be allowed first?</source>
        <translation>der Mailserver lehnt meinen Benutzernamen mit meinem Passwort ab. Könnten Sie mir den richtigen Benutzernamen nennen, und ob Mailprogramme ein eigenes Passwort brauchen oder erst erlaubt werden müssen?</translation>
    </message>
    <message>
        <source>A password made for mail programs is needed</source>
        <translation>Ein Passwort für Mailprogramme wird gebraucht</translation>
    </message>
    <message>
        <source>{provider} refuses the account&apos;s own password from mail programs, even the right one. It wants an app password, also called authorisation code.</source>
        <translation>{provider} lehnt von Mailprogrammen das eigentliche Passwort des Kontos ab, auch das richtige. Verlangt wird ein App-Passwort, auch Autorisierungscode genannt.</translation>
    </message>
    <message>
        <source>The provider refuses the account&apos;s own password from mail programs, even the right one. It wants an app password, also called authorisation code.</source>
        <translation>Der Anbieter lehnt von Mailprogrammen das eigentliche Passwort des Kontos ab, auch das richtige. Verlangt wird ein App-Passwort, auch Autorisierungscode genannt.</translation>
    </message>
    <message>
        <source>Make an app password here: {appPasswordUrl}</source>
        <translation>Erstellen Sie hier ein App-Passwort: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>Read how to make an app password here: {url}</source>
        <translation>Lesen Sie hier, wie man ein App-Passwort erstellt: {url}</translation>
    </message>
    <message>
        <source>Read how to make an app password here: {helpUrl}</source>
        <translation>Lesen Sie hier, wie man ein App-Passwort erstellt: {helpUrl}</translation>
    </message>
    <message>
        <source>Make an app password on your provider&apos;s web page, in the settings for security.</source>
        <translation>Erstellen Sie ein App-Passwort auf der Webseite Ihres Anbieters, in den Einstellungen zur Sicherheit.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in there first, if the page asks for it.</source>
        <translation>Schalten Sie dort zuerst die Anmeldung in zwei Schritten ein, wenn die Seite das verlangt.</translation>
    </message>
    <message>
        <source>Type the app password here instead of your own password.</source>
        <translation>Geben Sie hier das App-Passwort anstelle Ihres eigenen Passworts ein.</translation>
    </message>
    <message>
        <source>my mail program is asked for an app password (authorisation code). Could you help me to make one, or allow it for my account?</source>
        <translation>mein Mailprogramm soll ein App-Passwort (Autorisierungscode) angeben. Könnten Sie mir helfen, eines zu erstellen, oder es für mein Konto erlauben?</translation>
    </message>
    <message>
        <source>This provider wants a sign-in with the browser</source>
        <translation>Dieser Anbieter verlangt eine Anmeldung im Browser</translation>
    </message>
    <message>
        <source>{provider} takes no passwords from mail programs any more, not even right ones. One signs in on its web page instead (OAuth2).</source>
        <translation>{provider} nimmt von Mailprogrammen keine Passwörter mehr an, auch keine richtigen. Man meldet sich stattdessen auf der Webseite an (OAuth2).</translation>
    </message>
    <message>
        <source>The provider takes no passwords from mail programs any more, not even right ones. One signs in on its web page instead (OAuth2).</source>
        <translation>Der Anbieter nimmt von Mailprogrammen keine Passwörter mehr an, auch keine richtigen. Man meldet sich stattdessen auf der Webseite an (OAuth2).</translation>
    </message>
    <message>
        <source>Choose OAuth2 as the sign-in method in your mail program.</source>
        <translation>Wählen Sie in Ihrem Mailprogramm OAuth2 als Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>Make an app password, if your account may have one: {appPasswordUrl}</source>
        <translation>Erstellen Sie ein App-Passwort, wenn Ihr Konto eines haben darf: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>Read what the provider says about it: {helpUrl}</source>
        <translation>Lesen Sie, was der Anbieter dazu sagt: {helpUrl}</translation>
    </message>
    <message>
        <source>Ask your administrator to allow it, if the account belongs to an organisation.</source>
        <translation>Bitten Sie Ihren Administrator, es zu erlauben, wenn das Konto einer Organisation gehört.</translation>
    </message>
    <message>
        <source>the mail server no longer takes passwords from my mail program. Could you allow OAuth2 (modern authentication) for my account, or tell me which program I can use?</source>
        <translation>der Mailserver nimmt von meinem Mailprogramm keine Passwörter mehr an. Könnten Sie OAuth2 (moderne Authentifizierung) für mein Konto erlauben oder mir sagen, welches Programm ich benutzen kann?</translation>
    </message>
    <message>
        <source>The sign-in with the browser is no longer valid</source>
        <translation>Die Anmeldung im Browser gilt nicht mehr</translation>
    </message>
    <message>
        <source>The permission (token) that your mail program shows has run out, was withdrawn, or is for another account.</source>
        <translation>Die Erlaubnis (Token), die Ihr Mailprogramm zeigt, ist abgelaufen, wurde zurückgezogen oder gilt für ein anderes Konto.</translation>
    </message>
    <message>
        <source>Sign in with the browser again from your mail program.</source>
        <translation>Melden Sie sich aus Ihrem Mailprogramm noch einmal im Browser an.</translation>
    </message>
    <message>
        <source>Choose the right account there, and agree to everything that the page asks for.</source>
        <translation>Wählen Sie dort das richtige Konto, und stimmen Sie allem zu, worum die Seite bittet.</translation>
    </message>
    <message>
        <source>the mail server rejects the OAuth2 token of my mail program. Could you check whether the program is still allowed, and with which scopes?</source>
        <translation>der Mailserver weist den OAuth2-Token meines Mailprogramms zurück. Könnten Sie prüfen, ob das Programm noch erlaubt ist und mit welchen Rechten (Scopes)?</translation>
    </message>
    <message>
        <source>The administrator has not allowed mail programs</source>
        <translation>Der Administrator hat Mailprogramme nicht erlaubt</translation>
    </message>
    <message>
        <source>A rule of the organisation forbids this sign-in to mail programs. This says nothing against your user name or password.</source>
        <translation>Eine Regel der Organisation verbietet Mailprogrammen diese Anmeldung. Gegen Ihren Benutzernamen oder Ihr Passwort sagt das nichts.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow it, and send this page along: {url}</source>
        <translation>Bitten Sie den Administrator, es zu erlauben, und schicken Sie diese Seite mit: {url}</translation>
    </message>
    <message>
        <source>Ask the administrator to allow mail programs for your account.</source>
        <translation>Bitten Sie den Administrator, Mailprogramme für Ihr Konto zu erlauben.</translation>
    </message>
    <message>
        <source>Use the web page or the organisation&apos;s own app until then.</source>
        <translation>Benutzen Sie bis dahin die Webseite oder die App der Organisation.</translation>
    </message>
    <message>
        <source>Choose OAuth2 as the sign-in method, if your mail program offers it.</source>
        <translation>Wählen Sie OAuth2 als Anmeldeverfahren, wenn Ihr Mailprogramm es anbietet.</translation>
    </message>
    <message>
        <source>my mail program may not sign in because of a policy. Could you allow authenticated SMTP (SMTP AUTH), IMAP or POP for my account, or tell me what is allowed instead?</source>
        <translation>mein Mailprogramm darf sich wegen einer Richtlinie nicht anmelden. Könnten Sie authentifiziertes SMTP (SMTP AUTH), IMAP oder POP für mein Konto erlauben oder mir sagen, was stattdessen erlaubt ist?</translation>
    </message>
    <message>
        <source>Mail programs have to be allowed first</source>
        <translation>Mailprogramme müssen erst erlaubt werden</translation>
    </message>
    <message>
        <source>{provider} keeps access for mail programs switched off until you switch it on. This says nothing against your user name or password.</source>
        <translation>{provider} hält den Zugang für Mailprogramme ausgeschaltet, bis Sie ihn einschalten. Gegen Ihren Benutzernamen oder Ihr Passwort sagt das nichts.</translation>
    </message>
    <message>
        <source>Access for mail programs is switched off in your account until you switch it on. This says nothing against your user name or password.</source>
        <translation>Der Zugang für Mailprogramme ist in Ihrem Konto ausgeschaltet, bis Sie ihn einschalten. Gegen Ihren Benutzernamen oder Ihr Passwort sagt das nichts.</translation>
    </message>
    <message>
        <source>Switch on access for mail programs here: {enableUrl}</source>
        <translation>Schalten Sie hier den Zugang für Mailprogramme ein: {enableUrl}</translation>
    </message>
    <message>
        <source>Switch on access for mail programs as described here: {url}</source>
        <translation>Schalten Sie den Zugang für Mailprogramme ein, wie es hier steht: {url}</translation>
    </message>
    <message>
        <source>Switch on access for mail programs as described here: {helpUrl}</source>
        <translation>Schalten Sie den Zugang für Mailprogramme ein, wie es hier steht: {helpUrl}</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page and switch on IMAP, POP3 or SMTP in the settings.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an, und schalten Sie in den Einstellungen IMAP, POP3 oder SMTP ein.</translation>
    </message>
    <message>
        <source>Make an app password, if the page says so: {appPasswordUrl}</source>
        <translation>Erstellen Sie ein App-Passwort, wenn die Seite das sagt: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>Type the code that the page may show instead of your password.</source>
        <translation>Geben Sie statt Ihres Passworts den Code ein, den die Seite vielleicht zeigt.</translation>
    </message>
    <message>
        <source>mail programs are not allowed to use my account. Could you switch on IMAP, POP3 and SMTP for it, or tell me where I can do that?</source>
        <translation>Mailprogramme dürfen mein Konto nicht benutzen. Könnten Sie IMAP, POP3 und SMTP dafür einschalten oder mir sagen, wo ich das kann?</translation>
    </message>
    <message>
        <source>Sign in on the provider&apos;s web page first</source>
        <translation>Melden Sie sich zuerst auf der Webseite an</translation>
    </message>
    <message>
        <source>{provider} wants to be sure that it is you before it lets this program in. This says nothing against your password.</source>
        <translation>{provider} will sicher sein, dass Sie es sind, bevor dieses Programm hereindarf. Gegen Ihr Passwort sagt das nichts.</translation>
    </message>
    <message>
        <source>The provider wants to be sure that it is you before it lets this program in. This says nothing against your password.</source>
        <translation>Der Anbieter will sicher sein, dass Sie es sind, bevor dieses Programm hereindarf. Gegen Ihr Passwort sagt das nichts.</translation>
    </message>
    <message>
        <source>Open this page in the web browser and sign in: {url}</source>
        <translation>Öffnen Sie diese Seite im Webbrowser, und melden Sie sich an: {url}</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page in the web browser.</source>
        <translation>Melden Sie sich im Webbrowser auf der Webseite Ihres Anbieters an.</translation>
    </message>
    <message>
        <source>Confirm there that the sign-in from this program was yours.</source>
        <translation>Bestätigen Sie dort, dass die Anmeldung aus diesem Programm von Ihnen kam.</translation>
    </message>
    <message>
        <source>Start the check again within a few minutes after that.</source>
        <translation>Starten Sie die Prüfung danach innerhalb weniger Minuten neu.</translation>
    </message>
    <message>
        <source>Make an app password, if it happens again: {appPasswordUrl}</source>
        <translation>Erstellen Sie ein App-Passwort, wenn es wieder geschieht: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>my mail program is told to sign in on the web first, and that did not help. Could you release my account for mail programs?</source>
        <translation>mein Mailprogramm bekommt die Antwort, ich solle mich zuerst im Web anmelden, und das hat nicht geholfen. Könnten Sie mein Konto für Mailprogramme freigeben?</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The provider has locked, suspended or restricted the account {user?}. The reason may be misuse, an unpaid bill or a rule of the provider.</source>
        <translation>Der Anbieter hat das Konto {user?} gesperrt, stillgelegt oder eingeschränkt. Der Grund kann Missbrauch, eine offene Rechnung oder eine Regel des Anbieters sein.</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page to see why.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Change the password there, if somebody else may have used the account.</source>
        <translation>Ändern Sie dort das Passwort, wenn jemand anderes das Konto benutzt haben kann.</translation>
    </message>
    <message>
        <source>Ask your provider or administrator to unlock the account.</source>
        <translation>Bitten Sie Ihren Anbieter oder Administrator, das Konto zu entsperren.</translation>
    </message>
    <message>
        <source>my account seems to be locked. Could you tell me why, and what I have to do to have it unlocked?</source>
        <translation>mein Konto scheint gesperrt zu sein. Könnten Sie mir sagen, warum, und was ich tun muss, damit es entsperrt wird?</translation>
    </message>
    <message>
        <source>Too many sign-ins in a short time</source>
        <translation>Zu viele Anmeldungen in kurzer Zeit</translation>
    </message>
    <message>
        <source>The server refuses sign-ins for a while because there were too many, or too many that failed. Whether the password is right was not looked at.</source>
        <translation>Der Server lehnt Anmeldungen für eine Weile ab, weil es zu viele waren oder zu viele gescheitert sind. Ob das Passwort stimmt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Close every other program and telephone that signs in to this account with an old password.</source>
        <translation>Schließen Sie jedes andere Programm und Telefon, das sich mit einem alten Passwort bei diesem Konto anmeldet.</translation>
    </message>
    <message>
        <source>Make an app password meanwhile, if {provider} wants one: {appPasswordUrl}</source>
        <translation>Erstellen Sie inzwischen ein App-Passwort, wenn {provider} eines verlangt: {appPasswordUrl}</translation>
    </message>
    <message>
        <source>Sign in on your provider&apos;s web page to see whether the account is locked.</source>
        <translation>Melden Sie sich auf der Webseite Ihres Anbieters an, um zu sehen, ob das Konto gesperrt ist.</translation>
    </message>
    <message>
        <source>Try once only: each attempt can prolong the pause.</source>
        <translation>Versuchen Sie es nur einmal: Jeder Versuch kann die Pause verlängern.</translation>
    </message>
    <message>
        <source>the mail server refuses my sign-ins because of too many attempts. Could you lift that, and tell me from which addresses they came?</source>
        <translation>der Mailserver lehnt meine Anmeldungen wegen zu vieler Versuche ab. Könnten Sie das aufheben und mir sagen, von welchen Adressen sie kamen?</translation>
    </message>
    <message>
        <source>The server does not take this way to sign in</source>
        <translation>Der Server nimmt dieses Anmeldeverfahren nicht an</translation>
    </message>
    <message>
        <source>The server {server?} does not take the sign-in method {mechanism?}, so it did not look at the password. Another method or port may be taken.</source>
        <translation>Der Server {server?} nimmt das Anmeldeverfahren {mechanism?} nicht an und hat das Passwort deshalb nicht angesehen. Ein anderes Verfahren oder ein anderer Port geht vielleicht.</translation>
    </message>
    <message>
        <source>Choose another sign-in method in your mail program, for example &quot;Normal password&quot; or OAuth2.</source>
        <translation>Wählen Sie in Ihrem Mailprogramm ein anderes Anmeldeverfahren, zum Beispiel „Passwort, normal“ oder OAuth2.</translation>
    </message>
    <message>
        <source>Compare the settings with the page of {provider}: {helpUrl}</source>
        <translation>Vergleichen Sie die Einstellungen mit der Seite von {provider}: {helpUrl}</translation>
    </message>
    <message>
        <source>the mail server does not take the sign-in method of my mail program. Which server, port and sign-in method are meant for mail programs?</source>
        <translation>der Mailserver nimmt das Anmeldeverfahren meines Mailprogramms nicht an. Welcher Server, welcher Port und welches Anmeldeverfahren sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>Nobody can sign in at this port</source>
        <translation>An diesem Port kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>The server {server?} answers, but offers no way to sign in. It may want encryption first, or be meant for mail between servers only.</source>
        <translation>Der Server {server?} antwortet, bietet aber keine Anmeldung an. Vielleicht verlangt er zuerst Verschlüsselung oder ist nur für Mail zwischen Servern gedacht.</translation>
    </message>
    <message>
        <source>Switch on encryption for this server, if it is off.</source>
        <translation>Schalten Sie die Verschlüsselung für diesen Server ein, wenn sie aus ist.</translation>
    </message>
    <message>
        <source>Send without signing in only if your administrator says so.</source>
        <translation>Senden Sie nur dann ohne Anmeldung, wenn Ihr Administrator das sagt.</translation>
    </message>
    <message>
        <source>the mail server offers my mail program no way to sign in. Which server and port are meant for that?</source>
        <translation>der Mailserver bietet meinem Mailprogramm keine Anmeldung an. Welcher Server und welcher Port sind dafür gedacht?</translation>
    </message>
    <message>
        <source>This port begins without encryption</source>
        <translation>Dieser Port beginnt ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Encryption from the first byte was tried at the server {server?}, but this port begins in plain text and switches encryption on afterwards.</source>
        <translation>Beim Server {server?} wurde Verschlüsselung vom ersten Byte an versucht, aber dieser Port beginnt im Klartext und schaltet die Verschlüsselung danach ein.</translation>
    </message>
    <message>
        <source>Choose &quot;Encrypted (STARTTLS)&quot; for this port.</source>
        <translation>Wählen Sie für diesen Port „Verschlüsselt (STARTTLS)“.</translation>
    </message>
    <message>
        <source>Use port {encryptedPort} instead, if you want to keep &quot;Encrypted (TLS)&quot;.</source>
        <translation>Nehmen Sie stattdessen den Port {encryptedPort}, wenn Sie bei „Verschlüsselt (TLS)“ bleiben wollen.</translation>
    </message>
    <message>
        <source>my mail program finds no encryption from the first byte at the server&apos;s port. Which port and which kind of encryption are meant for mail programs?</source>
        <translation>mein Mailprogramm findet am Port des Servers keine Verschlüsselung vom ersten Byte an. Welcher Port und welche Art der Verschlüsselung sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>This port wants encryption from the start</source>
        <translation>Dieser Port verlangt Verschlüsselung von Anfang an</translation>
    </message>
    <message>
        <source>The server {server?} answered in clear text where encryption was expected, so the two did not come together. Most often it is turning connections away before it begins to encrypt.</source>
        <translation>Der Server {server?} hat im Klartext geantwortet, wo Verschlüsselung erwartet wurde, deshalb kamen beide nicht zusammen. Meist weist er Verbindungen ab, bevor er zu verschlüsseln beginnt.</translation>
    </message>
    <message>
        <source>Plain text was spoken at the server {server?}, but this port expects encryption from the first byte.</source>
        <translation>Mit dem Server {server?} wurde im Klartext gesprochen, aber dieser Port erwartet Verschlüsselung vom ersten Byte an.</translation>
    </message>
    <message>
        <source>Choose &quot;Encrypted (TLS)&quot; for this port.</source>
        <translation>Wählen Sie für diesen Port „Verschlüsselt (TLS)“.</translation>
    </message>
    <message>
        <source>Use port {startTlsPort} instead, if you want to keep &quot;Encrypted (STARTTLS)&quot;.</source>
        <translation>Nehmen Sie stattdessen den Port {startTlsPort}, wenn Sie bei „Verschlüsselt (STARTTLS)“ bleiben wollen.</translation>
    </message>
    <message>
        <source>my mail program and the server do not agree on when encryption begins. Which port and which kind of encryption are meant for mail programs?</source>
        <translation>mein Mailprogramm und der Server sind sich nicht einig, wann die Verschlüsselung beginnt. Welcher Port und welche Art der Verschlüsselung sind für Mailprogramme gedacht?</translation>
    </message>
    <message>
        <source>The server {server?} does not offer encryption. It cannot do it, or something on the way removes the offer.</source>
        <translation>Der Server {server?} bietet keine Verschlüsselung an. Er kann es nicht, oder etwas unterwegs entfernt das Angebot.</translation>
    </message>
    <message>
        <source>No encryption is offered here</source>
        <translation>Hier wird keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>Keep your password out of this connection: everybody on the way could read it.</source>
        <translation>Halten Sie Ihr Passwort aus dieser Verbindung heraus: Jeder unterwegs könnte es lesen.</translation>
    </message>
    <message>
        <source>Use port {encryptedPort} with &quot;Encrypted (TLS)&quot;.</source>
        <translation>Nehmen Sie den Port {encryptedPort} mit „Verschlüsselt (TLS)“.</translation>
    </message>
    <message>
        <source>Ask your provider to switch on encryption for this port, if the offer is missing everywhere.</source>
        <translation>Bitten Sie Ihren Anbieter, für diesen Port Verschlüsselung einzuschalten, wenn das Angebot überall fehlt.</translation>
    </message>
    <message>
        <source>your mail server does not offer encryption (STARTTLS) to me. Could you switch it on, or confirm that you offer it, so that I can look for what removes it on the way?</source>
        <translation>Ihr Mailserver bietet mir keine Verschlüsselung (STARTTLS) an. Könnten Sie sie einschalten oder bestätigen, dass Sie sie anbieten, damit ich suchen kann, was sie unterwegs entfernt?</translation>
    </message>
    <message>
        <source>It works, but one port offers no encryption</source>
        <translation>Es funktioniert, aber ein Port bietet keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Something on the way removes the encryption</source>
        <translation>Etwas unterwegs entfernt die Verschlüsselung</translation>
    </message>
    <message>
        <source>Port {port} answers with &quot;{mangled}&quot; where the offer to encrypt belongs: a firewall inspects mail on this network and overwrites it. The password was kept back.</source>
        <translation>Der Port {port} antwortet mit „{mangled}“, wo das Angebot zu verschlüsseln stehen müsste: Eine Firewall untersucht in diesem Netz Mail und überschreibt es. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Something on this network, most often a firewall that inspects mail, removes the server&apos;s offer to encrypt. The password was kept back.</source>
        <translation>Etwas in diesem Netz, meist eine Firewall, die Mail untersucht, entfernt das Angebot des Servers zu verschlüsseln. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Use port {encryptedPort} with &quot;Encrypted (TLS)&quot;, which cannot be changed on the way.</source>
        <translation>Nehmen Sie den Port {encryptedPort} mit „Verschlüsselt (TLS)“, den niemand unterwegs verändern kann.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to switch off the inspection of mail (SMTP inspection) in the firewall.</source>
        <translation>Bitten Sie die Betreiber dieses Netzes, die Untersuchung von Mail (SMTP-Inspektion) in der Firewall auszuschalten.</translation>
    </message>
    <message>
        <source>a firewall on this network changes what mail servers say and removes their offer to encrypt (STARTTLS). Could you switch off the inspection of mail (SMTP inspection, &quot;fixup&quot;)?</source>
        <translation>eine Firewall in diesem Netz verändert, was Mailserver sagen, und entfernt ihr Angebot zu verschlüsseln (STARTTLS). Könnten Sie die Untersuchung von Mail (SMTP-Inspektion, „fixup“) ausschalten?</translation>
    </message>
    <message>
        <source>It works, but one port&apos;s encryption is removed</source>
        <translation>Es funktioniert, aber einem Port wird die Verschlüsselung genommen</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is out of date</source>
        <translation>Die Verschlüsselung des Servers ist veraltet</translation>
    </message>
    <message>
        <source>The server {server?} and this computer know no common way to encrypt that is still safe.</source>
        <translation>Der Server {server?} und dieser Computer kennen keinen gemeinsamen Weg zu verschlüsseln, der noch sicher ist.</translation>
    </message>
    <message>
        <source>Try port {otherPort} of the same server.</source>
        <translation>Versuchen Sie es mit Port {otherPort} desselben Servers.</translation>
    </message>
    <message>
        <source>Try another port of the same server.</source>
        <translation>Versuchen Sie es mit einem anderen Port desselben Servers.</translation>
    </message>
    <message>
        <source>Install the updates of this computer, if it is an old one.</source>
        <translation>Installieren Sie die Aktualisierungen dieses Computers, wenn er alt ist.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to support TLS 1.2 or newer.</source>
        <translation>Bitten Sie die Person, die den Server betreibt, TLS 1.2 oder neuer zu unterstützen.</translation>
    </message>
    <message>
        <source>your mail server offers no encryption that is still safe. Could you bring it up to date, to TLS 1.2 or newer with current ciphers?</source>
        <translation>Ihr Mailserver bietet keine Verschlüsselung, die noch sicher ist. Könnten Sie ihn auf den Stand von TLS 1.2 oder neuer mit heutigen Verfahren bringen?</translation>
    </message>
    <message>
        <source>It works, but the encryption is out of date</source>
        <translation>Es funktioniert, aber die Verschlüsselung ist veraltet</translation>
    </message>
    <message>
        <source>The server {server?} encrypts in an old way that will stop working as programs drop it.</source>
        <translation>Der Server {server?} verschlüsselt auf eine alte Weise, die nicht mehr funktionieren wird, wenn Programme sie aufgeben.</translation>
    </message>
    <message>
        <source>The server wants encryption first</source>
        <translation>Der Server verlangt zuerst Verschlüsselung</translation>
    </message>
    <message>
        <source>The server {server?} refuses to go on before the connection is encrypted. It did not look at the password.</source>
        <translation>Der Server {server?} weigert sich weiterzumachen, bevor die Verbindung verschlüsselt ist. Das Passwort hat er nicht angesehen.</translation>
    </message>
    <message>
        <source>Use port {encryptedPort} with &quot;Encrypted (TLS)&quot;, if that is not enough.</source>
        <translation>Nehmen Sie den Port {encryptedPort} mit „Verschlüsselt (TLS)“, wenn das nicht genügt.</translation>
    </message>
    <message>
        <source>the server wants an encrypted connection before I can sign in. Could you tell me the port and the kind of encryption to set in my mail program?</source>
        <translation>der Server verlangt eine verschlüsselte Verbindung, bevor ich mich anmelden kann. Könnten Sie mir den Port und die Art der Verschlüsselung nennen, die ich im Mailprogramm einstellen soll?</translation>
    </message>
    <message>
        <source>The server does not encrypt at all</source>
        <translation>Der Server verschlüsselt überhaupt nicht</translation>
    </message>
    <message>
        <source>The server {host?} offers no encryption on any port. Everybody on the way can read your password and your mail.</source>
        <translation>Der Server {host?} bietet an keinem Port Verschlüsselung an. Jeder unterwegs kann Ihr Passwort und Ihre Mail lesen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to switch encryption on.</source>
        <translation>Bitten Sie die Person, die den Server betreibt, Verschlüsselung einzuschalten.</translation>
    </message>
    <message>
        <source>Use this account only in a network that you trust, and with a password that you use nowhere else.</source>
        <translation>Benutzen Sie dieses Konto nur in einem Netz, dem Sie vertrauen, und mit einem Passwort, das Sie sonst nirgends verwenden.</translation>
    </message>
    <message>
        <source>Consider another provider, if this one does not encrypt.</source>
        <translation>Denken Sie über einen anderen Anbieter nach, wenn dieser nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>your mail server offers no encryption on any port, so passwords can be read on the way. Could you install a certificate and switch on ports 465 and 993?</source>
        <translation>Ihr Mailserver bietet an keinem Port Verschlüsselung an, so dass Passwörter unterwegs gelesen werden können. Könnten Sie ein Zertifikat einsetzen und die Ports 465 und 993 einschalten?</translation>
    </message>
    <message>
        <source>It works, but nothing is encrypted</source>
        <translation>Es funktioniert, aber nichts ist verschlüsselt</translation>
    </message>
    <message>
        <source>{severalHosts} show a certificate that was made for {names}. The right name to use is {instead}.</source>
        <translation>{severalHosts} zeigen ein Zertifikat, das für {names} ausgestellt ist. Der richtige Name ist {instead}.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that was made for {names}. The right name to use is {instead}.</source>
        <translation>{host} zeigt ein Zertifikat, das für {names} ausgestellt ist. Der richtige Name ist {instead}.</translation>
    </message>
    <message>
        <source>It works, but under another name</source>
        <translation>Es funktioniert, aber unter einem anderen Namen</translation>
    </message>
    <message>
        <source>The domain or server {domain} does not exist on the internet: is there a typing mistake in it?</source>
        <translation>Die Domain oder den Server {domain} gibt es im Internet nicht: Ist ein Tippfehler darin?</translation>
    </message>
    <message>
        <source>The server says that the address {names?} of the sender or a recipient is written wrongly, or that its domain {domain?} does not exist.</source>
        <translation>Der Server sagt, dass die Adresse {names?} des Absenders oder eines Empfängers falsch geschrieben ist oder dass es ihre Domain {domain?} nicht gibt.</translation>
    </message>
    <message>
        <source>The server says that there is no mailbox {names?}, or that it takes no mail.</source>
        <translation>Der Server sagt, dass es das Postfach {names?} nicht gibt oder dass es keine Mail annimmt.</translation>
    </message>
    <message>
        <source>There is no room in the mailbox {names?} for another message. It takes mail again when the recipient has deleted something.</source>
        <translation>Im Postfach {names?} ist kein Platz für eine weitere Nachricht. Es nimmt wieder Mail an, wenn der Empfänger etwas gelöscht hat.</translation>
    </message>
    <message>
        <source>The server {server?} offers only ways to sign in that this program does not know ({mechanism}). It did not look at the password.</source>
        <translation>Der Server {server?} bietet nur Anmeldeverfahren an, die dieses Programm nicht kennt ({mechanism}). Das Passwort hat er nicht angesehen.</translation>
    </message>
    <message>
        <source>The server {server?} offers only ways to sign in that this program does not know. It did not look at the password.</source>
        <translation>Der Server {server?} bietet nur Anmeldeverfahren an, die dieses Programm nicht kennt. Das Passwort hat er nicht angesehen.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not offer encryption here, while port {workingEncrypted} does. Something on the way may remove the offer.</source>
        <translation>Der Port {port} von {host} bietet hier keine Verschlüsselung an, während Port {workingEncrypted} es tut. Vielleicht entfernt etwas unterwegs das Angebot.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not offer encryption here, while port {workingEncrypted} works encrypted: something removes the offer on the way. The password was kept back.</source>
        <translation>Der Port {port} von {host} bietet hier keine Verschlüsselung an, während Port {workingEncrypted} verschlüsselt arbeitet: Etwas entfernt das Angebot unterwegs. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>It works, but the certificate has expired</source>
        <translation>Es funktioniert, aber das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>It works, but the certificate is not valid yet</source>
        <translation>Es funktioniert, aber das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>It works, but the server vouches for itself</source>
        <translation>Es funktioniert, aber der Server bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>It works, but nobody known confirms the certificate</source>
        <translation>Es funktioniert, aber niemand Bekanntes bestätigt das Zertifikat</translation>
    </message>
    <message>
        <source>It works, but a part of the server&apos;s proof is missing</source>
        <translation>Es funktioniert, aber ein Teil des Nachweises des Servers fehlt</translation>
    </message>
    <message>
        <source>It works, but the certificate is too weak</source>
        <translation>Es funktioniert, aber das Zertifikat ist zu schwach</translation>
    </message>
    <message>
        <source>It works, but somebody else answers at one port</source>
        <translation>Es funktioniert, aber an einem Port antwortet jemand anderes</translation>
    </message>
    <message>
        <source>It works, but large pieces get lost at one port</source>
        <translation>Es funktioniert, aber an einem Port gehen große Stücke verloren</translation>
    </message>
    <message>
        <source>Look whether the message arrived before you send it again.</source>
        <translation>Sehen Sie nach, ob die Nachricht angekommen ist, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Keep using port {otherPort}.</source>
        <translation>Bleiben Sie beim Port {otherPort}.</translation>
    </message>
    <message>
        <source>Keep using the port that works.</source>
        <translation>Bleiben Sie bei dem Port, der funktioniert.</translation>
    </message>
    <message>
        <source>The server stopped answering</source>
        <translation>Der Server antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The server {server?} spoke, and then fell silent in the middle of the conversation. It may be overloaded, or something on the way holds its answers back.</source>
        <translation>Der Server {server?} antwortete zuerst und verstummte dann mitten im Gespräch. Er kann überlastet sein, oder etwas auf dem Weg hält seine Antworten zurück.</translation>
    </message>
    <message>
        <source>the mail server begins to answer and then falls silent in the middle of the conversation. Could you check the service, and what stands before it?</source>
        <translation>der Mailserver beginnt zu antworten und verstummt dann mitten im Gespräch. Könnten Sie den Dienst prüfen und das, was davor steht?</translation>
    </message>
    <message>
        <source>It works, but one port stops answering</source>
        <translation>Es geht, aber ein Port hört auf zu antworten</translation>
    </message>
    <message>
        <source>The server takes a message for {recipients} recipients at most. None was sent.</source>
        <translation>Der Server nimmt eine Nachricht für höchstens {recipients} Empfänger an. Es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Send to {recipients} people at most at a time.</source>
        <translation>Senden Sie an höchstens {recipients} Personen auf einmal.</translation>
    </message>
    <message>
        <source>The ports {severalPorts} of {host} get no answer at all, while others do ({working}): connections to them are dropped on the way, not refused.</source>
        <translation>Auf den Ports {severalPorts} von {host} kommt gar keine Antwort, auf anderen schon ({working}): Verbindungen dorthin werden unterwegs verworfen, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Port {port} of {host} gets no answer at all, while others do ({working}): connections to it are dropped on the way, not refused.</source>
        <translation>Auf Port {port} von {host} kommt gar keine Antwort, auf anderen schon ({working}): Verbindungen dorthin werden unterwegs verworfen, nicht abgelehnt.</translation>
    </message>
    <message>
        <source>This computer has no room for more connections</source>
        <translation>Dieser Computer hat keinen Platz für weitere Verbindungen</translation>
    </message>
    <message>
        <source>The connection to the server {server?} was not even begun: this computer grants this program no more connections and open files, or has no memory left. Nothing is known about the mail server yet.</source>
        <translation>Die Verbindung zum Server {server?} wurde nicht einmal begonnen: Dieser Computer gewährt diesem Programm keine weiteren Verbindungen und offenen Dateien, oder er hat keinen Speicher mehr. Über den Mailserver ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Close other programs, then check again.</source>
        <translation>Schließen Sie andere Programme, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check fewer accounts at once, if this is a list of them.</source>
        <translation>Prüfen Sie weniger Konten zugleich, falls es eine Liste von Konten ist.</translation>
    </message>
    <message>
        <source>Set the limit on open files higher (&quot;ulimit -n&quot;), if it was lowered on purpose.</source>
        <translation>Setzen Sie die Grenze für offene Dateien höher („ulimit -n“), falls sie absichtlich gesenkt wurde.</translation>
    </message>
    <message>
        <source>this computer lets my mail program open too few connections. Could you raise the limit on open files?</source>
        <translation>dieser Computer lässt mein Mailprogramm zu wenige Verbindungen öffnen. Könnten Sie die Grenze für offene Dateien anheben?</translation>
    </message>
    <message>
        <source>The server agrees to encrypt, and then does not</source>
        <translation>Der Server sagt Verschlüsselung zu und verschlüsselt dann nicht</translation>
    </message>
    <message>
        <source>The server {server?} said yes to encryption (STARTTLS), but what came next was no encryption at all. The password was kept back.</source>
        <translation>Der Server {server?} hat der Verschlüsselung (STARTTLS) zugestimmt, aber was dann kam, war gar keine. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its encryption on this port.</source>
        <translation>Bitten Sie die Betreiber des Servers, die Verschlüsselung an diesem Port anzusehen.</translation>
    </message>
    <message>
        <source>your mail server accepts STARTTLS, and then goes on without TLS, so my mail program cannot connect. Could you look at the encryption of this port?</source>
        <translation>Ihr Mailserver nimmt STARTTLS an und macht dann ohne TLS weiter, sodass mein Mailprogramm keine Verbindung bekommt. Könnten Sie die Verschlüsselung an diesem Port ansehen?</translation>
    </message>
    <message>
        <source>It works, but one port&apos;s encryption is broken</source>
        <translation>Es funktioniert, aber an einem Port ist die Verschlüsselung kaputt</translation>
    </message>
    <message>
        <source>The server was better encrypted before</source>
        <translation>Der Server war vorher besser verschlüsselt</translation>
    </message>
    <message>
        <source>The server {server?} was encrypted with {tlsBefore} before, and now with {tlsNow}: somebody on the way may be weakening it. The password was kept back.</source>
        <translation>Der Server {server?} war vorher mit {tlsBefore} verschlüsselt und ist es jetzt mit {tlsNow}: Vielleicht schwächt jemand unterwegs die Verschlüsselung. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>The server {server?} was encrypted with {tlsBefore} before, and offers no encryption now: somebody on the way may be removing it. The password was kept back.</source>
        <translation>Der Server {server?} war vorher mit {tlsBefore} verschlüsselt und bietet jetzt keine Verschlüsselung an: Vielleicht entfernt sie jemand unterwegs. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>The server {server?} was encrypted when this account was saved, and offers no encryption now: somebody on the way may be removing it. The password was kept back.</source>
        <translation>Der Server {server?} war verschlüsselt, als dieses Konto gespeichert wurde, und bietet jetzt keine Verschlüsselung an: Vielleicht entfernt sie jemand unterwegs. Das Passwort wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether they changed its encryption. If they did so on purpose, it is accepted after ten minutes; save the account anew then.</source>
        <translation>Fragen Sie die Betreiber des Servers, ob sie die Verschlüsselung geändert haben. Wenn das Absicht war, wird es nach zehn Minuten angenommen; speichern Sie das Konto dann neu.</translation>
    </message>
    <message>
        <source>your mail server was better encrypted before than it is now. Did you change that? Otherwise something on the way weakens the encryption.</source>
        <translation>Ihr Mailserver war vorher besser verschlüsselt als jetzt. Haben Sie das geändert? Sonst schwächt etwas unterwegs die Verschlüsselung.</translation>
    </message>
    <message>
        <source>It works, but one port was better encrypted before</source>
        <translation>Es funktioniert, aber ein Port war vorher besser verschlüsselt</translation>
    </message>
</context>
<context>
    <name>portwright::DiagnosisWords</name>
    <message>
        <source>It works, but note: %1</source>
        <translation>Es funktioniert, doch beachten Sie: %1</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>zehn Minuten</translation>
    </message>
    <message>
        <source>Wait {wait}, then try the same again.</source>
        <translation>Warten Sie {wait}, und versuchen Sie dann dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>Wait %1, then try the same again.</source>
        <translation>Warten Sie %1, und versuchen Sie dann dasselbe noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s words are new to this program, so this is read from their code alone: %1</source>
        <translation>Die Worte des Servers kennt dieses Programm noch nicht, deshalb ist dies allein an ihrem Code abgelesen: %1</translation>
    </message>
    <message>
        <source>It works, but not all is as it should be: %1</source>
        <translation>Es funktioniert, aber nicht alles ist, wie es sein soll: %1</translation>
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
        <source>%1: %2</source>
        <comment>half of the account: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Was Sie aufheben sollten</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>For your &amp;mail program</source>
        <translation>Für Ihr &amp;Mailprogramm</translation>
    </message>
    <message>
        <source>Save this accou&amp;nt</source>
        <translation>Dieses Konto spei&amp;chern</translation>
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
    <name>portwright::ExportCommand</name>
    <message>
        <source>Gives settings for a mail program, as a file or as a command line.</source>
        <translation>Gibt Einstellungen für ein Mailprogramm aus, als Datei oder als Befehlszeile.</translation>
    </message>
    <message>
        <source>What is to be done with them is said on standard error. No password is in them.</source>
        <translation>Was damit zu tun ist, steht auf der Standardfehlerausgabe. Ein Passwort ist nicht darin.</translation>
    </message>
    <message>
        <source>What check --json printed into FILE; - is standard input. Both halves are used.</source>
        <translation>Was check --json in FILE ausgegeben hat; - ist die Standardeingabe. Beide Hälften werden verwendet.</translation>
    </message>
    <message>
        <source>For whom: one of the names that --list shows.</source>
        <translation>Für wen: einer der Namen, die --list zeigt.</translation>
    </message>
    <message>
        <source>Writes into FILE, whole or not at all. Default: standard output.</source>
        <translation>Schreibt in FILE, ganz oder gar nicht. Vorgabe: die Standardausgabe.</translation>
    </message>
    <message>
        <source>The person&apos;s name, which recipients see. Default: none.</source>
        <translation>Der Name der Person, den Empfänger sehen. Vorgabe: keiner.</translation>
    </message>
    <message>
        <source>Lists the names, and ends.</source>
        <translation>Zählt die Namen auf.</translation>
    </message>
    <message>
        <source>With --list: prints the list as JSON.</source>
        <translation>Bei --list: gibt die Liste als JSON aus.</translation>
    </message>
    <message>
        <source>With --for sheet only: prints the password on the sheet as well, from --password-file, --password-stdin, PORTWRIGHT_PASSWORD or a question.</source>
        <translation>Nur bei --for sheet: druckt auch das Passwort auf das Blatt, aus --password-file, --password-stdin, PORTWRIGHT_PASSWORD oder nach einer Frage.</translation>
    </message>
    <message>
        <source>Reads that password from the first line of FILE.</source>
        <translation>Liest dieses Passwort aus der ersten Zeile von FILE.</translation>
    </message>
    <message>
        <source>Reads that password from the first line of standard input.</source>
        <translation>Liest dieses Passwort aus der ersten Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>The command export takes no arguments of its own: name the settings with --settings.</source>
        <translation>Der Befehl export nimmt keine eigenen Argumente: Nennen Sie die Einstellungen mit --settings.</translation>
    </message>
    <message>
        <source>--json goes with --list only.</source>
        <translation>--json geht nur zusammen mit --list.</translation>
    </message>
    <message>
        <source>Name the file that check --json was printed into with --settings.</source>
        <translation>Nennen Sie mit --settings die Datei mit der Ausgabe von check --json.</translation>
    </message>
    <message>
        <source>Standard input cannot give both the settings and the password.</source>
        <translation>Die Standardeingabe kann nicht Einstellungen und Passwort zugleich liefern.</translation>
    </message>
    <message>
        <source>--for: there is no &quot;%1&quot;. There are: %2.</source>
        <translation>--for: „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>For whom? Name it with --for. There are: %1.</source>
        <translation>Für wen? Nennen Sie es mit --for. Es gibt: %1.</translation>
    </message>
    <message>
        <source>--with-password: only the sheet can hold a password.</source>
        <translation>--with-password: Nur das Blatt kann ein Passwort enthalten.</translation>
    </message>
    <message>
        <source>A password is used for --for sheet --with-password only.</source>
        <translation>Ein Passwort wird nur bei --for sheet --with-password verwendet.</translation>
    </message>
    <message>
        <source>Password of %1, for the sheet:</source>
        <translation>Passwort von %1, für das Blatt:</translation>
    </message>
    <message>
        <source>--with-password: there is no password.</source>
        <translation>--with-password: Es gibt kein Passwort.</translation>
    </message>
    <message>
        <source>--output: &quot;%1&quot; could not be written: %2. What was there before is untouched.</source>
        <translation>--output: „%1“ konnte nicht geschrieben werden: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Agrees to hand over HOST though it is foreign to the mail domain; may be repeated.</source>
        <translation>Stimmt zu, HOST weiterzugeben, obwohl er der Mail-Domain fremd ist; kann wiederholt werden.</translation>
    </message>
</context>
<context>
    <name>portwright::ExportWords</name>
    <message>
        <source>Open the menu, choose Account Settings, then Account Actions and Add Mail Account.</source>
        <translation>Öffnen Sie das Menü, wählen Sie „Konten-Einstellungen“, dann „Konten-Aktionen“ und „E-Mail-Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter your password and click Continue.</source>
        <translation>Geben Sie Ihr Passwort ein und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Click Continue. Where settings were found, click Edit configuration, else Configure Manually.</source>
        <extracomment>In the German version: &quot;Weiter; Manuell einrichten&quot;</extracomment>
        <translation>Klicken Sie auf „Weiter“. Wenn Einstellungen gefunden wurden, klicken Sie auf „Konfiguration bearbeiten“, sonst auf „Manuell einrichten“.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>In the German version: &quot;Protokoll&quot;</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Incoming server:</source>
        <extracomment>In the German version: &quot;Posteingangs-Server&quot;</extracomment>
        <translation>Posteingangs-Server:</translation>
    </message>
    <message>
        <source>Continue to the outgoing server:</source>
        <extracomment>In the German version: &quot;Postausgangs-Server&quot;</extracomment>
        <translation>Weiter zum Postausgangs-Server:</translation>
    </message>
    <message>
        <source>Hostname</source>
        <extracomment>In the German version: &quot;Hostname&quot;</extracomment>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection security</source>
        <extracomment>In the German version: &quot;Verbindungssicherheit&quot;</extracomment>
        <translation>Verbindungssicherheit</translation>
    </message>
    <message>
        <source>Authentication method</source>
        <extracomment>In the German version: &quot;Authentifizierung&quot;</extracomment>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>In the German version: &quot;Benutzername&quot;</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Click Finish.</source>
        <extracomment>In the German version: &quot;Abschließen&quot;</extracomment>
        <translation>Klicken Sie auf „Abschließen“.</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal password</source>
        <extracomment>In the German version: &quot;Passwort, normal&quot;
----------
In the German version: &quot;Normales Passwort&quot;</extracomment>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>Encrypted password</source>
        <extracomment>In the German version: &quot;Verschlüsseltes Passwort&quot;</extracomment>
        <translation>Verschlüsseltes Passwort</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>Choose File, then Add Account.</source>
        <translation>Wählen Sie „Datei“, dann „Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>Enter your password and click Connect.</source>
        <translation>Geben Sie Ihr Passwort ein und klicken Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>Open Advanced options, tick &quot;Let me set up my account manually&quot; and click Connect.</source>
        <translation>Öffnen Sie „Erweiterte Optionen“, haken Sie „Ich möchte mein Konto manuell einrichten“ an und klicken Sie auf „Verbinden“.</translation>
    </message>
    <message>
        <source>Choose the account type</source>
        <translation>Wählen Sie den Kontotyp</translation>
    </message>
    <message>
        <source>Incoming mail:</source>
        <translation>Eingehende E-Mail:</translation>
    </message>
    <message>
        <source>Outgoing mail:</source>
        <translation>Ausgehende E-Mail:</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption method</source>
        <translation>Verschlüsselungsmethode</translation>
    </message>
    <message>
        <source>Outlook signs in with the address. To change that, open Control Panel, Mail, Email Accounts, Change, and enter this User Name</source>
        <translation>Outlook meldet sich mit der Adresse an. Um das zu ändern, öffnen Sie „Systemsteuerung“, „Mail“, „E-Mail-Konten“, „Ändern“, und geben Sie diesen Benutzernamen ein</translation>
    </message>
    <message>
        <source>Click Done.</source>
        <translation>Klicken Sie auf „Fertig“.</translation>
    </message>
    <message>
        <source>Open Settings, then Accounts, Your accounts, and click Add account.</source>
        <translation>Öffnen Sie „Einstellungen“, dann „Konten“, „Ihre Konten“, und klicken Sie auf „Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Click Continue, then Choose provider.</source>
        <translation>Klicken Sie auf „Weiter“, dann auf „Anbieter auswählen“.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Click Show more. Incoming server:</source>
        <translation>Klicken Sie auf „Mehr anzeigen“. Posteingangsserver:</translation>
    </message>
    <message>
        <source>SMTP outgoing server:</source>
        <translation>SMTP-Postausgangsserver:</translation>
    </message>
    <message>
        <source>Secure connection type</source>
        <translation>Sicherer Verbindungstyp</translation>
    </message>
    <message>
        <source>Click Continue and agree that the mail goes through the Microsoft Cloud, or cancel.</source>
        <translation>Klicken Sie auf „Weiter“ und stimmen Sie zu, dass die Mail durch die Microsoft Cloud geht, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>In Mail, choose Mail, Add Account, Other Mail Account, Continue.</source>
        <translation>Wählen Sie in Mail „Mail“, „Account hinzufügen“, „Anderer Mail-Account“, „Fortfahren“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email Address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter your password and click Sign In.</source>
        <translation>Geben Sie Ihr Passwort ein und klicken Sie auf „Anmelden“.</translation>
    </message>
    <message>
        <source>Where Mail cannot verify the account, it asks for the servers. Whatever it leaves out stands under Mail, Settings, Accounts, Server Settings, once &quot;Automatically manage connection settings&quot; is off.</source>
        <translation>Wenn Mail den Account nicht überprüfen kann, fragt es nach den Servern. Was dabei fehlt, steht unter „Mail“, „Einstellungen“, „Accounts“, „Servereinstellungen“, sobald „Verbindungseinstellungen automatisch verwalten“ aus ist.</translation>
    </message>
    <message>
        <source>Account Type</source>
        <translation>Account-Typ</translation>
    </message>
    <message>
        <source>Incoming Mail Server:</source>
        <translation>Server für eintreffende E-Mails:</translation>
    </message>
    <message>
        <source>Outgoing Mail Server (SMTP):</source>
        <translation>Server für ausgehende E-Mails (SMTP):</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Use TLS/SSL</source>
        <translation>TLS/SSL verwenden</translation>
    </message>
    <message>
        <source>Authentication</source>
        <extracomment>In the German version: &quot;Authentifizierung&quot;</extracomment>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>User Name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Click Sign In, or Save in Server Settings.</source>
        <translation>Klicken Sie auf „Anmelden“, oder in den „Servereinstellungen“ auf „Sichern“.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>MD5 Challenge-Response</source>
        <translation>MD5-Challenge-Response</translation>
    </message>
    <message>
        <source>Choose Settings, Configure KMail, Accounts.</source>
        <translation>Wählen Sie „Einstellungen“, „KMail einrichten“, „Konten“.</translation>
    </message>
    <message>
        <source>Under Identities: Your name</source>
        <translation>Unter „Identitäten“: Ihr Name</translation>
    </message>
    <message>
        <source>Under Identities: Email address</source>
        <translation>Unter „Identitäten“: E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Choose the type of account</source>
        <translation>Wählen Sie den Typ des Kontos</translation>
    </message>
    <message>
        <source>On the page Receiving, click Add:</source>
        <translation>Klicken Sie auf der Seite „Empfang“ auf „Hinzufügen“:</translation>
    </message>
    <message>
        <source>On the page Sending, click Add and choose SMTP:</source>
        <translation>Klicken Sie auf der Seite „Versand“ auf „Hinzufügen“ und wählen Sie SMTP:</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port (page Advanced)</source>
        <translation>Port (Seite „Erweitert“)</translation>
    </message>
    <message>
        <source>Encryption (page Advanced)</source>
        <translation>Verschlüsselung (Seite „Erweitert“)</translation>
    </message>
    <message>
        <source>Authentication (page Advanced)</source>
        <translation>Authentifizierung (Seite „Erweitert“)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Click OK.</source>
        <translation>Klicken Sie auf „OK“.</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>CRAM-MD5</source>
        <translation>CRAM-MD5</translation>
    </message>
    <message>
        <source>Choose File, New, Mail Account.</source>
        <translation>Wählen Sie „Datei“, „Neu“, „E-Mail-Konto“.</translation>
    </message>
    <message>
        <source>Full Name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Enter your password when Evolution asks for it.</source>
        <translation>Geben Sie Ihr Passwort ein, wenn Evolution danach fragt.</translation>
    </message>
    <message>
        <source>Untick &quot;Look up mail server details based on the entered e-mail address&quot; and click Next.</source>
        <translation>Nehmen Sie den Haken bei „Eigenschaften des E-Mail-Servers anhand der eingegebenen E-Mail-Adresse abrufen“ weg und klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Server Type</source>
        <translation>Server-Art</translation>
    </message>
    <message>
        <source>On the page Receiving Email:</source>
        <translation>Auf der Seite „Abrufen von E-Mails“:</translation>
    </message>
    <message>
        <source>On the page Sending Email, choose SMTP and tick &quot;Server requires authentication&quot;:</source>
        <translation>Wählen Sie auf der Seite „Verschicken von E-Mails“ SMTP und haken Sie „Server erfordert Legitimation“ an:</translation>
    </message>
    <message>
        <source>Click Next, then Apply.</source>
        <translation>Klicken Sie auf „Weiter“, dann auf „Anwenden“.</translation>
    </message>
    <message>
        <source>TLS on a dedicated port</source>
        <translation>TLS auf einem dedizierten Port</translation>
    </message>
    <message>
        <source>STARTTLS after connecting</source>
        <translation>STARTTLS nach Verbinden</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Outlook (classic)</source>
        <translation>Outlook (klassisch)</translation>
    </message>
    <message>
        <source>Outlook (new)</source>
        <translation>Outlook (neu)</translation>
    </message>
    <message>
        <source>Outlook for Android, iPhone and iPad</source>
        <translation>Outlook für Android, iPhone und iPad</translation>
    </message>
    <message>
        <source>Apple Mail on a Mac</source>
        <translation>Apple Mail auf dem Mac</translation>
    </message>
    <message>
        <source>Apple Mail on iPhone and iPad</source>
        <translation>Apple Mail auf iPhone und iPad</translation>
    </message>
    <message>
        <source>Gmail app for Android</source>
        <translation>Gmail-App für Android</translation>
    </message>
    <message>
        <source>Thunderbird for Android, K-9 Mail</source>
        <translation>Thunderbird für Android, K-9 Mail</translation>
    </message>
    <message>
        <source>KMail</source>
        <translation>KMail</translation>
    </message>
    <message>
        <source>Evolution</source>
        <translation>Evolution</translation>
    </message>
    <message>
        <source>WordPress with WP Mail SMTP</source>
        <translation>WordPress mit WP Mail SMTP</translation>
    </message>
    <message>
        <source>Printer or scanner (scan to e-mail)</source>
        <translation>Drucker oder Scanner (Scan an E-Mail)</translation>
    </message>
    <message>
        <source>WordPress without a plug-in</source>
        <translation>WordPress ohne Plugin</translation>
    </message>
    <message>
        <source>msmtp configuration</source>
        <translation>Konfiguration von msmtp</translation>
    </message>
    <message>
        <source>Postfix relay</source>
        <translation>Postfix-Relay</translation>
    </message>
    <message>
        <source>swaks command line</source>
        <translation>Befehlszeile für swaks</translation>
    </message>
    <message>
        <source>curl command line</source>
        <translation>Befehlszeile für curl</translation>
    </message>
    <message>
        <source>Laravel (.env)</source>
        <translation>Laravel (.env)</translation>
    </message>
    <message>
        <source>Django (.env)</source>
        <translation>Django (.env)</translation>
    </message>
    <message>
        <source>Ruby on Rails (.env)</source>
        <translation>Ruby on Rails (.env)</translation>
    </message>
    <message>
        <source>Nextcloud (occ)</source>
        <translation>Nextcloud (occ)</translation>
    </message>
    <message>
        <source>Profile for Mac, iPhone and iPad (.mobileconfig)</source>
        <translation>Profil für Mac, iPhone und iPad (.mobileconfig)</translation>
    </message>
    <message>
        <source>Autoconfig file for the mail domain</source>
        <translation>Autoconfig-Datei für die Maildomain</translation>
    </message>
    <message>
        <source>DNS records for the mail domain</source>
        <translation>DNS-Einträge für die Maildomain</translation>
    </message>
    <message>
        <source>QR code for Thunderbird for Android</source>
        <translation>QR-Code für Thunderbird für Android</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>Blatt zum Ausdrucken</translation>
    </message>
    <message>
        <source>This program gives the user name and the password to Microsoft, which fetches the mail and keeps a copy.</source>
        <translation>Dieses Programm gibt Benutzernamen und Passwort an Microsoft weiter; Microsoft holt die Mail ab und behält eine Kopie.</translation>
    </message>
    <message>
        <source>A profile (.mobileconfig) spares these steps: open it on the device.</source>
        <translation>Ein Profil (.mobileconfig) erspart diese Schritte: Öffnen Sie es auf dem Gerät.</translation>
    </message>
    <message>
        <source>A QR code spares these steps in Thunderbird: choose Settings, Import settings, Scan QR code.</source>
        <translation>Ein QR-Code erspart diese Schritte in Thunderbird: Wählen Sie „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“.</translation>
    </message>
    <message>
        <source>The names differ from maker to maker. Old devices know no encryption that is still allowed; then only an update of the device helps.</source>
        <translation>Die Bezeichnungen sind je nach Hersteller verschieden. Alte Geräte kennen keine Verschlüsselung, die noch erlaubt ist; dann hilft nur ein Update des Geräts.</translation>
    </message>
    <message>
        <source>The first lines go into wp-config.php, the others into a new file. Write the password between the quotes of SMTP_PASSWORD.</source>
        <translation>Die ersten Zeilen gehören in wp-config.php, die anderen in eine neue Datei. Schreiben Sie das Passwort zwischen die Anführungszeichen von SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>Goes into the file .msmtprc in your home folder, which nobody else may read. msmtp asks for the password; for use without a person, add passwordeval with a command that prints it.</source>
        <translation>Gehört in die Datei .msmtprc in Ihrem persönlichen Ordner, die niemand sonst lesen darf. msmtp fragt nach dem Passwort; für den Betrieb ohne Person ergänzen Sie passwordeval mit einem Befehl, der es ausgibt.</translation>
    </message>
    <message>
        <source>Write the password behind the last colon, let only root read sasl_passwd, then run: postfix reload. On Debian, the package libsasl2-modules is needed; where the authorities lie in another file, change smtp_tls_CAfile.</source>
        <translation>Schreiben Sie das Passwort hinter den letzten Doppelpunkt, lassen Sie nur root sasl_passwd lesen, und führen Sie dann aus: postfix reload. Unter Debian wird das Paket libsasl2-modules gebraucht; liegen die Zertifizierungsstellen in einer anderen Datei, ändern Sie smtp_tls_CAfile.</translation>
    </message>
    <message>
        <source>Sends a test message to yourself. The password is asked for.</source>
        <translation>Sendet eine Testnachricht an Sie selbst. Nach dem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>The password is left empty: write it there, and keep the file out of the repository.</source>
        <translation>Das Passwort ist leer gelassen: Tragen Sie es dort ein, und halten Sie die Datei aus dem Repository heraus.</translation>
    </message>
    <message>
        <source>Run as the user of the web server, in the folder of Nextcloud, with the password in the environment variable SMTP_PASSWORD.</source>
        <translation>Führen Sie es als Benutzer des Webservers aus, im Ordner von Nextcloud, mit dem Passwort in der Umgebungsvariablen SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>Open it on the device and confirm it in Settings; it is not signed, and the device says so. The password is asked for there.</source>
        <translation>Öffnen Sie es auf dem Gerät und bestätigen Sie es in den Einstellungen; es ist nicht signiert, und das Gerät sagt das auch. Nach dem Passwort wird dort gefragt.</translation>
    </message>
    <message>
        <source>For whoever looks after the domain: publish it at the address /mail/config-v1.1.xml of the host &quot;autoconfig&quot; in the domain, with https and the type text/xml, which Thunderbird insists on.</source>
        <translation>Für die Person, die die Domain betreut: Veröffentlichen Sie sie unter der Adresse /mail/config-v1.1.xml des Hosts „autoconfig“ in der Domain, mit https und dem Typ text/xml, auf dem Thunderbird besteht.</translation>
    </message>
    <message>
        <source>For whoever looks after the domain. The host &quot;autoconfig&quot; must be a web server that publishes the autoconfig file; leave the line out if there is none.</source>
        <translation>Für die Person, die die Domain betreut. Der Host „autoconfig“ muss ein Webserver sein, der die Autoconfig-Datei veröffentlicht; lassen Sie die Zeile weg, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>In Thunderbird for Android, choose Settings, Import settings, Scan QR code. The password is asked for there.</source>
        <translation>Wählen Sie in Thunderbird für Android „Einstellungen“, „Einstellungen importieren“, „QR-Code scannen“. Nach dem Passwort wird dort gefragt.</translation>
    </message>
    <message>
        <source>It needs a server for outgoing mail, and none was found.</source>
        <translation>Dafür wird ein Postausgangsserver gebraucht, und es wurde keiner gefunden.</translation>
    </message>
    <message>
        <source>It needs a server for incoming mail too, and none was found or looked for.</source>
        <translation>Dafür wird auch ein Posteingangsserver gebraucht, und es wurde keiner gefunden oder keiner gesucht.</translation>
    </message>
    <message>
        <source>The sign-in works with a token or a certificate, not with a password, and that cannot be said there.</source>
        <translation>Die Anmeldung geht mit einem Token oder einem Zertifikat, nicht mit einem Passwort, und das lässt sich dort nicht angeben.</translation>
    </message>
    <message>
        <source>It is for encrypted servers only, and one of these is not.</source>
        <translation>Das ist nur für verschlüsselte Server, und einer von diesen ist es nicht.</translation>
    </message>
    <message>
        <source>The address, the user name or the server&apos;s name has a form that cannot be written there.</source>
        <translation>Die Adresse, der Benutzername oder der Name des Servers hat eine Form, die sich dort nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: the password and the mail can be read on the way.</source>
        <translation>%1 ist nicht verschlüsselt: Passwort und Mail können unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified. Programs will refuse it or ask; its SHA-256 fingerprint is %2.</source>
        <translation>Das Zertifikat von %1 kann nicht bestätigt werden. Programme werden es ablehnen oder nachfragen; sein SHA-256-Fingerabdruck ist %2.</translation>
    </message>
    <message>
        <source>Tap your picture, then the cog wheel, Add Account and Add Email Account.</source>
        <translation>Tippen Sie auf Ihr Bild, dann auf das Zahnrad, „Konto hinzufügen“ und „E-Mail-Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>Display Name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Tap Continue and, where settings are offered, Choose another provider; then switch Use Advanced Settings on.</source>
        <translation>Tippen Sie auf „Weiter“ und, wenn Einstellungen angeboten werden, auf „Anderen Anbieter auswählen“; schalten Sie dann „Erweiterte Einstellungen verwenden“ ein.</translation>
    </message>
    <message>
        <source>Incoming mail server:</source>
        <translation>Posteingangsserver:</translation>
    </message>
    <message>
        <source>Outgoing mail server (SMTP):</source>
        <translation>Postausgangsserver (SMTP):</translation>
    </message>
    <message>
        <source>Security Type</source>
        <translation>Sicherheitstyp</translation>
    </message>
    <message>
        <source>Tap the tick or Sign In. The app fetches the mail through the Microsoft Cloud.</source>
        <translation>Tippen Sie auf das Häkchen oder auf „Anmelden“. Die App holt die Mail durch die Microsoft Cloud ab.</translation>
    </message>
    <message>
        <source>Open Settings, Apps, Mail, Mail Accounts, Add Account, Other, Add Mail Account.</source>
        <translation>Öffnen Sie „Einstellungen“, „Apps“, „Mail“, „Mail-Accounts“, „Account hinzufügen“, „Andere“, „Mail-Account hinzufügen“.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter your password and tap Next.</source>
        <translation>Geben Sie Ihr Passwort ein und tippen Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Where the servers are not found, they are asked for. Port, SSL and authentication stand in the account under Advanced, and for outgoing mail under SMTP.</source>
        <translation>Wenn die Server nicht gefunden werden, wird nach ihnen gefragt. Port, SSL und Authentifizierung stehen im Account unter „Erweitert“, für ausgehende Mail unter „SMTP“.</translation>
    </message>
    <message>
        <source>Outgoing Mail Server:</source>
        <translation>Server für ausgehende E-Mails:</translation>
    </message>
    <message>
        <source>Server Port</source>
        <translation>Server-Port</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSL verwenden</translation>
    </message>
    <message>
        <source>Tap Next, then Save.</source>
        <translation>Tippen Sie auf „Weiter“, dann auf „Sichern“.</translation>
    </message>
    <message>
        <source>Tap your picture, then Add another account, then Other.</source>
        <translation>Tippen Sie auf Ihr Bild, dann auf „Weiteres Konto hinzufügen“, dann auf „Andere“.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Enter your email</source>
        <translation>E-Mail-Adresse eingeben</translation>
    </message>
    <message>
        <source>Tap Manual setup.</source>
        <translation>Tippen Sie auf „Manuell einrichten“.</translation>
    </message>
    <message>
        <source>Choose the type of account: Personal, with</source>
        <translation>Wählen Sie den Kontotyp: „Privat“, mit</translation>
    </message>
    <message>
        <source>Incoming server settings:</source>
        <extracomment>In the German version: &quot;Einstellungen des Posteingangsservers&quot;</extracomment>
        <translation>Einstellungen des Posteingangsservers:</translation>
    </message>
    <message>
        <source>Tap Next. Outgoing server settings, with Require sign-in switched on:</source>
        <translation>Tippen Sie auf „Weiter“. Einstellungen des Postausgangsservers, mit „Anmeldung erforderlich“ eingeschaltet:</translation>
    </message>
    <message>
        <source>Security type</source>
        <translation>Sicherheitstyp</translation>
    </message>
    <message>
        <source>Tap Next until the account is there.</source>
        <translation>Tippen Sie auf „Weiter“, bis das Konto da ist.</translation>
    </message>
    <message>
        <source>Open Settings, then Add account.</source>
        <translation>Öffnen Sie „Einstellungen“, dann „Konto hinzufügen“.</translation>
    </message>
    <message>
        <source>Tap Next. Where settings were found, tap Edit configuration.</source>
        <translation>Tippen Sie auf „Weiter“. Wenn Einstellungen gefunden wurden, tippen Sie auf „Konfiguration bearbeiten“.</translation>
    </message>
    <message>
        <source>Tap Next. Outgoing server settings:</source>
        <extracomment>In the German version: &quot;Einstellungen des Postausgangsservers&quot;</extracomment>
        <translation>Tippen Sie auf „Weiter“. Einstellungen des Postausgangsservers:</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>In the German version: &quot;Sicherheit&quot;</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>OAuth 2.0</source>
        <translation>OAuth 2.0</translation>
    </message>
    <message>
        <source>In the dashboard of WordPress, open WP Mail SMTP, Settings, General.</source>
        <translation>Öffnen Sie im Dashboard von WordPress „WP Mail SMTP“, „Einstellungen“, „Allgemein“.</translation>
    </message>
    <message>
        <source>From Name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>From Email</source>
        <translation>Absender-E-Mail</translation>
    </message>
    <message>
        <source>Enter your password as SMTP Password.</source>
        <translation>Geben Sie Ihr Passwort als „SMTP-Passwort“ ein.</translation>
    </message>
    <message>
        <source>As Mailer, choose Other SMTP.</source>
        <translation>Wählen Sie als Mailer „Anderer SMTP“.</translation>
    </message>
    <message>
        <source>SMTP Host</source>
        <translation>SMTP-Host</translation>
    </message>
    <message>
        <source>SMTP Port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>SMTP Username</source>
        <translation>SMTP-Benutzername</translation>
    </message>
    <message>
        <source>Click Save Settings, then send yourself a message under Tools, Email Test.</source>
        <translation>Klicken Sie auf „Einstellungen speichern“, und senden Sie sich dann unter „Werkzeuge“, „E-Mail-Test“ eine Nachricht.</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Open the web page of the device in a browser and look for E-mail, Scan to e-mail or SMTP.</source>
        <translation>Öffnen Sie die Webseite des Geräts in einem Browser und suchen Sie nach „E-Mail“, „Scan an E-Mail“ oder „SMTP“.</translation>
    </message>
    <message>
        <source>Sender address (From)</source>
        <translation>Absenderadresse (Von)</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP-Server</translation>
    </message>
    <message>
        <source>SMTP port</source>
        <translation>SMTP-Port</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>SMTP authentication</source>
        <translation>SMTP-Authentifizierung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Save, and use the test of the device to send a message.</source>
        <translation>Speichern Sie, und senden Sie mit der Testfunktion des Geräts eine Nachricht.</translation>
    </message>
    <message>
        <source>SSL/TLS (SMTPS, from the start)</source>
        <translation>SSL/TLS (SMTPS, von Anfang an)</translation>
    </message>
    <message>
        <source>On (LOGIN or PLAIN)</source>
        <translation>Ein (LOGIN oder PLAIN)</translation>
    </message>
    <message>
        <source>On (CRAM-MD5)</source>
        <translation>Ein (CRAM-MD5)</translation>
    </message>
    <message>
        <source>For outgoing mail, open More Settings, Outgoing Server there, choose &quot;Log on using&quot; and enter this User Name</source>
        <translation>Öffnen Sie für ausgehende Mail dort Weitere Einstellungen, Postausgangsserver, wählen Sie „Anmelden mit“ und geben Sie diesen Benutzernamen ein</translation>
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
    <name>portwright::HandOverPanel</name>
    <message>
        <source>Print the pass&amp;word on the sheet</source>
        <translation>Pass&amp;wort auf das Blatt drucken</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>S&amp;ichern&#xa0;…</translation>
    </message>
    <message>
        <source>Settings f&amp;or:</source>
        <translation>Einstellungen &amp;für:</translation>
    </message>
    <message>
        <source>The settings</source>
        <translation>Die Einstellungen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>A kind of file, %1 is the ending of its name in capitals</extracomment>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Saved to &quot;%1&quot;.</source>
        <translation>In „%1“ gespeichert.</translation>
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
    <name>portwright::OpenReport</name>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.html *.json)</source>
        <translation>Berichte (*.html *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
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
        <source>Password of %1 (empty: do not sign in):</source>
        <translation>Passwort von %1 (leer: nicht anmelden):</translation>
    </message>
    <message>
        <source>The first line holds no password.</source>
        <translation>Die erste Zeile enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Give one of --password-file and --password-stdin.</source>
        <translation>Geben Sie nur eines an von --password-file und --password-stdin.</translation>
    </message>
    <message>
        <source>Takes the password that the window has kept in the system&apos;s keychain for this address.</source>
        <translation>Nimmt das Passwort, das im Fenster für diese Adresse im Schlüsselbund des Systems gespeichert wurde.</translation>
    </message>
    <message>
        <source>--password-keychain: no password of %1. %2 Use --password-file or --password-stdin, or let yourself be asked.</source>
        <translation>--password-keychain: kein Passwort von %1. %2 Nehmen Sie --password-file oder --password-stdin, oder lassen Sie sich fragen.</translation>
    </message>
    <message>
        <source>Give one of --password-file, --password-stdin, --password-keychain, --oauth-token-file and --no-sign-in.</source>
        <translation>Geben Sie nur eines an von --password-file, --password-stdin, --password-keychain, --oauth-token-file und --no-sign-in.</translation>
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
    <message>
        <source>So long the mailbox is looked into, over and over; after that you can look again</source>
        <translation>So lange wird immer wieder ins Postfach gesehen; danach können Sie noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Wait for the test &amp;message:</source>
        <translation>Auf die &amp;Testnachricht warten:</translation>
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
    <name>portwright::ProfileModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>portwright::ProfileWords</name>
    <message>
        <source>The saved accounts in &quot;%1&quot; cannot be read: %2. The file is left as it is.</source>
        <translation>Die gespeicherten Konten in „%1“ lassen sich nicht lesen: %2. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of saved accounts was damaged. It was put aside as &quot;%1&quot;; the accounts in it that are whole are still here.</source>
        <translation>Die Datei mit den gespeicherten Konten war beschädigt. Sie wurde als „%1“ beiseitegelegt; die Konten darin, die noch heil sind, sind weiter hier.</translation>
    </message>
    <message>
        <source>The saved accounts in &quot;%1&quot; were written by a newer Portwright. They are left as they are; update this program to use them.</source>
        <translation>Die gespeicherten Konten in „%1“ stammen von einem neueren Portwright. Sie bleiben, wie sie sind; aktualisieren Sie dieses Programm, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Another Portwright is saving at this moment. Try again.</source>
        <translation>Ein anderes Portwright speichert gerade. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be saved: the disk is full, or the place is forbidden. What was there before is untouched.</source>
        <translation>„%1“ ließ sich nicht speichern: Die Festplatte ist voll, oder an diesem Ort darf nicht gespeichert werden. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be saved: %2. What was there before is untouched.</source>
        <translation>„%1“ ließ sich nicht speichern: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>There are too many saved accounts. Delete some, and save again.</source>
        <translation>Es sind zu viele Konten gespeichert. Löschen Sie einige, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>Ein Konto mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 letters, digits or other signs, in one line.</source>
        <translation>Ein Name hat 1 bis 100 Buchstaben, Ziffern oder andere Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>This account is not there any more: another Portwright has renamed or deleted it.</source>
        <translation>Dieses Konto ist nicht mehr da: Ein anderes Portwright hat es umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, the system&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain has no password for this account any more.</source>
        <translation>Der Schlüsselbund hat kein Passwort mehr für dieses Konto.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Der Schlüsselbund hat es nicht getan.</translation>
    </message>
    <message>
        <source>The file of saved accounts could not be written.</source>
        <translation>Die Datei der gespeicherten Konten konnte nicht geschrieben werden.</translation>
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
    <name>portwright::ReadingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>portwright::RemarkWords</name>
    <message>
        <source>%1 encrypts in an old way (%2). Whoever runs the server should update it.</source>
        <translation>%1 verschlüsselt auf eine alte Weise (%2). Der Betreiber sollte den Server erneuern.</translation>
    </message>
    <message>
        <source>%1 takes passwords without encryption as well. Do not use that port.</source>
        <translation>%1 nimmt Passwörter auch unverschlüsselt an. Nehmen Sie diesen Port nicht.</translation>
    </message>
    <message>
        <source>%1 begins without encryption and turns it on afterwards. The server has no port that is encrypted from the start.</source>
        <translation>%1 beginnt unverschlüsselt und schaltet die Verschlüsselung danach ein. Der Server hat keinen Port, der von Anfang an verschlüsselt ist.</translation>
    </message>
    <message>
        <source>%1 takes messages of %2 at most, attachments included.</source>
        <translation>%1 nimmt Nachrichten bis höchstens %2 an, Anhänge eingeschlossen.</translation>
    </message>
    <message>
        <source>%1 invites mail programs to send the password before the connection is encrypted. Portwright does not, others may.</source>
        <translation>%1 lädt Mailprogramme ein, das Passwort zu senden, bevor die Verbindung verschlüsselt ist. Portwright tut das nicht, andere vielleicht.</translation>
    </message>
</context>
<context>
    <name>portwright::ReportActions</name>
    <message>
        <source>&amp;Open report...</source>
        <translation>Bericht ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Bericht &amp;speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>portwright::ReportCommand</name>
    <message>
        <source>Shows a report that was saved, or compares it with another.</source>
        <translation>Zeigt einen gespeicherten Bericht oder vergleicht ihn mit einem anderen.</translation>
    </message>
    <message>
        <source>FILE is what check --report, send --report or the window wrote; - is standard input.</source>
        <translation>FILE ist, was check --report, send --report oder das Fenster geschrieben hat; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Shows what is different in the report OTHER. Ends with 0 if nothing is, else with 1.</source>
        <translation>Zeigt, was im Bericht OTHER anders ist. Endet mit 0, wenn nichts anders ist, sonst mit 1.</translation>
    </message>
    <message>
        <source>Shows the protocol log as well.</source>
        <translation>Zeigt auch das Protokoll.</translation>
    </message>
    <message>
        <source>Prints the report, or the differences, as one JSON document.</source>
        <translation>Gibt den Bericht oder die Unterschiede als ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Name one report to read, or - for standard input.</source>
        <translation>Nennen Sie einen Bericht, der gelesen werden soll, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input cannot give both reports.</source>
        <translation>Die Standardeingabe kann nicht beide Berichte liefern.</translation>
    </message>
    <message>
        <source>--log and --compare do not go together.</source>
        <translation>--log und --compare gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--pseudonyms and --compare do not go together.</source>
        <translation>--pseudonyms und --compare passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--pseudonyms: the names in this report were replaced before, so nobody can tell which domains are theirs. Ask for it with the domains replaced.</source>
        <translation>--pseudonyms: Die Namen in diesem Bericht wurden schon ersetzt, daher kann niemand sagen, welche Domains ihre sind. Bitten Sie um einen, in dem auch die Domains ersetzt sind.</translation>
    </message>
</context>
<context>
    <name>portwright::ReportFile</name>
    <message>
        <source>Writes a report for who helps into FILE, whole or not at all: JSON if the name ends in .json, else a page for a browser with the same inside. No password is in it.</source>
        <translation>Schreibt einen Bericht für jemanden, der hilft, in FILE, ganz oder gar nicht: JSON, wenn der Name auf .json endet, sonst eine Seite für den Browser mit demselben Inhalt. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>Puts placeholders into the report: names (for addresses, user names and persons) or domains (for the mail domain in names of hosts as well).</source>
        <translation>Setzt Platzhalter in den Bericht: names (für Adressen, Benutzernamen und Personen) oder domains (auch für die Maildomain in Hostnamen).</translation>
    </message>
    <message>
        <source>--pseudonyms: say names or domains, not &quot;%1&quot;.</source>
        <translation>--pseudonyms: names oder domains angeben, nicht „%1“.</translation>
    </message>
    <message>
        <source>--report: &quot;%1&quot; could not be written: %2. What was there before is untouched.</source>
        <translation>--report: „%1“ ließ sich nicht schreiben: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>--pseudonyms goes with --report: what is printed has names in it.</source>
        <translation>--pseudonyms gehört zu --report: In dem, was ausgegeben wird, stehen Namen.</translation>
    </message>
</context>
<context>
    <name>portwright::ReportPage</name>
    <message>
        <source>Portwright report</source>
        <translation>Portwright-Bericht</translation>
    </message>
    <message>
        <source>Portwright report: %1</source>
        <translation>Portwright-Bericht: %1</translation>
    </message>
    <message>
        <source>Show the line of the protocol log</source>
        <translation>Die Zeile des Protokolls zeigen</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>portwright::ReportSection</name>
    <message>
        <source>Left out here: %1</source>
        <translation>Hier ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>portwright::ReportSections</name>
    <message>
        <source>no usable server was found</source>
        <translation>kein brauchbarer Server gefunden</translation>
    </message>
    <message>
        <source>%1, needs consent</source>
        <translation>%1, braucht Zustimmung</translation>
    </message>
    <message>
        <source>%1, sign-in accepted</source>
        <translation>%1, Anmeldung angenommen</translation>
    </message>
    <message>
        <source>%1, sign-in refused</source>
        <translation>%1, Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>%1, sign-in not tested</source>
        <translation>%1, Anmeldung nicht geprüft</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Portwright %1, Qt %2, %3</source>
        <translation>Portwright %1, Qt %2, %3</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language and time zone</source>
        <translation>Sprache und Zeitzone</translation>
    </message>
    <message>
        <source>Typed for outgoing mail</source>
        <translation>Eingegeben für den Postausgang</translation>
    </message>
    <message>
        <source>Typed for incoming mail</source>
        <translation>Eingegeben für den Posteingang</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>replaced by placeholders</source>
        <translation>durch Platzhalter ersetzt</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Everything that was tried</source>
        <translation>Alles, was versucht wurde</translation>
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
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden nach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who was asked for settings</source>
        <translation>Wer nach Einstellungen gefragt wurde</translation>
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
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <comment>server, TLS 1.3, cipher</comment>
        <translation>%1, %2 mit %3</translation>
    </message>
    <message>
        <source>What DNS said</source>
        <translation>Was DNS geantwortet hat</translation>
    </message>
    <message>
        <source>Protocol log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Older lines that were no longer there: %1</source>
        <translation>Ältere Zeilen, die schon weggefallen waren: %1</translation>
    </message>
    <message>
        <source>stopped before it came to an end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>server, next server, time</comment>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>nimmt keine Mail an (Null-MX)</translation>
    </message>
</context>
<context>
    <name>portwright::ReportWindow</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>P&amp;orts</source>
        <translation>P&amp;orts</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>&amp;Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Zerti&amp;fikate</translation>
    </message>
    <message>
        <source>&amp;DNS</source>
        <translation>&amp;DNS</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Das Angezeigte kopieren</translation>
    </message>
    <message>
        <source>Compare with &amp;another report...</source>
        <translation>Mit &amp;anderem Bericht vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Protocol &amp;log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>About the s&amp;erver</source>
        <translation>Über den S&amp;erver</translation>
    </message>
</context>
<context>
    <name>portwright::ReportWords</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is over %1, which no report is.</source>
        <translation>Die Datei ist größer als %1; so groß ist kein Bericht.</translation>
    </message>
    <message>
        <source>This is no report of Portwright. Choose a file that was saved with &quot;Save report&quot; or written with --report.</source>
        <translation>Das ist kein Bericht von Portwright. Wählen Sie eine Datei, die mit „Bericht speichern“ gespeichert oder mit --report geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is more than one report in this file, and nothing says which is meant. Ask for the file as it was saved.</source>
        <translation>In dieser Datei steht mehr als ein Bericht, und nichts sagt, welcher gemeint ist. Bitten Sie um die Datei, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The report is damaged or was cut off on its way. Ask for it once more.</source>
        <translation>Der Bericht ist beschädigt oder wurde unterwegs abgeschnitten. Lassen Sie ihn sich noch einmal schicken.</translation>
    </message>
    <message>
        <source>This is built as no report is, perhaps to do harm. It was not opened.</source>
        <translation>Die Datei ist aufgebaut wie kein Bericht, vielleicht um Schaden anzurichten. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Something in this report is not what it should be. It was not opened.</source>
        <translation>Etwas in diesem Bericht ist nicht so, wie es sein sollte. Er wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This report was written by a newer Portwright. Update the program to read it.</source>
        <translation>Diesen Bericht hat ein neueres Portwright geschrieben. Aktualisieren Sie das Programm, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Sign-in asked for</source>
        <translation>Anmeldung gewünscht</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Order of ports</source>
        <translation>Reihenfolge der Ports</translation>
    </message>
    <message>
        <source>EHLO name</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>Who may be asked</source>
        <translation>Wer gefragt werden darf</translation>
    </message>
    <message>
        <source>Provider list</source>
        <translation>Anbieterliste</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Wer dafür bürgt</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum dieser</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Braucht Zustimmung</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Got as far as</source>
        <translation>Gekommen bis</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Faults of the certificate</source>
        <translation>Fehler des Zertifikats</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit bis zur Verbindung</translation>
    </message>
    <message>
        <source>Time to the result</source>
        <translation>Zeit bis zum Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verraten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Mail exchanges</source>
        <translation>Mailserver (MX)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>The server&apos;s reply</source>
        <translation>Die Antwort des Servers</translation>
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
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Arrived in</source>
        <translation>Angekommen in</translation>
    </message>
    <message>
        <source>Time to arrive</source>
        <translation>Zeit bis zur Ankunft</translation>
    </message>
    <message>
        <source>Authentication results</source>
        <translation>Ergebnisse der Echtheitsprüfung</translation>
    </message>
    <message>
        <source>First usable server after</source>
        <translation>Erster brauchbarer Server nach</translation>
    </message>
    <message>
        <source>Final answer after</source>
        <translation>Endgültige Antwort nach</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Version of Portwright</source>
        <translation>Version von Portwright</translation>
    </message>
    <message>
        <source>Version of Qt</source>
        <translation>Version von Qt</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>hat abgelehnt</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>Verschlüsselung misslungen</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>does not speak the protocol</source>
        <translation>spricht das Protokoll nicht</translation>
    </message>
    <message>
        <source>somebody put in plain text behind STARTTLS</source>
        <translation>jemand hat hinter STARTTLS Klartext eingeschleust</translation>
    </message>
    <message>
        <source>does not offer what is needed</source>
        <translation>bietet nicht an, was gebraucht wird</translation>
    </message>
    <message>
        <source>the message could not be read</source>
        <translation>die Nachricht ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>had not answered yet</source>
        <translation>hatte noch nicht geantwortet</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>a server reports on it</source>
        <translation>ein Server berichtet darüber</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>the mailbox could not be looked into</source>
        <translation>in das Postfach konnte nicht gesehen werden</translation>
    </message>
    <message>
        <source>no longer looked for</source>
        <translation>wird nicht mehr gesucht</translation>
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
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>outgoing mail alone</source>
        <translation>nur Postausgang</translation>
    </message>
    <message>
        <source>incoming mail alone</source>
        <translation>nur Posteingang</translation>
    </message>
    <message>
        <source>outgoing and incoming mail</source>
        <translation>Postausgang und Posteingang</translation>
    </message>
    <message>
        <source>everybody who may know</source>
        <translation>alle, die es wissen könnten</translation>
    </message>
    <message>
        <source>everybody but the mail domain&apos;s web servers</source>
        <translation>alle außer den Webservern der Maildomain</translation>
    </message>
    <message>
        <source>DNS alone</source>
        <translation>nur DNS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was gewünscht war</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Eingegeben: %1</translation>
    </message>
    <message>
        <source>Diagnosis of %1</source>
        <translation>Diagnose zu %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>Hinweis zu %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <translation>DNS: %1</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The two reports say the same.</source>
        <translation>Die beiden Berichte sagen dasselbe.</translation>
    </message>
    <message>
        <source>1 difference.</source>
        <translation>1 Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences.</source>
        <translation>
            <numerusform>%Ln Unterschied.</numerusform>
            <numerusform>%Ln Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>First report: %1
Second report: %2</source>
        <translation>Erster Bericht: %1
Zweiter Bericht: %2</translation>
    </message>
    <message>
        <source>Usual time to answer</source>
        <translation>Übliche Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
        <source>Refused recipients</source>
        <translation>Abgelehnte Empfänger</translation>
    </message>
    <message>
        <source>What servers report</source>
        <translation>Was Server berichten</translation>
    </message>
    <message>
        <source>encrypts less than before</source>
        <translation>verschlüsselt weniger als vorher</translation>
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
    <name>portwright::SaveAccountPanel</name>
    <message>
        <source>Ca&amp;ll it:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Keep the &amp;password in the system&apos;s keychain</source>
        <translation>&amp;Passwort im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Name of the saved account</source>
        <translation>Name des gespeicherten Kontos</translation>
    </message>
    <message>
        <source>Save m&amp;y changes</source>
        <translation>Änderun&amp;gen speichern</translation>
    </message>
    <message>
        <source>Save to m&amp;y accounts</source>
        <translation>Zu meinen Konten hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;, and this result with it.</source>
        <translation>Als „%1“ gespeichert, mit diesem Ergebnis.</translation>
    </message>
    <message>
        <source>The password cannot be kept, you will be asked for it: %1</source>
        <translation>Das Passwort lässt sich nicht aufbewahren, Sie werden danach gefragt: %1</translation>
    </message>
    <message>
        <source>There is no password to keep: nobody has been signed in.</source>
        <translation>Es gibt kein Passwort zum Aufbewahren: Es fand keine Anmeldung statt.</translation>
    </message>
    <message>
        <source>Settings and results are saved in a file of yours, the password never; without the keychain you will be asked for it.</source>
        <translation>Einstellungen und Ergebnisse werden in einer Datei gespeichert, die Ihnen gehört, das Passwort nie; ohne den Schlüsselbund werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Saved. The keychain is being asked...</source>
        <translation>Gespeichert. Der Schlüsselbund wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Saved. It is under File &gt; Saved accounts.</source>
        <translation>Gespeichert. Sie finden es unter Datei &gt; Gespeicherte Konten.</translation>
    </message>
    <message>
        <source>The account is saved. Its password is as it was: %1</source>
        <translation>Das Konto ist gespeichert. Am Passwort hat sich nichts geändert: %1</translation>
    </message>
    <message>
        <source>Saved, and the password is in the keychain.</source>
        <translation>Gespeichert, und das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Saved. The password is in the keychain no longer.</source>
        <translation>Gespeichert. Das Passwort ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The settings found now differ from those that are saved.</source>
        <translation>Die jetzt gefundenen Einstellungen sind andere als die gespeicherten.</translation>
    </message>
    <message>
        <source>The keychain has another password than the one that works now.</source>
        <translation>Im Schlüsselbund steht ein anderes Passwort als das, das jetzt funktioniert.</translation>
    </message>
</context>
<context>
    <name>portwright::SaveReportDialog</name>
    <message>
        <source>With the protocol &amp;log</source>
        <translation>Mit &amp;Protokoll</translation>
    </message>
    <message>
        <source>Replace &amp;names and addresses by placeholders</source>
        <translation>&amp;Namen und Adressen durch Platzhalter ersetzen</translation>
    </message>
    <message>
        <source>Replace the mail &amp;domain, too</source>
        <translation>Auch die Mail&amp;domain ersetzen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>One file with the settings, everything that was tried and what is wrong, for who helps you. Every browser shows it, and Portwright opens it again. It never holds a password.</source>
        <translation>Eine Datei mit den Einstellungen, mit allem, was versucht wurde, und mit dem, was nicht stimmt, für jemanden, der Ihnen hilft. Jeder Browser zeigt sie an, und Portwright öffnet sie wieder. Ein Passwort steht nie darin.</translation>
    </message>
    <message>
        <source>IP addresses and certificates stay: without them nobody could help. They may tell which provider it is.</source>
        <translation>IP-Adressen und Zertifikate bleiben: Ohne sie könnte niemand helfen. Sie können verraten, welcher Anbieter es ist.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved to &quot;%1&quot;. It holds no password.</source>
        <translation>Der Bericht wurde in „%1“ gespeichert. Ein Passwort steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>portwright::SavedAccount</name>
    <message>
        <source>Checks the account that the window has saved as NAME, with its servers and its password in the keychain, and writes down the result there.</source>
        <translation>Prüft das Konto, das im Fenster als NAME gespeichert wurde, mit seinen Servern und seinem Passwort im Schlüsselbund, und speichert das Ergebnis dazu.</translation>
    </message>
    <message>
        <source>--profile: the saved account says which address and which servers; name neither beside it.</source>
        <translation>--profile: Das gespeicherte Konto nennt Adresse und Server schon; geben Sie daneben keines von beiden an.</translation>
    </message>
    <message>
        <source>--profile: no account is saved. The window saves them.</source>
        <translation>--profile: Es ist kein Konto gespeichert. Konten werden im Fenster gespeichert.</translation>
    </message>
    <message>
        <source>There is no saved account &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt kein gespeichertes Konto „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>portwright::SavedAccountsDialog</name>
    <message>
        <source>&amp;Show only:</source>
        <translation>&amp;Nur anzeigen:</translation>
    </message>
    <message>
        <source>No account is saved yet. After a check, the last step has a button that saves it: it can then be checked again with one key.</source>
        <translation>Noch ist kein Konto gespeichert. Nach einer Prüfung lässt es sich im letzten Schritt mit einer Schaltfläche speichern: Danach genügt ein Tastendruck, um es noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Noch &amp;einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved accounts</source>
        <translation>Gespeicherte Konten</translation>
    </message>
    <message>
        <source>Enter, or a double click</source>
        <translation>Eingabetaste oder Doppelklick</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of the account: its server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Delete the saved account &quot;%1&quot;?</source>
        <translation>Das gespeicherte Konto „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its settings and its last result go, and its password is removed from the keychain. The account at the provider stays as it is.</source>
        <translation>Seine Einstellungen und sein letztes Ergebnis werden gelöscht, und sein Passwort wird aus dem Schlüsselbund entfernt. Das Konto beim Anbieter bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Its settings and its last result go. The account at the provider stays as it is.</source>
        <translation>Seine Einstellungen und sein letztes Ergebnis werden gelöscht. Das Konto beim Anbieter bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The password of &quot;%1&quot; could not be removed from the keychain.</source>
        <translation>Das Passwort von „%1“ ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>%1

Nothing has been deleted. You may delete the saved account all the same: the password then stays in the keychain, as an entry of Portwright.</source>
        <translation>%1

Es wurde nichts gelöscht. Sie können das gespeicherte Konto trotzdem löschen: Das Passwort bleibt dann im Schlüsselbund, als Eintrag von Portwright.</translation>
    </message>
    <message>
        <source>&amp;Delete all the same</source>
        <translation>&amp;Trotzdem löschen</translation>
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
    <message>
        <source>Looks into the mailbox that --settings names until the message is there, and says where, when, and by which way it came; for another&apos;s address, until a report comes. SECONDS from 1 to 3600; default: 60.</source>
        <translation>Sieht in das Postfach, das --settings nennt, bis die Nachricht da ist, und sagt, wo sie liegt, wann und auf welchem Weg sie kam; bei fremder Adresse, bis ein Bericht kommt. SECONDS von 1 bis 3600; Vorgabe: 60.</translation>
    </message>
    <message>
        <source>--await-arrival: say how many seconds, from 1 to 3600, not &quot;%1&quot;.</source>
        <translation>--await-arrival: Geben Sie die Sekunden an, von 1 bis 3600, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--await-arrival: to see whether it arrives, a mailbox must be known. Give --settings with what check --json printed for the address, incoming mail included.</source>
        <translation>--await-arrival: Um die Ankunft zu sehen, muss ein Postfach bekannt sein. Geben Sie --settings mit dem an, was check --json für die Adresse ausgegeben hat, Posteingang eingeschlossen.</translation>
    </message>
    <message>
        <source>--await-arrival: the mailbox can be looked into only with its password.</source>
        <translation>--await-arrival: In das Postfach kann nur mit seinem Passwort gesehen werden.</translation>
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
    <name>portwright::ServicePanel</name>
    <message>
        <source>&amp;Measure five times</source>
        <translation>Ze&amp;it fünfmal messen</translation>
    </message>
    <message>
        <source>Stop &amp;measuring</source>
        <translation>N&amp;icht weiter messen</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>Ope&amp;n help page</source>
        <translation>Hil&amp;feseite öffnen</translation>
    </message>
</context>
<context>
    <name>portwright::ServiceWords</name>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Hier kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>Not taken: the sign-in goes over a web page of the provider</source>
        <translation>Wird nicht angenommen: Die Anmeldung läuft über eine Webseite des Anbieters</translation>
    </message>
    <message>
        <source>Need not be sent: both sides prove that they know it</source>
        <translation>Muss nicht gesendet werden: Beide Seiten beweisen, dass sie es kennen</translation>
    </message>
    <message>
        <source>Need not be sent: it is proven in an old way</source>
        <translation>Muss nicht gesendet werden: Es wird auf eine alte Weise bewiesen</translation>
    </message>
    <message>
        <source>Is sent, inside the encryption</source>
        <translation>Wird gesendet, aber verschlüsselt</translation>
    </message>
    <message>
        <source>Is sent for anybody on the way to read</source>
        <translation>Wird so gesendet, dass jeder unterwegs es lesen kann</translation>
    </message>
    <message>
        <source>None was found from here</source>
        <translation>Von hier aus wurde keine gefunden</translation>
    </message>
    <message>
        <source>There is one. It was not tried, for the other kind answered first</source>
        <translation>Es gibt eine. Sie wurde nicht versucht, weil die andere Art zuerst geantwortet hat</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Does not get through, the other kind does</source>
        <translation>Kommt nicht durch, die andere Art schon</translation>
    </message>
    <message>
        <source>text with letters of every alphabet as it is</source>
        <translation>Text mit Buchstaben aller Alphabete, unverändert</translation>
    </message>
    <message>
        <source>addresses with letters of every alphabet</source>
        <translation>Adressen mit Buchstaben aller Alphabete</translation>
    </message>
    <message>
        <source>several commands at once, which saves time</source>
        <translation>mehrere Befehle auf einmal, das spart Zeit</translation>
    </message>
    <message>
        <source>large messages in pieces, which saves time</source>
        <translation>große Nachrichten in Stücken, das spart Zeit</translation>
    </message>
    <message>
        <source>attachments that do not grow on their way</source>
        <translation>Anhänge, die unterwegs nicht wachsen</translation>
    </message>
    <message>
        <source>a report when a message was delivered, or was not</source>
        <translation>ein Bericht, ob eine Nachricht zugestellt wurde oder nicht</translation>
    </message>
    <message>
        <source>exact reasons when something is refused</source>
        <translation>genaue Gründe, wenn etwas abgelehnt wird</translation>
    </message>
    <message>
        <source>messages that may travel encrypted only</source>
        <translation>Nachrichten, die nur verschlüsselt reisen dürfen</translation>
    </message>
    <message>
        <source>a latest time for the delivery</source>
        <translation>ein spätester Zeitpunkt für die Zustellung</translation>
    </message>
    <message>
        <source>sending at a later time</source>
        <translation>Senden zu einem späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>new mail is told at once</source>
        <translation>neue Mail wird sofort gemeldet</translation>
    </message>
    <message>
        <source>messages are moved in one step</source>
        <translation>Nachrichten werden in einem Schritt verschoben</translation>
    </message>
    <message>
        <source>folders for sent mail, drafts and junk are marked</source>
        <translation>Ordner für Gesendetes, Entwürfe und Spam sind gekennzeichnet</translation>
    </message>
    <message>
        <source>the space in the mailbox can be asked for</source>
        <translation>der Platz im Postfach lässt sich abfragen</translation>
    </message>
    <message>
        <source>what has changed is found fast</source>
        <translation>was sich geändert hat, ist schnell gefunden</translation>
    </message>
    <message>
        <source>what was deleted is found fast</source>
        <translation>was gelöscht wurde, ist schnell gefunden</translation>
    </message>
    <message>
        <source>compressed transfer</source>
        <translation>komprimierte Übertragung</translation>
    </message>
    <message>
        <source>shared folders are told apart from your own</source>
        <translation>gemeinsame Ordner werden von Ihren eigenen unterschieden</translation>
    </message>
    <message>
        <source>program and server tell each other their names</source>
        <translation>Programm und Server nennen einander ihre Namen</translation>
    </message>
    <message>
        <source>names of folders with letters of every alphabet</source>
        <translation>Ordnernamen mit Buchstaben aller Alphabete</translation>
    </message>
    <message>
        <source>mail can stay on the server</source>
        <translation>Mail kann auf dem Server bleiben</translation>
    </message>
    <message>
        <source>the beginning of a message can be looked at</source>
        <translation>der Anfang einer Nachricht lässt sich ansehen</translation>
    </message>
    <message>
        <source>messages with letters of every alphabet as they are</source>
        <translation>Nachrichten mit Buchstaben aller Alphabete, unverändert</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is one or several ports or servers, %2 is what is true there
----------
%1 is a question in short, %2 the answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About this server</source>
        <translation>Über diesen Server</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>How safe is it?</source>
        <translation>Wie sicher ist er?</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Nachweis der Identität</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>None: anybody on the way can read along</source>
        <translation>Keine: Jeder unterwegs kann mitlesen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, in the newest way</source>
        <translation>Ja, auf die neueste Weise</translation>
    </message>
    <message>
        <source>Yes, in an older way that still holds</source>
        <translation>Ja, auf eine ältere Weise, die noch sicher ist</translation>
    </message>
    <message>
        <source>Yes, but in a way that is out of date</source>
        <translation>Ja, aber auf eine veraltete Weise</translation>
    </message>
    <message>
        <source>None: without encryption anybody could answer in its place</source>
        <translation>Keiner: Ohne Verschlüsselung könnte jeder an seiner Stelle antworten</translation>
    </message>
    <message>
        <source>Not proven. %1</source>
        <translation>Nicht bewiesen. %1</translation>
    </message>
    <message>
        <source>Proven by a certificate of %1</source>
        <translation>Bewiesen durch ein Zertifikat von %1</translation>
    </message>
    <message>
        <source>Proven by a certificate of %1, valid until %2 (days left: %3)</source>
        <translation>Bewiesen durch ein Zertifikat von %1, gültig bis %2 (Tage bis dahin: %3)</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>Wie zuverlässig ist er?</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Asked several times</source>
        <translation>Mehrmals gefragt</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Old internet addresses (IPv4)</source>
        <translation>Alte Internetadressen (IPv4)</translation>
    </message>
    <message>
        <source>New internet addresses (IPv6)</source>
        <translation>Neue Internetadressen (IPv6)</translation>
    </message>
    <message>
        <source>connected after %1</source>
        <translation>verbunden nach %1</translation>
    </message>
    <message>
        <source>encrypted after %1</source>
        <translation>verschlüsselt nach %1</translation>
    </message>
    <message>
        <source>none of %1 tries was answered (%2)</source>
        <translation>keiner von %1 Versuchen wurde beantwortet (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 tries answered, mostly within %3 (%4 to %5)</source>
        <translation>%1 von %2 Versuchen beantwortet, meist innerhalb von %3 (%4 bis %5)</translation>
    </message>
    <message>
        <source>%1; otherwise: %2</source>
        <translation>%1; sonst: %2</translation>
    </message>
    <message>
        <source>%1 at most (%2)</source>
        <translation>höchstens %1 (%2)</translation>
    </message>
    <message>
        <source>As long as you like (EXPIRE)</source>
        <translation>So lange Sie möchten (EXPIRE)</translation>
    </message>
    <message>
        <source>Days: %1 (EXPIRE)</source>
        <translation>Tage: %1 (EXPIRE)</translation>
    </message>
    <message>
        <source>What are the limits?</source>
        <translation>Wo sind die Grenzen?</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Recipients of one message</source>
        <translation>Empfänger einer Nachricht</translation>
    </message>
    <message>
        <source>Mail domains of the recipients</source>
        <translation>Maildomains der Empfänger</translation>
    </message>
    <message>
        <source>Messages in one connection</source>
        <translation>Nachrichten in einer Verbindung</translation>
    </message>
    <message>
        <source>Space in the mailbox</source>
        <translation>Platz im Postfach</translation>
    </message>
    <message>
        <source>Messages in it now</source>
        <translation>Nachrichten darin zurzeit</translation>
    </message>
    <message>
        <source>Pause between two sign-ins</source>
        <translation>Pause zwischen zwei Anmeldungen</translation>
    </message>
    <message>
        <source>Mail is kept</source>
        <translation>Mail wird aufbewahrt</translation>
    </message>
    <message>
        <source>%1, attachments included (%2)</source>
        <translation>%1, Anhänge eingeschlossen (%2)</translation>
    </message>
    <message>
        <source>No fixed limit (SIZE)</source>
        <translation>Keine feste Grenze (SIZE)</translation>
    </message>
    <message>
        <source>Not known: the server does not say (SIZE)</source>
        <translation>Nicht bekannt: Der Server sagt es nicht (SIZE)</translation>
    </message>
    <message>
        <source>Not known: the server does not say (LIMITS). Every server should take 100.</source>
        <translation>Nicht bekannt: Der Server sagt es nicht (LIMITS). Jeder Server sollte 100 annehmen.</translation>
    </message>
    <message>
        <source>Not known: it can be asked for after a sign-in to the mailbox</source>
        <translation>Nicht bekannt: Nach einer Anmeldung am Postfach lässt es sich abfragen</translation>
    </message>
    <message>
        <source>Not known: the server does not say (QUOTA)</source>
        <translation>Nicht bekannt: Der Server sagt es nicht (QUOTA)</translation>
    </message>
    <message>
        <source>%1, of which %2 is used (QUOTA)</source>
        <translation>%1, davon %2 belegt (QUOTA)</translation>
    </message>
    <message>
        <source>What can it do?</source>
        <translation>Was kann er?</translation>
    </message>
    <message>
        <source>Sending mail (SMTP)</source>
        <translation>Mail senden (SMTP)</translation>
    </message>
    <message>
        <source>Reading mail (IMAP)</source>
        <translation>Mail lesen (IMAP)</translation>
    </message>
    <message>
        <source>Fetching mail (POP3)</source>
        <translation>Mail abholen (POP3)</translation>
    </message>
    <message>
        <source>Folders with a purpose</source>
        <translation>Ordner mit festem Zweck</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>what a server can do</comment>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>what a server can do</comment>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <comment>what a server can do</comment>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Help page of %1</source>
        <translation>Hilfeseite von %1</translation>
    </message>
    <message>
        <source>Where is help?</source>
        <translation>Wo gibt es Hilfe?</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Es ist keine bekannt</translation>
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
        <source>--settings: the check found no server, so there is nothing to export.</source>
        <translation>--settings: Die Prüfung hat keinen Server gefunden, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>--settings: protocol, host, port, tls, username or auth of a server is missing or impossible.</source>
        <translation>--settings: protocol, host, port, tls, username oder auth eines Servers fehlt oder ist unmöglich.</translation>
    </message>
    <message>
        <source>The check found the server %1, which is foreign to the mail domain, and nobody agreed to it. If you do, add: %2</source>
        <translation>Die Prüfung hat den Server %1 gefunden, der der Mail-Domain fremd ist, und niemand hat zugestimmt. Wenn Sie zustimmen, ergänzen Sie: %2</translation>
    </message>
    <message>
        <source>--settings: host, port, tls or username of the outgoing server is missing or impossible.</source>
        <translation>--settings: host, port, tls oder username des Servers für ausgehende Mail fehlt oder ist unmöglich.</translation>
    </message>
</context>
<context>
    <name>portwright::SettingsPage</name>
    <message>
        <source>S&amp;kip test message</source>
        <translation>Testnachricht &amp;überspringen</translation>
    </message>
    <message>
        <source>Everything works. The sign-in was accepted at %1, encrypted and with a valid certificate.</source>
        <extracomment>%1 is one server or two</extracomment>
        <translation>Alles funktioniert. Die Anmeldung wurde bei %1 angenommen, verschlüsselt und mit gültigem Zertifikat.</translation>
    </message>
</context>
<context>
    <name>portwright::SettingsSheet</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
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
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Mail settings of %1</source>
        <translation>Mail-Einstellungen von %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this text, as a tag of RFC 5646</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The password is not on this sheet.</source>
        <translation>Das Passwort steht nicht auf diesem Blatt.</translation>
    </message>
    <message>
        <source>The password is on this sheet, as you asked. Whoever finds it can read your mail.</source>
        <translation>Das Passwort steht auf diesem Blatt, wie Sie es wollten. Wer es findet, kann Ihre Mail lesen.</translation>
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
        <source>Type the password to see whether the server lets you in.</source>
        <translation>Geben Sie das Passwort ein, um zu sehen, ob der Server Sie hereinlässt.</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>An&amp;melden</translation>
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
    <name>portwright::StepsList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a field, such as &quot;Server&quot;</extracomment>
        <translation>Kopieren: %1</translation>
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
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Works, but is not right</source>
        <translation>Funktioniert, ist aber nicht in Ordnung</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Der Weg der Nachricht</translation>
    </message>
    <message>
        <source>What servers reported</source>
        <translation>Was Server berichteten</translation>
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
    <name>portwright::UnsavedQuestion</name>
    <message>
        <source>The result was not saved. Save it first?</source>
        <translation>Das Ergebnis ist nicht gespeichert. Vorher speichern?</translation>
    </message>
    <message>
        <source>If it is not, what was found is lost.</source>
        <translation>Sonst geht verloren, was gefunden wurde.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
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
    <name>portwright::WaitButton</name>
    <message>
        <source>Wait as long as the server asks, then try again</source>
        <translation>So lange warten, wie der Server verlangt, dann noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Do not wait (%1 left)</source>
        <translation>Nicht warten (noch %1)</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>In %1 noch einmal versuchen</translation>
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
        <source>Nobody can sign in here</source>
        <translation>Hier kann sich niemand anmelden</translation>
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
        <source>Looking into the mailbox...</source>
        <translation>Postfach wird angesehen&#xa0;…</translation>
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
    <message>
        <source>Forbidden on this computer</source>
        <translation>Auf diesem Computer verboten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No room on this computer</source>
        <translation>Kein Platz auf diesem Computer</translation>
    </message>
    <message>
        <source>Less encrypted than before</source>
        <translation>Weniger verschlüsselt als vorher</translation>
    </message>
</context>
</TS>
