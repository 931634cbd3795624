<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead</name>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>Paste %n item</numerusform>
            <numerusform>Paste %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scorecard(s) are not in yet.</source>
        <translation>
            <numerusform>%1: %n scorecard is not in yet.</numerusform>
            <numerusform>%1: %n scorecards are not in yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interviewers differ on %n dimension(s)</source>
        <translation>
            <numerusform>Interviewers differ on %n dimension</numerusform>
            <numerusform>Interviewers differ on %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the vault: %n later change(s) that were made on this machine are missing in it. Open it all the same only if you have put it back yourself.</source>
        <translation>
            <numerusform>This is an older copy of the vault: %n later change that was made on this machine is missing in it. Open it all the same only if you have put it back yourself.</numerusform>
            <numerusform>This is an older copy of the vault: %n later changes that were made on this machine are missing in it. Open it all the same only if you have put it back yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purged %n record(s)</source>
        <translation>
            <numerusform>Purged %n record</numerusform>
            <numerusform>Purged %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BranchBand</name>
    <message numerus="yes">
        <source>%n change(s); the plan stays as it is.</source>
        <translation>
            <numerusform>%n change; the plan stays as it is.</numerusform>
            <numerusform>%n changes; the plan stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them the plan has changed too</source>
        <translation>
            <numerusform>  %n of them the plan has changed too</numerusform>
            <numerusform>  %n of them the plan has changed too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ChangesView</name>
    <message numerus="yes">
        <source>   %n without a trade-off</source>
        <translation>
            <numerusform>   %n without a trade-off</numerusform>
            <numerusform>   %n without a trade-off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::CompareModel</name>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::MergePage</name>
    <message numerus="yes">
        <source>Take %n change(s) of “%1” into the plan</source>
        <translation>
            <numerusform>Take %n change of “%1” into the plan</numerusform>
            <numerusform>Take %n changes of “%1” into the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose</source>
        <translation>
            <numerusform>%n field still to choose</numerusform>
            <numerusform>%n fields still to choose</numerusform>
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
<context>
    <name>fairlead::ScenarioColumn</name>
    <message numerus="yes">
        <source>Take over %n change(s)…</source>
        <translation>
            <numerusform>Take over %n change…</numerusform>
            <numerusform>Take over %n changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::VaultDialog</name>
    <message numerus="yes">
        <source>after %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>after %n minute without a key or the mouse</numerusform>
            <numerusform>after %n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::WhatIfModel</name>
    <message numerus="yes">
        <source>%1   (%n more alike)</source>
        <translation>
            <numerusform>%1   (%n more alike)</numerusform>
            <numerusform>%1   (%n more alike)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::WhatIfPanel</name>
    <message numerus="yes">
        <source>  %n change(s) tried</source>
        <translation>
            <numerusform>  %n change tried</numerusform>
            <numerusform>  %n changes tried</numerusform>
        </translation>
    </message>
</context>
</TS>
