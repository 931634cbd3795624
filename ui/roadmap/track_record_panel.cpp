// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/track_record_panel.h"

#include "ui/kit/buttons.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/track_record_model.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// What was surely not as it had been said, in its tone.
class RecordDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(TrackRecordModel::ToneRole);
        if (tone.isValid())
            option->palette.setColor(QPalette::Text, theme(option->widget).tone(Tone(tone.toInt())));
    }
};

} // namespace

TrackRecordPanel::TrackRecordPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new SectionHead(tr("How good our forecasts were")))
    , m_table(new TableView(tr("How good our forecasts were")))
    , m_model(new TrackRecordModel(this))
    , m_correct(new Button(tr("Correct the estimates"), ButtonRole::Quiet))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setDensity(Density::Compact);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TrackRecordModel::What, QHeaderView::Stretch);
    for (const int column : {TrackRecordModel::Said, TrackRecordModel::Was, TrackRecordModel::Items})
        header->resizeSection(column, theme(this).px(84));
    m_head->addEnd(m_correct);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    connect(m_correct, &QPushButton::clicked, this, [this] { m_workbench.submit(m_correction); });
    connect(&workbench, &Workbench::resultChanged, this, &TrackRecordPanel::schedule);
    refresh();
}

void TrackRecordPanel::schedule()
{
    m_isStale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &TrackRecordPanel::refresh);
}

void TrackRecordPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &TrackRecordPanel::refresh);
}

void TrackRecordPanel::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    const Workspace &workspace = m_workbench.workspace();
    const Plan *plan = m_workbench.plan();
    const TrackRecord record = trackRecord(workspace, {}, m_workbench.asOf());
    m_model->show(workspace, record);
    const bool isEmpty = m_model->rowCount() == 0;
    m_correction = plan && !isEmpty ? correctEstimates(workspace, plan->id, record) : ChangeSet();
    m_head->setNote(isEmpty ? tr("Nothing to judge yet: forecasts are kept from the next approval on.")
                            : QString());
    m_table->setVisible(!isEmpty);
    m_correct->setVisible(!m_correction.isEmpty() && m_workbench.readOnlyReason().isEmpty());
    m_correct->setToolTip(
        tr("Changes the ranges of %1 items that have not begun by what was measured; one step "
           "that undo takes back")
            .arg(QLocale().toString(qint64(m_correction.edits.size()))));
}

} // namespace fairlead
