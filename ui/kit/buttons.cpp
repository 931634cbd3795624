// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttons.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_names.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>

namespace fairlead {

bool isEnter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    return isPlain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

Button::Button(const QString &text, ButtonRole role, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setAutoDefault(false);
    setCursor(role == ButtonRole::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    setCursor(role == ButtonRole::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

IconButton::IconButton(QLatin1String icon, const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_words(words)
{
    setIcon(fairlead::icon(icon));
    setToolTip(words);
    setAccessibleName(words);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    resetSize();
}

void IconButton::setKeysShown(const QString &keys)
{
    setToolTip(keys.isEmpty() ? m_words : QString(m_words % QStringLiteral("  ") % keyNames(keys)));
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(*event))
        QToolButton::keyPressEvent(event);
    else if (menu())
        showMenu();
    else
        click();
}

QSize IconButton::sizeHint() const
{
    return {theme(this).controlHeight(), theme(this).controlHeight()};
}

void IconButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        resetSize();
    QToolButton::changeEvent(event);
}

void IconButton::resetSize()
{
    const Theme &look = theme(this);
    setIconSize({look.iconSize(), look.iconSize()});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

} // namespace fairlead
