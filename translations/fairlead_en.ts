<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>fairlead</name>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>Paste %n item</numerusform>
            <numerusform>Paste %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RankModel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ReportsPlace</name>
    <message numerus="yes">
        <source>Written: %1, %n page(s)</source>
        <translation>
            <numerusform>Written: %1, %n page</numerusform>
            <numerusform>Written: %1, %n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
