// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/checks/tour.h"
#include "core/exchange/sample_rows.h"
#include "core/workspace/change_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

using namespace sample_rows;

namespace {

template <class Row> Result<void> addRows(const QJsonArray &rows, ChangeSet &changes)
{
    for (const QJsonValue &value : rows) {
        auto read = newRow<Row>(value.toObject());
        if (!read)
            return fail(read.error());
        changes.add(*std::move(read));
    }
    return {};
}

template <class Row>
Result<void> changeRows(const QJsonArray &rows, const Workspace &workspace, ChangeSet &changes)
{
    for (const QJsonValue &value : rows) {
        const QString name = nameOf<Row>(value.toObject());
        const Row *before = workspace.find(namedId<Row>(name));
        if (!before)
            return fail(inRow(Row::table, name, Text::tr("does not exist.")));
        auto after = withFields(*before, value.toObject());
        if (!after)
            return fail(after.error());
        changes.replace(*before, *std::move(after));
    }
    return {};
}

/// The rows that a step or a scenario adds and changes.
Result<ChangeSet> rowsFromJson(const QJsonObject &step, const Workspace &workspace)
{
    ChangeSet changes;
    const QJsonObject added = step.value(QLatin1String("add")).toObject();
    const QJsonObject changed = step.value(QLatin1String("change")).toObject();
    auto done = RowKinds::each([&]<class Row>() -> Result<void> {
        const QLatin1String table(Row::table);
        if (auto rows = addRows<Row>(added.value(table).toArray(), changes); !rows)
            return rows;
        return changeRows<Row>(changed.value(table).toArray(), workspace, changes);
    });
    if (!done)
        return fail(done.error());
    return changes;
}

/// A scenario is written like a step: its row, and what it would add and change, which is kept aside in it.
Result<Scenario> scenarioFromJson(const QJsonObject &object, const Workspace &workspace, qint64 revision)
{
    const QJsonObject fields = object.value(QLatin1String("row")).toObject();
    Scenario scenario;
    scenario.id = namedId<Scenario>(nameOf<Scenario>(fields));
    scenario.baseRevision = revision;
    auto read = withFields(std::move(scenario), fields);
    if (!read)
        return read;
    const auto changes = rowsFromJson(object, workspace);
    if (!changes)
        return fail(changes.error());
    const auto next = applied(workspace, *changes);
    if (!next)
        return fail(inRow(Scenario::table, read->name, next.error().message));
    read->changes = QString::fromUtf8(toJson(difference(workspace, *next)));
    return read;
}

Result<ChangeSet> changesFromJson(const QJsonObject &step, const Workspace &workspace, qint64 revision)
{
    auto changes = rowsFromJson(step, workspace);
    if (!changes)
        return changes;
    changes->sentence = step.value(QLatin1String("sentence")).toString();
    const QJsonArray scenarios = step.value(QLatin1String("scenarios")).toArray();
    for (const QJsonValue &value : scenarios) {
        auto scenario = scenarioFromJson(value.toObject(), workspace, revision);
        if (!scenario)
            return fail(scenario.error());
        changes->add(*std::move(scenario));
    }
    return changes;
}

} // namespace

Result<std::vector<HistoryStep>> historyFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonArray steps = QJsonDocument::fromJson(json, &error).array();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::malformed(Text::tr("At byte %1: %2.").arg(error.offset).arg(error.errorString())));
    std::vector<HistoryStep> history;
    Workspace workspace;
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        auto changes = changesFromJson(step, workspace, qint64(history.size()));
        if (!changes)
            return fail(changes.error());
        auto next = applied(workspace, *changes);
        if (!next)
            return fail(next.error());
        workspace = *std::move(next);
        const auto at = QDateTime::fromString(step.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
        history.push_back({at, *std::move(changes)});
    }
    return history;
}

Result<PrivateRecords> privateRecordsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject tables = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::malformed(Text::tr("At byte %1: %2.").arg(error.offset).arg(error.errorString())));
    PrivateRecords records;
    qsizetype known = 0;
    auto done = PrivateKinds::each([&]<class Row>() -> Result<void> {
        const QJsonArray rows = tables.value(QLatin1String(Row::table)).toArray();
        known += rows.isEmpty() ? 0 : 1;
        for (const QJsonValue &value : rows) {
            auto read = newRow<Row>(value.toObject());
            if (!read)
                return fail(read.error());
            records.rows<Row>().insert(*std::move(read));
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    if (known != tables.size())
        return fail(Error::malformed(Text::tr("A kind of private record is not known.")));
    return records;
}

Result<PrivateRecords> marloweQuayPrivate()
{
    QFile file(QStringLiteral(":/sample/marlowe_quay_private.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::notFound(Text::tr("The program was built without its sample.")));
    return privateRecordsFromJson(file.readAll());
}

Result<PrivateChanges> sampleForVault(const Workspace &workspace)
{
    const auto records = marloweQuayPrivate();
    if (!records)
        return fail(records.error());
    PrivateChanges changes;
    changes.sentence = Text::tr("Put the sample's private records into the vault");
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records->rows<Row>())
            changes.add(row);
    });
    if (!applied(PrivateRecords(), changes, workspace)) // they refer to people who are not there
        return fail(Error::notFound(Text::tr("This workspace is not the sample.")));
    return changes;
}

Result<std::vector<HistoryStep>> marloweQuayHistory()
{
    QFile file(QStringLiteral(":/sample/marlowe_quay.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::notFound(Text::tr("The program was built without its sample.")));
    return historyFromJson(file.readAll());
}

Result<Workspace> marloweQuay()
{
    const auto history = marloweQuayHistory();
    if (!history)
        return fail(history.error());
    Workspace workspace;
    for (const HistoryStep &step : *history) {
        auto next = appliedUnchecked(std::move(workspace), step.changes);
        if (!next)
            return next;
        workspace = *std::move(next);
    }
    return workspace;
}

namespace {

Result<std::unique_ptr<MemoryJournal>> journalOf(const std::vector<HistoryStep> &history)
{
    auto journal = std::make_unique<MemoryJournal>();
    qint64 seq = 0;
    for (const HistoryStep &step : history) {
        const JournalEntry entry{++seq, step.at, QString(), step.changes.sentence, EntryKind::Do, 0};
        if (auto written = journal->write(entry, step.changes); !written)
            return fail(written.error());
    }
    return journal;
}

} // namespace

Result<std::unique_ptr<MemoryJournal>> marloweQuayJournal()
{
    const auto history = marloweQuayHistory();
    return history ? journalOf(*history) : fail(history.error());
}

Result<std::unique_ptr<MemoryJournal>> guidedSampleJournal()
{
    auto history = marloweQuayHistory();
    const auto workspace = marloweQuay();
    if (!history || !workspace)
        return fail(history ? workspace.error() : history.error());
    // Part of the last step: the first Ctrl+Z of a new user must not take the tour away.
    ChangeSet &last = history->back().changes;
    const QString sentence = last.sentence;
    last = merged(last, tourThrough(*workspace));
    last.sentence = sentence;
    return journalOf(*history);
}

} // namespace fairlead
