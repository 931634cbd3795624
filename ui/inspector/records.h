// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// One property of a record, whatever its kind.
struct FieldView {
    FieldInfo info;
    QString title;          ///< translated
    QVariant value;         ///< in stored form
    const char *table = ""; ///< Row::table, in whose context the labels are translated

    QString choiceLabel(const Choice &choice) const
    {
        return QCoreApplication::translate(table, choice.label);
    }
};

/// A record of any kind, as forms and lists see it.
struct RecordView {
    QString kind;                  ///< translated: "Item"
    QString plural;                ///< translated: "Items"
    QString key;                   ///< human key; empty when the kind has none
    QString caption;               ///< how people name it in a sentence
    std::vector<FieldView> fields; ///< those that people see, in order
};

/// A row as forms and lists see it, whatever its list of kinds.
template <class Row> RecordView recordViewOf(const Row &row)
{
    RecordView view;
    view.kind = QCoreApplication::translate(Row::table, Row::label);
    view.plural = QCoreApplication::translate(Row::table, Row::plural);
    view.caption = row.caption();
    if constexpr (requires { row.key; })
        view.key = row.key;
    for (const Field<Row> &field : Row::fields()) {
        if (!field.isInternal)
            view.fields.push_back({field, field.title(), field.get(row), Row::table});
    }
    return view;
}

/// The rows of one kind: their ids in stored form with their names, by name.
template <class Row> QList<std::pair<QString, QString>> rowChoices(const Table<Row> &rows)
{
    QList<std::pair<QString, QString>> choices;
    for (const Row &row : rows)
        choices.append({row.id.toString(), row.caption()});
    std::ranges::sort(choices, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return choices;
}

/// Nothing when there is no such record.
std::optional<RecordView> recordView(const Workspace &workspace, const RecordRef &record);

/// How people name a record of any kind; empty when there is none.
QString captionOf(const Workspace &workspace, const RecordRef &record);

/// The change of one field, to a stored value, in each of the records, which are of one kind. NotFound
/// when one is gone, Invalid when the value does not fit.
Result<ChangeSet> changeRecords(const Workspace &workspace, const QList<RecordRef> &records,
                                const QString &field, const QVariant &value);

/// The records a reference may point to: their ids in stored form with their names, by name.
QList<std::pair<QString, QString>> referenceChoices(const Workspace &workspace, const char *table);

} // namespace fairlead
