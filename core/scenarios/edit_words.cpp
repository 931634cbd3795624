// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/edit_words.h"

#include "core/planning/why_words.h"
#include "core/scenarios/value_words.h"

namespace fairlead {

namespace {

template <class Row> std::vector<FieldWords> changedFields(const Workspace &names, const Edit<Row> &edit)
{
    std::vector<FieldWords> fields;
    const QLatin1String table(Row::table);
    for (const Field<Row> &field : Row::fields()) {
        const QVariant from = field.get(*edit.before);
        const QVariant to = field.get(*edit.after);
        if (from == to || QLatin1String(field.key) == QLatin1String("rank"))
            continue;
        fields.push_back({QLatin1String(field.key), field.title(), valueText(names, table, field, from),
                          valueText(names, table, field, to)});
    }
    return fields;
}

QString changeText(const FieldWords &field)
{
    if (field.from.isEmpty())
        return Text::tr("%1 is now %2").arg(field.title, field.to);
    if (field.to.isEmpty())
        return Text::tr("%1 is no longer %2").arg(field.title, field.from);
    return Text::tr("%1 from %2 to %3").arg(field.title, field.from, field.to);
}

QString sentenceOf(const EditWords &words)
{
    switch (words.kind) {
    case EditWords::Kind::Added:
        return Text::tr("%1 was added.").arg(words.name);
    case EditWords::Kind::Removed:
        return Text::tr("%1 was removed.").arg(words.name);
    case EditWords::Kind::Changed:
        break;
    }
    QStringList changes;
    for (const FieldWords &field : words.fields)
        changes.append(changeText(field));
    if (changes.isEmpty())
        return Text::tr("%1 has another rank.").arg(words.name);
    return Text::tr("%1: %2.").arg(words.name, words::list(changes));
}

template <class Row> EditWords wordsOf(const Workspace &names, const Edit<Row> &edit)
{
    EditWords words;
    words.kind = !edit.before ? EditWords::Kind::Added
        : !edit.after         ? EditWords::Kind::Removed
                              : EditWords::Kind::Changed;
    words.record = refer(edit.id());
    words.kindName = QCoreApplication::translate(Row::table, Row::label);
    words.name = namedRow(names, edit.row());
    if (edit.before && edit.after)
        words.fields = changedFields(names, edit);
    words.sentence = sentenceOf(words);
    return words;
}

} // namespace

Workspace withRemovedRows(Workspace after, const ChangeSet &changes)
{
    for (const AnyEdit &any : changes.edits) {
        any.visit([&]<class Row>(const Edit<Row> &edit) {
            if (edit.before && !after.find(edit.id()))
                after.rows<Row>().insert(edit.before);
        });
    }
    return after;
}

std::vector<EditWords> editsInWords(const Workspace &after, const ChangeSet &changes)
{
    const Workspace names = withRemovedRows(after, changes);
    std::vector<EditWords> all;
    for (const AnyEdit &any : changes.edits)
        all.push_back(any.visit([&](const auto &edit) { return wordsOf(names, edit); }));
    std::ranges::stable_partition(
        all, [](const EditWords &words) { return words.record.table == QLatin1String(Item::table); });
    return all;
}

} // namespace fairlead
