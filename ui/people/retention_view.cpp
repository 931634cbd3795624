// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/retention_view.h"

#include "core/people/person_data.h"
#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int recordWidth = 380;

Label *factLabel(const QString &text, TextSize size, Tone tone)
{
    auto *label = new Label(text, size, tone);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // it is what somebody typed
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RetentionView::RetentionView(Workbench &workbench, PrivateSession &session, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_session(session)
    , m_model(new RetentionModel(workbench, session, this))
    , m_head(new SectionHead(tr("Due to be purged")))
    , m_all(new Button(tr("Choose all"), ButtonRole::Quiet))
    , m_purge(new Button(QString(), ButtonRole::Normal))
    , m_table(new TableView(tr("Due to be purged")))
    , m_message(new MessageBar)
    , m_pages(new QStackedWidget)
{
    m_listPage = buildList();
    m_pages->addWidget(m_listPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    leadFocus(this, m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RetentionView::refresh);
    connect(m_model, &RetentionModel::chosenChanged, this, &RetentionView::refreshChoice);
    refresh();
    refreshChoice();
}

/// The model still tells while it goes.
RetentionView::~RetentionView()
{
    m_model->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

QWidget *RetentionView::buildList()
{
    m_head->addEnd(m_all);
    m_head->addEnd(m_purge);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(m_model->chosen().size() < m_model->due().size()); });
    connect(m_purge, &QPushButton::clicked, this, &RetentionView::ask);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({0, 150, 120, 120});
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RetentionView::showRecord);
    auto *list = new QVBoxLayout;
    list->addWidget(m_head);
    list->addWidget(m_table, 1);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(list, 1);
    across->addWidget(buildRecord());
    setSpace(list, {6, 1, 4, 3, 1});
    return page;
}

QWidget *RetentionView::buildRecord()
{
    m_title = factLabel({}, TextSize::Section, Tone::Text);
    m_kind = factLabel({}, TextSize::Note, Tone::Secondary);
    m_along = factLabel({}, TextSize::Note, Tone::Warning);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->addWidget(m_title);
    rows->addWidget(m_kind);
    rows->addWidget(m_along);
    m_facts = new QVBoxLayout;
    rows->addLayout(m_facts);
    rows->addStretch(1);
    setSpace(m_facts, {0, 1, 0, 0, 0.5});
    setSpace(rows, {6, 3, 4, 3, 1});
    auto *panel = new Panel(Fill::Surface, Qt::LeftEdge);
    panel->setFixedWidth(theme(this).px(recordWidth));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(calmScrollArea(content));
    return panel;
}

void RetentionView::refresh()
{
    const int count = int(m_model->due().size());
    m_head->setNote(
        tr("%1 about %2")
            .arg(tr("%n record(s)", nullptr, count), tr("%n person(s)", nullptr, m_model->peopleCount())));
    delete m_emptyPage;
    m_emptyPage = nullptr;
    if (count == 0) {
        const QDate next = m_model->next();
        const QString when = next.isValid()
            ? tr("The next record is due on %1.").arg(QLocale().toString(next, QLocale::LongFormat))
            : tr("Nothing that is kept has a day on which it will be due.");
        m_emptyPage = new EmptyState(
            tr("Nothing is due to be purged"),
            tr("%1 1:1s, feedback and notes are kept for 24 months, candidates for 6 months after the "
               "decision, concerns for 12 months after they were closed, and everything about somebody who "
               "has left for 6 months.")
                .arg(when));
        m_pages->addWidget(m_emptyPage);
    }
    m_pages->setCurrentWidget(m_emptyPage ? m_emptyPage : m_listPage);
    layOutRows();
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(1, 0)); // behind the first heading
    showRecord();
}

/// A heading stands over the whole width.
void RetentionView::layOutRows()
{
    const Theme &look = theme(this);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->isHeading(row);
        m_table->setRowHeight(row, isHeading ? look.px(40) : look.rowHeight());
        if (isHeading)
            m_table->setSpan(row, 0, 1, RetentionModel::columns);
    }
}

void RetentionView::refreshChoice()
{
    const auto chosen = m_model->chosen();
    const bool isAll = !chosen.empty() && chosen.size() == m_model->due().size();
    m_all->setText(isAll ? tr("Choose none") : tr("Choose all"));
    m_purge->setText(chosen.empty() ? tr("Purge …")
                                    : tr("Purge %n record(s) …", nullptr, int(chosen.size())));
    m_purge->setEnabled(!chosen.empty() && !m_session.isReadOnly());
    m_purge->setToolTip(m_session.readOnlyReason());
}

void RetentionView::showRecord()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RetentionModel::Row *row = m_model->row(m_table->currentIndex().row());
    const bool isRecord = row && row->heading.isEmpty();
    const PrivateRecords &records = m_session.records();
    const auto shown = isRecord
        ? privateRecord(m_session.workspace(), records, QLatin1String(row->record.table), row->record.id)
        : std::nullopt;
    m_title->setText(shown ? shown->caption : tr("Choose a record to look at it"));
    m_kind->setText(shown ? shown->kind : QString());
    m_kind->setVisible(shown.has_value());
    const PrivateChanges removals = shown ? purgeOf(records, {row->record}) : PrivateChanges();
    const int along = int(removals.edits.size()) - 1;
    m_along->setText(tr("%n record(s) that belong(s) to it would go with it.", nullptr, along));
    m_along->setVisible(along > 0);
    if (!shown)
        return;
    for (const auto &[title, value] : shown->fields)
        addFact(title, value);
    for (const AnyPrivateEdit &any : removals.edits) {
        any.visit([&]<class Row>(const Edit<Row> &edit) {
            if (edit.id().uuid() != row->record.id)
                addFact(QCoreApplication::translate(Row::table, Row::label), edit.row().caption());
        });
    }
}

void RetentionView::addFact(const QString &title, const QString &value)
{
    m_facts->addSpacing(theme(this).space(1));
    m_facts->addWidget(factLabel(title, TextSize::Note, Tone::Secondary));
    m_facts->addWidget(factLabel(value, TextSize::Body, Tone::Text));
}

QString RetentionView::shownRecord() const
{
    QStringList lines{m_title->text(), m_kind->text()};
    for (int at = 0; at < m_facts->count(); ++at) {
        if (const auto *label = qobject_cast<Label *>(m_facts->itemAt(at)->widget()))
            lines << label->text();
    }
    return lines.join(u'\n');
}

QString RetentionView::question() const
{
    const int chosen = int(m_model->chosen().size());
    if (chosen == 0)
        return {};
    const int all = int(purgeOf(m_session.records(), m_model->chosen()).edits.size());
    const QString what = all == chosen
        ? tr("Purge %n record(s) for good?", nullptr, chosen)
        : tr("Purge %1 for good, and with them %2 that belong to them?")
              .arg(tr("%n record(s)", nullptr, chosen), tr("%n other(s)", nullptr, all - chosen));
    return what + QStringLiteral("\n\n")
        + tr("This cannot be undone. The private journal goes with it: nothing that was done in the vault "
             "until now can be taken back afterwards. Older copies of the vault's file, where there are any, "
             "still hold what is purged here.");
}

/// One of the two questions that the program asks.
void RetentionView::ask()
{
    const QString question = this->question();
    if (question.isEmpty())
        return;
    // The vault may be locked meanwhile, and this with it: then the question goes as well.
    const QPointer<RetentionView> self(this);
    QMessageBox box(QMessageBox::Warning, tr("Purge private records"), question, QMessageBox::Cancel,
                    window());
    connect(this, &QObject::destroyed, &box, &QDialog::reject);
    auto *purgeVerb = box.addButton(tr("Purge for good"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (self && box.clickedButton() == purgeVerb)
        purge();
}

int RetentionView::purge()
{
    const PrivateChanges removals = purgeOf(m_session.records(), m_model->chosen());
    // The whole file is written anew, which may take a moment: it is said before it begins.
    m_purge->setText(tr("Writing the vault anew …"));
    m_purge->setEnabled(false);
    m_purge->repaint();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto purged = m_session.purge(removals);
    QApplication::restoreOverrideCursor();
    if (!purged) {
        m_message->say(MessageBar::Level::Error, purged.error().message);
        refreshChoice();
        return 0;
    }
    m_message->say(MessageBar::Level::Info, tr("%n record(s) are gone for good.", nullptr, *purged));
    return *purged;
}

bool RetentionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
        m_model->turn(m_table->currentIndex().row());
        return true;
    }
    if (key.matches(QKeySequence::SelectAll)) {
        m_model->chooseAll(m_model->chosen().size() < m_model->due().size());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
