<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n brake(s) hold off an attack on the sign-in.</source>
        <translation>
            <numerusform>%n frein retient une attaque contre la connexion.</numerusform>
            <numerusform>%n freins retiennent une attaque contre la connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered in the last 24 hours.</source>
        <translation>
            <numerusform>%n message n’a pas pu être remis au cours des dernières 24 heures.</numerusform>
            <numerusform>%n messages n’ont pas pu être remis au cours des dernières 24 heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n message attend d’être envoyé.</numerusform>
            <numerusform>%n messages attendent d’être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), device(s) or network(s) are locked after too many wrong passwords or codes.</source>
        <translation>
            <numerusform>%n compte, appareil ou réseau est bloqué après trop de mots de passe ou de codes erronés.</numerusform>
            <numerusform>%n comptes, appareils ou réseaux sont bloqués après trop de mots de passe ou de codes erronés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the role of admin wait for you.</source>
        <translation>
            <numerusform>%n demande du rôle d’administrateur attend votre décision.</numerusform>
            <numerusform>%n demandes du rôle d’administrateur attendent votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no authenticator yet.</source>
        <translation>
            <numerusform>%n compte n’a pas encore d’authentificateur.</numerusform>
            <numerusform>%n comptes n’ont pas encore d’authentificateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) run out within a day.</source>
        <translation>
            <numerusform>%n invitation expire dans moins d’un jour.</numerusform>
            <numerusform>%n invitations expirent dans moins d’un jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) expire within two weeks.</source>
        <translation>
            <numerusform>%n clé d’API expire dans moins de deux semaines.</numerusform>
            <numerusform>%n clés d’API expirent dans moins de deux semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider for text messages is set up: no code reaches a phone.</source>
        <translation>Aucun fournisseur de SMS n’est configuré&#xa0;: aucun code n’arrive sur un téléphone.</translation>
    </message>
    <message>
        <source>No mail server is set up: nobody can be invited.</source>
        <translation>Aucun serveur de messagerie n’est configuré&#xa0;: personne ne peut être invité.</translation>
    </message>
    <message>
        <source>The last verification found the audit trail damaged.</source>
        <translation>La dernière vérification a trouvé le journal d’audit endommagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the audit trail are not signed yet.</source>
        <translation>
            <numerusform>%n événement du journal d’audit n’est pas encore signé.</numerusform>
            <numerusform>%n événements du journal d’audit ne sont pas encore signés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail has not been verified for a month.</source>
        <translation>Le journal d’audit n’a pas été vérifié depuis un mois.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left. Make new ones in time.</source>
        <translation>
            <numerusform>Il vous reste %n code de récupération. Créez-en de nouveaux à temps.</numerusform>
            <numerusform>Il vous reste %n codes de récupération. Créez-en de nouveaux à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that this version does not know needs attention: %1.</source>
        <translation>Quelque chose que cette version ne connaît pas demande votre attention&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first ends on %1</source>
        <translation>Le premier se termine le %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sign-in by code</source>
        <translation>Connexion par code</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Staff account</source>
        <translation>Compte du personnel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>API key made</source>
        <translation>Clé d’API créée</translation>
    </message>
    <message>
        <source>API keys listed</source>
        <translation>Clés d’API listées</translation>
    </message>
    <message>
        <source>API key replaced</source>
        <translation>Clé d’API remplacée</translation>
    </message>
    <message>
        <source>API key ended</source>
        <translation>Clé d’API révoquée</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>Journal d’audit consulté</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Verification of the trail cancelled</source>
        <translation>Vérification du journal annulée</translation>
    </message>
    <message>
        <source>Verification of the trail not finished</source>
        <translation>Vérification du journal inachevée</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>CSV import cancelled</source>
        <translation>Import CSV annulé</translation>
    </message>
    <message>
        <source>CSV import completed</source>
        <translation>Import CSV terminé</translation>
    </message>
    <message>
        <source>CSV import refused</source>
        <translation>Import CSV refusé</translation>
    </message>
    <message>
        <source>Customer list read</source>
        <translation>Liste des clients consultée</translation>
    </message>
    <message>
        <source>Customer read</source>
        <translation>Client consulté</translation>
    </message>
    <message>
        <source>Customer revealed</source>
        <translation>Client démasqué</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Function called</source>
        <translation>Fonction appelée</translation>
    </message>
    <message>
        <source>Function refused</source>
        <translation>Fonction refusée</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Installation mise en place</translation>
    </message>
    <message>
        <source>Installation marked as demo</source>
        <translation>Installation marquée comme démonstration</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Clé maîtresse changée</translation>
    </message>
    <message>
        <source>Re-key advanced</source>
        <translation>Changement de clés avancé</translation>
    </message>
    <message>
        <source>Re-key completed</source>
        <translation>Changement de clés terminé</translation>
    </message>
    <message>
        <source>Re-key started</source>
        <translation>Changement de clés commencé</translation>
    </message>
    <message>
        <source>Old message contents deleted</source>
        <translation>Contenus d’anciens messages supprimés</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Message remis</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>Le message peut arriver deux fois</translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation>Message expiré</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Échec du message</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead of SMS</source>
        <translation>Le message part par e-mail au lieu de SMS</translation>
    </message>
    <message>
        <source>No e-mail address instead of SMS</source>
        <translation>Pas d’adresse e-mail au lieu de SMS</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Le message sera réessayé</translation>
    </message>
    <message>
        <source>Message sending began</source>
        <translation>Envoi du message commencé</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Delivery report received</source>
        <translation>Rapport de remise reçu</translation>
    </message>
    <message>
        <source>Message withheld</source>
        <translation>Message retenu</translation>
    </message>
    <message>
        <source>Sign-in notice withdrawn</source>
        <translation>Avis de connexion retiré</translation>
    </message>
    <message>
        <source>One-time codes switched off</source>
        <translation>Codes à usage unique désactivés</translation>
    </message>
    <message>
        <source>One-time codes switched on again</source>
        <translation>Codes à usage unique réactivés</translation>
    </message>
    <message>
        <source>Sign-in brake released</source>
        <translation>Frein de connexion relâché</translation>
    </message>
    <message>
        <source>One-time code refused</source>
        <translation>Code à usage unique refusé</translation>
    </message>
    <message>
        <source>One-time code asked for</source>
        <translation>Code à usage unique demandé</translation>
    </message>
    <message>
        <source>Old counts of guesses deleted</source>
        <translation>Anciens décomptes d’essais supprimés</translation>
    </message>
    <message>
        <source>Receiver of a one-time code found</source>
        <translation>Destinataire d’un code à usage unique trouvé</translation>
    </message>
    <message>
        <source>Expired one-time codes deleted</source>
        <translation>Codes à usage unique expirés supprimés</translation>
    </message>
    <message>
        <source>Guessing of one-time codes detected</source>
        <translation>Tentatives de deviner des codes détectées</translation>
    </message>
    <message>
        <source>SMS pumping detected</source>
        <translation>Pompage de SMS détecté</translation>
    </message>
    <message>
        <source>SMS spending limit reached</source>
        <translation>Limite de dépense SMS atteinte</translation>
    </message>
    <message>
        <source>Outbox read</source>
        <translation>Boîte d’envoi consultée</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Customer session expired</source>
        <translation>Session de client expirée</translation>
    </message>
    <message>
        <source>Sessions of another person read</source>
        <translation>Sessions d’une autre personne consultées</translation>
    </message>
    <message>
        <source>Customer signed in</source>
        <translation>Client connecté</translation>
    </message>
    <message>
        <source>Old traces of sign-ins deleted</source>
        <translation>Anciennes traces de connexion supprimées</translation>
    </message>
    <message>
        <source>Staff account created</source>
        <translation>Compte du personnel créé</translation>
    </message>
    <message>
        <source>Staff account disabled</source>
        <translation>Compte du personnel désactivé</translation>
    </message>
    <message>
        <source>Staff account enabled</source>
        <translation>Compte du personnel réactivé</translation>
    </message>
    <message>
        <source>Admin role approved</source>
        <translation>Rôle d’administrateur approuvé</translation>
    </message>
    <message>
        <source>Admin role refused</source>
        <translation>Rôle d’administrateur refusé</translation>
    </message>
    <message>
        <source>Admin role asked for</source>
        <translation>Rôle d’administrateur demandé</translation>
    </message>
    <message>
        <source>Request for admin role ended</source>
        <translation>Demande du rôle d’administrateur close</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Lien pour un mot de passe envoyé</translation>
    </message>
    <message>
        <source>Staff list read</source>
        <translation>Liste du personnel consultée</translation>
    </message>
    <message>
        <source>Staff sign-in failed</source>
        <translation>Échec de connexion du personnel</translation>
    </message>
    <message>
        <source>Staff sign-in locked</source>
        <translation>Connexion du personnel bloquée</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Connexion du personnel</translation>
    </message>
    <message>
        <source>Staff signed out</source>
        <translation>Déconnexion du personnel</translation>
    </message>
    <message>
        <source>Expired links and grants deleted</source>
        <translation>Liens et demandes expirés supprimés</translation>
    </message>
    <message>
        <source>Staff password chosen</source>
        <translation>Mot de passe du personnel choisi</translation>
    </message>
    <message>
        <source>Staff account read</source>
        <translation>Compte du personnel consulté</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Code de récupération utilisé</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Codes de récupération renouvelés</translation>
    </message>
    <message>
        <source>New password asked for</source>
        <translation>Nouveau mot de passe demandé</translation>
    </message>
    <message>
        <source>Staff role changed</source>
        <translation>Rôle du personnel modifié</translation>
    </message>
    <message>
        <source>Second factor asked for</source>
        <translation>Second facteur demandé</translation>
    </message>
    <message>
        <source>Authenticator set up</source>
        <translation>Authentificateur configuré</translation>
    </message>
    <message>
        <source>Second factor refused</source>
        <translation>Second facteur refusé</translation>
    </message>
    <message>
        <source>Second factor locked</source>
        <translation>Second facteur bloqué</translation>
    </message>
    <message>
        <source>Authenticator removed</source>
        <translation>Authentificateur retiré</translation>
    </message>
    <message>
        <source>Identity confirmed anew</source>
        <translation>Identité confirmée à nouveau</translation>
    </message>
    <message>
        <source>Staff session renewed</source>
        <translation>Session du personnel renouvelée</translation>
    </message>
    <message>
        <source>Stolen session token suspected</source>
        <translation>Vol de jeton de session soupçonné</translation>
    </message>
    <message>
        <source>Staff account changed</source>
        <translation>Compte du personnel modifié</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Serveur démarré</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>TLS certificate created</source>
        <translation>Certificat TLS créé</translation>
    </message>
    <message>
        <source>Change of an address asked for</source>
        <translation>Changement de coordonnées demandé</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Changement de coordonnées annulé</translation>
    </message>
    <message>
        <source>Change of an address held</source>
        <translation>Changement de coordonnées mis en attente</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Coordonnées modifiées</translation>
    </message>
    <message>
        <source>Old changes of addresses deleted</source>
        <translation>Anciens changements de coordonnées supprimés</translation>
    </message>
    <message>
        <source>Change of an address refused</source>
        <translation>Changement de coordonnées refusé</translation>
    </message>
    <message>
        <source>Override approved</source>
        <translation>Dérogation approuvée</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Dérogation terminée</translation>
    </message>
    <message>
        <source>Overrides listed</source>
        <translation>Dérogations listées</translation>
    </message>
    <message>
        <source>Override requested</source>
        <translation>Dérogation demandée</translation>
    </message>
    <message>
        <source>Override started</source>
        <translation>Dérogation commencée</translation>
    </message>
    <message>
        <source>Override used</source>
        <translation>Dérogation utilisée</translation>
    </message>
    <message>
        <source>Timeline of customer read</source>
        <translation>Chronologie du client consultée</translation>
    </message>
    <message>
        <source>Set-up refused</source>
        <translation>Mise en place refusée</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Message de test envoyé</translation>
    </message>
    <message>
        <source>Staff password not changed</source>
        <translation>Mot de passe du personnel non changé</translation>
    </message>
</context>
<context>
    <name>AuditMember</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>After erasure</source>
        <translation>Après effacement</translation>
    </message>
    <message>
        <source>Amr</source>
        <translation>Méthodes de preuve</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>Lignes erronées</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known device</source>
        <translation>Appareil connu</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>Plage de numéros</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Programme de l’utilisateur</translation>
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
        <translation>Sans second administrateur</translation>
    </message>
</context>
<context>
    <name>AuditResource</name>
    <message>
        <source>Admin grant</source>
        <translation>Demande d’administrateur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Customer import</source>
        <translation>Import de clients</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Sign in brake</source>
        <translation>Frein de connexion</translation>
    </message>
    <message>
        <source>Wrapping key</source>
        <translation>Clé d’enveloppe</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8 or UTF-16. In a spreadsheet program, save it as “CSV UTF-8”.</source>
        <translation>Ce n’est pas un fichier texte en UTF-8 ou UTF-16. Enregistrez-le dans le tableur au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CustomerSafety</name>
    <message>
        <source>The customer asked for another phone number and can enter the code until %1.</source>
        <translation>Le client a demandé un autre numéro de téléphone et peut saisir le code jusqu’au %1.</translation>
    </message>
    <message>
        <source>The customer asked for another e-mail address and can enter the code until %1.</source>
        <translation>Le client a demandé une autre adresse e-mail et peut saisir le code jusqu’au %1.</translation>
    </message>
    <message>
        <source>The phone number is removed on %1.</source>
        <translation>Le numéro de téléphone sera supprimé le %1.</translation>
    </message>
    <message>
        <source>The e-mail address is removed on %1.</source>
        <translation>L’adresse e-mail sera supprimée le %1.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. Staff asked for it.</source>
        <translation>Le numéro de téléphone deviendra %1 le %2. Demandé par le personnel.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. The customer asked for it.</source>
        <translation>Le numéro de téléphone deviendra %1 le %2. Demandé par le client.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. Staff asked for it.</source>
        <translation>L’adresse e-mail deviendra %1 le %2. Demandé par le personnel.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. The customer asked for it.</source>
        <translation>L’adresse e-mail deviendra %1 le %2. Demandé par le client.</translation>
    </message>
    <message>
        <source>Call back on a number we know</source>
        <translation>Rappel à un numéro que nous connaissons</translation>
    </message>
    <message>
        <source>In person, with an identity document</source>
        <translation>En personne, avec une pièce d’identité</translation>
    </message>
    <message>
        <source>Video call, with an identity document</source>
        <translation>Appel vidéo, avec une pièce d’identité</translation>
    </message>
    <message>
        <source>I called them on a number that was on file before they asked</source>
        <translation>J’ai appelé cette personne à un numéro enregistré avant sa demande</translation>
    </message>
    <message>
        <source>They gave their full name as it is on file</source>
        <translation>Cette personne a donné son nom complet tel qu’il est enregistré</translation>
    </message>
    <message>
        <source>They described a recent order that only they should know</source>
        <translation>Cette personne a décrit une commande récente qu’elle seule devrait connaître</translation>
    </message>
    <message>
        <source>They gave the address of an earlier delivery</source>
        <translation>Cette personne a donné l’adresse d’une livraison passée</translation>
    </message>
    <message>
        <source>They knew roughly since when they are a customer</source>
        <translation>Cette personne savait à peu près depuis quand elle est cliente</translation>
    </message>
    <message>
        <source>I saw the original of a valid identity document</source>
        <translation>J’ai vu l’original d’une pièce d’identité valable</translation>
    </message>
    <message>
        <source>The photo on it is of this person</source>
        <translation>La photo est bien celle de cette personne</translation>
    </message>
    <message>
        <source>They did what I asked for on camera, so it was no recording</source>
        <translation>Cette personne a fait devant la caméra ce que j’ai demandé, ce n’était donc pas un enregistrement</translation>
    </message>
    <message>
        <source>The phone number is to be changed.</source>
        <translation>Le numéro de téléphone doit être changé.</translation>
    </message>
    <message>
        <source>The phone number was changed in the last 30 days.</source>
        <translation>Le numéro de téléphone a été changé au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>A change of the phone number or e-mail address waits.</source>
        <translation>Un changement du numéro de téléphone ou de l’adresse e-mail est en attente.</translation>
    </message>
    <message>
        <source>Codes are locked after too many wrong guesses.</source>
        <translation>Les codes sont bloqués après trop d’essais erronés.</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This phone number or e-mail address belongs to another customer.</source>
        <translation>Ce numéro de téléphone ou cette adresse e-mail appartient à un autre client.</translation>
    </message>
    <message>
        <source>This is what is on file already.</source>
        <translation>C’est ce qui est déjà enregistré.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
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
        <translation>Requête non valide</translation>
    </message>
    <message>
        <source>Invalid json</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>Invalid phone</source>
        <translation>Téléphone non valide</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>E-mail non valide</translation>
    </message>
    <message>
        <source>Invalid cursor</source>
        <translation>Position de liste non valide</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>Invalid code</source>
        <translation>Code non valide</translation>
    </message>
    <message>
        <source>Invalid import</source>
        <translation>Import non valide</translation>
    </message>
    <message>
        <source>Unknown notice</source>
        <translation>Avis inconnu</translation>
    </message>
    <message>
        <source>Unauthenticated</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Invalid credentials</source>
        <translation>Identifiants incorrects</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Step up required</source>
        <translation>Nouvelle confirmation requise</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Origine non autorisée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Méthode non autorisée</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Forme de réponse impossible</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Délai de requête dépassé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Length required</source>
        <translation>Longueur manquante</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Condition préalable non remplie</translation>
    </message>
    <message>
        <source>Content too large</source>
        <translation>Contenu trop volumineux</translation>
    </message>
    <message>
        <source>Uri too long</source>
        <translation>Adresse trop longue</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Type de contenu non pris en charge</translation>
    </message>
    <message>
        <source>Expectation failed</source>
        <translation>Attente non satisfaite</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>En-têtes trop volumineux</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Requête mal formée</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Too many codes</source>
        <translation>Trop de codes</translation>
    </message>
    <message>
        <source>Too many guesses</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Erreur interne</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Upstream failed</source>
        <translation>Échec d’un service externe</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Stockage plein</translation>
    </message>
    <message>
        <source>Storage unavailable</source>
        <translation>Stockage indisponible</translation>
    </message>
    <message>
        <source>Sign in guarded</source>
        <translation>Connexion protégée</translation>
    </message>
    <message>
        <source>Texts stopped</source>
        <translation>SMS suspendus</translation>
    </message>
    <message>
        <source>Upstream timeout</source>
        <translation>Service externe sans réponse</translation>
    </message>
    <message>
        <source>Version not supported</source>
        <translation>Version non prise en charge</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>What a person did, last 30 days</source>
        <translation>Ce qu’une personne a fait, 30 derniers jours</translation>
    </message>
    <message>
        <source>Failed sign-ins of staff, last 24 hours</source>
        <translation>Échecs de connexion du personnel, dernières 24 heures</translation>
    </message>
    <message>
        <source>Failed sign-ins of customers, last 24 hours</source>
        <translation>Échecs de connexion des clients, dernières 24 heures</translation>
    </message>
    <message>
        <source>Who opened customers, last 30 days</source>
        <translation>Qui a ouvert des clients, 30 derniers jours</translation>
    </message>
    <message>
        <source>What happened to a customer</source>
        <translation>Ce qui est arrivé à un client</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A filter that comes with the program is called so. Choose another name.</source>
        <translation>Un filtre fourni avec le programme porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom compte au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The server&apos;s statement about the trail cannot be read.</source>
        <translation>La déclaration du serveur sur le journal est illisible.</translation>
    </message>
    <message>
        <source>The signature under the server&apos;s statement about the trail is not good.</source>
        <translation>La signature sous la déclaration du serveur sur le journal n’est pas valable.</translation>
    </message>
    <message>
        <source>The server&apos;s statement about the trail contradicts what it has signed.</source>
        <translation>La déclaration du serveur sur le journal contredit ce qu’il a signé.</translation>
    </message>
    <message>
        <source>This is not the trail that was seen here before: it carries another name.</source>
        <translation>Ce n’est pas le journal vu ici auparavant&#xa0;: il porte un autre nom.</translation>
    </message>
    <message>
        <source>The trail is signed with another key than before.</source>
        <translation>Le journal est signé avec une autre clé qu’auparavant.</translation>
    </message>
    <message>
        <source>The trail is shorter than before: %L1 events now, %L2 then. Events were cut off, or an older copy of the database was put back.</source>
        <translation>Le journal est plus court qu’auparavant&#xa0;: %L1 événements maintenant, %L2 alors. Des événements ont été coupés, ou une copie plus ancienne de la base de données a été remise en place.</translation>
    </message>
    <message>
        <source>Events that were seen before have been changed, or an older copy of the database was put back.</source>
        <translation>Des événements vus auparavant ont été modifiés, ou une copie plus ancienne de la base de données a été remise en place.</translation>
    </message>
    <message>
        <source>The server cannot prove that the first %L1 events are still the ones that were seen before. They were changed, or an older copy of the database was put back.</source>
        <translation>Le serveur ne peut pas prouver que les %L1 premiers événements sont toujours ceux vus auparavant. Ils ont été modifiés, ou une copie plus ancienne de la base de données a été remise en place.</translation>
    </message>
    <message>
        <source>The server&apos;s proof for event %L1 cannot be read.</source>
        <translation>La preuve du serveur pour l’événement %L1 est illisible.</translation>
    </message>
    <message>
        <source>Event %L1 is shown differently from what was recorded.</source>
        <translation>L’événement %L1 est affiché autrement qu’il n’a été enregistré.</translation>
    </message>
    <message>
        <source>Event %L1 is not part of the signed trail.</source>
        <translation>L’événement %L1 ne fait pas partie du journal signé.</translation>
    </message>
    <message>
        <source>The server could not prove which event is the newest.</source>
        <translation>Le serveur n’a pas pu prouver quel événement est le plus récent.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Waits for its turn, or for the next try.</source>
        <translation>Attend son tour ou le prochain essai.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Is being handed to the provider.</source>
        <translation>Est en train d’être transmis au fournisseur.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>The provider has it; delivery is not confirmed yet.</source>
        <translation>Le fournisseur l’a&#xa0;; la remise n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>The provider confirmed delivery.</source>
        <translation>Le fournisseur a confirmé la remise.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Could not be delivered and is not tried again.</source>
        <translation>N’a pas pu être remis et n’est pas réessayé.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>No provider is set up, so the message stays in this outbox to be read.</source>
        <translation>Aucun fournisseur n’est configuré&#xa0;; le message reste dans cette boîte d’envoi pour y être lu.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Link for a password</source>
        <translation>Lien pour un mot de passe</translation>
    </message>
    <message>
        <source>Notice to staff</source>
        <translation>Avis au personnel</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Local outbox</source>
        <translation>Boîte d’envoi locale</translation>
    </message>
    <message>
        <source>Was not sent: nobody is registered under this address, or text messages do not go to its country.</source>
        <translation>N’a pas été envoyé&#xa0;: personne n’est enregistré à cette adresse, ou les SMS ne sont pas autorisés vers son pays.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Pictures need the demo: there is nobody to sign in as.</source>
        <translation>Les images ont besoin de la démonstration&#xa0;: il n’y a personne avec qui se connecter.</translation>
    </message>
    <message>
        <source>The demo account could not be signed in.</source>
        <translation>La connexion au compte de démonstration a échoué.</translation>
    </message>
    <message>
        <source>The page %1 did not load.</source>
        <translation>La page %1 ne s’est pas chargée.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>L’image %1 ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de la ressource</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Erased together with the person&apos;s key.</source>
        <translation>Effacé avec la clé de la personne.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Empreinte de la feuille</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the form is not right. Please check it.</source>
        <translation>Quelque chose ne va pas dans le formulaire. Veuillez le vérifier.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Write it with its country code, such as +1 202 555 0123.</source>
        <translation>Ce n’est pas un numéro de téléphone que l’on peut appeler. Écrivez-le avec l’indicatif du pays, par exemple +1 202 555 0123.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It should look like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle devrait ressembler à name@example.com.</translation>
    </message>
    <message>
        <source>This list has changed. Refresh it to go on.</source>
        <translation>Cette liste a changé. Actualisez-la pour continuer.</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>Ce fichier ne peut pas être importé tel quel.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>This code is wrong or was used before. Take the next one that the app shows; if none works, compare the clock of your phone with a right one.</source>
        <translation>Ce code est faux ou a déjà servi. Prenez le prochain que l’application affiche&#xa0;; si aucun ne convient, comparez l’horloge de votre téléphone à une horloge juste.</translation>
    </message>
    <message>
        <source>Your role does not include this. An administrator can change that.</source>
        <translation>Votre rôle ne le permet pas. Un administrateur peut changer cela.</translation>
    </message>
    <message>
        <source>This was not done, because nobody confirmed that it is you.</source>
        <translation>Cela n’a pas été fait, car personne n’a confirmé que c’est bien vous.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Cela n’existe plus. Quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Please try again.</source>
        <translation>Le serveur a attendu la requête trop longtemps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Refresh and try again.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>This phone number or e-mail address already belongs to another customer.</source>
        <translation>Ce numéro de téléphone ou cette adresse e-mail appartient déjà à un autre client.</translation>
    </message>
    <message>
        <source>This is too large for the server. Split it into smaller parts.</source>
        <translation>C’est trop volumineux pour le serveur. Divisez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Please try again; if it stays, tell your administrator.</source>
        <translation>Le serveur a eu un problème interne. Veuillez réessayer&#xa0;; si cela persiste, dites-le à votre administrateur.</translation>
    </message>
    <message>
        <source>An outside service gave no useful answer. Please try again later.</source>
        <translation>Un service externe n’a pas donné de réponse utile. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>An outside service did not answer in time. Please try again later.</source>
        <translation>Un service externe n’a pas répondu à temps. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>The server is busy or shutting down. Please try again in a moment.</source>
        <translation>Le serveur est occupé ou en cours d’arrêt. Veuillez réessayer dans un moment.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so nothing can be saved. Please tell your administrator.</source>
        <translation>Le disque du serveur est plein, rien ne peut être enregistré. Veuillez le dire à votre administrateur.</translation>
    </message>
    <message>
        <source>The server&apos;s disk does not work, so nothing can be saved. Please tell your administrator.</source>
        <translation>Le disque du serveur ne fonctionne pas, rien ne peut être enregistré. Veuillez le dire à votre administrateur.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please try again in %1.</source>
        <translation>C’était trop souvent en peu de temps. Veuillez réessayer dans %1.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>C’était trop souvent en peu de temps. Veuillez patienter un instant et réessayer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>Le serveur a refusé cela (%1).</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it runs and that the network works.</source>
        <translation>Le serveur est injoignable. Vérifiez qu’il fonctionne et que le réseau marche.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The server gave an answer that this console does not understand. They may be of different versions.</source>
        <translation>Le serveur a donné une réponse que cette console ne comprend pas. Ils sont peut-être de versions différentes.</translation>
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
        <translation>Ce serveur présente un autre certificat que celui auquel vous avez fait confiance. Quelqu’un intercepte peut-être la connexion&#xa0;; rien n’a donc été envoyé. Demandez à votre administrateur si le certificat a été renouvelé.</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>The checkpoint in the file is not signed by this trail&apos;s key. The file was changed, or it belongs to another trail.</source>
        <translation>Le point de contrôle du fichier n’est pas signé par la clé de ce journal. Le fichier a été modifié, ou il appartient à un autre journal.</translation>
    </message>
    <message>
        <source>The checkpoint in the file does not reach to the event&apos;s number. The file was changed.</source>
        <translation>Le point de contrôle du fichier n’atteint pas le numéro de l’événement. Le fichier a été modifié.</translation>
    </message>
    <message>
        <source>The event in the file is not the one that was signed: the event, its number or one of the hashes was changed.</source>
        <translation>L’événement du fichier n’est pas celui qui a été signé&#xa0;: l’événement, son numéro ou une des empreintes a été modifié.</translation>
    </message>
    <message>
        <source>What the server says proves nothing. %1</source>
        <translation>Ce que dit le serveur ne prouve rien. %1</translation>
    </message>
    <message>
        <source>This is not the proof of an event, or its form was changed.</source>
        <translation>Ce n’est pas la preuve d’un événement, ou sa forme a été modifiée.</translation>
    </message>
    <message>
        <source>This proof is about another trail: %1</source>
        <translation>Cette preuve concerne un autre journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>Recovery codes for Countersign</source>
        <translation>Codes de récupération pour Countersign</translation>
    </message>
    <message>
        <source>Each of these codes stands in for your authenticator once, together with your password. Keep them where only you find them, and strike out what you have used.</source>
        <translation>Chacun de ces codes remplace votre authentificateur une fois, avec votre mot de passe. Conservez-les là où vous seul les trouvez et rayez ceux que vous avez utilisés.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Imprimé le %1</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>RoleMatrix</name>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>Others&apos; sessions</source>
        <translation>Sessions des autres</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Shop functions</source>
        <translation>Fonctions de la boutique</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <translation>Paramètres et clés</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>démasquer</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>Personne ne décide de son propre rôle.</translation>
    </message>
    <message>
        <source>You asked for this yourself. A second admin has to agree.</source>
        <translation>Vous l’avez demandé vous-même. Un second administrateur doit donner son accord.</translation>
    </message>
    <message>
        <source>This waits for a second admin already.</source>
        <translation>Cela attend déjà un second administrateur.</translation>
    </message>
    <message>
        <source>No such grant waits, or it has expired.</source>
        <translation>Aucune demande de ce genre n’attend, ou elle a expiré.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another admin.</source>
        <translation>Personne ne change son propre rôle. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>Nobody disables their own account. Ask another admin.</source>
        <translation>Personne ne désactive son propre compte. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>This is the last admin. Make somebody else one first.</source>
        <translation>C’est le dernier administrateur. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Enable this account before it becomes an admin&apos;s.</source>
        <translation>Réactivez ce compte avant qu’il ne devienne celui d’un administrateur.</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>Ce compte est désactivé. Réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no second admin who could agree. Give a reason; it is recorded.</source>
        <translation>Il n’y a pas de second administrateur qui puisse donner son accord. Donnez un motif&#xa0;; il est consigné.</translation>
    </message>
    <message>
        <source>There is staff already: sign in as an admin to add more.</source>
        <translation>Il y a déjà du personnel&#xa0;: connectez-vous en tant qu’administrateur pour en ajouter.</translation>
    </message>
    <message>
        <source>The role must be admin, manager, agent, viewer or auditor.</source>
        <translation>Le rôle doit être administrateur, responsable, agent, lecteur ou auditeur.</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters.</source>
        <translation>Donnez un nom de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>No e-mail server is set up, so nobody would get the message.</source>
        <translation>Aucun serveur de messagerie n’est configuré, personne ne recevrait le message.</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Ce code est faux, a déjà servi ou a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This is not the code that the service has shown at its start.</source>
        <translation>Ce n’est pas le code que le service a affiché à son démarrage.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. A phrase of several words is easy to remember.</source>
        <translation>Utilisez au moins 12 caractères. Une phrase de plusieurs mots est facile à retenir.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Utilisez au plus 128 caractères.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose another one.</source>
        <translation>Ce mot de passe fait partie de ceux que l’on essaie en premier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This password is made of names that belong to the account. Choose another one.</source>
        <translation>Ce mot de passe est fait de noms qui appartiennent au compte. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Set up an authenticator first; its recovery codes come with it.</source>
        <translation>Configurez d’abord un authentificateur&#xa0;; ses codes de récupération viennent avec lui.</translation>
    </message>
    <message>
        <source>Set up another authenticator under “My account” instead.</source>
        <translation>Configurez plutôt un autre authentificateur sous «&#xa0;Mon compte&#xa0;».</translation>
    </message>
    <message>
        <source>Give a code of your authenticator, or a recovery code.</source>
        <translation>Donnez un code de votre authentificateur ou un code de récupération.</translation>
    </message>
    <message>
        <source>Give your password: you have no authenticator yet.</source>
        <translation>Donnez votre mot de passe&#xa0;: vous n’avez pas encore d’authentificateur.</translation>
    </message>
    <message>
        <source>The password is wrong. After five wrong ones none counts for a minute or more.</source>
        <translation>Le mot de passe est faux. Après cinq faux, aucun ne compte pendant une minute ou plus.</translation>
    </message>
    <message>
        <source>“%1” is no network: write it like 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau&#xa0;: écrivez-le comme 203.0.113.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Give the key a name of at most 100 characters.</source>
        <translation>Donnez à la clé un nom de 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Say what the key may do.</source>
        <translation>Dites ce que la clé peut faire.</translation>
    </message>
    <message>
        <source>A key may do no more than you: “%1” is not yours to give.</source>
        <translation>Une clé ne peut pas plus que vous&#xa0;: «&#xa0;%1&#xa0;» n’est pas à vous de le donner.</translation>
    </message>
    <message>
        <source>You have 20 keys, which is as many as one may have. End one first.</source>
        <translation>Vous avez 20 clés, c’est le maximum. Révoquez-en d’abord une.</translation>
    </message>
    <message>
        <source>This key acts for somebody else: only they can renew it.</source>
        <translation>Cette clé agit pour quelqu’un d’autre&#xa0;: seule cette personne peut la renouveler.</translation>
    </message>
    <message>
        <source>This key has been replaced already. End it, and make another.</source>
        <translation>Cette clé a déjà été remplacée. Révoquez-la et créez-en une autre.</translation>
    </message>
    <message>
        <source>The name must have at least two characters.</source>
        <translation>Le nom doit avoir au moins deux caractères.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address.</source>
        <translation>Un client a besoin d’un numéro de téléphone ou d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>Say why, in three characters or more.</source>
        <translation>Dites pourquoi, en trois caractères ou plus.</translation>
    </message>
    <message>
        <source>This person was erased here. Add them by hand if they are a customer again.</source>
        <translation>Cette personne a été effacée ici. Ajoutez-la à la main si elle est de nouveau cliente.</translation>
    </message>
    <message>
        <source>Row %1 is not proper CSV: a quotation mark is missing or stands in a wrong place.</source>
        <translation>La ligne %1 n’est pas du CSV correct&#xa0;: un guillemet manque ou est mal placé.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>La ligne %1 a plus de %2 cellules.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La ligne a plus de cellules qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Le nom a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>The row has neither a phone number nor an e-mail address.</source>
        <translation>La ligne n’a ni numéro de téléphone ni adresse e-mail.</translation>
    </message>
    <message>
        <source>Write “yes” or “no”.</source>
        <translation>Écrivez «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>Write “active”, “inactive” or “blocked”.</source>
        <translation>Écrivez «&#xa0;active&#xa0;», «&#xa0;inactive&#xa0;» ou «&#xa0;blocked&#xa0;».</translation>
    </message>
    <message>
        <source>A tag has more than %1 characters.</source>
        <translation>Une étiquette a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>Il y a plus de %1 étiquettes.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>Le texte a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>La colonne %1 n’a pas d’en-tête.</translation>
    </message>
    <message>
        <source>Column %1 has the same heading as another column.</source>
        <translation>La colonne %1 a le même en-tête qu’une autre colonne.</translation>
    </message>
    <message>
        <source>The file has no column “name”. Name its column, or say which one it is.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;name&#xa0;». Nommez sa colonne ou dites laquelle c’est.</translation>
    </message>
    <message>
        <source>The file has neither a column “phone” nor a column “email”. Name it, or say which one it is.</source>
        <translation>Le fichier n’a ni colonne «&#xa0;phone&#xa0;» ni colonne «&#xa0;email&#xa0;». Nommez-la ou dites laquelle c’est.</translation>
    </message>
    <message>
        <source>The file has more than %1 further columns.</source>
        <translation>Le fichier a plus de %1 colonnes supplémentaires.</translation>
    </message>
    <message>
        <source>Row %1 has the same phone number.</source>
        <translation>La ligne %1 a le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>La ligne %1 a la même adresse e-mail.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>The import has ended already.</source>
        <translation>L’import est déjà terminé.</translation>
    </message>
    <message>
        <source>One row has a mistake, so nothing was imported.</source>
        <translation>Une ligne contient une erreur, rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>%1 rows have a mistake, so nothing was imported.</source>
        <translation>%1 lignes contiennent une erreur, rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it.</source>
        <translation>Le fichier a plus de %1 lignes. Divisez-le.</translation>
    </message>
    <message>
        <source>The file has headings but no rows.</source>
        <translation>Le fichier a des en-têtes mais aucune ligne.</translation>
    </message>
    <message>
        <source>The phone number belongs to a customer already.</source>
        <translation>Le numéro de téléphone appartient déjà à un client.</translation>
    </message>
    <message>
        <source>The e-mail address belongs to a customer already.</source>
        <translation>L’adresse e-mail appartient déjà à un client.</translation>
    </message>
    <message>
        <source>The phone number or e-mail address belongs to a customer already, or to somebody who was erased.</source>
        <translation>Le numéro de téléphone ou l’adresse e-mail appartient déjà à un client ou à quelqu’un qui a été effacé.</translation>
    </message>
    <message>
        <source>The trail is being verified already. Wait for that to end.</source>
        <translation>Le journal est déjà en cours de vérification. Attendez qu’elle se termine.</translation>
    </message>
    <message>
        <source>The verification has ended already.</source>
        <translation>La vérification est déjà terminée.</translation>
    </message>
    <message>
        <source>Events are missing or out of order here.</source>
        <translation>Des événements manquent ici ou sont en désordre.</translation>
    </message>
    <message>
        <source>The event was changed: it does not have the hash that is stored with it.</source>
        <translation>L’événement a été modifié&#xa0;: il n’a pas l’empreinte enregistrée avec lui.</translation>
    </message>
    <message>
        <source>The event does not have its canonical form.</source>
        <translation>L’événement n’a pas sa forme canonique.</translation>
    </message>
    <message>
        <source>A node of the tree over these events is missing or was changed.</source>
        <translation>Un nœud de l’arbre au-dessus de ces événements manque ou a été modifié.</translation>
    </message>
    <message>
        <source>The checkpoint after these events is not signed by the trail&apos;s key.</source>
        <translation>Le point de contrôle après ces événements n’est pas signé par la clé du journal.</translation>
    </message>
    <message>
        <source>Events that were signed are missing at the end.</source>
        <translation>Des événements qui étaient signés manquent à la fin.</translation>
    </message>
    <message>
        <source>These events are not the ones that were signed.</source>
        <translation>Ces événements ne sont pas ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>Nothing in this trail is signed.</source>
        <translation>Rien dans ce journal n’est signé.</translation>
    </message>
    <message>
        <source>The index that filters find these events by was changed.</source>
        <translation>L’index par lequel les filtres trouvent ces événements a été modifié.</translation>
    </message>
    <message>
        <source>Checkpoints over the newest events are missing.</source>
        <translation>Des points de contrôle sur les événements les plus récents manquent.</translation>
    </message>
    <message>
        <source>The stored tree has nodes that belong to no event.</source>
        <translation>L’arbre enregistré a des nœuds qui n’appartiennent à aucun événement.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) uses this data folder. Close it first, or choose another folder.</source>
        <translation>Un autre programme (%1, processus %2) utilise ce dossier de données. Fermez-le d’abord ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This data folder holds real data; --demo works on a data folder of its own.</source>
        <translation>Ce dossier contient des données réelles&#xa0;; --demo travaille sur un dossier à lui.</translation>
    </message>
    <message>
        <source>This data folder holds demo data; start it with --demo, or choose another folder.</source>
        <translation>Ce dossier contient des données de démonstration&#xa0;; démarrez avec --demo ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Countersign is already running with this data folder.</source>
        <translation>Countersign fonctionne déjà avec ce dossier de données.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Free some space and try again.</source>
        <translation>Le disque de la base de données est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2 characters long.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit compter au moins %2 caractères.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2 characters long.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit compter au plus %2 caractères.</translation>
    </message>
    <message>
        <source>The field “%1” must have at least %2 entries.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit avoir au moins %2 entrées.</translation>
    </message>
    <message>
        <source>The field “%1” must have at most %2 entries.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit avoir au plus %2 entrées.</translation>
    </message>
    <message>
        <source>The field “%1” must not have the same entry twice.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne doit pas avoir deux fois la même entrée.</translation>
    </message>
    <message>
        <source>The field “%1” does not have the right form.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not allowed.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» a une valeur qui n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The field “%1” must be one of %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être l’un de %2.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être au moins %2.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» doit être au plus %2.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Plain http would show passwords to everybody on the way. Countersign talks to other machines over https only.</source>
        <translation>En http simple, les mots de passe seraient visibles de tous sur le trajet. Countersign ne communique avec d’autres machines que par https.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It should look like https://desk.example.com:8643.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle devrait ressembler à https://desk.example.com:8643.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. You sign in afterwards.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse. Vous vous connecterez ensuite.</translation>
    </message>
    <message>
        <source>Only the name of the machine and its port belong in the address.</source>
        <translation>Seuls le nom de la machine et son port ont leur place dans l’adresse.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>There is no machine with the name %1. Check how it is written.</source>
        <translation>Il n’y a pas de machine du nom de %1. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the port, and whether the server runs and listens on that address.</source>
        <translation>Rien ne répond à %1. Vérifiez le port, et que le serveur fonctionne et écoute à cette adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 offers no secure connection that Countersign accepts (TLS 1.3). It may speak plain http, or be too old.</source>
        <translation>%1 ne propose aucune connexion sécurisée que Countersign accepte (TLS 1.3). Il utilise peut-être le http simple, ou il est trop ancien.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not Countersign.</source>
        <translation>Il y a un serveur à %1, mais ce n’est pas Countersign.</translation>
    </message>
    <message>
        <source>This server is older (%1) than this console (%2). Some things may not work until the server is updated.</source>
        <translation>Ce serveur est plus ancien (%1) que cette console (%2). Certaines choses ne marcheront peut-être pas tant qu’il n’est pas mis à jour.</translation>
    </message>
    <message>
        <source>This server is newer (%1) than this console (%2). Update this console before you use it.</source>
        <translation>Ce serveur est plus récent (%1) que cette console (%2). Mettez cette console à jour avant de l’utiliser.</translation>
    </message>
    <message>
        <source>This server does not tell a version that this console knows.</source>
        <translation>Ce serveur n’indique pas de version que cette console connaisse.</translation>
    </message>
    <message>
        <source>The server is busy now. Please try again in a moment.</source>
        <translation>Le serveur est occupé en ce moment. Veuillez réessayer dans un moment.</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>It vouches for itself only, as the certificate does that Countersign makes at its first start.</source>
        <translation>Il ne se porte garant que de lui-même, comme le certificat que Countersign crée à son premier démarrage.</translation>
    </message>
    <message>
        <source>It was made for another name than the one in the address.</source>
        <translation>Il a été établi pour un autre nom que celui de l’adresse.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check the clocks of both computers.</source>
        <translation>Il n’est pas encore valable. Vérifiez l’horloge des deux ordinateurs.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Son autorité l’a révoqué.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Il vient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Tout certificat garanti par une autorité</translation>
    </message>
    <message>
        <source>This one certificate</source>
        <translation>Ce seul certificat</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>Défini le %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Nobody: codes stay in the outbox</source>
        <translation>Personne&#xa0;: les codes restent dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton d’authentification</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapports à</translation>
    </message>
    <message>
        <source>Nobody: messages stay in the outbox</source>
        <translation>Personne&#xa0;: les messages restent dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Customers sign in with codes by text message. An account at Twilio sends them; without one they stay in the outbox, where you can read them.</source>
        <translation>Les clients se connectent avec des codes reçus par SMS. Un compte chez Twilio les envoie&#xa0;; sans lui, ils restent dans la boîte d’envoi, où vous pouvez les lire.</translation>
    </message>
    <message>
        <source>Codes for customers, invitations and notices to staff go through your own mail server.</source>
        <translation>Les codes des clients, les invitations et les avis au personnel passent par votre propre serveur de messagerie.</translation>
    </message>
    <message>
        <source>Text messages to some countries are expensive and a target of fraud. Where codes may not go by text message, they go by e-mail.</source>
        <translation>Les SMS vers certains pays sont chers et attirent la fraude. Là où les codes ne peuvent pas partir par SMS, ils partent par e-mail.</translation>
    </message>
    <message>
        <source>What customers read in messages and in the chat widget.</source>
        <translation>Ce que les clients lisent dans les messages et dans le widget de discussion.</translation>
    </message>
    <message>
        <source>This is set where the service is started (command line, environment or settings file), and is changed there.</source>
        <translation>Ce réglage est défini là où le service est démarré (ligne de commande, environnement ou fichier de paramètres) et se modifie au même endroit.</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Codes envoyés vers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Twilio has taken the message. Look at the phone.</source>
        <translation>Twilio a accepté le message. Consultez le téléphone.</translation>
    </message>
    <message>
        <source>The mail server has taken the message. Look into the mailbox.</source>
        <translation>Le serveur de messagerie a accepté le message. Consultez la boîte de réception.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check its name and port.</source>
        <translation>Le serveur de messagerie est injoignable. Vérifiez son nom et son port.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Le serveur de messagerie n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The mail server broke the connection.</source>
        <translation>Le serveur de messagerie a coupé la connexion.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>Le serveur de messagerie ne propose pas de chiffrement, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not to be trusted, so nothing was sent. Check the server&apos;s name and the kind of encryption.</source>
        <translation>Le certificat du serveur de messagerie n’est pas digne de confiance, rien n’a donc été envoyé. Vérifiez le nom du serveur et le type de chiffrement.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server refused the receiver&apos;s address.</source>
        <translation>Le serveur de messagerie a refusé l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>The mail server refused the message.</source>
        <translation>Le serveur de messagerie a refusé le message.</translation>
    </message>
    <message>
        <source>The mail server does not take the message now. Try again in some minutes.</source>
        <translation>Le serveur de messagerie n’accepte pas le message maintenant. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached. Check the network of the server.</source>
        <translation>Twilio est injoignable. Vérifiez le réseau du serveur.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Twilio is busy. Try again in a moment.</source>
        <translation>Twilio est occupé. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Twilio refused the account SID or the auth token.</source>
        <translation>Twilio a refusé le SID du compte ou le jeton d’authentification.</translation>
    </message>
    <message>
        <source>Twilio refused the sender: this number or service is not of your account.</source>
        <translation>Twilio a refusé l’expéditeur&#xa0;: ce numéro ou ce service n’appartient pas à votre compte.</translation>
    </message>
    <message>
        <source>Twilio says that there is no such phone number.</source>
        <translation>Twilio indique que ce numéro de téléphone n’existe pas.</translation>
    </message>
    <message>
        <source>This number cannot get text messages.</source>
        <translation>Ce numéro ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>Your account at Twilio does not allow messages to this country.</source>
        <translation>Votre compte Twilio n’autorise pas les messages vers ce pays.</translation>
    </message>
    <message>
        <source>A trial account at Twilio sends to verified numbers only.</source>
        <translation>Un compte d’essai Twilio n’envoie qu’à des numéros vérifiés.</translation>
    </message>
    <message>
        <source>Whoever has this number wants no messages from you.</source>
        <translation>La personne qui a ce numéro ne veut pas de messages de votre part.</translation>
    </message>
    <message>
        <source>No answer came in time. The message may arrive all the same.</source>
        <translation>Aucune réponse n’est arrivée à temps. Le message arrivera peut-être quand même.</translation>
    </message>
    <message>
        <source>The message was not sent. The reason given is “%1”.</source>
        <translation>Le message n’a pas été envoyé. Le motif donné est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time in the format of QLocale::toString(), to the second and with the month&apos;s name: 22 Nov 2026, 00:14:10</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Became a customer</source>
        <translation>Devenu client</translation>
    </message>
    <message>
        <source>Looked at this customer</source>
        <translation>Client consulté</translation>
    </message>
    <message>
        <source>Phone number and e-mail address shown in the clear</source>
        <translation>Téléphone et e-mail affichés en clair</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Fiche modifiée</translation>
    </message>
    <message>
        <source>Found by a search</source>
        <translation>Trouvé par une recherche</translation>
    </message>
    <message>
        <source>Asked for another address</source>
        <translation>Autres coordonnées demandées</translation>
    </message>
    <message>
        <source>Wrong code for a change of the address</source>
        <translation>Code faux pour un changement de coordonnées</translation>
    </message>
    <message>
        <source>Change of an address held for 24 hours</source>
        <translation>Changement de coordonnées en attente 24 h</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Changement de coordonnées annulé</translation>
    </message>
    <message>
        <source>Phone number or e-mail address changed</source>
        <translation>Téléphone ou e-mail modifié</translation>
    </message>
    <message>
        <source>Verified by a procedure</source>
        <translation>Vérifié par une procédure</translation>
    </message>
    <message>
        <source>Verification approved by a second person</source>
        <translation>Vérification approuvée par une seconde personne</translation>
    </message>
    <message>
        <source>Counts as verified for 15 minutes</source>
        <translation>Vérification valable 15 minutes</translation>
    </message>
    <message>
        <source>Verification used</source>
        <translation>Vérification utilisée</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Vérification terminée</translation>
    </message>
    <message>
        <source>A sign-in code was asked for</source>
        <translation>Code de connexion demandé</translation>
    </message>
    <message>
        <source>A wrong sign-in code was given</source>
        <translation>Code de connexion faux</translation>
    </message>
    <message>
        <source>Codes locked after too many wrong ones</source>
        <translation>Codes bloqués après trop d’erreurs</translation>
    </message>
    <message>
        <source>Codes unlocked</source>
        <translation>Codes débloqués</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Session ended by itself</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>Took back the agreement to codes</source>
        <translation>Accord pour les codes retiré</translation>
    </message>
    <message>
        <source>The shop was asked about this customer</source>
        <translation>Boutique interrogée sur ce client</translation>
    </message>
    <message>
        <source>A question to the shop was refused</source>
        <translation>Question à la boutique refusée</translation>
    </message>
    <message>
        <source>Message goes out</source>
        <translation>Message en cours d’envoi</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Message arrivé</translation>
    </message>
    <message>
        <source>Message could not be delivered</source>
        <translation>Message impossible à remettre</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Message non envoyé</translation>
    </message>
    <message>
        <source>Message came too late and was not sent</source>
        <translation>Message trop tardif, non envoyé</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Le message sera réessayé</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead</source>
        <translation>Le message part plutôt par e-mail</translation>
    </message>
    <message>
        <source>No e-mail address to use instead</source>
        <translation>Pas d’adresse e-mail pour le remplacer</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>Le message peut arriver deux fois</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Un administrateur</translation>
    </message>
    <message>
        <source>A manager</source>
        <translation>Un responsable</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agent</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Un lecteur</translation>
    </message>
    <message>
        <source>An auditor</source>
        <translation>Un auditeur</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Runs the desk: accounts, settings, everybody&apos;s sessions.</source>
        <translation>Dirige le système&#xa0;: comptes, paramètres, sessions de tous.</translation>
    </message>
    <message>
        <source>Leads the team: campaigns, tasks, customers, messages.</source>
        <translation>Dirige l’équipe&#xa0;: campagnes, tâches, clients, messages.</translation>
    </message>
    <message>
        <source>Works with customers and on tasks.</source>
        <translation>Travaille avec les clients et sur les tâches.</translation>
    </message>
    <message>
        <source>Sees customers, tasks and reports; changes nothing.</source>
        <translation>Voit les clients, les tâches et les rapports&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail, and nothing else.</source>
        <translation>Lit et vérifie le journal d’audit, et rien d’autre.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Somebody has an account with this e-mail address.</source>
        <translation>Quelqu’un a déjà un compte avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no second administrator who could agree. Say why it has to be; it is recorded.</source>
        <translation>Il n’y a pas de second administrateur qui puisse donner son accord. Dites pourquoi il le faut&#xa0;; c’est consigné.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::about::AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>This program and the server it works with.</source>
        <translation>Ce programme et le serveur avec lequel il travaille.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Countersign is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Countersign est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>LGPL-3.0; Qt HTTP Server: GPL-3.0</source>
        <translation>LGPL-3.0; Qt HTTP Server: GPL-3.0</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domaine public</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation …</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Tout certificat garanti par une autorité</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditFilterBar</name>
    <message>
        <source>All resources</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>ID of who acted</source>
        <translation>ID de l’acteur</translation>
    </message>
    <message>
        <source>ID of a person</source>
        <translation>ID de personne</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Au su&amp;jet de</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>Resour&amp;ce</source>
        <translation>Ress&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Staff sign-in and accounts</source>
        <translation>Connexion et comptes du personnel</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Sessions des clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sign-in notices</source>
        <translation>Avis de connexion</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sign-ins of staff</source>
        <translation>Connexions du personnel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Whose actions? Enter an ID under Who, or select an event and press “Only events of this person”.</source>
        <translation>Les actions de qui&#xa0;? Saisissez un ID sous «&#xa0;Qui&#xa0;», ou sélectionnez un événement et appuyez sur «&#xa0;Seulement les événements de cette personne&#xa0;».</translation>
    </message>
    <message>
        <source>Which customer? Enter an ID under About, or select an event and press “Only events about this person”.</source>
        <translation>Quel client&#xa0;? Saisissez un ID sous «&#xa0;Au sujet de&#xa0;», ou sélectionnez un événement et appuyez sur «&#xa0;Seulement les événements au sujet de cette personne&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>Aucun événement de ce genre</translation>
    </message>
    <message>
        <source>Nothing in the trail matches these filters.</source>
        <translation>Rien dans le journal ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>Select an event to see details.</source>
        <translation>Sélectionnez un événement pour voir les détails.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Every change and every look, in an order nobody can alter unseen.</source>
        <translation>Chaque modification et chaque consultation, dans un ordre que nul ne peut changer sans trace.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter …</translation>
    </message>
    <message>
        <source>Cou&amp;nt …</source>
        <translation>Co&amp;mpter …</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Compter par personne</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Rien n’a été imprimé. %1</translation>
    </message>
    <message>
        <source>The proof was saved: %1</source>
        <translation>La preuve a été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proof was not saved. %1</source>
        <translation>La preuve n’a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The audit trail does not hold. %1 Keep the database file as it is, do not rely on what is shown here, and have the trail examined with “countersignd audit verify”.</source>
        <translation>Le journal d’audit ne tient pas. %1 Laissez le fichier de la base de données tel quel, ne vous fiez pas à ce qui est affiché ici et faites examiner le journal avec «&#xa0;countersignd audit verify&#xa0;».</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>Événement %L1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This console has not verified the trail.</source>
        <translation>Cette console n’a pas vérifié le journal.</translation>
    </message>
    <message>
        <source>Verified checkpoint: %L1 events, root %2, trail %3</source>
        <translation>Point de contrôle vérifié&#xa0;: %L1 événements, racine %2, journal %3</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Imprimé le %1 par %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ChangesView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::EventDetails</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By the program with the key</source>
        <translation>Par le programme qui a la clé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>Seu&amp;lement les événements de cette personne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de la ressource</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Only events about t&amp;his person</source>
        <translation>Seulement les événements au sujet de cette perso&amp;nne</translation>
    </message>
    <message>
        <source>The details of this event were erased together with the person&apos;s key. That it happened stays provable.</source>
        <translation>Les détails de cet événement ont été effacés avec la clé de la personne. Qu’il a eu lieu reste prouvable.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Empreinte de la feuille</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>&amp;Copier en JSON</translation>
    </message>
    <message>
        <source>The event was copied.</source>
        <translation>L’événement a été copié.</translation>
    </message>
    <message>
        <source>This event is in the signed trail of %L1 events, exactly as shown.</source>
        <translation>Cet événement est dans le journal signé de %L1 événements, exactement comme affiché.</translation>
    </message>
    <message>
        <source>Sa&amp;ve proof …</source>
        <translation>Enregistrer la pre&amp;uve …</translation>
    </message>
    <message>
        <source>Ver&amp;ify this event</source>
        <translation>&amp;Vérifier cet événement</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportDialog</name>
    <message>
        <source>Choose &amp;file and export …</source>
        <translation>Choisir un &amp;fichier et exporter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Events written: %L1</source>
        <translation>Événements écrits&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Cela reprend tout seul dans %2.</translation>
    </message>
    <message>
        <source>Events written: %L1.</source>
        <translation>Événements écrits&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>Cancelled. No file was made.</source>
        <translation>Annulé. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>%1 No file was made.</source>
        <translation>%1 Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Everything that the filter shows, from the newest event to the oldest, with the details that you can see. That you did so is recorded in the trail.</source>
        <translation>Tout ce que montre le filtre, de l’événement le plus récent au plus ancien, avec les détails que vous pouvez voir. Que vous l’avez fait est consigné dans le journal.</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>Il n’y a pas de filtre&#xa0;: le journal entier.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Lignes JSON, pour les programmes</translation>
    </message>
    <message>
        <source>CEF, for log collectors (SIEM)</source>
        <translation>CEF, pour les collecteurs de journaux (SIEM)</translation>
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
        <translation>Une ligne par événement. Les cellules qu’un tableur prendrait pour une formule sont précédées d’une apostrophe.</translation>
    </message>
    <message>
        <source>One line for each event, with every member that the API has.</source>
        <translation>Une ligne par événement, avec tous les membres de l’API.</translation>
    </message>
    <message>
        <source>Common Event Format, version 0: one line for each event, as ArcSight, Splunk, QRadar or Sentinel read it.</source>
        <translation>Common Event Format, version 0&#xa0;: une ligne par événement, comme ArcSight, Splunk, QRadar ou Sentinel la lisent.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1 …</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Annuler et fermer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityBadge</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>Verified: the trail is empty</source>
        <translation>Vérifié&#xa0;: le journal est vide</translation>
    </message>
    <message>
        <source>Verified up to event %L1</source>
        <translation>Vérifié jusqu’à l’événement %L1</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>FAILED: do not trust</source>
        <translation>ÉCHEC&#xa0;: ne vous y fiez pas</translation>
    </message>
    <message>
        <source>This console has checked the trail&apos;s signature, that it only grew since the last visit, and that the newest event shown is in it. Press for more (Ctrl+I).</source>
        <translation>Cette console a contrôlé la signature du journal, qu’il n’a fait que croître depuis la dernière visite et que l’événement le plus récent affiché y figure. Appuyez pour en savoir plus (Ctrl+I).</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Integrity of the trail</source>
        <translation>Intégrité du journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What this console checks by itself</source>
        <translation>Ce que cette console contrôle elle-même</translation>
    </message>
    <message>
        <source>Proof of one event</source>
        <translation>Preuve d’un événement</translation>
    </message>
    <message>
        <source>The details of an event save its proof to a file. Whoever has the file and knows the trail&apos;s key can check it without the server.</source>
        <translation>Les détails d’un événement enregistrent sa preuve dans un fichier. Quiconque a le fichier et connaît la clé du journal peut le contrôler sans le serveur.</translation>
    </message>
    <message>
        <source>Check a &amp;proof file …</source>
        <translation>Contrôler un fichier de &amp;preuve …</translation>
    </message>
    <message>
        <source>This file proves nothing. %1</source>
        <translation>Ce fichier ne prouve rien. %1</translation>
    </message>
    <message>
        <source>Check a proof file</source>
        <translation>Contrôler un fichier de preuve</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof);;All files (*)</source>
        <translation>Preuves (*.tlog-proof);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file proves event %L1: %2, %3, by %4 (%5). It is in the signed trail of %L6 events.</source>
        <translation>Ce fichier prouve l’événement %L1&#xa0;: %2, %3, par %4 (%5). Il est dans le journal signé de %L6 événements.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Rien n’a encore été contrôlé.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>The signature is good, and the trail only grew since this console saw it before.</source>
        <translation>La signature est bonne, et le journal n’a fait que croître depuis que cette console l’a vu.</translation>
    </message>
    <message>
        <source>The signature is good. This console had not seen the trail before; from now on it knows when the trail changes.</source>
        <translation>La signature est bonne. Cette console n’avait pas encore vu le journal&#xa0;; désormais elle sait quand il change.</translation>
    </message>
    <message>
        <source>This could not be checked now, which says nothing about the trail: %1</source>
        <translation>Cela n’a pas pu être contrôlé maintenant, ce qui ne dit rien du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events signed</source>
        <translation>Événements signés</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Vu auparavant</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1 événements</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Empreinte de la racine</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Ed25519 key %1</source>
        <translation>Clé Ed25519 %1</translation>
    </message>
    <message>
        <source>Newest event under it</source>
        <translation>Événement le plus récent couvert</translation>
    </message>
    <message>
        <source>What to do now:
1. Do not rely on what the trail shows, and tell whoever answers for security: somebody who can write to the server&apos;s disk may have changed it.
2. Stop the service and copy its data folder as it is, before anything else. Repair nothing there.
3. Run “countersignd audit verify” on the copy. It names the first event that does not fit.
4. Compare with backups and with what other consoles say: each remembers the last checkpoint that it saw.</source>
        <translation>Que faire maintenant&#xa0;:
1. Ne vous fiez pas à ce que montre le journal et prévenez qui répond de la sécurité&#xa0;: quelqu’un qui peut écrire sur le disque du serveur l’a peut-être modifié.
2. Avant toute chose, arrêtez le service et copiez son dossier de données tel quel. N’y réparez rien.
3. Exécutez «&#xa0;countersignd audit verify&#xa0;» sur la copie. Il nomme le premier événement qui ne convient pas.
4. Comparez avec les sauvegardes et avec ce que disent d’autres consoles&#xa0;: chacune se souvient du dernier point de contrôle qu’elle a vu.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::PrintRun</name>
    <message>
        <source>The newest %L1 events; there are more.</source>
        <translation>Les %L1 événements les plus récents&#xa0;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Events: %L1</source>
        <translation>Événements&#xa0;: %L1</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>L’imprimante n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ProofTask</name>
    <message>
        <source>The trail has not been verified here.</source>
        <translation>Le journal n’a pas été vérifié ici.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This console does not know the trail&apos;s key yet. Have it check the trail first.</source>
        <translation>Cette console ne connaît pas encore la clé du journal. Faites-lui d’abord contrôler le journal.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SaveFilterDialog</name>
    <message>
        <source>&amp;Rename “%1”</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>It is kept at this computer, for whoever uses the console here. A name that is there already is replaced.</source>
        <translation>Il est conservé sur cet ordinateur, pour quiconque utilise la console ici. Un nom qui existe déjà est remplacé.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SavedFilterBar</name>
    <message>
        <source>&amp;Save filter …</source>
        <translation>Enre&amp;gistrer le filtre …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>Su&amp;pprimer …</translation>
    </message>
    <message>
        <source>Saved filt&amp;er</source>
        <translation>&amp;Filtre enregistré</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Supprimer le filtre enregistré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”?</source>
        <translation>Supprimer le filtre enregistré «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Only the filter goes. The events stay as they are.</source>
        <translation>Seul le filtre disparaît. Les événements restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TallyDialog</name>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>Seu&amp;lement les événements de cette personne</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Compter par personne</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>Il n’y a pas de filtre&#xa0;: le journal entier.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped: older events are not counted.</source>
        <translation>Arrêté&#xa0;: les événements plus anciens ne sont pas comptés.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Cela reprend tout seul dans %2.</translation>
    </message>
    <message>
        <source>Older events are not counted. %1</source>
        <translation>Les événements plus anciens ne sont pas comptés. %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Events counted: %L1, by %L2 persons; those with most are shown.</source>
        <translation>Événements comptés&#xa0;: %L1, de %L2 personnes&#xa0;; celles qui en ont le plus sont affichées.</translation>
    </message>
    <message>
        <source>Events counted: %L1</source>
        <translation>Événements comptés&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TrailWatch</name>
    <message>
        <source>This event is newer than what has been verified. Refresh and try again.</source>
        <translation>Cet événement est plus récent que ce qui a été vérifié. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>Il n’y a pas encore d’événement.</translation>
    </message>
    <message>
        <source>The server refuses to prove the trail: %1</source>
        <translation>Le serveur refuse de prouver le journal&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::VerificationPane</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>The whole trail</source>
        <translation>Le journal entier</translation>
    </message>
    <message>
        <source>The server reads every event, hash and signature again and holds them together. That takes a minute or so for ten million events, while everything else goes on. It is recorded in the trail.</source>
        <translation>Le serveur relit chaque événement, chaque empreinte et chaque signature et les confronte. Cela prend environ une minute pour dix millions d’événements, pendant que tout le reste continue. C’est consigné dans le journal.</translation>
    </message>
    <message>
        <source>Events looked at: %L1 of %L2</source>
        <translation>Événements examinés&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Verifying the trail …</source>
        <translation>Vérification du journal …</translation>
    </message>
    <message>
        <source>Somebody else has the trail verified at this moment. Wait for that to end.</source>
        <translation>Quelqu’un d’autre fait vérifier le journal en ce moment. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>The trail is intact: %L1 events, %L2 of them under %L3 signed checkpoints. Every event, hash and signature is right.</source>
        <translation>Le journal est intact&#xa0;: %L1 événements, dont %L2 sous %L3 points de contrôle signés. Chaque événement, chaque empreinte et chaque signature est juste.</translation>
    </message>
    <message>
        <source>Cancelled after %L1 events. Nothing wrong was found up to there.</source>
        <translation>Annulé après %L1 événements. Rien d’anormal n’a été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>event %L1</source>
        <translation>événement %L1</translation>
    </message>
    <message>
        <source>events %L1 to %L2</source>
        <translation>événements %L1 à %L2</translation>
    </message>
    <message>
        <source>The trail is NOT intact at %1. %2</source>
        <translation>Le journal n’est PAS intact (%1). %2</translation>
    </message>
    <message>
        <source>The trail could not be verified, which says nothing about it: %1</source>
        <translation>Le journal n’a pas pu être vérifié, ce qui ne dit rien de lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>aucune raison n’a été donnée.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ContactChangeDialog</name>
    <message>
        <source>&amp;Hold the change</source>
        <translation>&amp;Mettre en attente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Changer le numéro de téléphone</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>Changer l’adresse e-mail</translation>
    </message>
    <message>
        <source>The change is made in 24 hours. The old and the new address are told at once, and until then it can be cancelled.</source>
        <translation>Le changement se fait dans 24 heures. Les anciennes et les nouvelles coordonnées sont prévenues aussitôt, et le changement peut être annulé d’ici là.</translation>
    </message>
    <message>
        <source>There is none on file, so it is filled in at once.</source>
        <translation>Rien n’est encore enregistré, l’ajout se fait donc aussitôt.</translation>
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
        <translation>Nouveau &amp;numéro de téléphone</translation>
    </message>
    <message>
        <source>New &amp;e-mail address</source>
        <translation>Nouvelle adresse e-mai&amp;l</translation>
    </message>
    <message>
        <source>&amp;Remove the phone number</source>
        <translation>&amp;Supprimer le numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Remove the e-mail address</source>
        <translation>&amp;Supprimer l’adresse e-mail</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Pour le journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter what it is to be.</source>
        <translation>Saisissez la nouvelle valeur.</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Dites pourquoi&#xa0;; c’est consigné.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerActions</name>
    <message>
        <source>The record of %1 is changed.</source>
        <translation>La fiche de %1 est modifiée.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Cancel this change?</source>
        <translation>Annuler ce changement&#xa0;?</translation>
    </message>
    <message>
        <source>Everything stays as it is, and the customer is told.</source>
        <translation>Tout reste tel quel, et le client en est informé.</translation>
    </message>
    <message>
        <source>&amp;Cancel the change</source>
        <translation>&amp;Annuler le changement</translation>
    </message>
    <message>
        <source>The change is cancelled.</source>
        <translation>Le changement est annulé.</translation>
    </message>
    <message>
        <source>%1 can sign in with codes again.</source>
        <translation>%1 peut de nouveau se connecter avec des codes.</translation>
    </message>
    <message>
        <source>%1 counts as verified for 15 minutes.</source>
        <translation>L’identité de %1 est considérée comme vérifiée pendant 15 minutes.</translation>
    </message>
    <message>
        <source>A colleague has to agree first.</source>
        <translation>Un collègue doit d’abord donner son accord.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Let %1 count as verified?</source>
        <translation>Considérer l’identité de %1 comme vérifiée&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has checked who they are and may then work for them for 15 minutes. Their reason: %2</source>
        <translation>%1 a contrôlé l’identité de cette personne et pourra ensuite travailler pour elle pendant 15 minutes. Motif donné&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>%1 no longer counts as verified.</source>
        <translation>L’identité de %1 n’est plus considérée comme vérifiée.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>Déconnecter %1 partout&#xa0;?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Cette personne devra se reconnecter, et les appareils utilisés jusqu’ici ne sont plus connus.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 est maintenant déconnecté partout.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDetail</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Choisissez un client dans la liste.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>What happens to this customer appears here.</source>
        <translation>Ce qui arrive à ce client s’affiche ici.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDialog</name>
    <message>
        <source>&amp;VIP customer</source>
        <translation>Client &amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Ajouter le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation>+1 202 555 0123</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un client a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address, so that a code can be sent.</source>
        <translation>Un client a besoin d’un numéro de téléphone ou d’une adresse e-mail pour qu’un code puisse être envoyé.</translation>
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
        <translation>Codes bloqués</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone proved</source>
        <translation>Téléphone confirmé</translation>
    </message>
    <message>
        <source>E-mail proved</source>
        <translation>E-mail confirmé</translation>
    </message>
    <message>
        <source>Change &amp;phone …</source>
        <translation>Changer le &amp;téléphone …</translation>
    </message>
    <message>
        <source>Add a &amp;phone number …</source>
        <translation>Ajouter un &amp;téléphone …</translation>
    </message>
    <message>
        <source>Change &amp;e-mail …</source>
        <translation>Changer l’&amp;e-mail …</translation>
    </message>
    <message>
        <source>Add an &amp;e-mail address …</source>
        <translation>Ajouter une adresse &amp;e-mail …</translation>
    </message>
    <message>
        <source>&amp;Unlock codes</source>
        <translation>Dé&amp;bloquer les codes</translation>
    </message>
    <message>
        <source>By a sign-in on %1</source>
        <translation>Par une connexion le %1</translation>
    </message>
    <message>
        <source>Not yet by a sign-in</source>
        <translation>Pas encore par une connexion</translation>
    </message>
    <message>
        <source>&amp;Cancel the change of the phone …</source>
        <translation>&amp;Annuler le changement du téléphone …</translation>
    </message>
    <message>
        <source>Cance&amp;l the change of the e-mail …</source>
        <translation>Annu&amp;ler le changement de l’e-mail …</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Not verified by staff now.</source>
        <translation>Identité non vérifiée par le personnel pour le moment.</translation>
    </message>
    <message>
        <source>Verify &amp;without a code …</source>
        <translation>&amp;Vérifier sans code …</translation>
    </message>
    <message>
        <source>Verified by you until %1.</source>
        <translation>Identité vérifiée par vous jusqu’au %1.</translation>
    </message>
    <message>
        <source>Verified by %1 until %2.</source>
        <translation>Identité vérifiée par %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>You asked to verify this customer. A colleague can agree until %1.</source>
        <translation>Vous avez demandé à vérifier ce client. Un collègue peut donner son accord jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 asks to verify this customer. It needs you or another colleague, until %2.</source>
        <translation>%1 demande à vérifier ce client. Il faut votre accord ou celui d’un autre collègue, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Double validation</translation>
    </message>
    <message>
        <source>App&amp;rove …</source>
        <translation>A&amp;pprouver …</translation>
    </message>
    <message>
        <source>E&amp;nd the verification</source>
        <translation>Ter&amp;miner la vérification</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>Ref&amp;user</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Connecté nulle part.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere …</source>
        <translation>Dé&amp;connecter partout …</translation>
    </message>
    <message>
        <source>Program not known</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>%1, from %2
Last used %3</source>
        <translation>%1, depuis %2
Dernière utilisation %3</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Terminer la session dans %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation>Importez un fichier ou ajoutez le premier à la main.</translation>
    </message>
    <message>
        <source>Select a customer to see details.</source>
        <translation>Sélectionnez un client pour voir les détails.</translation>
    </message>
    <message>
        <source>Find by a whole phone number or e-mail address</source>
        <translation>Chercher par téléphone ou e-mail complet</translation>
    </message>
    <message>
        <source>Phone numbers and e-mail addresses are masked.</source>
        <translation>Les numéros de téléphone et les adresses e-mail sont masqués.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer …</translation>
    </message>
    <message>
        <source>&amp;New customer …</source>
        <translation>&amp;Nouveau client …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>No customer has exactly this phone number or e-mail address. Names are stored encrypted and cannot be searched.</source>
        <translation>Aucun client n’a exactement ce numéro de téléphone ou cette adresse e-mail. Les noms sont enregistrés chiffrés et ne peuvent pas être recherchés.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>%1 is now a customer.</source>
        <translation>%1 est maintenant client.</translation>
    </message>
    <message>
        <source>Customers imported: %L1</source>
        <translation>Clients importés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Ouvrir …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open everything about %1</source>
        <translation>Ouvrir tout ce qui concerne %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>C&amp;heck file</source>
        <translation>&amp;Contrôler le fichier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Sending the file: %1 of %2</source>
        <translation>Envoi du fichier&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Rows read: %L1 of %L2</source>
        <translation>Lignes lues&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Rows read: %L1</source>
        <translation>Lignes lues&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Import customers from a CSV file</source>
        <translation>Importer des clients depuis un fichier CSV</translation>
    </message>
    <message>
        <source>Nothing is stored until the whole file has been checked: either everything you chose is imported, or nothing.</source>
        <translation>Rien n’est enregistré avant que tout le fichier ait été contrôlé&#xa0;: soit tout ce que vous avez choisi est importé, soit rien.</translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation>Choisir un &amp;fichier …</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>ou déposez-le ici</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Quelle colonne contient quoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation>&amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Import nothing if any row has an error</source>
        <translation>Ne rien importer si une ligne contient une erreur</translation>
    </message>
    <message>
        <source>Leave out rows with errors and import the others</source>
        <translation>Omettre les lignes erronées et importer les autres</translation>
    </message>
    <message>
        <source>What to do with faulty rows</source>
        <translation>Que faire des lignes erronées</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Lignes erronées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>pas dans ce fichier</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Contrôle du fichier …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import en cours …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Annulé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file was not imported. Nothing was changed.</source>
        <translation>Le fichier n’a pas été importé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Rows that can be imported: %L1. Rows with errors: %L2.</source>
        <translation>Lignes pouvant être importées&#xa0;: %L1. Lignes erronées&#xa0;: %L2.</translation>
    </message>
    <message>
        <source>The file is in order. Rows that can be imported: %L1.</source>
        <translation>Le fichier est en ordre. Lignes pouvant être importées&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>Customers imported: %L1. Rows left out: %L2.</source>
        <translation>Clients importés&#xa0;: %L1. Lignes omises&#xa0;: %L2.</translation>
    </message>
    <message>
        <source>&amp;Import %L1 customers</source>
        <translation>&amp;Importer %L1 clients</translation>
    </message>
    <message>
        <source>A name, and a phone number or an e-mail address, are needed.</source>
        <translation>Il faut un nom et un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Annuler et fermer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportUpload</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideBar</name>
    <message>
        <source>%1 asks to verify %2 without a code. It needs a colleague, until %3.</source>
        <translation>%1 demande à vérifier %2 sans code. Il faut l’accord d’un collègue, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Examiner …</translation>
    </message>
    <message>
        <source>Look at the verification of %1</source>
        <translation>Examiner la vérification de %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideDialog</name>
    <message>
        <source>The &amp;phone number is to be changed</source>
        <translation>Le &amp;numéro de téléphone doit être changé</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier l’identité de %1</translation>
    </message>
    <message>
        <source>For somebody who cannot receive a code. They count as verified for 15 minutes, they are told, and the audit trail has it all. Do not write down what they answered.</source>
        <translation>Pour une personne qui ne peut pas recevoir de code. Son identité est considérée comme vérifiée pendant 15 minutes, elle en est informée, et tout figure dans le journal d’audit. Ne notez pas ce qu’elle a répondu.</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>P&amp;rocédure</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Pour le journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Tick what you have checked, at least %n:</source>
        <translation>
            <numerusform>Cochez ce que vous avez contrôlé, au moins %n point&#xa0;:</numerusform>
            <numerusform>Cochez ce que vous avez contrôlé, au moins %n points&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This procedure takes at least %n check(s).</source>
        <translation>
            <numerusform>Cette procédure demande au moins %n contrôle.</numerusform>
            <numerusform>Cette procédure demande au moins %n contrôles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Dites pourquoi&#xa0;; c’est consigné.</translation>
    </message>
    <message>
        <source>If so, a colleague has to agree first.</source>
        <translation>Dans ce cas, un collègue doit d’abord donner son accord.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::RevealBox</name>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Re&amp;veal …</source>
        <translation>&amp;Démasquer …</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Masked again in %n second(s).</source>
        <translation>
            <numerusform>De nouveau masqué dans %n seconde.</numerusform>
            <numerusform>De nouveau masqué dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>Motif, pour le &amp;journal d’audit</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AccountPage</name>
    <message>
        <source>&amp;New recovery codes …</source>
        <translation>&amp;Nouveaux codes de récupération …</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Who you are here, and how you prove it.</source>
        <translation>Qui vous êtes ici et comment vous le prouvez.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuré</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator …</source>
        <translation>&amp;Configurer un authentificateur …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Only your password protects this account.</source>
        <translation>Seul votre mot de passe protège ce compte.</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones before you need them.</source>
        <translation>Il reste peu de codes de récupération. Créez-en de nouveaux avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>&amp;Use another authenticator …</source>
        <translation>&amp;Utiliser un autre authentificateur …</translation>
    </message>
    <message>
        <source>Your authenticator is set up. Your other sessions have ended.</source>
        <translation>Votre authentificateur est configuré. Vos autres sessions sont terminées.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de récupération</translation>
    </message>
    <message>
        <source>Make ten new recovery codes? The ones you have now are good no longer.</source>
        <translation>Créer dix nouveaux codes de récupération&#xa0;? Ceux que vous avez maintenant ne seront plus valables.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;En créer de nouveaux</translation>
    </message>
    <message>
        <source>Your new recovery codes count from now on.</source>
        <translation>Vos nouveaux codes de récupération comptent désormais.</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>Changer le mot de &amp;passe …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Votre mot de passe est changé. Vos autres sessions sont terminées.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AllSessions</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Nobody who fits these filters is signed in.</source>
        <translation>Aucune personne connectée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Sélectionnez une session pour voir les détails.</translation>
    </message>
    <message>
        <source>Who is signed in now, and where. Looking here is itself recorded.</source>
        <translation>Qui est connecté maintenant, et où. Cette consultation est elle-même consignée.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Staff and customers</source>
        <translation>Personnel et clients</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Authentifiée par</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>ID de la personne</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Show &amp;this person only</source>
        <translation>Seulement ce&amp;tte personne</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Vous utilisez cette session en ce moment. Déconnectez-vous pour y mettre fin.</translation>
    </message>
    <message>
        <source>En&amp;d this session …</source>
        <translation>Ter&amp;miner cette session …</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Terminer cette session de %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>End &amp;all of this person …</source>
        <translation>Terminer t&amp;outes ses sessions …</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Terminer toutes les sessions de %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Every session of this person has ended.</source>
        <translation>Toutes les sessions de cette personne sont terminées.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Terminer les sessions</translation>
    </message>
    <message>
        <source>Whoever works there has to sign in again. What they have not saved may be lost.</source>
        <translation>Quiconque y travaille devra se reconnecter. Ce qui n’y est pas enregistré peut être perdu.</translation>
    </message>
    <message>
        <source>Everybody&apos;s sessions</source>
        <translation>Sessions de tous</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeyDialog</name>
    <message>
        <source>&amp;Make key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>A program that has this key acts for you, within what you tick and never beyond what you may do yourself.</source>
        <translation>Un programme qui a cette clé agit pour vous, dans la limite de ce que vous cochez et jamais au-delà de ce que vous pouvez vous-même.</translation>
    </message>
    <message>
        <source>What it is for, such as Shop backend</source>
        <translation>À quoi elle sert, par exemple serveur de la boutique</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>203.0.113.0/24, separated by commas; empty for anywhere</source>
        <translation>203.0.113.0/24, séparés par des virgules&#xa0;; vide pour partout</translation>
    </message>
    <message>
        <source>From these net&amp;works only</source>
        <translation>Seulement depuis ces &amp;réseaux</translation>
    </message>
    <message>
        <source>Expires after &amp;days</source>
        <translation>Expire après &amp;jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is the key. It is shown now and never again: put it where the program keeps its secrets.</source>
        <translation>Voici la clé. Elle est affichée maintenant et plus jamais&#xa0;: mettez-la là où le programme garde ses secrets.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>I have kept &amp;it</source>
        <translation>Je l’ai &amp;conservée</translation>
    </message>
    <message>
        <source>Please say what the key is for.</source>
        <translation>Veuillez dire à quoi sert la clé.</translation>
    </message>
    <message>
        <source>Please tick what the program may do.</source>
        <translation>Veuillez cocher ce que le programme peut faire.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Conservez cette clé</translation>
    </message>
    <message>
        <source>I&amp;t may</source>
        <translation>Elle peu&amp;t</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeysPage</name>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>A program that calls the API by itself, such as the shop behind the chat widget, needs one.</source>
        <translation>Un programme qui appelle l’API de lui-même, comme la boutique derrière le widget de discussion, en a besoin.</translation>
    </message>
    <message>
        <source>Select a key to see details.</source>
        <translation>Sélectionnez une clé pour voir les détails.</translation>
    </message>
    <message>
        <source>Programs that call the API by themselves.</source>
        <translation>Programmes qui appellent l’API d’eux-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation>&amp;Nouvelle clé …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Elle peut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Re&amp;place this key</source>
        <translation>&amp;Remplacer cette clé</translation>
    </message>
    <message>
        <source>En&amp;d this key …</source>
        <translation>Ré&amp;voquer cette clé …</translation>
    </message>
    <message>
        <source>The old key goes on for 24 hours.</source>
        <translation>L’ancienne clé reste valable 24 heures.</translation>
    </message>
    <message>
        <source>End key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>End the key “%1”?</source>
        <translation>Révoquer la clé «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. This cannot be undone.</source>
        <translation>Le programme qui l’a est refusé dès maintenant. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>La clé est révoquée.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configurer un authentificateur</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Conservez vos codes de récupération</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::GrantBar</name>
    <message>
        <source>You asked to make %1 an administrator. Another administrator can agree until %2.</source>
        <translation>Vous avez demandé que %1 devienne administrateur. Un autre administrateur peut donner son accord jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 asks to make %2 an administrator. It needs a second one, until %3.</source>
        <translation>%1 demande que %2 devienne administrateur. Il en faut un second, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approuver …</translation>
    </message>
    <message>
        <source>Approve that %1 becomes an administrator</source>
        <translation>Approuver que %1 devienne administrateur</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse that %1 becomes an administrator</source>
        <translation>Refuser que %1 devienne administrateur</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back that %1 becomes an administrator</source>
        <translation>Retirer la demande que %1 devienne administrateur</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>Faire de %1 un administrateur&#xa0;?</translation>
    </message>
    <message>
        <source>They can then invite, change and disable colleagues, and read the audit trail.</source>
        <translation>Cette personne pourra alors inviter, modifier et désactiver des collègues et lire le journal d’audit.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>%1 is now an administrator.</source>
        <translation>%1 est maintenant administrateur.</translation>
    </message>
    <message>
        <source>%1 does not become an administrator.</source>
        <translation>%1 ne devient pas administrateur.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::OwnSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>You are not signed in anywhere.</source>
        <translation>Vous n’êtes connecté nulle part.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Sélectionnez une session pour voir les détails.</translation>
    </message>
    <message>
        <source>&amp;End all others …</source>
        <translation>Terminer les a&amp;utres …</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Vos sessions</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know or need.</source>
        <translation>Où vous êtes connecté. Terminez ce que vous ne connaissez pas ou n’utilisez pas.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Authentifiée par</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Vous utilisez cette session en ce moment. Déconnectez-vous pour y mettre fin.</translation>
    </message>
    <message>
        <source>En&amp;d this session</source>
        <translation>Ter&amp;miner cette session</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Terminer les autres</translation>
    </message>
    <message>
        <source>Whoever works in one of them has to sign in again.</source>
        <translation>Quiconque travaille dans l’une d’elles devra se reconnecter.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message numerus="yes">
        <source>End the %n other session(s)?</source>
        <translation>
            <numerusform>Terminer l’autre session ?</numerusform>
            <numerusform>Terminer les %n autres sessions ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended.</source>
        <translation>
            <numerusform>La session est terminée.</numerusform>
            <numerusform>%n sessions sont terminées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::PasswordDialog</name>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Nouveau mot de passe, encore une &amp;fois</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good. Your other sessions end.</source>
        <translation>Au moins %1 caractères&#xa0;; quelques mots sans rapport entre eux conviennent bien. Vos autres sessions prennent fin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>Veuillez saisir votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Le mot de passe actuel est faux.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleChooser</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rea&amp;son, for the audit trail</source>
        <translation>&amp;Motif, pour le journal d’audit</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Motif, pour le journal d’audit</translation>
    </message>
    <message>
        <source>A second administrator has to agree.</source>
        <translation>Un second administrateur doit donner son accord.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleMatrixDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>Everybody also sees and ends their own sessions. What is not listed, nobody may do.</source>
        <translation>Chacun voit et termine aussi ses propres sessions. Ce qui ne figure pas ici, personne ne peut le faire.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::SessionsPage</name>
    <message>
        <source>Whose sessions</source>
        <translation>Sessions à afficher</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Les vôtres</translation>
    </message>
    <message>
        <source>Every&amp;body&apos;s</source>
        <translation>&amp;De tous</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserActions</name>
    <message>
        <source>%1 is invited.</source>
        <translation>%1 est invité.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <translation>Le rôle de %1 est maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Désactiver le compte de %1&#xa0;?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again.</source>
        <translation>Cette personne est aussitôt déconnectée partout et ne peut pas se connecter avant que le compte soit réactivé.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>Le compte de %1 est désactivé.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>Le compte de %1 est réactivé.</translation>
    </message>
    <message>
        <source>Another invitation is on its way to %1.</source>
        <translation>Une autre invitation est en route vers %1.</translation>
    </message>
    <message>
        <source>A link for a new password is on its way to %1.</source>
        <translation>Un lien pour un nouveau mot de passe est en route vers %1.</translation>
    </message>
    <message>
        <source>Take away the authenticator</source>
        <translation>Retirer l’authentificateur</translation>
    </message>
    <message>
        <source>Take away the authenticator of %1?</source>
        <translation>Retirer l’authentificateur de %1&#xa0;?</translation>
    </message>
    <message>
        <source>For who has lost their phone and their recovery codes. Be sure that it is them who asks. Their sessions and API keys end, and they set up another authenticator when they sign in again.</source>
        <translation>Pour qui a perdu son téléphone et ses codes de récupération. Assurez-vous que c’est bien cette personne qui le demande. Ses sessions et ses clés d’API prennent fin, et elle configurera un autre authentificateur à sa prochaine connexion.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 sets up another authenticator at the next sign-in.</source>
        <translation>%1 configurera un autre authentificateur à la prochaine connexion.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Terminer toutes les sessions</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Terminer toutes les sessions de %1&#xa0;?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Cette personne devra se reconnecter, et les appareils utilisés jusqu’ici ne sont plus connus.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Every session of %1 has ended.</source>
        <translation>Toutes les sessions de %1 sont terminées.</translation>
    </message>
    <message>
        <source>%1 becomes an administrator once a second one agrees.</source>
        <translation>%1 deviendra administrateur dès qu’un second aura donné son accord.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDetail</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody changes their own role or disables themselves: that takes another administrator.</source>
        <translation>Personne ne change son propre rôle ni ne se désactive&#xa0;: il faut pour cela un autre administrateur.</translation>
    </message>
    <message>
        <source>Becomes an administrator once a second one agrees, see above.</source>
        <translation>Deviendra administrateur dès qu’un second aura donné son accord, voir plus haut.</translation>
    </message>
    <message>
        <source>Change r&amp;ole …</source>
        <translation>Changer le r&amp;ôle …</translation>
    </message>
    <message>
        <source>Send &amp;invitation again</source>
        <translation>Renvoyer l’&amp;invitation</translation>
    </message>
    <message>
        <source>Send lin&amp;k for a new password</source>
        <translation>Envoyer un &amp;lien de mot de passe</translation>
    </message>
    <message>
        <source>Take away the &amp;authenticator …</source>
        <translation>Retirer l’a&amp;uthentificateur …</translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation>&amp;Désactiver le compte …</translation>
    </message>
    <message>
        <source>Ena&amp;ble account</source>
        <translation>Réacti&amp;ver le compte</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Connecté nulle part.</translation>
    </message>
    <message>
        <source>End &amp;all sessions …</source>
        <translation>Ter&amp;miner toutes les sessions …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1
Last used %2</source>
        <translation>%1
Dernière utilisation %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Terminer la session dans %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Send &amp;invitation</source>
        <translation>Envoyer l’&amp;invitation</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>They get an e-mail with which they choose their own password within 72 hours.</source>
        <translation>Cette personne reçoit un e-mail avec lequel elle choisit son propre mot de passe sous 72 heures.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>&amp;Changer le rôle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Veuillez saisir un nom.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that the invitation goes to.</source>
        <translation>Veuillez saisir l’adresse e-mail à laquelle l’invitation est envoyée.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>No account fits these filters.</source>
        <translation>Aucun compte ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Utilisateurs et rôles</translation>
    </message>
    <message>
        <source>Everybody who works at this desk, and what they may do.</source>
        <translation>Tous ceux qui travaillent ici et ce qu’ils peuvent faire.</translation>
    </message>
    <message>
        <source>Everybody who works at this desk. E-mail addresses are masked.</source>
        <translation>Tous ceux qui travaillent ici. Les adresses e-mail sont masquées.</translation>
    </message>
    <message>
        <source>&amp;What roles may do</source>
        <translation>Ce &amp;que les rôles peuvent faire</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;New user …</source>
        <translation>&amp;Nouvel utilisateur …</translation>
    </message>
    <message>
        <source>Select a user to see details.</source>
        <translation>Sélectionnez un utilisateur pour voir les détails.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>N’importe quel statut</translation>
    </message>
    <message>
        <source>Rol&amp;e</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::BrakeBar</name>
    <message>
        <source>No text messages to numbers that begin with %1 until %2: few of the %3 codes that were sent there in an hour were used.</source>
        <translation>Pas de SMS vers les numéros qui commencent par %1 jusqu’au %2&#xa0;: peu des %3 codes qui y ont été envoyés en une heure ont servi.</translation>
    </message>
    <message>
        <source>No text messages until %1: the money of the day is spent on %2 of them. E-mails go out as ever.</source>
        <translation>Pas de SMS jusqu’au %1&#xa0;: l’argent de la journée a été dépensé pour %2 d’entre eux. Les e-mails partent comme toujours.</translation>
    </message>
    <message>
        <source>Somebody is trying out codes: %1 wrong ones in an hour. Networks with a wrong code are held off until %2; known devices are not.</source>
        <translation>Quelqu’un essaie des codes&#xa0;: %1 faux en une heure. Les réseaux avec un code faux sont tenus à l’écart jusqu’au %2&#xa0;; pas les appareils connus.</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>Motif du relâchement</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Relâché.</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Relâcher</translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>Motif, pour le &amp;journal d’audit</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Codes and notices appear here as soon as they are asked for.</source>
        <translation>Les codes et les avis apparaissent ici dès qu’ils sont demandés.</translation>
    </message>
    <message>
        <source>Select a message to see details.</source>
        <translation>Sélectionnez un message pour voir les détails.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Messages to customers and how they fare. Updates by itself.</source>
        <translation>Les messages aux clients et ce qu’ils deviennent. S’actualise tout seul.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>The code is in the clipboard for one minute.</source>
        <translation>Le code est dans le presse-papiers pour une minute.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::ActivityCharts</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Connexions de clients</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Connexions du personnel</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Messages remis</translation>
    </message>
    <message>
        <source>Messages failed</source>
        <translation>Messages en échec</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The last two weeks, day by day</source>
        <translation>Les deux dernières semaines, jour par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionList</name>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>how urgent it is, and what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::OverviewPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What needs you today. Updates by itself every minute.</source>
        <translation>Ce qui vous attend aujourd’hui. S’actualise tout seul chaque minute.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>The last two weeks</source>
        <translation>Les deux dernières semaines</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>La vue d’ensemble n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::StandingCard</name>
    <message>
        <source>Not by this server yet</source>
        <translation>Pas encore par ce serveur</translation>
    </message>
    <message>
        <source>Intact on %1</source>
        <translation>Intact le %1</translation>
    </message>
    <message>
        <source>Damaged, as found on %1</source>
        <translation>Endommagé, constaté le %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Signed up to</source>
        <translation>Signé jusqu’au</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Personnel connecté</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Clients connectés</translation>
    </message>
    <message>
        <source>Audit trail and sessions</source>
        <translation>Journal d’audit et sessions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::CertificateView</name>
    <message>
        <source>Trusted so far</source>
        <translation>De confiance jusqu’ici</translation>
    </message>
    <message>
        <source>Fingerprint that was trusted so far</source>
        <translation>Empreinte de confiance jusqu’ici</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présentée maintenant</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>An authority that this computer knows vouches for it.</source>
        <translation>Une autorité que cet ordinateur connaît s’en porte garante.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::ServersDialog</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Start Countersign with this server</source>
        <translation>&amp;Démarrer Countersign avec ce serveur</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Utiliser ce serveur</translation>
    </message>
    <message>
        <source>&amp;Certificate …</source>
        <translation>&amp;Certificat …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Retirer …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificat de confiance</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Ajouter …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The server inside this program</source>
        <translation>Le serveur intégré à ce programme</translation>
    </message>
    <message>
        <source>You are working with this server.</source>
        <translation>Vous travaillez avec ce serveur.</translation>
    </message>
    <message>
        <source>You are signed out of the server in use when you choose another one.</source>
        <translation>Si vous en choisissez un autre, vous êtes déconnecté du serveur utilisé.</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Retirer %1 de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>This console forgets its certificate, its session and what it remembers of its audit trail. Nothing changes on the server.</source>
        <translation>Cette console oublie son certificat, sa session et ce qu’elle a retenu de son journal d’audit. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::TrustDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Trust &amp;this certificate and no other</source>
        <translation>Faire confiance à ce seul certifica&amp;t</translation>
    </message>
    <message>
        <source>Trust &amp;what an authority vouches for</source>
        <translation>Faire confiance à ce qu’une autorité &amp;garantit</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the same.</source>
        <translation>J’ai com&amp;paré l’empreinte, elle est identique.</translation>
    </message>
    <message>
        <source>T&amp;rust this server</source>
        <translation>Faire con&amp;fiance à ce serveur</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>The console then works with Countersign on another machine. You see its certificate before anything else is sent to it.</source>
        <translation>La console travaille alors avec Countersign sur une autre machine. Vous voyez son certificat avant que quoi que ce soit d’autre ne lui soit envoyé.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>As you call it, such as Main office</source>
        <translation>Le nom que vous lui donnez, par exemple Siège</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one of the server itself: countersignd prints it when it starts, and the console on the server&apos;s own computer shows it on its page About. Ask on the telephone or in person, not by a message.</source>
        <translation>Comparez l’empreinte avec celle du serveur lui-même&#xa0;: countersignd l’affiche à son démarrage, et la console de l’ordinateur du serveur la montre sur sa page «&#xa0;À propos&#xa0;». Demandez-la au téléphone ou en personne, pas par message.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>T&amp;rust the new certificate</source>
        <translation>Faire con&amp;fiance au nouveau certificat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted. It may have been renewed, or somebody is intercepting the connection. Go on only if the person who runs the server confirms the new fingerprint.</source>
        <translation>Ce n’est pas le certificat auquel vous avez fait confiance. Il a peut-être été renouvelé, ou quelqu’un intercepte la connexion. Ne continuez que si la personne qui exploite le serveur confirme la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>This is the certificate that you trust.</source>
        <translation>C’est le certificat auquel vous faites confiance.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::BusinessForm</name>
    <message>
        <source>Name in messa&amp;ges</source>
        <translation>Nom dans les messa&amp;ges</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Phone number for &amp;questions</source>
        <translation>Téléphone pour les &amp;questions</translation>
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
        <translation>Numéros de to&amp;us les pays</translation>
    </message>
    <message>
        <source>Only numbers of t&amp;hese countries</source>
        <translation>Seulement les numéros de ces pa&amp;ys</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name or two letters, such as Germany or DE</source>
        <translation>Nom ou deux lettres, par exemple Allemagne ou DE</translation>
    </message>
    <message>
        <source>Find a countr&amp;y</source>
        <translation>C&amp;hercher un pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tick at least one country, or allow them all.</source>
        <translation>Veuillez cocher au moins un pays ou les autoriser tous.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CustomersStep</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Who may sign in with a code. You can import a list now or later, and add people one by one.</source>
        <translation>Qui peut se connecter avec un code. Vous pouvez importer une liste maintenant ou plus tard, et ajouter des personnes une à une.</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file …</source>
        <translation>&amp;Importer un fichier CSV …</translation>
    </message>
    <message>
        <source>&amp;Put in invented customers</source>
        <translation>&amp;Ajouter des clients fictifs</translation>
    </message>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>&amp;Ouvrir Countersign</translation>
    </message>
    <message>
        <source>Invented customers have reserved phone numbers and addresses, so nothing reaches anybody. Delete them before real ones sign in.</source>
        <translation>Les clients fictifs ont des numéros de téléphone et des adresses réservés&#xa0;; rien n’arrive donc à qui que ce soit. Supprimez-les avant que de vrais clients se connectent.</translation>
    </message>
    <message>
        <source>What you have left out is in Settings and under Customers.</source>
        <translation>Ce que vous avez laissé de côté se trouve dans Paramètres et sous Clients.</translation>
    </message>
    <message>
        <source>Putting them in …</source>
        <translation>Ajout en cours …</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in.</source>
        <translation>
            <numerusform>%n client a été ajouté.</numerusform>
            <numerusform>%n clients ont été ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::EmailForm</name>
    <message>
        <source>mail.example.com; empty for none</source>
        <translation>mail.example.com&#xa0;; vide si aucun</translation>
    </message>
    <message>
        <source>desk@example.com</source>
        <translation>desk@example.com</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (port 587)</translation>
    </message>
    <message>
        <source>TLS from the start (port 465)</source>
        <translation>TLS dès le début (port 465)</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Ser&amp;veur de messagerie</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Chi&amp;ffrement</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>No&amp;m d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mo&amp;t de passe</translation>
    </message>
    <message>
        <source>Sender&apos;s &amp;address</source>
        <translation>Adresse d’e&amp;xpédition</translation>
    </message>
    <message>
        <source>Please enter the name of your mail server.</source>
        <translation>Veuillez saisir le nom de votre serveur de messagerie.</translation>
    </message>
    <message>
        <source>Please enter the password for this server and user name, too.</source>
        <translation>Veuillez saisir aussi le mot de passe pour ce serveur et ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that messages are sent from.</source>
        <translation>Veuillez saisir l’adresse e-mail d’où partent les messages.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunStep</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunWizard</name>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SaveBar</name>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Annuler les modifications</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Enregi&amp;strer les modifications</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ServiceSettings</name>
    <message>
        <source>Only administrators change what follows.</source>
        <translation>Seuls les administrateurs modifient ce qui suit.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next message on.</source>
        <translation>Enregistré. Cela s’applique dès le prochain message.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings in the meantime. Undo your changes to see theirs.</source>
        <translation>Quelqu’un d’autre a modifié les paramètres entre-temps. Annulez vos modifications pour voir les siennes.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsForm</name>
    <message>
        <source>Set on %1; type to replace it</source>
        <translation>Défini le %1&#xa0;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Défini&#xa0;; saisissez pour remplacer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How Countersign looks and speaks here.</source>
        <translation>L’apparence et la langue de Countersign ici.</translation>
    </message>
    <message>
        <source>How Countersign looks here, and how it reaches your customers and colleagues.</source>
        <translation>L’apparence de Countersign ici, et sa façon de joindre vos clients et vos collègues.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsStep</name>
    <message>
        <source>&amp;Save and go on</source>
        <translation>Enregi&amp;strer et continuer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Skip &amp;for now</source>
        <translation>P&amp;asser pour l’instant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TestBar</name>
    <message>
        <source>Phone &amp;number for a test</source>
        <translation>&amp;Numéro de téléphone pour un test</translation>
    </message>
    <message>
        <source>Address f&amp;or a test</source>
        <translation>Adresse p&amp;our un test</translation>
    </message>
    <message>
        <source>+12025550123</source>
        <translation>+12025550123</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>Send te&amp;xt message</source>
        <translation>&amp;Envoyer un SMS</translation>
    </message>
    <message>
        <source>Send e-ma&amp;il</source>
        <translation>Envoyer un e-ma&amp;il</translation>
    </message>
    <message>
        <source>Please enter a phone number that you can look at.</source>
        <translation>Veuillez saisir le numéro d’un téléphone que vous pouvez consulter.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address that you can read.</source>
        <translation>Veuillez saisir une adresse e-mail dont vous pouvez lire les messages.</translation>
    </message>
    <message>
        <source>Nothing is set up yet that could send it.</source>
        <translation>Rien n’est encore configuré pour l’envoyer.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TextMessagesForm</name>
    <message>
        <source>AC…, from Twilio&apos;s console; empty for none</source>
        <translation>AC…, dans la console de Twilio&#xa0;; vide si aucun</translation>
    </message>
    <message>
        <source>+12025550199, or a messaging service that starts with MG</source>
        <translation>+12025550199, ou un Messaging Service qui commence par MG</translation>
    </message>
    <message>
        <source>https://desk.example.com/v1/outbox/callbacks/twilio</source>
        <translation>https://desk.example.com/v1/outbox/callbacks/twilio</translation>
    </message>
    <message>
        <source>Twilio account SI&amp;D</source>
        <translation>SID du compte T&amp;wilio</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>&amp;Jeton d’authentification</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>Expé&amp;diteur</translation>
    </message>
    <message>
        <source>Delivery re&amp;ports to (optional)</source>
        <translation>Ra&amp;pports de remise à (facultatif)</translation>
    </message>
    <message>
        <source>Please enter the SID of your account at Twilio.</source>
        <translation>Veuillez saisir le SID de votre compte chez Twilio.</translation>
    </message>
    <message>
        <source>Please enter the auth token of this account.</source>
        <translation>Veuillez saisir le jeton d’authentification de ce compte.</translation>
    </message>
    <message>
        <source>Please enter the number or messaging service that sends the messages.</source>
        <translation>Veuillez saisir le numéro ou le Messaging Service qui envoie les messages.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ThisComputerCard</name>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>Changer de langue maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Every page is opened anew. What you have not saved yet would be lost.</source>
        <translation>Toutes les pages sont ouvertes à nouveau. Ce que vous n’avez pas encore enregistré serait perdu.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>C&amp;hanger</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::AuthenticatorForm</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the secret below into it.</source>
        <translation>Scannez ceci avec une application d’authentification sur votre téléphone, ou saisissez-y le secret ci-dessous.</translation>
    </message>
    <message>
        <source>Secret for the authenticator</source>
        <translation>Secret pour l’authentificateur</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows now</source>
        <translation>&amp;Code que l’application affiche maintenant</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Code que l’application affiche maintenant</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Veuillez saisir les six chiffres.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CodePage</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez que c’est bien vous</translation>
    </message>
    <message>
        <source>Your password is right. Open your authenticator app and enter the code it shows for Countersign.</source>
        <translation>Votre mot de passe est juste. Ouvrez votre application d’authentification et saisissez le code qu’elle affiche pour Countersign.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Code de &amp;récupération</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>Retour au mot de &amp;passe</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Utiliser plutôt l’&amp;authentificateur</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Utiliser plutôt un code de &amp;récupération</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Please enter one of your recovery codes.</source>
        <translation>Veuillez saisir un de vos codes de récupération.</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Veuillez saisir les six chiffres.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Chercher une page ou une action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::MainWindow</name>
    <message>
        <source>Starting Countersign…</source>
        <translation>Démarrage de Countersign…</translation>
    </message>
    <message>
        <source>Countersign could not start</source>
        <translation>Countersign n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation>Votre session est terminée. Reconnectez-vous pour continuer là où vous étiez.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so you stay signed in only until you close Countersign.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé&#xa0;; vous restez connecté seulement jusqu’à la fermeture de Countersign.</translation>
    </message>
    <message>
        <source>Which server do you work with?</source>
        <translation>Avec quel serveur travaillez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose one, or add it with its address.</source>
        <translation>Choisissez-en un ou ajoutez-le avec son adresse.</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Ser&amp;veurs …</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>Se déconnecter maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Close Countersign now?</source>
        <translation>Fermer Countersign maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>What you have not saved yet would be lost.</source>
        <translation>Ce que vous n’avez pas encore enregistré serait perdu.</translation>
    </message>
    <message>
        <source>Sign in again to go on where you were.</source>
        <translation>Reconnectez-vous pour continuer là où vous étiez.</translation>
    </message>
    <message>
        <source>Servers …</source>
        <translation>Serveurs …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Quit when the window is closed</source>
        <translation>Quitter quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::PasswordPage</name>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Ce code est faux, a déjà servi ou a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Send me a &amp;code</source>
        <translation>M’envoyer un &amp;code</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Définir le mot de passe</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>Retour à la conne&amp;xion</translation>
    </message>
    <message>
        <source>Paste the code from the e-mail that invited you or that you asked for below.</source>
        <translation>Collez le code de l’e-mail qui vous a invité ou que vous avez demandé ci-dessous.</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>Code de l’&amp;e-mail</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nouveau mot de &amp;passe</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Nouveau mot de passe, encore une &amp;fois</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good.</source>
        <translation>Au moins %1 caractères&#xa0;; quelques mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>No code, or it has expired? Have one sent to your e-mail address.</source>
        <translation>Pas de code, ou il a expiré&#xa0;? Faites-en envoyer un à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Veuillez saisir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way to it. It works for 15 minutes.</source>
        <translation>S’il y a un compte avec cette adresse, un code est en route vers elle. Il est valable 15 minutes.</translation>
    </message>
    <message>
        <source>Please paste the code from the e-mail.</source>
        <translation>Veuillez coller le code de l’e-mail.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Your e-mail a&amp;ddress</source>
        <translation>Votre &amp;adresse e-mail</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::RecoveryCodes</name>
    <message>
        <source>Each of these codes stands in for the app once, if you lose your phone. They are shown now and never again: keep them where only you find them.</source>
        <translation>Chacun de ces codes remplace l’application une fois, si vous perdez votre téléphone. Ils sont affichés maintenant et plus jamais&#xa0;: conservez-les là où vous seul les trouvez.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>J’ai conser&amp;vé ces codes</translation>
    </message>
    <message>
        <source>Copied. Paste them into your password manager, then copy something else.</source>
        <translation>Copié. Collez-les dans votre gestionnaire de mots de passe, puis copiez autre chose.</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Enregistrer les codes de récupération</translation>
    </message>
    <message>
        <source>countersign-recovery-codes.txt</source>
        <translation>countersign-codes-de-recuperation.txt</translation>
    </message>
    <message>
        <source>Recovery codes for Countersign, each good once:</source>
        <translation>Codes de récupération pour Countersign, chacun valable une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Saved. Only you can read this file.</source>
        <translation>Enregistré. Vous seul pouvez lire ce fichier.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimer …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Printed. Keep the paper where only you find it.</source>
        <translation>Imprimé. Conservez le papier là où vous seul le trouvez.</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>L’imprimante n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SessionBar</name>
    <message>
        <source>Nothing has been done for a while. You will be signed out at %1; what is on screen stays.</source>
        <translation>Aucune activité depuis un moment. Vous serez déconnecté à %1&#xa0;; ce qui est à l’écran y reste.</translation>
    </message>
    <message>
        <source>Stay si&amp;gned in</source>
        <translation>Re&amp;ster connecté</translation>
    </message>
    <message>
        <source>Your session ends at %1, as every session does after some hours. Sign in again, and go on where you are.</source>
        <translation>Votre session se termine à %1, comme toute session après quelques heures. Reconnectez-vous et continuez là où vous êtes.</translation>
    </message>
    <message>
        <source>Si&amp;gn in again</source>
        <translation>&amp;Se reconnecter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInFlow</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Configurez votre second facteur</translation>
    </message>
    <message>
        <source>A password alone opens nothing here. From now on you also enter a code that your phone shows.</source>
        <translation>Un mot de passe seul n’ouvre rien ici. Désormais vous saisissez aussi un code que votre téléphone affiche.</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>Retour au mot de &amp;passe</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Conservez vos codes de récupération</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Votre second facteur est configuré.</translation>
    </message>
    <message>
        <source>Your password is set. Sign in with it.</source>
        <translation>Votre mot de passe est défini. Connectez-vous avec lui.</translation>
    </message>
    <message>
        <source>Somebody has an account here by now.</source>
        <translation>Entre-temps, quelqu’un a un compte ici.</translation>
    </message>
    <message>
        <source>This took too long. Please enter your password again.</source>
        <translation>Cela a pris trop de temps. Veuillez saisir à nouveau votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInPage</name>
    <message>
        <source>Sign in to Countersign</source>
        <translation>Se connecter à Countersign</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Mot de passe &amp;oublié&#xa0;?</translation>
    </message>
    <message>
        <source>I have a &amp;code</source>
        <translation>J’ai un &amp;code</translation>
    </message>
    <message>
        <source>Demo: sign in with one click as</source>
        <translation>Démonstration&#xa0;: se connecter d’un clic en tant que</translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation>%1   ·   %2</translation>
    </message>
    <message>
        <source>Please enter your e-mail address and your password.</source>
        <translation>Veuillez saisir votre adresse e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Ser&amp;veurs …</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::StepUpDialog</name>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmer</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirmez que c’est bien vous</translation>
    </message>
    <message>
        <source>What you are about to do needs a fresh confirmation. It counts for ten minutes.</source>
        <translation>Ce que vous allez faire demande une nouvelle confirmation. Elle vaut dix minutes.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Code de &amp;récupération</translation>
    </message>
    <message>
        <source>&amp;Code of your authenticator</source>
        <translation>&amp;Code de votre authentificateur</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre authentificateur</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Utiliser plutôt l’&amp;authentificateur</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Utiliser plutôt un code de &amp;récupération</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>&amp;Ouvrir Countersign</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Rester actif quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Countersign: nothing needs attention</source>
        <translation>Countersign&#xa0;: rien ne demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n thing(s) need attention</source>
        <translation>
            <numerusform>Countersign&#xa0;: %n point demande votre attention</numerusform>
            <numerusform>Countersign&#xa0;: %n points demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenue dans Countersign</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Make yours: you will be the administrator, and invite the others.</source>
        <translation>Personne n’a encore de compte ici. Créez le vôtre&#xa0;: vous serez l’administrateur et inviterez les autres.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Votre &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Mot de passe, encore une &amp;fois</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caractères ou plus</translation>
    </message>
    <message>
        <source>Making your account …</source>
        <translation>Création de votre compte …</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Veuillez saisir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Please choose a password of 12 characters or more.</source>
        <translation>Veuillez choisir un mot de passe de 12 caractères ou plus.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>&amp;Make my account</source>
        <translation>&amp;Créer mon compte</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::Workspace</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be out of date; the console keeps trying and goes on by itself.</source>
        <translation>Le serveur est injoignable. Ce que vous voyez n’est peut-être plus à jour&#xa0;; la console continue d’essayer et reprend d’elle-même.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Nothing was sent to it. Ask your administrator before you go on.</source>
        <translation>Ce serveur présente un autre certificat que celui auquel vous avez fait confiance. Rien ne lui a été envoyé. Demandez à votre administrateur avant de continuer.</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>Sign out (Ctrl+Shift+Q)</source>
        <translation>Se déconnecter (Ctrl+Maj+Q)</translation>
    </message>
    <message>
        <source>Find a page or an action: Ctrl+K   ·   Refresh: F5</source>
        <translation>Chercher une page ou une action&#xa0;: Ctrl+K   ·   Actualiser&#xa0;: F5</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Connecté à cet ordinateur</translation>
    </message>
    <message>
        <source>No connection to this computer</source>
        <translation>Pas de connexion à cet ordinateur</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::BarChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in 22 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its count</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Cela n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::FilterBar</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::Notifier</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::PagedTable</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Cela n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>All %L1 shown</source>
        <translation>Les %L1 sont affichés</translation>
    </message>
    <message>
        <source>%L1 shown, more as you scroll</source>
        <translation>%L1 affichés, davantage en défilant</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::ProgressPane</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>The same as the secret below, for the camera of a phone.</source>
        <translation>Le même que le secret ci-dessous, pour l’appareil photo d’un téléphone.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
</TS>
