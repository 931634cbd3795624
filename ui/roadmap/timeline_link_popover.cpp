// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_link_popover.h"

#include "core/workspace/item_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostMatches = 40;

} // namespace

TimelineLinkPopover::TimelineLinkPopover(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong, this))
    , m_direction(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_matches(new QListWidget(this))
    , m_type(new QComboBox(this))
    , m_lag(new QSpinBox(this))
{
    const Theme &look = theme(this);
    setAccessibleName(tr("Link two items"));
    m_direction->setAccessibleName(tr("Which comes first"));
    m_search->setAccessibleName(tr("The other item"));
    m_search->setPlaceholderText(tr("Key or title"));
    m_search->installEventFilter(this);
    m_matches->setAccessibleName(tr("Items found"));
    m_matches->setFixedHeight(5 * look.rowHeight());
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_type->setAccessibleName(tr("Which ends are tied"));
    for (const auto &choice : Choices<DependencyType>::all)
        m_type->addItem(QCoreApplication::translate(Dependency::table, choice.label));
    m_lag->setAccessibleName(tr("Working days between them"));
    m_lag->setRange(-60, 120);
    m_lag->setPrefix(tr("then "));
    m_lag->setSuffix(tr(" wd"));
    auto *link = new Button(tr("Link"), ButtonRole::Primary, this);
    connect(link, &QPushButton::clicked, this, &TimelineLinkPopover::accept);
    connect(m_search, &QLineEdit::textChanged, this, &TimelineLinkPopover::showMatches);
    connect(m_matches, &QListWidget::itemActivated, this, &TimelineLinkPopover::accept);
    auto *line = new QHBoxLayout;
    line->setSpacing(look.space(2));
    line->addWidget(m_type, 1);
    line->addWidget(m_lag);
    line->addWidget(link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.margin(), look.margin(), look.margin(), look.margin());
    column->setSpacing(look.space(2));
    column->addWidget(m_title);
    column->addWidget(m_direction);
    column->addWidget(m_search);
    column->addWidget(m_matches);
    column->addLayout(line);
    hide();
}

void TimelineLinkPopover::open(const Workspace &workspace, const Item &item, const QRect &beside)
{
    m_candidates.clear();
    for (const Item *other : rankedItems(workspace, item.plan)) {
        if (other->id != item.id && other->state != ItemState::Dropped)
            m_candidates.append({other->id, other->caption()});
    }
    m_title->setText(tr("Link %1").arg(item.key));
    m_direction->clear();
    m_direction->addItems({tr("%1 comes first, then").arg(item.key), tr("%1 waits for").arg(item.key)});
    m_type->setCurrentIndex(0);
    m_lag->setValue(0);
    m_search->clear();
    showMatches();
    const Theme &look = theme(this);
    resize(std::min(look.px(400), parentWidget()->width()), sizeHint().height());
    const QRect room = parentWidget()->rect().adjusted(0, 0, -width(), -height());
    int top = beside.bottom() + look.space(1);
    if (top > room.bottom())
        top = beside.top() - height() - look.space(1);
    move(std::clamp(beside.left(), 0, std::max(0, room.right())),
         std::clamp(top, 0, std::max(0, room.bottom())));
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void TimelineLinkPopover::showMatches()
{
    m_matches->clear();
    const QString wanted = m_search->text().trimmed();
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        if (!candidate.caption.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *row = new QListWidgetItem(candidate.caption, m_matches);
        row->setData(Qt::UserRole, candidate.id.uuid());
        if (m_matches->count() == mostMatches)
            break;
    }
    m_matches->setCurrentRow(0);
}

void TimelineLinkPopover::accept()
{
    const QListWidgetItem *row = m_matches->currentItem();
    if (!row)
        return;
    m_lag->interpretText();
    const LinkWish wish{Id<Item>::fromUuid(row->data(Qt::UserRole).toUuid()),
                        m_direction->currentIndex() == 1, DependencyType(m_type->currentIndex()),
                        m_lag->value()};
    close();
    Q_EMIT chosen(wish);
}

void TimelineLinkPopover::close()
{
    hide();
    Q_EMIT closed();
}

void TimelineLinkPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

/// Up and Down go through what was found while the search keeps the focus.
bool TimelineLinkPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_matches->currentRow() + (key == Qt::Key_Up ? -1 : 1);
            m_matches->setCurrentRow(std::clamp(row, 0, std::max(0, m_matches->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TimelineLinkPopover::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.fieldLine(), 1));
    painter.setBrush(look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.corner(), look.corner());
}

} // namespace fairlead
