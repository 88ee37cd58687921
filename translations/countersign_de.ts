<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>Sign-in by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8 or UTF-16. In a spreadsheet program, save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOFT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>What a person did, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins of staff, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins of customers, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opened customers, last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter that comes with the program is called so. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The server&apos;s statement about the trail cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature under the server&apos;s statement about the trail is not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s statement about the trail contradicts what it has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the trail that was seen here before: it carries another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is signed with another key than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is shorter than before: %L1 events now, %L2 then. Events were cut off, or an older copy of the database was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that were seen before have been changed, or an older copy of the database was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot prove that the first %L1 events are still the ones that were seen before. They were changed, or an older copy of the database was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s proof for event %L1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %L1 is shown differently from what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %L1 is not part of the signed trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove which event is the newest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn, or for the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being handed to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has it; delivery is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider confirmed delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be delivered and is not tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not sent: nobody is registered under this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is set up, so the message stays in this outbox to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures need the demo: there is nobody to sign in as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account could not be signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page %1 did not load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased together with the person&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the form is not right. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Write it with its country code, such as +1 202 555 0123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. It should look like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has changed. Refresh it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is wrong or was used before. Take the next one that the app shows; if none works, compare the clock of your phone with a right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. An administrator can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done, because nobody confirmed that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the request. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number or e-mail address already belongs to another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the server. Split it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had a problem of its own. Please try again; if it stays, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outside service gave no useful answer. Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outside service did not answer in time. Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy or shutting down. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so nothing can be saved. Please tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk does not work, so nothing can be saved. Please tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too often in a short time. Please try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it runs and that the network works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Do not go on; ask your administrator whether it was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that this console does not understand. They may be of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>The checkpoint in the file is not signed by this trail&apos;s key. The file was changed, or it belongs to another trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint in the file does not reach to the event&apos;s number. The file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event in the file is not the one that was signed: the event, its number or one of the hashes was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says proves nothing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the proof of an event, or its form was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proof is about another trail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleMatrix</name>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Runs the desk: accounts, settings, everybody&apos;s sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the team: campaigns, tasks, customers, messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with customers and on tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees customers, tasks and reports; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has an account with this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second administrator who could agree. Say why it has to be; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::about::AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the server it works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LGPL-3.0; Qt HTTP Server: GPL-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditFilterBar</name>
    <message>
        <source>All resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of who acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resour&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff sign-in and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose actions? Enter an ID under Who, or select an event and press “Only events of this person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customer? Enter an ID under About, or select an event and press “Only events about this person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditPage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trail matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change and every look, in an order nobody can alter unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cou&amp;nt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof was saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail does not hold. %1 Keep the database file as it is, do not rely on what is shown here, and have the trail examined with “countersignd audit verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has not verified the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified checkpoint: %L1 events, root %2, trail %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ChangesView</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::EventDetails</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the program with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only events of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events about t&amp;his person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of this event were erased together with the person&apos;s key. That it happened stays provable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save proof …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is in the signed trail of %L1 events, exactly as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportDialog</name>
    <message>
        <source>Choose &amp;file and export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events written: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events written: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the filter shows, from the newest event to the oldest, with the details that you can see. That you did so is recorded in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEF, for log collectors (SIEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each event. Cells that a spreadsheet would take for a formula have an apostrophe before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each event, with every member that the API has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common Event Format, version 0: one line for each event, as ArcSight, Splunk, QRadar or Sentinel read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityBadge</name>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the trail is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified up to event %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED: do not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has checked the trail&apos;s signature, that it only grew since the last visit, and that the newest event shown is in it. Press for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity of the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this console checks by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of an event save its proof to a file. Whoever has the file and knows the trail&apos;s key can check it without the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;proof file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file proves nothing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a proof file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file proves event %L1: %2, %3, by %4 (%5). It is in the signed trail of %L6 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good, and the trail only grew since this console saw it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good. This console had not seen the trail before; from now on it knows when the trail changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked now, which says nothing about the trail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519 key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest event under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now:
1. Do not rely on what the trail shows, and tell whoever answers for security: somebody who can write to the server&apos;s disk may have changed it.
2. Stop the service and copy its data folder as it is, before anything else. Repair nothing there.
3. Run “countersignd audit verify” on the copy. It names the first event that does not fit.
4. Compare with backups and with what other consoles say: each remembers the last checkpoint that it saw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::PrintRun</name>
    <message>
        <source>The newest %L1 events; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ProofTask</name>
    <message>
        <source>The trail has not been verified here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console does not know the trail&apos;s key yet. Have it check the trail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SaveFilterDialog</name>
    <message>
        <source>&amp;Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept at this computer, for whoever uses the console here. A name that is there already is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SavedFilterBar</name>
    <message>
        <source>&amp;Save filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filt&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the filter goes. The events stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TallyDialog</name>
    <message>
        <source>&amp;Only events of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: older events are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older events are not counted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events counted: %L1, by %L2 persons; those with most are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events counted: %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TrailWatch</name>
    <message>
        <source>This event is newer than what has been verified. Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to prove the trail: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::VerificationPane</name>
    <message>
        <source>&amp;Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads every event, hash and signature again and holds them together. That takes a minute or so for ten million events, while everything else goes on. It is recorded in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events looked at: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the trail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has the trail verified at this moment. Wait for that to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is intact: %L1 events, %L2 of them under %L3 signed checkpoints. Every event, hash and signature is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %L1 events. Nothing wrong was found up to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events %L1 to %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is NOT intact at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail could not be verified, which says nothing about it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDialog</name>
    <message>
        <source>&amp;VIP customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address, so that a code can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a customer to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by a whole phone number or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers and e-mail addresses are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has exactly this phone number or e-mail address. Names are stored encrypted and cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers imported: %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the file: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until the whole file has been checked: either everything you chose is imported, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import nothing if any row has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows with errors and import the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with faulty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not imported. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that can be imported: %L1. Rows with errors: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in order. Rows that can be imported: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers imported: %L1. Rows left out: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %L1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, and a phone number or an e-mail address, are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportUpload</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::RevealBox</name>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;veal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Masked again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AccountPage</name>
    <message>
        <source>&amp;New recovery codes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are here, and how you prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only your password protects this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones before you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use another authenticator …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your authenticator is set up. Your other sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ten new recovery codes? The ones you have now are good no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery codes count from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeyDialog</name>
    <message>
        <source>&amp;Make key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that has this key acts for you, within what you tick and never beyond what you may do yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, such as Shop backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>203.0.113.0/24, separated by commas; empty for anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these net&amp;works only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after &amp;days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key. It is shown now and never again: put it where the program keeps its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say what the key is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tick what the program may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeysPage</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that calls the API by itself, such as the shop behind the chat widget, needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a key to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that call the API by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;d this key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key goes on for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the key “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::GrantBar</name>
    <message>
        <source>You asked to make %1 an administrator. Another administrator can agree until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to make %2 an administrator. It needs a second one, until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve that %1 becomes an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse that %1 becomes an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that %1 becomes an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can then invite, change and disable colleagues, and read the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not become an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleChooser</name>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second administrator has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleMatrixDialog</name>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody also sees and ends their own sessions. What is not listed, nobody may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End all others …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know or need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;d this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the %1 other sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works in one of them has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserActions</name>
    <message>
        <source>%1 is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another invitation is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link for a new password is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the authenticator of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who has lost their phone and their recovery codes. Be sure that it is them who asks. Their sessions and API keys end, and they set up another authenticator when they sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets up another authenticator at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session of %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes an administrator once a second one agrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDetail</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changes their own role or disables themselves: that takes another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes an administrator once a second one agrees, see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change r&amp;ole …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;invitation again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send lin&amp;k for a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the &amp;authenticator …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ena&amp;ble account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End &amp;all sessions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDialog</name>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get an e-mail with which they choose their own password within 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the e-mail address that the invitation goes to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works at this desk, and what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works at this desk. E-mail addresses are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What roles may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New user …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::BrakeBar</name>
    <message>
        <source>No text messages to numbers that begin with %1 until %2: few of the %3 codes that were sent there in an hour were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text messages until %1: the money of the day is spent on %2 of them. E-mails go out as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is trying out codes: %1 wrong ones in an hour. Networks with a wrong code are held off until %2; known devices are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it should go on, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes and notices appear here as soon as they are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to see details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to customers and how they fare. Updates by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is in the clipboard for one minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Countersign looks and speaks here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ThisComputerCard</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is opened anew. What you have not saved yet would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::AuthenticatorForm</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the secret below into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for the authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code that the app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CodePage</name>
    <message>
        <source>Confirm that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is right. Open your authenticator app and enter the code it shows for Countersign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter one of your recovery codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CommandPalette</name>
    <message>
        <source>Go to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::MainWindow</name>
    <message>
        <source>Starting Countersign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so you stay signed in only until you close Countersign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::PasswordPage</name>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send me a &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the code from the e-mail that invited you or that you asked for below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code, or it has expired? Have one sent to your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way to it. It works for 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please paste the code from the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::RecoveryCodes</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these codes stands in for the app once, if you lose your phone. They are shown now and never again: keep them where only you find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste them into your password manager, then copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countersign-recovery-codes.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery codes for Countersign, each good once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Only you can read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInFlow</name>
    <message>
        <source>Set up your second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password alone opens nothing here. From now on you also enter a code that your phone shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is set. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has an account here by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took too long. Please enter your password again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: sign in with one click as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address and your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::StepUpDialog</name>
    <message>
        <source>Con&amp;firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are about to do needs a fresh confirmation. It counts for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code of your authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Make yours: you will be the administrator, and invite the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a password of 12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::Workspace</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a page: Ctrl+K   ·   Refresh: F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be out of date; the console keeps trying and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Nothing was sent to it. Ask your administrator before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::DetailPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::FilterBar</name>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::Notifier</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::PagedTable</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 shown, more as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::ProgressPane</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the secret below, for the camera of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
