// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/context_bar.h"

#include "ui/kit/buttons.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace fairlead {

DropPill::DropPill(const QString &what, QWidget *parent) : QPushButton(parent), m_what(what)
{
    setToolTip(what);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::triggered, this, [this](QAction *action) {
        const QString id = action->data().toString();
        if (m_verbs.contains(action) || id == m_current)
            return;
        setCurrent(id);
        Q_EMIT chosen(id);
    });
    rename();
}

void DropPill::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    m_choices = choices;
    QAction *firstVerb = m_verbs.isEmpty() ? nullptr : m_verbs.first();
    for (QAction *action : menu()->actions()) {
        if (!m_verbs.contains(action))
            delete action;
    }
    for (const auto &[id, label] : choices) {
        auto *action = new QAction(label, menu());
        action->setData(id);
        action->setCheckable(true);
        menu()->insertAction(firstVerb, action);
    }
    if (firstVerb)
        menu()->insertSeparator(firstVerb);
    if (!choices.isEmpty())
        setCurrent(m_current.isEmpty() ? choices.first().first : m_current);
}

void DropPill::addVerb(const QString &words, std::function<void()> run, std::function<bool()> isEnabled)
{
    QAction *verb = menu()->addAction(words, this, std::move(run));
    m_verbs.append(verb);
    connect(menu(), &QMenu::aboutToShow, verb,
            [verb, isEnabled] { verb->setEnabled(!isEnabled || isEnabled()); });
}

void DropPill::setCurrent(const QString &id)
{
    for (const auto &[key, label] : std::as_const(m_choices))
        if (key == id) {
            m_current = id;
            setText(label);
        }
    for (QAction *action : menu()->actions())
        action->setChecked(!m_verbs.contains(action) && action->data().toString() == m_current);
    rename();
}

void DropPill::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

void DropPill::rename()
{
    setAccessibleName(text().isEmpty() ? m_what : tr("%1: %2").arg(m_what, text()));
}

SearchField::SearchField(const QString &words, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keyNames(keys))
{
    setText(words);
    setAccessibleName(words);
    setToolTip(words % QStringLiteral("  ") % m_keys);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchField::sizeHint() const
{
    return {std::max(theme(this).px(460), minimumSizeHint().width()), theme(this).px(30)};
}

QSize SearchField::minimumSizeHint() const
{
    const Theme &look = theme(this);
    const QFontMetrics metrics(look.font(TextSize::Body));
    const int words = metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_keys);
    return {words + look.iconSize() + look.px(8 + 6 + 24 + 12), look.px(30)};
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const double inset = ring ? 1.0 : 0.5;
    painter.setPen(ring ? QPen(look.accent, look.focusRing())
                        : QPen(underMouse() ? look.fieldLineHover() : look.fieldLine(), 1));
    painter.setBrush(look.dark ? look.ground : look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), look.corner(),
                            look.corner());
    const bool narrow = width() < minimumSizeHint().width();
    const int side = look.iconSize();
    QRectF mark(look.px(8), (height() - side) / 2.0, side, side);
    if (narrow)
        mark.moveCenter(QRectF(rect()).center());
    else if (layoutDirection() == Qt::RightToLeft)
        mark.moveRight(width() - look.px(8));
    drawIcon(painter, QLatin1String("search"), mark, look.textSecondary);
    if (narrow)
        return;
    QRect words = rect().adjusted(look.px(14) + side, 0, -look.px(12), 0);
    if (layoutDirection() == Qt::RightToLeft)
        words = rect().adjusted(look.px(12), 0, -look.px(14) - side, 0);
    painter.setPen(look.textSecondary);
    painter.setFont(look.font(TextSize::Body));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_keys);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

ContextBar::ContextBar(QWidget *parent) : Panel(Fill::Surface, Qt::BottomEdge, parent)
{
    m_name = new Label({}, TextSize::Body, Tone::Text, TextWeight::Strong);
    auto *row = new QHBoxLayout(this);
    setSpace(row, {4, 0, 4, 0, 3});
    m_start = new QHBoxLayout;
    m_middle = new QHBoxLayout;
    m_end = new QHBoxLayout;
    m_start->addWidget(m_name);
    m_start->addStretch(1);
    m_end->addStretch(1);
    row->addLayout(m_start, 1);
    row->addLayout(m_middle, 0);
    row->addLayout(m_end, 1);
    for (QHBoxLayout *part : {m_start, m_end})
        setSpace(part, {0, 0, 0, 0, 3});
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ContextBar::setName(const QString &name)
{
    m_name->setText(name);
    fit();
}

void ContextBar::addPill(DropPill *pill)
{
    m_start->insertWidget(m_start->count() - 1, pill);
}

void ContextBar::setSearch(SearchField *search)
{
    m_search = search;
    m_middle->addWidget(search);
}

void ContextBar::addNote(QWidget *note)
{
    m_notes.append(note);
    m_end->addWidget(note);
}

void ContextBar::addTool(QWidget *tool)
{
    m_end->addWidget(tool);
}

QSize ContextBar::minimumSizeHint() const
{
    return {theme(this).px(320), theme(this).contextBarHeight()};
}

QSize ContextBar::sizeHint() const
{
    return {theme(this).px(1200), theme(this).contextBarHeight()};
}

void ContextBar::resizeEvent(QResizeEvent *event)
{
    fit();
    Panel::resizeEvent(event);
}

bool ContextBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return Panel::event(event);
}

void ContextBar::fit()
{
    if (!isVisible() && !testAttribute(Qt::WA_Resized))
        return;
    const Theme &look = theme(this);
    int needed = 2 * look.space(4) + 2 * look.space(3);
    for (const QHBoxLayout *part : {m_start, m_end})
        for (int index = 0; index < part->count(); ++index)
            if (const QWidget *widget = part->itemAt(index)->widget())
                needed += widget->sizeHint().width() + look.space(3);
    const int icon = look.px(30);
    const int search = m_search ? m_search->minimumSizeHint().width() : 0;
    needed += search;
    // In this order, one after the other, until the rest fits.
    const auto yields = [&](int width) {
        const bool tooWide = needed > this->width();
        needed -= tooWide ? width : 0;
        return tooWide;
    };
    const auto show = [](QWidget *widget, bool shown) {
        if (widget->isHidden()
            == shown) // only what changes: each change asks for a layout, and for us, again
            widget->setVisible(shown);
    };
    show(m_name, !yields(m_name->sizeHint().width() + look.space(3)) && !m_name->text().isEmpty());
    if (m_search) {
        const bool small = yields(search - icon);
        m_search->setMinimumWidth(small ? icon : search);
        m_search->setMaximumWidth(small ? icon : QWIDGETSIZE_MAX);
    }
    for (QWidget *note : std::as_const(m_notes))
        show(note, !yields(note->sizeHint().width() + look.space(3)));
}

} // namespace fairlead
