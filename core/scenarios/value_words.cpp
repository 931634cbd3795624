// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/value_words.h"

#include "core/base/choice_text.h"
#include "core/base/written_day.h"
#include "core/planning/why_words.h"

namespace fairlead {

namespace {

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Effort || kind == Kind::Share || kind == Kind::Headcount
        || kind == Kind::Money || kind == Kind::Measure;
}

QString referenceText(const Workspace &workspace, const FieldInfo &field, const QString &id)
{
    QString name = QStringLiteral("?");
    RowKinds::withTable(QLatin1String(field.reference), [&]<class Row>() {
        if (const Row *row = workspace.find(Id<Row>::fromString(id)))
            name = namedRow(workspace, *row);
    });
    return name;
}

QString numberText(const Workspace &workspace, const FieldInfo &field, const QVariant &stored)
{
    const QString number = words::figure(shownNumber(field, stored));
    QStringList parts{number};
    if (field.kind == Kind::Share)
        parts.append(QStringLiteral("%"));
    if (field.kind == Kind::Money)
        parts.append(workspace.settings().currency);
    if (*field.unit)
        parts.append(QCoreApplication::translate("unit", field.unit));
    return parts.join(u' ');
}

/// The as-of date, near which days are named without their year.
QDate near(const Workspace &workspace)
{
    return workspace.settings().asOf;
}

QString named(const QString &what, const QString &whose)
{
    return Text::tr("%1 of %2").arg(what, whose.isEmpty() ? QStringLiteral("?") : whose);
}

template <class Row> QString kindName()
{
    return QCoreApplication::translate(Row::table, Row::label);
}

} // namespace

QString valueText(const Workspace &workspace, QLatin1String table, const FieldInfo &field,
                  const QVariant &stored)
{
    if (!stored.isValid() || stored.isNull())
        return {};
    if (field.kind == Kind::Reference)
        return referenceText(workspace, field, stored.toString());
    if (field.kind == Kind::Choice) {
        for (const Choice &choice : field.choices) {
            if (stored.toString() == QLatin1String(choice.key))
                return QCoreApplication::translate(table.data(), choice.label);
        }
    }
    if (field.kind == Kind::Date)
        return words::day(QDate::fromString(stored.toString(), Qt::ISODate), near(workspace));
    if (field.kind == Kind::Boolean)
        return stored.toBool() ? Text::tr("yes") : Text::tr("no");
    if (isNumber(field.kind))
        return numberText(workspace, field, stored);
    return stored.toString().simplified();
}

QString recordName(const Workspace &workspace, const Leave &row)
{
    return Text::tr("%1, %2").arg(named(kindName<Leave>(), words::person(workspace, row.person)),
                                  words::span(row.from, row.to, near(workspace)));
}

QString recordName(const Workspace &workspace, const Shift &row)
{
    const Rotation *rotation = workspace.find(row.rotation);
    const QString layer = choiceText(Shift::table, row.layer);
    return Text::tr("On-call %1 of %2, %3")
        .arg(layer, rotation ? rotation->name : QStringLiteral("?"),
             words::span(row.from, row.to, near(workspace)));
}

QString recordName(const Workspace &workspace, const Holiday &row)
{
    return Text::tr("%1, %2").arg(row.caption(), words::day(row.date, near(workspace)));
}

QString recordName(const Workspace &workspace, const Dependency &row)
{
    return Text::tr("%1 before %2 (%3)")
        .arg(words::item(workspace, row.predecessor), words::item(workspace, row.successor),
             words::linkType(row));
}

QString recordName(const Workspace &workspace, const SkillDemand &row)
{
    return Text::tr("%1 for %2")
        .arg(words::skill(workspace, row.skill, row.minimumLevel), words::item(workspace, row.item));
}

QString recordName(const Workspace &workspace, const Allocation &row)
{
    return Text::tr("%1 on %2, %3")
        .arg(words::person(workspace, row.person), words::item(workspace, row.item),
             words::span(row.from, row.to, near(workspace)));
}

QString recordName(const Workspace &workspace, const TeamMembership &row)
{
    return Text::tr("%1 in %2").arg(words::person(workspace, row.person), words::team(workspace, row.team));
}

QString recordName(const Workspace &workspace, const PersonSkill &row)
{
    const Skill *skill = workspace.find(row.skill);
    return named(skill ? skill->key : kindName<PersonSkill>(), words::person(workspace, row.person));
}

QString recordName(const Workspace &workspace, const CapacityAdjustment &row)
{
    const QString whose =
        row.person.isNull() ? words::team(workspace, row.team) : words::person(workspace, row.person);
    return Text::tr("%1, %2").arg(named(kindName<CapacityAdjustment>(), whose),
                                  words::span(row.from, row.to, near(workspace)));
}

QString recordName(const Workspace &workspace, const CapacityPolicy &row)
{
    return named(kindName<CapacityPolicy>(), words::team(workspace, row.team));
}

QString recordName(const Workspace &workspace, const HeadcountPlan &row)
{
    return Text::tr("%1 in %2").arg(row.role, words::team(workspace, row.team));
}

QString recordName(const Workspace &workspace, const CheckIn &row)
{
    return Text::tr("%1, %2").arg(named(kindName<CheckIn>(), words::item(workspace, row.item)),
                                  words::day(row.on, near(workspace)));
}

} // namespace fairlead
