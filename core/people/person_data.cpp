// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_data.h"

#include "core/base/written_day.h"
#include "core/vault/retention.h"

#include <algorithm>

namespace fairlead {

namespace {

/// The caption of any record that a field refers to; empty where it is gone.
QString nameOf(const Workspace &workspace, const PrivateRecords &records, const FieldInfo &field,
               const QUuid &id)
{
    QString name;
    const QLatin1String table(field.reference);
    RowKinds::withTable(table, [&]<class Row>() {
        if (const Row *row = workspace.find(Id<Row>::fromUuid(id)))
            name = row->caption();
    });
    PrivateKinds::withTable(table, [&]<class Row>() {
        if (const Row *row = records.find(Id<Row>::fromUuid(id)))
            name = row->caption();
    });
    return name;
}

template <class Row> QString choiceLabel(const Field<Row> &field, const QString &key)
{
    for (const Choice &choice : field.choices) {
        if (key == QLatin1String(choice.key))
            return QCoreApplication::translate(Row::table, choice.label);
    }
    return key;
}

template <class Row>
QString shownValue(const Workspace &workspace, const PrivateRecords &records, const Field<Row> &field,
                   const Row &row, const QLocale &locale)
{
    const QVariant value = field.get(row);
    switch (field.kind) {
    case Kind::Reference:
        return nameOf(workspace, records, field, field.referencedId(row));
    case Kind::Choice:
        return choiceLabel(field, value.toString());
    case Kind::Boolean:
        return value.toInt() != 0 ? Text::tr("yes") : Text::tr("no");
    case Kind::Date:
        return value.isNull() ? QString() : writtenDay(value.toDate(), u"d MMM yyyy", locale);
    case Kind::Instant: {
        const auto at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return value.isNull() ? QString()
                              : Text::tr("%1 UTC").arg(writtenDay(at.date(), u"d MMM yyyy", locale)
                                                       + at.time().toString(QStringLiteral(" HH:mm")));
    }
    case Kind::Share:
        return value.isNull()
            ? QString()
            : locale.toString(100 * shownNumber(field, value), 'g', 6) + QStringLiteral(" %");
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure: {
        if (value.isNull())
            return {};
        const QString number = locale.toString(shownNumber(field, value), 'g', 6);
        return *field.unit ? QString(number + u' ' + QCoreApplication::translate("unit", field.unit))
                           : number;
    }
    default:
        return value.toString();
    }
}

template <class Row>
PersonRecord described(const Workspace &workspace, const PrivateRecords &records, const Row &row,
                       const Id<Person> &person, const QLocale &locale)
{
    PersonRecord record;
    record.kind = QCoreApplication::translate(Row::table, Row::label);
    record.caption = row.caption();
    for (const Field<Row> &field : Row::fields()) {
        const bool isPerson = field.referencedId && field.referencedId(row) == person.uuid();
        if (field.kind == Kind::Identity || field.isInternal || isPerson)
            continue;
        const QString value = shownValue(workspace, records, field, row, locale);
        if (!value.isEmpty())
            record.fields.emplace_back(field.title(), value);
    }
    return record;
}

template <class Row> bool refersTo(const Row &row, const QUuid &id)
{
    if (row.id.uuid() == id)
        return true;
    for (const Field<Row> &field : Row::fields()) {
        if (field.referencedId && field.referencedId(row) == id)
            return true;
    }
    return false;
}

template <class Row> bool isShown(const PrivateRecords &records, const Row &row)
{
    if constexpr (std::is_same_v<Row, GrowthRating>) {
        const GrowthAssessment *of = records.find(row.assessment);
        return of && isShownToPerson(*of);
    } else if constexpr (std::is_same_v<Row, ReviewPart>) {
        const ReviewPacket *of = records.find(row.packet);
        return of && isShownToPerson(*of) && row.recordId.isEmpty();
    } else {
        return isShownToPerson(row);
    }
}

QString whyHidden(bool isConcern)
{
    return isConcern ? Text::tr("a concern: shown to the person in the talk about it")
                     : Text::tr("a note of the manager");
}

template <class Row>
PersonRecord describedPrivate(const Workspace &workspace, const PrivateRecords &records, const Row &row,
                              const Id<Person> &person, const QLocale &locale)
{
    PersonRecord record = described(workspace, records, row, person, locale);
    record.isPrivate = true;
    record.isKnownToPerson = isShown(records, row);
    if (!record.isKnownToPerson)
        record.note =
            whyHidden(std::is_same_v<Row, PerformanceConcern> || std::is_same_v<Row, ConcernCheckpoint>);
    return record;
}

} // namespace

std::vector<PersonRecord> personData(const Workspace &workspace, const PrivateRecords &records,
                                     const Id<Person> &person, const QLocale &locale)
{
    std::vector<PersonRecord> found;
    const auto sortFrom = [&found](size_t first) {
        std::ranges::stable_sort(found.begin() + std::ptrdiff_t(first), found.end(), {},
                                 &PersonRecord::caption);
    };
    RowKinds::all([&]<class Row>() {
        const size_t first = found.size();
        for (const Row &row : workspace.rows<Row>()) {
            if (!refersTo(row, person.uuid()))
                continue;
            PersonRecord record = described(workspace, records, row, person, locale);
            record.isKnownToPerson = true;
            found.push_back(std::move(record));
        }
        sortFrom(first);
    });
    PrivateKinds::all([&]<class Row>() {
        const size_t first = found.size();
        for (const Row &row : records.rows<Row>()) {
            if (personOf(records, row) != person) // who only interviewed somebody is not whom it is about
                continue;
            found.push_back(describedPrivate(workspace, records, row, person, locale));
        }
        sortFrom(first);
    });
    return found;
}

std::optional<PersonRecord> privateRecord(const Workspace &workspace, const PrivateRecords &records,
                                          QAnyStringView table, const QUuid &id, const QLocale &locale)
{
    std::optional<PersonRecord> found;
    PrivateKinds::withTable(table, [&]<class Row>() {
        if (const Row *row = records.find(Id<Row>::fromUuid(id)))
            found = describedPrivate(workspace, records, *row, Id<Person>(), locale);
    });
    return found;
}

} // namespace fairlead
