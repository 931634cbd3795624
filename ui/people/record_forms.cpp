// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_forms.h"

#include "core/careers/career_readiness.h"
#include "core/people/record_edits.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordForms)
};

template <class Row> RecordLook lookOf(const Row &row, const QStringList &keys)
{
    RecordLook look;
    look.record = refer(row.id);
    look.shape.only = keys;
    look.kind = QCoreApplication::translate(Row::table, Row::label);
    return look;
}

QStringList keysOf(std::initializer_list<const char *> keys)
{
    QStringList all;
    for (const char *key : keys)
        all << QLatin1String(key);
    return all;
}

RecordLook lookOf(const PersonDesk &desk, const Feedback &row)
{
    RecordLook look = lookOf(row,
                             keysOf({"on", "direction", "said_on", "visibility", "item", "competency",
                                     "behaviour", "situation", "impact"}));
    look.turn = row.saidOn.isValid() ? Words::tr("Not said") : Words::tr("Said today");
    if (const auto names = competencyChoices(desk); !names.isEmpty())
        look.shape.choices.insert(QStringLiteral("competency"), names);
    return look;
}

RecordLook lookOf(const Recognition &row)
{
    RecordLook look = lookOf(row, keysOf({"on", "said_on", "published", "text"}));
    look.turn = row.saidOn.isValid() ? Words::tr("Not said") : Words::tr("Said today");
    return look;
}

/// The day on which a concern is closed follows from its state: the time of its retention counts from there.
PrivateChanges closedWith(const PrivateRecords &next, const Id<PerformanceConcern> &id, QDate asOf)
{
    PrivateChanges changes;
    const PerformanceConcern *now = next.find(id);
    if (!now || isOpen(*now) != now->closedOn.isValid())
        return changes;
    PerformanceConcern after = *now;
    after.closedOn = isOpen(*now) ? QDate() : asOf;
    return changes.replace(*now, after);
}

RecordLook lookOf(const PersonDesk &desk, const PerformanceConcern &row)
{
    RecordLook look =
        lookOf(row, keysOf({"on", "state", "closed_on", "hr_informed", "expectation", "support"}));
    look.turn = isOpen(row) ? Words::tr("Resolved") : Words::tr("Open again");
    look.shape.labels = {{QStringLiteral("expectation"), Words::tr("What was said: the expectation")},
                         {QStringLiteral("support"), Words::tr("What was agreed: the support")}};
    look.shape.follow = [id = row.id, asOf = desk.asOf()](const PrivateRecords &next, const QString &field) {
        return field == QLatin1String("state") ? closedWith(next, id, asOf) : PrivateChanges();
    };
    return look;
}

RecordLook lookOf(const ConcernCheckpoint &row)
{
    RecordLook look = lookOf(row, keysOf({"due", "held_on", "outcome"}));
    look.turn = row.heldOn.isValid() ? Words::tr("Not held") : Words::tr("Held today");
    return look;
}

} // namespace

QList<std::pair<QString, QString>> competencyChoices(const PersonDesk &desk)
{
    QStringList names;
    if (const auto facts = competencyFacts(desk.workspace(), desk.records(), desk.personId())) {
        for (const CompetencyFacts &each : *facts)
            names << each.name;
    }
    for (const Evidence &row : desk.records().rows<Evidence>()) {
        if (row.person == desk.personId() && !row.competency.isEmpty() && !names.contains(row.competency))
            names << row.competency;
    }
    QList<std::pair<QString, QString>> choices;
    for (const QString &name : names)
        choices.append({name, name});
    return choices;
}

std::optional<RecordLook> recordLookOf(const PersonDesk &desk, const QString &key)
{
    const PrivateRecords &records = desk.session().records();
    if (const auto *feedback = rowOfLine<Feedback>(records, key))
        return lookOf(desk, *feedback);
    if (const auto *recognition = rowOfLine<Recognition>(records, key))
        return lookOf(*recognition);
    if (const auto *concern = rowOfLine<PerformanceConcern>(records, key))
        return lookOf(desk, *concern);
    if (const auto *checkpoint = rowOfLine<ConcernCheckpoint>(records, key))
        return lookOf(*checkpoint);
    if (const auto *note = rowOfLine<PrivateNote>(records, key))
        return lookOf(*note, keysOf({"date", "kind", "text"}));
    return std::nullopt;
}

} // namespace fairlead
