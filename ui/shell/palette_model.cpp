// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

namespace fairlead {

namespace {

constexpr size_t mostRecords = 12;

bool hasAllWords(const QString &text, const QString &words)
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts,
                               [&](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

PaletteModel::PaletteModel(const Workbench &workbench, const Commands &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_workbench(workbench)
    , m_commands(commands)
    , m_search(workbench)
{
    connect(&m_search, &SearchKeeper::locked, this, &PaletteModel::forgetPrivate);
}

void PaletteModel::search(const QString &words)
{
    beginResetModel();
    m_entries.clear();
    addQuick(words);
    const auto hits = m_search.find(words, mostRecords);
    if (!hits.empty())
        m_entries.push_back({tr("Records"), {}, {}, {}});
    for (const SearchHit &hit : hits) {
        const QString key =
            hit.caption.startsWith(hit.key) ? QString() : QString(hit.key % QStringLiteral(" · "));
        const QString kind = hit.isPrivate ? tr("%1, private").arg(hit.kind) : hit.kind;
        Entry entry{hit.caption, QString(key % kind), RecordRef{hit.table, hit.id, {}}, {}};
        entry.isPrivate = hit.isPrivate;
        m_entries.push_back(std::move(entry));
    }
    addScenarios(words);
    bool first = true;
    for (const Command &command : m_commands.all()) {
        if (!command.enabled() || !hasAllWords(command.words, words))
            continue;
        if (std::exchange(first, false))
            m_entries.push_back({tr("Commands"), {}, {}, {}});
        m_entries.push_back({command.words, command.keysShown(), {}, command.id});
    }
    if (words.trimmed().isEmpty())
        addExamples();
    endResetModel();
}

/// The vault is locked: no private line may stay on the list.
void PaletteModel::forgetPrivate()
{
    beginResetModel();
    std::erase_if(m_entries, [](const Entry &entry) { return entry.isPrivate; });
    endResetModel();
}

/// What the words would add, or why they cannot yet.
void PaletteModel::addQuick(const QString &words)
{
    m_quick.reset();
    const Plan *plan = m_workbench.plan();
    const QuickContext context{plan ? plan->id : Id<Plan>(), m_workbench.team(), m_workbench.asOf()};
    auto entry = quickEntry(m_workbench.workspace(), words, context);
    if (!entry)
        return;
    if (!*entry) {
        m_entries.push_back({(*entry).error().message, {}, {}, {}});
        return;
    }
    m_quick = **std::move(entry);
    m_entries.push_back({tr("Add"), {}, {}, {}});
    m_entries.push_back({m_quick->changes.sentence, QStringLiteral("Enter"), {}, {}, true});
}

/// The current plan and its scenarios, but for what is on screen.
void PaletteModel::addScenarios(const QString &words)
{
    const Plan *plan = m_workbench.plan();
    if (!plan || words.trimmed().isEmpty())
        return;
    bool first = true;
    const auto add = [&](const QString &line, const Id<Scenario> &id) {
        const Scenario *shown = m_workbench.scenario();
        if ((shown ? shown->id : Id<Scenario>()) == id || !hasAllWords(line, words))
            return;
        if (std::exchange(first, false))
            m_entries.push_back({tr("Show"), {}, {}, {}});
        m_entries.push_back({line, QString(), {}, {}, false, id});
    };
    add(tr("Show the current plan"), {});
    for (const Scenario &scenario : m_workbench.session().workspace().rows<Scenario>()) {
        if (scenario.plan == plan->id)
            add(tr("Show scenario “%1”").arg(scenario.name), scenario.id);
    }
}

/// What can be typed besides words to look for.
void PaletteModel::addExamples()
{
    m_entries.push_back(
        {tr("Or type: %1").arg(quickEntryExamples().join(QStringLiteral("  ·  "))), {}, {}, {}});
}

const QuickEntry *PaletteModel::quick(int row) const
{
    const bool isQuick = row >= 0 && row < rowCount() && m_entries[size_t(row)].isQuick;
    return isQuick && m_quick ? &*m_quick : nullptr;
}

std::optional<RecordRef> PaletteModel::record(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(row)].record : std::nullopt;
}

std::optional<Id<Scenario>> PaletteModel::scenario(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[size_t(row)].scenario : std::nullopt;
}

const Command *PaletteModel::command(int row) const
{
    return row >= 0 && row < rowCount() ? m_commands.find(m_entries[size_t(row)].command) : nullptr;
}

int PaletteModel::next(int row, int by) const
{
    const int count = rowCount();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 && by < 0 ? count - 1 : (row + by + count) % count;
        if (!m_entries[size_t(row)].isHeading())
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.words;
    case Qt::AccessibleTextRole:
        return entry.note.isEmpty() ? entry.words : tr("%1, %2").arg(entry.words, entry.note);
    case NoteRole:
        return entry.note;
    case HeadingRole:
        return entry.isHeading();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_entries[size_t(index.row())].isHeading();
    return heading ? Qt::ItemFlags() : QAbstractListModel::flags(index);
}

} // namespace fairlead
