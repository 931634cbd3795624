<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AbsenceLines</name>
    <message numerus="yes">
        <source>%n item(s) end later, %1 of slip in all</source>
        <translation>
            <numerusform>%n item ends later, %1 of slip in all</numerusform>
            <numerusform>%n items end later, %1 of slip in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that nobody else could do</source>
        <translation>
            <numerusform>%n item that nobody else could do</numerusform>
            <numerusform>%n items that nobody else could do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) broken</source>
        <translation>
            <numerusform>%n deadline broken</numerusform>
            <numerusform>%n deadlines broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) without anybody</source>
        <translation>
            <numerusform>%n service without anybody</numerusform>
            <numerusform>%n services without anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) on call open</source>
        <translation>
            <numerusform>%n turn on call open</numerusform>
            <numerusform>%n turns on call open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaLines</name>
    <message numerus="yes">
        <source>carried %n time(s)</source>
        <translation>
            <numerusform>carried once</numerusform>
            <numerusform>carried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>moved once</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthLines</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n kind(s) of source</source>
        <translation>
            <numerusform>from one kind of source</numerusform>
            <numerusform>from %n kinds of source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breaks %n deadline(s)</source>
        <translation>
            <numerusform>breaks %n deadline</numerusform>
            <numerusform>breaks %n deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hiring</name>
    <message numerus="yes">
        <source>Median %1 days to fill, %n filled in 12 months</source>
        <translation>
            <numerusform>Median %1 days to fill, %n filled in 12 months</numerusform>
            <numerusform>Median %1 days to fill, %n filled in 12 months</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n minutes of full outage in twelve months, %1 of them in Sev1–2</source>
        <translation>
            <numerusform>%n minute of full outage in twelve months, %1 of them in Sev1–2</numerusform>
            <numerusform>%n minutes of full outage in twelve months, %1 of them in Sev1–2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents in twelve months, %1 of them Sev1–2</source>
        <translation>
            <numerusform>%n incident in twelve months, %1 of them Sev1–2</numerusform>
            <numerusform>%n incidents in twelve months, %1 of them Sev1–2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miss their target</source>
        <translation>
            <numerusform>%n misses its target</numerusform>
            <numerusform>%n miss their target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are near it</source>
        <comment>figures near their target</comment>
        <translation>
            <numerusform>%n is near it</numerusform>
            <numerusform>%n are near it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are getting worse</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n is getting worse</numerusform>
            <numerusform>%n are getting worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed for the better</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n changed for the better</numerusform>
            <numerusform>%n changed for the better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures need attention</source>
        <translation>
            <numerusform>%n of %1 figures needs attention</numerusform>
            <numerusform>%n of %1 figures need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns of the coming weeks have nobody</source>
        <translation>
            <numerusform>%n turn of the coming weeks has nobody</numerusform>
            <numerusform>%n turns of the coming weeks have nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns of duty fall into leave.</source>
        <translation>
            <numerusform>%n turn of duty falls into leave.</numerusform>
            <numerusform>%n turns of duty fall into leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions overdue</source>
        <translation>
            <numerusform>action overdue</numerusform>
            <numerusform>actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts with more than two incidents</source>
        <translation>
            <numerusform>%n shift with more than two incidents</numerusform>
            <numerusform>%n shifts with more than two incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rotations are healthy.</source>
        <translation>
            <numerusform>%n of %1 rotations is healthy.</numerusform>
            <numerusform>%n of %1 rotations are healthy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days are without data; they burn nothing.</source>
        <translation>
            <numerusform>%n of %1 days is without data; it burns nothing.</numerusform>
            <numerusform>%n of %1 days are without data; they burn nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2, which is %n tiers less critical.</source>
        <translation>
            <numerusform>%1 waits for %2, which is %n tier less critical.</numerusform>
            <numerusform>%1 waits for %2, which is %n tiers less critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <translation>
            <numerusform>service</numerusform>
            <numerusform>services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>budgets need attention</source>
        <translation>
            <numerusform>budget needs attention</numerusform>
            <numerusform>budgets need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services too few people know</source>
        <translation>
            <numerusform>service too few people know</numerusform>
            <numerusform>services too few people know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in a year, %2 of them Sev1–2, %n bad minutes</source>
        <translation>
            <numerusform>%1 in a year, %2 of them Sev1–2, %n bad minute</numerusform>
            <numerusform>%1 in a year, %2 of them Sev1–2, %n bad minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is switched off; %n consumers are left</source>
        <translation>
            <numerusform>is switched off; %n consumer is left</numerusform>
            <numerusform>is switched off; %n consumers are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
    <message numerus="yes">
        <source>It counts in full: met, with %n piece(s) of evidence</source>
        <translation>
            <numerusform>It counts in full: met, with %n piece of evidence</numerusform>
            <numerusform>It counts in full: met, with %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> from %n kind(s) of source.</source>
        <translation>
            <numerusform> from %n kind of source.</numerusform>
            <numerusform> from %n kinds of source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence count</source>
        <translation>
            <numerusform>%n piece of evidence counts</numerusform>
            <numerusform>%n pieces of evidence count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, from %n of the last twelve months.</source>
        <translation>
            <numerusform>, from %n of the last twelve months.</numerusform>
            <numerusform>, from %n of the last twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the time</source>
        <translation>
            <numerusform>%n record of the time</numerusform>
            <numerusform>%n records of the time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private record(s) are due to be purged.</source>
        <translation>
            <numerusform>%n private record is due to be purged.</numerusform>
            <numerusform>%n private records are due to be purged.</numerusform>
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
    <name>fairlead::CoverageModel</name>
    <message numerus="yes">
        <source>%n more to carry it</source>
        <translation>
            <numerusform>%n more to carry it</numerusform>
            <numerusform>%n more to carry it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to lead</source>
        <translation>
            <numerusform>%n more to lead</numerusform>
            <numerusform>%n more to lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to work alone</source>
        <translation>
            <numerusform>%n more to work alone</numerusform>
            <numerusform>%n more to work alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::HealthTrend</name>
    <message numerus="yes">
        <source>%n answer(s), %1</source>
        <translation>
            <numerusform>%n answer, %1</numerusform>
            <numerusform>%n answers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::JournalView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(s)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::LearningModel</name>
    <message numerus="yes">
        <source>breaks %n deadline(s)</source>
        <translation>
            <numerusform>breaks %n deadline</numerusform>
            <numerusform>breaks %n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n deadline(s).</source>
        <translation>
            <numerusform>Breaks %n deadline.</numerusform>
            <numerusform>Breaks %n deadlines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::LearningPanel</name>
    <message numerus="yes">
        <source>%n piece(s) of work</source>
        <translation>
            <numerusform>%n piece of work</numerusform>
            <numerusform>%n pieces of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  ·  %n cost(s) others nothing</source>
        <translation>
            <numerusform>  ·  %n costs others nothing</numerusform>
            <numerusform>  ·  %n cost others nothing</numerusform>
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
    <name>fairlead::PersonView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PrivateExport</name>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>%n page written to %1</numerusform>
            <numerusform>%n pages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PromptsPanel</name>
    <message numerus="yes">
        <source>every %n day(s), kept %1</source>
        <translation>
            <numerusform>every day, kept %1</numerusform>
            <numerusform>every %n days, kept %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 left open</source>
        <translation>
            <numerusform>%n line, %1 left open</numerusform>
            <numerusform>%n lines, %1 left open</numerusform>
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
    <name>fairlead::RetentionModel</name>
    <message numerus="yes">
        <source>left on %1; all is kept for %n month(s) after that</source>
        <translation>
            <numerusform>left on %1; all is kept for %n month after that</numerusform>
            <numerusform>left on %1; all is kept for %n months after that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n month(s)</source>
        <translation>
            <numerusform>%1: kept for %n month</numerusform>
            <numerusform>%1: kept for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RetentionView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n record(s) …</source>
        <translation>
            <numerusform>Purge %n record …</numerusform>
            <numerusform>Purge %n records …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that belong(s) to it would go with it.</source>
        <translation>
            <numerusform>%n record that belongs to it would go with it.</numerusform>
            <numerusform>%n records that belong to it would go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n record(s) for good?</source>
        <translation>
            <numerusform>Purge %n record for good?</numerusform>
            <numerusform>Purge %n records for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are gone for good.</source>
        <translation>
            <numerusform>%n record is gone for good.</numerusform>
            <numerusform>%n records are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RosterModel</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept in a row</source>
        <translation>
            <numerusform>%n kept in a row</numerusform>
            <numerusform>%n kept in a row</numerusform>
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
    <name>fairlead::ScorecardPage</name>
    <message numerus="yes">
        <source>%1 of what is possible · apart on %n dimension(s)</source>
        <translation>
            <numerusform>%1 of what is possible · apart on %n dimension</numerusform>
            <numerusform>%1 of what is possible · apart on %n dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TeamHealthModel</name>
    <message numerus="yes">
        <source>mean of %n answer(s)</source>
        <translation>
            <numerusform>mean of %n answer</numerusform>
            <numerusform>mean of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promoters less detractors, in points, of %n answer(s)</source>
        <translation>
            <numerusform>promoters less detractors, in points, of %n answer</numerusform>
            <numerusform>promoters less detractors, in points, of %n answers</numerusform>
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
