<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BurnWindows</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>It can never fire: a total outage burns less than that.</source>
        <translation>Sie kann nie auslösen: Ein Totalausfall verbraucht weniger.</translation>
    </message>
    <message>
        <source>Daily figures cannot tell.</source>
        <translation>Aus Tageswerten ist das nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>It is reached.</source>
        <translation>Sie ist erreicht.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Who hears</source>
        <translation>Wer es erfährt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>and over</source>
        <translation>und über</translation>
    </message>
    <message>
        <source>Spends</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Part of the budget that is spent within the long span</source>
        <translation>Teil des Budgets, der in der langen Spanne verbraucht wird</translation>
    </message>
    <message>
        <source>Burn above</source>
        <translation>Rate über</translation>
    </message>
    <message>
        <source>Errors above</source>
        <translation>Fehler über</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>How long a total outage lasts until it fires</source>
        <translation>Wie lange ein Totalausfall dauert, bis sie auslöst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>±%1 points</source>
        <translation>±%1 Punkte</translation>
    </message>
    <message>
        <source>after %1 runs</source>
        <translation>nach %1 Läufen</translation>
    </message>
    <message>
        <source>P%1 not in sight</source>
        <translation>P%1 nicht in Sicht</translation>
    </message>
    <message>
        <source>chance of the deadline %1</source>
        <translation>Chance der Frist %1</translation>
    </message>
    <message>
        <source>chance by the end of the period %1</source>
        <translation>Chance bis zum Ende des Zeitraums %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>no checklist</source>
        <translation>keine Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points of a checklist</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 met, %2 waived, %3 not met, %4 without an answer</source>
        <translation>%1 erfüllt, %2 erlassen, %3 nicht erfüllt, %4 ohne Antwort</translation>
    </message>
    <message>
        <source>go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>went without a go</source>
        <translation>ohne Go gegangen</translation>
    </message>
    <message>
        <source>points are open</source>
        <translation>Punkte sind offen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Points of T02 that are met or waived</source>
        <translation>Punkte von T02, die erfüllt oder erlassen sind</translation>
    </message>
    <message>
        <source>Go/no-go</source>
        <translation>Go/No-go</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Caused</source>
        <translation>Verursacht</translation>
    </message>
    <message>
        <source>Incidents that name one of its deployments</source>
        <translation>Vorfälle, die eine ihrer Auslieferungen nennen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Times are in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Incidents that name it as their cause</source>
        <translation>Vorfälle, die sie als Ursache nennen</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Part of the error budget that is used</source>
        <translation>Verbrauchter Teil des Fehlerbudgets</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>asks for a freeze</source>
        <translation>verlangt einen Stopp</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>verlangt nichts</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Fairlead: recovery code of a vault</source>
        <translation>Fairlead: Wiederherstellungscode eines Tresors</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost: at the page of the locked vault, choose “Use the recovery code”. Whoever has this sheet and the file can read everything in it. Keep it where you keep papers, not beside the computer. A change of passphrase makes it useless.</source>
        <translation>Er öffnet den Tresor, wenn die Passphrase verloren ist: auf der Seite des gesperrten Tresors „Wiederherstellungscode verwenden“ wählen. Wer dieses Blatt und die Datei hat, kann alles darin lesen. Bewahren Sie es dort auf, wo Sie Papiere aufbewahren, nicht neben dem Rechner. Eine neue Passphrase macht ihn wertlos.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>somebody unknown</source>
        <translation>jemand Unbekanntes</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>CV %1, most %2 × mean</source>
        <translation>Variation %1, höchstens %2 × Mittel</translation>
    </message>
    <message>
        <source>%1: uneven</source>
        <translation>%1: ungleich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>keine %1</translation>
    </message>
    <message>
        <source>no %1 on %2</source>
        <translation>keine %1 an %2</translation>
    </message>
    <message>
        <source>%1 on leave, %2</source>
        <translation>%1 abwesend, %2</translation>
    </message>
    <message>
        <source>%1 %2 on leave, %3</source>
        <translation>%1 %2 abwesend, %3</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
</context>
<context>
    <name>Endings</name>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Contract sunset</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>End of a version</source>
        <translation>Ende einer Version</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Ende der Pflege</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Must be gone</source>
        <translation>Muss weg sein</translation>
    </message>
    <message>
        <source>Without notice: %1</source>
        <translation>Ohne Ankündigung: %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Services and stakeholders on record that call it</source>
        <translation>Bekannte Dienste und Beteiligte, die sie aufrufen</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Noch dort</translation>
    </message>
    <message>
        <source>Callers that still have to leave it</source>
        <translation>Aufrufer, die noch wechseln müssen</translation>
    </message>
    <message>
        <source>Broken on</source>
        <translation>Gebrochen am</translation>
    </message>
    <message>
        <source>The newest change that breaks those who call</source>
        <translation>Die neueste Änderung, die Aufrufer bricht</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Version ends</source>
        <translation>Version endet</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne ihn</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Gone by</source>
        <translation>Weg bis</translation>
    </message>
</context>
<context>
    <name>FiguresOf</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Ohne Rang</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1, above</source>
        <translation>%1, darüber</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1, darunter</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Auf den Tag</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage zu spät</translation>
    </message>
    <message>
        <source>1 day to spare</source>
        <translation>1 Tag Luft</translation>
    </message>
    <message>
        <source>%1 days to spare</source>
        <translation>%1 Tage Luft</translation>
    </message>
    <message>
        <source>Against the deadline</source>
        <translation>Gegen die Frist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>wd</source>
        <translation>AT</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Net capacity</source>
        <translation>Nettokapazität</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Load of the period</source>
        <translation>Auslastung im Zeitraum</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody can do it</source>
        <translation>Niemand kann es</translation>
    </message>
    <message>
        <source>By links alone</source>
        <translation>Nur nach Verbindungen</translation>
    </message>
    <message>
        <source>not in sight</source>
        <translation>nicht in Sicht</translation>
    </message>
    <message>
        <source>%1 ends by %2 in 85 of 100 runs</source>
        <translation>%1 endet in 85 von 100 Läufen bis %2</translation>
    </message>
    <message>
        <source>The plan is played again and again with its people and other luck: work that takes longer, sickness, calls, risks and late promises (C12).</source>
        <translation>Der Plan wird immer wieder mit seinen Leuten und anderem Glück durchgespielt: Arbeit, die länger dauert, Krankheit, Bereitschaft, Risiken und späte Zusagen (C12).</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Its deadline of %1 holds in %2 of the runs.</source>
        <translation>Seine Frist am %1 hält in %2 der Läufe.</translation>
    </message>
    <message>
        <source>It ends by %1, the end of the period, in %2 of the runs.</source>
        <translation>Es endet in %2 der Läufe bis %1, dem Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>Finish P%1</source>
        <translation>Ende P%1</translation>
    </message>
    <message>
        <source>Chance of the deadline</source>
        <translation>Chance der Frist</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>not above the line</source>
        <translation>nicht über der Linie</translation>
    </message>
    <message>
        <source>no dates: in a loop of links</source>
        <translation>keine Termine: in einem Kreis von Verbindungen</translation>
    </message>
    <message>
        <source>%1 float</source>
        <translation>%1 Puffer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>nearly critical</source>
        <translation>fast kritisch</translation>
    </message>
    <message>
        <source>%1 wait for each other in a loop and have no dates</source>
        <translation>%1 warten im Kreis aufeinander und haben keine Termine</translation>
    </message>
    <message>
        <source>%1 loops of links leave items without dates, one of them %2</source>
        <translation>%1 Kreise von Verbindungen lassen Vorhaben ohne Termine, einer davon %2</translation>
    </message>
    <message>
        <source>No item waits for another</source>
        <translation>Kein Vorhaben wartet auf ein anderes</translation>
    </message>
    <message>
        <source>The critical path runs through %1 items of one team to %2</source>
        <translation>Der kritische Pfad führt durch %1 Vorhaben eines Teams zu %2</translation>
    </message>
    <message>
        <source>The critical path runs through %1 teams and %2 items to %3</source>
        <translation>Der kritische Pfad führt durch %1 Teams und %2 Vorhaben zu %3</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>depends on %1</source>
        <translation>hängt ab von %1</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>gebraucht von %1</translation>
    </message>
    <message>
        <source>without links</source>
        <translation>ohne Verbindungen</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Hängt ab von %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Gebraucht von %1</translation>
    </message>
    <message>
        <source>Between teams: %1 → %2</source>
        <translation>Zwischen Teams: %1 → %2</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Closes a loop</source>
        <translation>Schließt einen Kreis</translation>
    </message>
    <message>
        <source>thick: critical</source>
        <translation>dick: kritisch</translation>
    </message>
    <message>
        <source>dotted frame: nearly critical</source>
        <translation>gepunkteter Rahmen: fast kritisch</translation>
    </message>
    <message>
        <source>dashed: between teams</source>
        <translation>gestrichelt: zwischen Teams</translation>
    </message>
    <message>
        <source>red: closes a loop</source>
        <translation>rot: schließt einen Kreis</translation>
    </message>
    <message>
        <source>Without links: %1</source>
        <translation>Ohne Verbindungen: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 items depend on each other</source>
        <translation>%1 Vorhaben hängen voneinander ab</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>business hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Letzte 8 Wochen</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <translation>Letzte 13 Wochen</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Letzte 26 Wochen</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>Quartal davor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of page, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: pages %2 (%3); disrupted hours %4; most incidents in 12 hours %5</source>
        <translation>%1: Alarmierungen %2 (%3); gestörte Stunden %4; meiste Vorfälle in 12 Stunden %5</translation>
    </message>
    <message>
        <source>, above the limit of %1</source>
        <translation>, über der Grenze von %1</translation>
    </message>
    <message>
        <source>%1 pages in %2 weeks, %3 a week after hours or at night, %4 noise</source>
        <translation>%1 Alarmierungen in %2 Wochen, %3 je Woche abends oder nachts, %4 Rauschen</translation>
    </message>
    <message>
        <source>; the load is uneven</source>
        <translation>; ungleich</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>site, people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>one site</source>
        <translation>ein Standort</translation>
    </message>
    <message>
        <source>too few people for duty around the clock: %1</source>
        <translation>zu wenige Personen rund um die Uhr: %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages needed nobody</source>
        <translation>%1 von %2 Alarmierungen brauchten niemanden</translation>
    </message>
    <message>
        <source>%1 two quarters ago</source>
        <translation>%1 vor zwei Quartalen</translation>
    </message>
    <message>
        <source>nothing is known of two quarters ago</source>
        <translation>zwei Quartale davor unbekannt</translation>
    </message>
    <message>
        <source>with a runbook: %1 of %2</source>
        <translation>mit Betriebsanleitung: %1 von %2</translation>
    </message>
    <message>
        <source>no escalation path</source>
        <translation>kein Eskalationsweg</translation>
    </message>
    <message>
        <source>Every turn until %1 has somebody who is here</source>
        <translation>Bis %1 hat jede Schicht jemanden, der da ist</translation>
    </message>
    <message>
        <source>Turns to mend until %1: %2; Enter shows them in the rota</source>
        <translation>Zu behebende Schichten bis %1: %2; Eingabe zeigt sie im Dienstplan</translation>
    </message>
    <message>
        <source>all %1 pages</source>
        <translation>alle %1 Alarmierungen</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 pages</source>
        <translation>%1, %2: %3 von %4 Alarmierungen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 pages</source>
        <translation>%1: %2 von %3 Alarmierungen</translation>
    </message>
    <message>
        <source>Esc shows all</source>
        <translation>Esc zeigt alle</translation>
    </message>
    <message>
        <source>A needed somebody, N noise, U duplicate</source>
        <translation>A brauchte jemanden, N Rauschen, U doppelt</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>%1  </source>
        <comment>role before its factor</comment>
        <translation>%1  </translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a factor before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no turn was worked yet</source>
        <translation>noch keine Schicht wurde geleistet</translation>
    </message>
    <message>
        <source>only %1 turns: too few to tell</source>
        <translation>nur %1 Schichten: zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>%1 turns, no page recorded in any: not measured</source>
        <translation>%1 Schichten, in keiner ist eine Alarmierung vermerkt: nicht gemessen</translation>
    </message>
    <message>
        <source>%1 turns; eight in ten took %2 to %3</source>
        <translation>%1 Schichten; acht von zehn nahmen %2 bis %3</translation>
    </message>
    <message>
        <source>Duty takes %1 days of %2 in %3.</source>
        <translation>Bereitschaft nimmt %1 Tage von %2 in %3.</translation>
    </message>
    <message>
        <source>Duty takes %1 days instead of %2</source>
        <translation>Bereitschaft nimmt %1 Tage statt %2</translation>
    </message>
    <message>
        <source>%1; it costs %2 %3 focused days of %4 (%5 → %6).</source>
        <translation>%1; das kostet %2 %3 Fokustage von %4 (%5 → %6).</translation>
    </message>
    <message>
        <source>%1; it gives %2 %3 focused days of %4 (%5 → %6).</source>
        <translation>%1; das gibt %2 %3 Fokustage von %4 (%5 → %6).</translation>
    </message>
</context>
<context>
    <name>HealthLists</name>
    <message>
        <source>stood in</source>
        <translation>eingesprungen</translation>
    </message>
    <message>
        <source>no turn as primary</source>
        <translation>keine Schicht als Hauptbereitschaft</translation>
    </message>
    <message>
        <source>%1 as primary</source>
        <translation>%1 Hauptbereitschaft</translation>
    </message>
    <message>
        <source>%1 of %2 pages at night</source>
        <translation>%1 von %2 Alarmierungen nachts</translation>
    </message>
    <message>
        <source>no page at night</source>
        <translation>keine Alarmierung nachts</translation>
    </message>
    <message>
        <source>%1 of %2 weeks away or not here</source>
        <translation>%1 von %2 Wochen abwesend oder nicht da</translation>
    </message>
    <message>
        <source>The line stands at twice the mean of %1</source>
        <translation>Die Linie steht beim Doppelten des Mittels von %1</translation>
    </message>
    <message>
        <source>The line stands at the limit of %1</source>
        <translation>Die Linie steht bei der Grenze von %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>A page 1, after hours 2, at night 3; a day as primary 0.5, on a weekend 1</source>
        <translation>Eine Alarmierung 1, in der Freizeit 2, nachts 3; ein Tag Hauptbereitschaft 0,5, am Wochenende 1</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part of the weeks that counted, as primary</source>
        <translation>Teil der gezählten Wochen in Hauptbereitschaft</translation>
    </message>
    <message>
        <source>To the limit</source>
        <translation>Bis zur Grenze</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pages in business hours</source>
        <translation>Alarmierungen in der Arbeitszeit</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Pages after hours</source>
        <translation>Alarmierungen in der Freizeit</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Pages at night</source>
        <translation>Alarmierungen nachts</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>WE</translation>
    </message>
    <message>
        <source>Weekends with duty as primary</source>
        <translation>Wochenenden mit Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Public holidays with duty as primary</source>
        <translation>Feiertage mit Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Distinct hours with a page</source>
        <translation>Verschiedene Stunden mit einer Alarmierung</translation>
    </message>
    <message>
        <source>What explains it</source>
        <translation>Was sie erklärt</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Alarmregel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Needed somebody</source>
        <translation>Brauchte jemanden</translation>
    </message>
    <message>
        <source>Of the pages that were triaged</source>
        <translation>Der eingeordneten Alarmierungen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Of all noise</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Up to this rule, most noise first</source>
        <translation>Bis zu dieser Regel, meistes Rauschen zuerst</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Within a day of another page of the same rule and service</source>
        <translation>Binnen eines Tages nach einer anderen derselben Regel und desselben Dienstes</translation>
    </message>
    <message>
        <source>Not triaged</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Pages without a rule</source>
        <translation>Alarmierungen ohne Regel</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>K keep, T tune, D delete</source>
        <translation>K behalten, T anpassen, D löschen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>week and its first day</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>ddd d MMM hh:mm</source>
        <comment>when a page came</comment>
        <translation>ddd d. MMM hh:mm</translation>
    </message>
    <message>
        <source>To 2 × mean</source>
        <translation>Bis 2 × Mittel</translation>
    </message>
</context>
<context>
    <name>HeatPaint</name>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>on-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>ramp-up and leading</source>
        <translation>Einarbeitung und Leitung</translation>
    </message>
    <message>
        <source>meetings, interrupts</source>
        <translation>Besprechungen, Störungen</translation>
    </message>
    <message>
        <source>excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>HeatPicture</name>
    <message>
        <source>Days here before on-call. L leave, H and hatched: holiday, P and S on call as primary and secondary; the circle: part of full speed while ramping up.</source>
        <translation>Anwesende Tage vor Bereitschaft. U Abwesenheit, F und schraffiert: Feiertag, H und Z Haupt- und Zweitbereitschaft; der Kreis: Anteil am vollen Tempo während der Einarbeitung.</translation>
    </message>
    <message>
        <source>Avail</source>
        <translation>Verf.</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>%1 has no days in %2, but work</source>
        <translation>%1 hat keine Tage im %2, aber Arbeit</translation>
    </message>
    <message>
        <source>Every month fits; %1 of %2 is the fullest, %3</source>
        <translation>Jeder Monat passt; %1 von %2 ist der vollste mit %3</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 over</source>
        <translation>%1 von %2 liegt %3 über der Kapazität</translation>
    </message>
</context>
<context>
    <name>HeatSheet</name>
    <message>
        <source>L</source>
        <comment>on leave, one letter</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>P</source>
        <comment>on call as primary, one letter</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <comment>on call as secondary, one letter</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>H</source>
        <comment>holiday, one letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>%1  %2 of %3 d  %4 %</source>
        <translation>%1  %2 von %3 d  %4 %</translation>
    </message>
    <message>
        <source>%1 d of it here</source>
        <translation>%1 d davon hier</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 % for the roadmap</source>
        <translation>%1 % für die Roadmap</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>   ·   net %1 d</source>
        <translation>   ·   netto %1 d</translation>
    </message>
    <message>
        <source>   ·   load %1</source>
        <translation>   ·   Auslastung %1</translation>
    </message>
    <message>
        <source>Demand by week, %</source>
        <translation>Bedarf je Woche, %</translation>
    </message>
    <message>
        <source>Demand by month</source>
        <translation>Bedarf je Monat</translation>
    </message>
    <message>
        <source>%1: %2 days wanted, %3 there, %4</source>
        <translation>%1: %2 Tage gewünscht, %3 vorhanden, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 days</source>
        <translation>%1, %2: %3 Tage</translation>
    </message>
    <message>
        <source>%1 on leave</source>
        <translation>%1 abwesend</translation>
    </message>
    <message>
        <source>%1 holidays</source>
        <translation>%1 Feiertage</translation>
    </message>
    <message>
        <source>on call as primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>on call as secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>at %1 of full speed</source>
        <translation>mit %1 des vollen Tempos</translation>
    </message>
    <message>
        <source>%1 primary weeks</source>
        <translation>%1 Hauptwochen</translation>
    </message>
    <message>
        <source>hire %1, from %2</source>
        <comment>probability and start</comment>
        <translation>zu %1, ab %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>%1 of %2</source>
        <comment>finished actions</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One of its actions is overdue</source>
        <translation>Eine seiner Maßnahmen ist überfällig</translation>
    </message>
    <message>
        <source>Actions that are finished</source>
        <translation>Maßnahmen, die erledigt sind</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No cause is named yet</source>
        <translation>Noch ist keine Ursache genannt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Times are in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Sev</source>
        <translation>Sev</translation>
    </message>
    <message>
        <source>Severity; 1 is the worst</source>
        <translation>Schwere; 1 ist am schlimmsten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>From its start until users could work again</source>
        <translation>Vom Beginn, bis Nutzer wieder arbeiten konnten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Whether its cause was known</source>
        <translation>Ob die Ursache bekannt war</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Finished actions of all</source>
        <translation>Erledigte Maßnahmen von allen</translation>
    </message>
    <message>
        <source>%1 bad minutes</source>
        <translation>%1 schlechte Minuten</translation>
    </message>
    <message>
        <source>repeat of %1</source>
        <translation>Wiederholung von %1</translation>
    </message>
    <message>
        <source>after its cause was addressed</source>
        <translation>nachdem die Ursache angegangen war</translation>
    </message>
    <message>
        <source>addressed on %1</source>
        <translation>angegangen am %1</translation>
    </message>
    <message>
        <source>the fix has held since %1</source>
        <translation>die Behebung hält seit %1</translation>
    </message>
    <message>
        <source>%1 incidents and %2 bad minutes in 12 months</source>
        <translation>%1 Vorfälle und %2 schlechte Minuten in 12 Monaten</translation>
    </message>
    <message>
        <source>%1 after the fix</source>
        <translation>%1 nach der Behebung</translation>
    </message>
    <message>
        <source>fixed by %1</source>
        <translation>behoben durch %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Sev1–2 restored in %1 min (median of %2)</source>
        <translation>Sev1–2 behoben in %1 min (Median von %2)</translation>
    </message>
    <message>
        <source>%1 after a fix</source>
        <translation>%1 nach einer Behebung</translation>
    </message>
    <message>
        <source>actions: %1 done, %2 on time</source>
        <translation>Maßnahmen: %1 erledigt, %2 rechtzeitig</translation>
    </message>
    <message>
        <source>%1 of %2 checked have helped</source>
        <translation>%1 von %2 geprüften haben geholfen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>This time is needed.</source>
        <translation>Diese Zeit wird gebraucht.</translation>
    </message>
    <message>
        <source>Sev%1</source>
        <translation>Sev%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>Its cause was still open</source>
        <translation>Die Ursache war noch offen</translation>
    </message>
    <message>
        <source>after fix</source>
        <translation>nach Fix</translation>
    </message>
    <message>
        <source>It came back after its cause was addressed</source>
        <translation>Er kam wieder, nachdem die Ursache angegangen war</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Gehalten am %1</translation>
    </message>
    <message>
        <source>overdue %1 d</source>
        <translation>%1 T überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>The review is due on %1</source>
        <translation>Die Nachbetrachtung ist am %1 fällig</translation>
    </message>
    <message>
        <source>“%1” is not a time; write it like 14:05, +12 or %2 14:05.</source>
        <translation>„%1“ ist keine Zeit; zum Beispiel 14:05, +12 oder %2 14:05.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>next update due %1 UTC</source>
        <translation>nächste Meldung fällig %1 UTC</translation>
    </message>
</context>
<context>
    <name>KpiChart</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>near it</source>
        <translation>nahe daran</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>new baseline</source>
        <translation>neuer Ausgangspunkt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Natural limits</source>
        <translation>Natürliche Grenzen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>Grenzen %1</translation>
    </message>
</context>
<context>
    <name>KpiWords</name>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>zu wenige Antworten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <translation>%1 vermutet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>little data</source>
        <translation>wenig Daten</translation>
    </message>
    <message>
        <source>months are missing</source>
        <translation>Monate fehlen</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>no limits below %1 points: there are %2</source>
        <translation>keine Grenzen unter %1 Punkten: es sind %2</translation>
    </message>
    <message>
        <source>limits provisional below %1 points</source>
        <translation>Grenzen vorläufig unter %1 Punkten</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>L</source>
        <comment>planned leave, one letter</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>U</source>
        <comment>unplanned leave, one letter</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>A</source>
        <comment>long absence, one letter</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>T</source>
        <comment>training, one letter</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>C</source>
        <comment>compensation, one letter</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>not a working day</source>
        <translation>kein Arbeitstag</translation>
    </message>
    <message>
        <source>, %1 of the day</source>
        <translation>, %1 des Tages</translation>
    </message>
    <message>
        <source>on leave, %1</source>
        <translation>abwesend, %1</translation>
    </message>
    <message>
        <source>on call as primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>on call as secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>on call during leave</source>
        <translation>Bereitschaft während einer Abwesenheit</translation>
    </message>
    <message>
        <source>P</source>
        <comment>on call as primary, one letter</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <comment>on call as secondary, one letter</comment>
        <translation>Z</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>%1: %2 gates are not met or not known</source>
        <translation>%1: %2 Hürden nicht erfüllt oder nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Up to %1 if all that is unknown is met</source>
        <translation>Bis %1, wenn alles Unbekannte erfüllt ist</translation>
    </message>
    <message>
        <source>Below the bar: %1</source>
        <translation>Unter der Hürde: %1</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Betriebsreife</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Points that nobody has looked at</source>
        <translation>Punkte, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>The highest level whose gates, and those below, are all met</source>
        <translation>Die höchste Stufe, deren Hürden und alle darunter erfüllt sind</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
</context>
<context>
    <name>OpsReview</name>
    <message>
        <source>business</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlafzeit</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>not triaged</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>fairness, 13 weeks</source>
        <translation>Verteilung, 13 Wochen</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>keine Rotation</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Alarmierung vom %1</translation>
    </message>
    <message>
        <source>ddd d MMM hh:mm</source>
        <translation>ddd d. MMM hh:mm</translation>
    </message>
    <message>
        <source>%1 – A needed somebody, N noise</source>
        <translation>%1 – A brauchte jemanden, N Rauschen</translation>
    </message>
    <message>
        <source>without a rule</source>
        <translation>ohne Regel</translation>
    </message>
    <message>
        <source>%1 older pages are not triaged either</source>
        <translation>%1 ältere Alarmierungen sind auch nicht eingeordnet</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>was fehlt</translation>
    </message>
    <message>
        <source>a repeat of %1</source>
        <translation>Wiederholung von %1</translation>
    </message>
    <message>
        <source>Sev%1</source>
        <translation>Sev%1</translation>
    </message>
    <message>
        <source>none open, none of the week, no review to hold</source>
        <translation>keine offen, keine der Woche, keine Nachbesprechung aus</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>burn, 7 days</source>
        <translation>Verbrauch, 7 Tage</translation>
    </message>
    <message>
        <source>spent in</source>
        <translation>aufgebraucht in</translation>
    </message>
    <message>
        <source>what the policy asks for</source>
        <translation>was die Regeln verlangen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 P takes it into the plan, %2 d.</source>
        <translation>%1 P nimmt es in den Plan, %2 d.</translation>
    </message>
    <message>
        <source>no objective is in force</source>
        <translation>kein Ziel ist in Kraft</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>of triaged</source>
        <translation>der eingeordneten</translation>
    </message>
    <message>
        <source>of all noise</source>
        <translation>allen Rauschens</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Pages without a rule</source>
        <translation>Alarmierungen ohne Regel</translation>
    </message>
    <message>
        <source>K keep, T tune, D delete</source>
        <translation>K behalten, T anpassen, D löschen</translation>
    </message>
    <message>
        <source>no rule made noise</source>
        <translation>keine Regel hat gerauscht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>go?</source>
        <translation>Freigabe?</translation>
    </message>
    <message>
        <source>what stands in the way</source>
        <translation>was im Weg steht</translation>
    </message>
    <message>
        <source>go</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>no go yet</source>
        <translation>noch nicht frei</translation>
    </message>
    <message>
        <source>no release is planned for the week</source>
        <translation>für die Woche ist keine Version geplant</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>holes and conflicts</source>
        <translation>Lücken und Konflikte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>none is due</source>
        <translation>keine fällig</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>what was decided about a freeze</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>F freeze, Shift+F no freeze</source>
        <translation>F Funktionen anhalten, Umschalt+F nicht</translation>
    </message>
    <message>
        <source>⇄ %1</source>
        <comment>the turn that is to be swapped</comment>
        <translation>⇄ %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Export the report as PDF</source>
        <translation>Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Go to where it can be worked on</source>
        <translation>Dorthin gehen, wo daran gearbeitet werden kann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1; of those due in three months %2 % are done, %3 % in time</source>
        <translation>%1; von den in drei Monaten fälligen sind %2 % erledigt, %3 % rechtzeitig</translation>
    </message>
    <message>
        <source>%1 past their review, %2 wait for somebody, %3 near</source>
        <translation>%1 nach ihrer Prüffrist, %2 warten auf jemanden, %3 bald</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>%1 wait for an answer</source>
        <translation>%1 warten auf Antwort</translation>
    </message>
    <message>
        <source>next: %1 on %2</source>
        <translation>als Nächstes: %1 am %2</translation>
    </message>
    <message>
        <source>Nobody waits for an update.</source>
        <translation>Niemand wartet auf einen Lagebericht.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Eine Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Eine Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Who was asked to approve</source>
        <translation>Wer um Genehmigung gebeten wurde</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Wer was entscheidet</translation>
    </message>
    <message>
        <source>Add decision right</source>
        <translation>Entscheidungsrecht hinzufügen</translation>
    </message>
    <message>
        <source>Add a decision right</source>
        <translation>Ein Entscheidungsrecht hinzufügen</translation>
    </message>
    <message>
        <source>New kind of decision</source>
        <translation>Neue Art von Entscheidung</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>%1 to be looked at again</source>
        <translation>%1 noch einmal anzusehen</translation>
    </message>
    <message>
        <source>All were looked at.</source>
        <translation>Alle sind angesehen.</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Ein Risiko hinzufügen</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Documents and review queue</source>
        <translation>Dokumente und Prüfliste</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ein Dokument hinzufügen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Who was asked to agree</source>
        <translation>Wer um Zustimmung gebeten wurde</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessengruppen</translation>
    </message>
    <message>
        <source>Add stakeholder</source>
        <translation>Interessengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a stakeholder</source>
        <translation>Eine Interessengruppe hinzufügen</translation>
    </message>
    <message>
        <source>New stakeholder</source>
        <translation>Neue Interessengruppe</translation>
    </message>
    <message>
        <source>Who answers for what (RACI)</source>
        <translation>Wer wofür einsteht (RACI)</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line to the matrix</source>
        <translation>Der Matrix eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Tätigkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rhythmen</translation>
    </message>
    <message>
        <source>Add cadence</source>
        <translation>Rhythmus hinzufügen</translation>
    </message>
    <message>
        <source>Add a cadence</source>
        <translation>Einen Rhythmus hinzufügen</translation>
    </message>
    <message>
        <source>New cadence</source>
        <translation>Neuer Rhythmus</translation>
    </message>
    <message>
        <source>Meetings that come round</source>
        <translation>Wiederkehrende Besprechungen</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>Add an escalation</source>
        <translation>Eine Eskalation hinzufügen</translation>
    </message>
    <message>
        <source>New escalation</source>
        <translation>Neue Eskalation</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>Exceptions from standards</source>
        <translation>Ausnahmen von Standards</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Zugriffsprüfungen</translation>
    </message>
    <message>
        <source>Add access review</source>
        <translation>Zugriffsprüfung hinzufügen</translation>
    </message>
    <message>
        <source>Add an access review</source>
        <translation>Eine Zugriffsprüfung hinzufügen</translation>
    </message>
    <message>
        <source>New system</source>
        <translation>Neues System</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <source>Holes</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>during leave</source>
        <translation>während Abwesenheit</translation>
    </message>
    <message>
        <source>too near</source>
        <translation>zu dicht</translation>
    </message>
    <message>
        <source>furthest from the fair share, weeks</source>
        <translation>weiteste Abweichung vom fairen Anteil, Wochen</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>critical path, days lost</source>
        <translation>kritischer Pfad, verlorene Tage</translation>
    </message>
    <message>
        <source>   ·   people who have to agree: %1</source>
        <translation>   ·   Personen, die zustimmen müssen: %1</translation>
    </message>
    <message>
        <source>Nobody has to agree: nothing that was published changes.</source>
        <translation>Niemand muss zustimmen: Nichts Veröffentlichtes ändert sich.</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>erhält %1</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>gibt %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Have to agree: %1</source>
        <translation>Müssen zustimmen: %1</translation>
    </message>
</context>
<context>
    <name>ServiceMap</name>
    <message>
        <source>third party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation>im Kreis</translation>
    </message>
    <message>
        <source>single point</source>
        <translation>einziger Weg</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>low traffic</source>
        <translation>wenig Verkehr</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>%1 of %2 days are without data</source>
        <translation>%1 von %2 Tagen sind ohne Daten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a budget, part used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody can lead the work on it</source>
        <translation>Niemand kann die Arbeit daran leiten</translation>
    </message>
    <message>
        <source>%1 can lead the work on it</source>
        <translation>Die Arbeit daran leiten kann: %1</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>%1 d alt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>SetSuggestion</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No set holds %1: even with only what has begun or cannot be left out it is %2.</source>
        <translation>Keine Auswahl hält %1: selbst nur mit dem, was begonnen hat oder nicht entfallen kann, sind es %2.</translation>
    </message>
    <message>
        <source>Whatever is left out, these are late too often: %1.</source>
        <translation>Was immer entfällt, diese sind zu oft spät: %1.</translation>
    </message>
    <message>
        <source>What is above the line is the best set for %1 already: together in time in %2.</source>
        <translation>Was über der Linie steht, ist schon die beste Auswahl für %1: gemeinsam rechtzeitig in %2.</translation>
    </message>
    <message>
        <source>%1 go behind the others</source>
        <translation>%1 kommen hinter die anderen</translation>
    </message>
    <message>
        <source>%1 come in</source>
        <translation>%1 kommen hinein</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>%1 of the cost of delay</source>
        <translation>%1 der Verzögerungskosten</translation>
    </message>
    <message>
        <source>%1 of the effort</source>
        <translation>%1 des Aufwands</translation>
    </message>
    <message>
        <source>%1: together in time in %2 instead of %3, with %4.%5</source>
        <translation>%1: gemeinsam rechtzeitig in %2 statt %3, mit %4.%5</translation>
    </message>
    <message>
        <source> No set is worth more.</source>
        <translation> Keine Auswahl ist mehr wert.</translation>
    </message>
    <message>
        <source>%1 %2 points</source>
        <translation>%1 %2 Punkte</translation>
    </message>
    <message>
        <source>Dearest for the others: %1.</source>
        <translation>Am teuersten für die anderen: %1.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 It cannot start earlier.</source>
        <translation>%1 Früher kann es nicht beginnen.</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor dem %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>noch %1, bis %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 float</source>
        <translation>%1 Puffer</translation>
    </message>
    <message>
        <source>One item, until %1</source>
        <translation>Ein Vorhaben, bis %1</translation>
    </message>
    <message>
        <source>%1 items, until %2</source>
        <translation>%1 Vorhaben, bis %2</translation>
    </message>
    <message>
        <source>Every milestone is where the baseline has it, or earlier</source>
        <translation>Jeder Meilenstein hält den Basisplan</translation>
    </message>
    <message>
        <source>Every deadline is met; %1 is nearest to its own, with %2 to spare</source>
        <translation>Jede Frist wird gehalten; %1 ist der eigenen am nächsten, mit %2 Luft</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>no dates: not above the line</source>
        <translation>keine Termine: nicht über der Linie</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>after its deadline of %1</source>
        <translation>nach der Frist %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1 had %2</source>
        <translation>%1 hatte %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 later</source>
        <translation>%1, %2 später</translation>
    </message>
    <message>
        <source>%1, %2 earlier</source>
        <translation>%1, %2 früher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Baseline finish</source>
        <translation>Ende im Basisplan</translation>
    </message>
    <message>
        <source>%1 lands on %2, %3 after its deadline</source>
        <translation>%1 endet am %2, %3 nach der Frist</translation>
    </message>
    <message>
        <source>%1 lands on %2, %3 after its baseline</source>
        <translation>%1 endet am %2, %3 nach dem Basisplan</translation>
    </message>
    <message>
        <source>not before %1: %2</source>
        <translation>nicht vor %1: %2</translation>
    </message>
    <message>
        <source>not before %1: %2 – %3</source>
        <translation>nicht vor %1: %2 – %3</translation>
    </message>
    <message>
        <source>Bars: with the people there are</source>
        <translation>Balken: mit den Leuten, die da sind</translation>
    </message>
    <message>
        <source>by links alone</source>
        <translation>nach Verbindungen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>by links alone until %1</source>
        <translation>nur nach Verbindungen bis %1</translation>
    </message>
    <message>
        <source>Nobody is there %1</source>
        <translation>Niemand ist da: %1</translation>
    </message>
    <message>
        <source>By links alone, with people enough: %1</source>
        <translation>Nur nach Verbindungen, mit genug Leuten: %1</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Nach Verbindungen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>P80 %1</source>
        <translation>P80 %1</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>In the plan: %1</source>
        <translation>Im Plan: %1</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Vorhaben</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Vorhaben</translation>
    </message>
    <message>
        <source>Without dates: they wait for each other</source>
        <translation>Ohne Termine: sie warten aufeinander</translation>
    </message>
    <message>
        <source>Not above the line</source>
        <translation>Nicht über der Linie</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>nobody can do it</source>
        <translation>niemand kann es</translation>
    </message>
    <message>
        <source>no room for it</source>
        <translation>kein Platz dafür</translation>
    </message>
    <message>
        <source>a planned hire</source>
        <translation>eine geplante Einstellung</translation>
    </message>
</context>
<context>
    <name>TimelineLoad</name>
    <message>
        <source>%1 is %2 over</source>
        <translation>%1 liegt %2 über der Kapazität</translation>
    </message>
    <message>
        <source>Load by week, % of net capacity</source>
        <translation>Auslastung je Woche, % der Nettokapazität</translation>
    </message>
    <message>
        <source>Load by month, % of net capacity</source>
        <translation>Auslastung je Monat, % der Nettokapazität</translation>
    </message>
    <message>
        <source>Load, %1</source>
        <translation>Auslastung, %1</translation>
    </message>
    <message>
        <source>% of net capacity by week</source>
        <translation>% der Nettokapazität je Woche</translation>
    </message>
    <message>
        <source>% of net capacity by month</source>
        <translation>% der Nettokapazität je Monat</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>review-by passed %1 ago</source>
        <translation>Prüffrist seit %1 vorbei</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>to be decided today</source>
        <translation>heute zu entscheiden</translation>
    </message>
    <message>
        <source>to be decided, %1 overdue</source>
        <translation>zu entscheiden, %1 überfällig</translation>
    </message>
    <message>
        <source>to be decided in %1</source>
        <translation>zu entscheiden in %1</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>review in %1</source>
        <translation>Prüfung in %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 of %2 healthy</source>
        <translation>%1 von %2 gesund</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>, %1 critical services without objective</source>
        <translation>, %1 kritische Dienste ohne Ziel</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Pages of W%1</source>
        <translation>Alarmierungen der KW %1</translation>
    </message>
    <message>
        <source>%1 by day · %2 in the evening · %3 at night</source>
        <translation>%1 am Tag · %2 am Abend · %3 in der Nacht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>actions %1</source>
        <translation>Maßnahmen %1</translation>
    </message>
    <message>
        <source>updates %1</source>
        <translation>Lageberichte %1</translation>
    </message>
    <message>
        <source>1:1s %1</source>
        <translation>1:1s %1</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>%1 open for more than a week</source>
        <translation>%1 seit mehr als einer Woche offen</translation>
    </message>
</context>
<context>
    <name>access_review</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterzeichnet am</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffsprüfung</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Zugriffsprüfungen</translation>
    </message>
</context>
<context>
    <name>action_item</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Became item</source>
        <translation>Wurde zum Vorhaben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>affected_service</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Affected service</source>
        <translation>Betroffener Dienst</translation>
    </message>
    <message>
        <source>Affected services</source>
        <translation>Betroffene Dienste</translation>
    </message>
</context>
<context>
    <name>agenda_point</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Carried from</source>
        <translation>Übernommen aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Agenda points</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Provider team</source>
        <translation>Lieferteam</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Abnehmer</translation>
    </message>
    <message>
        <source>Item provided</source>
        <translation>Geliefertes Vorhaben</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Abgesprochen am</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Abgesprochen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Absprache</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Absprachen</translation>
    </message>
</context>
<context>
    <name>alert_rule</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Betriebsanleitung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Alarmregel</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
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
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Zuordnungen</translation>
    </message>
</context>
<context>
    <name>api_contract</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Consumers left</source>
        <translation>Verbleibende Nutzer</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>Event schema</source>
        <translation>Ereignisschema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>assessment_rating</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einzelbewertung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einzelbewertungen</translation>
    </message>
</context>
<context>
    <name>baseline</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
</context>
<context>
    <name>budget_line</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetposten</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetposten</translation>
    </message>
</context>
<context>
    <name>cadence</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interessengruppe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Karenz</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt erledigt</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Ausgesetzt bis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Datenerfassung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Rhythmen</translation>
    </message>
</context>
<context>
    <name>candidate</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Nächstes am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Einwilligung bis</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Vorgespräch</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaturen</translation>
    </message>
</context>
<context>
    <name>candidate_debrief</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Red-flag note</source>
        <translation>Notiz zu Warnzeichen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Do not hire</source>
        <translation>Nicht einstellen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Beratungen</translation>
    </message>
</context>
<context>
    <name>candidate_move</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Move of a candidate</source>
        <translation>Schritt einer Kandidatur</translation>
    </message>
    <message>
        <source>Moves of candidates</source>
        <translation>Schritte von Kandidaturen</translation>
    </message>
</context>
<context>
    <name>candidate_name</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name of a candidate</source>
        <translation>Name einer Kandidatur</translation>
    </message>
    <message>
        <source>Names of candidates</source>
        <translation>Namen von Kandidaturen</translation>
    </message>
</context>
<context>
    <name>capacity_adjustment</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
</context>
<context>
    <name>capacity_policy</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Focus factor</source>
        <translation>Fokusfaktor</translation>
    </message>
    <message>
        <source>Interrupt share</source>
        <translation>Anteil Störungen</translation>
    </message>
    <message>
        <source>Excellence reserve</source>
        <translation>Exzellenzreserve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Capacity policy</source>
        <translation>Kapazitätsregel</translation>
    </message>
    <message>
        <source>Capacity policies</source>
        <translation>Kapazitätsregeln</translation>
    </message>
</context>
<context>
    <name>career_level</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>career_step</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Seitwärts</translation>
    </message>
    <message>
        <source>Change of track</source>
        <translation>Laufbahnwechsel</translation>
    </message>
    <message>
        <source>Career step</source>
        <translation>Karriereschritt</translation>
    </message>
    <message>
        <source>Career steps</source>
        <translation>Karriereschritte</translation>
    </message>
</context>
<context>
    <name>cause_theme</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Angegangen am</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>Behoben durch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cause theme</source>
        <translation>Ursachenthema</translation>
    </message>
    <message>
        <source>Cause themes</source>
        <translation>Ursachenthemen</translation>
    </message>
</context>
<context>
    <name>check_answer</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Waived because</source>
        <translation>Erlassen, weil</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>check_in</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
</context>
<context>
    <name>check_suppression</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Check switched off</source>
        <translation>Abgeschaltete Prüfung</translation>
    </message>
    <message>
        <source>Checks switched off</source>
        <translation>Abgeschaltete Prüfungen</translation>
    </message>
</context>
<context>
    <name>checklist_point</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Point of a template</source>
        <translation>Punkt einer Vorlage</translation>
    </message>
    <message>
        <source>Points of templates</source>
        <translation>Punkte von Vorlagen</translation>
    </message>
</context>
<context>
    <name>checklist_run</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
</context>
<context>
    <name>checklist_template</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>Checklistenvorlage</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>Checklistenvorlagen</translation>
    </message>
</context>
<context>
    <name>concern_checkpoint</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>PagerDuty</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage-Katalog</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>contract_change</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Unverträglich</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Versions in parallel</source>
        <translation>Parallele Versionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contract change</source>
        <translation>Vertragsänderung</translation>
    </message>
    <message>
        <source>Contract changes</source>
        <translation>Vertragsänderungen</translation>
    </message>
</context>
<context>
    <name>contract_consumer</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interessengruppe</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>cost_sample</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Cost of a month</source>
        <translation>Kosten eines Monats</translation>
    </message>
    <message>
        <source>Costs of months</source>
        <translation>Kosten von Monaten</translation>
    </message>
</context>
<context>
    <name>datastore</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version supported until</source>
        <translation>Version unterstützt bis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relational</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>Datenspeicher</translation>
    </message>
</context>
<context>
    <name>datastore_use</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Use of a datastore</source>
        <translation>Nutzung eines Speichers</translation>
    </message>
    <message>
        <source>Uses of datastores</source>
        <translation>Nutzungen von Speichern</translation>
    </message>
</context>
<context>
    <name>debrief_dissent</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>What they saw</source>
        <translation>Was sie sahen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Gegenstimme</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Gegenstimmen</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Entscheidung durch</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Go/no-go</source>
        <translation>Go/No-go</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personaleinsatz</translation>
    </message>
    <message>
        <source>Risk acceptance</source>
        <translation>Risikoakzeptanz</translation>
    </message>
    <message>
        <source>SLO change</source>
        <translation>SLO-Änderung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>decision_approval</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
</context>
<context>
    <name>decision_right</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigung durch</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>With the team</source>
        <translation>Mit dem Team</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Genehmigung</translation>
    </message>
    <message>
        <source>Decision right</source>
        <translation>Entscheidungsrecht</translation>
    </message>
    <message>
        <source>Decision rights</source>
        <translation>Entscheidungsrechte</translation>
    </message>
</context>
<context>
    <name>defect</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden am</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Found in production</source>
        <translation>Im Betrieb gefunden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>dependency</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <source>Lag counted in</source>
        <translation>Zeitabstand gezählt in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation>Ende–Anfang</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Anfang–Anfang</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Ende–Ende</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Anfang–Ende</translation>
    </message>
    <message>
        <source>Successor’s calendar</source>
        <translation>Kalender des Nachfolgers</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
</context>
<context>
    <name>deployment</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Because of an incident</source>
        <translation>Wegen eines Vorfalls</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>Feature flag</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Kanarienvogel</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Blau-grün</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Auslieferungen</translation>
    </message>
</context>
<context>
    <name>deprecation</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Consumers left</source>
        <translation>Verbleibende Abnehmer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Deprecation</source>
        <translation>Abkündigung</translation>
    </message>
    <message>
        <source>Deprecations</source>
        <translation>Abkündigungen</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>In diesem Zustand seit</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Architecture decision</source>
        <translation>Architekturentscheidung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>Datenmodell</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Betriebsanleitung</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Ablaufplan</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Threat model</source>
        <translation>Bedrohungsmodell</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>Leistungsbericht</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Teamcharta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Post-incident review</source>
        <translation>Vorfallnachbetrachtung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>document_sign_off</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>escalation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bitte um</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
</context>
<context>
    <name>escalation_route</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Escalation route</source>
        <translation>Eskalationsweg</translation>
    </message>
    <message>
        <source>Escalation routes</source>
        <translation>Eskalationswege</translation>
    </message>
</context>
<context>
    <name>escalation_step</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Escalation step</source>
        <translation>Eskalationsschritt</translation>
    </message>
    <message>
        <source>Escalation steps</source>
        <translation>Eskalationsschritte</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Finished item</source>
        <translation>Fertiges Vorhaben</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>evidence_entry</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>evidence_pack</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Generated on</source>
        <translation>Erzeugt am</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>Evidence packs</source>
        <translation>Nachweispakete</translation>
    </message>
</context>
<context>
    <name>fairlead</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>- %1: %2 pages, noise %3</source>
        <translation>- %1: %2 Alarmierungen, Rauschen %3</translation>
    </message>
    <message>
        <source>, %1 not triaged</source>
        <translation>, %1 nicht eingeordnet</translation>
    </message>
    <message>
        <source>Noisiest alert rules</source>
        <translation>Lauteste Alarmregeln</translation>
    </message>
    <message>
        <source>- %1: %2 of %3 needed nobody</source>
        <translation>- %1: %2 von %3 brauchten niemanden</translation>
    </message>
    <message>
        <source>without a rule</source>
        <translation>ohne Regel</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>- %1 Sev%2 %3: %4</source>
        <translation>- %1 Sev%2 %3: %4</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source> – still open</source>
        <translation> – noch offen</translation>
    </message>
    <message>
        <source> – restored after %1 min</source>
        <translation> – nach %1 min wiederhergestellt</translation>
    </message>
    <message>
        <source>, a repeat of %1 %2</source>
        <translation>, eine Wiederholung von %1 %2</translation>
    </message>
    <message>
        <source>- Review of %1 overdue since %2</source>
        <translation>- Nachbesprechung von %1 überfällig seit %2</translation>
    </message>
    <message>
        <source>- Review of %1 due on %2</source>
        <translation>- Nachbesprechung von %1 fällig am %2</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- keine</translation>
    </message>
    <message>
        <source>Changes next week</source>
        <translation>Änderungen der nächsten Woche</translation>
    </message>
    <message>
        <source>- %1 on %2: %3</source>
        <translation>- %1 am %2: %3</translation>
    </message>
    <message>
        <source>go</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>no go yet, %1 points open</source>
        <translation>noch nicht freigegeben, %1 Punkte offen</translation>
    </message>
    <message>
        <source>On call next week</source>
        <translation>Bereitschaft der nächsten Woche</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <translation>- %1: %2</translation>
    </message>
    <message>
        <source>nobody is planned as primary</source>
        <translation>niemand ist als Erster geplant</translation>
    </message>
    <message>
        <source>a shift is empty</source>
        <translation>eine Schicht ist leer</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source># Ops hand-over, week of %1</source>
        <translation># Betriebsübergabe, Woche vom %1</translation>
    </message>
    <message>
        <source>“%1” is a gate and cannot be waived.</source>
        <translation>„%1“ ist zwingend und kann nicht erlassen werden.</translation>
    </message>
    <message>
        <source>“%1” is waived without a reason.</source>
        <translation>„%1“ ist ohne Grund erlassen.</translation>
    </message>
    <message>
        <source>“%1” is not met.</source>
        <translation>„%1“ ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>“%1” has no answer yet.</source>
        <translation>„%1“ ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>its times are out of order</source>
        <translation>seine Zeiten sind in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>nobody is named as commander</source>
        <translation>niemand ist als Leitung genannt</translation>
    </message>
    <message>
        <source>its review is still to be held</source>
        <translation>seine Nachbesprechung steht noch aus</translation>
    </message>
    <message>
        <source>its review is overdue</source>
        <translation>seine Nachbesprechung ist überfällig</translation>
    </message>
    <message>
        <source>it is closed but not restored</source>
        <translation>er ist geschlossen, aber nicht behoben</translation>
    </message>
    <message>
        <source>it names no cause</source>
        <translation>er nennt keine Ursache</translation>
    </message>
    <message>
        <source>There is no checklist.</source>
        <translation>Es gibt keine Checkliste.</translation>
    </message>
    <message>
        <source>Nobody has decided to go.</source>
        <translation>Niemand hat die Freigabe entschieden.</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>wird besser</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>wird schlechter</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>zu wenige Werte</translation>
    </message>
    <message>
        <source>outside its limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>eight in a row on one side</source>
        <translation>acht in Folge auf einer Seite</translation>
    </message>
    <message>
        <source>three of four near a limit</source>
        <translation>drei von vier nahe einer Grenze</translation>
    </message>
    <message>
        <source>meets the target</source>
        <translation>erreicht das Ziel</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>nahe am Ziel</translation>
    </message>
    <message>
        <source>misses the target</source>
        <translation>verfehlt das Ziel</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Planned against delivered</source>
        <translation>Geplant gegen geliefert</translation>
    </message>
    <message>
        <source>Predictability</source>
        <translation>Verlässlichkeit der Planung</translation>
    </message>
    <message>
        <source>Do we deliver what we commit to?</source>
        <translation>Liefern wir, was wir zusagen?</translation>
    </message>
    <message>
        <source>Delivered committed effort ÷ committed effort of the baseline</source>
        <translation>Gelieferter zugesagter Aufwand ÷ zugesagter Aufwand des Basisplans</translation>
    </message>
    <message>
        <source>Fewer promises, smaller items, less unplanned work</source>
        <translation>Weniger Zusagen, kleinere Vorhaben, weniger Ungeplantes</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Häufigkeit der Auslieferung</translation>
    </message>
    <message>
        <source>How often does a change reach users?</source>
        <translation>Wie oft erreicht eine Änderung die Nutzer?</translation>
    </message>
    <message>
        <source>Deployments ÷ services ÷ weeks</source>
        <translation>Auslieferungen ÷ Dienste ÷ Wochen</translation>
    </message>
    <message>
        <source>Smaller changes, fewer hand-overs, automated checks</source>
        <translation>Kleinere Änderungen, weniger Übergaben, automatische Prüfungen</translation>
    </message>
    <message>
        <source>Availability of tier 1</source>
        <translation>Verfügbarkeit der Stufe 1</translation>
    </message>
    <message>
        <source>Can customers use what matters most?</source>
        <translation>Können Kunden nutzen, was am wichtigsten ist?</translation>
    </message>
    <message>
        <source>1 − bad minutes ÷ all minutes of tier-1 services</source>
        <translation>1 − schlechte Minuten ÷ alle Minuten der Dienste der Stufe 1</translation>
    </message>
    <message>
        <source>Fallbacks, canaries, fewer repeats of old causes</source>
        <translation>Rückfallwege, schrittweise Einführung, weniger alte Ursachen</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Antwortzeit p95</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>How long do most customers wait?</source>
        <translation>Wie lange warten die meisten Kunden?</translation>
    </message>
    <message>
        <source>95th percentile of the month, as imported</source>
        <translation>95. Perzentil des Monats, wie importiert</translation>
    </message>
    <message>
        <source>Indexes, caching, fewer calls in a row</source>
        <translation>Indizes, Zwischenspeicher, weniger Aufrufe hintereinander</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Antwortzeit p99</translation>
    </message>
    <message>
        <source>How long do the unlucky wait?</source>
        <translation>Wie lange warten die, die Pech haben?</translation>
    </message>
    <message>
        <source>99th percentile of the month, as imported</source>
        <translation>99. Perzentil des Monats, wie importiert</translation>
    </message>
    <message>
        <source>Time-outs, queues, noisy neighbours</source>
        <translation>Zeitgrenzen, Warteschlangen, laute Nachbarn</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>How many requests fail?</source>
        <translation>Wie viele Anfragen scheitern?</translation>
    </message>
    <message>
        <source>Bad events ÷ all events, 28 days</source>
        <translation>Schlechte Ereignisse ÷ alle Ereignisse, 28 Tage</translation>
    </message>
    <message>
        <source>Retries with a limit, better input checks</source>
        <translation>Begrenzte Wiederholungen, bessere Eingabeprüfung</translation>
    </message>
    <message>
        <source>Defect escape</source>
        <translation>Durchgerutschte Fehler</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Who meets a bug first: we or the customer?</source>
        <translation>Wer trifft zuerst auf einen Fehler: wir oder der Kunde?</translation>
    </message>
    <message>
        <source>Production defects ÷ all defects</source>
        <translation>Fehler in Produktion ÷ alle Fehler</translation>
    </message>
    <message>
        <source>Tests where bugs were missed, canaries</source>
        <translation>Tests, wo Fehler durchrutschten, schrittweise Einführung</translation>
    </message>
    <message>
        <source>Change failure</source>
        <translation>Fehlgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>How many deployments go wrong?</source>
        <translation>Wie viele Auslieferungen gehen schief?</translation>
    </message>
    <message>
        <source>Failed or rolled-back deployments ÷ deployments</source>
        <translation>Gescheiterte oder zurückgenommene Auslieferungen ÷ Auslieferungen</translation>
    </message>
    <message>
        <source>Smaller changes, canaries, migration lint</source>
        <translation>Kleinere Änderungen, schrittweise Einführung, Prüfung der Migrationen</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>Anteil der Nacharbeit</translation>
    </message>
    <message>
        <source>How often do we deploy only to repair?</source>
        <translation>Wie oft liefern wir nur aus, um zu reparieren?</translation>
    </message>
    <message>
        <source>Deployments made because of an incident ÷ deployments</source>
        <translation>Auslieferungen wegen eines Vorfalls ÷ Auslieferungen</translation>
    </message>
    <message>
        <source>Tests before release, small changes, canaries</source>
        <translation>Tests vor der Freigabe, kleine Änderungen, schrittweise Einführung</translation>
    </message>
    <message>
        <source>Repeats of addressed causes</source>
        <translation>Wiederholungen behobener Ursachen</translation>
    </message>
    <message>
        <source>Do fixes hold?</source>
        <translation>Halten die Abhilfen?</translation>
    </message>
    <message>
        <source>Sev1–2 incidents whose cause had been addressed</source>
        <translation>Vorfälle Sev1–2, deren Ursache behoben war</translation>
    </message>
    <message>
        <source>Actions that are verified, not only done</source>
        <translation>Maßnahmen, die geprüft und nicht nur erledigt sind</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Lead time for changes</source>
        <translation>Durchlaufzeit von Änderungen</translation>
    </message>
    <message>
        <source>How long from commit to production?</source>
        <translation>Wie lange vom Commit bis in Produktion?</translation>
    </message>
    <message>
        <source>Median of commit to production</source>
        <translation>Median vom Commit bis in Produktion</translation>
    </message>
    <message>
        <source>Shorter review waits, fewer manual steps</source>
        <translation>Kürzeres Warten auf Durchsichten, weniger Handarbeit</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Cycle time of features</source>
        <translation>Bearbeitungszeit von Funktionen</translation>
    </message>
    <message>
        <source>How long does a piece of work take?</source>
        <translation>Wie lange dauert ein Stück Arbeit?</translation>
    </message>
    <message>
        <source>Median of start to done</source>
        <translation>Median vom Beginn bis fertig</translation>
    </message>
    <message>
        <source>Less work in progress, smaller pieces</source>
        <translation>Weniger Arbeit zugleich, kleinere Stücke</translation>
    </message>
    <message>
        <source>Review turnaround</source>
        <translation>Wartezeit auf Durchsicht</translation>
    </message>
    <message>
        <source>How long does a change wait for a reviewer?</source>
        <translation>Wie lange wartet eine Änderung auf eine Durchsicht?</translation>
    </message>
    <message>
        <source>Median business hours to the first human review</source>
        <translation>Median der Arbeitsstunden bis zur ersten Durchsicht durch einen Menschen</translation>
    </message>
    <message>
        <source>Smaller changes, review slots in the day</source>
        <translation>Kleinere Änderungen, feste Zeiten für Durchsichten</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Zeit bis zur Wiederherstellung</translation>
    </message>
    <message>
        <source>How long are customers without it?</source>
        <translation>Wie lange müssen Kunden verzichten?</translation>
    </message>
    <message>
        <source>Mean of started to restored, Sev1–2</source>
        <translation>Mittel vom Beginn bis wiederhergestellt, Sev1–2</translation>
    </message>
    <message>
        <source>Fallbacks, runbooks, rehearsals</source>
        <translation>Rückfallwege, Handbücher, Übungen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Failed deployment recovery</source>
        <translation>Erholung nach Auslieferung</translation>
    </message>
    <message>
        <source>How fast are we back after a bad deployment?</source>
        <translation>Wie schnell sind wir nach einer schlechten Auslieferung zurück?</translation>
    </message>
    <message>
        <source>Median of started to restored, incidents that a deployment caused</source>
        <translation>Median vom Beginn bis wiederhergestellt, Vorfälle durch Auslieferungen</translation>
    </message>
    <message>
        <source>Rollback by one key, feature flags, canaries</source>
        <translation>Rücknahme mit einer Taste, Schalter, schrittweise Einführung</translation>
    </message>
    <message>
        <source>Alert noise</source>
        <translation>Alarmrauschen</translation>
    </message>
    <message>
        <source>How many pages asked for nobody?</source>
        <translation>Wie viele Alarmierungen brauchten niemanden?</translation>
    </message>
    <message>
        <source>Pages that needed nobody ÷ triaged pages</source>
        <translation>Alarmierungen, die niemanden brauchten ÷ eingeordnete Alarmierungen</translation>
    </message>
    <message>
        <source>Tune or delete the noisiest rules</source>
        <translation>Die lautesten Regeln anpassen oder löschen</translation>
    </message>
    <message>
        <source>Error budget burn</source>
        <translation>Verbrauch des Fehlerbudgets</translation>
    </message>
    <message>
        <source>Do we spend reliability faster than it is given?</source>
        <translation>Verbrauchen wir Zuverlässigkeit schneller, als sie da ist?</translation>
    </message>
    <message>
        <source>Worst 28-day burn of tier 1</source>
        <translation>Schlechtester 28-Tage-Verbrauch der Stufe 1</translation>
    </message>
    <message>
        <source>Stop risky changes, fix the worst cause</source>
        <translation>Riskante Änderungen stoppen, die schlimmste Ursache beheben</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Capacity on engineering excellence</source>
        <translation>Kapazität für technische Güte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Do we look after what we have?</source>
        <translation>Pflegen wir, was wir haben?</translation>
    </message>
    <message>
        <source>Excellence effort ÷ all effort</source>
        <translation>Aufwand für technische Güte ÷ aller Aufwand</translation>
    </message>
    <message>
        <source>The reserve in the plan</source>
        <translation>Die Reserve im Plan</translation>
    </message>
    <message>
        <source>Endpoints retired</source>
        <translation>Abgeschaltete Endpunkte</translation>
    </message>
    <message>
        <source>Is the old going away?</source>
        <translation>Verschwindet das Alte?</translation>
    </message>
    <message>
        <source>Retired endpoints of those that are to go</source>
        <translation>Abgeschaltete Endpunkte von denen, die gehen sollen</translation>
    </message>
    <message>
        <source>Migrate the last consumers</source>
        <translation>Die letzten Nutzer umziehen</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Cost per 1,000 requests</source>
        <translation>Kosten je 1.000 Anfragen</translation>
    </message>
    <message>
        <source>What does serving cost?</source>
        <translation>Was kostet der Betrieb?</translation>
    </message>
    <message>
        <source>Cost ÷ thousand requests</source>
        <translation>Kosten ÷ tausend Anfragen</translation>
    </message>
    <message>
        <source>Right-sizing, caching, storage classes</source>
        <translation>Passende Größen, Zwischenspeicher, Speicherklassen</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>How full are we?</source>
        <translation>Wie voll sind wir?</translation>
    </message>
    <message>
        <source>95th percentile of CPU and disk</source>
        <translation>95. Perzentil von Prozessor und Platte</translation>
    </message>
    <message>
        <source>Scaling before the peak</source>
        <translation>Vor der Spitze vergrößern</translation>
    </message>
    <message>
        <source>Dependency reliability</source>
        <translation>Verlässlichkeit der Absprachen</translation>
    </message>
    <message>
        <source>Do others get what we promised them?</source>
        <translation>Bekommen andere, was wir ihnen versprachen?</translation>
    </message>
    <message>
        <source>Agreements on time ÷ agreements due</source>
        <translation>Absprachen rechtzeitig ÷ fällige Absprachen</translation>
    </message>
    <message>
        <source>Earlier renegotiation, smaller promises</source>
        <translation>Früher neu verhandeln, kleinere Zusagen</translation>
    </message>
    <message>
        <source>Unannounced breaking changes</source>
        <translation>Unangekündigte Brüche</translation>
    </message>
    <message>
        <source>Do we surprise those who call us?</source>
        <translation>Überraschen wir die, die uns aufrufen?</translation>
    </message>
    <message>
        <source>Breaking changes without notice</source>
        <translation>Brechende Änderungen ohne Ankündigung</translation>
    </message>
    <message>
        <source>Contract checks before merge</source>
        <translation>Vertragsprüfung vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Stakeholder satisfaction</source>
        <translation>Zufriedenheit der Beteiligten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Are partners content with us?</source>
        <translation>Sind Partner mit uns zufrieden?</translation>
    </message>
    <message>
        <source>Mean of answers from 1 to 5</source>
        <translation>Mittel der Antworten von 1 bis 5</translation>
    </message>
    <message>
        <source>Talk about trade-offs early</source>
        <translation>Früh über Abwägungen reden</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Support drivers</source>
        <translation>Gründe für Anfragen</translation>
    </message>
    <message>
        <source>Do customers call less for known reasons?</source>
        <translation>Melden sich Kunden seltener aus bekannten Gründen?</translation>
    </message>
    <message>
        <source>Tickets of the three drivers against the baseline</source>
        <translation>Anfragen der drei Gründe gegen den Ausgangswert</translation>
    </message>
    <message>
        <source>Remove the reason, not the ticket</source>
        <translation>Den Grund beseitigen, nicht die Anfrage</translation>
    </message>
    <message>
        <source>Team promoters</source>
        <translation>Fürsprecher im Team</translation>
    </message>
    <message>
        <source>Would people recommend working here?</source>
        <translation>Würde man die Arbeit hier empfehlen?</translation>
    </message>
    <message>
        <source>(Promoters − detractors) ÷ answers</source>
        <translation>(Fürsprecher − Kritiker) ÷ Antworten</translation>
    </message>
    <message>
        <source>Workload, growth, on-call</source>
        <translation>Arbeitslast, Entwicklung, Bereitschaft</translation>
    </message>
    <message>
        <source>Regrettable leavers</source>
        <translation>Bedauerte Abgänge</translation>
    </message>
    <message>
        <source>Whom do we lose?</source>
        <translation>Wen verlieren wir?</translation>
    </message>
    <message>
        <source>Leavers ÷ average headcount × 4</source>
        <translation>Abgänge ÷ mittlere Zahl der Leute × 4</translation>
    </message>
    <message>
        <source>Growth talks, fair on-call</source>
        <translation>Entwicklungsgespräche, gerechte Bereitschaft</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% im Jahr</translation>
    </message>
    <message>
        <source>Time to fill</source>
        <translation>Zeit bis zur Besetzung</translation>
    </message>
    <message>
        <source>How long is a seat empty?</source>
        <translation>Wie lange ist ein Platz leer?</translation>
    </message>
    <message>
        <source>Median days from opened to accepted</source>
        <translation>Median der Tage von offen bis angenommen</translation>
    </message>
    <message>
        <source>Decide within a day of the last talk</source>
        <translation>Binnen eines Tages nach dem letzten Gespräch entscheiden</translation>
    </message>
    <message>
        <source>Ramp success</source>
        <translation>Gelungene Einarbeitung</translation>
    </message>
    <message>
        <source>Do new people land well?</source>
        <translation>Kommen Neue gut an?</translation>
    </message>
    <message>
        <source>New hires with 80 % of the checklist by day 90</source>
        <translation>Neue mit 80 % der Checkliste bis Tag 90</translation>
    </message>
    <message>
        <source>A buddy and real work early</source>
        <translation>Ein Pate und früh echte Arbeit</translation>
    </message>
    <message>
        <source>Growth outcomes</source>
        <translation>Ergebnisse der Entwicklung</translation>
    </message>
    <message>
        <source>Does everybody get on?</source>
        <translation>Kommen alle weiter?</translation>
    </message>
    <message>
        <source>Engineers with a documented outcome in 12 months ÷ engineers</source>
        <translation>Leute mit belegtem Ergebnis in 12 Monaten ÷ Leute</translation>
    </message>
    <message>
        <source>Stretch work in the plan</source>
        <translation>Fordernde Arbeit im Plan</translation>
    </message>
    <message>
        <source>own trend</source>
        <translation>eigener Verlauf</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 inferred</source>
        <translation>%1 vermutet</translation>
    </message>
    <message>
        <source>95 %: %1 – %2</source>
        <translation>95 %: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 services meet it</source>
        <translation>%1 von %2 Diensten erreichen es</translation>
    </message>
    <message>
        <source>little data</source>
        <translation>wenig Daten</translation>
    </message>
    <message>
        <source>months are missing</source>
        <translation>Monate fehlen</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>O outside the limits, R eighth in a row on one side, N three of four near a limit</source>
        <translation>A außerhalb der Grenzen, F achter in Folge auf einer Seite, N drei von vier nahe einer Grenze</translation>
    </message>
    <message>
        <source>What moves it: %1</source>
        <translation>Was sie bewegt: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Decided or asked</source>
        <translation>Entschieden oder erbeten</translation>
    </message>
    <message>
        <source>%1. Definition %2.</source>
        <translation>%1. Definition %2.</translation>
    </message>
    <message>
        <source>A point outside the natural limits (mean ± 2.66 × mean moving range), the eighth in a row on one side, or three of four nearer to a limit than to the centre. Everything else is noise.</source>
        <translation>Ein Punkt außerhalb der natürlichen Grenzen (Mittel ± 2,66 × mittlere gleitende Spannweite), der achte in Folge auf einer Seite oder drei von vier näher an einer Grenze als an der Mitte. Alles andere ist Rauschen.</translation>
    </message>
    <message>
        <source>Sev%1</source>
        <translation>Sev%1</translation>
    </message>
    <message>
        <source>Darker is more.</source>
        <translation>Dunkler ist mehr.</translation>
    </message>
    <message>
        <source>Time to restore of Sev1–2: %1</source>
        <translation>Zeit bis zur Wiederherstellung, Sev1–2: %1</translation>
    </message>
    <message>
        <source>Detected, median</source>
        <translation>Erkannt, Median</translation>
    </message>
    <message>
        <source>Acknowledged, median</source>
        <translation>Angenommen, Median</translation>
    </message>
    <message>
        <source>Restored, mean</source>
        <translation>Wiederhergestellt, Mittel</translation>
    </message>
    <message>
        <source>Restored, median</source>
        <translation>Wiederhergestellt, Median</translation>
    </message>
    <message>
        <source>Restored, 9 of 10</source>
        <translation>Wiederhergestellt, 9 von 10</translation>
    </message>
    <message>
        <source>After a deployment, median</source>
        <translation>Nach Auslieferung, Median</translation>
    </message>
    <message>
        <source>Sev1–2, by the day of restoring. With one or two incidents a month a mean tells little: with ten, a month in three would look a quarter better by chance alone.</source>
        <translation>Sev1–2, nach dem Tag der Wiederherstellung. Bei ein oder zwei Vorfällen im Monat sagt ein Mittel wenig: selbst bei zehn sähe jeder dritte Monat allein durch Zufall um ein Viertel besser aus.</translation>
    </message>
    <message>
        <source>%1 alone is %2 of the minutes</source>
        <translation>%1 allein macht %2 der Minuten aus</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>After the fix</source>
        <translation>Nach der Abhilfe</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>No cause named</source>
        <translation>Keine Ursache genannt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>target above 80 %</source>
        <translation>Ziel über 80 %</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>of %1 verified</source>
        <translation>von %1 geprüften</translation>
    </message>
    <message>
        <source>Review of %1, due on %2</source>
        <translation>Nachbesprechung von %1, fällig am %2</translation>
    </message>
    <message>
        <source>Reviews to be held</source>
        <translation>Ausstehende Nachbesprechungen</translation>
    </message>
    <message>
        <source>Minutes of full outage for customers, or as many as would weigh the same.</source>
        <translation>Minuten Vollausfall für Kunden, oder so viele, wie gleich schwer wögen.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>An incident of a cause that had an incident before; after the fix: later than the day on which the cause was addressed.</source>
        <translation>Ein Vorfall mit einer Ursache, die schon einen hatte; nach der Abhilfe: später als der Tag, an dem die Ursache behoben wurde.</translation>
    </message>
    <message>
        <source>Completed, on time</source>
        <translation>Erledigt, rechtzeitig</translation>
    </message>
    <message>
        <source>Done or verified, and done by the due date, of the actions due and not cancelled.</source>
        <translation>Erledigt oder geprüft, und bis zum Termin erledigt, von den fälligen und nicht abgesagten Maßnahmen.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>to detect</source>
        <translation>bis erkannt</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>bis angenommen</translation>
    </message>
    <message>
        <source>to restore</source>
        <translation>bis wiederhergestellt</translation>
    </message>
    <message>
        <source>of full outage</source>
        <translation>Vollausfall</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>noch nicht genannt</translation>
    </message>
    <message>
        <source>A repeat of %1</source>
        <translation>Eine Wiederholung von %1</translation>
    </message>
    <message>
        <source>Caused by a change</source>
        <translation>Durch eine Änderung verursacht</translation>
    </message>
    <message>
        <source>Found by customers before our alerts</source>
        <translation>Von Kunden vor unseren Alarmierungen bemerkt</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Nachbesprechung: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Internal lines of the timeline</source>
        <translation>Interne Zeilen des Verlaufs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Contributing factors: why did it make sense at the time?</source>
        <translation>Beitragende Umstände: Warum schien es damals richtig?</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>How it could have been seen earlier</source>
        <translation>Wie man es früher hätte sehen können</translation>
    </message>
    <message>
        <source>What prevents it</source>
        <translation>Was es verhindert</translation>
    </message>
    <message>
        <source>%1 was addressed on %2 and came back: %3.</source>
        <translation>%1 wurde am %2 behoben und kam wieder: %3.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>%1 misses its target for two periods (%2, %3), and nothing was decided.</source>
        <translation>%1 verfehlt sein Ziel zwei Zeiträume lang (%2, %3), und nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Find out what holds %1</source>
        <translation>Herausfinden, was %1 aufhält</translation>
    </message>
    <message>
        <source>Note an action to find out</source>
        <translation>Eine Maßnahme zum Herausfinden notieren</translation>
    </message>
    <message>
        <source>Note an action about %1</source>
        <translation>Eine Maßnahme zu %1 notieren</translation>
    </message>
    <message>
        <source>Switch %1 off (GR14)</source>
        <translation>%1 abschalten (GR14)</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The ten figures</source>
        <translation>Die zehn Kennzahlen</translation>
    </message>
    <message>
        <source>All figures by category</source>
        <translation>Alle Kennzahlen nach Bereich</translation>
    </message>
    <message>
        <source>Figures that need attention</source>
        <translation>Kennzahlen, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Count and impact by severity</source>
        <translation>Zahl und Wirkung nach Schwere</translation>
    </message>
    <message>
        <source>Times to detect, acknowledge and restore</source>
        <translation>Zeiten bis erkannt, angenommen und wiederhergestellt</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Actions and reviews</source>
        <translation>Maßnahmen und Nachbesprechungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir gelernt haben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>KPI scorecard</source>
        <translation>Kennzahlenübersicht</translation>
    </message>
    <message>
        <source>Incident trend review</source>
        <translation>Verlauf der Vorfälle</translation>
    </message>
    <message>
        <source>Post-incident review</source>
        <translation>Nachbesprechung eines Vorfalls</translation>
    </message>
    <message>
        <source>Addressed cause came back</source>
        <translation>Behobene Ursache kam wieder</translation>
    </message>
    <message>
        <source>Figure off target without a decision</source>
        <translation>Kennzahl neben dem Ziel ohne Entscheidung</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>There is no report “%1”; expected one of: %2.</source>
        <translation>Es gibt keinen Bericht „%1“; erwartet wird einer von: %2.</translation>
    </message>
    <message>
        <source>O</source>
        <comment>signal outside the limits</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>signal of a run of eight</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>N</source>
        <comment>signal near a limit</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>“%1” is not a share from 0 to 1.</source>
        <translation>„%1“ ist kein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>“%1” is not a working week: expected 5 or 7 shares, Monday first.</source>
        <translation>„%1“ ist keine Arbeitswoche: erwartet werden 5 oder 7 Anteile, Montag zuerst.</translation>
    </message>
    <message>
        <source>“%1” is not a ramp: expected day:share pairs in ascending order of day.</source>
        <translation>„%1“ ist keine Einarbeitung: erwartet werden Paare Tag:Anteil, nach Tagen aufsteigend.</translation>
    </message>
    <message>
        <source>“%1” is not a date: expected YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Datum: erwartet wird JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>%1 is too large a number.</source>
        <translation>%1 ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not a record id.</source>
        <translation>„%1“ ist keine Kennung eines Eintrags.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 is out of range; expected a year up to 9999.</source>
        <translation>%1 liegt außerhalb des Bereichs; erwartet wird ein Jahr bis 9999.</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be stored.</source>
        <translation>%1 enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 is %2; expected %3 to %4.</source>
        <translation>%1 ist %2; erwartet wird %3 bis %4.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viel</translation>
    </message>
    <message>
        <source>The share of a weekday that is worked must be between 0 and 1.</source>
        <translation>Der gearbeitete Anteil eines Wochentags muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A calendar needs at least one working day a week.</source>
        <translation>Ein Kalender braucht mindestens einen Arbeitstag in der Woche.</translation>
    </message>
    <message>
        <source>The holiday “%1” has no date.</source>
        <translation>Der Feiertag „%1“ hat kein Datum.</translation>
    </message>
    <message>
        <source>The free share of the holiday “%1” must be between 0 and 1.</source>
        <translation>Der freie Anteil des Feiertags „%1“ muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Lead of %1</source>
        <translation>Leitung von %1</translation>
    </message>
    <message>
        <source>Ask %1 for %2 by %3</source>
        <translation>%1 bitten um %2 bis %3</translation>
    </message>
    <message>
        <source>Agree %1 with %2 for %3</source>
        <translation>%1 mit %2 absprechen für den %3</translation>
    </message>
    <message>
        <source>%1 of %2 waits for %3 of %4 (%5)</source>
        <translation>%1 von %2 wartet auf %3 von %4 (%5)</translation>
    </message>
    <message>
        <source>there is no agreement about it</source>
        <translation>dazu gibt es keine Absprache</translation>
    </message>
    <message>
        <source>no date is agreed</source>
        <translation>kein Datum ist abgesprochen</translation>
    </message>
    <message>
        <source>nobody is named to talk to</source>
        <translation>niemand ist als Kontakt genannt</translation>
    </message>
    <message>
        <source>%1, but %2.</source>
        <translation>%1, aber %2.</translation>
    </message>
    <message>
        <source>%1 (%2, from %3) was agreed for %4</source>
        <translation>%1 (%2, von %3) war abgesprochen für den %4</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>forecast for %1, %2 late</source>
        <translation>Prognose %1, %2 zu spät</translation>
    </message>
    <message>
        <source>%1 and is %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 and is %2; %3 waits for it.</source>
        <translation>%1: %2; %3 wartet darauf.</translation>
    </message>
    <message>
        <source>Mark %1 as delivered on %2</source>
        <translation>%1 als geliefert am %2 vermerken</translation>
    </message>
    <message>
        <source>Agree on %1 for %2</source>
        <translation>%1 für den %2 absprechen</translation>
    </message>
    <message>
        <source>Put %1 people on %2: %3 instead of %4</source>
        <translation>%1 Personen für %2 einsetzen: %3 statt %4</translation>
    </message>
    <message>
        <source>its own work</source>
        <translation>die eigene Arbeit</translation>
    </message>
    <message>
        <source>%1 is forecast for %2, %3 after its deadline of %4; driven by %5.</source>
        <translation>%1 kommt laut Prognose am %2, %3 nach der Frist am %4; bestimmend: %5.</translation>
    </message>
    <message>
        <source>Move the deadline of %1 to %2</source>
        <translation>Frist von %1 auf den %2 verschieben</translation>
    </message>
    <message>
        <source>Remove the link %1 → %2</source>
        <translation>Verbindung %1 → %2 entfernen</translation>
    </message>
    <message>
        <source>%1 started on %2</source>
        <translation>%1 begann am %2</translation>
    </message>
    <message>
        <source>%1 finished on %2</source>
        <translation>%1 endete am %2</translation>
    </message>
    <message>
        <source>%1 starts on %2</source>
        <translation>%1 beginnt am %2</translation>
    </message>
    <message>
        <source>%1 finishes on %2</source>
        <translation>%1 endet am %2</translation>
    </message>
    <message>
        <source>%1, though it waits for %2 and %3.</source>
        <translation>%1, wartet aber auf %2, und %3.</translation>
    </message>
    <message>
        <source>Correct the date of %1 to %2</source>
        <translation>Datum von %1 auf den %2 berichtigen</translation>
    </message>
    <message>
        <source>%1 wait for each other, so they have no dates.</source>
        <translation>%1 warten aufeinander und haben deshalb keine Termine.</translation>
    </message>
    <message>
        <source>Rank %1 before %2</source>
        <translation>%1 vor %2 einordnen</translation>
    </message>
    <message>
        <source>Give %1 a lower limit of its own of %2</source>
        <translation>%1 eine eigene Untergrenze von %2 geben</translation>
    </message>
    <message>
        <source>Give %1 an upper limit of its own of %2</source>
        <translation>%1 eine eigene Obergrenze von %2 geben</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>%1: engineering excellence is %2 &lt; %3 (%4 above the line).</source>
        <translation>%1: technische Exzellenz %2 &lt; %3 (%4 über der Linie).</translation>
    </message>
    <message>
        <source>%1: engineering excellence is %2 &gt; %3 (%4 above the line).</source>
        <translation>%1: technische Exzellenz %2 &gt; %3 (%4 über der Linie).</translation>
    </message>
    <message>
        <source>%1: engineering excellence is %2 &lt; %3 in the approved plan (%4 above the line).</source>
        <translation>%1: technische Exzellenz %2 &lt; %3 im genehmigten Plan (%4 über der Linie).</translation>
    </message>
    <message>
        <source>%1: engineering excellence is %2 &gt; %3 in the approved plan (%4 above the line).</source>
        <translation>%1: technische Exzellenz %2 &gt; %3 im genehmigten Plan (%4 über der Linie).</translation>
    </message>
    <message>
        <source>%1 has %2 days above the line and none of them is engineering excellence.</source>
        <translation>%1 hat %2 Tage über der Linie, und keiner davon ist technische Exzellenz.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start %1 on %2 instead of %3; it has %4 of float</source>
        <translation>%1 am %2 statt am %3 beginnen; Puffer: %4</translation>
    </message>
    <message>
        <source>%1 is allocated at %2 %3: %4.</source>
        <translation>%1 ist mit %2 zugeordnet, %3: %4.</translation>
    </message>
    <message>
        <source>Give %1 %2 of %3’s time</source>
        <translation>%1 %2 der Zeit von %3 geben</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>%1 von %2 abziehen</translation>
    </message>
    <message>
        <source>%1 is named on %2 %3, but on leave %4.</source>
        <translation>%1 ist bei %2 eingetragen, %3, aber abwesend: %4.</translation>
    </message>
    <message>
        <source>Name %1 on %2 only %3</source>
        <translation>%1 bei %2 nur %3 eintragen</translation>
    </message>
    <message>
        <source>the whole period (%1)</source>
        <translation>der ganze Zeitraum (%1)</translation>
    </message>
    <message>
        <source>%1 is over its capacity in %2.</source>
        <translation>%1 liegt über der eigenen Kapazität: %2.</translation>
    </message>
    <message>
        <source>Lend %1 to %2 with %3 % of the time, %4</source>
        <translation>%1 an %2 ausleihen mit %3 % der Zeit, %4</translation>
    </message>
    <message>
        <source>Make %1 the %2 in %3</source>
        <translation>%1 die %2 in %3 übertragen</translation>
    </message>
    <message>
        <source>%1 has no %2 on call in %3.</source>
        <translation>%1 hat keine %2 in %3.</translation>
    </message>
    <message>
        <source>%1 was %2 of %3 in %4, but on leave %5.</source>
        <translation>%1 hatte die %2 von %3 in %4, war aber abwesend: %5.</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 in %4, but on leave %5.</source>
        <translation>%1 hat die %2 von %3 in %4, ist aber abwesend: %5.</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>%1 is primary in %2: back to back.</source>
        <translation>%1 hat die Hauptbereitschaft in %2: direkt nacheinander.</translation>
    </message>
    <message>
        <source>%1 is primary in %2: more than one week in four.</source>
        <translation>%1 hat die Hauptbereitschaft in %2: öfter als jede vierte Woche.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>without owner and date</source>
        <translation>ohne Verantwortliche und Termin</translation>
    </message>
    <message>
        <source>without owner</source>
        <translation>ohne Verantwortliche</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>%1 is %2 (%3).</source>
        <translation>%1 ist %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Mark %1 as done on %2</source>
        <translation>%1 als erledigt am %2 vermerken</translation>
    </message>
    <message>
        <source>Make %1 due on %2</source>
        <translation>%1 auf den %2 terminieren</translation>
    </message>
    <message>
        <source>The change of %1 to %2 (%3: %4) has no trade-off.</source>
        <translation>Die Änderung vom %1 an %2 (%3: %4) hat keinen Ausgleich.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>Name %1 as the trade-off</source>
        <translation>%1 als Ausgleich nennen</translation>
    </message>
    <message>
        <source>%1 was promised to %2 for %3 and came on %4; no reason is noted.</source>
        <translation>%1 war %2 für den %3 zugesagt und kam am %4; eine Begründung fehlt.</translation>
    </message>
    <message>
        <source>%1 was promised to %2 and dropped; no reason is noted.</source>
        <translation>%1 war %2 zugesagt und wurde gestrichen; eine Begründung fehlt.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>keine Verantwortlichen</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <source>a review that was due on %1</source>
        <translation>eine Überprüfung, die am %1 fällig war</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <translation>%1 hat %2.</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Reviewed; look again on %1</source>
        <translation>Überprüft; nächster Blick am %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 akzeptieren</translation>
    </message>
    <message>
        <source>%1 is done with the help of AI, and no review is linked as evidence.</source>
        <translation>%1 entsteht mit Hilfe von KI, und keine Begutachtung ist als Beleg verknüpft.</translation>
    </message>
    <message>
        <source>W%1 (%2)</source>
        <translation>KW %1 (%2)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>%1 is short of %2 days of %3: %4 wanted, nobody has it.</source>
        <translation>%1 fehlen %2 Tage %3: %4 gewünscht, niemand kann es.</translation>
    </message>
    <message>
        <source>%1 is short of %2 days of %3: %4 wanted, %5 have %6.</source>
        <translation>%1 fehlen %2 Tage %3: %4 gewünscht, %5 haben %6.</translation>
    </message>
    <message>
        <source>Rank %1 last</source>
        <translation>%1 an das Ende der Rangfolge setzen</translation>
    </message>
    <message>
        <source>%1 is critical, and only %2 can do its %3 days of %4.</source>
        <translation>%1 ist kritisch, und nur %2 kann die %3 Tage %4.</translation>
    </message>
    <message>
        <source>A check is switched off with a reason; expected a few words.</source>
        <translation>Eine Prüfung wird mit Begründung abgeschaltet; erwartet werden ein paar Worte.</translation>
    </message>
    <message>
        <source>Switch off %1: %2</source>
        <translation>%1 abschalten: %2</translation>
    </message>
    <message>
        <source>There is no rule “%1”; expected one such as X04.</source>
        <translation>Es gibt keine Regel „%1“; erwartet wird eine wie X04.</translation>
    </message>
    <message>
        <source>%1 is switched off already.</source>
        <translation>%1 ist bereits abgeschaltet.</translation>
    </message>
    <message>
        <source>This finding is about no single record; switch off the whole rule instead.</source>
        <translation>Dieser Befund betrifft keinen einzelnen Eintrag; stattdessen die ganze Regel abschalten.</translation>
    </message>
    <message>
        <source>Switch %1 on again</source>
        <translation>%1 wieder einschalten</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>a removed record</source>
        <translation>ein entfernter Eintrag</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Der Termin ist abgesagt.</translation>
    </message>
    <message>
        <source>It is shown as free time.</source>
        <translation>Der Termin steht als freie Zeit im Kalender.</translation>
    </message>
    <message>
        <source>It names no person of the workspace, or several.</source>
        <translation>Der Termin nennt keine Person des Arbeitsbereichs oder mehrere.</translation>
    </message>
    <message>
        <source>It has hours and does not say that somebody is away.</source>
        <translation>Der Termin hat Uhrzeiten und sagt nicht, dass jemand fehlt.</translation>
    </message>
    <message>
        <source>It takes less than half a working day.</source>
        <translation>Der Termin dauert weniger als einen halben Arbeitstag.</translation>
    </message>
    <message>
        <source>The calendar is new. It counts for the sites and teams it is given to.</source>
        <translation>Der Kalender ist neu. Er gilt für die Standorte und Teams, denen er gegeben wird.</translation>
    </message>
    <message>
        <source>It is not a whole day.</source>
        <translation>Der Termin ist nicht ganztägig.</translation>
    </message>
    <message>
        <source>It is longer than a month.</source>
        <translation>Der Termin ist länger als ein Monat.</translation>
    </message>
    <message>
        <source>%1 events have no day from %2 to %3.</source>
        <translation>%1 Termine haben keinen Tag zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1 of these are not read.</source>
        <translation>%1 davon werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1: no event in the time asked for; %2 in the file. Expected leave or public holidays.</source>
        <translation>%1: kein Termin in der gefragten Zeit; %2 in der Datei. Erwartet werden Abwesenheiten oder Feiertage.</translation>
    </message>
    <message>
        <source>%1, line %2: the event %3 names no person of the workspace and the calendar is not one of public holidays. Expected names in the summaries, or --as holidays.</source>
        <translation>%1, Zeile %2: Der Termin %3 nennt keine Person des Arbeitsbereichs, und es ist kein Feiertagskalender. Erwartet werden Namen in den Titeln oder --as holidays.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import 1 leave from %1</source>
        <translation>1 Abwesenheit aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 leaves from %2</source>
        <translation>%1 Abwesenheiten aus %2 importieren</translation>
    </message>
    <message>
        <source>Import 1 holiday from %1</source>
        <translation>1 Feiertag aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 holidays from %2</source>
        <translation>%1 Feiertage aus %2 importieren</translation>
    </message>
    <message>
        <source>%1, line 1: %2</source>
        <translation>%1, Zeile 1: %2</translation>
    </message>
    <message>
        <source>What are the rows of this file?</source>
        <translation>Was steht in den Zeilen dieser Datei?</translation>
    </message>
    <message>
        <source>none of them is known</source>
        <translation>keine davon ist bekannt</translation>
    </message>
    <message>
        <source>for %1 there is no column %2</source>
        <translation>für %1 fehlt die Spalte %2</translation>
    </message>
    <message>
        <source>the headers do not tell what the rows are: %1; found %2. Expected the columns of people, leave, items or dependencies.</source>
        <translation>die Überschriften sagen nicht, was in den Zeilen steht: %1; gefunden: %2. Erwartet werden die Spalten von Personen, Abwesenheiten, Vorhaben oder Abhängigkeiten.</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Die Spalte wählen, die dies enthält: %1.</translation>
    </message>
    <message>
        <source>no column is read as %1, which %2 need; found %3.</source>
        <translation>keine Spalte wird als %1 gelesen; nötig für: %2; gefunden: %3.</translation>
    </message>
    <message>
        <source>Which part of %1 is the day?</source>
        <translation>Welcher Teil von %1 ist der Tag?</translation>
    </message>
    <message>
        <source>%1: the dates can be read in several ways, such as %2. Say --dates %3.</source>
        <translation>%1: Die Daten lassen sich verschieden lesen, etwa %2. Eindeutig wird es mit --dates %3.</translation>
    </message>
    <message>
        <source>%1 columns are not read: %2.</source>
        <translation>%1 Spalten werden nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>Import 1 person from %1</source>
        <translation>1 Person aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 people from %2</source>
        <translation>%1 Personen aus %2 importieren</translation>
    </message>
    <message>
        <source>Import 1 item from %1</source>
        <translation>1 Vorhaben aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 items from %2</source>
        <translation>%1 Vorhaben aus %2 importieren</translation>
    </message>
    <message>
        <source>Import 1 dependency from %1</source>
        <translation>1 Abhängigkeit aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 dependencies from %2</source>
        <translation>%1 Abhängigkeiten aus %2 importieren</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Several items of the team have this title; expected a key.</source>
        <translation>Mehrere Vorhaben des Teams haben diesen Titel; erwartet wird ein Kürzel.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>%1 is missing, and there is no key; expected one of the two.</source>
        <translation>%1 fehlt, und es gibt kein Kürzel; eines von beiden wird erwartet.</translation>
    </message>
    <message>
        <source>%1 is missing: there is no %2 “%3” yet, and a new one needs it. Expected %1, or the key of a record that exists.</source>
        <translation>%1 fehlt: Es gibt noch kein Objekt (%2) „%3“, und ein neues braucht es. Erwartet wird %1 oder das Kürzel eines vorhandenen Eintrags.</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>The predecessor or the successor is missing.</source>
        <translation>Der Vorgänger oder der Nachfolger fehlt.</translation>
    </message>
    <message>
        <source>Several people have this name; expected a key.</source>
        <translation>Mehrere Personen haben diesen Namen; erwartet wird ein Kürzel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The manager %1 is not taken over: nobody else has that name.</source>
        <translation>Die Führungskraft %1 wird nicht übernommen: niemand sonst heißt so.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 auf Stufe %2</translation>
    </message>
    <message>
        <source>%1 is not one of: %2.</source>
        <translation>%1 gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>%1 empty rows were left out.</source>
        <translation>%1 leere Zeilen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Line 1: this is a web page or XML (perhaps a sign-in page was saved); rows of cells with a header were expected.</source>
        <translation>Zeile 1: Das ist eine Webseite oder XML (vielleicht wurde eine Anmeldeseite gespeichert); erwartet werden Zeilen mit Zellen und einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Columns without a name</source>
        <translation>Spalten ohne Namen</translation>
    </message>
    <message>
        <source>Column %1 has no name in the header.</source>
        <translation>Spalte %1 hat keinen Namen in der Kopfzeile.</translation>
    </message>
    <message>
        <source>The file is empty; a header with the names of the columns was expected.</source>
        <translation>Die Datei ist leer; erwartet wird eine Kopfzeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 rows.</source>
        <translation>Zeile %1: Die Datei hat mehr als %2 Zeilen.</translation>
    </message>
    <message>
        <source>Quotes inside a cell that are not doubled</source>
        <translation>Anführungszeichen in einer Zelle, die nicht verdoppelt sind</translation>
    </message>
    <message>
        <source>Column %1: there is text after the closing quote; it was kept.</source>
        <translation>Spalte %1: Nach dem schließenden Anführungszeichen steht Text; er wurde behalten.</translation>
    </message>
    <message>
        <source>Line %1: the row has more than %2 cells.</source>
        <translation>Zeile %1: Die Zeile hat mehr als %2 Zellen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote is opened here and never closed; a closing &quot; was expected before the end of the file.</source>
        <translation>Zeile %1, Spalte %2: Ein Anführungszeichen wird hier geöffnet und nie geschlossen; ein schließendes &quot; wird vor dem Ende der Datei erwartet.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell is longer than %3 bytes; perhaps a closing quote is missing.</source>
        <translation>Zeile %1, Spalte %2: Die Zelle ist länger als %3 Bytes; vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Rows wider than the header</source>
        <translation>Zeilen, die breiter sind als die Kopfzeile</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2. The cells beyond it have no column.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Die überzähligen Zellen haben keine Spalte.</translation>
    </message>
    <message>
        <source>Rows shorter than the header</source>
        <translation>Zeilen, die kürzer sind als die Kopfzeile</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2. The missing cells are empty.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Die fehlenden Zellen sind leer.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of export; expected one of %2.</source>
        <translation>„%1“ ist keine Art des Exports; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>Export of “%1”</source>
        <translation>Export von „%1“</translation>
    </message>
    <message>
        <source>The file is cut off: %1 begun on line %2 has no END:%1.</source>
        <translation>Die Datei ist abgeschnitten: %1, begonnen in Zeile %2, hat kein END:%1.</translation>
    </message>
    <message>
        <source>The file has no calendar; BEGIN:VCALENDAR was expected on line 1.</source>
        <translation>Die Datei hat keinen Kalender; BEGIN:VCALENDAR wird in Zeile 1 erwartet.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes.</source>
        <translation>Zeile %1 ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>Line %1 is no part of a calendar; BEGIN:VCALENDAR was expected, not %2.</source>
        <translation>Zeile %1 gehört zu keinem Kalender; erwartet wird BEGIN:VCALENDAR, nicht %2.</translation>
    </message>
    <message>
        <source>Line %1: BEGIN:VCALENDAR was expected, not BEGIN:%2.</source>
        <translation>Zeile %1: erwartet wird BEGIN:VCALENDAR, nicht BEGIN:%2.</translation>
    </message>
    <message>
        <source>Line %1: components are nested more than %2 deep.</source>
        <translation>Zeile %1: Bestandteile sind mehr als %2 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1: END:%2 was not expected here; %3.</source>
        <translation>Zeile %1: END:%2 wird hier nicht erwartet; %3.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message>
        <source>%1 begun on line %2 is open</source>
        <translation>%1, begonnen in Zeile %2, ist offen</translation>
    </message>
    <message>
        <source>Line %1: the calendar has more than %2 events.</source>
        <translation>Zeile %1: Der Kalender hat mehr als %2 Termine.</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>Daten, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>%1 %2 is no date between %3 and %4.</source>
        <translation>%1 %2 ist kein Datum zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>Changes to all later occurrences</source>
        <translation>Änderungen an allen späteren Terminen</translation>
    </message>
    <message>
        <source>RANGE=THISANDFUTURE: only this one occurrence was changed.</source>
        <translation>RANGE=THISANDFUTURE: Nur dieser eine Termin wurde geändert.</translation>
    </message>
    <message>
        <source>Durations that cannot be read</source>
        <translation>Dauern, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>The duration is negative or cannot be read; the event was given none.</source>
        <translation>Die Dauer ist negativ oder nicht lesbar; der Termin bekam keine.</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Zeilen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>In the event that begins here: %1</source>
        <translation>In dem Termin, der hier beginnt: %1</translation>
    </message>
    <message>
        <source>Events without usable dates</source>
        <translation>Termine ohne brauchbare Daten</translation>
    </message>
    <message>
        <source>The event is longer than ten years; it was left out.</source>
        <translation>Der Termin ist länger als zehn Jahre; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The event has no usable start (DTSTART); it was left out.</source>
        <translation>Der Termin hat keinen brauchbaren Anfang (DTSTART); er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 occurrences from %2 to %3.</source>
        <translation>Der Kalender hat mehr als %1 Wiederholungen vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>Line %1: the calendar has more than %2 events in the window asked for, or more than %3 that recur.</source>
        <translation>Zeile %1: Der Kalender hat mehr als %2 Termine in der gefragten Zeit oder mehr als %3, die sich wiederholen.</translation>
    </message>
    <message>
        <source>Older versions of events</source>
        <translation>Ältere Fassungen von Terminen</translation>
    </message>
    <message>
        <source>The file has a newer version of this event; this one was left out.</source>
        <translation>Die Datei hat eine neuere Fassung dieses Termins; diese wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Recurrences that were not laid out</source>
        <translation>Wiederholungen, die nicht ausgerollt wurden</translation>
    </message>
    <message>
        <source>The recurrence begins too long ago, or the file has too many; only the first occurrence was read.</source>
        <translation>Die Wiederholung beginnt vor zu langer Zeit, oder die Datei hat zu viele; nur der erste Termin wurde gelesen.</translation>
    </message>
    <message>
        <source>Recurrences that were cut short</source>
        <translation>Wiederholungen, die gekürzt wurden</translation>
    </message>
    <message>
        <source>%1 recurs too often or by a rule that is not read; %2 of its occurrences were looked at.</source>
        <translation>%1 wiederholt sich zu oft oder nach einer Regel, die nicht gelesen wird; %2 Wiederholungen wurden angesehen.</translation>
    </message>
    <message>
        <source>A calendar is read for a window of at most ten years between 1900 and 2100.</source>
        <translation>Ein Kalender wird für höchstens zehn Jahre zwischen 1900 und 2100 gelesen.</translation>
    </message>
    <message>
        <source>Time zones that cannot be read</source>
        <translation>Zeitzonen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>The time zone %1 cannot be read.</source>
        <translation>Die Zeitzone %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Unknown time zones</source>
        <translation>Unbekannte Zeitzonen</translation>
    </message>
    <message>
        <source>The time zone %1 is unknown; the times were taken as local times.</source>
        <translation>Die Zeitzone %1 ist unbekannt; die Zeiten gelten als Ortszeit.</translation>
    </message>
    <message>
        <source>%1, line 1: it cannot be read as %2; expected %3.</source>
        <translation>%1, Zeile 1: nicht lesbar als %2; erwartet wird %3.</translation>
    </message>
    <message>
        <source>a table as CSV or a calendar as iCalendar</source>
        <translation>eine Tabelle als CSV oder ein Kalender als iCalendar</translation>
    </message>
    <message>
        <source>a table as CSV</source>
        <translation>eine Tabelle als CSV</translation>
    </message>
    <message>
        <source>Found out by the content</source>
        <translation>Am Inhalt erkannt</translation>
    </message>
    <message>
        <source>“%1” is not a kind of import; expected one of %2.</source>
        <translation>„%1“ ist keine Art des Imports; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; expected dmy, mdy or ymd.</source>
        <translation>„%1“ ist keine Reihenfolge eines Datums; erwartet wird dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>%1: several records are called %2; expected a key.</source>
        <translation>%1: Mehrere Einträge heißen %2; erwartet wird ein Kürzel.</translation>
    </message>
    <message>
        <source>%1: there is none called %2; expected a key or a name that exists.</source>
        <translation>%1: Nichts heißt %2; erwartet wird ein Kürzel oder ein vorhandener Name.</translation>
    </message>
    <message>
        <source>%1 %2 is new: made with the import.</source>
        <translation>%1 %2 ist neu: mit dem Import angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>There was no plan; the items go into a new one for %1 (%2 – %3).</source>
        <translation>Es gab keinen Plan; die Vorhaben kommen in einen neuen für %1 (%2 – %3).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Line %1 names the same record as line %2; expected each once.</source>
        <translation>Zeile %1 nennt denselben Eintrag wie Zeile %2; erwartet wird jeder nur einmal.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>and %1 more that are %2</source>
        <translation>und %1 weitere: %2</translation>
    </message>
    <message>
        <source>It is part of a loop: %1. Expected dependencies without loops.</source>
        <translation>Sie gehört zu einem Kreis: %1. Erwartet werden Abhängigkeiten ohne Kreis.</translation>
    </message>
    <message>
        <source>%1 cannot wait for itself.</source>
        <translation>%1 kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>The dependency changes.</source>
        <translation>Die Abhängigkeit ändert sich.</translation>
    </message>
    <message>
        <source>The dependency is new.</source>
        <translation>Die Abhängigkeit ist neu.</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>%1 is no date; a date such as 2026-01-31 or %2 was expected.</source>
        <translation>%1 ist kein Datum; erwartet wird ein Datum wie 2026-01-31 oder %2.</translation>
    </message>
    <message>
        <source>%1: the year must lie between %2 and %3.</source>
        <translation>%1: Das Jahr muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 is no number; a number such as 1234.5 was expected.</source>
        <translation>%1 ist keine Zahl; erwartet wird eine Zahl wie 1234.5.</translation>
    </message>
    <message>
        <source>%1 is no share; a value from 0 to 100 % was expected.</source>
        <translation>%1 ist kein Anteil; erwartet wird ein Wert von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>Calendar exceptions that were left out</source>
        <translation>Kalenderausnahmen, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>The exception %1 of calendar %2 has no dates or a rule that is not read.</source>
        <translation>Die Ausnahme %1 des Kalenders %2 hat keine Daten oder eine Regel, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Calendars that point nowhere</source>
        <translation>Kalender, die auf nichts verweisen</translation>
    </message>
    <message>
        <source>Calendar %1 is based on %2; it was read without a base.</source>
        <translation>Kalender %1 beruht auf %2; er wurde ohne Grundlage gelesen.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>an unknown calendar (UID %1)</source>
        <translation>einem unbekannten Kalender (UID %1)</translation>
    </message>
    <message>
        <source>it leads to another project</source>
        <translation>sie führt zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>it leads from the task to itself</source>
        <translation>sie führt vom Vorgang zu ihm selbst</translation>
    </message>
    <message>
        <source>there is no task with UID %1</source>
        <translation>es gibt keinen Vorgang mit UID %1</translation>
    </message>
    <message>
        <source>Links that were left out</source>
        <translation>Verbindungen, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>A link of task %1 was left out: %2.</source>
        <translation>Eine Verbindung von Vorgang %1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Assignments that were left out</source>
        <translation>Zuordnungen, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>The assignment names task UID %1, which does not exist.</source>
        <translation>Die Zuordnung nennt Vorgang UID %1, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The assignment names resource UID %1, which does not exist.</source>
        <translation>Die Zuordnung nennt Ressource UID %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Entries without a UID</source>
        <translation>Einträge ohne UID</translation>
    </message>
    <message>
        <source>%1 has no UID; it was left out.</source>
        <translation>%1 hat keine UID und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>UIDs that occur twice</source>
        <translation>UIDs, die doppelt vorkommen</translation>
    </message>
    <message>
        <source>%1 %2 (UID %3) occurs a second time; it was left out.</source>
        <translation>%1 %2 (UID %3) kommt ein zweites Mal vor und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days of the week that cannot be read</source>
        <translation>Wochentage, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>DayType %1 is no day from 1 to 7; it was left out.</source>
        <translation>DayType %1 ist kein Tag von 1 bis 7; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes; no more are read.</source>
        <translation>Die Datei hat mehr als %1 Bytes; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1: one tag or text has more than %2 equals signs.</source>
        <translation>Zeile %1: Ein Tag oder Text hat mehr als %2 Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Line %1: one text or tag is longer than %2 bytes.</source>
        <translation>Zeile %1: Ein Text oder Tag ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>This is %1; a Microsoft Project XML file was expected (in Project: Save As, XML).</source>
        <translation>Das ist %1; erwartet wird eine XML-Datei von Microsoft Project (in Project: Speichern unter, XML).</translation>
    </message>
    <message>
        <source>Line %1: the file has a document type (&lt;!DOCTYPE); Microsoft Project writes none, and it is not read because it can hide an entity bomb.</source>
        <translation>Zeile %1: Die Datei hat einen Dokumenttyp (&lt;!DOCTYPE); Microsoft Project schreibt keinen, und er wird nicht gelesen, weil er eine Entity-Bombe verbergen kann.</translation>
    </message>
    <message>
        <source>The first 64 KB have no element; &lt;Project&gt; was expected.</source>
        <translation>Die ersten 64 KB haben kein Element; erwartet wird &lt;Project&gt;.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 was expected.</source>
        <translation>%1 ist %2; erwartet wird %3.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Values that cannot be read</source>
        <translation>Werte, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Der Wert wurde ausgelassen.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>a date between %1 and %2 such as 2026-01-31T08:00:00</source>
        <translation>ein Datum zwischen %1 und %2 wie 2026-01-31T08:00:00</translation>
    </message>
    <message>
        <source>a time of day such as 08:00:00</source>
        <translation>eine Uhrzeit wie 08:00:00</translation>
    </message>
    <message>
        <source>a duration such as PT8H0M0S</source>
        <translation>eine Dauer wie PT8H0M0S</translation>
    </message>
    <message>
        <source>Line %1: the file is empty or cut off; &lt;Project&gt; was expected.</source>
        <translation>Zeile %1: Die Datei ist leer oder abgeschnitten; erwartet wird &lt;Project&gt;.</translation>
    </message>
    <message>
        <source>Line %1: the file is cut off inside &lt;%2&gt;; &lt;/%2&gt; was expected.</source>
        <translation>Zeile %1: Die Datei ist in &lt;%2&gt; abgeschnitten; erwartet wird &lt;/%2&gt;.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not well-formed XML: %3</source>
        <translation>Zeile %1, Spalte %2: Das ist kein wohlgeformtes XML: %3</translation>
    </message>
    <message>
        <source>Line %1: the file has a document type or an unknown entity; neither is read.</source>
        <translation>Zeile %1: Die Datei hat einen Dokumenttyp oder eine unbekannte Entity; beides wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; has more than %3 attributes.</source>
        <translation>Zeile %1: &lt;%2&gt; hat mehr als %3 Attribute.</translation>
    </message>
    <message>
        <source>Line %1: elements are nested more than %2 deep.</source>
        <translation>Zeile %1: Elemente sind mehr als %2 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1: the root element is &lt;%2&gt;; &lt;Project&gt; of Microsoft Project XML was expected.</source>
        <translation>Zeile %1: Das Wurzelelement ist &lt;%2&gt;; erwartet wird &lt;Project&gt; von Microsoft Project XML.</translation>
    </message>
    <message>
        <source>Another name space</source>
        <translation>Ein anderer Namensraum</translation>
    </message>
    <message>
        <source>The name space is %1, not that of Microsoft Project; it was read as if it were.</source>
        <translation>Der Namensraum ist %1, nicht der von Microsoft Project; die Datei wurde gelesen, als wäre er es.</translation>
    </message>
    <message>
        <source>Line %1: the text of &lt;%2&gt; is longer than %3 characters.</source>
        <translation>Zeile %1: Der Text von &lt;%2&gt; ist länger als %3 Zeichen.</translation>
    </message>
    <message>
        <source>Line %1: the file has more than %2 entries of one kind.</source>
        <translation>Zeile %1: Die Datei hat mehr als %2 Einträge einer Art.</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>no dates of ours</source>
        <translation>keine eigenen Termine</translation>
    </message>
    <message>
        <source>It waits in a loop.</source>
        <translation>Es wartet in einem Kreis.</translation>
    </message>
    <message>
        <source>Nothing follows it, and yet its late finish in the file is not the end of the project, %1: the file was not calculated again.</source>
        <translation>Nichts folgt darauf, und doch ist das späteste Ende in der Datei nicht das Ende des Projekts, %1: die Datei wurde nicht neu berechnet.</translation>
    </message>
    <message>
        <source>It is tied to %1. %2</source>
        <translation>Es hängt an %1. %2</translation>
    </message>
    <message>
        <source>%1 %2, in the file %3</source>
        <translation>%1 %2, in der Datei %3</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>late finish</source>
        <translation>spätestes Ende</translation>
    </message>
    <message>
        <source>total float %1 d, in the file %2 d</source>
        <translation>gesamter Puffer %1 d, in der Datei %2 d</translation>
    </message>
    <message>
        <source>critical, in the file not</source>
        <translation>kritisch, in der Datei nicht</translation>
    </message>
    <message>
        <source>not critical, in the file it is</source>
        <translation>nicht kritisch, in der Datei schon</translation>
    </message>
    <message>
        <source>The project lies in the period %1, which overlaps its own; dates count from there.</source>
        <translation>Das Projekt liegt im Zeitraum %1, der sich mit seinem eigenen überschneidet; Termine zählen von dort.</translation>
    </message>
    <message>
        <source>%1 with content are not read.</source>
        <translation>%1 mit Inhalt werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Dates of %1 tasks agree with those in the file, of %2 they differ.</source>
        <translation>Die Termine von %1 Vorgängen stimmen mit der Datei überein, von %2 weichen sie ab.</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Differs: %1. %2</source>
        <translation>Abweichung: %1. %2</translation>
    </message>
    <message>
        <source>The team is new; its calendar is the project&apos;s.</source>
        <translation>Das Team ist neu; sein Kalender ist der des Projekts.</translation>
    </message>
    <message>
        <source>The plan is new, for %1 – %2.</source>
        <translation>Der Plan ist neu, für %1 – %2.</translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here from its start.</source>
        <translation>Das Projekt wird vom Ende her geplant, hier vom Anfang.</translation>
    </message>
    <message>
        <source>In the file tasks count as critical up to %1 days of slack.</source>
        <translation>In der Datei gelten Vorgänge bis zu %1 Tagen Puffer als kritisch.</translation>
    </message>
    <message>
        <source>Import the project “%1” from %2</source>
        <translation>Projekt „%1“ aus %2 importieren</translation>
    </message>
    <message>
        <source>The calendar %1 has a day of %2 h, the project counts %3 h a day; hours are not kept.</source>
        <translation>Der Kalender %1 hat einen Tag von %2 h, das Projekt rechnet %3 h je Tag; Stunden werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Extra working time of the calendar %1 is not kept.</source>
        <translation>Zusätzliche Arbeitszeit des Kalenders %1 wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The calendar has extra working time.</source>
        <translation>Der Kalender hat zusätzliche Arbeitszeit.</translation>
    </message>
    <message>
        <source>Only the first %1 days off are kept.</source>
        <translation>Nur die ersten %1 freien Tage werden übernommen.</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>It has no working day; Monday to Friday is taken.</source>
        <translation>Er hat keinen Arbeitstag; Montag bis Freitag gelten.</translation>
    </message>
    <message>
        <source>The calendar is new.</source>
        <translation>Der Kalender ist neu.</translation>
    </message>
    <message>
        <source>Nobody in the project uses this calendar.</source>
        <translation>Niemand im Projekt verwendet diesen Kalender.</translation>
    </message>
    <message>
        <source>A link of it closed a loop and was refused.</source>
        <translation>Eine Verbindung davon schloss einen Kreis und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The link to another project is not kept.</source>
        <translation>Die Verbindung zu einem anderen Projekt wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The task at the other end of the link is left out.</source>
        <translation>Der Vorgang am anderen Ende der Verbindung ist ausgelassen.</translation>
    </message>
    <message>
        <source>A link of this type to or from a summary is not kept.</source>
        <translation>Eine Verbindung dieses Typs von oder zu einem Sammelvorgang wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The link of summaries would become more than %1 links.</source>
        <translation>Aus der Verbindung von Sammelvorgängen würden mehr als %1 Verbindungen.</translation>
    </message>
    <message>
        <source>The link of a summary is kept as %1 links of the tasks in it.</source>
        <translation>Die Verbindung eines Sammelvorgangs wird als %1 Verbindungen seiner Vorgänge übernommen.</translation>
    </message>
    <message>
        <source>Its finish is tied to a start right after free days: there it ends before them, here on the first day after.</source>
        <translation>Sein Ende hängt an einem Anfang direkt nach freien Tagen: dort endet er davor, hier am ersten Tag danach.</translation>
    </message>
    <message>
        <source>A lag of %1 % of the task before is %2 days; %3 are kept.</source>
        <translation>Ein Zeitabstand von %1 % des Vorgängers sind %2 Tage; %3 werden übernommen.</translation>
    </message>
    <message>
        <source>A lag of %1 h of elapsed time is %2 days; %3 are kept.</source>
        <translation>Ein Zeitabstand von %1 h fortlaufender Zeit sind %2 Tage; %3 werden übernommen.</translation>
    </message>
    <message>
        <source>A lag of %1 h is %2 days; %3 are kept.</source>
        <translation>Ein Zeitabstand von %1 h sind %2 Tage; %3 werden übernommen.</translation>
    </message>
    <message>
        <source>A material is not a person.</source>
        <translation>Material ist keine Person.</translation>
    </message>
    <message>
        <source>A cost or budget is not a person.</source>
        <translation>Kosten oder Budget sind keine Person.</translation>
    </message>
    <message>
        <source>The resource is inactive.</source>
        <translation>Die Ressource ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The site is new: it gives people the days off of the calendar.</source>
        <translation>Der Standort ist neu: er gibt Personen die freien Tage des Kalenders.</translation>
    </message>
    <message>
        <source>%1 people at the same time are one person here.</source>
        <translation>%1 Personen zugleich sind hier eine Person.</translation>
    </message>
    <message>
        <source>The group %1 is not kept.</source>
        <translation>Die Gruppe %1 wird nicht übernommen.</translation>
    </message>
    <message>
        <source>A role without a name is taken as a person.</source>
        <translation>Eine Rolle ohne Namen gilt als Person.</translation>
    </message>
    <message>
        <source>Extra working time is not kept.</source>
        <translation>Zusätzliche Arbeitszeit wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The assignment has no days.</source>
        <translation>Die Zuordnung hat keine Tage.</translation>
    </message>
    <message>
        <source>%1 units of one person are one person.</source>
        <translation>%1 Einheiten einer Person sind eine Person.</translation>
    </message>
    <message>
        <source>An empty row.</source>
        <translation>Eine leere Zeile.</translation>
    </message>
    <message>
        <source>The task is inactive.</source>
        <translation>Der Vorgang ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The task is in another project.</source>
        <translation>Der Vorgang steht in einem anderen Projekt.</translation>
    </message>
    <message>
        <source>A project inside the project is not read.</source>
        <translation>Ein Projekt im Projekt wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>A summary inside a summary; its tasks are kept.</source>
        <translation>Ein Sammelvorgang in einem Sammelvorgang; seine Vorgänge werden übernommen.</translation>
    </message>
    <message>
        <source>The summary is an objective; its tasks belong to it.</source>
        <translation>Der Sammelvorgang ist ein Ziel; seine Vorgänge gehören dazu.</translation>
    </message>
    <message>
        <source>A summary without a name of its own; its tasks are kept.</source>
        <translation>Ein Sammelvorgang ohne eigenen Namen; seine Vorgänge werden übernommen.</translation>
    </message>
    <message>
        <source>It lasts %1 of elapsed time, nights and weekends counted: %2 working days.</source>
        <translation>Er dauert %1 fortlaufende Zeit, Nächte und Wochenenden mitgezählt: %2 Arbeitstage.</translation>
    </message>
    <message>
        <source>Its duration of %1 is %2 days; %3 whole days are planned.</source>
        <translation>Seine Dauer von %1 sind %2 Tage; %3 ganze Tage werden geplant.</translation>
    </message>
    <message>
        <source>A milestone has no effort; %1 of work are left out.</source>
        <translation>Ein Meilenstein hat keinen Aufwand; %1 Arbeit werden ausgelassen.</translation>
    </message>
    <message>
        <source>It is marked as a milestone but lasts; it is an item.</source>
        <translation>Er ist als Meilenstein gekennzeichnet, dauert aber; er ist ein Vorhaben.</translation>
    </message>
    <message>
        <source>Work on it has begun: here the days left count from the status date.</source>
        <translation>Die Arbeit daran hat begonnen: hier zählen die restlichen Tage ab dem Statusdatum.</translation>
    </message>
    <message>
        <source>“As late as possible” is planned as soon as possible.</source>
        <translation>„So spät wie möglich“ wird so früh wie möglich geplant.</translation>
    </message>
    <message>
        <source>It may start on %1 in the course of the day; here in the morning.</source>
        <translation>Er kann am %1 im Lauf des Tages beginnen, hier am Morgen.</translation>
    </message>
    <message>
        <source>“Must start on %1” is kept as not before that day.</source>
        <translation>„Muss anfangen am %1“ wird als nicht vor diesem Tag übernommen.</translation>
    </message>
    <message>
        <source>“Start no later than %1” is not kept.</source>
        <translation>„Anfang nicht später als %1“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>“Must finish on %1” is kept as a deadline and a first day.</source>
        <translation>„Muss enden am %1“ wird als Frist und erster Tag übernommen.</translation>
    </message>
    <message>
        <source>“Finish no earlier than %1” is kept as a first day.</source>
        <translation>„Ende nicht früher als %1“ wird als erster Tag übernommen.</translation>
    </message>
    <message>
        <source>“Finish no later than %1” is kept as a deadline.</source>
        <translation>„Ende nicht später als %1“ wird als Frist übernommen.</translation>
    </message>
    <message>
        <source>People work at other times than the project (%1); here the project’s calendar counts.</source>
        <translation>Die Personen arbeiten zu anderen Zeiten als das Projekt (%1); hier gilt der Kalender des Projekts.</translation>
    </message>
    <message>
        <source>It has a calendar of its own; here the project&apos;s counts.</source>
        <translation>Er hat einen eigenen Kalender; hier gilt der des Projekts.</translation>
    </message>
    <message>
        <source>Its delay by levelling is not kept.</source>
        <translation>Seine Verzögerung durch Kapazitätsabgleich wird nicht übernommen.</translation>
    </message>
    <message>
        <source>A recurring task is kept as one item.</source>
        <translation>Ein wiederkehrender Vorgang wird als ein Vorhaben übernommen.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Vorgang %1</translation>
    </message>
    <message>
        <source>It is scheduled by hand: kept as not before %1.</source>
        <translation>Er ist von Hand geplant: übernommen als nicht vor dem %1.</translation>
    </message>
    <message>
        <source>%1: %2 in all; the first %3 are listed.</source>
        <translation>%1: %2 insgesamt; die ersten %3 sind aufgeführt.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>Die Datei hat %1; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>has a field that is not known.</source>
        <translation>hat ein unbekanntes Feld.</translation>
    </message>
    <message>
        <source>does not exist.</source>
        <translation>gibt es nicht.</translation>
    </message>
    <message>
        <source>At byte %1: %2.</source>
        <translation>Bei Byte %1: %2.</translation>
    </message>
    <message>
        <source>The program was built without its sample.</source>
        <translation>Das Programm wurde ohne sein Beispiel gebaut.</translation>
    </message>
    <message>
        <source>Line %1 has a zero character; a text file was expected.</source>
        <translation>Zeile %1 hat ein Nullzeichen; erwartet wird eine Textdatei.</translation>
    </message>
    <message>
        <source>The text has no byte order mark; it was read as %1.</source>
        <translation>Der Text hat keine Byte-Reihenfolge-Marke; er wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Byte %1 (line %2) is zero: these are binary data; a text file was expected.</source>
        <translation>Byte %1 (Zeile %2) ist null: das sind Binärdaten; erwartet wird eine Textdatei.</translation>
    </message>
    <message>
        <source>%1 bytes are no UTF-8; they are shown as �.</source>
        <translation>%1 Bytes sind kein UTF-8; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here; the file was read as Windows-1252.</source>
        <translation>Der Text ist hier kein UTF-8; die Datei wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>an Excel workbook or another archive</source>
        <translation>eine Excel-Mappe oder ein anderes Archiv</translation>
    </message>
    <message>
        <source>an old Office document (.xls or .mpp)</source>
        <translation>ein altes Office-Dokument (.xls oder .mpp)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>This is %1; a text file was expected.</source>
        <translation>Das ist %1; erwartet wird eine Textdatei.</translation>
    </message>
    <message>
        <source>There is no plan to approve.</source>
        <translation>Es gibt keinen Plan zum Genehmigen.</translation>
    </message>
    <message>
        <source>Say who approves the plan.</source>
        <translation>Erwartet wird, wer den Plan genehmigt.</translation>
    </message>
    <message>
        <source>Approved v1.%1</source>
        <translation>Genehmigt v1.%1</translation>
    </message>
    <message>
        <source>Approve %1 as %2</source>
        <translation>%1 als %2 genehmigen</translation>
    </message>
    <message>
        <source>There is no plan to compute.</source>
        <translation>Es gibt keinen Plan zum Berechnen.</translation>
    </message>
    <message>
        <source>The plan “%1” has no period.</source>
        <translation>Der Plan „%1“ hat keinen Zeitraum.</translation>
    </message>
    <message>
        <source>The changes of scenario “%1” cannot be read: %2</source>
        <translation>Die Änderungen des Szenarios „%1“ sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” is no longer in the plan.</source>
        <translation>„%1“ ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Scenario “%1” no longer fits the plan: %2</source>
        <translation>Szenario „%1“ passt nicht mehr zum Plan: %2</translation>
    </message>
    <message>
        <source>Scenarios and baselines belong to the current plan. Switch to “Current” first.</source>
        <translation>Szenarien und Basispläne gehören zum aktuellen Plan. Zuerst zu „Aktuell“ wechseln.</translation>
    </message>
    <message>
        <source>Make scenario “%1” the current plan</source>
        <translation>Szenario „%1“ zum aktuellen Plan machen</translation>
    </message>
    <message>
        <source>Discard scenario “%1”</source>
        <translation>Szenario „%1“ verwerfen</translation>
    </message>
    <message>
        <source>%1 is not part of this plan.</source>
        <translation>%1 gehört nicht zu diesem Plan.</translation>
    </message>
    <message>
        <source>Days by the working week</source>
        <translation>Tage nach der Arbeitswoche</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Ramp-up and hand-over</source>
        <translation>Einarbeitung und Übergabe</translation>
    </message>
    <message>
        <source>Productive</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>For the plan</source>
        <translation>Für den Plan</translation>
    </message>
    <message>
        <source>Net = (days − holidays − leave − on-call − ramp-up) × share for the roadmap × focus × (1 − interrupts)  [C02]</source>
        <translation>Netto = (Tage − Feiertage − Abwesenheit − Bereitschaft − Einarbeitung) × Anteil für die Roadmap × Fokus × (1 − Störungen)  [C02]</translation>
    </message>
    <message>
        <source>On leave %1.</source>
        <translation>Abwesend %1.</translation>
    </message>
    <message>
        <source>On call as primary in %1 and as secondary in %2 weeks.</source>
        <translation>Hauptbereitschaft in %1, Zweitbereitschaft in %2 Wochen.</translation>
    </message>
    <message>
        <source>Works here from %1.</source>
        <translation>Arbeitet hier ab %1.</translation>
    </message>
    <message>
        <source>Leaves on %1.</source>
        <translation>Scheidet aus am %1.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>%1 has %2 net days</source>
        <translation>%1 hat %2 Nettotage</translation>
    </message>
    <message>
        <source>This team</source>
        <translation>Dieses Team</translation>
    </message>
    <message>
        <source>Net of a team = net of its people by their share + planned hires + adjustments  [C04]</source>
        <translation>Netto eines Teams = Netto seiner Personen nach ihrem Anteil + geplante Einstellungen + Korrekturen  [C04]</translation>
    </message>
    <message>
        <source>Other than the roadmap</source>
        <translation>Anderes als die Roadmap</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Excellence reserve</source>
        <translation>Exzellenzreserve</translation>
    </message>
    <message>
        <source>%1 gives %2 d.</source>
        <translation>%1 bringt %2 d.</translation>
    </message>
    <message>
        <source>Planned hires give %1 d.</source>
        <translation>Geplante Einstellungen bringen %1 d.</translation>
    </message>
    <message>
        <source>%1 spends %2 on engineering excellence</source>
        <translation>%1 verwendet %2 auf technische Exzellenz</translation>
    </message>
    <message>
        <source>Share = effort of the class ÷ effort above the line  [C04]</source>
        <translation>Anteil = Aufwand der Klasse ÷ Aufwand über der Linie  [C04]</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Über der Linie</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Korridor</translation>
    </message>
    <message>
        <source>%1 of %2 days above the line are engineering excellence.</source>
        <translation>%1 von %2 Tagen über der Linie sind technische Exzellenz.</translation>
    </message>
    <message>
        <source>%1 can give all the skills that are asked of it</source>
        <translation>%1 kann alle gefragten Kompetenzen leisten</translation>
    </message>
    <message>
        <source>%1 is short of %2 days of skill</source>
        <translation>%1 fehlen %2 Kompetenztage</translation>
    </message>
    <message>
        <source>Short = days wanted − the most that the team’s people can give at the same time (maximum flow)  [C05]</source>
        <translation>Fehlend = gewünschte Tage − das Meiste, was die Personen des Teams zugleich leisten können (maximaler Fluss)  [C05]</translation>
    </message>
    <message>
        <source>%1 wanted, at most %2 there</source>
        <translation>%1 gewünscht, höchstens %2 vorhanden</translation>
    </message>
    <message>
        <source>Only %1 can do %2.</source>
        <translation>Nur %1 kann %2.</translation>
    </message>
    <message>
        <source>= Wanted</source>
        <translation>= Gewünscht</translation>
    </message>
    <message>
        <source>= Can be given</source>
        <translation>= Kann geleistet werden</translation>
    </message>
    <message>
        <source>%1 wanted, %2 have %3.</source>
        <translation>%1 gewünscht, %2 haben %3.</translation>
    </message>
    <message>
        <source>This is the whole period against all that is above the line. The check X06 judges what is left: the time from now on, and work that has not begun.</source>
        <translation>Das ist der ganze Zeitraum gegen alles über der Linie. Die Prüfung X06 beurteilt den Rest: die Zeit ab jetzt und die Arbeit, die nicht begonnen hat.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Dieses Vorhaben gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no dates: it waits for itself in a loop.</source>
        <translation>%1 hat keine Termine: es wartet im Kreis auf sich selbst.</translation>
    </message>
    <message>
        <source>%1 has no dates: it was dropped.</source>
        <translation>%1 hat keine Termine: es wurde gestrichen.</translation>
    </message>
    <message>
        <source>%1 has no dates: it is below the line.</source>
        <translation>%1 hat keine Termine: es liegt unter der Linie.</translation>
    </message>
    <message>
        <source>%1 waits for %2 until %3.</source>
        <translation>%1 wartet auf %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 waits for the start of %2 on %3.</source>
        <translation>%1 wartet auf den Anfang von %2 am %3.</translation>
    </message>
    <message>
        <source>%1 cannot finish before %2 does, on %3.</source>
        <translation>%1 kann nicht vor %2 enden, am %3.</translation>
    </message>
    <message>
        <source>%1 cannot finish before %2 starts, on %3.</source>
        <translation>%1 kann nicht enden, bevor %2 beginnt, am %3.</translation>
    </message>
    <message>
        <source>Then %1 more.</source>
        <translation>Danach noch %1.</translation>
    </message>
    <message>
        <source>It may come %1 earlier.</source>
        <translation>Es darf %1 früher kommen.</translation>
    </message>
    <message>
        <source>%1 starts with the plan, on %2.</source>
        <translation>%1 beginnt mit dem Plan, am %2.</translation>
    </message>
    <message>
        <source>%1 is not to start before %2.</source>
        <translation>%1 soll nicht vor dem %2 beginnen.</translation>
    </message>
    <message>
        <source>%1 has not started, so it can start on %2 at the earliest.</source>
        <translation>%1 hat nicht begonnen und kann daher frühestens am %2 beginnen.</translation>
    </message>
    <message>
        <source>%1 was finished on %2.</source>
        <translation>%1 endete am %2.</translation>
    </message>
    <message>
        <source>%1 has %2 left from %3 on.</source>
        <translation>%1: noch %2 ab dem %3.</translation>
    </message>
    <message>
        <source>start of the plan</source>
        <translation>Anfang des Plans</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nicht vor</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>heutiges Datum</translation>
    </message>
    <message>
        <source>it has happened</source>
        <translation>es ist geschehen</translation>
    </message>
    <message>
        <source>the work that is left</source>
        <translation>die restliche Arbeit</translation>
    </message>
    <message>
        <source>%1 is a holiday (%2).</source>
        <translation>%1 ist ein Feiertag (%2).</translation>
    </message>
    <message>
        <source>%1 are holidays (%2).</source>
        <translation>%1 sind Feiertage (%2).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>%1 has been blocked since %2: %3.</source>
        <translation>%1 ist seit dem %2 blockiert: %3.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten durch</translation>
    </message>
    <message>
        <source>Start = the latest of: start of the plan, today, not before, every link; moved to a working day  [C10]</source>
        <translation>Anfang = das Späteste von: Anfang des Plans, heute, nicht vor, jede Verbindung; auf einen Arbeitstag verschoben  [C10]</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 started on %2.</source>
        <translation>%1 begann am %2.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>= Start</source>
        <translation>= Anfang</translation>
    </message>
    <message>
        <source>Finish = start + working days of its own, not before its links to the finish allow  [C10]</source>
        <translation>Ende = Anfang + eigene Arbeitstage, nicht früher, als die Verbindungen zum Ende erlauben  [C10]</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>= Finish</source>
        <translation>= Ende</translation>
    </message>
    <message>
        <source>%1 of its own.</source>
        <translation>%1 eigene Arbeit.</translation>
    </message>
    <message>
        <source>%1 has no deadline.</source>
        <translation>%1 hat keine Frist.</translation>
    </message>
    <message>
        <source>%1 is %2 late</source>
        <translation>%1 kommt %2 zu spät</translation>
    </message>
    <message>
        <source>%1 has %2 to spare</source>
        <translation>%1 hat noch %2 Luft</translation>
    </message>
    <message>
        <source>Late = finish − deadline, in calendar days</source>
        <translation>Verspätung = Ende − Frist, in Kalendertagen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>= Late</source>
        <translation>= Verspätung</translation>
    </message>
    <message>
        <source>= To spare</source>
        <translation>= Luft</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>der ganze Zeitraum</translation>
    </message>
    <message>
        <source>That is over %1, the limit of this workspace.</source>
        <translation>Das liegt über %1, der Grenze dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>That is full.</source>
        <translation>Das ist voll.</translation>
    </message>
    <message>
        <source>That is healthy.</source>
        <translation>Das ist gesund.</translation>
    </message>
    <message>
        <source>There is slack: less than %1 is taken.</source>
        <translation>Es ist Luft: weniger als %1 ist vergeben.</translation>
    </message>
    <message>
        <source>This plan has no load for that time.</source>
        <translation>Dieser Plan hat für diese Zeit keine Auslastung.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Load = demand ÷ net capacity; an item’s effort is spread evenly over its working days  [C06]</source>
        <translation>Auslastung = Bedarf ÷ Nettokapazität; der Aufwand eines Vorhabens verteilt sich gleichmäßig auf seine Arbeitstage  [C06]</translation>
    </message>
    <message>
        <source>= Demand</source>
        <translation>= Bedarf</translation>
    </message>
    <message>
        <source>Net capacity</source>
        <translation>Nettokapazität</translation>
    </message>
    <message>
        <source>= Load</source>
        <translation>= Auslastung</translation>
    </message>
    <message>
        <source>There is nothing to explain here yet.</source>
        <translation>Hier gibt es noch nichts zu erklären.</translation>
    </message>
    <message>
        <source>On call as primary %1: %2 of each day.</source>
        <translation>Hauptbereitschaft %1: %2 jedes Tages.</translation>
    </message>
    <message>
        <source>On call as secondary %1: %2 of each day.</source>
        <translation>Zweitbereitschaft %1: %2 jedes Tages.</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Ramp-up</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>New hires</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>Excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>%1: %2 of %3 days are left for the plan</source>
        <translation>%1: %2 von %3 Tagen bleiben für den Plan</translation>
    </message>
    <message>
        <source>The days of one person.</source>
        <translation>Die Tage einer Person.</translation>
    </message>
    <message>
        <source>The days of %1 people.</source>
        <translation>Die Tage von %1 Personen.</translation>
    </message>
    <message>
        <source>%1 is here %2 days in %3</source>
        <translation>%1 ist %2 Tage da, %3</translation>
    </message>
    <message>
        <source>Available = days by the working week − holidays − leave  [C02]</source>
        <translation>Verfügbar = Tage nach der Arbeitswoche − Feiertage − Abwesenheit  [C02]</translation>
    </message>
    <message>
        <source>− Holidays</source>
        <translation>− Feiertage</translation>
    </message>
    <message>
        <source>− Leave</source>
        <translation>− Abwesenheit</translation>
    </message>
    <message>
        <source>= Available</source>
        <translation>= Verfügbar</translation>
    </message>
    <message>
        <source>Net, after on-call, ramp-up, meetings and interrupts</source>
        <translation>Netto, nach Bereitschaft, Einarbeitung, Besprechungen und Störungen</translation>
    </message>
    <message>
        <source>Counts at %1 in this week: ramp-up or hand-over.</source>
        <translation>Zählt in dieser Woche zu %1: Einarbeitung oder Übergabe.</translation>
    </message>
    <message>
        <source>%1 brings %2 net days</source>
        <translation>%1 bringt %2 Nettotage</translation>
    </message>
    <message>
        <source>Net = Σ working days from the start × ramp-up × focus × (1 − interrupts) × probability  [C03, C04]</source>
        <translation>Netto = Σ Arbeitstage ab dem Anfang × Einarbeitung × Fokus × (1 − Störungen) × Wahrscheinlichkeit  [C03, C04]</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Days of presence</source>
        <translation>Anwesende Tage</translation>
    </message>
    <message>
        <source>× Probability</source>
        <translation>× Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>= Net</source>
        <translation>= Netto</translation>
    </message>
    <message>
        <source>%1 ÷ (%2 × %3) = %4, rounded up: %5.</source>
        <translation>%1 ÷ (%2 × %3) = %4, aufgerundet: %5.</translation>
    </message>
    <message>
        <source>Its own deadline is %1.</source>
        <translation>Die eigene Frist ist der %1.</translation>
    </message>
    <message>
        <source>%1 waits for it (%2) and is to finish by %3.</source>
        <translation>%1 wartet darauf (%2) und soll bis %3 enden.</translation>
    </message>
    <message>
        <source>Nothing waits for it; the plan ends on %1.</source>
        <translation>Nichts wartet darauf; der Plan endet am %1.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Of it for engineering excellence at most</source>
        <translation>Davon höchstens für technische Exzellenz</translation>
    </message>
    <message>
        <source>Of it for all but engineering excellence</source>
        <translation>Davon für alles außer technischer Exzellenz</translation>
    </message>
    <message>
        <source>The team has no people yet, so nothing is cut.</source>
        <translation>Das Team hat noch keine Personen, daher fällt nichts weg.</translation>
    </message>
    <message>
        <source>It has begun, so it is above the line whatever fits.</source>
        <translation>Es hat begonnen und liegt daher über der Linie, was immer sonst passt.</translation>
    </message>
    <message>
        <source>Down to and with it %1 of %2 days are used, so it is above the line.</source>
        <translation>Bis hierher sind %1 von %2 Tagen verwendet; es liegt über der Linie.</translation>
    </message>
    <message>
        <source>It is below the line, but it would fit into the %1 days that are free.</source>
        <translation>Es liegt unter der Linie, würde aber in die freien %1 Tage passen.</translation>
    </message>
    <message>
        <source>The line is above %1, the first that could not be taken; nothing behind it is taken by itself.</source>
        <translation>Die Linie liegt über %1, dem ersten, das nicht genommen werden konnte; dahinter wird nichts von selbst genommen.</translation>
    </message>
    <message>
        <source>It does not fit into the %1 days of its class, or waits for something below the line.</source>
        <translation>Es passt nicht in die %1 Tage seiner Klasse oder wartet auf etwas unter der Linie.</translation>
    </message>
    <message>
        <source>With it %1 days would be needed, but there are %2, so it is below the line.</source>
        <translation>Damit wären %1 Tage nötig, es gibt aber nur %2; es liegt unter der Linie.</translation>
    </message>
    <message>
        <source>%1 takes %2</source>
        <translation>%1 dauert %2</translation>
    </message>
    <message>
        <source>Duration = effort ÷ (staffing × focus × (1 − interrupts)), rounded up  [C07]</source>
        <translation>Dauer = Aufwand ÷ (Personen × Fokus × (1 − Störungen)), aufgerundet  [C07]</translation>
    </message>
    <message>
        <source>A milestone takes no time.</source>
        <translation>Ein Meilenstein dauert nicht.</translation>
    </message>
    <message>
        <source>The duration was typed; by effort and staffing it would be %1.</source>
        <translation>Die Dauer wurde eingetragen; nach Aufwand und Personen wären es %1.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personaleinsatz</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>= Duration</source>
        <translation>= Dauer</translation>
    </message>
    <message>
        <source>%1 are named on it.</source>
        <translation>%1 sind dafür eingetragen.</translation>
    </message>
    <message>
        <source>%1 has no dates in this plan.</source>
        <translation>%1 hat in diesem Plan keine Termine.</translation>
    </message>
    <message>
        <source>%1 has %2 of float</source>
        <translation>%1 hat %2 Puffer</translation>
    </message>
    <message>
        <source>Total float = working days from the early to the late dates; free float = the longest slip that moves nobody else  [C10]</source>
        <translation>Gesamter Puffer = Arbeitstage von den frühen zu den späten Terminen; freier Puffer = der größte Verzug, der niemanden sonst verschiebt  [C10]</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Anfang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Latest finish</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>= Total float</source>
        <translation>= Gesamter Puffer</translation>
    </message>
    <message>
        <source>= Free float</source>
        <translation>= Freier Puffer</translation>
    </message>
    <message>
        <source>It is done, so it cannot slip any more.</source>
        <translation>Es ist erledigt und kann nicht mehr in Verzug geraten.</translation>
    </message>
    <message>
        <source>It would have to finish %1 earlier.</source>
        <translation>Es müsste %1 früher enden.</translation>
    </message>
    <message>
        <source>Above the line while the effort down to and with the item is at most the net capacity of the team, and that of its class at most what the reserve leaves  [C09]</source>
        <translation>Über der Linie, solange der Aufwand bis einschließlich des Vorhabens höchstens die Nettokapazität des Teams ist und der seiner Klasse höchstens das, was die Reserve lässt  [C09]</translation>
    </message>
    <message>
        <source>%1 was dropped</source>
        <translation>%1 wurde gestrichen</translation>
    </message>
    <message>
        <source>%1 is above the line</source>
        <translation>%1 liegt über der Linie</translation>
    </message>
    <message>
        <source>%1 is below the line</source>
        <translation>%1 liegt unter der Linie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Down to and with it</source>
        <translation>Bis einschließlich hier</translation>
    </message>
    <message>
        <source>Net capacity of the team</source>
        <translation>Nettokapazität des Teams</translation>
    </message>
    <message>
        <source>A milestone costs nothing.</source>
        <translation>Ein Meilenstein kostet nichts.</translation>
    </message>
    <message>
        <source>It stands before its own rank because %1 needs it.</source>
        <translation>Es steht vor seinem eigenen Rang, weil %1 es braucht.</translation>
    </message>
    <message>
        <source>Reason for not doing: %1.</source>
        <translation>Grund, es nicht zu tun: %1.</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 Arbeitstag</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 Arbeitstage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>any skill</source>
        <translation>beliebige Kompetenz</translation>
    </message>
    <message>
        <source>%1 people, %2 to %3 weeks, mean %4</source>
        <translation>%1 Personen, %2 bis %3 Wochen, im Mittel %4</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>of a day</source>
        <translation>eines Tages</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>First on call, spread</source>
        <translation>Hauptbereitschaft, Verteilung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Of available</source>
        <translation>Vom Verfügbaren</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Assumed start</source>
        <translation>Angenommener Beginn</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Verlassen das Team</translation>
    </message>
    <message>
        <source>Lost to ramp-up</source>
        <translation>Durch Einarbeitung verloren</translation>
    </message>
    <message>
        <source>Planned hires give</source>
        <translation>Geplante Einstellungen bringen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Number of people with any leave in the week; empty: nobody.</source>
        <translation>Zahl der Personen, die in der Woche fehlen; leer: niemand.</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Niemand fehlt</translation>
    </message>
    <message>
        <source>Most leave falls on week %1: %2 people</source>
        <translation>Die meisten fehlen in KW %1: %2 Personen</translation>
    </message>
    <message>
        <source>people away</source>
        <translation>Personen fehlen</translation>
    </message>
    <message>
        <source>On-call and interrupts cost %1 days, %2 of the days on which people are here.</source>
        <translation>Bereitschaft und Störungen kosten %1 Tage, %2 der Tage, an denen Personen da sind.</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Wer Bereitschaft hat</translation>
    </message>
    <message>
        <source>only the spread is shown</source>
        <translation>nur die Verteilung ist gezeigt</translation>
    </message>
    <message>
        <source>Planned hires</source>
        <translation>Geplante Einstellungen</translation>
    </message>
    <message>
        <source>Who is away when</source>
        <translation>Wer wann fehlt</translation>
    </message>
    <message>
        <source>counts are shown</source>
        <translation>Anzahlen sind gezeigt</translation>
    </message>
    <message>
        <source>Meetings, focus</source>
        <translation>Besprechungen, Fokus</translation>
    </message>
    <message>
        <source>For the roadmap</source>
        <translation>Für die Roadmap</translation>
    </message>
    <message>
        <source>Avail.</source>
        <translation>Verfügb.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarb.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Days. What a step takes away is negative. Holidays are taken before leave, so leave on a holiday costs nothing.</source>
        <translation>Tage. Was ein Schritt wegnimmt, ist negativ. Feiertage zählen vor Abwesenheit; Abwesenheit an einem Feiertag kostet nichts.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it acts</source>
        <translation>Wo sie wirkt</translation>
    </message>
    <message>
        <source>Focus factor</source>
        <translation>Fokusfaktor</translation>
    </message>
    <message>
        <source>share of a productive day that is not meetings</source>
        <translation>Anteil eines produktiven Tages ohne Besprechungen</translation>
    </message>
    <message>
        <source>Interrupt share</source>
        <translation>Anteil Störungen</translation>
    </message>
    <message>
        <source>taken from focused time</source>
        <translation>von der fokussierten Zeit abgezogen</translation>
    </message>
    <message>
        <source>Engineering excellence reserve</source>
        <translation>Reserve für technische Exzellenz</translation>
    </message>
    <message>
        <source>kept aside from net capacity</source>
        <translation>von der Nettokapazität zurückgelegt</translation>
    </message>
    <message>
        <source>Excellence band</source>
        <translation>Exzellenzkorridor</translation>
    </message>
    <message>
        <source>where a team has none of its own</source>
        <translation>wo ein Team keinen eigenen hat</translation>
    </message>
    <message>
        <source>Own factors of %1</source>
        <translation>Eigene Faktoren von %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 in week %2</source>
        <translation>%1 in KW %2</translation>
    </message>
    <message>
        <source>The fullest week is %1, %2 of capacity</source>
        <translation>Die vollste Woche ist %1, %2 der Kapazität</translation>
    </message>
    <message>
        <source>No week is over capacity</source>
        <translation>Keine Woche liegt über der Kapazität</translation>
    </message>
    <message>
        <source>focused days per week</source>
        <translation>Fokustage je Woche</translation>
    </message>
    <message>
        <source>Who is here in which week</source>
        <translation>Wer in welcher Woche da ist</translation>
    </message>
    <message>
        <source>Week %1 is the thinnest: %2 working days</source>
        <translation>KW %1 ist die dünnste: %2 Arbeitstage</translation>
    </message>
    <message>
        <source>%1 of %2 days are left for the roadmap</source>
        <translation>%1 von %2 Tagen bleiben für die Roadmap</translation>
    </message>
    <message>
        <source>days, all teams</source>
        <translation>Tage, alle Teams</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Added or taken by hand</source>
        <translation>Von Hand ergänzt oder abgezogen</translation>
    </message>
    <message>
        <source>%1: feasible. %2 days of skill are wanted and can be given at the same time.</source>
        <translation>%1: machbar. %2 Kompetenztage sind gewünscht und können zugleich geleistet werden.</translation>
    </message>
    <message>
        <source>%1: short by %2 days. The skills marked short want %3 days; %4 can give %5.</source>
        <translation>%1: es fehlen %2 Tage. Für die knapp genannten Kompetenzen sind %3 Tage gewünscht; %4 können %5 leisten.</translation>
    </message>
    <message>
        <source>those who have them</source>
        <translation>die, die sie haben</translation>
    </message>
    <message>
        <source>Capacity person by person</source>
        <translation>Kapazität je Person</translation>
    </message>
    <message>
        <source>only in the Team profile</source>
        <translation>nur im Teamprofil</translation>
    </message>
    <message>
        <source>Working days before on-call. L away all week, P first on call, S second, hatched: a holiday.</source>
        <translation>Arbeitstage vor Bereitschaft. U ganze Woche abwesend, H Hauptbereitschaft, Z Zweitbereitschaft, schraffiert: Feiertag.</translation>
    </message>
    <message>
        <source>working days a week</source>
        <translation>Arbeitstage je Woche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 at %2 of %3</source>
        <translation>%1 mit %2 von %3</translation>
    </message>
    <message>
        <source>Engineering excellence is within its band</source>
        <translation>Technische Exzellenz liegt in ihrem Korridor</translation>
    </message>
    <message>
        <source>Engineering excellence is within each team’s band</source>
        <translation>Technische Exzellenz liegt im Korridor jedes Teams</translation>
    </message>
    <message>
        <source>Engineering excellence is below its reserve: %1</source>
        <translation>Technische Exzellenz liegt unter ihrer Reserve: %1</translation>
    </message>
    <message>
        <source>Engineering excellence is outside its band: %1</source>
        <translation>Technische Exzellenz liegt außerhalb ihres Korridors: %1</translation>
    </message>
    <message>
        <source>% of the focused days above the line</source>
        <translation>% der Fokustage über der Linie</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 is %2 over in %3</source>
        <translation>%1 liegt %2 über der Kapazität: %3</translation>
    </message>
    <message>
        <source>%1 has work but no capacity in %2</source>
        <translation>%1 hat Arbeit, aber keine Kapazität: %2</translation>
    </message>
    <message>
        <source>Every month fits in every team</source>
        <translation>Jeder Monat passt in jedem Team</translation>
    </message>
    <message>
        <source>%1; %2 team-months are over</source>
        <translation>%1; %2 Teammonate liegen darüber</translation>
    </message>
    <message>
        <source>focused days; bar: demand, line: capacity</source>
        <translation>Fokustage; Balken: Bedarf, Linie: Kapazität</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Demand / capacity in focused days. From today: work left against capacity to the end of the period.</source>
        <translation>Bedarf / Kapazität in Fokustagen. Ab heute: restliche Arbeit gegen die Kapazität bis zum Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>People could give</source>
        <translation>Leistbar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>short</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>What people could give is not additive: one person counts for each skill they have. The verdict weighs all skills at once.</source>
        <translation>Was Personen leisten können, lässt sich nicht addieren: eine Person zählt für jede ihrer Kompetenzen. Das Urteil wägt alle Kompetenzen zugleich.</translation>
    </message>
    <message>
        <source>%1 is %2 days short: the skills marked short want %3 days, and those who have them can give %4.</source>
        <translation>%1 fehlen %2 Tage: für die knapp genannten Kompetenzen sind %3 Tage gewünscht, und wer sie hat, kann %4 leisten.</translation>
    </message>
    <message>
        <source>All skills that are wanted can be given at the same time.</source>
        <translation>Alle gewünschten Kompetenzen können zugleich geleistet werden.</translation>
    </message>
    <message>
        <source>All %1 commitments keep their day</source>
        <translation>Alle %1 Zusagen halten ihren Tag</translation>
    </message>
    <message>
        <source>%1 is forecast %2 days after its promise</source>
        <translation>Die Prognose für %1 liegt %2 Tage nach der Zusage</translation>
    </message>
    <message>
        <source>%1 of %2 commitments are forecast after their promise</source>
        <translation>Die Prognose liegt bei %1 von %2 Zusagen nach dem zugesagten Tag</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>wd</source>
        <translation>AT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>%1: the way is unknown, “%2” and “%3” are not measured alike.</source>
        <translation>%1: der Weg ist unbekannt, „%2“ und „%3“ sind nicht gleich gemessen.</translation>
    </message>
    <message>
        <source>%1: the way is unknown, the target is no step forward from the start.</source>
        <translation>%1: der Weg ist unbekannt, das Ziel ist vom Anfang aus kein Fortschritt.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Way done</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What drives the dates</source>
        <translation>Was die Termine bestimmt</translation>
    </message>
    <message>
        <source>%1 items above the line, %2 focused days</source>
        <translation>%1 Vorhaben über der Linie, %2 Fokustage</translation>
    </message>
    <message>
        <source> · owner %1</source>
        <translation> · verantwortlich: %1</translation>
    </message>
    <message>
        <source>%1, %2 days overdue</source>
        <translation>%1, %2 Tage überfällig</translation>
    </message>
    <message>
        <source>%1, later than needed</source>
        <translation>%1, später als gebraucht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Need by</source>
        <translation>Gebraucht bis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Abgesprochen</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>“Drives”: the receiving item cannot move earlier before this one does.</source>
        <translation>„Bestimmt“: das empfangende Vorhaben kann nicht früher kommen, bevor dieses es tut.</translation>
    </message>
    <message>
        <source>What we need from others</source>
        <translation>Was wir von anderen brauchen</translation>
    </message>
    <message>
        <source>What we give to others</source>
        <translation>Was wir anderen geben</translation>
    </message>
    <message>
        <source>What our teams agreed with each other</source>
        <translation>Was unsere Teams miteinander abgesprochen haben</translation>
    </message>
    <message>
        <source>Links between our teams</source>
        <translation>Verbindungen zwischen unseren Teams</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>commitments on time</source>
        <translation>Zusagen rechtzeitig</translation>
    </message>
    <message>
        <source>%1 is %2 days late</source>
        <translation>%1 ist %2 Tage zu spät</translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>keine zu spät</translation>
    </message>
    <message>
        <source>none made</source>
        <translation>keine gegeben</translation>
    </message>
    <message>
        <source>net capacity</source>
        <translation>Nettokapazität</translation>
    </message>
    <message>
        <source>focused person-days</source>
        <translation>Fokustage</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1 d above the line</source>
        <translation>%1 d über der Linie</translation>
    </message>
    <message>
        <source>engineering excellence</source>
        <translation>technische Exzellenz</translation>
    </message>
    <message>
        <source>band %1–%2</source>
        <translation>Korridor %1–%2</translation>
    </message>
    <message>
        <source>risks open</source>
        <translation>offene Risiken</translation>
    </message>
    <message>
        <source>see Risks</source>
        <translation>siehe Risiken</translation>
    </message>
    <message>
        <source>Findings about people and operations</source>
        <translation>Befunde über Personen und Betrieb</translation>
    </message>
    <message>
        <source>kept inside the team</source>
        <translation>bleiben im Team</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What the checks object to</source>
        <translation>Was die Prüfungen einwenden</translation>
    </message>
    <message>
        <source>Headline: click to write</source>
        <translation>Überschrift: zum Schreiben anklicken</translation>
    </message>
    <message>
        <source>What the quarter is for</source>
        <translation>Wofür das Quartal da ist</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Worum wir bitten</translation>
    </message>
    <message>
        <source>What we ask for: click to write</source>
        <translation>Worum wir bitten: zum Schreiben anklicken</translation>
    </message>
    <message>
        <source>What presses most</source>
        <translation>Was am meisten drängt</translation>
    </message>
    <message>
        <source>%1 was promised for %2 and is forecast for %3, %4 working days short. It is driven by %5.</source>
        <translation>%1 war für den %2 zugesagt, die Prognose ist der %3: %4 Arbeitstage zu wenig. Bestimmend ist %5.</translation>
    </message>
    <message>
        <source>Below the line: it needs %1 days, and %2 are left in %3.</source>
        <translation>Unter der Linie: gebraucht werden %1 Tage, %3 hat noch %2.</translation>
    </message>
    <message>
        <source>no reason was written down</source>
        <translation>keine Begründung notiert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Waiting costs</source>
        <translation>Warten kostet</translation>
    </message>
    <message>
        <source>k/week</source>
        <translation>Tsd./Woche</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Given for it</source>
        <translation>Dafür gegeben</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts notiert</translation>
    </message>
    <message>
        <source>Scope changes since approval</source>
        <translation>Umfangsänderungen seit der Genehmigung</translation>
    </message>
    <message>
        <source>Risks about people</source>
        <translation>Risiken über Personen</translation>
    </message>
    <message>
        <source>Risks about prices and contracts</source>
        <translation>Risiken über Preise und Verträge</translation>
    </message>
    <message>
        <source>cost is not ticked</source>
        <translation>Kosten sind nicht angekreuzt</translation>
    </message>
    <message>
        <source>Details of security risks</source>
        <translation>Einzelheiten zu Sicherheitsrisiken</translation>
    </message>
    <message>
        <source>vulnerabilities stay inside the team</source>
        <translation>Schwachstellen bleiben im Team</translation>
    </message>
    <message>
        <source>A security risk</source>
        <translation>Ein Sicherheitsrisiko</translation>
    </message>
    <message>
        <source>a response is planned</source>
        <translation>eine Maßnahme ist geplant</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>Was geschehen kann</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Score: band of the chance (1–5) × severity (1–5). Exposure: chance × impact in days.</source>
        <translation>Risikowert: Stufe der Wahrscheinlichkeit (1–5) × Schwere (1–5). Erwartungswert: Wahrscheinlichkeit × Auswirkung in Tagen.</translation>
    </message>
    <message>
        <source>Contingency: %1 days, the exposure of %2 open risks on the driving paths of our commitments. All risks listed here together: %3 days.</source>
        <translation>Rückstellung: %1 Tage, der Erwartungswert von %2 offenen Risiken auf den bestimmenden Pfaden unserer Zusagen. Alle hier genannten Risiken zusammen: %3 Tage.</translation>
    </message>
    <message>
        <source>%1 smaller risks</source>
        <translation>%1 kleinere Risiken</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Closed: %1. Happened: %2.</source>
        <translation>Abgeschlossen: %1. Eingetreten: %2.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Wer entscheiden darf</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigung durch</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For the sponsor</source>
        <translation>Für die Auftraggeber</translation>
    </message>
    <message>
        <source>Decisions about staffing</source>
        <translation>Entscheidungen über Personal</translation>
    </message>
    <message>
        <source>The scope is fixed: dates move before scope does.</source>
        <translation>Der Umfang steht fest: Termine weichen vor dem Umfang.</translation>
    </message>
    <message>
        <source>The scope is flexible: the lowest ranked item gives way first.</source>
        <translation>Der Umfang ist beweglich: das letzte in der Rangfolge weicht zuerst.</translation>
    </message>
    <message>
        <source>What comes in after approval takes out as much effort, or a promised day moves; the trade-off is written down with the change.</source>
        <translation>Was nach der Genehmigung hineinkommt, nimmt ebenso viel Aufwand heraus, oder ein zugesagter Tag verschiebt sich; der Ausgleich steht bei der Änderung.</translation>
    </message>
    <message>
        <source>The engineering excellence reserve is not spent on features without a recorded decision.</source>
        <translation>Die Reserve für technische Exzellenz wird ohne dokumentierte Entscheidung nicht für Features verwendet.</translation>
    </message>
    <message>
        <source>Scope rules</source>
        <translation>Regeln für den Umfang</translation>
    </message>
    <message>
        <source>Decision rights</source>
        <translation>Entscheidungsrechte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>below the line</source>
        <translation>unter der Linie</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 is driven to %2 by %3</source>
        <translation>%3 bestimmt %1, Prognose %2</translation>
    </message>
    <message>
        <source>No chain of work presses a promised day</source>
        <translation>Keine Kette von Arbeit drängt einen zugesagten Tag</translation>
    </message>
    <message>
        <source>Without dates, because they wait for each other: %1</source>
        <translation>Ohne Termine, weil sie aufeinander warten: %1</translation>
    </message>
    <message>
        <source>a team member</source>
        <translation>ein Teammitglied</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>roles are shown</source>
        <translation>Rollen sind gezeigt</translation>
    </message>
    <message>
        <source>There is no plan to report on; expected a plan with a period.</source>
        <translation>Es gibt keinen Plan für den Bericht; erwartet wird ein Plan mit Zeitraum.</translation>
    </message>
    <message>
        <source>The plan “%1” has no period; expected a start and an end.</source>
        <translation>Der Plan „%1“ hat keinen Zeitraum; erwartet werden Anfang und Ende.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Late by 1 day</source>
        <translation>1 Tag zu spät</translation>
    </message>
    <message>
        <source>Late by %1 days</source>
        <translation>%1 Tage zu spät</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>The quarter in brief</source>
        <translation>Das Quartal in Kürze</translation>
    </message>
    <message>
        <source>Commitments and confidence</source>
        <translation>Zusagen und Zuversicht</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>Ziele und Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>Roadmap and driving path</source>
        <translation>Roadmap und bestimmender Pfad</translation>
    </message>
    <message>
        <source>Capacity against demand</source>
        <translation>Kapazität gegen Bedarf</translation>
    </message>
    <message>
        <source>What we need and what we give</source>
        <translation>Was wir brauchen und geben</translation>
    </message>
    <message>
        <source>Risks and contingency</source>
        <translation>Risiken und Rückstellung</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Scope rules, decision rights, signatures</source>
        <translation>Umfang, Entscheidungen, Unterschriften</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Liste der Vorhaben</translation>
    </message>
    <message>
        <source>From calendar days to plan days</source>
        <translation>Von Kalendertagen zu Plantagen</translation>
    </message>
    <message>
        <source>By team and month</source>
        <translation>Nach Team und Monat</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>Nach Kompetenz</translation>
    </message>
    <message>
        <source>What on-call and operations cost</source>
        <translation>Was Bereitschaft und Betrieb kosten</translation>
    </message>
    <message>
        <source>Headcount, hires, leave</source>
        <translation>Personal, Einstellungen, Abwesenheit</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Person für Person</translation>
    </message>
    <message>
        <source>Quarterly plan</source>
        <translation>Quartalsplan</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>There is no audience “%1”; expected “team”, “stakeholder” or “executive”.</source>
        <translation>Es gibt kein Publikum „%1“; erwartet wird „team“, „stakeholder“ oder „executive“.</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>Englisch (US)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Reports are not written in “%1”; expected “en-GB”, “en-US” or “de”.</source>
        <translation>Berichte werden nicht in „%1“ geschrieben; erwartet wird „en-GB“, „en-US“ oder „de“.</translation>
    </message>
    <message>
        <source>The section “%1” is named twice.</source>
        <translation>Der Abschnitt „%1“ ist doppelt genannt.</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”.</source>
        <translation>Der Bericht „%1“ hat keinen Abschnitt „%2“.</translation>
    </message>
    <message>
        <source>%1 Expected some of: %2.</source>
        <translation>%1 Erwartet werden einige von: %2.</translation>
    </message>
    <message>
        <source>, baseline %1</source>
        <translation>, Basisplan %1</translation>
    </message>
    <message>
        <source>, promised %1</source>
        <translation>, zugesagt %1</translation>
    </message>
    <message>
        <source>, driving path</source>
        <translation>, bestimmender Pfad</translation>
    </message>
    <message>
        <source>Scenario %1 · baseline %2 · audience %3</source>
        <translation>Szenario %1 · Basisplan %2 · Publikum %3</translation>
    </message>
    <message>
        <source>Figures as of %1 · snapshot %2 · generated %3</source>
        <translation>Zahlen mit Stand %1 · Abbild %2 · erzeugt %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Figures behind the charts</source>
        <translation>Zahlen hinter den Diagrammen</translation>
    </message>
    <message>
        <source>Days of the working pattern within employment and the period.</source>
        <translation>Tage des Arbeitsmusters innerhalb von Beschäftigung und Zeitraum.</translation>
    </message>
    <message>
        <source>Gross − holidays − leave − on-call, by ramp-up and by the share for the roadmap, by focus, less interrupts; in focused person-days.</source>
        <translation>Brutto − Feiertage − Abwesenheit − Bereitschaft, mal Einarbeitung und Anteil für die Roadmap, mal Fokus, abzüglich Störungen; in Fokustagen.</translation>
    </message>
    <message>
        <source>Focused person-day</source>
        <translation>Fokustag</translation>
    </message>
    <message>
        <source>A day’s undisturbed work of one person. Effort is counted in it; it is not a duration.</source>
        <translation>Die ungestörte Arbeit einer Person an einem Tag. Aufwand wird darin gezählt; es ist keine Dauer.</translation>
    </message>
    <message>
        <source>Effort above the line ÷ net capacity; by month: demand spread over an item’s working days ÷ capacity of the month. Over means above 105 %, unless the workspace says otherwise.</source>
        <translation>Aufwand über der Linie ÷ Nettokapazität; je Monat: Bedarf, auf die Arbeitstage eines Vorhabens verteilt, ÷ Kapazität des Monats. Überlast heißt über 105 %, wenn der Arbeitsbereich nichts anderes sagt.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>Items are taken in order of rank until the team’s net capacity is used; what is above is planned.</source>
        <translation>Vorhaben werden in der Rangfolge genommen, bis die Nettokapazität des Teams verbraucht ist; was darüber liegt, ist geplant.</translation>
    </message>
    <message>
        <source>Engineering excellence share</source>
        <translation>Anteil technischer Exzellenz</translation>
    </message>
    <message>
        <source>Effort of that class above the line ÷ all effort above the line; the band is agreed.</source>
        <translation>Aufwand dieser Klasse über der Linie ÷ aller Aufwand über der Linie; der Korridor ist vereinbart.</translation>
    </message>
    <message>
        <source>Finish by links, calendars and what has happened, with unlimited people.</source>
        <translation>Ende nach Verbindungen, Kalendern und dem, was geschehen ist, mit unbegrenzt vielen Personen.</translation>
    </message>
    <message>
        <source>Calendar days between the finish in the baseline and the forecast.</source>
        <translation>Kalendertage zwischen dem Ende im Basisplan und der Prognose.</translation>
    </message>
    <message>
        <source>Working days an item can move before a promised day or the period’s end breaks; negative: it is broken.</source>
        <translation>Arbeitstage, die ein Vorhaben rücken kann, bevor ein zugesagter Tag oder das Ende des Zeitraums bricht; negativ: er ist gebrochen.</translation>
    </message>
    <message>
        <source>Driving path</source>
        <translation>Bestimmender Pfad</translation>
    </message>
    <message>
        <source>The chain of items, first cause first, of which each decides the date of the next.</source>
        <translation>Die Kette der Vorhaben, erste Ursache zuerst, von denen jedes den Termin des nächsten entscheidet.</translation>
    </message>
    <message>
        <source>Late, at risk, watch</source>
        <translation>Zu spät, gefährdet, beobachten</translation>
    </message>
    <message>
        <source>Late: forecast after the promised day. At risk: no float, blocked for three working days, or low confidence. Watch: at most three working days of float.</source>
        <translation>Zu spät: Prognose nach dem zugesagten Tag. Gefährdet: kein Puffer, drei Arbeitstage blockiert oder geringe Zuversicht. Beobachten: höchstens drei Arbeitstage Puffer.</translation>
    </message>
    <message>
        <source>Exposure, contingency</source>
        <translation>Erwartungswert, Rückstellung</translation>
    </message>
    <message>
        <source>Chance × impact in days; contingency is the exposure of open risks on driving paths.</source>
        <translation>Wahrscheinlichkeit × Auswirkung in Tagen; die Rückstellung ist der Erwartungswert der offenen Risiken auf bestimmenden Pfaden.</translation>
    </message>
    <message>
        <source>Skill verdict</source>
        <translation>Urteil zu Kompetenzen</translation>
    </message>
    <message>
        <source>Whether the people of a team can give all the skill days that are wanted at the same time, each day of a person counted once.</source>
        <translation>Ob die Personen eines Teams alle gewünschten Kompetenztage zugleich leisten können; jeder Tag einer Person zählt einmal.</translation>
    </message>
    <message>
        <source>Plan days</source>
        <translation>Plantage</translation>
    </message>
    <message>
        <source>Net capacity less the engineering excellence reserve.</source>
        <translation>Nettokapazität abzüglich der Reserve für technische Exzellenz.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Revision of the workspace from which all figures were computed.</source>
        <translation>Revision des Arbeitsbereichs, aus der alle Zahlen berechnet wurden.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>Cost of delay and prices</source>
        <translation>Verzögerungskosten und Preise</translation>
    </message>
    <message>
        <source>The people assigned never finish the work.</source>
        <translation>Die zugeordneten Personen werden mit der Arbeit nie fertig.</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 Kalendertage</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>remaining work</source>
        <translation>restliche Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 lasts less than nothing.</source>
        <translation>%1 dauert weniger als nichts.</translation>
    </message>
    <message>
        <source>%1 lasts longer than can be planned.</source>
        <translation>%1 dauert länger, als geplant werden kann.</translation>
    </message>
    <message>
        <source>%1 has no working calendar.</source>
        <translation>%1 hat keinen Arbeitskalender.</translation>
    </message>
    <message>
        <source>A dependency leads to an item that is not there.</source>
        <translation>Eine Abhängigkeit führt zu einem Vorhaben, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The lag between %1 and %2 is longer than can be planned.</source>
        <translation>Der Zeitabstand zwischen %1 und %2 ist länger, als geplant werden kann.</translation>
    </message>
    <message>
        <source>The dependencies form a loop: %1.</source>
        <translation>Die Abhängigkeiten bilden einen Kreis: %1.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” cannot be made.</source>
        <translation>Der Ordner für Sicherungen „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written: the disk is full, or there is no permission.</source>
        <translation>Die Kopie „%1“ konnte nicht geschrieben werden: die Platte ist voll, oder es fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Qt’s driver for SQLite is missing; expected the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt; erwartet wird das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”; nothing was changed. Free some space and try again.</source>
        <translation>Auf der Platte ist kein Platz mehr für „%1“; nichts wurde geändert. Nach dem Freiräumen geht es weiter.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (disk full or failing?); nothing was changed.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden (Platte voll oder defekt?); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; nothing was changed. Try again in a moment.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt; nichts wurde geändert. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: no permission.</source>
        <translation>„%1“ kann nicht geschrieben werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>“%1” or its folder cannot be opened: no permission, or too many open files.</source>
        <translation>„%1“ oder sein Ordner kann nicht geöffnet werden: keine Berechtigung oder zu viele offene Dateien.</translation>
    </message>
    <message>
        <source>A text is too long to be stored in “%1”.</source>
        <translation>Ein Text ist zu lang, um in „%1“ gespeichert zu werden.</translation>
    </message>
    <message>
        <source>“%1” refused the change: %2. Nothing was changed.</source>
        <translation>„%1“ lehnte die Änderung ab: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not a Fairlead workspace.</source>
        <translation>„%1“ ist kein Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder; expected a Fairlead workspace.</source>
        <translation>„%1“ ist ein Ordner; erwartet wird ein Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty; expected a Fairlead workspace.</source>
        <translation>„%1“ ist leer; erwartet wird ein Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it was cut short.</source>
        <translation>„%1“ ist beschädigt: die Datei wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are broken.</source>
        <translation>„%1“ ist beschädigt: die ersten Bytes sind zerstört.</translation>
    </message>
    <message>
        <source>“%1” is damaged: entry %2 of its journal is missing or cannot be read.</source>
        <translation>„%1“ ist beschädigt: Eintrag %2 des Journals fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program. Open it again to see what is in it now.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert. Erneutes Öffnen zeigt den jetzigen Inhalt.</translation>
    </message>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>Das Journal hat keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was moved, removed or replaced while it was open; nothing was changed. Put it back, or open it again.</source>
        <translation>„%1“ wurde verschoben, entfernt oder ersetzt, während es offen war; nichts wurde geändert. Die Datei zurücklegen oder erneut öffnen.</translation>
    </message>
    <message>
        <source>“%1” is open in another window; it is shown for reading only. Close it there to edit it here.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet und wird nur zum Lesen gezeigt. Erst dort schließen, dann hier bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on %3 (process %4); it is shown for reading only. Close it there to edit it here.</source>
        <translation>„%1“ wird von %2 auf %3 bearbeitet (Prozess %4) und nur zum Lesen gezeigt. Erst dort schließen, dann hier bearbeiten.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>“%1” cannot be written (no permission, or a read-only disk); the workspace is shown for reading only. Save a copy elsewhere to edit it.</source>
        <translation>„%1“ kann nicht geschrieben werden (keine Berechtigung oder schreibgeschützt); der Arbeitsbereich wird nur zum Lesen gezeigt. Eine anderswo gespeicherte Kopie lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>The lock beside “%1” could not be written (disk full?); the workspace is shown for reading only.</source>
        <translation>Die Sperre neben „%1“ konnte nicht geschrieben werden (Platte voll?); der Arbeitsbereich wird nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it has lost its mark or its tables.</source>
        <translation>„%1“ ist beschädigt: die Kennzeichnung oder die Tabellen fehlen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program; expected a Fairlead workspace.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms; erwartet wird ein Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Fairlead (format %2; this one reads up to %3). Update Fairlead to open it.</source>
        <translation>„%1“ wurde mit einem neueren Fairlead gespeichert (Format %2; dieses liest bis %3). Zum Öffnen wird eine neuere Version gebraucht.</translation>
    </message>
    <message>
        <source>expected an id of its own.</source>
        <translation>erwartet wird eine eigene Kennung.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime.</source>
        <translation>„%1“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>it contains “%1”, which Fairlead did not put there</source>
        <translation>es enthält „%1“, was nicht von Fairlead stammt</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that does not exist</source>
        <translation>Zeile %1 von %2 verweist auf eine Zeile von %3, die es nicht gibt</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1.</source>
        <translation>Es gibt keinen Platz für temporäre Dateien: %1.</translation>
    </message>
    <message>
        <source>This workspace has an older format and no backup could be made before updating it; it is shown for reading only. %1</source>
        <translation>Dieser Arbeitsbereich hat ein älteres Format, und vor der Umstellung ließ sich keine Sicherung anlegen; er wird nur zum Lesen gezeigt. %1</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Es wurde keine Sicherung angelegt. %1</translation>
    </message>
    <message>
        <source>“%1” exists already; expected a new name.</source>
        <translation>„%1“ gibt es bereits; erwartet wird ein neuer Name.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A change in the journal cannot be read: %1</source>
        <translation>Eine Änderung im Journal ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>an edit without a row.</source>
        <translation>eine Bearbeitung ohne Zeile.</translation>
    </message>
    <message>
        <source>an unknown kind of record.</source>
        <translation>eine unbekannte Art von Eintrag.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2 refers to a record that does not exist.</source>
        <translation>%1: %2 verweist auf einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>It is still used: %1 refers to it. Remove that first.</source>
        <translation>Noch in Gebrauch: %1 verweist darauf. Zuerst diesen Verweis entfernen.</translation>
    </message>
    <message>
        <source>The key “%1” is already in use. Expected a key that no other record has.</source>
        <translation>Das Kürzel „%1“ ist bereits vergeben. Erwartet wird ein Kürzel, das kein anderer Eintrag hat.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Move %1 before %2</source>
        <translation>%1 vor %2 setzen</translation>
    </message>
    <message>
        <source>Move %1 to the end</source>
        <translation>%1 ans Ende setzen</translation>
    </message>
    <message>
        <source>Move %1 to rank %2</source>
        <translation>%1 auf Rang %2 setzen</translation>
    </message>
    <message>
        <source>%1 can be split into parts of more than 0 and less than %2.</source>
        <translation>%1 lässt sich in Teile von mehr als 0 und weniger als %2 teilen.</translation>
    </message>
    <message>
        <source>Split %1 off %2 as %3</source>
        <translation>%1 von %2 abteilen als %3</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>%1 auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>This leave is no longer there.</source>
        <translation>Diese Abwesenheit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Leave needs somebody who takes it.</source>
        <translation>Eine Abwesenheit braucht eine Person.</translation>
    </message>
    <message>
        <source>Leave of %1 needs a first and a last day.</source>
        <translation>Die Abwesenheit von %1 braucht einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <source>Add leave: %1, %2</source>
        <translation>Abwesenheit hinzufügen: %1, %2</translation>
    </message>
    <message>
        <source>Move leave: %1, to %2</source>
        <translation>Abwesenheit verschieben: %1, auf %2</translation>
    </message>
    <message>
        <source>Change leave: %1, now %2</source>
        <translation>Abwesenheit ändern: %1, jetzt %2</translation>
    </message>
    <message>
        <source>Change leave: %1, %2</source>
        <translation>Abwesenheit ändern: %1, %2</translation>
    </message>
    <message>
        <source>Remove leave: %1, %2</source>
        <translation>Abwesenheit entfernen: %1, %2</translation>
    </message>
    <message>
        <source>%1 is in “%2”, which is not one of the teams.</source>
        <translation>%1 ist in „%2“, das keines der Teams ist.</translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation>Der Arbeitsbereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>Name at least one team.</source>
        <translation>Mindestens ein Team wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 ends before it starts: %3.</source>
        <translation>%1 von %2 endet vor dem Anfang: %3.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 of %2 on %3 is outside the employment (%4).</source>
        <translation>%1 von %2 am %3 liegt außerhalb der Beschäftigung (%4).</translation>
    </message>
    <message>
        <source>A workspace has exactly one settings record.</source>
        <translation>Ein Arbeitsbereich hat genau einen Eintrag mit Einstellungen.</translation>
    </message>
    <message>
        <source>The calendar “%1” has no working day.</source>
        <translation>Der Kalender „%1“ hat keinen Arbeitstag.</translation>
    </message>
    <message>
        <source>The allocation</source>
        <translation>Die Zuordnung</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>Die Schicht</translation>
    </message>
    <message>
        <source>The membership</source>
        <translation>Die Zugehörigkeit</translation>
    </message>
    <message>
        <source>%1 would leave before starting.</source>
        <translation>%1 würde vor dem Beginn ausscheiden.</translation>
    </message>
    <message>
        <source>The team shares of one person sum to %1 % on %2; expected at most 100 %.</source>
        <translation>Die Teamanteile einer Person ergeben %1 % am %2; erwartet werden höchstens 100 %.</translation>
    </message>
    <message>
        <source>“%1” already has somebody accountable.</source>
        <translation>„%1“ hat bereits jemanden mit der Verantwortung.</translation>
    </message>
    <message>
        <source>Reserve %1 % of %2 for engineering excellence</source>
        <translation>%1 % von %2 für technische Exzellenz zurücklegen</translation>
    </message>
    <message>
        <source>%1 is a milestone: expected no effort and no duration.</source>
        <translation>%1 ist ein Meilenstein: erwartet werden kein Aufwand und keine Dauer.</translation>
    </message>
    <message>
        <source>%1: expected optimistic ≤ effort ≤ pessimistic, got %2, %3, %4.</source>
        <translation>%1: erwartet wird optimistisch ≤ Aufwand ≤ pessimistisch, nicht %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 would finish before it started.</source>
        <translation>%1 würde vor dem Anfang enden.</translation>
    </message>
    <message>
        <source>%1 is done: expected the day on which it finished.</source>
        <translation>%1 ist erledigt: erwartet wird der Tag, an dem es endete.</translation>
    </message>
    <message>
        <source>%1 already waits for %2 in this way.</source>
        <translation>%1 wartet bereits so auf %2.</translation>
    </message>
    <message>
        <source>The skills that %1 needs sum to %2; expected its effort, %3.</source>
        <translation>Die Kompetenzen, die %1 braucht, ergeben %2; erwartet wird der Aufwand, %3.</translation>
    </message>
    <message>
        <source>%1 would have the rank of another item.</source>
        <translation>%1 hätte den Rang eines anderen Vorhabens.</translation>
    </message>
    <message>
        <source>This would close a loop: %1. Expected dependencies without loops.</source>
        <translation>Das würde einen Kreis schließen: %1. Erwartet werden Abhängigkeiten ohne Kreis.</translation>
    </message>
    <message>
        <source>The period %1 ends before it starts.</source>
        <translation>Der Zeitraum %1 endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>The periods %1 and %2 overlap.</source>
        <translation>Die Zeiträume %1 und %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>“%1” is already approved for this period; expected one approved plan.</source>
        <translation>„%1“ ist für diesen Zeitraum bereits genehmigt; erwartet wird ein genehmigter Plan.</translation>
    </message>
    <message>
        <source>The baseline “%1” cannot be changed.</source>
        <translation>Der Basisplan „%1“ kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 is in progress: its start has happened. Change what is left of it instead.</source>
        <translation>%1 ist in Arbeit: der Anfang ist geschehen. Ändern lässt sich, was noch übrig ist.</translation>
    </message>
    <message>
        <source>%1 is done: its dates are what happened, and stay where they are.</source>
        <translation>%1 ist erledigt: die Termine sind geschehen und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>%1 was dropped and has no dates.</source>
        <translation>%1 wurde gestrichen und hat keine Termine.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf den %2 verschieben</translation>
    </message>
    <message>
        <source>Let %1 start as early as it can</source>
        <translation>%1 so früh wie möglich beginnen lassen</translation>
    </message>
    <message>
        <source>%1 is a milestone: it happens on a day and takes none.</source>
        <translation>%1 ist ein Meilenstein: er geschieht an einem Tag und dauert keinen.</translation>
    </message>
    <message>
        <source>Set what is left of %1 to %2</source>
        <translation>Rest von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Take the duration of %1 from its effort</source>
        <translation>Dauer von %1 aus dem Aufwand nehmen</translation>
    </message>
    <message>
        <source>There is no such dependency.</source>
        <translation>Diese Abhängigkeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Let %1 no longer wait for %2</source>
        <translation>%1 nicht mehr auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Return to the beginning</source>
        <translation>Zum Anfang zurückkehren</translation>
    </message>
    <message>
        <source>Return to after “%1”</source>
        <translation>Zurückkehren zu dem Stand nach „%1“</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The record is gone.</source>
        <translation>Den Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <translation>%1 von %2 %3 ändern</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Between %1 and %2, please.</source>
        <translation>Erwartet wird ein Wert zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like %2.</source>
        <translation>„%1“ ist kein Datum; die Form ist %2.</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>forecast in time</source>
        <translation>Prognose rechtzeitig</translation>
    </message>
    <message>
        <source>forecast late, with days after the promise</source>
        <translation>Prognose zu spät, mit Tagen nach der Zusage</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>excellence band %1–%2</source>
        <translation>Exzellenzkorridor %1–%2</translation>
    </message>
    <message>
        <source>Figures as of %1  ·  snapshot %2  ·  generated %3</source>
        <translation>Zahlen mit Stand %1  ·  Abbild %2  ·  erzeugt %3</translation>
    </message>
    <message>
        <source>Left out of this copy: %1.</source>
        <translation>In dieser Fassung weggelassen: %1.</translation>
    </message>
    <message>
        <source>The PDF that was just written has no %1.</source>
        <translation>Dem eben geschriebenen PDF fehlt %1.</translation>
    </message>
    <message>
        <source>The PDF could not be painted; expected a printer device of Qt.</source>
        <translation>Das PDF konnte nicht gezeichnet werden; erwartet wird ein Druckergerät von Qt.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The file that was there is unchanged.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Die vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1: %2, %3 profile</source>
        <translation>%1: %2, Profil %3</translation>
    </message>
    <message>
        <source>%1; left out: %2</source>
        <translation>%1; weggelassen: %2</translation>
    </message>
    <message>
        <source>The clipboard holds no row with a title; expected a table of items.</source>
        <translation>In der Zwischenablage ist keine Zeile mit einem Titel; erwartet wird eine Tabelle von Vorhaben.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n item(s)</source>
        <translation>
            <numerusform>%n Vorhaben einfügen</numerusform>
            <numerusform>%n Vorhaben einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix. %1 rules watched.</source>
        <translation>Nichts zu tun. %1 Regeln werden beobachtet.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 for information.</source>
        <translation>%1 Fehler, %2 Warnungen, %3 zur Information.</translation>
    </message>
    <message>
        <source>○ %1 is switched off: %2 (hides %3)</source>
        <translation>○ %1 ist abgeschaltet: %2 (verbirgt %3)</translation>
    </message>
    <message>
        <source>%1 %2 more are switched off.</source>
        <translation>%1 %2 weitere sind abgeschaltet.</translation>
    </message>
    <message>
        <source>--as is missing: expected one of %1, or a file that ends in .csv or .json.</source>
        <translation>--as fehlt: erwartet wird eines von %1 oder eine Datei, die auf .csv oder .json endet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1: the export would replace the workspace itself.</source>
        <translation>%1: Der Export würde den Arbeitsbereich selbst ersetzen.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3.</source>
        <translation>%1: %2 Bytes, %3.</translation>
    </message>
    <message>
        <source>Imported plan</source>
        <translation>Importierter Plan</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: read as %2: %3 new, %4 changed, %5 unchanged, %6 refused, %7 left out.</source>
        <translation>%1: gelesen als %2: %3 neu, %4 geändert, %5 unverändert, %6 abgelehnt, %7 ausgelassen.</translation>
    </message>
    <message>
        <source>%1: every row was refused; nothing was written.</source>
        <translation>%1: Alle Zeilen wurden abgelehnt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Nichts wurde geschrieben (--dry-run).</translation>
    </message>
    <message>
        <source>%1: nothing to change.</source>
        <translation>%1: nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option here.</source>
        <translation>„%1“ ist hier keine Option.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>A file name is empty.</source>
        <translation>Ein Dateiname ist leer.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>The workspace file is missing.</source>
        <translation>Die Datei des Arbeitsbereichs fehlt.</translation>
    </message>
    <message>
        <source>The key of an item is missing, for example R05.</source>
        <translation>Das Kürzel eines Vorhabens fehlt, zum Beispiel R05.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Plan a quarter with the people you really have.</source>
        <translation>Ein Quartal planen mit den Menschen, die wirklich da sind.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>--sections prints those that are named, in that order; --language is that of numbers and dates.</source>
        <translation>--sections druckt die genannten, in dieser Reihenfolge; --language ist die Sprache der Zahlen und Daten.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 checks found errors, 2 bad usage, 3 bad or unreadable input, 4 the file is in use or damaged.</source>
        <translation>Rückgabewerte: 0 fertig, 1 Prüfungen fanden Fehler, 2 falscher Aufruf, 3 falsche oder unlesbare Eingabe, 4 die Datei ist in Benutzung oder beschädigt.</translation>
    </message>
    <message>
        <source>%1: the report would replace the workspace itself.</source>
        <translation>%1: Der Bericht würde den Arbeitsbereich selbst ersetzen.</translation>
    </message>
    <message>
        <source>%1: exists already; the sample needs a new file name.</source>
        <translation>%1: gibt es bereits; das Beispiel braucht einen neuen Dateinamen.</translation>
    </message>
    <message>
        <source>%1: the sample workspace “%2”.</source>
        <translation>%1: der Beispiel-Arbeitsbereich „%2“.</translation>
    </message>
    <message>
        <source>%1: there is no item “%2”; expected a key such as R05.</source>
        <translation>%1: Es gibt kein Vorhaben „%2“; erwartet wird ein Kürzel wie R05.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>work left</source>
        <translation>Restarbeit</translation>
    </message>
    <message>
        <source>%1 · up for %2</source>
        <translation>%1 · an der Reihe: %2</translation>
    </message>
    <message>
        <source>would fit</source>
        <translation>würde passen</translation>
    </message>
    <message>
        <source>──── no people yet, nothing is cut ────</source>
        <translation>──── noch keine Personen, nichts fällt weg ────</translation>
    </message>
    <message>
        <source>──── line: capacity %1 d, %2 d free ────</source>
        <translation>──── Linie: Kapazität %1 d, %2 d frei ────</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 d · %4 · excellence %5</source>
        <translation>%1 · %2 von %3 d · %4 · Exzellenz %5</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Milestones and deadlines</source>
        <translation>Meilensteine und Fristen</translation>
    </message>
    <message>
        <source>Capacity in days, load by month</source>
        <translation>Kapazität in Tagen, Auslastung je Monat</translation>
    </message>
    <message>
        <source>%1 ✓ feasible</source>
        <translation>%1 ✓ machbar</translation>
    </message>
    <message>
        <source>%1 ✖ short of %2 d (%3 wanted, %4 have %5)</source>
        <translation>%1 ✖ es fehlen %2 d (%3 gewünscht, %4 haben %5)</translation>
    </message>
    <message>
        <source>Skills: %1</source>
        <translation>Kompetenzen: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 to %4 · as of %5</source>
        <translation>%1 · %2 · %3 bis %4 · Stand %5</translation>
    </message>
    <message>
        <source>%1 The newest backup is %2</source>
        <translation>%1 Die neueste Sicherung ist %2</translation>
    </message>
    <message>
        <source>There is no scenario “%1”; there are: %2.</source>
        <translation>Es gibt kein Szenario „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Items wait for each other</source>
        <translation>Vorhaben warten aufeinander</translation>
    </message>
    <message>
        <source>A date breaks a dependency</source>
        <translation>Ein Datum verletzt eine Abhängigkeit</translation>
    </message>
    <message>
        <source>Forecast after the deadline</source>
        <translation>Prognose nach der Frist</translation>
    </message>
    <message>
        <source>Team over capacity</source>
        <translation>Team über seiner Kapazität</translation>
    </message>
    <message>
        <source>Person allocated above 100 %</source>
        <translation>Person über 100 % zugeordnet</translation>
    </message>
    <message>
        <source>Skill demand cannot be met</source>
        <translation>Kompetenzbedarf nicht zu decken</translation>
    </message>
    <message>
        <source>Engineering excellence outside its band</source>
        <translation>Technische Exzellenz außerhalb ihres Korridors</translation>
    </message>
    <message>
        <source>Nobody on call</source>
        <translation>Niemand in Bereitschaft</translation>
    </message>
    <message>
        <source>On call during leave</source>
        <translation>Bereitschaft während einer Abwesenheit</translation>
    </message>
    <message>
        <source>On call too often</source>
        <translation>Zu oft in Bereitschaft</translation>
    </message>
    <message>
        <source>Critical item that one person can do</source>
        <translation>Kritisches Vorhaben, das nur eine Person kann</translation>
    </message>
    <message>
        <source>Action overdue, without owner or date</source>
        <translation>Maßnahme überfällig, ohne Verantwortliche oder Termin</translation>
    </message>
    <message>
        <source>Dependency between teams without agreement</source>
        <translation>Abhängigkeit zwischen Teams ohne Absprache</translation>
    </message>
    <message>
        <source>Agreement late</source>
        <translation>Absprache verspätet</translation>
    </message>
    <message>
        <source>Scope change without trade-off</source>
        <translation>Umfangsänderung ohne Ausgleich</translation>
    </message>
    <message>
        <source>No engineering excellence in the plan</source>
        <translation>Keine technische Exzellenz im Plan</translation>
    </message>
    <message>
        <source>AI-assisted work without review</source>
        <translation>KI-gestützte Arbeit ohne Begutachtung</translation>
    </message>
    <message>
        <source>Risk without owner, response or review</source>
        <translation>Risiko ohne Verantwortliche, Maßnahme oder Überprüfung</translation>
    </message>
    <message>
        <source>“%1” is not read as days; write them like 12–16 Oct or 2026-10-12..2026-10-16.</source>
        <translation>„%1“ ist nicht als Tage lesbar; die Form ist 12.–16. Okt oder 2026-10-12..2026-10-16.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Niemand heißt hier „%1“.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3; type more of the name.</source>
        <translation>„%1“ kann %2 oder %3 sein; mehr vom Namen macht es eindeutig.</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>Who, and when? For example: leave Ana 12–16 Oct</source>
        <translation>Wer, und wann? Zum Beispiel: Abwesenheit Ana 12.–16. Okt</translation>
    </message>
    <message>
        <source>What is to be done? For example: item Cart merge 8 d ORD</source>
        <translation>Was ist zu tun? Zum Beispiel: Vorhaben Warenkorb zusammenlegen 8 d ORD</translation>
    </message>
    <message>
        <source>Add item %1 %2</source>
        <translation>Vorhaben %1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>What may go wrong? For example: risk: renewal slips</source>
        <translation>Was kann schiefgehen? Zum Beispiel: Risiko: Verlängerung verzögert sich</translation>
    </message>
    <message>
        <source>Add risk %1 %2</source>
        <translation>Risiko %1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done? For example: action: call the vendor</source>
        <translation>Was ist zu tun? Zum Beispiel: Maßnahme: Lieferanten anrufen</translation>
    </message>
    <message>
        <source>Add action %1 %2</source>
        <translation>Maßnahme %1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 %3: %4</source>
        <translation>„%1“ ist beschädigt: %2 %3: %4</translation>
    </message>
    <message>
        <source>write the sample workspace</source>
        <translation>den Beispiel-Arbeitsbereich schreiben</translation>
    </message>
    <message>
        <source>bring in people, leave, items or a project; creates FILE</source>
        <translation>Personen, Abwesenheiten, Vorhaben oder ein Projekt einlesen; legt FILE an</translation>
    </message>
    <message>
        <source>the live checks</source>
        <translation>die laufenden Prüfungen</translation>
    </message>
    <message>
        <source>a report as PDF</source>
        <translation>ein Bericht als PDF</translation>
    </message>
    <message>
        <source>tables as CSV, or everything as JSON</source>
        <translation>Tabellen als CSV oder alles als JSON</translation>
    </message>
    <message>
        <source>leave Ana 12–16 Oct</source>
        <translation>Abwesenheit Ana 12.–16. Okt</translation>
    </message>
    <message>
        <source>item Cart merge 8 d ORD</source>
        <translation>Vorhaben Warenkorb zusammenlegen 8 d ORD</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risk: renewal slips</source>
        <translation>Risiko: Verlängerung verzögert sich</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>action: call the vendor</source>
        <translation>Maßnahme: Lieferanten anrufen</translation>
    </message>
    <message>
        <source>L</source>
        <comment>on leave, one letter</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>P</source>
        <comment>on call as primary, one letter</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <comment>on call as secondary, one letter</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>%1 wd</source>
        <translation>%1 AT</translation>
    </message>
    <message>
        <source>small</source>
        <comment>translate with: large, where nouns have a capital letter</comment>
        <translation>large</translation>
    </message>
    <message>
        <source>%1 will be %2 late. Press Enter to see it on the timeline, then Alt+W to ask why.</source>
        <translation>%1 wird %2 zu spät fertig. Eingabe zeigt es im Zeitplan, dann fragt Alt+W nach dem Warum.</translation>
    </message>
    <message>
        <source>%1 has no days off. Drag across some, and see what the team can still do.</source>
        <translation>%1 hat keine freien Tage. Einige durch Ziehen eintragen und sehen, was das Team noch schafft.</translation>
    </message>
    <message>
        <source>%1 is below the cut line. Drag it up, or press Alt+Up, and see what falls out.</source>
        <translation>%1 liegt unter der Schnittlinie. Nach oben ziehen oder Alt+Auf drücken und sehen, was herausfällt.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Tick off step %1 of the tour</source>
        <translation>Schritt %1 des Rundgangs abhaken</translation>
    </message>
    <message>
        <source>%1 waits for no other team. Drag to it from the end of another bar, or press Ctrl+L.</source>
        <translation>%1 wartet auf kein anderes Team. Vom Ende eines anderen Balkens dorthin ziehen oder Strg+L drücken.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N to try something that does not count until you say so.</source>
        <translation>Strg+Umschalt+N: etwas ausprobieren, das erst zählt, wenn es bestätigt wird.</translation>
    </message>
    <message>
        <source>The people of a plan do not fit its items.</source>
        <translation>Die Personen eines Plans passen nicht zu seinen Vorhaben.</translation>
    </message>
    <message>
        <source>Cut line adds up</source>
        <translation>Schnittlinie summiert</translation>
    </message>
    <message>
        <source>P80 effort</source>
        <translation>P80-Aufwand</translation>
    </message>
    <message>
        <source>The days are P80 efforts: each suffices in 80 of 100 cases. That is a setting of the plan.</source>
        <translation>Die Tage sind P80-Aufwände: Jeder reicht in 80 von 100 Fällen. Das ist eine Einstellung des Plans.</translation>
    </message>
    <message>
        <source>This team has nothing in this plan.</source>
        <translation>Dieses Team hat nichts in diesem Plan.</translation>
    </message>
    <message>
        <source>Above the line = sum of the sizes of the items that were taken; free = net capacity − above the line; load = above the line ÷ net capacity  [C09]</source>
        <translation>Über der Linie = Summe der Größen der aufgenommenen Vorhaben; frei = Nettokapazität − über der Linie; Auslastung = über der Linie ÷ Nettokapazität  [C09]</translation>
    </message>
    <message>
        <source>= Above the line</source>
        <translation>= Über der Linie</translation>
    </message>
    <message>
        <source>%1 days are planned without a capacity</source>
        <translation>%1 Tage sind ohne Kapazität geplant</translation>
    </message>
    <message>
        <source>%1 has %2 of %3 days above the line</source>
        <translation>%1 hat %2 von %3 Tagen über der Linie</translation>
    </message>
    <message>
        <source>= Free</source>
        <translation>= Frei</translation>
    </message>
    <message>
        <source>What has begun stays above the line, whatever fits: it is %1 days too much.</source>
        <translation>Was begonnen hat, bleibt über der Linie, gleich was passt: Es sind %1 Tage zu viel.</translation>
    </message>
    <message>
        <source>Nothing is above the line, so there is nothing to share out.</source>
        <translation>Nichts steht über der Linie, also ist nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>%1 of %2 days above the line are engineering excellence</source>
        <translation>%1 von %2 Tagen über der Linie sind Technische Exzellenz</translation>
    </message>
    <message>
        <source>%1 d = %2</source>
        <translation>%1 d = %2</translation>
    </message>
    <message>
        <source>P80 effort, which the line adds up</source>
        <translation>P80-Aufwand, den die Linie summiert</translation>
    </message>
    <message>
        <source>Above the line: the sum of P80 efforts, of which each suffices in 80 of 100 cases.</source>
        <translation>Über der Linie: die Summe der P80-Aufwände, von denen jeder in 80 von 100 Fällen reicht.</translation>
    </message>
    <message>
        <source>Scenarios: Current, the name of a scenario or a baseline, the key or name of a plan.</source>
        <translation>Szenarien: Current, der Name eines Szenarios oder Basisplans, Kürzel oder Name eines Plans.</translation>
    </message>
    <message>
        <source>--p80: the cut line adds up the effort that suffices in 80 of 100 cases.</source>
        <translation>--p80: Die Schnittlinie summiert den Aufwand, der in 80 von 100 Fällen reicht.</translation>
    </message>
    <message>
        <source>Σ P80</source>
        <translation>Σ P80</translation>
    </message>
    <message>
        <source>Changes to people, their leave and duty</source>
        <translation>Änderungen an Personen, ihrer Abwesenheit und Bereitschaft</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>It changes</source>
        <translation>Es ändert</translation>
    </message>
    <message>
        <source>It gains</source>
        <translation>Es bringt</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Es kostet</translation>
    </message>
    <message>
        <source>We ask for</source>
        <translation>Wir bitten um</translation>
    </message>
    <message>
        <source>%1 %2, to be decided by %3.</source>
        <translation>%1 %2, zu entscheiden bis %3.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>%1 wd earlier</source>
        <translation>%1 AT früher</translation>
    </message>
    <message>
        <source>%1 wd later</source>
        <translation>%1 AT später</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <translation>%1 von %2 d</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Engineering excellence</source>
        <translation>Technische Exzellenz</translation>
    </message>
    <message>
        <source>Waiting costs, k%1</source>
        <translation>Warten kostet, Tsd. %1</translation>
    </message>
    <message>
        <source>Items in</source>
        <translation>Vorhaben dabei</translation>
    </message>
    <message>
        <source>Items out</source>
        <translation>Vorhaben nicht dabei</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Finish by links, calendars and what has happened; working days against the first column.</source>
        <translation>Ende nach Verbindungen, Kalendern und dem, was geschehen ist; Arbeitstage gegenüber der ersten Spalte.</translation>
    </message>
    <message>
        <source>Effort above the line ÷ net capacity of the period.</source>
        <translation>Aufwand über der Linie ÷ Nettokapazität des Zeitraums.</translation>
    </message>
    <message>
        <source>Cost of delay per week × weeks until it is done, summed over the items of the plan; of a hard deadline only the weeks after it, below the line to the end of the period.</source>
        <translation>Verzögerungskosten je Woche × Wochen bis zur Fertigstellung, summiert über die Vorhaben des Plans; bei einer harten Frist nur die Wochen danach, unter der Linie bis zum Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>k</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Die Wahl</translation>
    </message>
    <message>
        <source>What each costs and what we ask for</source>
        <translation>Was jedes kostet und worum wir bitten</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Entscheidungsblatt</translation>
    </message>
    <message>
        <source>There is nothing to choose from; expected at least one scenario beside the plan.</source>
        <translation>Es gibt nichts zu wählen; erwartet wird mindestens ein Szenario neben dem Plan.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 lands %2 earlier: %3.</source>
        <translation>%1 kommt %2 früher an: %3.</translation>
    </message>
    <message>
        <source>%1 lands %2 later: %3.</source>
        <translation>%1 kommt %2 später an: %3.</translation>
    </message>
    <message>
        <source> That misses the deadline of %1.</source>
        <translation> Damit ist die Frist %1 verpasst.</translation>
    </message>
    <message>
        <source> That keeps the deadline of %1.</source>
        <translation> Damit ist die Frist %1 gehalten.</translation>
    </message>
    <message>
        <source> Its chance rises from %1 to %2.</source>
        <translation> Die Chance steigt von %1 auf %2.</translation>
    </message>
    <message>
        <source> Its chance falls from %1 to %2.</source>
        <translation> Die Chance fällt von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 has no date any more.</source>
        <translation>%1 hat keinen Termin mehr.</translation>
    </message>
    <message>
        <source>%1 lands on %2.</source>
        <translation>%1 kommt am %2 an.</translation>
    </message>
    <message>
        <source>%1 keeps its date.</source>
        <translation>%1 behält den Termin.</translation>
    </message>
    <message>
        <source>%1 is dropped (%2 d).</source>
        <translation>%1 wird verworfen (%2 d).</translation>
    </message>
    <message>
        <source>%1 moves to %2 (%3 d).</source>
        <translation>%1 geht nach „%2“ (%3 d).</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan (%2 d).</source>
        <translation>%1 ist nicht mehr im Plan (%2 d).</translation>
    </message>
    <message>
        <source>%1 comes above the line.</source>
        <translation>%1 kommt über die Linie.</translation>
    </message>
    <message>
        <source>%1 goes below the line.</source>
        <translation>%1 fällt unter die Linie.</translation>
    </message>
    <message>
        <source>%1 is new, above the line (%2 d).</source>
        <translation>%1 ist neu, über der Linie (%2 d).</translation>
    </message>
    <message>
        <source>%1 is new, below the line (%2 d).</source>
        <translation>%1 ist neu, unter der Linie (%2 d).</translation>
    </message>
    <message>
        <source>%1 more items move.</source>
        <translation>%1 weitere Vorhaben verschieben sich.</translation>
    </message>
    <message>
        <source>%1 takes %2 d instead of %3 d.</source>
        <translation>%1 braucht %2 d statt %3 d.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>%1 moves up %2.</source>
        <translation>%1 rückt %2 nach oben.</translation>
    </message>
    <message>
        <source>%1 moves down %2.</source>
        <translation>%1 rückt %2 nach unten.</translation>
    </message>
    <message>
        <source>%1 is at %2 in %3 instead of %4.</source>
        <translation>%1 liegt bei %2 im %3 statt bei %4.</translation>
    </message>
    <message>
        <source>%1 takes %2 of the effort instead of %3.</source>
        <translation>%1: %2 des Aufwands statt %3.</translation>
    </message>
    <message>
        <source>%1 %3 instead of %2 %3</source>
        <translation>%1 %3 statt %2 %3</translation>
    </message>
    <message>
        <source>Waiting costs %1 %2 less: %3.</source>
        <translation>Warten kostet %1 %2 weniger: %3.</translation>
    </message>
    <message>
        <source>Waiting costs %1 %2 more: %3.</source>
        <translation>Warten kostet %1 %2 mehr: %3.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 ist nicht mehr %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 kam hinzu.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 has another rank.</source>
        <translation>%1 hat einen anderen Rang.</translation>
    </message>
    <message>
        <source>“%1”: its %2 is no longer in the plan.</source>
        <translation>„%1“: %2 ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>%1 was removed from the plan and changed in the scenario.</source>
        <translation>%1 wurde im Plan entfernt und im Szenario geändert.</translation>
    </message>
    <message>
        <source>%1 was changed in the plan and removed in the scenario.</source>
        <translation>%1 wurde im Plan geändert und im Szenario entfernt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2: %3 before, %4 in the plan, %5 in the scenario.</source>
        <translation>%1, %2: %3 vorher, %4 im Plan, %5 im Szenario.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>The plan and the scenario have both changed: %1. Choose whose value counts.</source>
        <translation>Plan und Szenario haben beide geändert: %1. Zu wählen ist, wessen Wert gilt.</translation>
    </message>
    <message>
        <source>Take scenario “%1”</source>
        <translation>Szenario „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Bring scenario “%1” up to date</source>
        <translation>Szenario „%1“ auf den Stand des Plans bringen</translation>
    </message>
    <message>
        <source>Scenario “%1” holds no such change.</source>
        <translation>Szenario „%1“ enthält keine solche Änderung.</translation>
    </message>
    <message>
        <source>Take changes of scenario “%1” into the plan</source>
        <translation>Änderungen aus Szenario „%1“ in den Plan übernehmen</translation>
    </message>
    <message>
        <source>Take changes of scenario “%1”</source>
        <translation>Änderungen aus Szenario „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Links and dates</source>
        <translation>Verbindungen und Termine</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 has no date in the baseline or now.</source>
        <translation>%1 hat im Basisplan oder jetzt keinen Termin.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On-call %1 of %2, %3</source>
        <translation>Bereitschaft %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <translation>%1 vor %2 (%3)</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Moved to another plan</source>
        <translation>In einen anderen Plan verschoben</translation>
    </message>
    <message>
        <source>Start not before: %1 to %2</source>
        <translation>Beginn nicht vor: %1 auf %2</translation>
    </message>
    <message>
        <source>Deadline: %1 to %2</source>
        <translation>Frist: %1 auf %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Split: %1 became %2</source>
        <translation>Geteilt: %1 wurden %2</translation>
    </message>
    <message>
        <source>%1 scenarios are named; at most %2 are compared.</source>
        <translation>%1 Szenarien sind genannt; höchstens %2 werden verglichen.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>a planned hire (%1)</source>
        <translation>eine geplante Einstellung (%1)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Nobody else in %1 can do %2.</source>
        <translation>Niemand sonst in %1 kann %2.</translation>
    </message>
    <message>
        <source>%1 can do %2 as well, but would be done with it later.</source>
        <translation>Auch %1 kann %2, wäre damit aber später fertig.</translation>
    </message>
    <message>
        <source>%1 waits for %2, which ends on %3%4.</source>
        <translation>%1 wartet auf %2, Ende am %3%4.</translation>
    </message>
    <message>
        <source>%1 waits for the start of %2 on %3%4.</source>
        <translation>%1 wartet auf den Anfang von %2 am %3%4.</translation>
    </message>
    <message>
        <source>%1 cannot end before %2 does, on %3%4.</source>
        <translation>%1 kann nicht vor %2 enden, also nicht vor dem %3%4.</translation>
    </message>
    <message>
        <source>%1 cannot end before %2 starts, on %3%4.</source>
        <translation>%1 kann nicht enden, bevor %2 am %3 beginnt%4.</translation>
    </message>
    <message>
        <source>%1 could be worked on from %2, but %3 is on %4 until %5.</source>
        <translation>An %1 könnte ab %2 gearbeitet werden, aber %3 ist bis %5 an %4.</translation>
    </message>
    <message>
        <source>%1 is in progress and keeps its people.</source>
        <translation>%1 ist in Arbeit und behält seine Leute.</translation>
    </message>
    <message>
        <source>%1 is higher in rank, so it got %2.</source>
        <translation>%1 hat den höheren Rang und bekam deshalb %2.</translation>
    </message>
    <message>
        <source>on leave %1</source>
        <translation>abwesend %1</translation>
    </message>
    <message>
        <source>on call %1</source>
        <translation>in Bereitschaft %1</translation>
    </message>
    <message>
        <source>%1 is not there: %2.</source>
        <translation>%1 ist nicht da: %2.</translation>
    </message>
    <message>
        <source>Nobody in %1 can do %2, so %3 has the dates of its links only.</source>
        <translation>Niemand in %1 kann %2, daher hat %3 nur die Termine seiner Verbindungen.</translation>
    </message>
    <message>
        <source>Whoever can do %1 has no room for %2.</source>
        <translation>Wer %1 kann, hat keinen Platz für %2.</translation>
    </message>
    <message>
        <source>%1 is worked on by the people named on it, when they have time.</source>
        <translation>An %1 arbeiten die dort genannten Leute, wenn sie Zeit haben.</translation>
    </message>
    <message>
        <source>%1 is in progress; what is left goes on from %2.</source>
        <translation>%1 ist in Arbeit; der Rest geht ab %2 weiter.</translation>
    </message>
    <message>
        <source>%1 takes the working days that were typed.</source>
        <translation>%1 dauert die eingetragenen Arbeitstage.</translation>
    </message>
    <message>
        <source>Nothing is launched in the freeze %1.</source>
        <translation>In der Sperrzeit %1 geht nichts in Betrieb.</translation>
    </message>
    <message>
        <source>That is %1 after the deadline.</source>
        <translation>Das ist %1 nach der Frist.</translation>
    </message>
    <message>
        <source>That leaves %1 to the deadline.</source>
        <translation>Bis zur Frist bleiben %1.</translation>
    </message>
    <message>
        <source>Start = the first day on which links and dates allow it and somebody who can do it is there and free; rank decides who is first</source>
        <translation>Anfang = der erste Tag, an dem Verbindungen und Termine es erlauben und jemand, der es kann, da und frei ist; der Rang entscheidet, wer zuerst kommt</translation>
    </message>
    <message>
        <source>Links and dates allow</source>
        <translation>Verbindungen und Termine erlauben</translation>
    </message>
    <message>
        <source>Finish = the last day of those who work on it, day by day, not before its links to the finish allow</source>
        <translation>Ende = der letzte Tag derer, die daran arbeiten, Tag für Tag, nicht bevor Verbindungen zum Ende es erlauben</translation>
    </message>
    <message>
        <source>… with the people there are</source>
        <translation>… mit den Menschen, die da sind</translation>
    </message>
    <message>
        <source>What waiting costs is counted from the first day of the period.</source>
        <translation>Was Warten kostet, zählt ab dem ersten Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>By links alone, if there were people enough:</source>
        <translation>Nur nach Verbindungen, wenn es genug Leute gäbe:</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 abwesend</translation>
    </message>
    <message>
        <source>nobody for %1</source>
        <translation>niemand für %1</translation>
    </message>
    <message>
        <source>By links</source>
        <translation>Nach Verbindungen</translation>
    </message>
    <message>
        <source>The last work ends on %1: at most %2 from the best possible (%3), bound by %4.</source>
        <translation>Die letzte Arbeit endet am %1: höchstens %2 vom bestmöglichen Ende (%3) entfernt, begrenzt durch %4.</translation>
    </message>
    <message>
        <source>links and dates</source>
        <translation>Verbindungen und Termine</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Swap %1’s on-call %2 with %3 (%4)</source>
        <translation>Bereitschaft von %1, %2, mit %3 (%4) tauschen</translation>
    </message>
    <message>
        <source>Hand %1’s on-call %2 to %3</source>
        <translation>Bereitschaft von %1, %2, an %3 übergeben</translation>
    </message>
    <message>
        <source>Cancel %1’s leave %2</source>
        <translation>Abwesenheit von %1, %2, streichen</translation>
    </message>
    <message>
        <source>Split %1: what %2 waits for first (%3 d), the rest (%4 d) later</source>
        <translation>%1 teilen: zuerst, worauf %2 wartet (%3 d), der Rest (%4 d) später</translation>
    </message>
    <message>
        <source>Let %1 start before %2</source>
        <translation>%1 vor dem %2 anfangen lassen</translation>
    </message>
    <message>
        <source>Start %1 on %2 at the earliest</source>
        <translation>%1 frühestens am %2 anfangen</translation>
    </message>
    <message>
        <source>Move %1 to the end of the list</source>
        <translation>%1 ans Ende der Liste setzen</translation>
    </message>
    <message>
        <source>makes room for %1</source>
        <translation>macht Platz für %1</translation>
    </message>
    <message>
        <source>Drop %1 (%2 d)</source>
        <translation>%1 (%2 d) weglassen</translation>
    </message>
    <message>
        <source>Put %1 people on %2 instead of %3</source>
        <translation>%2 mit %1 statt %3 Personen besetzen</translation>
    </message>
    <message>
        <source>Put %1 on %2 as well</source>
        <translation>%1 zusätzlich auf %2 setzen</translation>
    </message>
    <message>
        <source>Lend %1 (%2) to %3</source>
        <translation>%1 (%2) für %3 ausleihen</translation>
    </message>
    <message>
        <source>Lend %1 (%2) to %3 for %4 with %5 % of the time, %6</source>
        <translation>%1 (%2) für %4 an %3 ausleihen, mit %5 % der Zeit, %6</translation>
    </message>
    <message>
        <source>; and: </source>
        <translation>; und: </translation>
    </message>
    <message>
        <source>%1 is done or dropped: its date does not change any more.</source>
        <translation>%1 ist fertig oder gestrichen: Der Termin ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has no deadline: expected a date.</source>
        <translation>%1 hat keine Frist: Erwartet wird ein Datum.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 has no date: it is below the line, or nobody can do it. Wanted by %2.</source>
        <translation>%1 hat keinen Termin: Es steht unter der Linie, oder niemand kann es. Gewünscht bis %2.</translation>
    </message>
    <message>
        <source>%1 is planned for %2, in time for %3.</source>
        <translation>%1 ist für den %2 geplant, rechtzeitig zum %3.</translation>
    </message>
    <message>
        <source>%1 is planned for %2, %3 after %4.</source>
        <translation>%1 ist für den %2 geplant, %3 nach dem %4.</translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, rechtzeitig</translation>
    </message>
    <message>
        <source>%1, %2 sooner: in time</source>
        <translation>%1, %2 früher: rechtzeitig</translation>
    </message>
    <message>
        <source>%1, %2 sooner</source>
        <translation>%1, %2 früher</translation>
    </message>
    <message>
        <source>Breaks the deadline of %1</source>
        <translation>Bricht die Frist von %1</translation>
    </message>
    <message>
        <source>Leaves out %1</source>
        <translation>Lässt %1 weg</translation>
    </message>
    <message>
        <source>Later by working days: %1</source>
        <translation>Später, in Arbeitstagen: %1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>Kommt hinzu: %1</translation>
    </message>
    <message>
        <source>Also keeps the deadline of %1</source>
        <translation>Hält auch die Frist von %1</translation>
    </message>
    <message>
        <source>Others are %1 sooner, summed</source>
        <translation>Andere sind zusammen %1 früher</translation>
    </message>
    <message>
        <source>Takes %1 d from another team</source>
        <translation>Nimmt einem anderen Team %1 d</translation>
    </message>
    <message>
        <source>Chance of the date: %1</source>
        <translation>Chance auf den Termin: %1</translation>
    </message>
    <message>
        <source>Chance of the item that loses most: %1</source>
        <translation>Chance des Vorhabens, das am meisten verliert: %1</translation>
    </message>
    <message>
        <source>Chance of the date as planned: %1</source>
        <translation>Chance auf den Termin, wie geplant: %1</translation>
    </message>
    <message>
        <source>None of %1 changes that were tried brings it forward.</source>
        <translation>Keine von %1 versuchten Änderungen bringt es voran.</translation>
    </message>
    <message>
        <source>None of %1 changes that were tried is enough; what brings most:</source>
        <translation>Keine von %1 versuchten Änderungen reicht; was am meisten bringt:</translation>
    </message>
    <message>
        <source>%1 changes were tried; what it would take:</source>
        <translation>%1 Änderungen wurden versucht; was es bräuchte:</translation>
    </message>
    <message>
        <source>the cause chain of one item’s dates, or what it would take to make a date</source>
        <translation>die Ursachenkette der Termine eines Vorhabens, oder was ein Termin bräuchte</translation>
    </message>
    <message>
        <source>“%1” is no date; expected one such as 2026-12-18.</source>
        <translation>„%1“ ist kein Datum; erwartet wird eines wie 2026-12-18.</translation>
    </message>
    <message>
        <source>--json needs --by here.</source>
        <translation>--json braucht hier --by.</translation>
    </message>
    <message>
        <source>%3 profile  ·  Scenario %1  ·  baseline %2</source>
        <translation>Profil %3  ·  Szenario %1  ·  Basisplan %2</translation>
    </message>
    <message>
        <source>a planned hire</source>
        <translation>eine geplante Einstellung</translation>
    </message>
    <message>
        <source>Load = work ÷ net capacity; each person’s work on the days on which the person has time</source>
        <translation>Last = Arbeit ÷ Nettokapazität; die Arbeit jeder Person an den Tagen, an denen sie Zeit hat</translation>
    </message>
    <message>
        <source>Done before %1</source>
        <translation>Vor dem %1 erledigt</translation>
    </message>
    <message>
        <source>= Work</source>
        <translation>= Arbeit</translation>
    </message>
    <message>
        <source>By links alone, with people enough, it would be %1.</source>
        <translation>Nur nach Verbindungen, mit genug Leuten, wären es %1.</translation>
    </message>
    <message>
        <source>nobody can do it</source>
        <translation>niemand kann es</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Mit den Leuten</translation>
    </message>
    <message>
        <source>Forecast: by links, as if there were people enough. With people: with those who exist, their skills, leave and on-call weeks.</source>
        <translation>Prognose: nach Verbindungen, als gäbe es genug Leute. Mit den Leuten: mit denen, die es gibt, ihren Fähigkeiten, Abwesenheiten und Bereitschaftswochen.</translation>
    </message>
    <message>
        <source>Put the items that land together first</source>
        <translation>Die Vorhaben nach vorn stellen, die gemeinsam gelingen</translation>
    </message>
    <message>
        <source>Correct the estimates by what earlier plans took</source>
        <translation>Die Schätzungen danach berichtigen, was frühere Pläne gebraucht haben</translation>
    </message>
    <message>
        <source>A frozen forecast cannot be changed.</source>
        <translation>Eine festgehaltene Prognose kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1”, not the plan</source>
        <translation>„%1“, nicht der Plan</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>Decided by, in how many cases</source>
        <translation>Entschieden durch, in wie vielen Fällen</translation>
    </message>
    <message>
        <source>P50 to P95: the day by which it is done in so many of 100 cases. Chance: that it is done by the promised day; without one, by the end of the period.</source>
        <translation>P50 bis P95: der Tag, bis zu dem es in so vielen von 100 Fällen fertig ist. Chance: dass es bis zum zugesagten Tag fertig ist; ohne Zusage bis zum Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>%1 quarters were played with the people there are: efforts, illness, unplanned work, on-call weeks, risks and promises of others (seed %2).</source>
        <translation>%1 Quartale wurden mit den vorhandenen Leuten durchgespielt: Aufwände, Krankheit, Ungeplantes, Bereitschaftswochen, Risiken und Zusagen anderer (Startwert %2).</translation>
    </message>
    <message>
        <source>All %1 items that are left can be promised at %2, team by team</source>
        <translation>Alle %1 offenen Vorhaben lassen sich mit %2 zusagen, Team für Team</translation>
    </message>
    <message>
        <source>%1 of %2 items that are left can be promised at %3, team by team</source>
        <translation>%1 von %2 offenen Vorhaben lassen sich mit %3 zusagen, Team für Team</translation>
    </message>
    <message>
        <source>Commit, together from %1</source>
        <translation>Zusagen, zusammen ab %1</translation>
    </message>
    <message>
        <source>Stretch, from %1</source>
        <translation>Möglich, ab %1</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Nicht in diesem Quartal</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Together: that an item and all above it in its team end in time. The line is where that falls below the confidence; ranks stay as they are.</source>
        <translation>Zusammen: dass ein Vorhaben und alle darüber in seinem Team rechtzeitig enden. Die Linie liegt dort, wo das unter die gewünschte Sicherheit fällt; die Rangfolge bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>With what chance</source>
        <translation>Mit welcher Chance</translation>
    </message>
    <message>
        <source>What can be promised together</source>
        <translation>Was sich zusammen zusagen lässt</translation>
    </message>
    <message>
        <source>Slip is counted in calendar days from the baseline, float in working days of the item’s own calendar.</source>
        <translation>Verzug zählt in Kalendertagen ab dem Basisplan, Puffer in Arbeitstagen des Kalenders des Vorhabens.</translation>
    </message>
    <message>
        <source>Chances need a simulation and are not stated here.</source>
        <translation>Chancen brauchen eine Simulation und stehen hier nicht.</translation>
    </message>
    <message>
        <source>By links, first cause first</source>
        <translation>Nach Verknüpfungen, erste Ursache zuerst</translation>
    </message>
    <message>
        <source>With the people there are, first cause first</source>
        <translation>Mit den vorhandenen Leuten, erste Ursache zuerst</translation>
    </message>
    <message>
        <source>chance: %1</source>
        <translation>Chance: %1</translation>
    </message>
    <message>
        <source>With the people there are, %1 makes %2 with a chance of %3; it is done by %4 in 50 and by %5 in 85 of 100 cases.</source>
        <translation>Mit den vorhandenen Leuten hält %1 den %2 mit einer Chance von %3; fertig ist es bis %4 in 50 und bis %5 in 85 von 100 Fällen.</translation>
    </message>
    <message>
        <source>What holds it: %1.</source>
        <translation>Was es aufhält: %1.</translation>
    </message>
    <message>
        <source>Would land</source>
        <translation>Gelänge</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Würde kosten</translation>
    </message>
    <message>
        <source>Would land: the chance of the item were it promised as well, with what it waits for. Would cost: so many points of the chance that all that is planned in its team ends in time; –: that chance is below half a point.</source>
        <translation>Gelänge: die Chance des Vorhabens, wenn es mit dem, worauf es wartet, ebenfalls zugesagt würde. Würde kosten: so viele Punkte der Chance, dass alles Geplante seines Teams rechtzeitig endet; –: diese Chance liegt unter einem halben Punkt.</translation>
    </message>
    <message>
        <source>%1 decides %2, with %3 days to spare</source>
        <translation>%1 entscheidet über %2, mit %3 Tagen Luft</translation>
    </message>
    <message>
        <source>Bars are the days with the people there are. Solid: done. Light: left. Strong outline and arrows: driving path. ◆ milestone, ◇ where the baseline had it, ¦ promised day. Shaded: weekends and holidays of any site.</source>
        <translation>Balken sind die Tage mit den vorhandenen Leuten. Kräftig: erledigt. Hell: offen. Starker Rahmen und Pfeile: treibender Pfad. ◆ Meilenstein, ◇ wo der Basisplan ihn hatte, ¦ zugesagter Tag. Schattiert: Wochenenden und Feiertage an irgendeinem Standort.</translation>
    </message>
    <message>
        <source> Hatched behind a bar: done between the days of 50 and 85 of 100 cases; %: chance of the promised day or of the period.</source>
        <translation> Schraffiert hinter einem Balken: fertig zwischen den Tagen von 50 und 85 von 100 Fällen; %: Chance des zugesagten Tages oder des Zeitraums.</translation>
    </message>
    <message>
        <source> Thin line below a bar: baseline %1, by links.</source>
        <translation> Dünne Linie unter einem Balken: Basisplan %1, nach Verknüpfungen.</translation>
    </message>
    <message>
        <source>, P50 %1, P85 %2</source>
        <translation>, P50 %1, P85 %2</translation>
    </message>
    <message>
        <source>with people: P50 to P85, chance</source>
        <translation>mit Leuten: P50 bis P85, Chance</translation>
    </message>
    <message>
        <source>links only</source>
        <translation>nur nach Verknüpfungen</translation>
    </message>
    <message>
        <source>with the people there are</source>
        <translation>mit den vorhandenen Leuten</translation>
    </message>
    <message>
        <source>commit: together at least %1</source>
        <translation>zusagen: zusammen mindestens %1</translation>
    </message>
    <message>
        <source>stretch: together at least %1</source>
        <translation>möglich: zusammen mindestens %1</translation>
    </message>
    <message>
        <source>not this quarter: together less than %1</source>
        <translation>nicht in diesem Quartal: zusammen weniger als %1</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Chance · %1 · %2 runs, seed %3 · ± %4 points at most</source>
        <translation>Chance · %1 · %2 Läufe, Startwert %3 · höchstens ± %4 Punkte</translation>
    </message>
    <message>
        <source>That all of it lands: %1. Together: the chance that it and all above it end in time. Costs: what it takes from those above, in points.</source>
        <translation>Dass alles gelingt: %1. Zusammen: die Chance, dass es und alles darüber rechtzeitig endet. Kostet: was es denen darüber nimmt, in Punkten.</translation>
    </message>
    <message>
        <source>cut line, dates, critical path, capacity and chance</source>
        <translation>Schnittlinie, Termine, kritischer Pfad, Kapazität und Chance</translation>
    </message>
    <message>
        <source>--runs N: how often the quarter is played for the chances, %1 unless said; --no-chance leaves them out.</source>
        <translation>--runs N: wie oft das Quartal für die Chancen durchgespielt wird, sonst %1; --no-chance lässt sie weg.</translation>
    </message>
    <message>
        <source>--runs and --no-chance exclude each other.</source>
        <translation>--runs und --no-chance schließen einander aus.</translation>
    </message>
    <message>
        <source>--runs: “%1” does not fit; expected a number from 1 to %2.</source>
        <translation>--runs: „%1“ passt nicht; erwartet wird eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>its version ends %1</source>
        <translation>Ende der Version: %1</translation>
    </message>
    <message>
        <source>the contract is to be renewed %1</source>
        <translation>Verlängerung des Vertrags: %1</translation>
    </message>
    <message>
        <source>%1 runs on %2, which is past the end of its life (%3).</source>
        <translation>%1 läuft auf %2, dessen Unterstützung abgelaufen ist (%3).</translation>
    </message>
    <message>
        <source>%1 runs on %2, which reaches the end of its life on %3.</source>
        <translation>%1 läuft auf %2, dessen Unterstützung am %3 endet.</translation>
    </message>
    <message>
        <source>%1: %2 %3 is supported until %4.</source>
        <translation>%1: %2 %3 wird bis zum %4 unterstützt.</translation>
    </message>
    <message>
        <source>%1 changed on %2 in a way that breaks its consumers, without notice%3.</source>
        <translation>%1 wurde am %2 ohne Ankündigung so geändert, dass es bei den Nutzern bricht%3.</translation>
    </message>
    <message>
        <source>%1 has %2 live versions: %3.</source>
        <translation>Von %1 sind %2 Versionen in Kraft: %3.</translation>
    </message>
    <message>
        <source>Deprecate %1</source>
        <translation>%1 abkündigen</translation>
    </message>
    <message>
        <source>%1 was to be reviewed by %2, %3 ago.</source>
        <translation>%1 war bis zum %2 zu prüfen: %3 überfällig.</translation>
    </message>
    <message>
        <source>Reviewed today; again by %1</source>
        <translation>Heute geprüft; wieder bis zum %1</translation>
    </message>
    <message>
        <source>%1 (%2) was to be fixed by %3, %4 ago.</source>
        <translation>%1 (%2) war bis zum %3 zu beheben: %4 überfällig.</translation>
    </message>
    <message>
        <source>Mark %1 as fixed today</source>
        <translation>%1 als heute behoben vermerken</translation>
    </message>
    <message>
        <source>%1: the error budget of %2 days is spent (%3 used).</source>
        <translation>%1: Das Fehlerbudget von %2 Tagen ist aufgebraucht (%3 verbraucht).</translation>
    </message>
    <message>
        <source>%1: the error budget burns faster than it comes back, and still does (%2 used).</source>
        <translation>%1: Das Fehlerbudget wird schneller verbraucht, als es zurückkommt, und das hält an (%2 verbraucht).</translation>
    </message>
    <message>
        <source>On-call load unfair</source>
        <translation>Last der Bereitschaft ungerecht verteilt</translation>
    </message>
    <message>
        <source>Too many incidents in a shift</source>
        <translation>Zu viele Vorfälle in einer Schicht</translation>
    </message>
    <message>
        <source>Too few people know the service</source>
        <translation>Zu wenige kennen den Dienst</translation>
    </message>
    <message>
        <source>Service incomplete</source>
        <translation>Dienst unvollständig</translation>
    </message>
    <message>
        <source>Critical service waits for a less critical one</source>
        <translation>Kritischer Dienst wartet auf einen weniger kritischen</translation>
    </message>
    <message>
        <source>Services need each other or share a datastore</source>
        <translation>Dienste brauchen einander oder teilen einen Datenspeicher</translation>
    </message>
    <message>
        <source>Document past its review</source>
        <translation>Prüfung eines Dokuments überfällig</translation>
    </message>
    <message>
        <source>Error budget spent or burning</source>
        <translation>Fehlerbudget aufgebraucht oder zu schnell verbraucht</translation>
    </message>
    <message>
        <source>Renewal or end of life is near</source>
        <translation>Verlängerung oder Ende der Unterstützung ist nah</translation>
    </message>
    <message>
        <source>Contract broken without notice, or in too many versions</source>
        <translation>Vertrag ohne Ankündigung gebrochen oder in zu vielen Versionen</translation>
    </message>
    <message>
        <source>Vulnerability past its date</source>
        <translation>Schwachstelle überfällig</translation>
    </message>
    <message>
        <source>One time zone around the clock</source>
        <translation>Eine Zeitzone rund um die Uhr</translation>
    </message>
    <message>
        <source>%1: the on-call load of the last %2 weeks is uneven; the highest is %3 × the mean of %4 (CV %5, Gini %6).</source>
        <translation>%1: Die Last der Bereitschaft der letzten %2 Wochen ist ungleich verteilt; die höchste ist %3 × das Mittel von %4 (CV %5, Gini %6).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts of 12 hours had more than two incidents; the worst had %4 (%5).</source>
        <translation>%1: %2 von %3 Schichten zu 12 Stunden hatten mehr als zwei Vorfälle; die schlimmste hatte %4 (%5).</translation>
    </message>
    <message>
        <source>%1 answers around the clock for services of the first tier, but everybody on call is in %2, %3 h apart.</source>
        <translation>%1 steht rund um die Uhr für Dienste der ersten Stufe bereit, aber alle in Bereitschaft sind in %2, %3 h auseinander.</translation>
    </message>
    <message>
        <source>Note that %1 can now lead the work on %2</source>
        <translation>Vermerken: %1 kann die Arbeit an %2 jetzt leiten</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>verantwortliches Team</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>service level objective</source>
        <translation>Dienstgüteziel</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>Betriebsanleitung</translation>
    </message>
    <message>
        <source>threat model</source>
        <translation>Bedrohungsmodell</translation>
    </message>
    <message>
        <source>%1 is known well by %2 of the %3 people its tier asks for (%4).</source>
        <translation>%1 kennen %2 der %3 Personen gut, die die Stufe verlangt (%4).</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>Bei %1 fehlt: %2.</translation>
    </message>
    <message>
        <source>%1 (tier %2) waits for answers of %3 (tier %4).</source>
        <translation>%1 (Stufe %2) wartet auf Antworten von %3 (Stufe %4).</translation>
    </message>
    <message>
        <source>Note that %1 needs %2 by messages only</source>
        <translation>Vermerken: %1 braucht %2 nur über Nachrichten</translation>
    </message>
    <message>
        <source>%1 need each other.</source>
        <translation>%1 brauchen einander.</translation>
    </message>
    <message>
        <source>%1 and %2 share the datastore %3.</source>
        <translation>%1 und %2 teilen den Datenspeicher %3.</translation>
    </message>
    <message>
        <source>Import 1 shift from %1</source>
        <translation>1 Schicht aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 shifts from %2</source>
        <translation>%1 Schichten aus %2 importieren</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Bereitschaftspläne</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Bereitschaftsplan %1</translation>
    </message>
    <message>
        <source>PagerDuty gives at most 10,000 records; ask for a shorter time.</source>
        <translation>PagerDuty gibt höchstens 10.000 Einträge; eine kürzere Zeit hilft.</translation>
    </message>
    <message>
        <source>Deployments of %1</source>
        <translation>Auslieferungen von %1</translation>
    </message>
    <message>
        <source>Pull requests of %1</source>
        <translation>Pull-Requests von %1</translation>
    </message>
    <message>
        <source>Statuses of deployment %1</source>
        <translation>Status der Auslieferung %1</translation>
    </message>
    <message>
        <source>Reviews of %1#%2</source>
        <translation>Durchsichten von %1#%2</translation>
    </message>
    <message>
        <source>%1 is no repository; expected owner/name.</source>
        <translation>%1 ist kein Repository; erwartet wird owner/name.</translation>
    </message>
    <message>
        <source>There is no repository to read; expected owner/name in the connection or with a service.</source>
        <translation>Es gibt kein Repository zu lesen; erwartet wird owner/name in der Verbindung oder bei einem Dienst.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>Recorded error ratios</source>
        <translation>Aufgezeichnete Fehleranteile</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>Ereignisse von %1</translation>
    </message>
    <message>
        <source>Good events of %1</source>
        <translation>Gute Ereignisse von %1</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The catalogue turns in a circle: a page comes back.</source>
        <translation>Der Katalog dreht sich im Kreis: Eine Seite kommt wieder.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Meldung: %2</translation>
    </message>
    <message>
        <source>%1 It may be asked again at %2.</source>
        <translation>%1 Eine neue Anfrage ist ab %2 möglich.</translation>
    </message>
    <message>
        <source>%1 It was asked %2 times.</source>
        <translation>%1 Zahl der Anfragen: %2.</translation>
    </message>
    <message>
        <source>The server sends on, but does not say where to.</source>
        <translation>Der Server leitet weiter, sagt aber nicht, wohin.</translation>
    </message>
    <message>
        <source>The server sends on to %1; a key is not given to another server. If that is right, change the address of the connection.</source>
        <translation>Der Server leitet weiter an %1; ein Schlüssel wird keinem anderen Server gegeben. Wenn das richtig ist, hilft es, die Adresse der Verbindung zu ändern.</translation>
    </message>
    <message>
        <source>The server sends on again and again.</source>
        <translation>Der Server leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>The server does not accept the key (401). Expected a valid key for reading.</source>
        <translation>Der Server nimmt den Schlüssel nicht an (401). Erwartet wird ein gültiger Schlüssel zum Lesen.</translation>
    </message>
    <message>
        <source>The key may not read this (403).</source>
        <translation>Der Schlüssel darf das nicht lesen (403).</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Expected the address of its API, and names that exist and the key may see.</source>
        <translation>Der Server hat unter dieser Adresse nichts (404). Erwartet werden die Adresse seiner API und Namen, die es gibt und die der Schlüssel sehen darf.</translation>
    </message>
    <message>
        <source>The server has withdrawn this interface (410).</source>
        <translation>Der Server hat diese Schnittstelle zurückgezogen (410).</translation>
    </message>
    <message>
        <source>The server refuses the request (%1).</source>
        <translation>Der Server lehnt die Anfrage ab (%1).</translation>
    </message>
    <message>
        <source>The answer is larger than is read; ask for a shorter time or for less.</source>
        <translation>Die Antwort ist größer, als gelesen wird; eine kürzere Zeit oder weniger Umfang hilft.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <translation>Die Verbindung ist gescheitert: %1.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests (%1).</source>
        <translation>Der Server verlangt weniger Anfragen (%1).</translation>
    </message>
    <message>
        <source>The server has a problem (%1).</source>
        <translation>Der Server hat ein Problem (%1).</translation>
    </message>
    <message>
        <source>%1 is no address of a server; expected https://host or http://host.</source>
        <translation>%1 ist keine Adresse eines Servers; erwartet wird https://host oder http://host.</translation>
    </message>
    <message>
        <source>The address holds a name or password; expected the key in its own field.</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort; erwartet wird der Schlüssel in seinem eigenen Feld.</translation>
    </message>
    <message>
        <source>The address ends with a query; expected only host and path.</source>
        <translation>Die Adresse endet mit einer Abfrage; erwartet werden nur Host und Pfad.</translation>
    </message>
    <message>
        <source>This would take more than %1 requests; ask for a shorter time or for less.</source>
        <translation>Das würde mehr als %1 Anfragen brauchen; eine kürzere Zeit oder weniger Umfang hilft.</translation>
    </message>
    <message>
        <source>The next page lies on another server (%1); it is not read.</source>
        <translation>Die nächste Seite liegt auf einem anderen Server (%1); sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The time to read is empty or longer than three years.</source>
        <translation>Die zu lesende Zeit ist leer oder länger als drei Jahre.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Read %1: %2</source>
        <translation>%1 lesen: %2</translation>
    </message>
    <message>
        <source>Reading %1 failed</source>
        <translation>Lesen von %1 gescheitert</translation>
    </message>
    <message>
        <source>Import %1 from %2: %3</source>
        <translation>%1 aus %2 importieren: %3</translation>
    </message>
    <message>
        <source>There is no month.</source>
        <translation>Der Monat fehlt.</translation>
    </message>
    <message>
        <source>The period is none; expected 2026-03, 2026-Q1, 2026-W05 or a date.</source>
        <translation>Das ist kein Zeitraum; erwartet wird 2026-03, 2026-Q1, 2026-W05 oder ein Datum.</translation>
    </message>
    <message>
        <source>The denominator is not above zero: that is no data, not 0 %.</source>
        <translation>Der Nenner ist nicht über null: Das sind keine Daten, nicht 0 %.</translation>
    </message>
    <message>
        <source>There is no value; expected one, or numerator and denominator.</source>
        <translation>Der Wert fehlt; erwartet wird einer oder Zähler und Nenner.</translation>
    </message>
    <message>
        <source>There is no KPI called %1; expected a key such as K07.</source>
        <translation>Es gibt keine Kennzahl namens %1; erwartet wird ein Kürzel wie K07.</translation>
    </message>
    <message>
        <source>%1 is no team, tier, service or series; expected one of them.</source>
        <translation>%1 ist weder Team noch Stufe, Dienst oder Reihe; eines davon wird erwartet.</translation>
    </message>
    <message>
        <source>The series is new: made with the import.</source>
        <translation>Die Reihe ist neu: mit dem Import angelegt.</translation>
    </message>
    <message>
        <source>%1 is not a time; expected 2026-11-23 14:05.</source>
        <translation>%1 ist keine Zeit; erwartet wird etwas wie 2026-11-23 14:05.</translation>
    </message>
    <message>
        <source>This is no entity; expected kind, metadata and spec.</source>
        <translation>Das ist kein Katalogeintrag; erwartet werden kind, metadata und spec.</translation>
    </message>
    <message>
        <source>The entity has no kind.</source>
        <translation>Der Katalogeintrag hat keine Art.</translation>
    </message>
    <message>
        <source>“%1” is no name of an entity; expected letters and digits parted by - _ . and at most 63.</source>
        <translation>„%1“ ist kein Name eines Katalogeintrags; erwartet werden höchstens 63 Buchstaben und Ziffern, getrennt durch - _ .</translation>
    </message>
    <message>
        <source>There are no entities; expected an array, or items in an object.</source>
        <translation>Es gibt keine Katalogeinträge; erwartet wird ein Array oder items in einem Objekt.</translation>
    </message>
    <message>
        <source>There are more than %1 entities.</source>
        <translation>Es sind mehr als %1 Katalogeinträge.</translation>
    </message>
    <message>
        <source>%1 refers to it, but it is neither in the file nor in the workspace; the reference is kept as text.</source>
        <translation>%1 verweist darauf, aber es steht weder in der Datei noch im Arbeitsbereich; der Verweis wird als Text übernommen.</translation>
    </message>
    <message>
        <source>It is owned by a person, not by a group; expected a team.</source>
        <translation>Verantwortlich ist eine Person, keine Gruppe; erwartet wird ein Team.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Niemand ist verantwortlich.</translation>
    </message>
    <message>
        <source>Lifecycle “%1” has no like here; it is kept as text.</source>
        <translation>Der Lebenszyklus „%1“ hat hier keine Entsprechung; er wird als Text übernommen.</translation>
    </message>
    <message>
        <source>No component provides this API.</source>
        <translation>Keine Komponente stellt diese API bereit.</translation>
    </message>
    <message>
        <source>No component depends on this resource.</source>
        <translation>Keine Komponente hängt von dieser Ressource ab.</translation>
    </message>
    <message>
        <source>A resource of type “%1” has no record here; it is kept as text with the components that depend on it.</source>
        <translation>Eine Ressource vom Typ „%1“ hat hier keinen Eintrag; sie wird als Text bei den Komponenten übernommen, die von ihr abhängen.</translation>
    </message>
    <message>
        <source>People are not made from a catalogue; import them as people.</source>
        <translation>Aus einem Katalog werden keine Personen angelegt; sie lassen sich als Personen importieren.</translation>
    </message>
    <message>
        <source>It is kept as the domain of its services.</source>
        <translation>Wird als Fachgebiet der zugehörigen Dienste übernommen.</translation>
    </message>
    <message>
        <source>No service of the file belongs to this group.</source>
        <translation>Kein Dienst der Datei gehört zu dieser Gruppe.</translation>
    </message>
    <message>
        <source>The team is there already, or was made with its services.</source>
        <translation>Das Team gibt es schon, oder es wurde mit seinen Diensten angelegt.</translation>
    </message>
    <message>
        <source>Entities of kind %1 are not kept.</source>
        <translation>Katalogeinträge der Art %1 werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Import 1 entry of the catalogue from %1</source>
        <translation>1 Katalogeintrag aus %1 importieren</translation>
    </message>
    <message>
        <source>Import %1 entries of the catalogue from %2</source>
        <translation>%1 Katalogeinträge aus %2 importieren</translation>
    </message>
    <message>
        <source>Import %1 records from %2</source>
        <translation>%1 Einträge aus %2 importieren</translation>
    </message>
    <message>
        <source>%1, line 1: it is JSON, but of no kind that is known; expected a Backstage catalogue, or an answer of Prometheus, Alertmanager or PagerDuty.</source>
        <translation>%1, Zeile 1: Das ist JSON, aber von keiner bekannten Art; erwartet wird ein Backstage-Katalog oder eine Antwort von Prometheus, Alertmanager oder PagerDuty.</translation>
    </message>
    <message>
        <source>This is no list of GitHub; expected an array.</source>
        <translation>Das ist keine Liste von GitHub; erwartet wird ein Array.</translation>
    </message>
    <message>
        <source>GitHub says: %1</source>
        <translation>GitHub meldet: %1</translation>
    </message>
    <message>
        <source>The answer is empty; expected JSON.</source>
        <translation>Die Antwort ist leer; erwartet wird JSON.</translation>
    </message>
    <message>
        <source>The answer is no JSON (%1 at byte %2); it begins with %3.</source>
        <translation>Die Antwort ist kein JSON (%1 bei Byte %2); sie beginnt mit %3.</translation>
    </message>
    <message>
        <source>There is no list “%1” in the answer.</source>
        <translation>In der Antwort gibt es keine Liste „%1“.</translation>
    </message>
    <message>
        <source>line %1: it is no JSON (%2).</source>
        <translation>Zeile %1: Das ist kein JSON (%2).</translation>
    </message>
    <message>
        <source>there are more than %1 documents.</source>
        <translation>es sind mehr als %1 Dokumente.</translation>
    </message>
    <message>
        <source>a piece refers to itself.</source>
        <translation>ein Stück verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>it unfolds to more than %1 values.</source>
        <translation>entfaltet sind es mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels.</source>
        <translation>die Verschachtelung ist tiefer als %1 Ebenen.</translation>
    </message>
    <message>
        <source>a key is no word; expected text.</source>
        <translation>ein Schlüssel ist kein Wort; erwartet wird Text.</translation>
    </message>
    <message>
        <source>the key %1 is there twice.</source>
        <translation>der Schlüssel %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>line %1: it is no YAML that can be read: %2</source>
        <translation>Zeile %1: Das ist kein lesbares YAML: %2</translation>
    </message>
    <message>
        <source>Several services are called %1; expected a key.</source>
        <translation>Mehrere Dienste heißen %1; erwartet wird ein Kürzel.</translation>
    </message>
    <message>
        <source>There is no service called %1; read the catalogue first.</source>
        <translation>Es gibt keinen Dienst namens %1; zuerst ist der Katalog zu lesen.</translation>
    </message>
    <message>
        <source>Team %1 is new: made with the import.</source>
        <translation>Team %1 ist neu: mit dem Import angelegt.</translation>
    </message>
    <message>
        <source>Its service is not known.</source>
        <translation>Der Dienst dazu ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service has no objective called %1.</source>
        <translation>Der Dienst hat kein Ziel namens %1.</translation>
    </message>
    <message>
        <source>It is silenced or inhibited: it woke nobody.</source>
        <translation>Der Alarm ist stummgeschaltet oder unterdrückt: Er hat niemanden geweckt.</translation>
    </message>
    <message>
        <source>It does not say when it started.</source>
        <translation>Die Angabe des Beginns fehlt.</translation>
    </message>
    <message>
        <source>It has no id or no time; expected both.</source>
        <translation>Kennung oder Zeit fehlt; beides wird erwartet.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>It is duty without a beginning or an end, no shift.</source>
        <translation>Das ist Bereitschaft ohne Anfang oder Ende, keine Schicht.</translation>
    </message>
    <message>
        <source>No rotation is called %1.</source>
        <translation>Keine Rotation heißt %1.</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>Niemand heißt hier %1.</translation>
    </message>
    <message>
        <source>It has not come to an end.</source>
        <translation>Die Auslieferung ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>It did not go to production.</source>
        <translation>Die Auslieferung ging nicht in Produktion.</translation>
    </message>
    <message>
        <source>No service has this repository; expected one with its address.</source>
        <translation>Kein Dienst hat dieses Repository; erwartet wird einer mit dessen Adresse.</translation>
    </message>
    <message>
        <source>It is a draft.</source>
        <translation>Das ist ein Entwurf.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>PagerDuty says: %1</source>
        <translation>PagerDuty meldet: %1</translation>
    </message>
    <message>
        <source>There is no schedule in the answer.</source>
        <translation>In der Antwort gibt es keinen Bereitschaftsplan.</translation>
    </message>
    <message>
        <source>Prometheus says: %1</source>
        <translation>Prometheus meldet: %1</translation>
    </message>
    <message>
        <source>This is no answer of Prometheus; expected a status and data.</source>
        <translation>Das ist keine Antwort von Prometheus; erwartet werden ein Status und Daten.</translation>
    </message>
    <message>
        <source>A value of the answer is no pair of a time and a number.</source>
        <translation>Ein Wert der Antwort ist kein Paar aus Zeit und Zahl.</translation>
    </message>
    <message>
        <source>A result of kind %1 is not known.</source>
        <translation>Ein Ergebnis der Art %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no list of alerts; expected the answer of /api/v2/alerts.</source>
        <translation>Das ist keine Liste von Alarmierungen; erwartet wird die Antwort von /api/v2/alerts.</translation>
    </message>
    <message>
        <source>The objective needs either target or targetPercent.</source>
        <translation>Das Ziel braucht entweder target oder targetPercent.</translation>
    </message>
    <message>
        <source>The target is %1 %; expected more than 0 and less than 100 %.</source>
        <translation>Der Zielwert ist %1 %; erwartet wird mehr als 0 und weniger als 100 %.</translation>
    </message>
    <message>
        <source>The window “%1” says minutes; it is read as months, since it follows the calendar.</source>
        <translation>Das Fenster „%1“ nennt Minuten; gelesen wird es als Monate, da es dem Kalender folgt.</translation>
    </message>
    <message>
        <source>The window %1 is no number of days; 28 days are taken.</source>
        <translation>Das Fenster %1 ist keine Zahl von Tagen; 28 Tage gelten.</translation>
    </message>
    <message>
        <source>A window of the calendar is computed as a rolling one of %1 days.</source>
        <translation>Ein Kalenderfenster wird als gleitendes von %1 Tagen berechnet.</translation>
    </message>
    <message>
        <source>The SLO has no name or no objective.</source>
        <translation>Das SLO hat keinen Namen oder kein Ziel.</translation>
    </message>
    <message>
        <source>Objective %1 of this SLO is kept as text; the first one is computed.</source>
        <translation>Ziel %1 dieses SLO wird als Text übernommen; berechnet wird das erste.</translation>
    </message>
    <message>
        <source>Budgeting method %1 is not known; events are counted.</source>
        <translation>Die Budgetmethode %1 ist nicht bekannt; gezählt werden Ereignisse.</translation>
    </message>
    <message>
        <source>The indicator lies in another document; its queries are not read.</source>
        <translation>Der Indikator liegt in einem anderen Dokument; seine Abfragen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>There are no slos in this document.</source>
        <translation>In diesem Dokument gibt es keine slos.</translation>
    </message>
    <message>
        <source>The SLO needs a name and an objective of more than 0 and less than 100 %.</source>
        <translation>Das SLO braucht einen Namen und ein Ziel von mehr als 0 und weniger als 100 %.</translation>
    </message>
    <message>
        <source>At %1 % the first page alert can never fire: 14.4 times its budget is more than all events. Expected more than 93.06 %.</source>
        <translation>Bei %1 % kann die erste Alarmierung nie auslösen: Das 14,4-Fache ihres Budgets ist mehr als alle Ereignisse. Erwartet wird mehr als 93,06 %.</translation>
    </message>
    <message>
        <source>It is passed over; expected an SLO of openslo/v1 or of Sloth (prometheus/v1).</source>
        <translation>Das Dokument wird übergangen; erwartet wird ein SLO von openslo/v1 oder von Sloth (prometheus/v1).</translation>
    </message>
    <message>
        <source>Import service level objectives from %1: %2</source>
        <translation>Dienstgüteziele aus %1 importieren: %2</translation>
    </message>
    <message>
        <source>YAML of OpenSLO or Sloth, or JSON of Prometheus</source>
        <translation>YAML von OpenSLO oder Sloth oder JSON von Prometheus</translation>
    </message>
    <message>
        <source>It names no rotation, and the person’s team has none or several.</source>
        <translation>Der Termin nennt keine Rotation, und das Team der Person hat keine oder mehrere.</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 used %2 of its error budget (%3 of %4 in %5 days against %6 %).</source>
        <translation>%1 hat %2 des Fehlerbudgets verbraucht (%3 von %4 in %5 Tagen bei einem Ziel von %6 %).</translation>
    </message>
    <message>
        <source>Without further trouble there is budget again on %1.</source>
        <translation>Ohne weitere Ausfälle gibt es am %1 wieder Budget.</translation>
    </message>
    <message>
        <source>%1: win back the error budget</source>
        <translation>%1: Fehlerbudget zurückgewinnen</translation>
    </message>
    <message>
        <source>%1: find what uses the error budget</source>
        <translation>%1: finden, was das Fehlerbudget verbraucht</translation>
    </message>
    <message>
        <source>Error budget policy</source>
        <translation>Regeln zum Fehlerbudget</translation>
    </message>
    <message>
        <source>%1 keeps its objective again</source>
        <translation>%1 hält das Ziel wieder ein</translation>
    </message>
    <message>
        <source>Feature freeze of %1 while its error budget is spent?</source>
        <translation>Feature-Sperre für %1, solange das Fehlerbudget aufgebraucht ist?</translation>
    </message>
    <message>
        <source>Propose %1 (%2 days)</source>
        <translation>%1 vorschlagen (%2 Tage)</translation>
    </message>
    <message>
        <source>no team owns it</source>
        <translation>kein Team ist verantwortlich</translation>
    </message>
    <message>
        <source>it has no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>it has no objective</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>%1: %2 % used</source>
        <translation>%1: %2 % verbraucht</translation>
    </message>
    <message>
        <source>it has no runbook</source>
        <translation>keine Betriebsanleitung</translation>
    </message>
    <message>
        <source>%1, reviewed %2 days ago</source>
        <translation>%1, vor %2 Tagen geprüft</translation>
    </message>
    <message>
        <source>it has no threat model</source>
        <translation>kein Bedrohungsmodell</translation>
    </message>
    <message>
        <source>%1 has no escalation steps</source>
        <translation>%1 hat keine Eskalationsschritte</translation>
    </message>
    <message>
        <source>its team has no rotation</source>
        <translation>das Team hat keine Rotation</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>none past its date</source>
        <translation>keine überfällig</translation>
    </message>
    <message>
        <source>Template %1: %2</source>
        <translation>Vorlage %1: %2</translation>
    </message>
    <message>
        <source>point %1 has no text.</source>
        <translation>Punkt %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>dimension %1 has no name or weight.</source>
        <translation>Dimension %1 hat keinen Namen oder kein Gewicht.</translation>
    </message>
    <message>
        <source>it has no key.</source>
        <translation>sie hat kein Kürzel.</translation>
    </message>
    <message>
        <source>There is no template “%1”; expected one of %2.</source>
        <translation>Es gibt keine Vorlage „%1“; erwartet wird eine von %2.</translation>
    </message>
    <message>
        <source>The template %1 has no checklist.</source>
        <translation>Die Vorlage %1 hat keine Checkliste.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>The template %1 has no rubric.</source>
        <translation>Die Vorlage %1 hat kein Bewertungsraster.</translation>
    </message>
    <message>
        <source>Assess %1 by %2</source>
        <translation>%1 nach %2 bewerten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Alarmregel</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source> primary</source>
        <translation> Hauptbereitschaft</translation>
    </message>
    <message>
        <source> secondary</source>
        <translation> Zweitbereitschaft</translation>
    </message>
    <message>
        <source>Per cent of the week with somebody on duty; hatched: a turn that nobody has.</source>
        <translation>Prozent der Woche, in denen jemand Bereitschaft hat; schraffiert: eine Schicht, die niemand hat.</translation>
    </message>
    <message>
        <source>Every turn of the coming weeks has somebody</source>
        <translation>Jede Schicht der kommenden Wochen ist besetzt</translation>
    </message>
    <message>
        <source>% of the week</source>
        <translation>% der Woche</translation>
    </message>
    <message>
        <source>Who is on call during leave</source>
        <translation>Wer während einer Abwesenheit Bereitschaft hat</translation>
    </message>
    <message>
        <source>No holes and no conflicts with leave.</source>
        <translation>Keine Lücken und keine Konflikte mit Abwesenheiten.</translation>
    </message>
    <message>
        <source>alert rules with a runbook</source>
        <translation>Alarmregeln mit Betriebsanleitung</translation>
    </message>
    <message>
        <source>rotations with an escalation path</source>
        <translation>Rotationen mit Eskalationsweg</translation>
    </message>
    <message numerus="yes">
        <source>actions overdue</source>
        <translation>
            <numerusform>Maßnahme überfällig</numerusform>
            <numerusform>Maßnahmen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages needed nobody (%3).</source>
        <translation>%1 von %2 Alarmierungen brauchten niemanden (%3).</translation>
    </message>
    <message>
        <source>Two quarters ago: %1.</source>
        <translation>Vor zwei Quartalen: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of two quarters ago.</source>
        <translation>Von vor zwei Quartalen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Holes and conflicts</source>
        <translation>Lücken und Konflikte</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>%1 noise</source>
        <translation>%1 Rauschen</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>business / after hours / sleep</source>
        <translation>Arbeitszeit / Freizeit / Schlafzeit</translation>
    </message>
    <message>
        <source>After hours and sleep</source>
        <translation>Freizeit und Schlafzeit</translation>
    </message>
    <message>
        <source>/week</source>
        <translation>/Woche</translation>
    </message>
    <message>
        <source>Incidents in 12 h</source>
        <translation>Vorfälle in 12 h</translation>
    </message>
    <message>
        <source>median, 90 %</source>
        <translation>Median, 90 %</translation>
    </message>
    <message>
        <source>nothing worked yet</source>
        <translation>noch nichts geleistet</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Pages by the hour of whoever was called.</source>
        <translation>Alarmierungen nach der Uhrzeit der gerufenen Person.</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>Freizeit</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlafzeit</translation>
    </message>
    <message>
        <source>%1 is disturbed most: %2 pages a week after hours and in sleep</source>
        <translation>%1 wird am meisten gestört: %2 Alarmierungen je Woche in Freizeit und Schlafzeit</translation>
    </message>
    <message>
        <source>Nobody was called after hours</source>
        <translation>Niemand wurde in der Freizeit gerufen</translation>
    </message>
    <message>
        <source>pages a week</source>
        <translation>Alarmierungen je Woche</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>one site</source>
        <translation>ein Standort</translation>
    </message>
    <message>
        <source>%1 has fewer people than a rotation around the clock needs, 8 at one site or 6 at each of two (%2).</source>
        <translation>%1 hat weniger Personen, als eine Rotation rund um die Uhr braucht: 8 an einem Standort oder je 6 an zweien (%2).</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Highest ÷ mean</source>
        <translation>Höchste ÷ Mittel</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Shares of the load, from the least loaded person on, added up</source>
        <translation>Anteile an der Last, ab der am wenigsten belasteten Person aufsummiert</translation>
    </message>
    <message>
        <source>Uneven: CV above 0.5, or the highest above twice the mean. Nobody is named here.</source>
        <translation>Ungleich: CV über 0,5 oder die höchste über dem Doppelten des Mittels. Niemand wird hier genannt.</translation>
    </message>
    <message>
        <source>Load person by person</source>
        <translation>Last je Person</translation>
    </message>
    <message>
        <source>reports show the spread only</source>
        <translation>Berichte zeigen nur die Verteilung</translation>
    </message>
    <message>
        <source>Load unit</source>
        <translation>Lasteinheit</translation>
    </message>
    <message>
        <source>A page in business hours 1, after hours 2, in sleep hours 3; a day as primary 0.5, on a weekend 1.</source>
        <translation>Eine Alarmierung in der Arbeitszeit 1, in der Freizeit 2, in der Schlafzeit 3; ein Tag Hauptbereitschaft 0,5, am Wochenende 1.</translation>
    </message>
    <message>
        <source>Gini, CV</source>
        <translation>Gini, CV</translation>
    </message>
    <message>
        <source>How unevenly load is spread: 0 is equal. CV is the standard deviation ÷ the mean.</source>
        <translation>Wie ungleich die Last verteilt ist: 0 ist gleich. CV ist die Standardabweichung ÷ das Mittel.</translation>
    </message>
    <message>
        <source>Pages that needed nobody, and duplicates, ÷ all pages.</source>
        <translation>Alarmierungen, die niemanden brauchten, und doppelte ÷ alle Alarmierungen.</translation>
    </message>
    <message>
        <source>Incidents in each half day of duty; pages of one incident count once, noise not at all. More than two are too many.</source>
        <translation>Vorfälle in jedem halben Tag Bereitschaft; Alarmierungen eines Vorfalls zählen einmal, Rauschen gar nicht. Mehr als zwei sind zu viele.</translation>
    </message>
    <message>
        <source>The services together</source>
        <translation>Die Dienste zusammen</translation>
    </message>
    <message>
        <source>Services of tier 1</source>
        <translation>Dienste der Stufe 1</translation>
    </message>
    <message>
        <source>What ends or is overdue</source>
        <translation>Was endet oder überfällig ist</translation>
    </message>
    <message>
        <source>Reliability roadmap</source>
        <translation>Roadmap der Zuverlässigkeit</translation>
    </message>
    <message>
        <source>How the rotations stand</source>
        <translation>Wie die Rotationen dastehen</translation>
    </message>
    <message>
        <source>How evenly on-call is spread</source>
        <translation>Wie gleichmäßig die Bereitschaft verteilt ist</translation>
    </message>
    <message>
        <source>Noise and alert rules</source>
        <translation>Rauschen und Alarmregeln</translation>
    </message>
    <message>
        <source>Cover, holes and readiness</source>
        <translation>Abdeckung, Lücken und Vorbereitung</translation>
    </message>
    <message>
        <source>Service review</source>
        <translation>Überprüfung der Dienste</translation>
    </message>
    <message>
        <source>On-call health</source>
        <translation>Zustand der Bereitschaft</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>Know it well</source>
        <translation>Gute Kenner</translation>
    </message>
    <message>
        <source>Runbook reviewed</source>
        <translation>Betriebsanleitung geprüft</translation>
    </message>
    <message>
        <source>The map falls apart without any one of %1.</source>
        <translation>Die Karte zerfällt, sobald einer von diesen fehlt: %1.</translation>
    </message>
    <message>
        <source>The longest chain of calls that wait: %1.</source>
        <translation>Die längste Kette von Aufrufen, die warten: %1.</translation>
    </message>
    <message>
        <source>%1 of the links between services cross teams.</source>
        <translation>%1 der Verbindungen zwischen Diensten gehen über Teamgrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <translation>
            <numerusform>Dienst</numerusform>
            <numerusform>Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of tier 1</source>
        <translation>%1 der Stufe 1</translation>
    </message>
    <message>
        <source>of tier 1 have an objective</source>
        <translation>der Stufe 1 haben ein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>budgets need attention</source>
        <translation>
            <numerusform>Budget braucht Aufmerksamkeit</numerusform>
            <numerusform>Budgets brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services too few people know</source>
        <translation>
            <numerusform>Dienst, den zu wenige kennen</numerusform>
            <numerusform>Dienste, die zu wenige kennen</numerusform>
        </translation>
    </message>
    <message>
        <source>people carry half of it</source>
        <translation>Personen tragen die Hälfte davon</translation>
    </message>
    <message>
        <source>without them %1 has nobody</source>
        <translation>ohne sie haben %1 niemanden</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>How services hang together</source>
        <translation>Wie die Dienste zusammenhängen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>never at this pace</source>
        <translation>bei diesem Tempo nie</translation>
    </message>
    <message>
        <source>objective over %1 days</source>
        <translation>Ziel über %1 Tage</translation>
    </message>
    <message>
        <source>of the budget used</source>
        <translation>des Budgets verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>burn of the last 7 days</source>
        <translation>Verbrauchsrate der letzten 7 Tage</translation>
    </message>
    <message>
        <source>%1 over the window</source>
        <translation>%1 über das Fenster</translation>
    </message>
    <message>
        <source>until it is spent</source>
        <translation>bis es aufgebraucht ist</translation>
    </message>
    <message>
        <source>%1 of the budget is left</source>
        <translation>%1 des Budgets sind übrig</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>Little traffic: the whole budget is %1 requests, so the burn says little.</source>
        <translation>Wenig Verkehr: Das ganze Budget sind %1 Anfragen, daher sagt die Verbrauchsrate wenig.</translation>
    </message>
    <message>
        <source>none in a year</source>
        <translation>keine in einem Jahr</translation>
    </message>
    <message>
        <source>at best %1 along %2%3</source>
        <translation>bestenfalls %1 über %2%3</translation>
    </message>
    <message>
        <source>, less than it promises</source>
        <translation>, weniger als zugesagt</translation>
    </message>
    <message>
        <source>waits for nobody</source>
        <translation>wartet auf niemanden</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>level %1 (%2)</source>
        <translation>Stufe %1 (%2)</translation>
    </message>
    <message>
        <source>level %1 to %2, not all is known (%3)</source>
        <translation>Stufe %1 bis %2, nicht alles ist bekannt (%3)</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Stops with it</source>
        <translation>Fällt mit aus</translation>
    </message>
    <message>
        <source>Availability of its chain</source>
        <translation>Verfügbarkeit der Kette</translation>
    </message>
    <message>
        <source>Threat model</source>
        <translation>Bedrohungsmodell</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1, supported until %2</source>
        <translation>%1, unterstützt bis %2</translation>
    </message>
    <message>
        <source>Planned items</source>
        <translation>Geplante Vorhaben</translation>
    </message>
    <message>
        <source>It has no objective, so it has no budget.</source>
        <translation>Der Dienst hat kein Ziel, also auch kein Budget.</translation>
    </message>
    <message>
        <source>No service is of tier 1.</source>
        <translation>Kein Dienst gehört zur Stufe 1.</translation>
    </message>
    <message>
        <source>contract is renewed</source>
        <translation>Vertrag wird verlängert</translation>
    </message>
    <message>
        <source>version %1 ends</source>
        <translation>Version %1 endet</translation>
    </message>
    <message>
        <source>%1 is supported until then</source>
        <translation>%1 wird bis dahin unterstützt</translation>
    </message>
    <message>
        <source>%1 %2 is supported until then</source>
        <translation>%1 %2 wird bis dahin unterstützt</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>wird abgeschaltet</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>War fällig</translation>
    </message>
    <message>
        <source>Reliability work</source>
        <translation>Arbeit an der Zuverlässigkeit</translation>
    </message>
    <message>
        <source>The policy asks for</source>
        <translation>Die Regeln verlangen</translation>
    </message>
    <message>
        <source>a feature freeze and repair</source>
        <translation>eine Feature-Sperre und Reparatur</translation>
    </message>
    <message>
        <source>a review</source>
        <translation>eine Überprüfung</translation>
    </message>
    <message>
        <source>Vulnerabilities past their date</source>
        <translation>Überfällige Schwachstellen</translation>
    </message>
    <message>
        <source>Details of vulnerabilities</source>
        <translation>Einzelheiten zu Schwachstellen</translation>
    </message>
    <message>
        <source>Past their date: %1.</source>
        <translation>Überfällig: %1.</translation>
    </message>
    <message>
        <source>What the error budget policy would add</source>
        <translation>Was die Regeln zum Fehlerbudget ergänzen würden</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>(1 − objective) × minutes of the window, or × requests; each day by the objective of that day.</source>
        <translation>(1 − Ziel) × Minuten des Fensters oder × Anfragen; jeder Tag nach dem Ziel dieses Tages.</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Verbrauchsrate</translation>
    </message>
    <message>
        <source>Bad share ÷ (1 − objective). 1 spends exactly the budget within the window; days without data burn nothing.</source>
        <translation>Schlechter Anteil ÷ (1 − Ziel). 1 verbraucht im Fenster genau das Budget; Tage ohne Daten verbrauchen nichts.</translation>
    </message>
    <message>
        <source>Healthy, caution, spent</source>
        <translation>Gesund, Vorsicht, aufgebraucht</translation>
    </message>
    <message>
        <source>Healthy: less than 75 % used and burn at most 1. Spent: more than 100 % used. Caution: between.</source>
        <translation>Gesund: weniger als 75 % verbraucht und Verbrauchsrate höchstens 1. Aufgebraucht: mehr als 100 % verbraucht. Vorsicht: dazwischen.</translation>
    </message>
    <message>
        <source>People who work here and know the service at level 3 or more, and how many its tier asks for.</source>
        <translation>Personen, die hier arbeiten und den Dienst mit Kenntnisstufe 3 oder höher kennen, und wie viele seine Stufe verlangt.</translation>
    </message>
    <message>
        <source>All services that wait for its answers, directly or through others.</source>
        <translation>Alle Dienste, die auf seine Antworten warten, direkt oder über andere.</translation>
    </message>
    <message>
        <source>Product of what the services and third parties of the weakest chain promise.</source>
        <translation>Produkt dessen, was die Dienste und Drittanbieter der schwächsten Kette zusagen.</translation>
    </message>
    <message>
        <source>There is no such rotation.</source>
        <translation>Diese Rotation gibt es nicht.</translation>
    </message>
    <message>
        <source>A rota begins on a Monday and has at least one week.</source>
        <translation>Ein Bereitschaftsplan beginnt an einem Montag und hat mindestens eine Woche.</translation>
    </message>
    <message>
        <source>Plan the rota of %1 from %2 to %3</source>
        <translation>Bereitschaft von %1 vom %2 bis zum %3 planen</translation>
    </message>
    <message>
        <source>%1 has begun or agreed to it; it stays.</source>
        <translation>%1 hat begonnen oder zugestimmt; es bleibt dabei.</translation>
    </message>
    <message>
        <source>%1 is the only one who is here and rested.</source>
        <translation>Nur %1 ist da und ausgeruht.</translation>
    </message>
    <message>
        <source>%1 was told so already.</source>
        <translation>%1 weiß schon davon.</translation>
    </message>
    <message>
        <source>%1 costs the critical path %2 days less than the next best.</source>
        <translation>%1 kostet den kritischen Pfad %2 Tage weniger als die nächstbeste Wahl.</translation>
    </message>
    <message>
        <source>%1 is furthest below the fair share of the %2 who could: %3 of %4 in the whole rota.</source>
        <translation>%1 liegt unter den %2, die könnten, am weitesten unter dem gerechten Anteil: %3 von %4 im ganzen Bereitschaftsplan.</translation>
    </message>
    <message>
        <source>With %1 here the shares of all come out: %2 of %3 in the whole rota.</source>
        <translation>Mit %1 an dieser Stelle gehen die Anteile aller auf: %2 von %3 im ganzen Bereitschaftsplan.</translation>
    </message>
    <message>
        <source>Nobody could take it.</source>
        <translation>Niemand könnte es übernehmen.</translation>
    </message>
    <message>
        <source>the rest between two duties</source>
        <translation>die Ruhe zwischen zwei Bereitschaften</translation>
    </message>
    <message>
        <source>the gap between two primary weeks</source>
        <translation>der Abstand zwischen zwei Wochen Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Nobody is free; %1 could, against %2.</source>
        <translation>Niemand ist frei; %1 könnte, aber dagegen steht: %2.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Modernisation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Kinds of export: csv-items, csv-people, csv-leave, csv-dependencies, json, catalogue, openslo, sloth.</source>
        <translation>Arten des Exports: csv-items, csv-people, csv-leave, csv-dependencies, json, catalogue, openslo, sloth.</translation>
    </message>
    <message>
        <source>The address %1 is not on the connection&apos;s server.</source>
        <translation>Die Adresse %1 liegt nicht auf dem Server der Verbindung.</translation>
    </message>
    <message>
        <source>Kinds of report, and their sections:</source>
        <translation>Arten von Berichten und ihre Abschnitte:</translation>
    </message>
    <message>
        <source>The report “decision” compares up to %1 scenarios; “review” is of the newest incident or of --incident KEY.</source>
        <translation>Der Bericht „decision“ vergleicht bis zu %1 Szenarien; „review“ gilt dem neuesten Vorfall oder dem von --incident SCHLÜSSEL.</translation>
    </message>
    <message>
        <source>The KPI is gone.</source>
        <translation>Die Kennzahl gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation>Das Ziel von %1 ändern</translation>
    </message>
    <message>
        <source>Change what moves %1</source>
        <translation>Ändern, was %1 bewegt</translation>
    </message>
    <message>
        <source>KPI review of %1</source>
        <translation>Kennzahlenrunde %1</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>herausfinden</translation>
    </message>
    <message>
        <source>change something</source>
        <translation>etwas ändern</translation>
    </message>
    <message>
        <source>change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>An annotation needs its date.</source>
        <translation>Eine Anmerkung braucht ihr Datum.</translation>
    </message>
    <message>
        <source>A new baseline needs its cause.</source>
        <translation>Ein neuer Ausgangspunkt braucht seinen Grund.</translation>
    </message>
    <message>
        <source>An annotation needs words.</source>
        <translation>Eine Anmerkung braucht Worte.</translation>
    </message>
    <message>
        <source>Begin a new baseline of %1</source>
        <translation>Neuen Ausgangspunkt von %1 beginnen</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>%1 anmerken</translation>
    </message>
    <message>
        <source>A value needs its period.</source>
        <translation>Ein Wert braucht seinen Zeitraum.</translation>
    </message>
    <message>
        <source>Type a value, or a numerator and a denominator.</source>
        <translation>Bitte einen Wert eingeben, oder Zähler und Nenner.</translation>
    </message>
    <message>
        <source>A numerator needs a denominator above 0.</source>
        <translation>Ein Zähler braucht einen Nenner über 0.</translation>
    </message>
    <message>
        <source>Type a value of %1</source>
        <translation>Wert von %1 eingeben</translation>
    </message>
    <message>
        <source>Review %1: %2</source>
        <translation>%1 besprechen: %2</translation>
    </message>
    <message>
        <source>primary in %1</source>
        <translation>Hauptbereitschaft in %1</translation>
    </message>
    <message>
        <source>secondary in %1</source>
        <translation>Zweitbereitschaft in %1</translation>
    </message>
    <message>
        <source>A swap needs two turns of one rotation.</source>
        <translation>Ein Tausch braucht zwei Schichten einer Rotation.</translation>
    </message>
    <message>
        <source>The turn %1 has begun or is agreed; it stays.</source>
        <translation>Die Schicht (%1) hat begonnen oder ist vereinbart; sie bleibt.</translation>
    </message>
    <message>
        <source>Both turns have the same person.</source>
        <translation>Beide Schichten hat dieselbe Person.</translation>
    </message>
    <message>
        <source>Swap in %1: %2 and %3</source>
        <translation>Tausch in %1: %2 und %3</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>when a page came</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>Page of %1 (%2): not triaged</source>
        <translation>Alarmierung vom %1 (%2): nicht eingeordnet</translation>
    </message>
    <message>
        <source>Page of %1 (%2): needed somebody</source>
        <translation>Alarmierung vom %1 (%2): brauchte jemanden</translation>
    </message>
    <message>
        <source>Page of %1 (%2): noise</source>
        <translation>Alarmierung vom %1 (%2): Rauschen</translation>
    </message>
    <message>
        <source>Page of %1 (%2): duplicate</source>
        <translation>Alarmierung vom %1 (%2): doppelt</translation>
    </message>
    <message>
        <source>Keep the alert rule %1</source>
        <translation>Alarmregel %1 behalten</translation>
    </message>
    <message>
        <source>Tune the alert rule %1</source>
        <translation>Alarmregel %1 anpassen</translation>
    </message>
    <message>
        <source>Delete the alert rule %1</source>
        <translation>Alarmregel %1 löschen</translation>
    </message>
    <message>
        <source>Add the action %1 from %2</source>
        <translation>Maßnahme %1 aus %2 anlegen</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message>
        <source>Nothing was written: no service level objective has the queries of good and of all events, which Sloth needs.</source>
        <translation>Nichts geschrieben: Kein Serviceziel hat die Abfragen der guten und aller Ereignisse, die Sloth braucht.</translation>
    </message>
    <message>
        <source>Nothing was written: the workspace has nothing of it.</source>
        <translation>Nichts geschrieben: Der Arbeitsbereich hat nichts davon.</translation>
    </message>
    <message>
        <source>Roadmap items as a table (*.csv)</source>
        <translation>Vorhaben als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>People as a table (*.csv)</source>
        <translation>Personen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Leave as a table (*.csv)</source>
        <translation>Abwesenheiten als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Links between items as a table (*.csv)</source>
        <translation>Verknüpfungen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The whole workspace as JSON (*.json)</source>
        <translation>Der ganze Arbeitsbereich als JSON (*.json)</translation>
    </message>
    <message>
        <source>Services as a Backstage catalogue (*.yaml)</source>
        <translation>Dienste als Backstage-Katalog (*.yaml)</translation>
    </message>
    <message>
        <source>Service level objectives as OpenSLO (*.yaml)</source>
        <translation>Serviceziele als OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Service level objectives for Sloth (*.yaml)</source>
        <translation>Serviceziele für Sloth (*.yaml)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>PagerDuty answers, and the key may read schedules.</source>
        <translation>PagerDuty antwortet, und der Schlüssel darf Dienstpläne lesen.</translation>
    </message>
    <message>
        <source>Backstage answers; the catalogue has %1 entities.</source>
        <translation>Backstage antwortet; der Katalog hat %1 Einträge.</translation>
    </message>
    <message>
        <source>Prometheus answers, but nothing is recorded as %1.</source>
        <translation>Prometheus antwortet, aber unter %1 ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Prometheus answers; %1 series of error ratios are recorded.</source>
        <translation>Prometheus antwortet; %1 Reihen von Fehlerquoten sind aufgezeichnet.</translation>
    </message>
    <message>
        <source>This is no answer of Alertmanager: expected its version in “versionInfo”.</source>
        <translation>Das ist keine Antwort von Alertmanager: Erwartet wird seine Version in „versionInfo“.</translation>
    </message>
    <message>
        <source>Alertmanager %1 answers.</source>
        <translation>Alertmanager %1 antwortet.</translation>
    </message>
    <message>
        <source>This is no repository of GitHub: expected its name in “full_name”.</source>
        <translation>Das ist kein Repository von GitHub: Erwartet wird sein Name in „full_name“.</translation>
    </message>
    <message>
        <source>GitHub answers; the key may read %1.</source>
        <translation>GitHub antwortet; der Schlüssel darf %1 lesen.</translation>
    </message>
    <message>
        <source>GitHub answers; the key may read %1 repositories.</source>
        <translation>GitHub antwortet; der Schlüssel darf %1 Repositorys lesen.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Reading %1 was stopped</source>
        <translation>Lesen von %1 angehalten</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 requests</source>
        <translation>Nach %1 von %2 Anfragen angehalten</translation>
    </message>
    <message>
        <source>Read %1, nothing taken</source>
        <translation>%1 lesen, nichts übernommen</translation>
    </message>
    <message>
        <source>%1; not taken</source>
        <translation>%1; nicht übernommen</translation>
    </message>
    <message>
        <source> By links alone: %1 instead of %2.</source>
        <translation> Nur nach Verbindungen: %1 statt %2.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a factor before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>Hauptbereitschaft %1</translation>
    </message>
    <message>
        <source>secondary %1</source>
        <translation>Zweitbereitschaft %1</translation>
    </message>
    <message>
        <source>costs the team %1 focused days of the plan&apos;s period</source>
        <translation>kostet das Team %1 Fokustage des Planungszeitraums</translation>
    </message>
    <message>
        <source>gives the team %1 focused days of the plan&apos;s period</source>
        <translation>gibt dem Team %1 Fokustage des Planungszeitraums</translation>
    </message>
    <message>
        <source>On-call factor of %1: %2; %3</source>
        <translation>Bereitschaftsfaktor von %1: %2; %3</translation>
    </message>
    <message>
        <source>Severe incident without commander or review</source>
        <translation>Schwerer Vorfall ohne Einsatzleitung oder Nachbetrachtung</translation>
    </message>
    <message>
        <source>Released without passed gates or a decision</source>
        <translation>Ausgeliefert ohne bestandene Prüfpunkte oder Entscheidung</translation>
    </message>
    <message>
        <source>%1 (Sev%2) has no commander.</source>
        <translation>%1 (Sev%2) hat keine Einsatzleitung.</translation>
    </message>
    <message>
        <source>Make %1 commander of %2</source>
        <translation>%1 die Einsatzleitung von %2 geben</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2 and is not held.</source>
        <translation>Die Nachbetrachtung von %1 war am %2 fällig und ist nicht gehalten.</translation>
    </message>
    <message>
        <source>Hold it by %1</source>
        <translation>Sie bis %1 halten</translation>
    </message>
    <message>
        <source>%1 is released, but: %2</source>
        <translation>%1 ist ausgeliefert, aber: %2</translation>
    </message>
    <message>
        <source>Which role decides?</source>
        <translation>Welche Rolle entscheidet?</translation>
    </message>
    <message>
        <source>A decision needs its reason.</source>
        <translation>Eine Entscheidung braucht ihren Grund.</translation>
    </message>
    <message>
        <source>Freeze features of %1</source>
        <translation>Funktionen von %1 anhalten</translation>
    </message>
    <message>
        <source>No freeze of %1</source>
        <translation>Kein Stopp von %1</translation>
    </message>
    <message>
        <source>Features wait</source>
        <translation>Funktionen warten</translation>
    </message>
    <message>
        <source>Features go on</source>
        <translation>Funktionen gehen weiter</translation>
    </message>
    <message>
        <source>An incident needs a title.</source>
        <translation>Ein Vorfall braucht einen Titel.</translation>
    </message>
    <message>
        <source>An incident needs the time when it began.</source>
        <translation>Ein Vorfall braucht die Zeit, zu der er begann.</translation>
    </message>
    <message>
        <source>Open the incident %1</source>
        <translation>Den Vorfall %1 eröffnen</translation>
    </message>
    <message>
        <source>“%1” would lie before “%2”.</source>
        <translation>„%1“ läge vor „%2“.</translation>
    </message>
    <message>
        <source>%1: set the time “%2”</source>
        <translation>%1: die Zeit „%2“ setzen</translation>
    </message>
    <message>
        <source>%1: take back the time “%2”</source>
        <translation>%1: die Zeit „%2“ zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The review of %1 is still to be held.</source>
        <translation>Die Nachbetrachtung von %1 ist noch zu halten.</translation>
    </message>
    <message>
        <source>A line of the timeline needs its time.</source>
        <translation>Eine Zeile des Verlaufs braucht ihre Zeit.</translation>
    </message>
    <message>
        <source>%1: add to the timeline</source>
        <translation>%1: den Verlauf ergänzen</translation>
    </message>
    <message>
        <source>%1 has a review already.</source>
        <translation>%1 hat schon eine Nachbetrachtung.</translation>
    </message>
    <message>
        <source>Begin the review of %1</source>
        <translation>Die Nachbetrachtung von %1 beginnen</translation>
    </message>
    <message>
        <source>The review is held already.</source>
        <translation>Die Nachbetrachtung ist schon gehalten.</translation>
    </message>
    <message>
        <source>The review of %1 was held</source>
        <translation>Die Nachbetrachtung von %1 wurde gehalten</translation>
    </message>
    <message>
        <source>A review is signed off after it was held.</source>
        <translation>Eine Nachbetrachtung wird abgenommen, nachdem sie gehalten wurde.</translation>
    </message>
    <message>
        <source>Which role signs the review off?</source>
        <translation>Welche Rolle nimmt die Nachbetrachtung ab?</translation>
    </message>
    <message>
        <source>%1 needs an owner and a date before the review is signed off.</source>
        <translation>%1 braucht Zuständigkeit und Termin, bevor die Nachbetrachtung abgenommen wird.</translation>
    </message>
    <message>
        <source>The review names %1; say the role instead.</source>
        <translation>Die Nachbetrachtung nennt %1; statt des Namens gehört die Rolle hin.</translation>
    </message>
    <message>
        <source>Sign off the review of %1</source>
        <translation>Die Nachbetrachtung von %1 abnehmen</translation>
    </message>
    <message>
        <source>the timeline has lines</source>
        <translation>der Verlauf hat Zeilen</translation>
    </message>
    <message>
        <source>contributing factors are named</source>
        <translation>beitragende Umstände sind genannt</translation>
    </message>
    <message>
        <source>there is more than one of them</source>
        <translation>es ist mehr als einer</translation>
    </message>
    <message>
        <source>it says how it could have been seen earlier</source>
        <translation>es steht da, wie es früher zu sehen gewesen wäre</translation>
    </message>
    <message>
        <source>it says what prevents it</source>
        <translation>es steht da, was es verhindert</translation>
    </message>
    <message>
        <source>%1 is not done yet.</source>
        <translation>%1 ist noch nicht erledigt.</translation>
    </message>
    <message>
        <source>%1 has helped</source>
        <translation>%1 hat geholfen</translation>
    </message>
    <message>
        <source>%1 has not helped</source>
        <translation>%1 hat nicht geholfen</translation>
    </message>
    <message>
        <source>%1 is addressed</source>
        <translation>%1 ist angegangen</translation>
    </message>
    <message>
        <source>%1 counts as verified after 90 days without a repeat.</source>
        <translation>%1 gilt nach 90 Tagen ohne Wiederholung als bestätigt.</translation>
    </message>
    <message>
        <source>The fix of %1 has held</source>
        <translation>Die Behebung von %1 hat gehalten</translation>
    </message>
    <message>
        <source>%1 brings %2</source>
        <translation>%1 bringt %2</translation>
    </message>
    <message>
        <source>A release needs a name.</source>
        <translation>Eine Version braucht einen Namen.</translation>
    </message>
    <message>
        <source>Plan the release %1</source>
        <translation>Die Version %1 planen</translation>
    </message>
    <message>
        <source>%1 has a checklist already.</source>
        <translation>%1 hat schon eine Checkliste.</translation>
    </message>
    <message>
        <source>Why may “%1” be left out?</source>
        <translation>Warum darf „%1“ entfallen?</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 is out already.</source>
        <translation>%1 ist schon draußen.</translation>
    </message>
    <message>
        <source>Go for %1</source>
        <translation>Go für %1</translation>
    </message>
    <message>
        <source>No go for %1</source>
        <translation>No-go für %1</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2 (%3 of that kind)</source>
        <translation>%1 kann nicht hinaus: %2 (%3 dieser Art)</translation>
    </message>
    <message>
        <source>%1 is released</source>
        <translation>%1 ist ausgeliefert</translation>
    </message>
    <message>
        <source>%1 is not out.</source>
        <translation>%1 ist nicht draußen.</translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Primary duty of %1 took %2</source>
        <translation>Hauptbereitschaft von %1 nahm %2</translation>
    </message>
    <message>
        <source>Secondary duty of %1 took %2</source>
        <translation>Zweitbereitschaft von %1 nahm %2</translation>
    </message>
    <message>
        <source>factor = Σ working hours that pages took ÷ Σ working hours of the turns  [C02]</source>
        <translation>Faktor = Σ Arbeitsstunden, die Alarmierungen nahmen ÷ Σ Arbeitsstunden der Schichten  [C02]</translation>
    </message>
    <message>
        <source>a turn of a layer</source>
        <translation>eine Schicht einer Ebene</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>= all turns</source>
        <translation>= alle Schichten</translation>
    </message>
    <message>
        <source>A page takes from its call to its resolution and %1 minutes to get back into the work; one that nobody closed takes %2 minutes, none more than %3 hours.</source>
        <translation>Eine Alarmierung nimmt die Zeit vom Ruf bis zur Lösung und %1 Minuten für den Weg zurück in die Arbeit; eine, die niemand geschlossen hat, nimmt %2 Minuten, keine mehr als %3 Stunden.</translation>
    </message>
    <message>
        <source>Only hours that would have been worked count: no nights, weekends, holidays or leave.</source>
        <translation>Nur Stunden zählen, in denen gearbeitet worden wäre: keine Nächte, Wochenenden, Feiertage oder Abwesenheiten.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>**%1** – Sev%2, %3</source>
        <translation>**%1** – Sev%2, %3</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>Auswirkung: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>behoben %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>Nächste Meldung: %1</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>spent, %1 used</source>
        <translation>aufgebraucht, %1 verbraucht</translation>
    </message>
    <message>
        <source>caution, %1 used</source>
        <translation>Vorsicht, %1 verbraucht</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source> – %1 is open: freeze or not</source>
        <translation> – %1 ist offen: Funktionen anhalten oder nicht</translation>
    </message>
    <message>
        <source>- healthy: %1</source>
        <translation>- gesund: %1</translation>
    </message>
    <message>
        <source># Ops hand-over of %1, week of %2</source>
        <translation># Betriebsübergabe von %1, Woche vom %2</translation>
    </message>
    <message>
        <source>There is no such objective in force.</source>
        <translation>Ein solches Ziel gilt nicht.</translation>
    </message>
    <message>
        <source>The error budget of %1 asks for nothing; there is nothing to decide.</source>
        <translation>Das Fehlerbudget von %1 verlangt nichts; es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Engineering manager</source>
        <translation>Entwicklungsleitung</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Zuständigkeit für %1 ändern</translation>
    </message>
    <message>
        <source>Centre %1, natural limits %2 – %3.</source>
        <translation>Mitte %1, natürliche Grenzen %2 – %3.</translation>
    </message>
    <message>
        <source>Centre %1, upper natural limit %2.</source>
        <translation>Mitte %1, obere natürliche Grenze %2.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Course, oldest first</source>
        <translation>Verlauf, Ältestes zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of full outage in twelve months, %1 of them in Sev1–2</source>
        <translation>
            <numerusform>%n Minute Vollausfall in zwölf Monaten, davon %1 in Sev1–2</numerusform>
            <numerusform>%n Minuten Vollausfall in zwölf Monaten, davon %1 in Sev1–2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents in twelve months, %1 of them Sev1–2</source>
        <translation>
            <numerusform>%n Vorfall in zwölf Monaten, davon %1 Sev1–2</numerusform>
            <numerusform>%n Vorfälle in zwölf Monaten, davon %1 Sev1–2</numerusform>
        </translation>
    </message>
    <message>
        <source>Misses the target</source>
        <translation>Verfehlt das Ziel</translation>
    </message>
    <message>
        <source>Near the target</source>
        <translation>Nahe am Ziel</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Wird schlechter</translation>
    </message>
    <message>
        <source>Changed for the better</source>
        <translation>Zum Besseren verändert</translation>
    </message>
    <message>
        <source>Review of %1: %2</source>
        <translation>Durchsicht vom %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n miss their target</source>
        <translation>
            <numerusform>%n verfehlt das Ziel</numerusform>
            <numerusform>%n verfehlen ihr Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are near it</source>
        <comment>figures near their target</comment>
        <translation>
            <numerusform>%n ist nahe daran</numerusform>
            <numerusform>%n sind nahe daran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are getting worse</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n wird schlechter</numerusform>
            <numerusform>%n werden schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed for the better</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n wurde besser</numerusform>
            <numerusform>%n wurden besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures need attention</source>
        <translation>
            <numerusform>%n von %1 Kennzahlen braucht Aufmerksamkeit</numerusform>
            <numerusform>%n von %1 Kennzahlen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>no limits below %1 points: there are %2</source>
        <translation>unter %1 Punkten keine Grenzen: es sind %2</translation>
    </message>
    <message>
        <source>limits provisional below %1 points: there are %2</source>
        <translation>Grenzen unter %1 Punkten vorläufig: es sind %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Of it: %1</source>
        <translation>Davon: %1</translation>
    </message>
    <message>
        <source>With it %1: %2</source>
        <translation>Dazu %1: %2</translation>
    </message>
    <message>
        <source>The colour tells the target, the signal whether anything changed; everything else is noise.</source>
        <translation>Die Farbe sagt, wie es zum Ziel steht, das Signal, ob sich etwas verändert hat; alles andere ist Rauschen.</translation>
    </message>
    <message>
        <source>Last twelve</source>
        <translation>Letzte zwölf</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of events</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>The small charts show the last twelve periods, the target as dots; a ring is a signal. With: the figure that it is read together with.</source>
        <translation>Die kleinen Bilder zeigen die letzten zwölf Zeiträume, gepunktet das Ziel; ein Ring ist ein Signal. Mit: die Kennzahl, mit der zusammen sie gelesen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns of the coming weeks have nobody</source>
        <translation>
            <numerusform>%n Schicht der kommenden Wochen ist unbesetzt</numerusform>
            <numerusform>%n Schichten der kommenden Wochen sind unbesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns of duty fall into leave.</source>
        <translation>
            <numerusform>%n Schicht fällt in eine Abwesenheit.</numerusform>
            <numerusform>%n Schichten fallen in Abwesenheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts with more than two incidents</source>
        <translation>
            <numerusform>%n Schicht mit mehr als zwei Vorfällen</numerusform>
            <numerusform>%n Schichten mit mehr als zwei Vorfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>%1: %n Person</numerusform>
            <numerusform>%1: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rotations are healthy.</source>
        <translation>
            <numerusform>%n von %1 Rotationen ist gesund.</numerusform>
            <numerusform>%n von %1 Rotationen sind gesund.</numerusform>
        </translation>
    </message>
    <message>
        <source>caution below</source>
        <translation>darunter Vorsicht</translation>
    </message>
    <message>
        <source>Burn by week</source>
        <translation>Verbrauch je Woche</translation>
    </message>
    <message>
        <source>spends the budget</source>
        <translation>zehrt das Budget auf</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency of %1</source>
        <translation>Latenz von %1</translation>
    </message>
    <message>
        <source>target of p95</source>
        <translation>Ziel für p95</translation>
    </message>
    <message>
        <source>Requests by week</source>
        <translation>Anfragen je Woche</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>%1 is %2 ms, the target %3 ms</source>
        <translation>%1 liegt bei %2 ms, das Ziel bei %3 ms</translation>
    </message>
    <message>
        <source>%1 is %2 ms</source>
        <translation>%1 liegt bei %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days are without data; they burn nothing.</source>
        <translation>
            <numerusform>%n von %1 Tagen ist ohne Daten; er verbraucht nichts.</numerusform>
            <numerusform>%n von %1 Tagen sind ohne Daten; sie verbrauchen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic and errors</source>
        <translation>Verkehr und Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %2, which is %n tiers less critical.</source>
        <translation>
            <numerusform>%1 wartet auf %2, das %n Stufe weniger kritisch ist.</numerusform>
            <numerusform>%1 wartet auf %2, das %n Stufen weniger kritisch ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in a year, %2 of them Sev1–2, %n bad minutes</source>
        <translation>
            <numerusform>%1 in einem Jahr, davon %2 Sev1–2, %n schlechte Minute</numerusform>
            <numerusform>%1 in einem Jahr, davon %2 Sev1–2, %n schlechte Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is switched off; %n consumers are left</source>
        <translation>
            <numerusform>wird abgeschaltet; %n Nutzer ist noch übrig</numerusform>
            <numerusform>wird abgeschaltet; %n Nutzer sind noch übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>unit of a figure</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>An absence ends on or after the day on which it begins.</source>
        <translation>Eine Abwesenheit endet am Tag ihres Beginns oder danach.</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nah daran</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>second source for %1</source>
        <translation>zweite Quelle für %1</translation>
    </message>
    <message>
        <source>%1: partly met</source>
        <translation>%1: teilweise erfüllt</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>%1, finished %2</source>
        <translation>%1, fertig %2</translation>
    </message>
    <message>
        <source>primary on call %1</source>
        <translation>erste Bereitschaft %1</translation>
    </message>
    <message>
        <source>commanded %1</source>
        <translation>leitete %1</translation>
    </message>
    <message>
        <source>Take “%1” as evidence for %2</source>
        <translation>„%1“ als Beleg für %2 nehmen</translation>
    </message>
    <message>
        <source>Begin a review packet</source>
        <translation>Beurteilungsmappe beginnen</translation>
    </message>
    <message>
        <source>Level %1 has a competency without a name.</source>
        <translation>Stufe %1 hat eine Kompetenz ohne Namen.</translation>
    </message>
    <message>
        <source>Level %1 has “%2” twice.</source>
        <translation>Stufe %1 hat „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Level %1, “%2”: a weight is a whole number from 1 on.</source>
        <translation>Stufe %1, „%2“: Ein Gewicht ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>A level of “%1” has no key.</source>
        <translation>Eine Stufe von „%1“ hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The level %1 is there twice.</source>
        <translation>Die Stufe %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>The ladder has no level.</source>
        <translation>Die Karriereleiter hat keine Stufe.</translation>
    </message>
    <message>
        <source>A step leads from %1 to %2, but there is no level %3.</source>
        <translation>Ein Schritt führt von %1 nach %2, aber es gibt keine Stufe %3.</translation>
    </message>
    <message>
        <source>Take over the ladder “%1”</source>
        <translation>Karriereleiter „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Let %1 learn %2 on %3, in a pair</source>
        <translation>%1 lernt %2 an %3, zu zweit</translation>
    </message>
    <message>
        <source>1:1 overdue</source>
        <translation>1:1 überfällig</translation>
    </message>
    <message>
        <source>No growth plan</source>
        <translation>Kein Entwicklungsplan</translation>
    </message>
    <message>
        <source>No feedback noted for long</source>
        <translation>Lange kein Feedback notiert</translation>
    </message>
    <message>
        <source>Requisition open for long</source>
        <translation>Stelle lange offen</translation>
    </message>
    <message>
        <source>Onboarding late</source>
        <translation>Einarbeitung im Rückstand</translation>
    </message>
    <message>
        <source>Approvals wait for one person</source>
        <translation>Freigaben warten auf eine Person</translation>
    </message>
    <message>
        <source>Access review or sign-off overdue</source>
        <translation>Zugriffsprüfung oder Freigabe überfällig</translation>
    </message>
    <message>
        <source>Stakeholder update overdue</source>
        <translation>Lagebericht überfällig</translation>
    </message>
    <message>
        <source>The access review %1 was to be signed by %2.</source>
        <translation>Die Zugriffsprüfung %1 war bis %2 zu unterzeichnen.</translation>
    </message>
    <message>
        <source>%1 reviews %2 and signs it too.</source>
        <translation>%1 prüft %2 und unterzeichnet sie auch.</translation>
    </message>
    <message>
        <source>%1 waits for the sign-off of %2 for %3.</source>
        <translation>%1 wartet seit %3 auf die Freigabe durch %2.</translation>
    </message>
    <message>
        <source>%1 has signed off %2, which is their own.</source>
        <translation>%1 hat %2 freigegeben, das eigene Dokument.</translation>
    </message>
    <message>
        <source>%1 is open for %2.</source>
        <translation>%1 ist seit %2 offen.</translation>
    </message>
    <message>
        <source>%1 of %2 open approvals wait for %3 (%4).</source>
        <translation>%1 von %2 offenen Freigaben warten auf %3 (%4).</translation>
    </message>
    <message>
        <source>%1 was to hear from you by %2.</source>
        <translation>%1 sollte bis %2 von Ihnen hören.</translation>
    </message>
    <message>
        <source>%1: the last 1:1 was %2 ago, on %3; it is due every %4.</source>
        <translation>%1: Das letzte 1:1 war vor %2, am %3; fällig ist es alle %4.</translation>
    </message>
    <message>
        <source>%1: no 1:1 yet; it is due every %2.</source>
        <translation>%1: noch kein 1:1; fällig ist es alle %2.</translation>
    </message>
    <message>
        <source>%1 has no growth plan.</source>
        <translation>%1 hat keinen Entwicklungsplan.</translation>
    </message>
    <message>
        <source>%1: no feedback noted since %2.</source>
        <translation>%1: seit %2 kein Feedback notiert.</translation>
    </message>
    <message>
        <source>%1: no feedback noted yet.</source>
        <translation>%1: noch kein Feedback notiert.</translation>
    </message>
    <message>
        <source>%1, onboarding, %2: %3 of %4 done, was due on %5; open: %6.</source>
        <translation>%1, Einarbeitung, %2: %3 von %4 erledigt, war am %5 fällig; offen: %6.</translation>
    </message>
    <message>
        <source>This finding rests on private records; a row that switches it off would be shared.</source>
        <translation>Dieser Befund beruht auf privaten Einträgen; eine Zeile, die ihn abschaltet, wäre für alle sichtbar.</translation>
    </message>
    <message>
        <source>“%1” is a list.</source>
        <translation>„%1“ ist eine Liste.</translation>
    </message>
    <message>
        <source>expected keys and values.</source>
        <translation>erwartet wurden Schlüssel und Werte.</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>der Schlüssel „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>a weight is a whole number from 1 on.</source>
        <translation>ein Gewicht ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>“gate” is true or false.</source>
        <translation>„gate“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is no kind of step; expected promotion, lateral or track-change.</source>
        <translation>„%1“ ist keine Art von Schritt; erwartet wurde promotion, lateral oder track-change.</translation>
    </message>
    <message>
        <source>Expected one ladder with “tracks”.</source>
        <translation>Erwartet wurde eine Karriereleiter mit „tracks“.</translation>
    </message>
    <message>
        <source>The program was built without its ladder.</source>
        <translation>Das Programm wurde ohne seine Karriereleiter gebaut.</translation>
    </message>
    <message>
        <source>A kind of private record is not known.</source>
        <translation>Eine Art privater Einträge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>on leave, back on %1</source>
        <translation>abwesend, zurück am %1</translation>
    </message>
    <message>
        <source>you are on leave, back on %1</source>
        <translation>Sie sind abwesend, zurück am %1</translation>
    </message>
    <message>
        <source>no working day on %1</source>
        <translation>kein Arbeitstag am %1</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>Weitere Punkte</translation>
    </message>
    <message>
        <source>%1 has an open onboarding.</source>
        <translation>%1 hat eine offene Einarbeitung.</translation>
    </message>
    <message>
        <source>Start the onboarding of %1</source>
        <translation>Einarbeitung von %1 beginnen</translation>
    </message>
    <message>
        <source>Onboarding is %1 behind</source>
        <translation>Einarbeitung %1 im Rückstand</translation>
    </message>
    <message>
        <source>Count %1 at the pace of the onboarding</source>
        <translation>%1 im Takt der Einarbeitung zählen</translation>
    </message>
    <message>
        <source>a concern: shown to the person in the talk about it</source>
        <translation>eine Sorge: wird der Person im Gespräch darüber gezeigt</translation>
    </message>
    <message>
        <source>a note of the manager</source>
        <translation>eine Notiz der Führungskraft</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Goal “%1”: %2</source>
        <translation>Ziel „%1“: %2</translation>
    </message>
    <message>
        <source>Goal “%1” starts this month</source>
        <translation>Ziel „%1“ beginnt in diesem Monat</translation>
    </message>
    <message>
        <source>Not yet said: %1</source>
        <translation>Noch nicht gesagt: %1</translation>
    </message>
    <message>
        <source>No feedback noted for %1</source>
        <translation>Seit %1 kein Feedback notiert</translation>
    </message>
    <message>
        <source>Checkpoint of what was agreed: %1</source>
        <translation>Kontrollpunkt zum Vereinbarten: %1</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>Sie haben zugesagt: %1</translation>
    </message>
    <message>
        <source>They promised: %1</source>
        <translation>Von ihnen zugesagt: %1</translation>
    </message>
    <message>
        <source>promised %1 times</source>
        <translation>%1-mal zugesagt</translation>
    </message>
    <message>
        <source>%1 · open for %2</source>
        <translation>%1 · offen seit %2</translation>
    </message>
    <message>
        <source>Review of the growth plan: %1</source>
        <translation>Durchsicht des Entwicklungsplans: %1</translation>
    </message>
    <message>
        <source>Onboarding, %1: %2 of %3 done, %4 · open: %5</source>
        <translation>Einarbeitung, %1: %2 von %3 erledigt, %4 · offen: %5</translation>
    </message>
    <message>
        <source>%1 was finished on %2</source>
        <translation>%1 wurde am %2 fertig</translation>
    </message>
    <message>
        <source>%1 is blocked for %2: %3</source>
        <translation>%1 ist seit %2 blockiert: %3</translation>
    </message>
    <message>
        <source>%1 ends on %2, %3 after its deadline</source>
        <translation>%1 endet am %2, %3 nach dem Termin</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Ask how the night of %1 went (pages: %2)</source>
        <translation>Fragen, wie die Nacht vom %1 war (Alarmierungen: %2)</translation>
    </message>
    <message>
        <source>Ask how the nights of %1 went (pages: %2)</source>
        <translation>Fragen, wie die Nächte vom %1 waren (Alarmierungen: %2)</translation>
    </message>
    <message>
        <source>Back from leave (%1)</source>
        <translation>Zurück aus der Abwesenheit (%1)</translation>
    </message>
    <message>
        <source>On leave %1: who takes over?</source>
        <translation>Abwesend %1: wer übernimmt?</translation>
    </message>
    <message>
        <source>Primary on call until %1</source>
        <translation>Erste Bereitschaft bis %1</translation>
    </message>
    <message>
        <source>Next primary on call %1: ready?</source>
        <translation>Nächste erste Bereitschaft %1: bereit?</translation>
    </message>
    <message>
        <source>%1 years here on %2</source>
        <translation>%1 Jahre hier am %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Schwierigkeiten</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Prepare the 1:1</source>
        <translation>1:1 vorbereiten</translation>
    </message>
    <message>
        <source>There is no such 1:1.</source>
        <translation>Dieses 1:1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Note a line in the 1:1</source>
        <translation>Zeile im 1:1 notieren</translation>
    </message>
    <message>
        <source>This 1:1 is closed already.</source>
        <translation>Dieses 1:1 ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>Close the 1:1 of %1</source>
        <translation>1:1 vom %1 abschließen</translation>
    </message>
    <message>
        <source>There is no such promise.</source>
        <translation>Diese Zusage gibt es nicht.</translation>
    </message>
    <message>
        <source>It is in the list of actions already.</source>
        <translation>Sie steht schon in der Aufgabenliste.</translation>
    </message>
    <message>
        <source>This line is for you alone; share it first.</source>
        <translation>Diese Zeile ist nur für Sie; teilen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Add action %1</source>
        <translation>Aufgabe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Publish a promise as %1</source>
        <translation>Zusage als %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Move a promise to %1</source>
        <translation>Zusage auf %1 verschieben</translation>
    </message>
    <message>
        <source>1:1 of %1 with %2</source>
        <translation>1:1 vom %1 mit %2</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes: %1</translation>
    </message>
    <message>
        <source>Add a comment to a survey</source>
        <translation>Kommentar zu einer Umfrage hinzufügen</translation>
    </message>
    <message>
        <source>Each day from %1 to %2 is as likely a start as any other.</source>
        <translation>Jeder Tag von %1 bis %2 ist als Beginn gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>%1 of %2 seats are filled or given up.</source>
        <translation>%1 von %2 Stellen sind besetzt oder aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n scorecard(s) are not in yet.</source>
        <translation>
            <numerusform>%1: %n Bewertungsbogen fehlt noch.</numerusform>
            <numerusform>%1: %n Bewertungsbögen fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no scorecard yet.</source>
        <translation>%1 hat noch keinen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>“%1” has no evidence.</source>
        <translation>„%1“ hat keinen Beleg.</translation>
    </message>
    <message>
        <source>“%1” goes up to %2.</source>
        <translation>„%1“ reicht bis %2.</translation>
    </message>
    <message>
        <source>Nothing is rated.</source>
        <translation>Nichts ist bewertet.</translation>
    </message>
    <message>
        <source>There is no recommendation.</source>
        <translation>Es gibt keine Empfehlung.</translation>
    </message>
    <message>
        <source>A red flag asks for a note.</source>
        <translation>Ein Warnzeichen verlangt eine Notiz.</translation>
    </message>
    <message>
        <source>This scorecard of %1 is submitted already.</source>
        <translation>Dieser Bewertungsbogen zu %1 ist schon abgegeben.</translation>
    </message>
    <message>
        <source>Submit a scorecard of %1</source>
        <translation>Einen Bewertungsbogen zu %1 abgeben</translation>
    </message>
    <message>
        <source>Debrief about %1</source>
        <translation>Beratung über %1</translation>
    </message>
    <message>
        <source>%1 has a red flag: note what came of it first.</source>
        <translation>%1 hat ein Warnzeichen: Zuerst notieren, was daraus wurde.</translation>
    </message>
    <message>
        <source>The debrief about %1 has no summary.</source>
        <translation>Die Beratung über %1 hat keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Say what they saw.</source>
        <translation>Sagen Sie, was gesehen wurde.</translation>
    </message>
    <message>
        <source>Keep a dissent about %1</source>
        <translation>Eine Gegenstimme zu %1 festhalten</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 ist nicht offen.</translation>
    </message>
    <message>
        <source>Add candidate %1 for %2</source>
        <translation>Kandidatur %1 für %2 aufnehmen</translation>
    </message>
    <message>
        <source>%1 is at “%2” and cannot go to “%3”.</source>
        <translation>%1 steht bei „%2“ und kann nicht zu „%3“ gehen.</translation>
    </message>
    <message>
        <source>An offer to %1 asks for a debrief that decided for it.</source>
        <translation>Ein Angebot an %1 verlangt eine Beratung, die dafür entschieden hat.</translation>
    </message>
    <message>
        <source>%1 goes to “%2”</source>
        <translation>%1 geht zu „%2“</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot become %3.</source>
        <translation>%1 ist %2 und kann nicht %3 werden.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1: who approved it?</source>
        <translation>%1: Wer hat es genehmigt?</translation>
    </message>
    <message>
        <source>%1 has to be approved before it is opened.</source>
        <translation>%1 muss genehmigt sein, bevor es geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 was told on %2</source>
        <translation>%1 wurde am %2 unterrichtet</translation>
    </message>
    <message>
        <source>%1 was done on %2</source>
        <translation>%1 wurde am %2 erledigt</translation>
    </message>
    <message>
        <source>of teams, services, stakeholders and agreements are recorded</source>
        <translation>von Teams, Diensten, Interessengruppen und Absprachen sind erfasst</translation>
    </message>
    <message>
        <source>services with a team and a dependency</source>
        <translation>Dienste mit Team und Abhängigkeit</translation>
    </message>
    <message>
        <source>of five risks and three causes are recorded</source>
        <translation>von fünf Risiken und drei Ursachen sind erfasst</translation>
    </message>
    <message>
        <source>partners who were told something</source>
        <translation>Partner, denen berichtet wurde</translation>
    </message>
    <message>
        <source>stakeholders who hear in time</source>
        <translation>Interessengruppen, die rechtzeitig hören</translation>
    </message>
    <message>
        <source>teams with an accepted charter</source>
        <translation>Teams mit angenommener Charta</translation>
    </message>
    <message>
        <source>of %1 have values</source>
        <translation>von %1 haben Werte</translation>
    </message>
    <message>
        <source>of incidents, alert rules and time to restore are recorded</source>
        <translation>von Störungen, Alarmregeln und Wiederherstellungszeit sind erfasst</translation>
    </message>
    <message>
        <source>services with a current runbook</source>
        <translation>Dienste mit aktuellem Runbook</translation>
    </message>
    <message>
        <source>services with a current runbook and a rotation</source>
        <translation>Dienste mit aktuellem Runbook und Bereitschaft</translation>
    </message>
    <message>
        <source>of an approved plan and its baseline</source>
        <translation>von genehmigtem Plan und Basisplan</translation>
    </message>
    <message>
        <source>teams with iterations, a planning series or a WIP limit</source>
        <translation>Teams mit Iterationen, Planungsreihe oder WIP-Grenze</translation>
    </message>
    <message>
        <source>of the most frequent causes: all services hit have a runbook</source>
        <translation>der häufigsten Ursachen: alle betroffenen Dienste haben ein Runbook</translation>
    </message>
    <message>
        <source>of the two most frequent causes are addressed</source>
        <translation>der zwei häufigsten Ursachen sind behoben</translation>
    </message>
    <message>
        <source>alert rules that were looked at</source>
        <translation>Alarmregeln, die angesehen wurden</translation>
    </message>
    <message>
        <source>services assessed against the standards</source>
        <translation>Dienste, die an den Standards gemessen wurden</translation>
    </message>
    <message>
        <source>live contracts with known consumers</source>
        <translation>gültige Verträge mit bekannten Nutzern</translation>
    </message>
    <message>
        <source>of levels and their rubric</source>
        <translation>von Stufen und ihrem Raster</translation>
    </message>
    <message>
        <source>promised milestone is done</source>
        <translation>zugesagter Meilenstein ist erreicht</translation>
    </message>
    <message>
        <source>ranked items of debt or modernisation</source>
        <translation>gereihte Vorhaben zu Altlasten oder Modernisierung</translation>
    </message>
    <message>
        <source>ranked items of cost</source>
        <translation>gereihte Vorhaben zu Kosten</translation>
    </message>
    <message>
        <source>ranked items of security</source>
        <translation>gereihte Vorhaben zur Sicherheit</translation>
    </message>
    <message>
        <source>activities with exactly one who answers for them</source>
        <translation>Tätigkeiten mit genau einer verantwortlichen Rolle</translation>
    </message>
    <message>
        <source>critical services with an objective</source>
        <translation>kritische Dienste mit Dienstgüteziel</translation>
    </message>
    <message>
        <source>actions done for 80 %</source>
        <translation>Maßnahmen erledigt für 80 %</translation>
    </message>
    <message>
        <source>critical services with a test coverage of 70 %</source>
        <translation>kritische Dienste mit 70 % Testabdeckung</translation>
    </message>
    <message>
        <source>requisitions that are filled</source>
        <translation>besetzte Stellen</translation>
    </message>
    <message>
        <source>teams with a lead</source>
        <translation>Teams mit Leitung</translation>
    </message>
    <message>
        <source>deprecations that are over</source>
        <translation>beendete Abkündigungen</translation>
    </message>
    <message>
        <source>scope changes with their trade-off</source>
        <translation>Umfangsänderungen mit ihrer Abwägung</translation>
    </message>
    <message>
        <source>documents that are current</source>
        <translation>aktuelle Dokumente</translation>
    </message>
    <message>
        <source>open vulnerabilities within their date</source>
        <translation>offene Schwachstellen innerhalb ihrer Frist</translation>
    </message>
    <message>
        <source>%1 is agreed to</source>
        <translation>%1 ist zugestimmt</translation>
    </message>
    <message>
        <source>%1 is declined</source>
        <translation>%1 ist abgelehnt</translation>
    </message>
    <message>
        <source>%1 is asked for again</source>
        <translation>Um %1 wird erneut gebeten</translation>
    </message>
    <message>
        <source>“%1” is none of the words for it.</source>
        <translation>„%1“ ist keines der Wörter dafür.</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>es steht nichts darin.</translation>
    </message>
    <message>
        <source>The template %1 has no document.</source>
        <translation>Die Vorlage %1 hat kein Dokument.</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Ein Dokument braucht einen Titel.</translation>
    </message>
    <message>
        <source>Draft %1 from %2</source>
        <translation>%1 aus %2 entwerfen</translation>
    </message>
    <message>
        <source>The template %1 is no meeting of a team.</source>
        <translation>Die Vorlage %1 ist keine Besprechung eines Teams.</translation>
    </message>
    <message>
        <source>Start the series %1</source>
        <translation>Die Reihe %1 beginnen</translation>
    </message>
    <message>
        <source>The template %1 has nothing to add.</source>
        <translation>Die Vorlage %1 hat nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Add what is missing of %1 %2</source>
        <translation>Was von %1 %2 fehlt, aufnehmen</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>aims at</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>next review</source>
        <translation>nächste Durchsicht</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Real work</source>
        <translation>Echte Arbeit</translation>
    </message>
    <message>
        <source>Support by the manager</source>
        <translation>Unterstützung durch die Führungskraft</translation>
    </message>
    <message>
        <source>Competencies and evidence</source>
        <translation>Kompetenzen und Belege</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation>Was sie erfüllt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1, agreed on %2.</source>
        <translation>%1, vereinbart am %2.</translation>
    </message>
    <message>
        <source>%1, not agreed yet.</source>
        <translation>%1, noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>All interviewers rate alike</source>
        <translation>Alle Interviewenden bewerten gleich</translation>
    </message>
    <message numerus="yes">
        <source>Interviewers differ on %n dimension(s)</source>
        <translation>
            <numerusform>Interviewende weichen bei %n Dimension ab</numerusform>
            <numerusform>Interviewende weichen bei %n Dimensionen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>What the ratings rest on</source>
        <translation>Worauf die Bewertungen beruhen</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewende Person</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>of the highest rating</source>
        <translation>der höchsten Bewertung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3): %4</source>
        <translation>%1: %2 (%3): %4</translation>
    </message>
    <message>
        <source>Note to the red flag (%1): %2</source>
        <translation>Notiz zum Warnzeichen (%1): %2</translation>
    </message>
    <message>
        <source>Debrief of %1: %2</source>
        <translation>Beratung vom %1: %2</translation>
    </message>
    <message>
        <source>Red flag: %1</source>
        <translation>Warnzeichen: %1</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Gegenstimmen</translation>
    </message>
    <message>
        <source>strong signals</source>
        <translation>starke Signale</translation>
    </message>
    <message>
        <source>weak signals</source>
        <translation>schwache Signale</translation>
    </message>
    <message>
        <source>red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>There was no debrief yet.</source>
        <translation>Es gab noch keine Beratung.</translation>
    </message>
    <message>
        <source>Hiring scorecard</source>
        <translation>Bewertung einer Kandidatur</translation>
    </message>
    <message>
        <source>Private, for %1</source>
        <translation>Privat, für %1</translation>
    </message>
    <message>
        <source>There is no such candidate.</source>
        <translation>Diese Kandidatur gibt es nicht.</translation>
    </message>
    <message>
        <source>A private report names whom it is for.</source>
        <translation>Ein privater Bericht nennt, für wen er ist.</translation>
    </message>
    <message>
        <source>Hiring scorecard %1</source>
        <translation>Bewertung der Kandidatur %1</translation>
    </message>
    <message>
        <source>Role, loop and ratings</source>
        <translation>Rolle, Interviews und Bewertungen</translation>
    </message>
    <message>
        <source>Signals and decision</source>
        <translation>Signale und Entscheidung</translation>
    </message>
    <message>
        <source>Growth plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>1:1 summary</source>
        <translation>1:1-Zusammenfassung</translation>
    </message>
    <message>
        <source>Data about one person</source>
        <translation>Daten über eine Person</translation>
    </message>
    <message>
        <source>A private report names to whom it is given.</source>
        <translation>Ein privater Bericht nennt, wem er gegeben wird.</translation>
    </message>
    <message>
        <source>Lines for the manager alone</source>
        <translation>Zeilen nur für die Führungskraft</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nicht geteilt</translation>
    </message>
    <message>
        <source>1:1 of %1</source>
        <translation>1:1 vom %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Next 1:1: %1</source>
        <translation>Nächstes 1:1: %1</translation>
    </message>
    <message>
        <source>No next 1:1 is planned.</source>
        <translation>Es ist kein nächstes 1:1 geplant.</translation>
    </message>
    <message>
        <source>In the private vault</source>
        <translation>Im privaten Tresor</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>The person can see it</source>
        <translation>Die Person kann es sehen</translation>
    </message>
    <message>
        <source>There was no 1:1 with %1 yet.</source>
        <translation>Es gab noch kein 1:1 mit %1.</translation>
    </message>
    <message>
        <source>That 1:1 was with somebody else.</source>
        <translation>Dieses 1:1 war mit jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The vault was altered: a record is not the one that its name says.</source>
        <translation>Der Tresor wurde verändert: Ein Datensatz ist nicht der, den sein Name nennt.</translation>
    </message>
    <message>
        <source>A record of the vault cannot be read: %1</source>
        <translation>Ein Datensatz des Tresors ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The vault holds records of a kind that this version of Fairlead does not know.</source>
        <translation>Der Tresor enthält Datensätze einer Art, die diese Version von Fairlead nicht kennt.</translation>
    </message>
    <message>
        <source>an entry of its journal.</source>
        <translation>ein Eintrag seines Journals.</translation>
    </message>
    <message>
        <source>A record of the vault is not as it was written.</source>
        <translation>Ein Datensatz des Tresors ist nicht so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” was altered while it was open; nothing was changed.</source>
        <translation>„%1“ wurde verändert, während die Datei offen war; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last change of “%1” may not be on the disk. Lock it and open it again.</source>
        <translation>Die letzte Änderung von „%1“ ist vielleicht nicht auf dem Datenträger. Sperren und neu öffnen.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this vault.</source>
        <translation>Das ist nicht die Passphrase dieses Tresors.</translation>
    </message>
    <message>
        <source>There is not enough free memory to derive the key (%1 MiB).</source>
        <translation>Der freie Speicher reicht nicht, um den Schlüssel abzuleiten (%1 MiB).</translation>
    </message>
    <message>
        <source>The vault&apos;s file ends before its first record.</source>
        <translation>Die Datei des Tresors endet vor ihrem ersten Datensatz.</translation>
    </message>
    <message>
        <source>This file is no vault.</source>
        <translation>Diese Datei ist kein Tresor.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Fairlead.</source>
        <translation>Der Tresor wurde von einer neueren Version von Fairlead geschrieben.</translation>
    </message>
    <message>
        <source>The beginning of the vault&apos;s file is not as it was written; no key can open it.</source>
        <translation>Der Anfang der Tresordatei ist nicht so, wie er geschrieben wurde; kein Schlüssel kann sie öffnen.</translation>
    </message>
    <message>
        <source>What the keyring holds is no key of a vault.</source>
        <translation>Was im Schlüsselbund liegt, ist kein Schlüssel eines Tresors.</translation>
    </message>
    <message>
        <source>The key in the keyring opens this vault no more; open it by its passphrase.</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet diesen Tresor nicht mehr; öffnen Sie ihn mit der Passphrase.</translation>
    </message>
    <message>
        <source>The vault&apos;s file asks for more memory or time than it may.</source>
        <translation>Die Datei des Tresors verlangt mehr Speicher oder Zeit, als sie darf.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this vault.</source>
        <translation>Das ist nicht der Wiederherstellungscode dieses Tresors.</translation>
    </message>
    <message>
        <source>The vault was altered: the bytes of record %1 are not as they were written. Nothing was changed; put back a copy of the file.</source>
        <translation>Der Tresor wurde verändert: Die Bytes von Datensatz %1 sind nicht so, wie sie geschrieben wurden. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>The vault was altered: in place %1 stands an older record, that of place %2. Nothing was changed; put back a copy of the file.</source>
        <translation>Der Tresor wurde verändert: An Stelle %1 steht ein älterer Datensatz, der von Stelle %2. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>The vault was altered: record %1 stands in place %2. Nothing was changed; put back a copy of the file.</source>
        <translation>Der Tresor wurde verändert: Datensatz %1 steht an Stelle %2. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>The end of the vault&apos;s file is missing: %1 of %2 records are there. Nothing was changed; put back a copy of the file.</source>
        <translation>Das Ende der Tresordatei fehlt: %1 von %2 Datensätzen sind da. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>The vault was altered: some of its records are from an older state of it. Nothing was changed; put back a copy of the file.</source>
        <translation>Der Tresor wurde verändert: Einige Datensätze stammen aus einem älteren Stand. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück.</translation>
    </message>
    <message>
        <source>The vault was altered, or writing it was cut off in the middle of its head. Nothing was changed; put back a copy of the file, or open the last whole state of it.</source>
        <translation>Der Tresor wurde verändert, oder das Schreiben brach mitten in seinem Kopf ab. Nichts wurde geändert; spielen Sie eine Kopie der Datei zurück, oder öffnen Sie den letzten ganzen Stand.</translation>
    </message>
    <message>
        <source>The vault was set back to an older state: there are later changes in its file. Nothing was changed.</source>
        <translation>Der Tresor wurde auf einen älteren Stand zurückgesetzt: In seiner Datei stehen spätere Änderungen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This is an older copy of the vault: %n later change(s) that were made on this machine are missing in it. Open it all the same only if you have put it back yourself.</source>
        <translation>
            <numerusform>Das ist eine ältere Kopie des Tresors: %n spätere Änderung, die auf diesem Rechner gemacht wurde, fehlt darin. Öffnen Sie sie nur, wenn Sie sie selbst zurückgespielt haben.</numerusform>
            <numerusform>Das ist eine ältere Kopie des Tresors: %n spätere Änderungen, die auf diesem Rechner gemacht wurden, fehlen darin. Öffnen Sie sie nur, wenn Sie sie selbst zurückgespielt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the vault that was last open on this machine, but a copy that was changed elsewhere. Open it all the same only if you have put it there yourself.</source>
        <translation>Das ist nicht der Tresor, der zuletzt auf diesem Rechner offen war, sondern eine Kopie, die anderswo geändert wurde. Öffnen Sie sie nur, wenn Sie sie selbst dorthin gelegt haben.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is larger than any vault.</source>
        <translation>Die Datei des Tresors ist größer als jeder Tresor.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The last change of the vault was not finished; it is as it was before it.</source>
        <translation>Die letzte Änderung des Tresors wurde nicht zu Ende geschrieben; er ist, wie er davor war.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>1:1 %1</source>
        <translation>1:1 %1</translation>
    </message>
    <message>
        <source>away until %1: move it</source>
        <translation>abwesend bis %1: verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation>Interview %1</translation>
    </message>
    <message>
        <source>Debrief %1</source>
        <translation>Beratung %1</translation>
    </message>
    <message>
        <source>Update for %1</source>
        <translation>Lagebericht für %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>%1 was to be decided %2 ago.</source>
        <translation>%1 war vor %2 zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 is to be decided by %2.</source>
        <translation>%1 ist bis %2 zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 is not over.</source>
        <translation>%1 ist nicht vorbei.</translation>
    </message>
    <message>
        <source>%1: the review was due on %2.</source>
        <translation>%1: Die Nachbesprechung war am %2 fällig.</translation>
    </message>
    <message>
        <source>%1: the review is due on %2.</source>
        <translation>%1: Die Nachbesprechung ist am %2 fällig.</translation>
    </message>
    <message>
        <source>At least eight characters. Five unrelated words are easy to keep and hard to guess.</source>
        <translation>Mindestens acht Zeichen. Fünf Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file finds it in days. Add unrelated words.</source>
        <translation>Schwach: Wer die Datei hat, findet sie in Tagen. Fügen Sie Wörter ohne Zusammenhang hinzu.</translation>
    </message>
    <message>
        <source>Fair: it holds for years. One more word makes it strong.</source>
        <translation>Ordentlich: Sie hält Jahre. Ein weiteres Wort macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>One person has one active growth plan; close the other one first.</source>
        <translation>Eine Person hat einen aktiven Entwicklungsplan; schließen Sie den anderen zuerst ab.</translation>
    </message>
    <message>
        <source>A 1:1 series ends before it begins.</source>
        <translation>Eine 1:1-Reihe endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The goal “%1” is due before it starts.</source>
        <translation>Das Ziel „%1“ ist fällig, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A review ends before it begins.</source>
        <translation>Eine Beurteilung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A concern is closed before it was raised.</source>
        <translation>Eine Sorge ist abgeschlossen, bevor sie angesprochen wurde.</translation>
    </message>
    <message>
        <source>A purge only removes records.</source>
        <translation>Eine endgültige Löschung entfernt nur Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>Purged %n record(s)</source>
        <translation>
            <numerusform>%n Datensatz endgültig gelöscht</numerusform>
            <numerusform>%n Datensätze endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in no recovery code: look at group %2 again.</source>
        <translation>„%1“ kommt in keinem Wiederherstellungscode vor: Sehen Sie Gruppe %2 noch einmal an.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>Ein Wiederherstellungscode hat %1 Buchstaben und Ziffern; das sind %2.</translation>
    </message>
    <message>
        <source>This is no recovery code: at least one letter is not as it was written down.</source>
        <translation>Das ist kein Wiederherstellungscode: Mindestens ein Zeichen ist nicht so, wie es aufgeschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>fairlead::ActionSection</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It has helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>It has not</source>
        <translation>Hat nicht geholfen</translation>
    </message>
    <message>
        <source>Actions of the incident</source>
        <translation>Maßnahmen des Vorfalls</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New action from this incident (A)</source>
        <translation>Neue Maßnahme aus diesem Vorfall (A)</translation>
    </message>
    <message>
        <source>The marked action is done (D)</source>
        <translation>Die markierte Maßnahme ist erledigt (D)</translation>
    </message>
    <message>
        <source>Its effect was checked: this does not happen any more (H)</source>
        <translation>Die Wirkung wurde geprüft: es geschieht nicht mehr (H)</translation>
    </message>
    <message>
        <source>Its effect was checked: it does not help (Shift+H)</source>
        <translation>Die Wirkung wurde geprüft: es hilft nicht (Umschalt+H)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of %2 finished</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 have helped</source>
        <translation>%1 von %2 haben geholfen</translation>
    </message>
    <message>
        <source>%1 without owner or date</source>
        <translation>%1 ohne Zuständigkeit oder Termin</translation>
    </message>
</context>
<context>
    <name>fairlead::AsOfButton</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>All figures are for %1, which is not today. Click to change it.</source>
        <translation>Alle Zahlen gelten für den %1, und das ist nicht heute. Ein Klick ändert es.</translation>
    </message>
    <message>
        <source>All figures are for today. Click to pin another date.</source>
        <translation>Alle Zahlen gelten für heute. Ein Klick hält ein anderes Datum fest.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Follow the calendar</source>
        <translation>Dem Kalender folgen</translation>
    </message>
    <message>
        <source>All figures as of</source>
        <translation>Stand aller Zahlen</translation>
    </message>
    <message>
        <source>Pin all figures to %1</source>
        <translation>Stand aller Zahlen auf den %1 festhalten</translation>
    </message>
    <message>
        <source>Let all figures follow the calendar</source>
        <translation>Alle Zahlen dem Kalender folgen lassen</translation>
    </message>
</context>
<context>
    <name>fairlead::BottomPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fairlead::BranchBand</name>
    <message>
        <source>Scenario “%1” – not the plan</source>
        <translation>Szenario „%1“ – nicht der Plan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Side by side with the plan and other scenarios</source>
        <translation>Neben dem Plan und anderen Szenarien</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Take it over into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw the scenario away; this can be undone</source>
        <translation>Das Szenario wegwerfen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Show the current plan</source>
        <translation>Den aktuellen Plan zeigen</translation>
    </message>
    <message>
        <source>Scenario  </source>
        <translation>Szenario  </translation>
    </message>
    <message>
        <source>Nothing is changed yet; the plan stays as it is.</source>
        <translation>Noch ist nichts geändert; der Plan bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); the plan stays as it is.</source>
        <translation>
            <numerusform>%n Änderung; der Plan bleibt, wie er ist.</numerusform>
            <numerusform>%n Änderungen; der Plan bleibt, wie er ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n of them the plan has changed too</source>
        <translation>
            <numerusform>  %n davon hat auch der Plan geändert</numerusform>
            <numerusform>  %n davon hat auch der Plan geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BurnDownChart</name>
    <message>
        <source>d MMM</source>
        <comment>days on an axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 overspent</source>
        <translation>%1 überzogen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>spent evenly</source>
        <translation>gleichmäßig verbraucht</translation>
    </message>
</context>
<context>
    <name>fairlead::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>fairlead::CapacityPlace</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Auslastungskarte</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>%1  net %2 d</source>
        <translation>%1  netto %2 d</translation>
    </message>
    <message>
        <source>  load </source>
        <translation>  Auslastung </translation>
    </message>
    <message>
        <source>Walk along people, weeks, days and bars</source>
        <translation>Durch Personen, Wochen, Tage und Balken gehen</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Heat map: add a planned hire; skills: add a skill</source>
        <translation>Auslastungskarte: Einstellung hinzufügen; Kompetenzen: Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Leave: select days</source>
        <translation>Abwesenheit: Tage auswählen</translation>
    </message>
    <message>
        <source>Leave: add it on the selected days</source>
        <translation>Abwesenheit: an den ausgewählten Tagen eintragen</translation>
    </message>
    <message>
        <source>Leave: move it by a day; with Shift its last day</source>
        <translation>Abwesenheit: um einen Tag verschieben; mit Umschalt den letzten Tag</translation>
    </message>
    <message>
        <source>Leave: its kind; half days</source>
        <translation>Abwesenheit: Art; halbe Tage</translation>
    </message>
    <message>
        <source>Remove leave, a level or a planned hire</source>
        <translation>Abwesenheit, Stufe oder geplante Einstellung entfernen</translation>
    </message>
    <message>
        <source>Skills: type a level</source>
        <translation>Kompetenzen: Stufe eingeben</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Leave: zoom</source>
        <translation>Abwesenheit: vergrößern</translation>
    </message>
</context>
<context>
    <name>fairlead::CatalogueView</name>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Fehlerbudget</translation>
    </message>
    <message>
        <source>How the worst of its budgets stands, and what is used of it</source>
        <translation>Wie es um das schlechteste seiner Budgets steht und was davon verbraucht ist</translation>
    </message>
    <message>
        <source>Know it</source>
        <translation>Kennen ihn</translation>
    </message>
    <message>
        <source>People who can lead the work on it, and how many its tier asks for</source>
        <translation>Wer die Arbeit daran leiten kann, und wie viele seine Stufe verlangt</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Services and third parties that it needs when it runs</source>
        <translation>Dienste und Drittanbieter, die er im Betrieb braucht</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Services that need it when they run</source>
        <translation>Dienste, die ihn im Betrieb brauchen</translation>
    </message>
    <message>
        <source>no objective</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Here stands what your teams run, who answers for it, and what it lacks. A catalogue of Backstage brings it all at once: its catalog-info.yaml, or what its interface answers, as JSON.</source>
        <translation>Hier steht, was die Teams betreiben, wer dafür verantwortlich ist und was fehlt. Ein Katalog aus Backstage bringt alles auf einmal: als catalog-info.yaml oder als JSON, das seine Schnittstelle liefert.</translation>
    </message>
    <message>
        <source>Who answered for it</source>
        <translation>Wer dafür verantwortlich war</translation>
    </message>
    <message>
        <source>Owners over time</source>
        <translation>Verantwortliche im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Import from Backstage…</source>
        <translation>Aus Backstage importieren …</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Ersten Dienst anlegen</translation>
    </message>
    <message>
        <source>S01</source>
        <translation>S01</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>tier 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>budget 20 % used</source>
        <translation>Budget zu 20 % verbraucht</translation>
    </message>
    <message>
        <source>S02</source>
        <translation>S02</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf er wartet</translation>
    </message>
    <message>
        <source>tier 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>no runbook</source>
        <translation>keine Betriebsanleitung</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Add a service (N)</source>
        <translation>Dienst anlegen (N)</translation>
    </message>
    <message>
        <source>It runs no more from today on; its record stays (Del)</source>
        <translation>Läuft ab heute nicht mehr; sein Eintrag bleibt (Entf)</translation>
    </message>
    <message>
        <source>%1: no change of owner is on record</source>
        <translation>%1: kein Wechsel bekannt</translation>
    </message>
    <message>
        <source>Add the service %1</source>
        <translation>Dienst %1 anlegen</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 stilllegen</translation>
    </message>
</context>
<context>
    <name>fairlead::ChancesDialog</name>
    <message>
        <source>Chance to have ended by each day</source>
        <translation>Chance, bis zum jeweiligen Tag fertig zu sein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drives the finish</source>
        <translation>Bestimmt das Ende</translation>
    </message>
    <message>
        <source>How often it was on the driving path</source>
        <translation>Wie oft es auf dem bestimmenden Pfad lag</translation>
    </message>
    <message>
        <source>Moves the finish</source>
        <translation>Bewegt das Ende</translation>
    </message>
    <message>
        <source>How much the finish goes with its size: 1 wholly, 0 not at all</source>
        <translation>Wie sehr das Ende mit seiner Größe geht: 1 ganz, 0 gar nicht</translation>
    </message>
    <message>
        <source>Chances of %1</source>
        <translation>Chancen von %1</translation>
    </message>
    <message>
        <source>It has no dates, so there is nothing to forecast.</source>
        <translation>Es hat keine Termine, also gibt es nichts vorherzusagen.</translation>
    </message>
    <message>
        <source>Nothing is forecast yet.</source>
        <translation>Noch ist nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>In time for %1 in %2 of the runs</source>
        <translation>Rechtzeitig zum %1 in %2 der Läufe</translation>
    </message>
    <message>
        <source>of before the last change</source>
        <translation>von vor der letzten Änderung</translation>
    </message>
    <message>
        <source>after the last run</source>
        <translation>nach dem letzten Lauf</translation>
    </message>
    <message>
        <source>It is done: nothing about it is left to chance.</source>
        <translation>Es ist erledigt: nichts daran bleibt dem Zufall überlassen.</translation>
    </message>
</context>
<context>
    <name>fairlead::ChangesView</name>
    <message>
        <source>The plan is not approved yet</source>
        <translation>Der Plan ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>With the approval its dates and its scope are kept. From then on you see here what has moved since, and why.</source>
        <translation>Mit der Genehmigung werden Termine und Umfang festgehalten. Von da an steht hier, was sich seither verschoben hat, und warum.</translation>
    </message>
    <message>
        <source>By links alone</source>
        <translation>Nur nach Verbindungen</translation>
    </message>
    <message>
        <source>Scope log</source>
        <translation>Umfangsprotokoll</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Den Plan genehmigen</translation>
    </message>
    <message>
        <source>Whose slip is shown</source>
        <translation>Wessen Verzug gezeigt wird</translation>
    </message>
    <message>
        <source>Dates as if there were people enough, in place of those with the people there are</source>
        <translation>Termine, als gäbe es genug Leute, statt derer mit den Leuten, die da sind</translation>
    </message>
    <message>
        <source>%1 d committed</source>
        <translation>%1 d zugesagt</translation>
    </message>
    <message>
        <source>%1 d delivered, %2</source>
        <translation>%1 d geliefert, %2</translation>
    </message>
    <message>
        <source>%1 of what was expected by now</source>
        <translation>%1 dessen, was bis jetzt erwartet war</translation>
    </message>
    <message>
        <source>scope changed by %1</source>
        <translation>Umfang um %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>   %n without a trade-off</source>
        <translation>
            <numerusform>   %n ohne Ausgleich</numerusform>
            <numerusform>   %n ohne Ausgleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no milestone and no deadline.</source>
        <translation>Der Plan hat keinen Meilenstein und keine Frist.</translation>
    </message>
    <message>
        <source>Dates by links alone, as if there were people enough</source>
        <translation>Termine nur nach Verbindungen, als gäbe es genug Leute</translation>
    </message>
    <message>
        <source>Dates with the people there are, placed in order of rank</source>
        <translation>Termine mit den Leuten, die da sind, nach der Rangfolge vergeben</translation>
    </message>
    <message>
        <source>Counting where the days come from.</source>
        <translation>Es wird gezählt, woher die Tage kommen.</translation>
    </message>
</context>
<context>
    <name>fairlead::ChecklistsView</name>
    <message>
        <source>the records show %1 of %2 counted goals as reached</source>
        <translation>die Einträge zeigen %1 von %2 zählbaren Zielen als erreicht</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Prüflisten</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin from a template of the library</source>
        <translation>Mit einer Vorlage der Bibliothek beginnen</translation>
    </message>
    <message>
        <source>None is begun. A new manager starts with T05, the first year.</source>
        <translation>Keine ist begonnen. Eine neue Führungskraft beginnt mit T05, dem ersten Jahr.</translation>
    </message>
</context>
<context>
    <name>fairlead::ChecksPanel</name>
    <message>
        <source>Nothing to fix. %1 rules watched.</source>
        <translation>Nichts zu tun. %1 Regeln werden beobachtet.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks that are switched off</source>
        <translation>Abgeschaltete Prüfungen</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Abschalten…</translation>
    </message>
    <message>
        <source>Hide this finding, or its whole rule, with a reason (Del)</source>
        <translation>Diesen Befund oder seine ganze Regel mit Begründung verbergen (Entf)</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Abgeschaltet: %1</translation>
    </message>
    <message>
        <source>Tour: %1 of %2 steps to try</source>
        <translation>Rundgang: noch %1 von %2 Schritten</translation>
    </message>
</context>
<context>
    <name>fairlead::CommitView</name>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve and take the baseline</source>
        <translation>Genehmigen und Basisplan festhalten</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Noch zu klären</translation>
    </message>
    <message>
        <source>Findings that are errors</source>
        <translation>Befunde, die Fehler sind</translation>
    </message>
    <message>
        <source>Who approves, such as “Engineering Director”</source>
        <translation>Wer genehmigt, etwa „Leitung Entwicklung“</translation>
    </message>
    <message>
        <source>Who approves the plan</source>
        <translation>Wer den Plan genehmigt</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Opens the report of the plan (Ctrl+P)</source>
        <translation>Öffnet den Bericht zum Plan (Strg+P)</translation>
    </message>
    <message>
        <source>“%1” was taken on %2</source>
        <translation>„%1“ wurde am %2 festgehalten</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Nothing: no check finds an error.</source>
        <translation>Nichts: keine Prüfung findet einen Fehler.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N tries something beside the current plan</source>
        <translation>Strg+Umschalt+N: etwas ausprobieren</translation>
    </message>
    <message>
        <source>With the baseline the forecast is kept, so that it can be judged at the close of the quarter</source>
        <translation>Mit dem Basisplan wird die Vorhersage aufgehoben, damit sie am Ende des Quartals beurteilt werden kann</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
</context>
<context>
    <name>fairlead::CompareModel</name>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 · %3</source>
        <translation>%1 bis %2 · %3</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <source>By links alone: %1</source>
        <translation>Nur nach Verbindungen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <translation>%1 von %2 d</translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation>Last von %1</translation>
    </message>
    <message>
        <source>Engineering excellence</source>
        <translation>Technische Exzellenz</translation>
    </message>
    <message>
        <source>Waiting costs, k%1</source>
        <translation>Warten kostet, Tsd. %1</translation>
    </message>
    <message>
        <source>Items in</source>
        <translation>Vorhaben dabei</translation>
    </message>
    <message>
        <source>Items out</source>
        <translation>Vorhaben nicht dabei</translation>
    </message>
    <message>
        <source>      in %1</source>
        <translation>      im %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>fairlead::CompareView</name>
    <message>
        <source>%1 brings %2 forward by %3, to %4</source>
        <translation>%1 bringt %2 um %3 nach vorn, auf den %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No scenario is better than the plan in anything</source>
        <translation>Kein Szenario ist in irgendetwas besser als der Plan</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>A scenario is a copy of the plan in which anything can be tried: people, leave, rota, items, links. Here they stand beside the plan.</source>
        <translation>Ein Szenario ist eine Kopie des Plans, in der sich alles ausprobieren lässt: Leute, Abwesenheiten, Bereitschaft, Vorhaben, Verbindungen. Hier stehen sie neben dem Plan.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>Checkout v2</source>
        <translation>Checkout v2</translation>
    </message>
    <message>
        <source>28 Jan</source>
        <translation>28. Jan.</translation>
    </message>
    <message>
        <source>18 Dec</source>
        <translation>18. Dez.</translation>
    </message>
    <message>
        <source>Load of Orders</source>
        <translation>Last von Orders</translation>
    </message>
    <message>
        <source>Try something in a new scenario</source>
        <translation>Etwas in einem neuen Szenario ausprobieren</translation>
    </message>
    <message>
        <source>Which scenarios stand beside the plan, three at most</source>
        <translation>Welche Szenarien neben dem Plan stehen, höchstens drei</translation>
    </message>
    <message>
        <source>Scenarios: %1 of %2</source>
        <translation>Szenarien: %1 von %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ConfidenceLine</name>
    <message>
        <source>Best set…</source>
        <translation>Beste Auswahl…</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Confidence to commit with</source>
        <translation>Sicherheit, mit der zugesagt wird</translation>
    </message>
    <message>
        <source>How sure we want to be that everything we commit to is in time together</source>
        <translation>Wie sicher alles Zugesagte gemeinsam rechtzeitig sein soll</translation>
    </message>
    <message>
        <source>Look for the most valuable items that are in time together with this confidence</source>
        <translation>Die wertvollsten Vorhaben suchen, die mit dieser Sicherheit gemeinsam rechtzeitig sind</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for the best set… %1 %</source>
        <translation>Suche nach der besten Auswahl… %1 %</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Change the ranking so; one step that undo takes back</source>
        <translation>Die Rangfolge so ändern; ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>nothing to commit to</source>
        <translation>nichts zuzusagen</translation>
    </message>
    <message>
        <source>commit to %1</source>
        <translation>zusagen bis %1</translation>
    </message>
    <message>
        <source>stretch to %1</source>
        <translation>strecken bis %1</translation>
    </message>
    <message>
        <source>Looking for the best set…</source>
        <translation>Suche nach der besten Auswahl…</translation>
    </message>
</context>
<context>
    <name>fairlead::ConnectionForm</name>
    <message>
        <source>Reads is a selector of the series that hold the error ratio of a day; empty: those that Sloth records. A key only where a proxy asks for one.</source>
        <translation>„Liest“ wählt die Reihen mit den Fehlerquoten der Tage; leer: die von Sloth aufgezeichneten. Ein Schlüssel nur, wo ein Proxy danach fragt.</translation>
    </message>
    <message>
        <source>All alerts that fire now are read. A key only where a proxy asks for one.</source>
        <translation>Gelesen werden alle Alarmierungen, die gerade ausgelöst sind. Ein Schlüssel nur, wo ein Proxy danach fragt.</translation>
    </message>
    <message>
        <source>Reads are ids of schedules; empty: all. The key is one of the REST API, best a read-only one.</source>
        <translation>„Liest“ nennt Kennungen von Dienstplänen; leer: alle. Der Schlüssel ist einer der REST-Schnittstelle, am besten einer nur zum Lesen.</translation>
    </message>
    <message>
        <source>Reads are repositories, owner/name; empty: those of the services. The key is a token that may read metadata, deployments and pull requests.</source>
        <translation>„Liest“ nennt Repositorys, Besitzer/Name; leer: die der Dienste. Der Schlüssel ist ein Token, das Metadaten, Auslieferungen (Deployments) und Pull Requests lesen darf.</translation>
    </message>
    <message>
        <source>The whole catalogue is read. The key is a token of the back end that may read the catalogue.</source>
        <translation>Gelesen wird der ganze Katalog. Der Schlüssel ist ein Token des Backends, das den Katalog lesen darf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Save the connection (Ctrl+Enter)</source>
        <translation>Die Verbindung speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Server</source>
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
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key is kept in the desktop&apos;s keyring, never in the workspace.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund des Desktops, nie im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Expected a name, such as “Production metrics”.</source>
        <translation>Erwartet wird ein Name, etwa „Metriken Produktion“.</translation>
    </message>
    <message>
        <source>Expected an address, such as %1.</source>
        <translation>Erwartet wird eine Adresse, etwa %1.</translation>
    </message>
</context>
<context>
    <name>fairlead::ConnectionPanel</name>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time to read</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Read the server and show what would change (Ctrl+Enter)</source>
        <translation>Den Server lesen und zeigen, was sich ändern würde (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Ask the server for next to nothing: is it there, does it take the key? (T)</source>
        <translation>Den Server fast nichts fragen: Ist er da, nimmt er den Schlüssel? (T)</translation>
    </message>
    <message>
        <source>Change the connection or its key (Enter)</source>
        <translation>Die Verbindung oder ihren Schlüssel ändern (Eingabe)</translation>
    </message>
    <message>
        <source>Delete the connection and its key (Del)</source>
        <translation>Die Verbindung und ihren Schlüssel löschen (Entf)</translation>
    </message>
    <message>
        <source>%1 · request %2 of %3</source>
        <translation>%1 · Anfrage %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 Asked again in 1 second.</source>
        <translation>%1: %2 Neue Anfrage in 1 Sekunde.</translation>
    </message>
    <message>
        <source>%1: %2 Asked again in %3 seconds.</source>
        <translation>%1: %2 Neue Anfrage in %3 Sekunden.</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation>Vergleich mit dem Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>fairlead::ConnectionsModel</name>
    <message>
        <source>Rules, alerts, error ratios of days</source>
        <translation>Regeln, Alarmierungen, Fehlerquoten der Tage</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>Incidents, all schedules</source>
        <translation>Vorfälle, alle Dienstpläne</translation>
    </message>
    <message>
        <source>The repositories of the services</source>
        <translation>Die Repositorys der Dienste</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Den ganzen Katalog</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>fairlead::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a connection (N)</source>
        <translation>Eine Verbindung anlegen (N)</translation>
    </message>
    <message>
        <source>No server is read yet</source>
        <translation>Noch wird kein Server gelesen</translation>
    </message>
    <message>
        <source>Error budgets, alerts, on-call turns, deployments and services come from the servers that know them: Prometheus, Alertmanager, PagerDuty, GitHub, a Backstage catalogue. Fairlead only reads, only when you ask for it, and you see what would change before anything does.</source>
        <translation>Fehlerbudgets, Alarmierungen, Bereitschaften, Auslieferungen und Dienste kommen von den Servern, die sie kennen: Prometheus, Alertmanager, PagerDuty, GitHub, ein Katalog von Backstage. Fairlead liest nur, und nur auf Wunsch, und zeigt, was sich ändern würde, bevor sich etwas ändert.</translation>
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
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>90 new</source>
        <translation>90 neu</translation>
    </message>
    <message>
        <source>12 new, 3 changed</source>
        <translation>12 neu, 3 geändert</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Eine Verbindung anlegen</translation>
    </message>
    <message>
        <source>Servers tell what is, so they are read into the current plan, not into a scenario.</source>
        <translation>Server sagen, was ist; sie werden in den aktuellen Plan gelesen, nicht in ein Szenario.</translation>
    </message>
    <message>
        <source>1 server, read only when you ask for it</source>
        <translation>1 Server, nur auf Wunsch gelesen</translation>
    </message>
    <message>
        <source>%1 servers, read only when you ask for it</source>
        <translation>%1 Server, nur auf Wunsch gelesen</translation>
    </message>
    <message>
        <source>Kept until the program ends, in no file</source>
        <translation>Behalten, bis das Programm endet, in keiner Datei</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keyring where one was typed, never in the workspace</source>
        <translation>Im Schlüsselbund des Desktops, falls einer eingegeben wurde, nie im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Add the connection %1</source>
        <translation>Die Verbindung %1 anlegen</translation>
    </message>
    <message>
        <source>Change the connection %1</source>
        <translation>Die Verbindung %1 ändern</translation>
    </message>
    <message>
        <source>The key goes to %1 unencrypted; expected an address with https.</source>
        <translation>Der Schlüssel geht unverschlüsselt an %1; erwartet wird eine Adresse mit https.</translation>
    </message>
    <message>
        <source>Delete the connection %1</source>
        <translation>Die Verbindung %1 löschen</translation>
    </message>
    <message>
        <source>%1 is deleted, and so is its key. Undo brings back the connection, not the key.</source>
        <translation>%1 ist gelöscht, der Schlüssel auch. Rückgängig bringt die Verbindung zurück, nicht den Schlüssel.</translation>
    </message>
    <message>
        <source>Asking the keyring for the key</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel gefragt</translation>
    </message>
    <message>
        <source>%1 was read; there is nothing to change: %2.</source>
        <translation>%1 ist gelesen; es gibt nichts zu ändern: %2.</translation>
    </message>
    <message>
        <source>Show what was read</source>
        <translation>Zeigen, was gelesen wurde</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>The connection is deleted; expected one that is still there.</source>
        <translation>Die Verbindung ist gelöscht; erwartet wird eine, die es noch gibt.</translation>
    </message>
    <message>
        <source>Nothing of what was read is taken.</source>
        <translation>Vom Gelesenen ist nichts übernommen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped; nothing is changed.</source>
        <translation>Angehalten; nichts ist geändert.</translation>
    </message>
</context>
<context>
    <name>fairlead::ContextStrip</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Presentation mode</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>End presentation mode</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Presentation mode: others look on</source>
        <translation>Präsentation: andere sehen zu</translation>
    </message>
</context>
<context>
    <name>fairlead::ContractsView</name>
    <message>
        <source>What ends when</source>
        <translation>Was wann endet</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>Open weaknesses</source>
        <translation>Offene Schwachstellen</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Vertrag anlegen</translation>
    </message>
    <message>
        <source>Add third party</source>
        <translation>Drittanbieter anlegen</translation>
    </message>
    <message>
        <source>Add weakness</source>
        <translation>Schwachstelle anlegen</translation>
    </message>
    <message>
        <source>Nothing has a date.</source>
        <translation>Nichts hat ein Datum.</translation>
    </message>
    <message>
        <source>Nothing is near.</source>
        <translation>Nichts steht bevor.</translation>
    </message>
    <message>
        <source>%1 of %2 near or past</source>
        <translation>%1 von %2 nah oder vorbei</translation>
    </message>
    <message>
        <source>None on record.</source>
        <translation>Keine bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 past their date</source>
        <translation>%1 von %2 überfällig</translation>
    </message>
    <message>
        <source>None past its date.</source>
        <translation>Keine überfällig.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Add the contract %1</source>
        <translation>Vertrag %1 anlegen</translation>
    </message>
    <message>
        <source>New third party</source>
        <translation>Neuer Drittanbieter</translation>
    </message>
    <message>
        <source>Add the third party %1</source>
        <translation>Drittanbieter %1 anlegen</translation>
    </message>
    <message>
        <source>New weakness</source>
        <translation>Neue Schwachstelle</translation>
    </message>
    <message>
        <source>Add the weakness %1</source>
        <translation>Schwachstelle %1 anlegen</translation>
    </message>
</context>
<context>
    <name>fairlead::Desk</name>
    <message>
        <source>Fairlead workspaces (*.fairlead)</source>
        <translation>Fairlead-Arbeitsbereiche (*.fairlead)</translation>
    </message>
    <message>
        <source>%1 (restored).fairlead</source>
        <translation>%1 (wiederhergestellt).fairlead</translation>
    </message>
    <message>
        <source>%1 (restored %2).fairlead</source>
        <translation>%1 (wiederhergestellt %2).fairlead</translation>
    </message>
    <message>
        <source>Imported plan</source>
        <translation>Importierter Plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Neueste Sicherung öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>New workspace …</source>
        <translation>Neuer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Export for other programs …</source>
        <translation>Für andere Programme exportieren …</translation>
    </message>
</context>
<context>
    <name>fairlead::DriversModel</name>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>of the runs</source>
        <translation>der Läufe</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
</context>
<context>
    <name>fairlead::DropPill</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::EntryModel</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>%1: change the timeline</source>
        <translation>%1: den Verlauf ändern</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>fairlead::FactTable</name>
    <message>
        <source>Filter  /</source>
        <translation>Filtern  /</translation>
    </message>
</context>
<context>
    <name>fairlead::FactorPanel</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>On-call factor of the next quarter</source>
        <translation>Bereitschaftsfaktor des nächsten Quartals</translation>
    </message>
    <message>
        <source>Take the proposed factors (Ctrl+Enter)</source>
        <translation>Die vorgeschlagenen Faktoren übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Measured %1: working hours that pages took ÷ working hours of the turns. It counts in every week with duty, at once.</source>
        <translation>Gemessen %1: Arbeitsstunden, die Alarmierungen nahmen ÷ Arbeitsstunden der Schichten. Er gilt sofort in jeder Woche mit Bereitschaft.</translation>
    </message>
</context>
<context>
    <name>fairlead::FigureLabel</name>
    <message>
        <source>Why?  Alt+W</source>
        <translation>Warum?  Alt+W</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Computed; ask why</source>
        <translation>Berechnet; nach dem Warum fragen</translation>
    </message>
</context>
<context>
    <name>fairlead::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Way to mend it</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Rundgang, Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Tour %1/%2</source>
        <translation>Rundgang %1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>fairlead::FinishChart</name>
    <message>
        <source>deadline %1: %2</source>
        <translation>Frist %1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>days on an axis</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>fairlead::FormField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>fairlead::FrameView</name>
    <message>
        <source>What the quarter is for</source>
        <translation>Wofür das Quartal da ist</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Schlüsselergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>What has changed since approval</source>
        <translation>Was sich seit der Genehmigung geändert hat</translation>
    </message>
    <message>
        <source>Scope changes</source>
        <translation>Umfangsänderungen</translation>
    </message>
    <message>
        <source>Kept for engineering excellence</source>
        <translation>Für technische Exzellenz zurückgelegt</translation>
    </message>
    <message>
        <source>The reserve is what reliability, security and debt get before features are ranked. Outside its band a team will be asked why (check X07).</source>
        <translation>Die Reserve bekommen Zuverlässigkeit, Sicherheit und technische Schulden, bevor Features in die Rangfolge kommen. Außerhalb seines Korridors wird ein Team nach dem Grund gefragt (Prüfung X07).</translation>
    </message>
    <message>
        <source>Nothing yet: add what the quarter is to achieve.</source>
        <translation>Noch nichts: hier steht, was das Quartal erreichen soll.</translation>
    </message>
    <message>
        <source>Nothing yet: add figures that will tell whether it worked.</source>
        <translation>Noch nichts: hier stehen Zahlen, die zeigen, ob es gelungen ist.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Add objective %1</source>
        <translation>Ziel %1 hinzufügen</translation>
    </message>
    <message>
        <source>New key result</source>
        <translation>Neues Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Add a key result</source>
        <translation>Ein Schlüsselergebnis hinzufügen</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphCanvas</name>
    <message>
        <source>Network of dependencies</source>
        <translation>Netz der Abhängigkeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change Title of %1</source>
        <translation>Titel von %1 ändern</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Light what it depends on and what needs it</source>
        <translation>Hervorheben, wovon es abhängt und was es braucht</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphView</name>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Here stands what waits for what. Draw a link in the timeline or press Ctrl+L on an item.</source>
        <translation>Hier steht, was worauf wartet. Verbindungen entstehen im Zeitplan durch Ziehen oder mit Strg+L auf einem Vorhaben.</translation>
    </message>
    <message>
        <source>R01</source>
        <translation>R01</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <translation>Ein Stück Arbeit</translation>
    </message>
    <message>
        <source>→ R02</source>
        <translation>→ R02</translation>
    </message>
    <message>
        <source>R02</source>
        <translation>R02</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>Was darauf wartet</translation>
    </message>
    <message>
        <source>→ R03</source>
        <translation>→ R03</translation>
    </message>
    <message>
        <source>R03</source>
        <translation>R03</translation>
    </message>
    <message>
        <source>◆ A milestone</source>
        <translation>◆ Ein Meilenstein</translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation>Filtern  /</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Vorhaben filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl+wheel</source>
        <translation>Strg+−, Strg+Rad</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+wheel</source>
        <translation>Strg++, Strg+Rad</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole network (Ctrl+0)</source>
        <translation>Das ganze Netz zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <source>Items without links</source>
        <translation>Vorhaben ohne Verbindungen</translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation>Andere Teams</translation>
    </message>
    <message>
        <source>Go to what it depends on, and to what needs it</source>
        <translation>Zu dem gehen, wovon es abhängt, und zu dem, was es braucht</translation>
    </message>
    <message>
        <source>Go to the items above and below</source>
        <translation>Zu den Vorhaben darüber und darunter gehen</translation>
    </message>
    <message>
        <source>First and last item</source>
        <translation>Erstes und letztes Vorhaben</translation>
    </message>
    <message>
        <source>Light all that it depends on and all that needs it</source>
        <translation>Alles hervorheben, wovon es abhängt, und alles, was es braucht</translation>
    </message>
    <message>
        <source>Go through the links of the item</source>
        <translation>Durch die Verbindungen des Vorhabens gehen</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show the whole network</source>
        <translation>Vergrößern, verkleinern, das ganze Netz zeigen</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Link to another item</source>
        <translation>Mit einem anderen Vorhaben verbinden</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>Filter; Enter goes to the next one found</source>
        <translation>Filtern; Eingabe geht zum nächsten Treffer</translation>
    </message>
    <message>
        <source>graph %1</source>
        <translation>Graph %1</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>fairlead::HealthBars</name>
    <message>
        <source>Pages by week and kind</source>
        <translation>Alarmierungen nach Woche und Art</translation>
    </message>
</context>
<context>
    <name>fairlead::HealthChart</name>
    <message>
        <source>pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>W00</source>
        <translation>KW 00</translation>
    </message>
    <message>
        <source>disrupted hours</source>
        <translation>gestörte Stunden</translation>
    </message>
    <message>
        <source>most incidents in 12 hours of duty; the line is the limit of %1</source>
        <translation>meiste Vorfälle in 12 Stunden Bereitschaft; die Linie ist die Grenze von %1</translation>
    </message>
</context>
<context>
    <name>fairlead::HealthView</name>
    <message>
        <source>on-call health %1</source>
        <comment>name of a file</comment>
        <translation>Bereitschaft %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>disrupted hours</source>
        <translation>gestörte Stunden</translation>
    </message>
    <message>
        <source>most incidents in 12 hours</source>
        <translation>meiste Vorfälle in 12 Stunden</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>No week of this time is over yet.</source>
        <translation>Noch keine Woche dieser Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Load and fairness, in the order of the alphabet</source>
        <translation>Last und Verteilung, in der Reihenfolge des Alphabets</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Gaps of cover</source>
        <translation>Lücken der Abdeckung</translation>
    </message>
    <message>
        <source>No on-call duty yet</source>
        <translation>Noch keine Bereitschaft</translation>
    </message>
    <message>
        <source>Here stands what duty costs people and their team: pages by week and kind, fairness, noise, gaps, and the on-call factor that follows.</source>
        <translation>Hier steht, was Bereitschaft die Personen und ihr Team kostet: Alarmierungen nach Woche und Art, Verteilung, Rauschen, Lücken und der Bereitschaftsfaktor, der daraus folgt.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Weeks that are looked at</source>
        <translation>Betrachtete Wochen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>98 pages</source>
        <translation>98 Alarmierungen</translation>
    </message>
    <message>
        <source>44 outside business hours</source>
        <translation>44 außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>52 pages</source>
        <translation>52 Alarmierungen</translation>
    </message>
    <message>
        <source>18 outside business hours</source>
        <translation>18 außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Add first rotation</source>
        <translation>Erste Rotation anlegen</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a list</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who carries what is hidden while others look on   ·   </source>
        <translation>Wer was trägt, ist verborgen, solange andere zusehen   ·   </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rotation, finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::HeatMapDelegate</name>
    <message>
        <source>%1 (hire)</source>
        <translation>%1 (Einstellung)</translation>
    </message>
</context>
<context>
    <name>fairlead::HeatMapModel</name>
    <message>
        <source>There is nothing to explain here yet.</source>
        <translation>Hier gibt es noch nichts zu erklären.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Avail</source>
        <translation>Verf.</translation>
    </message>
    <message>
        <source>On-call</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>fairlead::HeatMapView</name>
    <message>
        <source>People by week</source>
        <translation>Personen nach Wochen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Here stands how many days everybody has in each week, and what takes the others away.</source>
        <translation>Hier steht, wie viele Tage alle in jeder Woche haben und was die übrigen wegnimmt.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>L</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Add a planned hire</source>
        <translation>Geplante Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>New hire</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add a planned hire (N)</source>
        <translation>Geplante Einstellung hinzufügen (N)</translation>
    </message>
    <message>
        <source>There is no team yet that could hire.</source>
        <translation>Es gibt noch kein Team, das einstellen könnte.</translation>
    </message>
    <message>
        <source>Add a planned hire to %1</source>
        <translation>Geplante Einstellung für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the planned hire %1</source>
        <translation>Geplante Einstellung %1 entfernen</translation>
    </message>
    <message>
        <source>capacity by week %1</source>
        <translation>Kapazität nach Wochen, %1</translation>
    </message>
</context>
<context>
    <name>fairlead::HistoryModel</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>fairlead::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Return to here</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Bring back everything as it was after this line; this can be undone</source>
        <translation>Alles so wiederherstellen, wie es nach dieser Zeile war; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportColumnsModel</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportLedgerModel</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Changes or reason</source>
        <translation>Änderungen oder Grund</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>People, leave, items and dependencies as CSV, leave and public holidays as iCalendar, a whole project from Microsoft Project (XML). You see what would change before anything does.</source>
        <translation>Personen, Abwesenheiten, Vorhaben und Abhängigkeiten als CSV, Abwesenheiten und Feiertage als iCalendar, ein ganzes Projekt aus Microsoft Project (XML). Die Änderungen sind zu sehen, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Daten sind geschrieben</translation>
    </message>
    <message>
        <source>Leave of</source>
        <translation>Abwesenheit von</translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>As the events say</source>
        <translation>Wie die Termine sagen</translation>
    </message>
    <message>
        <source>A new one, by its name</source>
        <translation>Ein neuer, nach seinem Namen</translation>
    </message>
    <message>
        <source>Tables, calendars and projects (*.csv *.tsv *.txt *.ics *.xml);;All files (*)</source>
        <translation>Tabellen, Kalender und Projekte (*.csv *.tsv *.txt *.ics *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: nichts zu ändern</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ana Silva</source>
        <translation>Ana Silva</translation>
    </message>
    <message>
        <source>java:3; api:2</source>
        <translation>java:3; api:2</translation>
    </message>
    <message>
        <source>Bo Lind</source>
        <translation>Bo Lind</translation>
    </message>
    <message>
        <source>java:2</source>
        <translation>java:2</translation>
    </message>
    <message>
        <source>Drop one file here, or several</source>
        <translation>Eine oder mehrere Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Import · file %1 of %2</source>
        <translation>Import · Datei %1 von %2</translation>
    </message>
    <message>
        <source>Read from a server…</source>
        <translation>Von einem Server lesen…</translation>
    </message>
</context>
<context>
    <name>fairlead::IncidentCourse</name>
    <message>
        <source>not seen</source>
        <translation>nicht bemerkt</translation>
    </message>
    <message>
        <source>nobody on it</source>
        <translation>niemand dran</translation>
    </message>
    <message>
        <source>being restored</source>
        <translation>in Behebung</translation>
    </message>
    <message>
        <source>tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Course of the incident</source>
        <translation>Verlauf des Vorfalls</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, kind and text of a line of the timeline</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>It is not restored yet</source>
        <translation>Er ist noch nicht behoben</translation>
    </message>
    <message>
        <source>Restored after %1</source>
        <translation>Behoben nach %1</translation>
    </message>
    <message>
        <source>Detected after %1, restored after %2</source>
        <translation>Bemerkt nach %1, behoben nach %2</translation>
    </message>
    <message>
        <source>course of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>fairlead::IncidentDetail</name>
    <message>
        <source>Next state</source>
        <translation>Nächster Zustand</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Cause addressed</source>
        <translation>Ursache angegangen</translation>
    </message>
    <message>
        <source>The fix has held</source>
        <translation>Behebung hält</translation>
    </message>
    <message>
        <source>Services that were touched too</source>
        <translation>Dienste, die mit betroffen waren</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Take a touched service away</source>
        <translation>Einen betroffenen Dienst entfernen</translation>
    </message>
    <message>
        <source>The report about this incident, without names (R)</source>
        <translation>Der Bericht über diesen Vorfall, ohne Namen (R)</translation>
    </message>
    <message>
        <source>From today on a repeat counts as one after the fix</source>
        <translation>Von heute an zählt eine Wiederholung als eine nach der Behebung</translation>
    </message>
    <message>
        <source>90 days without a repeat have passed since it was addressed</source>
        <translation>90 Tage ohne Wiederholung sind vergangen, seit sie angegangen wurde</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>%1 lines, by role</source>
        <translation>%1 Zeilen, nach Rolle</translation>
    </message>
    <message>
        <source>What was seen, done, decided and said, by role</source>
        <translation>Was bemerkt, getan, entschieden und gesagt wurde, nach Rolle</translation>
    </message>
    <message>
        <source>On to “%1” (S)</source>
        <translation>Weiter zu „%1“ (S)</translation>
    </message>
    <message>
        <source>%1 touched %2 too</source>
        <translation>%1 betraf auch %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was bemerkt wurde</translation>
    </message>
    <message>
        <source>%1: remove from the timeline</source>
        <translation>%1: aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>New line of the timeline (E); Del removes one</source>
        <translation>Neue Zeile im Verlauf (E); Entf entfernt eine</translation>
    </message>
    <message>
        <source>Copy update</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>A message about how it stands, for others to read (C)</source>
        <translation>Eine Meldung über den Stand, für andere zu lesen (C)</translation>
    </message>
    <message>
        <source>The update about %1 is on the clipboard</source>
        <translation>Die Meldung über %1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>Also touched</source>
        <translation>Auch betroffen</translation>
    </message>
</context>
<context>
    <name>fairlead::IncidentTimes</name>
    <message>
        <source>%1, UTC</source>
        <comment>name of a time</comment>
        <translation>%1, UTC</translation>
    </message>
    <message>
        <source>A time such as 14:05, or +12 minutes after the start</source>
        <translation>Eine Zeit wie 14:05, oder +12 Minuten nach dem Beginn</translation>
    </message>
</context>
<context>
    <name>fairlead::IncidentTrendChart</name>
    <message>
        <source>?</source>
        <comment>no cause is named</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>No cause is named</source>
        <translation>Keine Ursache genannt</translation>
    </message>
    <message>
        <source>+</source>
        <comment>all other causes</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere Ursachen</translation>
    </message>
</context>
<context>
    <name>fairlead::IncidentsView</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Review open</source>
        <translation>Nachbetrachtung offen</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Noch keine Vorfälle</translation>
    </message>
    <message>
        <source>Here stands what went wrong for users, how long it took, what was learned and what follows from it. Incidents of a pager can be imported.</source>
        <translation>Hier steht, was für Nutzer schiefging, wie lange es dauerte, was daraus gelernt wurde und was folgt. Vorfälle aus einem Alarmdienst lassen sich einlesen.</translation>
    </message>
    <message>
        <source>INC-1</source>
        <translation>INC-1</translation>
    </message>
    <message>
        <source>Sev2</source>
        <translation>Sev2</translation>
    </message>
    <message>
        <source>The checkout did not answer</source>
        <translation>Die Kasse antwortete nicht</translation>
    </message>
    <message>
        <source>49 min</source>
        <translation>49 min</translation>
    </message>
    <message>
        <source>INC-2</source>
        <translation>INC-2</translation>
    </message>
    <message>
        <source>Sev3</source>
        <translation>Sev3</translation>
    </message>
    <message>
        <source>Invoices went out late</source>
        <translation>Rechnungen gingen spät hinaus</translation>
    </message>
    <message>
        <source>2 h 5 min</source>
        <translation>2 h 5 min</translation>
    </message>
    <message>
        <source>Open the first incident</source>
        <translation>Ersten Vorfall eröffnen</translation>
    </message>
    <message>
        <source>Filter incidents</source>
        <translation>Vorfälle filtern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Only those whose review is still to be held or signed off</source>
        <translation>Nur die, deren Nachbetrachtung noch zu halten oder abzunehmen ist</translation>
    </message>
    <message>
        <source>Trend as PDF</source>
        <translation>Trend als PDF</translation>
    </message>
    <message>
        <source>The incident trend review (Shift+R)</source>
        <translation>Der Bericht über den Trend der Vorfälle (Umschalt+R)</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Vorfall</translation>
    </message>
    <message>
        <source>Open an incident now (N)</source>
        <translation>Jetzt einen Vorfall eröffnen (N)</translation>
    </message>
    <message>
        <source>Incidents by month and cause</source>
        <translation>Vorfälle nach Monat und Ursache</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last %1 months</source>
        <translation>Letzte %1 Monate</translation>
    </message>
    <message>
        <source>%1 of %2 incidents are shown</source>
        <translation>%1 von %2 Vorfällen werden gezeigt</translation>
    </message>
    <message>
        <source>No incident in 12 months</source>
        <translation>Kein Vorfall in 12 Monaten</translation>
    </message>
    <message>
        <source>%1 incidents in 12 months; %2 cost most: %3 min</source>
        <translation>%1 Vorfälle in 12 Monaten; %2 kostete am meisten: %3 min</translation>
    </message>
    <message>
        <source>incidents by month and cause</source>
        <translation>Vorfälle nach Monat und Ursache</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>fairlead::Inspector</name>
    <message>
        <source>Records of different kinds share no fields.</source>
        <translation>Einträge verschiedener Art haben keine gemeinsamen Felder.</translation>
    </message>
    <message>
        <source>Select something to see and change it here.</source>
        <translation>Was ausgewählt ist, lässt sich hier ansehen und ändern.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>The record is gone</source>
        <translation>Den Eintrag gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What would it take to make the date?</source>
        <translation>Was bräuchte es für den Termin?</translation>
    </message>
    <message>
        <source>Looks for changes that bring it forward (Alt+Shift+W)</source>
        <translation>Sucht Änderungen, die es nach vorn bringen (Alt+Umschalt+W)</translation>
    </message>
    <message>
        <source>How likely is which date?</source>
        <translation>Wie wahrscheinlich ist welcher Tag?</translation>
    </message>
    <message>
        <source>Shows the chances of the finish and what decides about it (C in the plan)</source>
        <translation>Zeigt die Chancen des Endes und was darüber entscheidet (C im Plan)</translation>
    </message>
</context>
<context>
    <name>fairlead::KeyStore</name>
    <message>
        <source>The keyring could not be read (%1); type the key again.</source>
        <translation>Der Schlüsselbund ließ sich nicht lesen (%1); den Schlüssel noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The key is kept until the program ends.</source>
        <translation>Der Schlüssel wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>There is no keyring (%1); the key is kept until the program ends.</source>
        <translation>Es gibt keinen Schlüsselbund (%1); der Schlüssel wird behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The keyring does not take the key (%1); it is kept until the program ends.</source>
        <translation>Der Schlüsselbund nimmt den Schlüssel nicht an (%1); er wird behalten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiChart</name>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>centre %1</source>
        <translation>Mitte %1</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiChartView</name>
    <message>
        <source>Control chart</source>
        <translation>Regelkarte</translation>
    </message>
    <message>
        <source>Control chart: %1</source>
        <translation>Regelkarte: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiEntry</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Period of the value</source>
        <translation>Zeitraum des Werts</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <source>Note on the chart</source>
        <translation>Anmerkung in der Karte</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>Neuer Ausgangspunkt</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>The cause: why the process is another one</source>
        <translation>Der Grund: warum der Ablauf ein anderer ist</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiFacts</name>
    <message>
        <source>%1 rests on</source>
        <translation>%1 beruht auf</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>May as well be, at 95 %</source>
        <translation>Kann auch sein, zu 95 %</translation>
    </message>
    <message>
        <source>Nine of ten are below</source>
        <translation>Neun von zehn liegen unter</translation>
    </message>
    <message>
        <source>The events say</source>
        <translation>Die Ereignisse sagen</translation>
    </message>
    <message>
        <source>%1 to date</source>
        <translation>%1 bis heute</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>%1 of %2 meet the target</source>
        <translation>%1 von %2 erreichen das Ziel</translation>
    </message>
    <message>
        <source>Worst service</source>
        <translation>Schlechtester Dienst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Was sie bewegt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>computed from events</source>
        <translation>aus Ereignissen berechnet</translation>
    </message>
    <message>
        <source>recorded values</source>
        <translation>erfasste Werte</translation>
    </message>
    <message>
        <source>Source and version</source>
        <translation>Quelle und Fassung</translation>
    </message>
    <message>
        <source>%1, definition %2</source>
        <translation>%1, Definition %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>new baseline: %1</source>
        <translation>neuer Ausgangspunkt: %1</translation>
    </message>
    <message>
        <source>Decisions, actions and items</source>
        <translation>Entscheidungen, Maßnahmen und Vorhaben</translation>
    </message>
    <message>
        <source>What reviews said</source>
        <translation>Was in den Runden gesagt wurde</translation>
    </message>
    <message>
        <source>Of it %1</source>
        <translation>Davon %1</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiPage</name>
    <message>
        <source>Note…</source>
        <translation>Anmerken …</translation>
    </message>
    <message>
        <source>Note what happened on a day (A)</source>
        <translation>Anmerken, was an einem Tag geschehen ist (A)</translation>
    </message>
    <message>
        <source>New baseline…</source>
        <translation>Neuer Ausgangspunkt …</translation>
    </message>
    <message>
        <source>The limits start anew from a day on (B)</source>
        <translation>Die Grenzen beginnen ab einem Tag neu (B)</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Wert eingeben …</translation>
    </message>
    <message>
        <source>Type the value of a period by hand (V)</source>
        <translation>Den Wert eines Zeitraums von Hand eingeben (V)</translation>
    </message>
    <message>
        <source>Always beside it</source>
        <translation>Immer daneben</translation>
    </message>
</context>
<context>
    <name>fairlead::KpiView</name>
    <message>
        <source>No figure to show</source>
        <translation>Keine Kennzahl zu zeigen</translation>
    </message>
    <message>
        <source>Here stands the control chart of a figure, its pair and what was decided. The scorecard adds the figures of the role.</source>
        <translation>Hier stehen die Regelkarte einer Kennzahl, ihr Gegenstück und was entschieden wurde. Die Kennzahlenübersicht fügt die Kennzahlen der Rolle hinzu.</translation>
    </message>
    <message>
        <source>The figure before (J)</source>
        <translation>Die Kennzahl davor (J)</translation>
    </message>
    <message>
        <source>The next figure (K)</source>
        <translation>Die nächste Kennzahl (K)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>fairlead::LeaveChooser</name>
    <message>
        <source>Half days</source>
        <translation>Halbe Tage</translation>
    </message>
    <message>
        <source>Kind of the leave</source>
        <translation>Art der Abwesenheit</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Half days (key H)</source>
        <translation>Halbe Tage (Taste H)</translation>
    </message>
</context>
<context>
    <name>fairlead::LeaveDelegate</name>
    <message>
        <source>on call</source>
        <translation>Bereitschaft</translation>
    </message>
</context>
<context>
    <name>fairlead::LeaveModel</name>
    <message>
        <source>P</source>
        <comment>on call as primary, one letter</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>S</source>
        <comment>on call as secondary, one letter</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>H</source>
        <comment>holiday, one letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>%1: net %2 d</source>
        <translation>%1: netto %2 d</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1: on call during leave</source>
        <translation>%1: Bereitschaft während einer Abwesenheit</translation>
    </message>
</context>
<context>
    <name>fairlead::LeaveRuler</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
</context>
<context>
    <name>fairlead::LeaveView</name>
    <message>
        <source>%1 is on call during leave</source>
        <translation>%1 hat Bereitschaft während einer Abwesenheit</translation>
    </message>
    <message>
        <source>%1 are on call during leave</source>
        <translation>%1 haben Bereitschaft während einer Abwesenheit</translation>
    </message>
    <message>
        <source>Nobody is on leave</source>
        <translation>Niemand ist abwesend</translation>
    </message>
    <message>
        <source>Most are away on %1: %2 of %3 people</source>
        <translation>Die meisten fehlen am %1: %2 von %3 Personen</translation>
    </message>
    <message>
        <source>leave %1</source>
        <translation>Abwesenheit %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>Anteil jedes Tages</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>on call during leave</source>
        <translation>Bereitschaft während einer Abwesenheit</translation>
    </message>
    <message>
        <source>Leave by day</source>
        <translation>Abwesenheit nach Tagen</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Here stands who is away on which day, who is on call, and what it costs.</source>
        <translation>Hier steht, wer an welchem Tag fehlt, wer Bereitschaft hat und was es kostet.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>12–16 Oct</source>
        <translation>12.–16. Okt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>24 Dec</source>
        <translation>24. Dez</translation>
    </message>
    <message>
        <source>%1   ·   P S on call   ·   drag across days: leave, with Ctrl half days; drag it or its ends; Del removes; Ctrl+wheel zooms</source>
        <translation>%1   ·   H Z Bereitschaft   ·   über Tage ziehen: Abwesenheit, mit Strg halbe Tage; sie oder ihre Enden ziehen; Entf entfernt; Strg+Rad vergrößert</translation>
    </message>
    <message>
        <source>Remove leave on several days</source>
        <translation>Abwesenheit an mehreren Tagen entfernen</translation>
    </message>
</context>
<context>
    <name>fairlead::LinksList</name>
    <message>
        <source>Add an item to wait for</source>
        <translation>Vorhaben hinzufügen, auf das gewartet wird</translation>
    </message>
    <message>
        <source>This item then waits for the one you choose (Ctrl+L)</source>
        <translation>Dieses Vorhaben wartet dann auf das gewählte (Strg+L)</translation>
    </message>
    <message>
        <source>Wait for …</source>
        <translation>Warten auf …</translation>
    </message>
    <message>
        <source>waits for </source>
        <translation>wartet auf </translation>
    </message>
    <message>
        <source>before </source>
        <translation>vor </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Change type and lag of the link with %1</source>
        <translation>Typ und Zeitabstand der Verbindung mit %1 ändern</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Verbindung mit %1 entfernen</translation>
    </message>
</context>
<context>
    <name>fairlead::MainWindow</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Fairlead</source>
        <translation>Fairlead</translation>
    </message>
    <message>
        <source>%1 – Fairlead</source>
        <translation>%1 – Fairlead</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>This is how it was after “%1”.</source>
        <translation>So war es nach „%1“.</translation>
    </message>
    <message>
        <source>Return to here</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zum vorigen Ort</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Why? Where the figure comes from</source>
        <translation>Warum? Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Report of this place</source>
        <translation>Bericht zu diesem Bereich</translation>
    </message>
    <message>
        <source>Settings of the workspace</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Set the date of all figures</source>
        <translation>Datum aller Zahlen festlegen</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the selection in the inspector</source>
        <translation>Auswahl im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Show or hide the checks</source>
        <translation>Prüfungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Show or hide the history</source>
        <translation>Verlauf zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Return to the state that is shown</source>
        <translation>Zum gezeigten Zustand zurückkehren</translation>
    </message>
    <message>
        <source>Link the selected item</source>
        <translation>Ausgewähltes Vorhaben verbinden</translation>
    </message>
    <message>
        <source>Keys of this place</source>
        <translation>Tasten dieses Bereichs</translation>
    </message>
    <message>
        <source>Try something in a new scenario</source>
        <translation>In einem neuen Szenario etwas ausprobieren</translation>
    </message>
    <message>
        <source>Discard this scenario</source>
        <translation>Dieses Szenario verwerfen</translation>
    </message>
    <message>
        <source>Back to the current plan</source>
        <translation>Zurück zum aktuellen Plan</translation>
    </message>
    <message>
        <source>Presentation mode</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Farben der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text mit 100 %</translation>
    </message>
    <message>
        <source>Select an item, a team or a person to ask where its figures come from.</source>
        <translation>Ein ausgewähltes Vorhaben, Team oder eine Person sagt, woher die eigenen Zahlen kommen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show another scenario</source>
        <translation>Ein anderes Szenario zeigen</translation>
    </message>
    <message>
        <source>Switch between the plan and the last scenario</source>
        <translation>Zwischen dem Plan und dem letzten Szenario wechseln</translation>
    </message>
    <message>
        <source>Compare scenarios side by side</source>
        <translation>Szenarien nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Merge this scenario into the plan…</source>
        <translation>Dieses Szenario in den Plan übernehmen…</translation>
    </message>
    <message>
        <source>What would it take to make the date of the selected item?</source>
        <translation>Was bräuchte es für den Termin des gewählten Vorhabens?</translation>
    </message>
    <message>
        <source>Select an item or a milestone to ask what it would take.</source>
        <translation>Wählen Sie ein Vorhaben oder einen Meilenstein, um zu fragen, was es bräuchte.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Report: incident trend review</source>
        <translation>Bericht: Trend der Vorfälle</translation>
    </message>
    <message>
        <source>Report: review of the selected incident</source>
        <translation>Bericht: Nachbetrachtung des gewählten Vorfalls</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Vault: locking, keyring, passphrase</source>
        <translation>Tresor: Sperren, Schlüsselbund, Passphrase</translation>
    </message>
</context>
<context>
    <name>fairlead::MapCanvas</name>
    <message>
        <source>Map of services</source>
        <translation>Karte der Dienste</translation>
    </message>
    <message>
        <source>%1, stops with the selected one</source>
        <translation>%1, steht mit dem gewählten still</translation>
    </message>
    <message>
        <source>%1, may stop with the selected one</source>
        <translation>%1, steht mit dem gewählten vielleicht still</translation>
    </message>
</context>
<context>
    <name>fairlead::MapView</name>
    <message>
        <source>What the map says</source>
        <translation>Was die Karte sagt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Here stands who needs whom, and what stops when one service does. Services and their dependencies come from the catalogue.</source>
        <translation>Hier steht, wer wen braucht und was stillsteht, wenn ein Dienst ausfällt. Dienste und Abhängigkeiten kommen aus dem Katalog.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>%1 need each other</source>
        <translation>%1 brauchen einander</translation>
    </message>
    <message>
        <source>Tier inversion</source>
        <translation>Stufe verkehrt</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is a tier less critical</source>
        <translation>%1 wartet auf %2, eine Stufe weniger kritisch</translation>
    </message>
    <message>
        <source>%1 waits for %2, which is %3 tiers less critical</source>
        <translation>%1 wartet auf %2, %3 Stufen weniger kritisch</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Einziger Weg</translation>
    </message>
    <message>
        <source>Without %1 the map falls apart</source>
        <translation>Ohne %1 zerfällt die Karte</translation>
    </message>
    <message>
        <source>Longest chain of calls</source>
        <translation>Längste Aufrufkette</translation>
    </message>
    <message>
        <source>%1 of the links between services cross teams</source>
        <translation>%1 der Verbindungen zwischen Diensten gehen über Teamgrenzen</translation>
    </message>
    <message>
        <source>Select a service to see what stops with it</source>
        <translation>Dienst wählen, um zu sehen, was mit ihm stillsteht</translation>
    </message>
    <message>
        <source>Nothing else stops with %1</source>
        <translation>Mit %1 steht nichts anderes still</translation>
    </message>
    <message>
        <source>1 service stops with %1</source>
        <translation>1 Dienst steht mit %1 still</translation>
    </message>
    <message>
        <source>%1 services stop with %2</source>
        <translation>%1 Dienste stehen mit %2 still</translation>
    </message>
    <message>
        <source>%1, %2 more may</source>
        <comment>services that may stop too</comment>
        <translation>%1, %2 weitere vielleicht</translation>
    </message>
    <message>
        <source>service map</source>
        <translation>Dienstekarte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>With the selected one</source>
        <translation>Mit dem gewählten</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>may stop</source>
        <translation>vielleicht</translation>
    </message>
</context>
<context>
    <name>fairlead::MaturityView</name>
    <message>
        <source>Readiness and maturity</source>
        <translation>Betriebsreife und Reifegrad</translation>
    </message>
    <message>
        <source>Points of the checklist</source>
        <translation>Punkte der Checkliste</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go through a checklist, or assess, for the selected service</source>
        <translation>Für den gewählten Dienst eine Checkliste durchgehen oder bewerten</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Checkliste: %1</translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation>Bewertung: %1</translation>
    </message>
    <message>
        <source>Nobody has gone through one: use Start.</source>
        <translation>Noch keine durchgegangen: „Beginnen“.</translation>
    </message>
    <message>
        <source>Nobody has assessed it: use Start.</source>
        <translation>Noch nicht bewertet: „Beginnen“.</translation>
    </message>
    <message>
        <source>%1, a draft</source>
        <translation>%1, ein Entwurf</translation>
    </message>
</context>
<context>
    <name>fairlead::MergePage</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Zu wählen</translation>
    </message>
    <message>
        <source>What will change in the plan</source>
        <translation>Was sich im Plan ändert</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Merge a scenario</source>
        <translation>Ein Szenario zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>Ändert nichts (Esc)</translation>
    </message>
    <message>
        <source>One step, which undo takes back (Ctrl+Enter)</source>
        <translation>Ein Schritt, der sich zurücknehmen lässt (Strg+Enter)</translation>
    </message>
    <message>
        <source>All as in the plan</source>
        <translation>Alles wie im Plan</translation>
    </message>
    <message>
        <source>All as in the scenario</source>
        <translation>Alles wie im Szenario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>one line; it is kept as a decision</source>
        <translation>eine Zeile; sie wird als Entscheidung festgehalten</translation>
    </message>
    <message>
        <source>Such as “Load test with three people keeps 18 December”</source>
        <translation>Etwa „Lasttest zu dritt hält den 18. Dezember“</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Warum, in einer Zeile</translation>
    </message>
    <message>
        <source>Who decides, if somebody else</source>
        <translation>Wer entscheidet, falls jemand anderes</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Merge “%1” into the plan</source>
        <translation>„%1“ in den Plan übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) of “%1” into the plan</source>
        <translation>
            <numerusform>%n Änderung von „%1“ in den Plan übernehmen</numerusform>
            <numerusform>%n Änderungen von „%1“ in den Plan übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation>Der Plan jetzt</translation>
    </message>
    <message>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>stays removed</source>
        <translation>bleibt entfernt</translation>
    </message>
    <message>
        <source>keep it as it was changed</source>
        <translation>geändert behalten</translation>
    </message>
    <message>
        <source>bring it back, changed</source>
        <translation>geändert zurückholen</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: as in the plan, %2</source>
        <translation>%1: wie im Plan, %2</translation>
    </message>
    <message>
        <source>%1: as in the scenario, %2</source>
        <translation>%1: wie im Szenario, %2</translation>
    </message>
    <message>
        <source>nothing: the plan has it all already</source>
        <translation>nichts: der Plan hat schon alles</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>being planned</source>
        <translation>wird geplant</translation>
    </message>
    <message>
        <source>no date, load or cost changes</source>
        <translation>kein Termin, keine Last und keine Kosten ändern sich</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose</source>
        <translation>
            <numerusform>noch %n Feld zu wählen</numerusform>
            <numerusform>noch %n Felder zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>say why in one line</source>
        <translation>in einer Zeile sagen, warum</translation>
    </message>
    <message>
        <source>%1 of %2 are open</source>
        <translation>%1 von %2 sind offen</translation>
    </message>
    <message>
        <source>all chosen</source>
        <translation>alles gewählt</translation>
    </message>
    <message>
        <source>One step; undo takes it back.</source>
        <translation>Ein Schritt; er lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>fairlead::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>fairlead::MetricsBoard</name>
    <message>
        <source>tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle Teams</translation>
    </message>
</context>
<context>
    <name>fairlead::MetricsPlace</name>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Kennzahlenübersicht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Monatsrunde</translation>
    </message>
    <message>
        <source>%1   ·   as of %2</source>
        <translation>%1   ·   Stand %2</translation>
    </message>
    <message>
        <source>Walk along figures and periods</source>
        <translation>Durch Kennzahlen und Zeiträume gehen</translation>
    </message>
    <message>
        <source>Scorecard: open the figure, or its pair</source>
        <translation>Übersicht: die Kennzahl oder ihr Gegenstück öffnen</translation>
    </message>
    <message>
        <source>Scorecard: find a figure</source>
        <translation>Übersicht: eine Kennzahl finden</translation>
    </message>
    <message>
        <source>The figure before, the next one</source>
        <translation>Die Kennzahl davor, die nächste</translation>
    </message>
    <message>
        <source>Figure: note something, new baseline, type a value</source>
        <translation>Kennzahl: anmerken, neuer Ausgangspunkt, Wert eingeben</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Review: noise, find out, change something, change the target</source>
        <translation>Runde: Rauschen, herausfinden, etwas ändern, Ziel ändern</translation>
    </message>
</context>
<context>
    <name>fairlead::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>fairlead::NotesList</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Change a note on %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
    <message>
        <source>Remove a note on %1</source>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
</context>
<context>
    <name>fairlead::OperationsPlace</name>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Ops review</source>
        <translation>Betriebsrunde</translation>
    </message>
    <message>
        <source>turns without anybody: %1</source>
        <translation>Schichten ohne jemanden: %1</translation>
    </message>
    <message>
        <source>during leave: %1</source>
        <translation>während Abwesenheit: %1</translation>
    </message>
    <message>
        <source>uneven rotations: %1</source>
        <translation>ungleiche Rotationen: %1</translation>
    </message>
    <message>
        <source>Mark a turn, go to another, swap</source>
        <translation>Schicht merken, zu einer anderen gehen, tauschen</translation>
    </message>
    <message>
        <source>Propose a rota</source>
        <translation>Einen Dienstplan vorschlagen</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt gehen</translation>
    </message>
    <message>
        <source>A page: needed somebody, noise, duplicate</source>
        <translation>Eine Alarmierung: brauchte jemanden, Rauschen, doppelt</translation>
    </message>
    <message>
        <source>An alert rule: keep, tune, delete</source>
        <translation>Eine Alarmregel: behalten, anpassen, löschen</translation>
    </message>
    <message>
        <source>A budget: take the proposed work into the plan</source>
        <translation>Ein Budget: vorgeschlagene Arbeit in den Plan nehmen</translation>
    </message>
    <message>
        <source>New action from this line; on a page with Shift</source>
        <translation>Neue Maßnahme aus dieser Zeile; bei Alarmierungen mit Umschalt</translation>
    </message>
    <message>
        <source>Rename an action</source>
        <translation>Eine Maßnahme umbenennen</translation>
    </message>
    <message>
        <source>An action: done</source>
        <translation>Eine Maßnahme: erledigt</translation>
    </message>
    <message>
        <source>Copy the hand-over text</source>
        <translation>Übergabetext kopieren</translation>
    </message>
    <message>
        <source>On-call health</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Stop a search, give up a swap or a proposal</source>
        <translation>Eine Suche beenden, einen Tausch oder Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Chart: walk along the weeks, through the kinds of a week</source>
        <translation>Diagramm: durch die Wochen gehen, durch die Arten einer Woche</translation>
    </message>
    <message>
        <source>Chart: the pages behind; a gap: the turn in the rota</source>
        <translation>Diagramm: die Alarmierungen dahinter; eine Lücke: die Schicht im Dienstplan</translation>
    </message>
    <message>
        <source>Go to a list: fairness, alert rules, gaps, pages</source>
        <translation>Zu einer Liste: Verteilung, Alarmregeln, Lücken, Alarmierungen</translation>
    </message>
    <message>
        <source>Take the proposed on-call factors</source>
        <translation>Die vorgeschlagenen Bereitschaftsfaktoren übernehmen</translation>
    </message>
    <message>
        <source>Show all pages, back to the chart</source>
        <translation>Alle Alarmierungen zeigen, zurück zum Diagramm</translation>
    </message>
    <message>
        <source>Chart: view as table</source>
        <translation>Diagramm: als Tabelle</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Changes and releases</source>
        <translation>Änderungen und Versionen</translation>
    </message>
    <message>
        <source>Open an incident now</source>
        <translation>Jetzt einen Vorfall eröffnen</translation>
    </message>
    <message>
        <source>On to its next state</source>
        <translation>Weiter zum nächsten Zustand</translation>
    </message>
    <message>
        <source>New line of the timeline, remove a line</source>
        <translation>Neue Zeile im Verlauf, eine Zeile entfernen</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Die Nachbetrachtung beginnen</translation>
    </message>
    <message>
        <source>New action from this incident</source>
        <translation>Neue Maßnahme aus diesem Vorfall</translation>
    </message>
    <message>
        <source>An action: done, it has helped, it has not</source>
        <translation>Eine Maßnahme: erledigt, hat geholfen, hat nicht geholfen</translation>
    </message>
    <message>
        <source>Course, facts, review, actions</source>
        <translation>Verlauf, Bekanntes, Nachbetrachtung, Maßnahmen</translation>
    </message>
    <message>
        <source>Report about this incident, about the trend</source>
        <translation>Bericht über diesen Vorfall, über den Trend</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Plan a release</source>
        <translation>Eine Version planen</translation>
    </message>
    <message>
        <source>Start its go/no-go checklist</source>
        <translation>Die Go/No-go-Checkliste beginnen</translation>
    </message>
    <message>
        <source>A point: met, not met, waived, unknown</source>
        <translation>Ein Punkt: erfüllt, nicht erfüllt, erlassen, unbekannt</translation>
    </message>
    <message>
        <source>It is released</source>
        <translation>Sie ist ausgeliefert</translation>
    </message>
    <message>
        <source>A deployment: went well, failed, rolled back</source>
        <translation>Eine Auslieferung: gut gegangen, gescheitert, zurückgenommen</translation>
    </message>
    <message>
        <source>New incident that the deployment caused</source>
        <translation>Neuer Vorfall, den die Auslieferung verursacht hat</translation>
    </message>
    <message>
        <source>Copy an update for others to read</source>
        <translation>Eine Meldung für andere kopieren</translation>
    </message>
    <message>
        <source>A budget: decide a feature freeze, or against it</source>
        <translation>Ein Budget: Funktionen anhalten oder nicht</translation>
    </message>
    <message>
        <source>Mark a turn (secondary with Shift), go to another, swap</source>
        <translation>Schicht merken (zweite mit Umschalt), zu einer anderen gehen, tauschen</translation>
    </message>
    <message>
        <source>Choose the owner of an action</source>
        <translation>Zuständige Person einer Maßnahme wählen</translation>
    </message>
</context>
<context>
    <name>fairlead::OpsReviewModel</name>
    <message>
        <source>Pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Error budgets</source>
        <translation>Fehlerbudgets</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Changes next week</source>
        <translation>Änderungen nächste Woche</translation>
    </message>
    <message>
        <source>Rota, two weeks</source>
        <translation>Dienstplan, zwei Wochen</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Fällige Maßnahmen</translation>
    </message>
    <message>
        <source>W%1 (%2)</source>
        <translation>KW %1 (%2)</translation>
    </message>
    <message>
        <source>Ops W%1</source>
        <translation>Betrieb KW %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>fairlead::OpsReviewView</name>
    <message>
        <source>Weekly ops review</source>
        <translation>Wöchentliche Betriebsrunde</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu besprechen</translation>
    </message>
    <message>
        <source>Here stands what a week of running the services brought: pages, incidents, error budgets, and who is on call next.</source>
        <translation>Hier steht, was eine Woche Betrieb gebracht hat: Alarmierungen, Vorfälle, Fehlerbudgets, und wer als Nächstes Bereitschaft hat.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a section</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy hand-over</source>
        <translation>Übergabe kopieren</translation>
    </message>
    <message>
        <source>Copy the hand-over text (H)</source>
        <translation>Übergabetext kopieren (H)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>9 pages</source>
        <translation>9 Alarmierungen</translation>
    </message>
    <message>
        <source>4 noise</source>
        <translation>4 Rauschen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>6 pages</source>
        <translation>6 Alarmierungen</translation>
    </message>
    <message>
        <source>1 noise</source>
        <translation>1 Rauschen</translation>
    </message>
    <message>
        <source>Add first rotation</source>
        <translation>Erste Rotation anlegen</translation>
    </message>
    <message>
        <source>Ops review of %1</source>
        <translation>Betriebsrunde zur %1</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New action: %1</source>
        <translation>Neue Maßnahme: %1</translation>
    </message>
    <message>
        <source>The hand-over text is on the clipboard</source>
        <translation>Der Übergabetext ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>New rotation</source>
        <translation>Neue Rotation</translation>
    </message>
    <message>
        <source>Add the rotation %1</source>
        <translation>Rotation %1 anlegen</translation>
    </message>
    <message>
        <source>Ops review of %1, %2</source>
        <comment>week and team</comment>
        <translation>Betriebsrunde zur %1, %2</translation>
    </message>
    <message>
        <source>A turn is swapped within its rotation.</source>
        <translation>Getauscht wird innerhalb einer Rotation.</translation>
    </message>
    <message>
        <source>Swap with: go to another week of the rotation and press Enter, with Shift for the other role; Esc gives up.</source>
        <translation>Tauschen: zu einer anderen Woche der Rotation gehen und Eingabe drücken, mit Umschalt für die andere Rolle; Esc gibt auf.</translation>
    </message>
    <message>
        <source>The plan is not computed yet.</source>
        <translation>Der Plan ist noch nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>fairlead::Palette</name>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
</context>
<context>
    <name>fairlead::PaletteModel</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Or type: %1</source>
        <translation>Oder eingeben: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the current plan</source>
        <translation>Den aktuellen Plan zeigen</translation>
    </message>
    <message>
        <source>Show scenario “%1”</source>
        <translation>Szenario „%1“ zeigen</translation>
    </message>
    <message>
        <source>%1, private</source>
        <translation>%1, privat</translation>
    </message>
</context>
<context>
    <name>fairlead::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The passphrase needs at least eight characters.</source>
        <translation>Die Passphrase braucht mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>fairlead::PictureFrame</name>
    <message>
        <source>View as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save the picture</source>
        <translation>Bild kopieren oder speichern</translation>
    </message>
    <message>
        <source>The picture as a table</source>
        <translation>Das Bild als Tabelle</translation>
    </message>
    <message>
        <source>View as table (T)</source>
        <translation>Als Tabelle anzeigen (T)</translation>
    </message>
    <message>
        <source>The picture could not be saved in %1: %2</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, as an image and as a table.</source>
        <translation>Das Bild ist in der Zwischenablage, als Grafik und als Tabelle.</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>fairlead::PlaceHeader</name>
    <message>
        <source>Views of this place</source>
        <translation>Ansichten dieses Bereichs</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanPlace</name>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Add an item at the end of the ranking (N)</source>
        <translation>Vorhaben am Ende der Rangfolge hinzufügen (N)</translation>
    </message>
    <message>
        <source>Next tab of the session</source>
        <translation>Nächster Reiter der Sitzung</translation>
    </message>
    <message>
        <source>Try something in a new scenario</source>
        <translation>In einem neuen Szenario etwas ausprobieren</translation>
    </message>
    <message>
        <source>%1  %2 of %3 d  </source>
        <translation>%1  %2 von %3 d  </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>  excellence %1 %</source>
        <translation>  Exzellenz %1 %</translation>
    </message>
    <message>
        <source>   ·   deadlines  </source>
        <translation>   ·   Fristen  </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>alle gehalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>all in time together  </source>
        <translation>alles gemeinsam rechtzeitig  </translation>
    </message>
</context>
<context>
    <name>fairlead::Popover</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>fairlead::ProposalList</name>
    <message>
        <source>What error budgets ask for</source>
        <translation>Was Fehlerbudgets verlangen</translation>
    </message>
    <message>
        <source>Proposals of the error budget policy</source>
        <translation>Vorschläge der Regeln zum Fehlerbudget</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>In den Plan nehmen</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Nothing: no budget is low, or its work is in the plan already.</source>
        <translation>Nichts: Kein Budget ist knapp, oder die Arbeit ist schon im Plan.</translation>
    </message>
    <message>
        <source>%1 d in all</source>
        <translation>zusammen %1 d</translation>
    </message>
</context>
<context>
    <name>fairlead::ProposalPanel</name>
    <message>
        <source>Reliability before features</source>
        <translation>Zuverlässigkeit vor Features</translation>
    </message>
    <message>
        <source>Look for the cause</source>
        <translation>Ursache suchen</translation>
    </message>
    <message>
        <source>What the policy asks for</source>
        <translation>Was die Regeln verlangen</translation>
    </message>
    <message>
        <source>Put it into the plan</source>
        <translation>In den Plan nehmen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Select an objective.</source>
        <translation>Ein Ziel wählen.</translation>
    </message>
    <message>
        <source>There is no plan that it could go into.</source>
        <translation>Es gibt keinen Plan, in den es käme.</translation>
    </message>
    <message>
        <source>It is in the plan already: %1.</source>
        <translation>Schon im Plan: %1.</translation>
    </message>
    <message>
        <source>Nothing can be said without data.</source>
        <translation>Ohne Daten ist nichts zu sagen.</translation>
    </message>
    <message>
        <source>Nothing: enough of the budget is left.</source>
        <translation>Nichts: Vom Budget ist genug übrig.</translation>
    </message>
</context>
<context>
    <name>fairlead::RankModel</name>
    <message>
        <source>Excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Σ</source>
        <translation>Σ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>↥ %1 needs it</source>
        <translation>↥ %1 braucht es</translation>
    </message>
    <message>
        <source>not doing: “%1”</source>
        <translation>nicht geplant: „%1“</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1 wd</source>
        <translation>%1 AT</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>%1 of %2 d · %3 %</source>
        <translation>%1 von %2 d · %3 %</translation>
    </message>
    <message>
        <source>Σ P80</source>
        <translation>Σ P80</translation>
    </message>
    <message>
        <source>P80: %1 d</source>
        <translation>P80: %1 d</translation>
    </message>
    <message>
        <source>nobody can do it</source>
        <translation>niemand kann es</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>By links alone, with people enough: %1</source>
        <translation>Nur nach Verbindungen, mit genug Leuten: %1</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>zusagen</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>strecken</translation>
    </message>
    <message>
        <source>out</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>It and all above it in its team are in time together in %1 of the runs</source>
        <translation>Es und alles darüber in seinem Team sind in %1 der Läufe gemeinsam rechtzeitig</translation>
    </message>
    <message>
        <source>Not this quarter, at a confidence of %1</source>
        <translation>Nicht in diesem Quartal, bei einer Sicherheit von %1</translation>
    </message>
    <message>
        <source>With it those above lose %1 points of confidence</source>
        <translation>Mit ihm verlieren die darüber %1 Punkte Sicherheit</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <translation>Für sich: %1</translation>
    </message>
    <message>
        <source>How sure it is that the item and all above it in its team are in time together</source>
        <translation>Wie sicher das Vorhaben und alles darüber in seinem Team gemeinsam rechtzeitig sind</translation>
    </message>
    <message>
        <source>How many points of confidence those above lose by the item</source>
        <translation>Wie viele Punkte Sicherheit die darüber durch das Vorhaben verlieren</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
</context>
<context>
    <name>fairlead::RankRows</name>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>capacity %1 d · %2 d too much</source>
        <translation>Kapazität %1 d · %2 d zu viel</translation>
    </message>
    <message>
        <source>capacity %1 d · %2 d free</source>
        <translation>Kapazität %1 d · %2 d frei</translation>
    </message>
    <message>
        <source>%1 (%2 d)</source>
        <translation>%1 (%2 d)</translation>
    </message>
    <message>
        <source>would still fit: %1</source>
        <translation>würde noch passen: %1</translation>
    </message>
    <message>
        <source>nothing below fits into %1 d · smallest is %2 with %3 d · Ctrl+Shift+S splits it</source>
        <translation>nichts darunter passt in %1 d · am kleinsten ist %2 mit %3 d · Strg+Umschalt+S teilt es</translation>
    </message>
</context>
<context>
    <name>fairlead::RankView</name>
    <message>
        <source>Add an item</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move the item up or down</source>
        <translation>Vorhaben nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Split the item</source>
        <translation>Vorhaben teilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Copy to and paste from a spreadsheet</source>
        <translation>Mit Tabellenkalkulation austauschen</translation>
    </message>
    <message>
        <source>Balance of what is above the line</source>
        <translation>Gleichgewicht dessen, was über der Linie liegt</translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation>Filtern  /</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Vorhaben filtern</translation>
    </message>
    <message>
        <source>Ranked items</source>
        <translation>Vorhaben in der Rangfolge</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
        <source>Here stands what the teams do, in order, above and below what fits.</source>
        <translation>Hier steht, was die Teams tun, der Reihe nach, über und unter dem, was passt.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <translation>Ein Stück Arbeit</translation>
    </message>
    <message>
        <source>12 d</source>
        <translation>12 d</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>8 d</source>
        <translation>8 d</translation>
    </message>
    <message>
        <source>Add first item</source>
        <translation>Erstes Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>band %1–%2 %</source>
        <translation>Korridor %1–%2 %</translation>
    </message>
    <message>
        <source>There is no plan yet: make a period and a plan first.</source>
        <translation>Es gibt noch keinen Plan: zuerst Zeitraum und Plan anlegen.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>%1 als %2 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>The cut line adds up the effort that suffices in 80 of 100 cases</source>
        <translation>Die Schnittlinie summiert den Aufwand, der in 80 von 100 Fällen reicht</translation>
    </message>
    <message>
        <source>Draw the cut line by P80 efforts</source>
        <translation>Schnittlinie nach P80-Aufwänden ziehen</translation>
    </message>
    <message>
        <source>Draw the cut line by the most likely efforts</source>
        <translation>Schnittlinie nach wahrscheinlichsten Aufwänden ziehen</translation>
    </message>
    <message>
        <source>Chances of the finish</source>
        <translation>Chancen des Endes</translation>
    </message>
</context>
<context>
    <name>fairlead::RecordForm</name>
    <message>
        <source>%1 · team only</source>
        <translation>%1 · nur im Team</translation>
    </message>
    <message>
        <source>Team members see this; people outside see roles.</source>
        <translation>Teammitglieder sehen das; Außenstehende sehen Rollen.</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>fairlead::ReferenceField</name>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>“%1” is not one of the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>fairlead::RegistersPlace</name>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Prüflisten</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>actions that need somebody: %1</source>
        <translation>Maßnahmen, die jemanden brauchen: %1</translation>
    </message>
    <message>
        <source>documents past their review: %1</source>
        <translation>Dokumente nach ihrer Prüffrist: %1</translation>
    </message>
    <message>
        <source>risks without owner or review: %1</source>
        <translation>Risiken ohne Zuständige oder Prüfung: %1</translation>
    </message>
    <message>
        <source>updates overdue: %1</source>
        <translation>Lageberichte überfällig: %1</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Ein Feld bearbeiten</translation>
    </message>
    <message>
        <source>Copy rows as tab-separated text</source>
        <translation>Zeilen als Text mit Tabulatoren kopieren</translation>
    </message>
</context>
<context>
    <name>fairlead::ReleaseDetail</name>
    <message>
        <source>It is released</source>
        <translation>Sie ist ausgeliefert</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Go/no-go checklist</source>
        <translation>Go/No-go-Checkliste</translation>
    </message>
    <message>
        <source>Start the checklist</source>
        <translation>Checkliste beginnen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>No-go</translation>
    </message>
    <message>
        <source>What the release brings</source>
        <translation>Was die Version bringt</translation>
    </message>
    <message>
        <source>Points of the checklist</source>
        <translation>Punkte der Checkliste</translation>
    </message>
    <message>
        <source>It went out today; needs passed gates and a go (S)</source>
        <translation>Heute hinausgegangen; braucht bestandene Prüfpunkte und ein Go (S)</translation>
    </message>
    <message>
        <source>It was taken back, with its deployments</source>
        <translation>Sie wurde mit ihren Auslieferungen zurückgenommen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>The marked point is met (M)</source>
        <translation>Der markierte Punkt ist erfüllt (M)</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>The marked point is not met (X)</source>
        <translation>Der markierte Punkt ist nicht erfüllt (X)</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>The marked point may be left out, with a reason (W)</source>
        <translation>Der markierte Punkt darf mit Grund entfallen (W)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nobody knows yet (U)</source>
        <translation>Noch weiß es niemand (U)</translation>
    </message>
    <message>
        <source>Release readiness, template T02 (C)</source>
        <translation>Bereitschaft der Version, Vorlage T02 (C)</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>nichts steht im Weg</translation>
    </message>
    <message>
        <source>%1 points stand in the way</source>
        <translation>%1 Punkte stehen im Weg</translation>
    </message>
    <message>
        <source>caused %1</source>
        <translation>verursachte %1</translation>
    </message>
    <message>
        <source>%1 met, %2 waived, %3 not met, %4 open</source>
        <translation>%1 erfüllt, %2 erlassen, %3 nicht erfüllt, %4 offen</translation>
    </message>
    <message>
        <source>template T02</source>
        <translation>Vorlage T02</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1 %2 on %3 by %4: %5</source>
        <comment>key, what was decided, day, role, reason</comment>
        <translation>%1 %2 am %3 durch %4: %5</translation>
    </message>
    <message>
        <source>nobody has decided yet</source>
        <translation>noch hat niemand entschieden</translation>
    </message>
    <message>
        <source>%1 brings less</source>
        <translation>%1 bringt weniger</translation>
    </message>
    <message>
        <source>A waiver needs its reason: type it, then W</source>
        <translation>Ein Erlass braucht seinen Grund: eingeben, dann W</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
</context>
<context>
    <name>fairlead::ReleasesView</name>
    <message>
        <source>Releases</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Auslieferungen</translation>
    </message>
    <message>
        <source>Freeze decisions</source>
        <translation>Entscheidungen über einen Stopp</translation>
    </message>
    <message>
        <source>What was deployed</source>
        <translation>Was ausgeliefert wurde</translation>
    </message>
    <message>
        <source>Freeze of features</source>
        <translation>Stopp von Funktionen</translation>
    </message>
    <message>
        <source>Features wait</source>
        <translation>Funktionen warten</translation>
    </message>
    <message>
        <source>Features go on</source>
        <translation>Funktionen gehen weiter</translation>
    </message>
    <message>
        <source>Trouble only</source>
        <translation>Nur mit Ärger</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Here stands what goes out, whether its checklist is passed and somebody decided to go, and what came of it. Deployments of GitHub can be imported.</source>
        <translation>Hier steht, was hinausgeht, ob seine Checkliste bestanden ist und jemand Go gesagt hat, und was daraus wurde. Auslieferungen aus GitHub lassen sich einlesen.</translation>
    </message>
    <message>
        <source>REL1</source>
        <translation>REL1</translation>
    </message>
    <message>
        <source>Checkout 2.4</source>
        <translation>Kasse 2.4</translation>
    </message>
    <message>
        <source>12 of 15</source>
        <translation>12 von 15</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>REL2</source>
        <translation>REL2</translation>
    </message>
    <message>
        <source>Ledger 1.9</source>
        <translation>Hauptbuch 1.9</translation>
    </message>
    <message>
        <source>15 of 15</source>
        <translation>15 von 15</translation>
    </message>
    <message>
        <source>go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Plan the first release</source>
        <translation>Erste Version planen</translation>
    </message>
    <message>
        <source>Filter releases and deployments</source>
        <translation>Versionen und Auslieferungen filtern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Period of the deployments</source>
        <translation>Zeitraum der Auslieferungen</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>Letzte %1 Tage</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Only what failed, was rolled back or caused an incident</source>
        <translation>Nur was scheiterte, zurückgenommen wurde oder einen Vorfall verursachte</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Plan a release (N)</source>
        <translation>Eine Version planen (N)</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>none; N plans one</source>
        <translation>keine; N plant eine</translation>
    </message>
    <message>
        <source>nothing in this period</source>
        <translation>nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>what the error budget policy asks for, and what was decided</source>
        <translation>was die Regelung der Fehlerbudgets verlangt, und was entschieden wurde</translation>
    </message>
    <message>
        <source>no error budget is spent</source>
        <translation>kein Fehlerbudget ist verbraucht</translation>
    </message>
    <message>
        <source>Deployment of %1: %2</source>
        <translation>Auslieferung von %1: %2</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Vorfall</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>fairlead::ReportParameters</name>
    <message>
        <source>Period and plan</source>
        <translation>Zeitraum und Plan</translation>
    </message>
    <message>
        <source>How numbers and dates are written</source>
        <translation>Schreibweise von Zahlen und Daten</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Words in braces are replaced: %1</source>
        <translation>Wörter in Klammern werden ersetzt: %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Space switches a section on or off, Alt+Up and Alt+Down or the mouse move it</source>
        <translation>Leertaste schaltet einen Abschnitt ein oder aus, Alt+Auf und Alt+Ab oder die Maus verschieben ihn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show it outside</source>
        <translation>Nach außen zeigen</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Scenarios beside the plan</source>
        <translation>Szenarien neben dem Plan</translation>
    </message>
    <message>
        <source>Which scenarios stand beside the plan, three at most</source>
        <translation>Welche Szenarien neben dem Plan stehen, höchstens drei</translation>
    </message>
</context>
<context>
    <name>fairlead::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Text auf der Seite</translation>
    </message>
</context>
<context>
    <name>fairlead::ReportsPlace</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exportieren als…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Write the PDF to the folder of the last one (Ctrl+Enter)</source>
        <translation>Das PDF in den zuletzt benutzten Ordner schreiben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>%1 · %2 profile · page %3 of %4</source>
        <translation>%1 · Profil %2 · Seite %3 von %4</translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation>Der Plan wird berechnet.</translation>
    </message>
    <message>
        <source>There is no plan to report on yet; make one in Plan.</source>
        <translation>Es gibt noch keinen Plan für den Bericht; angelegt wird er unter „Plan“.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out: </source>
        <translation>Weggelassen: </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>write the headline of the plan report</source>
        <translation>Überschrift des Planberichts schreiben</translation>
    </message>
    <message>
        <source>write what the plan report asks for</source>
        <translation>Bitte des Planberichts schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n page(s)</source>
        <translation>
            <numerusform>Geschrieben: %1, %n Seite</numerusform>
            <numerusform>Geschrieben: %1, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The scenarios are being planned.</source>
        <translation>Die Szenarien werden geplant.</translation>
    </message>
</context>
<context>
    <name>fairlead::ReservePanel</name>
    <message>
        <source>Reserve of %1 in per cent</source>
        <translation>Reserve von %1 in Prozent</translation>
    </message>
    <message>
        <source>Days kept for excellence by %1</source>
        <translation>Für Exzellenz zurückgelegte Tage von %1</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Band %1–%2 %, %3 d left to plan</source>
        <translation>Korridor %1–%2 %, %3 d bleiben zu planen</translation>
    </message>
    <message>
        <source>Outside the band of %1–%2 %, %3 d left to plan</source>
        <translation>Außerhalb des Korridors %1–%2 %, %3 d bleiben zu planen</translation>
    </message>
</context>
<context>
    <name>fairlead::ReviewSection</name>
    <message>
        <source>Post-incident review</source>
        <translation>Vorfallnachbetrachtung</translation>
    </message>
    <message>
        <source>Begin the review</source>
        <translation>Nachbetrachtung beginnen</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Sie wurde gehalten</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Ask why it made sense at the time. Write roles, no names: nobody is to blame.</source>
        <translation>Fragen, warum es damals sinnvoll schien. Rollen schreiben, keine Namen: niemand hat Schuld.</translation>
    </message>
    <message>
        <source>Begin the review (V)</source>
        <translation>Nachbetrachtung beginnen (V)</translation>
    </message>
    <message>
        <source>Role that signs</source>
        <translation>Abnehmende Rolle</translation>
    </message>
    <message>
        <source>Role that signs the review off</source>
        <translation>Rolle, die die Nachbetrachtung abnimmt</translation>
    </message>
    <message>
        <source>Say the roles instead</source>
        <translation>Stattdessen Rollen nennen</translation>
    </message>
    <message>
        <source>What users saw, in two sentences</source>
        <translation>Was Nutzer sahen, in zwei Sätzen</translation>
    </message>
    <message>
        <source>One a line: what made it possible, and why did it make sense at the time?</source>
        <translation>Je Zeile eines: was machte es möglich, und warum schien es damals sinnvoll?</translation>
    </message>
    <message>
        <source>What kept it from being worse?</source>
        <translation>Was verhinderte Schlimmeres?</translation>
    </message>
    <message>
        <source>What would have shown it earlier?</source>
        <translation>Was hätte es früher gezeigt?</translation>
    </message>
    <message>
        <source>What makes this kind of failure harder?</source>
        <translation>Was erschwert diese Art von Fehler?</translation>
    </message>
    <message>
        <source>%1, held on %2</source>
        <comment>state of a review</comment>
        <translation>%1, gehalten am %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>state of a review and the role that signed</comment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Sev3 and Sev4 may do without</source>
        <translation>Sev3 und Sev4 kommen ohne aus</translation>
    </message>
    <message>
        <source>%1 of %2 points of a good review</source>
        <translation>%1 von %2 Punkten einer guten Nachbetrachtung</translation>
    </message>
    <message>
        <source>still open: %1</source>
        <translation>noch offen: %1</translation>
    </message>
    <message>
        <source>It names %1.</source>
        <translation>Sie nennt %1.</translation>
    </message>
    <message>
        <source>Say roles in place of names in the review</source>
        <translation>In der Nachbetrachtung Rollen statt Namen nennen</translation>
    </message>
</context>
<context>
    <name>fairlead::ReviewView</name>
    <message>
        <source>Nothing needs a decision</source>
        <translation>Nichts braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>The review shows what misses its target, is near missing it, or carries a signal. Everything else is noise.</source>
        <translation>Die Runde zeigt, was sein Ziel verfehlt, ihm nahe ist oder ein Signal trägt. Alles andere ist Rauschen.</translation>
    </message>
    <message>
        <source>Show the scorecard</source>
        <translation>Die Übersicht zeigen</translation>
    </message>
    <message>
        <source>The figure before (J)</source>
        <translation>Die Kennzahl davor (J)</translation>
    </message>
    <message>
        <source>The next figure (K)</source>
        <translation>Die nächste Kennzahl (K)</translation>
    </message>
    <message>
        <source>Nothing follows (N)</source>
        <translation>Nichts folgt daraus (N)</translation>
    </message>
    <message>
        <source>Somebody finds out: an action, due in two weeks (F)</source>
        <translation>Jemand findet es heraus: eine Maßnahme, fällig in zwei Wochen (F)</translation>
    </message>
    <message>
        <source>Something is changed: a decision (C)</source>
        <translation>Etwas wird geändert: eine Entscheidung (C)</translation>
    </message>
    <message>
        <source>The target was wrong: a decision (T)</source>
        <translation>Das Ziel war falsch: eine Entscheidung (T)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Comment: what you think it is, what is to be done (Tab from the chart)</source>
        <translation>Kommentar: was es wohl ist, was zu tun ist (Tab von der Karte aus)</translation>
    </message>
    <message>
        <source>Comment of the verdict</source>
        <translation>Kommentar zum Urteil</translation>
    </message>
    <message>
        <source>What do you do about it?</source>
        <translation>Was geschieht damit?</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <translation>Beurteilt: %1</translation>
    </message>
    <message>
        <source>Judged: %1, %2</source>
        <translation>Beurteilt: %1, %2</translation>
    </message>
    <message>
        <source>KPI review of %1</source>
        <translation>Kennzahlenrunde %1</translation>
    </message>
    <message>
        <source>     %1 of %2 need attention, %3 judged</source>
        <translation>     %1 von %2 brauchen Aufmerksamkeit, %3 beurteilt</translation>
    </message>
    <message>
        <source>  %1 of %2</source>
        <translation>  %1 von %2</translation>
    </message>
    <message>
        <source>%1 is named. A review speaks of roles: what made it look right at the time?</source>
        <translation>%1 wird genannt. Eine Runde spricht von Rollen: Was ließ es damals richtig erscheinen?</translation>
    </message>
</context>
<context>
    <name>fairlead::RisksView</name>
    <message>
        <source>What may go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What we need from others</source>
        <translation>Was wir von anderen brauchen</translation>
    </message>
    <message>
        <source>What the checks say of it</source>
        <translation>Was die Prüfungen dazu sagen</translation>
    </message>
    <message>
        <source>Findings about risks</source>
        <translation>Befunde zu Risiken</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Absprachen</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Ask for an agreement</source>
        <translation>Um Absprache bitten</translation>
    </message>
    <message>
        <source>Nothing: every promise has a date, every risk an owner.</source>
        <translation>Nichts: jede Zusage hat ein Datum, jedes Risiko Verantwortliche.</translation>
    </message>
    <message>
        <source>%1 open, %2 without a response</source>
        <translation>%1 offen, %2 ohne Strategie</translation>
    </message>
    <message>
        <source>%1 asked for and not yet agreed</source>
        <translation>%1 angefragt und noch nicht abgesprochen</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Add risk %1</source>
        <translation>Risiko %1 hinzufügen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Absprache</translation>
    </message>
    <message>
        <source>Ask for agreement %1</source>
        <translation>Um Absprache %1 bitten</translation>
    </message>
</context>
<context>
    <name>fairlead::RotaModel</name>
    <message>
        <source>→ %1</source>
        <comment>who would get a turn</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>✖ nobody</source>
        <translation>✖ niemand</translation>
    </message>
    <message>
        <source>✖ %1 (%2 without)</source>
        <translation>✖ %1 (%2 ohne)</translation>
    </message>
    <message>
        <source>✖ %1: on leave</source>
        <translation>✖ %1: abwesend</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (Entwurf)</translation>
    </message>
    <message>
        <source>⇄ %1</source>
        <comment>the turn that is to be swapped</comment>
        <translation>⇄ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rotation and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>week and its first day</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>fairlead::RotaView</name>
    <message>
        <source>Rota</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Turns that would change</source>
        <translation>Schichten, die sich ändern würden</translation>
    </message>
    <message>
        <source>No rotation yet</source>
        <translation>Noch keine Rotation</translation>
    </message>
    <message>
        <source>Here stands who is on call in which week, with what is missing.</source>
        <translation>Hier steht, wer in welcher Woche Bereitschaft hat, und was fehlt.</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Look for a better rota of this rotation (P)</source>
        <translation>Einen besseren Dienstplan dieser Rotation suchen (P)</translation>
    </message>
    <message>
        <source>Take the proposal (Ctrl+Enter)</source>
        <translation>Vorschlag übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>Every week has somebody who is here</source>
        <translation>Jede Woche hat jemanden, der da ist</translation>
    </message>
    <message>
        <source>Turns without somebody: %1, during leave: %2</source>
        <translation>Schichten ohne jemanden: %1, während Abwesenheit: %2</translation>
    </message>
    <message>
        <source>Swap with: go to another week of the same rotation and press Enter; Esc gives up.</source>
        <translation>Tauschen: zu einer anderen Woche derselben Rotation gehen und Eingabe drücken; Esc gibt auf.</translation>
    </message>
    <message>
        <source>The plan is not computed yet.</source>
        <translation>Der Plan ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>%1:  </source>
        <translation>%1:  </translation>
    </message>
    <message>
        <source>The rota is as good as it can be made; nothing would change.</source>
        <translation>Der Dienstplan ist so gut, wie er sein kann; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>rota from %1</source>
        <comment>name of a file</comment>
        <translation>Dienstplan ab %1</translation>
    </message>
    <message>
        <source>Looking for a better rota; Esc stops and shows the best so far.</source>
        <translation>Ein besserer Dienstplan wird gesucht; Esc beendet das und zeigt den bisher besten.</translation>
    </message>
    <message>
        <source>Stopped, the best so far:   </source>
        <translation>Beendet, der bisher beste:   </translation>
    </message>
    <message>
        <source>Stopped; nothing better was found so far.</source>
        <translation>Beendet; bisher wurde nichts Besseres gefunden.</translation>
    </message>
    <message>
        <source>Stopping the search…</source>
        <translation>Die Suche wird beendet …</translation>
    </message>
</context>
<context>
    <name>fairlead::ScenarioColumn</name>
    <message>
        <source>On screen</source>
        <translation>Wird gezeigt</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Nothing that anybody would notice.</source>
        <translation>Nichts, was jemand merken würde.</translation>
    </message>
    <message>
        <source>What it changes; tick what is to be taken over</source>
        <translation>Was es ändert; anhaken, was übernommen werden soll</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung übernehmen…</numerusform>
            <numerusform>%n Änderungen übernehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>fairlead::ScenarioTable</name>
    <message>
        <source>%1 of %2 d, %3 %</source>
        <translation>%1 von %2 d, %3 %</translation>
    </message>
    <message>
        <source>Items in</source>
        <translation>Vorhaben im Plan</translation>
    </message>
    <message>
        <source>Items not in</source>
        <translation>Vorhaben nicht im Plan</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>%1, %2 d late</source>
        <translation>%1, %2 d zu spät</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>fairlead::ScopeLogModel</name>
    <message>
        <source>what gives way? write it here</source>
        <translation>was weicht dafür? hier eintragen</translation>
    </message>
    <message>
        <source>Say the trade-off of “%1”</source>
        <translation>Ausgleich für „%1“ nennen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Ausgleich</translation>
    </message>
</context>
<context>
    <name>fairlead::ScorecardModel</name>
    <message>
        <source>%1 to %2 in %3 periods</source>
        <translation>%1 bis %2 in %3 Zeiträumen</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4</source>
        <translation>%1  %2  %3, %4</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to date: %2, %3</source>
        <translation>%1 bis heute: %2, %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Gegen das Ziel</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Twelve periods</source>
        <translation>Zwölf Zeiträume</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Always beside it</source>
        <translation>Immer daneben</translation>
    </message>
</context>
<context>
    <name>fairlead::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <translation>Kennzahlenübersicht</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Kennzahlen</translation>
    </message>
    <message>
        <source>The figures of the role come with their question, formula, pair and target. What has events is computed; the rest is typed or imported.</source>
        <translation>Die Kennzahlen der Rolle bringen Frage, Formel, Gegenstück und Ziel mit. Was Ereignisse hat, wird berechnet; der Rest wird eingegeben oder importiert.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No figure passes the filter.</source>
        <translation>Keine Kennzahl kommt durch den Filter.</translation>
    </message>
    <message>
        <source>K07 Change failure</source>
        <translation>K07 Fehlgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>meets the target</source>
        <translation>erreicht das Ziel</translation>
    </message>
    <message>
        <source>K02 Deployments</source>
        <translation>K02 Auslieferungen</translation>
    </message>
    <message>
        <source>Add the figures of the role</source>
        <translation>Die Kennzahlen der Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>Alle Kennzahlen zeigen</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Kennzahl finden</translation>
    </message>
    <message>
        <source>Find a figure by key, name, category or question (F)</source>
        <translation>Eine Kennzahl nach Kürzel, Name, Bereich oder Frage finden (F)</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Welche Kennzahlen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>With a signal</source>
        <translation>Mit Signal</translation>
    </message>
    <message>
        <source>Looked at weekly</source>
        <translation>Wöchentlich betrachtet</translation>
    </message>
    <message>
        <source>Tier of the services</source>
        <translation>Stufe der Dienste</translation>
    </message>
    <message>
        <source>Only services of a tier; then the team of the context bar does not count</source>
        <translation>Nur Dienste einer Stufe; dann zählt das Team der Kopfleiste nicht</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 has no figures of its own</source>
        <translation>%1 hat keine eigenen Kennzahlen</translation>
    </message>
    <message>
        <source>None of %1 figures needs attention</source>
        <translation>Keine von %1 Kennzahlen braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 of %2 figures need attention</source>
        <translation>%1 von %2 Kennzahlen brauchen Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>fairlead::SequenceView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When what happens</source>
        <translation>Wann was geschieht</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Was worauf wartet</translation>
    </message>
</context>
<context>
    <name>fairlead::ServicesPlace</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <source>%1 of tier 1</source>
        <translation>%1 der Stufe 1</translation>
    </message>
    <message>
        <source>1 error budget spent</source>
        <translation>1 Fehlerbudget aufgebraucht</translation>
    </message>
    <message>
        <source>%1 error budgets spent</source>
        <translation>%1 Fehlerbudgets aufgebraucht</translation>
    </message>
    <message>
        <source>%1 known by too few</source>
        <translation>%1 kennen zu wenige</translation>
    </message>
    <message>
        <source>1 cycle</source>
        <translation>1 Kreis</translation>
    </message>
    <message>
        <source>%1 cycles</source>
        <translation>%1 Kreise</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Add a service or an objective</source>
        <translation>Dienst oder Ziel anlegen</translation>
    </message>
    <message>
        <source>Catalogue: retire what is selected</source>
        <translation>Katalog: Ausgewähltes stilllegen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>fairlead::ShareBar</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Computed; ask why</source>
        <translation>Berechnet; nach dem Warum fragen</translation>
    </message>
</context>
<context>
    <name>fairlead::SidePanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>fairlead::SignLine</name>
    <message>
        <source>Role that decides</source>
        <translation>Rolle, die entscheidet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
</context>
<context>
    <name>fairlead::SkillMatrixModel</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>level %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>wants to grow</source>
        <translation>möchte wachsen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Remove %1 from the skills of %2</source>
        <translation>%1 aus den Kompetenzen von %2 entfernen</translation>
    </message>
    <message>
        <source>Set %1 of %2 to level %3</source>
        <translation>%1 von %2 auf Stufe %3 setzen</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>works alone</source>
        <translation>arbeitet allein</translation>
    </message>
    <message>
        <source>can lead</source>
        <translation>kann leiten</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>lehrt</translation>
    </message>
</context>
<context>
    <name>fairlead::SkillNeedsModel</name>
    <message>
        <source>feasible</source>
        <translation>machbar</translation>
    </message>
    <message>
        <source>short %1 d: %2 wanted, %3 have %4</source>
        <translation>es fehlen %1 d: %2 gewünscht, %3 haben %4</translation>
    </message>
    <message>
        <source>feasible, only one person</source>
        <translation>machbar, nur eine Person</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <translation>%1 von %2 d</translation>
    </message>
    <message>
        <source>All the net days of those who can do it. The same day counts for each of their skills.</source>
        <translation>Alle Nettotage derer, die es können. Derselbe Tag zählt für jede ihrer Kompetenzen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Skill and level</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Wanted, there</source>
        <translation>Bedarf, da</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Wer es kann</translation>
    </message>
</context>
<context>
    <name>fairlead::SkillsLine</name>
    <message>
        <source>The whole period against all that is above the line. The check X06 judges what is left: the time from now on, and work that has not begun.</source>
        <translation>Der ganze Zeitraum gegen alles über der Linie. Die Prüfung X06 beurteilt den Rest: die Zeit ab jetzt und die Arbeit, die nicht begonnen hat.</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>short %1 d %2 (%3 wanted, %4 have %5)</source>
        <translation>es fehlen %1 d %2 (%3 gewünscht, %4 haben %5)</translation>
    </message>
    <message>
        <source>Skills  </source>
        <translation>Kompetenzen  </translation>
    </message>
    <message>
        <source>✓ feasible</source>
        <translation>✓ machbar</translation>
    </message>
</context>
<context>
    <name>fairlead::SkillsView</name>
    <message>
        <source>%1 is short %2 d of %3</source>
        <translation>%1 fehlen %2 d %3</translation>
    </message>
    <message>
        <source>All skills that the plan wants can be given at the same time</source>
        <translation>Alle Kompetenzen, die der Plan wünscht, können zugleich geleistet werden</translation>
    </message>
    <message>
        <source>skills %1</source>
        <translation>Kompetenzen %1</translation>
    </message>
    <message>
        <source>wanted over there, days</source>
        <translation>gewünscht über vorhanden, Tage</translation>
    </message>
    <message>
        <source>%1 of %2 d, %3</source>
        <translation>%1 von %2 d, %3</translation>
    </message>
    <message>
        <source>Skills wanted and there</source>
        <translation>Kompetenzen, gewünscht und vorhanden</translation>
    </message>
    <message>
        <source>Skills of people</source>
        <translation>Kompetenzen der Personen</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>Noch keine Kompetenzen</translation>
    </message>
    <message>
        <source>Here stands whether the people can do what the plan wants, skill by skill.</source>
        <translation>Hier steht, ob die Personen leisten können, was der Plan wünscht, Kompetenz für Kompetenz.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Add first skill</source>
        <translation>Erste Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Neue Kompetenz</translation>
    </message>
    <message>
        <source>Add a skill (N)</source>
        <translation>Kompetenz hinzufügen (N)</translation>
    </message>
    <message>
        <source>skill%1</source>
        <translation>kompetenz%1</translation>
    </message>
    <message>
        <source>Add the skill %1</source>
        <translation>Kompetenz %1 hinzufügen</translation>
    </message>
    <message>
        <source>java 3</source>
        <translation>java 3</translation>
    </message>
    <message>
        <source>sql 2</source>
        <translation>sql 2</translation>
    </message>
    <message>
        <source>java 2</source>
        <translation>java 2</translation>
    </message>
    <message>
        <source>sql 4</source>
        <translation>sql 4</translation>
    </message>
</context>
<context>
    <name>fairlead::SleepWatch</name>
    <message>
        <source>Locking the vault</source>
        <translation>Der Tresor wird gesperrt</translation>
    </message>
</context>
<context>
    <name>fairlead::SlipPicture</name>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 lands on the approved day</source>
        <translation>%1 endet am genehmigten Tag</translation>
    </message>
    <message>
        <source>on the approved day, in sum</source>
        <translation>in der Summe am genehmigten Tag</translation>
    </message>
    <message>
        <source>%1 later than approved</source>
        <translation>%1 später als genehmigt</translation>
    </message>
    <message>
        <source>%1 earlier than approved</source>
        <translation>%1 früher als genehmigt</translation>
    </message>
    <message>
        <source>%1 lands %2: %3</source>
        <translation>%1 endet %2: %3</translation>
    </message>
    <message>
        <source>slip of %1</source>
        <translation>Verzug von %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>fairlead::SlosView</name>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budgetverbrauch</translation>
    </message>
    <message>
        <source>The line stands where all of it is used</source>
        <translation>Der Strich steht, wo alles verbraucht ist</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>Burn rate of the last day; 1× spends the budget within its window</source>
        <translation>Verbrauchsrate des letzten Tages; 1× braucht das Budget in seinem Fenster auf</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Burn rate of the last 7 days</source>
        <translation>Verbrauchsrate der letzten 7 Tage</translation>
    </message>
    <message>
        <source>28 d</source>
        <translation>28 d</translation>
    </message>
    <message>
        <source>Burn rate of the last 28 days</source>
        <translation>Verbrauchsrate der letzten 28 Tage</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Reicht</translation>
    </message>
    <message>
        <source>Days until it is spent, at the burn of the last 7 days</source>
        <translation>Tage, bis es aufgebraucht ist, bei der Rate der letzten 7 Tage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Days of work that the budget policy proposes</source>
        <translation>Arbeitstage, die die Regeln zum Fehlerbudget vorschlagen</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Service level objectives</source>
        <translation>Servicelevel-Ziele</translation>
    </message>
    <message>
        <source>Lines of the multi-window table</source>
        <translation>Zeilen der Tabelle mit mehreren Fenstern</translation>
    </message>
    <message>
        <source>When somebody hears of it</source>
        <translation>Wann es jemand erfährt</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>Here stands what users may rely on, and how much of the error budget is left. OpenSLO and Sloth files can be imported.</source>
        <translation>Hier steht, worauf sich Nutzer verlassen dürfen und wie viel vom Fehlerbudget übrig ist. Dateien von OpenSLO und Sloth lassen sich importieren.</translation>
    </message>
    <message>
        <source>SLO01</source>
        <translation>SLO01</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>99.9 %</source>
        <translation>99,9 %</translation>
    </message>
    <message>
        <source>Healthy, 20 % used</source>
        <translation>Gesund, 20 % verbraucht</translation>
    </message>
    <message>
        <source>SLO02</source>
        <translation>SLO02</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>99.5 %</source>
        <translation>99,5 %</translation>
    </message>
    <message>
        <source>Caution, 81 % used</source>
        <translation>Vorsicht, 81 % verbraucht</translation>
    </message>
    <message>
        <source>Add the first objective</source>
        <translation>Erstes Ziel anlegen</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Add an objective (N)</source>
        <translation>Ziel anlegen (N)</translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>What is left of the error budget, day by day</source>
        <translation>Was vom Fehlerbudget übrig ist, Tag für Tag</translation>
    </message>
    <message>
        <source>It burns too fast, and still does.</source>
        <translation>Es wird zu schnell verbraucht, und das hält an.</translation>
    </message>
    <message>
        <source>%1 has no data in its window</source>
        <translation>%1 hat in seinem Fenster keine Daten</translation>
    </message>
    <message>
        <source>%1 has used %2 of its budget</source>
        <translation>%1 hat %2 des Budgets verbraucht</translation>
    </message>
    <message>
        <source>%1 has %2 of its budget left</source>
        <translation>%1 hat noch %2 des Budgets</translation>
    </message>
    <message>
        <source>error budget %1</source>
        <translation>Fehlerbudget %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Add the objective %1</source>
        <translation>Ziel %1 anlegen</translation>
    </message>
</context>
<context>
    <name>fairlead::SplitPopover</name>
    <message>
        <source>Split item</source>
        <translation>Vorhaben teilen</translation>
    </message>
    <message>
        <source>Days to split off</source>
        <translation>Abzuteilende Tage</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 d stay</source>
        <translation>%1 d bleiben</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>%1 abteilen</translation>
    </message>
</context>
<context>
    <name>fairlead::StartPage</name>
    <message>
        <source>Fairlead</source>
        <translation>Fairlead</translation>
    </message>
    <message>
        <source>Plan a quarter with the people you really have: capacity from calendars, a cut line everybody believes, and dates that say why.</source>
        <translation>Ein Quartal planen mit den Menschen, die wirklich da sind: Kapazität aus Kalendern, eine Schnittlinie, der alle glauben, und Termine, die sagen, warum.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Beispiel-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Marlowe Quay</source>
        <translation>Marlowe Quay</translation>
    </message>
    <message>
        <source>Orders, Payments</source>
        <translation>Bestellungen, Zahlungen</translation>
    </message>
    <message>
        <source>One a line, the team behind a comma:
Priya Raman, Orders
Ewa Sikora, Payments</source>
        <translation>Je Zeile eine Person, das Team hinter einem Komma:
Priya Raman, Bestellungen
Ewa Sikora, Zahlungen</translation>
    </message>
    <message>
        <source>Create the workspace …</source>
        <translation>Arbeitsbereich anlegen …</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People, as a list you can paste</source>
        <translation>Personen, als Liste zum Einfügen</translation>
    </message>
</context>
<context>
    <name>fairlead::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fairlead::StatusStrip</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 items selected</source>
        <translation>%1 Vorhaben ausgewählt</translation>
    </message>
    <message>
        <source>%1 records selected</source>
        <translation>%1 Einträge ausgewählt</translation>
    </message>
    <message>
        <source>%1 · %2 d</source>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>Why? Alt+W</source>
        <translation>Warum? Alt+W</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>nothing to fix</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>leave of %1 selected</source>
        <translation>Abwesenheit von %1 ausgewählt</translation>
    </message>
    <message>
        <source>presenting · text %1 % · private hidden</source>
        <translation>Präsentation · Text %1 % · Privates verborgen</translation>
    </message>
    <message>
        <source>at most %1 from the best possible</source>
        <translation>höchstens %1 vom Bestmöglichen entfernt</translation>
    </message>
    <message>
        <source>improving…</source>
        <translation>wird verbessert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
</context>
<context>
    <name>fairlead::StepsLine</name>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>on-call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>ramp-up and leading</source>
        <translation>Einarbeitung und Leitung</translation>
    </message>
    <message>
        <source>meetings, interrupts</source>
        <translation>Besprechungen, Störungen</translation>
    </message>
    <message>
        <source>hires, by hand</source>
        <translation>Einstellungen, von Hand</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>excellence</source>
        <translation>Exzellenz</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
</context>
<context>
    <name>fairlead::SwitchOffBar</name>
    <message>
        <source>The whole rule</source>
        <translation>Die ganze Regel</translation>
    </message>
    <message>
        <source>Why? The reason stands in the history.</source>
        <translation>Warum? Die Begründung steht im Verlauf.</translation>
    </message>
    <message>
        <source>Reason for switching the check off</source>
        <translation>Begründung für das Abschalten der Prüfung</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
</context>
<context>
    <name>fairlead::SwitchedOffModel</name>
    <message>
        <source>hides 1 finding</source>
        <translation>verbirgt 1 Befund</translation>
    </message>
    <message>
        <source>hides %1 findings</source>
        <translation>verbirgt %1 Befunde</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>%1, switched off on %2: %3 (%4)</source>
        <translation>%1, abgeschaltet am %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
</context>
<context>
    <name>fairlead::TeamStepsModel</name>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Change Title of %1</source>
        <translation>Titel von %1 ändern</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Start as early as it can</source>
        <translation>So früh wie möglich beginnen</translation>
    </message>
    <message>
        <source>Take the duration from effort and people</source>
        <translation>Dauer aus Aufwand und Personen nehmen</translation>
    </message>
    <message>
        <source>What would it take to make the date?</source>
        <translation>Was bräuchte es für den Termin?</translation>
    </message>
    <message>
        <source>Chances of this finish</source>
        <translation>Chancen dieses Endes</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineLinkPopover</name>
    <message>
        <source>Link two items</source>
        <translation>Zwei Vorhaben verbinden</translation>
    </message>
    <message>
        <source>Which comes first</source>
        <translation>Welches zuerst kommt</translation>
    </message>
    <message>
        <source>The other item</source>
        <translation>Das andere Vorhaben</translation>
    </message>
    <message>
        <source>Key or title</source>
        <translation>Kürzel oder Titel</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Gefundene Vorhaben</translation>
    </message>
    <message>
        <source>Which ends are tied</source>
        <translation>Welche Enden verbunden sind</translation>
    </message>
    <message>
        <source>Working days between them</source>
        <translation>Arbeitstage dazwischen</translation>
    </message>
    <message>
        <source>then </source>
        <translation>dann </translation>
    </message>
    <message>
        <source> wd</source>
        <translation> AT</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 comes first, then</source>
        <translation>%1 kommt zuerst, dann</translation>
    </message>
    <message>
        <source>%1 waits for</source>
        <translation>%1 wartet auf</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineLoadStrip</name>
    <message>
        <source>Load of the teams</source>
        <translation>Auslastung der Teams</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 d of work, %5 d of net capacity</source>
        <translation>%1, %2: %3, %4 d Arbeit, %5 d Nettokapazität</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineView</name>
    <message>
        <source>No dates yet</source>
        <translation>Noch keine Termine</translation>
    </message>
    <message>
        <source>Here stands when each piece of work starts and ends, what waits for what, and which weeks are too full.</source>
        <translation>Hier steht, wann jedes Stück Arbeit beginnt und endet, was worauf wartet und welche Wochen zu voll sind.</translation>
    </message>
    <message>
        <source>R01</source>
        <translation>R01</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <translation>Ein Stück Arbeit</translation>
    </message>
    <message>
        <source>5 Oct – 30 Oct</source>
        <translation>5.–30. Okt</translation>
    </message>
    <message>
        <source>R02</source>
        <translation>R02</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>Was darauf wartet</translation>
    </message>
    <message>
        <source>2 Nov – 20 Nov</source>
        <translation>2.–20. Nov</translation>
    </message>
    <message>
        <source>R03</source>
        <translation>R03</translation>
    </message>
    <message>
        <source>◆ A milestone</source>
        <translation>◆ Ein Meilenstein</translation>
    </message>
    <message>
        <source>23 Nov</source>
        <translation>23. Nov</translation>
    </message>
    <message>
        <source>Add first item</source>
        <translation>Erstes Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation>Filtern  /</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Vorhaben filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+−, Ctrl+wheel</source>
        <translation>Strg+−, Strg+Rad</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+wheel</source>
        <translation>Strg++, Strg+Rad</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole plan (Ctrl+0)</source>
        <translation>Den ganzen Plan zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>Nach Team gruppieren</translation>
    </message>
    <message>
        <source>Group by objective</source>
        <translation>Nach Ziel gruppieren</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Order by start</source>
        <translation>Nach Anfang ordnen</translation>
    </message>
    <message>
        <source>Order by rank</source>
        <translation>Nach Rang ordnen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>What is not above the line</source>
        <translation>Was nicht über der Linie liegt</translation>
    </message>
    <message>
        <source>Load of the teams</source>
        <translation>Auslastung der Teams</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By objective</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>Go through the rows</source>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>Scroll time; close and open a group</source>
        <translation>In der Zeit blättern; Gruppe schließen und öffnen</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, show the whole plan</source>
        <translation>Vergrößern, verkleinern, den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Go to the date of the figures</source>
        <translation>Zum Stand der Zahlen gehen</translation>
    </message>
    <message>
        <source>Start a working day earlier or later</source>
        <translation>Einen Arbeitstag früher oder später beginnen</translation>
    </message>
    <message>
        <source>A working day shorter or longer</source>
        <translation>Einen Arbeitstag kürzer oder länger</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Link to another item</source>
        <translation>Mit einem anderen Vorhaben verbinden</translation>
    </message>
    <message>
        <source>Go through the links of the item</source>
        <translation>Durch die Verbindungen des Vorhabens gehen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Show in the inspector; hold it and drag to pan</source>
        <translation>Im Inspektor zeigen; gehalten und gezogen: verschieben</translation>
    </message>
    <message>
        <source>Why this date, why this load</source>
        <translation>Warum dieses Datum, warum diese Auslastung</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>There is no plan yet: make a period and a plan first.</source>
        <translation>Es gibt noch keinen Plan: zuerst Zeitraum und Plan anlegen.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>Zeitplan %1</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Finish by links alone</source>
        <translation>Ende nur nach Verbindungen</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Chances of this finish</source>
        <translation>Chancen dieses Endes</translation>
    </message>
</context>
<context>
    <name>fairlead::TodayPlace</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Promised dates</source>
        <translation>Zugesagte Termine</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing. Use the time.</source>
        <translation>Nichts. Zeit für anderes.</translation>
    </message>
    <message>
        <source>%1 that cannot wait, %2 besides</source>
        <translation>%1 ohne Aufschub, %2 daneben</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>first year %1 of %2; next: %3</source>
        <translation>erstes Jahr %1 von %2; als Nächstes: %3</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
</context>
<context>
    <name>fairlead::TrackRecordModel</name>
    <message>
        <source>Done by the P%1 date</source>
        <translation>Fertig bis zum P%1-Tag</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Vorhaben</translation>
    </message>
    <message>
        <source>Chances of deadlines (Brier score)</source>
        <translation>Chancen der Fristen (Brier-Wert)</translation>
    </message>
    <message>
        <source>0 is perfect</source>
        <translation>0 ist vollkommen</translation>
    </message>
    <message>
        <source>Mean squared difference of chance and outcome; a coin has 0.25</source>
        <translation>Mittlerer quadratischer Abstand von Chance und Ausgang; eine Münze hat 0,25</translation>
    </message>
    <message>
        <source>Work without a team took</source>
        <translation>Arbeit ohne Team dauerte</translation>
    </message>
    <message>
        <source>Work of %1 took</source>
        <translation>Arbeit von %1 dauerte</translation>
    </message>
    <message>
        <source>%1: took</source>
        <translation>%1: dauerte</translation>
    </message>
    <message>
        <source>At 95 %: %1 to %2 of what the ranges led to expect</source>
        <translation>Mit 95 %: %1 bis %2 dessen, was die Spannen erwarten ließen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorhaben</translation>
    </message>
</context>
<context>
    <name>fairlead::TrackRecordPanel</name>
    <message>
        <source>How good our forecasts were</source>
        <translation>Wie gut unsere Vorhersagen waren</translation>
    </message>
    <message>
        <source>Correct the estimates</source>
        <translation>Die Schätzungen berichtigen</translation>
    </message>
    <message>
        <source>Nothing to judge yet: forecasts are kept from the next approval on.</source>
        <translation>Noch nichts zu beurteilen: Vorhersagen werden ab der nächsten Genehmigung aufgehoben.</translation>
    </message>
    <message>
        <source>Changes the ranges of %1 items that have not begun by what was measured; one step that undo takes back</source>
        <translation>Ändert die Spannen von %1 noch nicht begonnenen Vorhaben um das Gemessene; ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
</context>
<context>
    <name>fairlead::ValueEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>fairlead::VaultDialog</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>nach %n Minute ohne Taste oder Maus</numerusform>
            <numerusform>nach %n Minuten ohne Taste oder Maus</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>In presentation mode and when the computer goes to sleep it is always locked.</source>
        <translation>Im Präsentationsmodus und wenn der Rechner in den Ruhezustand geht, wird er immer gesperrt.</translation>
    </message>
    <message>
        <source>Keep its key in the keyring of the desktop</source>
        <translation>Schlüssel im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Then whoever uses this computer as you can open it without the passphrase.</source>
        <translation>Dann kann jeder, der diesen Rechner unter Ihrem Namen benutzt, ihn ohne Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Everything is sealed anew, and you get a new recovery code; the old one opens it no more. Older copies of the file still open by the old passphrase.</source>
        <translation>Alles wird neu versiegelt, und Sie erhalten einen neuen Wiederherstellungscode; der alte öffnet ihn nicht mehr. Ältere Kopien der Datei lassen sich weiter mit der alten Passphrase öffnen.</translation>
    </message>
</context>
<context>
    <name>fairlead::VaultKeeper</name>
    <message>
        <source>The keyring has no key of this vault.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel dieses Tresors.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>The desktop has no keyring that can be used.</source>
        <translation>Der Desktop hat keinen Schlüsselbund, der verwendet werden kann.</translation>
    </message>
</context>
<context>
    <name>fairlead::VaultPage</name>
    <message>
        <source>Locked, because nobody has touched the program for a while.</source>
        <translation>Gesperrt, weil das Programm eine Weile niemand bedient hat.</translation>
    </message>
    <message>
        <source>Locked when presentation mode began.</source>
        <translation>Gesperrt, als der Präsentationsmodus begann.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Gesperrt, als der Rechner in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>1:1s, growth, hiring and private notes are sealed in the vault.</source>
        <translation>1:1s, Entwicklung, Einstellungen und private Notizen liegen versiegelt im Tresor.</translation>
    </message>
    <message>
        <source>Private records</source>
        <translation>Private Aufzeichnungen</translation>
    </message>
    <message>
        <source>Make a vault for private records</source>
        <translation>Tresor für private Aufzeichnungen anlegen</translation>
    </message>
    <message>
        <source>1:1s, growth plans, hiring and private notes are kept in a file of their own beside the workspace, sealed under a passphrase that only you know. The workspace itself is not encrypted: for that, use a disk that is.</source>
        <translation>1:1s, Entwicklungspläne, Einstellungen und private Notizen liegen in einer eigenen Datei neben dem Arbeitsbereich, versiegelt mit einer Passphrase, die nur Sie kennen. Der Arbeitsbereich selbst ist nicht verschlüsselt: Verwenden Sie dafür einen verschlüsselten Datenträger.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without the passphrase or the recovery code that you get next, not even the makers of Fairlead.</source>
        <translation>Ohne die Passphrase oder den Wiederherstellungscode, den Sie gleich erhalten, kann niemand den Tresor öffnen, auch nicht die Macher von Fairlead.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open by the keyring</source>
        <translation>Mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. It is shown this once and kept nowhere: print it, or write it down, and keep it where you keep papers.</source>
        <translation>Er öffnet den Tresor, wenn die Passphrase verloren ist. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Drucken Sie ihn oder schreiben Sie ihn auf, und legen Sie ihn zu Ihren Papieren.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Private records stay locked while others look on. End presentation mode to open them.</source>
        <translation>Private Aufzeichnungen bleiben gesperrt, solange andere zusehen. Beenden Sie den Präsentationsmodus, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Private records are kept beside the workspace: save it to a file first.</source>
        <translation>Private Aufzeichnungen liegen neben dem Arbeitsbereich: Speichern Sie ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Tresor wird angelegt …</translation>
    </message>
    <message>
        <source>Open this state of it all the same</source>
        <translation>Diesen Stand trotzdem öffnen</translation>
    </message>
</context>
<context>
    <name>fairlead::WaterfallBars</name>
    <message>
        <source>From gross to plan days</source>
        <translation>Von Brutto zu Plantagen</translation>
    </message>
    <message>
        <source>%1: %2 days</source>
        <translation>%1: %2 Tage</translation>
    </message>
    <message>
        <source>%1: takes %2 days</source>
        <translation>%1: nimmt %2 Tage</translation>
    </message>
    <message>
        <source>%1: adds %2 days</source>
        <translation>%1: bringt %2 Tage</translation>
    </message>
</context>
<context>
    <name>fairlead::WaterfallChart</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>fairlead::WaterfallView</name>
    <message>
        <source>Teams compared</source>
        <translation>Teams im Vergleich</translation>
    </message>
    <message>
        <source>Nobody has days yet</source>
        <translation>Noch hat niemand Tage</translation>
    </message>
    <message>
        <source>Here stands where the days go: from gross to what is left for the plan.</source>
        <translation>Hier steht, wohin die Tage gehen: von Brutto bis zu dem, was für den Plan bleibt.</translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation>Wessen Tage</translation>
    </message>
    <message>
        <source>Whose days are shown</source>
        <translation>Wessen Tage gezeigt werden</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Skill: %1</source>
        <translation>Kompetenz: %1</translation>
    </message>
    <message>
        <source>those with %1</source>
        <translation>alle mit %1</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>alle Teams</translation>
    </message>
    <message>
        <source>%1 of %2 are left for the plan</source>
        <translation>%1 von %2 bleiben für den Plan</translation>
    </message>
    <message>
        <source>%1 takes %2 of the days of %3; %4</source>
        <translation>%1 nimmt %2 der Tage (%3); %4</translation>
    </message>
    <message>
        <source>%1 and %2 take %3 of the days of %4; %5</source>
        <translation>%1 und %2 nehmen %3 der Tage (%4); %5</translation>
    </message>
    <message>
        <source>from gross to plan days, %1</source>
        <translation>von Brutto zu Plantagen, %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Left after it</source>
        <translation>Danach übrig</translation>
    </message>
    <message>
        <source>Of gross</source>
        <translation>Vom Brutto</translation>
    </message>
</context>
<context>
    <name>fairlead::WhatIfDetail</name>
    <message>
        <source>Try it in a new scenario</source>
        <translation>In einem neuen Szenario ausprobieren</translation>
    </message>
    <message>
        <source>Begins a scenario with this change; the plan stays as it is (Enter)</source>
        <translation>Beginnt ein Szenario mit dieser Änderung; der Plan bleibt, wie er ist (Enter)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What it does to others</source>
        <translation>Was es mit anderen macht</translation>
    </message>
    <message>
        <source>Nothing: no other date moves.</source>
        <translation>Nichts: kein anderer Termin verschiebt sich.</translation>
    </message>
</context>
<context>
    <name>fairlead::WhatIfModel</name>
    <message>
        <source>    or: %1</source>
        <translation>    oder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1   (%n more alike)</source>
        <translation>
            <numerusform>%1   (%n weitere ähnliche)</numerusform>
            <numerusform>%1   (%n weitere ähnliche)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in time</source>
        <translation>%1, pünktlich</translation>
    </message>
    <message>
        <source>%1 wd</source>
        <translation>%1 AT</translation>
    </message>
    <message>
        <source>now in</source>
        <translation>jetzt dabei</translation>
    </message>
    <message>
        <source>What it does to the chance of the date, in points of a hundred</source>
        <translation>Was es mit der Chance des Termins macht, in Punkten von hundert</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Moves it</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>What it costs others</source>
        <translation>Was es andere kostet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>fairlead::WhatIfPanel</name>
    <message>
        <source>What would it take</source>
        <translation>Was bräuchte es</translation>
    </message>
    <message>
        <source>What it would take</source>
        <translation>Was es bräuchte</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The date to make</source>
        <translation>Der gewünschte Termin</translation>
    </message>
    <message>
        <source>The date to make; Enter asks</source>
        <translation>Der gewünschte Termin; Enter fragt</translation>
    </message>
    <message>
        <source>Look again, with the plan as it is now</source>
        <translation>Noch einmal suchen, mit dem Plan, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Select an item and ask.</source>
        <translation>Ein Vorhaben wählen und fragen.</translation>
    </message>
    <message>
        <source> by %1  </source>
        <translation> bis %1  </translation>
    </message>
    <message>
        <source>  Chance %1.</source>
        <translation>  Chance %1.</translation>
    </message>
    <message numerus="yes">
        <source>  %n change(s) tried</source>
        <translation>
            <numerusform>  %n Änderung probiert</numerusform>
            <numerusform>  %n Änderungen probiert</numerusform>
        </translation>
    </message>
    <message>
        <source> · in order of rank; the search for better dates has found %1</source>
        <translation> · nach der Rangfolge; die Suche nach besseren Terminen hat den %1 gefunden</translation>
    </message>
    <message>
        <source> · looking…</source>
        <translation> · sucht…</translation>
    </message>
    <message>
        <source> · the plan has changed since</source>
        <translation> · der Plan hat sich seither geändert</translation>
    </message>
    <message>
        <source>Looking for changes that bring it forward; each is planned again with the people there are.</source>
        <translation>Gesucht werden Änderungen, die es nach vorn bringen; jede wird mit den Leuten, die da sind, neu geplant.</translation>
    </message>
    <message>
        <source>Nothing is needed: it is in time. Type an earlier date to ask further.</source>
        <translation>Es braucht nichts: es ist rechtzeitig. Ein früheres Datum fragt weiter.</translation>
    </message>
    <message>
        <source>None of the changes that were tried brings it forward.</source>
        <translation>Keine der probierten Änderungen bringt es nach vorn.</translation>
    </message>
    <message>
        <source>Select an item or a milestone and press Alt+Shift+W.</source>
        <translation>Ein Vorhaben oder einen Meilenstein wählen und Alt+Umschalt+W drücken.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source> · tried in the scenario on screen</source>
        <translation> · ausprobiert im gezeigten Szenario</translation>
    </message>
</context>
<context>
    <name>fairlead::WhyPopover</name>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>fairlead::Workbench</name>
    <message>
        <source>Left out of %1: %2</source>
        <translation>Aus %1 weggelassen: %2</translation>
    </message>
    <message>
        <source>Begin scenario “%1”</source>
        <translation>Szenario „%1“ beginnen</translation>
    </message>
    <message>
        <source>This is an earlier state, for looking only. Go back to now to change something.</source>
        <translation>Das ist ein früherer Zustand, nur zum Ansehen. Für Änderungen zurück zu jetzt gehen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Begin scenario “%1”: %2</source>
        <translation>Szenario „%1“ beginnen: %2</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>forecast_record</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimistisch</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation>Pessimistisch</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>P85</source>
        <translation>P85</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>In time until</source>
        <translation>Rechtzeitig bis</translation>
    </message>
    <message>
        <source>Frozen forecast</source>
        <translation>Festgehaltene Prognose</translation>
    </message>
    <message>
        <source>Frozen forecasts</source>
        <translation>Festgehaltene Prognosen</translation>
    </message>
</context>
<context>
    <name>freeze</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>No launches</source>
        <translation>Keine Einführungen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Peaks and freezes</source>
        <translation>Lastspitzen und Sperrzeiten</translation>
    </message>
</context>
<context>
    <name>growth_assessment</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Selbst</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Assessment of competencies</source>
        <translation>Kompetenzeinschätzung</translation>
    </message>
    <message>
        <source>Assessments of competencies</source>
        <translation>Kompetenzeinschätzungen</translation>
    </message>
</context>
<context>
    <name>growth_goal</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Stretch item</source>
        <translation>Wachstumsvorhaben</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallengelassen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>growth_plan</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Zielstufe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Growth plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>Growth plans</source>
        <translation>Entwicklungspläne</translation>
    </message>
</context>
<context>
    <name>growth_rating</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Rating of a competency</source>
        <translation>Kompetenzurteil</translation>
    </message>
    <message>
        <source>Ratings of competencies</source>
        <translation>Kompetenzurteile</translation>
    </message>
</context>
<context>
    <name>headcount_plan</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assumed start</source>
        <translation>Angenommener Beginn</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Planned hire</source>
        <translation>Geplante Einstellung</translation>
    </message>
    <message>
        <source>Planned hires</source>
        <translation>Geplante Einstellungen</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Beginn</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of the day off</source>
        <translation>Freier Anteil des Tages</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
</context>
<context>
    <name>holiday_calendar</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Microsoft Project</source>
        <translation>Microsoft Project</translation>
    </message>
    <message>
        <source>On-call rota</source>
        <translation>Bereitschaftsplan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service level objectives</source>
        <translation>Dienstgüteziele</translation>
    </message>
    <message>
        <source>Measurements of Prometheus</source>
        <translation>Messwerte von Prometheus</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Alarmierungen</translation>
    </message>
    <message>
        <source>Days of services</source>
        <translation>Diensttage</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Auslieferungen</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>KPI values</source>
        <translation>Kennzahlwerte</translation>
    </message>
</context>
<context>
    <name>incident</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>Auswirkung auf Kunden</translation>
    </message>
    <message>
        <source>Bad minutes</source>
        <translation>Schlechte Minuten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>Einsatzleitung</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Caused by a change</source>
        <translation>Durch eine Änderung verursacht</translation>
    </message>
    <message>
        <source>Caused by deployment</source>
        <translation>Verursacht durch Auslieferung</translation>
    </message>
    <message>
        <source>Cause theme</source>
        <translation>Ursachenthema</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Found by a customer</source>
        <translation>Von Kunden entdeckt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Nachbetrachtung fällig</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Gemildert</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nachbetrachtet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
</context>
<context>
    <name>incident_entry</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessengruppen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Verlaufseintrag</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Verlaufseinträge</translation>
    </message>
</context>
<context>
    <name>incident_review</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>Beitragende Umstände</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>Detection gap</source>
        <translation>Erkennungslücke</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Vorbeugung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Abgenommen von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Post-incident review</source>
        <translation>Vorfallnachbetrachtung</translation>
    </message>
    <message>
        <source>Post-incident reviews</source>
        <translation>Vorfallnachbetrachtungen</translation>
    </message>
</context>
<context>
    <name>interview_loop</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Interview loop</source>
        <translation>Interviewrunde</translation>
    </message>
    <message>
        <source>Interview loops</source>
        <translation>Interviewrunden</translation>
    </message>
</context>
<context>
    <name>interview_session</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Interview session</source>
        <translation>Interviewtermin</translation>
    </message>
    <message>
        <source>Interview sessions</source>
        <translation>Interviewtermine</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimistisch</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation>Pessimistisch</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Personaleinsatz</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Hard deadline</source>
        <translation>Feste Frist</translation>
    </message>
    <message>
        <source>Cost of delay</source>
        <translation>Verzögerungskosten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Customer impact</source>
        <translation>Wirkung beim Kunden</translation>
    </message>
    <message>
        <source>AI-assisted</source>
        <translation>KI-gestützt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Blockiert seit</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Blockiert, weil</translation>
    </message>
    <message>
        <source>Committed to</source>
        <translation>Zugesagt an</translation>
    </message>
    <message>
        <source>Reason for not doing</source>
        <translation>Grund, es nicht zu tun</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Tech debt</source>
        <translation>Technische Schulden</translation>
    </message>
    <message>
        <source>Modernisation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Engineering excellence</source>
        <translation>Technische Exzellenz</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ungeplant</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fließend</translation>
    </message>
</context>
<context>
    <name>iteration</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>key_result</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
</context>
<context>
    <name>kpi_annotation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Limits start anew</source>
        <translation>Grenzen beginnen neu</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>kpi_definition</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>Zusammengefasst als</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Always beside</source>
        <translation>Immer neben</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Was sie bewegt</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Verborgen unter</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Within a band</source>
        <translation>Innerhalb einer Spanne</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Sum over sum</source>
        <translation>Summe durch Summe</translation>
    </message>
    <message>
        <source>Quantile of all</source>
        <translation>Quantil aus allen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Mittel aus allen</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>kpi_finding</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>kpi_review</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>KPI review</source>
        <translation>Kennzahlenrunde</translation>
    </message>
    <message>
        <source>KPI reviews</source>
        <translation>Kennzahlenrunden</translation>
    </message>
</context>
<context>
    <name>kpi_sample</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>From events</source>
        <translation>Aus Ereignissen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>kpi_series</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
</context>
<context>
    <name>kpi_target</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Endpoint or kind</source>
        <translation>Endpunkt oder Art</translation>
    </message>
    <message>
        <source>Green from</source>
        <translation>Grün ab</translation>
    </message>
    <message>
        <source>Amber from</source>
        <translation>Gelb ab</translation>
    </message>
    <message>
        <source>Green to</source>
        <translation>Grün bis</translation>
    </message>
    <message>
        <source>Amber to</source>
        <translation>Gelb bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Arbeitsart</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Part of each day</source>
        <translation>Anteil jedes Tages</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ungeplant</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Weiterbildung</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Freizeitausgleich</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
</context>
<context>
    <name>loop_stage</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
    <message>
        <source>Interview of a loop</source>
        <translation>Interview einer Runde</translation>
    </message>
    <message>
        <source>Interviews of a loop</source>
        <translation>Interviews einer Runde</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
</context>
<context>
    <name>meeting_series</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>Erstmals am</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Letztmals am</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>Besprechungsreihen</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>objective</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>one_on_one</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>1:1s</source>
        <translation>1:1s</translation>
    </message>
</context>
<context>
    <name>one_on_one_series</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Pausiert bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>1:1 series</source>
        <translation>1:1-Reihen</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Alarmregel</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Not triaged</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Needed somebody</source>
        <translation>War nötig</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Alarmierung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Alarmierungen</translation>
    </message>
</context>
<context>
    <name>people_escalation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bitte um</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Escalation about somebody</source>
        <translation>Eskalation zu einer Person</translation>
    </message>
    <message>
        <source>Escalations about people</source>
        <translation>Eskalationen zu Personen</translation>
    </message>
</context>
<context>
    <name>performance_concern</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Angesprochen am</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>HR informed</source>
        <translation>Personalabteilung informiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formell</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Sorge um Leistung</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Sorgen um Leistung</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Home team</source>
        <translation>Stammteam</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Share for the roadmap</source>
        <translation>Anteil für die Roadmap</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>person_ramp</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitungskurve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ramp of a person</source>
        <translation>Einarbeitung einer Person</translation>
    </message>
    <message>
        <source>Ramps of people</source>
        <translation>Einarbeitungen von Personen</translation>
    </message>
</context>
<context>
    <name>person_skill</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Wants to grow</source>
        <translation>Möchte wachsen</translation>
    </message>
    <message>
        <source>Skill of a person</source>
        <translation>Kompetenz einer Person</translation>
    </message>
    <message>
        <source>Skills of people</source>
        <translation>Kompetenzen der Personen</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Not doing</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Worum wir bitten</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>Beweglich</translation>
    </message>
    <message>
        <source>Fixed scope</source>
        <translation>Fester Umfang</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Cut line adds up</source>
        <translation>Schnittlinie summiert</translation>
    </message>
    <message>
        <source>Most likely effort</source>
        <translation>Wahrscheinlichster Aufwand</translation>
    </message>
    <message>
        <source>P80 effort</source>
        <translation>P80-Aufwand</translation>
    </message>
</context>
<context>
    <name>private_note</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
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
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Wohlbefinden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Compensation input</source>
        <translation>Eingabe zur Vergütung</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Gemacht im</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>Mal verschoben</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallengelassen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
</context>
<context>
    <name>promotion_case</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Befördert</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Beförderungen</translation>
    </message>
</context>
<context>
    <name>pull_request</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Bereit zur Prüfung</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Erste Prüfung</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull-Request</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
</context>
<context>
    <name>raci_entry</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>RACI entry</source>
        <translation>RACI-Eintrag</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
</context>
<context>
    <name>recognition</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Für den Tag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Anerkennungen</translation>
    </message>
</context>
<context>
    <name>record_link</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>From kind</source>
        <translation>Von Art</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>Von Eintrag</translation>
    </message>
    <message>
        <source>To kind</source>
        <translation>Zu Art</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>Zu Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Relates to</source>
        <translation>Bezieht sich auf</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Beleg für</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Setzt um</translation>
    </message>
    <message>
        <source>Mitigates</source>
        <translation>Mindert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt zu</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Go decision</source>
        <translation>Freigabeentscheidung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>release_content</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Part of a release</source>
        <translation>Teil einer Version</translation>
    </message>
    <message>
        <source>Parts of releases</source>
        <translation>Teile von Versionen</translation>
    </message>
</context>
<context>
    <name>requisition</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Planned headcount</source>
        <translation>Geplante Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>To be opened on</source>
        <translation>Zu öffnen am</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Target start</source>
        <translation>Zielstart</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Spätester Start</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Requisitions</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>requisition_brief</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <translation>Gesuchte Fähigkeiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outcomes in 12 months</source>
        <translation>Ergebnisse in 12 Monaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Brief of a requisition</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Briefs of requisitions</source>
        <translation>Stellenbeschreibungen</translation>
    </message>
</context>
<context>
    <name>requisition_pause</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Stelle</translation>
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
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
</context>
<context>
    <name>review_packet</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>To grow</source>
        <translation>Zu entwickeln</translation>
    </message>
    <message>
        <source>Counter-evidence</source>
        <translation>Gegenbelege</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Geteilt am</translation>
    </message>
    <message>
        <source>Review packet</source>
        <translation>Beurteilungsmappe</translation>
    </message>
    <message>
        <source>Review packets</source>
        <translation>Beurteilungsmappen</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause and effect</source>
        <translation>Ursache und Wirkung</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Impact in money</source>
        <translation>Wirkung in Geld</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner role</source>
        <translation>Verantwortliche Rolle</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Mindern</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>Wird gemindert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Materialised</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
</context>
<context>
    <name>rotation</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Primary costs</source>
        <translation>Kosten der Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Secondary costs</source>
        <translation>Kosten der Zweitbereitschaft</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>Mindestabstand</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Primary at most</source>
        <translation>Höchstens primär</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Hand-off on weekday</source>
        <translation>Übergabe am Wochentag</translation>
    </message>
    <message>
        <source>Hand-off at</source>
        <translation>Übergabe um</translation>
    </message>
    <message>
        <source>Business hours from</source>
        <translation>Arbeitszeit ab</translation>
    </message>
    <message>
        <source>Business hours to</source>
        <translation>Arbeitszeit bis</translation>
    </message>
    <message>
        <source>Sleep from</source>
        <translation>Schlaf ab</translation>
    </message>
    <message>
        <source>Sleep to</source>
        <translation>Schlaf bis</translation>
    </message>
</context>
<context>
    <name>rotation_layer</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
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
        <source>Turn</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Abgedeckte Tage</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Covers to</source>
        <translation>Deckt bis</translation>
    </message>
    <message>
        <source>Layer of a rotation</source>
        <translation>Ebene einer Rotation</translation>
    </message>
    <message>
        <source>Layers of rotations</source>
        <translation>Ebenen von Rotationen</translation>
    </message>
</context>
<context>
    <name>rotation_member</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Member of a layer</source>
        <translation>Mitglied einer Ebene</translation>
    </message>
    <message>
        <source>Members of layers</source>
        <translation>Mitglieder von Ebenen</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>rubric_dimension</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>Übertrifft</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
</context>
<context>
    <name>scenario</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Worum wir bitten</translation>
    </message>
    <message>
        <source>Based on revision</source>
        <translation>Beruht auf Revision</translation>
    </message>
</context>
<context>
    <name>scope_change</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Wegfall</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Re-estimate</source>
        <translation>Neuschätzung</translation>
    </message>
    <message>
        <source>Move team</source>
        <translation>Teamwechsel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Scope change</source>
        <translation>Umfangsänderung</translation>
    </message>
    <message>
        <source>Scope changes</source>
        <translation>Umfangsänderungen</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidatur</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewende Person</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Red-flag note</source>
        <translation>Notiz zu Warnzeichen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Klares Nein</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
</context>
<context>
    <name>scorecard_rating</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Rating of a candidate</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings of candidates</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>scorecard_signal</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Technisch verantwortlich</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language supported until</source>
        <translation>Sprache unterstützt bis</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Infrastructure owner</source>
        <translation>Infrastruktur verantwortet</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data kept for</source>
        <translation>Daten aufbewahrt</translation>
    </message>
    <message>
        <source>Key endpoint</source>
        <translation>Wichtigster Endpunkt</translation>
    </message>
    <message>
        <source>p95 target</source>
        <translation>p95-Ziel</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Vorlagenversion</translation>
    </message>
    <message>
        <source>Test coverage</source>
        <translation>Testabdeckung</translation>
    </message>
    <message>
        <source>Catalogue entity</source>
        <translation>Katalogeintrag</translation>
    </message>
    <message>
        <source>Other catalogue keys</source>
        <translation>Weitere Katalogschlüssel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Verarbeiter</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>service_day</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Bad minutes</source>
        <translation>Schlechte Minuten</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Bad events</source>
        <translation>Schlechte Ereignisse</translation>
    </message>
    <message>
        <source>Day of a service</source>
        <translation>Diensttag</translation>
    </message>
    <message>
        <source>Days of services</source>
        <translation>Diensttage</translation>
    </message>
</context>
<context>
    <name>service_dependency</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Needs service</source>
        <translation>Braucht Dienst</translation>
    </message>
    <message>
        <source>Needs third party</source>
        <translation>Braucht Drittanbieter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Contract or topic</source>
        <translation>Vertrag oder Thema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>By messages</source>
        <translation>Über Nachrichten</translation>
    </message>
    <message>
        <source>By data</source>
        <translation>Über Daten</translation>
    </message>
    <message>
        <source>At build time</source>
        <translation>Beim Bauen</translation>
    </message>
    <message>
        <source>Service dependency</source>
        <translation>Dienstabhängigkeit</translation>
    </message>
    <message>
        <source>Service dependencies</source>
        <translation>Dienstabhängigkeiten</translation>
    </message>
</context>
<context>
    <name>service_knowledge</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Service knowledge</source>
        <translation>Dienstkenntnisse</translation>
    </message>
</context>
<context>
    <name>service_ownership</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
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
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Ownerships</source>
        <translation>Zuständigkeiten</translation>
    </message>
</context>
<context>
    <name>service_tier</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>People who must know it</source>
        <translation>Nötige Kenner</translation>
    </message>
    <message>
        <source>Reviewed every</source>
        <translation>Geprüft alle</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Wiederanlaufzeit</translation>
    </message>
    <message>
        <source>Data loss at most</source>
        <translation>Datenverlust höchstens</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>session_interviewer</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewende Person</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Interviewende</translation>
    </message>
</context>
<context>
    <name>shift</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Primary</source>
        <translation>Hauptbereitschaft</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Zweitbereitschaft</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Geleistet</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Getauscht</translation>
    </message>
</context>
<context>
    <name>shift_override</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Vertretungen</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>skill</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
</context>
<context>
    <name>skill_demand</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Level at least</source>
        <translation>Stufe mindestens</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Skill demand</source>
        <translation>Kompetenzbedarf</translation>
    </message>
    <message>
        <source>In a pair</source>
        <translation>Zu zweit</translation>
    </message>
</context>
<context>
    <name>slo</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Faster than</source>
        <translation>Schneller als</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Replaced after</source>
        <translation>Ersetzt nach</translation>
    </message>
    <message>
        <source>Planned maintenance does not count</source>
        <translation>Geplante Wartung zählt nicht</translation>
    </message>
    <message>
        <source>Promised to customers</source>
        <translation>Kunden zugesagt</translation>
    </message>
    <message>
        <source>Query of good events</source>
        <translation>Abfrage guter Ereignisse</translation>
    </message>
    <message>
        <source>Query of all events</source>
        <translation>Abfrage aller Ereignisse</translation>
    </message>
    <message>
        <source>Other keys of the file</source>
        <translation>Weitere Schlüssel der Datei</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Correctness</source>
        <translation>Richtigkeit</translation>
    </message>
    <message>
        <source>Bad minutes</source>
        <translation>Schlechte Minuten</translation>
    </message>
    <message>
        <source>Bad events</source>
        <translation>Schlechte Ereignisse</translation>
    </message>
    <message>
        <source>Mean of slices</source>
        <translation>Mittel der Abschnitte</translation>
    </message>
    <message>
        <source>Service level objective</source>
        <translation>Dienstgüteziel</translation>
    </message>
    <message>
        <source>Service level objectives</source>
        <translation>Dienstgüteziele</translation>
    </message>
</context>
<context>
    <name>stakeholder</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Update every</source>
        <translation>Information alle</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gleichrangig</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Vorgelagert</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Nachgelagert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
</context>
<context>
    <name>stakeholder_update</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Interessengruppe</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was berichtet wurde</translation>
    </message>
    <message>
        <source>Stakeholder update</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Stakeholder updates</source>
        <translation>Lageberichte</translation>
    </message>
</context>
<context>
    <name>standard_exception</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
</context>
<context>
    <name>support_driver</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsmonat</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Beseitigt durch</translation>
    </message>
    <message>
        <source>Support driver</source>
        <translation>Anfragegrund</translation>
    </message>
    <message>
        <source>Support drivers</source>
        <translation>Anfragegründe</translation>
    </message>
</context>
<context>
    <name>support_tickets</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tickets of a month</source>
        <translation>Anfragen eines Monats</translation>
    </message>
    <message>
        <source>Tickets of months</source>
        <translation>Anfragen von Monaten</translation>
    </message>
</context>
<context>
    <name>survey_comment</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment of a survey</source>
        <translation>Umfragekommentar</translation>
    </message>
    <message>
        <source>Comments of surveys</source>
        <translation>Umfragekommentare</translation>
    </message>
</context>
<context>
    <name>survey_count</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortzahlen</translation>
    </message>
</context>
<context>
    <name>survey_question</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Kleinste Antwort</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>Question of a survey</source>
        <translation>Umfragefrage</translation>
    </message>
    <message>
        <source>Questions of surveys</source>
        <translation>Umfragefragen</translation>
    </message>
</context>
<context>
    <name>survey_wave</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum ab</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessengruppen</translation>
    </message>
    <message>
        <source>Team pulse</source>
        <translation>Teampuls</translation>
    </message>
    <message>
        <source>Developer experience</source>
        <translation>Entwicklererlebnis</translation>
    </message>
    <message>
        <source>Survey wave</source>
        <translation>Umfragerunde</translation>
    </message>
    <message>
        <source>Survey waves</source>
        <translation>Umfragerunden</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Tagged record</source>
        <translation>Verschlagworteter Eintrag</translation>
    </message>
    <message>
        <source>Tagged records</source>
        <translation>Verschlagwortete Einträge</translation>
    </message>
</context>
<context>
    <name>talking_point</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>First raised</source>
        <translation>Zuerst angesprochen</translation>
    </message>
    <message>
        <source>Times carried</source>
        <translation>Mal übernommen</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>About a goal</source>
        <translation>Zu einem Ziel</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Gesprächspunkt</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Iteration length</source>
        <translation>Länge der Iteration</translation>
    </message>
    <message>
        <source>WIP limit</source>
        <translation>WIP-Grenze</translation>
    </message>
    <message>
        <source>Excellence band from</source>
        <translation>Exzellenzkorridor von</translation>
    </message>
    <message>
        <source>Excellence band to</source>
        <translation>Exzellenzkorridor bis</translation>
    </message>
    <message>
        <source>Reason for its own band</source>
        <translation>Grund für den eigenen Korridor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>team_membership</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <source>Membership</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Zugehörigkeiten</translation>
    </message>
</context>
<context>
    <name>third_party</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Promised availability</source>
        <translation>Zugesagte Verfügbarkeit</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version supported until</source>
        <translation>Version unterstützt bis</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>Drittanbieter</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>wd</source>
        <translation>AT</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>vulnerability</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
</context>
<context>
    <name>workspace_settings</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Geschäftsjahr beginnt im Monat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Focus factor</source>
        <translation>Fokusfaktor</translation>
    </message>
    <message>
        <source>Interrupt share</source>
        <translation>Anteil Störungen</translation>
    </message>
    <message>
        <source>Excellence reserve</source>
        <translation>Exzellenzreserve</translation>
    </message>
    <message>
        <source>Excellence band from</source>
        <translation>Exzellenzkorridor von</translation>
    </message>
    <message>
        <source>Excellence band to</source>
        <translation>Exzellenzkorridor bis</translation>
    </message>
    <message>
        <source>Ramp-up</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Leaver’s hand-over days</source>
        <translation>Übergabetage beim Ausscheiden</translation>
    </message>
    <message>
        <source>Leaver’s hand-over share</source>
        <translation>Übergabeanteil beim Ausscheiden</translation>
    </message>
    <message>
        <source>Slack below</source>
        <translation>Luft unter</translation>
    </message>
    <message>
        <source>Full above</source>
        <translation>Voll ab</translation>
    </message>
    <message>
        <source>Over above</source>
        <translation>Überlast ab</translation>
    </message>
    <message>
        <source>Near-critical up to</source>
        <translation>Fast kritisch bis</translation>
    </message>
    <message>
        <source>Current plan</source>
        <translation>Aktueller Plan</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>Scale-up</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Konzern</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message>
        <source>Internal IT</source>
        <translation>Interne IT</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Faster by each level more</source>
        <translation>Schneller je Stufe mehr</translation>
    </message>
    <message>
        <source>Speed of a learner in a pair</source>
        <translation>Tempo beim Lernen zu zweit</translation>
    </message>
    <message>
        <source>Help that a pair takes</source>
        <translation>Hilfe, die ein Paar braucht</translation>
    </message>
    <message>
        <source>Items at once per person</source>
        <translation>Vorhaben zugleich je Person</translation>
    </message>
</context>
</TS>
