<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
