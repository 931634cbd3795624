// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_merge.h"

#include <QSet>

namespace fairlead {

namespace {

/// A record as something that is referred to.
using Place = std::pair<QString, QUuid>;

/// One edit of the scenario, and how much of it is picked.
struct Pick {
    Place place;
    bool isAdded = false;
    bool isRemoved = false;
    QSet<Place> refersTo; ///< before and after
    QSet<Place> needs;    ///< after
    bool isChosen = false;
    QSet<QString> fields; ///< empty: the whole edit

    bool isWhole() const { return isChosen && fields.isEmpty(); }
};

const QStringList estimateFields{QStringLiteral("optimistic"), QStringLiteral("effort"),
                                 QStringLiteral("pessimistic")};

template <class Row> void addReferences(const Row &row, QSet<Place> &places)
{
    for (const Field<Row> &field : Row::fields()) {
        if (field.referencedId && !field.referencedId(row).isNull())
            places.insert({QLatin1String(field.reference), field.referencedId(row)});
    }
}

Pick pickOf(const AnyEdit &any, const std::vector<RecordRef> &picks)
{
    Pick pick;
    any.visit([&]<class Row>(const Edit<Row> &edit) {
        pick.place = {QLatin1String(Row::table), edit.id().uuid()};
        pick.isAdded = !edit.before;
        pick.isRemoved = !edit.after;
        if (edit.before)
            addReferences(*edit.before, pick.refersTo);
        if (edit.after)
            addReferences(*edit.after, pick.needs);
    });
    pick.refersTo.unite(pick.needs);
    bool isWhole = false;
    for (const RecordRef &each : picks) {
        if (pick.place != Place(each.table, each.id))
            continue;
        pick.isChosen = true;
        isWhole = isWhole || each.field.isEmpty() || pick.isAdded || pick.isRemoved;
        pick.fields.insert(each.field);
    }
    if (isWhole)
        pick.fields.clear();
    return pick;
}

void choose(Pick &pick, bool &isChanged)
{
    isChanged = isChanged || !pick.isWhole();
    pick.isChosen = true;
    pick.fields.clear();
}

bool isOf(const Pick &pick, const char *table)
{
    return pick.place.first == QLatin1String(table);
}

/// The figures of an estimate go together, and with the skills that sum to it.
bool takesEstimate(const Pick &item)
{
    return item.isWhole() || std::ranges::any_of(estimateFields, [&](const QString &field) {
               return item.fields.contains(field);
           });
}

void bringAlong(const Pick &chosen, Pick &other, bool &isChanged)
{
    const bool isNeeded = other.isAdded && chosen.needs.contains(other.place);
    const bool hangsOn = chosen.isRemoved && other.refersTo.contains(chosen.place);
    const bool isItsDemand = isOf(chosen, Item::table) && isOf(other, SkillDemand::table)
        && other.refersTo.contains(chosen.place) && takesEstimate(chosen);
    if (isNeeded || hangsOn || isItsDemand)
        choose(other, isChanged);
    if (isOf(chosen, SkillDemand::table) && isOf(other, Item::table) && chosen.refersTo.contains(other.place)
        && !other.isWhole()) {
        for (const QString &field : estimateFields) {
            isChanged = isChanged || !other.fields.contains(field);
            other.fields.insert(field);
        }
        other.isChosen = true;
    }
}

/// Whatever a pick cannot be without.
void complete(std::vector<Pick> &picks)
{
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const Pick &chosen : std::vector<Pick>(picks)) {
            for (Pick &other : picks) {
                if (chosen.isChosen && other.place != chosen.place)
                    bringAlong(chosen, other, isChanged);
            }
        }
    }
    for (Pick &pick : picks) {
        if (isOf(pick, Item::table) && !pick.fields.isEmpty() && takesEstimate(pick))
            pick.fields.unite(QSet<QString>(estimateFields.begin(), estimateFields.end()));
    }
}

/// The row of the scenario before, with the picked fields as they are after.
template <class Row> std::shared_ptr<const Row> between(const Edit<Row> &edit, const QSet<QString> &fields)
{
    Row row = *edit.before;
    for (const Field<Row> &field : Row::fields()) {
        if (fields.contains(QLatin1String(field.key)))
            (void)field.set(row, field.get(*edit.after));
    }
    return std::make_shared<const Row>(std::move(row));
}

template <class Row>
void pickFields(const Edit<Row> &edit, const QSet<QString> &fields, ChangeSet &picked, ChangeSet &rest)
{
    const auto middle = between(edit, fields);
    picked.replace(*edit.before, *middle);
    rest.replace(*middle, *edit.after);
}

} // namespace

std::pair<ChangeSet, ChangeSet> pickedApart(const ChangeSet &changes, const std::vector<RecordRef> &picks)
{
    std::vector<Pick> all;
    for (const AnyEdit &any : changes.edits)
        all.push_back(pickOf(any, picks));
    complete(all);
    ChangeSet picked;
    ChangeSet rest;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].isChosen)
            rest.edits.push_back(changes.edits[i]);
        else if (all[i].isWhole())
            picked.edits.push_back(changes.edits[i]);
        else
            changes.edits[i].visit([&](const auto &edit) { pickFields(edit, all[i].fields, picked, rest); });
    }
    return {std::move(picked), std::move(rest)};
}

} // namespace fairlead
