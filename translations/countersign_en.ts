<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n brake(s) hold off an attack on the sign-in.</source>
        <translation>
            <numerusform>One brake holds off an attack on the sign-in.</numerusform>
            <numerusform>%n brakes hold off attacks on the sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered in the last 24 hours.</source>
        <translation>
            <numerusform>One message could not be delivered in the last 24 hours.</numerusform>
            <numerusform>%n messages could not be delivered in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>One message waits to be sent.</numerusform>
            <numerusform>%n messages wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), device(s) or network(s) are locked after too many wrong passwords or codes.</source>
        <translation>
            <numerusform>One account, device or network is locked after too many wrong passwords or codes.</numerusform>
            <numerusform>%n accounts, devices or networks are locked after too many wrong passwords or codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the role of admin wait for you.</source>
        <translation>
            <numerusform>One request for the role of admin waits for you.</numerusform>
            <numerusform>%n requests for the role of admin wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no authenticator yet.</source>
        <translation>
            <numerusform>One account has no authenticator yet.</numerusform>
            <numerusform>%n accounts have no authenticator yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) run out within a day.</source>
        <translation>
            <numerusform>One invitation runs out within a day.</numerusform>
            <numerusform>%n invitations run out within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) expire within two weeks.</source>
        <translation>
            <numerusform>One API key expires within two weeks.</numerusform>
            <numerusform>%n API keys expire within two weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the audit trail are not signed yet.</source>
        <translation>
            <numerusform>One event of the audit trail is not signed yet.</numerusform>
            <numerusform>%n events of the audit trail are not signed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left. Make new ones in time.</source>
        <translation>
            <numerusform>You have one recovery code left. Make new ones in time.</numerusform>
            <numerusform>You have %n recovery codes left. Make new ones in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideDialog</name>
    <message numerus="yes">
        <source>Tick what you have checked, at least %n:</source>
        <translation>
            <numerusform>Tick what you have checked, at least one:</numerusform>
            <numerusform>Tick what you have checked, at least %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This procedure takes at least %n check(s).</source>
        <translation>
            <numerusform>This procedure takes at least one check.</numerusform>
            <numerusform>This procedure takes at least %n checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::RevealBox</name>
    <message numerus="yes">
        <source>Masked again in %n second(s).</source>
        <translation>
            <numerusform>Masked again in %n second.</numerusform>
            <numerusform>Masked again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AccountPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::OwnSessions</name>
    <message numerus="yes">
        <source>End the %n other session(s)?</source>
        <translation>
            <numerusform>End the other session?</numerusform>
            <numerusform>End the %n other sessions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended.</source>
        <translation>
            <numerusform>The session has ended.</numerusform>
            <numerusform>%n sessions have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CountriesForm</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CustomersStep</name>
    <message numerus="yes">
        <source>%n customers are in.</source>
        <translation>
            <numerusform>%n customer is in.</numerusform>
            <numerusform>%n customers are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::TrayIcon</name>
    <message numerus="yes">
        <source>Countersign: %n thing(s) need attention</source>
        <translation>
            <numerusform>Countersign: one thing needs attention</numerusform>
            <numerusform>Countersign: %n things need attention</numerusform>
        </translation>
    </message>
</context>
</TS>
