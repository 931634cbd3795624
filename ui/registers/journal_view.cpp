// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/journal_view.h"

#include "core/workspace/touched_records.h"
#include "ui/history/history_model.h"
#include "ui/inspector/records.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

Fact plain(const QString &text)
{
    Fact fact;
    fact.text = text;
    return fact;
}

QString touchWords(const TouchedRecord &record)
{
    switch (record.touch) {
    case TouchedRecord::Touch::Added:
        return Words::tr("added");
    case TouchedRecord::Touch::Removed:
        return Words::tr("removed");
    case TouchedRecord::Touch::Changed:
        break;
    }
    return Words::tr("changed: %1").arg(record.fields.join(QStringLiteral(", ")));
}

/// A record that is gone leads nowhere.
FactRow touchedRow(const Workspace &now, const TouchedRecord &record)
{
    const RecordRef ref{record.table, record.id, {}};
    const QString name = captionOf(now, ref);
    return {recordView(now, ref) ? ref : RecordRef(),
            {plain(record.kind), plain(name.isEmpty() ? record.caption : name), plain(touchWords(record))}};
}

} // namespace

void JournalFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

void JournalFilter::setWho(const QString &who)
{
    m_who = who;
    invalidateFilter();
}

void JournalFilter::setKind(std::optional<EntryKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_kind && cell(HistoryModel::What).data(HistoryModel::KindRole).toInt() != int(*m_kind))
        return false;
    if (!m_who.isEmpty() && cell(HistoryModel::Who).data().toString() != m_who)
        return false;
    for (const int column : {HistoryModel::What, HistoryModel::When, HistoryModel::Who}) {
        if (cell(column).data().toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return m_words.isEmpty();
}

JournalView::JournalView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new HistoryModel(workbench.session(), this))
    , m_entries(new JournalFilter(this))
    , m_head(new SectionHead(tr("Journal")))
    , m_filter(new QLineEdit)
    , m_who(new QComboBox)
    , m_kind(new QComboBox)
    , m_look(new Button(tr("Look at it as it was then"), ButtonRole::Quiet))
    , m_table(new TableView(tr("Journal")))
    , m_touchedHead(new SectionHead(tr("What it touched")))
    , m_touched(new FactTable(workbench, tr("What it touched"),
                              {{tr("Kind"), 180}, {tr("Record")}, {tr("What happened"), 420}}, this))
{
    m_entries->setSourceModel(m_model);
    m_table->setModel(m_entries);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDensity(Density::Compact);
    m_table->setColumnWidths({170, 0, 160, 110});
    m_touched->view().setDensity(Density::Compact);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 1});
    column->addWidget(buildHead());
    column->addWidget(m_table, 3);
    column->addWidget(m_touchedHead);
    column->addWidget(m_touched, 2);
    leadFocus(this, m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalView::showTouched);
    connect(&m_touched->view(), &QAbstractItemView::activated, this, &JournalView::recordWanted);
    connect(m_entries, &QAbstractItemModel::rowsInserted, this, &JournalView::showPeople);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_entries, signal, this, &JournalView::showCounts);
    showPeople();
    showCounts();
    showTouched();
}

QWidget *JournalView::buildHead()
{
    const Theme &look = theme(this);
    m_filter->setPlaceholderText(tr("Filter  /"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(look.px(200));
    nameControl(*m_filter, tr("Filter the journal"));
    nameControl(*m_who, tr("By whom"));
    nameControl(*m_kind, tr("Kind of entry"));
    m_kind->addItem(tr("All entries"));
    for (const EntryKind kind : {EntryKind::Do, EntryKind::Undo, EntryKind::Redo})
        m_kind->addItem(HistoryModel::kindWords(kind), int(kind));
    m_look->setToolTip(tr("Shows every place as it was after this entry; from there you can return to it"));
    for (QWidget *part : {static_cast<QWidget *>(m_look), static_cast<QWidget *>(m_who),
                          static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_filter)})
        m_head->addEnd(part);
    connect(m_filter, &QLineEdit::textChanged, m_entries, &JournalFilter::setWords);
    connect(m_who, &QComboBox::currentIndexChanged, this,
            [this] { m_entries->setWho(m_who->currentData().toString()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_entries->setKind(kind.isValid() ? std::optional(EntryKind(kind.toInt())) : std::nullopt);
    });
    connect(m_look, &QAbstractButton::clicked, this, [this] {
        if (current() >= 0)
            m_workbench.preview(current());
    });
    auto *slash =
        new QShortcut(QKeySequence(Qt::Key_Slash), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(slash, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return m_head;
}

qint64 JournalView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(HistoryModel::RevisionRole).toLongLong() : -1;
}

void JournalView::showCounts()
{
    const int shown = m_entries->rowCount();
    const int all = m_model->rowCount();
    m_head->setNote(shown == all ? tr("%n entry(s)", nullptr, all)
                                 : tr("%1 of %n entry(s)", nullptr, all).arg(shown));
}

/// Everybody who has written something; where nobody is named, there is nothing to choose from.
void JournalView::showPeople()
{
    QStringList people;
    for (const JournalEntry &entry : m_workbench.session().history())
        people.append(entry.actor);
    people.removeDuplicates();
    people.removeAll(QString());
    people.sort(Qt::CaseInsensitive);
    QStringList known;
    for (int item = 1; item < m_who->count(); ++item)
        known.append(m_who->itemData(item).toString());
    m_who->setVisible(!people.isEmpty());
    m_table->setColumnHidden(HistoryModel::Who, people.isEmpty());
    if (m_who->count() > 0 && people == known)
        return;
    const QString chosen = m_who->currentData().toString();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &each : std::as_const(people))
        m_who->addItem(each, each);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

/// Read from the journal when somebody looks, since it costs as much as going back there.
void JournalView::showTouched()
{
    const qint64 entry = current();
    m_look->setEnabled(entry >= 0);
    m_touchedHead->setNote(entry >= 0 ? QString() : tr("Choose an entry."));
    if (!isVisible() || entry == m_shown)
        return;
    m_shown = entry;
    QList<FactRow> rows;
    const Session &session = m_workbench.session();
    const auto after = entry >= 0 ? session.at(entry) : Result<Workspace>(Workspace());
    const auto before = entry >= 0 ? session.at(entry - 1) : Result<Workspace>(Workspace());
    if (!after || !before)
        m_touchedHead->setNote((after ? before : after).error().message);
    else if (entry >= 0)
        for (const TouchedRecord &record : touchedRecords(difference(*before, *after)))
            rows.append(touchedRow(m_workbench.workspace(), record));
    m_touched->setRows(rows);
}

void JournalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_table->currentIndex().isValid() && m_entries->rowCount() > 0)
        m_table->setCurrentIndex(m_entries->index(0, HistoryModel::When));
    showTouched();
}

} // namespace fairlead
