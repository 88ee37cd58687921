<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n brake(s) hold off an attack on the sign-in.</source>
        <translation>
            <numerusform>%n Bremse wehrt einen Angriff auf die Anmeldung ab.</numerusform>
            <numerusform>%n Bremsen wehren einen Angriff auf die Anmeldung ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered in the last 24 hours.</source>
        <translation>
            <numerusform>%n Nachricht konnte in den letzten 24 Stunden nicht zugestellt werden.</numerusform>
            <numerusform>%n Nachrichten konnten in den letzten 24 Stunden nicht zugestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf den Versand.</numerusform>
            <numerusform>%n Nachrichten warten auf den Versand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), device(s) or network(s) are locked after too many wrong passwords or codes.</source>
        <translation>
            <numerusform>%n Konto, Gerät oder Netz ist nach zu vielen falschen Passwörtern oder Codes gesperrt.</numerusform>
            <numerusform>%n Konten, Geräte oder Netze sind nach zu vielen falschen Passwörtern oder Codes gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the role of admin wait for you.</source>
        <translation>
            <numerusform>%n Antrag auf die Administratorrolle wartet auf Sie.</numerusform>
            <numerusform>%n Anträge auf die Administratorrolle warten auf Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no authenticator yet.</source>
        <translation>
            <numerusform>%n Konto hat noch keinen Authenticator.</numerusform>
            <numerusform>%n Konten haben noch keinen Authenticator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) run out within a day.</source>
        <translation>
            <numerusform>%n Einladung läuft binnen eines Tages ab.</numerusform>
            <numerusform>%n Einladungen laufen binnen eines Tages ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) expire within two weeks.</source>
        <translation>
            <numerusform>%n API-Schlüssel läuft binnen zwei Wochen ab.</numerusform>
            <numerusform>%n API-Schlüssel laufen binnen zwei Wochen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider for text messages is set up: no code reaches a phone.</source>
        <translation>Es ist kein Anbieter für Textnachrichten eingerichtet: Kein Code erreicht ein Telefon.</translation>
    </message>
    <message>
        <source>No mail server is set up: nobody can be invited.</source>
        <translation>Es ist kein E-Mail-Server eingerichtet: Niemand kann eingeladen werden.</translation>
    </message>
    <message>
        <source>The last verification found the audit trail damaged.</source>
        <translation>Die letzte Prüfung hat ergeben, dass das Prüfprotokoll beschädigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the audit trail are not signed yet.</source>
        <translation>
            <numerusform>%n Ereignis des Prüfprotokolls ist noch nicht signiert.</numerusform>
            <numerusform>%n Ereignisse des Prüfprotokolls sind noch nicht signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail has not been verified for a month.</source>
        <translation>Das Prüfprotokoll wurde seit einem Monat nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left. Make new ones in time.</source>
        <translation>
            <numerusform>Sie haben noch %n Wiederherstellungscode. Erstellen Sie rechtzeitig neue.</numerusform>
            <numerusform>Sie haben noch %n Wiederherstellungscodes. Erstellen Sie rechtzeitig neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that this version does not know needs attention: %1.</source>
        <translation>Etwas, das diese Version nicht kennt, braucht Aufmerksamkeit: %1.</translation>
    </message>
    <message>
        <source>The first ends on %1</source>
        <translation>Frühestes Ende am %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Zur Kenntnis</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sign-in by code</source>
        <translation>Anmeldung per Code</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Staff account</source>
        <translation>Mitarbeiterkonto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
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
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>API key made</source>
        <translation>API-Schlüssel erstellt</translation>
    </message>
    <message>
        <source>API keys listed</source>
        <translation>API-Schlüssel aufgelistet</translation>
    </message>
    <message>
        <source>API key replaced</source>
        <translation>API-Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>API key ended</source>
        <translation>API-Schlüssel beendet</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>Prüfprotokoll gelesen</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Verification of the trail cancelled</source>
        <translation>Prüfung des Protokolls abgebrochen</translation>
    </message>
    <message>
        <source>Verification of the trail not finished</source>
        <translation>Prüfung des Protokolls nicht beendet</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>CSV import cancelled</source>
        <translation>CSV-Import abgebrochen</translation>
    </message>
    <message>
        <source>CSV import completed</source>
        <translation>CSV-Import abgeschlossen</translation>
    </message>
    <message>
        <source>CSV import refused</source>
        <translation>CSV-Import abgelehnt</translation>
    </message>
    <message>
        <source>Customer list read</source>
        <translation>Kundenliste gelesen</translation>
    </message>
    <message>
        <source>Customer read</source>
        <translation>Kunde gelesen</translation>
    </message>
    <message>
        <source>Customer revealed</source>
        <translation>Kunde aufgedeckt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Function called</source>
        <translation>Funktion aufgerufen</translation>
    </message>
    <message>
        <source>Function refused</source>
        <translation>Funktion abgelehnt</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Installation eingerichtet</translation>
    </message>
    <message>
        <source>Installation marked as demo</source>
        <translation>Installation als Demo gekennzeichnet</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Hauptschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Re-key advanced</source>
        <translation>Umschlüsselung fortgesetzt</translation>
    </message>
    <message>
        <source>Re-key completed</source>
        <translation>Umschlüsselung abgeschlossen</translation>
    </message>
    <message>
        <source>Re-key started</source>
        <translation>Umschlüsselung begonnen</translation>
    </message>
    <message>
        <source>Old message contents deleted</source>
        <translation>Alte Nachrichteninhalte gelöscht</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Nachricht zugestellt</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>Nachricht kommt vielleicht doppelt an</translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation>Nachricht verfallen</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead of SMS</source>
        <translation>Nachricht geht per E-Mail statt per SMS</translation>
    </message>
    <message>
        <source>No e-mail address instead of SMS</source>
        <translation>Keine E-Mail-Adresse als Ersatz für SMS</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Nachricht wird erneut versucht</translation>
    </message>
    <message>
        <source>Message sending began</source>
        <translation>Versand der Nachricht begonnen</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Delivery report received</source>
        <translation>Zustellbericht erhalten</translation>
    </message>
    <message>
        <source>Message withheld</source>
        <translation>Nachricht zurückgehalten</translation>
    </message>
    <message>
        <source>Sign-in notice withdrawn</source>
        <translation>Anmeldehinweis zurückgezogen</translation>
    </message>
    <message>
        <source>One-time codes switched off</source>
        <translation>Einmalcodes abgeschaltet</translation>
    </message>
    <message>
        <source>One-time codes switched on again</source>
        <translation>Einmalcodes wieder eingeschaltet</translation>
    </message>
    <message>
        <source>Sign-in brake released</source>
        <translation>Anmeldebremse gelöst</translation>
    </message>
    <message>
        <source>One-time code refused</source>
        <translation>Einmalcode abgelehnt</translation>
    </message>
    <message>
        <source>One-time code asked for</source>
        <translation>Einmalcode angefordert</translation>
    </message>
    <message>
        <source>Old counts of guesses deleted</source>
        <translation>Alte Zählungen von Rateversuchen gelöscht</translation>
    </message>
    <message>
        <source>Receiver of a one-time code found</source>
        <translation>Empfänger eines Einmalcodes gefunden</translation>
    </message>
    <message>
        <source>Expired one-time codes deleted</source>
        <translation>Abgelaufene Einmalcodes gelöscht</translation>
    </message>
    <message>
        <source>Guessing of one-time codes detected</source>
        <translation>Erraten von Einmalcodes erkannt</translation>
    </message>
    <message>
        <source>SMS pumping detected</source>
        <translation>SMS-Pumping erkannt</translation>
    </message>
    <message>
        <source>SMS spending limit reached</source>
        <translation>Ausgabengrenze für SMS erreicht</translation>
    </message>
    <message>
        <source>Outbox read</source>
        <translation>Postausgang gelesen</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Customer session expired</source>
        <translation>Kundensitzung abgelaufen</translation>
    </message>
    <message>
        <source>Sessions of another person read</source>
        <translation>Sitzungen einer anderen Person gelesen</translation>
    </message>
    <message>
        <source>Customer signed in</source>
        <translation>Kunde angemeldet</translation>
    </message>
    <message>
        <source>Old traces of sign-ins deleted</source>
        <translation>Alte Spuren von Anmeldungen gelöscht</translation>
    </message>
    <message>
        <source>Staff account created</source>
        <translation>Mitarbeiterkonto angelegt</translation>
    </message>
    <message>
        <source>Staff account disabled</source>
        <translation>Mitarbeiterkonto gesperrt</translation>
    </message>
    <message>
        <source>Staff account enabled</source>
        <translation>Mitarbeiterkonto freigegeben</translation>
    </message>
    <message>
        <source>Admin role approved</source>
        <translation>Administratorrolle genehmigt</translation>
    </message>
    <message>
        <source>Admin role refused</source>
        <translation>Administratorrolle abgelehnt</translation>
    </message>
    <message>
        <source>Admin role asked for</source>
        <translation>Administratorrolle beantragt</translation>
    </message>
    <message>
        <source>Request for admin role ended</source>
        <translation>Antrag auf Administratorrolle erledigt</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Link für ein Passwort gesendet</translation>
    </message>
    <message>
        <source>Staff list read</source>
        <translation>Mitarbeiterliste gelesen</translation>
    </message>
    <message>
        <source>Staff sign-in failed</source>
        <translation>Mitarbeiteranmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Staff sign-in locked</source>
        <translation>Mitarbeiteranmeldung gesperrt</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Mitarbeiter angemeldet</translation>
    </message>
    <message>
        <source>Staff signed out</source>
        <translation>Mitarbeiter abgemeldet</translation>
    </message>
    <message>
        <source>Expired links and grants deleted</source>
        <translation>Abgelaufene Links und Anträge gelöscht</translation>
    </message>
    <message>
        <source>Staff password chosen</source>
        <translation>Mitarbeiterpasswort gewählt</translation>
    </message>
    <message>
        <source>Staff account read</source>
        <translation>Mitarbeiterkonto gelesen</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Wiederherstellungscodes erneuert</translation>
    </message>
    <message>
        <source>New password asked for</source>
        <translation>Neues Passwort angefordert</translation>
    </message>
    <message>
        <source>Staff role changed</source>
        <translation>Mitarbeiterrolle geändert</translation>
    </message>
    <message>
        <source>Second factor asked for</source>
        <translation>Zweiter Faktor verlangt</translation>
    </message>
    <message>
        <source>Authenticator set up</source>
        <translation>Authenticator eingerichtet</translation>
    </message>
    <message>
        <source>Second factor refused</source>
        <translation>Zweiter Faktor abgelehnt</translation>
    </message>
    <message>
        <source>Second factor locked</source>
        <translation>Zweiter Faktor gesperrt</translation>
    </message>
    <message>
        <source>Authenticator removed</source>
        <translation>Authenticator entfernt</translation>
    </message>
    <message>
        <source>Identity confirmed anew</source>
        <translation>Identität erneut bestätigt</translation>
    </message>
    <message>
        <source>Staff session renewed</source>
        <translation>Mitarbeitersitzung erneuert</translation>
    </message>
    <message>
        <source>Stolen session token suspected</source>
        <translation>Verdacht auf gestohlenes Sitzungstoken</translation>
    </message>
    <message>
        <source>Staff account changed</source>
        <translation>Mitarbeiterkonto geändert</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server beendet</translation>
    </message>
    <message>
        <source>TLS certificate created</source>
        <translation>TLS-Zertifikat erstellt</translation>
    </message>
    <message>
        <source>Change of an address asked for</source>
        <translation>Änderung von Kontaktdaten beantragt</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Änderung von Kontaktdaten abgebrochen</translation>
    </message>
    <message>
        <source>Change of an address held</source>
        <translation>Änderung von Kontaktdaten vorgemerkt</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Kontaktdaten geändert</translation>
    </message>
    <message>
        <source>Old changes of addresses deleted</source>
        <translation>Alte Änderungen von Kontaktdaten gelöscht</translation>
    </message>
    <message>
        <source>Change of an address refused</source>
        <translation>Änderung von Kontaktdaten abgelehnt</translation>
    </message>
    <message>
        <source>Override approved</source>
        <translation>Verifizierung ohne Code genehmigt</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Verifizierung ohne Code beendet</translation>
    </message>
    <message>
        <source>Overrides listed</source>
        <translation>Verifizierungen ohne Code aufgelistet</translation>
    </message>
    <message>
        <source>Override requested</source>
        <translation>Verifizierung ohne Code beantragt</translation>
    </message>
    <message>
        <source>Override started</source>
        <translation>Verifizierung ohne Code begonnen</translation>
    </message>
    <message>
        <source>Override used</source>
        <translation>Verifizierung ohne Code benutzt</translation>
    </message>
    <message>
        <source>Timeline of customer read</source>
        <translation>Kundenverlauf gelesen</translation>
    </message>
    <message>
        <source>Set-up refused</source>
        <translation>Einrichtung abgelehnt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Testnachricht gesendet</translation>
    </message>
    <message>
        <source>Staff password not changed</source>
        <translation>Mitarbeiterpasswort nicht geändert</translation>
    </message>
</context>
<context>
    <name>AuditMember</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>After erasure</source>
        <translation>Nach Löschung</translation>
    </message>
    <message>
        <source>Amr</source>
        <translation>Nachweisverfahren</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Aufforderungen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known device</source>
        <translation>Bekanntes Gerät</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>Nummernbereich</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Benutzerprogramm</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Without second admin</source>
        <translation>Ohne zweiten Administrator</translation>
    </message>
</context>
<context>
    <name>AuditResource</name>
    <message>
        <source>Admin grant</source>
        <translation>Administratorantrag</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Customer import</source>
        <translation>Kundenimport</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Sign in brake</source>
        <translation>Anmeldebremse</translation>
    </message>
    <message>
        <source>Wrapping key</source>
        <translation>Schlüssel zum Verpacken</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8 or UTF-16. In a spreadsheet program, save it as “CSV UTF-8”.</source>
        <translation>Dies ist keine Textdatei in UTF-8 oder UTF-16. Speichern Sie sie in der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>CustomerSafety</name>
    <message>
        <source>The customer asked for another phone number and can enter the code until %1.</source>
        <translation>Der Kunde möchte eine andere Telefonnummer hinterlegen und kann den Code bis %1 eingeben.</translation>
    </message>
    <message>
        <source>The customer asked for another e-mail address and can enter the code until %1.</source>
        <translation>Der Kunde möchte eine andere E-Mail-Adresse hinterlegen und kann den Code bis %1 eingeben.</translation>
    </message>
    <message>
        <source>The phone number is removed on %1.</source>
        <translation>Die Telefonnummer wird am %1 entfernt.</translation>
    </message>
    <message>
        <source>The e-mail address is removed on %1.</source>
        <translation>Die E-Mail-Adresse wird am %1 entfernt.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. Staff asked for it.</source>
        <translation>Die Telefonnummer wird am %2 in %1 geändert. Mitarbeitende haben das veranlasst.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. The customer asked for it.</source>
        <translation>Die Telefonnummer wird am %2 in %1 geändert. Der Kunde hat das veranlasst.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. Staff asked for it.</source>
        <translation>Die E-Mail-Adresse wird am %2 in %1 geändert. Mitarbeitende haben das veranlasst.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. The customer asked for it.</source>
        <translation>Die E-Mail-Adresse wird am %2 in %1 geändert. Der Kunde hat das veranlasst.</translation>
    </message>
    <message>
        <source>Call back on a number we know</source>
        <translation>Rückruf unter einer bekannten Nummer</translation>
    </message>
    <message>
        <source>In person, with an identity document</source>
        <translation>Persönlich, mit Ausweisdokument</translation>
    </message>
    <message>
        <source>Video call, with an identity document</source>
        <translation>Videoanruf, mit Ausweisdokument</translation>
    </message>
    <message>
        <source>I called them on a number that was on file before they asked</source>
        <translation>Ich habe unter einer Nummer angerufen, die schon vor der Anfrage hinterlegt war</translation>
    </message>
    <message>
        <source>They gave their full name as it is on file</source>
        <translation>Die Person hat ihren vollen Namen genannt, wie er hinterlegt ist</translation>
    </message>
    <message>
        <source>They described a recent order that only they should know</source>
        <translation>Die Person hat eine frühere Bestellung beschrieben, die nur sie kennen sollte</translation>
    </message>
    <message>
        <source>They gave the address of an earlier delivery</source>
        <translation>Die Person hat die Adresse einer früheren Lieferung genannt</translation>
    </message>
    <message>
        <source>They knew roughly since when they are a customer</source>
        <translation>Die Person wusste ungefähr, seit wann sie Kunde ist</translation>
    </message>
    <message>
        <source>I saw the original of a valid identity document</source>
        <translation>Ich habe das Original eines gültigen Ausweisdokuments gesehen</translation>
    </message>
    <message>
        <source>The photo on it is of this person</source>
        <translation>Das Foto darauf zeigt diese Person</translation>
    </message>
    <message>
        <source>They did what I asked for on camera, so it was no recording</source>
        <translation>Die Person hat vor der Kamera getan, worum ich bat; es war also keine Aufzeichnung</translation>
    </message>
    <message>
        <source>The phone number is to be changed.</source>
        <translation>Die Telefonnummer soll geändert werden.</translation>
    </message>
    <message>
        <source>The phone number was changed in the last 30 days.</source>
        <translation>Die Telefonnummer wurde in den letzten 30 Tagen geändert.</translation>
    </message>
    <message>
        <source>A change of the phone number or e-mail address waits.</source>
        <translation>Eine Änderung der Telefonnummer oder E-Mail-Adresse steht aus.</translation>
    </message>
    <message>
        <source>Codes are locked after too many wrong guesses.</source>
        <translation>Codes sind nach zu vielen Rateversuchen gesperrt.</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Code per Textnachricht</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code per E-Mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This phone number or e-mail address belongs to another customer.</source>
        <translation>Diese Telefonnummer oder E-Mail-Adresse gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>This is what is on file already.</source>
        <translation>Genau das ist schon hinterlegt.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>LOFT</source>
        <translation>LOFT</translation>
    </message>
</context>
<context>
    <name>ErrorCode</name>
    <message>
        <source>Invalid request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>Invalid json</source>
        <translation>Ungültiges JSON</translation>
    </message>
    <message>
        <source>Invalid phone</source>
        <translation>Ungültige Telefonnummer</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>Ungültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Invalid cursor</source>
        <translation>Ungültige Listenposition</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>Invalid code</source>
        <translation>Ungültiger Code</translation>
    </message>
    <message>
        <source>Invalid import</source>
        <translation>Ungültiger Import</translation>
    </message>
    <message>
        <source>Unknown notice</source>
        <translation>Unbekannter Hinweis</translation>
    </message>
    <message>
        <source>Unauthenticated</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Invalid credentials</source>
        <translation>Falsche Zugangsdaten</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Step up required</source>
        <translation>Erneute Bestätigung nötig</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Herkunft nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Antwortform nicht möglich</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Zeit für die Anfrage überschritten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Length required</source>
        <translation>Längenangabe fehlt</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Voraussetzung nicht erfüllt</translation>
    </message>
    <message>
        <source>Content too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <source>Uri too long</source>
        <translation>Adresse zu lang</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Inhaltstyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Expectation failed</source>
        <translation>Erwartung nicht erfüllt</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Kopfzeilen zu groß</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Anfrage fehlerhaft</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Too many codes</source>
        <translation>Zu viele Codes</translation>
    </message>
    <message>
        <source>Too many guesses</source>
        <translation>Zu viele Rateversuche</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interner Fehler</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Upstream failed</source>
        <translation>Fremder Dienst fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>Storage unavailable</source>
        <translation>Speicher nicht verfügbar</translation>
    </message>
    <message>
        <source>Sign in guarded</source>
        <translation>Anmeldung geschützt</translation>
    </message>
    <message>
        <source>Texts stopped</source>
        <translation>Textnachrichten angehalten</translation>
    </message>
    <message>
        <source>Upstream timeout</source>
        <translation>Fremder Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Version not supported</source>
        <translation>Version nicht unterstützt</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>What a person did, last 30 days</source>
        <translation>Was eine Person getan hat, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Failed sign-ins of staff, last 24 hours</source>
        <translation>Fehlgeschlagene Anmeldungen von Mitarbeitenden, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Failed sign-ins of customers, last 24 hours</source>
        <translation>Fehlgeschlagene Anmeldungen von Kunden, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Who opened customers, last 30 days</source>
        <translation>Wer Kunden geöffnet hat, letzte 30 Tage</translation>
    </message>
    <message>
        <source>What happened to a customer</source>
        <translation>Was mit einem Kunden geschehen ist</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>A filter that comes with the program is called so. Choose another name.</source>
        <translation>Ein mitgelieferter Filter heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The server&apos;s statement about the trail cannot be read.</source>
        <translation>Die Aussage des Servers über das Protokoll kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The signature under the server&apos;s statement about the trail is not good.</source>
        <translation>Die Signatur unter der Aussage des Servers über das Protokoll ist nicht gültig.</translation>
    </message>
    <message>
        <source>The server&apos;s statement about the trail contradicts what it has signed.</source>
        <translation>Die Aussage des Servers über das Protokoll widerspricht dem, was er signiert hat.</translation>
    </message>
    <message>
        <source>This is not the trail that was seen here before: it carries another name.</source>
        <translation>Dies ist nicht das Protokoll, das hier früher zu sehen war: Es trägt einen anderen Namen.</translation>
    </message>
    <message>
        <source>The trail is signed with another key than before.</source>
        <translation>Das Protokoll ist mit einem anderen Schlüssel signiert als bisher.</translation>
    </message>
    <message>
        <source>The trail is shorter than before: %L1 events now, %L2 then. Events were cut off, or an older copy of the database was put back.</source>
        <translation>Das Protokoll ist kürzer als zuvor: jetzt %L1 Ereignisse, damals %L2. Ereignisse wurden abgeschnitten, oder eine ältere Kopie der Datenbank wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>Events that were seen before have been changed, or an older copy of the database was put back.</source>
        <translation>Früher gesehene Ereignisse wurden geändert, oder eine ältere Kopie der Datenbank wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>The server cannot prove that the first %L1 events are still the ones that were seen before. They were changed, or an older copy of the database was put back.</source>
        <translation>Der Server kann nicht nachweisen, dass die ersten %L1 Ereignisse noch die früher gesehenen sind. Sie wurden geändert, oder eine ältere Kopie der Datenbank wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>The server&apos;s proof for event %L1 cannot be read.</source>
        <translation>Der Nachweis des Servers für Ereignis %L1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Event %L1 is shown differently from what was recorded.</source>
        <translation>Ereignis %L1 wird anders angezeigt, als es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Event %L1 is not part of the signed trail.</source>
        <translation>Ereignis %L1 ist nicht Teil des signierten Protokolls.</translation>
    </message>
    <message>
        <source>The server could not prove which event is the newest.</source>
        <translation>Der Server konnte nicht nachweisen, welches Ereignis das neueste ist.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Waits for its turn, or for the next try.</source>
        <translation>Wartet, bis es an der Reihe ist, oder auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Is being handed to the provider.</source>
        <translation>Wird gerade dem Anbieter übergeben.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The provider has it; delivery is not confirmed yet.</source>
        <translation>Der Anbieter hat sie; die Zustellung ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The provider confirmed delivery.</source>
        <translation>Der Anbieter hat die Zustellung bestätigt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Could not be delivered and is not tried again.</source>
        <translation>Konnte nicht zugestellt werden und wird nicht erneut versucht.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>No provider is set up, so the message stays in this outbox to be read.</source>
        <translation>Es ist kein Anbieter eingerichtet; die Nachricht bleibt zum Lesen in diesem Postausgang.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Link for a password</source>
        <translation>Link für ein Passwort</translation>
    </message>
    <message>
        <source>Notice to staff</source>
        <translation>Hinweis an Mitarbeitende</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-Mail-Server</translation>
    </message>
    <message>
        <source>Local outbox</source>
        <translation>Lokaler Postausgang</translation>
    </message>
    <message>
        <source>Was not sent: nobody is registered under this address, or text messages do not go to its country.</source>
        <translation>Wurde nicht gesendet: Unter dieser Adresse ist niemand registriert, oder in ihr Land gehen keine Textnachrichten.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Pictures need the demo: there is nobody to sign in as.</source>
        <translation>Bilder brauchen die Demo: Es gibt niemanden, mit dem man sich anmelden könnte.</translation>
    </message>
    <message>
        <source>The demo account could not be signed in.</source>
        <translation>Das Demokonto konnte nicht angemeldet werden.</translation>
    </message>
    <message>
        <source>The page %1 did not load.</source>
        <translation>Die Seite %1 wurde nicht geladen.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID des Gegenstands</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Erased together with the person&apos;s key.</source>
        <translation>Zusammen mit dem Schlüssel der Person gelöscht.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Blatt-Hash</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the form is not right. Please check it.</source>
        <translation>Im Formular stimmt etwas nicht. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Write it with its country code, such as +1 202 555 0123.</source>
        <translation>Dies ist keine Telefonnummer, die man anrufen kann. Schreiben Sie sie mit der Landesvorwahl, etwa +1 202 555 0123.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It should look like name@example.com.</source>
        <translation>Dies ist keine E-Mail-Adresse. Sie sollte aussehen wie name@example.com.</translation>
    </message>
    <message>
        <source>This list has changed. Refresh it to go on.</source>
        <translation>Diese Liste hat sich geändert. Aktualisieren Sie sie, um fortzufahren.</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>Diese Datei kann so nicht importiert werden.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>This code is wrong or was used before. Take the next one that the app shows; if none works, compare the clock of your phone with a right one.</source>
        <translation>Dieser Code ist falsch oder wurde schon benutzt. Nehmen Sie den nächsten, den die App zeigt; wenn keiner gilt, vergleichen Sie die Uhr Ihres Telefons mit einer richtigen.</translation>
    </message>
    <message>
        <source>Your role does not include this. An administrator can change that.</source>
        <translation>Ihre Rolle umfasst dies nicht. Ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>This was not done, because nobody confirmed that it is you.</source>
        <translation>Dies wurde nicht ausgeführt, weil niemand bestätigt hat, dass Sie es sind.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Es ist nicht mehr da. Vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Please try again.</source>
        <translation>Der Server hat zu lange auf die Anfrage gewartet. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Refresh and try again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This phone number or e-mail address already belongs to another customer.</source>
        <translation>Diese Telefonnummer oder E-Mail-Adresse gehört schon einem anderen Kunden.</translation>
    </message>
    <message>
        <source>This is too large for the server. Split it into smaller parts.</source>
        <translation>Dies ist für den Server zu groß. Teilen Sie es in kleinere Stücke.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Please try again; if it stays, tell your administrator.</source>
        <translation>Der Server hatte selbst ein Problem. Bitte versuchen Sie es erneut; wenn es bleibt, sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>An outside service gave no useful answer. Please try again later.</source>
        <translation>Ein fremder Dienst hat keine brauchbare Antwort gegeben. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>An outside service did not answer in time. Please try again later.</source>
        <translation>Ein fremder Dienst hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server is busy or shutting down. Please try again in a moment.</source>
        <translation>Der Server ist ausgelastet oder fährt herunter. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so nothing can be saved. Please tell your administrator.</source>
        <translation>Die Festplatte des Servers ist voll, es kann nichts gespeichert werden. Bitte sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s disk does not work, so nothing can be saved. Please tell your administrator.</source>
        <translation>Die Festplatte des Servers arbeitet nicht, es kann nichts gespeichert werden. Bitte sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please try again in %1.</source>
        <translation>Das war zu oft in kurzer Zeit. Bitte versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>Das war zu oft in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Der Server hat dies abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it runs and that the network works.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie, ob er läuft und ob das Netzwerk funktioniert.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server gave an answer that this console does not understand. They may be of different versions.</source>
        <translation>Der Server hat eine Antwort gegeben, die diese Konsole nicht versteht. Vielleicht haben beide verschiedene Versionen.</translation>
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
        <source>This server shows a certificate that is not the one you trusted. Somebody may be intercepting the connection, so nothing was sent. Ask your administrator whether the certificate was renewed.</source>
        <translation>Dieser Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Vielleicht fängt jemand die Verbindung ab; deshalb wurde nichts gesendet. Fragen Sie Ihren Administrator, ob das Zertifikat erneuert wurde.</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>The checkpoint in the file is not signed by this trail&apos;s key. The file was changed, or it belongs to another trail.</source>
        <translation>Der Prüfpunkt in der Datei ist nicht mit dem Schlüssel dieses Protokolls signiert. Die Datei wurde geändert, oder sie gehört zu einem anderen Protokoll.</translation>
    </message>
    <message>
        <source>The checkpoint in the file does not reach to the event&apos;s number. The file was changed.</source>
        <translation>Der Prüfpunkt in der Datei reicht nicht bis zur Nummer des Ereignisses. Die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>The event in the file is not the one that was signed: the event, its number or one of the hashes was changed.</source>
        <translation>Das Ereignis in der Datei ist nicht das signierte: Das Ereignis, seine Nummer oder einer der Hashwerte wurde geändert.</translation>
    </message>
    <message>
        <source>What the server says proves nothing. %1</source>
        <translation>Was der Server sagt, beweist nichts. %1</translation>
    </message>
    <message>
        <source>This is not the proof of an event, or its form was changed.</source>
        <translation>Dies ist kein Nachweis eines Ereignisses, oder seine Form wurde geändert.</translation>
    </message>
    <message>
        <source>This proof is about another trail: %1</source>
        <translation>Dieser Nachweis betrifft ein anderes Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>Recovery codes for Countersign</source>
        <translation>Wiederherstellungscodes für Countersign</translation>
    </message>
    <message>
        <source>Each of these codes stands in for your authenticator once, together with your password. Keep them where only you find them, and strike out what you have used.</source>
        <translation>Jeder dieser Codes ersetzt einmal Ihren Authenticator, zusammen mit Ihrem Passwort. Bewahren Sie sie dort auf, wo nur Sie sie finden, und streichen Sie jeden benutzten durch.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Gedruckt am %1</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>RoleMatrix</name>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>Others&apos; sessions</source>
        <translation>Sitzungen anderer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Shop functions</source>
        <translation>Shop-Funktionen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <translation>Einstellungen und Schlüssel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>use</source>
        <translation>benutzen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>aufdecken</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>Niemand entscheidet über die eigene Rolle.</translation>
    </message>
    <message>
        <source>You asked for this yourself. A second admin has to agree.</source>
        <translation>Sie haben dies selbst beantragt. Ein zweiter Administrator muss zustimmen.</translation>
    </message>
    <message>
        <source>This waits for a second admin already.</source>
        <translation>Dies wartet schon auf einen zweiten Administrator.</translation>
    </message>
    <message>
        <source>No such grant waits, or it has expired.</source>
        <translation>Ein solcher Antrag wartet nicht, oder er ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another admin.</source>
        <translation>Niemand ändert die eigene Rolle. Bitten Sie einen anderen Administrator.</translation>
    </message>
    <message>
        <source>Nobody disables their own account. Ask another admin.</source>
        <translation>Niemand sperrt das eigene Konto. Bitten Sie einen anderen Administrator.</translation>
    </message>
    <message>
        <source>This is the last admin. Make somebody else one first.</source>
        <translation>Dies ist der letzte Administrator. Ernennen Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>Enable this account before it becomes an admin&apos;s.</source>
        <translation>Geben Sie dieses Konto frei, bevor es Administrator wird.</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>Dieses Konto ist gesperrt. Geben Sie es zuerst frei.</translation>
    </message>
    <message>
        <source>There is no second admin who could agree. Give a reason; it is recorded.</source>
        <translation>Es gibt keinen zweiten Administrator, der zustimmen könnte. Geben Sie eine Begründung an; sie wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is staff already: sign in as an admin to add more.</source>
        <translation>Es gibt schon Mitarbeitende: Melden Sie sich als Administrator an, um weitere hinzuzufügen.</translation>
    </message>
    <message>
        <source>The role must be admin, manager, agent, viewer or auditor.</source>
        <translation>Die Rolle muss Administrator, Manager, Agent, Betrachter oder Prüfer sein.</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters.</source>
        <translation>Geben Sie einen Namen mit höchstens 200 Zeichen an.</translation>
    </message>
    <message>
        <source>No e-mail server is set up, so nobody would get the message.</source>
        <translation>Es ist kein E-Mail-Server eingerichtet, niemand bekäme die Nachricht.</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Dieser Code ist falsch, wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This is not the code that the service has shown at its start.</source>
        <translation>Dies ist nicht der Code, den der Dienst beim Start gezeigt hat.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. A phrase of several words is easy to remember.</source>
        <translation>Verwenden Sie mindestens 12 Zeichen. Ein Satz aus mehreren Wörtern ist leicht zu merken.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Verwenden Sie höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose another one.</source>
        <translation>Dieses Passwort gehört zu denen, die zuerst ausprobiert werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This password is made of names that belong to the account. Choose another one.</source>
        <translation>Dieses Passwort besteht aus Namen, die zum Konto gehören. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Set up an authenticator first; its recovery codes come with it.</source>
        <translation>Richten Sie zuerst einen Authenticator ein; seine Wiederherstellungscodes kommen mit ihm.</translation>
    </message>
    <message>
        <source>Set up another authenticator under “My account” instead.</source>
        <translation>Richten Sie stattdessen unter „Mein Konto“ einen anderen Authenticator ein.</translation>
    </message>
    <message>
        <source>Give a code of your authenticator, or a recovery code.</source>
        <translation>Geben Sie einen Code Ihres Authenticators oder einen Wiederherstellungscode an.</translation>
    </message>
    <message>
        <source>Give your password: you have no authenticator yet.</source>
        <translation>Geben Sie Ihr Passwort an: Sie haben noch keinen Authenticator.</translation>
    </message>
    <message>
        <source>The password is wrong. After five wrong ones none counts for a minute or more.</source>
        <translation>Das Passwort ist falsch. Nach fünf falschen zählt eine Minute oder länger keines.</translation>
    </message>
    <message>
        <source>“%1” is no network: write it like 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>„%1“ ist kein Netz: Schreiben Sie es wie 203.0.113.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Give the key a name of at most 100 characters.</source>
        <translation>Geben Sie dem Schlüssel einen Namen mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Say what the key may do.</source>
        <translation>Sagen Sie, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>A key may do no more than you: “%1” is not yours to give.</source>
        <translation>Ein Schlüssel darf nicht mehr als Sie selbst: „%1“ können Sie nicht vergeben.</translation>
    </message>
    <message>
        <source>You have 20 keys, which is as many as one may have. End one first.</source>
        <translation>Sie haben 20 Schlüssel, mehr darf niemand haben. Beenden Sie zuerst einen.</translation>
    </message>
    <message>
        <source>This key acts for somebody else: only they can renew it.</source>
        <translation>Dieser Schlüssel handelt für jemand anderen: Nur diese Person kann ihn erneuern.</translation>
    </message>
    <message>
        <source>This key has been replaced already. End it, and make another.</source>
        <translation>Dieser Schlüssel wurde schon ersetzt. Beenden Sie ihn und erstellen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name must have at least two characters.</source>
        <translation>Der Name muss mindestens zwei Zeichen haben.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address.</source>
        <translation>Ein Kunde braucht eine Telefonnummer oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Say why, in three characters or more.</source>
        <translation>Sagen Sie, warum, mit mindestens drei Zeichen.</translation>
    </message>
    <message>
        <source>This person was erased here. Add them by hand if they are a customer again.</source>
        <translation>Diese Person wurde hier gelöscht. Fügen Sie sie von Hand hinzu, wenn sie wieder Kunde ist.</translation>
    </message>
    <message>
        <source>Row %1 is not proper CSV: a quotation mark is missing or stands in a wrong place.</source>
        <translation>Zeile %1 ist kein richtiges CSV: Ein Anführungszeichen fehlt oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>Zeile %1 hat mehr als %2 Zellen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>Die Zeile hat mehr Zellen, als es Überschriften gibt.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Der Name hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The row has neither a phone number nor an e-mail address.</source>
        <translation>Die Zeile hat weder eine Telefonnummer noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write “yes” or “no”.</source>
        <translation>Schreiben Sie „yes“ oder „no“.</translation>
    </message>
    <message>
        <source>Write “active”, “inactive” or “blocked”.</source>
        <translation>Schreiben Sie „active“, „inactive“ oder „blocked“.</translation>
    </message>
    <message>
        <source>A tag has more than %1 characters.</source>
        <translation>Ein Schlagwort hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>Es sind mehr als %1 Schlagwörter.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>Der Text hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>Spalte %1 hat keine Überschrift.</translation>
    </message>
    <message>
        <source>Column %1 has the same heading as another column.</source>
        <translation>Spalte %1 hat dieselbe Überschrift wie eine andere Spalte.</translation>
    </message>
    <message>
        <source>The file has no column “name”. Name its column, or say which one it is.</source>
        <translation>Die Datei hat keine Spalte „name“. Benennen Sie ihre Spalte, oder sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The file has neither a column “phone” nor a column “email”. Name it, or say which one it is.</source>
        <translation>Die Datei hat weder eine Spalte „phone“ noch eine Spalte „email“. Benennen Sie sie, oder sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>The file has more than %1 further columns.</source>
        <translation>Die Datei hat mehr als %1 weitere Spalten.</translation>
    </message>
    <message>
        <source>Row %1 has the same phone number.</source>
        <translation>Zeile %1 hat dieselbe Telefonnummer.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>Zeile %1 hat dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import has ended already.</source>
        <translation>Der Import ist schon beendet.</translation>
    </message>
    <message>
        <source>One row has a mistake, so nothing was imported.</source>
        <translation>Eine Zeile hat einen Fehler, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 rows have a mistake, so nothing was imported.</source>
        <translation>%1 Zeilen haben einen Fehler, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file has headings but no rows.</source>
        <translation>Die Datei hat Überschriften, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>The phone number belongs to a customer already.</source>
        <translation>Die Telefonnummer gehört schon einem Kunden.</translation>
    </message>
    <message>
        <source>The e-mail address belongs to a customer already.</source>
        <translation>Die E-Mail-Adresse gehört schon einem Kunden.</translation>
    </message>
    <message>
        <source>The phone number or e-mail address belongs to a customer already, or to somebody who was erased.</source>
        <translation>Die Telefonnummer oder E-Mail-Adresse gehört schon einem Kunden oder jemandem, der gelöscht wurde.</translation>
    </message>
    <message>
        <source>The trail is being verified already. Wait for that to end.</source>
        <translation>Das Protokoll wird gerade schon geprüft. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>The verification has ended already.</source>
        <translation>Die Prüfung ist schon beendet.</translation>
    </message>
    <message>
        <source>Events are missing or out of order here.</source>
        <translation>Hier fehlen Ereignisse, oder sie sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>The event was changed: it does not have the hash that is stored with it.</source>
        <translation>Das Ereignis wurde geändert: Es hat nicht den Hashwert, der mit ihm gespeichert ist.</translation>
    </message>
    <message>
        <source>The event does not have its canonical form.</source>
        <translation>Das Ereignis hat nicht seine kanonische Form.</translation>
    </message>
    <message>
        <source>A node of the tree over these events is missing or was changed.</source>
        <translation>Ein Knoten des Baums über diesen Ereignissen fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The checkpoint after these events is not signed by the trail&apos;s key.</source>
        <translation>Der Prüfpunkt nach diesen Ereignissen ist nicht mit dem Schlüssel des Protokolls signiert.</translation>
    </message>
    <message>
        <source>Events that were signed are missing at the end.</source>
        <translation>Am Ende fehlen Ereignisse, die signiert waren.</translation>
    </message>
    <message>
        <source>These events are not the ones that were signed.</source>
        <translation>Diese Ereignisse sind nicht die signierten.</translation>
    </message>
    <message>
        <source>Nothing in this trail is signed.</source>
        <translation>In diesem Protokoll ist nichts signiert.</translation>
    </message>
    <message>
        <source>The index that filters find these events by was changed.</source>
        <translation>Der Index, mit dem Filter diese Ereignisse finden, wurde geändert.</translation>
    </message>
    <message>
        <source>Checkpoints over the newest events are missing.</source>
        <translation>Prüfpunkte über die neuesten Ereignisse fehlen.</translation>
    </message>
    <message>
        <source>The stored tree has nodes that belong to no event.</source>
        <translation>Der gespeicherte Baum hat Knoten, die zu keinem Ereignis gehören.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Hier gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) uses this data folder. Close it first, or choose another folder.</source>
        <translation>Ein anderes Programm (%1, Prozess %2) benutzt diesen Datenordner. Beenden Sie es zuerst, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This data folder holds real data; --demo works on a data folder of its own.</source>
        <translation>Dieser Datenordner enthält echte Daten; --demo arbeitet mit einem eigenen Datenordner.</translation>
    </message>
    <message>
        <source>This data folder holds demo data; start it with --demo, or choose another folder.</source>
        <translation>Dieser Datenordner enthält Demodaten; starten Sie mit --demo, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Countersign is already running with this data folder.</source>
        <translation>Countersign läuft schon mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Free some space and try again.</source>
        <translation>Die Festplatte mit der Datenbank ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Das Feld „%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2 characters long.</source>
        <translation>Das Feld „%1“ muss mindestens %2 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2 characters long.</source>
        <translation>Das Feld „%1“ darf höchstens %2 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The field “%1” must have at least %2 entries.</source>
        <translation>Das Feld „%1“ muss mindestens %2 Einträge haben.</translation>
    </message>
    <message>
        <source>The field “%1” must have at most %2 entries.</source>
        <translation>Das Feld „%1“ darf höchstens %2 Einträge haben.</translation>
    </message>
    <message>
        <source>The field “%1” must not have the same entry twice.</source>
        <translation>Das Feld „%1“ darf denselben Eintrag nicht zweimal haben.</translation>
    </message>
    <message>
        <source>The field “%1” does not have the right form.</source>
        <translation>Das Feld „%1“ hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not allowed.</source>
        <translation>Das Feld „%1“ hat einen Wert, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The field “%1” must be one of %2.</source>
        <translation>Das Feld „%1“ muss einer der Werte %2 sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2.</source>
        <translation>Das Feld „%1“ muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2.</source>
        <translation>Das Feld „%1“ darf höchstens %2 sein.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Plain http would show passwords to everybody on the way. Countersign talks to other machines over https only.</source>
        <translation>Über einfaches http könnte unterwegs jeder die Passwörter lesen. Countersign spricht mit anderen Computern nur über https.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It should look like https://desk.example.com:8643.</source>
        <translation>Dies ist nicht die Adresse eines Servers. Sie sollte aussehen wie https://desk.example.com:8643.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. You sign in afterwards.</source>
        <translation>Lassen Sie Benutzernamen und Passwort in der Adresse weg. Sie melden sich danach an.</translation>
    </message>
    <message>
        <source>Only the name of the machine and its port belong in the address.</source>
        <translation>In die Adresse gehören nur der Name des Computers und sein Port.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>There is no machine with the name %1. Check how it is written.</source>
        <translation>Es gibt keinen Computer mit dem Namen %1. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the port, and whether the server runs and listens on that address.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie den Port und ob der Server läuft und unter dieser Adresse erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 offers no secure connection that Countersign accepts (TLS 1.3). It may speak plain http, or be too old.</source>
        <translation>%1 bietet keine sichere Verbindung an, die Countersign akzeptiert (TLS 1.3). Vielleicht spricht der Server nur http oder ist zu alt.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not Countersign.</source>
        <translation>Unter %1 läuft ein Server, aber nicht Countersign.</translation>
    </message>
    <message>
        <source>This server is older (%1) than this console (%2). Some things may not work until the server is updated.</source>
        <translation>Dieser Server ist älter (%1) als diese Konsole (%2). Manches funktioniert vielleicht nicht, bis der Server aktualisiert ist.</translation>
    </message>
    <message>
        <source>This server is newer (%1) than this console (%2). Update this console before you use it.</source>
        <translation>Dieser Server ist neuer (%1) als diese Konsole (%2). Aktualisieren Sie diese Konsole, bevor Sie ihn benutzen.</translation>
    </message>
    <message>
        <source>This server does not tell a version that this console knows.</source>
        <translation>Dieser Server nennt keine Version, die diese Konsole kennt.</translation>
    </message>
    <message>
        <source>The server is busy now. Please try again in a moment.</source>
        <translation>Der Server ist gerade ausgelastet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>It vouches for itself only, as the certificate does that Countersign makes at its first start.</source>
        <translation>Es bürgt nur für sich selbst, wie das Zertifikat, das Countersign beim ersten Start erstellt.</translation>
    </message>
    <message>
        <source>It was made for another name than the one in the address.</source>
        <translation>Es wurde für einen anderen Namen ausgestellt als den in der Adresse.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check the clocks of both computers.</source>
        <translation>Es ist noch nicht gültig. Prüfen Sie die Uhren beider Computer.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Seine Zertifizierungsstelle hat es widerrufen.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Es stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Jedes, für das eine Zertifizierungsstelle bürgt</translation>
    </message>
    <message>
        <source>This one certificate</source>
        <translation>Nur dieses eine Zertifikat</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>None</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>Gesetzt am %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Nobody: codes stay in the outbox</source>
        <translation>Kein Anbieter: Codes bleiben im Postausgang</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichte an</translation>
    </message>
    <message>
        <source>Nobody: messages stay in the outbox</source>
        <translation>Kein Server: Nachrichten bleiben im Postausgang</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-Mail-Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Customers sign in with codes by text message. An account at Twilio sends them; without one they stay in the outbox, where you can read them.</source>
        <translation>Kunden melden sich mit Codes per Textnachricht an. Ein Konto bei Twilio versendet sie; ohne eines bleiben sie im Postausgang, wo Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Codes for customers, invitations and notices to staff go through your own mail server.</source>
        <translation>Codes für Kunden sowie Einladungen und Hinweise an Mitarbeitende gehen über Ihren eigenen E-Mail-Server.</translation>
    </message>
    <message>
        <source>Text messages to some countries are expensive and a target of fraud. Where codes may not go by text message, they go by e-mail.</source>
        <translation>Textnachrichten in manche Länder sind teuer und ein Ziel von Betrug. Wohin Codes nicht per Textnachricht gehen dürfen, gehen sie per E-Mail.</translation>
    </message>
    <message>
        <source>What customers read in messages and in the chat widget.</source>
        <translation>Was Kunden in Nachrichten und im Chat-Widget lesen.</translation>
    </message>
    <message>
        <source>This is set where the service is started (command line, environment or settings file), and is changed there.</source>
        <translation>Dies wird dort festgelegt und geändert, wo der Dienst gestartet wird (Befehlszeile, Umgebung oder Einstellungsdatei).</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Codes gehen an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Twilio has taken the message. Look at the phone.</source>
        <translation>Twilio hat die Nachricht angenommen. Sehen Sie auf dem Telefon nach.</translation>
    </message>
    <message>
        <source>The mail server has taken the message. Look into the mailbox.</source>
        <translation>Der E-Mail-Server hat die Nachricht angenommen. Sehen Sie im Postfach nach.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check its name and port.</source>
        <translation>Der E-Mail-Server ist nicht erreichbar. Prüfen Sie seinen Namen und den Port.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Der E-Mail-Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The mail server broke the connection.</source>
        <translation>Der E-Mail-Server hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>Der E-Mail-Server bietet keine Verschlüsselung an; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not to be trusted, so nothing was sent. Check the server&apos;s name and the kind of encryption.</source>
        <translation>Das Zertifikat des E-Mail-Servers ist nicht vertrauenswürdig; deshalb wurde nichts gesendet. Prüfen Sie den Namen des Servers und die Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>Der E-Mail-Server hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server refused the receiver&apos;s address.</source>
        <translation>Der E-Mail-Server hat die Adresse des Empfängers abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server refused the message.</source>
        <translation>Der E-Mail-Server hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>The mail server does not take the message now. Try again in some minutes.</source>
        <translation>Der E-Mail-Server nimmt die Nachricht jetzt nicht an. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached. Check the network of the server.</source>
        <translation>Twilio ist nicht erreichbar. Prüfen Sie das Netzwerk des Servers.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Twilio is busy. Try again in a moment.</source>
        <translation>Twilio ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Twilio refused the account SID or the auth token.</source>
        <translation>Twilio hat die Konto-SID oder das Auth-Token abgelehnt.</translation>
    </message>
    <message>
        <source>Twilio refused the sender: this number or service is not of your account.</source>
        <translation>Twilio hat den Absender abgelehnt: Diese Nummer oder dieser Dienst gehört nicht zu Ihrem Konto.</translation>
    </message>
    <message>
        <source>Twilio says that there is no such phone number.</source>
        <translation>Laut Twilio gibt es diese Telefonnummer nicht.</translation>
    </message>
    <message>
        <source>This number cannot get text messages.</source>
        <translation>Diese Nummer kann keine Textnachrichten empfangen.</translation>
    </message>
    <message>
        <source>Your account at Twilio does not allow messages to this country.</source>
        <translation>Ihr Konto bei Twilio erlaubt keine Nachrichten in dieses Land.</translation>
    </message>
    <message>
        <source>A trial account at Twilio sends to verified numbers only.</source>
        <translation>Ein Testkonto bei Twilio sendet nur an verifizierte Nummern.</translation>
    </message>
    <message>
        <source>Whoever has this number wants no messages from you.</source>
        <translation>Wer diese Nummer hat, möchte keine Nachrichten von Ihnen.</translation>
    </message>
    <message>
        <source>No answer came in time. The message may arrive all the same.</source>
        <translation>Die Antwort kam nicht rechtzeitig. Die Nachricht kommt vielleicht trotzdem an.</translation>
    </message>
    <message>
        <source>The message was not sent. The reason given is “%1”.</source>
        <translation>Die Nachricht wurde nicht gesendet. Der genannte Grund ist „%1“.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time in the format of QLocale::toString(), to the second and with the month&apos;s name: 22 Nov 2026, 00:14:10</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Became a customer</source>
        <translation>Kunde geworden</translation>
    </message>
    <message>
        <source>Looked at this customer</source>
        <translation>Diesen Kunden angesehen</translation>
    </message>
    <message>
        <source>Phone number and e-mail address shown in the clear</source>
        <translation>Telefonnummer und E-Mail-Adresse aufgedeckt</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Datensatz geändert</translation>
    </message>
    <message>
        <source>Found by a search</source>
        <translation>Durch eine Suche gefunden</translation>
    </message>
    <message>
        <source>Asked for another address</source>
        <translation>Änderung der Kontaktdaten beantragt</translation>
    </message>
    <message>
        <source>Wrong code for a change of the address</source>
        <translation>Falscher Code für Änderung der Kontaktdaten</translation>
    </message>
    <message>
        <source>Change of an address held for 24 hours</source>
        <translation>Änderung der Kontaktdaten für 24 Stunden vorgemerkt</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Änderung der Kontaktdaten abgebrochen</translation>
    </message>
    <message>
        <source>Phone number or e-mail address changed</source>
        <translation>Telefonnummer oder E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Verified by a procedure</source>
        <translation>Durch ein Verfahren verifiziert</translation>
    </message>
    <message>
        <source>Verification approved by a second person</source>
        <translation>Verifizierung durch zweite Person genehmigt</translation>
    </message>
    <message>
        <source>Counts as verified for 15 minutes</source>
        <translation>Gilt 15 Minuten lang als verifiziert</translation>
    </message>
    <message>
        <source>Verification used</source>
        <translation>Verifizierung benutzt</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verifizierung beendet</translation>
    </message>
    <message>
        <source>A sign-in code was asked for</source>
        <translation>Anmeldecode angefordert</translation>
    </message>
    <message>
        <source>A wrong sign-in code was given</source>
        <translation>Falschen Anmeldecode eingegeben</translation>
    </message>
    <message>
        <source>Codes locked after too many wrong ones</source>
        <translation>Codes nach zu vielen Fehlversuchen gesperrt</translation>
    </message>
    <message>
        <source>Codes unlocked</source>
        <translation>Codes entsperrt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Session ended by itself</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>Took back the agreement to codes</source>
        <translation>Einwilligung in Codes widerrufen</translation>
    </message>
    <message>
        <source>The shop was asked about this customer</source>
        <translation>Shop nach diesem Kunden gefragt</translation>
    </message>
    <message>
        <source>A question to the shop was refused</source>
        <translation>Anfrage an den Shop abgelehnt</translation>
    </message>
    <message>
        <source>Message goes out</source>
        <translation>Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Nachricht angekommen</translation>
    </message>
    <message>
        <source>Message could not be delivered</source>
        <translation>Nachricht konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Nachricht nicht gesendet</translation>
    </message>
    <message>
        <source>Message came too late and was not sent</source>
        <translation>Nachricht kam zu spät, nicht gesendet</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Nachricht wird erneut versucht</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead</source>
        <translation>Nachricht geht stattdessen per E-Mail</translation>
    </message>
    <message>
        <source>No e-mail address to use instead</source>
        <translation>Keine E-Mail-Adresse als Ersatz</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>Nachricht kommt vielleicht doppelt an</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Ein Administrator</translation>
    </message>
    <message>
        <source>A manager</source>
        <translation>Ein Manager</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Ein Agent</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Ein Betrachter</translation>
    </message>
    <message>
        <source>An auditor</source>
        <translation>Ein Prüfer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Runs the desk: accounts, settings, everybody&apos;s sessions.</source>
        <translation>Führt das System: Konten, Einstellungen, Sitzungen aller.</translation>
    </message>
    <message>
        <source>Leads the team: campaigns, tasks, customers, messages.</source>
        <translation>Leitet das Team: Kampagnen, Aufgaben, Kunden, Nachrichten.</translation>
    </message>
    <message>
        <source>Works with customers and on tasks.</source>
        <translation>Arbeitet mit Kunden und an Aufgaben.</translation>
    </message>
    <message>
        <source>Sees customers, tasks and reports; changes nothing.</source>
        <translation>Sieht Kunden, Aufgaben und Berichte; ändert nichts.</translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail, and nothing else.</source>
        <translation>Liest und prüft das Prüfprotokoll, sonst nichts.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Somebody has an account with this e-mail address.</source>
        <translation>Jemand hat schon ein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no second administrator who could agree. Say why it has to be; it is recorded.</source>
        <translation>Es gibt keinen zweiten Administrator, der zustimmen könnte. Sagen Sie, warum es sein muss; es wird aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::about::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>This program and the server it works with.</source>
        <translation>Dieses Programm und der Server, mit dem es arbeitet.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>Datenordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Countersign is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Countersign ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>LGPL-3.0; Qt HTTP Server: GPL-3.0</source>
        <translation>LGPL-3.0; Qt HTTP Server: GPL-3.0</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Jedes, für das eine Zertifizierungsstelle bürgt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditFilterBar</name>
    <message>
        <source>All resources</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>ID of who acted</source>
        <translation>ID der Person</translation>
    </message>
    <message>
        <source>ID of a person</source>
        <translation>ID einer Person</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Betrifft</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>Resour&amp;ce</source>
        <translation>&amp;Gegenstand</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Staff sign-in and accounts</source>
        <translation>Anmeldung und Konten der Mitarbeitenden</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Kundensitzungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sign-in notices</source>
        <translation>Anmeldehinweise</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sign-ins of staff</source>
        <translation>Anmeldungen von Mitarbeitenden</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whose actions? Enter an ID under Who, or select an event and press “Only events of this person”.</source>
        <translation>Wessen Aktionen? Geben Sie unter „Wer“ eine ID ein, oder wählen Sie ein Ereignis und drücken Sie „Nur Ereignisse dieser Person“.</translation>
    </message>
    <message>
        <source>Which customer? Enter an ID under About, or select an event and press “Only events about this person”.</source>
        <translation>Welcher Kunde? Geben Sie unter „Betrifft“ eine ID ein, oder wählen Sie ein Ereignis und drücken Sie „Nur Ereignisse über diese Person“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Keine solchen Ereignisse</translation>
    </message>
    <message>
        <source>Nothing in the trail matches these filters.</source>
        <translation>Nichts im Protokoll passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Select an event to see details.</source>
        <translation>Wählen Sie ein Ereignis, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Every change and every look, in an order nobody can alter unseen.</source>
        <translation>Jede Änderung und jeder Einblick, in einer Reihenfolge, die niemand unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Cou&amp;nt …</source>
        <translation>Zä&amp;hlen …</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Nach Person zählen</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Dem Drucker übergeben.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Es wurde nichts gedruckt. %1</translation>
    </message>
    <message>
        <source>The proof was saved: %1</source>
        <translation>Der Nachweis wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The proof was not saved. %1</source>
        <translation>Der Nachweis wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>The audit trail does not hold. %1 Keep the database file as it is, do not rely on what is shown here, and have the trail examined with “countersignd audit verify”.</source>
        <translation>Das Prüfprotokoll hält der Prüfung nicht stand. %1 Lassen Sie die Datenbankdatei, wie sie ist, verlassen Sie sich nicht auf das, was hier zu sehen ist, und lassen Sie das Protokoll mit „countersignd audit verify“ untersuchen.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>Ereignis %L1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>This console has not verified the trail.</source>
        <translation>Diese Konsole hat das Protokoll nicht geprüft.</translation>
    </message>
    <message>
        <source>Verified checkpoint: %L1 events, root %2, trail %3</source>
        <translation>Geprüfter Prüfpunkt: %L1 Ereignisse, Wurzel %2, Protokoll %3</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Gedruckt am %1 von %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ChangesView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::EventDetails</name>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By the program with the key</source>
        <translation>Durch das Programm mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>&amp;Nur Ereignisse dieser Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID des Gegenstands</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Only events about t&amp;his person</source>
        <translation>Nur Ereignisse über d&amp;iese Person</translation>
    </message>
    <message>
        <source>The details of this event were erased together with the person&apos;s key. That it happened stays provable.</source>
        <translation>Die Einzelheiten dieses Ereignisses wurden mit dem Schlüssel der Person gelöscht. Dass es geschehen ist, bleibt nachweisbar.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Blatt-Hash</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>The event was copied.</source>
        <translation>Das Ereignis wurde kopiert.</translation>
    </message>
    <message>
        <source>This event is in the signed trail of %L1 events, exactly as shown.</source>
        <translation>Dieses Ereignis ist im signierten Protokoll aus %L1 Ereignissen, genau wie gezeigt.</translation>
    </message>
    <message>
        <source>Sa&amp;ve proof …</source>
        <translation>Nachweis s&amp;peichern …</translation>
    </message>
    <message>
        <source>Ver&amp;ify this event</source>
        <translation>Dieses Ereignis p&amp;rüfen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportDialog</name>
    <message>
        <source>Choose &amp;file and export …</source>
        <translation>&amp;Datei wählen und exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Events written: %L1</source>
        <translation>Geschriebene Ereignisse: %L1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Es geht in %2 von selbst weiter.</translation>
    </message>
    <message>
        <source>Events written: %L1.</source>
        <translation>Geschriebene Ereignisse: %L1.</translation>
    </message>
    <message>
        <source>Cancelled. No file was made.</source>
        <translation>Abgebrochen. Es wurde keine Datei angelegt.</translation>
    </message>
    <message>
        <source>%1 No file was made.</source>
        <translation>%1 Es wurde keine Datei angelegt.</translation>
    </message>
    <message>
        <source>Everything that the filter shows, from the newest event to the oldest, with the details that you can see. That you did so is recorded in the trail.</source>
        <translation>Alles, was der Filter zeigt, vom neuesten zum ältesten Ereignis, mit den Einzelheiten, die Sie sehen dürfen. Dass Sie dies getan haben, wird im Protokoll aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>Es ist kein Filter gesetzt: das ganze Protokoll.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>CEF, for log collectors (SIEM)</source>
        <translation>CEF, für Protokollsammler (SIEM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>One row for each event. Cells that a spreadsheet would take for a formula have an apostrophe before them.</source>
        <translation>Eine Zeile für jedes Ereignis. Zellen, die eine Tabellenkalkulation für eine Formel hielte, haben einen Apostroph davor.</translation>
    </message>
    <message>
        <source>One line for each event, with every member that the API has.</source>
        <translation>Eine Zeile für jedes Ereignis, mit allem, was die API hat.</translation>
    </message>
    <message>
        <source>Common Event Format, version 0: one line for each event, as ArcSight, Splunk, QRadar or Sentinel read it.</source>
        <translation>Common Event Format, Version 0: eine Zeile für jedes Ereignis, wie ArcSight, Splunk, QRadar oder Sentinel es lesen.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityBadge</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verified: the trail is empty</source>
        <translation>Geprüft: Das Protokoll ist leer</translation>
    </message>
    <message>
        <source>Verified up to event %L1</source>
        <translation>Geprüft bis Ereignis %L1</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>FAILED: do not trust</source>
        <translation>FEHLGESCHLAGEN: nicht vertrauen</translation>
    </message>
    <message>
        <source>This console has checked the trail&apos;s signature, that it only grew since the last visit, and that the newest event shown is in it. Press for more (Ctrl+I).</source>
        <translation>Diese Konsole hat geprüft, dass die Signatur des Protokolls gültig ist, dass es seit dem letzten Besuch nur gewachsen ist und dass das neueste gezeigte Ereignis darin steht. Für mehr drücken (Strg+I).</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Integrity of the trail</source>
        <translation>Unversehrtheit des Protokolls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What this console checks by itself</source>
        <translation>Was diese Konsole selbst prüft</translation>
    </message>
    <message>
        <source>Proof of one event</source>
        <translation>Nachweis eines Ereignisses</translation>
    </message>
    <message>
        <source>The details of an event save its proof to a file. Whoever has the file and knows the trail&apos;s key can check it without the server.</source>
        <translation>Die Einzelheiten eines Ereignisses speichern seinen Nachweis in eine Datei. Wer die Datei hat und den Schlüssel des Protokolls kennt, kann sie ohne den Server prüfen.</translation>
    </message>
    <message>
        <source>Check a &amp;proof file …</source>
        <translation>&amp;Nachweisdatei prüfen …</translation>
    </message>
    <message>
        <source>This file proves nothing. %1</source>
        <translation>Diese Datei beweist nichts. %1</translation>
    </message>
    <message>
        <source>Check a proof file</source>
        <translation>Eine Nachweisdatei prüfen</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof);;All files (*)</source>
        <translation>Nachweise (*.tlog-proof);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file proves event %L1: %2, %3, by %4 (%5). It is in the signed trail of %L6 events.</source>
        <translation>Diese Datei weist Ereignis %L1 nach: %2, %3, durch %4 (%5). Es ist im signierten Protokoll aus %L6 Ereignissen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The signature is good, and the trail only grew since this console saw it before.</source>
        <translation>Die Signatur ist gültig, und das Protokoll ist nur gewachsen, seit diese Konsole es zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>The signature is good. This console had not seen the trail before; from now on it knows when the trail changes.</source>
        <translation>Die Signatur ist gültig. Diese Konsole hatte das Protokoll noch nicht gesehen; von jetzt an weiß sie, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>This could not be checked now, which says nothing about the trail: %1</source>
        <translation>Dies konnte jetzt nicht geprüft werden, was nichts über das Protokoll sagt: %1</translation>
    </message>
    <message>
        <source>Events signed</source>
        <translation>Signierte Ereignisse</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Zuvor gesehen</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1 Ereignisse</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Wurzel-Hash</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Ed25519 key %1</source>
        <translation>Ed25519-Schlüssel %1</translation>
    </message>
    <message>
        <source>Newest event under it</source>
        <translation>Neuestes Ereignis darunter</translation>
    </message>
    <message>
        <source>What to do now:
1. Do not rely on what the trail shows, and tell whoever answers for security: somebody who can write to the server&apos;s disk may have changed it.
2. Stop the service and copy its data folder as it is, before anything else. Repair nothing there.
3. Run “countersignd audit verify” on the copy. It names the first event that does not fit.
4. Compare with backups and with what other consoles say: each remembers the last checkpoint that it saw.</source>
        <translation>Was jetzt zu tun ist:
1. Verlassen Sie sich nicht auf das, was das Protokoll zeigt, und benachrichtigen Sie, wer für die Sicherheit verantwortlich ist: Jemand, der auf die Festplatte des Servers schreiben kann, hat es vielleicht geändert.
2. Halten Sie den Dienst an und kopieren Sie seinen Datenordner, wie er ist, vor allem anderen. Reparieren Sie dort nichts.
3. Führen Sie „countersignd audit verify“ auf der Kopie aus. Es nennt das erste Ereignis, das nicht passt.
4. Vergleichen Sie mit Sicherungen und mit dem, was andere Konsolen sagen: Jede merkt sich den letzten Prüfpunkt, den sie gesehen hat.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::PrintRun</name>
    <message>
        <source>The newest %L1 events; there are more.</source>
        <translation>Die neuesten %L1 Ereignisse; es gibt mehr.</translation>
    </message>
    <message>
        <source>Events: %L1</source>
        <translation>Ereignisse: %L1</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>Der Drucker konnte nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ProofTask</name>
    <message>
        <source>The trail has not been verified here.</source>
        <translation>Das Protokoll wurde hier nicht geprüft.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This console does not know the trail&apos;s key yet. Have it check the trail first.</source>
        <translation>Diese Konsole kennt den Schlüssel des Protokolls noch nicht. Lassen Sie sie das Protokoll zuerst prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SaveFilterDialog</name>
    <message>
        <source>&amp;Rename “%1”</source>
        <translation>„%1“ &amp;umbenennen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>It is kept at this computer, for whoever uses the console here. A name that is there already is replaced.</source>
        <translation>Er wird auf diesem Computer aufbewahrt, für alle, die die Konsole hier benutzen. Ein schon vergebener Name wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SavedFilterBar</name>
    <message>
        <source>&amp;Save filter …</source>
        <translation>Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>Lös&amp;chen …</translation>
    </message>
    <message>
        <source>Saved filt&amp;er</source>
        <translation>Gespeicherter &amp;Filter</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Den gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”?</source>
        <translation>Den gespeicherten Filter „%1“ löschen?</translation>
    </message>
    <message>
        <source>Only the filter goes. The events stay as they are.</source>
        <translation>Nur der Filter verschwindet. Die Ereignisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TallyDialog</name>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>&amp;Nur Ereignisse dieser Person</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Nach Person zählen</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>Es ist kein Filter gesetzt: das ganze Protokoll.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped: older events are not counted.</source>
        <translation>Angehalten: Ältere Ereignisse sind nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Es geht in %2 von selbst weiter.</translation>
    </message>
    <message>
        <source>Older events are not counted. %1</source>
        <translation>Ältere Ereignisse sind nicht gezählt. %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Events counted: %L1, by %L2 persons; those with most are shown.</source>
        <translation>Gezählte Ereignisse: %L1, von %L2 Personen; die mit den meisten werden gezeigt.</translation>
    </message>
    <message>
        <source>Events counted: %L1</source>
        <translation>Gezählte Ereignisse: %L1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TrailWatch</name>
    <message>
        <source>This event is newer than what has been verified. Refresh and try again.</source>
        <translation>Dieses Ereignis ist neuer als das, was geprüft wurde. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>Es gibt noch kein Ereignis.</translation>
    </message>
    <message>
        <source>The server refuses to prove the trail: %1</source>
        <translation>Der Server weigert sich, das Protokoll nachzuweisen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::VerificationPane</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>The whole trail</source>
        <translation>Das ganze Protokoll</translation>
    </message>
    <message>
        <source>The server reads every event, hash and signature again and holds them together. That takes a minute or so for ten million events, while everything else goes on. It is recorded in the trail.</source>
        <translation>Der Server liest jedes Ereignis, jeden Hashwert und jede Signatur noch einmal und gleicht sie ab. Das dauert bei zehn Millionen Ereignissen etwa eine Minute, während alles andere weiterläuft. Es wird im Protokoll aufgezeichnet.</translation>
    </message>
    <message>
        <source>Events looked at: %L1 of %L2</source>
        <translation>Durchgesehene Ereignisse: %L1 von %L2</translation>
    </message>
    <message>
        <source>Verifying the trail …</source>
        <translation>Das Protokoll wird geprüft …</translation>
    </message>
    <message>
        <source>Somebody else has the trail verified at this moment. Wait for that to end.</source>
        <translation>Jemand anderes lässt das Protokoll gerade prüfen. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>The trail is intact: %L1 events, %L2 of them under %L3 signed checkpoints. Every event, hash and signature is right.</source>
        <translation>Das Protokoll ist unversehrt: %L1 Ereignisse, davon %L2 unter %L3 signierten Prüfpunkten. Jedes Ereignis, jeder Hashwert und jede Signatur stimmt.</translation>
    </message>
    <message>
        <source>Cancelled after %L1 events. Nothing wrong was found up to there.</source>
        <translation>Nach %L1 Ereignissen abgebrochen. Bis dahin wurde kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>event %L1</source>
        <translation>Ereignis %L1</translation>
    </message>
    <message>
        <source>events %L1 to %L2</source>
        <translation>Ereignissen %L1 bis %L2</translation>
    </message>
    <message>
        <source>The trail is NOT intact at %1. %2</source>
        <translation>Das Protokoll ist bei %1 NICHT unversehrt. %2</translation>
    </message>
    <message>
        <source>The trail could not be verified, which says nothing about it: %1</source>
        <translation>Das Protokoll konnte nicht geprüft werden, was nichts über es sagt: %1</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>es wurde kein Grund genannt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ContactChangeDialog</name>
    <message>
        <source>&amp;Hold the change</source>
        <translation>Änderung &amp;vormerken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Telefonnummer ändern</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>The change is made in 24 hours. The old and the new address are told at once, and until then it can be cancelled.</source>
        <translation>Die Änderung erfolgt in 24 Stunden. An die alten und die neuen Kontaktdaten geht sofort ein Hinweis; bis dahin kann die Änderung abgebrochen werden.</translation>
    </message>
    <message>
        <source>There is none on file, so it is filled in at once.</source>
        <translation>Es ist nichts hinterlegt; deshalb wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation>+1 202 555 0123</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>Neue &amp;Telefonnummer</translation>
    </message>
    <message>
        <source>New &amp;e-mail address</source>
        <translation>Neue &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove the phone number</source>
        <translation>Telefonnummer ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Remove the e-mail address</source>
        <translation>E-Mail-Adresse ent&amp;fernen</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter what it is to be.</source>
        <translation>Geben Sie den neuen Wert ein.</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Geben Sie eine Begründung an; sie wird aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerActions</name>
    <message>
        <source>The record of %1 is changed.</source>
        <translation>Der Datensatz von %1 ist geändert.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Cancel this change?</source>
        <translation>Diese Änderung abbrechen?</translation>
    </message>
    <message>
        <source>Everything stays as it is, and the customer is told.</source>
        <translation>Alles bleibt, wie es ist, und der Kunde wird benachrichtigt.</translation>
    </message>
    <message>
        <source>&amp;Cancel the change</source>
        <translation>&amp;Änderung abbrechen</translation>
    </message>
    <message>
        <source>The change is cancelled.</source>
        <translation>Die Änderung ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 can sign in with codes again.</source>
        <translation>%1 kann sich wieder mit Codes anmelden.</translation>
    </message>
    <message>
        <source>%1 counts as verified for 15 minutes.</source>
        <translation>%1 gilt 15 Minuten lang als verifiziert.</translation>
    </message>
    <message>
        <source>A colleague has to agree first.</source>
        <translation>Zuerst muss jemand aus dem Team zustimmen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Let %1 count as verified?</source>
        <translation>%1 als verifiziert gelten lassen?</translation>
    </message>
    <message>
        <source>%1 has checked who they are and may then work for them for 15 minutes. Their reason: %2</source>
        <translation>%1 hat die Identität geprüft und darf dann 15 Minuten lang für diese Person handeln. Begründung: %2</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>%1 no longer counts as verified.</source>
        <translation>%1 gilt nicht mehr als verifiziert.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Diese Person muss sich erneut anmelden, und die bisher benutzten Geräte sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDetail</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Wählen Sie einen Kunden aus der Liste.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What happens to this customer appears here.</source>
        <translation>Hier erscheint, was mit diesem Kunden geschieht.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDialog</name>
    <message>
        <source>&amp;VIP customer</source>
        <translation>&amp;VIP-Kunde</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>Kunden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation>+1 202 555 0123</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address, so that a code can be sent.</source>
        <translation>Ein Kunde braucht eine Telefonnummer oder eine E-Mail-Adresse, damit ein Code gesendet werden kann.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerSheet</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Codes locked</source>
        <translation>Codes gesperrt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone proved</source>
        <translation>Telefon bestätigt</translation>
    </message>
    <message>
        <source>E-mail proved</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Change &amp;phone …</source>
        <translation>&amp;Telefon ändern …</translation>
    </message>
    <message>
        <source>Add a &amp;phone number …</source>
        <translation>&amp;Telefonnummer hinzufügen …</translation>
    </message>
    <message>
        <source>Change &amp;e-mail …</source>
        <translation>&amp;E-Mail ändern …</translation>
    </message>
    <message>
        <source>Add an &amp;e-mail address …</source>
        <translation>&amp;E-Mail-Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Unlock codes</source>
        <translation>&amp;Codes entsperren</translation>
    </message>
    <message>
        <source>By a sign-in on %1</source>
        <translation>Durch Anmeldung am %1</translation>
    </message>
    <message>
        <source>Not yet by a sign-in</source>
        <translation>Noch nicht durch Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Cancel the change of the phone …</source>
        <translation>Tele&amp;fonänderung abbrechen …</translation>
    </message>
    <message>
        <source>Cance&amp;l the change of the e-mail …</source>
        <translation>E-Mail-Änderung abbrec&amp;hen …</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Not verified by staff now.</source>
        <translation>Zurzeit nicht von Mitarbeitenden verifiziert.</translation>
    </message>
    <message>
        <source>Verify &amp;without a code …</source>
        <translation>&amp;Ohne Code verifizieren …</translation>
    </message>
    <message>
        <source>Verified by you until %1.</source>
        <translation>Von Ihnen verifiziert bis %1.</translation>
    </message>
    <message>
        <source>Verified by %1 until %2.</source>
        <translation>Von %1 verifiziert bis %2.</translation>
    </message>
    <message>
        <source>You asked to verify this customer. A colleague can agree until %1.</source>
        <translation>Sie haben beantragt, diesen Kunden zu verifizieren. Jemand aus dem Team kann bis %1 zustimmen.</translation>
    </message>
    <message>
        <source>%1 asks to verify this customer. It needs you or another colleague, until %2.</source>
        <translation>%1 beantragt, diesen Kunden zu verifizieren. Bis %2 müssen Sie oder jemand anderes aus dem Team zustimmen.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>App&amp;rove …</source>
        <translation>&amp;Genehmigen …</translation>
    </message>
    <message>
        <source>E&amp;nd the verification</source>
        <translation>&amp;Verifizierung beenden</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere …</source>
        <translation>Übe&amp;rall abmelden …</translation>
    </message>
    <message>
        <source>Program not known</source>
        <translation>Programm nicht bekannt</translation>
    </message>
    <message>
        <source>%1, from %2
Last used %3</source>
        <translation>%1, von %2
Zuletzt benutzt %3</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>einer unbekannten Adresse</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Die Sitzung in %1 beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation>Importieren Sie eine Datei, oder fügen Sie den ersten von Hand hinzu.</translation>
    </message>
    <message>
        <source>Select a customer to see details.</source>
        <translation>Wählen Sie einen Kunden, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Find by a whole phone number or e-mail address</source>
        <translation>Mit ganzer Telefonnummer oder E-Mail-Adresse suchen</translation>
    </message>
    <message>
        <source>Phone numbers and e-mail addresses are masked.</source>
        <translation>Telefonnummern und E-Mail-Adressen sind maskiert.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;New customer …</source>
        <translation>&amp;Neuer Kunde …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No customer has exactly this phone number or e-mail address. Names are stored encrypted and cannot be searched.</source>
        <translation>Kein Kunde hat genau diese Telefonnummer oder E-Mail-Adresse. Namen sind verschlüsselt gespeichert und können nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 is now a customer.</source>
        <translation>%1 ist jetzt Kunde.</translation>
    </message>
    <message>
        <source>Customers imported: %L1</source>
        <translation>Importierte Kunden: %L1</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open everything about %1</source>
        <translation>Alles über %1 öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>C&amp;heck file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Sending the file: %1 of %2</source>
        <translation>Die Datei wird gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>Rows read: %L1 of %L2</source>
        <translation>Gelesene Zeilen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Rows read: %L1</source>
        <translation>Gelesene Zeilen: %L1</translation>
    </message>
    <message>
        <source>Import customers from a CSV file</source>
        <translation>Kunden aus einer CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Nothing is stored until the whole file has been checked: either everything you chose is imported, or nothing.</source>
        <translation>Es wird nichts gespeichert, bis die ganze Datei geprüft ist: Entweder wird alles importiert, was Sie gewählt haben, oder nichts.</translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation>&amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Import nothing if any row has an error</source>
        <translation>Nichts importieren, wenn eine Zeile einen Fehler hat</translation>
    </message>
    <message>
        <source>Leave out rows with errors and import the others</source>
        <translation>Zeilen mit Fehlern auslassen und die anderen importieren</translation>
    </message>
    <message>
        <source>What to do with faulty rows</source>
        <translation>Was mit fehlerhaften Zeilen geschieht</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Eine CSV-Datei wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Die Datei wird geprüft …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file was not imported. Nothing was changed.</source>
        <translation>Die Datei wurde nicht importiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rows that can be imported: %L1. Rows with errors: %L2.</source>
        <translation>Zeilen, die importiert werden können: %L1. Zeilen mit Fehlern: %L2.</translation>
    </message>
    <message>
        <source>The file is in order. Rows that can be imported: %L1.</source>
        <translation>Die Datei ist in Ordnung. Zeilen, die importiert werden können: %L1.</translation>
    </message>
    <message>
        <source>Customers imported: %L1. Rows left out: %L2.</source>
        <translation>Importierte Kunden: %L1. Ausgelassene Zeilen: %L2.</translation>
    </message>
    <message>
        <source>&amp;Import %L1 customers</source>
        <translation>%L1 Kunden &amp;importieren</translation>
    </message>
    <message>
        <source>A name, and a phone number or an e-mail address, are needed.</source>
        <translation>Ein Name und eine Telefonnummer oder E-Mail-Adresse sind nötig.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportUpload</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideBar</name>
    <message>
        <source>%1 asks to verify %2 without a code. It needs a colleague, until %3.</source>
        <translation>%1 beantragt, %2 ohne Code zu verifizieren. Bis %3 muss jemand anderes aus dem Team zustimmen.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Look at the verification of %1</source>
        <translation>Die Verifizierung von %1 ansehen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideDialog</name>
    <message>
        <source>The &amp;phone number is to be changed</source>
        <translation>Die &amp;Telefonnummer soll geändert werden</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 verifizieren</translation>
    </message>
    <message>
        <source>For somebody who cannot receive a code. They count as verified for 15 minutes, they are told, and the audit trail has it all. Do not write down what they answered.</source>
        <translation>Für Personen, die keinen Code empfangen können. Sie gelten 15 Minuten lang als verifiziert und werden benachrichtigt; alles steht im Prüfprotokoll. Schreiben Sie die Antworten nicht auf.</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>V&amp;erfahren</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Tick what you have checked, at least %n:</source>
        <translation>
            <numerusform>Kreuzen Sie an, was Sie geprüft haben, mindestens %n Punkt:</numerusform>
            <numerusform>Kreuzen Sie an, was Sie geprüft haben, mindestens %n Punkte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This procedure takes at least %n check(s).</source>
        <translation>
            <numerusform>Dieses Verfahren verlangt mindestens %n Prüfung.</numerusform>
            <numerusform>Dieses Verfahren verlangt mindestens %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Geben Sie eine Begründung an; sie wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>If so, a colleague has to agree first.</source>
        <translation>Dann muss zuerst jemand aus dem Team zustimmen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::RevealBox</name>
    <message>
        <source>Copy the phone number</source>
        <translation>Die Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Die E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Re&amp;veal …</source>
        <translation>Auf&amp;decken …</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message numerus="yes">
        <source>Masked again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde wieder maskiert.</numerusform>
            <numerusform>In %n Sekunden wieder maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>&amp;Begründung, für das Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AccountPage</name>
    <message>
        <source>&amp;New recovery codes …</source>
        <translation>&amp;Neue Wiederherstellungscodes …</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Who you are here, and how you prove it.</source>
        <translation>Wer Sie hier sind und wie Sie es nachweisen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator …</source>
        <translation>&amp;Authenticator einrichten …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only your password protects this account.</source>
        <translation>Nur Ihr Passwort schützt dieses Konto.</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones before you need them.</source>
        <translation>Es sind nur noch wenige Wiederherstellungscodes übrig. Erstellen Sie neue, bevor Sie sie brauchen.</translation>
    </message>
    <message>
        <source>&amp;Use another authenticator …</source>
        <translation>Anderen &amp;Authenticator benutzen …</translation>
    </message>
    <message>
        <source>Your authenticator is set up. Your other sessions have ended.</source>
        <translation>Ihr Authenticator ist eingerichtet. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Make ten new recovery codes? The ones you have now are good no longer.</source>
        <translation>Zehn neue Wiederherstellungscodes erstellen? Die jetzigen gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;Neue erstellen</translation>
    </message>
    <message>
        <source>Your new recovery codes count from now on.</source>
        <translation>Ab jetzt gelten Ihre neuen Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>&amp;Passwort ändern …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Ihr Passwort ist geändert. Ihre anderen Sitzungen sind beendet.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AllSessions</name>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>Nobody who fits these filters is signed in.</source>
        <translation>Niemand, der zu diesen Filtern passt, ist angemeldet.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Wählen Sie eine Sitzung, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Who is signed in now, and where. Looking here is itself recorded.</source>
        <translation>Wer jetzt angemeldet ist, und wo. Auch dieser Einblick wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Staff and customers</source>
        <translation>Mitarbeitende und Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Endet spätestens</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Nachgewiesen durch</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Personen-ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Show &amp;this person only</source>
        <translation>&amp;Nur diese Person zeigen</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Sie benutzen diese Sitzung gerade. Melden Sie sich ab, um sie zu beenden.</translation>
    </message>
    <message>
        <source>En&amp;d this session …</source>
        <translation>Diese Sitzung &amp;beenden …</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Diese Sitzung von %1 beenden?</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>End &amp;all of this person …</source>
        <translation>Alle dieser &amp;Person beenden …</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Every session of this person has ended.</source>
        <translation>Alle Sitzungen dieser Person sind beendet.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>Whoever works there has to sign in again. What they have not saved may be lost.</source>
        <translation>Wer dort arbeitet, muss sich erneut anmelden. Was noch nicht gespeichert ist, geht vielleicht verloren.</translation>
    </message>
    <message>
        <source>Everybody&apos;s sessions</source>
        <translation>Sitzungen aller</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeyDialog</name>
    <message>
        <source>&amp;Make key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>A program that has this key acts for you, within what you tick and never beyond what you may do yourself.</source>
        <translation>Ein Programm, das diesen Schlüssel hat, handelt für Sie: so weit, wie Sie ankreuzen, und nie weiter, als Sie selbst dürfen.</translation>
    </message>
    <message>
        <source>What it is for, such as Shop backend</source>
        <translation>Wofür er ist, etwa Shop-Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>203.0.113.0/24, separated by commas; empty for anywhere</source>
        <translation>203.0.113.0/24, durch Kommas getrennt; leer für überall</translation>
    </message>
    <message>
        <source>From these net&amp;works only</source>
        <translation>Nur aus diesen Net&amp;zen</translation>
    </message>
    <message>
        <source>Expires after &amp;days</source>
        <translation>Läuft ab nach &amp;Tagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is the key. It is shown now and never again: put it where the program keeps its secrets.</source>
        <translation>Dies ist der Schlüssel. Er wird nur jetzt gezeigt und nie wieder: Legen Sie ihn dort ab, wo das Programm seine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>I have kept &amp;it</source>
        <translation>Ich habe ihn auf&amp;bewahrt</translation>
    </message>
    <message>
        <source>Please say what the key is for.</source>
        <translation>Bitte sagen Sie, wofür der Schlüssel ist.</translation>
    </message>
    <message>
        <source>Please tick what the program may do.</source>
        <translation>Bitte kreuzen Sie an, was das Programm darf.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Diesen Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>I&amp;t may</source>
        <translation>Er &amp;darf</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeysPage</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A program that calls the API by itself, such as the shop behind the chat widget, needs one.</source>
        <translation>Ein Programm, das die API selbst aufruft, etwa der Shop hinter dem Chat-Widget, braucht einen.</translation>
    </message>
    <message>
        <source>Select a key to see details.</source>
        <translation>Wählen Sie einen Schlüssel, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Programs that call the API by themselves.</source>
        <translation>Programme, die die API selbst aufrufen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation>&amp;Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Er darf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Re&amp;place this key</source>
        <translation>Diesen Schlüssel &amp;ersetzen</translation>
    </message>
    <message>
        <source>En&amp;d this key …</source>
        <translation>Diesen Schlüssel &amp;beenden …</translation>
    </message>
    <message>
        <source>The old key goes on for 24 hours.</source>
        <translation>Der alte Schlüssel gilt noch 24 Stunden.</translation>
    </message>
    <message>
        <source>End key</source>
        <translation>Schlüssel beenden</translation>
    </message>
    <message>
        <source>End the key “%1”?</source>
        <translation>Den Schlüssel „%1“ beenden?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. This cannot be undone.</source>
        <translation>Das Programm, das ihn hat, wird von jetzt an abgewiesen. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>Der Schlüssel ist beendet.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator</source>
        <translation>Authenticator einrichten</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Bewahren Sie Ihre Wiederherstellungscodes auf</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::GrantBar</name>
    <message>
        <source>You asked to make %1 an administrator. Another administrator can agree until %2.</source>
        <translation>Sie haben beantragt, %1 zum Administrator zu machen. Ein anderer Administrator kann bis %2 zustimmen.</translation>
    </message>
    <message>
        <source>%1 asks to make %2 an administrator. It needs a second one, until %3.</source>
        <translation>%1 beantragt, %2 zum Administrator zu machen. Bis %3 muss ein zweiter zustimmen.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Genehmigen …</translation>
    </message>
    <message>
        <source>Approve that %1 becomes an administrator</source>
        <translation>Genehmigen, dass %1 Administrator wird</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse that %1 becomes an administrator</source>
        <translation>Ablehnen, dass %1 Administrator wird</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back that %1 becomes an administrator</source>
        <translation>Zurücknehmen, dass %1 Administrator wird</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>%1 zum Administrator machen?</translation>
    </message>
    <message>
        <source>They can then invite, change and disable colleagues, and read the audit trail.</source>
        <translation>Diese Person kann dann andere einladen, ändern und sperren und das Prüfprotokoll lesen.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>%1 is now an administrator.</source>
        <translation>%1 ist jetzt Administrator.</translation>
    </message>
    <message>
        <source>%1 does not become an administrator.</source>
        <translation>%1 wird nicht Administrator.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::OwnSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>You are not signed in anywhere.</source>
        <translation>Sie sind nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Wählen Sie eine Sitzung, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>&amp;End all others …</source>
        <translation>Alle an&amp;deren beenden …</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Ihre Sitzungen</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know or need.</source>
        <translation>Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen oder brauchen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Endet spätestens</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Nachgewiesen durch</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Sie benutzen diese Sitzung gerade. Melden Sie sich ab, um sie zu beenden.</translation>
    </message>
    <message>
        <source>En&amp;d this session</source>
        <translation>Diese Sitzung &amp;beenden</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Alle anderen beenden</translation>
    </message>
    <message>
        <source>Whoever works in one of them has to sign in again.</source>
        <translation>Wer in einer davon arbeitet, muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>End the %n other session(s)?</source>
        <translation>
            <numerusform>Die andere Sitzung beenden?</numerusform>
            <numerusform>Die %n anderen Sitzungen beenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended.</source>
        <translation>
            <numerusform>Die Sitzung ist beendet.</numerusform>
            <numerusform>%n Sitzungen sind beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::PasswordDialog</name>
    <message>
        <source>C&amp;hange password</source>
        <translation>Passwort &amp;ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good. Your other sessions end.</source>
        <translation>Mindestens %1 Zeichen; gut sind einige Wörter, die nicht zusammengehören. Ihre anderen Sitzungen enden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>Bitte geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleChooser</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rea&amp;son, for the audit trail</source>
        <translation>&amp;Begründung, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Begründung, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>A second administrator has to agree.</source>
        <translation>Ein zweiter Administrator muss zustimmen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleMatrixDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Everybody also sees and ends their own sessions. What is not listed, nobody may do.</source>
        <translation>Alle sehen und beenden auch ihre eigenen Sitzungen. Was hier nicht steht, darf niemand.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::SessionsPage</name>
    <message>
        <source>Whose sessions</source>
        <translation>Wessen Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Ihre</translation>
    </message>
    <message>
        <source>Every&amp;body&apos;s</source>
        <translation>All&amp;e</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserActions</name>
    <message>
        <source>%1 is invited.</source>
        <translation>%1 ist eingeladen.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <translation>Die Rolle von %1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Das Konto von %1 sperren?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again.</source>
        <translation>Diese Person wird sofort überall abgemeldet und kann sich nicht anmelden, bis das Konto wieder freigegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>Das Konto von %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>Das Konto von %1 ist freigegeben.</translation>
    </message>
    <message>
        <source>Another invitation is on its way to %1.</source>
        <translation>Eine weitere Einladung ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>A link for a new password is on its way to %1.</source>
        <translation>Ein Link für ein neues Passwort ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Take away the authenticator</source>
        <translation>Authenticator entfernen</translation>
    </message>
    <message>
        <source>Take away the authenticator of %1?</source>
        <translation>Den Authenticator von %1 entfernen?</translation>
    </message>
    <message>
        <source>For who has lost their phone and their recovery codes. Be sure that it is them who asks. Their sessions and API keys end, and they set up another authenticator when they sign in again.</source>
        <translation>Für Personen, die ihr Telefon und ihre Wiederherstellungscodes verloren haben. Vergewissern Sie sich, dass wirklich diese Person darum bittet. Ihre Sitzungen und API-Schlüssel enden, und bei der nächsten Anmeldung richtet sie einen anderen Authenticator ein.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 sets up another authenticator at the next sign-in.</source>
        <translation>%1 richtet bei der nächsten Anmeldung einen anderen Authenticator ein.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Diese Person muss sich erneut anmelden, und die bisher benutzten Geräte sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Every session of %1 has ended.</source>
        <translation>Alle Sitzungen von %1 sind beendet.</translation>
    </message>
    <message>
        <source>%1 becomes an administrator once a second one agrees.</source>
        <translation>%1 wird Administrator, sobald ein zweiter zustimmt.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDetail</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody changes their own role or disables themselves: that takes another administrator.</source>
        <translation>Niemand ändert die eigene Rolle oder sperrt sich selbst: Das kann nur ein anderer Administrator.</translation>
    </message>
    <message>
        <source>Becomes an administrator once a second one agrees, see above.</source>
        <translation>Wird Administrator, sobald ein zweiter zustimmt, siehe oben.</translation>
    </message>
    <message>
        <source>Change r&amp;ole …</source>
        <translation>R&amp;olle ändern …</translation>
    </message>
    <message>
        <source>Send &amp;invitation again</source>
        <translation>&amp;Einladung erneut senden</translation>
    </message>
    <message>
        <source>Send lin&amp;k for a new password</source>
        <translation>Link für ein neues &amp;Passwort senden</translation>
    </message>
    <message>
        <source>Take away the &amp;authenticator …</source>
        <translation>A&amp;uthenticator entfernen …</translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation>Konto &amp;sperren …</translation>
    </message>
    <message>
        <source>Ena&amp;ble account</source>
        <translation>Konto &amp;freigeben</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>End &amp;all sessions …</source>
        <translation>Alle Sitzungen &amp;beenden …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1
Last used %2</source>
        <translation>%1
Zuletzt benutzt %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Die Sitzung in %1 beenden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Send &amp;invitation</source>
        <translation>&amp;Einladung senden</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>They get an e-mail with which they choose their own password within 72 hours.</source>
        <translation>Diese Person bekommt eine E-Mail, mit der sie binnen 72 Stunden ihr eigenes Passwort wählt.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>Rolle &amp;ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that the invitation goes to.</source>
        <translation>Bitte geben Sie die E-Mail-Adresse ein, an die die Einladung geht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No account fits these filters.</source>
        <translation>Kein Konto passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Benutzer und Rollen</translation>
    </message>
    <message>
        <source>Everybody who works at this desk, and what they may do.</source>
        <translation>Alle, die hier arbeiten, und was sie dürfen.</translation>
    </message>
    <message>
        <source>Everybody who works at this desk. E-mail addresses are masked.</source>
        <translation>Alle, die hier arbeiten. E-Mail-Adressen sind maskiert.</translation>
    </message>
    <message>
        <source>&amp;What roles may do</source>
        <translation>&amp;Was Rollen dürfen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;New user …</source>
        <translation>&amp;Neuer Benutzer …</translation>
    </message>
    <message>
        <source>Select a user to see details.</source>
        <translation>Wählen Sie einen Benutzer, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Rol&amp;e</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::BrakeBar</name>
    <message>
        <source>No text messages to numbers that begin with %1 until %2: few of the %3 codes that were sent there in an hour were used.</source>
        <translation>Keine Textnachrichten an Nummern, die mit %1 beginnen, bis %2: Von den %3 Codes, die dorthin in einer Stunde gesendet wurden, wurden wenige benutzt.</translation>
    </message>
    <message>
        <source>No text messages until %1: the money of the day is spent on %2 of them. E-mails go out as ever.</source>
        <translation>Keine Textnachrichten bis %1: Das Geld des Tages ist für %2 davon ausgegeben. E-Mails gehen wie immer hinaus.</translation>
    </message>
    <message>
        <source>Somebody is trying out codes: %1 wrong ones in an hour. Networks with a wrong code are held off until %2; known devices are not.</source>
        <translation>Jemand probiert Codes aus: %1 falsche in einer Stunde. Netze mit einem falschen Code werden bis %2 ferngehalten, bekannte Geräte nicht.</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>Grund für das Lösen</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Gelöst.</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>&amp;Begründung, für das Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>Codes and notices appear here as soon as they are asked for.</source>
        <translation>Codes und Hinweise erscheinen hier, sobald sie angefordert werden.</translation>
    </message>
    <message>
        <source>Select a message to see details.</source>
        <translation>Wählen Sie eine Nachricht, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Messages to customers and how they fare. Updates by itself.</source>
        <translation>Nachrichten an Kunden und wie es ihnen ergeht. Aktualisiert sich selbst.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>The code is in the clipboard for one minute.</source>
        <translation>Der Code ist eine Minute lang in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::ActivityCharts</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Anmeldungen von Kunden</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Anmeldungen von Mitarbeitenden</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Abgelehnte Anmeldungen</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Messages failed</source>
        <translation>Fehlgeschlagene Nachrichten</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Abgelehnte Anmeldungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The last two weeks, day by day</source>
        <translation>Die letzten zwei Wochen, Tag für Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionList</name>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>how urgent it is, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::OverviewPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What needs you today. Updates by itself every minute.</source>
        <translation>Was heute auf Sie wartet. Aktualisiert sich jede Minute selbst.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The last two weeks</source>
        <translation>Die letzten zwei Wochen</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>Die Übersicht konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::StandingCard</name>
    <message>
        <source>Not by this server yet</source>
        <translation>Von diesem Server noch nicht</translation>
    </message>
    <message>
        <source>Intact on %1</source>
        <translation>Unversehrt am %1</translation>
    </message>
    <message>
        <source>Damaged, as found on %1</source>
        <translation>Beschädigt, festgestellt am %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Signed up to</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Angemeldete Mitarbeitende</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Angemeldete Kunden</translation>
    </message>
    <message>
        <source>Audit trail and sessions</source>
        <translation>Prüfprotokoll und Sitzungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::CertificateView</name>
    <message>
        <source>Trusted so far</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Fingerprint that was trusted so far</source>
        <translation>Fingerabdruck, dem bisher vertraut wurde</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>An authority that this computer knows vouches for it.</source>
        <translation>Eine Zertifizierungsstelle, die dieser Computer kennt, bürgt dafür.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::ServersDialog</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Start Countersign with this server</source>
        <translation>Countersign mit diesem Server &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>Diesen Server ben&amp;utzen</translation>
    </message>
    <message>
        <source>&amp;Certificate …</source>
        <translation>&amp;Zertifikat …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Akzeptiertes Zertifikat</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The server inside this program</source>
        <translation>Der Server in diesem Programm</translation>
    </message>
    <message>
        <source>You are working with this server.</source>
        <translation>Sie arbeiten mit diesem Server.</translation>
    </message>
    <message>
        <source>You are signed out of the server in use when you choose another one.</source>
        <translation>Wenn Sie einen anderen Server wählen, werden Sie vom jetzigen abgemeldet.</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>This console forgets its certificate, its session and what it remembers of its audit trail. Nothing changes on the server.</source>
        <translation>Diese Konsole vergisst sein Zertifikat, ihre Sitzung und was sie sich von seinem Prüfprotokoll gemerkt hat. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::TrustDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Trust &amp;this certificate and no other</source>
        <translation>Nur &amp;diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust &amp;what an authority vouches for</source>
        <translation>Jedem vertrauen, für das eine &amp;Zertifizierungsstelle bürgt</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the same.</source>
        <translation>Ich habe den &amp;Fingerabdruck verglichen, und er stimmt überein.</translation>
    </message>
    <message>
        <source>T&amp;rust this server</source>
        <translation>Diesem Server vertra&amp;uen</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>The console then works with Countersign on another machine. You see its certificate before anything else is sent to it.</source>
        <translation>Die Konsole arbeitet dann mit Countersign auf einem anderen Computer. Sie sehen sein Zertifikat, bevor irgendetwas anderes an ihn gesendet wird.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>As you call it, such as Main office</source>
        <translation>Wie Sie ihn nennen, etwa Hauptbüro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one of the server itself: countersignd prints it when it starts, and the console on the server&apos;s own computer shows it on its page About. Ask on the telephone or in person, not by a message.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers selbst: countersignd gibt ihn beim Start aus, und die Konsole auf dem Computer des Servers zeigt ihn auf ihrer Seite „Über“. Fragen Sie am Telefon oder persönlich, nicht per Nachricht.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>T&amp;rust the new certificate</source>
        <translation>Dem neuen Zertifikat vertra&amp;uen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted. It may have been renewed, or somebody is intercepting the connection. Go on only if the person who runs the server confirms the new fingerprint.</source>
        <translation>Dies ist nicht das Zertifikat, dem Sie vertraut haben. Vielleicht wurde es erneuert, oder jemand fängt die Verbindung ab. Machen Sie nur weiter, wenn die Person, die den Server betreibt, den neuen Fingerabdruck bestätigt.</translation>
    </message>
    <message>
        <source>This is the certificate that you trust.</source>
        <translation>Dies ist das Zertifikat, dem Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::BusinessForm</name>
    <message>
        <source>Name in messa&amp;ges</source>
        <translation>Name in Nac&amp;hrichten</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Phone number for &amp;questions</source>
        <translation>Telefonnummer für Fra&amp;gen</translation>
    </message>
    <message>
        <source>+1 800 555 0199</source>
        <translation>+1 800 555 0199</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CountriesForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Num&amp;bers of all countries</source>
        <translation>Nummern aller &amp;Länder</translation>
    </message>
    <message>
        <source>Only numbers of t&amp;hese countries</source>
        <translation>&amp;Nur Nummern dieser Länder</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Name or two letters, such as Germany or DE</source>
        <translation>Name oder zwei Buchstaben, etwa Deutschland oder DE</translation>
    </message>
    <message>
        <source>Find a countr&amp;y</source>
        <translation>Land s&amp;uchen</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tick at least one country, or allow them all.</source>
        <translation>Bitte kreuzen Sie mindestens ein Land an, oder lassen Sie alle zu.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CustomersStep</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Who may sign in with a code. You can import a list now or later, and add people one by one.</source>
        <translation>Wer sich mit einem Code anmelden darf. Sie können jetzt oder später eine Liste importieren und Personen einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file …</source>
        <translation>CSV-Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Put in invented customers</source>
        <translation>Fiktive Kunden &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>Countersign ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Invented customers have reserved phone numbers and addresses, so nothing reaches anybody. Delete them before real ones sign in.</source>
        <translation>Fiktive Kunden haben reservierte Telefonnummern und Adressen, sodass keine Nachricht jemanden erreicht. Löschen Sie sie, bevor sich echte Kunden anmelden.</translation>
    </message>
    <message>
        <source>What you have left out is in Settings and under Customers.</source>
        <translation>Was Sie ausgelassen haben, finden Sie unter „Einstellungen“ und „Kunden“.</translation>
    </message>
    <message>
        <source>Putting them in …</source>
        <translation>Werden angelegt …</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in.</source>
        <translation>
            <numerusform>%n Kunde ist angelegt.</numerusform>
            <numerusform>%n Kunden sind angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::EmailForm</name>
    <message>
        <source>mail.example.com; empty for none</source>
        <translation>mail.example.com; leer für keinen</translation>
    </message>
    <message>
        <source>desk@example.com</source>
        <translation>desk@example.com</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (Port 587)</translation>
    </message>
    <message>
        <source>TLS from the start (port 465)</source>
        <translation>TLS von Anfang an (Port 465)</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>E-Mail-Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Vers&amp;chlüsselung</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Benut&amp;zername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Passw&amp;ort</translation>
    </message>
    <message>
        <source>Sender&apos;s &amp;address</source>
        <translation>&amp;Absenderadresse</translation>
    </message>
    <message>
        <source>Please enter the name of your mail server.</source>
        <translation>Bitte geben Sie den Namen Ihres E-Mail-Servers ein.</translation>
    </message>
    <message>
        <source>Please enter the password for this server and user name, too.</source>
        <translation>Bitte geben Sie auch das Passwort für diesen Server und Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that messages are sent from.</source>
        <translation>Bitte geben Sie die E-Mail-Adresse ein, von der Nachrichten gesendet werden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunStep</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunWizard</name>
    <message>
        <source>First run</source>
        <translation>Ersteinrichtung</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SaveBar</name>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen s&amp;peichern</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ServiceSettings</name>
    <message>
        <source>Only administrators change what follows.</source>
        <translation>Das Folgende können nur Administratoren ändern.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next message on.</source>
        <translation>Gespeichert. Es gilt ab der nächsten Nachricht.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings in the meantime. Undo your changes to see theirs.</source>
        <translation>Jemand anderes hat die Einstellungen inzwischen geändert. Verwerfen Sie Ihre Änderungen, um die anderen zu sehen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsForm</name>
    <message>
        <source>Set on %1; type to replace it</source>
        <translation>Gesetzt am %1; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Gesetzt; zum Ersetzen neu eingeben</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How Countersign looks and speaks here.</source>
        <translation>Wie Countersign hier aussieht und spricht.</translation>
    </message>
    <message>
        <source>How Countersign looks here, and how it reaches your customers and colleagues.</source>
        <translation>Wie Countersign hier aussieht und wie es Ihre Kunden und Ihr Team erreicht.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsStep</name>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Speichern und weiter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Skip &amp;for now</source>
        <translation>&amp;Jetzt überspringen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TestBar</name>
    <message>
        <source>Phone &amp;number for a test</source>
        <translation>T&amp;elefonnummer für einen Test</translation>
    </message>
    <message>
        <source>Address f&amp;or a test</source>
        <translation>Adresse f&amp;ür einen Test</translation>
    </message>
    <message>
        <source>+12025550123</source>
        <translation>+12025550123</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Send te&amp;xt message</source>
        <translation>Te&amp;xtnachricht senden</translation>
    </message>
    <message>
        <source>Send e-ma&amp;il</source>
        <translation>E-Ma&amp;il senden</translation>
    </message>
    <message>
        <source>Please enter a phone number that you can look at.</source>
        <translation>Bitte geben Sie eine Telefonnummer ein, auf der Sie nachsehen können.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address that you can read.</source>
        <translation>Bitte geben Sie eine E-Mail-Adresse ein, deren Postfach Sie lesen können.</translation>
    </message>
    <message>
        <source>Nothing is set up yet that could send it.</source>
        <translation>Es ist noch nichts eingerichtet, das sie senden könnte.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TextMessagesForm</name>
    <message>
        <source>AC…, from Twilio&apos;s console; empty for none</source>
        <translation>AC…, aus der Konsole von Twilio; leer für keines</translation>
    </message>
    <message>
        <source>+12025550199, or a messaging service that starts with MG</source>
        <translation>+12025550199 oder ein Messaging Service, der mit MG beginnt</translation>
    </message>
    <message>
        <source>https://desk.example.com/v1/outbox/callbacks/twilio</source>
        <translation>https://desk.example.com/v1/outbox/callbacks/twilio</translation>
    </message>
    <message>
        <source>Twilio account SI&amp;D</source>
        <translation>SI&amp;D des Twilio-Kontos</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>Auth-&amp;Token</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>A&amp;bsender</translation>
    </message>
    <message>
        <source>Delivery re&amp;ports to (optional)</source>
        <translation>Zustellbe&amp;richte an (optional)</translation>
    </message>
    <message>
        <source>Please enter the SID of your account at Twilio.</source>
        <translation>Bitte geben Sie die SID Ihres Kontos bei Twilio ein.</translation>
    </message>
    <message>
        <source>Please enter the auth token of this account.</source>
        <translation>Bitte geben Sie das Auth-Token dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Please enter the number or messaging service that sends the messages.</source>
        <translation>Bitte geben Sie die Nummer oder den Messaging Service ein, der die Nachrichten sendet.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ThisComputerCard</name>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>Die Sprache jetzt ändern?</translation>
    </message>
    <message>
        <source>Every page is opened anew. What you have not saved yet would be lost.</source>
        <translation>Jede Seite wird neu geöffnet. Was Sie noch nicht gespeichert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>&amp;Ändern</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::AuthenticatorForm</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the secret below into it.</source>
        <translation>Scannen Sie dies mit einer Authenticator-App auf Ihrem Telefon, oder tippen Sie das Geheimnis darunter ein.</translation>
    </message>
    <message>
        <source>Secret for the authenticator</source>
        <translation>Geheimnis für den Authenticator</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows now</source>
        <translation>&amp;Code, den die App jetzt zeigt</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Code, den die App jetzt zeigt</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Bitte geben Sie die sechs Ziffern ein.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CodePage</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>Your password is right. Open your authenticator app and enter the code it shows for Countersign.</source>
        <translation>Ihr Passwort stimmt. Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie für Countersign zeigt.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>&amp;Zurück zum Passwort</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Stattdessen den &amp;Authenticator benutzen</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Stattdessen einen &amp;Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Please enter one of your recovery codes.</source>
        <translation>Bitte geben Sie einen Ihrer Wiederherstellungscodes ein.</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Bitte geben Sie die sechs Ziffern ein.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::MainWindow</name>
    <message>
        <source>Starting Countersign…</source>
        <translation>Countersign startet…</translation>
    </message>
    <message>
        <source>Countersign could not start</source>
        <translation>Countersign konnte nicht starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so you stay signed in only until you close Countersign.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht benutzt werden; Sie bleiben nur angemeldet, bis Sie Countersign schließen.</translation>
    </message>
    <message>
        <source>Which server do you work with?</source>
        <translation>Mit welchem Server arbeiten Sie?</translation>
    </message>
    <message>
        <source>Choose one, or add it with its address.</source>
        <translation>Wählen Sie einen aus, oder fügen Sie ihn mit seiner Adresse hinzu.</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Se&amp;rver …</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>Jetzt abmelden?</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Close Countersign now?</source>
        <translation>Countersign jetzt schließen?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What you have not saved yet would be lost.</source>
        <translation>Was Sie noch nicht gespeichert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Sign in again to go on where you were.</source>
        <translation>Melden Sie sich erneut an, um dort weiterzumachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Servers …</source>
        <translation>Server …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit when the window is closed</source>
        <translation>Beim Schließen des Fensters beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::PasswordPage</name>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Dieser Code ist falsch, wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Send me a &amp;code</source>
        <translation>&amp;Code zusenden</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>Passwort &amp;setzen</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Paste the code from the e-mail that invited you or that you asked for below.</source>
        <translation>Fügen Sie den Code aus der E-Mail ein, die Sie eingeladen hat oder die Sie unten angefordert haben.</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>Code aus der &amp;E-Mail</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good.</source>
        <translation>Mindestens %1 Zeichen; gut sind einige Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>No code, or it has expired? Have one sent to your e-mail address.</source>
        <translation>Kein Code, oder er ist abgelaufen? Lassen Sie sich einen an Ihre E-Mail-Adresse senden.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way to it. It works for 15 minutes.</source>
        <translation>Wenn es ein Konto mit dieser Adresse gibt, ist ein Code dorthin unterwegs. Er gilt 15 Minuten.</translation>
    </message>
    <message>
        <source>Please paste the code from the e-mail.</source>
        <translation>Bitte fügen Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>Your e-mail a&amp;ddress</source>
        <translation>Ihre E-Mail-A&amp;dresse</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::RecoveryCodes</name>
    <message>
        <source>Each of these codes stands in for the app once, if you lose your phone. They are shown now and never again: keep them where only you find them.</source>
        <translation>Jeder dieser Codes ersetzt die App einmal, wenn Sie Ihr Telefon verlieren. Sie werden nur jetzt gezeigt und nie wieder: Bewahren Sie sie dort auf, wo nur Sie sie finden.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>Ich habe diese Codes auf&amp;bewahrt</translation>
    </message>
    <message>
        <source>Copied. Paste them into your password manager, then copy something else.</source>
        <translation>Kopiert. Fügen Sie sie in Ihren Passwortmanager ein und kopieren Sie dann etwas anderes.</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>countersign-recovery-codes.txt</source>
        <translation>countersign-wiederherstellungscodes.txt</translation>
    </message>
    <message>
        <source>Recovery codes for Countersign, each good once:</source>
        <translation>Wiederherstellungscodes für Countersign, jeder einmal gültig:</translation>
    </message>
    <message>
        <source>Saved. Only you can read this file.</source>
        <translation>Gespeichert. Nur Sie können diese Datei lesen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Printed. Keep the paper where only you find it.</source>
        <translation>Gedruckt. Bewahren Sie das Papier dort auf, wo nur Sie es finden.</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>Der Drucker konnte nicht benutzt werden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SessionBar</name>
    <message>
        <source>Nothing has been done for a while. You will be signed out at %1; what is on screen stays.</source>
        <translation>Seit einer Weile ist nichts geschehen. Sie werden um %1 abgemeldet; was auf dem Bildschirm steht, bleibt.</translation>
    </message>
    <message>
        <source>Stay si&amp;gned in</source>
        <translation>Ange&amp;meldet bleiben</translation>
    </message>
    <message>
        <source>Your session ends at %1, as every session does after some hours. Sign in again, and go on where you are.</source>
        <translation>Ihre Sitzung endet um %1, wie jede Sitzung nach einigen Stunden. Melden Sie sich erneut an, und machen Sie dort weiter, wo Sie sind.</translation>
    </message>
    <message>
        <source>Si&amp;gn in again</source>
        <translation>Erneut an&amp;melden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInFlow</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Richten Sie Ihren zweiten Faktor ein</translation>
    </message>
    <message>
        <source>A password alone opens nothing here. From now on you also enter a code that your phone shows.</source>
        <translation>Ein Passwort allein öffnet hier nichts. Von jetzt an geben Sie auch einen Code ein, den Ihr Telefon zeigt.</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>&amp;Zurück zum Passwort</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Bewahren Sie Ihre Wiederherstellungscodes auf</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Ihr zweiter Faktor ist eingerichtet.</translation>
    </message>
    <message>
        <source>Your password is set. Sign in with it.</source>
        <translation>Ihr Passwort ist gesetzt. Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Somebody has an account here by now.</source>
        <translation>Inzwischen hat hier jemand ein Konto.</translation>
    </message>
    <message>
        <source>This took too long. Please enter your password again.</source>
        <translation>Das hat zu lange gedauert. Bitte geben Sie Ihr Passwort erneut ein.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInPage</name>
    <message>
        <source>Sign in to Countersign</source>
        <translation>Bei Countersign anmelden</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>I have a &amp;code</source>
        <translation>Ich habe einen &amp;Code</translation>
    </message>
    <message>
        <source>Demo: sign in with one click as</source>
        <translation>Demo: mit einem Klick anmelden als</translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation>%1   ·   %2</translation>
    </message>
    <message>
        <source>Please enter your e-mail address and your password.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse und Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Se&amp;rver …</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::StepUpDialog</name>
    <message>
        <source>Con&amp;firm</source>
        <translation>B&amp;estätigen</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>What you are about to do needs a fresh confirmation. It counts for ten minutes.</source>
        <translation>Was Sie gerade tun wollen, braucht eine neue Bestätigung. Sie gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ihr &amp;Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Code of your authenticator</source>
        <translation>&amp;Code Ihres Authenticators</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code Ihres Authenticators</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Stattdessen den &amp;Authenticator benutzen</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Stattdessen einen &amp;Wiederherstellungscode benutzen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>Countersign ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Beim Schließen des Fensters &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Countersign: nothing needs attention</source>
        <translation>Countersign: nichts braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n thing(s) need attention</source>
        <translation>
            <numerusform>Countersign: %n Punkt braucht Aufmerksamkeit</numerusform>
            <numerusform>Countersign: %n Punkte brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Willkommen bei Countersign</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Make yours: you will be the administrator, and invite the others.</source>
        <translation>Noch hat niemand hier ein Konto. Erstellen Sie Ihres: Sie sind dann Administrator und laden die anderen ein.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>Making your account …</source>
        <translation>Ihr Konto wird erstellt …</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please choose a password of 12 characters or more.</source>
        <translation>Bitte wählen Sie ein Passwort mit 12 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>&amp;Make my account</source>
        <translation>Mein &amp;Konto erstellen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::Workspace</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be out of date; the console keeps trying and goes on by itself.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie sehen, ist vielleicht veraltet; die Konsole versucht es weiter und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Nothing was sent to it. Ask your administrator before you go on.</source>
        <translation>Dieser Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Es wurde nichts an ihn gesendet. Fragen Sie Ihren Administrator, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Sign out (Ctrl+Shift+Q)</source>
        <translation>Abmelden (Strg+Umschalt+Q)</translation>
    </message>
    <message>
        <source>Find a page or an action: Ctrl+K   ·   Refresh: F5</source>
        <translation>Seite oder Aktion suchen: Strg+K   ·   Aktualisieren: F5</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Verbunden mit diesem Computer</translation>
    </message>
    <message>
        <source>No connection to this computer</source>
        <translation>Keine Verbindung zu diesem Computer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::BarChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in 22 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day and its counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Dies konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::FilterBar</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::Notifier</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::PagedTable</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Dies konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>All %L1 shown</source>
        <translation>Alle %L1 angezeigt</translation>
    </message>
    <message>
        <source>%L1 shown, more as you scroll</source>
        <translation>%L1 angezeigt, mehr beim Scrollen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::ProgressPane</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>The same as the secret below, for the camera of a phone.</source>
        <translation>Dasselbe wie das Geheimnis darunter, für die Kamera eines Telefons.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
</TS>
